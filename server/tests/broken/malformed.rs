//! Requests that no browser sends: broken HTTP, broken UTF-8, huge headers, odd methods, hostile paths and queries, wrong
//! multipart. Nothing panics, and nothing is answered with a failure of the server.

mod requests;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use self::requests::{Known, Maker};
use crate::chance::Chance;
use crate::proxy::served;
use crate::stage::{Stage, on_both};
use crate::{MACHINE, times};

/// The URL map, as text: every path of it is tried.
const MAP: &str = include_str!("../../src/routes.rs");

/// The status of the answer, if there is one. A request that is a torso gets none and is not waited for.
async fn status(address: SocketAddr, request: &[u8], wait: Duration) -> Option<u16> {
    let mut stream = TcpStream::connect(address)
        .await
        .expect("the server takes connections");
    let (mut reader, mut writer) = stream.split();
    let mut answer = Vec::new();
    let reading = async {
        let mut bytes = [0; 4_096];
        while answer.len() < 12 {
            match reader.read(&mut bytes).await {
                Ok(0) | Err(_) => break,
                Ok(count) => answer.extend_from_slice(&bytes[..count]),
            }
        }
    };
    // The server may answer, and close, before it has taken everything.
    let writing = async {
        drop(writer.write_all(request).await);
        std::future::pending::<()>().await;
    };
    drop(
        timeout(wait, async {
            tokio::select! { () = reading => {}, () = writing => {} }
        })
        .await,
    );
    let text = String::from_utf8_lossy(&answer);
    text.strip_prefix("HTTP/1.")?.get(2..5)?.parse().ok()
}

fn paths() -> Vec<String> {
    let mut found: Vec<String> = MAP
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.starts_with('/'))
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found
}

async fn known(stage: &Stage) -> Known {
    const LISTS: [&str; 8] = [
        "/en/vacancies",
        "/en/programmes",
        "/en/my",
        "/en/my/organisations",
        "/en/my/vacancies",
        "/en/desk/vacancies",
        "/en/desk/applications",
        "/en/desk/organisations",
    ];
    let (mut cookies, mut ids) = (vec![String::new()], BTreeSet::new());
    for who in ["nomzod", "employer", "moderator", "admin"] {
        let mut visitor = stage.visitor();
        let contact = format!("{who}@demo.example");
        let page = visitor
            .post(
                "/en/sign-in",
                &[
                    ("contact", contact.as_str()),
                    ("password", server::demo::PASSWORD),
                ],
            )
            .await;
        assert!(page.status.is_redirection(), "{who} signs in");
        for list in LISTS {
            let text = visitor.get(list).await.text();
            let parts = text.split(['/', '"', '?', '=', '&']);
            let own = parts.filter(|part| part.len() == 36 && part.matches('-').count() == 4);
            ids.extend(own.map(str::to_owned));
        }
        let pairs: Vec<String> = visitor
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        cookies.push(pairs.join("; "));
    }
    assert!(ids.len() > 10, "only {} things were found", ids.len());
    let (paths, ids) = (paths(), ids.into_iter().collect());
    assert!(paths.len() > 80, "only {} paths were found", paths.len());
    Known {
        paths,
        cookies,
        ids,
    }
}

/// Counts panics of this program from now on.
fn panics() -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        // Those of tests are their own affair.
        if !info
            .location()
            .is_some_and(|place| place.file().contains("tests/"))
        {
            counted.fetch_add(1, Ordering::Relaxed);
        }
        before(info);
    }));
    count
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_requests_break_nothing_and_are_no_failure_of_the_server() {
    let _shared = MACHINE.read().await;
    // Half of them on each database.
    let count = times(100_000);
    let panicked = panics();
    on_both(async |stage| {
        server::demo::fill_if_empty(&stage.portal)
            .await
            .expect("the demo");
        // Counted at the router too: not every sender waits for the answer.
        let made: Arc<Mutex<BTreeMap<u16, usize>>> = Arc::default();
        let counted = Arc::clone(&made);
        let router = stage
            .visitor()
            .router
            .layer(axum::middleware::map_response(
                move |response: axum::response::Response| {
                    let status = response.status().as_u16();
                    let mut made = counted.lock().unwrap_or_else(PoisonError::into_inner);
                    *made.entry(status).or_default() += 1;
                    std::future::ready(response)
                },
            ));
        let address = served(router).await;
        let known = known(&stage).await;
        let mut senders = tokio::task::JoinSet::new();
        for sender in 0..8_usize {
            let mut maker = Maker {
                chance: Chance(9_000 + u64::try_from(sender).unwrap_or(0)),
                known: known.clone(),
            };
            let own = count / 8 + usize::from(sender < count % 8);
            senders.spawn(async move {
                let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
                for _ in 0..own {
                    let (request, is_whole) = maker.request();
                    let wait = if is_whole {
                        Duration::from_secs(30)
                    } else {
                        Duration::from_millis(60)
                    };
                    let status = status(address, &request, wait).await;
                    let start: String = String::from_utf8_lossy(&request)
                        .chars()
                        .take(700)
                        .collect();
                    assert!(
                        status.is_none_or(|status| status < 500),
                        "{status:?}: {start}"
                    );
                    // What is too long may be cut off before its answer is read.
                    assert!(
                        status.is_some() || !is_whole || request.len() > 8_000,
                        "no answer: {start}"
                    );
                    *seen.entry(status.unwrap_or(0)).or_default() += 1;
                }
                seen
            });
        }
        let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
        while let Some(one) = senders.join_next().await {
            for (status, times) in one.expect("no failure of the server") {
                *seen.entry(status).or_default() += times;
            }
        }
        let made = made.lock().unwrap_or_else(PoisonError::into_inner).clone();
        println!(
            "{}: {count} malformed requests; answers by status (0: closed, or not waited for): {seen:?}; made by the portal: {made:?}; panics: {}",
            stage.portal.db.engine(),
            panicked.load(Ordering::Relaxed),
        );
        let failures: usize = made.range(500..).map(|(_, times)| times).sum();
        assert_eq!(failures, 0, "failures of the server");
        assert_eq!(panicked.load(Ordering::Relaxed), 0, "panics");
        // It still serves.
        assert!(stage.visitor().get("/uz").await.status.is_success());
    })
    .await;
}

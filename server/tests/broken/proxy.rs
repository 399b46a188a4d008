//! A network that cuts, delays, doubles and truncates what is sent: each form is one row, with the text that was typed.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::row;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::chance::Chance;
use crate::program::{complaints, number, read};
use crate::stage::on_both;
use crate::{MACHINE, times};

/// What the network does to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Passed,
    /// Nothing arrives.
    Cut,
    /// The first part arrives, then the connection ends.
    Truncated,
    /// It arrives; the answer does not.
    Unanswered,
    /// It arrives; the answer ends in the middle.
    HalfAnswered,
    /// It arrives twice, at the same moment.
    Doubled,
    /// It arrives after the sender gave up and sent again.
    Late,
    /// It takes a while.
    Delayed,
}

const FATES: [Fate; 10] = [
    Fate::Passed,
    Fate::Passed,
    Fate::Passed,
    Fate::Cut,
    Fate::Truncated,
    Fate::Unanswered,
    Fate::HalfAnswered,
    Fate::Doubled,
    Fate::Late,
    Fate::Delayed,
];

struct Network {
    portal: SocketAddr,
    chance: Mutex<Chance>,
    seen: Mutex<BTreeMap<Fate, usize>>,
}

impl Network {
    /// Sends a request to the portal; its answer.
    async fn forward(&self, request: &[u8]) -> Option<Vec<u8>> {
        let mut stream = TcpStream::connect(self.portal).await.ok()?;
        stream.write_all(request).await.ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.ok()?;
        Some(answer)
    }

    fn draw(&self) -> (Fate, usize) {
        let mut chance = self.chance.lock().expect("chance");
        let fate = *chance.one(&FATES);
        *self
            .seen
            .lock()
            .expect("the counts")
            .entry(fate)
            .or_default() += 1;
        (fate, chance.below(1_000))
    }

    /// What the sender gets of one request.
    async fn send(self: &Arc<Self>, request: Vec<u8>) -> Option<Vec<u8>> {
        let (fate, number) = self.draw();
        match fate {
            Fate::Passed => self.forward(&request).await,
            Fate::Cut => None,
            Fate::Truncated => {
                let mut stream = TcpStream::connect(self.portal).await.ok()?;
                let part = request.len() * number / 1_000;
                stream.write_all(&request[..part]).await.ok()?;
                None
            }
            Fate::Unanswered => {
                self.forward(&request).await;
                None
            }
            Fate::HalfAnswered => {
                let mut answer = self.forward(&request).await?;
                answer.truncate(answer.len() * number / 1_000);
                Some(answer)
            }
            Fate::Doubled => {
                let (one, other) = tokio::join!(self.forward(&request), self.forward(&request));
                if number % 2 == 0 { one } else { other }
            }
            Fate::Late => {
                let network = Arc::clone(self);
                tokio::spawn(async move {
                    sleep(Duration::from_millis(
                        5 + u64::try_from(number / 10).unwrap_or(0),
                    ))
                    .await;
                    network.forward(&request).await;
                });
                None
            }
            Fate::Delayed => {
                sleep(Duration::from_millis(
                    u64::try_from(number / 20).unwrap_or(0),
                ))
                .await;
                self.forward(&request).await
            }
        }
    }
}

/// A request to send the form, as a browser writes it.
fn request(path: &str, form: &str, body: &str) -> Vec<u8> {
    let fields = [
        ("form-id", form),
        ("reason", "money"),
        ("body", body),
        ("contact", ""),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let fields = app::forms::Fields::new(fields.to_vec()).to_query();
    format!(
        "POST {path} HTTP/1.1\r\nhost: koprik\r\norigin: http://koprik\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{fields}",
        fields.len()
    )
    .into_bytes()
}

/// A router on a real port.
pub async fn served(router: axum::Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_over_a_network_that_cuts_delays_doubles_and_truncates_is_written_once() {
    let _shared = MACHINE.read().await;
    // Half of them on each database.
    let count = times(10_000);
    on_both(async |stage| {
        server::demo::fill_if_empty(&stage.portal)
            .await
            .expect("the demo");
        let list = stage.visitor().get("/uz/vacancies").await.text();
        let at = list.find("/uz/vacancies/0").expect("a vacancy");
        let path = format!("{}/report", &list[at..at + "/uz/vacancies/".len() + 36]);
        let network = Arc::new(Network {
            portal: served(stage.visitor().router).await,
            chance: Mutex::new(Chance(77)),
            seen: Mutex::default(),
        });
        let (left, tries) = (
            Arc::new(AtomicUsize::new(count)),
            Arc::new(AtomicUsize::new(0)),
        );
        let mut people = tokio::task::JoinSet::new();
        for person in 0..8 {
            let (network, left, tries, path) = (
                Arc::clone(&network),
                Arc::clone(&left),
                Arc::clone(&tries),
                path.clone(),
            );
            people.spawn(async move {
                let mut chance = Chance(person);
                let mut written = Vec::new();
                while left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                        left.checked_sub(1)
                    })
                    .is_ok()
                {
                    let form = chance.form_id();
                    let body = format!(
                        "Menejer pul soʻradi: {form} {}",
                        "ў".repeat(chance.below(400))
                    );
                    // Sent until the page after it is seen.
                    let mut location = None;
                    for _ in 0..60 {
                        tries.fetch_add(1, Ordering::Relaxed);
                        let sending = network.send(request(&path, &form, &body));
                        let answer = timeout(Duration::from_secs(30), sending)
                            .await
                            .ok()
                            .flatten();
                        let answer =
                            answer.and_then(|bytes| read(&String::from_utf8_lossy(&bytes)));
                        if let Some(answer) = answer.filter(|answer| answer.status == 303) {
                            location = Some(answer.location);
                            break;
                        }
                    }
                    written.push((form, body, location.expect("an answer in the end")));
                }
                written
            });
        }
        let mut written = Vec::new();
        while let Some(one) = people.join_next().await {
            written.extend(one.expect("a person"));
        }
        // Those that are late arrive.
        sleep(Duration::from_millis(500)).await;
        let found: Option<(i64,)> = row!(
            &stage.portal.db,
            "SELECT COUNT(DISTINCT form_id) FROM complaints"
        )
        .expect("the forms are counted");
        let rows = complaints(&stage.portal).await;
        println!(
            "{}: {count} forms, {} posts, {} rows; {:?}",
            stage.portal.db.engine(),
            tries.load(Ordering::Relaxed),
            rows.len(),
            network.seen.lock().expect("the counts")
        );
        assert_eq!(
            (written.len(), found, rows.len()),
            (
                count,
                i64::try_from(count).ok().map(|count| (count,)),
                count
            ),
            "one row to each form"
        );
        let rows: BTreeMap<String, String> = rows.into_iter().collect();
        for (form, body, location) in written {
            let text = rows.get(number(&location));
            let text = text.unwrap_or_else(|| panic!("{form}: {location} is nobody's"));
            assert_eq!(text, body.trim(), "{form}");
        }
    })
    .await;
}

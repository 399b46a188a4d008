//! The outbox against an SMS gateway and a mail server that fail, hang, answer twice and hang up after they took a message.

mod peers;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::outbox::carrier::Carrier;
use app::outbox::gateway::{Gateway, GatewaySettings};
use app::outbox::mail::Mailer;
use app::outbox::spend::Budget;
use app::outbox::worker;
use app::portal::Portal;
use app::rows;
use app::writing::contact::Contact;

use crate::stage::{DAY, MINUTE, Stage, on_both};
use peers::{Mishaps, Post, Relay};

const SHORT: Duration = Duration::from_millis(400);

fn settings(port: u16) -> GatewaySettings {
    GatewaySettings {
        url: format!("http://127.0.0.1:{port}/send"),
        headers: Some("Authorization: Bearer s3cret".into()),
        body: Some(r#"{"to":"{number}","text":"{text}","id":"{key}"}"#.into()),
        accepted: Some("\"status\":\"ok\"".into()),
        patience: SHORT,
        ..GatewaySettings::default()
    }
}

fn gateway(port: u16) -> Arc<Carrier> {
    let gateway = Gateway::new(&settings(port)).expect("a gateway");
    Arc::new(Carrier::Sms(gateway))
}

fn mailer(port: u16, patience: Duration) -> Arc<Carrier> {
    let url = format!("smtp://127.0.0.1:{port}");
    let mailer = Mailer::new(&url, "koprik@example.uz", patience).expect("a mailer");
    Arc::new(Carrier::Mail(mailer))
}

fn number(of: usize) -> Contact {
    Contact::Phone(format!("+9989010{of:05}"))
}

async fn run(portal: &Arc<Portal>, carrier: &Arc<Carrier>) {
    while worker::run(portal, carrier).await.expect("it runs") {}
}

/// Two nodes send at the same time, and the clock goes on, until nothing waits.
async fn until_all_left(stage: &Stage, carrier: impl Fn() -> Arc<Carrier>) {
    let (first, second) = (stage.node(None), stage.node(None));
    let (one, two) = (carrier(), carrier());
    for _ in 0..40 {
        tokio::join!(run(&first, &one), run(&second, &two));
        if stage.count(UNDER_WAY).await == 0 {
            return;
        }
        stage.later(180 * MINUTE);
        // What was given up is sent again by the staff, as on a bad day.
        again(stage).await;
    }
    panic!("messages still wait");
}

/// Every message that was given up is sent again from the desk.
async fn again(stage: &Stage) {
    const FAILED: &str = "SELECT id FROM outbox WHERE state = 'failed'";
    let failed: Vec<(String,)> = rows!(&stage.portal.db, FAILED).expect("the outbox");
    for (id,) in failed {
        app::outbox::service::again(&stage.system(), &id)
            .await
            .expect("it is put back");
    }
}

const UNDER_WAY: &str = "SELECT COUNT(*) FROM outbox WHERE state <> 'sent'";

#[tokio::test]
async fn a_gateway_that_fails_hangs_answers_twice_and_hangs_up_loses_and_doubles_nothing() {
    on_both(async |stage| {
        const COUNT: usize = 60;
        let relay = Relay::start(Mishaps::Thirty).await;
        for of in 0..COUNT {
            stage
                .write("application-state", &number(of), &format!("Ariza № {of}"))
                .await;
        }
        until_all_left(&stage, || gateway(relay.port)).await;
        let taken = relay.taken();
        let rows = stage.outbox().await;
        // The gateway knows a message by its key: each came, and none under two keys.
        assert_eq!((rows.len(), taken.len()), (COUNT, COUNT));
        for (id, body) in &rows {
            let texts = &taken[id];
            assert!(texts.iter().all(|text| text == body), "{texts:?}");
        }
        let tries: usize = taken.values().map(Vec::len).sum();
        println!(
            "{}: {COUNT} messages, {} requests, {} mishaps, {} taken twice under one key",
            stage.portal.db.engine(),
            relay.asked(),
            relay.mishaps(),
            tries - COUNT
        );
        assert!(relay.mishaps() > COUNT / 10, "the gateway was too good");
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_that_fails_hangs_and_hangs_up_loses_and_doubles_nothing() {
    on_both(async |stage| {
        const COUNT: usize = 30;
        let post = Post::start(Mishaps::Thirty).await;
        for of in 0..COUNT {
            let to = Contact::Email(format!("person{of}@example.uz"));
            stage
                .write("application-state", &to, &format!("Ariza {of}"))
                .await;
        }
        until_all_left(&stage, || mailer(post.port, SHORT)).await;
        let mut ids: BTreeMap<String, usize> = BTreeMap::new();
        for id in post.taken() {
            *ids.entry(id).or_default() += 1;
        }
        let rows = stage.outbox().await;
        assert_eq!(ids.len(), COUNT);
        for (id, _) in rows {
            assert!(ids.contains_key(&format!("<{id}@example.uz>")), "{id}");
        }
        assert!(post.mishaps() > COUNT / 10, "the server was too good");
    })
    .await;
}

#[tokio::test]
async fn the_cap_of_a_day_holds_for_all_nodes_together_and_codes_go_first() {
    on_both(async |stage| {
        let relay = Relay::start(Mishaps::None).await;
        for of in 0..30 {
            stage.write("saved-search", &number(of), "Yangi vakansiya").await;
        }
        for of in 30..33 {
            stage.write("code", &number(of), "Kod 123456").await;
        }
        let budget = Some(Budget { cap: 10, price: 1 });
        let nodes = [stage.node(budget), stage.node(budget)];
        let carriers = [gateway(relay.port), gateway(relay.port)];
        let both = async || {
            tokio::join!(run(&nodes[0], &carriers[0]), run(&nodes[1], &carriers[1]));
        };
        both().await;
        let codes = |relay: &Relay| {
            let taken = relay.taken();
            taken.values().filter(|texts| texts[0].starts_with("Kod")).count()
        };
        // Three codes, and news until a fifth is left for codes.
        assert_eq!((codes(&relay), relay.taken().len()), (3, 8));
        for of in 40..44 {
            stage.write("code", &number(of), "Kod 654321").await;
        }
        both().await;
        assert_eq!((codes(&relay), relay.taken().len()), (5, 10), "the fifth is for codes");
        let given_up = "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND failure = 'cap' AND kind = 'code'";
        assert_eq!(stage.count(given_up).await, 2);
        let held = "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND failure = 'cap' AND attempts = 0";
        assert_eq!(stage.count(held).await, 25);
        stage.later(10 * 60 * MINUTE);
        both().await;
        assert_eq!(relay.taken().len(), 10, "the day goes on until eight in the morning");
        let mut by_now = 10;
        for _ in 0..3 {
            stage.later(DAY);
            both().await;
            let taken = relay.taken().len();
            assert!(taken <= by_now + 8, "{taken} after {by_now}");
            by_now = taken;
        }
        assert_eq!(by_now, 34, "three days later the next eight each");
    })
    .await;
}

#[tokio::test]
async fn what_was_held_goes_at_once_when_the_cap_is_raised() {
    on_both(async |stage| {
        let relay = Relay::start(Mishaps::None).await;
        for of in 0..6 {
            stage
                .write("saved-search", &number(of), "Yangi vakansiya")
                .await;
        }
        let carrier = gateway(relay.port);
        let poor = stage.node(Some(Budget { cap: 5, price: 1 }));
        run(&poor, &carrier).await;
        assert_eq!(relay.taken().len(), 4);
        // In money: a long text in another alphabet is two parts.
        let rich = stage.node(Some(Budget { cap: 10, price: 2 }));
        stage
            .write("saved-search", &number(9), &"ш".repeat(71))
            .await;
        worker::begin(&rich, &carrier).await.expect("it begins");
        run(&rich, &carrier).await;
        assert_eq!(
            relay.taken().len(),
            6,
            "4 spent, 8 may be, 2 cost 2 each, the long one 4"
        );
    })
    .await;
}

#[tokio::test]
async fn a_number_that_is_refused_is_not_tried_again_and_costs_nothing() {
    on_both(async |stage| {
        let relay = Relay::start(Mishaps::Refuse).await;
        stage.write("application-state", &number(1), "Salom Dilnoza, ariza 123456").await;
        let node = stage.node(Some(Budget { cap: 100, price: 3 }));
        for _ in 0..3 {
            run(&node, &gateway(relay.port)).await;
            stage.later(DAY);
        }
        assert_eq!(relay.asked(), 1);
        let failed = "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND failure = 'address' AND charged = 0";
        assert_eq!(stage.count(failed).await, 1);
        assert_eq!(stage.count("SELECT COUNT(*) FROM message_spend WHERE spent <> 0").await, 0);
        // The gateway repeated the message in its answer; nobody else reads it.
        let said: Vec<(String,)> = rows!(&stage.portal.db, "SELECT last_error FROM outbox").expect("the outbox");
        assert!(said[0].0.contains("unknown number"), "{said:?}");
        for secret in ["998", "Dilnoza", "123456", "s3cret"] {
            assert!(!said[0].0.contains(secret), "{said:?}");
        }
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let page = admin.get("/uz/desk/outbox?state=failed").await.page();
        assert!(page.contains("Raqam yoki manzil qabul qilinmadi"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_code_is_tried_within_seconds_and_given_up_when_it_is_over() {
    on_both(async |stage| {
        let relay = Relay::start(Mishaps::Always).await;
        stage.write("code", &number(1), "Kod 123456").await;
        let (node, carrier) = (stage.node(None), gateway(relay.port));
        run(&node, &carrier).await;
        stage.later(7_000);
        run(&node, &carrier).await;
        assert_eq!(relay.asked(), 2);
        stage.later(11 * MINUTE);
        run(&node, &carrier).await;
        assert_eq!(relay.asked(), 2, "an old code helps nobody");
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND failure = 'answer'")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_node_that_stood_still_cannot_finish_what_another_took_over() {
    on_both(async |stage| {
        let slow = Relay::start(Mishaps::Hang).await;
        let quick = Relay::start(Mishaps::None).await;
        stage.write("application-state", &number(1), "Ariza").await;
        let (first, second) = (stage.node(None), stage.node(None));
        let (one, two) = (gateway(slow.port), gateway(quick.port));
        let standing = tokio::spawn(async move { worker::run(&first, &one).await });
        while slow.asked() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // The claim of the first runs out while its request hangs.
        stage.later(10 * MINUTE);
        run(&second, &two).await;
        standing.await.expect("it ends").expect("it runs");
        assert_eq!(quick.taken().len(), 1);
        let sent =
            "SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND failure IS NULL AND attempts = 2";
        assert_eq!(stage.count(sent).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_slow_mail_server_delays_no_sms() {
    on_both(async |stage| {
        let post = Post::start(Mishaps::Hang).await;
        let relay = Relay::start(Mishaps::None).await;
        for of in 0..8 {
            let to = Contact::Email(format!("person{of}@example.uz"));
            stage.write("application-state", &to, "Ariza").await;
        }
        let node = stage.node(None);
        let mail = Mailer::new(
            &format!("smtp://127.0.0.1:{}", post.port),
            "koprik@example.uz",
            Duration::from_mins(1),
        );
        let carriers = vec![
            Carrier::Mail(mail.expect("a mailer")),
            Carrier::Sms(Gateway::new(&settings(relay.port)).expect("a gateway")),
        ];
        let jobs = server::jobs::start(&node, carriers, None);
        while post.asked() == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        stage.write("code", &number(1), "Kod 123456").await;
        let written = Instant::now();
        while relay.taken().is_empty() {
            assert!(
                written.elapsed() < Duration::from_secs(20),
                "the SMS waits for the mail"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        drop(jobs);
    })
    .await;
}

#[tokio::test]
async fn what_the_staff_sends_again_after_it_left_is_a_new_message_for_the_gateway() {
    on_both(async |stage| {
        let relay = Relay::start(Mishaps::None).await;
        stage
            .write("application-state", &number(1), "Koʻprik: ariza")
            .await;
        let (node, carrier) = (stage.node(None), gateway(relay.port));
        run(&node, &carrier).await;
        let rows = stage.outbox().await;
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        admin
            .post(&format!("/uz/desk/outbox/{}", rows[0].0), &[])
            .await;
        run(&node, &carrier).await;
        let taken = relay.taken();
        let keys: Vec<&String> = taken.keys().collect();
        assert_eq!(keys, [&rows[0].0, &format!("{}-1", rows[0].0)]);
        // The marks of a typewriter: one message instead of two.
        assert_eq!(taken[&rows[0].0], ["Ko'prik: ariza"]);
    })
    .await;
}

#[tokio::test]
async fn all_that_failed_for_a_reason_is_sent_again_once_and_the_trail_says_so() {
    on_both(async |stage| {
        let broken = Relay::start(Mishaps::Always).await;
        for of in 0..3 {
            stage.write("application-state", &number(of), "Ariza").await;
        }
        stage.write("code", &number(9), "Kod 123456").await;
        let (node, bad) = (stage.node(None), gateway(broken.port));
        let failed = "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND failure = 'answer'";
        for _ in 0..20 {
            run(&node, &bad).await;
            stage.later(DAY);
        }
        assert_eq!(stage.count(failed).await, 4);
        let mut reader = stage.staff("reader@example.uz", "reader").await;
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let seen = admin.get("/en/desk/outbox").await.page();
        assert!(seen.contains("Send all again: 3"), "codes are over: {seen}");
        assert!(seen.contains("state=failed&amp;why=answer"), "{seen}");
        let until = seen.split("name=\"until\" value=\"").nth(1);
        let until = until.and_then(|rest| rest.split('"').next());
        let until = until.expect("the moment of the page").to_owned();
        let form = [("why", "answer"), ("until", until.as_str())];
        let refused = reader.post("/en/desk/outbox", &form).await;
        assert_eq!(refused.status, http::StatusCode::FORBIDDEN);
        let odd = [("why", "weather"), ("until", until.as_str())];
        let odd = admin.post("/en/desk/outbox", &odd).await;
        assert_eq!(odd.status, http::StatusCode::NOT_FOUND);
        assert_eq!(stage.count(failed).await, 4, "nothing happened yet");
        for _ in 0..2 {
            stage.later(1_000);
            let answer = admin.post("/en/desk/outbox", &form).await;
            assert_eq!(answer.status, http::StatusCode::SEE_OTHER);
        }
        let records = "SELECT COUNT(*) FROM audit WHERE action = 'message.resend'";
        assert_eq!(stage.count(records).await, 1, "the second time did nothing");
        // They fail anew: the old page has no say in that.
        for _ in 0..20 {
            run(&node, &bad).await;
            stage.later(DAY);
        }
        // So many days are longer than a session.
        let mut admin = stage.staff("second@example.uz", "administrator").await;
        let answer = admin.post("/en/desk/outbox", &form).await;
        assert_eq!(answer.header("location"), "/en/desk/outbox?state=waiting");
        assert_eq!(stage.count(failed).await, 4);
        let now = (stage.system().now).to_string();
        let form = [("why", "answer"), ("until", now.as_str())];
        admin.post("/en/desk/outbox", &form).await;
        let relay = Relay::start(Mishaps::None).await;
        run(&node, &gateway(relay.port)).await;
        let taken = relay.taken();
        assert_eq!(taken.len(), 3, "each message once, and no code");
        assert!(
            taken.keys().all(|key| !key.ends_with("-1")),
            "with the key that they had"
        );
        let trail = admin.get("/en/desk/audit").await.page();
        assert!(trail.contains("it was not accepted"), "{trail}");
        assert!(!trail.contains("message_answer"), "{trail}");
    })
    .await;
}

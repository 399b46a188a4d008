//! What runs out: clocks, calendar files, and reminders that are written once and stop with one tap.

use app::execute;
use http::StatusCode;

use crate::stage::{DAY, MINUTE, Stage, Visitor, on_both};

/// An intake that closes in seven days: on 1 December 2026.
async fn with_intake(stage: &Stage) {
    stage.intake("i1", "ssw1-construction", 5).await;
}

async fn run(stage: &Stage) {
    app::deadlines::remind_due(&stage.portal)
        .await
        .expect("the timer runs");
}

async fn told(stage: &Stage) -> i64 {
    run(stage).await;
    stage
        .count("SELECT COUNT(*) FROM outbox WHERE kind LIKE 'deadline-%'")
        .await
}

async fn begin(visitor: &mut Visitor) {
    let page = visitor
        .post("/uz/apply/i1/attend", &[("attend", "yes")])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

async fn keep(visitor: &mut Visitor, keep: &str) {
    let page = visitor.post("/uz/my/deadlines/i1", &[("keep", keep)]).await;
    assert_eq!(page.location(), "/uz/programmes/ssw1-construction");
}

async fn send(visitor: &mut Visitor) -> String {
    begin(visitor).await;
    visitor.post("/uz/apply/i1/money", &[("money", "no")]).await;
    visitor.post("/uz/apply/i1/note", &[("note", "")]).await;
    let form = visitor.get("/uz/apply/i1/check").await.form_id();
    let sent = visitor
        .post("/uz/apply/i1/check", &[("form-id", &form)])
        .await
        .location();
    sent.trim_end_matches("/sent").to_owned()
}

async fn certificate(stage: &Stage, email: &str, ends: &str) {
    const NEW: &str = "INSERT INTO certificates (id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, renewed_by, form_id, entered_by, created_at) \
         VALUES ($1, $1, 'language_result', 'jlpt-n4', '', '', 'KARIMOVA DILNOZA', '', $2, 'candidate', 'JF', '2024-06-01', $3, 'issued', '', '2024-06-01', NULL, $1, 'staff', 0)";
    let account = stage.account_of(email).await;
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    execute!(&mut tx, NEW, format!("c-{ends}"), account, ends).expect("it is written");
    tx.commit().await.expect("it lasts");
}

#[tokio::test]
async fn who_began_an_application_is_reminded_once_at_each_step_also_by_two_nodes_at_once() {
    on_both(async |stage| {
        with_intake(&stage).await;
        let mut visitor = stage.ready("own@example.uz").await;
        begin(&mut visitor).await;
        tokio::join!(run(&stage), run(&stage), run(&stage));
        assert_eq!(told(&stage).await, 1);
        let message = stage.message("own@example.uz").await;
        assert!(message.contains("2026-yil 1-dekabr"), "{message}");
        assert!(message.contains("/uz/my/deadlines"), "{message}");
        stage.later(5 * DAY);
        assert_eq!(told(&stage).await, 1, "two days are left");
        stage.later(DAY);
        assert_eq!(told(&stage).await, 2, "one day is left");
        stage.later(DAY);
        assert_eq!(told(&stage).await, 2, "the last day has no step of its own");
        stage.later(DAY);
        assert_eq!(told(&stage).await, 2, "nobody is told of what has passed");
    })
    .await;
}

#[tokio::test]
async fn a_timer_that_runs_late_writes_the_nearest_reminder_only_and_none_at_night() {
    on_both(async |stage| {
        with_intake(&stage).await;
        let mut visitor = stage.ready("own@example.uz").await;
        keep(&mut visitor, "yes").await;
        stage.later(5 * DAY + 14 * 60 * MINUTE);
        assert_eq!(told(&stage).await, 0, "midnight in Tashkent");
        stage.later(10 * 60 * MINUTE);
        assert_eq!(told(&stage).await, 1);
    })
    .await;
}

#[tokio::test]
async fn one_tap_on_the_link_of_a_message_stops_them_without_signing_in_and_looking_does_not() {
    on_both(async |stage| {
        const STOPPED: &str = "SELECT COUNT(*) FROM reminder_settings WHERE stopped_at IS NOT NULL";
        with_intake(&stage).await;
        let mut visitor = stage.ready("own@example.uz").await;
        keep(&mut visitor, "yes").await;
        assert_eq!(told(&stage).await, 1);
        let message = stage.message("own@example.uz").await;
        let stop = message.split("/uz/reminders/stop/").nth(1).expect("a link");
        let stop = format!("/uz/reminders/stop/{}", stop.trim());
        let mut anybody = stage.visitor();
        assert_eq!(anybody.get(&stop).await.status, StatusCode::OK);
        assert_eq!(stage.count(STOPPED).await, 0, "looking stops nothing");
        for _ in 0..2 {
            assert_eq!(anybody.post(&stop, &[]).await.status, StatusCode::OK);
        }
        assert_eq!(stage.count(STOPPED).await, 1);
        stage.later(6 * DAY);
        assert_eq!(told(&stage).await, 1, "stopped is silent");
        let account = visitor.get("/uz/my/account").await.page();
        assert!(
            account.contains("name=\"wants\" value=\"yes\""),
            "{account}"
        );
        let back = [("wants", "yes"), ("back", "account")];
        let page = visitor.post("/uz/my/reminders", &back).await;
        assert_eq!(page.location(), "/uz/my/account");
        assert_eq!(told(&stage).await, 2, "begun again");
        let unknown = "/uz/reminders/stop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        assert_eq!(anybody.get(unknown).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            anybody.post(unknown, &[]).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn who_has_sent_withdrawn_or_let_go_is_not_reminded() {
    on_both(async |stage| {
        with_intake(&stage).await;
        let mut sent = stage.ready("sent@example.uz").await;
        keep(&mut sent, "yes").await;
        let application = send(&mut sent).await;
        let mut gone = stage.ready("gone@example.uz").await;
        keep(&mut gone, "yes").await;
        keep(&mut gone, "no").await;
        assert_eq!(told(&stage).await, 0);
        let list = sent.get("/uz/my/deadlines").await.page();
        assert!(list.contains("Arizangiz yuborilgan"), "{list}");
        stage.later(MINUTE);
        sent.post(&format!("{application}/withdraw"), &[]).await;
        assert_eq!(told(&stage).await, 0, "withdrawn after it was kept");
    })
    .await;
}

#[tokio::test]
async fn an_intake_that_was_closed_early_reminds_nobody_and_a_moved_one_reminds_again() {
    on_both(async |stage| {
        const MOVE: &str = "UPDATE intakes SET closes_on = $2 WHERE id = $1";
        const CLOSE: &str =
            "UPDATE intakes SET closed_at = 1, closed_reason = 'partner' WHERE id = $1";
        with_intake(&stage).await;
        let mut visitor = stage.ready("own@example.uz").await;
        keep(&mut visitor, "yes").await;
        assert_eq!(told(&stage).await, 1);
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, MOVE, "i1", "2026-12-20").expect("moved");
        tx.commit().await.expect("it lasts");
        assert_eq!(told(&stage).await, 1, "nineteen days more");
        stage.later(20 * DAY);
        assert_eq!(told(&stage).await, 2, "seven days before the new day");
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, CLOSE, "i1").expect("closed");
        tx.commit().await.expect("it lasts");
        stage.later(5 * DAY);
        assert_eq!(told(&stage).await, 2);
        let mut anybody = stage.visitor();
        let file = anybody.get("/uz/intakes/i1/closing.ics").await;
        assert_eq!(file.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_holder_of_a_certificate_is_reminded_once_six_months_before_its_end() {
    on_both(async |stage| {
        stage.ready("own@example.uz").await;
        certificate(&stage, "own@example.uz", "2027-06-01").await;
        certificate(&stage, "own@example.uz", "2026-11-20").await;
        assert_eq!(told(&stage).await, 0, "too early, and too late");
        stage.later(8 * DAY);
        tokio::join!(run(&stage), run(&stage));
        assert_eq!(told(&stage).await, 1);
        let message = stage.message("own@example.uz").await;
        assert!(message.contains("2027-yil 1-iyun"), "{message}");
        stage.later(60 * DAY);
        assert_eq!(told(&stage).await, 1);
    })
    .await;
}

#[tokio::test]
async fn deadlines_go_into_a_calendar_in_the_readers_language_and_the_right_zone() {
    on_both(async |stage| {
        with_intake(&stage).await;
        let mut visitor = stage.ready("own@example.uz").await;
        let page = visitor.get("/ja/programmes/ssw1-construction").await.page();
        assert!(page.contains("あと7日"), "a clock");
        assert!(page.contains("/ja/intakes/i1/closing.ics"));
        let mut anybody = stage.visitor();
        let file = anybody.get("/ja/intakes/i1/closing.ics").await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
        let text = file.text();
        for line in [
            "UID:closing-i1@koprik",
            "TZID:Asia/Tashkent",
            "DTSTART;TZID=Asia/Tashkent:20261201T180000",
            "DTEND;TZID=Asia/Tashkent:20261202T000000",
            "SUMMARY:応募の締め切り",
            "TRIGGER:-PT177H",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        certificate(&stage, "own@example.uz", "2027-06-01").await;
        let list = visitor.get("/ru/my/deadlines").await.page();
        let path = "/ru/my/certificates/c-2027-06-01/validity.ics";
        assert!(list.contains(path), "{list}");
        let text = visitor.get(path).await.text();
        assert!(text.contains("DTSTART;VALUE=DATE:20270601"), "{text}");
        let mut other = stage.ready("other@example.uz").await;
        assert_eq!(other.get(path).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

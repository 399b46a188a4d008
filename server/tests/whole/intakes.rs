//! Intakes at the desk: changed without anybody losing a place, closed early with a word to those affected.

use http::StatusCode;

use crate::stage::{Stage, Visitor, on_both};

/// The three questions of an application.
async fn answer(visitor: &mut Visitor) {
    for (step, fields) in [
        ("attend", &[("attend", "yes")][..]),
        ("money", &[("money", "no")][..]),
        ("note", &[("note", "")][..]),
    ] {
        visitor.post(&format!("/uz/apply/i1/{step}"), fields).await;
    }
}

async fn apply(visitor: &mut Visitor, wait: &str) -> String {
    answer(visitor).await;
    let id = visitor.get("/uz/apply/i1/check").await.form_id();
    let sent = visitor
        .post("/uz/apply/i1/check", &[("form-id", &id), ("wait", wait)])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page());
    sent.location()
}

fn fields<'a>(seen: &'a str, seats: &'a str, last: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("seen", seen),
        ("opens-day", "1"),
        ("opens-month", "11"),
        ("opens-year", "2026"),
        ("closes-day", last),
        ("closes-month", "12"),
        ("closes-year", "2026"),
        ("seats", seats),
    ]
}

async fn messages(stage: &Stage) -> i64 {
    stage
        .count("SELECT COUNT(*) FROM outbox WHERE kind = 'intake-change'")
        .await
}

#[tokio::test]
async fn places_never_go_below_the_people_who_have_one_and_new_places_go_to_those_who_wait() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 2).await;
        for name in ["a", "b"] {
            apply(&mut stage.ready(&format!("{name}@example.uz")).await, "").await;
        }
        let mut third = stage.ready("c@example.uz").await;
        apply(&mut third, "1").await;
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let path = "/en/desk/intakes/i1";
        let seen = "2026-11-01 2026-12-01 2";
        let fewer = admin.post(path, &fields(seen, "1", "1")).await;
        assert_eq!(fewer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(fewer.page().contains("Enter at least 2"));
        let old = admin.post(path, &fields("2026-11-01 2026-12-01 9", "3", "1")).await;
        assert_eq!(old.status, StatusCode::CONFLICT, "somebody else changed it");
        let more = admin.post(path, &fields(seen, "3", "1")).await;
        assert_eq!(more.status, StatusCode::SEE_OTHER, "{}", more.page());
        assert_eq!(stage.count("SELECT taken FROM intakes").await, 3);
        assert_eq!(stage.count("SELECT waiting FROM intakes").await, 0);
        assert_eq!(messages(&stage).await, 0, "the days are the same");
        let longer = admin
            .post(path, &fields("2026-11-01 2026-12-01 3", "3", "9"))
            .await;
        assert_eq!(longer.status, StatusCode::SEE_OTHER);
        assert_eq!(messages(&stage).await, 3, "everybody is told the new days");
        let record: Option<(Option<String>, Option<String>)> = app::row!(
            &stage.portal.db,
            "SELECT before_json, after_json FROM audit WHERE action = 'intake.change' ORDER BY id DESC LIMIT 1"
        )
        .expect("a record");
        let (before, after) = record.expect("a record");
        assert!(before.is_some_and(|json| json.contains("2026-12-01")));
        assert!(after.is_some_and(|json| json.contains("2026-12-09")));
    })
    .await;
}

#[tokio::test]
async fn closing_early_stops_new_applications_and_tells_those_who_applied_or_had_begun() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 5).await;
        apply(&mut stage.ready("a@example.uz").await, "").await;
        let mut begun = stage.ready("b@example.uz").await;
        answer(&mut begun).await;
        let form = begun.get("/uz/apply/i1/check").await.form_id();
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let path = "/en/desk/intakes/i1";
        let without = admin.post(path, &[("deed", "close")]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        let close = [("deed", "close"), ("reason", "partner")];
        assert_eq!(admin.post(path, &close).await.status, StatusCode::SEE_OTHER);
        assert_eq!(admin.post(path, &close).await.status, StatusCode::CONFLICT);
        assert_eq!(messages(&stage).await, 2);
        assert!(stage.message("b@example.uz").await.contains("voz kechdi"));
        let late = begun
            .post("/uz/apply/i1/check", &[("form-id", &form)])
            .await;
        assert_ne!(late.status, StatusCode::SEE_OTHER);
        assert_eq!(stage.count("SELECT COUNT(*) FROM applications").await, 1);
        let page = stage
            .visitor()
            .get("/en/programmes/ssw1-construction")
            .await;
        assert!(page.page().contains("Closed early"));
    })
    .await;
}

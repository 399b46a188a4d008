//! Fees and rules: one person proposes, another one decides, and both see whom it concerns.

use http::StatusCode;

use super::{proposals, save, shipped_fee, value};
use crate::stage::on_both;

/// A skills test that costs 17 dollars from today.
const FEE: [(&str, &str); 13] = [
    ("item", "skills-test"),
    ("payee", "test-body"),
    ("status", "pays"),
    ("amount", "17"),
    ("currency", "USD"),
    ("scope", "own"),
    ("from-day", "24"),
    ("from-month", "11"),
    ("from-year", "2026"),
    ("source", "https://example.org/fees"),
    ("as-of-day", "24"),
    ("as-of-month", "11"),
    ("as-of-year", "2026"),
];
const NEW_FEE: &str = "/en/desk/rows/new?topic=fee&programme=ssw1-fishery";
const STAFF_ROWS: &str = "SELECT COUNT(*) FROM dated_rows WHERE origin = 'staff'";

#[tokio::test]
async fn a_fee_is_proposed_by_one_and_decided_by_another_and_each_of_them_only_once() {
    on_both(async |stage| {
        let mut first = stage.staff("first@example.uz", "administrator").await;
        let mut second = stage.staff("second@example.uz", "administrator").await;
        let mut moderator = stage.staff("moderator@example.uz", "moderator").await;
        assert_eq!(save(&mut first, NEW_FEE, &FEE).await, StatusCode::SEE_OTHER);
        let waiting = proposals(&mut first).await;
        assert_eq!(waiting.len(), 1);
        let path = format!("/en/desk/rows/changes/{}", waiting[0]);
        let own = first.get(&path).await.page();
        assert!(own.contains("Take it back") && !own.contains("value=\"confirm\""));
        // Who proposed does not confirm, and who may only read decides nothing.
        let refused = first.post(&path, &[("do", "confirm")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(
            refused
                .page()
                .contains("Another administrator has to decide")
        );
        let forbidden = moderator.post(&path, &[("do", "confirm")]).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        let stolen = second.post(&path, &[("do", "withdraw")]).await;
        assert_eq!(stolen.status, StatusCode::CONFLICT);
        assert_eq!(stage.count(STAFF_ROWS).await, 0);
        let shown = second.get(&path).await.page();
        assert!(shown.contains("value=\"confirm\"") && shown.contains("lang=\"uz-Cyrl\""));
        for _ in 0..2 {
            let answer = second.post(&path, &[("do", "confirm")]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "twice is once");
        }
        assert_eq!(stage.count(STAFF_ROWS).await, 1);
        let late = second.post(&path, &[("do", "refuse")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let page = stage.visitor().get("/en/programmes/ssw1-fishery").await;
        assert!(page.page().contains("you pay $17"));
        // Both are on record.
        let trail = second.get("/en/desk/audit").await.page();
        assert!(trail.contains("New dated entry proposed") && trail.contains("Dated entry added"));
        assert!(proposals(&mut second).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_is_refused_or_taken_back_changes_nothing_and_can_be_proposed_again() {
    on_both(async |stage| {
        let mut first = stage.staff("first@example.uz", "administrator").await;
        let mut second = stage.staff("second@example.uz", "administrator").await;
        for (is_own, word, told) in [
            (false, "refuse", "Refused by"),
            (true, "withdraw", "Taken back by"),
        ] {
            assert_eq!(save(&mut first, NEW_FEE, &FEE).await, StatusCode::SEE_OTHER);
            let waiting = proposals(&mut first).await;
            let path = format!("/en/desk/rows/changes/{}", waiting[0]);
            let who = if is_own { &mut first } else { &mut second };
            let answer = who.post(&path, &[("do", word)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert!(who.get(&path).await.page().contains(told));
            assert!(proposals(&mut first).await.is_empty());
        }
        assert_eq!(stage.count(STAFF_ROWS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_rule_has_one_change_at_a_time_and_a_change_of_what_moved_on_is_not_confirmed() {
    on_both(async |stage| {
        let mut first = stage.staff("first@example.uz", "administrator").await;
        let mut second = stage.staff("second@example.uz", "administrator").await;
        let old = shipped_fee(&stage);
        let path = format!("/en/desk/rows/{old}?programme=ssw1-construction");
        let form = first.get(&path).await;
        let (id, key) = (form.form_id(), value(&form.page(), "key"));
        let last = [
            ("form-id", id.as_str()),
            ("key", key.as_str()),
            ("last-day", "30"),
            ("last-month", "11"),
            ("last-year", "2026"),
        ];
        let proposed = first.post(&path, &last).await;
        assert_eq!(proposed.status, StatusCode::SEE_OTHER);
        let proposal = proposed.location();
        // The other one would replace it meanwhile.
        let replace = format!("/en/desk/rows/new?replaces={old}&programme=ssw1-construction");
        assert_eq!(save(&mut second, &replace, &FEE).await, StatusCode::OK);
        assert_eq!(proposals(&mut second).await.len(), 1);
        // Another node ended the row by other means: the proposal speaks of a row that is no more.
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        app::execute!(
            &mut tx,
            "UPDATE dated_rows SET valid_to = '2026-12-31' WHERE id = $1",
            &old
        )
        .expect("a row");
        tx.commit().await.expect("it lasts");
        let late = second.post(&proposal, &[("do", "confirm")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page());
        assert!(late.page().contains("has changed in the meantime"));
        let waits = "SELECT COUNT(*) FROM row_changes WHERE state = 'waiting'";
        assert_eq!(stage.count(waits).await, 1, "nothing half-written");
    })
    .await;
}

#[tokio::test]
async fn before_a_rule_changes_the_staff_see_whose_applications_it_concerns() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let before = admin.post(NEW_FEE, &FEE).await.page();
        assert!(before.contains("Open applications to them: 0"), "{before}");
        let mut person = stage.ready("dilnoza@example.uz").await;
        stage.intake("i-fishery", "ssw1-fishery", 5).await;
        crate::applications::apply(&mut person, "i-fishery").await;
        let after = admin.post(NEW_FEE, &FEE).await.page();
        assert!(
            after.contains("Programmes: 1. Open applications to them: 1"),
            "{after}"
        );
        assert!(after.contains("/en/desk/applications?programme=ssw1-fishery"));
        assert!(!after.contains("dilnoza"), "counted, not named");
    })
    .await;
}

//! Moderation: one person at a time, ten seconds to undo, a second person for high risk, appeals, and what the employer reads.

use app::moderation::service::{end_leases, settle_due};
use http::StatusCode;

use crate::stage::{MINUTE, Stage, Visitor, on_both};
use crate::vacancies::{account, checkers, hotel, send, written};

pub const SECONDS: i64 = 1_000;

/// A hotel that sent a vacancy; its member, the vacancy, and the two people of the staff.
pub struct Sent {
    pub employer: Visitor,
    pub org: String,
    pub id: String,
    pub first: Visitor,
    pub second: Visitor,
}

pub async fn signed_in(stage: &Stage, email: &str) -> Visitor {
    let mut visitor = stage.visitor();
    visitor
        .post(
            "/uz/sign-in",
            &[("contact", email), ("password", crate::stage::PASSWORD)],
        )
        .await;
    visitor
}

pub async fn sent(stage: &Stage, words: Option<&str>) -> Sent {
    let checkers = checkers(stage).await;
    let (mut employer, org) = hotel(stage, "otel@example.com", 1, &checkers).await;
    let id = written(&mut employer, &org).await;
    if let Some(words) = words {
        employer
            .post(
                &format!("/uz/my/vacancies/{id}/words"),
                &[("lang", "uz"), ("description", words)],
            )
            .await;
    }
    send(&mut employer, &id).await;
    Sent {
        employer,
        org,
        id,
        first: signed_in(stage, "first@example.uz").await,
        second: signed_in(stage, "second@example.uz").await,
    }
}

pub fn case(id: &str) -> String {
    format!("/uz/desk/vacancies/{id}")
}

pub async fn take(visitor: &mut Visitor, id: &str) {
    let answer = visitor.post(&case(id), &[("do", "take")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

/// Decides by the form of the page; the status, and where it leads.
async fn decide(
    visitor: &mut Visitor,
    id: &str,
    verdict: &str,
    reason: &str,
) -> (StatusCode, String) {
    let page = visitor.get(&case(id)).await;
    assert!(page.text().contains("id=\"main-form\""), "it is one's own");
    let form_id = page.form_id();
    let answer = visitor
        .post(
            &case(id),
            &[
                ("do", "decide"),
                ("form-id", &form_id),
                ("version", "1"),
                ("decision", verdict),
                ("reason", reason),
                ("note", ""),
            ],
        )
        .await;
    (answer.status, answer.location())
}

pub async fn settle(stage: &Stage) {
    settle_due(&stage.portal).await.expect("decisions count");
}

pub async fn state(stage: &Stage, id: &str) -> String {
    let found = app::vacancies::store::one(&stage.system(), id).await;
    found.expect("a database").expect("a vacancy").state
}

#[tokio::test]
async fn of_two_moderators_at_once_one_gets_the_vacancy() {
    on_both(async |stage| {
        let Sent {
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, None).await;
        tokio::join!(take(&mut first, &id), take(&mut second, &id));
        let forms = [first.get(&case(&id)).await, second.get(&case(&id)).await]
            .iter()
            .filter(|page| page.text().contains("id=\"main-form\""))
            .count();
        assert_eq!(forms, 1);
        let taken = "SELECT COUNT(*) FROM audit WHERE action = 'vacancy.take'";
        assert_eq!(stage.count(taken).await, 1);
        let leases = "SELECT COUNT(*) FROM moderation_leases";
        assert_eq!(stage.count(leases).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_lease_that_ran_out_leaves_the_vacancy_to_somebody_else() {
    on_both(async |stage| {
        let Sent {
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        let form_id = first.get(&case(&id)).await.form_id();
        stage.later(14 * MINUTE);
        take(&mut second, &id).await;
        let page = second.get(&case(&id)).await.text();
        assert!(
            !page.contains("id=\"main-form\""),
            "it is still the first one's"
        );
        stage.later(2 * MINUTE);
        end_leases(&stage.portal).await.expect("leases end");
        assert_eq!(state(&stage, &id).await, "submitted");
        take(&mut second, &id).await;
        let late = first
            .post(
                &case(&id),
                &[
                    ("do", "decide"),
                    ("form-id", &form_id),
                    ("version", "1"),
                    ("decision", "approve"),
                ],
            )
            .await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let made = "SELECT COUNT(*) FROM moderation_decisions";
        assert_eq!(stage.count(made).await, 0);
    })
    .await;
}

#[tokio::test]
async fn within_ten_seconds_a_decision_is_undone_and_nobody_heard_of_it_and_after_that_it_counts() {
    on_both(async |stage| {
        let Sent { id, mut first, .. } = sent(&stage, None).await;
        let messages = "SELECT COUNT(*) FROM outbox WHERE kind = 'vacancy-state'";
        for is_late in [false, true] {
            take(&mut first, &id).await;
            let (status, location) = decide(&mut first, &id, "approve", "").await;
            assert_eq!(status, StatusCode::SEE_OTHER);
            let made = location
                .split("made=")
                .nth(1)
                .expect("what was made")
                .to_owned();
            stage.later(if is_late { 10 * SECONDS } else { 9 * SECONDS });
            settle(&stage).await;
            let undone = first
                .post("/uz/desk/vacancies", &[("do", "undo"), ("made", &made)])
                .await
                .location();
            let word = if is_late { "made=late" } else { "made=undone" };
            assert!(undone.contains(word), "{undone}");
            let expected = if is_late { "published" } else { "in_review" };
            assert_eq!(state(&stage, &id).await, expected);
            assert_eq!(stage.count(messages).await, i64::from(is_late));
        }
        let page = first.get(&format!("{}?made=late", case(&id))).await.text();
        assert!(page.contains("Oʻn soniya oʻtdi"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_the_employer_takes_back_in_these_seconds_is_not_decided() {
    on_both(async |stage| {
        let Sent {
            mut employer,
            id,
            mut first,
            ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        decide(&mut first, &id, "approve", "").await;
        let answer = employer
            .post(&format!("/uz/my/vacancies/{id}"), &[("act", "withdraw")])
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "draft");
        let void = "SELECT COUNT(*) FROM moderation_decisions WHERE state = 'void'";
        assert_eq!(stage.count(void).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_blocks_is_not_approved_and_its_rejection_needs_a_second_person() {
    on_both(async |stage| {
        let words = "Ishga kirishda 500 dollar garov puli toʻlaysiz, pasportingiz bizda saqlanadi.";
        let Sent {
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, Some(words)).await;
        take(&mut first, &id).await;
        let (status, _) = decide(&mut first, &id, "approve", "").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let (status, _) = decide(&mut first, &id, "reject", "").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "it says why");
        let (status, _) = decide(&mut first, &id, "reject", "money").await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "in_review", "one is not enough");
        assert_eq!(
            stage
                .message("otel@example.com")
                .await
                .matches("garov")
                .count(),
            0
        );
        take(&mut first, &id).await;
        let again = first.get(&case(&id)).await.text();
        assert!(
            !again.contains("id=\"main-form\""),
            "the first is not the second"
        );
        take(&mut second, &id).await;
        let (status, _) = decide(&mut second, &id, "reject", "money").await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "rejected");
        let message = stage.message("otel@example.com").await;
        assert!(
            message.contains("Ishchidan pul yoki garov soʻralgan"),
            "{message}"
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_decides_on_their_own_organisation_nor_sees_the_form() {
    on_both(async |stage| {
        let Sent { org, id, mut first, .. } = sent(&stage, None).await;
        let own = account(&stage, "first@example.uz").await;
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        app::execute!(
            &mut tx,
            "INSERT INTO organisation_members (org_id, account_id, role, since) VALUES ($1, $2, 'viewer', 0)",
            &org,
            &own
        )
        .expect("a member");
        tx.commit().await.expect("it lasts");
        let answer = first.post(&case(&id), &[("do", "take")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let page = first.get(&case(&id)).await.text();
        assert!(!page.contains("id=\"main-form\"") && !page.contains("value=\"take\""));
        assert_eq!(state(&stage, &id).await, "submitted");
    })
    .await;
}

#[tokio::test]
async fn one_appeal_goes_to_another_person_than_the_one_who_rejected() {
    on_both(async |stage| {
        let Sent {
            mut employer,
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        decide(&mut first, &id, "reject", "not-real").await;
        stage.later(11 * SECONDS);
        settle(&stage).await;
        let path = format!("/uz/my/vacancies/{id}/appeal");
        let form_id = employer.get(&path).await.form_id();
        let empty = employer.post(&path, &[("form-id", &form_id)]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [
            ("form-id", form_id.as_str()),
            ("words", "Ish bor, keling koʻring."),
        ];
        assert_eq!(
            employer.post(&path, &fields).await.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(
            employer.post(&path, &fields).await.status,
            StatusCode::CONFLICT
        );
        assert_eq!(state(&stage, &id).await, "submitted");
        take(&mut first, &id).await;
        assert!(
            !first
                .get(&case(&id))
                .await
                .text()
                .contains("id=\"main-form\"")
        );
        take(&mut second, &id).await;
        decide(&mut second, &id, "reject", "not-real").await;
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "rejected");
        assert_eq!(
            employer.get(&path).await.status,
            StatusCode::CONFLICT,
            "once is all"
        );
        let figures = second.get("/uz/desk/figures").await;
        assert_eq!(figures.status, StatusCode::OK);
        assert!(figures.text().contains("0 · 0 · 1"));
    })
    .await;
}

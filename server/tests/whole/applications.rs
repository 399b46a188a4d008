//! Applying: windows, places, the waiting list, decisions.

use http::StatusCode;

use crate::stage::{DAY, Stage, Visitor, on_both};

async fn answer_all(visitor: &mut Visitor, intake: &str) -> String {
    for (step, fields) in [
        ("attend", ("attend", "yes")),
        ("money", ("money", "no")),
        ("note", ("note", "")),
    ] {
        let page = visitor
            .post(&format!("/uz/apply/{intake}/{step}"), &[fields])
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{step}");
    }
    visitor
        .get(&format!("/uz/apply/{intake}/check"))
        .await
        .form_id()
}

pub async fn apply(visitor: &mut Visitor, intake: &str) -> String {
    let form_id = answer_all(visitor, intake).await;
    let page = visitor
        .post(
            &format!("/uz/apply/{intake}/check"),
            &[("form-id", &form_id)],
        )
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    page.location()
}

async fn wait(visitor: &mut Visitor, intake: &str) -> String {
    let form_id = answer_all(visitor, intake).await;
    let page = visitor
        .post(
            &format!("/uz/apply/{intake}/check"),
            &[("form-id", &form_id), ("wait", "1")],
        )
        .await;
    page.location()
}

async fn with_intake(stage: &Stage, seats: i64) {
    stage.intake("i1", "ssw1-construction", seats).await;
}

#[tokio::test]
async fn a_candidate_applies_and_gets_a_number_with_a_check_character() {
    on_both(async |stage| {
        with_intake(&stage, 10).await;
        let mut visitor = stage.ready("a@example.uz").await;
        let sent = apply(&mut visitor, "i1").await;
        let receipt = visitor.get(&sent).await.page();
        let at = receipt.find("K26-").expect("a number");
        let number = &receipt[at..at + 15];
        assert!(
            app::writing::number::read(app::writing::number::Kind::Application, number).is_ok(),
            "{number}"
        );
        assert!(stage.message("a@example.uz").await.contains(number));
        let timeline = visitor.get(sent.trim_end_matches("/sent")).await;
        assert_eq!(timeline.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_application() {
    on_both(async |stage| {
        with_intake(&stage, 10).await;
        let mut visitor = stage.ready("a@example.uz").await;
        let form_id = answer_all(&mut visitor, "i1").await;
        let mut twin = visitor.clone();
        let fields = [("form-id", form_id.as_str())];
        let (one, two) = tokio::join!(
            visitor.post("/uz/apply/i1/check", &fields),
            twin.post("/uz/apply/i1/check", &fields)
        );
        assert_eq!(one.status, StatusCode::SEE_OTHER, "{}", one.page());
        assert_eq!(two.status, StatusCode::SEE_OTHER, "{}", two.page());
        assert_eq!(stage.count("SELECT COUNT(*) FROM applications").await, 1);
        assert_eq!(stage.count("SELECT taken FROM intakes").await, 1);
    })
    .await;
}

#[tokio::test]
async fn of_two_people_for_one_place_one_gets_it_and_the_other_is_offered_the_waiting_list() {
    on_both(async |stage| {
        with_intake(&stage, 1).await;
        let mut first = stage.ready("a@example.uz").await;
        let mut second = stage.ready("b@example.uz").await;
        let one_id = answer_all(&mut first, "i1").await;
        let two_id = answer_all(&mut second, "i1").await;
        let (one_fields, two_fields) = (
            [("form-id", one_id.as_str())],
            [("form-id", two_id.as_str())],
        );
        let (one, two) = tokio::join!(
            first.post("/uz/apply/i1/check", &one_fields),
            second.post("/uz/apply/i1/check", &two_fields)
        );
        let loser = if one.status == StatusCode::SEE_OTHER {
            two
        } else {
            one
        };
        assert_eq!(loser.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            loser.page().contains("name=\"wait\""),
            "the waiting list is offered"
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM applications").await, 1);
        assert_eq!(stage.count("SELECT taken FROM intakes").await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_withdraws_gives_the_place_to_the_first_in_line() {
    on_both(async |stage| {
        with_intake(&stage, 1).await;
        let mut first = stage.ready("a@example.uz").await;
        let mut second = stage.ready("b@example.uz").await;
        let mut third = stage.ready("c@example.uz").await;
        let sent = apply(&mut first, "i1").await;
        let waiting = wait(&mut second, "i1").await;
        wait(&mut third, "i1").await;
        assert_eq!(stage.count("SELECT waiting FROM intakes").await, 2);
        let page = first
            .post(&format!("{}/withdraw", sent.trim_end_matches("/sent")), &[])
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert_eq!(stage.count("SELECT taken FROM intakes").await, 1);
        assert_eq!(stage.count("SELECT waiting FROM intakes").await, 1);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM applications WHERE state = 'submitted'")
                .await,
            1
        );
        let page = second.get(waiting.trim_end_matches("/sent")).await.page();
        assert!(
            page.contains("Yuborildi"),
            "the second in line has the place"
        );
    })
    .await;
}

#[tokio::test]
async fn one_person_has_one_application_to_an_intake_and_may_apply_again_after_withdrawing() {
    on_both(async |stage| {
        with_intake(&stage, 5).await;
        let mut visitor = stage.ready("a@example.uz").await;
        let sent = apply(&mut visitor, "i1").await;
        let start = visitor.get("/uz/apply/i1").await;
        assert_eq!(
            start.location(),
            sent.trim_end_matches("/sent"),
            "one is led to the application that stands"
        );
        visitor
            .post(&format!("{}/withdraw", sent.trim_end_matches("/sent")), &[])
            .await;
        apply(&mut visitor, "i1").await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM applications WHERE active_key IS NOT NULL")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn an_intake_that_closed_meanwhile_takes_nobody() {
    on_both(async |stage| {
        with_intake(&stage, 5).await;
        let mut visitor = stage.ready("a@example.uz").await;
        let form_id = answer_all(&mut visitor, "i1").await;
        stage.later(8 * DAY);
        let page = visitor
            .post("/uz/apply/i1/check", &[("form-id", &form_id)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(stage.count("SELECT COUNT(*) FROM applications").await, 0);
    })
    .await;
}

#[tokio::test]
async fn few_places_are_said_before_the_first_question() {
    on_both(async |stage| {
        with_intake(&stage, 2).await;
        let mut visitor = stage.ready("a@example.uz").await;
        assert!(
            visitor
                .get("/en/apply/i1")
                .await
                .page()
                .contains("Few places")
        );
    })
    .await;
}

#[tokio::test]
async fn a_decision_has_its_reason_its_record_and_its_message() {
    on_both(async |stage| {
        with_intake(&stage, 1).await;
        let mut candidate = stage.ready("a@example.uz").await;
        let sent = apply(&mut candidate, "i1").await;
        let id = sent
            .trim_end_matches("/sent")
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        let case = format!("/ru/desk/applications/{id}");
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        let without = moderator
            .post(&case, &[("seen", "submitted"), ("decision", "refused")])
            .await;
        assert_eq!(
            without.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "a refusal needs its reason"
        );
        let fields = [
            ("seen", "submitted"),
            ("decision", "refused"),
            ("reason", "language-level"),
            ("note", "Учите язык"),
        ];
        let mut colleague = moderator.clone();
        assert_eq!(
            moderator.post(&case, &fields).await.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(
            colleague.post(&case, &fields).await.status,
            StatusCode::CONFLICT,
            "the second decision comes too late"
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'application.decide'")
                .await,
            1
        );
        assert_eq!(
            stage.count("SELECT taken FROM intakes").await,
            0,
            "the place is free again"
        );
        assert!(
            stage
                .message("a@example.uz")
                .await
                .contains("Yapon tili darajasi")
        );
        let timeline = candidate
            .get(&format!("/ru/my/applications/{id}"))
            .await
            .page();
        assert!(timeline.contains("Учите язык") && timeline.contains("Отклонена"));
    })
    .await;
}

#[tokio::test]
async fn what_the_staff_ask_is_answered_by_the_candidate() {
    on_both(async |stage| {
        with_intake(&stage, 1).await;
        let mut candidate = stage.ready("a@example.uz").await;
        let sent = apply(&mut candidate, "i1").await;
        let own = sent.trim_end_matches("/sent").to_owned();
        let id = own.rsplit('/').next().unwrap_or_default().to_owned();
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        let fields = [
            ("seen", "submitted"),
            ("decision", "info_needed"),
            ("reason", "documents"),
        ];
        moderator
            .post(&format!("/uz/desk/applications/{id}"), &fields)
            .await;
        let empty = candidate
            .post(&format!("{own}/answer"), &[("note", " ")])
            .await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        candidate
            .post(&format!("{own}/answer"), &[("note", "Mana hujjat")])
            .await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM applications WHERE state = 'in_review'")
                .await,
            1
        );
    })
    .await;
}

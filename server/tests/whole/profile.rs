//! The profile: saved as typed, step by step.

use http::StatusCode;

use crate::stage::{PROFILE, on_both};

#[tokio::test]
async fn a_whole_profile_is_filled_in_and_feeds_the_eligibility_report() {
    on_both(async |stage| {
        let mut visitor = stage.ready("a@example.uz").await;
        let page = visitor.get("/en/my/profile").await.page();
        assert_eq!(page.matches("Done").count(), PROFILE.len());
        let questions = visitor
            .get("/en/eligibility?programme=ssw1-construction")
            .await
            .page();
        assert!(questions.contains("value=\"2001\""));
        assert!(questions.contains("value=\"jlpt-n4\" checked"));
    })
    .await;
}

#[tokio::test]
async fn a_cyrillic_letter_in_a_passport_name_is_named_and_not_changed() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        let fields = [
            ("surname", "Каримова"),
            ("given", "DILNOZA"),
            ("written", "Дилноза"),
        ];
        let page = visitor.post("/ru/my/profile/name", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = page.page();
        assert!(
            html.contains("KARIMOVA"),
            "the spelling of the passport is offered"
        );
        assert!(html.contains("value=\"Каримова\""), "what was typed stays");
    })
    .await;
}

#[tokio::test]
async fn save_and_continue_later_keeps_even_what_is_wrong() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        let page = visitor
            .post(
                "/uz/my/profile/birth",
                &[("born-day", "31"), ("born-month", "2"), ("later", "1")],
            )
            .await;
        assert_eq!(page.location(), "/uz/my/profile");
        let page = visitor.get("/en/my/profile").await.page();
        assert!(page.contains("Begun"));
        assert!(
            visitor
                .get("/uz/my/profile/birth")
                .await
                .page()
                .contains("value=\"31\"")
        );
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_saves_itself_goes_through_the_same_door() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        let body = serde_json::json!({ "step": "birth", "body": "born-day=27&born-month=3&born-year=2001" }).to_string();
        let mut island = visitor.clone();
        island.headers.push(("content-type", "application/json".into()));
        island.headers.push(("accept", "application/json".into()));
        let saved = island.send_json("/rpc/profile/save", body.clone()).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
        assert!(saved.text().contains("Done"));
        assert!(visitor.get("/uz/my/profile/birth").await.page().contains("value=\"2001\""));
        let mut nobody = stage.visitor();
        nobody.headers.push(("content-type", "application/json".into()));
        assert_ne!(nobody.send_json("/rpc/profile/save", body).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn another_region_makes_the_district_an_open_question_again() {
    on_both(async |stage| {
        let mut visitor = stage.ready("a@example.uz").await;
        visitor
            .post("/uz/my/profile/region", &[("region", "uz-sa")])
            .await;
        let page = visitor.get("/en/my/profile").await.page();
        assert!(
            page.contains("Begun"),
            "the district belongs to another region"
        );
    })
    .await;
}

#[tokio::test]
async fn a_code_that_the_data_do_not_have_is_no_answer() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        for (step, fields) in [
            ("region", [("region", "atlantis")]),
            ("district", [("district", "0")]),
            ("education", [("education", "wizardry")]),
        ] {
            let page = visitor
                .post(&format!("/uz/my/profile/{step}"), &fields)
                .await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
        }
    })
    .await;
}

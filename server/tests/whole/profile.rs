//! The profile: saved as typed, step by step.

use http::StatusCode;

use crate::stage::{Answer, MINUTE, PROFILE, START, Visitor, on_both};

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
        let body = serde_json::json!({ "step": "birth", "body": "born-day=27&born-month=3&born-year=2001", "made_at": START }).to_string();
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

/// What the island sends for a change of the years of work.
async fn autosave(visitor: &Visitor, years: &str, made_at: i64) -> Answer {
    let body = format!("occupation=welder&years={years}");
    let call = serde_json::json!({ "step": "work", "body": body, "made_at": made_at }).to_string();
    let mut island = visitor.clone();
    island
        .headers
        .push(("content-type", "application/json".into()));
    island.headers.push(("accept", "application/json".into()));
    island.send_json("/rpc/profile/save", call).await
}

async fn years(visitor: &mut Visitor) -> String {
    let page = visitor.get("/uz/my/profile/work").await.page();
    let field = page.split("name=\"years\"").nth(1).expect("the field");
    let value = field.split("value=\"").nth(1).expect("its value");
    value.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn an_older_change_that_arrives_late_does_not_overwrite_a_newer_one() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        assert_eq!(
            autosave(&visitor, "7", START + 20).await.status,
            StatusCode::OK
        );
        let late = autosave(&visitor, "6", START + 10).await;
        assert_ne!(
            late.status,
            StatusCode::OK,
            "nobody is told that it was saved"
        );
        assert_eq!(years(&mut visitor).await, "7");
        // The same change sent again is the same change.
        assert_eq!(
            autosave(&visitor, "7", START + 20).await.status,
            StatusCode::OK
        );
        // Many at once, in any order: the newest stays.
        let sent = [14, 11, 18, 12, 19, 13, 16, 15, 17];
        let calls: Vec<_> = sent
            .into_iter()
            .map(|number| {
                let visitor = visitor.clone();
                tokio::spawn(async move {
                    autosave(&visitor, &number.to_string(), START + 1000 + number).await;
                })
            })
            .collect();
        for call in calls {
            call.await.expect("an answer");
        }
        assert_eq!(years(&mut visitor).await, "19");
    })
    .await;
}

#[tokio::test]
async fn what_the_button_sent_outlives_the_changes_that_were_made_before_it() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        autosave(&visitor, "5", START + 40_000).await;
        stage.later(MINUTE);
        let fields = [("occupation", "welder"), ("years", "8")];
        visitor.post("/uz/my/profile/work", &fields).await;
        assert_eq!(years(&mut visitor).await, "8");
        autosave(&visitor, "5", START + 50_000).await;
        assert_eq!(years(&mut visitor).await, "8");
        // On a page that was opened later, answers save themselves again.
        autosave(&visitor, "9", START + MINUTE + 1).await;
        assert_eq!(years(&mut visitor).await, "9");
    })
    .await;
}

#[tokio::test]
async fn a_phone_whose_page_counts_far_ahead_does_not_shut_out_later_changes() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        autosave(&visitor, "3", i64::MAX).await;
        stage.later(2 * MINUTE);
        let next = autosave(&visitor, "4", START + 2 * MINUTE).await;
        assert_eq!(next.status, StatusCode::OK, "{}", next.text());
        assert_eq!(years(&mut visitor).await, "4");
    })
    .await;
}

#[tokio::test]
async fn two_steps_saved_at_one_moment_are_both_in_the_profile_that_staff_search() {
    on_both(async |stage| {
        let visitor = stage.candidate("a@example.uz").await;
        let mut first = visitor.clone();
        first
            .post("/uz/my/profile/education", &[("education", "bachelor")])
            .await;
        let steps: Vec<_> = PROFILE
            .into_iter()
            .filter(|(step, _)| matches!(*step, "name" | "birth" | "region"))
            .map(|(step, fields)| {
                let mut visitor = visitor.clone();
                tokio::spawn(async move {
                    visitor
                        .post(&format!("/uz/my/profile/{step}"), fields)
                        .await
                        .status
                })
            })
            .collect();
        for step in steps {
            assert_eq!(step.await.expect("an answer"), StatusCode::SEE_OTHER);
        }
        let whole = "SELECT COUNT(*) FROM profiles WHERE passport_name = 'KARIMOVA DILNOZA' AND region = 'uz-tk'";
        assert_eq!(stage.count(whole).await, 1);
        let account = stage.account_of("a@example.uz").await;
        let profile = app::candidates::store::profile(&stage.system(), &account).await;
        let born = profile.expect("the profile").and_then(|found| found.born);
        assert_eq!(born.as_deref(), Some("2001-03-27"));
    })
    .await;
}

#[tokio::test]
async fn a_name_that_is_not_clearly_that_of_the_passport_is_asked_about_and_confirmed_or_mended() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("a@example.uz").await;
        let fields = [
            ("surname", "KARIMOVA"),
            ("given", "NODIRA"),
            ("written", "Каримов Нодир"),
        ];
        let page = visitor.post("/ru/my/profile/name", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = page.page();
        assert!(
            html.contains("<mark>A</mark>"),
            "the letters that differ are shown: {html}"
        );
        assert!(html.contains("деньги не вернут"), "and why it matters");
        let mark = html.split("id=\"sure\"").nth(1).expect("the box");
        let mark = mark.split("value=\"").nth(1).expect("its value");
        let mark = mark.split('"').next().unwrap_or_default().to_owned();
        let sure = [fields.as_slice(), &[("sure", mark.as_str())]].concat();
        let page = visitor.post("/ru/my/profile/name", &sure).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        let page = visitor.get("/ru/my/profile/name").await.page();
        assert!(
            page.contains("カリモヴァ・ノディラ"),
            "katakana is suggested"
        );
        let mended = [
            ("surname", "KARIMOVA"),
            ("given", "NODIRA"),
            ("written", "Нодира Каримова"),
            ("kana", "かりもば・のでぃら"),
        ];
        let page = visitor.post("/ru/my/profile/name", &mended).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        let page = visitor.get("/ru/my/profile/name").await.page();
        assert!(
            page.contains("カリモバ・ノディラ"),
            "one's own katakana stays"
        );
    })
    .await;
}

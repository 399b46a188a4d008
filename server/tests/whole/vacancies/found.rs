//! What the automatic check says while a vacancy is written: after each step, with the words of the staff, against the adverts of others.

use app::vacancies::service::Verdict;
use app::writing::cyrillic::to_cyrillic;
use http::StatusCode;
use server::findings::{Data, lines};

use super::{checkers, decide, hotel, published, send, written};
use crate::stage::{Visitor, on_both};

/// Long enough to be told from others.
const TEXT: &str = "Oshxonada besh kishi bilan ishlaysiz, oʻzbek taomlari ham bor. Ertalab sabzavot tozalaysiz, \
     keyin bosh oshpaz bilan issiq taom tayyorlaysiz, kechqurun idish-tovoq va oshxonani birga yigʻishtirasiz.";

async fn describe(visitor: &mut Visitor, id: &str, text: &str) -> String {
    let path = format!("/tr/my/vacancies/{id}/words");
    let page = visitor
        .post(&path, &[("lang", "uz"), ("description", text)])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    visitor.get(&page.location()).await.page()
}

#[tokio::test]
async fn without_scripts_what_is_found_in_a_step_is_shown_after_it_was_saved() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let path = format!("/tr/my/vacancies/{id}/hours");
        let clean = owner.get(&path).await;
        assert!(!clean.page().contains("hours-f"), "{}", clean.page());
        let long = [
            ("hours", "78"),
            ("overtime", "10"),
            ("shifts", "day"),
            ("days-off-week", "1"),
        ];
        let saved = owner.post(&path, &long).await;
        assert_eq!(
            saved.location(),
            format!("/tr/my/vacancies/{id}/pay?after=hours")
        );
        let next = owner.get(&saved.location()).await;
        assert!(next.page().contains("id=\"after-h\""), "{}", next.page());
        assert!(next.page().contains(&format!("{path}\"")), "it leads back");
        // At the step itself: beside the field, and in the summary.
        let page = owner.get(&path).await;
        assert!(page.page().contains("id=\"hours-f\""), "{}", page.page());
        assert!(page.page().contains("aria-describedby=\"hours-h hours-f\""));
        assert!(page.page().contains("<a href=\"#hours\">"));
    })
    .await;
}

#[tokio::test]
async fn words_of_the_staff_count_in_the_editor_and_travel_to_the_browser() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let text = "Ishga kirishda oltin qoʻl siqish marosimi boʻladi.";
        let before = describe(&mut owner, &id, text).await;
        assert!(!before.contains("oltin qoʻl</q>"), "{before}");
        let address = async |owner: &mut Visitor| {
            let page = owner.get(&format!("/tr/my/vacancies/{id}/words")).await;
            let from = page
                .page()
                .find("/tr/my/vacancies/rules?v=")
                .expect("the rules");
            page.page()[from..from + 41].to_owned()
        };
        let old = address(&mut owner).await;
        let mut administrator = stage.staff("a@example.uz", "administrator").await;
        let desk = "/en/desk/findings?rule=fee_demand&lang=uz";
        let form = administrator.get(desk).await.form_id();
        let added = [
            ("form-id", form.as_str()),
            ("part", "finds"),
            ("words", "oltin qoʻl"),
        ];
        administrator.post(desk, &added).await;
        let after = describe(&mut owner, &id, text).await;
        assert!(after.contains("oltin qoʻl</q>"), "{after}");
        let new = address(&mut owner).await;
        assert_ne!(old, new, "what is kept of older rules is not asked again");
        let rules = owner.get(&new).await;
        assert!(rules.text().contains("oltin qoʻl"));
        assert!(rules.header("cache-control").contains("immutable"));
        let rules = owner.get(&old).await;
        assert!(rules.header("cache-control").contains("no-store"));
    })
    .await;
}

#[tokio::test]
async fn the_text_of_another_organisation_is_found_and_ones_own_is_not() {
    on_both(async |stage| {
        let (mut owner, org, id, checkers) = published(&stage).await;
        describe(&mut owner, &id, TEXT).await;
        send(&mut owner, &id).await;
        assert!(decide(&checkers[0], &id, Verdict::Approve, 2).await);
        let name = "Başka bir ilanın benzeri".to_owned();
        // One's own vacancy may be written again.
        let again = written(&mut owner, &org).await;
        let page = describe(&mut owner, &again, TEXT).await;
        assert!(!page.contains(&name), "{page}");
        let (mut other, theirs) = hotel(&stage, "other@example.com", 2, &checkers).await;
        let draft = written(&mut other, &theirs).await;
        let page = describe(&mut other, &draft, TEXT).await;
        assert!(page.contains(&name), "{page}");
        // The same by what the browser asks, and for nobody else.
        let call = serde_json::json!({ "id": draft, "lang": "uz", "title": "", "text": TEXT });
        for (visitor, may) in [(&mut other, true), (&mut owner, false)] {
            visitor
                .headers
                .push(("content-type", "application/json".into()));
            let answer = visitor
                .send_json("/rpc/vacancies/copy", call.to_string())
                .await;
            assert_eq!(answer.status == StatusCode::OK, may, "{}", answer.text());
            assert_eq!(answer.text().contains("near_copy"), may);
        }
    })
    .await;
}

#[tokio::test]
async fn the_command_finds_copies_of_what_is_published_also_in_the_other_script_and_none_of_ones_own()
 {
    on_both(async |stage| {
        let (mut owner, org, id, checkers) = published(&stage).await;
        describe(&mut owner, &id, TEXT).await;
        send(&mut owner, &id).await;
        assert!(decide(&checkers[0], &id, Verdict::Approve, 2).await);
        let system = stage.system();
        let own = app::employers::service::organisation(&system, &org)
            .await
            .expect("the organisation")
            .name;
        let advert = |id: &str, organisation: &str, text: &str| {
            let structured = serde_json::json!({ "organisation": organisation });
            serde_json::json!({ "id": id, "lang": "uz", "text": text, "structured": structured })
                .to_string()
        };
        let adverts = [
            advert("same", "Boshqa", TEXT),
            advert("other-script", "Uchinchi", &to_cyrillic(TEXT)),
            advert("own", &own, TEXT),
            advert("another", "Boshqa", "Qariyalar uyida tungi navbatchilik yoʻq, haftada ikki kun dam olasiz, yordamchi tarjimon bor, kiyim va tushlik bepul beriladi."),
        ];
        // Each by itself: adverts of one file are compared with each other as well.
        let mut copied = Vec::new();
        for advert in &adverts {
            let mut data = Data::shipped(system.today()).expect("the rows of the program");
            data.add_rows(&stage.portal.db).await;
            data.add_published(&stage.portal).await;
            let mut out = Vec::new();
            lines(advert.as_bytes(), &mut out, data).expect("an advert");
            let out = String::from_utf8(out).expect("text");
            copied.push(out.contains("near_copy") && out.contains(&id));
        }
        assert_eq!(copied, [true, true, false, false]);
    })
    .await;
}

//! Vacancies from the first draft to the page that is gone: who may write, what the public sees, and when.

use app::employers::service::checks;
use app::vacancies::service::{self, Verdict};
use app::vacancies::store;
use http::StatusCode;

use super::{STEPS, checkers, decide, hotel, published, send, written};
use crate::stage::{DAY, on_both};

#[tokio::test]
async fn each_step_is_kept_as_typed_and_a_wrong_one_comes_back_with_its_values() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let path = format!("/tr/my/vacancies/{id}/pay");
        let page = owner
            .post(&path, &[("pay", "çok"), ("currency", "TRY")])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.page().contains("value=\"çok\""));
        let page = owner.get(&path).await;
        assert!(page.page().contains("value=\"çok\""), "kept on the server");
        let check = format!("/tr/my/vacancies/{id}/check");
        let form = owner.get(&check).await.form_id();
        let page = owner.post(&check, &[("form-id", &form)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 0, "what is wrong is not sent");
    })
    .await;
}

#[tokio::test]
async fn an_occupation_is_found_without_scripts_in_any_script() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let path = format!("/uz/my/vacancies/{id}/occupation");
        for words in ["повар", "ошпаз", "調理", "cook"] {
            let page = owner.post(&path, &[("words", words), ("find", "1")]).await;
            assert!(page.page().contains("value=\"5120\""), "{words}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_twice_is_one_version_and_is_public_only_after_it_was_approved() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        send(&mut owner, &id).await;
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 1);
        let mut visitor = stage.visitor();
        let public = format!("/uz-cyrl/vacancies/{id}");
        assert_eq!(visitor.get(&public).await.status, StatusCode::NOT_FOUND);
        assert!(decide(&checkers[0], &id, Verdict::Approve, 1).await);
        let page = visitor.get(&public).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page());
        // What is a code is in the reader's form; the employer's Uzbek is shown in the reader's script.
        assert!(page.page().contains("Ошпазлар"), "{}", page.page());
        assert!(page.page().contains("Ошхонада беш киши"));
        assert!(page.page().contains("application/ld+json"));
        assert!(page.page().contains("og:title"));
        let list = visitor.get("/ru/vacancies?to=TR").await;
        assert!(list.page().contains(&id));
        let list = visitor.get("/ru/vacancies?to=JP").await;
        assert!(!list.page().contains(&id), "the filter filters");
    })
    .await;
}

#[tokio::test]
async fn a_change_of_pay_goes_back_to_review_and_the_old_version_stays_public() {
    on_both(async |stage| {
        let (mut owner, _, id, checkers) = published(&stage).await;
        let mut less = STEPS[5].1.to_vec();
        less[0] = ("pay", "41.000");
        owner
            .post(&format!("/tr/my/vacancies/{id}/pay"), &less)
            .await;
        let check = owner.get(&format!("/tr/my/vacancies/{id}/check")).await;
        assert!(check.page().contains("41.000"), "the difference is shown");
        send(&mut owner, &id).await;
        let mut visitor = stage.visitor();
        let public = format!("/tr/vacancies/{id}");
        assert!(visitor.get(&public).await.page().contains("42.000"));
        assert!(!visitor.get(&public).await.page().contains("41.000"));
        let late = decide(&checkers[0], &id, Verdict::Approve, 1).await;
        assert!(!late, "a decision about another version is none");
        assert!(decide(&checkers[0], &id, Verdict::Approve, 2).await);
        assert!(visitor.get(&public).await.page().contains("41.000"));
    })
    .await;
}

#[tokio::test]
async fn a_change_of_places_is_shown_at_once() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let more = [("region", "tr-07"), ("city", "Antalya"), ("places", "57")];
        owner
            .post(&format!("/tr/my/vacancies/{id}/place"), &more)
            .await;
        send(&mut owner, &id).await;
        let page = stage.visitor().get(&format!("/tr/vacancies/{id}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.page().contains("57"));
    })
    .await;
}

#[tokio::test]
async fn what_the_staff_returns_comes_back_with_its_note_and_can_be_sent_again() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        send(&mut owner, &id).await;
        let locked = owner
            .post(&format!("/tr/my/vacancies/{id}/fees"), &[("fee", "lawful")])
            .await;
        assert_eq!(locked.location(), format!("/tr/my/vacancies/{id}"));
        assert!(decide(&checkers[1], &id, Verdict::Return, 1).await);
        let page = owner.get(&format!("/uz/my/vacancies/{id}")).await;
        assert!(page.page().contains("Toʻlovni aniqlashtiring"));
        send(&mut owner, &id).await;
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 2);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_sees_or_changes_a_draft() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let (other, _) = hotel(&stage, "other@example.com", 2, &checkers).await;
        let candidate = stage.candidate("nomzod@example.uz").await;
        for (mut visitor, status) in [
            (other, StatusCode::NOT_FOUND),
            (candidate, StatusCode::FORBIDDEN),
        ] {
            for path in ["", "/preview", "/pay", "/check"] {
                let path = format!("/tr/my/vacancies/{id}{path}");
                assert_eq!(visitor.get(&path).await.status, status, "{path}");
                if path.ends_with("/preview") {
                    continue;
                }
                let page = visitor.post(&path, &[("act", "close"), ("pay", "1")]).await;
                assert_eq!(page.status, status, "{path}");
            }
        }
        let chosen = format!("{org} {org}");
        let form = "00000000-0000-7000-8000-000000000009";
        let (mut third, _) = hotel(&stage, "third@example.com", 3, &checkers).await;
        let page = third
            .post(
                "/tr/my/vacancies/new",
                &[("for", &chosen), ("form-id", form)],
            )
            .await;
        assert_eq!(
            page.status,
            StatusCode::NOT_FOUND,
            "not for another organisation"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_closed_or_over_is_gone_and_says_what_to_do() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let public = format!("/uz/vacancies/{id}");
        let mine = format!("/tr/my/vacancies/{id}");
        let mut visitor = stage.visitor();
        owner.post(&mine, &[("act", "pause")]).await;
        assert_eq!(visitor.get(&public).await.status, StatusCode::NOT_FOUND);
        owner.post(&mine, &[("act", "resume")]).await;
        assert_eq!(visitor.get(&public).await.status, StatusCode::OK);
        stage.later(25 * DAY);
        let page = visitor.get(&public).await;
        assert_eq!(page.status, StatusCode::GONE, "the last day is over");
        assert!(page.page().contains("/uz/vacancies\""), "it leads on");
        assert!(!page.page().contains("ld+json"));
        service::expire(&stage.portal).await.expect("the timer");
        let ctx = stage.system();
        let found = store::one(&ctx, &id).await.expect("a database");
        assert_eq!(found.expect("the vacancy").state, "expired");
        assert!(!visitor.get("/uz/vacancies").await.page().contains(&id));
    })
    .await;
}

#[tokio::test]
async fn what_a_suspended_organisation_published_is_hidden_at_once() {
    on_both(async |stage| {
        let (_, org, id, checkers) = published(&stage).await;
        let deed = checks::Deed::from_code("suspend").expect("a deed");
        checks::act(
            &checkers[0],
            &org,
            deed,
            "licence-doubt",
            "Hujjatlar tekshirilmoqda",
        )
        .await
        .expect("suspended");
        let mut visitor = stage.visitor();
        let page = visitor.get(&format!("/uz/vacancies/{id}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(!visitor.get("/uz/vacancies").await.page().contains(&id));
        service::refresh_hidden(&stage.portal)
            .await
            .expect("the timer");
        let hidden = "SELECT COUNT(*) FROM vacancies WHERE is_hidden = TRUE";
        assert_eq!(stage.count(hidden).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_copy_has_the_answers_and_a_life_of_its_own() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let path = format!("/tr/my/vacancies/{id}");
        let form = owner.get(&path).await.form_id();
        let page = owner
            .post(&path, &[("act", "copy"), ("form-id", &form)])
            .await;
        let copy = page.location();
        assert_ne!(copy, path);
        let page = owner.get(&format!("{copy}/pay")).await;
        assert!(page.page().contains("42.000"));
        let preview = owner.get(&format!("{copy}/preview?form=ja")).await;
        assert!(
            preview.page().contains("毎月手元に残る額"),
            "as a reader of Japanese sees it"
        );
    })
    .await;
}

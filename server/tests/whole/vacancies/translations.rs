//! Translations of the free text: whose they are, when the public sees them, and that nothing hides in them.

use app::vacancies::service::Verdict;
use http::StatusCode;

use super::{checkers, decide, hotel, published, send, written};
use crate::stage::{PASSWORD, on_both};

const RUSSIAN: [(&str, &str); 3] = [
    ("lang", "ru"),
    ("state", "checked"),
    (
        "description",
        "На кухне вы работаете впятером, есть и узбекские блюда.",
    ),
];

#[tokio::test]
async fn an_authors_translation_is_public_after_review_and_no_longer_than_the_words_it_translates()
{
    on_both(async |stage| {
        let (mut owner, _, id, checkers) = published(&stage).await;
        let mut visitor = stage.visitor();
        let public = format!("/ru/vacancies/{id}");
        let path = format!("/tr/my/vacancies/{id}/translations");
        assert_eq!(owner.get(&path).await.status, StatusCode::OK);
        let same = owner
            .post(&path, &[("lang", "uz"), ("state", "checked")])
            .await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        let saved = owner.post(&path, &RUSSIAN).await;
        assert_eq!(saved.location(), path, "{}", saved.page());
        assert!(owner.get(&path).await.page().contains("?lang=ru"));
        let shown = async |visitor: &mut crate::stage::Visitor| {
            visitor
                .get(&public)
                .await
                .page()
                .contains("вы работаете впятером")
        };
        assert!(!shown(&mut visitor).await, "nobody has read it");
        send(&mut owner, &id).await;
        assert!(!shown(&mut visitor).await, "it waits for the staff");
        assert!(decide(&checkers[0], &id, Verdict::Approve, 2).await);
        let page = visitor.get(&public).await;
        assert!(
            page.page()
                .contains("<p lang=\"ru\" class=\"own\">На кухне"),
            "{}",
            page.page()
        );
        assert!(page.page().contains("Перевод проверен"));
        assert!(page.page().contains("Oshxonada besh kishi"), "the original");
        // In other languages there are the words themselves.
        let turkish = visitor.get(&format!("/tr/vacancies/{id}")).await;
        assert!(!turkish.page().contains("впятером"));
        let words = [
            ("lang", "uz"),
            ("description", "Endi boshqacha: olti kishi."),
        ];
        owner
            .post(&format!("/tr/my/vacancies/{id}/words"), &words)
            .await;
        send(&mut owner, &id).await;
        assert!(decide(&checkers[0], &id, Verdict::Approve, 3).await);
        assert!(!shown(&mut visitor).await, "it said something else");
        assert!(
            owner.get(&path).await.page().contains("?lang=ru"),
            "it is not lost"
        );
    })
    .await;
}

#[tokio::test]
async fn a_translation_of_the_staff_is_shown_at_once_and_stands_in_the_audit_trail() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let path = format!("/uz/desk/vacancies/{id}/translations");
        assert_eq!(
            owner.post(&path, &RUSSIAN).await.status,
            StatusCode::FORBIDDEN
        );
        let mut moderator = stage.visitor();
        let signing = [("contact", "first@example.uz"), ("password", PASSWORD)];
        moderator.post("/uz/sign-in", &signing).await;
        assert_eq!(moderator.get(&path).await.status, StatusCode::OK);
        for _ in 0..2 {
            assert_eq!(moderator.post(&path, &RUSSIAN).await.location(), path);
        }
        let public = format!("/ru/vacancies/{id}");
        let mut visitor = stage.visitor();
        assert!(visitor.get(&public).await.page().contains("впятером"));
        let recorded = "SELECT COUNT(*) FROM audit WHERE action = 'vacancy.translate'";
        assert_eq!(stage.count(recorded).await, 1, "sent twice is one change");
        let empty = [("lang", "ru"), ("state", "checked"), ("description", "")];
        moderator.post(&path, &empty).await;
        assert!(!visitor.get(&public).await.page().contains("впятером"));
        assert_eq!(stage.count(recorded).await, 2);
    })
    .await;
}

#[tokio::test]
async fn what_a_translation_demands_is_found_as_in_the_words_themselves() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let demand = "A security deposit of 500 USD must be left before departure.";
        let translation = [
            ("lang", "en"),
            ("state", "machine"),
            ("description", demand),
        ];
        let path = format!("/tr/my/vacancies/{id}/translations");
        owner.post(&path, &translation).await;
        let check = owner.get(&format!("/tr/my/vacancies/{id}/check")).await;
        let name = stage
            .portal
            .reference
            .current()
            .name(app::i18n::Locale::Tr, "finding_rule", "deposit")
            .to_owned();
        assert!(check.page().contains(&name), "{}", check.page());
    })
    .await;
}

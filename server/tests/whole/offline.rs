//! Without a network: what the phone installs, and whose forms it may send.

use http::StatusCode;

use crate::stage::on_both;

const NAME: [(&str, &str); 3] = [
    ("surname", "KARIMOVA"),
    ("given", "DILNOZA"),
    ("written", "Дилноза Каримова"),
];

#[tokio::test]
async fn a_form_that_waited_on_a_phone_is_sent_for_the_person_who_filled_it_or_not_at_all() {
    on_both(async |stage| {
        let mut first = stage.candidate("a@example.uz").await;
        let mut second = stage.candidate("b@example.uz").await;
        let reader = first.get("/uz/my").await.header("koprik-reader");
        assert_eq!(reader.len(), 16);
        assert_ne!(
            reader,
            second.get("/uz/my").await.header("koprik-reader"),
            "each person is named by their own"
        );
        second.headers.push(("koprik-reader", reader.clone()));
        let answer = second.post("/uz/my/profile/name", &NAME).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        second.headers.pop();
        let page = second.get("/uz/my/profile/name").await.page();
        assert!(!page.contains("value=\"KARIMOVA\""), "nothing was written");
        first.headers.push(("koprik-reader", reader));
        let answer = first.post("/uz/my/profile/name", &NAME).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_waited_for_an_hour_is_written_once_and_one_of_an_older_version_is_not() {
    on_both(async |stage| {
        let mut person = stage.candidate("a@example.uz").await;
        let reader = person.get("/uz/my").await.header("koprik-reader");
        person.headers.push(("koprik-reader", reader));
        person.headers.push(("koprik-forms", "0".into()));
        let answer = person.post("/uz/my/profile/name", &NAME).await;
        assert_eq!(answer.status, StatusCode::PRECONDITION_FAILED);
        person.headers.pop();
        let version = app::offline::FORMS_VERSION.to_owned();
        person.headers.push(("koprik-forms", version));
        stage.later(60 * 60 * 1000);
        for _ in 0..2 {
            let answer = person.post("/uz/my/profile/name", &NAME).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        }
        let names = "SELECT COUNT(*) FROM answers WHERE step = 'name'";
        assert_eq!(stage.count(names).await, 1);
        let page = person.get("/uz/my/profile/name").await.page();
        assert!(page.contains("value=\"KARIMOVA\""));
    })
    .await;
}

#[tokio::test]
async fn visitors_are_not_named_and_the_page_without_a_network_is_the_same_for_everybody() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor.get("/ja/offline").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header("koprik-reader"), "");
        assert_eq!(page.header("cache-control"), "no-cache");
    })
    .await;
}

#[tokio::test]
async fn the_portal_can_be_installed_in_the_readers_form() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for form in ["uz", "uz-cyrl", "ru", "ja", "tr", "en"] {
            let home = visitor.get(&format!("/{form}")).await.text();
            assert!(home.contains(&format!(
                "rel=\"manifest\" href=\"/{form}/manifest.webmanifest\""
            )));
            let answer = visitor.get(&format!("/{form}/manifest.webmanifest")).await;
            assert_eq!(answer.header("content-type"), "application/manifest+json");
            let manifest: serde_json::Value =
                serde_json::from_slice(&answer.body).expect("a manifest in JSON");
            assert_eq!(manifest["start_url"], format!("/{form}"));
            assert_eq!(manifest["display"], "standalone");
        }
        let script = visitor.get("/sw.js").await;
        assert!(script.header("content-type").starts_with("text/javascript"));
        assert!(script.text().starts_with("const KEPT = ["));
    })
    .await;
}

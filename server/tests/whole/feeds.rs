//! Feeds, maps and the interface: the same vacancies as the list, and none that is over.

use http::StatusCode;
use serde_json::Value;
use server::generate;

use crate::stage::{DAY, Stage, on_both};

async fn filled(stage: &Stage, count: usize) {
    generate::vacancies::write(&stage.portal, count, 1)
        .await
        .expect("vacancies");
}

async fn json(stage: &Stage, path: &str) -> Value {
    let page = stage.visitor().get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    serde_json::from_slice(&page.body).expect("JSON")
}

#[tokio::test]
async fn the_interface_gives_every_vacancy_once_page_after_page() {
    on_both(async |stage| {
        filled(&stage, 45).await;
        let (mut seen, mut path) = (Vec::new(), "/api/v1/vacancies?lang=ja".to_owned());
        loop {
            let page = json(&stage, &path).await;
            for one in page["vacancies"].as_array().expect("a list") {
                assert_eq!(one["example"], true);
                assert!(
                    one["url"]
                        .as_str()
                        .is_some_and(|url| url.contains("/ja/vacancies/"))
                );
                seen.push(one["id"].to_string());
            }
            match page["next"].as_str() {
                Some(next) => path = format!("/api/v1/vacancies?lang=ja&after={next}"),
                None => break,
            }
        }
        assert_eq!(seen.len(), 45);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 45);
        let one = json(&stage, "/api/v1/vacancies/gen-1-00000001").await;
        assert_eq!(one["id"], "gen-1-00000001");
        assert_eq!(
            stage
                .visitor()
                .get("/api/v1/vacancies/nothing")
                .await
                .status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn the_description_of_the_interface_names_what_the_interface_gives() {
    on_both(async |stage| {
        filled(&stage, 3).await;
        let api = json(&stage, "/api/v1/openapi.json").await;
        let one = json(&stage, "/api/v1/vacancies/gen-1-00000001").await;
        let described = &api["components"]["schemas"]["Vacancy"]["properties"];
        let named: Vec<&String> = described.as_object().expect("properties").keys().collect();
        let given: Vec<&String> = one.as_object().expect("a vacancy").keys().collect();
        assert_eq!(named.len(), given.len());
        for name in given {
            assert!(named.contains(&name), "{name} is not described");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_in_no_feed_and_no_map_and_gone_for_programs() {
    on_both(async |stage| {
        filled(&stage, 5).await;
        let feeds = [
            "/uz/vacancies/feed.atom",
            "/ru/vacancies/feed.json",
            "/tr/vacancies/feed.xml",
            "/api/v1/vacancies",
            "/sitemap/0.xml",
        ];
        for path in feeds {
            let page = stage.visitor().get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(
                page.text().contains("gen-1-00000001"),
                "{path}: {}",
                page.text()
            );
        }
        // All close ninety days after they were made.
        stage.later(91 * DAY);
        for path in feeds {
            let page = stage.visitor().get(path).await;
            assert!(!page.text().contains("gen-1-00000001"), "{path}");
        }
        let page = stage
            .visitor()
            .get("/api/v1/vacancies/gen-1-00000001")
            .await;
        assert_eq!(page.status, StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn feeds_follow_the_question_and_are_whole_documents() {
    on_both(async |stage| {
        filled(&stage, 60).await;
        let atom = stage.visitor().get("/ru/vacancies/feed.atom?to=TR").await;
        assert!(
            atom.header("content-type")
                .starts_with("application/atom+xml")
        );
        let text = atom.text();
        assert!(text.starts_with("<?xml") && text.trim_end().ends_with("</feed>"));
        assert_eq!(
            text.matches("<entry>").count(),
            text.matches("</entry>").count()
        );
        assert!(text.contains("feed.atom?to=TR"), "{text}");
        let feed = json(&stage, "/ja/vacancies/feed.json?to=TR").await;
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        for item in feed["items"].as_array().expect("items") {
            assert_eq!(item["_koprik"]["country"], "TR");
        }
        let map = stage.visitor().get("/sitemap.xml").await.text();
        assert!(map.contains("/sitemap/pages.xml") && map.contains("/sitemap/0.xml"));
        assert!(
            stage
                .visitor()
                .get("/robots.txt")
                .await
                .text()
                .contains("/sitemap.xml")
        );
        assert_eq!(
            stage.visitor().get("/sitemap/99.xml").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

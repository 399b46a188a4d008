//! Hostile requests: other sites, other people, other texts, other sizes.

use http::StatusCode;

use crate::stage::{Visitor, on_both};

const HOSTILE: &str = "</textarea></title><script>alert(1)</script>\"'><img src=x>";

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    on_both(async |stage| {
        let visitor = stage.candidate("a@example.uz").await;
        let with = |headers: Vec<(&'static str, String)>| Visitor {
            headers,
            ..visitor.clone()
        };
        for (headers, expected) in [
            (
                vec![("sec-fetch-site", "cross-site".to_owned())],
                StatusCode::FORBIDDEN,
            ),
            (
                vec![("sec-fetch-site", "same-site".to_owned())],
                StatusCode::FORBIDDEN,
            ),
            (
                vec![("origin", "https://evil.example".to_owned())],
                StatusCode::FORBIDDEN,
            ),
            (vec![("origin", "null".to_owned())], StatusCode::FORBIDDEN),
            (vec![], StatusCode::FORBIDDEN),
            (
                vec![("origin", "http://127.0.0.1:3000".to_owned())],
                StatusCode::SEE_OTHER,
            ),
            (
                vec![("sec-fetch-site", "same-origin".to_owned())],
                StatusCode::SEE_OTHER,
            ),
        ] {
            let answer = with(headers.clone())
                .post("/uz/my/profile/education", &[("education", "bachelor")])
                .await;
            assert_eq!(answer.status, expected, "{headers:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_it() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for path in ["/uz", "/uz/nothing", "/", "/uz/my", "/xx"] {
            let page = visitor.get(path).await;
            assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
            assert!(
                page.header("content-security-policy")
                    .contains("frame-ancestors 'none'"),
                "{path}"
            );
            assert!(
                !page
                    .header("content-security-policy")
                    .contains("unsafe-inline"),
                "{path}"
            );
            assert!(
                !page.header("referrer-policy").is_empty()
                    && !page.header("permissions-policy").is_empty(),
                "{path}"
            );
        }
        let mut signed_in = stage.candidate("a@example.uz").await;
        assert!(
            signed_in
                .get("/uz")
                .await
                .header("cache-control")
                .contains("no-store")
        );
    })
    .await;
}

#[tokio::test]
async fn hostile_text_comes_back_escaped_wherever_it_was_typed() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 9).await;
        let mut visitor = stage.ready("a@example.uz").await;
        let pages = [
            visitor.post("/en/register", &[("contact", HOSTILE)]).await,
            visitor
                .post("/en/sign-in", &[("contact", HOSTILE), ("next", HOSTILE)])
                .await,
            visitor
                .post(
                    "/en/my/profile/name",
                    &[("surname", HOSTILE), ("written", HOSTILE)],
                )
                .await,
            visitor
                .post("/en/apply/i1/note", &[("note", &HOSTILE.repeat(40))])
                .await,
            visitor
                .post(
                    "/en/apply/i1/money",
                    &[
                        ("money", "yes"),
                        ("money-about", HOSTILE),
                        ("switch-language", "en"),
                    ],
                )
                .await,
            visitor
                .post(
                    "/en/eligibility",
                    &[("programme", HOSTILE), ("stay", HOSTILE)],
                )
                .await,
            visitor
                .get("/en/programmes?q=%3C%2Ftitle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                .await,
            visitor
                .get("/en/nothing/%3Cscript%3Ealert(1)%3C%2Fscript%3E?x=%22%3E%3Cscript%3E")
                .await,
        ];
        for (number, page) in pages.iter().enumerate() {
            let html = page.page();
            assert!(!html.contains("<script>"), "page {number}");
            assert!(!html.contains("<img src=x"), "page {number}");
            assert!(!html.contains("</textarea></title>"), "page {number}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_too_large_or_no_form_at_all_is_refused_with_a_page() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let large = visitor
            .post("/uz/register", &[("contact", &"a".repeat(100_000))])
            .await;
        assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
        visitor.headers.push(("content-type", "text/plain".into()));
        let odd = visitor.send_json("/uz/register", "contact=a".into()).await;
        assert_eq!(odd.status, StatusCode::BAD_REQUEST);
        assert!(odd.page().contains("<h1>"));
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_application_does_not_exist() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 9).await;
        let mut owner = stage.ready("a@example.uz").await;
        for (step, field) in [
            ("attend", ("attend", "yes")),
            ("money", ("money", "no")),
            ("note", ("note", "")),
        ] {
            owner.post(&format!("/uz/apply/i1/{step}"), &[field]).await;
        }
        let form_id = owner.get("/uz/apply/i1/check").await.form_id();
        let sent = owner
            .post("/uz/apply/i1/check", &[("form-id", &form_id)])
            .await
            .location();
        let own = sent.trim_end_matches("/sent").to_owned();
        let mut other = stage.candidate("b@example.uz").await;
        for path in [own.clone(), sent, format!("{own}/withdraw")] {
            assert_eq!(
                other.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        assert_eq!(
            other.post(&format!("{own}/withdraw"), &[]).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM applications WHERE state = 'withdrawn'")
                .await,
            0
        );
    })
    .await;
}

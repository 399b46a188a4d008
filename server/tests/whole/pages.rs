//! Every public page in all six forms.

use app::i18n::Locale;
use http::StatusCode;

use crate::stage::on_both;

/// Pages that anybody may open.
pub const PUBLIC: [&str; 17] = [
    "",
    "/programmes",
    "/programmes/compare",
    "/programmes/ssw1-construction",
    "/programmes/ssw1-automobile-transport",
    "/programmes/esd",
    "/programmes/qual-welder",
    "/eligibility",
    "/certificates/check",
    "/register",
    "/sign-in",
    "/forgot",
    "/help",
    "/fees",
    "/sources",
    "/privacy",
    "/accessibility",
];

#[tokio::test]
async fn the_root_leads_by_cookie_then_by_header_then_to_uzbek() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        assert_eq!(visitor.get("/").await.location(), "/uz");
        visitor
            .headers
            .push(("accept-language", "de, ru;q=0.8, ja;q=0.9".into()));
        assert_eq!(visitor.get("/").await.location(), "/ja");
        visitor.get("/uz-cyrl").await;
        assert_eq!(visitor.get("/").await.location(), "/uz-cyrl");
        let root = visitor.get("/").await;
        assert_eq!(root.status, StatusCode::FOUND);
        assert!(root.header("vary").contains("Accept-Language"));
    })
    .await;
}

#[tokio::test]
async fn an_unknown_address_is_answered_in_the_best_language() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        visitor.headers.push(("accept-language", "tr".into()));
        let page = visitor.get("/xx/programmes").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.page().contains("Böyle bir sayfa yok"));
        assert!(
            page.page().contains(&page.header("x-request-id")),
            "the number of the request stands on the page"
        );
        assert_eq!(
            visitor.get("/uz/help/?a=1").await.location(),
            "/uz/help?a=1"
        );
        assert_eq!(
            visitor.get("//evil.example/").await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            visitor.get("/ja/programmes/nothing").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn every_public_page_is_whole_in_all_six_forms() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for locale in Locale::ALL {
            for path in PUBLIC {
                let page = visitor.get(&format!("/{}{path}", locale.code())).await;
                let (html, at) = (page.text(), format!("/{}{path}", locale.code()));
                assert_eq!(page.status, StatusCode::OK, "{at}");
                assert!(
                    html.contains(&format!("<html lang=\"{}\">", locale.tag())),
                    "{at}"
                );
                assert_eq!(
                    html.matches("rel=\"alternate\"").count(),
                    7,
                    "{at}: six forms and x-default"
                );
                for raw in ["{$", "{ $", "No localization", "<!>", "style=\""] {
                    let outside = html.split("<leptos-island").next().unwrap_or_default();
                    assert!(!outside.contains(raw), "{at} has {raw}");
                }
                assert!(
                    page.header("content-security-policy").contains("sha256-"),
                    "{at}"
                );
                assert_eq!(page.header("content-language"), locale.tag());
                assert_eq!(html.matches("<h1").count(), 1, "{at}");
                let has_island = html.contains("<leptos-island");
                assert_eq!(
                    html.contains("<script"),
                    has_island && html.contains("data-wasm"),
                    "{at}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_public_page_weighs_at_most_fourteen_kilobytes() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        visitor.headers.push(("accept-encoding", "br".into()));
        for locale in Locale::ALL {
            for path in PUBLIC {
                let page = visitor.get(&format!("/{}{path}", locale.code())).await;
                assert_eq!(page.header("content-encoding"), "br");
                assert!(
                    page.body.len() <= 14 * 1024,
                    "/{}{path} weighs {} bytes",
                    locale.code(),
                    page.body.len()
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn switching_the_language_keeps_what_was_typed() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for locale in Locale::ALL {
            let fields = [
                ("contact", "dil"),
                ("consent", "yes"),
                ("switch-language", locale.code()),
            ];
            let page = visitor
                .post(&format!("/{}/register", locale.code()), &fields)
                .await;
            assert_eq!(page.status, StatusCode::OK);
            let html = page.page();
            assert!(
                html.contains("value=\"dil\"") && html.contains("checked"),
                "{}",
                locale.code()
            );
            assert!(!html.contains("errsum"), "switching is no mistake");
            assert!(html.contains("formaction"), "and one can switch again");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor.get("/ru/fees").await;
        visitor.headers.push(("if-none-match", page.header("etag")));
        let again = visitor.get("/ru/fees").await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        assert!(again.body.is_empty());
    })
    .await;
}

#[tokio::test]
async fn programmes_are_found_in_any_script_and_language() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for words in [
            "qurilish",
            "%D2%9B%D1%83%D1%80%D0%B8%D0%BB%D0%B8%D1%88",
            "%E5%BB%BA%E8%A8%AD",
            "in%C5%9Faat",
            "CONSTRUCTION",
        ] {
            let page = visitor
                .get(&format!("/en/programmes?q={words}"))
                .await
                .page();
            assert!(page.contains("/en/programmes/ssw1-construction"), "{words}");
            assert!(!page.contains("/en/programmes/ssw1-fishery"), "{words}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_eligibility_report_names_what_is_missing_and_its_source() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let fields = [
            ("programme", "ssw1-construction"),
            ("born-day", "1"),
            ("born-month", "2"),
            ("born-year", "2010"),
            ("tests", "jlpt-n3"),
            ("stay", "0"),
        ];
        let page = visitor.post("/en/eligibility", &fields).await;
        assert_eq!(page.status, StatusCode::OK);
        let html = page.page();
        assert!(html.contains("Age: 18 or over") && html.contains("emb-japan.go.jp"));
        assert!(
            html.contains("2 conditions are missing"),
            "the age and the skills test"
        );
        let empty = visitor.post("/en/eligibility", &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

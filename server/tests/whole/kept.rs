//! Pages that are made once for everybody: they follow the database, and nobody's own page is among them.

use app::execute;
use app::i18n::Locale;

use crate::pages::PUBLIC;
use crate::stage::{DAY, Stage, on_both};

const PROGRAMME: &str = "/uz/programmes/ssw1-construction";

async fn change(stage: &Stage, sql: &'static str) {
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    execute!(&mut tx, sql).expect("a change");
    tx.commit().await.expect("it lasts");
}

#[tokio::test]
async fn the_second_reader_gets_the_same_bytes_in_every_form() {
    on_both(async |stage| {
        for locale in Locale::ALL {
            for path in PUBLIC {
                let path = format!("/{}{path}", locale.code());
                let first = stage.visitor().get(&path).await;
                let second = stage.visitor().get(&path).await;
                for name in ["content-type", "content-language", "vary", "cache-control"] {
                    assert_eq!(first.header(name), second.header(name), "{path}");
                }
                if first.header("set-cookie") == second.header("set-cookie") {
                    let policy = "content-security-policy";
                    assert_eq!(first.header(policy), second.header(policy), "{path}");
                }
                if !first.text().contains("name=\"form-id\"") {
                    assert_eq!(first.text(), second.text(), "{path}");
                    assert_eq!(first.header("etag"), second.header("etag"), "{path}");
                }
            }
        }
        assert!(stage.portal.kept.bytes() > 0, "some were kept");
    })
    .await;
}

#[tokio::test]
async fn a_kept_page_follows_places_days_and_early_ends() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 47).await;
        let mut visitor = stage.visitor();
        let mut seen = vec![visitor.get(PROGRAMME).await.page()];
        assert!(seen[0].contains("/uz/apply/i1"));
        change(&stage, "UPDATE intakes SET taken = 3 WHERE id = 'i1'").await;
        seen.push(visitor.get(PROGRAMME).await.page());
        assert!(seen[1].contains("44"), "three places fewer at once");
        change(
            &stage,
            "UPDATE intakes SET closes_on = '2026-12-02' WHERE id = 'i1'",
        )
        .await;
        seen.push(visitor.get(PROGRAMME).await.page());
        let list = visitor.get("/uz/programmes").await.page();
        change(
            &stage,
            "UPDATE intakes SET closed_at = 1, closed_reason = 'other' WHERE id = 'i1'",
        )
        .await;
        seen.push(visitor.get(PROGRAMME).await.page());
        assert!(!seen[3].contains("/uz/apply/i1"));
        assert_ne!(visitor.get("/uz/programmes").await.page(), list);
        for (at, page) in seen.iter().enumerate() {
            assert!(!seen[..at].contains(page), "page {at} is another one");
        }
        stage.later(30 * DAY);
        let gone = visitor.get(PROGRAMME).await.page();
        assert!(!seen.contains(&gone), "the intake is over");
    })
    .await;
}

#[tokio::test]
async fn nobody_who_is_signed_in_gets_a_kept_page_or_leaves_one() {
    on_both(async |stage| {
        let mut candidate = stage.candidate("a@example.uz").await;
        for path in ["/uz", "/uz/programmes", PROGRAMME, "/uz/help"] {
            let before = stage.portal.kept.bytes();
            let own = candidate.get(path).await;
            assert_eq!(own.header("cache-control"), "private, no-store", "{path}");
            assert!(own.page().contains("href=\"/uz/my\""), "{path}");
            assert_eq!(stage.portal.kept.bytes(), before, "{path}");
            let public = stage.visitor().get(path).await;
            assert!(!public.page().contains("href=\"/uz/my\""), "{path}");
            let again = candidate.get(path).await;
            assert!(again.page().contains("href=\"/uz/my\""), "{path}");
            assert!(stage.portal.kept.bytes() > before, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn addresses_that_anybody_can_make_up_leave_nothing_behind() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for number in 0..20 {
            visitor.get(&format!("/ja?x={number}")).await;
            visitor.get(&format!("/ja/programmes?q=a{number}")).await;
            visitor.get(&format!("/ja/programmes/no{number}")).await;
        }
        assert_eq!(stage.portal.kept.bytes(), 0);
    })
    .await;
}

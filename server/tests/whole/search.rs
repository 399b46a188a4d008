//! Search through the door: the same hits on both databases, in any spelling; off the list the moment it is over.

use std::collections::BTreeSet;
use std::sync::Mutex;

use app::context::Ctx;
use app::search::facets::Facet;
use app::search::service::{self as search, Question};
use app::vacancies::service;
use http::StatusCode;
use server::generate;

use crate::stage::{Stage, on_both};
use crate::vacancies::{checkers, hotel, send, written};

/// Words in all languages and spellings, rare ones, beginnings, slips, places, and what leads nowhere.
const QUERIES: [&str; 40] = [
    "payvandchi",
    "пайвандчи",
    "PAYVANDCHI",
    "сварщик",
    "сварщиком",
    "welder",
    "kaynakçı",
    "KAYNAKÇI",
    "kaynakci",
    "溶接工",
    "溶接",
    "ヨウセツ",
    "oshpaz",
    "ошпаз",
    "повар",
    "aşçı",
    "調理師",
    "cook",
    "o'zbek",
    "ishchi",
    "работа",
    "truck driver",
    "водитель грузовика Нагоя",
    "介護",
    "寮",
    "畑",
    "ｗｅｌｄｅｒ",
    "yotoqxona",
    "ётоқхона",
    "общежитие",
    "lojman",
    "İstanbul",
    "istanbul",
    "ISTANBUL",
    "東京",
    "qwertyuiop",
    "свар",
    "pay",
    "c++",
    "",
];

async fn ids(ctx: &Ctx, words: &str) -> Vec<String> {
    service::ids(ctx, words, 1_000).await.expect("an answer")
}

async fn generated(stage: &Stage, count: usize) -> Ctx {
    generate::vacancies::write(&stage.portal, count, 7)
        .await
        .expect("vacancies are written");
    stage.system()
}

#[tokio::test]
async fn both_databases_find_the_same_in_the_same_order() {
    let found: Mutex<Vec<Vec<Vec<String>>>> = Mutex::new(Vec::new());
    let found = &found;
    on_both(async |stage| {
        let ctx = generated(&stage, 300).await;
        let mut lists = Vec::new();
        for words in QUERIES {
            lists.push(ids(&ctx, words).await);
        }
        for facet in [
            (Facet::Country, "JP"),
            (Facet::Pay, "JPY-220000"),
            (Facet::Start, "4"),
            (Facet::Language, "n4"),
        ] {
            let question = Question {
                words: "welder".into(),
                filters: vec![(facet.0, facet.1.to_owned())],
            };
            let asked = search::understand(ctx.db(), &question, ctx.today())
                .await
                .expect("understood");
            let hits = search::find(&ctx, &asked, i64::MAX, 500)
                .await
                .expect("hits");
            lists.push(hits.into_iter().map(|hit| hit.vacancy_id).collect());
        }
        found.lock().expect("a list").push(lists);
    })
    .await;
    let found = found.lock().expect("both lists");
    if let [one, other] = &found[..] {
        for (at, (one, other)) in one.iter().zip(other).enumerate() {
            assert_eq!(one, other, "{}", QUERIES.get(at).unwrap_or(&"a filter"));
        }
    }
    let lists = &found[0];
    assert!(!lists[0].is_empty(), "nothing is found at all");
}

#[tokio::test]
async fn a_welder_is_found_by_the_word_of_every_language_and_spelling() {
    on_both(async |stage| {
        let ctx = generated(&stage, 300).await;
        let first = ids(&ctx, "payvandchi").await;
        assert!(first.len() > 3, "{first:?}");
        for words in [
            "пайвандчи",
            "сварщик",
            "СВАРЩИКИ",
            "welder",
            "kaynakçı",
            "KAYNAKÇI",
            "kaynakci",
            "溶接工",
            "payvandchilar",
            "7212",
        ] {
            let other = ids(&ctx, words).await;
            let (one, other): (BTreeSet<_>, BTreeSet<_>) =
                (first.iter().collect(), other.iter().collect());
            assert!(one.is_subset(&other), "{words}");
        }
        assert_eq!(first, ids(&ctx, "пайвандчи").await);
        assert_eq!(ids(&ctx, "yotoqxona").await, ids(&ctx, "ётоқхона").await);
        assert_eq!(ids(&ctx, "istanbul").await, ids(&ctx, "İSTANBUL").await);
        assert!(!ids(&ctx, "溶").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_and_without_a_repetition() {
    on_both(async |stage| {
        generated(&stage, 65).await;
        let mut visitor = stage.visitor();
        let mut seen = Vec::new();
        let mut path = "/uz/vacancies?to=JP".to_owned();
        for _ in 0..9 {
            let page = visitor.get(&path).await;
            assert_eq!(page.status, StatusCode::OK);
            let html = page.page();
            seen.extend(
                html.split("/uz/vacancies/gen-")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next())
                    .map(str::to_owned),
            );
            let Some(next) = html
                .split("rel=\"next\"")
                .next()
                .filter(|before| before.len() < html.len())
            else {
                break;
            };
            let href = next
                .rsplit("href=\"")
                .next()
                .and_then(|rest| rest.split('"').next())
                .expect("a link");
            path = href.replace("&amp;", "&");
            assert!(
                path.contains("to=JP"),
                "the filter stays in the address: {path}"
            );
        }
        let unique: BTreeSet<&String> = seen.iter().collect();
        assert_eq!(unique.len(), seen.len(), "a vacancy stands twice");
        let question = Question {
            words: String::new(),
            filters: vec![(Facet::Country, "JP".into())],
        };
        let ctx = stage.system();
        let asked = search::understand(ctx.db(), &question, ctx.today())
            .await
            .expect("understood");
        let all = search::find(&ctx, &asked, i64::MAX, 1_000)
            .await
            .expect("hits");
        assert_eq!(all.len(), seen.len());
    })
    .await;
}

#[tokio::test]
async fn what_is_paused_or_closed_is_off_the_search_at_once_and_comes_back_to_its_place() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        send(&mut owner, &id).await;
        let ctx = stage.system();
        assert!(
            ids(&ctx, "ошпаз").await.is_empty(),
            "not before it is approved"
        );
        assert!(crate::vacancies::decide(&checkers[0], &id, service::Verdict::Approve, 1).await);
        for words in [
            "ошпаз",
            "повар",
            "aşçı",
            "料理人",
            "Antalya",
            "Örnek",
            "ornek otel",
            "oshxonada",
        ] {
            assert_eq!(ids(&ctx, words).await, std::slice::from_ref(&id), "{words}");
        }
        let path = format!("/tr/my/vacancies/{id}");
        for (step, is_there) in [("pause", false), ("resume", true), ("close", false)] {
            let page = owner.post(&path, &[("act", step)]).await;
            assert_eq!(
                page.status,
                StatusCode::SEE_OTHER,
                "{step}: {}",
                page.page()
            );
            assert_eq!(
                ids(&ctx, "oshpaz").await.len(),
                usize::from(is_there),
                "{step}"
            );
            let list = stage.visitor().get("/uz/vacancies?q=oshpaz").await.page();
            assert_eq!(
                list.contains(&format!("/uz/vacancies/{id}")),
                is_there,
                "{step}"
            );
        }
        let page = stage.visitor().get(&format!("/uz/vacancies/{id}")).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert_eq!(stage.count("SELECT COUNT(*) FROM search_words").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_index_by_older_rules_is_written_anew_and_finds_the_same() {
    on_both(async |stage| {
        let ctx = generated(&stage, 40).await;
        let before = ids(&ctx, "").await;
        assert_eq!(before.len(), 40);
        let mut tx = ctx.db().begin().await.expect("a transaction");
        search::clear(&mut tx).await.expect("cleared");
        tx.commit().await.expect("it lasts");
        assert!(ids(&ctx, "").await.is_empty());
        service::catch_up(&stage.portal)
            .await
            .expect("written anew");
        assert_eq!(ids(&ctx, "").await, before);
    })
    .await;
}

#[tokio::test]
async fn the_list_with_all_its_filters_weighs_at_most_fourteen_kilobytes() {
    on_both(async |stage| {
        generated(&stage, 200).await;
        let mut visitor = stage.visitor();
        visitor.headers.push(("accept-encoding", "br".into()));
        for path in [
            "uz/vacancies?to=JP",
            "ru/vacancies?q=%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D0%B0",
            "ja/vacancies?to=TR",
            "uz-cyrl/vacancies",
        ] {
            let page = visitor.get(&format!("/{path}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(
                page.body.len() <= 14 * 1024,
                "{path}: {} bytes",
                page.body.len()
            );
        }
    })
    .await;
}

#[tokio::test]
async fn each_value_of_a_filter_says_how_many_it_has_and_an_empty_list_says_what_is_nearest() {
    on_both(async |stage| {
        let ctx = generated(&stage, 80).await;
        let question = Question {
            words: String::new(),
            filters: vec![(Facet::Country, "TR".into())],
        };
        let asked = search::understand(ctx.db(), &question, ctx.today())
            .await
            .expect("understood");
        let there = search::find(&ctx, &asked, i64::MAX, 500)
            .await
            .expect("hits")
            .len();
        let counts = search::counts(&ctx, &asked).await.expect("counted");
        assert_eq!(counts.of(Facet::Country, "TR"), (there, false));
        assert_eq!(
            counts.of(Facet::Country, "JP"),
            (80 - there, false),
            "the other country is counted too"
        );
        let mut visitor = stage.visitor();
        let page = visitor.get("/en/vacancies?to=TR").await.page();
        assert!(page.contains(&format!("Türkiye ({there})")), "{page}");
        let page = visitor
            .get("/en/vacancies?q=welder&region=tr-01")
            .await
            .page();
        assert!(page.contains("What is nearest"), "{page}");
        let page = visitor.get("/en/vacancies?q=weldr").await.page();
        assert!(
            page.contains("Welders") || page.contains("welder"),
            "{page}"
        );
    })
    .await;
}

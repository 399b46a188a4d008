//! Programmes side by side: what the address says is shown, and nothing but what dated rows say.

use app::i18n::Locale;
use http::StatusCode;

use crate::stage::on_both;

const THREE: &str = "/programmes/compare?p=ssw1-construction&p=titp&p=esd";

#[tokio::test]
async fn three_programmes_stand_side_by_side_with_the_source_of_every_answer() {
    on_both(async |stage| {
        stage.intake("open", "ssw1-construction", 3).await;
        let mut visitor = stage.visitor();
        let page = visitor.get(&format!("/en{THREE}")).await;
        assert_eq!(page.status, StatusCode::OK);
        let html = page.text();
        assert_eq!(html.matches("<th scope=\"col\">").count(), 3);
        let words = page.page();
        for said in [
            "¥211,100 a month",
            "¥182,700 a month",
            "7 months or more",
            "known for 2 of 7 steps",
            "6 months or more",
            "not known",
            "Applications until",
            "1 December 2026",
            "no open intake",
            "japancareer.uz",
            "(2025)",
            // Of a way that has not begun: the rows that count from its first day.
            "A1",
        ] {
            assert!(words.contains(said), "{said}: {words}");
        }
        // Nothing is known of the housing, and it is said once for all three.
        let housing = html.split("Housing").nth(1).expect("a row on housing");
        let housing = housing.split("</tr>").next().unwrap_or_default();
        assert!(housing.contains("colspan=\"3\""), "{housing}");
        assert!(housing.contains("not known"), "{housing}");
    })
    .await;
}

#[tokio::test]
async fn whatever_the_address_says_there_is_a_page_with_a_clear_sentence() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for (query, sentence, columns) in [
            ("", "No programme is chosen yet", 0),
            ("?p=", "No programme is chosen yet", 0),
            ("?p=nothing", "a programme that does not exist", 0),
            ("?p=titp", "Choose one more", 1),
            ("?p=titp&p=titp", "names one programme twice", 1),
            ("?p=titp&p=%3Cb%3E&p=esd", "does not exist", 2),
            (
                "?p=titp&p=esd&p=ssw1-construction&p=qual-welder",
                "Three fit side by side. Left out: Qualification",
                3,
            ),
        ] {
            let page = visitor.get(&format!("/en/programmes/compare{query}")).await;
            assert_eq!(page.status, StatusCode::OK, "{query}");
            assert!(page.page().contains(sentence), "{query}: {}", page.page());
            let found = page.text().matches("<th scope=\"col\">").count();
            assert_eq!(found, columns, "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_comes_from_the_list_and_from_a_programme_and_can_be_taken_out_again() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let list = visitor.get("/uz/programmes").await.text();
        assert!(list.contains("action=\"/uz/programmes/compare\""));
        assert!(list.contains("name=\"p\" value=\"ssw1-construction\""));
        let one = visitor.get("/uz/programmes/titp").await.text();
        assert!(one.contains("href=\"/uz/programmes/compare?p=titp\""));
        let page = visitor.get(&format!("/uz{THREE}")).await.text();
        assert!(page.contains("href=\"/uz/programmes/compare?p=ssw1-construction&amp;p=esd\""));
        let two = visitor
            .get("/uz/programmes/compare?p=titp&p=esd")
            .await
            .text();
        assert!(two.contains("<input type=\"hidden\" name=\"p\" value=\"titp\""));
        assert!(two.contains("<option value=\"ssw1-construction\""));
        assert!(
            !two.contains("<option value=\"titp\""),
            "it is there already"
        );
        assert!(
            two.contains("/ru/programmes/compare?p=titp&amp;p=esd"),
            "another language keeps the choice"
        );
    })
    .await;
}

#[tokio::test]
async fn the_page_is_whole_in_all_six_forms() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for locale in Locale::ALL {
            let page = visitor.get(&format!("/{}{THREE}", locale.code())).await;
            assert_eq!(page.status, StatusCode::OK);
            for raw in ["{$", "{ $", "No localization", "style=\""] {
                assert!(!page.text().contains(raw), "{}: {raw}", locale.code());
            }
        }
    })
    .await;
}

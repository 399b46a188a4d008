//! Exchange rates that the staff enter with a day and a source: what is left each month, in the money of home.

use http::StatusCode;

use super::published;
use crate::rows::save;
use crate::stage::{Answer, on_both};

const PATH: &str = "/uz/desk/rows/new?topic=exchange_rate";

/// One lira at a made-up price, read at its source today.
fn rate<'a>(month: &'a str, price: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("currency", "TRY"),
        ("per", "1"),
        ("rate", price),
        ("from-day", "20"),
        ("from-month", month),
        ("from-year", "2026"),
        ("source", "https://example.org/rate"),
        ("as-of-day", "24"),
        ("as-of-month", "11"),
        ("as-of-year", "2026"),
    ]
}

/// The page with every space written as an ordinary one.
fn plain(answer: &Answer) -> String {
    answer.page().replace('\u{a0}', " ")
}

#[tokio::test]
async fn a_fresh_rate_shows_what_is_left_in_the_money_of_home_with_its_day_and_source() {
    on_both(async |stage| {
        let (_, _, id, _) = published(&stage).await;
        let mut administrator = stage.staff("a@example.uz", "administrator").await;
        let public = format!("/ru/vacancies/{id}");
        let mut visitor = stage.visitor();
        // 34,020 lira are left; a rate of last month is too old to be shown.
        save(&mut administrator, PATH, &rate("9", "999")).await;
        assert!(!visitor.get(&public).await.page().contains("сум"));
        let wrong = administrator.post(PATH, &rate("11", "300.505")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        save(&mut administrator, PATH, &rate("11", "300,50")).await;
        let page = visitor.get(&public).await;
        assert!(plain(&page).contains("10 200 000 сум"), "{}", page.page());
        assert!(page.page().contains("https://example.org/rate"));
        let desk = administrator.get("/ru/desk/rules").await;
        assert!(plain(&desk).contains("300,50 сум"), "{}", desk.page());
        let added = "SELECT COUNT(*) FROM audit WHERE action = 'row.add'";
        assert_eq!(stage.count(added).await, 2, "sent twice is written once");
    })
    .await;
}

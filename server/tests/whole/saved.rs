//! Saved searches and saved vacancies: told once, at the time that was chosen, and stopped with one link.

use app::saved::service;
use http::StatusCode;
use server::generate;

use crate::stage::{DAY, MINUTE, Stage, on_both};

async fn save(visitor: &mut crate::stage::Visitor, query: &str, every: &str) {
    let path = format!("/uz/my/searches/new?{query}");
    let form = visitor.get(&path).await.form_id();
    for _ in 0..2 {
        let page = visitor
            .post(&path, &[("form-id", &form), ("every", every)])
            .await;
        assert_eq!(page.location(), "/uz/my/searches", "{}", page.page());
    }
}

async fn told(stage: &Stage) -> i64 {
    service::tell_due(&stage.portal)
        .await
        .expect("the timer runs");
    stage
        .count("SELECT COUNT(*) FROM outbox WHERE kind = 'saved-search'")
        .await
}

async fn more(stage: &Stage, count: usize, seed: u64) {
    generate::vacancies::write(&stage.portal, count, seed)
        .await
        .expect("vacancies");
}

#[tokio::test]
async fn a_saved_search_tells_of_what_is_new_once_and_stops_with_the_link_of_its_message() {
    on_both(async |stage| {
        more(&stage, 40, 1).await;
        let mut visitor = stage.candidate("own@example.uz").await;
        save(&mut visitor, "q=oshpaz", "at-once").await;
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM saved_searches").await,
            1,
            "sent twice is one search"
        );
        assert_eq!(told(&stage).await, 0, "what was there before is not new");
        more(&stage, 60, 2).await;
        assert_eq!(told(&stage).await, 1);
        assert_eq!(told(&stage).await, 1, "nobody is told twice");
        let message = stage.message("own@example.uz").await;
        assert!(message.contains("/uz/vacancies?q=oshpaz"), "{message}");
        let stop = message.split("/uz/searches/stop/").nth(1).expect("a link");
        let stop = format!("/uz/searches/stop/{}", stop.trim());
        let mut anybody = stage.visitor();
        let page = anybody.get(&stop).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM saved_searches WHERE stopped_at IS NOT NULL")
                .await,
            0,
            "looking stops nothing"
        );
        assert_eq!(anybody.post(&stop, &[]).await.status, StatusCode::OK);
        more(&stage, 60, 3).await;
        assert_eq!(told(&stage).await, 1, "a stopped search is silent");
        assert_eq!(
            anybody
                .get("/uz/searches/stop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .await
                .status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn who_wants_to_be_told_once_a_day_is_told_once_a_day() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("own@example.uz").await;
        save(&mut visitor, "to=JP", "day").await;
        more(&stage, 30, 1).await;
        assert_eq!(told(&stage).await, 0, "the day is not over");
        stage.later(DAY + MINUTE);
        assert_eq!(told(&stage).await, 1);
        more(&stage, 30, 2).await;
        assert_eq!(told(&stage).await, 1, "the next day is not over");
        stage.later(DAY + MINUTE);
        assert_eq!(told(&stage).await, 2);
    })
    .await;
}

#[tokio::test]
async fn nobody_stops_the_search_of_another_and_a_form_without_a_choice_comes_back() {
    on_both(async |stage| {
        let mut visitor = stage.candidate("own@example.uz").await;
        let path = "/uz/my/searches/new?q=oshpaz";
        let form = visitor.get(path).await.form_id();
        let page = visitor.post(path, &[("form-id", &form)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        save(&mut visitor, "q=oshpaz", "week").await;
        let list = visitor.get("/uz/my/searches").await.page();
        assert!(list.contains("oshpaz"));
        let id = list
            .split("/uz/my/searches/")
            .find_map(|rest| rest.split("/stop").next().filter(|id| id.len() == 36))
            .expect("an id");
        let stop = format!("/uz/my/searches/{id}/stop");
        let mut other = stage.candidate("other@example.uz").await;
        other.post(&stop, &[]).await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM saved_searches WHERE stopped_at IS NULL")
                .await,
            1
        );
        visitor.post(&stop, &[]).await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM saved_searches WHERE stopped_at IS NULL")
                .await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn a_candidate_keeps_a_vacancy_and_lets_it_go() {
    on_both(async |stage| {
        more(&stage, 3, 1).await;
        let mut visitor = stage.candidate("own@example.uz").await;
        let id = "gen-1-00000001";
        assert!(
            visitor
                .get(&format!("/uz/vacancies/{id}"))
                .await
                .page()
                .contains("value=\"yes\"")
        );
        for _ in 0..2 {
            let page = visitor
                .post(&format!("/uz/my/saved/{id}"), &[("keep", "yes")])
                .await;
            assert_eq!(page.location(), format!("/uz/vacancies/{id}"));
        }
        assert!(visitor.get("/uz/my/saved").await.page().contains(id));
        assert!(
            visitor
                .get(&format!("/uz/vacancies/{id}"))
                .await
                .page()
                .contains("value=\"no\"")
        );
        visitor
            .post(&format!("/uz/my/saved/{id}"), &[("keep", "no")])
            .await;
        assert!(!visitor.get("/uz/my/saved").await.page().contains(id));
        let page = visitor
            .post("/uz/my/saved/nothing", &[("keep", "yes")])
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let sign_in = stage
            .visitor()
            .get(&format!("/uz/vacancies/{id}"))
            .await
            .page();
        assert!(sign_in.contains(&format!("/uz/sign-in?next=/vacancies/{id}")));
    })
    .await;
}

//! Organisations: two people check, a suspension shows at once; members and links in files of their own.

mod links;
mod members;
mod walk;

use app::writing::official_number::corporate_check;
use http::StatusCode;

use crate::stage::{DAY, PASSWORD, Stage, Visitor, on_both};

const STEPS: [(&str, &[(&str, &str)]); 5] = [
    ("kind", &[("country", "JP"), ("kind", "supervising")]),
    (
        "licence",
        &[
            ("licensed", "yes"),
            ("licence", "A-1"),
            ("issuer", "機関"),
            ("from-day", "1"),
            ("from-month", "4"),
            ("from-year", "2024"),
            ("until-day", "31"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ],
    ),
    ("address", &[("address", "東京都")]),
    (
        "contacts",
        &[("phone", "+81 3 1234 5678"), ("email", "info@example.jp")],
    ),
    ("name", &[]),
];

fn number(last: u32) -> String {
    let mut base = [0; 12];
    base[11] = last;
    format!("{}{last:012}", corporate_check(&base))
}

/// Registers an organisation up to “check your answers”; the answer is its path below the language.
async fn register(owner: &mut Visitor, name: &str, last: u32) -> String {
    let form_id = owner.get("/uz/my/organisations").await.form_id();
    let form = [("form-id", form_id.as_str())];
    let begun = owner.post("/uz/my/organisations", &form).await;
    let again = owner.post("/uz/my/organisations", &form).await;
    assert_eq!(begun.location(), again.location(), "sent twice is one");
    let path = begun.location().replace("/steps/kind", "");
    for (step, fields) in STEPS {
        let mut all = fields.to_vec();
        if step == "name" {
            all.extend([("name", name), ("latin", name)]);
        }
        let page = owner.post(&format!("{path}/steps/{step}"), &all).await;
        assert_eq!(
            page.status,
            StatusCode::SEE_OTHER,
            "{step}: {}",
            page.page()
        );
    }
    let wrong = owner
        .post(
            &format!("{path}/steps/number"),
            &[("number", "1234567890123")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.page().contains("1234567890123"),
        "what was typed stays"
    );
    let page = owner
        .post(
            &format!("{path}/steps/number"),
            &[("number", &number(last))],
        )
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    path
}

async fn send(owner: &mut Visitor, path: &str) {
    let check = format!("{path}/steps/check");
    let form_id = owner.get(&check).await.form_id();
    for _ in 0..2 {
        let page = owner.post(&check, &[("form-id", &form_id)]).await;
        assert_eq!(page.location(), path, "{}", page.page());
    }
}

fn id_of(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The check that the desk shows as open.
async fn check_on(staff: &mut Visitor, desk: &str) -> String {
    let page = staff.get(desk).await.page();
    let mark = "name=\"check\" value=\"";
    let at = page.find(mark).map_or(0, |at| at + mark.len());
    page[at..].split('"').next().unwrap_or_default().to_owned()
}

async fn approve(staff: &mut Visitor, desk: &str) -> StatusCode {
    let check = check_on(staff, desk).await;
    staff
        .post(desk, &[("deed", "approve"), ("check", &check)])
        .await
        .status
}

async fn approved(stage: &Stage, owner: &mut Visitor, name: &str, last: u32) -> String {
    let path = register(owner, name, last).await;
    send(owner, &path).await;
    let desk = format!("/uz/desk/organisations/{}", id_of(&path));
    for email in ["m1@example.uz", "m2@example.uz"] {
        let mut moderator = signed_in(stage, email, "/uz/desk").await;
        assert_eq!(approve(&mut moderator, &desk).await, StatusCode::SEE_OTHER);
    }
    path
}

async fn signed_in(stage: &Stage, email: &str, lands_on: &str) -> Visitor {
    let mut visitor = stage.visitor();
    let page = visitor
        .post("/uz/sign-in", &[("contact", email), ("password", PASSWORD)])
        .await;
    assert_eq!(page.location(), lands_on);
    visitor
}

async fn moderators(stage: &Stage) -> (Visitor, Visitor) {
    (
        stage.staff("m1@example.uz", "moderator").await,
        stage.staff("m2@example.uz", "moderator").await,
    )
}

#[tokio::test]
async fn two_different_people_approve_and_a_suspension_hides_at_once() {
    on_both(async |stage| {
        let (mut one, mut two) = moderators(&stage).await;
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiai", 1).await;
        send(&mut owner, &path).await;
        let sent = stage
            .count("SELECT COUNT(*) FROM organisation_reviews")
            .await;
        assert_eq!(sent, 1, "sent twice is checked once");
        let id = id_of(&path);
        let (desk, public) = (
            format!("/uz/desk/organisations/{id}"),
            format!("/en/organisations/{id}"),
        );
        let mut anybody = stage.visitor();
        assert_eq!(approve(&mut one, &desk).await, StatusCode::SEE_OTHER);
        assert_eq!(
            anybody.get(&public).await.status,
            StatusCode::NOT_FOUND,
            "one approval shows nothing"
        );
        assert_eq!(approve(&mut one, &desk).await, StatusCode::CONFLICT);
        assert_eq!(approve(&mut two, &desk).await, StatusCode::SEE_OTHER);
        let page = anybody.get(&public).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.page().contains("two moderators"));
        assert!(!page.page().contains("Staff"), "no name of a person");
        assert!(stage.message("a@example.jp").await.contains("Mihon Kumiai"));
        let without = two.post(&desk, &[("deed", "suspend")]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        two.post(&desk, &[("deed", "suspend"), ("reason", "complaint")])
            .await;
        assert_eq!(anybody.get(&public).await.status, StatusCode::NOT_FOUND);
        let ctx = stage.system();
        let may = app::employers::service::may_publish(&ctx, &id, &id).await;
        assert!(!may.expect("an answer"));
        one.post(&desk, &[("deed", "reinstate"), ("reason", "doubt-cleared")])
            .await;
        assert_eq!(anybody.get(&public).await.status, StatusCode::OK);
        let may = app::employers::service::may_publish(&ctx, &id, &id).await;
        assert!(may.expect("an answer"));
        stage.later(60 * DAY);
        let ctx = stage.system();
        let may = app::employers::service::may_publish(&ctx, &id, &id).await;
        assert!(!may.expect("an answer"), "the licence has ended");
        let trail = "SELECT COUNT(*) FROM audit WHERE subject_kind = 'organisation'";
        assert_eq!(stage.count(trail).await, 5);
    })
    .await;
}

#[tokio::test]
async fn what_is_returned_is_corrected_and_an_old_check_cannot_be_decided_again() {
    on_both(async |stage| {
        let (mut one, _) = moderators(&stage).await;
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiai", 1).await;
        send(&mut owner, &path).await;
        let desk = format!("/uz/desk/organisations/{}", id_of(&path));
        let check = check_on(&mut one, &desk).await;
        let back = [
            ("deed", "return"),
            ("check", check.as_str()),
            ("reason", "address-doubt"),
            ("note", "番地を書いてください"),
        ];
        assert_eq!(one.post(&desk, &back).await.status, StatusCode::SEE_OTHER);
        let page = owner.get(&path).await.page();
        assert!(page.contains("番地を書いてください"), "{page}");
        assert_eq!(one.post(&desk, &back).await.status, StatusCode::CONFLICT);
        send(&mut owner, &path).await;
        let late = one
            .post(&desk, &[("deed", "approve"), ("check", &check)])
            .await;
        assert_eq!(
            late.status,
            StatusCode::CONFLICT,
            "another check than was seen"
        );
    })
    .await;
}

#[tokio::test]
async fn staff_are_warned_of_a_name_that_looks_like_an_unlicensed_one() {
    on_both(async |stage| {
        let (mut one, _) = moderators(&stage).await;
        let names = "/en/desk/organisations/names";
        let form_id = one.get(names).await.form_id();
        let fields = [
            ("form-id", form_id.as_str()),
            ("name", "МИХОН КУМИАЙ"),
            ("source", "https://authority.example/list"),
            ("as-of-day", "1"),
            ("as-of-month", "11"),
            ("as-of-year", "2026"),
        ];
        assert_eq!(one.post(names, &fields).await.status, StatusCode::SEE_OTHER);
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiay Ltd.", 1).await;
        send(&mut owner, &path).await;
        let desk = format!("/en/desk/organisations/{}", id_of(&path));
        let page = one.get(&desk).await.page();
        assert!(
            page.contains("МИХОН КУМИАЙ") && page.contains("authority.example"),
            "{page}"
        );
    })
    .await;
}

//! Links: a cooperative acts for an employer only by an approved link, and what rested on one goes with it.

use app::execute;
use app::i18n::Locale;
use app::vacancies::service::{self, Decision, Verdict};
use http::StatusCode;

use super::{approve, approved, id_of, moderators, number};
use crate::stage::{Stage, Visitor, on_both};
use crate::vacancies;

/// Names 見本建設 as an employer, twice by one form; the answer is the form's status.
async fn name(owner: &mut Visitor, path: &str) -> StatusCode {
    let employers = format!("{path}/employers");
    let form_id = owner.get(&employers).await.form_id();
    let typed = number(2);
    let fields = [
        ("form-id", form_id.as_str()),
        ("country", "JP"),
        ("name", "見本建設"),
        ("latin", "Mihon Kensetsu"),
        ("number", typed.as_str()),
        ("address", "愛知県"),
        ("phone", "+81 52 123 4567"),
        ("email", "k@example.jp"),
    ];
    let first = owner.post(&employers, &fields).await;
    let second = owner.post(&employers, &fields).await;
    assert_eq!(first.status, second.status, "{}", second.page());
    first.status
}

/// The latest link of a supervising organisation: its id and the employer's.
async fn link_of(stage: &Stage, supervisor: &str) -> (String, String) {
    let links = app::employers::store::links::of_supervisor(&stage.system(), supervisor).await;
    let link = links.expect("an answer").remove(0);
    (link.id, link.employer_id)
}

/// A vacancy of the cooperative that names the employer, approved.
async fn published(stage: &Stage, owner: &mut Visitor, org: &str, employer: &str) -> String {
    const NAME: &str = "UPDATE vacancies SET employer_org_id = $2 WHERE id = $1";
    let id = vacancies::written(owner, org).await;
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    execute!(&mut tx, NAME, &id, employer).expect("the employer is named");
    tx.commit().await.expect("it lasts");
    vacancies::send(owner, &id).await;
    let by = vacancies::moderator(stage, "m1@example.uz").await;
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    let taken = service::take_into_review(&by, &mut tx, &id).await;
    assert!(taken.expect("an answer"));
    let decision = Decision {
        verdict: Verdict::Approve,
        version: 1,
        reasons: "",
        note: "",
    };
    let done = service::decide(&by, &mut tx, &id, decision).await;
    assert!(done.expect("an answer"));
    tx.commit().await.expect("it lasts");
    id
}

/// Whether each page that could name the vacancy does: its own, the list, the employer's, the cooperative's.
async fn seen(stage: &Stage, id: &str, orgs: [&str; 2]) -> [bool; 4] {
    let mut anybody = stage.visitor();
    let own = anybody.get(&format!("/ru/vacancies/{id}")).await.status == StatusCode::OK;
    let address = format!("/ru/vacancies/{id}");
    let mut found = [own, false, false, false];
    let pages = [
        "/ru/vacancies".to_owned(),
        format!("/ru/organisations/{}", orgs[0]),
        format!("/ru/organisations/{}", orgs[1]),
    ];
    for (place, page) in found[1..].iter_mut().zip(pages) {
        let page = anybody.get(&page).await;
        assert_eq!(page.status, StatusCode::OK);
        *place = page.text().contains(&address);
    }
    found
}

#[tokio::test]
async fn a_cooperative_acts_for_an_employer_only_by_an_approved_link() {
    on_both(async |stage| {
        let (mut one, mut two) = moderators(&stage).await;
        let mut owner = stage.employer("a@example.jp").await;
        let path = approved(&stage, &mut owner, "Mihon Kumiai", 1).await;
        assert_eq!(name(&mut owner, &path).await, StatusCode::SEE_OTHER);
        let links = "SELECT COUNT(*) FROM organisation_links";
        assert_eq!(stage.count(links).await, 1, "sent twice is one");
        let id = id_of(&path);
        let (link, employer) = link_of(&stage, &id).await;
        let desk = format!("/uz/desk/organisations/{employer}");
        for staff in [&mut one, &mut two] {
            assert_eq!(approve(staff, &desk).await, StatusCode::SEE_OTHER);
        }
        let may = async || {
            app::employers::service::may_publish(&stage.system(), &id, &employer)
                .await
                .expect("an answer")
        };
        assert!(!may().await, "the link waits");
        let deed = [("deed", "link-approve"), ("link", link.as_str())];
        assert_eq!(one.post(&desk, &deed).await.status, StatusCode::SEE_OTHER);
        assert!(may().await);
        owner
            .post(
                &format!("{path}/employers"),
                &[("deed", "end"), ("link", &link)],
            )
            .await;
        assert!(!may().await, "the link has ended");
    })
    .await;
}

#[tokio::test]
async fn with_a_link_go_the_vacancies_that_rested_on_it_and_the_employer_learns_of_it() {
    on_both(async |stage| {
        let (mut one, mut two) = moderators(&stage).await;
        let mut owner = stage.employer("a@example.jp").await;
        let path = approved(&stage, &mut owner, "Mihon Kumiai", 1).await;
        name(&mut owner, &path).await;
        let org = id_of(&path);
        let (link, employer) = link_of(&stage, &org).await;
        let desk = format!("/uz/desk/organisations/{employer}");
        for staff in [&mut one, &mut two] {
            approve(staff, &desk).await;
        }
        one.post(&desk, &[("deed", "link-approve"), ("link", &link)])
            .await;
        let id = published(&stage, &mut owner, &org, &employer).await;
        let own = vacancies::written(&mut owner, &org).await;
        let orgs = [employer.as_str(), org.as_str()];
        assert_eq!(seen(&stage, &id, orgs).await, [true; 4]);
        let mut anybody = stage.visitor();
        let page = anybody.get(&format!("/ru/organisations/{org}")).await;
        assert!(page.text().contains("Mihon Kensetsu"), "the real employer");
        assert!(!page.text().contains(&own), "a draft is nobody's to see");

        let employers = format!("{path}/employers");
        for (again, status) in [(false, StatusCode::SEE_OTHER), (true, StatusCode::CONFLICT)] {
            let page = owner
                .post(&employers, &[("deed", "end"), ("link", &link)])
                .await;
            assert_eq!(page.status, status, "again: {again}");
        }
        assert_eq!(seen(&stage, &id, orgs).await, [false; 4], "at once");
        let hidden = "SELECT COUNT(*) FROM vacancies WHERE is_hidden = TRUE";
        assert_eq!(stage.count(hidden).await, 1);
        let on_record = "SELECT COUNT(*) FROM audit WHERE action = 'organisation.link' AND after_json LIKE '%\"hidden\":1%'";
        assert_eq!(stage.count(on_record).await, 1);
        // The employer has no member here: the message goes to the office that staff checked, in its language.
        let message = stage.message("k@example.jp").await;
        assert!(message.contains("見本建設") && message.contains("求人"), "{message}");
        assert_eq!(stage.messages_to("k@example.jp").await, 1, "once");

        // A new link shows them again, by the timer; staff can end it too.
        name(&mut owner, &path).await;
        let (link, _) = link_of(&stage, &org).await;
        one.post(&desk, &[("deed", "link-approve"), ("link", &link)])
            .await;
        service::refresh_hidden(&stage.portal)
            .await
            .expect("the timer runs");
        assert_eq!(seen(&stage, &id, orgs).await, [true; 4]);
        let deed = [
            ("deed", "link-end"),
            ("link", link.as_str()),
            ("link-reason", "complaint"),
        ];
        assert_eq!(two.post(&desk, &deed).await.status, StatusCode::SEE_OTHER);
        assert_eq!(seen(&stage, &id, orgs).await, [false; 4]);
        assert_eq!(stage.count(on_record).await, 2);
        assert_eq!(stage.messages_to("k@example.jp").await, 2);
        assert!(stage.message("a@example.jp").await.contains("見本建設"));
    })
    .await;
}

#[tokio::test]
async fn a_link_that_was_never_approved_ends_without_a_message() {
    on_both(async |stage| {
        let mut owner = stage.employer("a@example.jp").await;
        moderators(&stage).await;
        let path = approved(&stage, &mut owner, "Mihon Kumiai", 1).await;
        name(&mut owner, &path).await;
        let (link, employer) = link_of(&stage, &id_of(&path)).await;
        let deed = [("deed", "end"), ("link", link.as_str())];
        let page = owner.post(&format!("{path}/employers"), &deed).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert_eq!(stage.messages_to("k@example.jp").await, 0);
        let mut anybody = stage.visitor();
        let page = anybody
            .get(&format!("/{}/organisations/{employer}", Locale::Ja.code()))
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "nobody checked it");
    })
    .await;
}

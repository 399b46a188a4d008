//! From applying to the arrival: consent and looks, who may take which step, the same next step for all, and two at one moment.

mod moves;
mod pool;

use app::hiring::form::fill;
use app::vacancies::service::{self, Decision, Verdict};
use app::vacancies::terms::Terms;
use app::writing::number::{self, Kind};
use http::{Method, StatusCode};

use crate::stage::{Answer, Stage, Visitor, on_both};
use crate::vacancies::{checkers, hotel, send, written};

/// An open vacancy, somebody who applied, and both sides signed in.
pub struct Scene {
    pub owner: Visitor,
    pub person: Visitor,
    pub org: String,
    pub vacancy: String,
    /// Below `/uz/my/jobs/`.
    pub id: String,
}

/// Steps of the editor that make it a vacancy of the Japanese construction field.
const CONSTRUCTION: [(&str, &[(&str, &str)]); 3] = [
    ("job", &[("programme", "ssw1-construction")]),
    ("occupation", &[("occupation", "7115")]),
    (
        "place",
        &[("region", "jp-23"), ("city", "Nagoya"), ("places", "3")],
    ),
];

/// A published vacancy: owner, organisation, vacancy.
pub async fn open(stage: &Stage, is_construction: bool) -> (Visitor, String, String) {
    let checkers = checkers(stage).await;
    let (mut owner, org) = hotel(stage, "otel@example.com", 1, &checkers).await;
    let id = written(&mut owner, &org).await;
    for (step, fields) in CONSTRUCTION.iter().filter(|_| is_construction) {
        let path = format!("/tr/my/vacancies/{id}/{step}");
        let page = owner.post(&path, fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    }
    send(&mut owner, &id).await;
    let by = &checkers[0];
    let mut tx = by.db().begin().await.expect("a transaction");
    service::take_into_review(by, &mut tx, &id)
        .await
        .expect("taken");
    let decision = Decision {
        verdict: Verdict::Approve,
        version: 1,
        reasons: "",
        note: "",
    };
    assert!(
        service::decide(by, &mut tx, &id, decision)
            .await
            .expect("decided")
    );
    tx.commit().await.expect("it lasts");
    (owner, org, id)
}

/// Answers the questions; the answer is the path of “check your answers”.
pub async fn answered(person: &mut Visitor, vacancy: &str) -> String {
    let base = format!("/uz/vacancies/{vacancy}/apply");
    let page = person
        .post(&format!("{base}/ready"), &[("ready", "now")])
        .await;
    assert_eq!(page.location(), format!("{base}/consent"));
    let page = person
        .post(&format!("{base}/consent"), &[("consent", "yes")])
        .await;
    assert_eq!(page.location(), format!("{base}/check"), "{}", page.page());
    page.location()
}

pub async fn scene(stage: &Stage) -> Scene {
    let (owner, org, vacancy) = open(stage, false).await;
    let mut person = stage.ready("p@example.uz").await;
    let check = answered(&mut person, &vacancy).await;
    let form = person.get(&check).await.form_id();
    let sent = person.post(&check, &[("form-id", &form)]).await;
    let id = sent.location();
    let id = id.trim_end_matches("/sent").rsplit('/').next();
    let id = id.unwrap_or_default().to_owned();
    Scene {
        owner,
        person,
        org,
        vacancy,
        id,
    }
}

impl Scene {
    pub fn own(&self) -> String {
        format!("/uz/my/jobs/{}", self.id)
    }

    pub fn there(&self) -> String {
        format!("/tr/my/organisations/{}/people/{}", self.org, self.id)
    }

    /// A step of the employer, with the button on the page.
    async fn employer(&mut self, step: &str) {
        let path = self.there();
        let done = act(&mut self.owner, &path, &path, &[("move", step)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page());
    }

    async fn candidate(&mut self, step: &str) {
        let path = self.own();
        let done = act(&mut self.person, &path, &path, &[("move", step)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page());
    }

    /// The advert's terms, changed, as an offer or a contract.
    async fn paper(&mut self, stage: &Stage, kind: &str, change: impl Fn(&mut Terms)) -> Answer {
        let ctx = stage.system();
        let version = service::load_version(&ctx, &self.vacancy, 1).await;
        let mut terms = version.expect("the advert").terms;
        change(&mut terms);
        let path = format!("{}/terms/{kind}", self.there());
        let page = self.owner.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page());
        let fields = fill(&terms)
            .with("turn", turn(&page))
            .with("form-id", page.form_id())
            .with("note", "Gelecek ay başlarız");
        self.owner
            .send(Method::POST, &path, Some(fields.to_query()))
            .await
    }

    pub async fn shown(&mut self) -> String {
        let path = self.own();
        self.person.get(&path).await.page()
    }
}

/// The turn that a page shows.
pub fn turn(page: &Answer) -> String {
    let text = page.text();
    let mark = "name=\"turn\" value=\"";
    let start = text.find(mark).map_or(0, |at| at + mark.len());
    text[start..]
        .split('"')
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// Reads a page and sends its form.
async fn act(by: &mut Visitor, page: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
    let shown = by.get(page).await;
    let (turn, form) = (turn(&shown), shown.form_id());
    let mut all = vec![("turn", turn.as_str()), ("form-id", form.as_str())];
    all.extend_from_slice(fields);
    by.post(to, &all).await
}

/// Times far enough ahead.
const TIMES: [(&str, &str); 10] = [
    ("on1-day", "1"),
    ("on1-month", "12"),
    ("on1-year", "2026"),
    ("at1", "10:00"),
    ("on2-day", "2"),
    ("on2-month", "12"),
    ("on2-year", "2026"),
    ("at2", "15:30"),
    ("way", "online"),
    ("place", "https://example.com/call"),
];

#[tokio::test]
async fn applying_takes_three_taps_and_what_is_sent_twice_is_one() {
    on_both(async |stage| {
        let (_, org, vacancy) = open(&stage, false).await;
        let mut person = stage.ready("p@example.uz").await;
        let advert = person.get(&format!("/uz/vacancies/{vacancy}")).await;
        assert!(advert.page().contains(&format!("/uz/vacancies/{vacancy}/apply")));
        let base = format!("/uz/vacancies/{vacancy}/apply");
        assert!(person.get(&base).await.page().contains(&format!("{base}/ready")));
        let consent = format!("{base}/consent");
        let refused = person.post(&consent, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let check = format!("{base}/check");
        assert!(
            !person.get(&check).await.page().contains("main-form"),
            "nothing can be sent without the consent"
        );
        let check = answered(&mut person, &vacancy).await;
        let page = person.get(&check).await;
        assert!(page.page().contains("Örnek Otel A.Ş., Turkiya"), "{}", page.page());
        let form = page.form_id();
        let mut other = person.clone();
        let sent = [("form-id", form.as_str())];
        let (one, two) = tokio::join!(person.post(&check, &sent), other.post(&check, &sent));
        let again = person.post(&check, &sent).await;
        assert!(one.location().ends_with("/sent"), "{}", one.page());
        assert_eq!(one.location(), two.location());
        assert_eq!(one.location(), again.location());
        assert_eq!(stage.count("SELECT COUNT(*) FROM hirings").await, 1);
        assert_eq!(stage.count("SELECT COUNT(*) FROM hiring_consents").await, 1);
        let kept = "SELECT COUNT(*) FROM hiring_consents WHERE purpose = 'apply' AND locale = 'uz' AND version = '1' AND country = 'TR' \
             AND fields = 'name born region education work tests ready contact' AND body LIKE '%Turkiya%'";
        assert_eq!(stage.count(kept).await, 1, "what was agreed to is kept");
        let receipt = person.get(&one.location()).await.page();
        let at = receipt.find("K26-").expect("a number");
        let number = &receipt[at..at + 15];
        assert_eq!(
            number::read(Kind::Application, number).as_deref(),
            Ok(number),
            "with its check character"
        );
        assert!(stage.message("p@example.uz").await.contains(number));
        assert!(stage.message("otel@example.com").await.contains(&org));
        // Another form for the same vacancy leads to the same application.
        let start = person.get(&base).await;
        assert!(start.location().starts_with("/uz/my/jobs/"));
    })
    .await;
}

#[tokio::test]
async fn every_look_is_told_to_the_person_and_none_is_taken_after_the_consent() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        let there = s.there();
        let board = format!("/tr/my/organisations/{}/people", s.org);
        let page = s.owner.get(&board).await.page();
        assert!(
            page.contains(&s.id) && !page.contains("KARIMOVA"),
            "no name on the board"
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM hiring_looks").await, 0);
        assert!(
            s.owner
                .get(&there)
                .await
                .page()
                .contains("KARIMOVA DILNOZA")
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM hiring_looks").await, 1);
        let looks = s.person.get("/uz/my/looks").await.page();
        assert!(looks.contains("Örnek Otel") && looks.contains("Pasportdagi ism"));
        // Another organisation does not even learn that there is somebody.
        let mut stranger = stage.employer("other@example.com").await;
        assert_eq!(stranger.get(&there).await.status, StatusCode::NOT_FOUND);
        let mut other = stage.ready("q@example.uz").await;
        assert_eq!(other.get(&s.own()).await.status, StatusCode::NOT_FOUND);
        assert!(!other.get("/uz/my/looks").await.page().contains("Örnek"));

        let withdraw = format!("{}/withdraw", s.own());
        let bare = act(&mut s.person, &withdraw, &withdraw, &[]).await;
        assert_eq!(
            bare.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "without a reason"
        );
        let reason = [("reason", "consent")];
        let done = act(&mut s.person, &withdraw, &withdraw, &reason).await;
        assert_eq!(done.location(), s.own(), "{}", done.page());
        let page = s.owner.get(&there).await.page();
        assert!(
            !page.contains("KARIMOVA") && !page.contains("p@example.uz"),
            "{page}"
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM hiring_looks").await, 1);
        // One can apply anew.
        let start = s
            .person
            .get(&format!("/uz/vacancies/{}/apply", s.vacancy))
            .await;
        assert_eq!(start.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn the_whole_way_shows_the_same_next_step_to_all_three_sides() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        let mut staff = stage.staff("desk@example.uz", "moderator").await;
        let desk = format!("/ru/desk/hiring/{}", s.id);
        let (own, there) = (s.own(), s.there());
        s.employer("shortlist").await;
        let times = format!("{there}/interview");
        let wrong = act(&mut s.owner, &times, &times, &TIMES[..3]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.page().contains("value=\"2026\""),
            "what was typed stays"
        );
        let done = act(&mut s.owner, &times, &times, &TIMES).await;
        assert_eq!(done.location(), there, "{}", done.page());
        // Ten in Istanbul is noon in Tashkent.
        let page = s.shown().await;
        assert!(
            page.contains("12:00, Toshkent") && page.contains("10:00, Istanbul"),
            "{page}"
        );
        for (visitor, path, sentence) in [
            (
                &mut s.person,
                &own,
                "Taklif qilingan vaqtlardan birini tanlash",
            ),
            (&mut s.owner, &there, "Önerilen saatlerden birini seçmek"),
            (&mut staff, &desk, "Выбрать время из предложенных"),
        ] {
            let page = visitor.get(path).await.page();
            assert!(page.contains(sentence), "{path}: {page}");
        }
        let none = act(&mut s.person, &own, &own, &[("move", "choose")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let chosen = [("move", "choose"), ("time", "2")];
        let done = act(&mut s.person, &own, &own, &chosen).await;
        assert_eq!(done.location(), own, "{}", done.page());
        for (visitor, path) in [(&mut s.person, &own), (&mut s.owner, &there)] {
            let file = visitor.get(&format!("{path}/interview.ics")).await;
            assert!(file.header("content-type").starts_with("text/calendar"));
            assert!(
                file.text()
                    .contains("DTSTART;TZID=Europe/Istanbul:20261202T153000")
            );
        }
        let offered = s.paper(&stage, "offer", |_| {}).await;
        assert_eq!(offered.location(), there, "{}", offered.page());
        let terms = format!("{own}/terms/offer");
        let unread = act(&mut s.person, &terms, &terms, &[("move", "accept")]).await;
        assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
        let yes = [("move", "accept"), ("read", "yes")];
        let accepted = act(&mut s.person, &terms, &terms, &yes).await;
        assert_eq!(accepted.location(), own, "{}", accepted.page());
        let sent = s.paper(&stage, "contract", |_| {}).await;
        assert_eq!(sent.location(), there, "{}", sent.page());
        let terms = format!("{own}/terms/contract");
        let signed = [("move", "sign"), ("read", "yes")];
        let signed = act(&mut s.person, &terms, &terms, &signed).await;
        assert_eq!(signed.location(), own, "{}", signed.page());
        s.employer("eligible").await;
        s.candidate("visa").await;
        let gone = act(&mut staff, &desk, &desk, &[("move", "depart")]).await;
        assert_eq!(gone.location(), desk, "{}", gone.page());
        s.employer("arrive").await;
        assert!(s.shown().await.contains("Yetib bordi"));
        let moves = "SELECT COUNT(*) FROM hiring_events";
        assert_eq!(stage.count(moves).await, 12);
        let audited = "SELECT COUNT(*) FROM audit WHERE action IN ('hiring.apply', 'hiring.move')";
        assert_eq!(
            stage.count(audited).await,
            12,
            "nothing moves without a record"
        );
        let told = "SELECT COUNT(*) FROM outbox WHERE kind = 'hiring'";
        assert_eq!(stage.count(told).await, 24, "both sides learn of each step");
        // After the arrival the consent can still be taken back.
        let withdraw = format!("{own}/withdraw");
        act(&mut s.person, &withdraw, &withdraw, &[]).await;
        assert!(!s.owner.get(&there).await.page().contains("KARIMOVA"));
    })
    .await;
}

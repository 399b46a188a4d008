//! Vacancies from the first draft to the page that is gone: who may write, what the public sees, and when.

use app::access::{Actor, Role, Roles};
use app::context::Ctx;
use app::employers::form::Step as OrganisationStep;
use app::employers::service::{checks, registering};
use app::employers::store::reviews;
use app::forms::Fields;
use app::i18n::Locale;
use app::vacancies::service::{self, Decision, Verdict};
use app::vacancies::store;
use app::writing::official_number::vkn_check;
use http::StatusCode;

use crate::stage::{DAY, Stage, Visitor, on_both};

/// What an employer types, step by step; the last day to apply is 18 December 2026.
const STEPS: [(&str, &[(&str, &str)]); 13] = [
    (
        "job",
        &[
            ("programme", "other"),
            ("status", "tr-work-permit"),
            ("country", "TR"),
            ("sector", "hospitality"),
        ],
    ),
    ("occupation", &[("words", "oshpaz"), ("occupation", "5120")]),
    (
        "place",
        &[("region", "tr-07"), ("city", "Antalya"), ("places", "3")],
    ),
    (
        "contract",
        &[
            ("contract", "fixed-renewable"),
            ("contract-months", "12"),
            ("start-day", "1"),
            ("start-month", "4"),
            ("start-year", "2027"),
        ],
    ),
    (
        "hours",
        &[
            ("hours", "40"),
            ("overtime", "10"),
            ("shifts", "day"),
            ("days-off-week", "1"),
        ],
    ),
    (
        "pay",
        &[
            ("pay", "42.000"),
            ("currency", "TRY"),
            ("period", "month"),
            ("gross", "gross"),
            ("overtime-rate", "150"),
            ("bonuses", "none"),
        ],
    ),
    (
        "deductions",
        &[("tax", "2 100"), ("social-insurance", "5 880")],
    ),
    (
        "housing",
        &[
            ("housing", "dormitory"),
            ("housing-cost", "0"),
            ("housing-shared", "2"),
            ("housing-utilities", "included"),
            ("meals", "three"),
        ],
    ),
    (
        "support",
        &[
            ("travel-there", "employer"),
            ("travel-back", "employer"),
            ("insurance", "health"),
            ("training", "none"),
        ],
    ),
    (
        "asked",
        &[
            ("language", "none"),
            ("certificates", "none"),
            ("experience", "24"),
        ],
    ),
    (
        "applying",
        &[
            ("interview", "online"),
            ("to-day", "18"),
            ("to-month", "12"),
            ("to-year", "2026"),
        ],
    ),
    ("fees", &[("fee", "nothing")]),
    (
        "words",
        &[
            ("lang", "uz"),
            (
                "description",
                "Oshxonada besh kishi bilan ishlaysiz, oʻzbek taomlari ham bor.",
            ),
        ],
    ),
];

const HOTEL: [(&str, &str); 8] = [
    ("country", "TR"),
    ("kind", "employer"),
    ("name", "Örnek Otel A.Ş."),
    ("latin", "Örnek Otel A.Ş."),
    ("licensed", "no"),
    ("address", "Örnek Mahallesi 1, Antalya"),
    ("phone", "+90 242 000 0000"),
    ("email", "otel@example.com"),
];

pub async fn account(stage: &Stage, email: &str) -> String {
    let found = app::identity::store::by_address(&stage.portal.db, email).await;
    found.expect("a database").expect("an account").id
}

pub async fn moderator(stage: &Stage, email: &str) -> Ctx {
    let account = account(stage, email).await;
    let roles = Roles::default().with(Role::Moderator);
    Ctx::of(&stage.portal, Locale::Uz, Actor::Staff { account, roles })
}

/// Two people who check, by their addresses.
pub async fn checkers(stage: &Stage) -> [Ctx; 2] {
    for email in ["first@example.uz", "second@example.uz"] {
        stage.staff(email, "moderator").await;
    }
    [
        moderator(stage, "first@example.uz").await,
        moderator(stage, "second@example.uz").await,
    ]
}

/// Somebody who owns an approved organisation, and its id.
pub async fn hotel(stage: &Stage, email: &str, last: u8, checkers: &[Ctx; 2]) -> (Visitor, String) {
    let visitor = stage.employer(email).await;
    let account = account(stage, email).await;
    let owner = Ctx::of(&stage.portal, Locale::Tr, Actor::Employer { account });
    let base = [0, 0, 0, 0, 0, 0, 0, 0, u32::from(last)];
    let number = format!("00000000{last}{}", vkn_check(&base));
    let fields = HOTEL.iter().fold(
        Fields::default().with("number", number),
        |fields, (key, value)| fields.with(key, *value),
    );
    let form = owner.new_id();
    let id = registering::begin(&owner, &form).await.expect("a draft");
    for step in OrganisationStep::ALL {
        let errors = registering::save(&owner, &id, step, &fields).await;
        assert!(errors.expect("saved").is_empty(), "{step:?}");
    }
    registering::send(&owner, &id, &form).await.expect("sent");
    for checker in checkers {
        let check = reviews::open(checker, &id).await.expect("a database");
        let check = check.expect("a check that waits");
        checks::approve(checker, &id, &check.id)
            .await
            .expect("approved");
    }
    (visitor, id)
}

/// A new draft with all steps filled in, through the pages.
pub async fn written(visitor: &mut Visitor, org: &str) -> String {
    let page = visitor.get("/tr/my/vacancies/new").await;
    let form = page.form_id();
    let chosen = format!("{org} {org}");
    let sent = [("for", chosen.as_str()), ("form-id", form.as_str())];
    let first = visitor.post("/tr/my/vacancies/new", &sent).await;
    let again = visitor.post("/tr/my/vacancies/new", &sent).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.page());
    assert_eq!(
        first.location(),
        again.location(),
        "sent twice is one draft"
    );
    let id = first
        .location()
        .rsplit('/')
        .next()
        .expect("an id")
        .to_owned();
    for (step, fields) in STEPS {
        let page = visitor
            .post(&format!("/tr/my/vacancies/{id}/{step}"), fields)
            .await;
        assert_eq!(
            page.status,
            StatusCode::SEE_OTHER,
            "{step}: {}",
            page.page()
        );
    }
    id
}

pub async fn send(visitor: &mut Visitor, id: &str) {
    let path = format!("/tr/my/vacancies/{id}/check");
    let form = visitor.get(&path).await.form_id();
    for _ in 0..2 {
        let page = visitor.post(&path, &[("form-id", &form)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    }
}

async fn decide(by: &Ctx, id: &str, verdict: Verdict, version: i64) -> bool {
    let mut tx = by.db().begin().await.expect("a transaction");
    service::take_into_review(by, &mut tx, id)
        .await
        .expect("taken");
    let decision = Decision {
        verdict,
        version,
        reasons: "",
        note: "Toʻlovni aniqlashtiring",
    };
    let done = service::decide(by, &mut tx, id, decision)
        .await
        .expect("decided");
    tx.commit().await.expect("it lasts");
    done
}

/// An approved vacancy of a new organisation.
async fn published(stage: &Stage) -> (Visitor, String, String, [Ctx; 2]) {
    let checkers = checkers(stage).await;
    let (mut owner, org) = hotel(stage, "otel@example.com", 1, &checkers).await;
    let id = written(&mut owner, &org).await;
    send(&mut owner, &id).await;
    assert!(decide(&checkers[0], &id, Verdict::Approve, 1).await);
    (owner, org, id, checkers)
}

#[tokio::test]
async fn each_step_is_kept_as_typed_and_a_wrong_one_comes_back_with_its_values() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let path = format!("/tr/my/vacancies/{id}/pay");
        let page = owner
            .post(&path, &[("pay", "çok"), ("currency", "TRY")])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.page().contains("value=\"çok\""));
        let page = owner.get(&path).await;
        assert!(page.page().contains("value=\"çok\""), "kept on the server");
        let check = format!("/tr/my/vacancies/{id}/check");
        let form = owner.get(&check).await.form_id();
        let page = owner.post(&check, &[("form-id", &form)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 0, "what is wrong is not sent");
    })
    .await;
}

#[tokio::test]
async fn an_occupation_is_found_without_scripts_in_any_script() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let path = format!("/uz/my/vacancies/{id}/occupation");
        for words in ["повар", "ошпаз", "調理", "cook"] {
            let page = owner.post(&path, &[("words", words), ("find", "1")]).await;
            assert!(page.page().contains("value=\"5120\""), "{words}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_twice_is_one_version_and_is_public_only_after_it_was_approved() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        send(&mut owner, &id).await;
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 1);
        let mut visitor = stage.visitor();
        let public = format!("/uz-cyrl/vacancies/{id}");
        assert_eq!(visitor.get(&public).await.status, StatusCode::NOT_FOUND);
        assert!(decide(&checkers[0], &id, Verdict::Approve, 1).await);
        let page = visitor.get(&public).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.page());
        // What is a code is in the reader's form; the employer's Uzbek is shown in the reader's script.
        assert!(page.page().contains("Ошпазлар"), "{}", page.page());
        assert!(page.page().contains("Ошхонада беш киши"));
        assert!(page.page().contains("application/ld+json"));
        assert!(page.page().contains("og:title"));
        let list = visitor.get("/ru/vacancies?to=TR").await;
        assert!(list.page().contains(&id));
        let list = visitor.get("/ru/vacancies?to=JP").await;
        assert!(!list.page().contains(&id), "the filter filters");
    })
    .await;
}

#[tokio::test]
async fn a_change_of_pay_goes_back_to_review_and_the_old_version_stays_public() {
    on_both(async |stage| {
        let (mut owner, _, id, checkers) = published(&stage).await;
        let mut less = STEPS[5].1.to_vec();
        less[0] = ("pay", "41.000");
        owner
            .post(&format!("/tr/my/vacancies/{id}/pay"), &less)
            .await;
        let check = owner.get(&format!("/tr/my/vacancies/{id}/check")).await;
        assert!(check.page().contains("41.000"), "the difference is shown");
        send(&mut owner, &id).await;
        let mut visitor = stage.visitor();
        let public = format!("/tr/vacancies/{id}");
        assert!(visitor.get(&public).await.page().contains("42.000"));
        assert!(!visitor.get(&public).await.page().contains("41.000"));
        let late = decide(&checkers[0], &id, Verdict::Approve, 1).await;
        assert!(!late, "a decision about another version is none");
        assert!(decide(&checkers[0], &id, Verdict::Approve, 2).await);
        assert!(visitor.get(&public).await.page().contains("41.000"));
    })
    .await;
}

#[tokio::test]
async fn a_change_of_places_is_shown_at_once() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let more = [("region", "tr-07"), ("city", "Antalya"), ("places", "57")];
        owner
            .post(&format!("/tr/my/vacancies/{id}/place"), &more)
            .await;
        send(&mut owner, &id).await;
        let page = stage.visitor().get(&format!("/tr/vacancies/{id}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.page().contains("57"));
    })
    .await;
}

#[tokio::test]
async fn what_the_staff_returns_comes_back_with_its_note_and_can_be_sent_again() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        send(&mut owner, &id).await;
        let locked = owner
            .post(&format!("/tr/my/vacancies/{id}/fees"), &[("fee", "lawful")])
            .await;
        assert_eq!(locked.location(), format!("/tr/my/vacancies/{id}"));
        assert!(decide(&checkers[1], &id, Verdict::Return, 1).await);
        let page = owner.get(&format!("/uz/my/vacancies/{id}")).await;
        assert!(page.page().contains("Toʻlovni aniqlashtiring"));
        send(&mut owner, &id).await;
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 2);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_sees_or_changes_a_draft() {
    on_both(async |stage| {
        let checkers = checkers(&stage).await;
        let (mut owner, org) = hotel(&stage, "otel@example.com", 1, &checkers).await;
        let id = written(&mut owner, &org).await;
        let (other, _) = hotel(&stage, "other@example.com", 2, &checkers).await;
        let candidate = stage.candidate("nomzod@example.uz").await;
        for (mut visitor, status) in [
            (other, StatusCode::NOT_FOUND),
            (candidate, StatusCode::FORBIDDEN),
        ] {
            for path in ["", "/preview", "/pay", "/check"] {
                let path = format!("/tr/my/vacancies/{id}{path}");
                assert_eq!(visitor.get(&path).await.status, status, "{path}");
                if path.ends_with("/preview") {
                    continue;
                }
                let page = visitor.post(&path, &[("act", "close"), ("pay", "1")]).await;
                assert_eq!(page.status, status, "{path}");
            }
        }
        let chosen = format!("{org} {org}");
        let form = "00000000-0000-7000-8000-000000000009";
        let (mut third, _) = hotel(&stage, "third@example.com", 3, &checkers).await;
        let page = third
            .post(
                "/tr/my/vacancies/new",
                &[("for", &chosen), ("form-id", form)],
            )
            .await;
        assert_eq!(
            page.status,
            StatusCode::NOT_FOUND,
            "not for another organisation"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_closed_or_over_is_gone_and_says_what_to_do() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let public = format!("/uz/vacancies/{id}");
        let mine = format!("/tr/my/vacancies/{id}");
        let mut visitor = stage.visitor();
        owner.post(&mine, &[("act", "pause")]).await;
        assert_eq!(visitor.get(&public).await.status, StatusCode::NOT_FOUND);
        owner.post(&mine, &[("act", "resume")]).await;
        assert_eq!(visitor.get(&public).await.status, StatusCode::OK);
        stage.later(25 * DAY);
        let page = visitor.get(&public).await;
        assert_eq!(page.status, StatusCode::GONE, "the last day is over");
        assert!(page.page().contains("/uz/vacancies\""), "it leads on");
        assert!(!page.page().contains("ld+json"));
        service::expire(&stage.portal).await.expect("the timer");
        let ctx = stage.system();
        let found = store::one(&ctx, &id).await.expect("a database");
        assert_eq!(found.expect("the vacancy").state, "expired");
        assert!(!visitor.get("/uz/vacancies").await.page().contains(&id));
    })
    .await;
}

#[tokio::test]
async fn what_a_suspended_organisation_published_is_hidden_at_once() {
    on_both(async |stage| {
        let (_, org, id, checkers) = published(&stage).await;
        let deed = checks::Deed::from_code("suspend").expect("a deed");
        checks::act(
            &checkers[0],
            &org,
            deed,
            "licence-doubt",
            "Hujjatlar tekshirilmoqda",
        )
        .await
        .expect("suspended");
        let mut visitor = stage.visitor();
        let page = visitor.get(&format!("/uz/vacancies/{id}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(!visitor.get("/uz/vacancies").await.page().contains(&id));
        service::refresh_hidden(&stage.portal)
            .await
            .expect("the timer");
        let hidden = "SELECT COUNT(*) FROM vacancies WHERE is_hidden = TRUE";
        assert_eq!(stage.count(hidden).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_copy_has_the_answers_and_a_life_of_its_own() {
    on_both(async |stage| {
        let (mut owner, _, id, _) = published(&stage).await;
        let path = format!("/tr/my/vacancies/{id}");
        let form = owner.get(&path).await.form_id();
        let page = owner
            .post(&path, &[("act", "copy"), ("form-id", &form)])
            .await;
        let copy = page.location();
        assert_ne!(copy, path);
        let page = owner.get(&format!("{copy}/pay")).await;
        assert!(page.page().contains("42.000"));
        let preview = owner.get(&format!("{copy}/preview?form=ja")).await;
        assert!(
            preview.page().contains("毎月手元に残る額"),
            "as a reader of Japanese sees it"
        );
    })
    .await;
}

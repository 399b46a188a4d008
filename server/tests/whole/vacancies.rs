//! Vacancies: an organisation that may publish, a vacancy with all its steps, and the hands that send and approve it.

use app::access::{Actor, Role, Roles};
use app::context::Ctx;
use app::employers::form::Step as OrganisationStep;
use app::employers::service::{checks, registering};
use app::employers::store::reviews;
use app::forms::Fields;
use app::i18n::Locale;
use app::vacancies::service::{self, Decision, Verdict};
use app::writing::official_number::vkn_check;
use http::StatusCode;

use crate::stage::{Stage, Visitor};

mod found;
mod life;
mod rates;
mod translations;

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
    let found = app::identity::store::by_address(&stage.portal, email).await;
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

pub async fn decide(by: &Ctx, id: &str, verdict: Verdict, version: i64) -> bool {
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

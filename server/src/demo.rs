//! Demo content: made-up people, organisations, intakes and applications, marked as such, for an empty database only.

mod hiring;
mod organisations;
mod vacancies;
pub mod waiting;

use std::sync::Arc;

use app::access::{AccountKind, Actor};
use app::applications;
use app::candidates;
use app::context::Ctx;
use app::errors::AppError;
use app::execute;
use app::forms::Fields;
use app::i18n::Locale;
use app::identity::{self, store::NewAccount};
use app::portal::Portal;
use app::row;
use app::writing::contact::Contact;

/// The password of all demo accounts; it is printed when the demo starts.
pub const PASSWORD: &str = "koprik demo 2026";

/// The demo accounts: contact, and the roles of the staff (none: a candidate; `employer`: acts for organisations).
pub const ACCOUNTS: [(&str, &str, &str); 13] = [
    ("nomzod@demo.example", "", "DEMO NOMZOD"),
    ("nomzod2@demo.example", "", "SINOV DILNOZA"),
    ("employer@demo.example", EMPLOYER, ""),
    ("employer2@demo.example", EMPLOYER, ""),
    ("agency@demo.example", EMPLOYER, ""),
    ("moderator@demo.example", "moderator", "Demo Moderator"),
    ("moderator2@demo.example", "moderator", "Demo Moderator 2"),
    ("certifier@demo.example", "certifier", "Demo Certifier"),
    ("certifier2@demo.example", "certifier", "Demo Certifier 2"),
    ("centre@demo.example", "centre-officer", "Demo Centre"),
    ("admin@demo.example", "administrator", "Demo Administrator"),
    (
        "admin2@demo.example",
        "administrator",
        "Demo Administrator 2",
    ),
    ("reader@demo.example", "reader", "Demo Reader"),
];

/// Stands in the place of roles.
const EMPLOYER: &str = "employer";

const IS_EMPTY: &str = "SELECT COUNT(*) FROM accounts";
const INTAKE: &str = "INSERT INTO intakes (id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, TRUE)";
const OPEN_STATE: &str = "INSERT INTO dated_rows (id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin) \
     VALUES ($1, 'state', $2, 0, $3, NULL, NULL, $4, $5, 'demo')";

/// Fills an empty database; `false` when it was not empty, and nothing was written.
///
/// # Errors
/// When the database does not answer.
pub async fn fill_if_empty(portal: &Arc<Portal>) -> Result<bool, AppError> {
    let found: Option<(i64,)> = row!(&portal.db, IS_EMPTY)?;
    if found.is_some_and(|(count,)| count > 0) {
        return Ok(false);
    }
    fill(portal).await?;
    Ok(true)
}

async fn fill(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    intakes(&ctx).await?;
    app::reference::store::refresh(portal).await?;
    let hash = portal
        .passwords
        .hash(PASSWORD.to_owned(), portal.random_bytes())
        .await?;
    for (position, (email, roles, name)) in ACCOUNTS.into_iter().enumerate() {
        let id = ctx.new_id();
        let (kind, roles) = match roles {
            "" => (AccountKind::Candidate, ""),
            EMPLOYER => (AccountKind::Employer, ""),
            roles => (AccountKind::Staff, roles),
        };
        let contact = Contact::Email(email.to_owned());
        let mut tx = portal.db.begin().await?;
        let new = NewAccount {
            id: &id,
            kind,
            roles,
            name,
            password_hash: &hash,
            locale: "uz",
            contact: &contact,
        };
        identity::store::insert_account(&ctx, &mut tx, new).await?;
        tx.commit().await?;
        if kind == AccountKind::Candidate {
            candidate(portal, id, name, position == 0).await?;
        }
    }
    organisations::fill(portal).await?;
    vacancies::fill(portal).await?;
    hiring::fill_ways(portal).await?;
    let numbers = app::certificates::bulk::demo(&ctx, ACCOUNTS[0].0, ACCOUNTS[0].2).await?;
    tracing::info!(?numbers, "demo certificates");
    Ok(())
}

async fn intakes(ctx: &Ctx) -> Result<(), AppError> {
    let today = ctx.today();
    let mut opened: Vec<String> = Vec::new();
    let mut tx = ctx.db().begin().await?;
    for record in app::reference::load::file("demo/intakes.csv")? {
        let of = |name: &str| record.get(name).cloned().unwrap_or_default();
        let day = |name: &str| today.plus_days(of(name).parse().unwrap_or(0)).to_string();
        let seats: i64 = of("seats").parse().unwrap_or(10);
        execute!(
            &mut tx,
            INTAKE,
            of("code"),
            of("programme"),
            of("city"),
            day("opens_in_days"),
            day("closes_in_days"),
            seats
        )?;
        let programme = of("programme");
        let reference = ctx.portal.reference.current();
        let is_open = reference
            .catalog
            .find(&programme)
            .and_then(|found| found.state_on(today))
            .is_some_and(|row| row.value.state == app::programmes::catalog::State::Open);
        if !is_open && !opened.contains(&programme) {
            let data =
                serde_json::json!({ "state": "open", "reason": "demo-open", "expected": "" })
                    .to_string();
            let (scope, url) = (
                format!("programme:{programme}"),
                ctx.portal.settings.public_url.clone(),
            );
            execute!(
                &mut tx,
                OPEN_STATE,
                ctx.new_id(),
                scope,
                data,
                url,
                today.to_string()
            )?;
            opened.push(programme);
        }
    }
    app::reference::store::stamp(&mut tx, &ctx.new_id()).await?;
    tx.commit().await?;
    Ok(())
}

/// A candidate with a whole profile; the first has applied too.
async fn candidate(
    portal: &Arc<Portal>,
    account: String,
    name: &str,
    applies: bool,
) -> Result<(), AppError> {
    use candidates::form::Step;
    let ctx = Ctx::of(portal, Locale::Uz, Actor::Candidate { account });
    let (surname, given) = name.split_once(' ').unwrap_or((name, "DEMO"));
    let district = portal
        .reference
        .current()
        .districts(Locale::Uz, "uz-tk")
        .first()
        .map(|(code, _)| code.clone());
    let steps = [
        (
            Step::Name,
            vec![("surname", surname), ("given", given), ("written", name)],
        ),
        (
            Step::Birth,
            vec![
                ("born-day", "27"),
                ("born-month", "3"),
                ("born-year", "2001"),
            ],
        ),
        (Step::Region, vec![("region", "uz-tk")]),
        (
            Step::District,
            vec![("district", district.as_deref().unwrap_or_default())],
        ),
        (Step::Education, vec![("education", "vocational")]),
        (Step::Work, vec![("occupation", "welder"), ("years", "3")]),
        (
            Step::Tests,
            vec![
                ("tests", "jlpt-n5"),
                ("says", "healthy"),
                ("says", "no-deposit"),
                ("stay", "0"),
            ],
        ),
    ];
    for (step, answers) in steps {
        let fields = Fields::new(
            answers
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect(),
        );
        candidates::service::save(&ctx, step, &fields).await?;
    }
    if applies {
        use applications::form::Step;
        let intake = "demo-course-tashkent";
        let answers = [
            (Step::Attend, "attend", "yes"),
            (Step::Money, "money", "no"),
            (Step::Note, "note", ""),
        ];
        for (step, field, value) in answers {
            applications::service::save(&ctx, intake, step, &Fields::default().with(field, value))
                .await?;
        }
        if let Err(applications::service::Refused::Failed(error)) =
            applications::service::submit(&ctx, intake, &ctx.new_id(), false).await
        {
            return Err(error);
        }
    }
    Ok(())
}

/// What the operator reads when the demo starts.
pub fn print(public_url: &str) {
    println!("Demo accounts, all with the password “{PASSWORD}”:");
    for (email, roles, _) in ACCOUNTS {
        println!(
            "  {email}  ({})",
            if roles.is_empty() { "candidate" } else { roles }
        );
    }
    println!("Messages of the demo: {public_url}/en/demo/messages");
}

//! Demo people on the way to a job, made up: one chooses a time for an interview, one reads an offer that differs from the
//! advert, and one who passed can be found.

use std::sync::Arc;

use app::access::Actor;
use app::certificates::rules::{Kind, Standing};
use app::certificates::store::{self as certificates, New};
use app::context::Ctx;
use app::errors::AppError;
use app::forms::Fields;
use app::hiring::form::{Proposal, Step, fill};
use app::hiring::rules::Move;
use app::hiring::service::{self, Act, Refused, apply, interviews, papers, pool};
use app::i18n::Locale;
use app::identity;
use app::portal::Portal;
use app::search::service::{self as search, Question};
use app::vacancies::service as vacancies;
use app::vacancies::store::Line;
use app::writing::number;
use app::writing::zones::TOKYO;

fn failed(refused: Refused) -> AppError {
    match refused {
        Refused::Failed(error) => error,
        other => AppError::Internal(format!("the demo of hiring: {other:?}").into()),
    }
}

async fn account(portal: &Arc<Portal>, email: &str) -> Result<String, AppError> {
    let found = identity::store::by_address(portal, email).await?;
    Ok(found.ok_or(AppError::NotFound)?.id)
}

async fn candidate(portal: &Arc<Portal>, email: &str) -> Result<Ctx, AppError> {
    let account = account(portal, email).await?;
    Ok(Ctx::of(portal, Locale::Uz, Actor::Candidate { account }))
}

async fn employer(portal: &Arc<Portal>, email: &str, locale: Locale) -> Result<Ctx, AppError> {
    let account = account(portal, email).await?;
    Ok(Ctx::of(portal, locale, Actor::Employer { account }))
}

/// The open vacancies of a country.
async fn open(ctx: &Ctx, country: &str) -> Result<Vec<Line>, AppError> {
    let question = Question::from_fields(&Fields::default().with("to", country));
    let asked = search::understand(ctx.db(), &question, ctx.today()).await?;
    Ok(vacancies::list(ctx, &asked, "").await?.0)
}

/// Applies as the pages do.
async fn sent(ctx: &Ctx, vacancy: &str) -> Result<String, AppError> {
    let job = apply::job(ctx, vacancy).await?.ok_or(AppError::NotFound)?;
    let fields = Fields::default()
        .with("ready", "month")
        .with("consent", "yes");
    for step in Step::ALL {
        apply::save(ctx, &job, step, &fields).await?;
    }
    apply::submit(ctx, vacancy, &ctx.new_id())
        .await
        .map_err(failed)
}

fn act(step: Move, turn: i64, form_id: &str) -> Act<'_> {
    Act {
        step,
        turn,
        reason: "",
        note: "",
        due: None,
        form_id,
    }
}

/// Fills an empty database that has the demo vacancies.
///
/// # Errors
/// When the database does not answer, or a step is not what the rules allow.
pub async fn fill_ways(portal: &Arc<Portal>) -> Result<(), AppError> {
    let first = candidate(portal, "nomzod@demo.example").await?;
    let second = candidate(portal, "nomzod2@demo.example").await?;
    let japanese = employer(portal, "employer@demo.example", Locale::Ja).await?;
    let turkish = employer(portal, "employer2@demo.example", Locale::Tr).await?;
    result(&second, "skill-construction").await?;
    result(&second, "jlpt-n4").await?;

    for line in open(&second, "JP").await?.iter().take(1) {
        let (org, id) = (&line.org_id, sent(&second, &line.id).await?);
        let form = second.new_id();
        service::by_employer(&japanese, org, &id, act(Move::Shortlist, 1, &form))
            .await
            .map_err(failed)?;
        let day = |days| TOKYO.moment(japanese.today().plus_days(days), 16 * 60);
        let proposal = Proposal {
            starts: vec![day(6), day(7), day(9)],
            minutes: 30,
            way: "online".into(),
            place: "https://example.org/demo".into(),
        };
        let form = second.new_id();
        interviews::propose(&japanese, org, &id, &proposal, act(Move::Propose, 2, &form))
            .await
            .map_err(failed)?;
    }
    for line in open(&first, "TR").await?.iter().take(1) {
        let (org, id) = (&line.org_id, sent(&first, &line.id).await?);
        let form = first.new_id();
        service::by_employer(&turkish, org, &id, act(Move::Shortlist, 1, &form))
            .await
            .map_err(failed)?;
        let mut terms = line.terms();
        if let Some(pay) = &mut terms.pay {
            pay.amount -= 2_000;
        }
        terms.travel_back = "shared".into();
        terms.housing_shared_by = Some(1);
        let form = first.new_id();
        let offer = Act {
            due: Some(turkish.today().plus_days(10)),
            ..act(Move::Offer, 2, &form)
        };
        let kind = papers::Kind::Offer;
        papers::send(&turkish, org, &id, kind, &fill(&terms), offer)
            .await
            .map_err(failed)?;
    }
    pool::join(&second, second.today().plus_days(60), &second.new_id())
        .await
        .map_err(failed)
}

/// A made-up result of a test.
async fn result(holder: &Ctx, test: &str) -> Result<(), AppError> {
    let number = number::make(number::Kind::Certificate, 0, holder.portal.random_bytes());
    let kind = if test.starts_with("skill") {
        Kind::SkillsResult
    } else {
        Kind::LanguageResult
    };
    let mut tx = holder.db().begin().await?;
    let new = New {
        id: &holder.new_id(),
        number: &number,
        kind,
        test,
        occupation: "",
        level: "",
        holder_name: "SINOV DILNOZA",
        account: holder.actor.account(),
        issuer: "Demo",
        issued_on: holder.today().plus_days(-60),
        valid_to: Some(holder.today().plus_days(1_500)),
        standing: Standing::Issued,
        form_id: &holder.new_id(),
        entered_by: "system",
    };
    certificates::insert(holder, &mut tx, new).await?;
    Ok(tx.commit().await?)
}

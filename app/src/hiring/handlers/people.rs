//! GET and POST for organisations: the board, one person, times of an interview, offer and contract.

use axum::extract::Path;
use axum::response::Response;

use super::{act, file, note, with_terms};
use crate::access::Action;
use crate::context::Ctx;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::hiring::form::{self, Wrong};
use crate::hiring::pages;
use crate::hiring::rules::{Move, Party, follow};
use crate::hiring::service::papers::Kind;
use crate::hiring::service::{self, Act, Refused, interviews, looks, papers};
use crate::hiring::store::Hiring;
use crate::render::see_other;
use crate::vacancies::form::days;
use crate::writing::date::{Day, DayProblem};
use crate::writing::zones;

/// `/my/organisations/{id}/people`.
pub async fn board(ctx: Ctx, Path(org): Path<String>) -> Result<Response, AppError> {
    let own = employers::own(&ctx, &org, Action::ReadOwnPeople).await?;
    let list = service::board(&ctx, &org).await?;
    let list = with_terms(&ctx, list).await?;
    Ok(pages::people::board(&ctx, &own, &list))
}

/// `/my/organisations/{id}/people/{person}`: the look is written down before anything is shown.
pub async fn one(
    ctx: Ctx,
    Path((org, person)): Path<(String, String)>,
) -> Result<Response, AppError> {
    page(
        &ctx,
        &org,
        &person,
        &Fields::default(),
        &Errors::none(),
        false,
    )
    .await
}

async fn page(
    ctx: &Ctx,
    org: &str,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Result<Response, AppError> {
    let own = employers::own(ctx, org, Action::ReadOwnPeople).await?;
    let found = service::for_member(ctx, org, id, Action::ReadOwnPeople).await?;
    let case = pages::people::Case {
        events: service::events(ctx, id).await?,
        times: interviews::times(ctx, &found).await?,
        promised: papers::promised(ctx, &found).await?,
        person: looks::at(ctx, &found, org).await?,
        found,
    };
    Ok(pages::people::person(
        ctx, &own, &case, fields, errors, moved_on,
    ))
}

/// What is missing from a refusal.
pub(super) fn unreasoned(ctx: &Ctx, step: Move, fields: &Fields) -> Errors<Wrong> {
    let reference = ctx.portal.reference.current();
    let reasons = reference.codes("hiring_refusal");
    if step == Move::Refuse && !reasons.iter().any(|code| code == fields.get("reason")) {
        Errors::one("reason", Wrong::Choose)
    } else {
        Errors::none()
    }
}

/// A step of the employer.
pub async fn act_on(
    ctx: Ctx,
    Path((org, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    service::for_member(&ctx, &org, &person, Action::DecideOwnPeople).await?;
    if fields.switching() {
        return page(&ctx, &org, &person, &fields, &Errors::none(), false).await;
    }
    let note = note(&fields);
    let act = act(&fields, &note)?;
    let errors = unreasoned(&ctx, act.step, &fields);
    if !errors.is_empty() {
        return page(&ctx, &org, &person, &fields, &errors, false).await;
    }
    let reason = if act.step == Move::Refuse {
        fields.get("reason")
    } else {
        ""
    };
    match service::by_employer(&ctx, &org, &person, Act { reason, ..act }).await {
        Ok(()) => Ok(to(&ctx, &org, &person)),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => {
            let none = Fields::default();
            page(&ctx, &org, &person, &none, &Errors::none(), true).await
        }
    }
}

fn to(ctx: &Ctx, org: &str, person: &str) -> Response {
    see_other(ctx, &format!("/my/organisations/{org}/people/{person}"))
}

/// The person, if this step can be taken now; otherwise there is no such page.
async fn ready(ctx: &Ctx, org: &str, id: &str, step: Move) -> Result<Hiring, AppError> {
    let found = service::for_member(ctx, org, id, Action::DecideOwnPeople).await?;
    follow(found.state(), step, Party::Employer).ok_or(AppError::NotFound)?;
    Ok(found)
}

/// `/my/organisations/{id}/people/{person}/interview`: proposes times.
pub async fn times_form(
    ctx: Ctx,
    Path((org, person)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let found = ready(&ctx, &org, &person, Move::Propose).await?;
    let (fields, errors) = (Fields::default(), Errors::none());
    Ok(pages::people::propose(
        &ctx, &org, &found, &fields, &errors, false,
    ))
}

pub async fn times(
    ctx: Ctx,
    Path((org, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::for_member(&ctx, &org, &person, Action::DecideOwnPeople).await?;
    let show = |errors: &Errors<Wrong>, moved_on: bool| {
        pages::people::propose(&ctx, &org, &found, &fields, errors, moved_on)
    };
    if fields.switching() {
        return Ok(show(&Errors::none(), false));
    }
    let zone = zones::of_country(&found.country);
    let proposal = match form::proposal(&fields, zone, ctx.now) {
        Ok(proposal) => proposal,
        Err(errors) => return Ok(show(&errors, false)),
    };
    let note = note(&fields);
    let act = act(&fields, &note)?;
    match interviews::propose(&ctx, &org, &person, &proposal, act).await {
        Ok(()) => Ok(to(&ctx, &org, &person)),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => Ok(show(&Errors::none(), true)),
    }
}

/// `/my/organisations/{id}/people/{person}/terms/{paper}`: writes an offer or a contract.
pub async fn terms_form(
    ctx: Ctx,
    Path((org, person, paper)): Path<(String, String, String)>,
) -> Result<Response, AppError> {
    ctx.allow(Action::DecideOwnPeople, crate::access::Resource::General)?;
    let kind = Kind::from_code(&paper).ok_or(AppError::NotFound)?;
    let found = ready(&ctx, &org, &person, kind.sent_by()).await?;
    let promised = papers::promised(&ctx, &found).await?;
    let fields = form::fill(promised.latest());
    Ok(pages::papers::write(
        &ctx,
        (&org, &found),
        kind,
        &promised,
        &fields,
        &Errors::none(),
        false,
    ))
}

/// The day by which an answer is asked for; it may be left out.
fn due(fields: &Fields, today: Day) -> Result<Option<Day>, Errors<Wrong>> {
    match days(fields, "due") {
        Err(DayProblem::Empty) => Ok(None),
        Err(problem) => {
            let field = format!("due-{}", problem.part());
            Err(Errors::one(&field, Wrong::Day(problem)))
        }
        Ok(day) if day < today => Err(Errors::one("due-day", Wrong::Past)),
        Ok(day) => Ok(Some(day)),
    }
}

pub async fn terms(
    ctx: Ctx,
    Path((org, person, paper)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::for_member(&ctx, &org, &person, Action::DecideOwnPeople).await?;
    let kind = Kind::from_code(&paper).ok_or(AppError::NotFound)?;
    let promised = papers::promised(&ctx, &found).await?;
    let show = |errors: &Errors<Wrong>, moved_on: bool| {
        pages::papers::write(
            &ctx,
            (&org, &found),
            kind,
            &promised,
            &fields,
            errors,
            moved_on,
        )
    };
    if fields.switching() {
        return Ok(show(&Errors::none(), false));
    }
    let due = match due(&fields, ctx.today()) {
        Ok(due) => due,
        Err(errors) => return Ok(show(&errors, false)),
    };
    let note = note(&fields);
    let act = Act {
        due,
        ..act(&fields, &note)?
    };
    match papers::send(&ctx, &org, &person, kind, &fields, act).await {
        Ok(()) => Ok(to(&ctx, &org, &person)),
        Err(Refused::Failed(error)) => Err(error),
        Err(Refused::Fields(errors)) => Ok(show(&errors, false)),
        Err(_) => Ok(show(&Errors::none(), true)),
    }
}

/// `/my/organisations/{id}/people/{person}/interview.ics`.
pub async fn calendar(
    ctx: Ctx,
    Path((org, person)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let found = service::for_member(&ctx, &org, &person, Action::ReadOwnPeople).await?;
    file(&ctx, &found).await
}

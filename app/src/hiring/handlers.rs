//! GET and POST of applying and of one's own applications; those of organisations and of the staff are beside it.

pub mod desk;
pub mod people;
pub mod pool;

use axum::extract::Path;
use axum::response::Response;

use super::form::{NOTE, Step, Wrong};
use super::pages;
use super::rules::Move;
use super::service::papers::Kind;
use super::service::{self, Act, Refused, apply, interviews, looks, papers};
use super::store::Hiring;
use super::wording;
use crate::access::{Action, Resource};
use crate::candidates;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::{calendar_answer, see_other};
use crate::t;
use crate::vacancies::terms::Terms;
use crate::writing::calendar_file::{Entry, When, calendar_file};
use crate::writing::zones;

/// `/vacancies/{id}/apply`: what one applies to.
pub async fn start(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let account = ctx.account()?.to_owned();
    if let Some(active) = super::store::active(&ctx, &account, &id).await? {
        return Ok(see_other(&ctx, &format!("/my/jobs/{}", active.id)));
    }
    let Some(job) = apply::job(&ctx, &id).await? else {
        return Ok(pages::apply::closed(&ctx));
    };
    let known = candidates::service::own(&ctx).await?;
    Ok(pages::apply::start(&ctx, &job, &known))
}

/// `/vacancies/{id}/apply/{step}`; the step `check` shows all answers and sends them.
pub async fn step_form(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let Some(job) = apply::job(&ctx, &id).await? else {
        return Ok(pages::apply::closed(&ctx));
    };
    if step == "check" {
        return check(&ctx, &job, &Fields::default(), None).await;
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    let (fields, _) = apply::draft(&ctx, &id).await?;
    Ok(pages::apply::step(
        &ctx,
        &job,
        step,
        &fields,
        &Errors::none(),
    ))
}

async fn check(
    ctx: &Ctx,
    job: &apply::Job,
    sent: &Fields,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let (fields, done) = apply::draft(ctx, &job.vacancy.id).await?;
    let known = candidates::service::own(ctx).await?;
    Ok(pages::apply::check(
        ctx,
        job,
        (&fields, &done),
        &known,
        sent,
        refused,
    ))
}

pub async fn step(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    if step == "check" && !fields.switching() {
        return submit(&ctx, &id, &fields).await;
    }
    let Some(job) = apply::job(&ctx, &id).await? else {
        return Ok(pages::apply::closed(&ctx));
    };
    if step == "check" {
        return check(&ctx, &job, &fields, None).await;
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    if fields.switching() {
        return Ok(pages::apply::step(
            &ctx,
            &job,
            step,
            &fields,
            &Errors::none(),
        ));
    }
    let errors = apply::save(&ctx, &job, step, &fields).await?;
    if !errors.is_empty() {
        return Ok(pages::apply::step(&ctx, &job, step, &fields, &errors));
    }
    let next = step.next().map_or("check", Step::code);
    Ok(see_other(&ctx, &format!("/vacancies/{id}/apply/{next}")))
}

async fn submit(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Response, AppError> {
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    match apply::submit(ctx, id, form_id).await {
        Ok(id) => Ok(see_other(ctx, &format!("/my/jobs/{id}/sent"))),
        Err(Refused::Already(id)) => Ok(see_other(ctx, &format!("/my/jobs/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => match apply::job(ctx, id).await? {
            Some(job) => check(ctx, &job, fields, Some(&refused)).await,
            None => Ok(pages::apply::closed(ctx)),
        },
    }
}

/// The terms of the advert of each application, for lists.
async fn with_terms(ctx: &Ctx, list: Vec<Hiring>) -> Result<Vec<(Hiring, Terms)>, AppError> {
    let mut found = Vec::new();
    for one in list {
        let terms = service::advert(ctx, &one).await?.terms;
        found.push((one, terms));
    }
    Ok(found)
}

/// `/my/jobs`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let list = service::all_own(&ctx).await?;
    let list = with_terms(&ctx, list).await?;
    Ok(pages::own::list(&ctx, &list))
}

/// The latest application that goes on, for the person's front page.
pub async fn present(ctx: &Ctx) -> Result<Option<leptos::prelude::AnyView>, AppError> {
    let list = service::all_own(ctx).await?;
    let Some(found) = list.into_iter().find(|one| one.state().is_active()) else {
        return Ok(None);
    };
    let terms = service::advert(ctx, &found).await?.terms;
    Ok(Some(pages::own::present(ctx, &found, &terms)))
}

/// `/my/jobs/{id}`: the timeline, and what one can do now.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, &id, &Fields::default(), &Errors::none(), false).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Result<Response, AppError> {
    let found = service::own(ctx, id).await?;
    let case = pages::own::Case {
        terms: service::advert(ctx, &found).await?.terms,
        events: service::events(ctx, id).await?,
        times: interviews::times(ctx, &found).await?,
        consent: looks::consent(ctx, &found).await?,
        found,
    };
    Ok(pages::own::one(ctx, &case, fields, errors, moved_on))
}

/// A step as a form sent it; the note is cut where it is too long.
fn act<'a>(fields: &'a Fields, note: &'a str) -> Result<Act<'a>, AppError> {
    Ok(Act {
        step: Move::from_code(fields.get("move")).unwrap_or(Move::Apply),
        turn: fields.get("turn").parse().unwrap_or(0),
        reason: "",
        note,
        due: None,
        form_id: fields.form_id().ok_or(AppError::BadRequest)?,
    })
}

fn note(fields: &Fields) -> String {
    fields.get("note").trim().chars().take(NOTE).collect()
}

/// A step of the candidate.
pub async fn act_own(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    service::own(&ctx, &id).await?;
    if fields.switching() {
        return page(&ctx, &id, &fields, &Errors::none(), false).await;
    }
    let note = note(&fields);
    let act = act(&fields, &note)?;
    let done = if act.step == Move::Choose {
        let Ok(position) = fields.get("time").parse() else {
            let errors = Errors::one("time", Wrong::Choose);
            return page(&ctx, &id, &fields, &errors, false).await;
        };
        interviews::choose(&ctx, &id, position, act).await
    } else {
        service::by_candidate(&ctx, &id, act).await
    };
    match done {
        Ok(()) => Ok(see_other(&ctx, &format!("/my/jobs/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => page(&ctx, &id, &Fields::default(), &Errors::none(), true).await,
    }
}

/// `/my/jobs/{id}/sent`: the receipt.
pub async fn sent(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    let terms = service::advert(&ctx, &found).await?.terms;
    let title = pages::work(&ctx, &terms);
    Ok(pages::apply::sent(&ctx, &found, title))
}

/// `/my/jobs/{id}/withdraw`: the application and the consent, or after the arrival the consent alone.
pub async fn withdraw_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    Ok(pages::own::withdraw(
        &ctx,
        &found,
        &Fields::default(),
        &Errors::none(),
    ))
}

pub async fn withdraw(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    let back = format!("/my/jobs/{id}");
    if fields.switching() {
        return Ok(pages::own::withdraw(&ctx, &found, &fields, &Errors::none()));
    }
    if !found.state().is_active() {
        service::end_consent(&ctx, &id).await?;
        return Ok(see_other(&ctx, &back));
    }
    let reference = ctx.portal.reference.current();
    let reason = fields.get("reason");
    let reasons = reference.codes("hiring_withdrawal");
    if !reasons.iter().any(|code| code == reason) {
        let errors = Errors::one("reason", Wrong::Choose);
        return Ok(pages::own::withdraw(&ctx, &found, &fields, &errors));
    }
    let note = note(&fields);
    let act = Act {
        step: Move::Withdraw,
        reason,
        ..act(&fields, &note)?
    };
    match service::by_candidate(&ctx, &id, act).await {
        Ok(()) => Ok(see_other(&ctx, &back)),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => page(&ctx, &id, &Fields::default(), &Errors::none(), true).await,
    }
}

/// `/my/jobs/{id}/terms/{paper}`: the offer or the contract beside the advert.
pub async fn terms_form(
    ctx: Ctx,
    Path((id, paper)): Path<(String, String)>,
) -> Result<Response, AppError> {
    terms_page(
        &ctx,
        &id,
        &paper,
        &Fields::default(),
        &Errors::none(),
        false,
    )
    .await
}

async fn terms_page(
    ctx: &Ctx,
    id: &str,
    paper: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Result<Response, AppError> {
    let found = service::own(ctx, id).await?;
    let kind = Kind::from_code(paper).ok_or(AppError::NotFound)?;
    let promised = papers::promised(ctx, &found).await?;
    if promised.of(kind).is_none() {
        return Err(AppError::NotFound);
    }
    Ok(pages::papers::confirm(
        ctx, &found, kind, &promised, fields, errors, moved_on,
    ))
}

pub async fn terms(
    ctx: Ctx,
    Path((id, paper)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    service::own(&ctx, &id).await?;
    let kind = Kind::from_code(&paper).ok_or(AppError::NotFound)?;
    if fields.switching() {
        return terms_page(&ctx, &id, &paper, &fields, &Errors::none(), false).await;
    }
    let note = note(&fields);
    let act = act(&fields, &note)?;
    let wrong = match act.step {
        Move::Object if note.is_empty() => Some(Errors::one("note", Wrong::Empty)),
        Move::Object => None,
        _ if fields.get("read") == "yes" => None,
        _ => Some(Errors::one("read", Wrong::Read)),
    };
    if let Some(errors) = wrong {
        return terms_page(&ctx, &id, &paper, &fields, &errors, false).await;
    }
    let done = if act.step == Move::Object {
        service::by_candidate(&ctx, &id, act).await
    } else {
        papers::confirm(&ctx, &id, kind, act).await
    };
    match done {
        Ok(()) => Ok(see_other(&ctx, &format!("/my/jobs/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => terms_page(&ctx, &id, &paper, &Fields::default(), &Errors::none(), true).await,
    }
}

/// `/my/jobs/{id}/interview.ics`.
pub async fn calendar(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    file(&ctx, &found).await
}

/// The agreed time as a calendar file.
async fn file(ctx: &Ctx, found: &Hiring) -> Result<Response, AppError> {
    let times = interviews::times(ctx, found).await?;
    let time = times
        .into_iter()
        .find(|time| time.chosen_at.is_some())
        .ok_or(AppError::NotFound)?;
    let terms = service::advert(ctx, found).await?.terms;
    let title = t!(
        ctx.locale,
        "hire-calendar-title",
        work = pages::work(ctx, &terms)
    );
    let about = format!(
        "{} · {}",
        found.number,
        wording::way_word(ctx.locale, &time.way)
    );
    let text = calendar_file(Entry {
        id: &found.id,
        edition: time.turn,
        written_at: time.chosen_at.unwrap_or(ctx.now),
        when: When::Moment {
            zone: zones::of_country(&found.country),
            starts_at: time.starts_at,
            minutes: time.minutes,
        },
        title: &title,
        about: &about,
        place: &time.place,
        alarms: &[],
    });
    Ok(calendar_answer("interview.ics", text))
}

/// `/my/looks`: every look at one's own data.
pub async fn own_looks(ctx: Ctx) -> Result<Response, AppError> {
    let list = looks::own(&ctx).await?;
    Ok(pages::own::looks(&ctx, &list))
}

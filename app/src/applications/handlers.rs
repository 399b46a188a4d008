//! GET and POST of applying, of one's own applications, and of the desk's queue.

use axum::extract::Path;
use axum::response::Response;

use super::form::Step;
use super::rules::State;
use super::service::{self, Decision, Refused};
use super::{pages, store};
use crate::access::{Action, Resource};
use crate::audit;
use crate::candidates;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::identity;
use crate::render::see_other;

/// `/my`: one's own page.
pub async fn mine(ctx: Ctx) -> Result<Response, AppError> {
    let known = candidates::service::own(&ctx).await?;
    let list = service::all_own(&ctx).await?;
    let job = crate::hiring::handlers::present(&ctx).await?;
    Ok(pages::mine(&ctx, &known, &list, job))
}

/// `/apply/{intake}`: what one applies to, and whether there are places.
pub async fn start(ctx: Ctx, Path(intake): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let (intake, can_apply) = service::open_intake(&ctx, &intake).await?;
    let account = ctx.account()?.to_owned();
    if let Some(active) = store::active(&ctx, &account, &intake.id).await? {
        return Ok(see_other(&ctx, &format!("/my/applications/{}", active.id)));
    }
    let known = candidates::service::own(&ctx).await?;
    Ok(pages::start(&ctx, &intake, can_apply, &known))
}

/// `/apply/{intake}/{step}`.
pub async fn step_form(
    ctx: Ctx,
    Path((intake, step)): Path<(String, String)>,
) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let (intake, _) = service::open_intake(&ctx, &intake).await?;
    let (fields, done) = service::draft(&ctx, &intake.id).await?;
    if step == "check" {
        return Ok(pages::check(
            &ctx,
            &intake,
            &fields,
            &done,
            &Fields::default(),
            None,
        ));
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    Ok(pages::step(&ctx, &intake, step, &fields, &Errors::none()))
}

pub async fn step(
    ctx: Ctx,
    Path((intake, step)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let (intake, _) = service::open_intake(&ctx, &intake).await?;
    if step == "check" {
        return submit(ctx, &intake.id, fields).await;
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    if fields.switching() {
        return Ok(pages::step(&ctx, &intake, step, &fields, &Errors::none()));
    }
    let errors = service::save(&ctx, &intake.id, step, &fields).await?;
    if fields.later() {
        return Ok(see_other(&ctx, "/my"));
    }
    if !errors.is_empty() {
        return Ok(pages::step(&ctx, &intake, step, &fields, &errors));
    }
    let next = step.next().map_or("check", Step::code);
    Ok(see_other(&ctx, &format!("/apply/{}/{next}", intake.id)))
}

async fn submit(ctx: Ctx, intake: &str, sent: Fields) -> Result<Response, AppError> {
    let page = async |refused: Option<&Refused>| -> Result<Response, AppError> {
        let (found, _) = service::open_intake(&ctx, intake).await?;
        let (fields, done) = service::draft(&ctx, intake).await?;
        Ok(pages::check(&ctx, &found, &fields, &done, &sent, refused))
    };
    let Some(form_id) = sent.form_id().filter(|_| !sent.switching()) else {
        return page(None).await;
    };
    match service::submit(&ctx, intake, form_id, sent.get("wait") == "1").await {
        Ok(id) => Ok(see_other(&ctx, &format!("/my/applications/{id}/sent"))),
        Err(Refused::Already(id)) => Ok(see_other(&ctx, &format!("/my/applications/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(Some(&refused)).await,
    }
}

/// `/my/applications`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let list = service::all_own(&ctx).await?;
    Ok(pages::list(&ctx, &list))
}

/// `/my/applications/{id}`: the timeline.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    let events = store::events(&ctx, &id).await?;
    let place = if found.state() == State::Waiting {
        Some(store::place_in_line(&ctx, &found).await?)
    } else {
        None
    };
    Ok(pages::one(&ctx, &found, &events, place))
}

/// `/my/applications/{id}/sent`: the receipt.
pub async fn sent(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    let place = if found.state() == State::Waiting {
        Some(store::place_in_line(&ctx, &found).await?)
    } else {
        None
    };
    Ok(pages::sent(&ctx, &found, place))
}

/// `/my/applications/{id}/withdraw`.
pub async fn withdraw_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    Ok(pages::withdraw(&ctx, &found))
}

pub async fn withdraw(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    if fields.switching() {
        return Ok(pages::withdraw(&ctx, &found));
    }
    service::withdraw(&ctx, &id).await?;
    Ok(see_other(&ctx, &format!("/my/applications/{id}")))
}

/// `/my/applications/{id}/answer`: what the staff asked for.
pub async fn answer(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::own(&ctx, &id).await?;
    let note: String = fields
        .get("note")
        .trim()
        .chars()
        .take(super::form::TEXT)
        .collect();
    if fields.switching() || note.is_empty() {
        let events = store::events(&ctx, &id).await?;
        return Ok(pages::one_with_answer(&ctx, &found, &events, &fields));
    }
    service::answer(&ctx, &id, &note).await?;
    Ok(see_other(&ctx, &format!("/my/applications/{id}")))
}

/// `/desk/applications`: the queue, oldest first.
pub async fn queue(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadApplications, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let state = if fields.has("state") {
        fields.get("state")
    } else {
        "submitted"
    };
    let places = identity::staff::places(&ctx).await?;
    let (programme, after) = (fields.get("programme"), fields.get("after"));
    let lines = store::queue(&ctx, state, programme, after, places.as_deref()).await?;
    let fields = fields.clone().with("state", state);
    Ok(pages::queue(&ctx, &fields, lines))
}

/// `/desk/applications/{id}`.
pub async fn case(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let (found, _) = service::for_staff(&ctx, &id).await?;
    audit::looked(&ctx, &found.account_id, "application.read", &found.number).await?;
    case_page(&ctx, &id, &Fields::default(), &Errors::none(), false).await
}

async fn case_page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<pages::Undecided>,
    moved_on: bool,
) -> Result<Response, AppError> {
    let (found, events) = service::for_staff(ctx, id).await?;
    let known = candidates::service::of(ctx, &found.account_id).await?;
    Ok(pages::case(
        ctx, &found, &events, &known, fields, errors, moved_on,
    ))
}

pub async fn decide(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::DecideApplication, Resource::General)?;
    if fields.switching() {
        return case_page(&ctx, &id, &fields, &Errors::none(), false).await;
    }
    let mut errors = Errors::none();
    let seen = State::from_code(fields.get("seen")).ok_or(AppError::BadRequest)?;
    let to = State::from_code(fields.get("decision"));
    let reference = ctx.portal.reference.current();
    let reason = fields.get("reason");
    let has_reason = reference
        .codes("application_reason")
        .iter()
        .any(|code| code == reason);
    if to.is_none() {
        errors.add("decision", pages::Undecided::Decision);
    }
    if to.is_some_and(State::needs_reason) && !has_reason {
        errors.add("reason", pages::Undecided::Reason);
    }
    let (Some(to), true) = (to, errors.is_empty()) else {
        return case_page(&ctx, &id, &fields, &errors, false).await;
    };
    let note: String = fields
        .get("note")
        .trim()
        .chars()
        .take(super::form::TEXT)
        .collect();
    let reason = if has_reason { reason } else { "" };
    let decision = Decision {
        seen,
        to,
        reason,
        note: &note,
    };
    if service::decide(&ctx, &id, decision).await? {
        Ok(see_other(&ctx, &format!("/desk/applications/{id}")))
    } else {
        case_page(&ctx, &id, &fields, &Errors::none(), true).await
    }
}

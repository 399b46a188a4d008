//! GET and POST of the editor: one's own vacancies, the task list, the steps, checking, sending.

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::header::CACHE_CONTROL;

use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::render::see_other;
use crate::vacancies::form::{Step as Page, Wrong};
use crate::vacancies::rates::home_rate;
use crate::vacancies::service::{self, Refused, Saved};
use crate::vacancies::state::Step;
use crate::vacancies::{findings, pages, parties};

/// `/my/vacancies`: those of all organisations for which one writes.
pub async fn mine(ctx: Ctx) -> Result<Response, AppError> {
    let organisations = service::own(&ctx).await?;
    let mut groups = Vec::new();
    for organisation in organisations {
        let vacancies = service::of_organisation(&ctx, &organisation.id).await?;
        groups.push((organisation, vacancies));
    }
    Ok(pages::mine(&ctx, &groups))
}

/// `/my/vacancies/new`: for whom.
pub async fn new_form(ctx: Ctx) -> Result<Response, AppError> {
    let organisations = service::own(&ctx).await?;
    Ok(pages::new(&ctx, &organisations, &Fields::default(), false))
}

pub async fn new(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    let organisations = service::own(&ctx).await?;
    if fields.switching() {
        return Ok(pages::new(&ctx, &organisations, &fields, false));
    }
    let chosen = fields.get("for").split_once(' ');
    let (Some((org, employer)), Some(form_id)) = (chosen, fields.form_id()) else {
        return Ok(pages::new(&ctx, &organisations, &fields, true));
    };
    let id = service::create(&ctx, org, employer, form_id).await?;
    Ok(see_other(&ctx, &format!("/my/vacancies/{id}")))
}

/// `/my/vacancies/{id}`: the task list, and what can be done now.
pub async fn task_list(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    task_page(&ctx, &id, false).await
}

async fn task_page(ctx: &Ctx, id: &str, has_moved: bool) -> Result<Response, AppError> {
    let draft = service::draft(ctx, id).await?;
    let events = service::events(ctx, id).await?;
    let employer = parties::employer(ctx, &draft.vacancy).await?;
    Ok(pages::task_list(ctx, &draft, &events, employer, has_moved))
}

/// Takes back, pauses, goes on, closes, archives or copies.
pub async fn act(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    let here = format!("/my/vacancies/{id}");
    if fields.get("act") == "copy" {
        let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
        let copy = service::copy_from(&ctx, &id, form_id).await?;
        return Ok(see_other(&ctx, &format!("/my/vacancies/{copy}")));
    }
    // Who may not see it is told so before anything else.
    service::draft(&ctx, &id).await?;
    let step = Step::from_code(fields.get("act")).ok_or(AppError::BadRequest)?;
    if service::act(&ctx, &id, step).await? {
        Ok(see_other(&ctx, &here))
    } else {
        task_page(&ctx, &id, true).await
    }
}

/// `/my/vacancies/{id}/preview?form=ru`: as a candidate will see it, in each written form.
pub async fn preview(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let draft = service::draft(&ctx, &id).await?;
    let fields = Fields::from_query(&ctx.query);
    let form = Locale::from_code(fields.get("form")).unwrap_or(ctx.locale);
    let employer = parties::employer(&ctx.in_form(form), &draft.vacancy).await?;
    let (terms, texts) = draft.said(&ctx);
    let rate = terms
        .pay
        .as_ref()
        .and_then(|pay| home_rate(&ctx, &pay.currency));
    Ok(pages::preview(
        &ctx,
        form,
        &draft,
        (&terms, &texts),
        employer,
        rate.as_ref(),
    ))
}

/// `/my/vacancies/{id}/{step}`.
pub async fn step_form(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let draft = service::draft(&ctx, &id).await?;
    if step == "check" {
        return check_page(&ctx, &id, &Fields::default(), None).await;
    }
    let step = Page::from_code(&step).ok_or(AppError::NotFound)?;
    if !draft.vacancy.state().can_edit() {
        return Ok(see_other(&ctx, &format!("/my/vacancies/{id}")));
    }
    let mut fields = draft.fields(step);
    // “Find” without scripts: the words stand in the address, and the choices below the field.
    let asked = Fields::from_query(&ctx.query);
    if step == Page::Occupation && asked.has("words") {
        fields.set("words", asked.get("words"));
    }
    step_page(&ctx, step, &draft, &fields, &Errors::none()).await
}

/// The page of a step, with what is found in what is typed there.
async fn step_page(
    ctx: &Ctx,
    step: Page,
    draft: &service::Draft,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let (advert, found) = findings::of_draft(ctx, &draft.with(step, fields)).await?;
    let found = pages::Found {
        advert: &advert,
        findings: &found,
        version: &findings::version(ctx),
        after: Page::from_code(Fields::from_query(&ctx.query).get("after")),
    };
    Ok(pages::step(ctx, step, draft, fields, errors, found))
}

/// `/my/vacancies/rules?v=…`: what the browser needs to check a draft by itself. It changes with its version, so it is kept.
pub async fn rules(ctx: Ctx) -> Result<Response, AppError> {
    let rules = findings::rules(&ctx).await?;
    let is_current = Fields::from_query(&ctx.query).get("v") == findings::version(&ctx);
    let kept = if is_current {
        "private, max-age=86400, immutable"
    } else {
        "private, no-store"
    };
    let mut response = axum::Json(rules).into_response();
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

pub async fn step(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    if step == "check" {
        return submit(&ctx, &id, &fields).await;
    }
    let draft = service::draft(&ctx, &id).await?;
    let step = Page::from_code(&step).ok_or(AppError::NotFound)?;
    if fields.switching() || fields.has("find") {
        return step_page(&ctx, step, &draft, &fields, &Errors::none()).await;
    }
    let here = format!("/my/vacancies/{id}");
    let errors = match service::save_step(&ctx, &id, step, &fields).await? {
        Saved::Done(errors) => errors,
        Saved::Locked => return Ok(see_other(&ctx, &here)),
    };
    if fields.later() {
        return Ok(see_other(&ctx, &here));
    }
    if !errors.is_empty() {
        return step_page(&ctx, step, &draft, &fields, &errors).await;
    }
    // The page of the check shows everything; another step what was found in the one before.
    let next = match step.next() {
        Some(next) => format!("{here}/{}?after={}", next.code(), step.code()),
        None => format!("{here}/check"),
    };
    Ok(see_other(&ctx, &next))
}

async fn check_page(
    ctx: &Ctx,
    id: &str,
    sent: &Fields,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let draft = service::draft(ctx, id).await?;
    let published = match draft.vacancy.published_version {
        Some(version) => Some(service::load_version(ctx, id, version).await?),
        None => None,
    };
    let (advert, found) = findings::of_draft(ctx, &draft).await?;
    Ok(pages::check(
        ctx,
        &draft,
        published.as_ref(),
        sent,
        refused,
        (&advert, &found),
    ))
}

async fn submit(ctx: &Ctx, id: &str, sent: &Fields) -> Result<Response, AppError> {
    service::draft(ctx, id).await?;
    let Some(form_id) = sent.form_id().filter(|_| !sent.switching()) else {
        return check_page(ctx, id, sent, None).await;
    };
    match service::submit(ctx, id, form_id).await {
        Ok(_) => Ok(see_other(ctx, &format!("/my/vacancies/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => check_page(ctx, id, sent, Some(&refused)).await,
    }
}

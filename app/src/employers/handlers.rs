//! GET and POST of one's own organisations: list, registration in steps, sending; and of invitations.

pub mod desk;
pub mod members;
pub mod public;

use axum::extract::Path;
use axum::response::Response;

use super::form::{Step, Wrong};
use super::pages;
use super::service::{self, Refused, members as membership, registering};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// `/my/organisations`: one's own, and the invitations that wait.
pub async fn mine(ctx: Ctx) -> Result<Response, AppError> {
    let list = service::memberships(&ctx).await?;
    let invitations = membership::waiting(&ctx).await?;
    Ok(pages::own::mine(&ctx, &list, &invitations))
}

/// A new organisation: its steps begin.
pub async fn begin(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ManageOwnOrganisation, Resource::General)?;
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let id = registering::begin(&ctx, form_id).await?;
    let first = Step::ALL[0].code();
    Ok(see_other(
        &ctx,
        &format!("/my/organisations/{id}/steps/{first}"),
    ))
}

/// `/my/organisations/{id}`.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let own = service::own(&ctx, &id, Action::ReadOwnOrganisation).await?;
    overview(&ctx, &own, None).await
}

async fn overview(
    ctx: &Ctx,
    own: &service::Membership,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let id = &own.organisation.id;
    let draft = registering::draft(ctx, id).await?;
    let check = registering::latest_check(ctx, id).await?;
    let documents = crate::documents::service::count(ctx, id).await?;
    Ok(pages::own::one(
        ctx,
        own,
        &draft,
        check.as_ref(),
        documents,
        refused,
    ))
}

/// `/my/organisations/{id}/steps/{step}`; the step `check` shows all answers and sends them.
pub async fn step_form(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let own = service::own(&ctx, &id, Action::ManageOwnOrganisation).await?;
    let draft = registering::draft(&ctx, &id).await?;
    if step == "check" {
        let check = registering::latest_check(&ctx, &id).await?;
        return Ok(pages::own::check(
            &ctx,
            &own.organisation,
            &draft,
            check.as_ref(),
            None,
        ));
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    Ok(pages::steps::step(
        &ctx,
        &own.organisation,
        step,
        &draft,
        &draft.fields,
        &Errors::none(),
    ))
}

pub async fn step(
    ctx: Ctx,
    Path((id, step)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, AppError> {
    let own = service::own(&ctx, &id, Action::ManageOwnOrganisation).await?;
    if step == "check" {
        return send(&ctx, &own, &fields).await;
    }
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    let page = async |errors: &Errors<Wrong>| -> Result<Response, AppError> {
        let draft = registering::draft(&ctx, &id).await?;
        Ok(pages::steps::step(
            &ctx,
            &own.organisation,
            step,
            &draft,
            &fields,
            errors,
        ))
    };
    if fields.switching() {
        return page(&Errors::none()).await;
    }
    let errors = registering::save(&ctx, &id, step, &fields).await?;
    if fields.later() {
        return Ok(see_other(&ctx, &format!("/my/organisations/{id}")));
    }
    if !errors.is_empty() {
        return page(&errors).await;
    }
    let next = step.next().map_or("check", Step::code);
    Ok(see_other(
        &ctx,
        &format!("/my/organisations/{id}/steps/{next}"),
    ))
}

async fn send(ctx: &Ctx, own: &service::Membership, fields: &Fields) -> Result<Response, AppError> {
    let id = &own.organisation.id;
    let page = async |refused: Option<&Refused>| -> Result<Response, AppError> {
        let draft = registering::draft(ctx, id).await?;
        let check = registering::latest_check(ctx, id).await?;
        Ok(pages::own::check(
            ctx,
            &own.organisation,
            &draft,
            check.as_ref(),
            refused,
        ))
    };
    let Some(form_id) = fields.form_id().filter(|_| !fields.switching()) else {
        return page(None).await;
    };
    match registering::send(ctx, id, form_id).await {
        Ok(()) => Ok(see_other(ctx, &format!("/my/organisations/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(Some(&refused)).await,
    }
}

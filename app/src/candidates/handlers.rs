//! GET and POST of one's own page and profile.

use axum::extract::Path;
use axum::response::Response;

use super::form::Step;
use super::{pages, service};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// `/my/profile`: the task list.
pub async fn profile(ctx: Ctx) -> Result<Response, AppError> {
    let known = service::own(&ctx).await?;
    Ok(pages::task_list(&ctx, &known))
}

/// `/my/profile/{step}`.
pub async fn step_form(ctx: Ctx, Path(step): Path<String>) -> Result<Response, AppError> {
    let known = service::own(&ctx).await?;
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    Ok(pages::step(
        &ctx,
        step,
        &known,
        &known.fields(step),
        &Errors::none(),
    ))
}

pub async fn step(
    ctx: Ctx,
    Path(step): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&own))?;
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    if fields.switching() {
        let known = service::own(&ctx).await?;
        return Ok(pages::step(&ctx, step, &known, &fields, &Errors::none()));
    }
    let errors = service::save(&ctx, step, &fields).await?;
    if fields.later() {
        // Saved as typed, be it finished or not.
        return Ok(see_other(&ctx, "/my/profile"));
    }
    if !errors.is_empty() {
        let known = service::own(&ctx).await?;
        return Ok(pages::step(&ctx, step, &known, &fields, &errors));
    }
    Ok(match step.next() {
        Some(next) => see_other(&ctx, &format!("/my/profile/{}", next.code())),
        None => see_other(&ctx, "/my/profile"),
    })
}

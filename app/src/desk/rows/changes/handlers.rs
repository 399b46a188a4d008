//! GET and POST of proposed changes.

use axum::extract::Path;
use axum::response::Response;

use super::{State, pages, service};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::desk::rows::service::Refused;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::see_other;
use crate::t;

/// `/desk/rows/changes`: what waits for a second person.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let waiting = service::waiting(&ctx).await?;
    Ok(pages::list(&ctx, &waiting))
}

/// `/desk/rows/changes/{id}`: what stands, what is to come, and whom it concerns.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::one(&ctx, &id).await?;
    let affected = service::affected(&ctx, found.change.subject()).await?;
    Ok(pages::one(&ctx, &found, &affected, None))
}

/// Confirms, refuses or takes back.
pub async fn decide(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let to = match fields.get("do") {
        "confirm" => State::Confirmed,
        "refuse" => State::Refused,
        "withdraw" => State::Withdrawn,
        _ => return Err(AppError::BadRequest),
    };
    let told = match service::decide(&ctx, &id, to).await {
        Ok(()) => return Ok(see_other(&ctx, &format!("/desk/rows/changes/{id}"))),
        Err(Refused::Failed(error)) => return Err(error),
        Err(Refused::Own) => t!(ctx.locale, "change-other"),
        Err(Refused::MovedOn | Refused::Waits) => t!(ctx.locale, "change-moved-on"),
    };
    let found = service::one(&ctx, &id).await?;
    let affected = service::affected(&ctx, found.change.subject()).await?;
    Ok(pages::one(&ctx, &found, &affected, Some(told)))
}

//! GET of the pages about the portal.

use axum::response::Response;

use super::pages;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;

/// `/help`.
pub async fn help(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::help(&ctx))
}

/// `/fees`.
pub async fn fees(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::fees(&ctx))
}

/// `/sources`.
pub async fn sources(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::sources(&ctx))
}

/// `/privacy`.
pub async fn privacy(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::privacy(&ctx))
}

/// `/accessibility`.
pub async fn accessibility(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::accessibility(&ctx))
}

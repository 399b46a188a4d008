//! GET of the pages about the portal.

use axum::response::Response;

use super::{known, pages};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::render::render_kept;
use crate::{applications, certificates};

/// `/agreements`: what the countries have agreed, and what is planned.
pub async fn agreements(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || known::agreements(&ctx)))
}

/// `/figures`: what is known in numbers, and this portal's own.
pub async fn figures(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let applications = applications::store::count_all(&ctx).await?;
    let certificates = certificates::store::count_by_state(&ctx).await?;
    Ok(known::figures(&ctx, applications, &certificates))
}

/// `/help`.
pub async fn help(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || pages::help(&ctx)))
}

/// `/fees`.
pub async fn fees(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || pages::fees(&ctx)))
}

/// `/sources`.
pub async fn sources(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || pages::sources(&ctx)))
}

/// `/privacy`.
pub async fn privacy(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || pages::privacy(&ctx)))
}

/// `/accessibility`.
pub async fn accessibility(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(render_kept(&ctx, (), || pages::accessibility(&ctx)))
}

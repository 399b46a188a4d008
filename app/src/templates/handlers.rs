//! GET of the messages that the portal sends.

use axum::extract::Path;
use axum::response::Response;

use super::pages;
use super::samples::Kind;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::render::render;

/// `/desk/outbox/templates`: all kinds, and how many SMS each takes in each form.
pub async fn all(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    Ok(render(&ctx, pages::all(&ctx)))
}

/// `/desk/outbox/templates/{kind}`: one kind in six forms.
pub async fn one(ctx: Ctx, Path(kind): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    let kind = Kind::from_code(&kind).ok_or(AppError::NotFound)?;
    Ok(render(&ctx, pages::one(&ctx, kind)))
}

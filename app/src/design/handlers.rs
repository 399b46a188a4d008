//! GET of the design system.

use axum::extract::Path;
use axum::response::Response;

use super::pages;
use super::shown::Part;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::render;

/// `/design`: the first part.
pub async fn first(ctx: Ctx) -> Result<Response, AppError> {
    page(&ctx, Part::Actions)
}

/// `/design/{part}`; `?scheme=dark` shows it dark, `?scheme=light` light, whatever the reader's own setting is.
pub async fn part(ctx: Ctx, Path(part): Path<String>) -> Result<Response, AppError> {
    let part = Part::from_code(&part).ok_or(AppError::NotFound)?;
    page(&ctx, part)
}

fn page(ctx: &Ctx, part: Part) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    if !ctx.portal.settings.demo {
        return Err(AppError::NotFound);
    }
    let asked = Fields::from_query(&ctx.query);
    Ok(render(ctx, pages::part(ctx, part, asked.get("scheme"))))
}

//! The public page of an organisation.

use axum::extract::Path;
use axum::response::Response;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::{pages, service};
use crate::errors::AppError;

/// `/organisations/{id}`: as long as it is approved at this moment.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let card = service::trust_card(&ctx, &id).await?;
    let facts = service::organisation(&ctx, &id).await?.facts();
    Ok(pages::public::one(&ctx, &card, &facts))
}

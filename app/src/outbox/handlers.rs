//! The messages: all of them in the demo, and the outbox of the desk.

use axum::extract::Path;
use axum::response::Response;

use super::{pages, service};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::see_other;

/// `/demo/messages`: in the demo nobody gets mail, so everybody reads it here.
pub async fn demo(ctx: Ctx) -> Result<Response, AppError> {
    let list = service::demo(&ctx).await?;
    Ok(pages::demo(&ctx, &list))
}

/// `/desk/outbox`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let fields = Fields::from_query(&ctx.query);
    let (state, before, why) = (fields.get("state"), fields.get("before"), fields.get("why"));
    let outbox = service::list(&ctx, state, before, why).await?;
    Ok(pages::list(&ctx, &fields, outbox))
}

/// `/desk/outbox`: sends everything again that failed for a reason; then shows what waits.
pub async fn again_all(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    service::again_all(&ctx, fields.get("why"), fields.get("until")).await?;
    Ok(see_other(&ctx, "/desk/outbox?state=waiting"))
}

/// `/desk/outbox/{id}`: sends it again.
pub async fn again(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    service::again(&ctx, &id).await?;
    Ok(see_other(&ctx, "/desk/outbox"))
}

//! The messages: all of them in the demo, and the outbox of the desk.

use axum::extract::Path;
use axum::response::Response;

use super::{pages, store};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::see_other;

/// `/demo/messages`: in the demo nobody gets mail, so everybody reads it here.
pub async fn demo(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    if !ctx.portal.settings.demo {
        return Err(AppError::NotFound);
    }
    let list = store::latest(&ctx).await?;
    Ok(pages::demo(&ctx, &list))
}

/// `/desk/outbox`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let list = store::list(&ctx, fields.get("state"), fields.get("before")).await?;
    Ok(pages::list(&ctx, &fields, list))
}

/// `/desk/outbox/{id}`: sends it again.
pub async fn again(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ResendMessage, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    if store::again(&mut tx, &id, ctx.now).await? {
        let record = audit::Record {
            action: "message.resend",
            subject_kind: "message",
            subject_id: &id,
            before: None,
            after: Some(serde_json::json!({ "state": "waiting" })),
        };
        audit::record(&ctx, &mut tx, record).await?;
    }
    tx.commit().await?;
    Ok(see_other(&ctx, "/desk/outbox"))
}

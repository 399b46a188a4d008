//! `/my/data`: who looked at one's data.

use axum::response::Response;

use super::{pages, store};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;

/// `/my/data`.
pub async fn own(ctx: Ctx) -> Result<Response, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    let fields = Fields::from_query(&ctx.query);
    let list = store::about(&ctx, &account, fields.get("before")).await?;
    Ok(pages::own(&ctx, &account, list))
}

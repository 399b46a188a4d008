//! The complaint about a vacancy, its case number, and the complaints at the desk.

use axum::extract::Path;
use axum::response::Response;

use super::service::{self, Decided, Sent};
use super::{form, pages};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// `/vacancies/{id}/report`: anybody, without an account.
pub async fn file_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    crate::vacancies::service::publisher(&ctx, &id).await?;
    Ok(pages::file(&ctx, &id, &Fields::default(), &Errors::none()))
}

pub async fn file(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return Ok(pages::file(&ctx, &id, &fields, &Errors::none()));
    }
    Ok(match service::file(&ctx, &id, &fields).await? {
        // The number is no personal data and opens nothing but the state of the case.
        Sent::Number(number) => see_other(&ctx, &format!("/complaints?number={number}&sent=yes")),
        Sent::Wrong(errors) => pages::file(&ctx, &id, &fields, &errors),
    })
}

/// `/complaints?number=…`: where a case stands.
pub async fn standing(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    if !fields.has("number") {
        return Ok(pages::question(&ctx));
    }
    let answer = service::standing(&ctx, fields.get("number")).await?;
    Ok(pages::standing(&ctx, &fields, answer))
}

/// `/desk/complaints`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let fields = Fields::from_query(&ctx.query);
    // Those that wait are what one comes for.
    let state = if fields.has("state") {
        fields.get("state")
    } else {
        "received"
    };
    let list = service::list(&ctx, state, fields.get("after")).await?;
    Ok(pages::list(
        &ctx,
        &fields.clone().with("state", state),
        list,
    ))
}

/// `/desk/complaints/{id}`.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let found = service::read(&ctx, &id).await?;
    Ok(pages::one(
        &ctx,
        &found,
        &Fields::default(),
        &Errors::<form::Wrong>::none(),
        false,
    ))
}

pub async fn decide(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::DecideComplaint, Resource::General)?;
    if fields.switching() {
        let found = service::read(&ctx, &id).await?;
        return Ok(pages::one(&ctx, &found, &fields, &Errors::none(), false));
    }
    Ok(match service::decide(&ctx, &id, &fields).await? {
        Decided::Done => see_other(&ctx, "/desk/complaints"),
        Decided::Wrong(errors) => {
            let found = service::read(&ctx, &id).await?;
            pages::one(&ctx, &found, &fields, &errors, false)
        }
        Decided::MovedOn => {
            let found = service::read(&ctx, &id).await?;
            pages::one(&ctx, &found, &fields, &Errors::none(), true)
        }
    })
}

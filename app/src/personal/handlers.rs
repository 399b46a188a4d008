//! `/my/data/copy` and `/my/data/erase`: each asks for the password, so that a phone that lies about gives nothing away.

use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, SET_COOKIE};

use super::{gather, pages, service};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::cookies;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::identity::form::Wrong;
use crate::identity::service::Refused;
use crate::render::see_other;

fn may(ctx: &Ctx) -> Result<(), AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&own))
}

/// `/my/data/copy`.
pub async fn copy_form(ctx: Ctx) -> Result<Response, AppError> {
    may(&ctx)?;
    Ok(pages::copy(&ctx, &Fields::default(), &Errors::none()))
}

/// A file for programs, or a page to print.
pub async fn copy(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    may(&ctx)?;
    if fields.switching() {
        return Ok(pages::copy(&ctx, &fields, &Errors::none()));
    }
    match service::confirm_copy(&ctx, fields.get("password").to_owned()).await {
        Err(Refused::Field(field, wrong)) => {
            return Ok(pages::copy(&ctx, &fields, &Errors::one(field, wrong)));
        }
        Err(Refused::Failed(error)) => return Err(error),
        Ok(()) => {}
    }
    let everything = gather::everything(&ctx).await?;
    if fields.get("as") != "file" {
        return Ok(pages::everything(&ctx, &everything));
    }
    let text = serde_json::to_string_pretty(&everything.to_json(ctx.now))?;
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"koprik.json\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

/// `/my/data/erase`.
pub async fn erase_form(ctx: Ctx) -> Result<Response, AppError> {
    may(&ctx)?;
    let open = service::open(&ctx).await?;
    Ok(pages::erase(
        &ctx,
        &open,
        &Fields::default(),
        &Errors::none(),
    ))
}

pub async fn erase(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    may(&ctx)?;
    let open = service::open(&ctx).await?;
    if fields.switching() || !open.is_empty() {
        return Ok(pages::erase(&ctx, &open, &fields, &Errors::none()));
    }
    let mut errors = Errors::none();
    if fields.get("password").is_empty() {
        errors.add("password", Wrong::PasswordEmpty);
    }
    if fields.get("sure") != "yes" {
        errors.add("sure", Wrong::Sure);
    }
    if !errors.is_empty() {
        return Ok(pages::erase(&ctx, &open, &fields, &errors));
    }
    match service::erase(&ctx, fields.get("password").to_owned()).await {
        Err(Refused::Field(field, wrong)) => {
            return Ok(pages::erase(
                &ctx,
                &open,
                &fields,
                &Errors::one(field, wrong),
            ));
        }
        Err(Refused::Failed(error)) => return Err(error),
        Ok(()) => {}
    }
    let mut response = see_other(&ctx, "/erased");
    if let Ok(cookie) = HeaderValue::from_str(&cookies::session("", 0)) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    // Drafts and saved pages on this phone go too.
    response.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

/// `/erased`: it is done.
pub async fn erased(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::erased(&ctx))
}

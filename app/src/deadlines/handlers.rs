//! GET and POST of deadlines: the list, calendar files, and stopping reminders.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::AnyView;

use super::{pages, service};
use crate::access::{Action, Resource};
use crate::certificates;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::programmes;
use crate::render::{calendar_answer, see_other};

/// `/my/deadlines`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let closings = service::closings(&ctx).await?;
    let certificates = certificates::service::own(&ctx).await?;
    let wants = service::wants(&ctx).await?.unwrap_or(true);
    Ok(pages::list(&ctx, &closings, &certificates, wants))
}

/// `/my/deadlines/{intake}`: keeps an intake, or lets it go.
pub async fn keep(
    ctx: Ctx,
    Path(intake): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = service::keep(&ctx, &intake, fields.get("keep") != "no").await?;
    Ok(see_other(&ctx, &format!("/programmes/{}", found.programme)))
}

/// `/intakes/{id}/closing.ics`: for anybody's calendar.
pub async fn closing(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let intake = programmes::store::intake(&ctx, &id)
        .await?
        .ok_or(AppError::NotFound)?;
    let closes = service::closing_of(&ctx, &intake).ok_or(AppError::NotFound)?;
    let text = pages::closing_file(&ctx, &intake, closes);
    Ok(calendar_answer("closing.ics", text))
}

/// `/my/certificates/{id}/validity.ics`.
pub async fn validity(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let list = certificates::service::own(&ctx).await?;
    let (certificate, _) = list
        .iter()
        .find(|(one, _)| one.id == id)
        .ok_or(AppError::NotFound)?;
    let ends = certificate.ends().ok_or(AppError::NotFound)?;
    let text = pages::validity_file(&ctx, certificate, ends);
    Ok(calendar_answer("validity.ics", text))
}

/// `/my/reminders`: begins or stops one's own.
pub async fn set(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    service::set(&ctx, fields.get("wants") == "yes").await?;
    let back = match fields.get("back") {
        "account" => "/my/account",
        _ => "/my/deadlines",
    };
    Ok(see_other(&ctx, back))
}

/// The setting as a part of the page of the account; nobody but candidates has it.
///
/// # Errors
/// When the database does not answer.
pub async fn setting(ctx: &Ctx) -> Result<Option<AnyView>, AppError> {
    let wants = service::wants(ctx).await?;
    Ok(wants.map(|wants| pages::setting(ctx, wants, "account")))
}

/// `/reminders/stop/{token}`: from a message, without signing in.
pub async fn stop_form(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    service::by_token(&ctx, &token).await?;
    Ok(pages::stop(&ctx, &token, false))
}

pub async fn stop(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    service::stop(&ctx, &token).await?;
    Ok(pages::stop(&ctx, &token, true))
}

//! GET and POST of imports: the list with a form for a file, one import in each of its states, and its report.

use axum::extract::{Path, Request};
use axum::response::Response;
use http::HeaderValue;
use http::header::REFRESH;

use super::columns::{Field, Mapping};
use super::read::{MAX_BYTES, Unread};
use super::service::{self, PER_PAGE, Refused};
use super::store::{Import, State};
use super::{pages, report};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::exports::text;
use crate::file_form::{self, Sent};
use crate::forms::{Errors, FORM_ID, Fields};
use crate::render::see_other;

/// `/desk/imports`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let found = service::list(&ctx).await?;
    Ok(pages::list(&ctx, &found, &Fields::default(), None))
}

/// Takes a file.
pub async fn upload(ctx: Ctx, request: Request) -> Result<Response, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let (fields, sent) = file_form::read(request, MAX_BYTES, &[FORM_ID]).await?;
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let result = match sent {
        Sent::File { name, bytes } => service::upload(&ctx, form_id, &name, bytes).await,
        Sent::Missing => Err(Refused::File(Unread::Missing)),
        Sent::TooLarge => Err(Refused::File(Unread::TooLarge)),
    };
    match result {
        Ok(()) => Ok(see_other(&ctx, &format!("/desk/imports/{form_id}"))),
        Err(Refused::File(unread)) => {
            let found = service::list(&ctx).await?;
            Ok(pages::list(&ctx, &found, &fields, Some(unread)))
        }
        Err(Refused::Failed(error)) => Err(error),
    }
}

/// `/desk/imports/{id}`: the columns, the progress, the report, or what was written.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let import = service::one(&ctx, &id).await?;
    let asked = Fields::from_query(&ctx.query);
    match import.state() {
        State::Mapping => columns(&ctx, &import, None, &Errors::none()).await,
        State::Refused if asked.has("columns") => {
            columns(&ctx, &import, None, &Errors::none()).await
        }
        State::Refused => {
            let line = asked.get("after").parse().unwrap_or(0);
            let after = (line, asked.get("field"));
            let found = service::findings(&ctx, &import, after, PER_PAGE + 1).await?;
            Ok(pages::refused(&ctx, &import, found))
        }
        State::Working => {
            let mut response = pages::working(&ctx, &import);
            response
                .headers_mut()
                .insert(REFRESH, HeaderValue::from_static("3"));
            Ok(response)
        }
        State::Telling | State::Done => Ok(pages::done(&ctx, &import)),
        State::Dropped => Err(AppError::NotFound),
    }
}

async fn columns(
    ctx: &Ctx,
    import: &Import,
    sent: Option<&Fields>,
    errors: &Errors<Field>,
) -> Result<Response, AppError> {
    let stored = service::fields(&Mapping::from_json(&import.mapping));
    let rows = service::first_rows(ctx, import).await?;
    let fields = sent.unwrap_or(&stored);
    Ok(pages::columns(ctx, import, &rows, fields, errors))
}

/// Begins, or throws the file away: `deed` says which button was pressed.
pub async fn act(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    let import = service::one(&ctx, &id).await?;
    if fields.switching() && matches!(import.state(), State::Mapping | State::Refused) {
        return columns(&ctx, &import, Some(&fields), &Errors::none()).await;
    }
    if fields.get("deed") == "discard" {
        service::discard(&ctx, &import).await?;
        return Ok(see_other(&ctx, "/desk/imports"));
    }
    let errors = service::begin(&ctx, &import, &fields).await?;
    if errors.is_empty() {
        Ok(see_other(&ctx, &format!("/desk/imports/{id}")))
    } else {
        columns(&ctx, &import, Some(&fields), &errors).await
    }
}

/// `/desk/imports/{id}/report`: the report as a file.
pub async fn file(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let import = service::one(&ctx, &id).await?;
    let bytes = report::write(&ctx, &import).await?;
    Ok(text::file("report.csv", "text/csv; charset=utf-8", bytes))
}

//! GET and POST of an organisation's documents: the page, one file for members and for staff, and uploads in parts.

use axum::Json;
use axum::extract::{FromRequest, Path, Query, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, StatusCode};

use super::pages;
use super::rules::{Kind, MAX_BYTES, PART_BYTES, Progress, Purpose, Wrong};
use super::service::{self, Refused, parts};
use super::store::Document;
use super::wording;
use crate::access::Action;
use crate::context::Ctx;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::file_form::{self, Sent};
use crate::forms::{Errors, FORM_ID, Fields};
use crate::render::see_other;

/// `/my/organisations/{id}/documents`.
pub async fn list(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, &id, &Fields::default(), None).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let (own, list) = service::of_own(ctx, id).await?;
    let errors = match refused {
        Some(Refused::Wrong(wrong)) => Errors::one(wrong.field(), *wrong),
        _ => Errors::none(),
    };
    let is_checked = matches!(refused, Some(Refused::Checked));
    Ok(pages::list(ctx, &own, &list, fields, &errors, is_checked))
}

/// Adds a file (a form with several parts), or removes a document (a plain form).
pub async fn act(ctx: Ctx, Path(id): Path<String>, request: Request) -> Result<Response, AppError> {
    employers::own(&ctx, &id, Action::ManageOwnDocuments).await?;
    let is_file = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let (fields, result) = if is_file {
        let (fields, file) = sent(request).await?;
        let result = add(&ctx, &id, &fields, file).await;
        (fields, result)
    } else {
        let fields = Fields::from_request(request, &()).await?;
        let result = service::remove(&ctx, &id, fields.get("document")).await;
        (Fields::default(), result)
    };
    match result {
        Ok(()) => Ok(see_other(
            &ctx,
            &format!("/my/organisations/{id}/documents"),
        )),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(&ctx, &id, &fields, Some(&refused)).await,
    }
}

async fn add(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    file: Result<(String, Vec<u8>), Wrong>,
) -> Result<(), Refused> {
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let purpose =
        Purpose::from_code(fields.get("purpose")).ok_or(Refused::Wrong(Wrong::Purpose))?;
    let (name, bytes) = file.map_err(Refused::Wrong)?;
    let sent = service::Sent {
        purpose,
        name,
        bytes,
    };
    service::attach(ctx, id, sent, form_id).await
}

/// Reads a form with one file.
async fn sent(request: Request) -> Result<(Fields, Result<(String, Vec<u8>), Wrong>), AppError> {
    let (fields, file) = file_form::read(request, MAX_BYTES, &[FORM_ID, "purpose"]).await?;
    let file = match file {
        Sent::File { name, bytes } => Ok((name, bytes)),
        Sent::Missing => Err(Wrong::Missing),
        Sent::TooLarge => Err(Wrong::TooLarge),
    };
    Ok((fields, file))
}

/// `/my/organisations/{id}/documents/{document}`: the file, for members.
pub async fn own_file(
    ctx: Ctx,
    Path((id, document)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let (document, bytes) = service::read_own(&ctx, &id, &document).await?;
    Ok(file(&document, bytes))
}

/// `/desk/organisations/{id}/documents/{document}`: the file, for staff who check.
pub async fn desk_file(
    ctx: Ctx,
    Path((id, document)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let (document, bytes) = service::read_as_staff(&ctx, &id, &document).await?;
    Ok(file(&document, bytes))
}

/// Never shown as a page of ours: a PDF is saved, a picture may be looked at, and neither can run anything.
fn file(document: &Document, bytes: Bytes) -> Response {
    let kind = Kind::from_code(&document.kind).unwrap_or(Kind::Pdf);
    let way = if kind.is_picture() {
        "inline"
    } else {
        "attachment"
    };
    let disposition = format!(
        "{way}; filename=\"document.{}\"; filename*=UTF-8''{}",
        kind.code(),
        percent(&document.name)
    );
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind.media_type()));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"),
        (CACHE_CONTROL, "private, no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A name as RFC 8187 wants it in a header.
fn percent(name: &str) -> String {
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            use std::fmt::Write as _;
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// `/my/organisations/{id}/documents/parts`: begins an upload in parts, or finds it again.
pub async fn begin(
    ctx: Ctx,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, AppError> {
    // Who may not is told so, whatever was sent.
    employers::own(&ctx, &id, Action::ManageOwnDocuments).await?;
    let fields = Fields::from_request(request, &()).await?;
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let (purpose, name, size) = (
        fields.get("purpose"),
        fields.get("name"),
        fields.get("size"),
    );
    let result = parts::begin(&ctx, &id, purpose, name, size, form_id).await;
    said(&ctx, result)
}

/// `/my/organisations/{id}/documents/parts/{upload}`: where to go on.
pub async fn standing(
    ctx: Ctx,
    Path((id, upload)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let result = parts::standing(&ctx, &id, &upload).await;
    said(&ctx, result.map_err(Refused::Failed))
}

/// Where a part begins.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Place {
    #[serde(default)]
    offset: u64,
}

/// One part, as plain bytes.
pub async fn part(
    ctx: Ctx,
    Path((id, upload)): Path<(String, String)>,
    Query(place): Query<Place>,
    request: Request,
) -> Result<Response, AppError> {
    employers::own(&ctx, &id, Action::ManageOwnDocuments).await?;
    let bytes = axum::body::to_bytes(request.into_body(), PART_BYTES)
        .await
        .map_err(|_| AppError::TooLarge)?;
    let result = parts::receive(&ctx, &id, &upload, place.offset, bytes).await;
    said(&ctx, result)
}

fn said(ctx: &Ctx, result: Result<Progress, Refused>) -> Result<Response, AppError> {
    let (status, progress) = match result {
        Ok(progress) => (StatusCode::OK, progress),
        Err(Refused::Wrong(wrong)) => {
            let problem = Some(wording::wrong_word(ctx.locale, wrong));
            let progress = Progress {
                problem,
                ..Progress::default()
            };
            (StatusCode::UNPROCESSABLE_ENTITY, progress)
        }
        Err(Refused::Checked) => return Err(AppError::Forbidden),
        Err(Refused::Failed(error)) => return Err(error),
    };
    let mut response = (status, Json(progress)).into_response();
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

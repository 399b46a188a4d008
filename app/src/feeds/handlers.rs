//! GET of the feeds, of the maps of the site, and of the interface; nothing here writes.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use serde_json::json;

use super::{atom, json, listing, sitemap};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::Locale;
use crate::vacancies::service;

/// How long others may keep an answer: what is over must be gone within a minute.
const KEEP: &str = "public, max-age=30";
/// The description of the interface (`OpenAPI` 3.1).
const OPENAPI: &str = include_str!("openapi.json");

fn answer(kind: &'static str, text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(KEEP));
    response
}

/// JSON that pages of others may read: it is the same for everybody.
fn open(status: StatusCode, text: String) -> Response {
    let mut response = answer("application/json; charset=utf-8", text);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// `/{lang}/vacancies/feed.atom`
pub async fn atom(ctx: Ctx) -> Result<Response, AppError> {
    let listing = listing::load(&ctx).await?;
    Ok(answer(
        "application/atom+xml; charset=utf-8",
        atom::atom(&ctx, &listing),
    ))
}

/// `/{lang}/vacancies/feed.xml`
pub async fn xml(ctx: Ctx) -> Result<Response, AppError> {
    let listing = listing::load(&ctx).await?;
    Ok(answer(
        "application/xml; charset=utf-8",
        atom::jobs(&ctx, &listing),
    ))
}

/// `/{lang}/vacancies/feed.json`
pub async fn json(ctx: Ctx) -> Result<Response, AppError> {
    let listing = listing::load(&ctx).await?;
    let text = json::feed(&ctx, &listing).to_string();
    Ok(answer("application/feed+json; charset=utf-8", text))
}

/// `/sitemap.xml`
pub async fn sitemap(ctx: Ctx) -> Result<Response, AppError> {
    let parts = service::map_parts(&ctx).await?;
    Ok(answer(
        "application/xml; charset=utf-8",
        sitemap::index(&ctx, parts),
    ))
}

/// `/sitemap/{part}`: `pages.xml`, `0.xml`, …
pub async fn sitemap_part(ctx: Ctx, Path(part): Path<String>) -> Result<Response, AppError> {
    let name = part.strip_suffix(".xml").ok_or(AppError::NotFound)?;
    let text = if name == "pages" {
        sitemap::pages(&ctx)
    } else {
        let part: i64 = name.parse().map_err(|_| AppError::NotFound)?;
        let parts = service::map_parts(&ctx).await?;
        if !(0..parts).contains(&part) {
            return Err(AppError::NotFound);
        }
        sitemap::vacancies(&ctx, &service::map_part(&ctx, part).await?)
    };
    Ok(answer("application/xml; charset=utf-8", text))
}

/// The language that the program of somebody asks for: `?lang=ja`, or else English.
fn in_language(ctx: &Ctx) -> Ctx {
    let fields = Fields::from_query(&ctx.query);
    let locale = Locale::from_code(fields.get("lang")).unwrap_or(Locale::En);
    ctx.in_form(locale)
}

/// `/api/v1/vacancies`: a page of vacancies, with the same question as the list.
pub async fn api_list(ctx: Ctx) -> Response {
    let ctx = in_language(&ctx);
    match listing::load(&ctx).await {
        Ok(listing) => open(StatusCode::OK, json::page(&listing).to_string()),
        Err(error) => failed(&error),
    }
}

/// `/api/v1/vacancies/{id}`: one vacancy; 410 when it is over.
pub async fn api_one(ctx: Ctx, Path(id): Path<String>) -> Response {
    let ctx = in_language(&ctx);
    match listing::one(&ctx, &id).await {
        Ok(Some(item)) => open(StatusCode::OK, json::vacancy(&item).to_string()),
        Ok(None) => open(StatusCode::GONE, json!({ "error": "over" }).to_string()),
        Err(error) => failed(&error),
    }
}

/// `/api/v1/openapi.json`
pub async fn openapi() -> Response {
    open(StatusCode::OK, OPENAPI.to_owned())
}

fn failed(error: &AppError) -> Response {
    let (status, kind) = match error {
        AppError::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        AppError::BadRequest => (StatusCode::BAD_REQUEST, "bad-request"),
        _ => {
            tracing::error!(%error, "the interface did not answer");
            (StatusCode::INTERNAL_SERVER_ERROR, "internal")
        }
    };
    open(status, json!({ "error": kind }).to_string())
}

//! The home page, and the way to it.

use axum::extract::OriginalUri;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderValue;
use http::header::{CACHE_CONTROL, VARY};

use super::pages;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::render::{Page, Place, render_kept};
use crate::t;

/// `/`: to the reader's language.
pub async fn root(ctx: Ctx) -> Response {
    let mut response = Redirect::to(&ctx.href("")).into_response();
    *response.status_mut() = http::StatusCode::FOUND;
    let headers = response.headers_mut();
    headers.insert(VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// `/{lang}`.
pub async fn home(ctx: Ctx) -> Response {
    render_kept(&ctx, (), || {
        Page::new("", pages::home(&ctx))
            .at(Place::Home)
            .described(t!(ctx.locale, "home-lead"))
    })
}

/// Any address that nothing else answers; one with a slash too many leads to the one without.
pub async fn not_found(uri: OriginalUri) -> Response {
    let path = uri.path();
    let bare = path.trim_end_matches('/');
    // Never a path that begins with two slashes: a browser would take it for a host.
    if bare.len() > 1 && bare != path && !bare.starts_with("//") {
        let query = uri
            .query()
            .map_or_else(String::new, |query| format!("?{query}"));
        return Redirect::permanent(&format!("{bare}{query}")).into_response();
    }
    AppError::NotFound.into_response()
}

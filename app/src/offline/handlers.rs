//! GET of the page without a network and of the manifest that makes the portal installable.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::json;

use super::pages;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::t;

/// `/offline`: the same for everybody; the service worker writes in what is on the phone.
pub async fn page(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::offline(&ctx))
}

/// `/manifest.webmanifest`, in the reader's form.
pub async fn manifest(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let locale = ctx.locale;
    let shortcut = |name: String, path: &str| json!({ "name": name, "url": ctx.href(path) });
    let text = json!({
        "id": "/",
        "name": format!("{}: {}", t!(locale, "brand"), t!(locale, "brand-line")),
        "short_name": t!(locale, "brand"),
        "lang": locale.tag(),
        "dir": "ltr",
        "start_url": ctx.href(""),
        "scope": "/",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#00424b",
        "icons": [{ "src": "/icon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any" }],
        "shortcuts": [
            shortcut(t!(locale, "menu-programmes"), "/programmes"),
            shortcut(t!(locale, "menu-check"), "/certificates/check"),
        ],
    })
    .to_string();
    Ok((
        [
            (CONTENT_TYPE, "application/manifest+json"),
            (CACHE_CONTROL, "public, max-age=86400"),
        ],
        text,
    )
        .into_response())
}

//! What is served at the root beside the pages: the mark, the service worker, the card of a shared page, a word to robots.

use std::sync::Arc;

use app::portal::Portal;
use axum::extract::State;
use axum::response::IntoResponse;
use http::{HeaderName, header};

pub async fn icon() -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, "image/svg+xml"),
            (header::CACHE_CONTROL, "public, max-age=86400"),
        ],
        include_str!("../../../style/assets/icon.svg"),
    )
}

/// At the root, because it reads every page; it knows the names of the hashed files.
pub async fn service_worker(State(portal): State<Arc<Portal>>) -> impl IntoResponse {
    let kept = portal
        .settings
        .bundles
        .as_ref()
        .map_or_else(Vec::new, |bundles| {
            let names = [&bundles.public, &bundles.desk].map(|bundle| [&bundle.js, &bundle.wasm]);
            std::iter::once(&bundles.loader)
                .chain(names.into_iter().flatten())
                .map(|name| format!("/pkg/{name}"))
                .collect()
        });
    let script = include_str!("../../../style/assets/sw.js");
    (
        [
            (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (header::CACHE_CONTROL, "no-cache"),
            (
                header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; connect-src 'self'",
            ),
        ],
        format!("const KEPT = {};\n{script}", serde_json::json!(kept)),
    )
}

/// What a shared page looks like where it was shared (Open Graph): 1200 × 630.
pub async fn card() -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, "image/png"),
            (header::CACHE_CONTROL, "public, max-age=86400"),
            // Other sites show it.
            (
                HeaderName::from_static("cross-origin-resource-policy"),
                "cross-origin",
            ),
        ],
        include_bytes!("../../../style/assets/card.png").as_slice(),
    )
}

pub async fn robots(State(portal): State<Arc<Portal>>) -> String {
    let base = &portal.settings.public_url;
    format!("User-agent: *\nDisallow: /rpc/\nSitemap: {base}/sitemap.xml\n")
}

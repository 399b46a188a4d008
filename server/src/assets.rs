//! The files that are the same for everybody: the icon, the picture of shared pages, the rules for search engines.

use std::sync::Arc;

use app::portal::Portal;
use axum::extract::State;
use axum::response::IntoResponse;

pub async fn icon() -> impl IntoResponse {
    (
        [
            (http::header::CONTENT_TYPE, "image/svg+xml"),
            (http::header::CACHE_CONTROL, "public, max-age=86400"),
        ],
        include_str!("../../style/assets/icon.svg"),
    )
}

/// What a shared page looks like where it was shared (Open Graph): 1200 × 630.
pub async fn card() -> impl IntoResponse {
    (
        [
            (http::header::CONTENT_TYPE, "image/png"),
            (http::header::CACHE_CONTROL, "public, max-age=86400"),
            // Other sites show it.
            (
                http::HeaderName::from_static("cross-origin-resource-policy"),
                "cross-origin",
            ),
        ],
        include_bytes!("../../style/assets/card.png").as_slice(),
    )
}

/// Asks the browser for a passkey; without a name by its content, so asked for anew each time.
pub async fn passkey() -> impl IntoResponse {
    (
        [
            (http::header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (http::header::CACHE_CONTROL, "no-cache"),
        ],
        include_str!("../../style/assets/passkey.js"),
    )
}

pub async fn robots(State(portal): State<Arc<Portal>>) -> String {
    let base = &portal.settings.public_url;
    format!("User-agent: *\nDisallow: /rpc/\nSitemap: {base}/sitemap.xml\n")
}

/// At the root, because it reads every page; it knows the names of the hashed files.
pub async fn service_worker(State(portal): State<Arc<Portal>>) -> impl IntoResponse {
    let kept = portal
        .settings
        .bundles
        .as_ref()
        .map_or_else(Vec::new, |bundles| {
            let names = [&bundles.public, &bundles.desk].map(|bundle| [&bundle.js, &bundle.wasm]);
            [&bundles.loader, &bundles.draft]
                .into_iter()
                .chain(names.into_iter().flatten())
                .map(|name| format!("/pkg/{name}"))
                .collect()
        });
    let script = concat!(
        include_str!("../../style/assets/sw.js"),
        include_str!("../../style/assets/sw-forms.js")
    );
    (
        [
            (http::header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (http::header::CACHE_CONTROL, "no-cache"),
            (
                http::header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; connect-src 'self'",
            ),
        ],
        format!(
            "const KEPT = {};\nconst FORMS = {:?};\n{script}",
            serde_json::json!(kept),
            app::offline::FORMS_VERSION
        ),
    )
}

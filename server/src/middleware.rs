//! What every request passes: its id, its client, the cross-site check, limits, the session, headers, and the page for failures.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use app::access::Actor;
use app::context::{Client, Ctx, RequestId, SignedIn};
use app::errors::{AppError, Failure};
use app::limits::Limit;
use app::portal::Portal;
use axum::extract::{ConnectInfo, FromRequestParts, MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{COOKIE, HOST, ORIGIN};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use tracing::Instrument;

/// How many proxies of our own stand in front.
#[derive(Clone, Copy, Debug)]
pub struct TrustedProxies(pub usize);

/// The outermost layer of ours: id, log line, figures, headers, the page for failures.
pub async fn around(
    State(portal): State<Arc<Portal>>,
    mut request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let id = portal.new_id();
    let method = request.method().clone();
    // The pattern, not the path: an address may hold what does not belong in a log.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "(none)".to_owned(), |path| path.as_str().to_owned());
    request.extensions_mut().insert(RequestId(id.clone()));
    let (mut parts, body) = request.into_parts();
    let Ok(mut ctx) = Ctx::from_request_parts(&mut parts, &portal).await;
    let request = Request::from_parts(parts, body);
    let span = tracing::info_span!("request", id = %id, %method, %route);
    let mut response = next.run(request).instrument(span.clone()).await;
    if let Some(signed_in) = response.extensions_mut().remove::<SignedIn>() {
        ctx.actor = signed_in.actor;
    }
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        response = failed(&ctx, failure, response);
    }
    let status = response.status().as_u16();
    let seconds = started.elapsed().as_secs_f64();
    let labels = [
        ("method", method.to_string()),
        ("status", status.to_string()),
    ];
    metrics::counter!("koprik_requests_total", &labels).increment(1);
    metrics::histogram!("koprik_request_seconds").record(seconds);
    span.in_scope(|| tracing::info!(status, ms = started.elapsed().as_millis(), "answered"));
    headers(&portal, &id, response.headers_mut());
    response
}

fn failed(ctx: &Ctx, failure: Failure, response: Response) -> Response {
    if failure == Failure::SignIn {
        // Only a page that can be read again is worth coming back to.
        let next = if ctx.path.is_empty() || ctx.path.starts_with("/sign-in") {
            String::new()
        } else {
            format!("?next={}", ctx.path)
        };
        let to = match ctx.actor {
            Actor::Entering { has_step: true, .. } => format!("/sign-in/second{next}"),
            Actor::Entering { .. } => "/my/account/second-step".to_owned(),
            _ => format!("/sign-in{next}"),
        };
        return Redirect::to(&ctx.href(&to)).into_response();
    }
    let mut page = app::home::failure::page(ctx, failure);
    if let Some(after) = response.headers().get(http::header::RETRY_AFTER) {
        page.headers_mut()
            .insert(http::header::RETRY_AFTER, after.clone());
    }
    page
}

fn headers(portal: &Portal, id: &str, headers: &mut HeaderMap) {
    const FIXED: [(&str, &str); 6] = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
        ),
        ("x-frame-options", "DENY"),
    ];
    for (name, value) in FIXED {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    headers
        .entry("content-security-policy")
        .or_insert_with(|| HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    if portal.settings.public_url.starts_with("https://") {
        headers.insert(
            "strict-transport-security",
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert("x-request-id", id);
    }
}

/// Finds out the client, counts it, and refuses requests that another site made a browser send.
pub async fn guard(
    State((portal, TrustedProxies(proxies))): State<(Arc<Portal>, TrustedProxies)>,
    mut request: Request,
    next: Next,
) -> Result<Response, AppError> {
    // No address of ours has a NUL, and PostgreSQL takes none.
    if request.uri().path().contains("%00") {
        return Err(AppError::NotFound);
    }
    let client = client(&request, proxies);
    portal.limits.check(Limit::Requests, &client)?;
    if request.method() != Method::GET && request.method() != Method::HEAD {
        portal.limits.check(Limit::Forms, &client)?;
        if is_cross_site(&portal, request.headers()) {
            return Err(AppError::Forbidden);
        }
    }
    request.extensions_mut().insert(Client(client));
    Ok(next.run(request).await)
}

/// The address of the peer, or what the outermost of our own proxies saw.
fn client(request: &Request, proxies: usize) -> String {
    let forwarded = request
        .headers()
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(str::trim)
        .collect::<Vec<_>>();
    let hop = proxies
        .checked_sub(1)
        .and_then(|behind| forwarded.len().checked_sub(behind + 1))
        .and_then(|at| {
            forwarded
                .get(at)
                .and_then(|text| text.parse::<std::net::IpAddr>().ok())
        });
    let address = hop.or_else(|| {
        request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip())
    });
    match address {
        // One customer of a provider has a whole /64.
        Some(std::net::IpAddr::V6(v6)) => {
            let parts = v6.segments();
            format!(
                "{:x}:{:x}:{:x}:{:x}::/64",
                parts[0], parts[1], parts[2], parts[3]
            )
        }
        Some(std::net::IpAddr::V4(v4)) => v4.to_string(),
        None => "local".into(),
    }
}

/// `Sec-Fetch-Site` decides where there is one, else `Origin`; a request with a cookie and neither is refused.
fn is_cross_site(portal: &Portal, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site != "same-origin";
    }
    match text(ORIGIN.as_str()) {
        Some(origin) => {
            let own = portal.settings.public_url.as_str();
            let host = text(HOST.as_str()).unwrap_or_default();
            let same_host = origin
                .split_once("://")
                .is_some_and(|(_, rest)| rest == host);
            origin != own && !same_host
        }
        None => headers.contains_key(COOKIE),
    }
}

/// Looks up who is signed in.
pub async fn session(
    State(portal): State<Arc<Portal>>,
    mut request: Request,
    next: Next,
) -> Result<Response, AppError> {
    let token = app::cookies::get(request.headers(), app::cookies::SESSION).map(str::to_owned);
    if let Some(token) = token
        && let Some(found) = app::identity::sessions::find(&portal, &token).await?
    {
        let reader = found.actor.account().map(app::offline::reader);
        // A form that waited on a phone is sent for the person who filled it, or not at all.
        let meant = request.headers().get(app::offline::READER);
        if meant.is_some_and(|meant| Some(meant.as_bytes()) != reader.as_deref().map(str::as_bytes))
        {
            return Ok(http::StatusCode::CONFLICT.into_response());
        }
        let version = request.headers().get(app::offline::FORMS);
        if version.is_some_and(|version| version != app::offline::FORMS_VERSION) {
            return Ok(http::StatusCode::PRECONDITION_FAILED.into_response());
        }
        request.extensions_mut().insert(found.clone());
        let mut response = next.run(request).await;
        if let Some(reader) = reader.and_then(|reader| HeaderValue::from_str(&reader).ok()) {
            response.headers_mut().insert(app::offline::READER, reader);
        }
        // For the page of a failure, which is made further out.
        response.extensions_mut().insert(found);
        return Ok(response);
    }
    Ok(next.run(request).await)
}

/// Remembers the written form that the reader is in.
pub async fn remember_form(request: Request, next: Next) -> Response {
    let first = request
        .uri()
        .path()
        .split('/')
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    let known = app::cookies::get(request.headers(), app::cookies::FORM).map(str::to_owned);
    let mut response = next.run(request).await;
    if let Some(form) = app::i18n::Locale::ALL
        .into_iter()
        .find(|form| form.code() == first)
        && known.as_deref() != Some(form.code())
        && response.status().is_success()
        && let Ok(cookie) = HeaderValue::from_str(&app::cookies::form(form.code()))
    {
        response
            .headers_mut()
            .append(http::header::SET_COOKIE, cookie);
    }
    response
}

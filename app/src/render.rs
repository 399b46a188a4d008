//! From a page value to an HTTP answer: the whole document as text, with its length, its `ETag`, its policy and its status.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    ETAG, VARY,
};
use http::{HeaderMap, HeaderValue, StatusCode};
use leptos::prelude::*;
use memchr::memmem;

use crate::access::Actor;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::kept::{Key, Made};
use crate::portal::Audience;
use crate::ui::{shell, styles};

/// The largest form that is read, in bytes.
const FORM_LIMIT: usize = 64 * 1024;

/// Where the menu shows that one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    #[default]
    Elsewhere,
    Home,
    Programmes,
    Vacancies,
    Check,
    Mine,
    Organisations,
    Account,
    Desk,
}

/// One page before it is rendered.
pub struct Page {
    pub title: String,
    pub view: AnyView,
    pub status: StatusCode,
    pub place: Place,
    /// An error summary is shown: the title begins with “Error:”.
    pub has_errors: bool,
    /// The languages are submit buttons of the form with the id `main-form`, so that nothing typed is lost.
    pub switch_submits: bool,
    /// The page has islands and so names the loader and this bundle.
    pub islands: Option<Audience>,
    /// A script of its own, by its path: small, for what neither pages nor islands can do.
    pub script: Option<&'static str>,
    /// The desk of the staff, with its own styles.
    pub is_desk: bool,
    /// The main column is laid out by the page itself.
    pub is_wide: bool,
    /// One sentence for search engines; pages without it are not for them.
    pub description: Option<String>,
    /// The page that follows this one, as a path: it is put on the phone too.
    pub next: Option<String>,
    /// Data for search engines (JSON-LD), escaped for a script element.
    pub data: Option<String>,
}

impl Page {
    pub fn new(title: impl Into<String>, view: impl IntoView + 'static) -> Self {
        Self {
            title: title.into(),
            view: view.into_any(),
            status: StatusCode::OK,
            place: Place::Elsewhere,
            has_errors: false,
            switch_submits: false,
            islands: None,
            script: None,
            is_desk: false,
            is_wide: false,
            description: None,
            next: None,
            data: None,
        }
    }

    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// A page with a form that may be half-filled; `invalid` shows it again with 422.
    #[must_use]
    pub fn with_form(self, invalid: bool) -> Self {
        Self {
            switch_submits: true,
            has_errors: invalid,
            status: if invalid {
                StatusCode::UNPROCESSABLE_ENTITY
            } else {
                self.status
            },
            ..self
        }
    }

    /// A page with islands of the public bundle.
    #[must_use]
    pub fn with_islands(self) -> Self {
        Self {
            islands: Some(Audience::Public),
            ..self
        }
    }

    /// A page for staff or employers, with islands of their bundle.
    #[must_use]
    pub fn with_desk_islands(self) -> Self {
        Self {
            islands: Some(Audience::Desk),
            ..self
        }
    }

    /// `path` without the form of writing.
    #[must_use]
    pub fn followed_by(self, path: String) -> Self {
        Self {
            next: Some(path),
            ..self
        }
    }

    #[must_use]
    pub fn with_script(self, path: &'static str) -> Self {
        Self {
            script: Some(path),
            ..self
        }
    }

    #[must_use]
    pub fn described(self, description: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            ..self
        }
    }

    #[must_use]
    pub fn with_data(self, data: String) -> Self {
        Self {
            data: Some(data),
            ..self
        }
    }

    #[must_use]
    pub fn on_desk(self) -> Self {
        Self {
            is_desk: true,
            place: Place::Desk,
            ..self
        }
    }

    #[must_use]
    pub fn wide(self) -> Self {
        Self {
            is_wide: true,
            ..self
        }
    }
}

/// A view as text, without the markers that only hydration needs.
pub fn to_html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    without_markers(&html)
}

/// Takes out `<!>` everywhere but inside islands, where hydration walks over it.
fn without_markers(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = memmem::find(rest.as_bytes(), b"<leptos-island") {
        let end = memmem::find(&rest.as_bytes()[start..], b"</leptos-island>")
            .map_or(rest.len(), |at| start + at);
        push_without(&mut clean, &rest[..start]);
        clean.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    push_without(&mut clean, rest);
    clean
}

fn push_without(clean: &mut String, html: &str) {
    const MARKER: &str = "<!>";
    let mut from = 0;
    for at in memmem::find_iter(html.as_bytes(), MARKER) {
        clean.push_str(&html[from..at]);
        from = at + MARKER.len();
    }
    clean.push_str(&html[from..]);
}

/// Renders a page for this request.
pub fn render(ctx: &Ctx, page: Page) -> Response {
    let status = page.status;
    let made = made(ctx, page);
    if status == StatusCode::OK && ctx.actor == Actor::Visitor {
        return public(ctx, &made);
    }
    let mut response = (status, made.html).into_response();
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    describe(ctx, headers, made.policy);
    response
}

/// The same for a public page that is made once for all who are not signed in. `facts` is what it shows from the database;
/// a page with anything of one reader, a form's id or the moment of the request must not come here.
pub fn render_kept(ctx: &Ctx, facts: impl Hash, make: impl FnOnce() -> Page) -> Response {
    let Some(key) = Key::of(ctx, facts) else {
        return render(ctx, make());
    };
    if let Some(found) = ctx.portal.kept.find(&key) {
        return public(ctx, &found);
    }
    let page = make();
    if page.status != StatusCode::OK {
        return render(ctx, page);
    }
    let made = Arc::new(made(ctx, page));
    ctx.portal.kept.keep(key, Arc::clone(&made));
    public(ctx, &made)
}

fn made(ctx: &Ctx, page: Page) -> Made {
    let style = if page.is_desk {
        styles::desk_css()
    } else {
        styles::page_css()
    };
    let html = shell::document(ctx, page, style.text);
    let header = |text: String| {
        HeaderValue::try_from(text)
            .unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
    };
    Made {
        etag: header(etag(&html, &style)),
        policy: header(policy(style.csp_hash)),
        html: html.into(),
    }
}

/// The answer for somebody who is not signed in: the page, or that the browser has it already.
fn public(ctx: &Ctx, made: &Made) -> Response {
    let is_known = ctx.if_none_match.as_deref().is_some_and(|known| {
        let tag = made.etag.to_str();
        tag.is_ok_and(|tag| known.contains(tag))
    });
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        made.html.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(ETAG, made.etag.clone());
    describe(ctx, headers, made.policy.clone());
    response
}

fn describe(ctx: &Ctx, headers: &mut HeaderMap, policy: HeaderValue) {
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(ctx.locale.tag()));
    headers.insert(VARY, HeaderValue::from_static("Cookie"));
    headers.insert(CONTENT_SECURITY_POLICY, policy);
}

/// Weak, because compression comes later. The styles are most of a page and have their own digest.
fn etag(html: &str, style: &styles::Style) -> String {
    let mut hasher = DefaultHasher::new();
    let (head, rest) = memmem::find(html.as_bytes(), b"<style>")
        .and_then(|at| Some((&html[..at], html.get(at + style.text.len()..)?)))
        .unwrap_or((html, ""));
    (head, style.csp_hash, rest).hash(&mut hasher);
    format!("W/\"{:016x}\"", hasher.finish())
}

/// The content policy: own scripts and WASM, the inlined styles by their hash, nothing from elsewhere.
pub fn policy(style_hash: &str) -> String {
    let mut policy = String::from("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ");
    let _ = write!(policy, "style-src '{style_hash}'; ");
    policy.push_str(
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    policy
}

/// After a form was accepted: the next page, by GET.
pub fn see_other(ctx: &Ctx, path: &str) -> Response {
    let mut response = Redirect::to(&ctx.href(path)).into_response();
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// A calendar file for saving; it may name what belongs to one person, so nobody keeps it on the way.
pub fn calendar_answer(name: &'static str, text: String) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, text).into_response()
}

/// Reads a form of at most 64 KiB; other bodies are refused.
impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(AppError::BadRequest);
        }
        let body = axum::body::to_bytes(request.into_body(), FORM_LIMIT)
            .await
            .map_err(|_| AppError::TooLarge)?;
        let pairs = serde_urlencoded::from_bytes::<Vec<(String, String)>>(&body)
            .map_err(|_| AppError::BadRequest)?;
        Ok(Self::new(
            pairs
                .into_iter()
                .map(|(name, value)| (name, value.replace("\r\n", "\n").replace('\0', "")))
                .collect(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_stay_inside_islands_only() {
        let html = "a<!>b<leptos-island data-component=\"x\">c<!>d</leptos-island>e<!>f";
        assert_eq!(
            without_markers(html),
            "ab<leptos-island data-component=\"x\">c<!>d</leptos-island>ef"
        );
    }

    #[test]
    fn the_policy_allows_no_inline_script() {
        let policy = policy("sha256-abc");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
        assert!(!policy.contains("unsafe-inline"));
    }
}

//! The pages for what goes wrong: what happened, what to do, and the number of the request.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::errors::Failure;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{link_button, more_button};

/// Renders the page for a failure in the reader's form.
pub fn page(ctx: &Ctx, failure: Failure) -> Response {
    let locale = ctx.locale;
    let (title, advice) = match failure {
        Failure::NotFound => (
            t!(locale, "fail-not-found"),
            t!(locale, "fail-not-found-do"),
        ),
        Failure::Forbidden | Failure::SignIn => (
            t!(locale, "fail-forbidden"),
            t!(locale, "fail-forbidden-do"),
        ),
        Failure::TooMany => (t!(locale, "fail-too-many"), t!(locale, "fail-too-many-do")),
        Failure::BadRequest => (
            t!(locale, "fail-bad-request"),
            t!(locale, "fail-bad-request-do"),
        ),
        Failure::TooLarge => (
            t!(locale, "fail-too-large"),
            t!(locale, "fail-too-large-do"),
        ),
        Failure::Busy => (t!(locale, "fail-busy"), t!(locale, "fail-busy-do")),
        Failure::Internal => (t!(locale, "fail-internal"), t!(locale, "fail-internal-do")),
    };
    let number = ctx.request_id.clone();
    let heading = title.clone();
    let view = view! {
        <h1>{heading}</h1>
        <p class="lead">{advice}</p>
        <p class="acts">
            {link_button(ctx.href(""), t!(locale, "fail-home"))}
            {more_button(ctx.href("/help"), t!(locale, "foot-help"))}
        </p>
        <p class="soft small">
            {t!(locale, "fail-number")} " " <span class="code">{number}</span>
        </p>
    };
    render(ctx, Page::new(title, view).with_status(failure.status()))
}

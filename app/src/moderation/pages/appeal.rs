//! The employer's appeal against a rejection.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::moderation::form::Wrong;
use crate::moderation::store::Decision;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{FormView, acts, back, empty, error_summary, form, submit, text_area};

pub fn appeal(
    ctx: &Ctx,
    rejection: &Decision,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::TooLong => t!(locale, "moderation-too-long"),
        _ => t!(locale, "appeal-missing"),
    });
    let reference = ctx.portal.reference.current();
    let reasons = rejection
        .reasons
        .split_whitespace()
        .map(|code| {
            let words = reference.name(locale, "vacancy_reason", code).to_owned();
            view! { <li>{words}</li> }
        })
        .collect_view();
    let note = rejection.note.clone();
    let inner = view! {
        {text_area(&shown, "words", t!(locale, "appeal-words"), Some(t!(locale, "appeal-hint")))}
        {acts(submit(t!(locale, "appeal-send")))}
    };
    let view = view! {
        {back(
            ctx.href(&format!("/my/vacancies/{}", rejection.vacancy_id)),
            t!(locale, "appeal-vacancy"),
        )}
        {error_summary(&shown)}
        <h1>{t!(locale, "appeal-title")}</h1>
        <ul>{reasons}</ul>
        <p>{note}</p>
        <p>{t!(locale, "appeal-about")}</p>
        {form(ctx, &shown, inner.into_any())}
    };
    let page = Page::new(t!(locale, "appeal-title"), view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    render(ctx, page)
}

pub fn nothing_to_appeal(ctx: &Ctx, id: &str) -> Response {
    let locale = ctx.locale;
    let view = view! {
        {back(ctx.href(&format!("/my/vacancies/{id}")), t!(locale, "appeal-vacancy"))}
        <h1>{t!(locale, "appeal-title")}</h1>
        {empty(t!(locale, "appeal-closed"), t!(locale, "appeal-closed-about"), None)}
    };
    let page = Page::new(t!(locale, "appeal-title"), view)
        .at(Place::Mine)
        .with_status(http::StatusCode::CONFLICT);
    render(ctx, page)
}

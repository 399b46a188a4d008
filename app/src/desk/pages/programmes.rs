//! The views of programmes at the desk: all of them, and one with its dated rows.

use axum::response::Response;
use leptos::prelude::*;

use super::readable;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::programmes::catalog::{Programme, State};
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, FormView, TextField, acts, back, error_summary, form, radios, select, submit, table,
};
use crate::writing::date::Day;

/// What is wrong with a new state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Choose,
    Day,
    Source,
}

/// All programmes with their present state.
pub fn programmes(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = reference
        .catalog
        .programmes
        .iter()
        .map(|programme| {
            let href = ctx.href(&format!("/desk/programmes/{}", programme.slug));
            let name = programme.name(locale, &reference);
            let state = programme
                .state_on(ctx.today())
                .map(|row| crate::programmes::state_tag(locale, row.value.state))
                .into_any();
            vec![view! { <a href=href>{name}</a> }.into_any(), state]
        })
        .collect();
    let headings = vec![
        t!(locale, "eligibility-programme"),
        t!(locale, "filter-state"),
    ];
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "programmes-title")}</h1>
        {table(t!(locale, "programmes-title"), headings, rows)}
    };
    render(
        ctx,
        Page::new(t!(locale, "programmes-title"), view).on_desk(),
    )
}

/// Checks a new state row.
pub fn check(ctx: &Ctx, fields: &Fields) -> Errors<Wrong> {
    let mut errors = Errors::none();
    if State::from_code(fields.get("state")).is_none() {
        errors.add("state", Wrong::Choose);
    }
    if ctx
        .portal
        .reference
        .current()
        .term(ctx.locale, "state_reason", fields.get("reason"))
        .is_none()
    {
        errors.add("reason", Wrong::Choose);
    }
    if !fields.get("from").is_empty() && fields.get("from").parse::<Day>().is_err() {
        errors.add("from", Wrong::Day);
    }
    let source = fields.get("source").trim();
    if !source.starts_with("https://") || source.len() > 500 || source.contains(char::is_whitespace)
    {
        errors.add("source", Wrong::Source);
    }
    errors
}

/// One programme: all its dated rows, and a new state.
pub fn programme(
    ctx: &Ctx,
    programme: &Programme,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Day => t!(locale, "desk-day-wrong"),
        Wrong::Source => t!(locale, "desk-source-wrong"),
    });
    let may_change = ctx
        .allow(Action::ChangeProgrammeRows, Resource::General)
        .is_ok();
    let scopes = [
        format!("kind:{}", programme.kind),
        format!("programme:{}", programme.slug),
    ];
    let rows: Vec<Vec<AnyView>> = scopes
        .iter()
        .flat_map(|scope| reference.catalog.stored(scope))
        .map(|row| {
            let span = format!("{} – {}", row.valid_from.clone().unwrap_or_default(), row.valid_to.clone().unwrap_or_default());
            let end = (may_change && row.origin != "shipped" && row.valid_to.is_none()).then(|| {
                let id = row.id.clone();
                view! { <button class="btn alt" type="submit" name="end" value=id form="main-form">{t!(locale, "desk-row-end")}</button> }
            });
            vec![
                row.kind.clone().into_any(),
                view! { <span class="code">{readable(&row.data)}</span> }.into_any(),
                span.into_any(),
                view! { {row.source_url.clone()} " (" {row.as_of.clone()} ")" }.into_any(),
                view! { {row.origin.clone()} " " {end} }.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-row-kind"),
        t!(locale, "desk-row-data"),
        t!(locale, "desk-row-dates"),
        t!(locale, "rule-source"),
        t!(locale, "desk-row-origin"),
    ];
    let states = State::ALL
        .map(|state| Choice::new(state.code(), crate::programmes::state_word(locale, state)))
        .to_vec();
    let reasons = reference
        .codes("state_reason")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference.name(locale, "state_reason", code).to_owned(),
            )
        })
        .collect();
    let adding = may_change.then(|| {
        form(
            ctx,
            &shown,
            view! {
                {radios(&shown, "state", t!(locale, "desk-new-state"), None, states)}
                {select(&shown, "reason", t!(locale, "reason-label"), None, t!(locale, "choose"), reasons)}
                {TextField::new("from", t!(locale, "desk-from")).hint(t!(locale, "desk-from-hint")).width("w10").view(&shown)}
                {TextField::new("source", t!(locale, "rule-source")).hint(t!(locale, "desk-source-hint")).view(&shown)}
                {acts(submit(t!(locale, "save")))}
            }
            .into_any(),
        )
    });
    let name = programme.name(locale, &reference);
    let view = view! {
        {back(ctx.href("/desk/programmes"), t!(locale, "programmes-title"))}
        {error_summary(&shown)}
        <h1>{name.clone()}</h1>
        {may_change.then(|| {
            let href = ctx.href(&format!("/desk/programmes/{}/intakes", programme.slug));
            acts(crate::ui::more_button(href, t!(locale, "intake-add")))
        })}
        {table(t!(locale, "desk-rows"), headings, rows)}
        {adding}
    };
    render(
        ctx,
        Page::new(name, view).on_desk().with_form(shown.is_bad()),
    )
}

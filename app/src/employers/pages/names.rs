//! The view of names that are known to work without a licence.

use axum::response::Response;
use leptos::prelude::*;

use super::steps::countries;
use super::word;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::store::names::UnlicensedName;
use crate::employers::wording;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, Icon, TextField, Tone, acts, back, date_field, error_summary, form, select,
    small_form, submit, table_or_empty, tag,
};

pub fn list(
    ctx: &Ctx,
    list: &[UnlicensedName],
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let may_change = ctx
        .allow(Action::CheckOrganisation, Resource::General)
        .is_ok();
    let rows: Vec<Vec<AnyView>> = list.iter().map(|row| cells(ctx, row, may_change)).collect();
    let headings = vec![
        t!(locale, "org-name"),
        t!(locale, "org-country"),
        t!(locale, "org-source"),
        t!(locale, "org-as-of"),
        t!(locale, "filter-state"),
    ];
    let nothing = (
        t!(locale, "org-names-none"),
        t!(locale, "org-names-none-do"),
    );
    let body = table_or_empty(t!(locale, "org-names"), headings, rows, nothing);
    let new = may_change.then(|| {
        let inner = view! {
            {TextField::new("name", t!(locale, "org-name")).view(&shown)}
            {select(&shown, "country", t!(locale, "org-country"), None, t!(locale, "choose"), countries(ctx))}
            {TextField::new("source", t!(locale, "org-source")).hint(t!(locale, "org-source-hint")).view(&shown)}
            {date_field(&shown, "as-of", t!(locale, "org-as-of"), Some(t!(locale, "date-example")), false)}
            {acts(submit(t!(locale, "org-names-add")))}
        };
        view! {
            <section aria-labelledby="new-h">
                <h2 id="new-h">{t!(locale, "org-names-new")}</h2>
                {form(ctx, &shown, inner.into_any())}
            </section>
        }
    });
    let view = view! {
        {back(ctx.href("/desk/organisations"), t!(locale, "org-all"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "org-names")}</h1>
        <p class="lead">{t!(locale, "org-names-about")}</p>
        {body}
        {new}
    };
    render(
        ctx,
        Page::new(t!(locale, "org-names"), view)
            .on_desk()
            .with_form(shown.is_bad()),
    )
}

fn cells(ctx: &Ctx, row: &UnlicensedName, may_change: bool) -> Vec<AnyView> {
    let locale = ctx.locale;
    let country = if row.country.is_empty() {
        String::new()
    } else {
        wording::country(ctx, &row.country)
    };
    let example = row
        .is_example
        .then(|| tag(Tone::Plain, Icon::Info, t!(locale, "org-example")));
    let state = match &row.valid_to {
        Some(end) => t!(
            locale,
            "org-held-until",
            date = calendar::as_of(locale, end)
        )
        .into_any(),
        None if may_change => {
            let id = row.id.clone();
            small_form(
                ctx.href("/desk/organisations/names"),
                view! {
                    <input type="hidden" name="row" value=id />
                    <button class="btn alt" type="submit" name="deed" value="end">{t!(locale, "org-names-end")}</button>
                }
                .into_any(),
            )
        }
        None => t!(locale, "org-holds").into_any(),
    };
    let (name, source) = (row.name.clone(), row.source_url.clone());
    vec![
        view! { {name} " " {example} }.into_any(),
        country.into_any(),
        view! { <a href=source.clone() rel="nofollow noopener">{source.clone()}</a> }.into_any(),
        calendar::as_of(locale, &row.as_of).into_any(),
        state,
    ]
}

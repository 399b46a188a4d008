//! The view of the list of programmes, with its filters.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::Fields;
use crate::programmes::catalog::{Programme, State};
use crate::programmes::compare::FIELD;
use crate::programmes::wording;
use crate::reference::Reference;
use crate::t;
use crate::ui::{
    Draw, FormView, Icon, TextField, acts, ask_form, empty, get_form, link_button, pager, select,
    slim_checkbox, submit,
};

/// One line of the list.
pub struct Line<'a> {
    pub programme: &'a Programme,
    pub state: Option<State>,
    pub closes: Option<String>,
}

/// The list with its filters; `total` counts all that fit.
pub fn list(
    ctx: &Ctx,
    fields: &Fields,
    lines: Vec<Line<'_>>,
    total: usize,
    previous: Option<String>,
    next: Option<String>,
) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = lines
        .into_iter()
        .map(|line| {
            let name = line.programme.name(locale, &reference);
            let href = ctx.href(&format!("/programmes/{}", line.programme.slug));
            let tag = line.state.map(|state| wording::state_tag(locale, state));
            let tick = slim_checkbox(
                FIELD,
                line.programme.slug.clone(),
                t!(locale, "compare-tick"),
                name.clone(),
            );
            let place = wording::country_word(locale, &line.programme.country);
            view! {
                <li>
                    <div>
                        <a class="hit" href=href>
                            {name}
                        </a>
                        <p class="meta">
                            {tag} <span>{place}</span> {line.closes.map(|closes| view! { <span>{closes}</span> })}
                        </p>
                        {tick}
                    </div>
                    <Draw icon=Icon::Go />
                </li>
            }
        })
        .collect_view();
    let body = if total == 0 {
        empty(
            t!(locale, "filter-none"),
            t!(locale, "filter-none-do"),
            Some(link_button(
                ctx.href("/programmes"),
                t!(locale, "filter-clear"),
            )),
        )
    } else {
        let inner = view! {
            <ul class="rows">{rows}</ul>
            {acts(submit(t!(locale, "compare-do")))}
        };
        ask_form(ctx.href("/programmes/compare"), "picks", inner.into_any())
    };
    view! {
        <h1>{t!(locale, "programmes-title")}</h1>
        <p class="lead">{t!(locale, "programmes-lead")}</p>
        {filters(ctx, fields, &reference)}
        <p role="status">
            <b>{t!(locale, "programmes-count", count = total)}</b>
        </p>
        {body}
        {pager(locale, previous, next)}
    }
    .into_any()
}

fn filters(ctx: &Ctx, fields: &Fields, reference: &Reference) -> AnyView {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let any = || t!(locale, "filter-any");
    let countries = ["JP", "TR", "UZ"]
        .map(|code| (code.to_owned(), wording::country_word(locale, code)))
        .to_vec();
    let kinds = reference
        .codes("programme_kind")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference.name(locale, "programme_kind", code).to_owned(),
            )
        })
        .collect();
    let states = State::ALL
        .map(|state| (state.code().to_owned(), wording::state_word(locale, state)))
        .to_vec();
    let is_used = ["q", "to", "kind", "state"]
        .iter()
        .any(|name| !fields.get(name).is_empty());
    let inner = get_form(
        ctx.href("/programmes"),
        "filters",
        view! {
            {TextField::new("q", t!(locale, "filter-words")).view(&shown)}
            {select(&shown, "to", t!(locale, "filter-where"), None, any(), countries)}
            {select(&shown, "kind", t!(locale, "filter-kind"), None, any(), kinds)}
            {select(&shown, "state", t!(locale, "filter-state"), None, any(), states)}
            {acts(submit(t!(locale, "filter-show")))}
        }
        .into_any(),
    );
    view! {
        <details class="more" open=is_used>
            <summary>
                <Draw icon=Icon::Sift />
                {t!(locale, "filter-title")}
            </summary>
            {inner}
        </details>
    }
    .into_any()
}

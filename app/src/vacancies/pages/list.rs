//! The view of the public list: what a vacancy is, where, what is left each month; nothing else.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{amount, calendar};
use crate::programmes;
use crate::t;
use crate::ui::{
    Draw, FormView, Icon, Tone, acts, empty, get_form, link_button, pager, select, submit, tag,
};
use crate::vacancies::net::net;
use crate::vacancies::rules::Field;
use crate::vacancies::store::Line;
use crate::vacancies::terms::OwnTexts;
use crate::vacancies::terms::codes::COUNTRIES;
use crate::vacancies::wording;

/// The filters of the list, by their names in the address.
pub const FILTERS: [&str; 3] = ["to", "sector", "programme"];

pub fn list(ctx: &Ctx, fields: &Fields, lines: &[Line], next: Option<String>) -> AnyView {
    let locale = ctx.locale;
    let is_used = FILTERS.iter().any(|name| !fields.get(name).is_empty());
    let is_later = !fields.get("after").is_empty();
    let body = if lines.is_empty() {
        let (path, words) = if is_used || is_later {
            ("/vacancies", t!(locale, "filter-clear"))
        } else {
            ("/programmes", t!(locale, "home-start"))
        };
        empty(
            t!(locale, "vacancies-none"),
            t!(locale, "vacancies-none-do"),
            Some(link_button(ctx.href(path), words)),
        )
    } else {
        let cards = lines.iter().map(|line| card(ctx, line)).collect_view();
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    let first = is_later.then(|| address(ctx, fields, ""));
    let next = next.map(|after| address(ctx, fields, &after));
    view! {
        <h1>{t!(locale, "vacancies-title")}</h1>
        <p class="lead">{t!(locale, "vacancies-lead")}</p>
        {filters(ctx, fields, is_used)}
        {body}
        {pager(locale, first, next)}
    }
    .into_any()
}

/// The list from a place on, with the same filters.
fn address(ctx: &Ctx, fields: &Fields, after: &str) -> String {
    let mut query = Fields::default();
    for name in FILTERS {
        if !fields.get(name).is_empty() {
            query.set(name, fields.get(name));
        }
    }
    if !after.is_empty() {
        query.set("after", after);
    }
    format!("{}?{}", ctx.href("/vacancies"), query.to_query())
}

fn card(ctx: &Ctx, line: &Line) -> AnyView {
    let locale = ctx.locale;
    let terms = line.terms();
    let none = OwnTexts::default();
    let name = wording::value(ctx, &terms, &none, Field::Occupation).unwrap_or_default();
    let href = ctx.href(&format!("/vacancies/{}", line.id));
    let left = match net(&terms) {
        Some(net) => {
            let sum = amount(locale, net.left, &net.currency);
            Some(t!(locale, "vacancy-left-card", sum = sum))
        }
        None => wording::value(ctx, &terms, &none, Field::Pay),
    };
    let until = terms.apply_to.map(|day| {
        let date = calendar::date(locale, day);
        let is_soon = ctx.today().days_until(day) <= 7;
        let (tone, icon) = if is_soon {
            (Tone::Time, Icon::Clock)
        } else {
            (Tone::Go, Icon::Check)
        };
        tag(tone, icon, t!(locale, "vacancy-apply-until", date = date))
    });
    let language = wording::value(ctx, &terms, &none, Field::Language);
    let demo = line
        .is_demo
        .then(|| view! { <p class="soft small">{t!(locale, "vacancy-demo")}</p> });
    view! {
        <li class="card">
            <h2>
                <a class="hit" href=href>
                    {name}
                </a>
            </h2>
            <p>{wording::place(ctx, &terms)}</p>
            {left.map(|words| view! { <p><b>{words}</b></p> })}
            <p class="meta">
                {until} {language.map(|words| view! { <span>{words}</span> })}
            </p>
            {demo}
        </li>
    }
    .into_any()
}

fn filters(ctx: &Ctx, fields: &Fields, is_used: bool) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::clean(locale, fields);
    let any = || t!(locale, "filter-any");
    let named = |set: &str, code: &str| {
        let name = reference.name(locale, set, code).to_owned();
        (code.to_owned(), name)
    };
    let countries = COUNTRIES
        .iter()
        .map(|code| named("work_country", code))
        .collect();
    let sectors = reference
        .codes("sector")
        .iter()
        .map(|code| named("sector", code))
        .collect();
    let inner = get_form(
        ctx.href("/vacancies"),
        "filters",
        view! {
            {select(&shown, "to", t!(locale, "filter-where"), None, any(), countries)}
            {select(&shown, "sector", t!(locale, "filter-sector"), None, any(), sectors)}
            {select(&shown, "programme", t!(locale, "filter-programme"), None, any(), programmes::abroad(ctx))}
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

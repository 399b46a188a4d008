//! The views of what is known: agreements between the countries by their dates, and figures.

use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::certificates::{rules::State, wording};
use crate::context::Ctx;
use crate::i18n::{Locale, calendar, count};
use crate::programmes;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Tone, crumbs, notice, table};

/// Numbers below this could point at single people.
const FEW: i64 = 5;

#[derive(Clone, Debug, Deserialize)]
struct Agreement {
    code: String,
    country: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    date_to: String,
    kind: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Figure {
    code: String,
    value: String,
    #[serde(default)]
    approximate: String,
    years: String,
}

fn when(locale: Locale, found: &Agreement) -> String {
    match (found.date.as_str(), found.date_to.as_str()) {
        ("", _) => t!(locale, "agreement-undated"),
        (from, "") => from.parse().map_or_else(
            |_| calendar::as_of(locale, from),
            |day| calendar::date(locale, day),
        ),
        (from, to) => format!("{from}–{to}"),
    }
}

/// What was agreed with each country, the earliest first; a plan is said to be one.
pub fn agreements(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let today = ctx.today();
    let rows = reference.catalog.of_kind::<Agreement>("agreement");
    let of_country = |country: &str| -> Vec<Vec<AnyView>> {
        rows.iter()
            .filter(|row| row.value.country == country && row.holds_on(today))
            .map(|row| {
                let text = reference
                    .name(locale, "agreement", &row.value.code)
                    .to_owned();
                let kind = reference
                    .name(locale, "agreement_kind", &row.value.kind)
                    .to_owned();
                vec![
                    when(locale, &row.value).into_any(),
                    text.into_any(),
                    kind.into_any(),
                    programmes::source(ctx, &row.source, &row.as_of),
                ]
            })
            .collect()
    };
    let headings = || {
        vec![
            t!(locale, "agreement-when"),
            t!(locale, "agreement-what"),
            t!(locale, "certificate-kind"),
            t!(locale, "rule-source"),
        ]
    };
    let title = t!(locale, "agreements-title");
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "agreements-lead")}</p>
        {notice(Tone::Time, t!(locale, "agreements-plans"))}
        {table(t!(locale, "agreements-jp"), headings(), of_country("JP"))}
        {table(t!(locale, "agreements-tr"), headings(), of_country("TR"))}
    };
    Page::new(title, view).described(t!(locale, "agreements-lead"))
}

fn number(locale: Locale, value: i64) -> String {
    if value < FEW {
        t!(locale, "figure-few", limit = FEW)
    } else {
        count(locale, value)
    }
}

/// The figures of others with their source, and our own as they are now.
pub fn figures(ctx: &Ctx, applications: i64, certificates: &[(State, i64)]) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let today = ctx.today();
    let known = reference
        .catalog
        .of_kind::<Figure>("figure")
        .into_iter()
        .filter(|row| row.holds_on(today))
        .map(|row| {
            let name = reference.name(locale, "figure", &row.value.code).to_owned();
            let value = count(locale, row.value.value.parse().unwrap_or_default());
            let value = if row.value.approximate.is_empty() {
                value
            } else {
                t!(locale, "figure-about", value = value)
            };
            vec![
                name.into_any(),
                value.into_any(),
                row.value.years.into_any(),
                programmes::source(ctx, &row.source, &row.as_of),
            ]
        })
        .collect();
    let mut own = vec![vec![
        t!(locale, "figure-applications").into_any(),
        number(locale, applications).into_any(),
    ]];
    own.extend(certificates.iter().map(|(state, found)| {
        let word = wording::state_word(locale, *state);
        vec![
            t!(locale, "figure-certificates", state = word).into_any(),
            number(locale, *found).into_any(),
        ]
    }));
    let what = || t!(locale, "figure-what");
    let value = || t!(locale, "figure-value");
    let headings = vec![
        what(),
        value(),
        t!(locale, "figure-years"),
        t!(locale, "rule-source"),
    ];
    let now = calendar::date_and_time(locale, ctx.now);
    let title = t!(locale, "figures-title");
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "figures-lead")}</p>
        {table(t!(locale, "figures-known"), headings, known)}
        {table(t!(locale, "figures-own"), vec![what(), value()], own)}
        <p class="soft small">{t!(locale, "figures-own-about", when = now, limit = FEW)}</p>
    };
    render(
        ctx,
        Page::new(title, view).described(t!(locale, "figures-lead")),
    )
}

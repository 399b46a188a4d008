//! The filters above the public list, each value with the number of vacancies behind it; the state stands in the address.

use leptos::prelude::*;

use super::list::Listed;
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{Locale, amount, count};
use crate::programmes;
use crate::search::facets::{EXPERIENCE, Facet, HOUSING, LANGUAGE, PAY, START, WORDS, months};
use crate::search::service::{Counts, Question};
use crate::t;
use crate::ui::{Draw, FormView, Icon, TextField, acts, get_form, quiet_link, select, submit};
use crate::vacancies::terms::codes::COUNTRIES;

/// Occupations that are offered: those with the most vacancies.
const OCCUPATIONS: usize = 12;

/// The list with the same question, but for some changes; an empty value takes a filter away.
pub fn address(ctx: &Ctx, fields: &Fields, changes: &[(&str, &str)]) -> String {
    let mut query = Fields::default();
    let names = [WORDS, "after"]
        .into_iter()
        .chain(Facet::ALL.iter().map(|facet| facet.name()));
    for name in names {
        let changed = changes.iter().find(|(changed, _)| *changed == name);
        let value = changed.map_or_else(|| fields.get(name), |(_, value)| *value);
        if !value.is_empty() {
            query.set(name, value);
        }
    }
    match query.to_query() {
        query if query.is_empty() => ctx.href("/vacancies"),
        query => format!("{}?{query}", ctx.href("/vacancies")),
    }
}

/// What a filter is called.
pub fn label(locale: Locale, facet: Facet) -> String {
    match facet {
        Facet::Programme => t!(locale, "filter-programme"),
        Facet::Field => t!(locale, "field-field"),
        Facet::Sector => t!(locale, "filter-sector"),
        Facet::Occupation => t!(locale, "field-occupation"),
        Facet::Country => t!(locale, "filter-where"),
        Facet::Region => t!(locale, "field-region"),
        Facet::Pay => t!(locale, "filter-pay"),
        Facet::Language => t!(locale, "filter-language"),
        Facet::Housing => t!(locale, "field-housing"),
        Facet::Start => t!(locale, "field-start"),
        Facet::Experience => t!(locale, "field-experience"),
    }
}

/// A filter that is set, in words: for saved searches.
pub fn filter_words(ctx: &Ctx, facet: Facet, value: &str) -> String {
    let found = Listed {
        question: Question {
            words: String::new(),
            filters: vec![(facet, value.to_owned())],
        },
        lines: Vec::new(),
        next: None,
        counts: Counts::default(),
        nearest: Vec::new(),
    };
    if facet == Facet::Occupation {
        let reference = ctx.portal.reference.current();
        return reference.name(ctx.locale, "isco08", value).to_owned();
    }
    let known = values(ctx, &found, facet);
    let words = known.into_iter().find(|(known, _)| known == value);
    let words = words.map_or_else(|| value.to_owned(), |(_, words)| words);
    match facet {
        Facet::Country | Facet::Region | Facet::Sector | Facet::Programme | Facet::Field => words,
        _ => format!("{}: {words}", label(ctx.locale, facet)),
    }
}

/// Every value of a filter with its words; values without a vacancy are left out when the list is made.
fn values(ctx: &Ctx, found: &Listed, facet: Facet) -> Vec<(String, String)> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let named = |set: &str, codes: &[String]| {
        codes
            .iter()
            .map(|code| (code.clone(), reference.name(locale, set, code).to_owned()))
            .collect::<Vec<_>>()
    };
    match facet {
        Facet::Country => named("work_country", &COUNTRIES.map(str::to_owned)),
        Facet::Region => {
            let country = found.question.value(Facet::Country).to_lowercase();
            let chosen = found.question.value(Facet::Region);
            let codes: Vec<String> = reference
                .codes("work_region")
                .iter()
                .filter(|code| {
                    (!country.is_empty() && code.starts_with(&country)) || code.as_str() == chosen
                })
                .cloned()
                .collect();
            named("work_region", &codes)
        }
        Facet::Sector => named("sector", reference.codes("sector")),
        Facet::Field => named("field", reference.codes("field")),
        Facet::Programme => programmes::abroad(ctx),
        Facet::Occupation => named("isco08", &found.counts.occupations(OCCUPATIONS)),
        Facet::Pay => pay(locale, found),
        Facet::Language => LANGUAGE
            .iter()
            .map(|level| {
                let words = match *level {
                    "none" => t!(locale, "filter-language-none"),
                    level => t!(
                        locale,
                        "filter-language-to",
                        level = format!("JLPT {}", level.to_uppercase())
                    ),
                };
                ((*level).to_owned(), words)
            })
            .collect(),
        Facet::Housing => HOUSING
            .iter()
            .map(|kind| {
                let words = match *kind {
                    "free" => t!(locale, "filter-housing-free"),
                    _ => t!(locale, "filter-housing-given"),
                };
                ((*kind).to_owned(), words)
            })
            .collect(),
        Facet::Start => START
            .iter()
            .map(|after| {
                let n: u32 = after.parse().unwrap_or(0);
                (
                    (*after).to_owned(),
                    t!(locale, "filter-start-within", n = n),
                )
            })
            .collect(),
        Facet::Experience => EXPERIENCE
            .iter()
            .map(|kind| ((*kind).to_owned(), t!(locale, "filter-experience-none")))
            .collect(),
    }
}

/// The steps of pay in the currency of the country, or in every one.
fn pay(locale: Locale, found: &Listed) -> Vec<(String, String)> {
    let currency = match found.question.value(Facet::Country) {
        "JP" => "JPY",
        "TR" => "TRY",
        _ => "",
    };
    PAY.iter()
        .filter(|(known, _)| currency.is_empty() || *known == currency)
        .flat_map(|(known, steps)| steps.iter().map(move |step| (*known, *step)))
        .map(|(known, step)| (format!("{known}-{step}"), amount(locale, step, known)))
        .collect()
}

fn number(ctx: &Ctx, found: &Listed, facet: Facet, value: &str) -> (usize, bool) {
    if facet == Facet::Start {
        let after = value.parse().unwrap_or(0);
        found.counts.of_any(facet, &months(ctx.today(), after))
    } else {
        found.counts.of(facet, value)
    }
}

fn one(ctx: &Ctx, shown: &FormView, found: &Listed, facet: Facet) -> Option<AnyView> {
    let locale = ctx.locale;
    let chosen = found.question.value(facet).to_owned();
    let options: Vec<(String, String)> = values(ctx, found, facet)
        .into_iter()
        .filter_map(|(value, words)| {
            let (n, has_more) = number(ctx, found, facet, &value);
            if n == 0 && value != chosen {
                return None;
            }
            let n = count(locale, i64::try_from(n).unwrap_or(i64::MAX));
            let more = if has_more { "+" } else { "" };
            Some((value, format!("{words} ({n}{more})")))
        })
        .collect();
    let any = t!(locale, "filter-any");
    (!options.is_empty()).then(|| {
        select(
            shown,
            facet.name(),
            label(locale, facet),
            None,
            any,
            options,
        )
    })
}

pub fn filters(ctx: &Ctx, fields: &Fields, found: &Listed) -> AnyView {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let is_used = !found.question.filters.is_empty();
    // The field of Japan's status follows from its programme: it is a filter of links, not of this form.
    let selects = Facet::ALL
        .into_iter()
        .filter(|facet| *facet != Facet::Field)
        .filter_map(|facet| one(ctx, &shown, found, facet))
        .collect_view();
    let inner = get_form(
        ctx.href("/vacancies"),
        "filters",
        view! {
            {TextField::new(WORDS, t!(locale, "filter-words"))
                .hint(t!(locale, "search-hint"))
                .view(&shown)}
            <details class="more" open=is_used>
                <summary>
                    <Draw icon=Icon::Sift />
                    {t!(locale, "filter-title")}
                </summary>
                {selects}
            </details>
            {acts(submit(t!(locale, "filter-show")))}
        }
        .into_any(),
    );
    let tell = (!found.question.is_empty()).then(|| {
        let list = address(ctx, fields, &[("after", "")]);
        let query = list.split_once('?').map_or("", |(_, query)| query);
        let href = format!("{}?{query}", ctx.href("/my/searches/new"));
        view! { <p>{quiet_link(href, t!(locale, "search-new"))}</p> }
    });
    view! {
        {inner}
        {tell}
    }
    .into_any()
}

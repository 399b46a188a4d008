//! The words of findings at the desk: chosen by finding and language, added, ended.

use std::collections::BTreeSet;

use axum::response::Response;
use leptos::prelude::*;

use super::service::Word;
use super::{Rule, wording};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::desk::rows::list;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, acts, back, error_summary, form, get_form, select, submit, table, text_area,
};

/// What stands in the address for the figures.
pub const FIGURES: &str = "figures";

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Choose,
    Words,
}

fn part_name(locale: Locale, part: &str) -> String {
    match part {
        "finds" => t!(locale, "finding-desk-finds"),
        "always" => t!(locale, "finding-desk-always"),
        "unless" => t!(locale, "finding-desk-unless"),
        "topic" => t!(locale, "finding-desk-topic"),
        "harmless" => t!(locale, "finding-desk-harmless"),
        list => format!("{} @{list}", t!(locale, "finding-desk-list")),
    }
}

pub fn words(
    ctx: &Ctx,
    rule: &str,
    lang: &str,
    rows: Vec<Word>,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Words => t!(locale, "finding-desk-wrong"),
    });
    let may_change = ctx
        .allow(Action::ChangeProgrammeRows, Resource::General)
        .is_ok();
    let rules = Rule::ALL
        .iter()
        .map(|one| (one.code().to_owned(), wording::name(locale, *one)))
        .chain([
            ("shared".to_owned(), t!(locale, "finding-desk-list")),
            (FIGURES.to_owned(), t!(locale, "row-figure")),
        ])
        .collect();
    let langs = [Locale::Uz, Locale::Ru, Locale::Ja, Locale::Tr, Locale::En]
        .map(|one| (one.code().to_owned(), one.own_name().to_owned()))
        .to_vec();
    let asked = Fields::default().with("rule", rule).with("lang", lang);
    let filter = FormView::clean(locale, &asked);
    let filters = view! {
        {select(&filter, "rule", t!(locale, "finding-desk-rule"), None, t!(locale, "choose"), rules)}
        {select(&filter, "lang", t!(locale, "finding-desk-lang"), None, t!(locale, "choose"), langs)}
        {acts(submit(t!(locale, "finding-desk-show")))}
    };
    let mut parts: BTreeSet<String> = rows.iter().map(|word| word.words.part.clone()).collect();
    if rule != "shared" {
        parts.extend(["finds", "always", "unless", "topic", "harmless"].map(str::to_owned));
    }
    let parts = parts
        .into_iter()
        .map(|part| (part.clone(), part_name(locale, &part)))
        .collect();
    let cells = rows
        .into_iter()
        .map(|word| {
            let day = |day: Option<String>| day.unwrap_or_default();
            let end = (may_change && word.words.valid_to.is_none()).then(|| {
                view! { <button class="btn alt" type="submit" name="end" value=word.id form="main-form">{t!(locale, "desk-row-end")}</button> }
            });
            let span = format!("{} – {}", day(word.words.valid_from), day(word.words.valid_to));
            vec![
                part_name(locale, &word.words.part).into_any(),
                view! { <span class="code">{word.words.words}</span> }.into_any(),
                span.into_any(),
                view! { {word.origin} " " {end} }.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "finding-desk-part"),
        t!(locale, "finding-desk-words"),
        t!(locale, "desk-row-dates"),
        t!(locale, "desk-row-origin"),
    ];
    let adding = (may_change && rule != FIGURES).then(|| {
        let inner = view! {
            {select(&shown, "part", t!(locale, "finding-desk-part"), None, t!(locale, "choose"), parts)}
            {text_area(&shown, "words", t!(locale, "finding-desk-words"), Some(t!(locale, "finding-desk-wordsh")))}
            {acts(submit(t!(locale, "finding-desk-add")))}
        };
        form(ctx, &shown, inner.into_any())
    });
    let figures = (rule == FIGURES).then(|| {
        let reference = ctx.portal.reference.current();
        let rows = reference.catalog.stored_of_kind(super::shipped::FIGURE);
        let more = may_change.then(|| {
            let href = ctx.href("/desk/rows/new?topic=finding_figure");
            view! {
                <p>
                    <a class="btn" href=href>{t!(locale, "finding-fig-add")}</a>
                </p>
            }
        });
        view! { <p>{t!(locale, "finding-fig-intro")}</p> {more} {list(ctx, &reference, None, rows)} }
    });
    let title = t!(locale, "finding-desk-title");
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "finding-desk-intro")}</p>
        {get_form(ctx.href("/desk/findings"), "filters", filters.into_any())}
        {figures}
        {adding}
        {(rule != FIGURES).then(|| table(title.clone(), headings, cells))}
    };
    render(
        ctx,
        Page::new(title, view).on_desk().with_form(shown.is_bad()),
    )
}

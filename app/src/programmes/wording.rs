//! Words for states, conditions and fees, in the reader's form.

use leptos::prelude::*;

use super::catalog::{FeeRow, State};
use super::rules::{Condition, Dated, Requirement};
use crate::context::Ctx;
use crate::i18n::{Locale, amount, calendar};
use crate::reference::Reference;
use crate::t;
use crate::ui::{Icon, Tone, tag};

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Open => t!(locale, "state-open"),
        State::NotYet => t!(locale, "state-not-yet"),
        State::Suspended => t!(locale, "state-suspended"),
        State::Closed => t!(locale, "state-closed"),
    }
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Open => (Tone::Go, Icon::Check),
        State::NotYet => (Tone::Plain, Icon::Dash),
        State::Suspended => (Tone::Time, Icon::Pause),
        State::Closed => (Tone::Stop, Icon::Cross),
    };
    tag(tone, icon, state_word(locale, state))
}

pub fn country_word(locale: Locale, country: &str) -> String {
    match country {
        "JP" => t!(locale, "country-jp"),
        "TR" => t!(locale, "country-tr"),
        _ => t!(locale, "country-uz"),
    }
}

/// Months as people say them: full years where they are full.
pub fn length(locale: Locale, months: u32) -> String {
    if months >= 24 && months.is_multiple_of(12) {
        let years = months / 12;
        t!(locale, "fact-years", years = years)
    } else {
        t!(locale, "fact-months", months = months)
    }
}

/// One condition in words.
pub fn condition(locale: Locale, reference: &Reference, condition: &Condition) -> String {
    match condition {
        Condition::AgeMin { years } => t!(locale, "ask-age-min", years = years.to_string()),
        Condition::AgeMax { years } => t!(locale, "ask-age-max", years = years.to_string()),
        Condition::Language { test, .. } => {
            t!(
                locale,
                "ask-language",
                test = reference.name(locale, "test", test)
            )
        }
        Condition::Test { test } => reference.name(locale, "test", test).to_owned(),
        Condition::Experience { months } => {
            t!(locale, "ask-experience", length = length(locale, *months))
        }
        Condition::Statement { code } => reference.name(locale, "statement", code).to_owned(),
        Condition::StayBelow { months } => t!(locale, "ask-stay", length = length(locale, *months)),
        Condition::ProgrammeDone { kind } => {
            t!(
                locale,
                "ask-done",
                programme = reference.name(locale, "programme_kind", kind)
            )
        }
    }
}

/// How long it takes and what it costs, if that is known.
pub fn effort(locale: Locale, requirement: &Requirement) -> Vec<String> {
    let months = requirement
        .months
        .map(|months| t!(locale, "ask-usually", length = length(locale, months)));
    let price = requirement
        .price
        .as_ref()
        .map(|(sum, currency)| t!(locale, "ask-price", sum = amount(locale, *sum, currency)));
    months.into_iter().chain(price).collect()
}

/// Whether somebody may charge it.
pub fn fee_status(locale: Locale, fee: &FeeRow) -> AnyView {
    let sum = fee
        .amount
        .parse()
        .map_or_else(|_| String::new(), |sum| amount(locale, sum, &fee.currency));
    match fee.status.as_str() {
        "pays" => tag(Tone::Time, Icon::Money, t!(locale, "fee-pays", sum = sum)),
        "free" => tag(Tone::Go, Icon::Check, t!(locale, "fee-free")),
        "forbidden" => tag(Tone::Stop, Icon::Cross, t!(locale, "fee-forbidden")),
        "refund" => tag(Tone::Go, Icon::Undo, t!(locale, "fee-refund", sum = sum)),
        _ => tag(Tone::Plain, Icon::Ask, t!(locale, "fee-not-known")),
    }
}

/// Where a rule comes from, and when it was read, with the word “Source” before it.
pub fn source(ctx: &Ctx, url: &str, as_of: &str) -> AnyView {
    let colon = if ctx.locale == Locale::Ja {
        "："
    } else {
        ": "
    };
    view! {
        <span class="small soft">{t!(ctx.locale, "rule-source")} {colon}</span>
        {bare_source(ctx, url, as_of)}
    }
    .into_any()
}

/// The same where a heading says already that it is the source.
pub fn bare_source(ctx: &Ctx, url: &str, as_of: &str) -> AnyView {
    let locale = ctx.locale;
    let when = t!(locale, "rule-as-of", date = calendar::as_of(locale, as_of));
    let host = url
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .split('/')
        .next()
        .unwrap_or_default()
        .to_owned();
    let url = url.to_owned();
    let comma = if locale == Locale::Ja { "、" } else { ", " };
    view! {
        <span class="small soft">
            <a href=url rel="noopener noreferrer nofollow">{host}</a> {comma} {when}
        </span>
    }
    .into_any()
}

/// The source of a dated row.
pub fn row_source<T>(ctx: &Ctx, row: &Dated<T>) -> AnyView {
    source(ctx, &row.source, &row.as_of)
}

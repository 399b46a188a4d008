//! Words for states, conditions and fees, in the reader's form.

use leptos::prelude::*;

use super::catalog::{FactRow, FeeRow, State, StateRow, StepRow};
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
    let (tone, icon) = match fee.status.as_str() {
        "pays" => (Tone::Time, Icon::Money),
        "free" => (Tone::Go, Icon::Check),
        "forbidden" => (Tone::Stop, Icon::Cross),
        "refund" => (Tone::Go, Icon::Undo),
        _ => (Tone::Plain, Icon::Ask),
    };
    tag(tone, icon, fee_words(locale, fee))
}

/// The same in words alone.
pub fn fee_words(locale: Locale, fee: &FeeRow) -> String {
    let sum = fee
        .amount
        .parse()
        .map_or_else(|_| String::new(), |sum| amount(locale, sum, &fee.currency));
    match fee.status.as_str() {
        "pays" => t!(locale, "fee-pays", sum = sum),
        "free" => t!(locale, "fee-free"),
        "forbidden" => t!(locale, "fee-forbidden"),
        "refund" => t!(locale, "fee-refund", sum = sum),
        _ => t!(locale, "fee-not-known"),
    }
}

/// A fact: its name, and what it says with its note; nothing when it says nothing.
pub fn fact(locale: Locale, reference: &Reference, row: &FactRow) -> (String, Option<String>) {
    let (label, value) = fact_value(locale, reference, row);
    let note = Some(reference.name(locale, "fact_note", &row.note).to_owned())
        .filter(|note| !note.is_empty());
    let words = match (value, note) {
        (Some(value), Some(note)) => Some(format!("{value} ({note})")),
        (value, note) => value.or(note),
    };
    (label, words)
}

/// How a programme stands: state, reason, and what is expected.
pub fn standing_words(locale: Locale, reference: &Reference, row: &StateRow) -> String {
    let reason = reference.name(locale, "state_reason", &row.reason);
    let expected = expected(locale, row).map_or_else(String::new, |when| format!(" ({when})"));
    format!(
        "{}{expected}{}{reason}",
        state_word(locale, row.state),
        colon(locale)
    )
}

/// When the state is expected to end.
pub fn expected(locale: Locale, row: &StateRow) -> Option<String> {
    (!row.expected.is_empty()).then(|| {
        let when = calendar::as_of(locale, &row.expected);
        match row.state {
            State::Open => t!(locale, "state-until", when = when),
            _ => t!(locale, "state-expected", when = when),
        }
    })
}

/// Who does a step, and how long it usually takes.
pub fn step_words(locale: Locale, reference: &Reference, row: &StepRow) -> String {
    let who = reference.name(locale, "owner", &row.owner).to_owned();
    let owner = t!(locale, "step-owner", who = who);
    if row.owner == "you" && row.days_min.is_empty() {
        return owner;
    }
    let waiting = if row.days_min.is_empty() {
        t!(locale, "step-unknown")
    } else {
        t!(locale, "step-usually", days = row.days_min.clone())
    };
    format!("{owner}; {waiting}")
}

/// The mark between a name and what is said of it.
pub const fn colon(locale: Locale) -> &'static str {
    match locale {
        Locale::Ja => "：",
        _ => ": ",
    }
}

fn fact_value(locale: Locale, reference: &Reference, row: &FactRow) -> (String, Option<String>) {
    let months = row.value.parse::<u32>().ok();
    match row.fact.as_str() {
        "pay" => {
            let sum = row
                .amount
                .parse()
                .map_or_else(|_| String::new(), |sum| amount(locale, sum, &row.currency));
            (
                t!(locale, "fact-pay"),
                Some(t!(locale, "fact-pay-month", sum = sum)),
            )
        }
        "duration" => {
            let words = match months {
                Some(months) if months > 12 => {
                    t!(locale, "fact-at-most", length = length(locale, months))
                }
                Some(months) => length(locale, months),
                None => t!(locale, "fact-no-limit"),
            };
            (t!(locale, "fact-duration"), Some(words))
        }
        "family" if row.value == "yes" => (
            t!(locale, "fact-family"),
            Some(t!(locale, "fact-family-yes")),
        ),
        "family" => (
            t!(locale, "fact-family"),
            Some(t!(locale, "fact-family-no")),
        ),
        "support" => (
            t!(locale, "fact-support"),
            Some(t!(locale, "fact-support-yes")),
        ),
        "level" => (
            t!(locale, "fact-level"),
            Some(t!(locale, "fact-level-value", level = row.value.clone())),
        ),
        "housing" => {
            let words = match row.value.as_str() {
                "free" => Some(t!(locale, "filter-housing-free")),
                "given" => Some(t!(locale, "filter-housing-given")),
                "own" => Some(t!(locale, "fact-housing-own")),
                _ => None,
            };
            (t!(locale, "fact-housing"), words)
        }
        "test_place" => (t!(locale, "fact-test-place"), None),
        "next" => {
            let next = reference.catalog.find(&row.value).map_or_else(
                || {
                    reference
                        .term(locale, "programme_kind", &row.value)
                        .map(str::to_owned)
                },
                |programme| Some(programme.name(locale, reference)),
            );
            (t!(locale, "fact-next"), next)
        }
        _ => (t!(locale, "fact-note"), None),
    }
}

/// Where a rule comes from, and when it was read, with the word “Source” before it.
pub fn source(ctx: &Ctx, url: &str, as_of: &str) -> AnyView {
    view! {
        <span class="small soft">{t!(ctx.locale, "rule-source")} {colon(ctx.locale)}</span>
        {bare_source(ctx, url, as_of)}
    }
    .into_any()
}

/// The site of an address, as people name it.
pub fn host(url: &str) -> &str {
    url.trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .split('/')
        .next()
        .unwrap_or_default()
}

/// A site and the date alone, where the page says above what both are.
pub fn dated_site(ctx: &Ctx, url: &str, as_of: &str) -> AnyView {
    let when = format!("({})", calendar::as_of(ctx.locale, as_of));
    let host = host(url).to_owned();
    let url = url.to_owned();
    view! { <a href=url rel="noopener noreferrer nofollow">{host}</a> " " {when} }.into_any()
}

/// The same where a heading says already that it is the source.
pub fn bare_source(ctx: &Ctx, url: &str, as_of: &str) -> AnyView {
    let locale = ctx.locale;
    let when = t!(locale, "rule-as-of", date = calendar::as_of(locale, as_of));
    let host = host(url).to_owned();
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

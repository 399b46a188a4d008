//! Words of moderation: risks, weights, verdicts, times.

use leptos::prelude::*;

use super::rules::{Risk, Verdict};
use crate::context::Ctx;
use crate::findings::Severity;
use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};
use crate::vacancies::rules::Field;
use crate::vacancies::store::Version;
use crate::vacancies::wording as terms;
pub use crate::vacancies::wording::label;

pub fn risk_word(locale: Locale, risk: Risk) -> String {
    match risk {
        Risk::High => t!(locale, "moderation-risk-high"),
        Risk::Medium => t!(locale, "moderation-risk-medium"),
        Risk::Low => t!(locale, "moderation-risk-low"),
    }
}

pub fn risk_tag(locale: Locale, risk: Risk) -> AnyView {
    let (tone, icon) = match risk {
        Risk::High => (Tone::Stop, Icon::Warn),
        Risk::Medium => (Tone::Time, Icon::Info),
        Risk::Low => (Tone::Plain, Icon::Dash),
    };
    tag(tone, icon, risk_word(locale, risk))
}

pub fn weight_tag(locale: Locale, weight: Severity) -> AnyView {
    let (tone, icon) = match weight {
        Severity::Blocks => (Tone::Stop, Icon::Cross),
        Severity::High => (Tone::Stop, Icon::Warn),
        Severity::Medium => (Tone::Time, Icon::Info),
        Severity::Hint => (Tone::Plain, Icon::Dash),
    };
    tag(
        tone,
        icon,
        crate::findings::wording::severity(locale, weight),
    )
}

pub fn verdict_word(locale: Locale, verdict: Verdict) -> String {
    match verdict {
        Verdict::Approve => t!(locale, "moderation-approve"),
        Verdict::Return => t!(locale, "moderation-return"),
        Verdict::Reject => t!(locale, "moderation-reject"),
    }
}

/// A length of time in one unit: days from two days on, hours, or minutes.
pub fn length(locale: Locale, milliseconds: i64) -> String {
    let minutes = milliseconds.max(0) / 60_000;
    match (minutes / (24 * 60), minutes / 60) {
        (days, _) if days >= 2 => t!(locale, "desk-days", days = days),
        (_, hours) if hours >= 1 => t!(locale, "moderation-hours", hours = hours.to_string()),
        _ => t!(locale, "moderation-minutes", minutes = minutes.to_string()),
    }
}

/// How much of the promised time is left, or how late it is.
pub fn clock(locale: Locale, promised: i64, now: i64) -> AnyView {
    let time = length(locale, (promised - now).abs());
    if promised >= now {
        tag(
            Tone::Plain,
            Icon::Clock,
            t!(locale, "moderation-left", time = time),
        )
    } else {
        tag(
            Tone::Time,
            Icon::Clock,
            t!(locale, "moderation-late", time = time),
        )
    }
}

/// The occupation in the reader's words.
pub fn occupation(ctx: &Ctx, code: &str) -> String {
    let reference = ctx.portal.reference.current();
    reference.name(ctx.locale, "isco08", code).to_owned()
}

/// What a version says in a field; empty when it says nothing.
pub fn value(ctx: &Ctx, version: &Version, field: Field) -> String {
    terms::value(ctx, &version.terms, &version.texts, field).unwrap_or_default()
}

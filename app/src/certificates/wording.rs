//! Words for kinds and states of certificates.

use leptos::prelude::*;

use super::rules::{Kind, Standing, State};
use super::store::Certificate;
use crate::context::Ctx;
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::ui::{Icon, Tone, Verdict, tag};

pub fn kind_word(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::LanguageResult => t!(locale, "certificate-language-result"),
        Kind::SkillsResult => t!(locale, "certificate-skills-result"),
        Kind::PassCertificate => t!(locale, "certificate-pass"),
        Kind::CourseCompletion => t!(locale, "certificate-course"),
        Kind::Qualification => t!(locale, "certificate-qualification"),
    }
}

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Valid => t!(locale, "certificate-valid"),
        State::Expiring => t!(locale, "certificate-expiring"),
        State::Expired => t!(locale, "certificate-expired"),
        State::Suspended => t!(locale, "certificate-suspended"),
        State::Revoked => t!(locale, "certificate-revoked"),
        State::Renewed => t!(locale, "certificate-renewed"),
    }
}

pub fn standing_word(locale: Locale, standing: Standing) -> String {
    match standing {
        Standing::Proposed => t!(locale, "certificate-proposed"),
        Standing::Issued => t!(locale, "certificate-issued"),
        Standing::Suspended => state_word(locale, State::Suspended),
        Standing::Revoked => state_word(locale, State::Revoked),
        Standing::Renewed => state_word(locale, State::Renewed),
    }
}

pub const fn tone(state: State) -> Tone {
    match state {
        State::Valid => Tone::Go,
        State::Expiring | State::Suspended => Tone::Time,
        State::Expired | State::Renewed => Tone::Plain,
        State::Revoked => Tone::Stop,
    }
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let icon = match state {
        State::Valid => Icon::Check,
        State::Expiring => Icon::Clock,
        State::Expired => Icon::Dash,
        State::Suspended => Icon::Pause,
        State::Revoked => Icon::Cross,
        State::Renewed => Icon::Undo,
    };
    tag(tone(state), icon, state_word(locale, state))
}

pub const fn verdict(state: State) -> Verdict {
    match state {
        // A certificate that ends soon is valid today.
        State::Valid | State::Expiring => Verdict::Valid,
        State::Expired | State::Renewed => Verdict::Ended,
        State::Suspended => Verdict::Suspended,
        State::Revoked => Verdict::Revoked,
    }
}

/// One sentence for whoever checks: what the state means for them.
pub fn meaning(ctx: &Ctx, certificate: &Certificate, state: State) -> String {
    let locale = ctx.locale;
    let written = |day: Option<crate::writing::date::Day>| {
        day.map(|day| calendar::date(locale, day))
            .unwrap_or_default()
    };
    let since = written(certificate.since.parse().ok());
    match state {
        State::Valid => t!(locale, "certificate-means-valid"),
        State::Expiring => t!(
            locale,
            "certificate-means-expiring",
            date = written(certificate.ends())
        ),
        State::Expired => t!(
            locale,
            "certificate-means-expired",
            date = written(certificate.ends())
        ),
        State::Suspended => match certificate.suspended_to() {
            Some(last) => t!(
                locale,
                "certificate-means-suspended-to",
                since = since,
                last = calendar::date(locale, last)
            ),
            None => t!(locale, "certificate-means-suspended", date = since),
        },
        State::Revoked => t!(locale, "certificate-means-revoked", date = since),
        State::Renewed => t!(locale, "certificate-means-renewed", date = since),
    }
}

/// What it is about: the test, or the occupation with its level.
pub fn subject(ctx: &Ctx, certificate: &Certificate) -> String {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    if !certificate.test.is_empty() {
        reference.name(locale, "test", &certificate.test).to_owned()
    } else if !certificate.occupation.is_empty() {
        reference
            .name(locale, "occupation", &certificate.occupation)
            .to_owned()
    } else {
        kind_word(locale, certificate.kind())
    }
}

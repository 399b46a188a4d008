//! Words for the states of an application.

use leptos::prelude::*;

use super::rules::{Owner, State};
use crate::context::Ctx;
use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Waiting => t!(locale, "application-waiting"),
        State::Submitted => t!(locale, "application-submitted"),
        State::InReview => t!(locale, "application-in-review"),
        State::InfoNeeded => t!(locale, "application-info-needed"),
        State::Accepted => t!(locale, "application-accepted"),
        State::Refused => t!(locale, "application-refused"),
        State::Withdrawn => t!(locale, "application-withdrawn"),
    }
}

/// What the candidate is told when the state changes: the state, the reason in plain words, and where to look.
pub fn message(
    ctx: &Ctx,
    locale: Locale,
    number: &str,
    (state, reason): (State, &str),
    link: &str,
) -> String {
    let reference = ctx.portal.reference.current();
    let why = reference.term(locale, "application_reason", reason);
    let state = state_word(locale, state);
    let first = t!(
        locale,
        "message-application",
        number = number,
        state = state
    );
    [first.as_str(), why.unwrap_or_default(), link]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Waiting => (Tone::Time, Icon::Clock),
        State::Submitted | State::InReview => (Tone::Plain, Icon::Paper),
        State::InfoNeeded => (Tone::Time, Icon::Pen),
        State::Accepted => (Tone::Go, Icon::Check),
        State::Refused => (Tone::Stop, Icon::Cross),
        State::Withdrawn => (Tone::Plain, Icon::Undo),
    };
    tag(tone, icon, state_word(locale, state))
}

pub fn owner_word(locale: Locale, owner: Owner) -> String {
    match owner {
        Owner::Agency => t!(locale, "owner-agency"),
        Owner::Candidate => t!(locale, "owner-you"),
        Owner::Nobody => String::new(),
    }
}

/// What is waited for, in one sentence.
pub fn waited_for(locale: Locale, state: State) -> String {
    match state {
        State::Waiting => t!(locale, "waits-place"),
        State::Submitted => t!(locale, "waits-check"),
        State::InReview => t!(locale, "waits-decision"),
        State::InfoNeeded => t!(locale, "waits-you"),
        State::Accepted => t!(locale, "waits-accepted"),
        State::Refused => t!(locale, "waits-refused"),
        State::Withdrawn => t!(locale, "waits-withdrawn"),
    }
}

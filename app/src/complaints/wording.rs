//! Words for complaints: what they are about, and where they stand.

use leptos::prelude::*;

use super::rules::{Reason, State};
use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};

pub fn reason_word(locale: Locale, reason: Reason) -> String {
    match reason {
        Reason::NotReal => t!(locale, "complaint-not-real"),
        Reason::Money => t!(locale, "complaint-money"),
        Reason::Passport => t!(locale, "complaint-passport"),
        Reason::Unfair => t!(locale, "complaint-unfair"),
        Reason::Different => t!(locale, "complaint-different"),
        Reason::Other => t!(locale, "complaint-other"),
    }
}

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Received => t!(locale, "complaint-received"),
        State::Upheld => t!(locale, "complaint-upheld"),
        State::NotUpheld => t!(locale, "complaint-not-upheld"),
    }
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Received => (Tone::Time, Icon::Clock),
        State::Upheld => (Tone::Go, Icon::Check),
        State::NotUpheld => (Tone::Plain, Icon::Dash),
    };
    tag(tone, icon, state_word(locale, state))
}

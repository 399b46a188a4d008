//! Words for the states of vacancies and for what happened to them.

mod found;
mod terms;
mod texts;

pub use found::found_words;
pub use terms::{comma, label, length, place, value};
pub use texts::{language, language_word, text_tag};

use leptos::prelude::*;

use super::state::{State, Step};
use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Draft => t!(locale, "vacancy-state-draft"),
        State::Submitted => t!(locale, "vacancy-state-submitted"),
        State::InReview => t!(locale, "vacancy-state-in-review"),
        State::Returned => t!(locale, "vacancy-state-returned"),
        State::Rejected => t!(locale, "vacancy-state-rejected"),
        State::Published => t!(locale, "vacancy-state-published"),
        State::Paused => t!(locale, "vacancy-state-paused"),
        State::Closed => t!(locale, "vacancy-state-closed"),
        State::Expired => t!(locale, "vacancy-state-expired"),
        State::Archived => t!(locale, "vacancy-state-archived"),
    }
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Draft => (Tone::Plain, Icon::Pen),
        State::Submitted | State::InReview => (Tone::Time, Icon::Clock),
        State::Returned => (Tone::Time, Icon::Pen),
        State::Published => (Tone::Go, Icon::Check),
        State::Paused => (Tone::Time, Icon::Pause),
        State::Rejected => (Tone::Stop, Icon::Cross),
        State::Closed | State::Expired | State::Archived => (Tone::Plain, Icon::Dash),
    };
    tag(tone, icon, state_word(locale, state))
}

pub fn event_word(locale: Locale, step: Step) -> String {
    match step {
        Step::Submit => t!(locale, "vacancy-event-submit"),
        Step::Change => t!(locale, "vacancy-event-change"),
        Step::Withdraw => t!(locale, "vacancy-event-withdraw"),
        Step::Take => t!(locale, "vacancy-event-take"),
        Step::Release => t!(locale, "vacancy-event-release"),
        Step::Approve => t!(locale, "vacancy-event-approve"),
        Step::Return => t!(locale, "vacancy-event-return"),
        Step::Reject => t!(locale, "vacancy-event-reject"),
        Step::Pause => t!(locale, "vacancy-event-pause"),
        Step::Resume => t!(locale, "vacancy-event-resume"),
        Step::Close => t!(locale, "vacancy-event-close"),
        Step::Expire => t!(locale, "vacancy-event-expire"),
        Step::Archive => t!(locale, "vacancy-event-archive"),
        Step::Appeal => t!(locale, "vacancy-event-appeal"),
    }
}

//! Words for kinds, states and roles.

use leptos::prelude::*;

use super::rules::{Kind, LinkState, Outcome, State};
use crate::access::MemberRole;
use crate::context::Ctx;
use crate::i18n::Locale;
use crate::reference::Reference;
use crate::t;
use crate::ui::{Icon, Tone, tag};

pub fn kind_word(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::Employer => t!(locale, "org-kind-employer"),
        Kind::Supervising => t!(locale, "org-kind-supervising"),
        Kind::Support => t!(locale, "org-kind-support"),
        Kind::Agency => t!(locale, "org-kind-agency"),
        Kind::Training => t!(locale, "org-kind-training"),
    }
}

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Draft => t!(locale, "org-draft"),
        State::Approved => t!(locale, "org-approved"),
        State::Suspended => t!(locale, "org-suspended"),
        State::Withdrawn => t!(locale, "org-withdrawn"),
        State::Rejected => t!(locale, "org-rejected"),
    }
}

pub fn outcome_word(locale: Locale, outcome: Outcome) -> String {
    match outcome {
        Outcome::Open => t!(locale, "org-waiting"),
        Outcome::Approved => t!(locale, "org-approved"),
        Outcome::Returned => t!(locale, "org-returned"),
        Outcome::Rejected => t!(locale, "org-rejected"),
    }
}

pub fn link_word(locale: Locale, state: LinkState) -> String {
    match state {
        LinkState::Asked => t!(locale, "org-waiting"),
        LinkState::Approved => t!(locale, "org-link-approved"),
        LinkState::Refused => t!(locale, "org-link-refused"),
        LinkState::Ended => t!(locale, "org-link-ended"),
    }
}

pub fn role_word(locale: Locale, role: MemberRole) -> String {
    match role {
        MemberRole::Owner => t!(locale, "org-role-owner"),
        MemberRole::Editor => t!(locale, "org-role-editor"),
        MemberRole::Viewer => t!(locale, "org-role-viewer"),
    }
}

pub fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Draft => (Tone::Plain, Icon::Pen),
        State::Approved => (Tone::Go, Icon::Shield),
        State::Suspended => (Tone::Time, Icon::Pause),
        State::Withdrawn | State::Rejected => (Tone::Stop, Icon::Cross),
    };
    tag(tone, icon, state_word(locale, state))
}

/// The check that waits, or how the last one ended, where that is news.
pub fn outcome_tag(locale: Locale, outcome: Outcome) -> Option<AnyView> {
    match outcome {
        Outcome::Open => Some(tag(Tone::Time, Icon::Clock, outcome_word(locale, outcome))),
        Outcome::Returned => Some(tag(Tone::Time, Icon::Undo, outcome_word(locale, outcome))),
        Outcome::Approved | Outcome::Rejected => None,
    }
}

pub fn link_tag(locale: Locale, state: LinkState) -> AnyView {
    let (tone, icon) = match state {
        LinkState::Asked => (Tone::Time, Icon::Clock),
        LinkState::Approved => (Tone::Go, Icon::Check),
        LinkState::Refused => (Tone::Stop, Icon::Cross),
        LinkState::Ended => (Tone::Plain, Icon::Dash),
    };
    tag(tone, icon, link_word(locale, state))
}

/// Reason codes, separated by commas, as sentences.
pub fn reasons(reference: &Reference, locale: Locale, codes: &str) -> String {
    let sentences: Vec<&str> = codes
        .split(',')
        .filter_map(|code| reference.term(locale, "organisation_reason", code))
        .collect();
    sentences.join(" ")
}

/// The name of a country.
pub fn country(ctx: &Ctx, code: &str) -> String {
    let reference = ctx.portal.reference.current();
    reference.name(ctx.locale, "country", code).to_owned()
}

/// What happened, in words.
pub fn event_word(locale: Locale, what: &str) -> String {
    match what {
        "sent" => t!(locale, "org-event-sent"),
        "seconded" => t!(locale, "org-event-seconded"),
        "approved" => t!(locale, "org-event-approved"),
        "returned" => t!(locale, "org-event-returned"),
        "rejected" => t!(locale, "org-event-rejected"),
        "suspended" => t!(locale, "org-event-suspended"),
        "reinstated" => t!(locale, "org-event-reinstated"),
        "withdrawn" => t!(locale, "org-event-withdrawn"),
        "link-asked" => t!(locale, "org-event-link-asked"),
        "link-approved" => t!(locale, "org-event-link-approved"),
        "link-refused" => t!(locale, "org-event-link-refused"),
        "complaint" => t!(locale, "org-event-complaint"),
        "complaint-undone" => t!(locale, "org-event-complaint-undone"),
        _ => t!(locale, "org-event-link-ended"),
    }
}

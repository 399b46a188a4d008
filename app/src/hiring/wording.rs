//! Words for states, steps, owners, clocks, consents and differences; the same for all three sides.

use leptos::prelude::*;

use super::form::{POOLED, SHARED};
use super::rules::{Move, Party, State, Todo};
use super::same_terms::Meaning;
use super::service::apply::Receiver;
use super::store::Hiring;
use crate::context::Ctx;
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::ui::{Icon, Tone, tag};
use crate::vacancies::wording::comma;
use crate::writing::zones::Zone;

/// The name of a state; what an office issues has another name in each country.
pub fn state_word(locale: Locale, state: State, country: &str) -> String {
    match state {
        State::Received => t!(locale, "hire-received"),
        State::Shortlisted => t!(locale, "hire-shortlisted"),
        State::Times => t!(locale, "hire-times"),
        State::Interview => t!(locale, "hire-interview"),
        State::Offered => t!(locale, "hire-offered"),
        State::Accepted => t!(locale, "hire-accepted"),
        State::ContractSent => t!(locale, "hire-contract-sent"),
        State::Contract => t!(locale, "hire-contract"),
        State::Eligible if country == "JP" => t!(locale, "hire-eligible"),
        State::Eligible => t!(locale, "hire-permit"),
        State::Visa => t!(locale, "hire-visa"),
        State::Departed => t!(locale, "hire-departed"),
        State::Arrived => t!(locale, "hire-arrived"),
        State::Refused => t!(locale, "hire-refused"),
        State::Withdrawn => t!(locale, "hire-withdrawn"),
    }
}

/// Only what is reached for good looks good: a refused person never reads that they passed.
pub fn state_tag(locale: Locale, state: State, country: &str) -> AnyView {
    let (tone, icon) = match state {
        State::Received | State::Shortlisted => (Tone::Plain, Icon::Paper),
        State::Times | State::Offered | State::ContractSent => (Tone::Time, Icon::Pen),
        State::Interview => (Tone::Time, Icon::Cal),
        State::Accepted => (Tone::Plain, Icon::Check),
        State::Contract | State::Eligible | State::Visa | State::Departed | State::Arrived => {
            (Tone::Go, Icon::Check)
        }
        State::Refused => (Tone::Stop, Icon::Cross),
        State::Withdrawn => (Tone::Plain, Icon::Undo),
    };
    tag(tone, icon, state_word(locale, state, country))
}

/// What happened with a step.
pub fn event_word(locale: Locale, step: Move, state: State, country: &str) -> String {
    match step {
        Move::NoneFits => t!(locale, "hire-did-none-fits"),
        Move::Object => t!(locale, "hire-did-object"),
        _ => state_word(locale, state, country),
    }
}

/// The button of a step.
pub fn move_word(locale: Locale, step: Move, country: &str) -> String {
    match step {
        Move::Shortlist => t!(locale, "hire-do-shortlist"),
        Move::Propose => t!(locale, "hire-do-propose"),
        Move::Choose => t!(locale, "hire-do-choose"),
        Move::NoneFits => t!(locale, "hire-do-none-fits"),
        Move::Offer => t!(locale, "hire-do-offer"),
        Move::Accept => t!(locale, "hire-do-accept"),
        Move::SendContract => t!(locale, "hire-do-contract"),
        Move::Object => t!(locale, "hire-do-object"),
        Move::Sign => t!(locale, "hire-do-sign"),
        Move::Eligible if country == "JP" => t!(locale, "hire-do-eligible"),
        Move::Eligible => t!(locale, "hire-do-permit"),
        Move::Visa => t!(locale, "hire-do-visa"),
        Move::Depart => t!(locale, "hire-do-depart"),
        Move::Arrive => t!(locale, "hire-do-arrive"),
        Move::Refuse => t!(locale, "hire-do-refuse"),
        Move::Apply | Move::Withdraw => t!(locale, "withdraw-title"),
    }
}

/// What has to be done next, in one sentence that is true for every reader.
pub fn todo_word(locale: Locale, todo: Todo, country: &str) -> String {
    match todo {
        Todo::Read => t!(locale, "hire-todo-read"),
        Todo::Invite => t!(locale, "hire-todo-invite"),
        Todo::ChooseTime => t!(locale, "hire-todo-choose"),
        Todo::Meet => t!(locale, "hire-todo-meet"),
        Todo::AnswerOffer => t!(locale, "hire-todo-offer"),
        Todo::WriteContract => t!(locale, "hire-todo-contract"),
        Todo::ConfirmContract => t!(locale, "hire-todo-confirm"),
        Todo::GetEligibility if country == "JP" => t!(locale, "hire-todo-eligible"),
        Todo::GetEligibility => t!(locale, "hire-todo-permit"),
        Todo::GetVisa => t!(locale, "hire-todo-visa"),
        Todo::Travel => t!(locale, "hire-todo-travel"),
        Todo::ConfirmArrival => t!(locale, "hire-todo-arrival"),
        Todo::Nothing => t!(locale, "hire-todo-nothing"),
    }
}

/// Who; `reader` is called “you”.
pub fn party_word(locale: Locale, party: Party, reader: Option<Party>) -> String {
    if reader == Some(party) {
        return t!(locale, "owner-you");
    }
    match party {
        Party::Candidate => t!(locale, "hire-candidate"),
        Party::Employer => t!(locale, "hire-employer"),
        Party::Staff => t!(locale, "owner-agency"),
    }
}

/// The next step and its owner in one line, for messages and lists.
pub fn next_line(locale: Locale, state: State, country: &str) -> String {
    let (todo, owner) = state.next();
    owner.map_or_else(String::new, |owner| {
        let todo = todo_word(locale, todo, country);
        let who = t!(locale, "step-owner", who = party_word(locale, owner, None));
        let (open, close) = match locale {
            Locale::Ja => ("（", "）"),
            _ => (" (", ")"),
        };
        format!("{todo}{open}{who}{close}")
    })
}

/// How long it has been waited for, as everybody sees it.
pub fn since(ctx: &Ctx, found: &Hiring) -> String {
    let day = calendar::day_of(found.changed_at);
    let days = day.days_until(ctx.today());
    t!(
        ctx.locale,
        "hire-since",
        date = calendar::date(ctx.locale, day),
        days = days
    )
}

/// By when it was asked for; nobody invents a day.
pub fn due(ctx: &Ctx, found: &Hiring) -> String {
    match found.due() {
        Some(day) => {
            let left = ctx.today().days_until(day);
            let date = calendar::date(ctx.locale, day);
            if left < 0 {
                t!(ctx.locale, "hire-due-over", date = date)
            } else {
                t!(ctx.locale, "hire-due-by", date = date)
            }
        }
        None => t!(ctx.locale, "hire-due-none"),
    }
}

/// What both sides are told at each step: where it stands, why, whose turn it is, and where to look.
pub fn message(
    ctx: &Ctx,
    locale: Locale,
    number: &str,
    (state, country, reason): (State, &str, &str),
    link: &str,
) -> String {
    let first = t!(
        locale,
        "hire-message",
        number = number,
        state = state_word(locale, state, country)
    );
    let why = reason_word(ctx, locale, reason).unwrap_or_default();
    let next = next_line(locale, state, country);
    [first, why, next, link.to_owned()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The reason of a refusal or a withdrawal.
pub fn reason_word(ctx: &Ctx, locale: Locale, code: &str) -> Option<String> {
    let reference = ctx.portal.reference.current();
    ["hiring_refusal", "hiring_withdrawal"]
        .into_iter()
        .find_map(|set| reference.term(locale, set, code).map(str::to_owned))
}

pub fn ready_word(locale: Locale, code: &str) -> String {
    match code {
        "now" => t!(locale, "hire-ready-now"),
        "month" => t!(locale, "hire-ready-month"),
        "quarter" => t!(locale, "hire-ready-quarter"),
        "half-year" => t!(locale, "hire-ready-half-year"),
        _ => t!(locale, "hire-ready-unknown"),
    }
}

pub fn way_word(locale: Locale, code: &str) -> String {
    match code {
        "online" => t!(locale, "hire-way-online"),
        "phone" => t!(locale, "hire-way-phone"),
        _ => t!(locale, "hire-way-in-person"),
    }
}

/// A field of data that is shown to others.
pub fn shared_word(locale: Locale, code: &str) -> String {
    match code {
        "name" => t!(locale, "hire-field-name"),
        "born" => t!(locale, "hire-field-born"),
        "region" => t!(locale, "hire-field-region"),
        "education" => t!(locale, "hire-field-education"),
        "work" => t!(locale, "hire-field-work"),
        "tests" => t!(locale, "hire-field-tests"),
        "ready" => t!(locale, "hire-field-ready"),
        "contact" => t!(locale, "hire-field-contact"),
        "results" => t!(locale, "hire-field-results"),
        "field" => t!(locale, "hire-field-field"),
        "ready-on" => t!(locale, "hire-field-ready-on"),
        _ => t!(locale, "hire-field-home-region"),
    }
}

/// The name of a country where an organisation sits.
pub fn country(ctx: &Ctx, locale: Locale, code: &str) -> String {
    ctx.portal
        .reference
        .current()
        .name(locale, "country", code)
        .to_owned()
}

/// An organisation as readers of a form can read it.
pub fn called(locale: Locale, receiver: &Receiver) -> String {
    if locale == Locale::Ja || receiver.name == receiver.name_latin {
        receiver.name.clone()
    } else {
        format!("{} ({})", receiver.name_latin, receiver.name)
    }
}

/// What the person agrees to, word for word; it is kept exactly so.
pub fn consent_text(ctx: &Ctx, locale: Locale, receivers: &[Receiver]) -> String {
    let mut lines: Vec<String> = receivers
        .iter()
        .map(|receiver| {
            t!(
                locale,
                "hire-consent-to",
                name = called(locale, receiver),
                country = country(ctx, locale, &receiver.country)
            )
        })
        .collect();
    let fields: Vec<String> = SHARED.map(|code| shared_word(locale, code)).to_vec();
    lines.push(t!(
        locale,
        "hire-consent-fields",
        fields = fields.join(comma(locale))
    ));
    lines.push(t!(locale, "hire-consent-why"));
    lines.join("\n")
}

/// The same for the pool.
pub fn pool_consent_text(locale: Locale) -> String {
    let fields: Vec<String> = POOLED.map(|code| shared_word(locale, code)).to_vec();
    let lines = [
        t!(locale, "pool-consent-to"),
        t!(
            locale,
            "hire-consent-fields",
            fields = fields.join(comma(locale))
        ),
        t!(locale, "pool-consent-not"),
    ];
    lines.join("\n")
}

/// Better, worse or changed, in words and shape, never in colour alone.
pub fn meaning_tag(locale: Locale, meaning: Meaning) -> AnyView {
    match meaning {
        Meaning::Better => tag(Tone::Go, Icon::Up, t!(locale, "terms-better")),
        Meaning::Worse => tag(Tone::Stop, Icon::Down, t!(locale, "terms-worse")),
        Meaning::Changed => tag(Tone::Time, Icon::Warn, t!(locale, "terms-changed")),
    }
}

/// Day and time in a zone, with the name of its city.
pub fn moment(locale: Locale, zone: Zone, moment: i64) -> String {
    let date = calendar::date(locale, zone.day(moment));
    let time = zone.time(moment);
    let city = match zone.name {
        "Asia/Tokyo" => t!(locale, "zone-tokyo"),
        "Europe/Istanbul" => t!(locale, "zone-istanbul"),
        _ => t!(locale, "zone-tashkent"),
    };
    t!(locale, "zone-moment", date = date, time = time, city = city)
}

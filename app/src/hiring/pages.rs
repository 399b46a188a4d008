//! The views of hiring: for the person, for the organisation, for the staff; the box with the next step is one and the same.

pub mod apply;
pub mod desk;
pub mod own;
pub mod papers;
pub mod people;
pub mod pool;

use leptos::prelude::*;

use super::rules::{Move, Party, State};
use super::store::{Event, Hiring};
use super::wording;
use crate::context::Ctx;
use crate::forms::FORM_ID;
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::ui::{Fact, Stage, Step as TimeStep, Tone, facts, notice, notice_with, small_form};
use crate::vacancies::rules::Field;
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording as terms_wording;

/// Occupation and place of the work.
pub fn work(ctx: &Ctx, terms: &Terms) -> String {
    let none = OwnTexts::default();
    let name = terms_wording::value(ctx, terms, &none, Field::Occupation).unwrap_or_default();
    let comma = terms_wording::comma(ctx.locale);
    format!("{name}{comma}{}", terms_wording::place(ctx, terms))
}

/// The next step, its owner and its clock.
fn next_box(ctx: &Ctx, found: &Hiring, reader: Party) -> AnyView {
    let locale = ctx.locale;
    let state = found.state();
    let (todo, owner) = state.next();
    let heading = wording::todo_word(locale, todo, &found.country);
    let Some(owner) = owner else {
        return notice(Tone::Plain, heading);
    };
    let tone = if owner == reader {
        Tone::Time
    } else {
        Tone::Plain
    };
    let list = vec![
        Fact::new(
            t!(locale, "hire-owner"),
            wording::party_word(locale, owner, Some(reader)),
        ),
        Fact::new(t!(locale, "hire-waits"), wording::since(ctx, found)),
        Fact::new(t!(locale, "hire-due"), wording::due(ctx, found)),
    ];
    notice_with(tone, heading, facts(list))
}

/// What happened so far, and what is ahead.
fn history(ctx: &Ctx, found: &Hiring, events: &[Event], reader: Party) -> Vec<TimeStep> {
    let locale = ctx.locale;
    let last = events.len().saturating_sub(1);
    let mut steps: Vec<TimeStep> = events
        .iter()
        .enumerate()
        .map(|(position, event)| {
            let state = State::from_code(&event.state).unwrap_or(State::Received);
            let step = Move::from_code(&event.step).unwrap_or(Move::Apply);
            let party = Party::from_code(&event.party).unwrap_or(Party::Staff);
            let who = wording::party_word(locale, party, Some(reader));
            let comma = terms_wording::comma(locale);
            let when = format!("{}{comma}{who}", calendar::date_and_time(locale, event.at));
            let is_now = position == last && state.is_active();
            TimeStep {
                stage: match (is_now, state) {
                    (true, _) => Stage::Now,
                    (false, State::Refused | State::Withdrawn) => Stage::Ended,
                    _ => Stage::Done,
                },
                name: wording::event_word(locale, step, state, &found.country),
                when,
                more: more(ctx, event),
            }
        })
        .collect();
    let state = found.state();
    if state.is_active() {
        let reached = State::WAY
            .iter()
            .position(|step| step.column() == state.column());
        for ahead in State::WAY.iter().skip(reached.map_or(0, |at| at + 1)) {
            steps.push(TimeStep {
                stage: Stage::Ahead,
                name: wording::state_word(locale, *ahead, &found.country),
                when: String::new(),
                more: None,
            });
        }
    }
    steps
}

fn more(ctx: &Ctx, event: &Event) -> Option<AnyView> {
    let locale = ctx.locale;
    let reason = wording::reason_word(ctx, locale, &event.reason);
    let note = locale.own_text(&event.note);
    if reason.is_none() && note.is_empty() {
        return None;
    }
    let lang = Locale::from_code(&event.lang).map(|form| match (form, locale) {
        // Uzbek is shown in the script of the reader.
        (Locale::Uz | Locale::UzCyrl, Locale::UzCyrl) => Locale::UzCyrl.tag(),
        (Locale::Uz | Locale::UzCyrl, _) => Locale::Uz.tag(),
        (other, _) => other.tag(),
    });
    Some(
        view! {
            {reason.map(|reason| view! { <p><b>{t!(locale, "reason-label")} ": "</b> {reason}</p> })}
            {(!note.is_empty()).then(|| view! { <p class="own" lang=lang>{note}</p> })}
        }
        .into_any(),
    )
}

/// A form with one button that takes a step.
fn button(ctx: &Ctx, action: String, found: &Hiring, step: Move, children: AnyView) -> AnyView {
    let inner = view! {
        <input type="hidden" name=FORM_ID value=ctx.new_id() />
        {turn(found)}
        <input type="hidden" name="move" value=step.code() />
        {children}
    };
    small_form(action, inner.into_any())
}

/// The turn that the reader of a form sees.
fn turn(found: &Hiring) -> AnyView {
    view! { <input type="hidden" name="turn" value=found.turn.to_string() /> }.into_any()
}

/// Somebody else was quicker.
fn moved(ctx: &Ctx, moved_on: bool) -> Option<AnyView> {
    moved_on.then(|| notice(Tone::Stop, t!(ctx.locale, "hire-moved-on")))
}

//! The views of the desk of organisations: one case with all that is known; the queue, the decision and the links beside it.

mod decision;
mod links;
mod queue;

pub use queue::queue;

use axum::response::Response;
use leptos::prelude::*;

use super::{fact_list, word};
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::rules::{Outcome, PROMISED_DAYS};
use crate::employers::service::Refused;
use crate::employers::service::checks::{Alike, Case};
use crate::employers::store::reviews::Review;
use crate::employers::wording;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, Stage, Step, Tone, back, clock, error_summary, facts, notice, notice_with, timeline,
};
use crate::writing::look_alike::Likeness;

/// One organisation with all that is known of it, and what can be decided.
pub fn case(
    ctx: &Ctx,
    case: &Case,
    documents: Option<AnyView>,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let organisation = &case.organisation;
    let obstacle = refused.map(|refused| {
        let words = match refused {
            Refused::SamePerson => t!(locale, "org-same-person"),
            _ => t!(locale, "org-moved-on"),
        };
        notice(Tone::Stop, words)
    });
    let open = case
        .check
        .as_ref()
        .filter(|check| check.outcome() == Outcome::Open);
    let sent = case.check.as_ref().map(Review::facts);
    let title = match organisation.called() {
        "" => t!(locale, "org-unnamed"),
        name => name.to_owned(),
    };
    let approved = (!organisation.facts.is_empty()).then(|| organisation.facts());
    let differs = open.is_some() && approved.is_some() && approved != sent;
    let before = approved.clone().filter(|_| differs).map(|before| {
        view! {
            <section aria-labelledby="before-h">
                <h2 id="before-h">{t!(locale, "org-facts-approved")}</h2>
                {facts(fact_list(ctx, &before))}
            </section>
        }
    });
    let known = if open.is_some() {
        sent.or(approved)
    } else {
        approved.or(sent)
    };
    let known = known.map(|known| facts(fact_list(ctx, &known)));
    let own = case
        .is_own
        .then(|| notice(Tone::Stop, t!(locale, "org-own-no-decision")));
    let members = t!(
        locale,
        "org-member-count",
        count = i64::try_from(case.members).unwrap_or_default()
    );
    let view = view! {
        {back(ctx.href("/desk/organisations"), t!(locale, "org-all"))}
        {error_summary(&shown)}
        {obstacle}
        <h1>{title.clone()}</h1>
        <p class="meta">
            {wording::state_tag(locale, organisation.state())}
            {case.check.as_ref().and_then(|check| wording::outcome_tag(locale, check.outcome()))}
            <span>{members}</span>
        </p>
        {own}
        {open.map(|check| waiting(ctx, check))}
        {alike(ctx, &case.alike)}
        <section aria-labelledby="facts-h">
            <h2 id="facts-h">{t!(locale, "org-facts")}</h2>
            {known}
        </section>
        {before}
        {documents}
        {links::links(ctx, case, &shown)}
        {(!case.is_own).then(|| decision::decision(ctx, case, open, &shown))}
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(history(ctx, case))}
        </section>
    };
    let mut page = Page::new(title, view).on_desk().with_form(shown.is_bad());
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// The clock since sending, and who has approved so far.
fn waiting(ctx: &Ctx, check: &Review) -> AnyView {
    let locale = ctx.locale;
    let days = calendar::day_of(check.sent_at).days_until(ctx.today());
    let left =
        u8::try_from(((PROMISED_DAYS - days) * 100 / PROMISED_DAYS).clamp(0, 100)).unwrap_or(0);
    let tone = if days >= PROMISED_DAYS {
        Tone::Stop
    } else {
        Tone::Time
    };
    let about = match &check.first_by {
        Some(first) if ctx.actor.account() == Some(first.as_str()) => t!(locale, "org-half-own"),
        Some(_) => t!(locale, "org-half-other"),
        None => t!(locale, "org-two-people"),
    };
    let sent = t!(
        locale,
        "org-sent-on",
        when = calendar::date_and_time(locale, check.sent_at)
    );
    clock(tone, left, sent, about)
}

fn alike(ctx: &Ctx, list: &[Alike]) -> Option<AnyView> {
    if list.is_empty() {
        return None;
    }
    let locale = ctx.locale;
    let rows = list
        .iter()
        .map(|alike| {
            let name = alike.name.clone();
            let near = match alike.likeness {
                Likeness::Same => t!(locale, "org-alike-same"),
                Likeness::Near => t!(locale, "org-alike-near"),
            };
            let what = match (&alike.organisation, &alike.listed) {
                (Some(id), _) => {
                    let href = ctx.href(&format!("/desk/organisations/{id}"));
                    view! { <a href=href>{name}</a> ": " {near} }.into_any()
                }
                (None, Some(row)) => {
                    let source = row.source_url.clone();
                    let example = row
                        .is_example
                        .then(|| format!(" ({})", t!(locale, "org-example")));
                    let as_of = calendar::as_of(locale, &row.as_of);
                    view! {
                        <b>{name}</b> {example} ": " {near} " " {t!(locale, "org-alike-listed")} " "
                        <a href=source rel="nofollow noopener">{as_of}</a>
                    }
                    .into_any()
                }
                (None, None) => near.into_any(),
            };
            view! { <li>{what}</li> }
        })
        .collect_view();
    Some(notice_with(
        Tone::Stop,
        t!(locale, "org-alike"),
        view! { <ul>{rows}</ul> }.into_any(),
    ))
}

fn history(ctx: &Ctx, case: &Case) -> Vec<Step> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    case.events
        .iter()
        .map(|event| {
            let reason = wording::reasons(&reference, locale, &event.reason);
            let note = event.note.clone();
            Step {
                stage: match event.what.as_str() {
                    "returned" | "rejected" | "suspended" | "withdrawn" | "link-refused"
                    | "complaint" => Stage::Ended,
                    _ => Stage::Done,
                },
                name: wording::event_word(locale, &event.what),
                when: calendar::date_and_time(locale, event.at),
                more: (!reason.is_empty() || !note.is_empty())
                    .then(|| view! { <p>{reason} " " {note}</p> }.into_any()),
            }
        })
        .collect()
}

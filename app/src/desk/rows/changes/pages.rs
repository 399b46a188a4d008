//! The views of proposed changes: the list, and one with what stands beside what is to come.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::{Change, Proposal, State};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::desk::rows::pages::{days, preview, scope_words, words};
use crate::desk::rows::topic::Topic;
use crate::i18n::{Locale, calendar, count};
use crate::programmes;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Fact, Tone, acts, back, facts, notice, small_form, table_or_empty};
use crate::writing::date::Day;

/// Whom a row concerns.
#[derive(Clone, Debug, Default)]
pub struct Affected {
    /// The programmes for which it counts, each with its open applications.
    pub programmes: Vec<(String, i64)>,
    /// The certificates whose validity it rules, if it rules any.
    pub certificates: Option<i64>,
}

fn title(locale: Locale, change: &Change) -> String {
    let topic =
        Topic::of_row(change.subject()).map_or_else(String::new, |topic| topic.word(locale));
    match change {
        Change::Add(_) => t!(locale, "row-add-title", topic = topic),
        Change::Replace { .. } => t!(locale, "row-replace-title", topic = topic),
        Change::End { .. } => t!(locale, "change-end-title", topic = topic),
    }
}

fn by(locale: Locale, found: &Proposal) -> String {
    let when = calendar::date_and_time(locale, found.proposed_at);
    t!(
        locale,
        "change-by",
        name = found.proposer.clone(),
        when = when
    )
}

/// What waits for a second person.
pub fn list(ctx: &Ctx, waiting: &[Proposal]) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = waiting
        .iter()
        .map(|found| {
            let href = ctx.href(&format!("/desk/rows/changes/{}", found.id));
            let what = words(locale, &reference, found.change.subject());
            vec![
                view! { <a href=href>{title(locale, &found.change)}</a> }.into_any(),
                what.into_any(),
                scope_words(locale, &reference, found.change.subject()).into_any(),
                by(locale, found).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "change-what"),
        t!(locale, "desk-row-data"),
        t!(locale, "row-scope"),
        t!(locale, "change-proposed"),
    ];
    let nothing = (t!(locale, "change-none"), t!(locale, "change-none-about"));
    let name = t!(locale, "change-title");
    let view = view! {
        {back(ctx.href("/desk/rules"), t!(locale, "row-rules"))}
        <h1>{name.clone()}</h1>
        <p class="lead">{t!(locale, "change-lead")}</p>
        {table_or_empty(name.clone(), headings, rows, nothing)}
    };
    render(ctx, Page::new(name, view).on_desk())
}

/// One proposal; `told` says why a decision was not taken.
pub fn one(ctx: &Ctx, found: &Proposal, affected: &Affected, told: Option<String>) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let change = &found.change;
    let now = change.seen().map(|seen| {
        vec![
            Fact::new(t!(locale, "desk-row-data"), words(locale, &reference, seen)),
            Fact::new(t!(locale, "desk-row-dates"), days(locale, seen)),
            Fact::new(
                t!(locale, "rule-source"),
                programmes::source(ctx, &seen.source_url, &seen.as_of),
            ),
        ]
    });
    let now = now.map(|list| {
        view! {
            <section class="flow">
                <h2>{t!(locale, "change-now")}</h2>
                {facts(list)}
            </section>
        }
    });
    let then = match change {
        Change::Add(row) | Change::Replace { row, .. } => preview(ctx, &reference, row),
        Change::End { last_day, .. } => {
            let day = last_day.parse::<Day>();
            let day = day.map_or_else(|_| last_day.clone(), |day| calendar::date(locale, day));
            view! { <p>{t!(locale, "change-ends", day = day)}</p> }.into_any()
        }
    };
    let refused = told.is_some();
    let told = told.map(|words| notice(Tone::Stop, words));
    let name = title(locale, change);
    let view = view! {
        {back(ctx.href("/desk/rows/changes"), t!(locale, "change-title"))}
        <h1>{name.clone()}</h1>
        {told}
        {standing(locale, found)}
        <p class="soft">{by(locale, found)}</p>
        {now}
        {then}
        <p>{t!(locale, "row-scope")} ": " {scope_words(locale, &reference, change.subject())}</p>
        {affected_view(ctx, affected)}
        {buttons(ctx, found)}
    };
    let page = Page::new(name, view).on_desk();
    let page = if refused {
        page.with_status(StatusCode::CONFLICT)
    } else {
        page
    };
    render(ctx, page)
}

fn standing(locale: Locale, found: &Proposal) -> AnyView {
    let name = found.decider.clone().unwrap_or_default();
    let when = found
        .decided_at
        .map_or_else(String::new, |at| calendar::date_and_time(locale, at));
    match found.state {
        State::Waiting => notice(Tone::Time, t!(locale, "change-waiting")),
        State::Confirmed => notice(
            Tone::Go,
            t!(locale, "change-confirmed", name = name, when = when),
        ),
        State::Refused => notice(
            Tone::Stop,
            t!(locale, "change-refused", name = name, when = when),
        ),
        State::Withdrawn => notice(
            Tone::Plain,
            t!(locale, "change-withdrawn", name = name, when = when),
        ),
    }
}

/// What the reader may do: another person decides, who proposed takes back.
fn buttons(ctx: &Ctx, found: &Proposal) -> Option<AnyView> {
    let locale = ctx.locale;
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)
        .ok()?;
    if found.state != State::Waiting {
        return None;
    }
    let action = ctx.href(&format!("/desk/rows/changes/{}", found.id));
    let is_own = ctx.actor.account() == Some(&found.proposed_by);
    let inner = if is_own {
        view! {
            <p>{t!(locale, "change-other")}</p>
            {acts(view! {
                <button class="btn alt" type="submit" name="do" value="withdraw">{t!(locale, "change-withdraw")}</button>
            }.into_any())}
        }
        .into_any()
    } else {
        acts(view! {
            <button class="btn" type="submit" name="do" value="confirm">{t!(locale, "change-confirm")}</button>
            <button class="btn alt" type="submit" name="do" value="refuse">{t!(locale, "change-refuse")}</button>
        }.into_any())
    };
    Some(small_form(action, inner))
}

/// Whom the row concerns, each programme with the way to its applications.
pub fn affected_view(ctx: &Ctx, affected: &Affected) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let total: i64 = affected.programmes.iter().map(|(_, open)| open).sum();
    let may_read = ctx
        .allow(Action::ReadApplications, Resource::General)
        .is_ok();
    let lines = affected
        .programmes
        .iter()
        .filter(|(_, open)| *open > 0)
        .map(|(slug, open)| {
            let found = reference.catalog.find(slug);
            let name = found.map_or_else(|| slug.clone(), |one| one.name(locale, &reference));
            let words = t!(locale, "change-applications", count = count(locale, *open));
            let name = if may_read {
                let href = ctx.href(&format!("/desk/applications?programme={slug}"));
                view! { <a class="link" href=href>{name}</a> }.into_any()
            } else {
                name.into_any()
            };
            view! { <li>{name} " – " {words}</li> }
        })
        .collect_view();
    let programmes = (!affected.programmes.is_empty()).then(|| {
        let programmes = i64::try_from(affected.programmes.len()).unwrap_or_default();
        let words = t!(
            locale,
            "change-affected-programmes",
            programmes = count(locale, programmes),
            applications = count(locale, total)
        );
        view! { <p>{words}</p> <ul>{lines}</ul> }
    });
    let certificates = affected.certificates.map(|found| {
        let found = count(locale, found);
        view! { <p>{t!(locale, "change-affected-certificates", count = found)}</p> }
    });
    let nobody = (affected.programmes.is_empty() && affected.certificates.is_none())
        .then(|| view! { <p>{t!(locale, "change-affected-nobody")}</p> });
    view! {
        <section class="flow">
            <h2>{t!(locale, "change-affected")}</h2>
            {programmes}
            {certificates}
            {nobody}
        </section>
    }
    .into_any()
}

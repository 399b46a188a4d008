//! The views of the desk: the queue of applications, and one case.

use axum::response::Response;
use leptos::prelude::*;

use super::apply::answer_rows;
use super::{history, programme_name};
use crate::access::{Action, Resource};
use crate::applications::rules::State;
use crate::applications::store::{Application, Event, Line};
use crate::applications::wording;
use crate::candidates::form::{Step as ProfileStep, born};
use crate::candidates::service::Known;
use crate::context::Ctx;
use crate::exports::lists::List;
use crate::exports::ways::ways;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::programmes::rules::{Met, evaluate};
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, Tone, acts, back, error_summary, facts, form, get_form, notice, pager,
    radios, select, submit, summary_list, table_or_empty, text_area, timeline,
};

/// What is missing from a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecided {
    Decision,
    Reason,
}

/// The queue, oldest first.
pub fn queue(ctx: &Ctx, fields: &Fields, mut lines: Vec<Line>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let states = State::ALL
        .map(|state| (state.code().to_owned(), wording::state_word(locale, state)))
        .to_vec();
    let next = (lines.len() > 20).then(|| {
        lines.truncate(20);
        let after = lines.last().map(|line| line.id.clone()).unwrap_or_default();
        let query = fields.clone().with("after", after).to_query();
        ctx.href(&format!("/desk/applications?{query}"))
    });
    let rows: Vec<Vec<AnyView>> = lines
        .iter()
        .map(|line| {
            let href = ctx.href(&format!("/desk/applications/{}", line.id));
            let number = line.number.clone();
            let name = line
                .passport_name
                .clone()
                .unwrap_or_else(|| t!(locale, "not-answered"));
            let state = State::from_code(&line.state).unwrap_or(State::Submitted);
            let waits = calendar::day_of(line.changed_at).days_until(ctx.today());
            vec![
                view! { <a href=href class="code">{number}</a> }.into_any(),
                name.into_any(),
                programme_name(ctx, &line.programme).into_any(),
                wording::state_tag(locale, state),
                t!(locale, "desk-days", days = waits).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-number"),
        t!(locale, "desk-name"),
        t!(locale, "eligibility-programme"),
        t!(locale, "filter-state"),
        t!(locale, "desk-waits"),
    ];
    let nothing = (
        t!(locale, "desk-queue-empty"),
        t!(locale, "desk-queue-empty-about"),
    );
    let body = table_or_empty(t!(locale, "applications-all"), headings, rows, nothing);
    let programmes = crate::programmes::choices(ctx);
    let filters = view! {
        {select(&shown, "state", t!(locale, "filter-state"), None, t!(locale, "filter-any"), states)}
        {select(&shown, "programme", t!(locale, "eligibility-programme"), None, t!(locale, "filter-any"), programmes)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "applications-all")}</h1>
        {get_form(ctx.href("/desk/applications"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
        {ways(ctx, List::Applications, fields)}
    };
    render(
        ctx,
        Page::new(t!(locale, "applications-all"), view).on_desk(),
    )
}

/// One case: who, what was answered, what the rules say, the history, and the decision.
pub fn case(
    ctx: &Ctx,
    found: &Application,
    events: &[Event],
    known: &Known,
    fields: &Fields,
    errors: &Errors<Undecided>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Undecided::Decision => t!(locale, "choose-one"),
        Undecided::Reason => t!(locale, "decide-reason-missing"),
    });
    let name = known
        .passport_name()
        .unwrap_or_else(|| t!(locale, "not-answered"));
    let number = found.number.clone();
    let moved = moved_on.then(|| notice(Tone::Stop, t!(locale, "decide-moved-on")));
    let person = ctx.href(&format!("/desk/people/{}", found.account_id));
    let view = view! {
        {back(ctx.href("/desk/applications"), t!(locale, "applications-all"))}
        {error_summary(&shown)}
        {moved}
        <h1>{name}</h1>
        <p class="meta">
            {wording::state_tag(locale, found.state())} <span class="code">{number}</span>
            <span>{programme_name(ctx, &found.programme)}</span> <a href=person>{t!(locale, "desk-person")}</a>
        </p>
        {facts(about(ctx, known))}
        {summary_list(locale, answer_rows(ctx, &found.answers(), "", None))}
        {by_the_rules(ctx, found, known)}
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(history(ctx, found, events, None))}
        </section>
        {decision(ctx, found, &shown)}
    };
    let mut page = Page::new(found.number.clone(), view)
        .on_desk()
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn about(ctx: &Ctx, known: &Known) -> Vec<Fact> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let name = known.fields(ProfileStep::Name);
    let birth = born(&known.fields(ProfileStep::Birth));
    let tests: Vec<String> = known
        .fields(ProfileStep::Tests)
        .all("tests")
        .map(|code| reference.name(locale, "test", code).to_owned())
        .collect();
    let work = known.fields(ProfileStep::Work);
    let region = known.fields(ProfileStep::Region);
    vec![
        Fact::new(t!(locale, "name-written"), name.get("written").to_owned()),
        Fact::new(
            t!(locale, "eligibility-born"),
            birth
                .map(|day| calendar::date(locale, day))
                .unwrap_or_default(),
        ),
        Fact::new(
            t!(locale, "profile-region"),
            reference
                .name(locale, "region", region.get("region"))
                .to_owned(),
        ),
        Fact::new(
            t!(locale, "occupation-label"),
            match work.get("occupation") {
                "other" => t!(locale, "occupation-other"),
                code => reference.name(locale, "occupation", code).to_owned(),
            },
        ),
        Fact::new(t!(locale, "eligibility-tests"), tests.join(", ")),
    ]
}

/// What the same rules say that the candidate sees.
fn by_the_rules(ctx: &Ctx, found: &Application, known: &Known) -> Option<AnyView> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(&found.programme)?;
    let tests = reference.catalog.rule_tests(ctx.today());
    let report = evaluate(
        &programme.requirements,
        &tests,
        &known.person(),
        ctx.today(),
    );
    if report.groups.is_empty() {
        return None;
    }
    let words = t!(
        locale,
        "eligibility-spans",
        met = report.count(Met::Yes).to_string(),
        all = report.groups.len().to_string()
    );
    Some(notice(Tone::Plain, words))
}

fn decision(ctx: &Ctx, found: &Application, shown: &FormView) -> Option<AnyView> {
    let locale = ctx.locale;
    let decisions = found.state().decisions();
    if decisions.is_empty()
        || ctx
            .allow(Action::DecideApplication, Resource::General)
            .is_err()
    {
        return None;
    }
    let reference = ctx.portal.reference.current();
    let choices = decisions
        .iter()
        .map(|state| Choice::new(state.code(), wording::state_word(locale, *state)))
        .collect();
    let reasons = reference
        .codes("application_reason")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference
                    .name(locale, "application_reason", code)
                    .to_owned(),
            )
        })
        .collect();
    let inner = view! {
        <input type="hidden" name="seen" value=found.state().code() />
        {radios(shown, "decision", t!(locale, "decide-title"), None, choices)}
        {select(shown, "reason", t!(locale, "reason-label"), Some(t!(locale, "decide-reason-hint")), t!(locale, "choose"), reasons)}
        {text_area(shown, "note", t!(locale, "decide-note"), Some(t!(locale, "decide-note-hint")))}
        {acts(submit(t!(locale, "decide-do")))}
    };
    Some(form(ctx, shown, inner.into_any()))
}

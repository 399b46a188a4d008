//! The views of applying and of one's own applications.

mod apply;
mod desk;

pub use apply::{check, sent, start, step};
pub use desk::{Undecided, case, queue};

use axum::response::Response;
use leptos::prelude::*;

use super::form::Wrong;
use super::rules::{Owner, State};
use super::store::{Application, Event};
use super::wording;
use crate::candidates::service::Known;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::programmes::store::Intake;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Draw, FormView, Icon, Stage, Step as TimeStep, Task, Tone, acts, back, empty, error_summary,
    form, link_button, more_button, notice, notice_with, quiet_link, small_form, stop_button,
    submit, tag, task_list, text_area, timeline,
};

/// The name of a programme, by its slug.
pub fn programme_name(ctx: &Ctx, slug: &str) -> String {
    let reference = ctx.portal.reference.current();
    reference.catalog.find(slug).map_or_else(
        || slug.to_owned(),
        |programme| programme.name(ctx.locale, &reference),
    )
}

fn intake_line(ctx: &Ctx, intake: &Intake) -> String {
    let reference = ctx.portal.reference.current();
    let city = reference.place(ctx.locale, &intake.city);
    let closes = intake
        .closes()
        .map(|day| calendar::date(ctx.locale, day))
        .unwrap_or_default();
    format!(
        "{city} · {}",
        t!(ctx.locale, "intake-closes", date = closes)
    )
}

/// One's own page.
pub fn mine(
    ctx: &Ctx,
    known: &Known,
    applications: &[Application],
    job: Option<AnyView>,
) -> Response {
    let locale = ctx.locale;
    let all = crate::candidates::form::Step::ALL;
    let done = all.into_iter().filter(|step| known.is_done(*step)).count();
    let progress = t!(
        locale,
        "profile-progress",
        done = done.to_string(),
        all = all.len().to_string()
    );
    let status = if known.is_complete() {
        tag(Tone::Go, Icon::Check, t!(locale, "task-done"))
    } else {
        tag(Tone::Time, Icon::Pen, t!(locale, "task-to-do"))
    };
    let doors = vec![
        Task {
            href: Some(ctx.href("/my/profile")),
            name: t!(locale, "profile-title"),
            about: Some(progress),
            status,
        },
        Task {
            href: Some(ctx.href("/my/applications")),
            name: t!(locale, "applications-title"),
            about: None,
            status: view! { <span class="num">{applications.len()}</span> }.into_any(),
        },
        Task {
            href: Some(ctx.href("/my/jobs")),
            name: t!(locale, "hire-mine"),
            about: None,
            status: view! { <Draw icon=Icon::Work /> }.into_any(),
        },
        Task {
            href: Some(ctx.href("/my/pool")),
            name: t!(locale, "pool-own-title"),
            about: None,
            status: view! { <Draw icon=Icon::Find /> }.into_any(),
        },
        Task {
            href: Some(ctx.href("/my/certificates")),
            name: t!(locale, "certificates-mine"),
            about: None,
            status: view! { <Draw icon=Icon::Seal /> }.into_any(),
        },
        Task {
            href: Some(ctx.href("/my/deadlines")),
            name: t!(locale, "deadlines-title"),
            about: None,
            status: view! { <Draw icon=Icon::Clock /> }.into_any(),
        },
        Task {
            href: Some(ctx.href("/eligibility")),
            name: t!(locale, "home-eligible"),
            about: None,
            status: view! { <Draw icon=Icon::Sift /> }.into_any(),
        },
    ];
    let title = known
        .passport_name()
        .unwrap_or_else(|| t!(locale, "menu-mine"));
    let now = applications
        .iter()
        .find(|application| application.state().is_active())
        .map(|application| present(ctx, application));
    let view = view! {
        <h1>{t!(locale, "menu-mine")}</h1>
        <p class="lead">{title}</p>
        {job}
        {now}
        {task_list(doors)}
        {acts(more_button(ctx.href("/programmes"), t!(locale, "home-start")))}
    };
    render(
        ctx,
        Page::new(t!(locale, "menu-mine"), view).at(Place::Mine),
    )
}

/// How the latest application stands, with the way to it.
fn present(ctx: &Ctx, application: &Application) -> AnyView {
    let locale = ctx.locale;
    let state = application.state();
    let tone = match state {
        State::InfoNeeded | State::Waiting => Tone::Time,
        State::Accepted => Tone::Go,
        _ => Tone::Plain,
    };
    let href = ctx.href(&format!("/my/applications/{}", application.id));
    let inner = view! {
        <p>{wording::state_tag(locale, state)}</p>
        <p>{wording::waited_for(locale, state)}</p>
        {acts(quiet_link(href, t!(locale, "application-see")))}
    };
    notice_with(
        tone,
        programme_name(ctx, &application.programme),
        inner.into_any(),
    )
}

/// All of one's own applications.
pub fn list(ctx: &Ctx, applications: &[Application]) -> Response {
    let locale = ctx.locale;
    let body = if applications.is_empty() {
        empty(
            t!(locale, "applications-none"),
            t!(locale, "applications-none-about"),
            Some(link_button(
                ctx.href("/programmes"),
                t!(locale, "home-start"),
            )),
        )
    } else {
        let rows = applications
            .iter()
            .map(|application| {
                let href = ctx.href(&format!("/my/applications/{}", application.id));
                let changed = calendar::date(locale, calendar::day_of(application.changed_at));
                let number = application.number.clone();
                view! {
                    <li>
                        <div>
                            <a class="hit" href=href>
                                {programme_name(ctx, &application.programme)}
                            </a>
                            <p class="meta">
                                {wording::state_tag(locale, application.state())} <span>{changed}</span>
                                <span class="code">{number}</span>
                            </p>
                        </div>
                        <Draw icon=Icon::Go />
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{t!(locale, "applications-title")}</h1>
        {body}
    };
    render(
        ctx,
        Page::new(t!(locale, "applications-title"), view).at(Place::Mine),
    )
}

/// The events as steps of the way; shared with the desk.
pub(super) fn history(
    ctx: &Ctx,
    found: &Application,
    events: &[Event],
    place: Option<i64>,
) -> Vec<TimeStep> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let last = events.len().saturating_sub(1);
    let mut steps: Vec<TimeStep> = events
        .iter()
        .enumerate()
        .map(|(position, event)| {
            let state = State::from_code(&event.state).unwrap_or(State::Submitted);
            let who = if event.by_candidate { Owner::Candidate } else { Owner::Agency };
            let when = format!("{}, {}", calendar::date_and_time(locale, event.at), wording::owner_word(locale, who));
            let reason = reference.term(locale, "application_reason", &event.reason).map(str::to_owned);
            let note = locale.own_text(&event.note);
            let is_now = position == last && state.is_active();
            let line = place.filter(|_| is_now).map(|place| t!(locale, "waiting-place", place = place));
            let more = view! {
                {reason.map(|reason| view! { <p><b>{t!(locale, "reason-label")} ": "</b> {reason}</p> })}
                {(!note.is_empty()).then(|| view! { <p>{note}</p> })}
                {is_now.then(|| view! {
                    <p>{wording::waited_for(locale, state)}</p>
                    {line.map(|line| view! { <p>{line}</p> })}
                    {(state.owner() == Owner::Agency).then(|| view! { <p class="soft">{t!(locale, "duration-unknown")}</p> })}
                })}
            };
            TimeStep {
                stage: match (is_now, state) {
                    (true, _) => Stage::Now,
                    (false, State::Refused | State::Withdrawn) => Stage::Ended,
                    _ => Stage::Done,
                },
                name: wording::state_word(locale, state),
                when,
                more: Some(more.into_any()),
            }
        })
        .collect();
    if matches!(
        found.state(),
        State::Waiting | State::Submitted | State::InReview | State::InfoNeeded
    ) {
        steps.push(TimeStep {
            stage: Stage::Ahead,
            name: t!(locale, "application-decision"),
            when: t!(
                locale,
                "step-owner",
                who = wording::owner_word(locale, Owner::Agency)
            ),
            more: None,
        });
    }
    steps
}

/// The timeline of one application.
pub fn one(ctx: &Ctx, found: &Application, events: &[Event], place: Option<i64>) -> Response {
    detail(ctx, found, events, place, &Fields::default(), false)
}

/// The same, when the answer to a question of the staff was empty or the language was switched.
pub fn one_with_answer(
    ctx: &Ctx,
    found: &Application,
    events: &[Event],
    fields: &Fields,
) -> Response {
    detail(ctx, found, events, None, fields, !fields.switching())
}

fn detail(
    ctx: &Ctx,
    found: &Application,
    events: &[Event],
    place: Option<i64>,
    fields: &Fields,
    is_empty: bool,
) -> Response {
    let locale = ctx.locale;
    let number = found.number.clone();
    let name = programme_name(ctx, &found.programme);
    let own = format!("/my/applications/{}", found.id);
    let errors = if is_empty {
        Errors::one("note", Wrong::Choose)
    } else {
        Errors::none()
    };
    let shown = FormView::new(locale, fields, &errors, |_, _| t!(locale, "answer-empty"));
    let answering = (found.state() == State::InfoNeeded).then(|| {
        small_form(
            ctx.href(&format!("{own}/answer")),
            view! {
                {text_area(&shown, "note", t!(locale, "answer-label"), None)}
                {acts(submit(t!(locale, "answer-send")))}
            }
            .into_any(),
        )
    });
    let withdrawing = found.state().can_withdraw().then(|| {
        acts(quiet_link(
            ctx.href(&format!("{own}/withdraw")),
            t!(locale, "withdraw-title"),
        ))
    });
    let appeal = (found.state() == State::Refused)
        .then(|| notice(Tone::Plain, t!(locale, "refused-onward")));
    let view = view! {
        {back(ctx.href("/my/applications"), t!(locale, "applications-title"))}
        {error_summary(&shown)}
        <h1>{name.clone()}</h1>
        <p class="meta">
            {wording::state_tag(locale, found.state())}
            <span>{t!(locale, "application-number")} " " <span class="code">{number}</span></span>
        </p>
        <h2 class="vh">{t!(locale, "desk-history")}</h2>
        {timeline(history(ctx, found, events, place))}
        {answering}
        {appeal}
        {withdrawing}
    };
    let mut page = Page::new(name, view).at(Place::Mine);
    page.has_errors = shown.is_bad();
    if shown.is_bad() {
        page.status = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    render(ctx, page)
}

/// “Do you really want to take it back?”
pub fn withdraw(ctx: &Ctx, found: &Application) -> Response {
    let locale = ctx.locale;
    let own = ctx.href(&format!("/my/applications/{}", found.id));
    let inner = view! {
        <p class="acts">
            {stop_button(t!(locale, "withdraw-do"))}
            <a href=own.clone()>{t!(locale, "withdraw-not")}</a>
        </p>
    };
    let view = view! {
        {back(own, t!(locale, "back"))}
        <h1>{t!(locale, "withdraw-title")}</h1>
        <p class="lead">{programme_name(ctx, &found.programme)}</p>
        <p>{t!(locale, "withdraw-about")}</p>
        {form(ctx, &FormView::clean(locale, &Fields::default()), inner.into_any())}
    };
    render(
        ctx,
        Page::new(t!(locale, "withdraw-title"), view).at(Place::Mine),
    )
}

//! The views of applying and of one's own applications.

mod desk;

pub use desk::{Undecided, case, queue};

use axum::response::Response;
use leptos::prelude::*;

use super::form::{Step, Wrong};
use super::rules::{Owner, State, is_few};
use super::service::Refused;
use super::store::{Application, Event};
use super::wording;
use crate::candidates::service::Known;
use crate::context::Ctx;
use crate::forms::{Errors, Fields, LATER};
use crate::i18n::{Locale, calendar};
use crate::programmes::store::Intake;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Draw, Fact, FormView, Icon, Row, Span, Stage, Step as TimeStep, Task, Tone, acts, back,
    confirmation, empty, error_summary, facts, form, link_button, more_button, notice, notice_with,
    quiet_link, radios, small_form, stop_button, submit, submit_named, summary_list, tag,
    task_list, text_area, thin_arches, timeline,
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
    let city = reference.name(ctx.locale, "city", &intake.city).to_owned();
    let closes = intake
        .closes()
        .map(|day| calendar::date(ctx.locale, day))
        .unwrap_or_default();
    format!("{city}. {}", t!(ctx.locale, "intake-closes", date = closes))
}

/// One's own page.
pub fn mine(ctx: &Ctx, known: &Known, applications: &[Application]) -> Response {
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
            href: Some(ctx.href("/my/certificates")),
            name: t!(locale, "certificates-mine"),
            about: None,
            status: view! { <Draw icon=Icon::Seal /> }.into_any(),
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

/// What one applies to, whether there are places, and what is still missing.
pub fn start(ctx: &Ctx, intake: &Intake, can_apply: bool, known: &Known) -> Response {
    let locale = ctx.locale;
    let name = programme_name(ctx, &intake.programme);
    let places = if intake.free() == 0 {
        notice_with(
            Tone::Time,
            t!(locale, "apply-full"),
            view! { <p>{t!(locale, "apply-full-about", seats = intake.seats, waiting = intake.waiting)}</p> }.into_any(),
        )
    } else if is_few(intake.free(), intake.seats) {
        notice_with(
            Tone::Time,
            t!(locale, "apply-few"),
            view! { <p>{t!(locale, "intake-places", free = intake.free(), seats = intake.seats)}</p> }.into_any(),
        )
    } else {
        notice(
            Tone::Plain,
            t!(
                locale,
                "intake-places",
                free = intake.free(),
                seats = intake.seats
            ),
        )
    };
    let onward = if !can_apply {
        notice(Tone::Stop, t!(locale, "apply-closed"))
    } else if known.is_complete() {
        let first = ctx.href(&format!("/apply/{}/{}", intake.id, Step::ALL[0].code()));
        acts(link_button(first, t!(locale, "apply-begin")))
    } else {
        view! {
            {notice(Tone::Time, t!(locale, "apply-profile-first"))}
            {acts(link_button(ctx.href("/my/profile"), t!(locale, "profile-title")))}
        }
        .into_any()
    };
    let view = view! {
        {back(ctx.href(&format!("/programmes/{}", intake.programme)), name.clone())}
        <h1>{t!(locale, "apply-title")}</h1>
        <p class="lead">{name}</p>
        <p>{intake_line(ctx, intake)}</p>
        {places}
        <p>{t!(locale, "apply-what")}</p>
        {onward}
    };
    render(
        ctx,
        Page::new(t!(locale, "apply-title"), view).at(Place::Mine),
    )
}

fn question(locale: Locale, step: Step, city: &str) -> String {
    match step {
        Step::Attend => t!(locale, "apply-attend", city = city),
        Step::Money => t!(locale, "apply-money"),
        Step::Note => t!(locale, "apply-note"),
    }
}

fn word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::MoneyAbout => t!(locale, "apply-money-about-missing"),
        Wrong::TooLong => t!(locale, "text-long"),
    }
}

/// One question.
pub fn step(
    ctx: &Ctx,
    intake: &Intake,
    step: Step,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let city = ctx
        .portal
        .reference
        .current()
        .name(locale, "city", &intake.city)
        .to_owned();
    let asked = question(locale, step, &city);
    let yes_no = || {
        vec![
            Choice::new("yes", t!(locale, "yes")),
            Choice::new("no", t!(locale, "no")),
        ]
    };
    let field = match step {
        Step::Attend => radios(&shown, "attend", asked.clone(), Some(t!(locale, "apply-attend-hint")), yes_no()),
        Step::Money => view! {
            {radios(&shown, "money", asked.clone(), Some(t!(locale, "apply-money-hint")), yes_no())}
            {text_area(&shown, "money-about", t!(locale, "apply-money-about"), Some(t!(locale, "apply-money-about-hint")))}
        }
        .into_any(),
        Step::Note => text_area(&shown, "note", asked.clone(), Some(t!(locale, "apply-note-hint"))),
    };
    let at = Step::ALL
        .iter()
        .position(|other| *other == step)
        .unwrap_or(0);
    let spans: Vec<Span> = (0..=Step::ALL.len())
        .map(|position| match position.cmp(&at) {
            std::cmp::Ordering::Less => Span::On,
            std::cmp::Ordering::Equal => Span::Now,
            std::cmp::Ordering::Greater => Span::Missing,
        })
        .collect();
    let progress = t!(
        locale,
        "step-of",
        step = (at + 1).to_string(),
        all = spans.len().to_string()
    );
    let previous = match at.checked_sub(1) {
        Some(before) => format!("/apply/{}/{}", intake.id, Step::ALL[before].code()),
        None => format!("/apply/{}", intake.id),
    };
    let inner = view! {
        {field}
        <p class="acts">
            {submit(t!(locale, "continue"))}
            {submit_named(LATER, "1".into(), t!(locale, "save-later"))}
        </p>
    };
    let view = view! {
        {back(ctx.href(&previous), t!(locale, "back"))}
        <p class="soft">{progress.clone()}</p>
        {thin_arches(&spans, progress)}
        {error_summary(&shown)}
        <h1>{programme_name(ctx, &intake.programme)}</h1>
        {form(ctx, &shown, inner.into_any())}
    };
    render(
        ctx,
        Page::new(asked, view)
            .at(Place::Mine)
            .with_form(shown.is_bad()),
    )
}

fn answer_words(locale: Locale, value: &str) -> String {
    match value {
        "yes" => t!(locale, "yes"),
        "no" => t!(locale, "no"),
        "" => t!(locale, "not-answered"),
        other => other.to_owned(),
    }
}

/// The answers as rows, with the way back to each question while it can still be changed.
pub(super) fn answer_rows(
    ctx: &Ctx,
    fields: &Fields,
    city: &str,
    intake: Option<&str>,
) -> Vec<Row> {
    let locale = ctx.locale;
    Step::ALL
        .into_iter()
        .map(|step| {
            let mut words: Vec<String> = step
                .fields()
                .iter()
                .map(|name| fields.get(name))
                .filter(|value| !value.is_empty())
                .map(|value| answer_words(locale, value))
                .collect();
            if words.is_empty() {
                words.push(t!(locale, "not-answered"));
            }
            let change = intake.map(|intake| ctx.href(&format!("/apply/{intake}/{}", step.code())));
            Row::text(question(locale, step, city), words.join(". "), change)
        })
        .collect()
}

/// “Check your answers”, and what stands in the way.
pub fn check(
    ctx: &Ctx,
    intake: &Intake,
    fields: &Fields,
    done: &[String],
    sent: &Fields,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let city = ctx
        .portal
        .reference
        .current()
        .name(locale, "city", &intake.city)
        .to_owned();
    let shown = FormView::clean(locale, sent);
    let is_full = matches!(refused, Some(Refused::Full)) || intake.free() == 0;
    let obstacle = match refused {
        Some(Refused::Closed) => Some(notice(Tone::Stop, t!(locale, "apply-closed"))),
        Some(Refused::Incomplete) => Some(notice(Tone::Stop, t!(locale, "apply-incomplete"))),
        _ if is_full => Some(notice_with(
            Tone::Time,
            t!(locale, "apply-full"),
            view! { <p>{t!(locale, "apply-full-about", seats = intake.seats, waiting = intake.waiting)}</p> }.into_any(),
        )),
        _ => None,
    };
    let buttons = if is_full {
        view! { <button class="btn" type="submit" name="wait" value="1">{t!(locale, "apply-wait")}</button> }.into_any()
    } else {
        submit(t!(locale, "apply-send"))
    };
    let can_send = done.len() == Step::ALL.len();
    let sending = can_send.then(|| {
        form(
            ctx,
            &shown,
            view! { <p class="acts">{buttons}</p> }.into_any(),
        )
    });
    let missing = (!can_send && obstacle.is_none())
        .then(|| notice(Tone::Time, t!(locale, "apply-incomplete")));
    let view = view! {
        {back(ctx.href(&format!("/apply/{}/note", intake.id)), t!(locale, "back"))}
        <h1>{t!(locale, "apply-check")}</h1>
        <p class="lead">{programme_name(ctx, &intake.programme)}</p>
        <p>{intake_line(ctx, intake)}</p>
        {obstacle}
        {missing}
        {summary_list(locale, answer_rows(ctx, fields, &city, Some(&intake.id)))}
        <p>{t!(locale, "apply-declare")}</p>
        {sending}
    };
    let status = if refused.is_some() {
        http::StatusCode::UNPROCESSABLE_ENTITY
    } else {
        http::StatusCode::OK
    };
    let mut page = Page::new(t!(locale, "apply-check"), view)
        .at(Place::Mine)
        .with_status(status);
    page.switch_submits = can_send;
    render(ctx, page)
}

/// The receipt.
pub fn sent(ctx: &Ctx, found: &Application, place: Option<i64>) -> Response {
    let locale = ctx.locale;
    let heading = if place.is_some() {
        t!(locale, "sent-waiting")
    } else {
        t!(locale, "sent-title")
    };
    let number = found.number.clone();
    let about = view! {
        <p>
            {t!(locale, "application-number")} " " <b class="code">{number}</b>
        </p>
        {place.map(|place| view! { <p>{t!(locale, "waiting-place", place = place)}</p> })}
    };
    let list = vec![
        Fact::new(
            t!(locale, "eligibility-programme"),
            programme_name(ctx, &found.programme),
        ),
        Fact::new(
            t!(locale, "sent-when"),
            calendar::date_and_time(locale, found.created_at),
        ),
        Fact::new(
            t!(locale, "sent-next"),
            wording::waited_for(locale, found.state()),
        ),
    ];
    let href = ctx.href(&format!("/my/applications/{}", found.id));
    let view = view! {
        {confirmation(heading.clone(), about.into_any())}
        {facts(list)}
        <p>{t!(locale, "sent-keep")}</p>
        {acts(link_button(href, t!(locale, "application-see")))}
    };
    render(ctx, Page::new(heading, view).at(Place::Mine))
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
            let note = event.note.clone();
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

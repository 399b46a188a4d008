//! The views of applying: what one applies to, the questions, “check your answers”, the receipt.

use axum::response::Response;
use leptos::prelude::*;

use super::{intake_line, programme_name};
use crate::applications::form::{Step, Wrong};
use crate::applications::rules::is_few;
use crate::applications::service::Refused;
use crate::applications::store::Application;
use crate::applications::wording;
use crate::candidates::service::Known;
use crate::context::Ctx;
use crate::forms::{Errors, Fields, LATER};
use crate::i18n::{Locale, calendar};
use crate::programmes::store::Intake;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, Row, Tone, acts, back, confirmation, error_summary, facts, form,
    link_button, notice, notice_with, progress, radios, submit, submit_named, summary_list,
    text_area,
};

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
    let city = ctx.portal.reference.current().place(locale, &intake.city);
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
    // The questions, and “check your answers” after them.
    let done: Vec<bool> = (0..=Step::ALL.len()).map(|place| place < at).collect();
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
        {progress(locale, at, &done)}
        {error_summary(&shown)}
        <h1>{programme_name(ctx, &intake.programme)}</h1>
        {form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(asked, view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    if let Some(next) = step.next() {
        page = page.followed_by(format!("/apply/{}/{}", intake.id, next.code()));
    }
    render(ctx, page)
}

fn answer_words(locale: Locale, value: &str) -> String {
    match value {
        "yes" => t!(locale, "yes"),
        "no" => t!(locale, "no"),
        "" => t!(locale, "not-answered"),
        other => locale.own_text(other),
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
    let city = ctx.portal.reference.current().place(locale, &intake.city);
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

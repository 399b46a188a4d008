//! The views of applying: what one applies to, one question a page, “check your answers”, the receipt.

use axum::response::Response;
use leptos::prelude::*;

use super::work;
use crate::candidates::form::Step as ProfileStep;
use crate::candidates::service::Known;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::hiring::form::{READY, Step, Wrong};
use crate::hiring::service::Refused;
use crate::hiring::service::apply::{Job, Receiver};
use crate::hiring::store::Hiring;
use crate::hiring::wording;
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, Row, Tone, acts, back, confirmation, error_summary, facts, form,
    link_button, notice, progress, radios, single_checkbox, submit, summary_list,
};

/// What one applies to.
pub fn start(ctx: &Ctx, job: &Job, known: &Known) -> Response {
    let locale = ctx.locale;
    let base = ctx.href(&format!("/vacancies/{}", job.vacancy.id));
    let onward = if known.is_complete() {
        let first = format!("{base}/apply/{}", Step::ALL[0].code());
        acts(link_button(first, t!(locale, "apply-begin")))
    } else {
        view! {
            {notice(Tone::Time, t!(locale, "apply-profile-first"))}
            {acts(link_button(ctx.href("/my/profile"), t!(locale, "profile-title")))}
        }
        .into_any()
    };
    let title = work(ctx, &job.version.terms);
    let view = view! {
        {back(base, title.clone())}
        <h1>{t!(locale, "apply-title")}</h1>
        <p class="lead">{title}</p>
        {facts(receiver_facts(ctx, &job.receivers))}
        <p>{t!(locale, "hire-what")}</p>
        {onward}
    };
    render(
        ctx,
        Page::new(t!(locale, "apply-title"), view).at(Place::Vacancies),
    )
}

/// The vacancy is not open any more.
pub fn closed(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let view = view! {
        {back(ctx.href("/vacancies"), t!(locale, "vacancies-title"))}
        <h1>{t!(locale, "apply-title")}</h1>
        {notice(Tone::Stop, t!(locale, "hire-closed"))}
        {acts(link_button(ctx.href("/vacancies"), t!(locale, "vacancy-all")))}
    };
    let page = Page::new(t!(locale, "apply-title"), view)
        .at(Place::Vacancies)
        .with_status(http::StatusCode::GONE);
    render(ctx, page)
}

fn receiver_facts(ctx: &Ctx, receivers: &[Receiver]) -> Vec<Fact> {
    let locale = ctx.locale;
    receivers
        .iter()
        .map(|receiver| {
            let comma = crate::vacancies::wording::comma(locale);
            let country = wording::country(ctx, locale, &receiver.country);
            Fact::new(
                t!(locale, "hire-receiver"),
                format!("{}{comma}{country}", wording::called(locale, receiver)),
            )
        })
        .collect()
}

/// What is wrong with an answer, in words.
pub fn word(locale: Locale, field: &str, wrong: Wrong) -> String {
    match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Consent => t!(locale, "hire-consent-missing"),
        Wrong::Day(problem) => crate::ui::day_problem(locale, problem),
        Wrong::Time => t!(locale, "hire-time-wrong"),
        Wrong::Past => t!(locale, "hire-time-past"),
        Wrong::Long => t!(locale, "text-long"),
        Wrong::Empty => t!(locale, "wrong-empty"),
        Wrong::Read => t!(locale, "terms-read-missing"),
        Wrong::Terms(wrong) => crate::vacancies::problem_word(locale, wrong, field),
    }
}

/// One question.
pub fn step(ctx: &Ctx, job: &Job, step: Step, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(locale, field, wrong)
    });
    let base = ctx.href(&format!("/vacancies/{}/apply", job.vacancy.id));
    let at = Step::ALL
        .iter()
        .position(|other| *other == step)
        .unwrap_or(0);
    // The questions, and “check your answers” after them.
    let done: Vec<bool> = (0..=Step::ALL.len()).map(|place| place < at).collect();
    let before = match at.checked_sub(1) {
        Some(before) => format!("{base}/{}", Step::ALL[before].code()),
        None => base,
    };
    let (title, heading, field) = match step {
        Step::Ready => {
            let asked = t!(locale, "hire-ready");
            let choices = READY
                .map(|code| Choice::new(code, wording::ready_word(locale, code)))
                .to_vec();
            let hint = Some(t!(locale, "hire-ready-hint"));
            let heading = view! { <h1 class="vh">{asked.clone()}</h1> }.into_any();
            (
                asked.clone(),
                heading,
                radios(&shown, "ready", asked, hint, choices),
            )
        }
        Step::Consent => {
            let asked = t!(locale, "hire-consent");
            let heading = view! { <h1>{asked.clone()}</h1> }.into_any();
            let text = wording::consent_text(ctx, locale, &job.receivers);
            let field = view! {
                <p class="own">{text}</p>
                <p class="soft">{t!(locale, "hire-consent-later")}</p>
                {single_checkbox(&shown, "consent", t!(locale, "hire-consent-agree"))}
            };
            (asked, heading, field.into_any())
        }
    };
    let inner = view! {
        {field}
        {acts(submit(t!(locale, "continue")))}
    };
    let view = view! {
        {back(before, t!(locale, "back"))}
        {progress(locale, at, &done)}
        {error_summary(&shown)}
        {heading}
        {form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(title, view)
        .at(Place::Vacancies)
        .with_form(shown.is_bad());
    if let Some(next) = step.next() {
        page = page.followed_by(format!(
            "/vacancies/{}/apply/{}",
            job.vacancy.id,
            next.code()
        ));
    }
    render(ctx, page)
}

/// “Check your answers”.
pub fn check(
    ctx: &Ctx,
    job: &Job,
    (fields, done): (&Fields, &[Step]),
    known: &Known,
    sent: &Fields,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let base = ctx.href(&format!("/vacancies/{}/apply", job.vacancy.id));
    let shown = FormView::clean(locale, sent);
    let is_agreed = done.contains(&Step::Consent);
    let is_ready = done.contains(&Step::Ready);
    let name = known
        .passport_name()
        .unwrap_or_else(|| t!(locale, "not-answered"));
    let said = |is: bool, words: String| {
        if is {
            words
        } else {
            t!(locale, "not-answered")
        }
    };
    let body = fields.get("body").to_owned();
    let read_in = Locale::from_code(fields.get("locale")).unwrap_or(locale);
    let rows = vec![
        Row::text(
            t!(locale, "hire-field-name"),
            name,
            Some(ctx.href(&format!("/my/profile/{}", ProfileStep::Name.code()))),
        ),
        Row::text(
            t!(locale, "hire-ready"),
            said(is_ready, wording::ready_word(locale, fields.get("ready"))),
            Some(format!("{base}/ready")),
        ),
        Row {
            question: t!(locale, "hire-consent"),
            answer: if is_agreed {
                view! { <span class="own" lang=read_in.tag()>{body}</span> }.into_any()
            } else {
                t!(locale, "not-answered").into_any()
            },
            change: Some(format!("{base}/consent")),
        },
    ];
    let can_send = is_agreed && is_ready && known.is_complete();
    let obstacle = match refused {
        Some(Refused::Closed) => Some(notice(Tone::Stop, t!(locale, "hire-closed"))),
        Some(_) => Some(notice(Tone::Stop, t!(locale, "apply-incomplete"))),
        None if !can_send => Some(notice(Tone::Time, t!(locale, "apply-incomplete"))),
        None => None,
    };
    let sending = can_send.then(|| form(ctx, &shown, acts(submit(t!(locale, "apply-send")))));
    let view = view! {
        {back(format!("{base}/consent"), t!(locale, "back"))}
        <h1>{t!(locale, "apply-check")}</h1>
        <p class="lead">{work(ctx, &job.version.terms)}</p>
        {obstacle}
        {summary_list(locale, rows)}
        <p>{t!(locale, "apply-declare")}</p>
        {sending}
    };
    let mut page = Page::new(t!(locale, "apply-check"), view).at(Place::Vacancies);
    if refused.is_some() {
        page.status = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    page.switch_submits = can_send;
    render(ctx, page)
}

/// The receipt.
pub fn sent(ctx: &Ctx, found: &Hiring, title: String) -> Response {
    let locale = ctx.locale;
    let heading = t!(locale, "sent-title");
    let number = found.number.clone();
    let about =
        view! { <p>{t!(locale, "application-number")} " " <b class="code">{number}</b></p> };
    let state = found.state();
    let list = vec![
        Fact::new(t!(locale, "hire-work"), title),
        Fact::new(
            t!(locale, "sent-when"),
            calendar::date_and_time(locale, found.created_at),
        ),
        Fact::new(
            t!(locale, "sent-next"),
            wording::next_line(locale, state, &found.country),
        ),
    ];
    let href = ctx.href(&format!("/my/jobs/{}", found.id));
    let view = view! {
        {confirmation(heading.clone(), about.into_any())}
        {facts(list)}
        <p>{t!(locale, "sent-keep")}</p>
        {acts(link_button(href, t!(locale, "application-see")))}
    };
    render(ctx, Page::new(heading, view).at(Place::Mine))
}

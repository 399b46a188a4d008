//! The views of certificates: the public check and one's own.

mod desk;

pub use desk::{list, new, one};

use axum::response::Response;
use leptos::prelude::*;

use super::rules::{Kind, State, time_left};
use super::service::Answer;
use super::store::Certificate;
use super::wording;
use crate::context::Ctx;
use crate::deadlines;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Fact, FormView, Icon, InputKind, TextField, Tone, Verdict, acts, arc, back, empty,
    error_summary, facts, get_form, link_button, notice, submit, verdict,
};
use crate::writing::names::masked;
use crate::writing::number::NumberProblem;

fn number_form(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    get_form(
        ctx.href("/certificates/check"),
        "check",
        view! {
            {TextField::new("number", t!(locale, "check-number"))
                .hint(t!(locale, "check-number-hint"))
                .kind(InputKind::Capitals)
                .view(shown)}
            {acts(submit(t!(locale, "check-do")))}
        }
        .into_any(),
    )
}

/// The empty check.
pub fn question(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, &Fields::default());
    let view = view! {
        <h1>{t!(locale, "check-title")}</h1>
        <p class="lead">{t!(locale, "check-lead")}</p>
        {number_form(ctx, &shown)}
        {notice(Tone::Plain, t!(locale, "check-plan"))}
    };
    let page = Page::new(t!(locale, "check-title"), view)
        .at(Place::Check)
        .described(t!(locale, "check-lead"));
    render(ctx, page)
}

fn number_problem(locale: Locale, problem: NumberProblem) -> String {
    match problem {
        NumberProblem::Empty => t!(locale, "check-empty"),
        NumberProblem::Length => t!(locale, "check-length"),
        NumberProblem::Characters => t!(locale, "check-characters"),
        NumberProblem::Check => t!(locale, "check-mistyped"),
    }
}

/// The answer to a number. Pages with an answer are never for search engines.
pub fn answer(ctx: &Ctx, fields: &Fields, answer: Answer) -> Response {
    let locale = ctx.locale;
    let (title, body, has_errors) = match answer {
        Answer::Malformed(problem) => {
            let errors = Errors::one("number", problem);
            let shown = FormView::new(locale, fields, &errors, |_, problem| {
                number_problem(locale, problem)
            });
            let body = view! {
                {error_summary(&shown)}
                <h1>{t!(locale, "check-title")}</h1>
                {number_form(ctx, &shown)}
            };
            (t!(locale, "check-title"), body.into_any(), true)
        }
        Answer::Unknown(number) => {
            let body = view! {
                <h1>{t!(locale, "check-answer")}</h1>
                {verdict(Verdict::Unknown, t!(locale, "check-unknown"), t!(locale, "check-unknown-about"))}
                {facts(vec![Fact::new(t!(locale, "check-number"), view! { <span class="code">{number}</span> })])}
                {again(ctx)}
            };
            (t!(locale, "check-unknown"), body.into_any(), false)
        }
        Answer::Found(certificate, state) => {
            let word = wording::state_word(locale, state);
            let body = view! {
                <h1>{t!(locale, "check-answer")}</h1>
                {verdict(wording::verdict(state), word.clone(), wording::meaning(ctx, &certificate, state))}
                {facts(public_facts(ctx, &certificate, state))}
                <p>{next_for_reader(locale, state)}</p>
                <p class="small soft">{t!(locale, "check-when", when = calendar::date_and_time(locale, ctx.now))}</p>
                {again(ctx)}
            };
            (word, body.into_any(), false)
        }
    };
    let mut page = Page::new(title, body).at(Place::Check);
    if has_errors {
        page = page.with_form(true);
        // A GET form is switched by links: its number stands in the address.
        page.switch_submits = false;
    }
    render(ctx, page)
}

fn again(ctx: &Ctx) -> AnyView {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, &Fields::default());
    view! {
        <section aria-labelledby="again-h">
            <h2 id="again-h">{t!(locale, "check-again")}</h2>
            {number_form(ctx, &shown)}
        </section>
    }
    .into_any()
}

fn next_for_reader(locale: Locale, state: State) -> String {
    match state {
        State::Valid | State::Expiring => t!(locale, "check-next-valid"),
        State::Suspended => t!(locale, "check-next-suspended"),
        State::Renewed => t!(locale, "check-next-renewed"),
        State::Expired | State::Revoked => t!(locale, "check-next-ended"),
    }
}

fn public_facts(ctx: &Ctx, certificate: &Certificate, state: State) -> Vec<Fact> {
    let locale = ctx.locale;
    let number = certificate.number.clone();
    let mut list = vec![
        Fact::new(
            t!(locale, "check-number"),
            view! { <span class="code">{number}</span> },
        ),
        Fact::new(
            t!(locale, "certificate-kind"),
            wording::kind_word(locale, certificate.kind()),
        ),
        Fact::new(
            t!(locale, "certificate-subject"),
            wording::subject(ctx, certificate),
        ),
    ];
    if certificate.kind() == Kind::Qualification {
        let level = t!(
            locale,
            "certificate-level-value",
            level = certificate.level.clone()
        );
        list.push(Fact::new(t!(locale, "fact-level"), level));
    }
    let name = t!(
        locale,
        "certificate-masked",
        name = masked(&certificate.holder_name)
    );
    list.push(Fact::new(t!(locale, "certificate-holder"), name));
    if certificate.kind() == Kind::PassCertificate {
        list.push(Fact::new(
            t!(locale, "certificate-held"),
            t!(locale, "certificate-held-employer"),
        ));
    }
    let day = |day: Option<crate::writing::date::Day>| {
        day.map_or_else(
            || t!(locale, "certificate-no-end"),
            |day| calendar::date(locale, day),
        )
    };
    list.push(Fact::new(
        t!(locale, "certificate-issued-on"),
        day(certificate.issued()),
    ));
    list.push(Fact::new(
        t!(locale, "certificate-valid-to"),
        day(certificate.ends()),
    ));
    list.push(Fact::new(
        t!(locale, "certificate-issuer"),
        certificate.issuer.clone(),
    ));
    if matches!(state, State::Suspended | State::Revoked) {
        let reference = ctx.portal.reference.current();
        let reason = reference
            .name(locale, "certificate_reason", &certificate.reason)
            .to_owned();
        list.push(Fact::new(t!(locale, "reason-label"), reason));
    }
    list
}

/// What is left of the time, in words.
pub(super) fn left(ctx: &Ctx, certificate: &Certificate) -> String {
    let locale = ctx.locale;
    let Some(end) = certificate.ends() else {
        return t!(locale, "certificate-no-end");
    };
    let days = ctx.today().days_until(end);
    if days < 0 {
        return t!(
            locale,
            "certificate-means-expired",
            date = calendar::date(locale, end)
        );
    }
    let months = ctx.today().months_until(end);
    if months >= 3 {
        t!(locale, "certificate-months-left", months = months)
    } else {
        t!(locale, "certificate-days-left", days = days)
    }
}

/// One's own certificates, each with its clock and what to do.
pub fn mine(ctx: &Ctx, list: &[(Certificate, State)]) -> Response {
    let locale = ctx.locale;
    let body = if list.is_empty() {
        empty(
            t!(locale, "certificates-none"),
            t!(locale, "certificates-none-about"),
            Some(link_button(
                ctx.href("/programmes"),
                t!(locale, "home-start"),
            )),
        )
    } else {
        let cards = list
            .iter()
            .map(|(certificate, state)| card(ctx, certificate, *state))
            .collect_view();
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{t!(locale, "certificates-mine")}</h1>
        {body}
    };
    render(
        ctx,
        Page::new(t!(locale, "certificates-mine"), view).at(Place::Mine),
    )
}

/// One of one's own certificates, with its clock.
pub fn card(ctx: &Ctx, certificate: &Certificate, state: State) -> AnyView {
    let locale = ctx.locale;
    let tone = wording::tone(state);
    let class = match tone {
        Tone::Time => "card time",
        Tone::Stop => "card stop",
        Tone::Plain | Tone::Go => "card",
    };
    let share = match certificate.issued() {
        Some(issued) if matches!(state, State::Valid | State::Expiring) => {
            time_left(issued, certificate.ends(), ctx.today())
        }
        _ => 0,
    };
    let href = ctx.href(&format!(
        "/certificates/check?number={}",
        certificate.number
    ));
    let number = certificate.number.clone();
    let reference = ctx.portal.reference.current();
    let todo = match state {
        State::Valid => String::new(),
        State::Expiring | State::Expired => t!(locale, "certificate-todo-renew"),
        State::Renewed => t!(
            locale,
            "certificate-todo-renewed",
            number = certificate.renewed_by.clone().unwrap_or_default()
        ),
        State::Suspended | State::Revoked => {
            let reason = reference.name(locale, "certificate_reason", &certificate.reason);
            let todo = reference.name(locale, "certificate_todo", &certificate.reason);
            format!("{reason} {todo}")
        }
    };
    view! {
        <li class=class>
            <div class="clock">
                {arc(tone, share)} <div>
                    <h2>{wording::subject(ctx, certificate)}</h2>
                    <p>{wording::kind_word(locale, certificate.kind())}</p>
                </div>
            </div>
            <p class="meta">
                {wording::state_tag(locale, state)} <span>{left(ctx, certificate)}</span>
            </p>
            {(!todo.is_empty()).then(|| view! { <p>{todo}</p> })}
            <p>
                <a href=href class="link">
                    <crate::ui::Draw icon=Icon::Seal />
                    <span class="code">{number}</span>
                </a>
            </p>
            {deadlines::validity_link(ctx, certificate, state)}
        </li>
    }
    .into_any()
}

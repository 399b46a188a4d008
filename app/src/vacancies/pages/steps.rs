//! One page for each step of the editor.

mod questions;

use axum::response::Response;
use leptos::prelude::*;

use super::found;
use crate::context::Ctx;
use crate::findings::{Advert, Finding};
use crate::forms::{Errors, Fields, LATER};
use crate::i18n::Locale;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{FormView, back, day_problem, error_summary, form, progress, submit, submit_named};
use crate::vacancies::form::{Step, Wrong};
use crate::vacancies::islands::LiveFindings;
use crate::vacancies::service::Draft;
use crate::vacancies::{live, wording};

use questions::Asking;

pub fn step_name(locale: Locale, step: Step) -> String {
    match step {
        Step::Job => t!(locale, "step-job"),
        Step::Occupation => t!(locale, "step-occupation"),
        Step::Place => t!(locale, "step-place"),
        Step::Contract => t!(locale, "step-contract"),
        Step::Hours => t!(locale, "step-hours"),
        Step::Pay => t!(locale, "step-pay"),
        Step::Deductions => t!(locale, "step-deductions"),
        Step::Housing => t!(locale, "step-housing"),
        Step::Support => t!(locale, "step-support"),
        Step::Asked => t!(locale, "step-asked"),
        Step::Applying => t!(locale, "step-applying"),
        Step::Fees => t!(locale, "step-fees"),
        Step::Words => t!(locale, "step-words"),
    }
}

/// What is wrong with a field, in words.
pub fn word(locale: Locale, wrong: Wrong, field: &str) -> String {
    match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Empty => t!(locale, "wrong-empty"),
        Wrong::Number => t!(locale, "wrong-number"),
        Wrong::Day(problem) => day_problem(locale, problem),
        Wrong::Past => t!(locale, "wrong-past"),
        Wrong::Order => t!(locale, "wrong-order"),
        Wrong::TooLong => t!(locale, "wrong-long"),
        Wrong::NotLatin => t!(locale, "wrong-not-latin"),
        Wrong::Contradiction if field == "nothing" => t!(locale, "wrong-deductions"),
        Wrong::Contradiction => t!(locale, "wrong-none"),
    }
}

/// What was found in a draft, and how the browser can look again.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    pub advert: &'a Advert,
    pub findings: &'a [Finding],
    /// The version of the rules.
    pub version: &'a str,
    /// The step that was saved just now.
    pub after: Option<Step>,
}

/// One step, as typed.
pub fn step(
    ctx: &Ctx,
    step: Step,
    draft: &Draft,
    fields: &Fields,
    errors: &Errors<Wrong>,
    found: Found<'_>,
) -> Response {
    let locale = ctx.locale;
    let words = wording::found_words(ctx);
    let items = if draft.is_begun(step) {
        live::of_step(found.findings, step, found.advert, &words)
    } else {
        Vec::new()
    };
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(locale, wrong, field)
    })
    .noted(live::notes(&items));
    let title = step_name(locale, step);
    let base = ctx.href(&format!("/my/vacancies/{}", draft.vacancy.id));
    let rules = ctx.href(&format!("/my/vacancies/rules?v={}", found.version));
    let inner = view! {
        {Asking { ctx, shown: &shown }.questions(step, draft)}
        <div id="found" aria-live="polite" inner_html=live::summary(&items, &words)></div>
        <p class="acts">
            {submit(t!(locale, "continue"))}
            {submit_named(LATER, "1".into(), t!(locale, "save-later"))}
        </p>
    };
    let view = view! {
        {back(base.clone(), t!(locale, "editor-title"))}
        {coming(ctx, step, draft)}
        {error_summary(&shown)}
        {found::of_last_step(ctx, found, &base)}
        <h1>{title.clone()}</h1>
        {form(ctx, &shown, inner.into_any())}
        <LiveFindings rules step beside=draft.beside(step) id=draft.vacancy.id.clone() />
    };
    let mut page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(shown.is_bad())
        .with_desk_islands();
    if let Some(next) = step.next() {
        page = page.followed_by(format!(
            "/my/vacancies/{}/{}",
            draft.vacancy.id,
            next.code()
        ));
    }
    render(ctx, page)
}

/// The questions about conditions of work, all together: for an offer and a contract.
pub fn conditions(ctx: &Ctx, shown: &FormView) -> AnyView {
    Asking { ctx, shown }.conditions()
}

/// How far the writing has come.
fn coming(ctx: &Ctx, step: Step, draft: &Draft) -> AnyView {
    let at = Step::ALL
        .iter()
        .position(|other| *other == step)
        .unwrap_or(0);
    progress(ctx.locale, at, &Step::ALL.map(|other| draft.is_done(other)))
}

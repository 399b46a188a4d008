//! “Check your answers” before sending, with what a change changes; and the preview in each written form.

use axum::response::Response;
use leptos::prelude::*;

use super::found;
use super::one::{Employer, body};
use super::steps::step_name;
use crate::context::Ctx;
use crate::findings::{Advert, Finding};
use crate::forms::Fields;
use crate::i18n::Locale;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{FormView, Row, Tone, acts, back, form, more_button, notice, submit, summary_list};
use crate::vacancies::form::Step;
use crate::vacancies::rates::Rate;
use crate::vacancies::rules::{Difference, Field, differences, needs_review};
use crate::vacancies::service::{Draft, Refused};
use crate::vacancies::store::Version;
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording;

/// The fields that each step asks for.
const fn fields_of(step: Step) -> &'static [Field] {
    match step {
        Step::Job => &[
            Field::Programme,
            Field::Status,
            Field::Country,
            Field::Sector,
        ],
        Step::Occupation => &[Field::Occupation],
        Step::Place => &[Field::Region, Field::City, Field::Places],
        Step::Contract => &[Field::Contract, Field::Start],
        Step::Hours => &[
            Field::Hours,
            Field::Overtime,
            Field::Shifts,
            Field::DaysOffWeek,
            Field::DaysOffYear,
        ],
        Step::Pay => &[Field::Pay, Field::OvertimeRate, Field::Bonuses],
        Step::Deductions => &[Field::Deductions],
        Step::Housing => &[
            Field::Housing,
            Field::HousingCost,
            Field::HousingShared,
            Field::HousingUtilities,
            Field::Meals,
        ],
        Step::Support => &[
            Field::TravelThere,
            Field::TravelBack,
            Field::Insurance,
            Field::Training,
        ],
        Step::Asked => &[
            Field::Language,
            Field::Tests,
            Field::Certificates,
            Field::Experience,
        ],
        Step::Applying => &[Field::Interview, Field::Window],
        Step::Fees => &[Field::Fee],
        Step::Words => &[Field::Title, Field::Description],
    }
}

/// `/my/vacancies/{id}/check`.
pub fn check(
    ctx: &Ctx,
    draft: &Draft,
    published: Option<&Version>,
    sent: &Fields,
    refused: Option<&Refused>,
    (advert, findings): (&Advert, &[Finding]),
) -> Response {
    let locale = ctx.locale;
    let (terms, texts) = draft.said(ctx);
    let base = ctx.href(&format!("/my/vacancies/{}", draft.vacancy.id));
    let parts = Step::ALL
        .into_iter()
        .map(|step| part(ctx, &terms, &texts, step, &base))
        .collect_view();
    let shown = FormView::clean(locale, sent);
    let (words, changed) = match published {
        Some(old) => (
            t!(locale, "editor-send-change"),
            Some(changes(ctx, old, (&terms, &texts))),
        ),
        None => (t!(locale, "editor-send"), None),
    };
    let can_send = draft.vacancy.state().can_edit();
    let send = can_send.then(|| {
        let inner = view! {
            <p class="acts">
                {submit(words)} {more_button(format!("{base}/preview"), t!(locale, "editor-preview"))}
            </p>
        };
        form(ctx, &shown, inner.into_any())
    });
    let title = t!(locale, "editor-check");
    let view = view! {
        {back(base.clone(), t!(locale, "editor-title"))}
        {refused.map(|refused| notice(Tone::Stop, refused_word(ctx, refused)))}
        <h1>{title.clone()}</h1>
        {found::all(ctx, advert, findings, &base)}
        {parts}
        {changed}
        {send}
    };
    let page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(refused.is_some());
    render(ctx, page)
}

fn refused_word(ctx: &Ctx, refused: &Refused) -> String {
    let locale = ctx.locale;
    match refused {
        Refused::Incomplete(step) => {
            let step = step_name(locale, *step);
            t!(locale, "editor-incomplete", step = step)
        }
        Refused::Organisation => t!(locale, "editor-organisation"),
        Refused::Moved | Refused::Failed(_) => t!(locale, "editor-moved"),
    }
}

fn part(ctx: &Ctx, terms: &Terms, texts: &OwnTexts, step: Step, base: &str) -> AnyView {
    let locale = ctx.locale;
    let href = format!("{base}/{}", step.code());
    let rows: Vec<Row> = fields_of(step)
        .iter()
        .filter_map(|field| {
            let words = wording::value(ctx, terms, texts, *field)?;
            let answer = if matches!(field, Field::Title | Field::Description) {
                let words = locale.own_text(&words);
                view! { <span class="own">{words}</span> }.into_any()
            } else {
                words.into_any()
            };
            Some(Row {
                question: wording::label(locale, *field),
                answer,
                change: Some(href.clone()),
            })
        })
        .collect();
    let rows = if rows.is_empty() {
        let row = Row::text(
            step_name(locale, step),
            t!(locale, "editor-not-said"),
            Some(href),
        );
        vec![row]
    } else {
        rows
    };
    let id = format!("{}-h", step.code());
    view! {
        <section aria-labelledby=id.clone()>
            <h2 id=id.clone()>{step_name(locale, step)}</h2>
            {summary_list(locale, rows)}
        </section>
    }
    .into_any()
}

/// What differs from the published version, and what that means.
fn changes(ctx: &Ctx, old: &Version, new: (&Terms, &OwnTexts)) -> AnyView {
    let locale = ctx.locale;
    let found = differences((&old.terms, &old.texts), new);
    if found.is_empty() {
        return notice(Tone::Plain, t!(locale, "editor-change-none"));
    }
    let lead = if needs_review(&found) {
        t!(locale, "editor-change-review")
    } else {
        t!(locale, "editor-change-now")
    };
    view! {
        <section class="flow">
            <p><b>{lead}</b></p>
            {difference_list(ctx, (&old.terms, &old.texts), new, &found)}
        </section>
    }
    .into_any()
}

/// Differences in words: the name of the field, what it says now, what it said before.
pub fn difference_list(
    ctx: &Ctx,
    old: (&Terms, &OwnTexts),
    new: (&Terms, &OwnTexts),
    found: &[Difference],
) -> AnyView {
    let locale = ctx.locale;
    let words = |said: (&Terms, &OwnTexts), field: Field| {
        wording::value(ctx, said.0, said.1, field).unwrap_or_else(|| t!(locale, "editor-not-said"))
    };
    let rows = found
        .iter()
        .map(|difference| {
            // Free text with all its translations, each behind its language.
            let is_text = matches!(difference.field, Field::Title | Field::Description);
            let said = |text: &str| match text {
                "" => t!(locale, "editor-not-said"),
                text => locale.own_text(text),
            };
            let (now, before) = if is_text {
                (said(&difference.new), said(&difference.old))
            } else {
                (words(new, difference.field), words(old, difference.field))
            };
            Row {
                question: wording::label(locale, difference.field),
                answer: view! {
                    <b>{now}</b>
                    <br />
                    <span class="soft">{t!(locale, "editor-was", old = before)}</span>
                }
                .into_any(),
                change: None,
            }
        })
        .collect();
    summary_list(locale, rows)
}

/// `/my/vacancies/{id}/preview`: the page of the candidate inside the page of the editor.
pub fn preview(
    ctx: &Ctx,
    form: Locale,
    draft: &Draft,
    said: (&Terms, &OwnTexts),
    employer: Employer,
    rate: Option<&Rate>,
) -> Response {
    let locale = ctx.locale;
    let base = ctx.href(&format!("/my/vacancies/{}", draft.vacancy.id));
    let forms = Locale::ALL
        .map(|other| {
            let href = format!("{base}/preview?form={}", other.code());
            let current = (other == form).then_some("true");
            view! {
                <li>
                    <a class="link" href=href lang=other.tag() aria-current=current>
                        {other.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let inside = ctx.in_form(form);
    let inner = body(&inside, &draft.vacancy, said.0, said.1, employer, rate);
    let title = t!(locale, "editor-preview");
    let view = view! {
        {back(base.clone(), t!(locale, "editor-title"))}
        <p><b>{title.clone()}</b></p>
        <p class="soft">{t!(locale, "editor-preview-about")}</p>
        <nav aria-label=t!(locale, "editor-preview-forms")>
            <ul class="forms">{forms}</ul>
        </nav>
        <hr />
        <div class="wide" lang=form.tag()>
            {inner}
        </div>
        <hr />
        {acts(more_button(format!("{base}/check"), t!(locale, "editor-check")))}
    };
    let page = Page::new(title, view).at(Place::Mine);
    render(ctx, page)
}

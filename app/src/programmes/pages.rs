//! The views of programmes: the list, one programme.

mod compare;
mod list;

pub use compare::compared;
pub use list::{Line, list};

use leptos::prelude::*;

use super::catalog::{FeeRow, Programme, State};
use super::compare::path as compare_path;
use super::rules::{Dated, Requirement};
use super::store::Intake;
use super::wording;
use crate::context::Ctx;
use crate::deadlines;
use crate::i18n::calendar;
use crate::reference::Reference;
use crate::t;
use crate::ui::{
    Choice, Draw, Fact, Icon, Stage, Step, acts, crumbs, empty, facts, link_button, more_button,
    notice, small_form, submit_named, table, timeline,
};

/// One programme with its rules, fees, steps and intakes; `kept` are the intakes that a candidate who is signed in keeps.
pub fn one(
    ctx: &Ctx,
    programme: &Programme,
    intakes: &[Intake],
    kept: Option<&[String]>,
) -> AnyView {
    let locale = ctx.locale;
    let today = ctx.today();
    let reference = ctx.portal.reference.current();
    let state = programme.state_on(today);
    let is_open = state.is_some_and(|row| row.value.state == State::Open);
    let about = reference
        .name(locale, "programme_about", &programme.kind)
        .to_owned();
    let check = ctx.href(&format!("/eligibility?programme={}", programme.slug));
    let beside = ctx.href(&compare_path(std::iter::once(programme.slug.as_str())));
    let onward = view! {
        {link_button(check, t!(locale, "programme-check"))}
        {more_button(beside, t!(locale, "compare-with"))}
    }
    .into_any();
    view! {
        {crumbs(ctx, vec![("/programmes", t!(locale, "programmes-title"))])}
        <h1>{programme.name(locale, &reference)}</h1>
        {state.map(|row| standing(ctx, &reference, row))}
        <p>{about}</p>
        {acts(onward)}
        <section aria-labelledby="short-h">
            <h2 id="short-h">{t!(locale, "programme-facts")}</h2>
            {facts(short_facts(ctx, &reference, programme))}
        </section>
        <section aria-labelledby="intakes-h">
            <h2 id="intakes-h">{t!(locale, "programme-intakes")}</h2>
            {intake_list(ctx, &reference, intakes, is_open, kept)}
        </section>
        <section aria-labelledby="asked-h">
            <h2 id="asked-h">{t!(locale, "programme-asked")}</h2>
            {asked(ctx, &reference, &programme.requirements_on(today))}
        </section>
        {fees(ctx, &reference, t!(locale, "programme-fees"), programme.fees.iter().filter(|row| row.holds_on(today)))}
        {way(ctx, &reference, programme)}
        {documents(ctx, &reference, programme)}
        <p>{wording::source(ctx, &programme.source, &programme.as_of)}</p>
    }
    .into_any()
}

fn standing(ctx: &Ctx, reference: &Reference, row: &Dated<super::catalog::StateRow>) -> AnyView {
    let locale = ctx.locale;
    let reason = reference
        .name(locale, "state_reason", &row.value.reason)
        .to_owned();
    let expected = wording::expected(locale, &row.value);
    view! {
        <p class="meta">
            {wording::state_tag(locale, row.value.state)} {expected.map(|when| view! { <span>{when}</span> })}
        </p>
        <p>{reason} " " {wording::row_source(ctx, row)}</p>
    }
    .into_any()
}

fn short_facts(ctx: &Ctx, reference: &Reference, programme: &Programme) -> Vec<Fact> {
    let locale = ctx.locale;
    let mut list = Vec::new();
    for name in [
        "pay",
        "duration",
        "family",
        "housing",
        "support",
        "level",
        "test_place",
        "next",
        "note",
    ] {
        let Some(row) = programme.fact_on(name, ctx.today()) else {
            continue;
        };
        let (label, words) = wording::fact(locale, reference, &row.value);
        let Some(words) = words else {
            continue;
        };
        let source = wording::row_source(ctx, row);
        list.push(Fact::new(label, view! { {words} <br /> {source} }));
    }
    list
}

fn intake_list(
    ctx: &Ctx,
    reference: &Reference,
    intakes: &[Intake],
    is_open: bool,
    kept: Option<&[String]>,
) -> AnyView {
    let locale = ctx.locale;
    let today = ctx.today();
    if intakes.is_empty() {
        return empty(
            t!(locale, "intake-none"),
            t!(locale, "intake-none-about"),
            None,
        );
    }
    let items = intakes
        .iter()
        .map(|intake| {
            let city = reference.place(locale, &intake.city);
            let opens = intake.opens().filter(|opens| today < *opens);
            let when = match (opens, intake.closes()) {
                _ if intake.closed_at.is_some() => t!(
                    locale,
                    "intake-closed-early",
                    reason = reference.name(locale, "intake_reason", &intake.closed_reason)
                ),
                (Some(opens), _) => {
                    t!(locale, "intake-opens", date = calendar::date(locale, opens))
                }
                (None, Some(closes)) => t!(
                    locale,
                    "intake-closes",
                    date = calendar::date(locale, closes)
                ),
                (None, None) => String::new(),
            };
            let places = if intake.free() > 0 {
                t!(
                    locale,
                    "intake-places",
                    free = intake.free(),
                    seats = intake.seats
                )
            } else {
                t!(
                    locale,
                    "intake-full",
                    seats = intake.seats,
                    waiting = intake.waiting
                )
            };
            let apply = (is_open && intake.is_open_on(today)).then(|| {
                let href = ctx.href(&format!("/apply/{}", intake.id));
                acts(link_button(href, t!(locale, "intake-apply")))
            });
            let closes = intake
                .closes()
                .filter(|_| is_open && intake.is_open_on(today));
            let when = match closes {
                Some(closes) => deadlines::closing_clock(ctx, intake, closes),
                None => view! { <p>{when}</p> }.into_any(),
            };
            let keep = kept
                .filter(|_| closes.is_some())
                .map(|kept| keeping(ctx, &intake.id, kept.contains(&intake.id)));
            let demo = intake
                .is_demo
                .then(|| view! { <p class="soft small">{t!(locale, "intake-demo")}</p> });
            view! {
                <li>
                    <article>
                        <h3>{city}</h3>
                        {when}
                        <p>{places}</p>
                        {demo}
                        {apply}
                        {keep}
                    </article>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

/// The button that keeps an intake, so that one is reminded of its closing, or lets it go.
fn keeping(ctx: &Ctx, intake: &str, is_kept: bool) -> AnyView {
    let locale = ctx.locale;
    let (value, words) = if is_kept {
        ("no", t!(locale, "deadline-let-go"))
    } else {
        ("yes", t!(locale, "deadline-keep"))
    };
    let inner = acts(submit_named("keep", value.to_owned(), words));
    small_form(ctx.href(&format!("/my/deadlines/{intake}")), inner)
}

/// The conditions: each group once, its alternatives joined by “or”.
fn asked(ctx: &Ctx, reference: &Reference, requirements: &[Dated<Requirement>]) -> AnyView {
    let locale = ctx.locale;
    if requirements.is_empty() {
        return notice(crate::ui::Tone::Time, t!(locale, "programme-asked-none"));
    }
    let mut groups: Vec<(&str, Vec<&Dated<Requirement>>)> = Vec::new();
    for row in requirements {
        match groups.iter_mut().find(|(name, _)| *name == row.value.group) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((&row.value.group, vec![row])),
        }
    }
    let items = groups
        .into_iter()
        .map(|(_, rows)| {
            let alternatives = rows
                .into_iter()
                .enumerate()
                .map(|(position, row)| {
                    let or = (position > 0)
                        .then(|| view! { <span class="soft">{t!(locale, "or")} " "</span> });
                    let words = wording::condition(locale, reference, &row.value.condition);
                    let effort = wording::effort(locale, &row.value);
                    let effort = (!effort.is_empty())
                        .then(|| view! { <br /> <span class="small">{effort.join("; ")}</span> });
                    view! {
                        <p>
                            {or} <b>{words}</b> {effort} <br /> {wording::row_source(ctx, row)}
                        </p>
                    }
                })
                .collect_view();
            view! {
                <li>
                    <Draw icon=Icon::Dash />
                    <div class="flow">{alternatives}</div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="ticks">{items}</ul> }.into_any()
}

/// Who may charge what: also the heart of the page on fees.
pub fn fees<'a>(
    ctx: &Ctx,
    reference: &Reference,
    caption: String,
    rows: impl Iterator<Item = &'a Dated<FeeRow>>,
) -> Option<AnyView> {
    let locale = ctx.locale;
    let rows: Vec<Vec<AnyView>> = rows
        .map(|row| {
            let fee = &row.value;
            let item = reference.name(locale, "fee_item", &fee.item).to_owned();
            let payee = reference.name(locale, "payee", &fee.payee).to_owned();
            let note = reference.name(locale, "fee_note", &fee.note).to_owned();
            vec![
                item.into_any(),
                payee.into_any(),
                view! { {wording::fee_status(locale, fee)} <br /> {note} }.into_any(),
                wording::bare_source(ctx, &row.source, &row.as_of),
            ]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let headings = vec![
        t!(locale, "fee-col-item"),
        t!(locale, "fee-col-payee"),
        t!(locale, "fee-col-rule"),
        t!(locale, "fee-col-source"),
    ];
    Some(view! { <section>{table(caption, headings, rows)}</section> }.into_any())
}

/// The steps with their usual waiting, where they are known.
pub fn way(ctx: &Ctx, reference: &Reference, programme: &Programme) -> Option<AnyView> {
    let locale = ctx.locale;
    let rows: Vec<_> = programme
        .steps
        .iter()
        .filter(|row| row.holds_on(ctx.today()))
        .collect();
    let first = rows.first()?;
    let source = wording::row_source(ctx, first);
    let steps = rows
        .iter()
        .map(|row| Step {
            stage: Stage::Ahead,
            name: reference.name(locale, "step", &row.value.step).to_owned(),
            when: wording::step_words(locale, reference, &row.value),
            more: None,
        })
        .collect();
    Some(
        view! {
            <section aria-labelledby="way-h">
                <h2 id="way-h">{t!(locale, "programme-steps")}</h2>
                {timeline(steps)}
                <p>{source}</p>
            </section>
        }
        .into_any(),
    )
}

fn documents(ctx: &Ctx, reference: &Reference, programme: &Programme) -> Option<AnyView> {
    let locale = ctx.locale;
    let rows: Vec<_> = programme
        .documents
        .iter()
        .filter(|row| row.holds_on(ctx.today()))
        .collect();
    let first = rows.first()?;
    let source = wording::row_source(ctx, first);
    let items = rows
        .iter()
        .map(|row| {
            let name = reference
                .name(locale, "document", &row.value.document)
                .to_owned();
            view! {
                <li>
                    <Draw icon=Icon::Paper />
                    <span>{name}</span>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="documents-h">
                <h2 id="documents-h">{t!(locale, "programme-documents")}</h2>
                <ul class="ticks">{items}</ul>
                <p>{source}</p>
            </section>
        }
        .into_any(),
    )
}

/// A choice for each programme, for forms that ask which.
pub fn programme_choices(ctx: &Ctx) -> Vec<(String, String)> {
    let reference = ctx.portal.reference.current();
    reference
        .catalog
        .programmes
        .iter()
        .map(|programme| {
            (
                programme.slug.clone(),
                programme.name(ctx.locale, &reference),
            )
        })
        .collect()
}

/// The tests that a person may have passed, as choices.
pub fn test_choices(
    ctx: &Ctx,
    reference: &Reference,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Choice> {
    reference
        .catalog
        .tests_on(ctx.today())
        .into_iter()
        .filter(|known| wanted(&known.test.code))
        .map(|known| {
            let code = known.test.code.clone();
            let name = reference.name(ctx.locale, "test", &code).to_owned();
            Choice::new(code, name)
        })
        .collect()
}

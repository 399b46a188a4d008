//! The views of the same-terms check: what differs between advert, offer and contract, and the form in which terms are written.

use axum::response::Response;
use leptos::prelude::*;

use super::{turn, work};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::rules::{Move, Party, follow};
use crate::hiring::same_terms::{CONDITIONS, Meaning, compare};
use crate::hiring::service::papers::{Kind, Promised};
use crate::hiring::store::Hiring;
use crate::hiring::wording;
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Fact, FormView, Tone, acts, back, date_field, error_summary, facts, form, more, notice,
    quiet_link, single_checkbox, submit, submit_named, table, text_area,
};
use crate::vacancies::rules::Field;
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording as terms_wording;

/// The form in which an employer of this country writes adverts.
fn original(country: &str) -> Option<Locale> {
    match country {
        "JP" => Some(Locale::Ja),
        "TR" => Some(Locale::Tr),
        _ => None,
    }
}

/// One side of the comparison: the terms, and the form in which they were written.
struct Side<'a> {
    name: String,
    terms: &'a Terms,
    written: Option<Locale>,
}

fn sides<'a>(ctx: &Ctx, promised: &'a Promised, up_to: Kind) -> Vec<Side<'a>> {
    let locale = ctx.locale;
    let mut list = vec![Side {
        name: t!(locale, "terms-advert"),
        written: original(&promised.advert.country),
        terms: &promised.advert,
    }];
    if let Some(offer) = &promised.offer {
        list.push(Side {
            name: t!(locale, "terms-offer"),
            terms: &offer.terms,
            written: Some(offer.locale),
        });
    }
    if let (Kind::Contract, Some(contract)) = (up_to, &promised.contract) {
        list.push(Side {
            name: t!(locale, "terms-contract"),
            terms: &contract.terms,
            written: Some(contract.locale),
        });
    }
    list
}

fn value(ctx: &Ctx, terms: &Terms, field: Field) -> Option<String> {
    terms_wording::value(ctx, terms, &OwnTexts::default(), field)
}

/// What a field says, in the reader's form, and below it in the form of who wrote it.
fn cell(ctx: &Ctx, side: &Side<'_>, field: Field) -> AnyView {
    let own = value(ctx, side.terms, field).unwrap_or_else(|| t!(ctx.locale, "editor-not-said"));
    let there = side
        .written
        .filter(|form| *form != ctx.locale)
        .and_then(|form| {
            let words = value(&ctx.in_form(form), side.terms, field)?;
            Some(view! { <span class="soft small" lang=form.tag()><br />{words}</span> })
        });
    view! { {own} {there} }.into_any()
}

/// Each difference between two neighbours, and between the first and the last: field, then what it means against which.
fn differences(sides: &[Side<'_>]) -> Vec<(Field, Vec<(usize, Meaning)>)> {
    let Some((last, before)) = sides.split_last() else {
        return Vec::new();
    };
    CONDITIONS
        .into_iter()
        .filter_map(|field| {
            let against: Vec<(usize, Meaning)> = before
                .iter()
                .enumerate()
                .filter_map(|(position, side)| {
                    compare(side.terms, last.terms)
                        .into_iter()
                        .find(|(other, _)| *other == field)
                        .map(|(_, meaning)| (position, meaning))
                })
                .collect();
            (!against.is_empty()).then_some((field, against))
        })
        .collect()
}

/// The table of differences, and in a fold what is the same.
pub fn comparison(ctx: &Ctx, promised: &Promised, up_to: Kind) -> AnyView {
    let locale = ctx.locale;
    let sides = sides(ctx, promised, up_to);
    let found = differences(&sides);
    let same: Vec<Fact> = CONDITIONS
        .into_iter()
        .filter(|field| !found.iter().any(|(other, _)| other == field))
        .filter_map(|field| {
            let last = sides.last()?;
            let words = value(ctx, last.terms, field)?;
            Some(Fact::new(terms_wording::label(locale, field), words))
        })
        .collect();
    let head = if found.is_empty() {
        notice(Tone::Go, t!(locale, "terms-same"))
    } else {
        let worse = found
            .iter()
            .filter(|(_, against)| against.iter().any(|(_, one)| *one == Meaning::Worse))
            .count();
        let tone = if worse > 0 { Tone::Stop } else { Tone::Time };
        notice(
            tone,
            t!(
                locale,
                "terms-differ",
                all = found.len().to_string(),
                worse = worse.to_string()
            ),
        )
    };
    let rows: Vec<Vec<AnyView>> = found
        .iter()
        .map(|(field, against)| {
            let tags = against
                .iter()
                .map(|(position, meaning)| {
                    let name = sides[*position].name.clone();
                    let against = t!(locale, "terms-against", paper = name);
                    view! { <p>{wording::meaning_tag(locale, *meaning)} " " {against}</p> }
                })
                .collect_view();
            let mut row = vec![terms_wording::label(locale, *field).into_any()];
            row.extend(sides.iter().map(|side| cell(ctx, side, *field)));
            row.push(tags.into_any());
            row
        })
        .collect();
    let mut headings = vec![t!(locale, "terms-condition")];
    headings.extend(sides.iter().map(|side| side.name.clone()));
    headings.push(t!(locale, "terms-meaning"));
    let list = (!rows.is_empty()).then(|| table(t!(locale, "terms-differences"), headings, rows));
    view! {
        {head}
        {list}
        {more(t!(locale, "terms-rest"), facts(same))}
    }
    .into_any()
}

/// What a paper is called.
pub fn kind_word(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::Offer => t!(locale, "terms-offer"),
        Kind::Contract => t!(locale, "terms-contract"),
    }
}

/// The offer or the contract before the eyes of the candidate.
pub fn confirm(
    ctx: &Ctx,
    found: &Hiring,
    kind: Kind,
    promised: &Promised,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let own = ctx.href(&format!("/my/jobs/{}", found.id));
    let title = kind_word(locale, kind);
    let can = follow(found.state(), kind.confirmed_by(), Party::Candidate).is_some();
    let confirmed = promised
        .of(kind)
        .and_then(|paper| paper.confirmed_at)
        .map(|at| {
            let when = calendar::date_and_time(locale, at);
            notice(Tone::Go, t!(locale, "terms-confirmed", when = when))
        });
    let asking = can.then(|| {
        let step = kind.confirmed_by();
        let words = wording::move_word(locale, step, &found.country);
        let object = (kind == Kind::Contract).then(|| {
            view! {
                {text_area(&shown, "note", t!(locale, "terms-object-note"), None)}
                <p class="acts">
                    {submit_named("move", Move::Object.code().into(), t!(locale, "hire-do-object"))}
                </p>
            }
        });
        let inner = view! {
            {turn(found)}
            {single_checkbox(&shown, "read", t!(locale, "terms-read"))}
            <p class="acts">
                <button class="btn" type="submit" name="move" value=step.code()>
                    {words}
                </button>
                {quiet_link(format!("{own}/withdraw"), t!(locale, "terms-decline"))}
            </p>
            {object}
        };
        form(ctx, &shown, inner.into_any())
    });
    let view = view! {
        {back(own.clone(), work(ctx, &promised.advert))}
        {error_summary(&shown)}
        {super::moved(ctx, moved_on)}
        <h1>{title.clone()}</h1>
        <p class="lead">{work(ctx, &promised.advert)}</p>
        {confirmed}
        {comparison(ctx, promised, kind)}
        {can.then(|| view! { <p>{t!(locale, "terms-own-step")}</p> })}
        {asking}
    };
    let mut page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    page.switch_submits = can;
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// The form in which the employer writes an offer or a contract.
pub fn write(
    ctx: &Ctx,
    (org, found): (&str, &Hiring),
    kind: Kind,
    promised: &Promised,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let up = ctx.href(&format!("/my/organisations/{org}/people/{}", found.id));
    let title = kind_word(locale, kind);
    let inner = view! {
        {turn(found)}
        {crate::vacancies::conditions(ctx, &shown)}
        {date_field(&shown, "due", t!(locale, "terms-due"), Some(t!(locale, "terms-due-hint")), false)}
        {text_area(&shown, "note", t!(locale, "hire-note"), Some(t!(locale, "hire-note-hint")))}
        {acts(submit(wording::move_word(locale, kind.sent_by(), &found.country)))}
    };
    let number = found.number.clone();
    let view = view! {
        {back(up, t!(locale, "people-title"))}
        {error_summary(&shown)}
        {super::moved(ctx, moved_on)}
        <h1>{title.clone()}</h1>
        <p class="lead">{work(ctx, &promised.advert)} " " <span class="code">{number}</span></p>
        <p>{t!(locale, "terms-write-about")}</p>
        {form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(title, view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

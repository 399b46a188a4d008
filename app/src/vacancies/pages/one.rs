//! The view of one vacancy: what is left, what it costs, who checked it, the terms, the employer's own words, the way.

mod left;
mod words;

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::around::{Around, around};
use crate::access::Actor;
use crate::context::Ctx;
use crate::i18n::calendar;
use crate::programmes;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Draw, Fact, Icon, Tone, acts, crumbs, facts, link_button, notice, notice_with, quiet_link, tag,
};
use crate::vacancies::posting;
use crate::vacancies::rates::Rate;
use crate::vacancies::rules::Field;
use crate::vacancies::store::{Vacancy, Version};
use crate::vacancies::terms::{Fee, OwnTexts, Terms};
use crate::vacancies::wording;

use left::left;
pub use words::own_text;
use words::{extra_title, words};

/// Who stands behind a vacancy, as far as its readers are told.
#[derive(Debug)]
pub struct Employer {
    pub name: String,
    /// The organisation that published it, when it is another one.
    pub publisher: Option<String>,
    /// The trust card of who published it.
    pub card: Option<AnyView>,
}

/// The fields that stand in the list of terms, in this order; the others have their own place on the page.
const TERMS: [Field; 30] = [
    Field::Programme,
    Field::Status,
    Field::Sector,
    Field::Contract,
    Field::Start,
    Field::Places,
    Field::Pay,
    Field::OvertimeRate,
    Field::Bonuses,
    Field::Deductions,
    Field::Hours,
    Field::Shifts,
    Field::Overtime,
    Field::DaysOffWeek,
    Field::DaysOffYear,
    Field::Housing,
    Field::HousingCost,
    Field::HousingShared,
    Field::HousingUtilities,
    Field::Meals,
    Field::TravelThere,
    Field::TravelBack,
    Field::Insurance,
    Field::Training,
    Field::Language,
    Field::Tests,
    Field::Certificates,
    Field::Experience,
    Field::Interview,
    Field::Window,
];

/// The public page.
pub fn one(
    ctx: &Ctx,
    vacancy: &Vacancy,
    version: &Version,
    employer: Employer,
    rate: Option<&Rate>,
    beside: &Around,
) -> Response {
    let title = title(ctx, &version.terms);
    let data = posting::json_ld(ctx, vacancy, version, &employer);
    let description = format!(
        "{title}, {}",
        wording::value(ctx, &version.terms, &version.texts, Field::Pay).unwrap_or_default()
    );
    let view = view! {
        {crumbs(ctx, vec![("/vacancies", t!(ctx.locale, "vacancies-title"))])}
        {body(ctx, vacancy, &version.terms, &version.texts, employer, rate)}
        {around(ctx, &vacancy.id, &title, beside)}
    };
    let page = Page::new(title, view)
        .at(Place::Vacancies)
        .described(description)
        .with_data(data);
    render(ctx, page)
}

/// Occupation and place: the title of the page and of its data.
pub fn title(ctx: &Ctx, terms: &Terms) -> String {
    let name = occupation(ctx, terms);
    format!(
        "{name}{}{}",
        wording::comma(ctx.locale),
        wording::place(ctx, terms)
    )
}

fn occupation(ctx: &Ctx, terms: &Terms) -> String {
    wording::value(ctx, terms, &OwnTexts::default(), Field::Occupation).unwrap_or_default()
}

/// Everything below the way back; the preview shows the same.
pub fn body(
    ctx: &Ctx,
    vacancy: &Vacancy,
    terms: &Terms,
    texts: &OwnTexts,
    employer: Employer,
    rate: Option<&Rate>,
) -> AnyView {
    let locale = ctx.locale;
    let name = occupation(ctx, terms);
    let extra = extra_title(ctx, texts);
    let until = terms.apply_to.map(|day| {
        let date = calendar::date(locale, day);
        tag(
            Tone::Go,
            Icon::Check,
            t!(locale, "vacancy-apply-until", date = date),
        )
    });
    let places = terms
        .places
        .map(|places| t!(locale, "vacancy-places", n = places));
    let start = terms
        .start
        .map(|day| t!(locale, "vacancy-starts", date = calendar::date(locale, day)));
    let facts_in_short: Vec<String> = places.into_iter().chain(start).collect();
    let demo = vacancy
        .is_demo
        .then(|| notice(Tone::Plain, t!(locale, "vacancy-demo")));
    let Employer {
        name: employer_name,
        publisher,
        card,
    } = employer;
    let employer_name = locale.own_text(&employer_name);
    let suits = (!terms.programme.is_empty()).then(|| {
        let href = ctx.href(&format!("/eligibility?programme={}", terms.programme));
        acts(crate::ui::more_button(href, t!(locale, "vacancy-suits")))
    });
    // A draft in its preview leads nowhere; nor does the page of who cannot apply.
    let is_reader = matches!(ctx.actor, Actor::Visitor | Actor::Candidate { .. });
    let apply = (is_reader && vacancy.is_public(ctx.now)).then(|| {
        let href = ctx.href(&format!("/vacancies/{}/apply", vacancy.id));
        acts(link_button(href, t!(locale, "hire-apply")))
    });
    let report = ctx.href(&format!("/vacancies/{}/report", vacancy.id));
    view! {
        <div class="aside wide">
            <div class="flow">
                <h1>{name}</h1>
                {extra}
                <p class="lead">
                    {employer_name}
                    <br />
                    {wording::place(ctx, terms)}
                </p>
                <p class="meta">
                    {until} <span>{facts_in_short.join(wording::comma(locale))}</span>
                </p>
                {demo}
                {left(ctx, terms, rate)}
                {pays(ctx, terms)}
            </div>
            <div class="side flow">
                {apply}
                {card}
                {suits}
            </div>
            <div class="flow">
                <section aria-labelledby="terms-h">
                    <h2 id="terms-h">{t!(locale, "vacancy-terms")}</h2>
                    {facts(term_list(ctx, terms, texts))}
                    {is_ours(ctx, terms).then(|| view! { <p class="soft small">{t!(locale, "vacancy-ours")}</p> })}
                </section>
                {words(ctx, texts)}
                {way(ctx, terms)}
                <section class="flow">
                    {facts(about(ctx, vacancy, publisher))}
                    <p>
                        <a class="link" href=report>
                            <Draw icon=Icon::Flag />
                            {t!(locale, "vacancy-report")}
                        </a>
                    </p>
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// Whether the name of the occupation in this language is no official one.
fn is_ours(ctx: &Ctx, terms: &Terms) -> bool {
    let reference = ctx.portal.reference.current();
    reference.term(ctx.locale, "isco08_origin", &terms.occupation) == Some("ours")
}

fn about(ctx: &Ctx, vacancy: &Vacancy, publisher: Option<String>) -> Vec<Fact> {
    let locale = ctx.locale;
    let mut list = Vec::new();
    if let Some(publisher) = publisher {
        list.push(Fact::new(
            t!(locale, "vacancy-publisher"),
            locale.own_text(&publisher),
        ));
    }
    let number = vacancy.number.clone();
    list.push(Fact::new(
        t!(locale, "vacancy-number"),
        view! { <span class="code">{number}</span> },
    ));
    list
}

/// The terms in the reader's words.
pub fn term_list(ctx: &Ctx, terms: &Terms, texts: &OwnTexts) -> Vec<Fact> {
    let locale = ctx.locale;
    TERMS
        .into_iter()
        .filter_map(|field| {
            wording::value(ctx, terms, texts, field)
                .map(|words| Fact::new(wording::label(locale, field), words))
        })
        .collect()
}

fn pays(ctx: &Ctx, terms: &Terms) -> Option<AnyView> {
    let locale = ctx.locale;
    match &terms.fee {
        Fee::NotSaid => None,
        Fee::Nothing => Some(notice_with(
            Tone::Go,
            t!(locale, "vacancy-pay-nothing"),
            view! { <p>{t!(locale, "vacancy-pay-nothing-about")}</p> }.into_any(),
        )),
        Fee::Lawful { .. } => {
            let words = wording::value(ctx, terms, &OwnTexts::default(), Field::Fee);
            Some(notice_with(
                Tone::Time,
                t!(locale, "vacancy-pay-lawful"),
                view! { <p>{words}</p> }.into_any(),
            ))
        }
    }
}

/// The steps of the programme with their usual waiting, where the portal knows them.
fn way(ctx: &Ctx, terms: &Terms) -> Option<AnyView> {
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(&terms.programme)?;
    programmes::way(ctx, &reference, programme)
}

/// The page of a vacancy that is over, or not shown at present.
pub fn gone(ctx: &Ctx, is_over: bool) -> Response {
    let locale = ctx.locale;
    let (title, about, status) = if is_over {
        (
            t!(locale, "vacancy-over"),
            t!(locale, "vacancy-over-about"),
            StatusCode::GONE,
        )
    } else {
        (
            t!(locale, "vacancy-not-shown"),
            t!(locale, "vacancy-not-shown-about"),
            StatusCode::NOT_FOUND,
        )
    };
    let view = view! {
        {crumbs(ctx, vec![("/vacancies", t!(locale, "vacancies-title"))])}
        <h1>{title.clone()}</h1>
        <p class="lead">{about}</p>
        {acts(
            view! {
                {link_button(ctx.href("/vacancies"), t!(locale, "vacancy-all"))}
                {quiet_link(ctx.href("/programmes"), t!(locale, "menu-programmes"))}
            }
                .into_any(),
        )}
    };
    let page = Page::new(title, view)
        .at(Place::Vacancies)
        .with_status(status);
    render(ctx, page)
}

//! The view of the public list: what a vacancy is, where, what is left each month; nothing else.

use leptos::prelude::*;

use super::filters::{address, filters};
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{amount, calendar};
use crate::search::facets::{Facet, WORDS};
use crate::search::service::{Counts, Nearest, Question};
use crate::t;
use crate::ui::{Icon, Tone, empty, link_button, pager, tag};
use crate::vacancies::net::net;
use crate::vacancies::rules::Field;
use crate::vacancies::store::Line;
use crate::vacancies::terms::OwnTexts;
use crate::vacancies::wording;

/// One page of the list and what stands around it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub question: Question,
    pub lines: Vec<Line>,
    /// The place behind the last line, if more follow.
    pub next: Option<String>,
    pub counts: Counts,
    /// What finds something, when this finds nothing.
    pub nearest: Vec<Nearest>,
}

pub fn list(ctx: &Ctx, fields: &Fields, found: &Listed) -> AnyView {
    let locale = ctx.locale;
    let is_later = !fields.get("after").is_empty();
    let body = if found.lines.is_empty() {
        nothing(ctx, fields, found)
    } else {
        let cards = found
            .lines
            .iter()
            .map(|line| card(ctx, line))
            .collect_view();
        let count = (!found.question.is_empty()).then(|| {
            let n = u32::try_from(found.counts.all).unwrap_or(u32::MAX);
            let words = if found.counts.has_more {
                t!(locale, "vacancies-more-than", n = n)
            } else {
                t!(locale, "vacancies-found", n = n)
            };
            view! { <p class="soft" role="status">{words}</p> }
        });
        view! {
            {count}
            <ul class="cards">{cards}</ul>
        }
        .into_any()
    };
    let first = is_later.then(|| address(ctx, fields, &[("after", "")]));
    let next = found
        .next
        .as_ref()
        .map(|after| address(ctx, fields, &[("after", after.as_str())]));
    view! {
        <h1>{t!(locale, "vacancies-title")}</h1>
        <p class="lead">{t!(locale, "vacancies-lead")}</p>
        {filters(ctx, fields, found)}
        {body}
        {pager(locale, first, next)}
    }
    .into_any()
}

/// Nothing was found: what is nearest, or the programmes.
fn nothing(ctx: &Ctx, fields: &Fields, found: &Listed) -> AnyView {
    let locale = ctx.locale;
    let (path, words) = if found.question.is_empty() {
        ("/programmes", t!(locale, "home-start"))
    } else {
        ("/vacancies", t!(locale, "vacancy-all"))
    };
    let nearest = found
        .nearest
        .iter()
        .map(|nearest| {
            let (href, words) = near(ctx, fields, nearest);
            view! {
                <li>
                    <a href=href>{words}</a>
                </li>
            }
        })
        .collect_view();
    let nearest = (!found.nearest.is_empty()).then(|| {
        view! {
            <h2>{t!(locale, "vacancies-nearest")}</h2>
            <ul>{nearest}</ul>
        }
    });
    view! {
        {empty(
            t!(locale, "vacancies-none"),
            t!(locale, "vacancies-none-do"),
            Some(link_button(ctx.href(path), words)),
        )}
        {nearest}
    }
    .into_any()
}

fn near(ctx: &Ctx, fields: &Fields, nearest: &Nearest) -> (String, String) {
    let locale = ctx.locale;
    let start = ("after", "");
    match nearest {
        Nearest::Without(facet) => (
            address(ctx, fields, &[(facet.name(), ""), start]),
            t!(
                locale,
                "vacancies-without",
                filter = super::filters::label(locale, *facet)
            ),
        ),
        Nearest::Occupation(code) => {
            let reference = ctx.portal.reference.current();
            let name = reference.name(locale, "isco08", code).to_owned();
            let changes = [
                (WORDS, ""),
                (Facet::Occupation.name(), code.as_str()),
                start,
            ];
            (address(ctx, &Fields::default(), &changes), name)
        }
        Nearest::NoWords => (
            address(ctx, fields, &[(WORDS, ""), start]),
            t!(locale, "vacancies-without-words"),
        ),
    }
}

pub fn card(ctx: &Ctx, line: &Line) -> AnyView {
    let locale = ctx.locale;
    let terms = line.terms();
    let none = OwnTexts::default();
    let name = wording::value(ctx, &terms, &none, Field::Occupation).unwrap_or_default();
    let href = ctx.href(&format!("/vacancies/{}", line.id));
    let left = match net(&terms) {
        Some(net) => {
            let sum = amount(locale, net.left, &net.currency);
            Some(t!(locale, "vacancy-left-card", sum = sum))
        }
        None => wording::value(ctx, &terms, &none, Field::Pay),
    };
    let until = terms.apply_to.map(|day| {
        let date = calendar::date(locale, day);
        let is_soon = ctx.today().days_until(day) <= 7;
        let (tone, icon) = if is_soon {
            (Tone::Time, Icon::Clock)
        } else {
            (Tone::Go, Icon::Check)
        };
        tag(tone, icon, t!(locale, "vacancy-apply-until", date = date))
    });
    let language = wording::value(ctx, &terms, &none, Field::Language);
    let demo = line
        .is_demo
        .then(|| view! { <p class="soft small">{t!(locale, "vacancy-demo")}</p> });
    view! {
        <li class="card">
            <h2>
                <a class="hit" href=href>
                    {name}
                </a>
            </h2>
            <p>{wording::place(ctx, &terms)}</p>
            {left.map(|words| view! { <p><b>{words}</b></p> })}
            <p class="meta">
                {until} {language.map(|words| view! { <span>{words}</span> })}
            </p>
            {demo}
        </li>
    }
    .into_any()
}

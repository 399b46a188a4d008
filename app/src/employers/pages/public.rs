//! The page of an organisation that anybody may read.

use axum::response::Response;
use leptos::prelude::*;

use super::{code, own_words};
use crate::context::Ctx;
use crate::employers::form::Facts;
use crate::employers::service::TrustCard;
use crate::employers::wording;
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Fact, Icon, Tone, crumbs, facts, notice, pager, tag, trust_card};
use crate::writing::date::Day;

/// One line of what an organisation has open.
pub struct OpenVacancy {
    pub id: String,
    pub name: String,
    pub place: String,
    pub pay: Option<String>,
    /// The real employer, when that is another organisation.
    pub employer: Option<String>,
    pub until: Option<Day>,
}

/// What an organisation has open: one page of it, and the addresses of the first and the next page.
pub struct OpenVacancies {
    pub lines: Vec<OpenVacancy>,
    pub first: Option<String>,
    pub next: Option<String>,
}

pub fn one(ctx: &Ctx, card: &TrustCard, known: &Facts, open: OpenVacancies) -> Response {
    let locale = ctx.locale;
    let (name, second) = card.names(locale);
    let lang = super::lang_of(&card.country);
    let lang_of = |shown: &str| lang.filter(|_| shown == card.name && card.name != card.name_latin);
    let (first_lang, second_lang) = (lang_of(name), second.and_then(lang_of));
    let name = name.to_owned();
    let second = second.map(str::to_owned);
    let kind = card
        .kind
        .map(|kind| wording::kind_word(locale, kind))
        .unwrap_or_default();
    let description = t!(
        locale,
        "org-page-about",
        name = card.name_latin.clone(),
        kind = kind.clone(),
        country = wording::country(ctx, &card.country)
    );
    let website = (!known.website.is_empty()).then(|| {
        let href = known.website.clone();
        Fact::new(
            t!(locale, "org-website"),
            view! { <a href=href.clone() rel="nofollow noopener ugc">{href.clone()}</a> },
        )
    });
    let mut list = vec![
        Fact::new(t!(locale, "org-number"), code(&known.number)),
        Fact::new(
            t!(locale, "org-address"),
            own_words(&card.country, &known.address),
        ),
    ];
    list.extend(website);
    let ended = card
        .has_licence_ended
        .then(|| notice(Tone::Stop, t!(locale, "trust-licence-ended-about")));
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1 lang=first_lang>{name.clone()}</h1>
        {second.map(|second| view! { <p class="lead" lang=second_lang>{second}</p> })}
        <p class="meta">{tag(Tone::Go, Icon::Shield, t!(locale, "org-approved"))} <span>{kind}</span></p>
        {ended}
        {trust_card(ctx, card, false)}
        {facts(list)}
        {vacancies(ctx, open)}
    };
    render(ctx, Page::new(name, view).described(description))
}

fn vacancies(ctx: &Ctx, open: OpenVacancies) -> AnyView {
    let locale = ctx.locale;
    let body = if open.lines.is_empty() {
        let all = ctx.href("/vacancies");
        view! {
            <p>{t!(locale, "org-vacancies-none")} " " <a href=all>{t!(locale, "org-vacancies-all")}</a></p>
        }
        .into_any()
    } else {
        let rows = open
            .lines
            .into_iter()
            .map(|line| vacancy(ctx, line))
            .collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    view! {
        <section class="flow" aria-labelledby="vacancies-h">
            <h2 id="vacancies-h">{t!(locale, "org-vacancies")}</h2>
            {body}
            {pager(locale, open.first, open.next)}
        </section>
    }
    .into_any()
}

fn vacancy(ctx: &Ctx, line: OpenVacancy) -> AnyView {
    let locale = ctx.locale;
    let href = ctx.href(&format!("/vacancies/{}", line.id));
    let employer = line
        .employer
        .map(|name| view! { <p>{t!(locale, "org-vacancy-employer", name = name)}</p> });
    let until = line.until.map(|day| {
        let date = calendar::date(locale, day);
        view! { <p class="soft">{t!(locale, "vacancy-apply-until", date = date)}</p> }
    });
    view! {
        <li>
            <div>
                <h3><a class="hit" href=href>{line.name}</a></h3>
                <p>{line.place}</p>
                {line.pay.map(|pay| view! { <p><b>{pay}</b></p> })}
                {employer}
                {until}
            </div>
        </li>
    }
    .into_any()
}

//! The views of saved searches and saved vacancies.

use axum::response::Response;
use leptos::prelude::*;

use super::service::{Every, Search};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::render::{Page, Place, render};
use crate::search::facets::{Facet, WORDS};
use crate::t;
use crate::ui::{
    Choice, FormView, acts, crumbs, empty, error_summary, form, link_button, quiet_link, radios,
    small_form, stop_button, stop_view, submit,
};
use crate::vacancies;
use crate::vacancies::store::Line;

/// What is wrong with the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Every,
    TooMany,
}

fn every_word(locale: Locale, every: Every) -> String {
    match every {
        Every::AtOnce => t!(locale, "search-at-once"),
        Every::Day => t!(locale, "search-daily"),
        Every::Week => t!(locale, "search-weekly"),
    }
}

/// The question in words: what was typed, and the names of its filters.
pub fn words(ctx: &Ctx, query: &str) -> String {
    let fields = Fields::from_query(query);
    let typed = fields.get(WORDS).to_owned();
    let filters = Facet::ALL
        .into_iter()
        .filter(|facet| !fields.get(facet.name()).is_empty())
        .map(|facet| vacancies::filter_words(ctx, facet, fields.get(facet.name())));
    let all: Vec<String> = Some(typed)
        .filter(|typed| !typed.is_empty())
        .into_iter()
        .chain(filters)
        .collect();
    if all.is_empty() {
        t!(ctx.locale, "vacancy-all")
    } else {
        all.join(" · ")
    }
}

fn way(ctx: &Ctx) -> AnyView {
    crumbs(ctx, vec![("/my", t!(ctx.locale, "menu-mine"))])
}

pub fn searches(ctx: &Ctx, found: &[Search]) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "searches-title");
    let body = if found.is_empty() {
        empty(
            t!(locale, "searches-none"),
            t!(locale, "searches-none-do"),
            Some(link_button(
                ctx.href("/vacancies"),
                t!(locale, "vacancy-all"),
            )),
        )
    } else {
        let cards = found.iter().map(|one| card(ctx, one)).collect_view();
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    let view = view! {
        {way(ctx)}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "searches-about")}</p>
        {body}
        <p>{quiet_link(ctx.href("/my/saved"), t!(locale, "saved-title"))}</p>
    };
    render(ctx, Page::new(title, view).at(Place::Mine))
}

fn card(ctx: &Ctx, one: &Search) -> AnyView {
    let locale = ctx.locale;
    let href = format!("{}?{}", ctx.href("/vacancies"), one.query);
    let every = Every::from_code(&one.every).map(|every| every_word(locale, every));
    let stop = small_form(
        ctx.href(&format!("/my/searches/{}/stop", one.id)),
        stop_button(t!(locale, "search-stop")),
    );
    view! {
        <li class="card">
            <h2>
                <a href=href>{words(ctx, &one.query)}</a>
            </h2>
            <p class="meta">{every}</p>
            {stop}
        </li>
    }
    .into_any()
}

pub fn new(ctx: &Ctx, query: &str, fields: &Fields, wrong: Option<Wrong>) -> Response {
    let locale = ctx.locale;
    let errors = wrong.map_or_else(Errors::none, |wrong| Errors::one("every", wrong));
    let shown = FormView::new(locale, fields, &errors, |_, wrong| match wrong {
        Wrong::Every => t!(locale, "search-every-choose"),
        Wrong::TooMany => t!(locale, "search-too-many"),
    });
    let choices = Every::ALL
        .into_iter()
        .map(|every| Choice::new(every.code(), every_word(locale, every)))
        .collect();
    let title = t!(locale, "search-new");
    let inner = view! {
        {radios(&shown, "every", t!(locale, "search-every"), None, choices)}
        {acts(submit(t!(locale, "search-new-do")))}
    }
    .into_any();
    let view = view! {
        {crumbs(ctx, vec![("/vacancies", t!(locale, "vacancies-title"))])}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        <p class="lead">{words(ctx, query)}</p>
        {form(ctx, &shown, inner)}
    };
    let page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(wrong.is_some());
    render(ctx, page)
}

pub fn stop(ctx: &Ctx, token: &str, is_done: bool) -> Response {
    let locale = ctx.locale;
    let (title, about) = if is_done {
        (
            t!(locale, "search-stopped"),
            t!(locale, "search-stopped-about"),
        )
    } else {
        (
            t!(locale, "search-stop-ask"),
            t!(locale, "search-stop-about"),
        )
    };
    let action = if is_done {
        acts(link_button(
            ctx.href("/vacancies"),
            t!(locale, "vacancy-all"),
        ))
    } else {
        small_form(
            ctx.href(&format!("/searches/stop/{token}")),
            stop_button(t!(locale, "search-stop")),
        )
    };
    render(
        ctx,
        Page::new(title.clone(), stop_view(title, about, action)),
    )
}

pub fn kept(ctx: &Ctx, lines: &[Line], over: usize) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "saved-title");
    let body = if lines.is_empty() {
        empty(
            t!(locale, "saved-none"),
            t!(locale, "saved-none-do"),
            Some(link_button(
                ctx.href("/vacancies"),
                t!(locale, "vacancy-all"),
            )),
        )
    } else {
        let cards = lines
            .iter()
            .map(|line| vacancies::card(ctx, line))
            .collect_view();
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    let over = (over > 0).then(|| {
        let n = u32::try_from(over).unwrap_or(u32::MAX);
        view! { <p class="soft">{t!(locale, "saved-over", n = n)}</p> }
    });
    let view = view! {
        {way(ctx)}
        <h1>{title.clone()}</h1>
        {body}
        {over}
        <p>{quiet_link(ctx.href("/my/searches"), t!(locale, "searches-title"))}</p>
    };
    render(ctx, Page::new(title, view).at(Place::Mine))
}

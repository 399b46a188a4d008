//! The view of the employers that a supervising organisation acts for.

use axum::response::Response;
use leptos::prelude::*;

use super::steps::{contacts, countries, number};
use super::word;
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::rules::{LinkState, State};
use crate::employers::service::Refused;
use crate::employers::store::Organisation;
use crate::employers::store::links::Link;
use crate::employers::wording;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    FormView, TextField, Tone, acts, back, empty, error_summary, form, notice, select, small_form,
    submit, text_area,
};

pub fn list(
    ctx: &Ctx,
    organisation: &Organisation,
    list: &[Link],
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let path = format!("/my/organisations/{}", organisation.id);
    let action = ctx.href(&format!("{path}/employers"));
    let problem = refused.map(|_| notice(Tone::Stop, t!(locale, "org-link-again")));
    let rows = list
        .iter()
        .map(|link| row(ctx, link, &action))
        .collect_view();
    let body = if list.is_empty() {
        empty(
            t!(locale, "org-employers-none"),
            t!(locale, "org-employers-none-do"),
            None,
        )
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let country = match fields.get("country") {
        "" => organisation.country.clone(),
        typed => typed.to_owned(),
    };
    let filled = FormView {
        fields: shown.fields.clone().with("country", country.clone()),
        ..shown.clone()
    };
    let inner = view! {
        {select(&filled, "country", t!(locale, "org-country"), None, t!(locale, "choose"), countries(ctx))}
        {TextField::new("name", t!(locale, "org-name")).hint(t!(locale, "org-name-hint")).view(&shown)}
        {TextField::new("latin", t!(locale, "org-latin")).hint(t!(locale, "org-latin-hint")).view(&shown)}
        {number(ctx, &country, &shown)}
        {text_area(&shown, "address", t!(locale, "org-address"), Some(t!(locale, "org-address-hint")))}
        {contacts(ctx, &shown)}
        {acts(submit(t!(locale, "org-employer-add")))}
    };
    let name = organisation.called().to_owned();
    let view = view! {
        {back(ctx.href(&path), name)}
        {error_summary(&shown)}
        {problem}
        <h1>{t!(locale, "org-employers")}</h1>
        <p class="lead">{t!(locale, "org-employers-about")}</p>
        {body}
        <section aria-labelledby="add-h">
            <h2 id="add-h">{t!(locale, "org-employer-new")}</h2>
            {form(ctx, &shown, inner.into_any())}
        </section>
    };
    let mut page = Page::new(t!(locale, "org-employers"), view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn row(ctx: &Ctx, link: &Link, action: &str) -> AnyView {
    let locale = ctx.locale;
    let id = link.id.clone();
    let is_active = matches!(link.state(), LinkState::Asked | LinkState::Approved);
    let reference = ctx.portal.reference.current();
    let asked = t!(
        locale,
        "org-link-asked-on",
        date = calendar::date(locale, calendar::day_of(link.asked_at))
    );
    let reason = wording::reasons(&reference, locale, &link.reason);
    let employer_state = State::from_code(&link.employer_state)
        .filter(|state| *state != State::Approved)
        .map(|state| view! { <p class="soft">{t!(locale, "org-employer-state", state = wording::state_word(locale, state))}</p> });
    let end = is_active.then(|| {
        small_form(
            action.to_owned(),
            view! {
                <input type="hidden" name="link" value=id />
                <button class="btn no" type="submit" name="deed" value="end">{t!(locale, "org-link-end")}</button>
            }
            .into_any(),
        )
    });
    let name = link.employer.clone();
    view! {
        <li>
            <div>
                <b>{name}</b>
                <p class="soft">{asked} " " {reason}</p>
                {employer_state}
                <p class="meta">{wording::link_tag(locale, link.state())}</p>
            </div>
            {end}
        </li>
    }
    .into_any()
}

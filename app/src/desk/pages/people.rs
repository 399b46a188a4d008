//! The views of people: the search, and one person.

use axum::response::Response;
use leptos::prelude::*;

use crate::applications::store::Application;
use crate::applications::wording as application_words;
use crate::candidates::form::Step;
use crate::candidates::service::Known;
use crate::candidates::store::Profile;
use crate::context::Ctx;
use crate::desk::store::Consent;
use crate::forms::Fields;
use crate::i18n::{Locale, calendar};
use crate::identity::store::Account;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Fact, FormView, TextField, acts, back, empty, facts, form, more, small_form, submit, table,
};
use crate::writing::date::Day;

/// The search for people.
pub fn people(
    ctx: &Ctx,
    fields: &Fields,
    found: &[Profile],
    next: Option<&str>,
    was_asked: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let reference = ctx.portal.reference.current();
    let rows: Vec<Vec<AnyView>> = found
        .iter()
        .map(|profile| {
            let href = ctx.href(&format!("/desk/people/{}", profile.account_id));
            let name = profile.passport_name.clone();
            let born = profile
                .born
                .as_deref()
                .and_then(|day| day.parse::<Day>().ok());
            vec![
                view! { <a href=href>{name}</a> }.into_any(),
                profile.written_name.clone().into_any(),
                born.map(|day| calendar::date_in_figures(locale, day))
                    .unwrap_or_default()
                    .into_any(),
                reference
                    .name(locale, "region", &profile.region)
                    .to_owned()
                    .into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-name"),
        t!(locale, "name-written"),
        t!(locale, "eligibility-born"),
        t!(locale, "profile-region"),
    ];
    let body = if !rows.is_empty() {
        Some(table(t!(locale, "desk-people"), headings, rows))
    } else if was_asked {
        Some(empty(
            t!(locale, "desk-people-none"),
            t!(locale, "desk-people-none-about"),
            None,
        ))
    } else {
        None
    };
    let inner = view! {
        {TextField::new("q", t!(locale, "desk-people-search")).hint(t!(locale, "desk-people-hint")).view(&shown)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    // What is searched for stays out of the address on the next pages too.
    let next = next.map(|place| {
        let (asked, place) = (fields.get("q").to_owned(), place.to_owned());
        let inner = view! {
            <input type="hidden" name="q" value=asked />
            <input type="hidden" name="after" value=place />
            <button class="btn alt" type="submit">
                {t!(locale, "pager-next")}
            </button>
        };
        small_form(ctx.href("/desk/people"), inner.into_any())
    });
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "desk-people")}</h1>
        {form(ctx, &shown, inner.into_any())}
        {body}
        {next}
    };
    render(ctx, Page::new(t!(locale, "desk-people"), view).on_desk())
}

/// One person: contact, profile, consents, applications.
pub fn person(
    ctx: &Ctx,
    account: &Account,
    known: &Known,
    consents: &[Consent],
    applications: &[Application],
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let name = known
        .passport_name()
        .unwrap_or_else(|| t!(locale, "not-answered"));
    let contact = account.contact().for_people();
    let birth = crate::candidates::form::born(&known.fields(Step::Birth));
    let work = known.fields(Step::Work);
    let tests: Vec<String> = known
        .fields(Step::Tests)
        .all("tests")
        .map(|code| reference.name(locale, "test", code).to_owned())
        .collect();
    let district = known.fields(Step::District);
    let list = vec![
        Fact::new(
            t!(locale, "account-contact"),
            view! { <span class="num">{contact}</span> },
        ),
        Fact::new(
            t!(locale, "name-written"),
            known.fields(Step::Name).get("written").to_owned(),
        ),
        Fact::new(
            t!(locale, "eligibility-born"),
            birth
                .map(|day| calendar::date(locale, day))
                .unwrap_or_default(),
        ),
        Fact::new(
            t!(locale, "profile-region"),
            reference
                .name(locale, "region", known.fields(Step::Region).get("region"))
                .to_owned(),
        ),
        Fact::new(
            t!(locale, "district-label"),
            reference
                .district(district.get("district"))
                .map(|found| found.name(locale).to_owned())
                .unwrap_or_default(),
        ),
        Fact::new(
            t!(locale, "occupation-label"),
            reference
                .name(locale, "occupation", work.get("occupation"))
                .to_owned(),
        ),
        Fact::new(t!(locale, "eligibility-tests"), tests.join(", ")),
    ];
    let consents = consents
        .iter()
        .map(|consent| {
            let when = calendar::date_and_time(locale, consent.given_at);
            let lang = Locale::from_code(&consent.locale).map_or("uz-Latn", Locale::tag);
            let (body, version) = (consent.body.clone(), consent.version.clone());
            more(
                format!("{when} · {version}"),
                view! { <p lang=lang>{body}</p> }.into_any(),
            )
        })
        .collect_view();
    let rows = applications
        .iter()
        .map(|application| {
            let href = ctx.href(&format!("/desk/applications/{}", application.id));
            let number = application.number.clone();
            view! {
                <li>
                    <div>
                        <a class="hit code" href=href>
                            {number}
                        </a>
                    </div>
                    {application_words::state_tag(locale, application.state())}
                </li>
            }
        })
        .collect_view();
    let view = view! {
        {back(ctx.href("/desk/people"), t!(locale, "desk-people"))}
        <h1>{name.clone()}</h1>
        {facts(list)}
        <section aria-labelledby="applications-h">
            <h2 id="applications-h">{t!(locale, "applications-all")}</h2>
            <ul class="rows">{rows}</ul>
        </section>
        <section aria-labelledby="consents-h">
            <h2 id="consents-h">{t!(locale, "desk-consents")}</h2>
            {consents}
        </section>
    };
    render(ctx, Page::new(name, view).on_desk())
}

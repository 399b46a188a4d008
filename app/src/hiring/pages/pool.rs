//! The views of the pool: for who passed, and for the organisations that look for people of their field.

use axum::response::Response;
use leptos::prelude::*;

use super::{people, work};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::service::Membership;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::service::Refused;
use crate::hiring::service::pool::{Door, Found, Standing};
use crate::hiring::wording;
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Fact, FormView, Tone, acts, back, date_field, empty, error_summary, facts, form, get_form,
    link_button, notice, notice_with, pager, quiet_link, select, single_checkbox, small_form,
    stop_button, submit,
};
use crate::writing::date::Day;

/// One's own place in the pool.
pub fn own(
    ctx: &Ctx,
    standing: &Standing,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let body = match &standing.member {
        Some(member) => {
            let day: Option<Day> = member.ready_on.parse().ok();
            let list = vec![
                Fact::new(
                    t!(locale, "pool-since"),
                    calendar::date_and_time(locale, member.since),
                ),
                Fact::new(
                    t!(locale, "hire-field-ready-on"),
                    day.map(|day| calendar::date(locale, day))
                        .unwrap_or_default(),
                ),
            ];
            let inner = view! {
                <input type="hidden" name="leave" value="yes" />
                <p class="acts">{stop_button(t!(locale, "pool-leave"))}</p>
            };
            view! {
                {notice(Tone::Go, t!(locale, "pool-in"))}
                {facts(list)}
                <p class="own">{wording::pool_consent_text(locale)}</p>
                {small_form(ctx.href("/my/pool"), inner.into_any())}
            }
            .into_any()
        }
        None if standing.has_result => {
            let inner = view! {
                <p class="own">{wording::pool_consent_text(locale)}</p>
                {date_field(&shown, "ready", t!(locale, "hire-field-ready-on"), Some(t!(locale, "ask-day-hint")), false)}
                {single_checkbox(&shown, "consent", t!(locale, "pool-agree"))}
                {acts(submit(t!(locale, "pool-join")))}
            };
            form(ctx, &shown, inner.into_any())
        }
        None => empty(
            t!(locale, "pool-no-result"),
            t!(locale, "pool-no-result-do"),
            Some(link_button(
                ctx.href("/my/certificates"),
                t!(locale, "certificates-mine"),
            )),
        ),
    };
    let incomplete = matches!(refused, Some(Refused::Incomplete))
        .then(|| notice(Tone::Stop, t!(locale, "apply-profile-first")));
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        {error_summary(&shown)}
        {incomplete}
        <h1>{t!(locale, "pool-own-title")}</h1>
        <p class="lead">{t!(locale, "pool-about")}</p>
        {invitations(ctx, standing)}
        {body}
        {acts(quiet_link(ctx.href("/my/looks"), t!(locale, "looks-title")))}
    };
    let mut page = Page::new(t!(locale, "pool-own-title"), view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    page.switch_submits = standing.member.is_none() && standing.has_result;
    render(ctx, page)
}

fn invitations(ctx: &Ctx, standing: &Standing) -> AnyView {
    let locale = ctx.locale;
    standing
        .invitations
        .iter()
        .filter(|(invitation, _)| invitation.answer == "open")
        .filter_map(|(invitation, job)| job.as_ref().map(|job| (invitation, job)))
        .map(|(invitation, job)| {
            let id = invitation.id.clone();
            let names: Vec<String> = job
                .receivers
                .iter()
                .map(|receiver| wording::called(locale, receiver))
                .collect();
            let apply = ctx.href(&format!("/vacancies/{}", job.vacancy.id));
            let decline = view! {
                <input type="hidden" name="decline" value=id />
                <p class="acts">
                    <button class="btn alt" type="submit">
                        {t!(locale, "pool-decline")}
                    </button>
                </p>
            };
            let inner = view! {
                <p>{work(ctx, &job.version.terms)}</p>
                <p>{t!(locale, "pool-invited-about")}</p>
                {acts(link_button(apply, t!(locale, "pool-see")))}
                {small_form(ctx.href("/my/pool"), decline.into_any())}
            };
            notice_with(
                Tone::Time,
                t!(
                    locale,
                    "pool-invited",
                    name = names.join(crate::vacancies::wording::comma(locale))
                ),
                inner.into_any(),
            )
        })
        .collect_view()
        .into_any()
}

/// The pool for an organisation.
pub fn find(
    ctx: &Ctx,
    own: &Membership,
    doors: &[Door],
    fields: &Fields,
    found: &[Found],
    has_more: bool,
) -> Response {
    let locale = ctx.locale;
    let org = &own.organisation.id;
    let here = ctx.href(&format!("/my/organisations/{org}/pool"));
    let shown = FormView::clean(locale, fields);
    let title = t!(locale, "pool-title");
    let may = ctx
        .allow(
            Action::DecideOwnPeople,
            Resource::Organisation(Some(own.role)),
        )
        .is_ok();
    let body = if doors.is_empty() {
        empty(
            t!(locale, "pool-no-vacancy"),
            t!(locale, "pool-no-vacancy-do"),
            Some(link_button(
                ctx.href("/my/vacancies"),
                t!(locale, "editor-title"),
            )),
        )
    } else if found.is_empty() {
        empty(t!(locale, "pool-none"), t!(locale, "pool-none-do"), None)
    } else {
        let cards = found
            .iter()
            .map(|one| card(ctx, doors, one, &here, may))
            .collect_view();
        view! { <ul class="items">{cards}</ul> }.into_any()
    };
    let next = has_more.then(|| {
        let after = found.last().map(|one| one.member.id.clone());
        let query = fields.clone().with("after", after.unwrap_or_default());
        format!("{here}?{}", query.to_query())
    });
    let filtering = (!doors.is_empty()).then(|| filters(ctx, &shown, doors, &here));
    let view = view! {
        {back(ctx.href(&format!("/my/organisations/{org}/people")), t!(locale, "people-title"))}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "pool-find-about")}</p>
        {filtering}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(title, view).at(Place::Organisations))
}

fn filters(ctx: &Ctx, shown: &FormView, doors: &[Door], here: &str) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let any = || t!(locale, "filter-any");
    let named = |set: &str, codes: Vec<String>| -> Vec<(String, String)> {
        codes
            .into_iter()
            .map(|code| {
                let name = reference.name(locale, set, &code).to_owned();
                (code, name)
            })
            .collect()
    };
    let mut fields: Vec<String> = doors.iter().map(|door| door.field.clone()).collect();
    fields.sort();
    fields.dedup();
    let tests = fields
        .iter()
        .flat_map(|field| [format!("skill-{field}"), format!("skill2-{field}")])
        .collect();
    let languages = reference
        .catalog
        .tests_on(ctx.today())
        .into_iter()
        .filter(|known| known.is_language)
        .map(|known| known.test.code.clone())
        .collect();
    let inner = view! {
        {select(shown, "field", t!(locale, "hire-field-field"), None, any(), named("field", fields))}
        {select(shown, "test", t!(locale, "pool-test"), None, any(), named("test", tests))}
        {select(shown, "language", t!(locale, "pool-language"), None, any(), named("test", languages))}
        {select(
            shown,
            "region",
            t!(locale, "hire-field-home-region"),
            None,
            any(),
            named("region", reference.codes("region").to_vec()),
        )}
        {date_field(shown, "by", t!(locale, "pool-ready-by"), None, false)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    get_form(here.to_owned(), "filters", inner.into_any())
}

fn card(ctx: &Ctx, doors: &[Door], one: &Found, here: &str, may: bool) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let ready: Option<Day> = one.member.ready_on.parse().ok();
    let list = vec![
        Fact::new(
            t!(locale, "hire-field-results"),
            people::results(ctx, &one.results),
        ),
        Fact::new(
            t!(locale, "hire-field-ready-on"),
            ready
                .map(|day| calendar::date(locale, day))
                .unwrap_or_default(),
        ),
        Fact::new(
            t!(locale, "hire-field-home-region"),
            reference
                .name(locale, "region", &one.member.region)
                .to_owned(),
        ),
    ];
    let sent = one
        .invitations
        .iter()
        .map(|invitation| {
            let when = calendar::date(locale, calendar::day_of(invitation.invited_at));
            let words = match invitation.answer.as_str() {
                "agreed" => t!(locale, "pool-sent-agreed", when = when),
                "declined" => t!(locale, "pool-sent-declined", when = when),
                _ => t!(locale, "pool-sent-open", when = when),
            };
            view! { <p class="soft">{words}</p> }
        })
        .collect_view();
    let has = |door: &&Door| {
        let tests = [
            format!("skill-{}", door.field),
            format!("skill2-{}", door.field),
        ];
        let fits = one.results.iter().any(|(test, _)| tests.contains(test));
        let is_sent = one
            .invitations
            .iter()
            .any(|invitation| invitation.vacancy_id == door.vacancy);
        fits && !is_sent
    };
    let buttons = may.then(|| {
        doors
            .iter()
            .filter(has)
            .map(|door| {
                let occupation = reference.name(locale, "isco08", &door.occupation);
                let work = format!("{occupation} ({})", door.number);
                let inner = view! {
                    <input type="hidden" name=FORM_ID value=ctx.new_id() />
                    <input type="hidden" name="member" value=one.member.id.clone() />
                    <input type="hidden" name="vacancy" value=door.vacancy.clone() />
                    <p class="acts">
                        <button class="btn alt" type="submit">
                            {t!(locale, "pool-invite", work = work)}
                        </button>
                    </p>
                };
                small_form(here.to_owned(), inner.into_any())
            })
            .collect_view()
    });
    view! {
        <li>
            <article>{facts(list)} {sent} {buttons}</article>
        </li>
    }
    .into_any()
}

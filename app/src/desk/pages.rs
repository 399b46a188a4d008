//! The views of the desk.

use axum::response::Response;
use leptos::prelude::*;

use super::store::{Consent, Member, Record};
use crate::access::{Action, Resource, Roles};
use crate::applications::store::Application;
use crate::applications::wording as application_words;
use crate::candidates::form::Step;
use crate::candidates::service::Known;
use crate::candidates::store::Profile;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::identity::store::Account;
use crate::programmes::catalog::{Programme, State};
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, Draw, Fact, FormView, Icon, Task, TextField, acts, back, empty, error_summary, facts,
    form, get_form, more, pager, radios, select, submit, table, task_list,
};
use crate::writing::date::Day;

/// What is wrong with a new state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Choose,
    Day,
    Source,
}

/// The front page.
pub fn front(ctx: &Ctx, open: Option<i64>, proposed: Option<i64>, failed: Option<i64>) -> Response {
    let locale = ctx.locale;
    let may = |action| ctx.allow(action, Resource::General).is_ok();
    let number = |count: Option<i64>| {
        view! { <span class="num">{count.map(|count| count.to_string())}</span> }.into_any()
    };
    let arrow = || view! { <Draw icon=Icon::Go /> }.into_any();
    let doors = [
        (
            Action::ReadApplications,
            "/desk/applications",
            t!(locale, "applications-all"),
            Some(t!(locale, "desk-open")),
            number(open),
        ),
        (
            Action::ReadCertificates,
            "/desk/certificates",
            t!(locale, "certificates-all"),
            Some(t!(locale, "desk-proposed")),
            number(proposed),
        ),
        (
            Action::ReadPeople,
            "/desk/people",
            t!(locale, "desk-people"),
            None,
            arrow(),
        ),
        (
            Action::ReadProgrammeRows,
            "/desk/programmes",
            t!(locale, "programmes-title"),
            None,
            arrow(),
        ),
        (
            Action::ReadOutbox,
            "/desk/outbox",
            t!(locale, "outbox-title"),
            Some(t!(locale, "desk-failed")),
            number(failed),
        ),
        (
            Action::ReadAudit,
            "/desk/audit",
            t!(locale, "desk-audit"),
            None,
            arrow(),
        ),
        (
            Action::ManageStaff,
            "/desk/staff",
            t!(locale, "desk-staff"),
            None,
            arrow(),
        ),
    ];
    let tasks = doors
        .into_iter()
        .filter(|(action, ..)| may(*action))
        .map(|(_, path, name, about, status)| Task {
            href: Some(ctx.href(path)),
            name,
            about,
            status,
        })
        .collect();
    let view = view! {
        <h1>{t!(locale, "menu-desk")}</h1>
        {task_list(tasks)}
    };
    render(ctx, Page::new(t!(locale, "menu-desk"), view).on_desk())
}

/// The search for people.
pub fn people(ctx: &Ctx, fields: &Fields, found: Vec<Profile>, was_asked: bool) -> Response {
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
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "desk-people")}</h1>
        {form(ctx, &shown, inner.into_any())}
        {body}
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

/// All programmes with their present state.
pub fn programmes(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = reference
        .catalog
        .programmes
        .iter()
        .map(|programme| {
            let href = ctx.href(&format!("/desk/programmes/{}", programme.slug));
            let name = programme.name(locale, &reference);
            let state = programme
                .state_on(ctx.today())
                .map(|row| crate::programmes::state_tag(locale, row.value.state))
                .into_any();
            vec![view! { <a href=href>{name}</a> }.into_any(), state]
        })
        .collect();
    let headings = vec![
        t!(locale, "eligibility-programme"),
        t!(locale, "filter-state"),
    ];
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "programmes-title")}</h1>
        {table(t!(locale, "programmes-title"), headings, rows)}
    };
    render(
        ctx,
        Page::new(t!(locale, "programmes-title"), view).on_desk(),
    )
}

/// Checks a new state row.
pub fn check(ctx: &Ctx, fields: &Fields) -> Errors<Wrong> {
    let mut errors = Errors::none();
    if State::from_code(fields.get("state")).is_none() {
        errors.add("state", Wrong::Choose);
    }
    if ctx
        .portal
        .reference
        .current()
        .term(ctx.locale, "state_reason", fields.get("reason"))
        .is_none()
    {
        errors.add("reason", Wrong::Choose);
    }
    if !fields.get("from").is_empty() && fields.get("from").parse::<Day>().is_err() {
        errors.add("from", Wrong::Day);
    }
    let source = fields.get("source").trim();
    if !source.starts_with("https://") || source.len() > 500 || source.contains(char::is_whitespace)
    {
        errors.add("source", Wrong::Source);
    }
    errors
}

/// One programme: all its dated rows, and a new state.
pub fn programme(
    ctx: &Ctx,
    programme: &Programme,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Day => t!(locale, "desk-day-wrong"),
        Wrong::Source => t!(locale, "desk-source-wrong"),
    });
    let may_change = ctx
        .allow(Action::ChangeProgrammeRows, Resource::General)
        .is_ok();
    let scopes = [
        format!("kind:{}", programme.kind),
        format!("programme:{}", programme.slug),
    ];
    let rows: Vec<Vec<AnyView>> = scopes
        .iter()
        .flat_map(|scope| reference.catalog.stored(scope))
        .map(|row| {
            let span = format!("{} – {}", row.valid_from.clone().unwrap_or_default(), row.valid_to.clone().unwrap_or_default());
            let end = (may_change && row.origin != "shipped" && row.valid_to.is_none()).then(|| {
                let id = row.id.clone();
                view! { <button class="btn alt" type="submit" name="end" value=id form="main-form">{t!(locale, "desk-row-end")}</button> }
            });
            vec![
                row.kind.clone().into_any(),
                view! { <span class="code">{readable(&row.data)}</span> }.into_any(),
                span.into_any(),
                view! { {row.source_url.clone()} " (" {row.as_of.clone()} ")" }.into_any(),
                view! { {row.origin.clone()} " " {end} }.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-row-kind"),
        t!(locale, "desk-row-data"),
        t!(locale, "desk-row-dates"),
        t!(locale, "rule-source"),
        t!(locale, "desk-row-origin"),
    ];
    let states = State::ALL
        .map(|state| Choice::new(state.code(), crate::programmes::state_word(locale, state)))
        .to_vec();
    let reasons = reference
        .codes("state_reason")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference.name(locale, "state_reason", code).to_owned(),
            )
        })
        .collect();
    let adding = may_change.then(|| {
        form(
            ctx,
            &shown,
            view! {
                {radios(&shown, "state", t!(locale, "desk-new-state"), None, states)}
                {select(&shown, "reason", t!(locale, "reason-label"), None, t!(locale, "choose"), reasons)}
                {TextField::new("from", t!(locale, "desk-from")).hint(t!(locale, "desk-from-hint")).width("w10").view(&shown)}
                {TextField::new("source", t!(locale, "rule-source")).hint(t!(locale, "desk-source-hint")).view(&shown)}
                {acts(submit(t!(locale, "save")))}
            }
            .into_any(),
        )
    });
    let name = programme.name(locale, &reference);
    let view = view! {
        {back(ctx.href("/desk/programmes"), t!(locale, "programmes-title"))}
        {error_summary(&shown)}
        <h1>{name.clone()}</h1>
        {table(t!(locale, "desk-rows"), headings, rows)}
        {adding}
    };
    render(
        ctx,
        Page::new(name, view).on_desk().with_form(shown.is_bad()),
    )
}

/// The filled-in fields of a row's data, `name: value`.
fn readable(data: &str) -> String {
    let map: std::collections::BTreeMap<String, serde_json::Value> =
        serde_json::from_str(data).unwrap_or_default();
    let parts: Vec<String> = map
        .iter()
        .map(|(name, value)| {
            (
                name,
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned),
            )
        })
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    parts.join("; ")
}

/// The audit trail, newest first.
pub fn trail(ctx: &Ctx, fields: &Fields, mut found: Vec<Record>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let next = (found.len() > 20).then(|| {
        found.truncate(20);
        let before = found.last().map(|last| last.id.clone()).unwrap_or_default();
        ctx.href(&format!(
            "/desk/audit?{}",
            fields.clone().with("before", before).to_query()
        ))
    });
    let rows: Vec<Vec<AnyView>> = found
        .into_iter()
        .map(|record| {
            let what = format!(
                "{} → {}",
                record
                    .before_json
                    .as_deref()
                    .map(readable)
                    .unwrap_or_default(),
                record
                    .after_json
                    .as_deref()
                    .map(readable)
                    .unwrap_or_default()
            );
            vec![
                calendar::date_and_time(locale, record.at).into_any(),
                record
                    .name
                    .unwrap_or_else(|| t!(locale, "desk-system"))
                    .into_any(),
                view! { <span class="code">{record.action}</span> }.into_any(),
                view! { <span class="code">{record.subject_kind} " " {record.subject_id}</span> }
                    .into_any(),
                what.into_any(),
                view! { <span class="code small">{record.request_id}</span> }.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "audit-when"),
        t!(locale, "audit-who"),
        t!(locale, "message-action"),
        t!(locale, "audit-what"),
        t!(locale, "audit-change"),
        t!(locale, "audit-request"),
    ];
    let body = if rows.is_empty() {
        empty(t!(locale, "audit-none"), t!(locale, "filter-none-do"), None)
    } else {
        table(t!(locale, "desk-audit"), headings, rows)
    };
    let filters = view! {
        {TextField::new("action", t!(locale, "message-action")).view(&shown)}
        {TextField::new("subject", t!(locale, "audit-what")).view(&shown)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "desk-audit")}</h1>
        {get_form(ctx.href("/desk/audit"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(t!(locale, "desk-audit"), view).on_desk())
}

fn role_words(locale: Locale, roles: &str) -> String {
    use crate::access::Role;
    let words: Vec<String> = Roles::from_codes(roles)
        .list()
        .into_iter()
        .map(|role| match role {
            Role::Moderator => t!(locale, "role-moderator"),
            Role::Certifier => t!(locale, "role-certifier"),
            Role::CentreOfficer => t!(locale, "role-centre-officer"),
            Role::Administrator => t!(locale, "role-administrator"),
            Role::Reader => t!(locale, "role-reader"),
        })
        .collect();
    words.join(", ")
}

/// The staff.
pub fn staff(ctx: &Ctx, list: &[Member]) -> Response {
    let locale = ctx.locale;
    let rows = list
        .iter()
        .map(|member| {
            vec![
                member.name.clone().into_any(),
                role_words(locale, &member.roles).into_any(),
                member.address.clone().into_any(),
                calendar::date(locale, calendar::day_of(member.created_at)).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-name"),
        t!(locale, "desk-roles"),
        t!(locale, "account-contact"),
        t!(locale, "desk-since"),
    ];
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "desk-staff")}</h1>
        {table(t!(locale, "desk-staff"), headings, rows)}
        <p class="soft">{t!(locale, "desk-staff-how")}</p>
    };
    render(ctx, Page::new(t!(locale, "desk-staff"), view).on_desk())
}

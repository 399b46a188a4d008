//! The views of the copy and of the erasure.

use axum::response::Response;
use leptos::prelude::*;

use super::gather::{Everything, Job};
use crate::applications::{self, wording as application_words};
use crate::candidates::form::Step;
use crate::certificates::wording as certificate_words;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::hiring::wording as hiring_words;
use crate::i18n::calendar::{date, date_and_time};
use crate::identity::form::Wrong;
use crate::identity::pages::{form_page, password_field, shown};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Fact, acts, back, confirmation, facts, form, link_button, radios, single_checkbox,
    stop_button, submit,
};

/// “Get a copy of your data”.
pub fn copy(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let fields = if fields.get("as").is_empty() {
        fields.clone().with("as", "page")
    } else {
        fields.clone()
    };
    let shown = shown(ctx, &fields, errors);
    let choices = vec![
        Choice::new("page", t!(locale, "copy-as-page")),
        Choice::new("file", t!(locale, "copy-as-file")),
    ];
    let inner = view! {
        {radios(&shown, "as", t!(locale, "copy-as"), None, choices)}
        {password_field(ctx, &shown, t!(locale, "password-present"), false)}
        {acts(submit(t!(locale, "copy-do")))}
    };
    let children = view! {
        {back(ctx.href("/my/data"), t!(locale, "data-title"))}
        {form(ctx, &shown, inner.into_any())}
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "copy-title"),
        Some(t!(locale, "copy-lead")),
        children.into_any(),
        true,
    )
}

/// “Delete your account”: what goes, what stays, and what is in the way.
pub fn erase(
    ctx: &Ctx,
    open: &[(String, String)],
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let asked = if open.is_empty() {
        let inner = view! {
            {single_checkbox(&shown, "sure", t!(locale, "erase-sure"))}
            {password_field(ctx, &shown, t!(locale, "password-present"), false)}
            <p class="acts">
                {stop_button(t!(locale, "erase-do"))} <a href=ctx.href("/my/data")>{t!(locale, "erase-not")}</a>
            </p>
        };
        form(ctx, &shown, inner.into_any())
    } else {
        let links = open
            .iter()
            .map(|(words, path)| {
                view! {
                    <li>
                        <a href=ctx.href(path)>{words.clone()}</a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <h2>{t!(locale, "erase-open")}</h2>
            <p>{t!(locale, "erase-open-do")}</p>
            <ul>{links}</ul>
        }
        .into_any()
    };
    let children = view! {
        {back(ctx.href("/my/data"), t!(locale, "data-title"))}
        <p>{t!(locale, "erase-goes")}</p>
        <p>{t!(locale, "erase-stays")}</p>
        {asked}
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "erase-title"),
        Some(t!(locale, "erase-lead")),
        children.into_any(),
        true,
    )
}

pub fn erased(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let view = confirmation(
        t!(locale, "erased-title"),
        view! {
            <p>{t!(locale, "erased-about")}</p>
            <p>{link_button(ctx.href(""), t!(locale, "fail-home"))}</p>
        }
        .into_any(),
    );
    render(
        ctx,
        Page::new(t!(locale, "erased-title"), view).at(Place::Account),
    )
}

/// Everything, to be read and printed.
pub fn everything(ctx: &Ctx, all: &Everything) -> Response {
    let locale = ctx.locale;
    let view = view! {
        {back(ctx.href("/my/data"), t!(locale, "data-title"))}
        <h1>{t!(locale, "copy-page-title")}</h1>
        <p class="lead">{t!(locale, "copy-page-lead", when = date_and_time(locale, ctx.now))}</p>
        {section(t!(locale, "copy-part-profile"), vec![profile(ctx, all)])}
        {section(t!(locale, "applications-title"), applications_of(ctx, all))}
        {section(t!(locale, "copy-part-jobs"), jobs(ctx, all))}
        {section(t!(locale, "certificates-mine"), certificates(ctx, all))}
        {section(t!(locale, "looks-title"), looks(ctx, all))}
        {all.kept.sections(ctx)}
        {section(t!(locale, "copy-part-consents"), consents(ctx, all))}
        {section(t!(locale, "copy-part-messages"), messages(ctx, all))}
        {section(t!(locale, "session-title"), sessions(ctx, all))}
    };
    render(
        ctx,
        Page::new(t!(locale, "copy-page-title"), view).at(Place::Account),
    )
}

/// A part that has nothing is not shown.
pub(super) fn section(title: String, parts: Vec<AnyView>) -> Option<AnyView> {
    (!parts.is_empty()).then(|| {
        view! {
            <section>
                <h2>{title}</h2>
                {parts}
            </section>
        }
        .into_any()
    })
}

fn profile(ctx: &Ctx, all: &Everything) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let names = |set: &str, code: &str| reference.name(locale, set, code).to_owned();
    let known = &all.known;
    let tests: Vec<String> = known
        .fields(Step::Tests)
        .all("tests")
        .map(|code| names("test", code))
        .collect();
    let born = crate::candidates::form::born(&known.fields(Step::Birth)).ok();
    let region = known.fields(Step::Region).get("region").to_owned();
    let occupation = known.fields(Step::Work).get("occupation").to_owned();
    let list = [
        (
            t!(locale, "account-contact"),
            all.account.contact().for_people(),
        ),
        (
            t!(locale, "profile-name"),
            known.passport_name().unwrap_or_default(),
        ),
        (
            t!(locale, "name-written"),
            known.fields(Step::Name).get("written").to_owned(),
        ),
        (
            t!(locale, "eligibility-born"),
            born.map(|day| date(locale, day)).unwrap_or_default(),
        ),
        (t!(locale, "profile-region"), names("region", &region)),
        (
            t!(locale, "occupation-label"),
            names("occupation", &occupation),
        ),
        (t!(locale, "eligibility-tests"), tests.join(", ")),
    ];
    facts(
        list.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| Fact::new(name, value))
            .collect(),
    )
}

fn applications_of(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let locale = ctx.locale;
    all.applications
        .iter()
        .map(|(one, events)| {
            let name = applications::programme_name(ctx, &one.programme);
            let steps = events
                .iter()
                .map(|event| {
                    let state = application_words::state_word(
                        locale,
                        applications::rules::State::from_code(&event.state)
                            .unwrap_or(applications::rules::State::Submitted),
                    );
                    line(date_and_time(locale, event.at), [state, event.note.clone()])
                })
                .collect();
            block(format!("{name} · {}", one.number), steps)
        })
        .collect()
}

fn jobs(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let locale = ctx.locale;
    all.jobs
        .iter()
        .map(|Job { one, events, .. }| {
            let steps = events
                .iter()
                .map(|event| {
                    let state = crate::hiring::rules::State::from_code(&event.state)
                        .unwrap_or(crate::hiring::rules::State::Received);
                    let words = hiring_words::state_word(locale, state, &one.country);
                    line(date_and_time(locale, event.at), [words, event.note.clone()])
                })
                .collect();
            block(one.number.clone(), steps)
        })
        .collect()
}

fn certificates(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let locale = ctx.locale;
    let lines = all.certificates.iter().map(|(one, state)| {
        let words = [
            certificate_words::kind_word(locale, one.kind()),
            certificate_words::state_word(locale, *state),
        ];
        line(one.number.clone(), words)
    });
    listed(lines.collect())
}

fn looks(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let lines = all.looks.iter().map(|(look, name)| {
        line(
            date_and_time(ctx.locale, look.at),
            [name.clone(), String::new()],
        )
    });
    listed(lines.collect())
}

fn consents(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let given = all.consents.iter().map(|one| (one.given_at, &one.body));
    let hiring = all
        .jobs
        .iter()
        .map(|job| (job.consent.given_at, &job.consent.body));
    let lines = given
        .chain(hiring)
        .map(|(at, body)| line(date_and_time(ctx.locale, at), [body.clone(), String::new()]));
    listed(lines.collect())
}

fn messages(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let lines = all.messages.iter().map(|one| {
        line(
            date_and_time(ctx.locale, one.created_at),
            [one.body.clone(), String::new()],
        )
    });
    listed(lines.collect())
}

fn sessions(ctx: &Ctx, all: &Everything) -> Vec<AnyView> {
    let lines = all.sessions.iter().map(|one| {
        line(
            date_and_time(ctx.locale, one.seen_at),
            [one.device.clone(), String::new()],
        )
    });
    listed(lines.collect())
}

pub(super) fn line(head: String, words: [String; 2]) -> AnyView {
    let words = words
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|text| view! { <p class="soft">{text}</p> })
        .collect_view();
    view! {
        <li>
            <div>
                <b>{head}</b>
                {words}
            </div>
        </li>
    }
    .into_any()
}

pub(super) fn listed(lines: Vec<AnyView>) -> Vec<AnyView> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![view! { <ul class="rows">{lines}</ul> }.into_any()]
}

fn block(title: String, lines: Vec<AnyView>) -> AnyView {
    view! {
        <h3>{title}</h3>
        <ul class="rows">{lines}</ul>
    }
    .into_any()
}

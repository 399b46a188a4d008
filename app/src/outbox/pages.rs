//! The views of messages.

use axum::response::Response;
use leptos::prelude::*;

use super::carrier::Failure;
use super::service::Outbox;
use super::store::{Failed, Row};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{Locale, calendar, count};
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, acts, back, empty, get_form, pager, quiet_link, select, small_form, submit, table,
    table_or_empty,
};
use crate::writing::contact;

/// The latest messages of the demo.
pub fn demo(ctx: &Ctx, list: &[Row]) -> Response {
    let locale = ctx.locale;
    let body = if list.is_empty() {
        empty(
            t!(locale, "messages-none"),
            t!(locale, "messages-none-about"),
            None,
        )
    } else {
        let items = list
            .iter()
            .map(|row| {
                let lang = Locale::from_code(&row.locale).map_or("uz-Latn", Locale::tag);
                let (address, body) = (row.address.clone(), row.body.clone());
                let when = calendar::date_and_time(locale, row.created_at);
                view! {
                    <li>
                        <article>
                            <h2 class="code">{address}</h2>
                            <p class="soft">{when}</p>
                            <p lang=lang>{body}</p>
                        </article>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    let view = view! {
        <h1>{t!(locale, "messages-title")}</h1>
        <p class="lead">{t!(locale, "messages-lead")}</p>
        {body}
    };
    render(ctx, Page::new(t!(locale, "messages-title"), view))
}

fn state_word(locale: Locale, state: &str) -> String {
    match state {
        "waiting" => t!(locale, "message-waiting"),
        "sending" => t!(locale, "message-sending"),
        "sent" => t!(locale, "message-sent"),
        "shown" => t!(locale, "message-shown"),
        _ => t!(locale, "message-failed"),
    }
}

fn failure_word(locale: Locale, failure: Failure) -> String {
    match failure {
        Failure::Away => t!(locale, "message-why-away"),
        Failure::Slow => t!(locale, "message-why-slow"),
        Failure::Answer => t!(locale, "message-why-answer"),
        Failure::Address => t!(locale, "message-why-address"),
        Failure::Cap => t!(locale, "message-why-cap"),
        Failure::Late => t!(locale, "message-why-late"),
    }
}

/// The state of a message; when it has not arrived, why, what the other side said, and when it is tried again.
fn state_of(locale: Locale, row: &Row) -> AnyView {
    let why = row
        .failure
        .as_deref()
        .and_then(Failure::from_code)
        .map(|failure| {
            let word = failure_word(locale, failure);
            let said = row.last_error.clone().filter(|said| !said.is_empty());
            let next = (row.state == "waiting").then(|| {
                let when = calendar::date_and_time(locale, row.next_at);
                view! { <p class="soft">{t!(locale, "message-next", when = when)}</p> }
            });
            view! {
                <p>{word}</p>
                {said.map(|said| view! { <p class="code" translate="no">{said}</p> })}
                {next}
            }
        });
    view! {
        {state_word(locale, &row.state)}
        {why}
    }
    .into_any()
}

/// What was given up, by reason: how many, since when, and a button that sends all of it again.
fn failures(ctx: &Ctx, list: Vec<Failed>, may_resend: bool) -> Option<AnyView> {
    let locale = ctx.locale;
    let rows: Vec<Vec<AnyView>> = list
        .into_iter()
        .filter_map(|failed| {
            let why = Failure::from_code(&failed.why)?;
            let codes = (failed.codes > 0).then(|| {
                let codes = count(locale, failed.codes);
                view! { <p class="soft">{t!(locale, "outbox-codes", count = codes)}</p> }
            });
            let sendable = failed.messages - failed.codes;
            let again = (may_resend && sendable > 0).then(|| {
                let words = t!(locale, "outbox-again-all", count = count(locale, sendable));
                let button = view! {
                    <input type="hidden" name="why" value=why.code() />
                    <input type="hidden" name="until" value=ctx.now.to_string() />
                    <button class="btn alt" type="submit">{words}</button>
                };
                small_form(ctx.href("/desk/outbox"), button.into_any())
            });
            let those = ctx.href(&format!("/desk/outbox?state=failed&why={}", why.code()));
            Some(vec![
                quiet_link(those, failure_word(locale, why)),
                view! { {count(locale, failed.messages)} {codes} }.into_any(),
                calendar::date_and_time(locale, failed.since).into_any(),
                again.into_any(),
            ])
        })
        .collect();
    let headings = vec![
        t!(locale, "outbox-why"),
        t!(locale, "outbox-count"),
        t!(locale, "outbox-since"),
        t!(locale, "message-action"),
    ];
    (!rows.is_empty()).then(|| {
        let title = t!(locale, "outbox-failures");
        view! { <h2>{title.clone()}</h2> {table(title, headings, rows)} }.into_any()
    })
}

/// The outbox of the desk; contacts are masked, codes are not shown.
pub fn list(ctx: &Ctx, fields: &Fields, outbox: Outbox) -> Response {
    let locale = ctx.locale;
    let Outbox {
        mut found,
        failures: failed,
        standing,
    } = outbox;
    let shown = FormView::clean(locale, fields);
    let states = ["waiting", "sending", "sent", "shown", "failed"]
        .map(|state| (state.to_owned(), state_word(locale, state)))
        .to_vec();
    let next = (found.len() > 20).then(|| {
        found.truncate(20);
        let before = found.last().map(|last| last.id.clone()).unwrap_or_default();
        ctx.href(&format!(
            "/desk/outbox?{}",
            fields.clone().with("before", before).to_query()
        ))
    });
    let may_resend = ctx.allow(Action::ResendMessage, Resource::General).is_ok();
    let rows: Vec<Vec<AnyView>> = found
        .iter()
        .map(|row| {
            let to = contact::read(&row.address).map(|contact| contact.masked()).unwrap_or_default();
            let again = (may_resend && matches!(row.state.as_str(), "failed" | "sent" | "shown") && row.kind != "code").then(|| {
                small_form(
                    ctx.href(&format!("/desk/outbox/{}", row.id)),
                    view! { <button class="btn alt" type="submit">{t!(locale, "message-again")}</button> }.into_any(),
                )
            });
            vec![
                calendar::date_and_time(locale, row.created_at).into_any(),
                to.into_any(),
                state_of(locale, row),
                again.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "message-when"),
        t!(locale, "account-contact"),
        t!(locale, "filter-state"),
        t!(locale, "message-action"),
    ];
    let nothing = (t!(locale, "messages-none"), t!(locale, "filter-none-do"));
    let body = table_or_empty(t!(locale, "outbox-title"), headings, rows, nothing);
    let spent = standing.spent.map(|(spent, budget)| {
        let (spent, cap) = (count(locale, spent), count(locale, budget.cap));
        view! { <p class="soft">{t!(locale, "outbox-spent", spent = spent, cap = cap)}</p> }
    });
    let filters = view! {
        {select(&shown, "state", t!(locale, "filter-state"), None, t!(locale, "filter-any"), states)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "outbox-title")}</h1>
        <p>{quiet_link(ctx.href("/desk/outbox/templates"), t!(locale, "template-title"))}</p>
        {spent}
        {failures(ctx, failed, may_resend)}
        {get_form(ctx.href("/desk/outbox"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(t!(locale, "outbox-title"), view).on_desk())
}

//! The page on which people see who looked at their data.

use axum::response::Response;
use leptos::prelude::*;

use super::store::Look;
use crate::context::Ctx;
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{back, empty, more_button, pager};

fn what(locale: Locale, look: &Look) -> String {
    match look.action.as_str() {
        "application.read" => t!(locale, "data-read-application"),
        "certificate.read" => t!(locale, "data-read-certificate"),
        "name.change" => t!(locale, "data-name-change"),
        _ => t!(locale, "data-read-profile"),
    }
}

/// The spellings of a name in a record.
fn names(json: Option<&str>) -> String {
    let value: serde_json::Value = json
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    let parts: Vec<&str> = ["surname", "given", "patronymic", "written", "kana"]
        .iter()
        .filter_map(|name| value.get(name).and_then(serde_json::Value::as_str))
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}

/// Newest first.
pub fn own(ctx: &Ctx, account: &str, mut found: Vec<Look>) -> Response {
    let locale = ctx.locale;
    let next = (found.len() > 20).then(|| {
        found.truncate(20);
        let before = found.last().map(|last| last.id.clone()).unwrap_or_default();
        ctx.href(&format!("/my/data?before={before}"))
    });
    let rows = found
        .iter()
        .map(|look| {
            let who = if look.account_id.as_deref() == Some(account) {
                t!(locale, "data-you")
            } else {
                let name = look.name.clone().filter(|name| !name.is_empty());
                name.unwrap_or_else(|| t!(locale, "desk-system"))
            };
            let change = (look.action == "name.change").then(|| {
                let words = format!(
                    "{} → {}",
                    names(look.before_json.as_deref()),
                    names(look.after_json.as_deref())
                );
                let words = words.trim_start_matches(" → ").to_owned();
                view! { <p>{words}</p> }
            });
            view! {
                <li>
                    <div>
                        <b>{what(locale, look)}</b>
                        {change}
                        <p class="soft">{who} ", " {calendar::date_and_time(locale, look.at)}</p>
                    </div>
                </li>
            }
        })
        .collect_view();
    let body = if found.is_empty() {
        empty(t!(locale, "data-none"), t!(locale, "data-none-do"), None)
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let view = view! {
        {back(ctx.href("/my/account"), t!(locale, "account-title"))}
        <h1>{t!(locale, "data-title")}</h1>
        <p class="lead">{t!(locale, "data-lead")}</p>
        <p class="acts">
            {more_button(ctx.href("/my/data/copy"), t!(locale, "copy-title"))}
            {more_button(ctx.href("/my/data/erase"), t!(locale, "erase-title"))}
        </p>
        {body}
        {pager(locale, None, next)}
    };
    render(
        ctx,
        Page::new(t!(locale, "data-title"), view).at(Place::Account),
    )
}

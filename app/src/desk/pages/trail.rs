//! The audit trail in words: who did what, and folded below it what changed; codes are there for reference only.

use std::collections::BTreeMap;

use axum::response::Response;
use leptos::prelude::*;
use serde_json::Value;

use super::super::store::Record;
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{Locale, calendar};
use crate::reference::Reference;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Fact, FormView, TextField, acts, back, facts, get_form, more, pager, select, submit,
    table_or_empty,
};

/// Sets of the reference data that have words for codes of one field.
const REASONS: [&str; 5] = [
    "application_reason",
    "certificate_reason",
    "organisation_reason",
    "vacancy_reason",
    "intake_reason",
];

/// The records, the newest first.
pub fn trail(ctx: &Ctx, fields: &Fields, mut found: Vec<Record>) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::clean(locale, fields);
    let next = (found.len() > 20).then(|| {
        found.truncate(20);
        let before = found.last().map(|last| last.id.clone()).unwrap_or_default();
        let query = fields.clone().with("before", before).to_query();
        ctx.href(&format!("/desk/audit?{query}"))
    });
    let rows: Vec<Vec<AnyView>> = found
        .into_iter()
        .map(|record| row(locale, &reference, record))
        .collect();
    let headings = vec![
        t!(locale, "audit-when"),
        t!(locale, "audit-who"),
        t!(locale, "message-action"),
    ];
    let nothing = (t!(locale, "audit-none"), t!(locale, "filter-none-do"));
    let body = table_or_empty(t!(locale, "desk-audit"), headings, rows, nothing);
    let actions = reference
        .codes("audit_action")
        .iter()
        .map(|code| (code.clone(), action(locale, &reference, code)))
        .collect();
    let filters = view! {
        {select(&shown, "action", t!(locale, "message-action"), None, t!(locale, "filter-any"), actions)}
        {TextField::new("subject", t!(locale, "audit-what")).hint(t!(locale, "audit-what-hint")).view(&shown)}
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

fn action(locale: Locale, reference: &Reference, code: &str) -> String {
    reference.name(locale, "audit_action", code).to_owned()
}

fn row(locale: Locale, reference: &Reference, record: Record) -> Vec<AnyView> {
    let happened = action(locale, reference, &record.action);
    let mut list = changes(locale, reference, &record);
    let codes = [
        record.action,
        record.subject_kind,
        record.subject_id.clone(),
    ]
    .join(" ");
    list.push(code_fact(t!(locale, "audit-what"), codes));
    list.push(code_fact(t!(locale, "audit-request"), record.request_id));
    vec![
        calendar::date_and_time(locale, record.at).into_any(),
        record
            .name
            .unwrap_or_else(|| t!(locale, "desk-system"))
            .into_any(),
        view! { {happened} {more(t!(locale, "audit-change"), facts(list))} }.into_any(),
    ]
}

fn code_fact(name: String, value: String) -> Fact {
    Fact::new(name, view! { <span class="code small">{value}</span> })
}

/// Each field that is another one afterwards; all fields where there is only a before or only an after.
fn changes(locale: Locale, reference: &Reference, record: &Record) -> Vec<Fact> {
    let before = flat(record.before_json.as_deref());
    let after = flat(record.after_json.as_deref());
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let words = |name: &str, value: &Value| worded(locale, reference, name, value);
    names
        .into_iter()
        .filter_map(|name| {
            let label = reference.name(locale, "audit_field", name).to_owned();
            let old = before.get(name).map(|value| words(name, value));
            let new = after.get(name).map(|value| words(name, value));
            let text = match (old, new) {
                (Some(old), Some(new)) if old == new => return None,
                (Some(old), Some(new)) => format!("{} → {}", or_none(old), or_none(new)),
                // A record that has both says only what the change touched.
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => return None,
            };
            (!text.is_empty()).then(|| Fact::new(label, text))
        })
        .collect()
}

fn or_none(text: String) -> String {
    if text.is_empty() { "–".into() } else { text }
}

/// The fields of an object; an object that stands in a field as text is taken apart too.
fn flat(json: Option<&str>) -> BTreeMap<String, Value> {
    let mut map = BTreeMap::new();
    let parsed = json.and_then(|text| serde_json::from_str::<BTreeMap<String, Value>>(text).ok());
    for (name, value) in parsed.unwrap_or_default() {
        let inner = value
            .as_str()
            .and_then(|text| serde_json::from_str::<BTreeMap<String, Value>>(text).ok());
        match inner {
            Some(inner) => map.extend(inner),
            None => {
                map.insert(name, value);
            }
        }
    }
    map
}

/// A value in the reader's language where it is a code that we know; else as it was written.
fn worded(locale: Locale, reference: &Reference, name: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Number(number) if name.ends_with("_at") => number
            .as_i64()
            .map_or_else(String::new, |at| calendar::date_and_time(locale, at)),
        Value::Array(list) => {
            let parts: Vec<String> = list
                .iter()
                .map(|one| worded(locale, reference, name, one))
                .collect();
            parts.join("; ")
        }
        Value::String(text) => {
            if let Ok(day) = text.parse() {
                return calendar::date(locale, day);
            }
            if name.contains("reason") {
                let parts: Vec<&str> = text
                    .split([',', ' '])
                    .filter(|part| !part.is_empty())
                    .map(|code| reason(locale, reference, code))
                    .collect();
                return parts.join(" ");
            }
            if name == "city" {
                return reference.place(locale, text);
            }
            reference.name(locale, "audit_value", text).to_owned()
        }
        other => {
            let text = other.to_string();
            reference.name(locale, "audit_value", &text).to_owned()
        }
    }
}

fn reason<'a>(locale: Locale, reference: &'a Reference, code: &'a str) -> &'a str {
    REASONS
        .iter()
        .find_map(|set| reference.term(locale, set, code))
        .unwrap_or(code)
}

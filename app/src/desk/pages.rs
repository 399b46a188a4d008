//! The views of the desk.

mod people;
mod programmes;

pub use people::{people, person};
pub use programmes::{programme, programmes};

use axum::response::Response;
use leptos::prelude::*;

use super::store::Record;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Draw, FormView, Icon, Task, TextField, acts, back, empty, get_form, pager, submit, table,
    task_list,
};

/// The front page.
pub fn front(
    ctx: &Ctx,
    open: Option<i64>,
    proposed: Option<i64>,
    sent: Option<i64>,
    failed: Option<i64>,
) -> Response {
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
            Action::ReadComplaints,
            "/desk/complaints",
            t!(locale, "complaints-title"),
            None,
            arrow(),
        ),
        (
            Action::ReadOrganisations,
            "/desk/organisations",
            t!(locale, "org-all"),
            Some(t!(locale, "org-desk-waiting")),
            number(sent),
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

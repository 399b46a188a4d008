//! The views of the desk.

mod people;
mod programmes;
mod trail;

pub use people::{people, person};
pub use programmes::{programme, programmes};
pub use trail::trail;

use axum::response::Response;
use leptos::prelude::*;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Draw, Icon, Task, task_list};

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
            Action::ReadHiring,
            "/desk/hiring",
            t!(locale, "hire-desk"),
            None,
            arrow(),
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

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
use crate::i18n::Locale;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Draw, Icon, Task, task_list};

/// What waits behind each door; nothing where one may not look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Waiting {
    pub applications: Option<i64>,
    pub certificates: Option<i64>,
    pub vacancies: Option<i64>,
    pub complaints: Option<i64>,
    pub organisations: Option<i64>,
    /// Messages that failed.
    pub messages: Option<i64>,
    pub changes: Option<i64>,
}

/// Who may open it, where it leads, its name, what its number counts, and the number or an arrow.
type Door = (Action, &'static str, String, Option<String>, AnyView);

fn doors(locale: Locale, waiting: &Waiting) -> Vec<Door> {
    let number = |count: Option<i64>| {
        view! { <span class="num">{count.map(|count| count.to_string())}</span> }.into_any()
    };
    let arrow = || view! { <Draw icon=Icon::Go /> }.into_any();
    vec![
        (
            Action::ReadVacancies,
            "/desk/vacancies",
            t!(locale, "moderation-title"),
            Some(t!(locale, "org-desk-waiting")),
            number(waiting.vacancies),
        ),
        (
            Action::ReadApplications,
            "/desk/applications",
            t!(locale, "applications-all"),
            Some(t!(locale, "desk-open")),
            number(waiting.applications),
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
            number(waiting.certificates),
        ),
        (
            Action::ReadComplaints,
            "/desk/complaints",
            t!(locale, "complaints-title"),
            Some(t!(locale, "org-desk-waiting")),
            number(waiting.complaints),
        ),
        (
            Action::ReadVacancies,
            "/desk/figures",
            t!(locale, "review-figures-title"),
            None,
            arrow(),
        ),
        (
            Action::ReadOrganisations,
            "/desk/organisations",
            t!(locale, "org-all"),
            Some(t!(locale, "org-desk-waiting")),
            number(waiting.organisations),
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
            Some(t!(locale, "change-title")),
            number(waiting.changes),
        ),
        (
            Action::ReadProgrammeRows,
            "/desk/findings",
            t!(locale, "finding-desk-title"),
            None,
            arrow(),
        ),
        (
            Action::ReadOutbox,
            "/desk/outbox",
            t!(locale, "outbox-title"),
            Some(t!(locale, "desk-failed")),
            number(waiting.messages),
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
    ]
}

/// The front page.
pub fn front(ctx: &Ctx, waiting: &Waiting) -> Response {
    let locale = ctx.locale;
    let may = |action| ctx.allow(action, Resource::General).is_ok();
    let tasks = doors(locale, waiting)
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

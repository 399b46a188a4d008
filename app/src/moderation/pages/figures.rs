//! The figures of the desk on one page.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::moderation::service::Figures;
use crate::moderation::wording;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Fact, back, facts, table};

pub fn figures(ctx: &Ctx, found: &Figures) -> Response {
    let locale = ctx.locale;
    let time = |wait: Option<i64>| {
        wait.map_or_else(
            || t!(locale, "figures-none"),
            |wait| wording::length(locale, wait),
        )
    };
    let appeals = format!(
        "{} · {} · {}",
        found.appeals_open, found.appeals_upheld, found.appeals_refused
    );
    let list = vec![
        Fact::new(t!(locale, "figures-waiting"), found.waiting.to_string()),
        Fact::new(t!(locale, "figures-oldest"), time(found.oldest)),
        Fact::new(t!(locale, "figures-late"), found.late.to_string()),
        Fact::new(t!(locale, "figures-median"), time(found.median)),
        Fact::new(t!(locale, "figures-nine"), time(found.nine_tenths)),
        Fact::new(t!(locale, "figures-approved"), found.approved.to_string()),
        Fact::new(t!(locale, "figures-returned"), found.returned.to_string()),
        Fact::new(t!(locale, "figures-rejected"), found.rejected.to_string()),
        Fact::new(t!(locale, "figures-appeals"), appeals),
        Fact::new(t!(locale, "figures-reports"), found.reports.to_string()),
    ];
    let reference = ctx.portal.reference.current();
    let rows: Vec<Vec<AnyView>> = found
        .reasons
        .iter()
        .map(|(code, count)| {
            let name = reference
                .name(locale, "vacancy_reason_short", code)
                .to_owned();
            vec![name.into_any(), count.to_string().into_any()]
        })
        .collect();
    let reasons = if rows.is_empty() {
        view! { <p>{t!(locale, "figures-no-reasons")}</p> }.into_any()
    } else {
        let headings = vec![t!(locale, "reason-label"), t!(locale, "figures-number")];
        table(t!(locale, "figures-reasons"), headings, rows)
    };
    let view = view! {
        {back(ctx.href("/desk/vacancies"), t!(locale, "moderation-title"))}
        <h1>{t!(locale, "review-figures-title")}</h1>
        <p>{t!(locale, "figures-about")}</p>
        {facts(list)}
        {reasons}
    };
    render(
        ctx,
        Page::new(t!(locale, "review-figures-title"), view).on_desk(),
    )
}

//! The views of documents: the page of an organisation's own, and what the desk shows of them.

use axum::response::Response;
use leptos::prelude::*;

use super::islands::SendInParts;
use super::rules::{MAX_DOCUMENTS, Purpose, Wrong};
use super::store::Document;
use super::wording;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::service::Membership;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::i18n::{Locale, calendar, count};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, Tone, acts, back, empty, error_summary, file_field, notice, radios, submit,
};

/// The documents of an organisation, and the form that adds one.
pub fn list(
    ctx: &Ctx,
    own: &Membership,
    list: &[(Document, bool)],
    fields: &Fields,
    errors: &Errors<Wrong>,
    is_checked: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| {
        wording::wrong_word(locale, wrong)
    });
    let organisation = &own.organisation;
    let path = format!("/my/organisations/{}", organisation.id);
    let may_change = ctx
        .allow(
            Action::ManageOwnDocuments,
            Resource::Organisation(Some(own.role)),
        )
        .is_ok();
    let action = ctx.href(&format!("{path}/documents"));
    let obstacle = is_checked.then(|| notice(Tone::Stop, t!(locale, "doc-checked")));
    let name = match organisation.called() {
        "" => t!(locale, "org-unnamed"),
        name => name.to_owned(),
    };
    let body = if list.is_empty() {
        empty(t!(locale, "doc-none"), t!(locale, "doc-none-do"), None)
    } else {
        let rows = list
            .iter()
            .map(|(document, may_go)| own_row(ctx, document, &action, *may_go, may_change))
            .collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let add = may_change.then(|| {
        if list.len() < MAX_DOCUMENTS {
            adding(ctx, &shown, &action)
        } else {
            notice(Tone::Time, wording::wrong_word(locale, Wrong::TooMany))
        }
    });
    let view = view! {
        {back(ctx.href(&path), name)}
        {error_summary(&shown)}
        {obstacle}
        <h1>{t!(locale, "doc-title")}</h1>
        <p class="lead">{t!(locale, "doc-lead")}</p>
        {body}
        {add}
    };
    let mut page = Page::new(t!(locale, "doc-title"), view)
        .at(Place::Organisations)
        .with_desk_islands();
    page.has_errors = shown.is_bad();
    if shown.is_bad() {
        page.status = http::StatusCode::UNPROCESSABLE_ENTITY;
    } else if is_checked {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn own_row(
    ctx: &Ctx,
    document: &Document,
    action: &str,
    may_go: bool,
    may_change: bool,
) -> AnyView {
    let locale = ctx.locale;
    let href = format!("{action}/{}", document.id);
    let id = document.id.clone();
    let label = t!(locale, "doc-remove-of", name = document.name.clone());
    let remove = (may_go && may_change).then(|| {
        view! {
            <form method="post" action=action.to_owned() novalidate>
                <input type="hidden" name="document" value=id />
                <button class="btn no" type="submit" aria-label=label>{t!(locale, "doc-remove")}</button>
            </form>
        }
    });
    let stays = (!may_go).then(|| view! { <p class="soft">{t!(locale, "doc-stays")}</p> });
    view! {
        <li>
            <div>
                {lines(locale, document, href)}
                {stays}
                {remove}
            </div>
        </li>
    }
    .into_any()
}

fn lines(locale: Locale, document: &Document, href: String) -> AnyView {
    let purpose = Purpose::from_code(&document.purpose).unwrap_or(Purpose::Other);
    let name = document.name.clone();
    let when = calendar::date_and_time(locale, document.at);
    view! {
        <a class="link" href=href>{name}</a>
        <p>{wording::purpose_word(locale, purpose)}</p>
        <p class="soft">{wording::about(locale, document)} " · " {when}</p>
    }
    .into_any()
}

fn adding(ctx: &Ctx, shown: &FormView, action: &str) -> AnyView {
    let locale = ctx.locale;
    let purposes = Purpose::ALL
        .map(|purpose| Choice::new(purpose.code(), wording::purpose_word(locale, purpose)))
        .to_vec();
    // A file that was refused is chosen anew, and so is a new form.
    let form_id = ctx.new_id();
    let gap: String = count(locale, 10_000)
        .chars()
        .filter(|c| !c.is_ascii_digit())
        .collect();
    view! {
        <section aria-labelledby="add-h">
            <h2 id="add-h">{t!(locale, "doc-add")}</h2>
            <form id="main-form" method="post" action=action.to_owned() enctype="multipart/form-data" novalidate>
                <input type="hidden" name=FORM_ID value=form_id />
                {radios(shown, "purpose", t!(locale, "doc-purpose"), None, purposes)}
                {file_field(shown, "file", t!(locale, "doc-file"), t!(locale, "doc-file-hint"), "application/pdf,image/jpeg,image/png,image/webp")}
                {acts(submit(t!(locale, "doc-send")))}
                <SendInParts
                    base=action.to_owned()
                    gap=gap
                    progress=t!(locale, "doc-progress", done = "{done}", all = "{all}")
                    shrinking=t!(locale, "doc-shrinking")
                    checking=t!(locale, "doc-checking")
                    waiting=t!(locale, "doc-waiting")
                    failed=t!(locale, "doc-failed")
                />
            </form>
        </section>
    }
    .into_any()
}

/// What the desk shows of an organisation's documents, to those who may read them.
pub fn on_desk(ctx: &Ctx, org: &str, list: Option<Vec<Document>>) -> Option<AnyView> {
    let locale = ctx.locale;
    let list = list?;
    let body = if list.is_empty() {
        view! { <p class="soft">{t!(locale, "doc-desk-none")}</p> }.into_any()
    } else {
        let rows = list
            .iter()
            .map(|document| {
                let href = ctx.href(&format!(
                    "/desk/organisations/{org}/documents/{}",
                    document.id
                ));
                view! {
                    <li>
                        <div>{lines(locale, document, href)}</div>
                    </li>
                }
            })
            .collect_view();
        view! {
            <p class="soft">{t!(locale, "doc-desk-record")}</p>
            <ul class="rows">{rows}</ul>
        }
        .into_any()
    };
    Some(
        view! {
            <section aria-labelledby="documents-h">
                <h2 id="documents-h">{t!(locale, "doc-title")}</h2>
                {body}
            </section>
        }
        .into_any(),
    )
}

//! The views of dated rows: tables by what the rows say, the form with its preview, and the end of a row.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::changes::{self, Affected};
use super::reading::{Draft, Wrong};
use super::service::Refused;
use super::topic::{Topic, kind_word};
use super::{Place, back_to, inputs};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar, count};
use crate::programmes::catalog::StoredRow;
use crate::programmes::{self, sentence};
use crate::reference::Reference;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    self, Choice, Fact, FormView, TextField, Tone, acts, back, date_field, error_summary, facts,
    more_button, notice, radios, stop_button, submit, submit_named, table,
};

/// What the form says above its fields.
pub enum Told<'a> {
    Nothing,
    /// How the row will read, and whom it concerns.
    Preview(&'a Draft, &'a Affected),
    /// Nothing was written.
    Refused(&'a Refused),
}

fn refused_word(locale: Locale, refused: &Refused) -> String {
    match refused {
        Refused::Waits => t!(locale, "change-waits-already"),
        Refused::Own => t!(locale, "change-other"),
        Refused::MovedOn | Refused::Failed(_) => t!(locale, "row-moved-on"),
    }
}

fn shown(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> FormView {
    let locale = ctx.locale;
    FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Number => t!(locale, "row-number-wrong"),
        Wrong::Rate => t!(locale, "row-rate-wrong"),
        Wrong::Expected => t!(locale, "row-expected-wrong"),
        Wrong::Day(problem) => ui::day_problem(locale, problem),
        Wrong::Order => t!(locale, "row-order-wrong"),
        Wrong::Future => t!(locale, "row-future-wrong"),
        Wrong::Source => t!(locale, "desk-source-wrong"),
    })
}

/// What a row says; a row that the program cannot read is said to be so.
pub(super) fn words(locale: Locale, reference: &Reference, row: &StoredRow) -> String {
    sentence(locale, reference, row).unwrap_or_else(|| t!(locale, "row-unreadable"))
}

pub(super) fn days(locale: Locale, row: &StoredRow) -> String {
    let day = |day: Option<_>| day.map_or_else(String::new, |day| calendar::date(locale, day));
    match (row.from(), row.to()) {
        (None, None) => t!(locale, "row-always"),
        (Some(from), Some(to)) if to < from => t!(locale, "row-never"),
        (from, to) => format!("{} – {}", day(from), day(to)),
    }
}

fn origin(locale: Locale, row: &StoredRow) -> String {
    if row.origin == "shipped" {
        t!(locale, "row-shipped")
    } else {
        t!(locale, "row-staff")
    }
}

/// A table of rows, each with the way to its own page.
pub fn list<'a>(
    ctx: &Ctx,
    reference: &Reference,
    programme: Option<&str>,
    rows: impl Iterator<Item = &'a StoredRow>,
) -> AnyView {
    let locale = ctx.locale;
    let query = programme.map_or_else(String::new, |slug| format!("?programme={slug}"));
    let rows = rows
        .map(|row| {
            let href = ctx.href(&format!("/desk/rows/{}{query}", row.id));
            let words = words(locale, reference, row);
            vec![
                view! { <a href=href>{words}</a> }.into_any(),
                kind_word(locale, &row.kind).into_any(),
                days(locale, row).into_any(),
                programmes::source(ctx, &row.source_url, &row.as_of),
                origin(locale, row).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-row-data"),
        t!(locale, "desk-row-kind"),
        t!(locale, "desk-row-dates"),
        t!(locale, "rule-source"),
        t!(locale, "desk-row-origin"),
    ];
    table(t!(locale, "desk-rows"), headings, rows)
}

/// What can be added, as links.
pub fn offers(ctx: &Ctx, programme: Option<&str>) -> Option<AnyView> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)
        .ok()?;
    let locale = ctx.locale;
    let topics = match programme {
        Some(_) => Topic::OF_PROGRAMME.to_vec(),
        None => Topic::OF_ALL.to_vec(),
    };
    let links = topics
        .into_iter()
        .map(|topic| {
            let programme = programme.map_or_else(String::new, |slug| format!("&programme={slug}"));
            let href = ctx.href(&format!("/desk/rows/new?topic={}{programme}", topic.code()));
            view! {
                <li>
                    <a class="link" href=href>{topic.word(locale)}</a>
                </li>
            }
        })
        .collect_view();
    Some(ui::more(
        t!(locale, "row-add"),
        view! { <ul>{links}</ul> }.into_any(),
    ))
}

/// The rules that count for all programmes.
pub fn rules(ctx: &Ctx, waiting: i64) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = ["test", "certificate_rule", "amount", "exchange_rate", "fee"]
        .into_iter()
        .flat_map(|kind| reference.catalog.stored_of_kind(kind))
        .filter(|row| row.kind != "fee" || row.scope == "kind:all");
    let view = view! {
        {back(ctx.href("/desk/programmes"), t!(locale, "programmes-title"))}
        <h1>{t!(locale, "row-rules")}</h1>
        <p>{ui::quiet_link(ctx.href("/desk/rows/changes"), t!(locale, "change-title"))} ": " {count(locale, waiting)}</p>
        {offers(ctx, None)}
        {list(ctx, &reference, None, rows)}
    };
    render(ctx, Page::new(t!(locale, "row-rules"), view).on_desk())
}

/// The form as it is at first: empty, or filled with what the row says that is replaced.
pub fn filled(ctx: &Ctx, place: &Place) -> Fields {
    let mut fields = day(Fields::default(), "as-of", ctx);
    let Some(old) = &place.replaces else {
        return fields;
    };
    let data: std::collections::BTreeMap<String, String> =
        serde_json::from_str(&old.data).unwrap_or_default();
    for (name, value) in &data {
        fields.set(name, value.clone());
    }
    if place.topic == Topic::Duration && old.field("value") == "none" {
        fields.set("value", "");
    }
    let months = old.field("validity_months");
    match months.as_str() {
        "" => fields.set("validity", "unlimited"),
        "unknown" => fields.set("validity", "unknown"),
        _ => {
            fields.set("validity", "months");
            fields.set("months", months);
        }
    }
    day(fields, "from", ctx).with("source", old.source_url.clone())
}

/// Fills a date field with today.
fn day(fields: Fields, name: &str, ctx: &Ctx) -> Fields {
    let (year, month, day) = ctx.today().parts();
    fields
        .with(&format!("{name}-day"), day.to_string())
        .with(&format!("{name}-month"), month.to_string())
        .with(&format!("{name}-year"), year.to_string())
}

/// The form of a row.
pub fn new(
    ctx: &Ctx,
    place: &Place,
    fields: &Fields,
    errors: &Errors<Wrong>,
    told: Told<'_>,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = shown(ctx, fields, errors);
    let scopes = (place.replaces.is_none() && place.programme.is_some()).then(|| {
        let kind = reference.name(locale, "programme_kind", &place.kind);
        let choices = vec![
            Choice::new("own", t!(locale, "row-scope-own")),
            Choice::new("kind", t!(locale, "row-scope-kind", kind = kind)),
        ];
        radios(&shown, "scope", t!(locale, "row-scope"), None, choices)
    });
    let key = place.replaces.as_ref().map(|old| {
        let key = Some(fields.get("key"))
            .filter(|key| !key.is_empty())
            .map_or_else(|| old.key(), str::to_owned);
        view! { <input type="hidden" name="key" value=key /> }
    });
    let replaced = place.replaces.as_ref().map(|old| {
        let words = words(locale, &reference, old);
        let days = days(locale, old);
        notice(
            Tone::Plain,
            t!(locale, "row-replaces", row = words, days = days),
        )
    });
    let (told, save) = match told {
        Told::Nothing => (None, None),
        Told::Refused(why) => (Some(notice(Tone::Stop, refused_word(locale, why))), None),
        Told::Preview(draft, affected) => {
            let needs_two = changes::needs_two(&draft.row);
            let word = if needs_two {
                t!(locale, "change-propose")
            } else {
                t!(locale, "row-save")
            };
            let save = submit_named("seen", draft.digest(), word);
            let second = needs_two.then(|| notice(Tone::Plain, t!(locale, "change-needs-two")));
            let told = view! {
                {preview(ctx, &reference, &draft.row)}
                {changes::affected_view(ctx, affected)}
                {second}
            };
            (Some(told.into_any()), Some(save))
        }
    };
    let example = || Some(t!(locale, "date-example"));
    let inner = view! {
        {key}
        {inputs::content(ctx, &reference, &shown, place)}
        {scopes}
        {date_field(&shown, "from", t!(locale, "row-from"), Some(t!(locale, "row-from-hint")), false)}
        {date_field(&shown, "to", t!(locale, "row-to"), Some(t!(locale, "row-to-hint")), false)}
        {TextField::new("source", t!(locale, "rule-source")).hint(t!(locale, "desk-source-hint")).view(&shown)}
        {date_field(&shown, "as-of", t!(locale, "row-as-of"), example(), false)}
        {acts(view! { {submit(t!(locale, "row-preview"))} {save} }.into_any())}
    };
    let topic = place.topic.word(locale);
    let title = if place.replaces.is_some() {
        t!(locale, "row-replace-title", topic = topic)
    } else {
        t!(locale, "row-add-title", topic = topic)
    };
    let up = match place
        .programme
        .as_deref()
        .and_then(|slug| reference.catalog.find(slug))
    {
        Some(programme) => programme.name(locale, &reference),
        None => t!(locale, "row-rules"),
    };
    let view = view! {
        {back(ctx.href(&place.back()), up)}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        {told} {replaced}
        {ui::form(ctx, &shown, inner.into_any())}
    };
    render(
        ctx,
        Page::new(title, view).on_desk().with_form(shown.is_bad()),
    )
}

/// The sentence in all six forms.
pub(super) fn preview(ctx: &Ctx, reference: &Reference, row: &StoredRow) -> AnyView {
    let list = Locale::ALL
        .map(|form| {
            let words = words(form, reference, row);
            Fact::new(
                form.own_name().to_owned(),
                view! { <span lang=form.tag()>{words}</span> },
            )
        })
        .into_iter()
        .collect();
    let heading = t!(ctx.locale, "row-as-read");
    view! {
        <section aria-labelledby="preview-h" role="status">
            <h2 id="preview-h">{heading}</h2>
            {facts(list)}
            <p>{days(ctx.locale, row)} "; " {programmes::source(ctx, &row.source_url, &row.as_of)}</p>
        </section>
    }
    .into_any()
}

/// One row, and its end.
pub fn one(
    ctx: &Ctx,
    row: &StoredRow,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = shown(ctx, fields, errors);
    let asked = Fields::from_query(&ctx.query);
    let programme = Some(asked.get("programme").to_owned()).filter(|slug| !slug.is_empty());
    let may_change = Topic::of_row(row).is_some()
        && ctx
            .allow(Action::ChangeProgrammeRows, Resource::General)
            .is_ok();
    let ending = may_change.then(|| {
        let from = programme
            .as_deref()
            .map_or_else(String::new, |slug| format!("&programme={slug}"));
        let replace = ctx.href(&format!("/desk/rows/new?replaces={}{from}", row.id));
        let hint = Some(t!(locale, "row-last-hint"));
        let key = row.key();
        let inner = view! {
            <input type="hidden" name="key" value=key />
            {date_field(&shown, "last", t!(locale, "row-last"), hint, false)}
            {acts(stop_button(t!(locale, "desk-row-end")))}
        };
        view! {
            {acts(more_button(replace, t!(locale, "row-replace")))}
            {ui::form(ctx, &shown, inner.into_any())}
        }
    });
    let list = vec![
        Fact::new(t!(locale, "desk-row-kind"), kind_word(locale, &row.kind)),
        Fact::new(
            t!(locale, "row-scope"),
            scope_words(locale, &reference, row),
        ),
        Fact::new(t!(locale, "desk-row-dates"), days(locale, row)),
        Fact::new(
            t!(locale, "rule-source"),
            programmes::source(ctx, &row.source_url, &row.as_of),
        ),
        Fact::new(t!(locale, "desk-row-origin"), origin(locale, row)),
    ];
    let title = words(locale, &reference, row);
    let moved = refused.map(|why| notice(Tone::Stop, refused_word(locale, why)));
    let view = view! {
        {back(ctx.href(&back_to(programme.as_deref())), t!(locale, "back"))}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        {moved}
        {facts(list)}
        {ending}
    };
    let page = Page::new(title, view).on_desk().with_form(shown.is_bad());
    let page = if refused.is_some() {
        page.with_status(StatusCode::CONFLICT)
    } else {
        page
    };
    render(ctx, page)
}

/// For whom a row counts.
pub(super) fn scope_words(locale: Locale, reference: &Reference, row: &StoredRow) -> String {
    match row.scope.split_once(':') {
        Some(("programme", slug)) => reference.catalog.find(slug).map_or_else(
            || t!(locale, "row-scope-own"),
            |found| found.name(locale, reference),
        ),
        Some(("kind", kind)) if kind != "all" => {
            let kind = reference.name(locale, "programme_kind", kind);
            t!(locale, "row-scope-kind", kind = kind)
        }
        _ => t!(locale, "row-scope-all"),
    }
}

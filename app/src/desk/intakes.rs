//! A new intake of a programme: where, from when to when, how many places.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::is_taken;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::programmes::store;
use crate::render::{Page, render, see_other};
use crate::t;
use crate::ui::{
    self, FormView, InputKind, TextField, acts, back, date_field, error_summary, select, submit,
};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Choose,
    Day(DayProblem),
    /// It closes before it opens, or has closed already.
    Order,
    Seats,
}

/// `/desk/programmes/{slug}/intakes`.
pub async fn form(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    page(&ctx, &slug, &Fields::default(), &Errors::none())
}

pub async fn add(ctx: Ctx, Path(slug): Path<String>, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &slug, &fields, &Errors::none());
    }
    ctx.portal
        .reference
        .current()
        .catalog
        .find(&slug)
        .ok_or(AppError::NotFound)?;
    let mut errors = Errors::none();
    let city = fields.get("city");
    if ctx
        .portal
        .reference
        .current()
        .term(ctx.locale, "city", city)
        .is_none()
    {
        errors.add("city", Wrong::Choose);
    }
    let opens = day(&fields, "opens", &mut errors);
    let closes = day(&fields, "closes", &mut errors);
    if let (Some(opens), Some(closes)) = (opens, closes)
        && (closes < opens || closes < ctx.today())
    {
        errors.add("closes-year", Wrong::Order);
    }
    let seats = to_ascii(fields.get("seats")).trim().parse::<i64>().ok();
    let seats = seats.filter(|seats| (1..=100_000).contains(seats));
    if seats.is_none() {
        errors.add("seats", Wrong::Seats);
    }
    let (Some(opens), Some(closes), Some(seats), true) = (opens, closes, seats, errors.is_empty())
    else {
        return page(&ctx, &slug, &fields, &errors);
    };
    let id = fields.form_id().ok_or(AppError::BadRequest)?;
    let there = see_other(&ctx, &format!("/programmes/{slug}"));
    let mut tx = ctx.db().begin().await?;
    match store::add(&mut tx, id, &slug, city, opens, closes, seats).await {
        Err(error) if is_taken(&error) => return Ok(there),
        other => other?,
    }
    let record = audit::Record {
        action: "intake.add",
        subject_kind: "programme",
        subject_id: &slug,
        before: None,
        after: Some(
            serde_json::json!({ "intake": id, "city": city, "opens": opens, "closes": closes, "seats": seats }),
        ),
    };
    audit::record(&ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(there)
}

fn day(fields: &Fields, name: &str, errors: &mut Errors<Wrong>) -> Option<Day> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
        .map_err(|problem| errors.add(&format!("{name}-{}", problem.part()), Wrong::Day(problem)))
        .ok()
}

fn page(
    ctx: &Ctx,
    slug: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(slug).ok_or(AppError::NotFound)?;
    let shown = FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Day(problem) => ui::day_problem(locale, problem),
        Wrong::Order => t!(locale, "intake-wrong-order"),
        Wrong::Seats => t!(locale, "intake-wrong-seats"),
    });
    let cities = reference
        .codes("city")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference.name(locale, "city", code).to_owned(),
            )
        })
        .collect();
    let example = || Some(t!(locale, "date-example"));
    let inner = view! {
        {select(&shown, "city", t!(locale, "intake-city"), None, t!(locale, "choose"), cities)}
        {date_field(&shown, "opens", t!(locale, "intake-first"), example(), false)}
        {date_field(&shown, "closes", t!(locale, "intake-last"), example(), false)}
        {TextField::new("seats", t!(locale, "intake-seats")).kind(InputKind::Figures).width("w4").view(&shown)}
        {acts(submit(t!(locale, "save")))}
    };
    let view = view! {
        {back(ctx.href(&format!("/desk/programmes/{slug}")), programme.name(locale, &reference))}
        {error_summary(&shown)}
        <h1>{t!(locale, "intake-add")}</h1>
        {ui::form(ctx, &shown, inner.into_any())}
    };
    let page = Page::new(t!(locale, "intake-add"), view)
        .on_desk()
        .with_form(shown.is_bad());
    Ok(render(ctx, page))
}

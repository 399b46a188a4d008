//! The views of intakes: all of a programme, and one with its changes.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::reading::Wrong;
use super::service;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::programmes::catalog::Programme;
use crate::programmes::store::Intake;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    self, Fact, FormView, InputKind, TextField, Tone, acts, back, date_field, error_summary, facts,
    notice, select, submit, table_or_empty,
};

fn shown(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> FormView {
    let locale = ctx.locale;
    FormView::new(locale, fields, errors, |_, wrong| match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Day(problem) => ui::day_problem(locale, problem),
        Wrong::Order => t!(locale, "intake-wrong-order"),
        Wrong::Seats => t!(locale, "intake-wrong-seats"),
        Wrong::Taken(taken) => t!(locale, "intake-wrong-taken", taken = taken),
    })
}

fn may_change(ctx: &Ctx) -> bool {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)
        .is_ok()
}

/// Days and places: the part that both forms have.
fn window(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let example = || Some(t!(locale, "date-example"));
    view! {
        {date_field(shown, "opens", t!(locale, "intake-first"), example(), false)}
        {date_field(shown, "closes", t!(locale, "intake-last"), example(), false)}
        {TextField::new("seats", t!(locale, "intake-seats")).kind(InputKind::Figures).width("w4").view(shown)}
    }
    .into_any()
}

fn standing(ctx: &Ctx, intake: &Intake) -> String {
    let locale = ctx.locale;
    if intake.closed_at.is_some() {
        let reference = ctx.portal.reference.current();
        let reason = reference.name(locale, "intake_reason", &intake.closed_reason);
        return t!(locale, "intake-closed-early", reason = reason);
    }
    let day = |day: Option<_>| day.map_or_else(String::new, |day| calendar::date(locale, day));
    format!("{} – {}", day(intake.opens()), day(intake.closes()))
}

/// The intakes of a programme, and the form of a new one.
pub fn of_programme(
    ctx: &Ctx,
    programme: &Programme,
    list: &[Intake],
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = shown(ctx, fields, errors);
    let rows: Vec<Vec<AnyView>> = list
        .iter()
        .map(|intake| {
            let href = ctx.href(&format!("/desk/intakes/{}", intake.id));
            let place = reference.place(locale, &intake.city);
            let count = format!("{} / {} (+{})", intake.taken, intake.seats, intake.waiting);
            vec![
                view! { <a href=href>{place}</a> }.into_any(),
                standing(ctx, intake).into_any(),
                count.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "intake-city"),
        t!(locale, "desk-row-dates"),
        t!(locale, "intake-taken"),
    ];
    let title = t!(locale, "intake-all");
    let nothing = (t!(locale, "intake-none"), t!(locale, "intake-none-do"));
    let body = table_or_empty(title.clone(), headings, rows, nothing);
    let adding = may_change(ctx).then(|| {
        let places = reference.places(locale);
        let inner = view! {
            {select(&shown, "city", t!(locale, "intake-city"), None, t!(locale, "choose"), places)}
            {window(ctx, &shown)}
            {acts(submit(t!(locale, "save")))}
        };
        view! {
            <section aria-labelledby="add-h">
                <h2 id="add-h">{t!(locale, "intake-add")}</h2>
                {ui::form(ctx, &shown, inner.into_any())}
            </section>
        }
    });
    let up = ctx.href(&format!("/desk/programmes/{}", programme.slug));
    let view = view! {
        {back(up, programme.name(locale, &reference))}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        {body}
        {adding}
    };
    let page = Page::new(title, view).on_desk().with_form(shown.is_bad());
    render(ctx, page)
}

/// The form as the intake stands.
pub fn filled(intake: &Intake) -> Fields {
    let mut fields = Fields::default()
        .with("seats", intake.seats.to_string())
        .with("seen", seen(intake));
    for (name, day) in [("opens", intake.opens()), ("closes", intake.closes())] {
        if let Some(day) = day {
            let (year, month, day) = day.parts();
            fields.set(&format!("{name}-day"), day.to_string());
            fields.set(&format!("{name}-month"), month.to_string());
            fields.set(&format!("{name}-year"), year.to_string());
        }
    }
    fields
}

/// What a form was made from: days and places.
pub fn seen(intake: &Intake) -> String {
    format!("{} {} {}", intake.opens_on, intake.closes_on, intake.seats)
}

/// One intake: how it stands, its days and places, closing it early.
pub fn one(
    ctx: &Ctx,
    intake: &Intake,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = shown(ctx, fields, errors);
    let title = service::name(ctx, locale, intake);
    let seen = fields.get("seen").to_owned();
    let changing = (may_change(ctx) && intake.closed_at.is_none()).then(|| {
        let name = |code: &String| reference.name(locale, "intake_reason", code).to_owned();
        let reasons = reference
            .codes("intake_reason")
            .iter()
            .map(|code| (code.clone(), name(code)))
            .collect();
        let inner = view! {
            <input type="hidden" name="seen" value=seen />
            {window(ctx, &shown)}
            {acts(submit(t!(locale, "save")))}
            <h2>{t!(locale, "intake-close")}</h2>
            <p>{t!(locale, "intake-close-about")}</p>
            {select(&shown, "reason", t!(locale, "reason-label"), None, t!(locale, "choose"), reasons)}
            <p class="acts">
                <button class="btn no" type="submit" name="deed" value="close">
                    {t!(locale, "intake-close-do")}
                </button>
            </p>
        };
        ui::form(ctx, &shown, inner.into_any())
    });
    let list = vec![
        Fact::new(t!(locale, "desk-row-dates"), standing(ctx, intake)),
        Fact::new(t!(locale, "intake-seats"), intake.seats.to_string()),
        Fact::new(t!(locale, "intake-taken-now"), intake.taken.to_string()),
        Fact::new(
            t!(locale, "application-waiting"),
            intake.waiting.to_string(),
        ),
    ];
    let moved = moved_on.then(|| notice(Tone::Stop, t!(locale, "intake-moved-on")));
    let up = ctx.href(&format!("/desk/programmes/{}/intakes", intake.programme));
    let view = view! {
        {back(up, t!(locale, "intake-all"))}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        {moved}
        {facts(list)}
        {changing}
    };
    let mut page = Page::new(title, view).on_desk().with_form(shown.is_bad());
    if moved_on {
        page.status = StatusCode::CONFLICT;
    }
    render(ctx, page)
}

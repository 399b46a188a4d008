//! The views of the staff: everybody on the way to a job, one case, and who passed and does not move.

use axum::response::Response;
use leptos::prelude::*;

use super::people::{about, refusing};
use super::{button, history, moved, next_box, work};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::rules::{Move, Party, State, moves};
use crate::hiring::service::looks::Person;
use crate::hiring::service::papers::{Kind, Promised};
use crate::hiring::store::pool::Passed;
use crate::hiring::store::{Event, Hiring};
use crate::hiring::wording;
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, InputKind, TextField, acts, back, error_summary, facts, get_form, pager, quiet_link,
    select, submit, table_or_empty, timeline,
};
use crate::vacancies::terms::Terms;

/// Everybody on the way, oldest first.
pub fn queue(ctx: &Ctx, fields: &Fields, mut list: Vec<(Hiring, Terms)>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let states = State::ALL
        .map(|state| {
            let name = wording::state_word(locale, state, "JP");
            (state.code().to_owned(), name)
        })
        .to_vec();
    let next = (list.len() > 20).then(|| {
        list.truncate(20);
        let after = list.last().map(|(found, _)| found.id.clone());
        let query = fields.clone().with("after", after.unwrap_or_default());
        ctx.href(&format!("/desk/hiring?{}", query.to_query()))
    });
    let rows: Vec<Vec<AnyView>> = list
        .iter()
        .map(|(found, terms)| {
            let href = ctx.href(&format!("/desk/hiring/{}", found.id));
            let number = found.number.clone();
            let (todo, owner) = found.state().next();
            let owner = owner.map(|owner| wording::party_word(locale, owner, Some(Party::Staff)));
            vec![
                view! { <a href=href class="code">{number}</a> }.into_any(),
                work(ctx, terms).into_any(),
                wording::state_tag(locale, found.state(), &found.country),
                wording::todo_word(locale, todo, &found.country).into_any(),
                owner.unwrap_or_default().into_any(),
                wording::since(ctx, found).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-number"),
        t!(locale, "hire-work"),
        t!(locale, "filter-state"),
        t!(locale, "hire-next"),
        t!(locale, "hire-owner"),
        t!(locale, "hire-waits"),
    ];
    let nothing = (
        t!(locale, "hire-desk-none"),
        t!(locale, "hire-desk-none-about"),
    );
    let body = table_or_empty(t!(locale, "hire-desk"), headings, rows, nothing);
    let filters = view! {
        {select(&shown, "state", t!(locale, "filter-state"), None, t!(locale, "filter-any"), states)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "hire-desk")}</h1>
        {acts(quiet_link(ctx.href("/desk/passed"), t!(locale, "passed-title")))}
        {get_form(ctx.href("/desk/hiring"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(t!(locale, "hire-desk"), view).on_desk())
}

/// Everything that the page of one case shows.
#[derive(Debug)]
pub struct Case {
    pub found: Hiring,
    pub events: Vec<Event>,
    pub promised: Promised,
    pub person: Person,
    pub organisations: String,
}

/// One case: the same next step, owner and clock that both sides see.
pub fn case(
    ctx: &Ctx,
    case: &Case,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let found = &case.found;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let here = ctx.href(&format!("/desk/hiring/{}", found.id));
    let may = ctx.allow(Action::MoveHiring, Resource::General).is_ok();
    let buttons = may.then(|| {
        moves(found.state(), Party::Staff)
            .into_iter()
            .filter(|step| *step != Move::Refuse)
            .map(|step| {
                let words = wording::move_word(locale, step, &found.country);
                button(ctx, here.clone(), found, step, acts(submit(words)))
            })
            .collect_view()
    });
    let name = case
        .person
        .known
        .passport_name()
        .unwrap_or_else(|| t!(locale, "not-answered"));
    let kind = if case.promised.contract.is_some() {
        Kind::Contract
    } else {
        Kind::Offer
    };
    let terms = case.promised.offer.is_some().then(|| {
        view! {
            <section class="flow">
                <h2>{super::papers::kind_word(locale, kind)}</h2>
                {super::papers::comparison(ctx, &case.promised, kind)}
            </section>
        }
    });
    let number = found.number.clone();
    let organisations = case.organisations.clone();
    let view = view! {
        {back(ctx.href("/desk/hiring"), t!(locale, "hire-desk"))}
        {error_summary(&shown)}
        {moved(ctx, moved_on)}
        <h1>{name}</h1>
        <p class="meta">
            {wording::state_tag(locale, found.state(), &found.country)} <span class="code">{number}</span>
            <span>{work(ctx, &case.promised.advert)}</span> <span>{organisations}</span>
        </p>
        {next_box(ctx, found, Party::Staff)}
        {buttons}
        {facts(about(ctx, &case.person, &found.ready))}
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(history(ctx, found, &case.events, Party::Staff))}
        </section>
        {terms}
        {may.then(|| refusing(ctx, found, Party::Staff, &shown))}
    };
    let mut page = Page::new(found.number.clone(), view)
        .on_desk()
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// Who passed, and has not moved for some days.
pub fn passed(ctx: &Ctx, fields: &Fields, days: i64, mut list: Vec<Passed>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, &fields.clone().with("days", days.to_string()));
    let reference = ctx.portal.reference.current();
    let next = (list.len() > 20).then(|| {
        list.truncate(20);
        let after = list.last().map(|one| one.account_id.clone());
        let query = Fields::default()
            .with("days", days.to_string())
            .with("after", after.unwrap_or_default());
        ctx.href(&format!("/desk/passed?{}", query.to_query()))
    });
    let may = ctx.allow(Action::ReadPeople, Resource::General).is_ok();
    let rows: Vec<Vec<AnyView>> = list
        .iter()
        .map(|one| {
            let name = one.name.clone();
            let name = name.unwrap_or_else(|| t!(locale, "not-answered"));
            let href = ctx.href(&format!("/desk/people/{}", one.account_id));
            let name = if may {
                view! { <a href=href>{name}</a> }.into_any()
            } else {
                name.into_any()
            };
            let region = one.region.clone().unwrap_or_default();
            let still = calendar::day_of(one.moved_at).days_until(ctx.today());
            let passed = calendar::date(locale, calendar::day_of(one.passed_at));
            vec![
                name,
                reference
                    .name(locale, "region", &region)
                    .to_owned()
                    .into_any(),
                passed.into_any(),
                t!(locale, "desk-days", days = still).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-name"),
        t!(locale, "hire-field-home-region"),
        t!(locale, "passed-since"),
        t!(locale, "passed-still"),
    ];
    let nothing = (t!(locale, "passed-none"), t!(locale, "passed-none-about"));
    let body = table_or_empty(t!(locale, "passed-title"), headings, rows, nothing);
    let filters = view! {
        {TextField::new("days", t!(locale, "passed-days")).kind(InputKind::Figures).width("w4").view(&shown)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk/hiring"), t!(locale, "hire-desk"))}
        <h1>{t!(locale, "passed-title")}</h1>
        <p class="lead">{t!(locale, "passed-about")}</p>
        {get_form(ctx.href("/desk/passed"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(t!(locale, "passed-title"), view).on_desk())
}

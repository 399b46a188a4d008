//! The views for organisations: the board, one person, and the form that proposes times.

use axum::response::Response;
use leptos::prelude::*;

use super::own::agreed;
use super::{button, history, moved, next_box, turn, work};
use crate::access::{Action, MemberRole, Resource};
use crate::candidates::form::{Step as ProfileStep, born};
use crate::candidates::{education_word, service::Known};
use crate::context::Ctx;
use crate::employers::service::Membership;
use crate::forms::{Errors, Fields};
use crate::hiring::form::{TIMES, WAYS, Wrong};
use crate::hiring::rules::{Column, Move, Party, State, moves};
use crate::hiring::service::looks::Person;
use crate::hiring::service::papers::{Kind, Promised};
use crate::hiring::store::papers::Time;
use crate::hiring::store::{Event, Hiring};
use crate::hiring::wording;
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, TextField, Tone, acts, back, date_field, empty, error_summary, facts,
    form, link_button, more, more_button, notice, quiet_link, radios, select, stop_button, submit,
    text_area, timeline,
};
use crate::vacancies::terms::Terms;
use crate::writing::zones;

/// The board: a column for each stage, folded where nobody is.
pub fn board(ctx: &Ctx, own: &Membership, list: &[(Hiring, Terms)]) -> Response {
    let locale = ctx.locale;
    let org = &own.organisation.id;
    let title = t!(locale, "people-title");
    let pool = more_button(
        ctx.href(&format!("/my/organisations/{org}/pool")),
        t!(locale, "pool-title"),
    );
    let columns = Column::ALL
        .into_iter()
        .map(|column| {
            let here: Vec<&(Hiring, Terms)> = list
                .iter()
                .filter(|(found, _)| found.state().column() == column)
                .collect();
            column_view(ctx, org, column, &here)
        })
        .collect_view();
    let body = if list.is_empty() {
        empty(
            t!(locale, "people-none"),
            t!(locale, "people-none-do"),
            Some(pool),
        )
    } else {
        view! {
            <p>{t!(locale, "people-about")}</p>
            {acts(pool)}
            <div class="board wide">{columns}</div>
        }
        .into_any()
    };
    let view = view! {
        {back(ctx.href(&format!("/my/organisations/{org}")), own.organisation.called().to_owned())}
        <h1>{title.clone()}</h1>
        {body}
    };
    render(ctx, Page::new(title, view).at(Place::Organisations))
}

fn column_view(ctx: &Ctx, org: &str, column: Column, here: &[&(Hiring, Terms)]) -> AnyView {
    let locale = ctx.locale;
    let country = here
        .first()
        .map_or("JP", |(found, _)| found.country.as_str());
    let name = if column == Column::Ended {
        t!(locale, "people-ended")
    } else {
        wording::state_word(locale, column.state(), country)
    };
    let count = here.len();
    let cards = here
        .iter()
        .map(|(found, terms)| {
            let href = ctx.href(&format!("/my/organisations/{org}/people/{}", found.id));
            let number = found.number.clone();
            let state = found.state();
            let (todo, owner) = state.next();
            let next = owner.map(|owner| {
                let who = wording::party_word(locale, owner, Some(Party::Employer));
                let who = t!(locale, "step-owner", who = who);
                view! {
                    <p>{wording::todo_word(locale, todo, &found.country)}</p>
                    <p class="soft">{who}</p>
                    <p class="soft">{wording::since(ctx, found)}</p>
                    {found.due().map(|_| view! { <p class="soft">{wording::due(ctx, found)}</p> })}
                }
            });
            let tag = (state != column.state())
                .then(|| view! { <p>{wording::state_tag(locale, state, &found.country)}</p> });
            view! {
                <li>
                    <a class="code" href=href>
                        {number}
                    </a>
                    <p>
                        <b>{work(ctx, terms)}</b>
                    </p>
                    {tag}
                    {next}
                </li>
            }
        })
        .collect_view();
    // Who has ended is one touch away; the others are in sight.
    let is_open = count > 0 && column != Column::Ended;
    view! {
        <details open=is_open>
            <summary>
                <h2>{name} " " <span class="num">{count}</span></h2>
            </summary>
            <ul>{cards}</ul>
        </details>
    }
    .into_any()
}

/// Everything that the page of one person shows.
#[derive(Debug)]
pub struct Case {
    pub found: Hiring,
    pub events: Vec<Event>,
    pub times: Vec<Time>,
    pub promised: Promised,
    /// Nothing once the consent has ended.
    pub person: Option<Person>,
}

/// One person, for a member of the organisation.
pub fn person(
    ctx: &Ctx,
    own: &Membership,
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
    let base = ctx.href(&format!("/my/organisations/{}/people", own.organisation.id));
    let here = format!("{base}/{}", found.id);
    let name = case
        .person
        .as_ref()
        .and_then(|person| person.known.passport_name());
    let title = name.unwrap_or_else(|| found.number.clone());
    let data = match &case.person {
        Some(person) => facts(about(ctx, person, &found.ready)),
        None => notice(Tone::Stop, t!(locale, "people-hidden")),
    };
    let may = own.role != MemberRole::Viewer
        && ctx
            .allow(
                Action::DecideOwnPeople,
                Resource::Organisation(Some(own.role)),
            )
            .is_ok();
    let meeting = (found.state() == State::Interview).then(|| {
        view! {
            {agreed(ctx, found, &case.times)}
            {acts(quiet_link(format!("{here}/interview.ics"), t!(locale, "hire-calendar")))}
        }
    });
    let number = found.number.clone();
    let view = view! {
        {back(base, t!(locale, "people-title"))}
        {error_summary(&shown)}
        {moved(ctx, moved_on)}
        <h1>{title.clone()}</h1>
        <p class="meta">
            {wording::state_tag(locale, found.state(), &found.country)} <span class="code">{number}</span>
            <span>{work(ctx, &case.promised.advert)}</span>
        </p>
        {next_box(ctx, found, Party::Employer)}
        {meeting}
        {may.then(|| doing(ctx, found, &here))}
        <section aria-labelledby="person-h" class="flow">
            <h2 id="person-h">{t!(locale, "people-data")}</h2>
            {data}
            <p class="soft">{t!(locale, "people-look-noted")}</p>
        </section>
        <h2>{t!(locale, "desk-history")}</h2>
        {timeline(history(ctx, found, &case.events, Party::Employer))}
        {papers(ctx, case)}
        {may.then(|| refusing(ctx, found, Party::Employer, &shown))}
    };
    let mut page = Page::new(title, view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// What was offered, as the candidate sees it.
fn papers(ctx: &Ctx, case: &Case) -> Option<AnyView> {
    let kind = match (&case.promised.offer, &case.promised.contract) {
        (None, None) => return None,
        (_, None) => Kind::Offer,
        _ => Kind::Contract,
    };
    let heading = super::papers::kind_word(ctx.locale, kind);
    Some(
        view! {
            <section class="flow">
                <h2>{heading}</h2>
                {super::papers::comparison(ctx, &case.promised, kind)}
            </section>
        }
        .into_any(),
    )
}

/// What the employer can do now; the first is what the box above waits for.
fn doing(ctx: &Ctx, found: &Hiring, here: &str) -> AnyView {
    let locale = ctx.locale;
    let mut first = true;
    let buttons = moves(found.state(), Party::Employer)
        .into_iter()
        .filter(|step| *step != Move::Refuse)
        .map(|step| {
            let words = wording::move_word(locale, step, &found.country);
            let path = match step {
                Move::Propose => Some("interview".to_owned()),
                Move::Offer => Some(format!("terms/{}", Kind::Offer.code())),
                Move::SendContract => Some(format!("terms/{}", Kind::Contract.code())),
                _ => None,
            };
            let is_first = std::mem::take(&mut first);
            match path {
                Some(path) if is_first => acts(link_button(format!("{here}/{path}"), words)),
                Some(path) => acts(more_button(format!("{here}/{path}"), words)),
                None => button(ctx, here.to_owned(), found, step, acts(submit(words))),
            }
        })
        .collect_view();
    view! { {buttons} }.into_any()
}

/// The end of the way, with its reason.
pub fn refusing(ctx: &Ctx, found: &Hiring, by: Party, shown: &FormView) -> Option<AnyView> {
    let locale = ctx.locale;
    if !moves(found.state(), by).contains(&Move::Refuse) {
        return None;
    }
    let reference = ctx.portal.reference.current();
    let reasons = reference
        .codes("hiring_refusal")
        .iter()
        .map(|code| {
            let name = reference.name(locale, "hiring_refusal", code).to_owned();
            (code.clone(), name)
        })
        .collect();
    let inner = view! {
        {turn(found)}
        <input type="hidden" name="move" value=Move::Refuse.code() />
        {select(
            shown,
            "reason",
            t!(locale, "reason-label"),
            Some(t!(locale, "hire-refuse-hint")),
            t!(locale, "choose"),
            reasons,
        )}
        {text_area(shown, "note", t!(locale, "hire-note"), Some(t!(locale, "hire-note-hint")))}
        <p class="acts">{stop_button(t!(locale, "hire-do-refuse"))}</p>
    };
    let inside = form(ctx, shown, inner.into_any());
    // A mistake in it must be in sight.
    if shown.is_bad() {
        return Some(inside);
    }
    Some(more(t!(locale, "hire-refuse-open"), inside))
}

/// The data that the person agreed to show.
pub fn about(ctx: &Ctx, person: &Person, ready: &str) -> Vec<Fact> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let known: &Known = &person.known;
    let of = |step: ProfileStep| known.fields(step);
    let name = of(ProfileStep::Name);
    let born = born(&of(ProfileStep::Birth))
        .map(|day| calendar::date(locale, day))
        .unwrap_or_default();
    let work = of(ProfileStep::Work);
    let occupation = match work.get("occupation") {
        "other" => t!(locale, "occupation-other"),
        code => reference.name(locale, "occupation", code).to_owned(),
    };
    let comma = crate::vacancies::wording::comma(locale);
    let years = crate::candidates::form::years(&work).unwrap_or(0);
    let worked = crate::vacancies::wording::length(locale, years * 12);
    let contact = person
        .contact
        .as_ref()
        .map(crate::writing::contact::Contact::for_people)
        .unwrap_or_default();
    let place = reference.place(locale, of(ProfileStep::District).get("district"));
    vec![
        Fact::new(
            t!(locale, "hire-field-name"),
            known.passport_name().unwrap_or_default(),
        ),
        Fact::new(
            t!(locale, "hire-name-own"),
            locale.own_text(name.get("written")),
        ),
        Fact::new(t!(locale, "hire-field-born"), born),
        Fact::new(t!(locale, "hire-field-region"), place),
        Fact::new(
            t!(locale, "hire-field-education"),
            education_word(locale, of(ProfileStep::Education).get("education")),
        ),
        Fact::new(
            t!(locale, "hire-field-work"),
            format!("{occupation}{comma}{worked}"),
        ),
        Fact::new(
            t!(locale, "hire-field-tests"),
            results(ctx, &person.results),
        ),
        Fact::new(
            t!(locale, "hire-field-ready"),
            wording::ready_word(locale, ready),
        ),
        Fact::new(t!(locale, "hire-field-contact"), contact),
    ]
}

/// Results with the last day on which each counts.
pub fn results(ctx: &Ctx, list: &[(String, Option<String>)]) -> AnyView {
    let locale = ctx.locale;
    if list.is_empty() {
        return t!(locale, "people-no-results").into_any();
    }
    let reference = ctx.portal.reference.current();
    let lines = list
        .iter()
        .map(|(test, to)| {
            let name = reference.name(locale, "test", test).to_owned();
            let until = to
                .as_deref()
                .and_then(|day| day.parse().ok())
                .map(|day| t!(locale, "value-until", date = calendar::date(locale, day)));
            view! { <li>{name} " " <span class="soft">{until}</span></li> }
        })
        .collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}

/// The form that proposes times.
pub fn propose(
    ctx: &Ctx,
    org: &str,
    found: &Hiring,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    const NAMES: [(&str, &str); TIMES] = [("on1", "at1"), ("on2", "at2"), ("on3", "at3")];
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let zone = zones::of_country(&found.country);
    let up = ctx.href(&format!("/my/organisations/{org}/people/{}", found.id));
    let title = t!(locale, "hire-do-propose");
    let times = NAMES
        .into_iter()
        .enumerate()
        .map(|(position, (day, time))| {
            let number = (position + 1).to_string();
            view! {
                {date_field(&shown, day, t!(locale, "hire-time-day", number = number.clone()), None, false)}
                {TextField::new(time, t!(locale, "hire-time-clock", number = number)).width("w4").view(&shown)}
            }
        })
        .collect_view();
    let ways = WAYS
        .map(|code| Choice::new(code, wording::way_word(locale, code)))
        .to_vec();
    let now = wording::moment(locale, zone, ctx.now);
    let inner = view! {
        {turn(found)}
        {times}
        {radios(&shown, "way", t!(locale, "hire-way"), None, ways)}
        {TextField::new("place", t!(locale, "hire-place")).hint(t!(locale, "hire-place-hint")).view(&shown)}
        {text_area(&shown, "note", t!(locale, "hire-note"), Some(t!(locale, "hire-note-hint")))}
        {acts(submit(t!(locale, "hire-times-send")))}
    };
    let view = view! {
        {back(up, t!(locale, "people-title"))}
        {error_summary(&shown)}
        {moved(ctx, moved_on)}
        <h1>{title.clone()}</h1>
        <p>{t!(locale, "hire-times-about", now = now)}</p>
        {form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(title, view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

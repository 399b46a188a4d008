//! The views of one's own applications to vacancies: the list, the timeline with what one can do now, taking back, and looks.

use axum::response::Response;
use leptos::prelude::*;

use super::{button, history, moved, next_box, turn, work};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::rules::{Move, Party, State, follow};
use crate::hiring::service::papers::Kind;
use crate::hiring::store::consents::{Consent, Look};
use crate::hiring::store::papers::Time;
use crate::hiring::store::{Event, Hiring};
use crate::hiring::wording;
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, Draw, Fact, FormView, Icon, Tone, acts, back, empty, error_summary, facts, form,
    link_button, more, notice, notice_with, quiet_link, radios, stop_button, submit, submit_named,
    table, text_area, timeline,
};
use crate::vacancies::terms::Terms;
use crate::writing::zones;

/// Everything that the page of one application shows.
#[derive(Debug)]
pub struct Case {
    pub found: Hiring,
    pub terms: Terms,
    pub events: Vec<Event>,
    pub times: Vec<Time>,
    pub consent: Consent,
}

/// All of one's own applications to vacancies.
pub fn list(ctx: &Ctx, list: &[(Hiring, Terms)]) -> Response {
    let locale = ctx.locale;
    let body = if list.is_empty() {
        empty(
            t!(locale, "hire-none"),
            t!(locale, "hire-none-do"),
            Some(link_button(
                ctx.href("/vacancies"),
                t!(locale, "vacancy-all"),
            )),
        )
    } else {
        let rows = list
            .iter()
            .map(|(found, terms)| {
                let href = ctx.href(&format!("/my/jobs/{}", found.id));
                let number = found.number.clone();
                let next = wording::next_line(locale, found.state(), &found.country);
                view! {
                    <li>
                        <div>
                            <a class="hit" href=href>
                                {work(ctx, terms)}
                            </a>
                            <p class="meta">
                                {wording::state_tag(locale, found.state(), &found.country)}
                                <span class="code">{number}</span>
                            </p>
                            {(!next.is_empty()).then(|| view! { <p class="soft">{next}</p> })}
                        </div>
                        <Draw icon=Icon::Go />
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{t!(locale, "hire-mine")}</h1>
        {body}
        {acts(quiet_link(ctx.href("/my/looks"), t!(locale, "looks-title")))}
    };
    render(
        ctx,
        Page::new(t!(locale, "hire-mine"), view).at(Place::Mine),
    )
}

/// One application.
pub fn one(
    ctx: &Ctx,
    case: &Case,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let found = &case.found;
    let state = found.state();
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let number = found.number.clone();
    let title = work(ctx, &case.terms);
    let base = ctx.href(&format!("/my/jobs/{}", found.id));
    let onward = (state == State::Refused).then(|| notice(Tone::Plain, t!(locale, "hire-onward")));
    let view = view! {
        {back(ctx.href("/my/jobs"), t!(locale, "hire-mine"))}
        {error_summary(&shown)}
        {moved(ctx, moved_on)}
        <h1>{title.clone()}</h1>
        <p class="meta">
            {wording::state_tag(locale, state, &found.country)}
            <span>{t!(locale, "application-number")} " " <span class="code">{number}</span></span>
        </p>
        {next_box(ctx, found, Party::Candidate)}
        {doing(ctx, case, &shown, &base)}
        {onward}
        <h2>{t!(locale, "desk-history")}</h2>
        {timeline(history(ctx, found, &case.events, Party::Candidate))}
        {consent(ctx, case, &base)}
    };
    let mut page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    page.switch_submits = state == State::Times;
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// What the person can do now.
fn doing(ctx: &Ctx, case: &Case, shown: &FormView, base: &str) -> Option<AnyView> {
    let locale = ctx.locale;
    let found = &case.found;
    let simple = |step: Move| {
        let words = wording::move_word(locale, step, &found.country);
        button(ctx, base.to_owned(), found, step, acts(submit(words)))
    };
    match found.state() {
        State::Times => Some(choosing(ctx, case, shown)),
        State::Interview => Some(meeting(ctx, case, base)),
        State::Offered => Some(acts(link_button(
            format!("{base}/terms/{}", Kind::Offer.code()),
            t!(locale, "terms-see-offer"),
        ))),
        State::ContractSent => Some(acts(link_button(
            format!("{base}/terms/{}", Kind::Contract.code()),
            t!(locale, "terms-see-contract"),
        ))),
        State::Contract | State::Accepted => {
            let kind = if found.state() == State::Contract {
                Kind::Contract
            } else {
                Kind::Offer
            };
            Some(acts(quiet_link(
                format!("{base}/terms/{}", kind.code()),
                t!(locale, "terms-confirmed-see"),
            )))
        }
        State::Eligible => Some(simple(Move::Visa)),
        State::Visa => Some(simple(Move::Depart)),
        State::Departed => Some(simple(Move::Arrive)),
        _ => None,
    }
}

/// The proposed times, first as the clock at home shows them.
fn choosing(ctx: &Ctx, case: &Case, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let zone = zones::of_country(&case.found.country);
    let choices = case
        .times
        .iter()
        .map(|time| {
            Choice::new(
                time.position.to_string(),
                wording::moment(locale, zones::TASHKENT, time.starts_at),
            )
            .about(format!(
                " {}",
                wording::moment(locale, zone, time.starts_at)
            ))
        })
        .collect();
    let inner = view! {
        {turn(&case.found)}
        {radios(shown, "time", t!(locale, "hire-choose-time"), Some(t!(locale, "hire-choose-hint")), choices)}
        {case.times.first().map(|time| facts(place(ctx, time)))}
        <p class="acts">
            <button class="btn" type="submit" name="move" value=Move::Choose.code()>
                {t!(locale, "hire-do-choose")}
            </button>
            {submit_named("move", Move::NoneFits.code().into(), t!(locale, "hire-do-none-fits"))}
        </p>
    };
    form(ctx, shown, inner.into_any())
}

/// How and where.
pub fn place(ctx: &Ctx, time: &Time) -> Vec<Fact> {
    let locale = ctx.locale;
    let mut list = vec![Fact::new(
        t!(locale, "hire-way"),
        wording::way_word(locale, &time.way),
    )];
    if !time.place.is_empty() {
        list.push(Fact::new(t!(locale, "hire-place"), time.place.clone()));
    }
    list
}

/// The agreed time in both zones, how and where; nothing when none was chosen.
pub fn agreed(ctx: &Ctx, found: &Hiring, times: &[Time]) -> Option<AnyView> {
    let locale = ctx.locale;
    let time = times.iter().find(|time| time.chosen_at.is_some())?;
    let zone = zones::of_country(&found.country);
    let mut list = vec![
        Fact::new(
            t!(locale, "hire-time-home"),
            wording::moment(locale, zones::TASHKENT, time.starts_at),
        ),
        Fact::new(
            t!(locale, "hire-time-there"),
            wording::moment(locale, zone, time.starts_at),
        ),
    ];
    list.extend(place(ctx, time));
    Some(facts(list))
}

fn meeting(ctx: &Ctx, case: &Case, base: &str) -> AnyView {
    let locale = ctx.locale;
    let file = format!("{base}/interview.ics");
    let cannot = button(
        ctx,
        base.to_owned(),
        &case.found,
        Move::NoneFits,
        acts(submit_plain(t!(locale, "hire-cannot"))),
    );
    view! {
        {agreed(ctx, &case.found, &case.times)}
        {acts(link_button(file, t!(locale, "hire-calendar")))}
        {cannot}
    }
    .into_any()
}

fn submit_plain(words: String) -> AnyView {
    view! { <button class="btn alt" type="submit">{words}</button> }.into_any()
}

/// What was agreed to, word for word, and the way to take it back.
fn consent(ctx: &Ctx, case: &Case, base: &str) -> AnyView {
    let locale = ctx.locale;
    let consent = &case.consent;
    let form = Locale::from_code(&consent.locale).unwrap_or(locale);
    let given = calendar::date_and_time(locale, consent.given_at);
    let standing = match consent.ended_at {
        Some(at) => t!(
            locale,
            "hire-consent-ended",
            when = calendar::date_and_time(locale, at)
        ),
        None => t!(locale, "hire-consent-given", when = given),
    };
    let body = consent.body.clone();
    let can = case.found.state().is_active() || consent.ended_at.is_none();
    view! {
        <section class="flow" aria-labelledby="consent-h">
            <h2 id="consent-h">{t!(locale, "hire-consent-title")}</h2>
            <p>{standing}</p>
            {more(
                t!(locale, "hire-consent-text"),
                view! {
                    <p class="own" lang=form.tag()>
                        {body}
                    </p>
                }
                    .into_any(),
            )}
            <p class="acts">
                {quiet_link(ctx.href("/my/looks"), t!(locale, "looks-title"))}
                {can.then(|| quiet_link(format!("{base}/withdraw"), t!(locale, "hire-withdraw")))}
            </p>
        </section>
    }
    .into_any()
}

/// “Do you really want to take it back?”
pub fn withdraw(ctx: &Ctx, found: &Hiring, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        super::apply::word(locale, field, wrong)
    });
    let own = ctx.href(&format!("/my/jobs/{}", found.id));
    let is_active = follow(found.state(), Move::Withdraw, Party::Candidate).is_some();
    let asked = is_active.then(|| {
        let reference = ctx.portal.reference.current();
        let choices = reference
            .codes("hiring_withdrawal")
            .iter()
            .map(|code| {
                Choice::new(
                    code.clone(),
                    reference.name(locale, "hiring_withdrawal", code),
                )
            })
            .collect();
        view! {
            {turn(found)}
            {radios(&shown, "reason", t!(locale, "reason-label"), Some(t!(locale, "hire-withdraw-hint")), choices)}
            {text_area(&shown, "note", t!(locale, "hire-note"), None)}
        }
        .into_any()
    });
    let about = if is_active {
        t!(locale, "hire-withdraw-about")
    } else {
        t!(locale, "hire-consent-end-about")
    };
    let inner = view! {
        {asked}
        <p class="acts">
            {stop_button(t!(locale, "withdraw-do"))}
            <a href=own.clone()>{t!(locale, "withdraw-not")}</a>
        </p>
    };
    let view = view! {
        {back(own, t!(locale, "back"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "hire-withdraw")}</h1>
        <p class="lead">{about}</p>
        {form(ctx, &shown, inner.into_any())}
    };
    let page = Page::new(t!(locale, "hire-withdraw"), view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    render(ctx, page)
}

/// Every look at one's own data.
pub fn looks(ctx: &Ctx, list: &[(Look, String)]) -> Response {
    let locale = ctx.locale;
    let body = if list.is_empty() {
        empty(
            t!(locale, "looks-none"),
            t!(locale, "looks-none-about"),
            None,
        )
    } else {
        let rows = list
            .iter()
            .map(|(look, name)| {
                let fields: Vec<String> = look
                    .fields
                    .split(' ')
                    .map(|code| wording::shared_word(locale, code))
                    .collect();
                let what = if look.what == "pool" {
                    t!(locale, "looks-pool")
                } else {
                    t!(locale, "looks-application")
                };
                vec![
                    calendar::date_and_time(locale, look.at).into_any(),
                    name.clone().into_any(),
                    what.into_any(),
                    fields
                        .join(crate::vacancies::wording::comma(locale))
                        .into_any(),
                ]
            })
            .collect();
        let headings = vec![
            t!(locale, "looks-when"),
            t!(locale, "looks-who"),
            t!(locale, "looks-where"),
            t!(locale, "looks-what"),
        ];
        table(t!(locale, "looks-title"), headings, rows)
    };
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{t!(locale, "looks-title")}</h1>
        <p class="lead">{t!(locale, "looks-about")}</p>
        {body}
    };
    render(
        ctx,
        Page::new(t!(locale, "looks-title"), view).at(Place::Mine),
    )
}

/// The state of the latest application, for the person's front page.
pub fn present(ctx: &Ctx, found: &Hiring, terms: &Terms) -> AnyView {
    let locale = ctx.locale;
    let (_, owner) = found.state().next();
    let tone = if owner == Some(Party::Candidate) {
        Tone::Time
    } else {
        Tone::Plain
    };
    let href = ctx.href(&format!("/my/jobs/{}", found.id));
    let inner = view! {
        <p>{wording::state_tag(locale, found.state(), &found.country)}</p>
        <p>{wording::next_line(locale, found.state(), &found.country)}</p>
        {acts(quiet_link(href, t!(locale, "application-see")))}
    };
    notice_with(tone, work(ctx, terms), inner.into_any())
}

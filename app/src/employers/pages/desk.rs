//! The views of the desk of organisations: the queue, and one case with all that is known.

use axum::response::Response;
use leptos::prelude::*;

use super::{fact_list, named, word};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::rules::{Kind, LinkState, Outcome, PROMISED_DAYS, State};
use crate::employers::service::Refused;
use crate::employers::service::checks::{Alike, Case};
use crate::employers::store::links::Link;
use crate::employers::store::reviews::{Line, Review};
use crate::employers::wording;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, FormView, Icon, Stage, Step, Tone, acts, back, checkboxes, clock, empty, error_summary,
    facts, form, get_form, notice, notice_with, pager, quiet_link, select, small_form, submit,
    submit_named, table, tag, text_area, timeline,
};
use crate::writing::look_alike::Likeness;

/// The queue; with another filter than “waiting” it lists all that stand so.
pub fn queue(ctx: &Ctx, fields: &Fields, mut lines: Vec<Line>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let is_waiting = fields.get("state") == "waiting";
    let next = (lines.len() > 20).then(|| {
        lines.truncate(20);
        let from = lines.last().map(|line| {
            let check = line.review_id.clone().filter(|_| is_waiting);
            check.unwrap_or_else(|| line.id.clone())
        });
        let query = fields
            .clone()
            .with("from", from.unwrap_or_default())
            .to_query();
        ctx.href(&format!("/desk/organisations?{query}"))
    });
    let rows: Vec<Vec<AnyView>> = lines.iter().map(|line| cells(ctx, line)).collect();
    let headings = vec![
        t!(locale, "org-name"),
        t!(locale, "org-kind"),
        t!(locale, "org-country"),
        t!(locale, "filter-state"),
        t!(locale, "desk-waits"),
    ];
    let body = if rows.is_empty() {
        empty(
            t!(locale, "desk-queue-empty"),
            t!(locale, "desk-queue-empty-about"),
            None,
        )
    } else {
        table(t!(locale, "org-all"), headings, rows)
    };
    let mut states = vec![("waiting".to_owned(), t!(locale, "org-waiting"))];
    states.extend(
        State::ALL.map(|state| (state.code().to_owned(), wording::state_word(locale, state))),
    );
    let kinds = Kind::ALL
        .map(|kind| (kind.code().to_owned(), wording::kind_word(locale, kind)))
        .to_vec();
    let any = || t!(locale, "filter-any");
    let filters = view! {
        {select(&shown, "state", t!(locale, "filter-state"), None, any(), states)}
        {select(&shown, "country", t!(locale, "org-country"), None, any(), super::steps::countries(ctx))}
        {select(&shown, "kind", t!(locale, "org-kind"), None, any(), kinds)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "org-all")}</h1>
        <p>{quiet_link(ctx.href("/desk/organisations/names"), t!(locale, "org-names"))}</p>
        {get_form(ctx.href("/desk/organisations"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
    };
    render(ctx, Page::new(t!(locale, "org-all"), view).on_desk())
}

fn cells(ctx: &Ctx, line: &Line) -> Vec<AnyView> {
    let locale = ctx.locale;
    let href = ctx.href(&format!("/desk/organisations/{}", line.id));
    let name = match line.name.as_str() {
        "" => t!(locale, "org-unnamed").into_any(),
        name => named(&line.country, name, &line.name_latin),
    };
    let state = State::from_code(&line.state).unwrap_or(State::Draft);
    let half = line
        .first_by
        .as_ref()
        .map(|_| tag(Tone::Time, Icon::Check, t!(locale, "org-half")));
    let waits = line.sent_at.map(|sent| {
        t!(
            locale,
            "desk-days",
            days = calendar::day_of(sent).days_until(ctx.today())
        )
    });
    let kind = Kind::from_code(&line.kind).map(|kind| wording::kind_word(locale, kind));
    vec![
        view! { <a href=href>{name}</a> }.into_any(),
        kind.into_any(),
        wording::country(ctx, &line.country).into_any(),
        view! { {wording::state_tag(locale, state)} {half} }.into_any(),
        waits.into_any(),
    ]
}

/// One organisation with all that is known of it, and what can be decided.
pub fn case(
    ctx: &Ctx,
    case: &Case,
    documents: Option<AnyView>,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let organisation = &case.organisation;
    let obstacle = refused.map(|refused| {
        let words = match refused {
            Refused::SamePerson => t!(locale, "org-same-person"),
            _ => t!(locale, "org-moved-on"),
        };
        notice(Tone::Stop, words)
    });
    let open = case
        .check
        .as_ref()
        .filter(|check| check.outcome() == Outcome::Open);
    let sent = case.check.as_ref().map(Review::facts);
    let title = match organisation.called() {
        "" => t!(locale, "org-unnamed"),
        name => name.to_owned(),
    };
    let approved = (!organisation.facts.is_empty()).then(|| organisation.facts());
    let differs = open.is_some() && approved.is_some() && approved != sent;
    let before = approved.clone().filter(|_| differs).map(|before| {
        view! {
            <section aria-labelledby="before-h">
                <h2 id="before-h">{t!(locale, "org-facts-approved")}</h2>
                {facts(fact_list(ctx, &before))}
            </section>
        }
    });
    let known = if open.is_some() {
        sent.or(approved)
    } else {
        approved.or(sent)
    };
    let known = known.map(|known| facts(fact_list(ctx, &known)));
    let own = case
        .is_own
        .then(|| notice(Tone::Stop, t!(locale, "org-own-no-decision")));
    let members = t!(
        locale,
        "org-member-count",
        count = i64::try_from(case.members).unwrap_or_default()
    );
    let view = view! {
        {back(ctx.href("/desk/organisations"), t!(locale, "org-all"))}
        {error_summary(&shown)}
        {obstacle}
        <h1>{title.clone()}</h1>
        <p class="meta">
            {wording::state_tag(locale, organisation.state())}
            {case.check.as_ref().and_then(|check| wording::outcome_tag(locale, check.outcome()))}
            <span>{members}</span>
        </p>
        {own}
        {open.map(|check| waiting(ctx, check))}
        {alike(ctx, &case.alike)}
        <section aria-labelledby="facts-h">
            <h2 id="facts-h">{t!(locale, "org-facts")}</h2>
            {known}
        </section>
        {before}
        {documents}
        {links(ctx, case, &shown)}
        {(!case.is_own).then(|| decision(ctx, case, open, &shown))}
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(history(ctx, case))}
        </section>
    };
    let mut page = Page::new(title, view).on_desk().with_form(shown.is_bad());
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// The clock since sending, and who has approved so far.
fn waiting(ctx: &Ctx, check: &Review) -> AnyView {
    let locale = ctx.locale;
    let days = calendar::day_of(check.sent_at).days_until(ctx.today());
    let left =
        u8::try_from(((PROMISED_DAYS - days) * 100 / PROMISED_DAYS).clamp(0, 100)).unwrap_or(0);
    let tone = if days >= PROMISED_DAYS {
        Tone::Stop
    } else {
        Tone::Time
    };
    let about = match &check.first_by {
        Some(first) if ctx.actor.account() == Some(first.as_str()) => t!(locale, "org-half-own"),
        Some(_) => t!(locale, "org-half-other"),
        None => t!(locale, "org-two-people"),
    };
    let sent = t!(
        locale,
        "org-sent-on",
        when = calendar::date_and_time(locale, check.sent_at)
    );
    clock(tone, left, sent, about)
}

fn alike(ctx: &Ctx, list: &[Alike]) -> Option<AnyView> {
    if list.is_empty() {
        return None;
    }
    let locale = ctx.locale;
    let rows = list
        .iter()
        .map(|alike| {
            let name = alike.name.clone();
            let near = match alike.likeness {
                Likeness::Same => t!(locale, "org-alike-same"),
                Likeness::Near => t!(locale, "org-alike-near"),
            };
            let what = match (&alike.organisation, &alike.listed) {
                (Some(id), _) => {
                    let href = ctx.href(&format!("/desk/organisations/{id}"));
                    view! { <a href=href>{name}</a> ": " {near} }.into_any()
                }
                (None, Some(row)) => {
                    let source = row.source_url.clone();
                    let example = row
                        .is_example
                        .then(|| format!(" ({})", t!(locale, "org-example")));
                    let as_of = calendar::as_of(locale, &row.as_of);
                    view! {
                        <b>{name}</b> {example} ": " {near} " " {t!(locale, "org-alike-listed")} " "
                        <a href=source rel="nofollow noopener">{as_of}</a>
                    }
                    .into_any()
                }
                (None, None) => near.into_any(),
            };
            view! { <li>{what}</li> }
        })
        .collect_view();
    Some(notice_with(
        Tone::Stop,
        t!(locale, "org-alike"),
        view! { <ul>{rows}</ul> }.into_any(),
    ))
}

fn reasons(ctx: &Ctx) -> Vec<(String, String)> {
    let reference = ctx.portal.reference.current();
    reference
        .codes("organisation_reason")
        .iter()
        .map(|code| {
            let name = reference.name(ctx.locale, "organisation_reason", code);
            (code.clone(), name.to_owned())
        })
        .collect()
}

fn may_check(ctx: &Ctx) -> bool {
    ctx.allow(Action::CheckOrganisation, Resource::General)
        .is_ok()
}

fn decision(ctx: &Ctx, case: &Case, open: Option<&Review>, shown: &FormView) -> Option<AnyView> {
    let locale = ctx.locale;
    if !may_check(ctx) {
        return None;
    }
    let state = case.organisation.state();
    let no = |value: &'static str, words: String| {
        view! { <button class="btn no" type="submit" name="deed" value=value>{words}</button> }
            .into_any()
    };
    let mut buttons: Vec<AnyView> = Vec::new();
    let mut check_id = None;
    if let Some(check) = open.filter(|_| state.may_send()) {
        check_id = Some(check.id.clone());
        let is_own = check
            .first_by
            .as_deref()
            .is_some_and(|first| ctx.actor.account() == Some(first));
        if !is_own {
            let words = if check.first_by.is_some() {
                t!(locale, "org-approve-second")
            } else {
                t!(locale, "org-approve-first")
            };
            buttons.push(
                view! { <button class="btn" type="submit" name="deed" value="approve">{words}</button> }.into_any(),
            );
        }
        buttons.push(submit_named(
            "deed",
            "return".into(),
            t!(locale, "org-return"),
        ));
        if state == State::Draft {
            buttons.push(no("reject", t!(locale, "org-reject")));
        }
    }
    match state {
        State::Approved => {
            buttons.push(submit_named(
                "deed",
                "suspend".into(),
                t!(locale, "org-suspend"),
            ));
            buttons.push(no("withdraw", t!(locale, "org-withdraw")));
        }
        State::Suspended => {
            buttons.push(submit_named(
                "deed",
                "reinstate".into(),
                t!(locale, "org-reinstate"),
            ));
            buttons.push(no("withdraw", t!(locale, "org-withdraw")));
        }
        State::Withdrawn => {
            buttons.push(submit_named(
                "deed",
                "reinstate".into(),
                t!(locale, "org-reinstate"),
            ));
        }
        State::Draft | State::Rejected => {}
    }
    if buttons.is_empty() {
        return None;
    }
    let choices = reasons(ctx)
        .into_iter()
        .map(|(code, words)| Choice::new(code, words))
        .collect();
    let inner = view! {
        <input type="hidden" name="check" value=check_id.unwrap_or_default() />
        {checkboxes(shown, "reason", t!(locale, "org-reasons"), Some(t!(locale, "org-reasons-hint")), choices)}
        {text_area(shown, "note", t!(locale, "org-note"), Some(t!(locale, "org-note-hint")))}
        <p class="acts">{buttons}</p>
    };
    Some(
        view! {
            <section aria-labelledby="decide-h">
                <h2 id="decide-h">{t!(locale, "decide-title")}</h2>
                {form(ctx, shown, inner.into_any())}
            </section>
        }
        .into_any(),
    )
}

/// The links of both kinds, each with what can be decided.
fn links(ctx: &Ctx, case: &Case, shown: &FormView) -> Option<AnyView> {
    let locale = ctx.locale;
    if case.acts_for.is_empty() && case.represented_by.is_empty() {
        return None;
    }
    let row = |link: &Link, other: &str, name: &str| link_row(ctx, case, link, other, name, shown);
    let acts_for = case
        .acts_for
        .iter()
        .map(|link| row(link, &link.employer_id, &link.employer))
        .collect_view();
    let represented = case
        .represented_by
        .iter()
        .map(|link| row(link, &link.supervisor_id, &link.supervisor))
        .collect_view();
    let section = |id: &'static str, heading: String, rows: AnyView| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{heading}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
    };
    let first = (!case.acts_for.is_empty())
        .then(|| section("acts-h", t!(locale, "org-acts-for"), acts_for.into_any()));
    let second = (!case.represented_by.is_empty()).then(|| {
        section(
            "by-h",
            t!(locale, "org-represented"),
            represented.into_any(),
        )
    });
    Some(view! { {first} {second} }.into_any())
}

fn link_row(
    ctx: &Ctx,
    case: &Case,
    link: &Link,
    other: &str,
    name: &str,
    shown: &FormView,
) -> AnyView {
    let locale = ctx.locale;
    let href = ctx.href(&format!("/desk/organisations/{other}"));
    let name = name.to_owned();
    let buttons = match link.state() {
        LinkState::Asked => vec![
            ("link-approve", "btn alt", t!(locale, "org-link-approve")),
            ("link-refuse", "btn no", t!(locale, "org-link-refuse")),
        ],
        LinkState::Approved => vec![("link-end", "btn no", t!(locale, "org-link-end"))],
        LinkState::Refused | LinkState::Ended => Vec::new(),
    };
    let decide = (may_check(ctx) && !case.is_own && !buttons.is_empty()).then(|| {
        let select_id = format!("link-reason-{}", link.id);
        let is_this = shown.value("link") == link.id;
        let problem = shown
            .problem("link-reason")
            .filter(|_| is_this)
            .map(|words| notice(Tone::Stop, words));
        let options = reasons(ctx)
            .into_iter()
            .map(|(code, words)| view! { <option value=code>{words}</option> })
            .collect_view();
        let buttons = buttons
            .into_iter()
            .map(|(deed, class, words)| view! { <button class=class type="submit" name="deed" value=deed>{words}</button> })
            .collect_view();
        let id = link.id.clone();
        small_form(
            ctx.href(&format!("/desk/organisations/{}", case.organisation.id)),
            view! {
                {problem}
                <input type="hidden" name="link" value=id />
                <div class="field">
                    <label for=select_id.clone()>{t!(locale, "org-link-reason")}</label>
                    <select id=select_id name="link-reason">
                        <option value="">{t!(locale, "choose")}</option>
                        {options}
                    </select>
                </div>
                <p class="acts">{buttons}</p>
            }
            .into_any(),
        )
    });
    view! {
        <li>
            <div>
                <a href=href>{name}</a>
                <p class="meta">{wording::link_tag(locale, link.state())}</p>
                {decide}
            </div>
        </li>
    }
    .into_any()
}

fn history(ctx: &Ctx, case: &Case) -> Vec<Step> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    case.events
        .iter()
        .map(|event| {
            let reason = wording::reasons(&reference, locale, &event.reason);
            let note = event.note.clone();
            Step {
                stage: match event.what.as_str() {
                    "returned" | "rejected" | "suspended" | "withdrawn" | "link-refused"
                    | "complaint" => Stage::Ended,
                    _ => Stage::Done,
                },
                name: wording::event_word(locale, &event.what),
                when: calendar::date_and_time(locale, event.at),
                more: (!reason.is_empty() || !note.is_empty())
                    .then(|| view! { <p>{reason} " " {note}</p> }.into_any()),
            }
        })
        .collect()
}

//! The views of the desk of certificates: the list, a new one, and what can be done with one.

use axum::response::Response;
use leptos::prelude::*;

use crate::access::{Action, Resource};
use crate::certificates::form::Wrong;
use crate::certificates::rules::{Kind, Standing};
use crate::certificates::service::{self, Refused};
use crate::certificates::store::{Certificate, Event, Proposal};
use crate::certificates::wording;
use crate::context::Ctx;
use crate::exports::lists::List;
use crate::exports::ways::ways;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::names::ask;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, InputKind, Stage, Step, TextField, Tone, acts, back, date_field,
    day_problem, error_summary, facts, form, get_form, link_button, more_button, notice,
    notice_with, pager, radios, select, submit, submit_named, table_or_empty, timeline,
};
use crate::writing::name_guard::compare;
use crate::writing::names::NameProblem;

fn word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Name(NameProblem::Empty) => t!(locale, "name-empty"),
        Wrong::Name(NameProblem::TooLong) => t!(locale, "name-long"),
        Wrong::Name(NameProblem::Characters) => t!(locale, "name-characters"),
        Wrong::Name(NameProblem::NotLatin) => t!(locale, "name-not-latin"),
        Wrong::Differs => t!(locale, "name-ask-error"),
        Wrong::Day(problem) => day_problem(locale, problem),
        Wrong::Future => t!(locale, "certificate-wrong-future"),
        Wrong::Order => t!(locale, "certificate-wrong-order"),
        Wrong::EndMissing => t!(locale, "certificate-wrong-end"),
        Wrong::Contact => t!(locale, "contact-neither"),
        Wrong::NoAccount => t!(locale, "certificate-wrong-account"),
        Wrong::Issuer => t!(locale, "certificate-wrong-issuer"),
        Wrong::Level => t!(locale, "certificate-wrong-level"),
        Wrong::Reason => t!(locale, "certificate-wrong-reason"),
        Wrong::Past => t!(locale, "certificate-wrong-past"),
    }
}

/// The list, newest first.
pub fn list(ctx: &Ctx, fields: &Fields, mut found: Vec<Certificate>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let standings = Standing::ALL
        .map(|standing| {
            (
                standing.code().to_owned(),
                wording::standing_word(locale, standing),
            )
        })
        .to_vec();
    let next = (found.len() > 20).then(|| {
        found.truncate(20);
        let before = found.last().map(|last| last.id.clone()).unwrap_or_default();
        ctx.href(&format!(
            "/desk/certificates?{}",
            fields.clone().with("before", before).to_query()
        ))
    });
    let rows: Vec<Vec<AnyView>> = found
        .iter()
        .map(|certificate| {
            let href = ctx.href(&format!("/desk/certificates/{}", certificate.id));
            let number = certificate.number.clone();
            let state = match service::state(ctx, certificate) {
                Some(state) => wording::state_tag(locale, state),
                None => wording::standing_word(locale, certificate.standing()).into_any(),
            };
            vec![
                view! { <a href=href class="code">{number}</a> }.into_any(),
                certificate.holder_name.clone().into_any(),
                wording::subject(ctx, certificate).into_any(),
                state,
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-number"),
        t!(locale, "desk-name"),
        t!(locale, "certificate-subject"),
        t!(locale, "filter-state"),
    ];
    let nothing = (
        t!(locale, "certificates-none"),
        t!(locale, "filter-none-do"),
    );
    let body = table_or_empty(t!(locale, "certificates-all"), headings, rows, nothing);
    let filters = view! {
        {TextField::new("q", t!(locale, "certificates-search")).view(&shown)}
        {select(&shown, "standing", t!(locale, "filter-state"), None, t!(locale, "filter-any"), standings)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let can_enter = ctx
        .allow(Action::EnterCertificate, Resource::General)
        .is_ok();
    let enter = can_enter.then(|| {
        let ways = view! {
            {link_button(ctx.href("/desk/certificates/new"), t!(locale, "certificate-new"))}
            {more_button(ctx.href("/desk/imports"), t!(locale, "import-title"))}
        };
        acts(ways.into_any())
    });
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "certificates-all")}</h1>
        {enter}
        {get_form(ctx.href("/desk/certificates"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
        {ways(ctx, List::Certificates, fields)}
    };
    render(
        ctx,
        Page::new(t!(locale, "certificates-all"), view).on_desk(),
    )
}

/// A new certificate.
pub fn new(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<Wrong>,
    asked: Option<(String, String)>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let reference = ctx.portal.reference.current();
    let kinds = Kind::ALL
        .map(|kind| {
            let choice = Choice::new(kind.code(), wording::kind_word(locale, kind));
            if kind.needs_two() {
                choice.about(t!(locale, "certificate-needs-two"))
            } else {
                choice
            }
        })
        .to_vec();
    let named = |set: &str| -> Vec<(String, String)> {
        let codes = reference.codes(set).iter();
        codes
            .map(|code| (code.clone(), reference.name(locale, set, code).to_owned()))
            .collect()
    };
    let asked = asked.map(|(profile, holder)| {
        let found = compare(&profile, &holder);
        let sides = [
            (t!(locale, "name-ask-profile"), profile),
            (t!(locale, "name-ask-document"), holder),
        ];
        ask::question(&shown, sides, &found, t!(locale, "name-ask-confirm-staff"))
    });
    let renews = fields.get("renews").to_owned();
    let inner = view! {
        <input type="hidden" name="renews" value=renews />
        {radios(&shown, "kind", t!(locale, "certificate-kind"), None, kinds)}
        {select(&shown, "test", t!(locale, "eligibility-what-test"), Some(t!(locale, "certificate-test-hint")), t!(locale, "choose"), named("test"))}
        {select(&shown, "occupation", t!(locale, "occupation-label"), Some(t!(locale, "certificate-occupation-hint")), t!(locale, "choose"), named("occupation"))}
        {TextField::new("level", t!(locale, "fact-level")).hint(t!(locale, "certificate-level-hint")).kind(InputKind::Figures).width("w2").view(&shown)}
        {TextField::new("holder", t!(locale, "certificate-holder")).hint(t!(locale, "name-surname-hint")).kind(InputKind::Capitals).view(&shown)}
        {TextField::new("contact", t!(locale, "certificate-contact")).hint(t!(locale, "certificate-contact-hint")).kind(InputKind::Contact).view(&shown)}
        {TextField::new("issuer", t!(locale, "certificate-issuer")).view(&shown)}
        {date_field(&shown, "issued", t!(locale, "certificate-issued-on"), Some(t!(locale, "date-example")), false)}
        {date_field(&shown, "until", t!(locale, "certificate-valid-to"), Some(t!(locale, "certificate-until-hint")), false)}
        {asked}
        {acts(submit(t!(locale, "certificate-enter")))}
    };
    let view = view! {
        {back(ctx.href("/desk/certificates"), t!(locale, "certificates-all"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "certificate-new")}</h1>
        {form(ctx, &shown, inner.into_any())}
    };
    render(
        ctx,
        Page::new(t!(locale, "certificate-new"), view)
            .on_desk()
            .with_form(shown.is_bad()),
    )
}

/// One certificate, its history, and what can be done.
pub fn one(
    ctx: &Ctx,
    found: &Certificate,
    events: &[Event],
    proposal: Option<&Proposal>,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let obstacle = refused.map(|refused| {
        let words = match refused {
            Refused::SamePerson => t!(locale, "certificate-same-person"),
            _ => t!(locale, "certificate-moved-on"),
        };
        notice(Tone::Stop, words)
    });
    let state = match service::state(ctx, found) {
        Some(state) => wording::state_tag(locale, state),
        None => wording::standing_word(locale, found.standing()).into_any(),
    };
    let number = found.number.clone();
    let dates = |day: Option<crate::writing::date::Day>| {
        day.map_or_else(
            || t!(locale, "certificate-no-end"),
            |day| calendar::date(locale, day),
        )
    };
    let list = vec![
        Fact::new(t!(locale, "certificate-holder"), found.holder_name.clone()),
        Fact::new(
            t!(locale, "certificate-kind"),
            wording::kind_word(locale, found.kind()),
        ),
        Fact::new(
            t!(locale, "certificate-subject"),
            wording::subject(ctx, found),
        ),
        Fact::new(t!(locale, "fact-level"), found.level.clone()),
        Fact::new(t!(locale, "certificate-issuer"), found.issuer.clone()),
        Fact::new(t!(locale, "certificate-issued-on"), dates(found.issued())),
        Fact::new(t!(locale, "certificate-valid-to"), dates(found.ends())),
    ];
    let suspended_to = found.suspended_to().map(|last| {
        let date = calendar::date(locale, last);
        view! { <span>{t!(locale, "certificate-suspended-to", date = date)}</span> }
    });
    let reference = ctx.portal.reference.current();
    let steps = events
        .iter()
        .map(|event| Step {
            stage: Stage::Done,
            name: Standing::from_code(&event.standing)
                .map(|standing| wording::standing_word(locale, standing))
                .unwrap_or_default(),
            when: format!(
                "{} {}",
                calendar::date_and_time(locale, event.at),
                reference
                    .term(locale, "certificate_reason", &event.reason)
                    .unwrap_or_default()
            ),
            more: None,
        })
        .collect();
    let view = view! {
        {back(ctx.href("/desk/certificates"), t!(locale, "certificates-all"))}
        {error_summary(&shown)}
        {obstacle}
        <h1 class="code">{number.clone()}</h1>
        <p class="meta">{state} {suspended_to}</p>
        {facts(list)}
        {waiting(ctx, proposal)}
        {deeds(ctx, found, proposal, &shown)}
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(steps)}
        </section>
    };
    let mut page = Page::new(number, view).on_desk().with_form(shown.is_bad());
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn waiting(ctx: &Ctx, proposal: Option<&Proposal>) -> Option<AnyView> {
    let locale = ctx.locale;
    let proposal = proposal?;
    let heading = if proposal.action == "issue" {
        t!(locale, "certificate-waits-issue")
    } else {
        t!(locale, "certificate-waits-revoke")
    };
    let is_own = ctx.actor.account() == Some(proposal.proposed_by.as_str());
    let about = if is_own {
        t!(locale, "certificate-waits-other")
    } else {
        t!(locale, "certificate-waits-you")
    };
    Some(notice_with(
        Tone::Time,
        heading,
        view! { <p>{about}</p> }.into_any(),
    ))
}

fn deeds(
    ctx: &Ctx,
    found: &Certificate,
    proposal: Option<&Proposal>,
    shown: &FormView,
) -> Option<AnyView> {
    let locale = ctx.locale;
    if ctx
        .allow(Action::EnterCertificate, Resource::General)
        .is_err()
    {
        return None;
    }
    let reference = ctx.portal.reference.current();
    let may_confirm =
        proposal.is_some_and(|proposal| ctx.actor.account() != Some(proposal.proposed_by.as_str()));
    let confirm = may_confirm
        .then(|| submit_named("deed", "confirm".into(), t!(locale, "certificate-confirm")));
    let is_standing =
        matches!(found.standing(), Standing::Issued | Standing::Suspended) && proposal.is_none();
    let reasons = reference
        .codes("certificate_reason")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference
                    .name(locale, "certificate_reason", code)
                    .to_owned(),
            )
        })
        .collect();
    let acting = is_standing.then(|| {
        let is_suspended = service::state(ctx, found) == Some(super::State::Suspended);
        let last = (!is_suspended).then(|| {
            let hint = Some(t!(locale, "certificate-last-hint"));
            date_field(shown, "last", t!(locale, "certificate-last"), hint, false)
        });
        let first = if is_suspended {
            submit_named("deed", "lift".into(), t!(locale, "certificate-lift"))
        } else {
            submit_named("deed", "suspend".into(), t!(locale, "certificate-suspend"))
        };
        let renew = more_button(ctx.href(&format!("/desk/certificates/new?renews={}", found.id)), t!(locale, "certificate-renew"));
        view! {
            {select(shown, "reason", t!(locale, "reason-label"), None, t!(locale, "choose"), reasons)}
            {last}
            <p class="acts">
                {first} <button class="btn no" type="submit" name="deed" value="revoke">
                    {t!(locale, "certificate-revoke")}
                </button> {renew}
            </p>
        }
    });
    if confirm.is_none() && acting.is_none() {
        return None;
    }
    Some(form(
        ctx,
        shown,
        view! { {confirm.map(acts)} {acting} }.into_any(),
    ))
}

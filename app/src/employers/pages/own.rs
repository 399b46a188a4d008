//! The views for members: the list of one's organisations and one of them; “check your answers” beside it.

mod check;

pub use check::check;

use axum::response::Response;
use leptos::prelude::*;

use super::fact_list;
use crate::access::{Action, MemberRole, Resource};
use crate::context::Ctx;
use crate::employers::form::Step;
use crate::employers::rules::{Kind, Outcome, State};
use crate::employers::service::registering::{self, Draft};
use crate::employers::service::{Membership, Refused};
use crate::employers::store::Organisation;
use crate::employers::store::members::Invitation;
use crate::employers::store::reviews::Review;
use crate::employers::wording;
use crate::forms::FORM_ID;
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Icon, Task, Tone, acts, back, empty, facts, link_button, more_button, notice, notice_with,
    quiet_link, small_form, submit, tag, task_list,
};

/// The organisations of who is signed in.
pub fn mine(
    ctx: &Ctx,
    list: &[Membership],
    invitations: &[(Invitation, Organisation)],
) -> Response {
    let locale = ctx.locale;
    let tasks = list
        .iter()
        .map(|own| Task {
            href: Some(ctx.href(&format!("/my/organisations/{}", own.organisation.id))),
            name: called(ctx, &own.organisation),
            about: Some(wording::role_word(locale, own.role)),
            status: wording::state_tag(locale, own.organisation.state()),
        })
        .collect();
    let may_begin = ctx
        .allow(Action::ManageOwnOrganisation, Resource::General)
        .is_ok();
    let begin = may_begin.then(|| {
        small_form(
            ctx.href("/my/organisations"),
            view! {
                <input type="hidden" name=FORM_ID value=ctx.new_id() />
                {acts(submit(t!(locale, "org-begin")))}
            }
            .into_any(),
        )
    });
    let body = if list.is_empty() {
        empty(t!(locale, "org-none"), t!(locale, "org-none-do"), None)
    } else {
        task_list(tasks)
    };
    let view = view! {
        <h1>{t!(locale, "org-mine")}</h1>
        {waiting(ctx, invitations)}
        {body}
        {begin}
    };
    render(
        ctx,
        Page::new(t!(locale, "org-mine"), view).at(Place::Organisations),
    )
}

fn called(ctx: &Ctx, organisation: &Organisation) -> String {
    match organisation.called() {
        "" => t!(ctx.locale, "org-unnamed"),
        name => name.to_owned(),
    }
}

fn waiting(ctx: &Ctx, invitations: &[(Invitation, Organisation)]) -> AnyView {
    let locale = ctx.locale;
    invitations
        .iter()
        .map(|(invitation, organisation)| {
            let id = invitation.id.clone();
            let words = t!(
                locale,
                "org-invited",
                name = called(ctx, organisation),
                role = wording::role_word(locale, invitation.role())
            );
            let accept = small_form(
                ctx.href("/my/organisations/invitations"),
                view! {
                    <input type="hidden" name="invitation" value=id />
                    {acts(submit(t!(locale, "org-accept")))}
                }
                .into_any(),
            );
            notice_with(Tone::Go, words, accept)
        })
        .collect_view()
        .into_any()
}

/// One of one's own organisations.
pub fn one(
    ctx: &Ctx,
    own: &Membership,
    draft: &Draft,
    check: Option<&Review>,
    documents: usize,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let organisation = &own.organisation;
    let title = called(ctx, organisation);
    let is_owner = own.role == MemberRole::Owner;
    let path = format!("/my/organisations/{}", organisation.id);
    let last_owner = matches!(refused, Some(Refused::LastOwner))
        .then(|| notice(Tone::Stop, t!(locale, "org-last-owner")));
    let approved = (!organisation.facts.is_empty()).then(|| {
        view! {
            <section aria-labelledby="facts-h">
                <h2 id="facts-h">{t!(locale, "org-facts")}</h2>
                {facts(fact_list(ctx, &organisation.facts()))}
            </section>
        }
    });
    let public = organisation.state().is_public().then(|| {
        quiet_link(
            ctx.href(&format!("/organisations/{}", organisation.id)),
            t!(locale, "org-public-page"),
        )
    });
    let links = (is_owner && organisation.kind().is_some_and(Kind::acts_for_others)).then(|| {
        more_button(
            ctx.href(&format!("{path}/employers")),
            t!(locale, "org-employers"),
        )
    });
    let is_registering = is_owner && organisation.state().may_send();
    // Who registers finds them in the list of tasks.
    let papers = (!is_registering).then(|| {
        more_button(
            ctx.href(&format!("{path}/documents")),
            t!(locale, "doc-title"),
        )
    });
    let members = is_owner.then(|| {
        more_button(
            ctx.href(&format!("{path}/members")),
            t!(locale, "org-members"),
        )
    });
    let people = organisation.state().is_public().then(|| {
        more_button(
            ctx.href(&format!("{path}/people")),
            t!(locale, "people-title"),
        )
    });
    let mut page = Page::new(
        title.clone(),
        view! {
            {back(ctx.href("/my/organisations"), t!(locale, "org-mine"))}
            {last_owner}
            <h1>{title}</h1>
            <p class="meta">
                {wording::state_tag(locale, organisation.state())}
                {check.and_then(|check| wording::outcome_tag(locale, check.outcome()))}
                <span>{wording::role_word(locale, own.role)}</span>
            </p>
            {news(ctx, organisation, check)}
            {is_registering.then(|| registration(ctx, organisation, draft, check, documents))}
            {approved}
            <p class="acts">{people} {members} {links} {papers} {public}</p>
            {small_form(
                ctx.href(&format!("{path}/leave")),
                view! { <p class="acts"><button class="btn no" type="submit">{t!(locale, "org-leave")}</button></p> }.into_any(),
            )}
        },
    )
    .at(Place::Organisations);
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

/// What members should know now: sent, returned with reasons, suspended.
fn news(ctx: &Ctx, organisation: &Organisation, check: Option<&Review>) -> Option<AnyView> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    if organisation.state().may_send() {
        let check = check?;
        return match check.outcome() {
            Outcome::Open => Some(notice(
                Tone::Time,
                t!(
                    locale,
                    "org-sent-note",
                    when = calendar::date_and_time(locale, check.sent_at)
                ),
            )),
            Outcome::Returned => {
                let note = check.note.clone();
                Some(notice_with(
                    Tone::Stop,
                    t!(locale, "org-returned"),
                    view! {
                        <p>{wording::reasons(&reference, locale, &check.reason)}</p>
                        <p>{note}</p>
                    }
                    .into_any(),
                ))
            }
            Outcome::Approved | Outcome::Rejected => None,
        };
    }
    let about = view! { <p>{wording::reasons(&reference, locale, &organisation.reason)}</p> };
    Some(notice_with(
        Tone::Stop,
        wording::state_word(locale, organisation.state()),
        about.into_any(),
    ))
}

pub fn step_name(ctx: &Ctx, step: Step) -> String {
    let locale = ctx.locale;
    match step {
        Step::Kind => t!(locale, "org-step-kind"),
        Step::Name => t!(locale, "org-step-name"),
        Step::Number => t!(locale, "org-step-number"),
        Step::Licence => t!(locale, "org-step-licence"),
        Step::Address => t!(locale, "org-step-address"),
        Step::Contacts => t!(locale, "org-step-contacts"),
    }
}

fn registration(
    ctx: &Ctx,
    organisation: &Organisation,
    draft: &Draft,
    check: Option<&Review>,
    documents: usize,
) -> AnyView {
    let locale = ctx.locale;
    let path = format!("/my/organisations/{}/steps", organisation.id);
    let mut tasks: Vec<Task> = Step::ALL
        .into_iter()
        .map(|step| Task {
            href: Some(ctx.href(&format!("{path}/{}", step.code()))),
            name: step_name(ctx, step),
            about: None,
            status: if draft.is_done(step) {
                tag(Tone::Go, Icon::Check, t!(locale, "task-done"))
            } else if draft.begun.contains(&step) {
                tag(Tone::Time, Icon::Pen, t!(locale, "task-begun"))
            } else {
                tag(Tone::Plain, Icon::Dash, t!(locale, "task-to-do"))
            },
        })
        .collect();
    tasks.push(Task {
        href: Some(ctx.href(&format!("/my/organisations/{}/documents", organisation.id))),
        name: t!(locale, "doc-title"),
        about: None,
        status: if documents == 0 {
            tag(Tone::Plain, Icon::Dash, t!(locale, "task-to-do"))
        } else {
            let count = i64::try_from(documents).unwrap_or_default();
            tag(
                Tone::Go,
                Icon::Paper,
                t!(locale, "doc-count", count = count),
            )
        },
    });
    let is_approved = organisation.state() == State::Approved;
    let wants_sending = !registering::is_waiting(check)
        && draft.is_complete()
        && (!is_approved || registering::is_changed(&organisation.facts(), draft, ctx));
    let send = wants_sending.then(|| {
        acts(link_button(
            ctx.href(&format!("{path}/check")),
            t!(locale, "org-check-send"),
        ))
    });
    let about = is_approved.then(|| view! { <p>{t!(locale, "org-change-about")}</p> });
    view! {
        <section aria-labelledby="steps-h">
            <h2 id="steps-h">{if is_approved { t!(locale, "org-change") } else { t!(locale, "org-registration") }}</h2>
            {about}
            {task_list(tasks)}
            {send}
        </section>
    }
    .into_any()
}

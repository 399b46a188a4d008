//! The views of members and invitations.

use axum::response::Response;
use leptos::prelude::*;

use super::word;
use crate::access::MemberRole;
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::service::Refused;
use crate::employers::service::members::{INVITATION_DAYS, Standing};
use crate::employers::store::Organisation;
use crate::employers::store::members::{Invitation, Member};
use crate::employers::wording;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, InputKind, TextField, Tone, acts, back, error_summary, form, link_button,
    more_button, notice, radios, small_form, submit,
};
use crate::writing::contact::Contact;

/// Who belongs to it, who is invited, and a new invitation.
pub fn list(
    ctx: &Ctx,
    organisation: &Organisation,
    list: &[Member],
    invitations: &[Invitation],
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let path = format!("/my/organisations/{}", organisation.id);
    let action = ctx.href(&format!("{path}/members"));
    let problem = refused.map(|refused| {
        let words = match refused {
            Refused::LastOwner => t!(locale, "org-last-owner"),
            _ => t!(locale, "org-moved-on"),
        };
        notice(Tone::Stop, words)
    });
    let members = list
        .iter()
        .map(|member| member_row(ctx, member, &action))
        .collect_view();
    let open = (!invitations.is_empty()).then(|| {
        let rows = invitations
            .iter()
            .map(|invitation| invitation_row(ctx, invitation, &action))
            .collect_view();
        view! {
            <section aria-labelledby="invited-h">
                <h2 id="invited-h">{t!(locale, "org-invitations")}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
    });
    let inner = view! {
        {TextField::new("contact", t!(locale, "contact-label")).hint(t!(locale, "org-invite-hint")).kind(InputKind::Contact).view(&shown)}
        {radios(&shown, "role", t!(locale, "org-role"), None, role_choices(ctx))}
        {acts(submit(t!(locale, "org-invite")))}
    };
    let name = organisation.called().to_owned();
    let view = view! {
        {back(ctx.href(&path), name)}
        {error_summary(&shown)}
        {problem}
        <h1>{t!(locale, "org-members")}</h1>
        <ul class="rows">{members}</ul>
        {open}
        <section aria-labelledby="invite-h">
            <h2 id="invite-h">{t!(locale, "org-invite-title")}</h2>
            <p>{t!(locale, "org-invite-about", days = INVITATION_DAYS)}</p>
            {form(ctx, &shown, inner.into_any())}
        </section>
    };
    let mut page = Page::new(t!(locale, "org-members"), view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn role_choices(ctx: &Ctx) -> Vec<Choice> {
    let locale = ctx.locale;
    MemberRole::ALL
        .map(|role| {
            let about = match role {
                MemberRole::Owner => t!(locale, "org-role-owner-about"),
                MemberRole::Editor => t!(locale, "org-role-editor-about"),
                MemberRole::Viewer => t!(locale, "org-role-viewer-about"),
            };
            Choice::new(role.code(), wording::role_word(locale, role)).about(about)
        })
        .to_vec()
}

fn member_row(ctx: &Ctx, member: &Member, action: &str) -> AnyView {
    let locale = ctx.locale;
    let is_self = ctx.actor.account() == Some(member.account_id.as_str());
    let you = is_self.then(|| format!(" ({})", t!(locale, "org-you")));
    let address = shown_address(&member.address);
    let id = member.account_id.clone();
    let select_id = format!("role-{id}");
    let present = member.role();
    let options = MemberRole::ALL
        .map(|role| {
            view! {
                <option value=role.code() selected=role == present>
                    {wording::role_word(locale, role)}
                </option>
            }
        })
        .collect_view();
    let label = t!(locale, "org-role-of", name = address.clone());
    let remove_label = t!(locale, "org-remove-of", name = address.clone());
    view! {
        <li>
            <div>
                <b>{address}{you}</b>
                <p class="soft">{wording::role_word(locale, present)}</p>
            </div>
            <details class="more">
                <summary>{t!(locale, "change")}</summary>
                <form method="post" action=action.to_owned() novalidate>
                    <input type="hidden" name="member" value=id.clone() />
                    <div class="field">
                        <label for=select_id.clone()>{label}</label>
                        <select id=select_id name="role">{options}</select>
                    </div>
                    <p class="acts">
                        <button class="btn alt" type="submit" name="deed" value="role">{t!(locale, "org-role-set")}</button>
                        <button class="btn no" type="submit" name="deed" value="remove" aria-label=remove_label>
                            {t!(locale, "org-remove")}
                        </button>
                    </p>
                </form>
            </details>
        </li>
    }
    .into_any()
}

fn shown_address(address: &str) -> String {
    if address.contains('@') {
        address.to_owned()
    } else {
        Contact::Phone(address.to_owned()).for_people()
    }
}

fn invitation_row(ctx: &Ctx, invitation: &Invitation, action: &str) -> AnyView {
    let locale = ctx.locale;
    let id = invitation.id.clone();
    let until = calendar::date(locale, calendar::day_of(invitation.expires_at));
    let about = if invitation.is_open(ctx.now) {
        t!(
            locale,
            "org-invited-until",
            role = wording::role_word(locale, invitation.role()),
            date = until
        )
    } else {
        t!(locale, "org-invited-over", date = until)
    };
    let take_back = small_form(
        action.to_owned(),
        view! {
            <input type="hidden" name="invitation" value=id />
            <button class="btn alt" type="submit" name="deed" value="take-back">{t!(locale, "org-take-back")}</button>
        }
        .into_any(),
    );
    view! {
        <li>
            <div>
                <b>{shown_address(&invitation.address)}</b>
                <p class="soft">{about}</p>
            </div>
            {take_back}
        </li>
    }
    .into_any()
}

/// What the message of an invitation leads to.
pub fn invitation(
    ctx: &Ctx,
    invitation: &Invitation,
    organisation: &Organisation,
    standing: Standing,
) -> Response {
    let locale = ctx.locale;
    let name = organisation.called().to_owned();
    let lead = t!(
        locale,
        "org-invited",
        name = name,
        role = wording::role_word(locale, invitation.role())
    );
    let next = format!("/sign-in?next={}", ctx.path);
    let body = match standing {
        Standing::Visitor => view! {
            <p>{t!(locale, "org-invited-visitor")}</p>
            {acts(view! {
                {link_button(ctx.href(&next), t!(locale, "sign-in-do"))}
                {more_button(ctx.href("/employers/register"), t!(locale, "register-employer-title"))}
            }.into_any())}
        }
        .into_any(),
        Standing::Open => small_form(ctx.href(&ctx.path.clone()), acts(submit(t!(locale, "org-accept")))),
        Standing::Accepted => {
            let href = ctx.href(&format!("/my/organisations/{}", organisation.id));
            view! {
                {notice(Tone::Go, t!(locale, "org-accepted"))}
                {acts(link_button(href, t!(locale, "org-open")))}
            }
            .into_any()
        }
        Standing::Over => notice(Tone::Stop, t!(locale, "org-invited-ended")),
        Standing::OtherContact => notice(Tone::Stop, t!(locale, "org-invited-other")),
        Standing::OtherKind => notice(Tone::Stop, t!(locale, "org-invited-candidate")),
    };
    let view = view! {
        <h1>{t!(locale, "org-invitation")}</h1>
        <p class="lead">{lead}</p>
        {body}
    };
    render(
        ctx,
        Page::new(t!(locale, "org-invitation"), view).at(Place::Organisations),
    )
}

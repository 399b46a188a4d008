//! The views of accounts.

use axum::response::Response;
use leptos::prelude::*;

use super::form::Wrong;
use super::islands::ShowPassword;
use super::service;
use super::sessions::Session;
use super::store::{Account, Pending};
use crate::access::AccountKind;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Fact, FormView, InputKind, TextField, acts, back, error_summary, facts, form, more,
    more_button, quiet_link, single_checkbox, small_form, submit, submit_named,
};
use crate::writing::contact::ContactProblem;

fn word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Contact(ContactProblem::Empty) => t!(locale, "contact-empty"),
        Wrong::Contact(ContactProblem::Phone) => t!(locale, "contact-phone"),
        Wrong::Contact(ContactProblem::Email) => t!(locale, "contact-email"),
        Wrong::Contact(ContactProblem::Neither) => t!(locale, "contact-neither"),
        Wrong::PasswordEmpty => t!(locale, "password-empty"),
        Wrong::PasswordShort => t!(locale, "password-short"),
        Wrong::PasswordLong => t!(locale, "password-long"),
        Wrong::PasswordWeak => t!(locale, "password-weak"),
        Wrong::Consent => t!(locale, "consent-missing"),
        Wrong::CodeEmpty => t!(locale, "code-empty"),
        Wrong::CodeShape => t!(locale, "code-shape"),
        Wrong::CodeWrong => t!(locale, "code-wrong"),
        Wrong::TooManyCodes => t!(locale, "code-too-many"),
        Wrong::SignIn => t!(locale, "sign-in-wrong"),
        Wrong::PasswordWrong => t!(locale, "password-wrong"),
        Wrong::StepEmpty => t!(locale, "second-code-empty"),
        Wrong::StepWrong => t!(locale, "second-code-wrong"),
        Wrong::PasswordLocked => t!(locale, "password-locked"),
        Wrong::StepLocked => t!(locale, "second-locked"),
        Wrong::PasskeyWrong => t!(locale, "second-passkey-wrong"),
        Wrong::LastStep => t!(locale, "second-last"),
        Wrong::Sure => t!(locale, "erase-sure-missing"),
        Wrong::ContactTaken => t!(locale, "contact-taken"),
    }
}

pub fn shown(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> FormView {
    FormView::new(ctx.locale, fields, errors, |_, wrong| {
        word(ctx.locale, wrong)
    })
}

fn contact_field(ctx: &Ctx, shown: &FormView) -> AnyView {
    TextField::new("contact", t!(ctx.locale, "contact-label"))
        .hint(t!(ctx.locale, "contact-hint"))
        .kind(InputKind::Contact)
        .autocomplete("username")
        .view(shown)
}

pub fn password_field(ctx: &Ctx, shown: &FormView, label: String, is_new: bool) -> AnyView {
    let locale = ctx.locale;
    let field = TextField::new("password", label)
        .kind(InputKind::Password)
        .autocomplete(if is_new {
            "new-password"
        } else {
            "current-password"
        });
    let field = if is_new {
        field.hint(t!(locale, "password-hint"))
    } else {
        field
    };
    view! {
        {field.view(shown)}
        <ShowPassword field="password".to_owned() show=t!(locale, "password-show") hide=t!(locale, "password-hide") />
    }
    .into_any()
}

pub fn form_page(
    ctx: &Ctx,
    shown: &FormView,
    title: String,
    lead: Option<String>,
    children: AnyView,
    has_islands: bool,
) -> Response {
    let heading = title.clone();
    let view = view! {
        {error_summary(shown)}
        <h1>{heading}</h1>
        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        {children}
    };
    let page = Page::new(title, view)
        .at(Place::Account)
        .with_form(shown.is_bad());
    render(
        ctx,
        if has_islands {
            page.with_islands()
        } else {
            page
        },
    )
}

pub fn register(ctx: &Ctx, kind: AccountKind, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let consent = service::consent_body(locale, kind);
    let inner = view! {
        {contact_field(ctx, &shown)}
        {password_field(ctx, &shown, t!(locale, "password-new"), true)}
        {more(t!(locale, "consent-what"), view! { <p>{consent}</p> }.into_any())}
        {single_checkbox(&shown, "consent", t!(locale, "consent-label"))}
        {acts(submit(t!(locale, "register-do")))}
    };
    let is_employer = kind == AccountKind::Employer;
    let (title, lead) = if is_employer {
        (
            t!(locale, "register-employer-title"),
            t!(locale, "register-employer-lead"),
        )
    } else {
        (t!(locale, "register-title"), t!(locale, "register-lead"))
    };
    let other = if is_employer {
        quiet_link(ctx.href("/register"), t!(locale, "register-as-candidate"))
    } else {
        quiet_link(
            ctx.href("/employers/register"),
            t!(locale, "register-as-employer"),
        )
    };
    let children = view! {
        {form(ctx, &shown, inner.into_any())}
        <p class="acts">{quiet_link(ctx.href("/sign-in"), t!(locale, "register-have"))} {other}</p>
    };
    form_page(ctx, &shown, title, Some(lead), children.into_any(), true)
}

pub fn sign_in(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let next = fields.get("next").to_owned();
    let inner = view! {
        <input type="hidden" name="next" value=next />
        {contact_field(ctx, &shown)}
        {password_field(ctx, &shown, t!(locale, "password-label"), false)}
        {acts(submit(t!(locale, "sign-in-do")))}
    };
    let children = view! {
        {form(ctx, &shown, inner.into_any())}
        <p class="acts">
            {quiet_link(ctx.href("/forgot"), t!(locale, "sign-in-forgot"))}
            {quiet_link(ctx.href("/register"), t!(locale, "home-register"))}
        </p>
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "sign-in-title"),
        None,
        children.into_any(),
        true,
    )
}

pub fn forgot(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let inner = view! { {contact_field(ctx, &shown)} {acts(submit(t!(locale, "forgot-do")))} };
    let children = view! { {back(ctx.href("/sign-in"), t!(locale, "sign-in-title"))} {form(ctx, &shown, inner.into_any())} };
    form_page(
        ctx,
        &shown,
        t!(locale, "forgot-title"),
        Some(t!(locale, "forgot-lead")),
        children.into_any(),
        false,
    )
}

pub fn code(ctx: &Ctx, pending: &Pending, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let lead = t!(locale, "code-lead", contact = pending.contact().masked());
    let wants_password = matches!(pending.purpose.as_str(), "reset" | "nobody");
    let password =
        wants_password.then(|| password_field(ctx, &shown, t!(locale, "password-new"), true));
    let demo = ctx.portal.settings.demo.then(|| {
        view! { <p>{quiet_link(ctx.href("/demo/messages"), t!(locale, "demo-messages"))}</p> }
    });
    let inner = view! {
        {TextField::new("code", t!(locale, "code-label"))
            .hint(t!(locale, "code-hint"))
            .kind(InputKind::Figures)
            .autocomplete("one-time-code")
            .width("w10")
            .view(&shown)}
        {password}
        <p class="acts">
            {submit(t!(locale, "continue"))}
            {submit_named("again", "1".into(), t!(locale, "code-again"))}
        </p>
    };
    let children = view! { {form(ctx, &shown, inner.into_any())} {demo} };
    form_page(
        ctx,
        &shown,
        t!(locale, "code-title"),
        Some(lead),
        children.into_any(),
        wants_password,
    )
}

pub fn contact(ctx: &Ctx, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let inner = view! {
        {contact_field(ctx, &shown)}
        {password_field(ctx, &shown, t!(locale, "password-present"), false)}
        {acts(submit(t!(locale, "forgot-do")))}
    };
    let children = view! {
        {back(ctx.href("/my/account"), t!(locale, "account-title"))}
        {form(ctx, &shown, inner.into_any())}
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "account-contact-change"),
        None,
        children.into_any(),
        true,
    )
}

pub fn account(
    ctx: &Ctx,
    account: &Account,
    sessions: &[Session],
    reminders: Option<AnyView>,
) -> Response {
    let locale = ctx.locale;
    let list = vec![Fact::new(
        t!(locale, "account-contact"),
        view! { <span class="num">{account.contact().for_people()}</span> },
    )];
    let own = ctx.session.clone().unwrap_or_default();
    let is_candidate = matches!(ctx.actor, crate::access::Actor::Candidate { .. });
    let end = ctx.href("/my/account/sessions");
    let rows = sessions
        .iter()
        .map(|session| {
            let is_own = session.id == own;
            let seen = t!(
                locale,
                "session-seen",
                when = calendar::date_and_time(locale, session.seen_at)
            );
            let device = if session.device.is_empty() {
                t!(locale, "session-unknown")
            } else {
                session.device.clone()
            };
            let id = session.id.clone();
            let action = if is_own {
                view! { <b>{t!(locale, "session-this")}</b> }.into_any()
            } else {
                small_form(
                    end.clone(),
                    view! {
                        <input type="hidden" name="session" value=id />
                        <button class="btn alt" type="submit">{t!(locale, "session-end")}</button>
                    }
                    .into_any(),
                )
            };
            view! {
                <li>
                    <div>
                        <b>{device}</b>
                        <p class="soft">{seen}</p>
                    </div>
                    {action}
                </li>
            }
        })
        .collect_view();
    let others = (sessions.len() > 1).then(|| {
        small_form(
            end.clone(),
            view! {
                <input type="hidden" name="session" value="all" />
                <p class="acts">
                    <button class="btn no" type="submit">{t!(locale, "session-end-all")}</button>
                </p>
            }
            .into_any(),
        )
    });
    let view = view! {
        <h1>{t!(locale, "account-title")}</h1>
        {facts(list)}
        <p class="acts">
            {more_button(ctx.href("/my/account/contact"), t!(locale, "account-contact-change"))}
            {more_button(ctx.href("/forgot"), t!(locale, "account-password-change"))}
            {more_button(ctx.href("/my/account/second-step"), t!(locale, "second-title"))}
            {is_candidate.then(|| more_button(ctx.href("/my/data"), t!(locale, "data-title")))}
        </p>
        {reminders}
        <section aria-labelledby="sessions-h">
            <h2 id="sessions-h">{t!(locale, "session-title")}</h2>
            <ul class="rows">{rows}</ul>
            {others}
        </section>
        <section>
            {small_form(
                ctx.href("/sign-out"),
                view! { <p class="acts"><button class="btn alt" type="submit">{t!(locale, "sign-out")}</button></p> }.into_any(),
            )}
        </section>
    };
    render(
        ctx,
        Page::new(t!(locale, "account-title"), view).at(Place::Account),
    )
}

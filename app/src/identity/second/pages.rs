//! The views of second steps.

use std::fmt::Write as _;

use axum::response::Response;
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

use super::passkey::ALGORITHMS;
use super::questions::Question;
use super::setting_up::{MOST, asks_password};
use super::store::{Kind, Step};
use crate::access::Actor;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::identity::form::Wrong;
use crate::identity::pages::{form_page, password_field, shown};
use crate::identity::store::Account;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    FormView, InputKind, TextField, Tone, acts, back, error_summary, form, more_button, notice,
    small_form, stop_button, submit,
};

/// The name under which apps and browsers keep the secret.
const SITE: &str = "Koprik";
const SCRIPT: &str = "/passkey.js";

pub fn kind_word(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::App => t!(locale, "second-app"),
        Kind::Passkey => t!(locale, "second-passkey"),
    }
}

fn code_field(ctx: &Ctx, shown: &FormView) -> AnyView {
    TextField::new("code", t!(ctx.locale, "second-code"))
        .hint(t!(ctx.locale, "second-code-hint"))
        .kind(InputKind::Figures)
        .autocomplete("one-time-code")
        .width("w10")
        .view(shown)
}

/// The form that the script shows and fills. Its address keeps where one wanted to go.
fn passkey_form(
    ctx: &Ctx,
    shown: &FormView,
    does: &'static str,
    question: &Question,
    account: (String, String),
    fields: &'static [&'static str],
) -> AnyView {
    let locale = ctx.locale;
    let action = match ctx.query.as_str() {
        "" => ctx.href(&ctx.path),
        query => format!("{}?{query}", ctx.href(&ctx.path)),
    };
    let problem = shown
        .problem("passkey")
        .map(|words| view! { <p class="err" id="passkey-e">{words}</p> });
    let hidden = fields
        .iter()
        .map(|name| view! { <input type="hidden" name=*name /> })
        .collect_view();
    let words = if does == "sign" {
        t!(locale, "second-passkey-use")
    } else {
        t!(locale, "second-passkey-add")
    };
    let password = (does == "make" && asks_password(ctx))
        .then(|| password_field(ctx, shown, t!(locale, "password-present"), false));
    view! {
        <form
            method="post"
            action=action
            hidden
            data-passkey=does
            data-challenge=question.challenge.clone()
            data-host=question.site.host.clone()
            data-known=question.known.join(" ")
            data-account=account.0
            data-name=account.1
            data-site=SITE
            data-algorithms=ALGORITHMS.map(|number| number.to_string()).join(" ")
        >
            {hidden}
            {problem}
            {password}
            <div role="alert" hidden>
                {notice(Tone::Stop, t!(locale, "second-passkey-wrong"))}
            </div>
            {acts(submit(words))}
        </form>
    }
    .into_any()
}

/// After the password.
pub fn enter(
    ctx: &Ctx,
    steps: &[Step],
    question: Option<&Question>,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let has = |kind| steps.iter().any(|step| step.kind() == kind);
    let passkey = question.map(|question| {
        let fields = &["credential", "client", "device", "signature"];
        let nobody = (String::new(), String::new());
        let form = passkey_form(ctx, &shown, "sign", question, nobody, fields);
        view! {
            <section id="passkey" aria-labelledby="passkey-h">
                <h2 id="passkey-h">{t!(locale, "second-passkey")}</h2>
                <p>{t!(locale, "second-passkey-how")}</p>
                {form}
            </section>
        }
    });
    let app = has(Kind::App).then(|| {
        let inner = view! { {code_field(ctx, &shown)} {acts(submit(t!(locale, "continue")))} };
        let heading = question.map(|_| view! { <h2>{t!(locale, "second-app")}</h2> });
        view! { <section>{heading} {form(ctx, &shown, inner.into_any())}</section> }
    });
    let view = view! {
        {error_summary(&shown)}
        <h1>{t!(locale, "second-enter-title")}</h1>
        <p class="lead">{t!(locale, "second-enter-lead")}</p>
        {passkey} {app}
        <p class="soft">{t!(locale, "second-lost")}</p>
        {small_form(
            ctx.href("/sign-out"),
            view! { <p class="acts"><button class="btn alt" type="submit">{t!(locale, "sign-out")}</button></p> }.into_any(),
        )}
    };
    let page = Page::new(t!(locale, "second-enter-title"), view)
        .at(Place::Account)
        .with_form(shown.is_bad());
    let page = match question {
        Some(_) => page.with_script(SCRIPT),
        None => page,
    };
    render(ctx, page)
}

fn row(ctx: &Ctx, step: &Step) -> AnyView {
    let locale = ctx.locale;
    let when = |moment| calendar::date_and_time(locale, moment);
    let added = t!(locale, "second-added", when = when(step.created_at));
    let used = step.used_at.map_or_else(
        || t!(locale, "second-unused"),
        |moment| t!(locale, "session-seen", when = when(moment)),
    );
    let device = if step.device.is_empty() {
        t!(locale, "session-unknown")
    } else {
        step.device.clone()
    };
    let href = ctx.href(&format!("/my/account/second-step/{}", step.id));
    view! {
        <li>
            <div>
                <b>{kind_word(locale, step.kind())} " · " {device}</b>
                <p class="soft">{added}<br />{used}</p>
            </div>
            <a class="btn alt" href=href>{t!(locale, "second-remove")}</a>
        </li>
    }
    .into_any()
}

/// What somebody has, and what may be added.
pub fn list(
    ctx: &Ctx,
    account: &Account,
    steps: &[Step],
    question: Option<&Question>,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, &Fields::default(), errors);
    let is_entering = matches!(ctx.actor, Actor::Entering { .. });
    let head = if is_entering {
        notice(Tone::Time, t!(locale, "second-must"))
    } else {
        back(ctx.href("/my/account"), t!(locale, "account-title"))
    };
    let own = if steps.is_empty() {
        view! { <p>{t!(locale, "second-none")}</p> }.into_any()
    } else {
        let rows = steps.iter().map(|step| row(ctx, step)).collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let app = (steps.len() < MOST).then(|| {
        view! {
            <section aria-labelledby="app-h">
                <h2 id="app-h">{t!(locale, "second-app")}</h2>
                <p>{t!(locale, "second-app-what")}</p>
                <p class="acts">
                    {more_button(ctx.href("/my/account/second-step/app"), t!(locale, "second-app-title"))}
                </p>
            </section>
        }
    });
    let passkey = question.map(|question| {
        let person = (account.id.clone(), account.contact().for_people());
        let form = passkey_form(
            ctx,
            &shown,
            "make",
            question,
            person,
            &["client", "attestation"],
        );
        view! {
            <section id="passkey" aria-labelledby="passkey-h">
                <h2 id="passkey-h">{t!(locale, "second-passkey")}</h2>
                <p>{t!(locale, "second-passkey-what")}</p>
                {form}
            </section>
        }
    });
    let leave = is_entering.then(|| {
        small_form(
            ctx.href("/sign-out"),
            view! { <p class="acts"><button class="btn alt" type="submit">{t!(locale, "sign-out")}</button></p> }.into_any(),
        )
    });
    let view = view! {
        {error_summary(&shown)}
        {head}
        <h1>{t!(locale, "second-title")}</h1>
        <p class="lead">{t!(locale, "second-lead")}</p>
        {own} {app} {passkey}
        <p class="soft">{t!(locale, "second-lost")}</p>
        {leave}
    };
    let page = Page::new(t!(locale, "second-title"), view)
        .at(Place::Account)
        .with_form(shown.is_bad());
    let page = match question {
        Some(_) => page.with_script(SCRIPT),
        None => page,
    };
    let page = if asks_password(ctx) {
        page.with_islands()
    } else {
        page
    };
    render(ctx, page)
}

/// The address that an app reads from the picture.
fn address(account: &Account, secret: &str) -> String {
    let name = account.contact().to_string();
    let name = name.replace('+', "%2B").replace('@', "%40");
    format!("otpauth://totp/{SITE}:{name}?secret={secret}&issuer={SITE}")
}

/// The picture as one path: a run of dark squares for each stroke.
fn picture(locale: Locale, address: &str) -> Option<AnyView> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, line) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = line[x..]
                .iter()
                .take_while(|color| **color == Color::Dark)
                .count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + 4, y + 4);
            }
            x += run.max(1);
        }
    }
    let side = width + 8;
    let size = format!("0 0 {side} {side}");
    let picture = view! {
        <svg class="qr" viewBox=size role="img" aria-label=t!(locale, "second-app-picture")>
            <path d=path />
        </svg>
    };
    Some(picture.into_any())
}

/// The secret, and the first code.
pub fn app(
    ctx: &Ctx,
    account: &Account,
    secret: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, fields, errors);
    let address = address(account, secret);
    let groups: Vec<&str> = (0..secret.len())
        .step_by(4)
        .map(|at| &secret[at..secret.len().min(at + 4)])
        .collect();
    let password = asks_password(ctx)
        .then(|| password_field(ctx, &shown, t!(locale, "password-present"), false));
    let inner =
        view! { {code_field(ctx, &shown)} {password} {acts(submit(t!(locale, "second-app-do")))} };
    let children = view! {
        {back(ctx.href("/my/account/second-step"), t!(locale, "second-title"))}
        <h2>{t!(locale, "second-app-scan")}</h2>
        {picture(locale, &address)}
        <p>{t!(locale, "second-app-key")}<br /><b class="code">{groups.join(" ")}</b></p>
        <p><a href=address>{t!(locale, "second-app-here")}</a></p>
        <h2>{t!(locale, "second-app-then")}</h2>
        {form(ctx, &shown, inner.into_any())}
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "second-app-title"),
        Some(t!(locale, "second-app-lead")),
        children.into_any(),
        asks_password(ctx),
    )
}

/// Takes one off.
pub fn remove(ctx: &Ctx, step: &Step, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = shown(ctx, &Fields::default(), errors);
    let inner = view! {
        {password_field(ctx, &shown, t!(locale, "password-present"), false)}
        {acts(stop_button(t!(locale, "second-remove")))}
    };
    let children = view! {
        {back(ctx.href("/my/account/second-step"), t!(locale, "second-title"))}
        <ul class="rows"><li><div><b>{kind_word(locale, step.kind())} " · " {step.device.clone()}</b></div></li></ul>
        {form(ctx, &shown, inner.into_any())}
    };
    form_page(
        ctx,
        &shown,
        t!(locale, "second-remove-title"),
        Some(t!(locale, "second-remove-lead")),
        children.into_any(),
        true,
    )
}

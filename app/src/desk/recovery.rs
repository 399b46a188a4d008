//! Lost second steps at the desk: one administrator proposes, another one confirms or refuses.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::identity::second::recovery::{self, Proposal, Refused};
use crate::render::{Page, render, see_other};
use crate::t;
use crate::ui::{
    self, FormView, InputKind, TextField, Tone, acts, back, error_summary, notice, small_form,
    submit, text_area,
};
use crate::writing::contact;

/// The longest reason, in characters.
const REASON: usize = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Contact,
    Reason,
    Nobody,
    Waiting,
    Own,
}

fn word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Contact => t!(locale, "contact-neither"),
        Wrong::Reason => t!(locale, "recovery-reason-empty"),
        Wrong::Nobody => t!(locale, "recovery-nobody"),
        Wrong::Waiting => t!(locale, "recovery-waiting"),
        Wrong::Own => t!(locale, "recovery-own"),
    }
}

/// `/desk/recoveries`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let open = recovery::open(&ctx).await?;
    Ok(page(&ctx, &open, &Fields::default(), &Errors::none(), None))
}

/// Proposes, confirms or refuses.
pub async fn change(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    let open = recovery::open(&ctx).await?;
    if fields.switching() {
        return Ok(page(&ctx, &open, &fields, &Errors::none(), None));
    }
    for (button, confirms) in [("confirm", true), ("refuse", false)] {
        if !fields.has(button) {
            continue;
        }
        let told = match recovery::decide(&ctx, fields.get(button), confirms).await {
            Ok(()) => return Ok(see_other(&ctx, "/desk/recoveries")),
            Err(Refused::Failed(error)) => return Err(error),
            Err(Refused::Own) => t!(ctx.locale, "recovery-other"),
            Err(_) => t!(ctx.locale, "recovery-over"),
        };
        let none = Fields::default();
        return Ok(page(&ctx, &open, &none, &Errors::none(), Some(told)));
    }
    let mut errors = Errors::none();
    let asked = contact::read(fields.get("contact"))
        .map_err(|_| errors.add("contact", Wrong::Contact))
        .ok();
    let reason = fields.get("reason").trim();
    if reason.is_empty() || reason.chars().count() > REASON {
        errors.add("reason", Wrong::Reason);
    }
    let (Some(asked), true) = (asked, errors.is_empty()) else {
        return Ok(page(&ctx, &open, &fields, &errors, None));
    };
    let id = fields.form_id().ok_or(AppError::BadRequest)?;
    let wrong = match recovery::propose(&ctx, id, &asked, reason).await {
        Ok(()) => return Ok(see_other(&ctx, "/desk/recoveries")),
        Err(Refused::Failed(error)) => return Err(error),
        Err(Refused::Nobody | Refused::Over) => Wrong::Nobody,
        Err(Refused::Waiting) => Wrong::Waiting,
        Err(Refused::Own) => Wrong::Own,
    };
    let errors = Errors::one("contact", wrong);
    Ok(page(&ctx, &open, &fields, &errors, None))
}

fn row(ctx: &Ctx, proposal: &Proposal) -> AnyView {
    let locale = ctx.locale;
    let by = t!(
        locale,
        "recovery-by",
        name = proposal.proposer.clone(),
        when = calendar::date_and_time(locale, proposal.proposed_at)
    );
    let is_own = ctx.actor.account() == Some(&proposal.proposed_by);
    let confirm = (!is_own).then(|| {
        let id = proposal.id.clone();
        view! {
            <button class="btn no" type="submit" name="confirm" value=id>{t!(locale, "recovery-confirm")}</button>
        }
    });
    let waits = is_own.then(|| view! { <p class="soft">{t!(locale, "recovery-other")}</p> });
    let id = proposal.id.clone();
    let buttons = view! {
        <p class="acts">
            {confirm}
            <button class="btn alt" type="submit" name="refuse" value=id>{t!(locale, "recovery-refuse")}</button>
        </p>
    };
    view! {
        <li>
            <div>
                <b class="num">{proposal.address.clone()}</b>
                <p>{proposal.name.clone()}</p>
                <p>{proposal.reason.clone()}</p>
                <p class="soft">{by}</p>
                {waits}
            </div>
            {small_form(ctx.href("/desk/recoveries"), buttons.into_any())}
        </li>
    }
    .into_any()
}

fn page(
    ctx: &Ctx,
    open: &[Proposal],
    fields: &Fields,
    errors: &Errors<Wrong>,
    told: Option<String>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let is_refused = told.is_some();
    let told = told.map(|words| notice(Tone::Stop, words));
    let waiting = if open.is_empty() {
        view! { <p>{t!(locale, "recovery-none")}</p> }.into_any()
    } else {
        let rows = open
            .iter()
            .map(|proposal| row(ctx, proposal))
            .collect_view();
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let inner = view! {
        {TextField::new("contact", t!(locale, "contact-label"))
            .hint(t!(locale, "recovery-contact-hint"))
            .kind(InputKind::Contact)
            .view(&shown)}
        {text_area(&shown, "reason", t!(locale, "recovery-reason"), Some(t!(locale, "recovery-reason-hint")))}
        {acts(submit(t!(locale, "recovery-propose")))}
    };
    let view = view! {
        {error_summary(&shown)}
        {back(ctx.href("/desk/staff"), t!(locale, "desk-staff"))}
        <h1>{t!(locale, "recovery-title")}</h1>
        <p class="lead">{t!(locale, "recovery-lead")}</p>
        {told}
        <h2>{t!(locale, "recovery-open")}</h2>
        {waiting}
        <h2>{t!(locale, "recovery-new")}</h2>
        {ui::form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(t!(locale, "recovery-title"), view)
        .on_desk()
        .with_form(shown.is_bad());
    if is_refused {
        page.status = StatusCode::CONFLICT;
    }
    render(ctx, page)
}

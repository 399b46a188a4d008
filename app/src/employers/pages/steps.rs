//! One page for each step of the registration.

use axum::response::Response;
use leptos::prelude::*;

use super::own::step_name;
use super::word;
use crate::context::Ctx;
use crate::employers::form::{Step, Wrong};
use crate::employers::rules::Kind;
use crate::employers::service::registering::Draft;
use crate::employers::store::Organisation;
use crate::employers::wording;
use crate::forms::{Errors, Fields, LATER};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, InputKind, TextField, back, date_field, error_summary, form, progress,
    radios, select, submit, submit_named, text_area,
};

pub fn step(
    ctx: &Ctx,
    organisation: &Organisation,
    step: Step,
    draft: &Draft,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(locale, wrong));
    let at = Step::ALL
        .iter()
        .position(|other| *other == step)
        .unwrap_or(0);
    let done = Step::ALL.map(|other| draft.is_done(other));
    let question = step_name(ctx, step);
    let inner = view! {
        {questions(ctx, step, &draft.fields, &shown)}
        <p class="acts">
            {submit(t!(locale, "continue"))}
            {submit_named(LATER, "1".into(), t!(locale, "save-later"))}
        </p>
    };
    let path = format!("/my/organisations/{}", organisation.id);
    let view = view! {
        {back(ctx.href(&path), t!(locale, "org-registration"))}
        {progress(locale, at, &done)}
        {error_summary(&shown)}
        <h1>{question.clone()}</h1>
        {form(ctx, &shown, inner.into_any())}
    };
    let mut page = Page::new(question, view)
        .at(Place::Organisations)
        .with_form(shown.is_bad());
    if let Some(next) = step.next() {
        page = page.followed_by(format!("{path}/{}", next.code()));
    }
    render(ctx, page)
}

/// The countries in which organisations can be registered, with their names.
pub fn countries(ctx: &Ctx) -> Vec<(String, String)> {
    let reference = ctx.portal.reference.current();
    reference
        .codes("country")
        .iter()
        .map(|code| {
            (
                code.clone(),
                reference.name(ctx.locale, "country", code).to_owned(),
            )
        })
        .collect()
}

fn questions(ctx: &Ctx, step: Step, all: &Fields, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    match step {
        Step::Kind => {
            let kinds = Kind::ALL
                .map(|kind| {
                    let choice = Choice::new(kind.code(), wording::kind_word(locale, kind));
                    if kind.needs_licence() {
                        choice.about(t!(locale, "org-kind-licensed"))
                    } else {
                        choice
                    }
                })
                .to_vec();
            view! {
                {select(shown, "country", t!(locale, "org-country"), None, t!(locale, "choose"), countries(ctx))}
                {radios(shown, "kind", t!(locale, "org-kind"), None, kinds)}
            }
            .into_any()
        }
        Step::Name => view! {
            {TextField::new("name", t!(locale, "org-name")).hint(t!(locale, "org-name-hint")).autocomplete("organization").view(shown)}
            {TextField::new("latin", t!(locale, "org-latin")).hint(t!(locale, "org-latin-hint")).view(shown)}
        }
        .into_any(),
        Step::Number => number(ctx, all.get("country"), shown),
        Step::Licence => {
            let choices = vec![
                Choice::new("yes", t!(locale, "yes")),
                Choice::new("no", t!(locale, "no")),
            ];
            view! {
                {radios(shown, "licensed", t!(locale, "org-licensed"), Some(t!(locale, "org-licensed-hint")), choices)}
                {TextField::new("licence", t!(locale, "org-licence")).hint(t!(locale, "org-licence-hint")).view(shown)}
                {TextField::new("issuer", t!(locale, "org-issuer")).view(shown)}
                {date_field(shown, "from", t!(locale, "org-licence-from"), Some(t!(locale, "date-example")), false)}
                {date_field(shown, "until", t!(locale, "org-licence-until"), Some(t!(locale, "org-licence-until-hint")), false)}
            }
            .into_any()
        }
        Step::Address => text_area(shown, "address", t!(locale, "org-address"), Some(t!(locale, "org-address-hint"))),
        Step::Contacts => contacts(ctx, shown),
    }
}

/// The official number, with what it is called in the country.
pub fn number(ctx: &Ctx, country: &str, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let hint = match country {
        "JP" => t!(locale, "org-number-jp"),
        "TR" => t!(locale, "org-number-tr"),
        "UZ" => t!(locale, "org-number-uz"),
        _ => t!(locale, "org-number-other"),
    };
    TextField::new("number", t!(locale, "org-number"))
        .hint(hint)
        .kind(InputKind::Capitals)
        .view(shown)
}

pub fn contacts(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    view! {
        {TextField::new("phone", t!(locale, "org-phone")).hint(t!(locale, "org-phone-hint")).autocomplete("tel").view(shown)}
        {TextField::new("email", t!(locale, "org-email")).kind(InputKind::Contact).autocomplete("email").view(shown)}
        {TextField::new("website", t!(locale, "org-website")).hint(t!(locale, "org-website-hint")).autocomplete("url").view(shown)}
    }
    .into_any()
}

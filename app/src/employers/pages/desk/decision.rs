//! What staff can decide on an organisation: buttons that fit its state, reasons, words for the members.

use leptos::prelude::*;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::rules::State;
use crate::employers::service::checks::Case;
use crate::employers::store::reviews::Review;
use crate::t;
use crate::ui::{Choice, FormView, checkboxes, form, submit_named, text_area};

pub(super) fn reasons(ctx: &Ctx) -> Vec<(String, String)> {
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

pub(super) fn may_check(ctx: &Ctx) -> bool {
    ctx.allow(Action::CheckOrganisation, Resource::General)
        .is_ok()
}

pub(super) fn decision(
    ctx: &Ctx,
    case: &Case,
    open: Option<&Review>,
    shown: &FormView,
) -> Option<AnyView> {
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

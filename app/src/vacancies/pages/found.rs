//! Findings in words: on the page of the check all of them, and after a step was saved those of that step.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::steps::{Found, step_name};
use crate::context::Ctx;
use crate::findings::{Advert, Finding, service, wording as words};
use crate::t;
use crate::ui::{Tone, notice};
use crate::vacancies::advert::step_of;
use crate::vacancies::form::Step;
use crate::vacancies::{live, wording};

/// All findings, each with the way to its step; or that there are none.
pub fn all(ctx: &Ctx, advert: &Advert, findings: &[Finding], base: &str) -> AnyView {
    let found = listed(ctx, advert, findings, base)
        .unwrap_or_else(|| notice(Tone::Go, t!(ctx.locale, "found-nothing")));
    let open: Vec<String> = service::not_checked(ctx, advert)
        .into_iter()
        .map(|rule| words::name(ctx.locale, rule))
        .collect();
    let note = (!open.is_empty()).then(|| {
        let rules = open.join("; ");
        view! { <p class="soft">{t!(ctx.locale, "finding-not-checked", rules = rules)}</p> }
    });
    view! { {found} {note} }.into_any()
}

/// What was found in the step that was saved just now: it is shown where its author is by then.
pub fn of_last_step(ctx: &Ctx, found: Found<'_>, base: &str) -> Option<AnyView> {
    let after = found.after?;
    let its: Vec<Finding> = found
        .findings
        .iter()
        .filter(|finding| step_of(finding) == after)
        .cloned()
        .collect();
    let items = items(ctx, found.advert, &its, base);
    if items.is_empty() {
        return None;
    }
    let step = step_name(ctx.locale, after);
    let title = t!(ctx.locale, "found-after", step = step);
    Some(
        view! {
            <section aria-labelledby="after-h" class="flow">
                <h2 id="after-h">{title}</h2>
                <ul class="items" inner_html=items></ul>
            </section>
        }
        .into_any(),
    )
}

fn listed(ctx: &Ctx, advert: &Advert, findings: &[Finding], base: &str) -> Option<AnyView> {
    let items = items(ctx, advert, findings, base);
    let html = live::list(&t!(ctx.locale, "found-title"), &items);
    (!items.is_empty()).then(|| view! { <div inner_html=html></div> }.into_any())
}

fn items(ctx: &Ctx, advert: &Advert, findings: &[Finding], base: &str) -> String {
    let words = wording::found_words(ctx);
    findings.iter().fold(String::new(), |mut html, finding| {
        let step: Step = step_of(finding);
        let href = format!("{base}/{}", step.code());
        let name = step_name(ctx.locale, step);
        let item = live::item(finding, advert, &words, &href, Some(&name));
        let _ = write!(html, "<li>{item}</li>");
        html
    })
}

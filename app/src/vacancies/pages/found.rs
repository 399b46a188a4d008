//! Findings in words: what was found, the words that caused it, what to change.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::findings::{Finding, Severity};
use crate::t;
use crate::ui::{Icon, Tone, notice, tag};
use crate::vacancies::findings::step_of;
use crate::vacancies::form::Step;

/// What was found about one step, or about all; nothing when nothing was.
pub fn found(ctx: &Ctx, findings: &[Finding], step: Option<Step>, base: &str) -> Option<AnyView> {
    let shown: Vec<&Finding> = findings
        .iter()
        .filter(|finding| step.is_none_or(|step| step_of(finding) == step))
        .collect();
    if shown.is_empty() {
        return step
            .is_none()
            .then(|| notice(Tone::Go, t!(ctx.locale, "found-nothing")));
    }
    let items = shown
        .into_iter()
        .map(|finding| one(ctx, finding, step.is_none().then_some(base)))
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="found-h" class="flow">
                <h2 id="found-h">{t!(ctx.locale, "found-title")}</h2>
                <ul class="items">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

fn one(ctx: &Ctx, finding: &Finding, base: Option<&str>) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let code = finding.rule.code();
    let (tone, icon, weight) = match finding.severity {
        Severity::Blocks => (Tone::Stop, Icon::Cross, t!(locale, "found-blocks")),
        Severity::High => (Tone::Stop, Icon::Warn, t!(locale, "found-high")),
        Severity::Medium => (Tone::Time, Icon::Warn, t!(locale, "found-medium")),
        Severity::Hint => (Tone::Plain, Icon::Info, t!(locale, "found-hint")),
    };
    let name = reference.name(locale, "finding_rule", code).to_owned();
    let todo = reference.name(locale, "finding_todo", code).to_owned();
    // Words of the text, never codes of fields.
    let words = finding
        .field
        .is_none()
        .then(|| finding.words.clone())
        .filter(|words| !words.is_empty())
        .map(|words| view! { <p><q>{words}</q></p> });
    let mend = base.map(|base| {
        let step = step_of(finding);
        let href = format!("{base}/{}", step.code());
        view! {
            <p>
                <a class="link" href=href>
                    {super::steps::step_name(locale, step)}
                </a>
            </p>
        }
    });
    let example = finding
        .example
        .then(|| view! { <p class="soft small">{t!(locale, "found-example")}</p> });
    view! {
        <li>
            <article>
                <h3>{name}</h3>
                <p class="meta">{tag(tone, icon, weight)}</p>
                {words}
                <p>{todo}</p>
                {example}
                {mend}
            </article>
        </li>
    }
    .into_any()
}

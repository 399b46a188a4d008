//! The error summary at the head of a form page: each sentence leads to its field.

use leptos::prelude::*;

use super::form::FormView;
use super::icon::{Draw, Icon};
use crate::t;

/// Nothing when nothing is wrong.
pub fn error_summary(shown: &FormView) -> Option<AnyView> {
    if !shown.is_bad() {
        return None;
    }
    let sentences = shown
        .problems
        .iter()
        .map(|(field, sentence)| {
            let target = format!("#{field}");
            let sentence = sentence.clone();
            view! {
                <li>
                    <a href=target>{sentence}</a>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <div class="errsum" role="alert" tabindex="-1" autofocus>
                <h2>
                    <Draw icon=Icon::Warn />
                    {t!(shown.locale, "error-summary")}
                </h2>
                <ul>{sentences}</ul>
            </div>
        }
        .into_any(),
    )
}

/// The sentence beside the field itself.
pub(super) fn error_line(shown: &FormView, id: &str, sentence: Option<String>) -> Option<AnyView> {
    sentence.map(|sentence| {
        let id = format!("{id}-e");
        let error = t!(shown.locale, "error-word");
        view! {
            <p class="err" id=id>
                <Draw icon=Icon::Warn />
                <span>
                    <span class="vh">{error} " "</span>
                    {sentence}
                </span>
            </p>
        }
        .into_any()
    })
}

/// The hint under a label.
pub(super) fn hint_line(id: &str, hint: Option<String>) -> Option<AnyView> {
    hint.map(|hint| {
        let id = format!("{id}-h");
        view! {
            <p class="hint" id=id>
                {hint}
            </p>
        }
        .into_any()
    })
}

/// What an automatic check found about the field: below it, for it may come and go while somebody types.
pub(super) fn note_line(shown: &FormView, id: &str) -> Option<AnyView> {
    shown.note(id).map(|words| {
        let id = format!("{id}-f");
        view! {
            <p class="told" id=id>
                {words}
            </p>
        }
        .into_any()
    })
}

/// The ids for `aria-describedby`, or nothing.
pub(super) fn described_by(
    shown: &FormView,
    id: &str,
    has_hint: bool,
    has_error: bool,
) -> Option<String> {
    let has_note = shown.note(id).is_some();
    let ids: Vec<String> = [(has_hint, "h"), (has_error, "e"), (has_note, "f")]
        .into_iter()
        .filter(|(is_there, _)| *is_there)
        .map(|(_, suffix)| format!("{id}-{suffix}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The class of the box around a field.
pub(super) const fn field_class(is_bad: bool) -> &'static str {
    if is_bad { "field bad" } else { "field" }
}

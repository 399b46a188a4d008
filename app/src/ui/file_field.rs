//! A file from the phone: a photograph or a saved document.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line};
use super::form::FormView;

/// `accept` are the media types that the phone offers; the server looks for itself.
pub fn file_field(
    shown: &FormView,
    name: &'static str,
    label: String,
    hint: String,
    accept: &'static str,
) -> AnyView {
    let problem = shown.problem(name);
    let is_bad = problem.is_some();
    let described = described_by(shown, name, true, is_bad);
    let invalid = is_bad.then_some("true");
    view! {
        <div class=field_class(is_bad)>
            <label for=name>{label}</label>
            {hint_line(name, Some(hint))}
            {error_line(shown, name, problem)}
            <input id=name name=name type="file" accept=accept aria-invalid=invalid aria-describedby=described />
        </div>
    }
    .into_any()
}

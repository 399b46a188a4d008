//! One of many: a list that opens.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line, note_line};
use super::form::FormView;

/// `options` are pairs of value and words; `first` are the words of the empty choice.
pub fn select(
    shown: &FormView,
    name: &'static str,
    label: String,
    hint: Option<String>,
    first: String,
    options: Vec<(String, String)>,
) -> AnyView {
    let problem = shown.problem(name);
    let is_bad = problem.is_some();
    let described = described_by(shown, name, hint.is_some(), is_bad);
    let invalid = is_bad.then_some("true");
    let chosen = shown.value(name);
    let options = options
        .into_iter()
        .map(|(value, words)| {
            let is_chosen = value == chosen;
            view! {
                <option value=value selected=is_chosen>
                    {words}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class=field_class(is_bad)>
            <label for=name>{label}</label>
            {hint_line(name, hint)}
            {error_line(shown, name, problem)}
            <select id=name name=name aria-invalid=invalid aria-describedby=described>
                <option value="">{first}</option>
                {options}
            </select>
            {note_line(shown, name)}
        </div>
    }
    .into_any()
}

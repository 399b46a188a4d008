//! Choices that are all in sight: one of them, or several.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line, note_line};
use super::form::FormView;

/// One answer to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub about: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            about: None,
        }
    }

    #[must_use]
    pub fn about(self, about: String) -> Self {
        Self {
            about: Some(about),
            ..self
        }
    }
}

/// One of several.
pub fn radios(
    shown: &FormView,
    name: &'static str,
    legend: String,
    hint: Option<String>,
    choices: Vec<Choice>,
) -> AnyView {
    group(shown, name, legend, hint, choices, "radio")
}

/// As many as fit.
pub fn checkboxes(
    shown: &FormView,
    name: &'static str,
    legend: String,
    hint: Option<String>,
    choices: Vec<Choice>,
) -> AnyView {
    group(shown, name, legend, hint, choices, "checkbox")
}

fn group(
    shown: &FormView,
    name: &'static str,
    legend: String,
    hint: Option<String>,
    choices: Vec<Choice>,
    kind: &'static str,
) -> AnyView {
    let problem = shown.problem(name);
    let is_bad = problem.is_some();
    let described = described_by(shown, name, hint.is_some(), is_bad);
    let chosen: Vec<String> = shown.fields.all(name).map(str::to_owned).collect();
    let boxes = choices
        .into_iter()
        .enumerate()
        .map(|(position, choice)| {
            // The first answer has the name as its id: the error summary leads there.
            let id = if position == 0 {
                name.to_owned()
            } else {
                format!("{name}-{}", position + 1)
            };
            one(name, id, kind, &choice, chosen.contains(&choice.value))
        })
        .collect_view();
    view! {
        <fieldset class=field_class(is_bad) aria-describedby=described>
            <legend>{legend}</legend>
            {hint_line(name, hint)}
            {error_line(shown, name, problem)}
            {boxes}
            {note_line(shown, name)}
        </fieldset>
    }
    .into_any()
}

fn one(
    name: &'static str,
    id: String,
    kind: &'static str,
    choice: &Choice,
    is_chosen: bool,
) -> AnyView {
    let value = choice.value.clone();
    let label = choice.label.clone();
    let words = match choice.about.clone() {
        Some(about) => view! { <span><b>{label}</b>{about}</span> }.into_any(),
        None => view! { <span>{label}</span> }.into_any(),
    };
    view! {
        <label class="choice" for=id.clone()>
            <input type=kind id=id.clone() name=name value=value checked=is_chosen />
            {words}
        </label>
    }
    .into_any()
}

/// One statement that is confirmed or not: consent, a condition. Sent as `yes`.
pub fn single_checkbox(shown: &FormView, name: &'static str, label: String) -> AnyView {
    let problem = shown.problem(name);
    let is_bad = problem.is_some();
    let described = described_by(shown, name, false, is_bad);
    let invalid = is_bad.then_some("true");
    let is_chosen = shown.fields.get(name) == "yes";
    view! {
        <div class=field_class(is_bad)>
            {error_line(shown, name, problem)}
            <label class="choice" for=name>
                <input
                    type="checkbox"
                    id=name
                    name=name
                    value="yes"
                    checked=is_chosen
                    aria-invalid=invalid
                    aria-describedby=described
                />
                <span>{label}</span>
            </label>
            {note_line(shown, name)}
        </div>
    }
    .into_any()
}

/// A small box in a line of a list, for choosing several lines; `of` names the line for those who do not see it.
pub fn slim_checkbox(name: &'static str, value: String, label: String, of: String) -> AnyView {
    view! {
        <label class="choice slim">
            <input type="checkbox" name=name value=value />
            <span>{label} <span class="vh">" " {of}</span></span>
        </label>
    }
    .into_any()
}

//! One line of text: a name, a number, a contact, a password.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line, note_line};
use super::form::FormView;

/// What is typed, so that the phone shows the right keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    Text,
    /// Telephone number or e-mail: the ordinary keys, no correction.
    Contact,
    /// Figures only.
    Figures,
    /// Latin letters and figures in capitals: numbers of documents, names of a passport.
    Capitals,
    /// Never sent back to the page.
    Password,
}

/// A text field, built up and then shown.
#[derive(Clone, Debug)]
pub struct TextField {
    name: &'static str,
    label: String,
    hint: Option<String>,
    kind: InputKind,
    autocomplete: &'static str,
    class: &'static str,
    lang: Option<&'static str>,
}

impl TextField {
    pub fn new(name: &'static str, label: String) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind: InputKind::Text,
            autocomplete: "off",
            class: "",
            lang: None,
        }
    }

    #[must_use]
    pub fn hint(self, hint: String) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    #[must_use]
    pub fn kind(self, kind: InputKind) -> Self {
        Self { kind, ..self }
    }

    /// The purpose of the field for browsers that fill forms (WCAG 1.3.5).
    #[must_use]
    pub fn autocomplete(self, purpose: &'static str) -> Self {
        Self {
            autocomplete: purpose,
            ..self
        }
    }

    /// `w2`, `w4` or `w10`: as wide as the answer.
    #[must_use]
    pub fn width(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// The language of what is typed, where it is not that of the page.
    #[must_use]
    pub fn lang(self, lang: &'static str) -> Self {
        Self {
            lang: Some(lang),
            ..self
        }
    }

    pub fn view(self, shown: &FormView) -> AnyView {
        let name = self.name;
        let problem = shown.problem(name);
        let is_bad = problem.is_some();
        let described = described_by(shown, name, self.hint.is_some(), is_bad);
        let invalid = is_bad.then_some("true");
        let is_password = self.kind == InputKind::Password;
        let value = (!is_password)
            .then(|| shown.value(name))
            .filter(|value| !value.is_empty());
        let kind = if is_password { "password" } else { "text" };
        let inputmode = match self.kind {
            InputKind::Figures => Some("numeric"),
            InputKind::Contact => Some("email"),
            _ => None,
        };
        let (capitalize, spellcheck) = match self.kind {
            InputKind::Text => (None, None),
            InputKind::Capitals => (Some("characters"), Some("false")),
            _ => (Some("none"), Some("false")),
        };
        let class = (!self.class.is_empty()).then_some(self.class);
        view! {
            <div class=field_class(is_bad)>
                <label for=name>{self.label}</label>
                {hint_line(name, self.hint)}
                {error_line(shown, name, problem)}
                <input
                    type=kind
                    class=class
                    id=name
                    name=name
                    value=value
                    lang=self.lang
                    autocomplete=self.autocomplete
                    inputmode=inputmode
                    autocapitalize=capitalize
                    spellcheck=spellcheck
                    aria-invalid=invalid
                    aria-describedby=described
                />
                {note_line(shown, name)}
            </div>
        }
        .into_any()
    }
}

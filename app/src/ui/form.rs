//! A form on a page: what was typed, what is wrong in words, and the element around the fields.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::i18n::Locale;

/// What the fields of one form show: values as typed, and a sentence for each field that is wrong.
#[derive(Clone, Debug)]
pub struct FormView {
    pub locale: Locale,
    pub fields: Fields,
    pub problems: Vec<(String, String)>,
    /// What an automatic check found about a field: it does not keep the form from being sent.
    pub notes: Vec<(String, String)>,
}

impl FormView {
    /// Words each kind of error with `word`.
    pub fn new<Kind: Copy>(
        locale: Locale,
        fields: &Fields,
        errors: &Errors<Kind>,
        word: impl Fn(&str, Kind) -> String,
    ) -> Self {
        Self {
            locale,
            fields: fields.clone(),
            problems: errors
                .iter()
                .map(|(field, kind)| (field.to_owned(), word(field, kind)))
                .collect(),
            notes: Vec::new(),
        }
    }

    /// A form without errors.
    pub fn clean(locale: Locale, fields: &Fields) -> Self {
        Self {
            locale,
            fields: fields.clone(),
            problems: Vec::new(),
            notes: Vec::new(),
        }
    }

    #[must_use]
    pub fn noted(self, notes: Vec<(String, String)>) -> Self {
        Self { notes, ..self }
    }

    pub fn note(&self, name: &str) -> Option<String> {
        self.notes
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, words)| words.clone())
    }

    pub fn value(&self, name: &str) -> String {
        self.fields.get(name).to_owned()
    }

    pub fn problem(&self, name: &str) -> Option<String> {
        self.problems
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, sentence)| sentence.clone())
    }

    pub fn is_bad(&self) -> bool {
        !self.problems.is_empty()
    }
}

/// The main form of a page, sent to the page's own address; it carries the id of its first rendering.
pub fn form(ctx: &Ctx, shown: &FormView, children: AnyView) -> AnyView {
    let id = shown
        .fields
        .form_id()
        .map_or_else(|| ctx.new_id(), str::to_owned);
    // Said, or the browser would carry `#field` of a line of the error summary on to the next page.
    let action = match ctx.query.as_str() {
        "" => ctx.href(&ctx.path),
        query => format!("{}?{query}", ctx.href(&ctx.path)),
    };
    view! {
        <form id="main-form" method="post" action=action novalidate>
            <input type="hidden" name=FORM_ID value=id />
            {children}
        </form>
    }
    .into_any()
}

/// A form beside others: one button that does one thing.
pub fn small_form(action: String, children: AnyView) -> AnyView {
    view! {
        <form method="post" action=action novalidate>
            {children}
        </form>
    }
    .into_any()
}

/// A form that only asks: its answers stand in the address.
pub fn get_form(action: String, class: &'static str, children: AnyView) -> AnyView {
    view! {
        <form class=class action=action role="search">
            {children}
        </form>
    }
    .into_any()
}

/// The same where nothing is searched: something is chosen.
pub fn ask_form(action: String, class: &'static str, children: AnyView) -> AnyView {
    view! {
        <form class=class action=action>
            {children}
        </form>
    }
    .into_any()
}

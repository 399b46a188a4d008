//! How far somebody has come through the questions of a form: in words, and as spans of a bridge.

use leptos::prelude::*;

use super::arches::{Span, thin_arches};
use crate::i18n::Locale;
use crate::t;

/// `at` is the place of this question among all of them, from 0; `done` says of each whether it is answered.
pub fn progress(locale: Locale, at: usize, done: &[bool]) -> AnyView {
    let spans: Vec<Span> = done
        .iter()
        .enumerate()
        .map(|(position, is_done)| match (position == at, is_done) {
            (true, _) => Span::Now,
            (_, true) => Span::On,
            _ => Span::Missing,
        })
        .collect();
    let words = t!(
        locale,
        "step-of",
        step = (at + 1).to_string(),
        all = done.len().to_string()
    );
    view! {
        <p class="soft">{words.clone()}</p>
        {thin_arches(&spans, words)}
    }
    .into_any()
}

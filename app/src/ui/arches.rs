//! Progress as a bridge: a condition that is met is a built span, a missing one is a gap.

use leptos::prelude::*;

/// One span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    On,
    Now,
    Missing,
}

/// A row of spans; `label` says the same in words.
pub fn arches(spans: &[Span], label: String) -> AnyView {
    row(spans, label, "arches")
}

/// The thin row over a question.
pub fn thin_arches(spans: &[Span], label: String) -> AnyView {
    row(spans, label, "arches thin")
}

fn row(spans: &[Span], label: String, class: &'static str) -> AnyView {
    let width = format!("0 -1 {} 20", spans.len() * 20);
    let spans = spans
        .iter()
        .enumerate()
        .map(|(position, span)| {
            let class = match span {
                Span::On => "on",
                Span::Now => "now",
                Span::Missing => "no",
            };
            let x = (position * 20).to_string();
            view! { <use href="#arch" class=class x=x></use> }
        })
        .collect_view();
    view! {
        <svg class=class viewBox=width role="img" aria-label=label>
            {spans}
        </svg>
    }
    .into_any()
}

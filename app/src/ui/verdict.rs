//! The verdict of a certificate check: a word, a shape and a sentence.

use leptos::prelude::*;

/// Each verdict has its own shape, so that it can be told without colours and without reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Valid,
    Suspended,
    Ended,
    Revoked,
    Unknown,
}

const WHOLE: &str = "M0 14Q44-10 88 14v50H75C75 40 60 30 44 18 28 30 13 40 13 64H0z";
const OUTLINE: &str = "M2 15Q44-8 86 15v47H74C74 40 60 30 44 18 28 30 14 40 14 62H2z";
const BROKEN: &str = "M0 14Q19 4 36 2l-7 13 6 8C21 33 13 42 13 64H0zM88 14Q73 5 57 2.5L49 14l5 10c13 9 21 19 21 40h13z";

/// `word` is the state, `about` one sentence.
pub fn verdict(kind: Verdict, word: String, about: String) -> AnyView {
    let (class, shape) = match kind {
        Verdict::Valid => ("verdict go", view! {
            <path d=WHOLE></path>
            <path d="M30 50l10 10 19-20" class="k" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"></path>
        }.into_any()),
        Verdict::Suspended => ("verdict time", view! {
            <path d=WHOLE></path>
            <path d="M37 42v20M51 42v20" fill="none" stroke="#17262a" stroke-width="7" stroke-linecap="round"></path>
        }.into_any()),
        Verdict::Ended => ("verdict ended", view! {
            <path d=OUTLINE fill="none" stroke="currentColor" stroke-width="4"></path>
            <path d="M30 54h28" fill="none" stroke="currentColor" stroke-width="7" stroke-linecap="round"></path>
        }.into_any()),
        Verdict::Revoked => ("verdict stop", view! {
            <path d=BROKEN></path>
            <path d="M34 44l20 20M54 44L34 64" class="k" stroke-width="7" stroke-linecap="round"></path>
        }.into_any()),
        Verdict::Unknown => ("verdict none", view! {
            <path d=OUTLINE fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="7 6"></path>
            <path d="M37 44c0-9 14-9 14 0 0 5-7 5-7 10M44 62v1" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"></path>
        }.into_any()),
    };
    view! {
        <div class=class role="status">
            <svg viewBox="-1 -1 90 70" aria-hidden="true">
                {shape}
            </svg>
            <p class="word">{word}</p>
            <p>{about}</p>
        </div>
    }
    .into_any()
}

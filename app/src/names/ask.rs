//! “Check the name”: both spellings with the letters that differ, why they differ, why it matters, and a box to confirm.

use leptos::prelude::*;

use super::wording;
use crate::t;
use crate::ui::{Choice, FormView, Tone, checkboxes, notice_with};
use crate::writing::name_guard::{Comparison, confirmation};

/// The field of the box.
pub const FIELD: &str = "sure";

/// Where the test centre says that a name cannot be corrected.
const SOURCE: &str = "https://faq2.prometric-jp.com/";

/// The question; `sides` are the labels and the two spellings as they were compared.
pub fn question(
    shown: &FormView,
    sides: [(String, String); 2],
    found: &Comparison,
    confirm: String,
) -> AnyView {
    let locale = shown.locale;
    let mark = confirmation(&sides[0].1, &sides[1].1);
    let spellings = sides
        .into_iter()
        .enumerate()
        .map(|(at, (label, spelling))| {
            let pieces = found
                .marked(&spelling, at == 0)
                .into_iter()
                .map(|(piece, differs)| {
                    let piece = piece.to_owned();
                    if differs {
                        view! { <mark>{piece}</mark> }.into_any()
                    } else {
                        piece.into_any()
                    }
                })
                .collect_view();
            view! {
                <div>
                    <dt>{label}</dt>
                    <dd>{pieces}</dd>
                </div>
            }
        })
        .collect_view();
    let reasons = wording::reasons(locale, found)
        .into_iter()
        .map(|reason| view! { <li>{reason}</li> })
        .collect_view();
    let about = view! {
        <p>
            <b>{wording::verdict_word(locale, found.verdict)}</b>
        </p>
        <dl class="facts">{spellings}</dl>
        <ul class="items">{reasons}</ul>
        <p>
            {t!(locale, "name-ask-why")} " "
            <a href=SOURCE rel="noreferrer">
                {t!(locale, "name-ask-source")}
            </a>
        </p>
    };
    view! {
        {notice_with(Tone::Time, t!(locale, "name-ask"), about.into_any())}
        {checkboxes(shown, FIELD, t!(locale, "name-ask"), None, vec![Choice::new(mark, confirm)])}
    }
    .into_any()
}

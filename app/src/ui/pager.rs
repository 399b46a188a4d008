//! From one page of a list to the next.

use leptos::prelude::*;

use super::icon::{Draw, Icon};
use crate::i18n::Locale;
use crate::t;

/// Nothing when everything is on one page.
pub fn pager(locale: Locale, previous: Option<String>, next: Option<String>) -> Option<AnyView> {
    if previous.is_none() && next.is_none() {
        return None;
    }
    let previous = previous.map(|href| {
        view! {
            <a href=href rel="prev">
                <Draw icon=Icon::Back />
                {t!(locale, "pager-previous")}
            </a>
        }
    });
    let next = next.map(|href| {
        view! {
            <a href=href rel="next">
                {t!(locale, "pager-next")}
                <Draw icon=Icon::Go />
            </a>
        }
    });
    Some(
        view! {
            <nav class="pager gap" aria-label=t!(locale, "pager-label")>
                {previous}
                {next}
            </nav>
        }
        .into_any(),
    )
}

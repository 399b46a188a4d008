//! The mark: the bridge, and through its arch the turquoise dome.

use leptos::prelude::*;

#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 40 28" aria-hidden="true">
            <path d="M0 9Q20-3 40 9v19h-6C34 18.5 27.5 14 20 9 12.5 14 6 18.5 6 28H0z"></path>
            <path class="g" d="M10 28c0-6 4-9.5 10-13.5 6 4 10 7.5 10 13.5z"></path>
        </svg>
    }
    .into_any()
}

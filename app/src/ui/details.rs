//! Something that few need: closed at first, open at a touch.

use leptos::prelude::*;

use super::icon::{Draw, Icon};

pub fn more(summary: String, children: AnyView) -> AnyView {
    view! {
        <details class="more">
            <summary>
                <Draw icon=Icon::Go />
                {summary}
            </summary>
            {children}
        </details>
    }
    .into_any()
}

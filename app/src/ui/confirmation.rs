//! “It is done”: the bridge, and what was reached.

use leptos::prelude::*;

use super::mark::Mark;

pub fn confirmation(heading: String, about: AnyView) -> AnyView {
    view! {
        <div class="ok flow">
            <Mark />
            <h1>{heading}</h1>
            {about}
        </div>
    }
    .into_any()
}

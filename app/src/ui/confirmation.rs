//! “It is done”: the bridge, and what was reached.

use leptos::prelude::*;

use super::mark::Mark;

/// The whole answer of a page, with its first heading.
pub fn confirmation(heading: String, about: AnyView) -> AnyView {
    panel(view! { <h1>{heading}</h1> }.into_any(), about)
}

/// The same below another first heading: a page has only one.
pub fn confirmation_below(heading: String, about: AnyView) -> AnyView {
    panel(view! { <h2>{heading}</h2> }.into_any(), about)
}

fn panel(heading: AnyView, about: AnyView) -> AnyView {
    view! {
        <div class="ok flow">
            <Mark />
            {heading}
            {about}
        </div>
    }
    .into_any()
}

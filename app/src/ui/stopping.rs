//! Stopping messages with the link of one of them: a question with its button, or that it is done.

use leptos::prelude::*;

pub fn stop_view(heading: String, about: String, action: AnyView) -> AnyView {
    view! {
        <h1>{heading}</h1>
        <p class="lead">{about}</p>
        {action}
    }
    .into_any()
}

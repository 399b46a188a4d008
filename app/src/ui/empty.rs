//! Nothing here yet: says so, and leads on.

use leptos::prelude::*;

pub fn empty(heading: String, about: String, action: Option<AnyView>) -> AnyView {
    view! {
        <div class="empty flow">
            <svg viewBox="-1 -1 62 20" aria-hidden="true">
                <use href="#arch"></use>
                <use href="#arch" x="20"></use>
                <use href="#arch" x="40"></use>
            </svg>
            <h2>{heading}</h2>
            <p>{about}</p>
            {action.map(|action| view! { <p class="acts">{action}</p> })}
        </div>
    }
    .into_any()
}

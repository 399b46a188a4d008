//! “Show the password”: a button that exists only where it works.

use leptos::prelude::*;

/// Shows and hides what was typed into the field with this id.
#[island]
pub fn ShowPassword(field: String, show: String, hide: String) -> impl IntoView {
    let (is_shown, set_shown) = signal(false);
    let (is_ready, set_ready) = signal(false);
    // Effects run in the browser only: without scripts the button stays hidden.
    Effect::new(move |_| set_ready.set(true));
    let toggle = move |_| {
        let next = !is_shown.get_untracked();
        set_shown.set(next);
        if let Some(input) = document().get_element_by_id(&field) {
            drop(input.set_attribute("type", if next { "text" } else { "password" }));
        }
    };
    view! {
        <p hidden=move || !is_ready.get()>
            <button class="btn alt" type="button" aria-pressed=move || is_shown.get().to_string() on:click=toggle>
                {move || if is_shown.get() { hide.clone() } else { show.clone() }}
            </button>
        </p>
    }
}

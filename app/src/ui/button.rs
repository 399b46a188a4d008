//! Buttons and links that act: one primary to a page.

use leptos::prelude::*;

/// A row of actions.
pub fn acts(children: AnyView) -> AnyView {
    view! { <p class="acts">{children}</p> }.into_any()
}

/// The button that sends the form.
pub fn submit(words: String) -> AnyView {
    view! { <button class="btn" type="submit">{words}</button> }.into_any()
}

/// Another button of the same form; `name` and `value` say which was pressed.
pub fn submit_named(name: &'static str, value: String, words: String) -> AnyView {
    view! { <button class="btn alt" type="submit" name=name value=value>{words}</button> }
        .into_any()
}

/// A button that takes something away.
pub fn stop_button(words: String) -> AnyView {
    view! { <button class="btn no" type="submit">{words}</button> }.into_any()
}

/// A link that looks like the primary button.
pub fn link_button(href: String, words: String) -> AnyView {
    view! { <a class="btn" href=href>{words}</a> }.into_any()
}

/// A link that looks like a second button.
pub fn more_button(href: String, words: String) -> AnyView {
    view! { <a class="btn alt" href=href>{words}</a> }.into_any()
}

/// A plain link, large enough for a thumb.
pub fn quiet_link(href: String, words: String) -> AnyView {
    view! { <a class="link" href=href>{words}</a> }.into_any()
}

//! Sends a file in parts, says how far it is, and goes on by itself when the network is back. Without it the form sends the file.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser;

/// What is said meanwhile; `progress` has the places `{done}` and `{all}`, for kilobytes.
#[derive(Clone, Debug)]
pub struct Words {
    /// The sign between thousands.
    pub gap: String,
    pub progress: String,
    pub shrinking: String,
    pub checking: String,
    pub waiting: String,
    pub failed: String,
}

/// Listens to the form `main-form`, whose file is sent to `base`.
#[island]
pub fn SendInParts(
    base: String,
    gap: String,
    progress: String,
    shrinking: String,
    checking: String,
    waiting: String,
    failed: String,
) -> impl IntoView {
    let (said, set_said) = signal(String::new());
    let (problem, set_problem) = signal(String::new());
    let words = Words {
        gap,
        progress,
        shrinking,
        checking,
        waiting,
        failed,
    };
    // Effects run in the browser only.
    Effect::new(move |_| listen(&base, &words, set_said, set_problem));
    view! {
        <p class="soft" role="status">
            {move || said.get()}
        </p>
        <p class="err" role="alert">
            {move || problem.get()}
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn listen(base: &str, words: &Words, said: WriteSignal<String>, problem: WriteSignal<String>) {
    browser::listen(base.to_owned(), words.clone(), said, problem);
}

#[cfg(not(feature = "hydrate"))]
fn listen(_: &str, _: &Words, _: WriteSignal<String>, _: WriteSignal<String>) {}

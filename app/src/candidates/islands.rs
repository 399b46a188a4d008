//! “Each answer saves itself”: an island over the step's form, with the same parsing and the same service.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::api::{Saved, save_step};

/// Listens to the form `main-form` and says what became of each change. The sentences have the place `{time}`.
#[island]
pub fn AutoSave(step: String, saved: String, begun: String, failed: String) -> impl IntoView {
    let (said, set_said) = signal(String::new());
    Effect::new(move |_| {
        let (step, saved, begun, failed) =
            (step.clone(), saved.clone(), begun.clone(), failed.clone());
        let save = move |_: leptos::ev::Event| {
            let Some(body) = typed() else {
                return;
            };
            let (step, saved, begun, failed) =
                (step.clone(), saved.clone(), begun.clone(), failed.clone());
            spawn_local(async move {
                let sentence = match save_step(step, body).await {
                    Ok(Saved::Done(time)) => saved.replace("{time}", &time),
                    Ok(Saved::Begun(time)) => begun.replace("{time}", &time),
                    Err(_) => failed,
                };
                set_said.set(sentence);
            });
        };
        let handle = window_event_listener(leptos::ev::change, save);
        on_cleanup(move || handle.remove());
    });
    view! {
        <p class="soft" role="status">
            {move || said.get()}
        </p>
    }
}

/// The form as the browser would send it.
#[cfg(feature = "hydrate")]
fn typed() -> Option<String> {
    use wasm_bindgen::JsCast;
    let form = document()
        .get_element_by_id("main-form")?
        .dyn_into::<web_sys::HtmlFormElement>()
        .ok()?;
    let data = web_sys::FormData::new_with_form(&form).ok()?;
    let pairs = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    Some(pairs.to_string().into())
}

#[cfg(not(feature = "hydrate"))]
fn typed() -> Option<String> {
    None
}

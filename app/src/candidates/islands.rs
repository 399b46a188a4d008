//! “Each answer saves itself”: an island over the step's form, with the same parsing and the same service.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::api::{Saved, save_step};

/// Listens to the form `main-form` and says what became of each change. The sentences have the place `{time}`; `opened` is the
/// server's clock when it made the page: each change is numbered by it and the time that the page has been open since.
#[island]
pub fn AutoSave(
    step: String,
    saved: String,
    begun: String,
    failed: String,
    opened: i64,
) -> impl IntoView {
    let (said, set_said) = signal(String::new());
    let last = StoredValue::new(opened);
    let ahead = opened - clock();
    Effect::new(move |_| {
        let (step, saved, begun, failed) =
            (step.clone(), saved.clone(), begun.clone(), failed.clone());
        let save = move |_: leptos::ev::Event| {
            let Some(body) = typed() else {
                return;
            };
            let (step, saved, begun, failed) =
                (step.clone(), saved.clone(), begun.clone(), failed.clone());
            let made_at = (clock() + ahead).max(last.get_value() + 1);
            last.set_value(made_at);
            spawn_local(async move {
                let sentence = match save_step(step, body, made_at).await {
                    Ok(Saved::Done(time)) => saved.replace("{time}", &time),
                    Ok(Saved::Begun(time)) => begun.replace("{time}", &time),
                    Err(_) => failed,
                };
                // What became of an older change is no news.
                if last.get_value() == made_at {
                    set_said.set(sentence);
                }
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

/// The phone's clock in milliseconds; only differences of it are used, for it may be wrong.
#[cfg(feature = "hydrate")]
#[expect(
    clippy::cast_possible_truncation,
    reason = "milliseconds since 1970 fit for 285,000 years"
)]
fn clock() -> i64 {
    js_sys::Date::now() as i64
}

#[cfg(not(feature = "hydrate"))]
const fn clock() -> i64 {
    0
}

#[cfg(not(feature = "hydrate"))]
fn typed() -> Option<String> {
    None
}

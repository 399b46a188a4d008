//! The keys of the desk: a hundred decisions in a row without a full page, by the same service as the forms.

use leptos::prelude::*;

/// Listens to keys, to the decision form and to the queue; the panes come from the server as they are. `lost`: no connection.
#[island]
pub fn DeskKeys(lost: String) -> impl IntoView {
    let (said, set_said) = signal(String::new());
    let (is_lost, set_lost) = signal(false);
    #[cfg(feature = "hydrate")]
    hydrated::listen(set_said, set_lost);
    #[cfg(not(feature = "hydrate"))]
    let _ = (set_said, set_lost);
    view! {
        <p class="vh" role="status">
            {move || said.get()}
        </p>
        <p class="lost" role="alert" hidden=move || !is_lost.get()>
            {move || if is_lost.get() { lost.clone() } else { String::new() }}
        </p>
    }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

    use crate::moderation::api::{self, Shown};

    /// Where the browser keeps that somebody wants no letters as keys.
    const NO_KEYS: &str = "desk-no-keys";
    /// As long as a decision can be undone, in milliseconds.
    const UNDO_MS: u64 = crate::moderation::rules::UNDO_MS.unsigned_abs();
    /// Signs of life are sent this often at the most, in milliseconds.
    const KEEP_MS: f64 = 60_000.0;

    /// What a key asks for.
    enum Wish {
        Open(String),
        Send(String),
        Undo(String),
    }

    #[derive(Clone)]
    struct Desk {
        said: WriteSignal<String>,
        lost: WriteSignal<bool>,
        /// One thing at a time: a key that is held down decides once.
        busy: StoredValue<bool>,
        kept: StoredValue<f64>,
    }

    pub fn listen(said: WriteSignal<String>, lost: WriteSignal<bool>) {
        let desk = Desk {
            said,
            lost,
            busy: StoredValue::new(false),
            kept: StoredValue::new(0.0),
        };
        Effect::new(move |_| {
            let on = desk.clone();
            let keys = window_event_listener(leptos::ev::keydown, move |event| on.key(&event));
            let on = desk.clone();
            let sent = window_event_listener(leptos::ev::submit, move |event| on.submit(&event));
            let on = desk.clone();
            let clicks = window_event_listener(leptos::ev::click, move |event| on.click(&event));
            let switch = window_event_listener(leptos::ev::change, |event| switch(&event));
            settle_panes();
            on_cleanup(move || {
                keys.remove();
                sent.remove();
                clicks.remove();
                switch.remove();
            });
        });
    }

    fn panes() -> Option<HtmlElement> {
        document().get_element_by_id("desk")?.dyn_into().ok()
    }

    fn data(name: &str) -> Option<String> {
        panes()?
            .dataset()
            .get(name)
            .filter(|value| !value.is_empty())
    }

    fn find(selector: &str) -> Option<Element> {
        document().query_selector(selector).ok().flatten()
    }

    /// What the browser keeps for this site, if it keeps anything.
    fn storage() -> Option<js_sys::Object> {
        js_sys::Reflect::get(&window(), &"localStorage".into())
            .ok()?
            .dyn_into()
            .ok()
    }

    /// Whether letters are keys; they are, until somebody switches them off.
    fn has_keys() -> bool {
        storage()
            .is_none_or(|kept| !js_sys::Reflect::has(&kept, &NO_KEYS.into()).unwrap_or_default())
    }

    /// Keeps what the switch in the list of keys says.
    fn switch(event: &Event) {
        let field = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            .filter(|field| field.id() == "keys-on");
        if let (Some(field), Some(kept)) = (field, storage()) {
            drop(if field.checked() {
                js_sys::Reflect::delete_property(&kept, &NO_KEYS.into())
            } else {
                js_sys::Reflect::set(&kept, &NO_KEYS.into(), &"yes".into())
            });
        }
    }

    /// What the browser knows and the server does not: the switch of the keys, and when the time of undoing is over.
    fn settle_panes() {
        if let Some(field) =
            find("#keys-on").and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
        {
            field.set_checked(has_keys());
        }
        if let Some(made) = data("made") {
            let over = move || {
                if data("made").as_deref() == Some(made.as_str()) {
                    if let Some(form) = find("#undo") {
                        form.remove();
                    }
                    if let Some(panes) = panes() {
                        panes.dataset().delete("made");
                    }
                }
            };
            set_timeout(over, std::time::Duration::from_millis(UNDO_MS));
        }
    }

    /// Opens or closes the list of keys.
    fn help() {
        let Some(list) = find("#keys") else {
            return;
        };
        if list.has_attribute("open") {
            drop(list.remove_attribute("open"));
            return;
        }
        drop(list.set_attribute("open", ""));
        list.scroll_into_view();
        if let Some(head) =
            find("#keys summary").and_then(|head| head.dyn_into::<HtmlElement>().ok())
        {
            drop(head.focus());
        }
    }

    /// Where letters are letters and no keys.
    fn is_typing(target: &Element) -> bool {
        match target.tag_name().as_str() {
            "TEXTAREA" | "SELECT" => true,
            "INPUT" => target.get_attribute("type").is_none_or(|kind| {
                !matches!(kind.as_str(), "radio" | "checkbox" | "submit" | "button")
            }),
            _ => target.has_attribute("contenteditable"),
        }
    }

    /// The letter of the key: what it writes if that is Latin, otherwise its place, so that Cyrillic and kana keyboards work.
    fn code(event: &KeyboardEvent) -> String {
        let key = event.key().to_uppercase();
        match key.as_bytes() {
            [letter @ b'A'..=b'Z'] => format!("Key{}", char::from(*letter)),
            [figure @ b'1'..=b'9'] => format!("Digit{}", char::from(*figure)),
            _ => event.code().replace("Numpad", "Digit"),
        }
    }

    /// The case before or after the open one in the list.
    fn beside(step: isize) -> Option<String> {
        let links = document()
            .query_selector_all("#desk .queue a[data-case]")
            .ok()?;
        let open = data("case");
        let all: Vec<String> = (0..links.length())
            .filter_map(|at| {
                links
                    .get(at)?
                    .dyn_into::<Element>()
                    .ok()?
                    .get_attribute("data-case")
            })
            .collect();
        let at = open.and_then(|open| all.iter().position(|id| *id == open));
        let to = match at {
            Some(at) => at.checked_add_signed(step)?,
            None => 0,
        };
        all.get(to).cloned()
    }

    /// The form as the browser would send it.
    fn typed() -> Option<String> {
        let form = find("#main-form")?
            .dyn_into::<web_sys::HtmlFormElement>()
            .ok()?;
        let data = web_sys::FormData::new_with_form(&form).ok()?;
        let pairs = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        Some(pairs.to_string().into())
    }

    impl Desk {
        fn key(&self, event: &KeyboardEvent) {
            // 229: the input method of Japanese is at work.
            if event.is_composing()
                || event.key_code() == 229
                || event.ctrl_key()
                || event.alt_key()
                || event.meta_key()
            {
                return;
            }
            let Some(target) = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
            else {
                return;
            };
            self.keep();
            if is_typing(&target) {
                if event.key() == "Escape"
                    && let Some(case) =
                        find("#case").and_then(|case| case.dyn_into::<HtmlElement>().ok())
                {
                    drop(case.focus());
                }
                return;
            }
            let is_button = matches!(target.tag_name().as_str(), "BUTTON" | "A" | "SUMMARY");
            let pressed = code(event);
            // A key that is held down goes through the list, and does nothing else twice.
            let is_held = event.repeat() && !matches!(pressed.as_str(), "KeyJ" | "KeyK");
            let is_enter = matches!(pressed.as_str(), "Enter" | "NumpadEnter" | "DigitEnter");
            if is_held || (!is_enter && !has_keys()) {
                return;
            }
            if event.key() == "?" {
                event.prevent_default();
                return help();
            }
            let wish = match pressed.as_str() {
                "KeyJ" => beside(1).map(Wish::Open),
                "KeyK" => beside(-1).map(Wish::Open),
                "KeyU" => data("made").map(Wish::Undo),
                "KeyN" => {
                    if let Some(note) =
                        find("#note").and_then(|note| note.dyn_into::<HtmlElement>().ok())
                    {
                        event.prevent_default();
                        drop(note.focus());
                    }
                    return;
                }
                _ if is_enter && !is_button => match typed() {
                    Some(body) => Some(Wish::Send(body)),
                    None => data("case").or_else(|| beside(0)).map(Wish::Open),
                },
                key @ ("KeyA" | "KeyR" | "KeyX") => return choose(event, key),
                key if key.starts_with("Digit") => return choose(event, key),
                _ => return,
            };
            if let Some(wish) = wish {
                event.prevent_default();
                self.go(wish);
            }
        }

        fn submit(&self, event: &web_sys::SubmitEvent) {
            let form = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            let id = form.map(|form| form.id()).unwrap_or_default();
            let wish = match id.as_str() {
                "undo" => data("made").map(Wish::Undo),
                "take" => data("case").map(Wish::Open),
                _ => None,
            };
            if let Some(wish) = wish {
                event.prevent_default();
                return self.go(wish);
            }
            let is_decision = id == "main-form";
            let gives_back = event
                .submitter()
                .is_some_and(|button| button.has_attribute("name"));
            if is_decision
                && !gives_back
                && let Some(body) = typed()
            {
                event.prevent_default();
                self.go(Wish::Send(body));
            }
        }

        fn click(&self, event: &web_sys::MouseEvent) {
            if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
                return;
            }
            let link = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .and_then(|target| target.closest("#desk .queue a[data-case]").ok().flatten());
            if let Some(id) = link.and_then(|link| link.get_attribute("data-case")) {
                event.prevent_default();
                self.go(Wish::Open(id));
            }
        }

        /// Tells the server now and then that somebody is at work.
        fn keep(&self) {
            let now = Event::new("x").map_or(0.0, |event| event.time_stamp());
            if now - self.kept.get_value() > KEEP_MS
                && let Some(id) = data("case")
                && find("#main-form").is_some()
            {
                self.kept.set_value(now);
                spawn_local(async move { drop(api::keep(id).await) });
            }
        }

        fn go(&self, wish: Wish) {
            if self.busy.get_value() {
                return;
            }
            self.busy.set_value(true);
            let desk = self.clone();
            let filter = data("filter").unwrap_or_default();
            spawn_local(async move {
                let answer = match wish {
                    Wish::Open(id) => api::open(id, filter).await,
                    Wish::Send(body) => api::decide(data("case").unwrap_or_default(), body).await,
                    Wish::Undo(made) => api::undo(made, filter).await,
                };
                desk.lost.set(false);
                match answer {
                    Ok(shown) => show(&shown, desk.said),
                    Err(ServerFnError::ServerError(why)) if why == api::SIGN_IN => {
                        drop(window().location().reload());
                    }
                    Err(_) => desk.lost.set(true),
                }
                desk.busy.set_value(false);
            });
        }
    }

    /// Ticks what belongs to a key, and goes there: whoever listens hears it.
    fn choose(event: &KeyboardEvent, key: &str) {
        let field = find(&format!("#main-form input[data-key={key}]"))
            .and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field.filter(|field| !field.disabled()) {
            event.prevent_default();
            field.set_checked(field.type_() == "radio" || !field.checked());
            drop(field.focus());
        }
    }

    /// Puts the new panes in the place of the old ones, with address, title and focus.
    fn show(shown: &Shown, said: WriteSignal<String>) {
        let Some(panes) = panes() else {
            return;
        };
        panes.set_outer_html(&shown.html);
        document().set_title(&shown.title);
        if let Ok(history) = window().history() {
            drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&shown.path)));
        }
        settle_panes();
        let case = find("#case").and_then(|case| case.dyn_into::<HtmlElement>().ok());
        if let Some(case) = &case {
            case.set_scroll_top(0);
        }
        // What is wrong comes first.
        let place = find(".errsum")
            .and_then(|wrong| wrong.dyn_into::<HtmlElement>().ok())
            .or(case);
        if let Some(place) = place {
            drop(place.focus());
        }
        said.set(shown.said.clone());
    }
}

//! Findings while somebody types: the same rules as on the server, over the same rows, in the browser.

use leptos::prelude::*;

use super::form::Step;
use crate::forms::Fields;

/// Looks at the form `main-form` after each change and shows what it finds in `#found` and beside the fields. `rules` is the address
/// of the rows, `beside` what the other steps say, `id` the vacancy. Without a network what the server found last stays.
#[island]
pub fn LiveFindings(rules: String, step: Step, beside: Fields, id: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    hydrated::listen(rules, step, beside, id);
    #[cfg(not(feature = "hydrate"))]
    let _ = (rules, step, beside, id);
    view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use std::time::Duration;

    use leptos::leptos_dom::helpers::TimeoutHandle;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    use crate::findings::{Advert, Finding, Lexicon, check};
    use crate::forms::Fields;
    use crate::vacancies::advert::{advert, said};
    use crate::vacancies::form::Step;
    use crate::vacancies::live::{self, Rules, Shown};
    use crate::vacancies::{api, islands::page};

    /// A pause in typing after which the browser looks, and the longer one after which the server is asked about copies.
    const PAUSE: Duration = Duration::from_millis(300);
    const LONG_PAUSE: Duration = Duration::from_millis(1_200);

    struct Editor {
        address: String,
        step: Step,
        beside: Fields,
        id: String,
        rules: RefCell<Option<(Rules, Lexicon)>>,
        is_loading: Cell<bool>,
        /// The pause that runs, and the one before asking for copies: a new key ends both.
        pause: Cell<Option<TimeoutHandle>>,
        long_pause: Cell<Option<TimeoutHandle>>,
        /// Counts the changes: an answer to an older one is no answer.
        change: Cell<u32>,
        copy: RefCell<Option<Finding>>,
    }

    pub fn listen(address: String, step: Step, beside: Fields, id: String) {
        let editor = Rc::new(Editor {
            address,
            step,
            beside,
            id,
            rules: RefCell::new(None),
            is_loading: Cell::new(false),
            pause: Cell::new(None),
            long_pause: Cell::new(None),
            change: Cell::new(0),
            copy: RefCell::new(None),
        });
        load(&editor);
        for event in ["input", "change"] {
            let editor = Rc::clone(&editor);
            // It lives as long as the page.
            let _ = window_event_listener_untyped(event, move |_| changed(&editor));
        }
        // Whoever is in a field already may have typed before this began.
        let is_in_a_field = document()
            .active_element()
            .is_some_and(|element| element.closest("#main-form").ok().flatten().is_some());
        if is_in_a_field {
            changed(&editor);
        }
    }

    /// Fetches the rows; when that fails, the next change tries again.
    fn load(editor: &Rc<Editor>) {
        if editor.is_loading.replace(true) {
            return;
        }
        let editor = Rc::clone(editor);
        spawn_local(async move {
            if let Some(rules) = fetched(&editor.address).await {
                let lexicon = Lexicon::new(&rules.lexicon, rules.today);
                *editor.rules.borrow_mut() = Some((rules, lexicon));
                if editor.change.get() > 0 {
                    look(&editor);
                }
            }
            editor.is_loading.set(false);
        });
    }

    async fn fetched(address: &str) -> Option<Rules> {
        let answer = JsFuture::from(window().fetch_with_str(address))
            .await
            .ok()?
            .dyn_into::<web_sys::Response>()
            .ok()?;
        if !answer.ok() {
            return None;
        }
        let text = JsFuture::from(answer.text().ok()?).await.ok()?;
        serde_json::from_str(&text.as_string()?).ok()
    }

    fn changed(editor: &Rc<Editor>) {
        editor.change.set(editor.change.get().wrapping_add(1));
        if editor.rules.borrow().is_none() {
            load(editor);
        }
        start(&editor.pause, PAUSE, {
            let editor = Rc::clone(editor);
            move || look(&editor)
        });
        if editor.step == Step::Words {
            start(&editor.long_pause, LONG_PAUSE, {
                let editor = Rc::clone(editor);
                move || ask(&editor)
            });
        }
    }

    fn start(slot: &Cell<Option<TimeoutHandle>>, pause: Duration, then: impl FnOnce() + 'static) {
        if let Some(running) = slot.take() {
            running.clear();
        }
        slot.set(set_timeout_with_handle(then, pause).ok());
    }

    /// The draft as it would be if the form were saved now.
    fn draft(editor: &Editor, rules: &Rules) -> Option<Advert> {
        let typed = page::typed()?;
        let mut fields = editor.beside.clone();
        for name in editor.step.fields() {
            for value in typed.all(name) {
                fields = fields.and(name, value);
            }
        }
        let (terms, texts) = said(&fields, |slug| rules.programmes.get(slug).cloned());
        Some(advert(&editor.id, "", &terms, &texts))
    }

    fn look(editor: &Rc<Editor>) {
        let rules = editor.rules.borrow();
        let Some((rules, lexicon)) = rules.as_ref() else {
            return;
        };
        let Some(advert) = draft(editor, rules) else {
            return;
        };
        let mut found = check(&advert, lexicon, &rules.figures, &[], rules.today);
        found.extend(editor.copy.borrow().clone());
        found.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.rule));
        let shown: Vec<Shown> = live::of_step(&found, editor.step, &advert, &rules.words);
        page::show(&shown, &rules.words);
    }

    /// Asks whether somebody else published the same text; an answer that comes late is left alone, and no answer is no news.
    fn ask(editor: &Rc<Editor>) {
        let advert = editor
            .rules
            .borrow()
            .as_ref()
            .and_then(|(rules, _)| draft(editor, rules));
        let Some(advert) = advert else {
            return;
        };
        let change = editor.change.get();
        let editor = Rc::clone(editor);
        spawn_local(async move {
            let answer =
                api::near_copy(editor.id.clone(), advert.lang, advert.title, advert.text).await;
            if let Ok(copy) = answer
                && editor.change.get() == change
            {
                *editor.copy.borrow_mut() = copy;
                look(&editor);
            }
        });
    }
}

/// The page around the island: what is typed, and where findings stand.
#[cfg(feature = "hydrate")]
mod page {
    use leptos::prelude::document;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, FormData, HtmlFormElement};

    use crate::forms::Fields;
    use crate::vacancies::live::{self, Shown, Words};

    /// The form as the browser would send it.
    pub fn typed() -> Option<Fields> {
        let form: HtmlFormElement = by_id("main-form")?.dyn_into().ok()?;
        let data = FormData::new_with_form(&form).ok()?;
        let pairs = js_sys::Array::from(&data)
            .iter()
            .filter_map(|pair| {
                let pair: js_sys::Array = pair.dyn_into().ok()?;
                Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
            })
            .collect();
        Some(Fields::new(pairs))
    }

    fn by_id(id: &str) -> Option<Element> {
        document().get_element_by_id(id)
    }

    fn all(selector: &str) -> Vec<Element> {
        let Ok(list) = document().query_selector_all(selector) else {
            return Vec::new();
        };
        (0..list.length())
            .filter_map(|at| list.get(at)?.dyn_into().ok())
            .collect()
    }

    /// Shows the findings of now. What stays is not touched, so that nobody has it read to them again.
    pub fn show(shown: &[Shown], words: &Words) {
        summary(shown, words);
        notes(&live::notes(shown));
    }

    fn summary(shown: &[Shown], words: &Words) {
        let Some(found) = by_id("found") else {
            return;
        };
        let list = document().query_selector("#found ul").ok().flatten();
        let Some(list) = list.filter(|_| !shown.is_empty()) else {
            found.set_inner_html(&live::summary(shown, words));
            return;
        };
        let keys: Vec<String> = shown.iter().map(Shown::key).collect();
        let key = |item: &Element| item.get_attribute("data-key").unwrap_or_default();
        let mut there = Vec::new();
        for item in all("#found > section > ul > li") {
            if keys.contains(&key(&item)) {
                there.push(item);
            } else {
                item.remove();
            }
        }
        let mut there = there.into_iter().peekable();
        for (one, wanted) in shown.iter().zip(&keys) {
            match there.peek() {
                Some(item) if key(item) == *wanted => {
                    there.next();
                }
                Some(item) => drop(item.insert_adjacent_html("beforebegin", &one.item())),
                None => drop(list.insert_adjacent_html("beforeend", &one.item())),
            }
        }
        // Left over when the order changed.
        for item in there {
            item.remove();
        }
    }

    fn notes(wanted: &[(String, String)]) {
        for note in all("#main-form .told") {
            let id = note.id();
            let spot = id.strip_suffix("-f").unwrap_or(&id);
            let stays = wanted.iter().any(|(name, words)| {
                name == spot && note.text_content().is_some_and(|text| text == *words)
            });
            if !stays {
                describe(spot, false);
                note.remove();
            }
        }
        for (spot, words) in wanted {
            let id = format!("{spot}-f");
            if by_id(&id).is_some() {
                continue;
            }
            if let Some(field) =
                field(spot).and_then(|field| field.closest(".field").ok().flatten())
            {
                let html = live::note(spot, words);
                drop(field.insert_adjacent_html("beforeend", &html));
                describe(spot, true);
            }
        }
    }

    /// The field of this name; a date has the first of its parts.
    fn field(spot: &str) -> Option<Element> {
        by_id(spot).or_else(|| by_id(&format!("{spot}-day")))
    }

    /// Joins the note to the field, or to the group of choices, for those who listen.
    fn describe(spot: &str, is_there: bool) {
        let Some(field) = field(spot) else {
            return;
        };
        let of = match field.closest("fieldset.field").ok().flatten() {
            Some(group) => group,
            None => field,
        };
        let id = format!("{spot}-f");
        let ids = of.get_attribute("aria-describedby").unwrap_or_default();
        let mut ids: Vec<&str> = ids
            .split_whitespace()
            .filter(|other| *other != id)
            .collect();
        if is_there {
            ids.push(&id);
        }
        if ids.is_empty() {
            drop(of.remove_attribute("aria-describedby"));
        } else {
            drop(of.set_attribute("aria-describedby", &ids.join(" ")));
        }
    }
}

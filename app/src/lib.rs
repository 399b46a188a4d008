//! The portal: one code base, compiled twice: feature `ssr` for the server, `hydrate` for the browser.
//!
//! Rooms, one for each capability, have the same files: `rules` and `form` (server and browser), `store`, `service`,
//! `handlers`, `pages` (server), `api` and `islands` (what reaches the phone). Arrows run one way:
//! routes → handlers → service → store → db, and handlers → pages → ui → i18n.

pub mod applications;
pub mod candidates;
pub mod certificates;
pub mod complaints;
pub mod documents;
pub mod employers;
pub mod findings;
pub mod forms;
pub mod hiring;
pub mod identity;
pub mod moderation;
pub mod programmes;
pub mod vacancies;
pub mod writing;

#[cfg(feature = "ssr")]
pub mod about;
#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod cookies;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod deadlines;
#[cfg(feature = "ssr")]
pub mod design;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod errors;
#[cfg(feature = "ssr")]
pub mod exports;
#[cfg(feature = "ssr")]
pub mod feeds;
#[cfg(feature = "ssr")]
pub mod file_form;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod imports;
#[cfg(feature = "ssr")]
pub mod kept;
#[cfg(feature = "ssr")]
pub mod limits;
#[cfg(feature = "ssr")]
pub mod names;
#[cfg(feature = "ssr")]
pub mod offline;
#[cfg(feature = "ssr")]
pub mod outbox;
#[cfg(feature = "ssr")]
pub mod personal;
#[cfg(feature = "ssr")]
pub mod portal;
#[cfg(feature = "ssr")]
pub mod reference;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod saved;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod templates;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod vault;

#[cfg(feature = "ssr")]
pub mod home;

/// Called by the loader once the browser's part is there; islands are then started one by one.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}

/// The report on one case of eligibility, as `programmes::agree::letters` gives it: a test holds it against the server's.
#[cfg(all(feature = "hydrate", feature = "public"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn eligibility(case: &str) -> String {
    programmes::agree::letters(case)
}

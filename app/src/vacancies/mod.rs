//! Vacancies: work abroad in terms that each language can word by itself, written by employers, reviewed, and open to read.

pub mod advert;
pub mod api;
pub mod form;
pub mod live;
pub mod net;
pub mod rules;
pub mod state;
pub mod terms;

#[cfg(feature = "ssr")]
pub mod findings;
#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod islands;
#[cfg(feature = "ssr")]
pub mod occupations;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parties;
#[cfg(feature = "ssr")]
mod posting;
#[cfg(feature = "ssr")]
mod rates;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod wording;

#[cfg(feature = "ssr")]
pub use pages::{card, filter_words, title as headline};
/// The questions about conditions of work, and what is wrong with an answer, for offers and contracts.
#[cfg(feature = "ssr")]
pub use pages::{conditions, word as problem_word};

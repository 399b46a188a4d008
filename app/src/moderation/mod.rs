//! Moderation: the staff read what employers sent, one person at a time, decide with reasons, and can undo for ten seconds.

pub mod api;
pub mod form;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod islands;
#[cfg(feature = "ssr")]
mod neighbours;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod wording;

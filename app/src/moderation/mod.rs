//! Moderation: the staff read what employers sent, one person at a time, decide with reasons, and can undo for ten seconds.

pub mod form;
pub mod rules;

#[cfg(feature = "ssr")]
mod neighbours;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;

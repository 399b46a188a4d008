//! Hiring: from a published vacancy to the arrival; person, employer and staff see the same next step, its owner and its clock.

pub mod form;
pub mod rules;
pub mod same_terms;

#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod wording;

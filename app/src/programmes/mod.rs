//! Programmes: what each way abroad asks, gives and costs, as dated rows with a source; and who is eligible, and why.

pub mod islands;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod catalog;
#[cfg(feature = "ssr")]
pub mod eligibility;
#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod wording;

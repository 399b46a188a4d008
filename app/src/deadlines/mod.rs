//! What runs out for a person: closing days of intakes and ends of certificates, as clocks, calendar files and reminders.

pub mod handlers;
mod pages;
mod remind;
mod rules;
pub mod service;
mod store;

pub use pages::{closing_clock, validity_link};
pub use remind::remind_due;

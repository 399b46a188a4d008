//! What a candidate keeps: searches that tell of new vacancies, and vacancies to come back to.

pub mod handlers;
mod pages;
pub mod service;
mod store;

pub use pages::words;

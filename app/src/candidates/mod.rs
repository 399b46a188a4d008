//! Candidates: the profile, in small steps that save what was typed.

pub mod api;
pub mod form;
#[cfg(any(feature = "ssr", feature = "public"))]
pub mod islands;

#[cfg(feature = "ssr")]
pub mod finding;
#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub use pages::education_word;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;

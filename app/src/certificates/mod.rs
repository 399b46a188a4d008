//! Certificates: entered, issued by two people, suspended, revoked, renewed; and checked by anybody who has the number.

pub mod form;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod batch;
#[cfg(feature = "ssr")]
pub mod bulk;
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

/// One of one's own certificates, with its clock.
#[cfg(feature = "ssr")]
pub use pages::card;

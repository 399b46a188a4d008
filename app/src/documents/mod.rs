//! Documents of organisations for the check by the staff: taken in parts or whole, looked through, stored under random names.

pub mod rules;

#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod islands;
#[cfg(feature = "ssr")]
mod look;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod sealed;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod shelf;
#[cfg(feature = "ssr")]
mod store;
#[cfg(feature = "ssr")]
pub mod wording;

#[cfg(feature = "ssr")]
pub use pages::on_desk;

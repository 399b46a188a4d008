//! Candidates: the profile, in small steps.

#[cfg(feature = "ssr")]
pub mod service;

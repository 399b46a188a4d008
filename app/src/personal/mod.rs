//! What belongs to a person alone: a copy of everything the portal holds about them, and its erasure.

mod gather;
pub mod handlers;
mod kept;
mod pages;
pub mod service;
mod store;

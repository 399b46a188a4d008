//! The home page, and the pages that are shown when something goes wrong.

pub mod failure;
pub mod handlers;
mod pages;

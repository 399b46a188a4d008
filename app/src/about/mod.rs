//! Pages about the portal itself: help, who may charge what, sources, personal data, accessibility.

pub mod handlers;
mod known;
mod pages;

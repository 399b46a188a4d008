//! The design system on pages of its own (demo mode): every component in all its states, for people who carry on the work.

pub mod handlers;
mod pages;
mod shown;

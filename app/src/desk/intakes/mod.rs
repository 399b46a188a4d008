//! Intakes at the desk: announced, changed without anybody losing a place, closed early with a reason.

pub mod handlers;
mod pages;
mod reading;
mod service;

//! The desk of the staff: its front page, people, programmes with their dated rows, the audit trail, and the staff itself.

mod finding;
pub mod handlers;
pub mod intakes;
mod pages;
pub mod recovery;
pub mod rows;
pub mod staff;
pub mod store;

//! Every kind of message that the portal sends, as its readers get it, in the six written forms; for the staff.

pub mod handlers;
mod pages;
mod samples;

//! Bulk import of test results and certificates: a file is read, its columns are named, every row is checked, and either all of
//! it is written at once or nothing, with a report that says what to mend where.

mod check;
mod columns;
pub mod handlers;
mod pages;
mod read;
pub mod report;
pub mod service;
pub mod store;
mod wording;
pub mod worker;

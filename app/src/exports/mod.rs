//! Lists that the staff take with them: files that a spreadsheet opens without running anything in them, each on record.

pub mod handlers;
pub mod lists;
pub mod text;
pub mod ways;
mod workbook;

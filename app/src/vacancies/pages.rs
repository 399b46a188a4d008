//! The views of vacancies: the public list and page, and the editor.

mod around;
mod check;
mod editor;
mod filters;
mod found;
mod list;
mod one;
mod steps;

pub use around::Around;
pub use check::{check, preview};
pub use editor::{mine, new, task_list};
pub use filters::filter_words;
pub use list::{Listed, card, list};
pub use one::{Employer, gone, one};
pub use steps::{Found, step};

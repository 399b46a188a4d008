//! The views of vacancies: the public list and page, and the editor.

mod around;
mod check;
mod editor;
mod filters;
mod found;
mod list;
mod one;
mod steps;
mod translations;

pub use around::Around;
pub use check::{check, preview};
pub use editor::{mine, new, task_list};
pub use filters::filter_words;
pub use list::{Listed, card, list};
pub use one::{Employer, gone, one, title};
pub use steps::{Found, conditions, step, word};
pub use translations::{Desk as TranslationDesk, filled, translations};

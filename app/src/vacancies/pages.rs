//! The views of vacancies: the public list and page, and the editor.

mod check;
mod editor;
mod found;
mod list;
mod one;
mod steps;
mod translations;

pub use check::{check, preview};
pub use editor::{mine, new, task_list};
pub use list::list;
pub use one::{Employer, gone, one};
pub use steps::{Found, conditions, step, word};
pub use translations::{Desk as TranslationDesk, filled, translations};

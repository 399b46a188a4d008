//! The six written forms: which one a request reads, the texts, and dates, numbers and money by each language's rules.

pub mod calendar;
mod locale;
mod money;
mod negotiation;
mod texts;

pub use locale::Locale;
pub use money::{amount, count};
pub use negotiation::best_for;
pub use texts::{all_ids, resource};

/// Words a message in the given written form: `t!(locale, "jobs", count = 21)`.
///
/// The id and its variables are checked against English when the crate is built.
#[macro_export]
macro_rules! t {
    ($locale:expr, $($message:tt)*) => { ::i18n_embed_fl::fl!($locale.texts(), $($message)*) };
}

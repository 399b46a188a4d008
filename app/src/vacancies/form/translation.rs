//! The form of a translation: into which language, how it was made, and the two texts.

use super::{DESCRIPTION, TITLE, Wrong};
use crate::forms::{Errors, Fields};
use crate::vacancies::terms::{TextState, codes};

/// What is wrong with it; `own` is the language of the words that are translated.
pub fn check(fields: &Fields, own: &str) -> Errors<Wrong> {
    let mut errors = Errors::none();
    let lang = fields.get("lang");
    if !codes::LANGUAGES.contains(&lang) || lang == own {
        errors.add("lang", Wrong::Choose);
    }
    if TextState::from_code(fields.get("state")).is_none() {
        errors.add("state", Wrong::Choose);
    }
    for (name, most) in [("title", TITLE), ("description", DESCRIPTION)] {
        if fields.get(name).trim().chars().count() > most {
            errors.add(name, Wrong::TooLong);
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_goes_into_another_language_and_says_how_it_was_made() {
        let fields = Fields::default()
            .with("lang", "uz")
            .with("state", "checked")
            .with("description", "Payvandlash ishi");
        assert!(check(&fields, "ja").is_empty());
        assert_eq!(check(&fields, "uz").of("lang"), Some(Wrong::Choose));
        let unsaid = fields.clone().with("state", "perfect");
        assert_eq!(check(&unsaid, "ja").of("state"), Some(Wrong::Choose));
        let long = fields.with("title", "a".repeat(TITLE + 1));
        assert_eq!(check(&long, "ja").of("title"), Some(Wrong::TooLong));
    }
}

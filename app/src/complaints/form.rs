//! The complaint as typed, and the decision on it.

use serde::{Deserialize, Serialize};

use super::rules::{Reason, State};
use crate::forms::{Errors, Fields};
use crate::writing::contact::{self, ContactProblem};

/// The longest description, in characters.
pub const LONGEST: usize = 4000;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    /// Nothing is said; for “other” and for a decision, words are needed.
    Words,
    TooLong,
    Contact(ContactProblem),
}

/// Checks a complaint. A contact may be left out.
pub fn check(fields: &Fields) -> Errors<Wrong> {
    let mut errors = Errors::none();
    let reason = Reason::from_code(fields.get("reason"));
    if reason.is_none() {
        errors.add("reason", Wrong::Choose);
    }
    let words = fields.get("body").trim();
    if reason == Some(Reason::Other) && words.is_empty() {
        errors.add("body", Wrong::Words);
    }
    if words.chars().count() > LONGEST {
        errors.add("body", Wrong::TooLong);
    }
    if !fields.get("contact").trim().is_empty()
        && let Err(problem) = contact::read(fields.get("contact"))
    {
        errors.add("contact", Wrong::Contact(problem));
    }
    errors
}

/// Checks a decision: what it is, and the words that the person will read.
///
/// # Errors
/// One kind for each field.
pub fn decision(fields: &Fields) -> Result<(State, String), Errors<Wrong>> {
    let mut errors = Errors::none();
    let state = State::from_code(fields.get("decision")).filter(|state| *state != State::Received);
    if state.is_none() {
        errors.add("decision", Wrong::Choose);
    }
    let note = fields.get("note").trim();
    if note.is_empty() {
        errors.add("note", Wrong::Words);
    } else if note.chars().count() > LONGEST {
        errors.add("note", Wrong::TooLong);
    }
    match state {
        Some(state) if errors.is_empty() => Ok((state, note.to_owned())),
        _ => Err(errors),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_needs_a_reason_and_nothing_else() {
        assert_eq!(check(&Fields::default()).of("reason"), Some(Wrong::Choose));
        assert!(check(&Fields::default().with("reason", "money")).is_empty());
    }

    #[test]
    fn another_reason_needs_words_and_a_contact_must_be_one() {
        let fields = Fields::default()
            .with("reason", "other")
            .with("contact", "call me");
        let errors = check(&fields);
        assert_eq!(errors.of("body"), Some(Wrong::Words));
        assert!(matches!(errors.of("contact"), Some(Wrong::Contact(_))));
    }

    #[test]
    fn a_decision_without_words_is_none() {
        let fields = Fields::default().with("decision", "upheld");
        assert!(decision(&fields).is_err());
        assert!(decision(&fields.with("note", "Pulli xizmat taklif qilingan.")).is_ok());
    }
}

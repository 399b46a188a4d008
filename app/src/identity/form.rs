//! What the forms of accounts accept.

use serde::{Deserialize, Serialize};

use crate::forms::{Errors, Fields};
use crate::writing::contact::{self, Contact, ContactProblem};
use crate::writing::digits::to_ascii;

/// The shortest and the longest password, in characters.
pub const PASSWORD: std::ops::RangeInclusive<usize> = 8..=128;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Contact(ContactProblem),
    PasswordEmpty,
    PasswordShort,
    PasswordLong,
    /// Easy to guess.
    PasswordWeak,
    Consent,
    CodeEmpty,
    CodeShape,
    /// Not this code, or too late, or too often: which of them is not said.
    CodeWrong,
    /// Three codes an hour are enough.
    TooManyCodes,
    /// Contact and password do not belong together, or there is no such account: which is not said.
    SignIn,
    /// The present password is not this one.
    PasswordWrong,
    /// Ten wrong passwords in a row: wait.
    PasswordLocked,
    /// Nothing where the code of an app should be.
    StepEmpty,
    /// Not the code that the app shows now, or one that was used.
    StepWrong,
    /// Five wrong tries in a row: wait.
    StepLocked,
    /// The browser's answer is not accepted.
    PasskeyWrong,
    /// A member of the staff keeps one second step.
    LastStep,
    /// What cannot be undone was not confirmed.
    Sure,
    /// Somebody has this contact already (seen only by who proved to own it).
    ContactTaken,
}

/// The answers of “create an account”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    pub contact: Contact,
    pub password: String,
}

/// Reads the contact of a form.
pub fn contact(fields: &Fields, errors: &mut Errors<Wrong>) -> Option<Contact> {
    contact::read(fields.get("contact"))
        .map_err(|problem| errors.add("contact", Wrong::Contact(problem)))
        .ok()
}

/// Reads a new password as typed; nothing is trimmed.
pub fn new_password(fields: &Fields, errors: &mut Errors<Wrong>) -> Option<String> {
    let password = fields.get("password");
    let length = password.chars().count();
    let wrong = if length == 0 {
        Wrong::PasswordEmpty
    } else if length < *PASSWORD.start() {
        Wrong::PasswordShort
    } else if length > *PASSWORD.end() {
        Wrong::PasswordLong
    } else {
        return Some(password.to_owned());
    };
    errors.add("password", wrong);
    None
}

/// Reads “create an account”.
///
/// # Errors
/// One kind for each field.
pub fn registration(fields: &Fields) -> Result<Registration, Errors<Wrong>> {
    let mut errors = Errors::none();
    let contact = contact(fields, &mut errors);
    let password = new_password(fields, &mut errors);
    if fields.get("consent") != "yes" {
        errors.add("consent", Wrong::Consent);
    }
    match (contact, password, errors.is_empty()) {
        (Some(contact), Some(password), true) => Ok(Registration { contact, password }),
        _ => Err(errors),
    }
}

/// Reads a six-digit code; spaces and full-width figures are understood.
///
/// # Errors
/// `CodeEmpty` or `CodeShape`.
pub fn code(fields: &Fields) -> Result<String, Wrong> {
    let code: String = to_ascii(fields.get("code"))
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect();
    if code.is_empty() {
        Err(Wrong::CodeEmpty)
    } else if code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(Wrong::CodeShape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let errors = registration(&Fields::default()).expect_err("nothing was filled in");
        assert_eq!(
            errors.of("contact"),
            Some(Wrong::Contact(ContactProblem::Empty))
        );
        assert_eq!(errors.of("password"), Some(Wrong::PasswordEmpty));
        assert_eq!(errors.of("consent"), Some(Wrong::Consent));
    }

    #[test]
    fn a_code_is_understood_with_spaces_and_in_full_width_figures() {
        let typed = |text: &str| code(&Fields::default().with("code", text));
        assert_eq!(typed("123 456"), Ok("123456".into()));
        assert_eq!(typed("１２３４５６"), Ok("123456".into()));
        assert_eq!(typed("12345"), Err(Wrong::CodeShape));
        assert_eq!(typed(" "), Err(Wrong::CodeEmpty));
    }
}

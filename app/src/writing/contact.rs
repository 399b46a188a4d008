//! A telephone number or an e-mail address, as people type it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::digits::to_ascii;

/// Where a person can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Contact {
    /// E.164, with plus.
    Phone(String),
    /// The host in small letters; the name as well, for people do not tell them apart.
    Email(String),
}

/// Why it is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactProblem {
    Empty,
    /// It looks like a number, but has too few or too many figures.
    Phone,
    /// It has an @, but is no address.
    Email,
    /// Neither figures nor @.
    Neither,
}

impl Contact {
    /// Part of it, for pages on which it should be recognised and not read: `+998 ** *** ** 67`, `a•••@example.uz`.
    pub fn masked(&self) -> String {
        match self {
            Self::Phone(number) => {
                let end = number.len() - 2;
                let start = if number.starts_with("+998") { 4 } else { 2 };
                format!("{} ••• •• {}", &number[..start], &number[end..])
            }
            Self::Email(address) => {
                let (name, host) = address.split_once('@').unwrap_or((address, ""));
                let first: String = name.chars().take(1).collect();
                format!("{first}•••@{host}")
            }
        }
    }

    /// Spaced as people of the country read it.
    pub fn for_people(&self) -> String {
        match self {
            Self::Phone(number) if number.starts_with("+998") && number.len() == 13 => format!(
                "+998\u{a0}{}\u{a0}{}\u{a0}{}\u{a0}{}",
                &number[4..6],
                &number[6..9],
                &number[9..11],
                &number[11..13]
            ),
            Self::Phone(text) | Self::Email(text) => text.clone(),
        }
    }
}

impl fmt::Display for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phone(text) | Self::Email(text) => f.write_str(text),
        }
    }
}

/// Understands `+998 (90) 123-45-67`, `901234567`, `998901234567`, `0081 90…`, full-width figures, and e-mail addresses.
///
/// # Errors
/// [`ContactProblem`].
pub fn read(typed: &str) -> Result<Contact, ContactProblem> {
    let text = to_ascii(typed);
    let text = text.trim();
    if text.is_empty() {
        return Err(ContactProblem::Empty);
    }
    if text.contains('@') {
        return email(text);
    }
    let is_number = text.chars().all(|c| {
        c.is_ascii_digit() || c.is_whitespace() || "+-().·/ー\u{2060}\u{200e}\u{200f}".contains(c)
    });
    if !is_number {
        return Err(ContactProblem::Neither);
    }
    phone(text)
}

fn phone(text: &str) -> Result<Contact, ContactProblem> {
    let has_plus = text.trim_start_matches(['(', ' ']).starts_with('+');
    let mut figures: String = text.chars().filter(char::is_ascii_digit).collect();
    if !has_plus {
        if let Some(rest) = figures.strip_prefix("00") {
            figures = rest.to_owned();
        } else if figures.len() == 9 {
            figures = format!("998{figures}");
        } else if figures.len() == 10 && figures.starts_with('8') {
            // The old trunk prefix before a national number.
            figures = format!("998{}", &figures[1..]);
        } else if figures.len() == 11 && figures.starts_with("89") {
            figures = format!("7{}", &figures[1..]);
        } else if figures.starts_with('0') {
            return Err(ContactProblem::Phone);
        }
    }
    let is_possible = match figures.strip_prefix("998") {
        Some(national) => national.len() == 9 && !national.starts_with('0'),
        None => (8..=15).contains(&figures.len()) && !figures.starts_with('0'),
    };
    if is_possible {
        Ok(Contact::Phone(format!("+{figures}")))
    } else {
        Err(ContactProblem::Phone)
    }
}

fn email(text: &str) -> Result<Contact, ContactProblem> {
    let (name, host) = text.rsplit_once('@').ok_or(ContactProblem::Email)?;
    let host = host.to_lowercase();
    let bad = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"@".contains(c);
    let labels_are_good = host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    let is_good = !name.is_empty()
        && name.len() <= 64
        && text.len() <= 254
        && !name.contains(bad)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && labels_are_good;
    if is_good {
        Ok(Contact::Email(format!("{}@{host}", name.to_lowercase())))
    } else {
        Err(ContactProblem::Email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_understood_however_it_is_typed() {
        for typed in [
            "+998 90 123 45 67",
            "+998(90)123-45-67",
            "998901234567",
            "901234567",
            "90 123 45 67",
            "00998 90 1234567",
            "＋９９８　９０　１２３　４５　６７",
            " +998.90.123.45.67 ",
        ] {
            assert_eq!(
                read(typed),
                Ok(Contact::Phone("+998901234567".into())),
                "{typed}"
            );
        }
    }

    #[test]
    fn foreign_numbers_are_numbers_too() {
        assert_eq!(
            read("+81 90-1234-5678"),
            Ok(Contact::Phone("+819012345678".into()))
        );
        assert_eq!(
            read("0090 532 123 45 67"),
            Ok(Contact::Phone("+905321234567".into()))
        );
    }

    #[test]
    fn an_address_is_folded_and_a_wrong_one_is_told_apart_from_a_wrong_number() {
        assert_eq!(
            read(" Ali@Example.UZ "),
            Ok(Contact::Email("ali@example.uz".into()))
        );
        assert_eq!(
            read("ali＠example.uz"),
            Ok(Contact::Email("ali@example.uz".into()))
        );
        assert_eq!(read("ali@example"), Err(ContactProblem::Email));
        assert_eq!(read("a b@example.uz"), Err(ContactProblem::Email));
        assert_eq!(read("+998 90 123"), Err(ContactProblem::Phone));
        assert_eq!(read("ali"), Err(ContactProblem::Neither));
        assert_eq!(read("  "), Err(ContactProblem::Empty));
    }

    #[test]
    fn a_masked_contact_does_not_give_itself_away() {
        assert_eq!(
            Contact::Phone("+998901234567".into()).masked(),
            "+998 ••• •• 67"
        );
        assert_eq!(
            Contact::Email("aziza@example.uz".into()).masked(),
            "a•••@example.uz"
        );
    }
}

//! What is accepted as a name, an address on the web, a day, a telephone number.

use super::{NAME, Wrong};
use crate::forms::Fields;
use crate::writing::contact::{self, Contact};
use crate::writing::date::{Day, DayProblem, read_parts};

pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs that turn or hide text have no place in a name; neither have those of markup.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The name of an organisation in any script: letters, figures and the usual signs.
///
/// # Errors
/// Empty, long, or with signs that no name has.
pub fn name(typed: &str) -> Result<String, Wrong> {
    let text = squeezed(typed);
    if text.is_empty() {
        Err(Wrong::NameEmpty)
    } else if text.chars().count() > NAME {
        Err(Wrong::NameLong)
    } else if text.chars().any(is_hostile) || !text.chars().any(char::is_alphanumeric) {
        Err(Wrong::NameCharacters)
    } else {
        Ok(text)
    }
}

/// The same in Latin letters; those of Turkish and Uzbek are Latin too.
///
/// # Errors
/// As [`name`], or letters of another script.
pub fn latin_name(typed: &str) -> Result<String, Wrong> {
    let text = name(typed)?;
    let is_latin = |c: char| {
        u32::from(c) < 0x250 || matches!(c, '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}')
    };
    if text.chars().all(|c| !c.is_alphabetic() || is_latin(c)) {
        Ok(text)
    } else {
        Err(Wrong::NotLatin)
    }
}

/// An address on the web that may be shown as a link, or nothing.
///
/// # Errors
/// It is no such address.
pub fn website(typed: &str) -> Result<String, Wrong> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let rest = with_scheme
        .strip_prefix("https://")
        .or_else(|| with_scheme.strip_prefix("http://"))
        .ok_or(Wrong::Website)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    let is_clean = !rest
        .chars()
        .any(|c| c.is_whitespace() || is_hostile(c) || matches!(c, '"' | '\'' | '@' | '\\'));
    if is_host && is_clean && with_scheme.chars().count() <= 200 {
        Ok(with_scheme)
    } else {
        Err(Wrong::Website)
    }
}

/// A date of the form, `{name}-day` and so on.
///
/// # Errors
/// [`DayProblem`].
pub fn day(fields: &Fields, name: &str) -> Result<Day, DayProblem> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
}

pub(super) fn phone(all: &Fields) -> Result<String, Wrong> {
    match contact::read(all.get("phone")) {
        Ok(Contact::Phone(number)) => Ok(number),
        _ => Err(Wrong::Phone),
    }
}

pub(super) fn email(all: &Fields) -> Result<String, Wrong> {
    match contact::read(all.get("email")) {
        Ok(Contact::Email(address)) => Ok(address),
        _ => Err(Wrong::Email),
    }
}

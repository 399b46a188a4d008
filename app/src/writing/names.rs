//! Names: as the passport writes them, as the person writes them, and masked for strangers.

use serde::{Deserialize, Serialize};

use super::digits::to_ascii;
use super::latin::{is_cyrillic, to_latin};
use super::uzbek::is_apostrophe;

/// Why a name cannot be taken as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NameProblem {
    Empty,
    TooLong,
    /// Letters of another script: the passport has Latin ones. Look-alikes are never changed in silence.
    NotLatin,
    /// Figures or signs that no name has.
    Characters,
}

/// The longest field of a passport's machine-readable line, with room.
const PASSPORT_LENGTH: usize = 39;
const WRITTEN_LENGTH: usize = 80;

/// A name exactly as in the passport: Latin capitals, spaces, hyphens, apostrophes.
///
/// # Errors
/// [`NameProblem`].
pub fn passport_name(typed: &str) -> Result<String, NameProblem> {
    let text = squeezed(&to_ascii(typed));
    if text.is_empty() {
        return Err(NameProblem::Empty);
    }
    if text
        .chars()
        .any(|c| c.is_alphabetic() && !c.is_ascii() && !is_apostrophe(c))
    {
        return Err(NameProblem::NotLatin);
    }
    let clean: String = text
        .chars()
        .map(|c| {
            if is_apostrophe(c) {
                '\''
            } else {
                c.to_ascii_uppercase()
            }
        })
        .collect();
    let is_name = clean
        .chars()
        .all(|c| c.is_ascii_uppercase() || " -'".contains(c))
        && clean.starts_with(|c: char| c.is_ascii_uppercase());
    if !is_name {
        return Err(NameProblem::Characters);
    }
    if clean.chars().count() > PASSPORT_LENGTH {
        return Err(NameProblem::TooLong);
    }
    Ok(clean)
}

/// How a name in Cyrillic may stand in the passport: an offer, never a decision.
pub fn passport_suggestion(typed: &str) -> Option<String> {
    let is_all_cyrillic = typed
        .chars()
        .all(|c| is_cyrillic(c) || c.is_whitespace() || c == '-');
    (is_all_cyrillic && typed.chars().any(is_cyrillic)).then(|| {
        squeezed(&to_latin(typed))
            .chars()
            .map(|c| if is_apostrophe(c) { '\'' } else { c })
            .collect::<String>()
            .to_uppercase()
    })
}

/// A name in any script, as the person writes it.
///
/// # Errors
/// [`NameProblem`].
pub fn written_name(typed: &str) -> Result<String, NameProblem> {
    let text = squeezed(typed);
    if text.is_empty() {
        return Err(NameProblem::Empty);
    }
    if text.chars().count() > WRITTEN_LENGTH {
        return Err(NameProblem::TooLong);
    }
    let is_name = text.chars().all(|c| {
        c.is_alphabetic()
            || is_apostrophe(c)
            || matches!(
                c,
                ' ' | '-' | '.' | '・' | '々' | '‐' | '\u{300}'..='\u{36f}'
            )
    });
    if is_name && text.chars().any(char::is_alphabetic) {
        Ok(text)
    } else {
        Err(NameProblem::Characters)
    }
}

/// The first letter of each word: `DILNOZA KARIMOVA` is `D••• K•••`.
pub fn masked(name: &str) -> String {
    let words: Vec<String> = name
        .split_whitespace()
        .filter_map(|word| word.chars().next())
        .map(|first| format!("{first}•••"))
        .collect();
    words.join(" ")
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passport_name_is_taken_in_capitals() {
        assert_eq!(
            passport_name(" Dilnoza  O‘tkir-qizi "),
            Ok("DILNOZA O'TKIR-QIZI".into())
        );
        assert_eq!(passport_name("ＡＬＩ"), Ok("ALI".into()));
    }

    #[test]
    fn cyrillic_letters_are_named_and_never_changed_in_silence() {
        assert_eq!(passport_name("Аli"), Err(NameProblem::NotLatin));
        assert_eq!(passport_suggestion("Шерзод"), Some("SHERZOD".into()));
        assert_eq!(passport_suggestion("Аli"), None);
    }

    #[test]
    fn figures_and_hostile_signs_are_no_name() {
        for typed in ["A1i", "<b>", "Ali\u{202e}", "----"] {
            assert!(passport_name(typed).is_err(), "{typed}");
            assert!(written_name(typed).is_err(), "{typed}");
        }
        assert_eq!(written_name("山田 太郎"), Ok("山田 太郎".into()));
        assert_eq!(written_name(&"а".repeat(81)), Err(NameProblem::TooLong));
    }

    #[test]
    fn a_stranger_sees_first_letters_only() {
        assert_eq!(masked("DILNOZA KARIMOVA"), "D••• K•••");
    }
}

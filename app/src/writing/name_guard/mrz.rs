//! The machine-readable zone of a passport: its letters (ICAO Doc 9303, part 3, section 6), its fillers and where it cuts.

use super::super::digits::to_ascii;
use super::super::uzbek::is_apostrophe;
use super::sounds::{Table, small};

/// How many signs a document has for the whole name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// Passport booklet (TD3): 39.
    Passport,
    /// Identity card (TD1): 30.
    Card,
}

impl Document {
    pub const fn length(self) -> usize {
        match self {
            Self::Passport => 39,
            Self::Card => 30,
        }
    }
}

/// The letters of one part of a name: A to Z and `<` between words; apostrophes are left out, hyphens become fillers.
pub fn letters(name: &str) -> String {
    let name = to_ascii(name);
    let letters: Vec<char> = name.chars().map(small).collect();
    let mut out = String::with_capacity(name.len());
    for (at, &c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let next = letters.get(at + 1).copied();
        match c {
            'a'..='z' => out.push(c.to_ascii_uppercase()),
            c if is_apostrophe(c) || matches!(c, '.' | '\u{300}'..='\u{36f}') => {}
            c if c.is_whitespace() || matches!(c, '-' | ',' | '<' | '/' | '・') => {
                if !out.is_empty() && !out.ends_with('<') {
                    out.push('<');
                }
            }
            c => out.push_str(&letter(c, before, next)),
        }
    }
    while out.ends_with('<') {
        out.pop();
    }
    out
}

/// A letter that is not one of A to Z.
fn letter(c: char, before: Option<char>, next: Option<char>) -> String {
    let fixed = match c {
        'ä' | 'æ' => "AE",
        'å' => "AA",
        'ö' | 'ø' | 'œ' => "OE",
        'ü' => "UE",
        'ß' => "SS",
        'þ' => "TH",
        'ð' => "D",
        'á' | 'à' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' | 'ə' => "A",
        _ => "",
    };
    if !fixed.is_empty() {
        return fixed.into();
    }
    super::sounds::sounds_of(c, Table::Icao, before, next)
        .chars()
        .map(|sound| {
            match sound {
                'š' => "SH",
                'č' => "CH",
                'ž' => "ZH",
                'ǯ' => "DZH",
                'χ' => "KH",
                'γ' => "GH",
                'ц' => "TS",
                'щ' => "SHCH",
                'ş' => "S",
                'ç' => "C",
                'ź' => "Z",
                'ĝ' => "G",
                'ô' | 'ö' => "O",
                'ü' => "U",
                'ä' => "A",
                'ń' => "N",
                'ʼ' => "",
                other => return other.to_ascii_uppercase().to_string(),
            }
            .to_owned()
        })
        .filter(|text| text.chars().all(|c| c.is_ascii_uppercase()))
        .collect()
}

/// The name field as it is printed, filled up with `<`. What does not fit is cut, so that the last sign is a letter and the
/// given name keeps one letter at least.
pub fn field(surname: &str, given: &str, document: Document) -> String {
    let length = document.length();
    let (mut surname, given) = (letters(surname), letters(given));
    if !given.is_empty() && surname.len() > length - 3 {
        surname.truncate(length - 3);
        while surname.ends_with('<') {
            surname.pop();
        }
    }
    let mut out = if given.is_empty() {
        surname
    } else {
        format!("{surname}<<{given}")
    };
    out.truncate(length);
    while out.len() < length {
        out.push('<');
    }
    out
}

/// A line as people write names: `KARIMOVA, DILNOZA`, `KARIMOVA<<DILNOZA`, or the surname first.
pub fn field_of_line(line: &str, document: Document) -> String {
    let line = line.trim();
    let (surname, given) = line
        .split_once("<<")
        .or_else(|| line.split_once(','))
        .or_else(|| line.split_once(char::is_whitespace))
        .unwrap_or((line, ""));
    field(surname, given, document)
}

/// Whether one name is the other, cut off where a machine-readable zone ends.
pub(super) fn is_cut(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    // A zone has two fillers between surname and given name, and these texts have one; it may end with a filler.
    let is_full = [Document::Passport.length(), 31, Document::Card.length()]
        .iter()
        .any(|length| (length - 2..=*length).contains(&short.len()));
    is_full && short.len() < long.len() && long.starts_with(&short)
}

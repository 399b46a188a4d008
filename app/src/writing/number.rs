//! Numbers of applications and certificates: with a check character, without look-alikes, understood however they are typed.

use serde::{Deserialize, Serialize};

use super::digits::to_ascii;

/// 31 characters, a prime: figures and capitals without O, I, L, U and Z (as 0, 1, 1, V and 2), so that each error of
/// one character and each swap of two neighbours changes the remainder.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTVWXY";

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// `K26-7QF4-M2XD-8`: eight characters of chance, 39 bits; it is no secret.
    Application,
    /// `C-7QF4-M2XD-9KHT-3`: twelve characters of chance, 59 bits.
    Certificate,
    /// `V26-7QF4-M2XD-8`, as applications.
    Vacancy,
    /// `R26-7QF4-M2XD-8`: the case of a complaint; whoever knows it sees its state and nothing else.
    Complaint,
}

/// Why a typed number is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberProblem {
    Empty,
    /// Characters are missing, or there are too many.
    Length,
    /// A character that no number has.
    Characters,
    /// The check character does not fit: something was mistyped.
    Check,
}

impl Kind {
    const fn letter(self) -> char {
        match self {
            Self::Application => 'K',
            Self::Certificate => 'C',
            Self::Vacancy => 'V',
            Self::Complaint => 'R',
        }
    }

    /// Figures of the year, then characters of chance.
    const fn lengths(self) -> (usize, usize) {
        match self {
            Self::Application | Self::Vacancy | Self::Complaint => (2, 8),
            Self::Certificate => (0, 12),
        }
    }

    /// Bytes of chance that `make` wants.
    pub const fn random_bytes(self) -> usize {
        16
    }
}

/// A new number. `year` counts for applications and complaints; `random` are bytes that nobody can guess.
pub fn make(kind: Kind, year: i32, random: [u8; 16]) -> String {
    let (year_length, length) = kind.lengths();
    let mut body = if year_length == 2 {
        format!("{:02}", year.rem_euclid(100))
    } else {
        String::new()
    };
    // 128 bits of chance against 31^12: the lean towards low remainders is below 2^-68.
    let mut chance = u128::from_be_bytes(random);
    for _ in 0..length {
        let position = usize::try_from(chance % 31).unwrap_or(0);
        body.push(char::from(ALPHABET[position]));
        chance /= 31;
    }
    let check = check_character(&body);
    body.push(check);
    grouped(kind, &body)
}

/// Brings a typed number to its written form: spaces, dashes, small letters, full-width figures and Cyrillic look-alikes
/// are understood; O is 0, I and L are 1.
///
/// # Errors
/// [`NumberProblem`]: without any look-up.
pub fn read(kind: Kind, typed: &str) -> Result<String, NumberProblem> {
    let mut text = String::new();
    for c in to_ascii(typed).chars() {
        if c.is_whitespace()
            || c.is_control()
            || ".-_/–—·ー:#№\u{200b}\u{200e}\u{200f}\u{feff}".contains(c)
        {
            continue;
        }
        text.push(repaired(c).ok_or(NumberProblem::Characters)?);
        if text.len() > 40 {
            return Err(NumberProblem::Length);
        }
    }
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (year_length, length) = kind.lengths();
    let wanted = year_length + length + 1;
    let body = match text.strip_prefix(kind.letter()) {
        Some(body) if body.len() == wanted => body,
        _ if text.len() == wanted => text.as_str(),
        _ => return Err(NumberProblem::Length),
    };
    let (payload, check) = body.split_at(wanted - 1);
    if !check.starts_with(check_character(payload)) {
        return Err(NumberProblem::Check);
    }
    Ok(grouped(kind, body))
}

/// The weights 2, 3, 4 … are different for neighbours and never a multiple of 31.
fn check_character(payload: &str) -> char {
    let sum: usize = payload
        .bytes()
        .enumerate()
        .map(|(position, byte)| (position + 2) * value(byte))
        .sum();
    // Together with the check character itself, of weight 1, the sum is a multiple of 31.
    char::from(ALPHABET[(31 - sum % 31) % 31])
}

fn value(byte: u8) -> usize {
    ALPHABET
        .iter()
        .position(|known| *known == byte)
        .unwrap_or(0)
}

fn repaired(c: char) -> Option<char> {
    let upper = c.to_uppercase().next().unwrap_or(c);
    let latin = match upper {
        'А' => 'A',
        'В' => 'B',
        'Е' | 'Ё' => 'E',
        'К' | 'Қ' => 'K',
        'М' => 'M',
        'Н' | 'Ҳ' => 'H',
        'О' | 'O' => '0',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'Х' => 'X',
        'У' | 'Ү' => 'Y',
        'З' => '3',
        'Ѕ' => 'S',
        'Ј' => 'J',
        'І' | 'I' | 'İ' | 'L' => '1',
        'Z' => '2',
        'U' => 'V',
        other => other,
    };
    u8::try_from(latin)
        .ok()
        .filter(|byte| ALPHABET.contains(byte))
        .map(char::from)
}

fn grouped(kind: Kind, body: &str) -> String {
    let (year_length, _) = kind.lengths();
    let (year, rest) = body.split_at(year_length);
    let mut out = format!("{}{year}", kind.letter());
    for (position, c) in rest.chars().enumerate() {
        if position % 4 == 0 {
            out.push('-');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_has_the_shape_that_is_printed() {
        let number = make(Kind::Application, 2026, [7; 16]);
        assert!(number.starts_with("K26-"));
        assert_eq!(number.len(), "K26-7QF4-M2XD-8".len());
        assert_eq!(
            make(Kind::Certificate, 2026, [9; 16]).len(),
            "C-7QF4-M2XD-9KHT-3".len()
        );
    }

    #[test]
    fn look_alikes_and_any_spacing_are_understood() {
        let number = make(Kind::Certificate, 0, *b"0123456789abcdef");
        let typed: String = number
            .to_lowercase()
            .chars()
            .map(|c| match c {
                '-' => ' ',
                'a' => 'а',
                'c' => 'с',
                'e' => 'е',
                'k' => 'К',
                'm' => 'М',
                't' => 'т',
                'x' => 'х',
                '0' => 'О',
                '1' => 'l',
                '5' => '５',
                other => other,
            })
            .collect();
        assert_eq!(read(Kind::Certificate, &typed), Ok(number.clone()));
        let without_letter = number.trim_start_matches("C-").replace('-', "");
        assert_eq!(read(Kind::Certificate, &without_letter), Ok(number));
    }

    #[test]
    fn a_wrong_number_is_told_apart() {
        assert_eq!(read(Kind::Certificate, " - "), Err(NumberProblem::Empty));
        assert_eq!(
            read(Kind::Certificate, "C-7QF4"),
            Err(NumberProblem::Length)
        );
        assert_eq!(
            read(Kind::Certificate, "<script>"),
            Err(NumberProblem::Characters)
        );
        assert_eq!(
            read(Kind::Certificate, &"7".repeat(100_000)),
            Err(NumberProblem::Length)
        );
    }

    proptest! {
        #[test]
        fn every_single_error_and_every_swap_of_neighbours_is_caught(random: [u8; 16], is_certificate: bool) {
            let kind = if is_certificate { Kind::Certificate } else { Kind::Application };
            let number = make(kind, 2026, random);
            prop_assert_eq!(read(kind, &number), Ok(number.clone()));
            let body: Vec<u8> = number.bytes().skip(1).filter(|b| *b != b'-').collect();
            for position in 0..body.len() {
                for other in ALPHABET {
                    let mut wrong = body.clone();
                    wrong[position] = *other;
                    let text = String::from_utf8(wrong.clone()).unwrap_or_default();
                    prop_assert_eq!(read(kind, &text).is_ok(), wrong == body);
                }
                if position + 1 < body.len() && body[position] != body[position + 1] {
                    let mut wrong = body.clone();
                    wrong.swap(position, position + 1);
                    let text = String::from_utf8(wrong).unwrap_or_default();
                    prop_assert!(read(kind, &text).is_err());
                }
            }
        }
    }
}

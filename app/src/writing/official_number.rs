//! The official number of an organisation, by the rule of its country where that rule is public and certain.

use serde::{Deserialize, Serialize};

use super::digits::to_ascii;

/// Why a number cannot be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OfficialProblem {
    Empty,
    /// Not so many figures as the country's numbers have.
    Length,
    /// The check digit does not fit: a figure is mistyped.
    CheckDigit,
    /// Signs that no such number has.
    Characters,
}

/// Reads a number as typed: full-width figures, spaces, dashes and dots are understood. The answer has letters and figures only.
///
/// * `JP`: the corporate number of the National Tax Agency, 13 figures, the first a check digit (Ministry of Finance Order
///   No. 70 of 2014, article 2; houjin-bangou.nta.go.jp).
/// * `TR`: VKN of the Revenue Administration, 10 figures, the last a check digit (turkiye.gov.tr, “Vergi Kimlik Numarası
///   Doğrulama”; the rule as in python-stdnum, stdnum.tr.vkn), or the MERSIS number, 16 figures, by its length only.
/// * `UZ`: STIR (INN) of the Tax Committee, 9 figures, by its length only: no rule for its check digit is published.
/// * other countries: 4 to 20 letters and figures; nothing more is checked.
///
/// # Errors
/// [`OfficialProblem`].
pub fn read(country: &str, typed: &str) -> Result<String, OfficialProblem> {
    let number: String = to_ascii(typed)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/'))
        .map(|c| c.to_ascii_uppercase())
        .collect();
    if number.is_empty() {
        return Err(OfficialProblem::Empty);
    }
    if !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(OfficialProblem::Characters);
    }
    let lengths: &[usize] = match country {
        "JP" => &[13],
        "TR" => &[10, 16],
        "UZ" => &[9],
        _ => {
            return if (4..=20).contains(&number.len()) {
                Ok(number)
            } else {
                Err(OfficialProblem::Length)
            };
        }
    };
    if !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(OfficialProblem::Characters);
    }
    if !lengths.contains(&number.len()) {
        return Err(OfficialProblem::Length);
    }
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let fits = match (country, digits.len()) {
        ("JP", _) => digits[0] == corporate_check(&digits[1..]),
        ("TR", 10) => digits[9] == vkn_check(&digits[..9]),
        _ => true,
    };
    if fits {
        Ok(number)
    } else {
        Err(OfficialProblem::CheckDigit)
    }
}

/// Nine less the remainder by nine of the sum of the twelve figures, from the right once and twice by turns.
pub fn corporate_check(base: &[u32]) -> u32 {
    let weights = [1, 2].into_iter().cycle();
    let sum: u32 = base.iter().rev().zip(weights).map(|(d, w)| d * w).sum();
    9 - sum % 9
}

/// From the right each figure plus its place, by ten; then times two to the power of the place, by nine (0 counts as 9 unless
/// it was 0 before); the check digit fills the sum up to a ten.
pub fn vkn_check(base: &[u32]) -> u32 {
    let sum: u32 = base
        .iter()
        .rev()
        .zip(1..)
        .map(|(digit, place): (&u32, u32)| match (digit + place) % 10 {
            0 => 0,
            moved => match (moved * 2u32.pow(place)) % 9 {
                0 => 9,
                rest => rest,
            },
        })
        .sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_that_are_published_are_taken() {
        // The National Tax Agency itself, and the example of the published VKN rule.
        assert_eq!(read("JP", "7000012050002"), Ok("7000012050002".into()));
        assert_eq!(read("TR", "4540536920"), Ok("4540536920".into()));
    }

    #[test]
    fn full_width_figures_spaces_and_dashes_are_understood() {
        assert_eq!(
            read("JP", "７０００－０１２０－５０００２"),
            Ok("7000012050002".into())
        );
        assert_eq!(read("TR", " 454 053 69 20 "), Ok("4540536920".into()));
        assert_eq!(read("UZ", "301 234 567"), Ok("301234567".into()));
        assert_eq!(
            read("TR", "0454-0536-9200-0015"),
            Ok("0454053692000015".into())
        );
    }

    #[test]
    fn what_cannot_be_a_number_is_named() {
        assert_eq!(read("JP", " "), Err(OfficialProblem::Empty));
        assert_eq!(read("JP", "700001205000"), Err(OfficialProblem::Length));
        assert_eq!(read("UZ", "30123456A"), Err(OfficialProblem::Characters));
        assert_eq!(read("TR", "4540536921"), Err(OfficialProblem::CheckDigit));
        assert_eq!(read("DE", "<script>"), Err(OfficialProblem::Characters));
        assert_eq!(read("DE", "HRB 12345"), Ok("HRB12345".into()));
    }

    proptest! {
        #[test]
        fn generated_numbers_are_taken_and_one_wrong_check_digit_is_not(
            base in proptest::collection::vec(0u32..10, 12), shift in 1u32..9,
        ) {
            let written = |digits: &[u32]| digits.iter().map(u32::to_string).collect::<String>();
            let check = corporate_check(&base);
            prop_assert!((1..=9).contains(&check));
            let number = format!("{check}{}", written(&base));
            prop_assert_eq!(read("JP", &number), Ok(number.clone()));
            let wrong = format!("{}{}", (check - 1 + shift) % 9 + 1, written(&base));
            prop_assert_eq!(read("JP", &wrong), Err(OfficialProblem::CheckDigit));
            let vkn = vkn_check(&base[..9]);
            let number = format!("{}{vkn}", written(&base[..9]));
            prop_assert_eq!(read("TR", &number), Ok(number.clone()));
            let wrong = format!("{}{}", written(&base[..9]), (vkn + shift) % 10);
            prop_assert_eq!(read("TR", &wrong), Err(OfficialProblem::CheckDigit));
        }
    }
}

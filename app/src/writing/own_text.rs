//! What people wrote themselves, shown in the script that the reader chose, where it is surely Uzbek; other texts stay.

use super::cyrillic::to_cyrillic;
use super::latin::{is_cyrillic, to_latin};
use super::uzbek::is_apostrophe;

/// The text in the Cyrillic script (or else in the Latin one), if its letters show that it is Uzbek.
///
/// Russian has no ў қ ғ ҳ; and no other language of the portal writes o or g with a sign after it.
pub fn in_script(text: &str, wants_cyrillic: bool) -> String {
    let is_uzbek_cyrillic = text.contains(['ў', 'қ', 'ғ', 'ҳ', 'Ў', 'Қ', 'Ғ', 'Ҳ']);
    if wants_cyrillic && !text.chars().any(is_cyrillic) && is_uzbek_latin(text) {
        to_cyrillic(text)
    } else if !wants_cyrillic && is_uzbek_cyrillic {
        to_latin(text)
    } else {
        text.to_owned()
    }
}

fn is_uzbek_latin(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        matches!(three[0], 'o' | 'O' | 'g' | 'G')
            && is_apostrophe(three[1])
            && three[2].is_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_surely_uzbek_is_shown_in_the_script_of_the_reader() {
        assert_eq!(in_script("Ўқишни тугатдим", false), "Oʻqishni tugatdim");
        assert_eq!(in_script("O'qishni tugatdim", true), "Ўқишни тугатдим");
    }

    #[test]
    fn other_languages_stay_as_they_were_written() {
        for text in [
            "Окончил курс",
            "I passed the test",
            "合格しました",
            "Sınavı geçtim",
        ] {
            assert_eq!(in_script(text, false), text);
            assert_eq!(in_script(text, true), text);
        }
    }
}

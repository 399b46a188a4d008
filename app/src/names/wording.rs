//! Verdicts and reasons of the name guard in words.

use crate::i18n::Locale;
use crate::t;
use crate::writing::name_guard::{Comparison, Reason, Verdict};

pub fn verdict_word(locale: Locale, verdict: Verdict) -> String {
    match verdict {
        Verdict::Same => t!(locale, "name-verdict-same"),
        Verdict::Unclear => t!(locale, "name-verdict-unclear"),
        Verdict::Different => t!(locale, "name-verdict-different"),
    }
}

/// One sentence. The letters are the same in every language.
pub fn reason_word(locale: Locale, reason: Reason) -> String {
    match reason {
        Reason::Apostrophe => t!(locale, "name-reason-apostrophe"),
        Reason::Marks => t!(locale, "name-reason-marks", letters = "Ş/S, Ç/C, Ö/O, Ü/U"),
        Reason::Transliteration => {
            t!(
                locale,
                "name-reason-transliteration",
                letters = "X/Kh, J/Dj/Zh, Sh/Š, Yu/Iu, -yev/-ev"
            )
        }
        Reason::Throat => t!(locale, "name-reason-throat", letters = "x, h, kh"),
        Reason::Back => t!(locale, "name-reason-throat", letters = "q, k, gʻ"),
        Reason::Round => t!(locale, "name-reason-throat", letters = "oʻ, o, u"),
        Reason::Vowel => t!(locale, "name-reason-vowel"),
        Reason::Consonant => t!(locale, "name-reason-consonant"),
        Reason::Suffix => t!(locale, "name-reason-suffix", letters = "-ov, -ev, -off"),
        Reason::Doubled => t!(locale, "name-reason-doubled"),
        Reason::SilentH => t!(locale, "name-reason-silent", letters = "h, x"),
        Reason::Slip => t!(locale, "name-reason-slip"),
        Reason::Ending => t!(locale, "name-reason-ending"),
        Reason::MixedScript => t!(locale, "name-reason-mixed"),
        Reason::Order => t!(locale, "name-reason-order"),
        Reason::Joined => t!(locale, "name-reason-joined"),
        Reason::PatronymicMissing => t!(locale, "name-reason-patronymic"),
        Reason::PatronymicForm => {
            t!(
                locale,
                "name-reason-patronymic-form",
                letters = "-ovich / oʻgʻli, -ovna / qizi"
            )
        }
        Reason::PartMissing => t!(locale, "name-reason-part"),
        Reason::Initial => t!(locale, "name-reason-initial"),
        Reason::Cut => t!(locale, "name-reason-cut"),
        Reason::Kana => t!(locale, "name-reason-kana"),
        Reason::Unreadable => t!(locale, "name-reason-unreadable"),
        Reason::Other => t!(locale, "name-reason-other"),
    }
}

/// A sentence for each reason.
pub fn reasons(locale: Locale, found: &Comparison) -> Vec<String> {
    found
        .reasons()
        .into_iter()
        .map(|reason| reason_word(locale, reason))
        .collect()
}

/// The spelling as plain text, letters that differ in brackets.
pub fn bracketed(found: &Comparison, text: &str, is_first: bool) -> String {
    found
        .marked(text, is_first)
        .into_iter()
        .map(|(piece, differs)| {
            if differs {
                format!("[{piece}]")
            } else {
                piece.to_owned()
            }
        })
        .collect()
}

//! What both directions of the Uzbek scripts share: signs, words, capitals, and the list of exceptions.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The sign in oʻ and gʻ.
pub(super) const TURNED: char = '\u{2bb}';
/// The tutuq belgisi.
pub(super) const TUTUQ: char = '\u{2bc}';

/// The list that a translator extends.
const LIST: &str = include_str!("../../../locales/uz-cyrl.txt");

/// Endings that a word of the list may take; so that `sirk` never eats the beginning of `sirka` (vinegar).
const ENDINGS: [&str; 62] = [
    "lar",
    "ni",
    "ning",
    "ga",
    "ka",
    "qa",
    "da",
    "dan",
    "dagi",
    "gacha",
    "i",
    "si",
    "im",
    "ing",
    "m",
    "ng",
    "imiz",
    "ingiz",
    "miz",
    "ngiz",
    "lari",
    "cha",
    "li",
    "lik",
    "siz",
    "chi",
    "mi",
    "niki",
    "dek",
    "day",
    "gi",
    "ligi",
    "lash",
    "lashtirish",
    "u",
    "yu",
    "ku",
    "ham",
    "moqda",
    "dir",
    "mas",
    "man",
    "san",
    "di",
    "sa",
    "dosh",
    "xona",
    "vor",
    "lashgan",
    "lanish",
    "langan",
    "lovchi",
    "ladi",
    "lanadi",
    "dor",
    "y",
    "viy",
    "iy",
    "a",
    "ya",
    "ta",
    "dagilar",
];

/// Words that are written otherwise than the plain rules say.
#[derive(Debug, Default)]
pub(super) struct Exceptions {
    /// Stems: Latin to Cyrillic; endings may follow.
    pub stems: HashMap<&'static str, &'static str>,
    /// Whole words: Latin to Cyrillic.
    pub whole: HashMap<&'static str, &'static str>,
    /// Whole words: Cyrillic to Latin, where the rules alone fail.
    pub back: HashMap<&'static str, &'static str>,
    /// Words that stay in Latin letters, in capitals or small as listed.
    pub kept: HashSet<&'static str>,
}

pub(super) fn exceptions() -> &'static Exceptions {
    static READ: LazyLock<Exceptions> = LazyLock::new(|| {
        let mut read = Exceptions::default();
        for line in LIST.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.split_once('=').map(|(a, b)| (a.trim(), b.trim())) {
                None => drop(read.kept.insert(line)),
                Some(("", _)) => {}
                Some((latin, cyrillic)) => {
                    if let Some(back) = latin.strip_prefix('<') {
                        read.back.insert(cyrillic, back.trim());
                    } else if let Some(whole) = latin.strip_suffix('.') {
                        read.whole.insert(whole, cyrillic);
                    } else {
                        read.stems.insert(latin, cyrillic);
                    }
                }
            }
        }
        read
    });
    &READ
}

/// Whether the rest of a word is a chain of endings.
pub(super) fn is_ending(rest: &str) -> bool {
    rest.is_empty()
        || ENDINGS
            .iter()
            // A lone vowel of direction follows a stem only in verbs; it is no ending of these nouns.
            .filter(|ending| !matches!(**ending, "a" | "ya" | "y"))
            .any(|ending| rest.strip_prefix(ending).is_some_and(is_ending))
}

/// Any sign that people type for ʻ and ʼ.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '‘'
            | '’'
            | '`'
            | '´'
            | TURNED
            | TUTUQ
            | '\u{2b9}'
            | '\u{2b0}'
            | '\u{55a}'
            | '\u{ff07}'
    )
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Small,
    Title,
    Capitals,
    /// Capitals inside: `OʻzLiDeP`.
    Mixed,
}

pub(super) fn case_of(word: &str) -> Case {
    let mut letters = word
        .chars()
        .filter(|c| c.is_alphabetic() && !is_apostrophe(*c));
    let Some(first) = letters.next() else {
        return Case::Small;
    };
    let rest: Vec<char> = letters.collect();
    let all_small = rest.iter().all(|c| !c.is_uppercase());
    let all_capital = rest.iter().all(|c| c.is_uppercase());
    match (first.is_uppercase(), all_small, all_capital) {
        (false, true, _) => Case::Small,
        (true, true, _) => Case::Title,
        (true, false, true) => Case::Capitals,
        _ => Case::Mixed,
    }
}

/// Gives a small word the capitals of another.
pub(super) fn in_case(word: &str, case: Case) -> String {
    match case {
        Case::Small | Case::Mixed => word.to_owned(),
        Case::Capitals => word.to_uppercase(),
        Case::Title => {
            let mut letters = word.chars();
            match letters.next() {
                Some(first) => first.to_uppercase().chain(letters).collect(),
                None => String::new(),
            }
        }
    }
}

/// A numeral that exists: `XIV` and `II`, but not `IIV`, which is a ministry.
pub(super) fn is_roman(word: &str) -> bool {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let units = word.trim_start_matches('X');
    !word.is_empty() && word.len() - units.len() <= 3 && UNITS.contains(&units)
}

//! The dictionary of occupations: words of any language to the codes of ISCO-08, so that сварщик finds what payvandchi finds.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use super::tokens::{Word, words};
use crate::reference::load;

/// Words that stand in names of occupations and say nothing.
const IDLE: &[&str] = &[
    "and",
    "of",
    "the",
    "in",
    "for",
    "not",
    "elsewhere",
    "classified",
    "related",
    "other",
    "with",
    "to",
    "or",
    "except",
    "va",
    "ham",
    "boshqa",
    "boshqalar",
    "bilan",
    "uchun",
    "yoki",
    "и",
    "в",
    "на",
    "по",
    "для",
    "с",
    "не",
    "или",
    "другие",
    "прочие",
    "родственных",
    "занятий",
    "ve",
    "ile",
    "diğer",
    "için",
    "veya",
    "bağlı",
    "meslekler",
    "ilgili",
    "mensupları",
    "n.e.c.",
    "kabi",
];

/// The most signs of one Japanese word of the dictionary.
const LONGEST: usize = 14;

#[derive(Debug, Default)]
struct Dictionary {
    /// Every phrase with its code; Japanese as it is, others as the ways of each word.
    phrases: Vec<(String, BTreeSet<String>)>,
    /// Which phrases have a word.
    by_word: HashMap<String, Vec<usize>>,
    /// Japanese phrases, whole.
    japanese: HashMap<String, BTreeSet<String>>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(dictionary);

fn dictionary() -> Dictionary {
    let mut all = Dictionary::default();
    let idle: BTreeSet<String> = IDLE
        .iter()
        .flat_map(|word| super::tokens::tokens(word))
        .collect();
    for group in load::file("isco08.csv").unwrap_or_default() {
        let code = group.get("code").cloned().unwrap_or_default();
        for lang in ["en", "uz", "ru", "ja", "tr"] {
            let name = group.get(lang).map_or("", String::as_str);
            for part in name.split(['(', ')', ',', '、', '・', '（', '）', ';']) {
                all.add(&code, part, &idle);
            }
        }
        all.add(&code, &code, &idle);
    }
    for record in load::file("occupation_words.csv").unwrap_or_default() {
        let of = |name: &str| record.get(name).map_or("", String::as_str);
        all.add(of("isco08"), of("word"), &idle);
    }
    all
}

impl Dictionary {
    fn add(&mut self, code: &str, phrase: &str, idle: &BTreeSet<String>) {
        let mut ways = BTreeSet::new();
        for word in words(phrase) {
            match word {
                Word::Letters(found) => {
                    ways.extend(found.into_iter().filter(|way| !idle.contains(way)));
                }
                Word::Japanese(run) => {
                    self.japanese
                        .entry(run)
                        .or_default()
                        .insert(code.to_owned());
                }
            }
        }
        if ways.is_empty() {
            return;
        }
        let at = self.phrases.len();
        for way in &ways {
            self.by_word.entry(way.clone()).or_default().push(at);
        }
        self.phrases.push((code.to_owned(), ways));
    }
}

/// The codes for a run of words, each given by its ways: all of them must stand in one phrase.
pub fn codes(run: &[&[String]]) -> BTreeSet<String> {
    let Some((first, rest)) = run.split_first() else {
        return BTreeSet::new();
    };
    first
        .iter()
        .filter_map(|way| DICTIONARY.by_word.get(way))
        .flatten()
        .filter_map(|at| DICTIONARY.phrases.get(*at))
        .filter(|(_, ways)| {
            rest.iter()
                .all(|word| word.iter().any(|way| ways.contains(way)))
        })
        .map(|(code, _)| code.clone())
        .collect()
}

/// The codes of the words that begin so.
pub fn beginning(begun: &str) -> BTreeSet<String> {
    if begun.len() < 3 {
        return BTreeSet::new();
    }
    let words = DICTIONARY.by_word.iter();
    coded(
        words
            .filter(|(word, _)| word.starts_with(begun))
            .map(|(_, at)| at),
    )
}

fn coded<'a>(phrases: impl Iterator<Item = &'a Vec<usize>>) -> BTreeSet<String> {
    phrases
        .flatten()
        .filter_map(|at| DICTIONARY.phrases.get(*at))
        .map(|(code, _)| code.clone())
        .collect()
}

/// The codes of the words that differ by one letter, in long words by two; those that differ least first.
pub fn nearest(word: &str) -> Vec<String> {
    let allowed = match word.chars().count() {
        0..=3 => return Vec::new(),
        4..=7 => 1,
        _ => 2,
    };
    let near = |distance: usize| {
        let words = DICTIONARY.by_word.iter();
        coded(
            words
                .filter(|(known, _)| differ(known, word) == distance)
                .map(|(_, at)| at),
        )
    };
    (1..=allowed)
        .map(near)
        .find(|codes| !codes.is_empty())
        .map_or_else(Vec::new, |codes| codes.into_iter().take(3).collect())
}

/// How many letters are added, missing, others or swapped with their neighbour.
fn differ(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(x != y))
                .min(rows[i][j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// A piece of a run of Japanese, and the codes for it, if it is a word of the dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub codes: BTreeSet<String>,
}

/// Cuts a run of Japanese at the words of the dictionary, the longest first; what is between them keeps no codes, or those
/// of the words that it is a part of.
pub fn cut(run: &str) -> Vec<Piece> {
    let signs: Vec<char> = run.chars().collect();
    let mut out = Vec::new();
    let mut between = String::new();
    let mut at = 0;
    while at < signs.len() {
        let longest = LONGEST.min(signs.len() - at);
        let known = (1..=longest).rev().find_map(|length| {
            let text: String = signs[at..at + length].iter().collect();
            let codes = DICTIONARY.japanese.get(&text)?;
            Some((text, codes.clone(), length))
        });
        if let Some((text, codes, length)) = known {
            pieces(&mut between, &mut out);
            // 溶接工 is known; so are the longer words that begin with it.
            let codes = codes.union(&within(&text)).cloned().collect();
            out.push(Piece { text, codes });
            at += length;
        } else {
            between.push(signs[at]);
            at += 1;
        }
    }
    pieces(&mut between, &mut out);
    out
}

/// What is no word of the dictionary: kanji and kana apart.
fn pieces(between: &mut String, out: &mut Vec<Piece>) {
    let text = std::mem::take(between);
    let mut run = String::new();
    let mut close = |run: &mut String| {
        let text = std::mem::take(run);
        let is_particle = text.chars().count() == 1 && !text.chars().any(super::tokens::is_han);
        if !text.is_empty() && !is_particle {
            out.push(Piece {
                codes: within(&text),
                text,
            });
        }
    };
    for c in text.chars() {
        let turns = run
            .chars()
            .last()
            .is_some_and(|last| super::tokens::is_han(last) != super::tokens::is_han(c));
        if turns {
            close(&mut run);
        }
        run.push(c);
    }
    close(&mut run);
}

/// The codes of the Japanese words that have this part, of two signs at least.
fn within(part: &str) -> BTreeSet<String> {
    if part.chars().count() < 2 {
        return BTreeSet::new();
    }
    DICTIONARY
        .japanese
        .iter()
        .filter(|(phrase, _)| phrase.contains(part))
        .flat_map(|(_, codes)| codes.iter().cloned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> BTreeSet<String> {
        let found = words(text);
        let run: Vec<&[String]> = found
            .iter()
            .filter_map(|word| match word {
                Word::Letters(ways) => Some(ways.as_slice()),
                Word::Japanese(_) => None,
            })
            .collect();
        codes(&run)
    }

    #[test]
    fn a_welder_is_one_in_all_languages() {
        for word in [
            "welder",
            "payvandchi",
            "пайвандчи",
            "сварщик",
            "kaynakçı",
            "kaynakci",
            "сварщиком",
            "payvandchilar",
        ] {
            assert!(of(word).contains("7212"), "{word}: {:?}", of(word));
        }
        assert!(cut("溶接工")[0].codes.contains("7212"));
        assert!(cut("溶接")[0].codes.contains("7212"));
    }

    #[test]
    fn all_words_of_a_run_must_stand_in_one_phrase() {
        assert!(of("truck driver").contains("8332"));
        assert!(of("welder driver").is_empty());
    }

    #[test]
    fn a_run_of_japanese_is_cut_at_words_and_particles_go() {
        let texts: Vec<String> = cut("溶接工の寮")
            .into_iter()
            .map(|piece| piece.text)
            .collect();
        assert_eq!(texts, ["溶接工", "寮"]);
    }

    #[test]
    fn a_slip_of_the_finger_is_near() {
        assert!(nearest("payvandch").contains(&"7212".to_owned()) || !of("payvandch").is_empty());
        assert_eq!(differ("svarshik", "svarshki"), 1);
        assert_eq!(differ("povar", "pvar"), 1);
        assert!(nearest("xyz").is_empty());
    }

    #[test]
    fn words_that_say_nothing_lead_nowhere() {
        assert!(of("and").is_empty());
        assert!(of("boshqa").is_empty());
    }
}

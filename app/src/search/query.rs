//! What somebody typed, as a question to the index: groups that must all hold, each by one of its ways.

use std::collections::BTreeSet;

use super::facets::occupation;
use super::occupations::{self, cut};
use super::tokens::{STRONG, Word, pairs, words};

/// Words of one question; the rest is left out.
const MOST_WORDS: usize = 12;
/// Words of one phrase of the dictionary.
const LONGEST_PHRASE: usize = 4;
/// The shortest beginning that stands for longer words.
const SHORTEST_BEGINNING: usize = 3;

/// Tokens that must all be there.
pub type All = Vec<String>;

/// One thing that must hold: any of its ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group(pub Vec<All>);

impl Group {
    pub fn one(token: String) -> Self {
        Self(vec![vec![token]])
    }

    pub fn any(tokens: impl IntoIterator<Item = String>) -> Self {
        Self(tokens.into_iter().map(|token| vec![token]).collect())
    }
}

/// The whole question: every group must hold. Without groups everything is found.
pub type Groups = Vec<Group>;

/// A question in the words of an engine: `(("a") OR ("b" AND "c")) AND (("d"))`. Tokens have neither quotation marks, nor
/// backslashes, nor spaces, so nothing has to be escaped.
pub fn in_words(groups: &Groups, quote: char, and: &str, or: &str) -> String {
    let groups: Vec<String> = groups
        .iter()
        .map(|group| {
            let ways: Vec<String> = group
                .0
                .iter()
                .map(|all| {
                    let all: Vec<String> = all
                        .iter()
                        .map(|token| format!("{quote}{token}{quote}"))
                        .collect();
                    format!("({})", all.join(and))
                })
                .collect();
            format!("({})", ways.join(or))
        })
        .collect();
    groups.join(and)
}

/// A word or a phrase of the question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The ways in which it may stand in a text.
    pub ways: Vec<All>,
    /// The occupations that it names.
    pub codes: BTreeSet<String>,
    /// It may be the beginning of a longer word.
    pub beginning: Option<String>,
}

/// Words that everybody types into a search for work, and that say nothing there.
const IDLE: &[&str] = &[
    "ayollar",
    "erkaklar",
    "женщин",
    "мужчин",
    "kadın",
    "erkek",
    "ish",
    "ishi",
    "ishlar",
    "vakansiya",
    "bo'sh",
    "o'rin",
    "kerak",
    "va",
    "uchun",
    "chet el",
    "работа",
    "вакансия",
    "вакансии",
    "требуется",
    "в",
    "на",
    "и",
    "с",
    "за",
    "рубежом",
    "для",
    "iş",
    "ilanı",
    "ilanları",
    "ve",
    "için",
    "job",
    "jobs",
    "work",
    "vacancy",
    "in",
    "for",
    "and",
    "with",
    "the",
    "abroad",
    "of",
    "a",
];
const IDLE_JAPANESE: &[&str] = &["仕事", "求人", "募集", "の", "で", "募集中", "採用"];

/// What was typed, cut at the phrases of the dictionary, the longest first.
pub fn parts(typed: &str) -> Vec<Part> {
    let mut all = words(typed);
    all.truncate(MOST_WORDS);
    let mut out: Vec<(Part, bool)> = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match &all[at] {
            Word::Japanese(run) => {
                out.extend(cut(run).into_iter().map(|piece| {
                    let is_idle = IDLE_JAPANESE.contains(&piece.text.as_str());
                    let part = Part {
                        ways: vec![pairs(&piece.text)],
                        codes: piece.codes,
                        beginning: None,
                    };
                    (part, is_idle)
                }));
                at += 1;
            }
            Word::Letters(_) => {
                let run: Vec<&[String]> = all[at..]
                    .iter()
                    .map_while(|word| match word {
                        Word::Letters(ways) => Some(ways.as_slice()),
                        Word::Japanese(_) => None,
                    })
                    .take(LONGEST_PHRASE)
                    .collect();
                let (part, length) = phrase(&run);
                let is_idle = length == 1 && run[0].iter().any(|way| idle().contains(way));
                out.push((part, is_idle));
                at += length;
            }
        }
    }
    if out.iter().any(|(_, is_idle)| !is_idle) {
        out.retain(|(_, is_idle)| !is_idle);
    }
    out.into_iter().map(|(part, _)| part).collect()
}

fn idle() -> &'static BTreeSet<String> {
    static SET: std::sync::LazyLock<BTreeSet<String>> = std::sync::LazyLock::new(|| {
        IDLE.iter()
            .flat_map(|word| super::tokens::tokens(word))
            .collect()
    });
    &SET
}

/// The longest phrase of the dictionary at the beginning of a run of words, or its first word, and how many words it has.
fn phrase(run: &[&[String]]) -> (Part, usize) {
    for length in (2..=run.len()).rev() {
        let codes = occupations::codes(&run[..length]);
        if !codes.is_empty() {
            let first = run[..length].iter().map(|ways| ways[0].clone()).collect();
            let part = Part {
                ways: vec![first],
                codes,
                beginning: None,
            };
            return (part, length);
        }
    }
    let ways = run[0];
    let part = Part {
        ways: ways.iter().map(|way| vec![way.clone()]).collect(),
        codes: occupations::codes(&run[..1]),
        beginning: Some(ways[0].clone()).filter(|way| way.len() >= SHORTEST_BEGINNING),
    };
    (part, 1)
}

impl Part {
    /// What must hold for this part. Who names an occupation does not mean a text in which the word happens to stand: beside
    /// the occupation only titles, names and terms count.
    pub fn group(&self) -> Group {
        let strong = self.ways.iter().map(|all| {
            all.iter()
                .map(|token| format!("{STRONG}{token}"))
                .collect::<All>()
        });
        let mut ways: Vec<All> = if self.codes.is_empty() {
            self.ways.iter().cloned().chain(strong).collect()
        } else {
            let codes = self.codes.iter().map(|code| vec![occupation(code)]);
            codes.chain(strong).collect()
        };
        ways.retain(|all| !all.is_empty());
        Group(ways)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reference::load;
    use crate::writing::cyrillic::to_cyrillic;

    #[test]
    fn words_that_everybody_types_are_left_out_unless_they_are_all() {
        assert_eq!(parts("работа сварщиком в Японии").len(), 2);
        assert_eq!(parts("溶接の仕事").len(), 1);
        assert_eq!(parts("работа").len(), 1);
        assert_eq!(parts("  "), []);
    }

    #[test]
    fn an_occupation_and_a_place_are_two_parts() {
        let found = parts("payvandchi Nagoya");
        assert!(found[0].codes.contains("7212"));
        assert!(found[1].codes.is_empty());
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn a_phrase_is_one_part() {
        let found = parts("truck driver");
        assert_eq!(found.len(), 1);
        assert!(found[0].codes.contains("8332"));
    }

    /// The occupations of each part.
    fn meant(typed: &str) -> Vec<BTreeSet<String>> {
        parts(typed).into_iter().map(|part| part.codes).collect()
    }

    fn full_width(text: &str) -> String {
        text.chars()
            .map(|c| match c {
                '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
                c => c,
            })
            .collect()
    }

    fn hiragana(text: &str) -> String {
        text.chars()
            .map(|c| match c {
                'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
                c => c,
            })
            .collect()
    }

    /// Every way in which people type this word of a language.
    fn spellings(lang: &str, word: &str) -> Vec<String> {
        let mut out = vec![full_width(word), format!("  {word}, ")];
        match lang {
            "uz" => {
                out.push(word.to_uppercase());
                out.push(to_cyrillic(word));
                out.push(to_cyrillic(word).to_uppercase());
                for sign in ["'", "`", "‘", "’", "´", "＇", ""] {
                    out.push(word.replace(['ʻ', 'ʼ'], sign));
                }
            }
            "ja" => out.push(hiragana(word)),
            "tr" => out.push(word.replace('i', "İ").replace('ı', "I").to_uppercase()),
            _ => out.push(word.to_uppercase()),
        }
        out
    }

    #[test]
    fn every_word_of_the_dictionary_means_the_same_in_every_spelling() {
        let records = load::file("occupation_words.csv").expect("the words");
        assert!(records.len() > 4_000);
        let mut wrong = Vec::new();
        for record in records {
            let of = |name: &str| record.get(name).map_or("", String::as_str);
            let (code, lang, word) = (of("isco08"), of("lang"), of("word"));
            let own = meant(word);
            if !own.iter().any(|codes| codes.contains(code)) {
                wrong.push(format!("{word} does not lead to {code}"));
            }
            for typed in spellings(lang, word) {
                if meant(&typed) != own {
                    wrong.push(format!("{word} as {typed}"));
                }
            }
            // From a keyboard without the letters of the language it leads there too, perhaps to more.
            let plain = match lang {
                "ru" => word.replace('ё', "е"),
                "tr" => plain_turkish(word),
                _ => continue,
            };
            if !meant(&plain).iter().any(|codes| codes.contains(code)) {
                wrong.push(format!("{word} as {plain}"));
            }
        }
        assert!(
            wrong.len() < 5,
            "{} of them: {:?}",
            wrong.len(),
            &wrong[..wrong.len().min(20)]
        );
    }

    fn plain_turkish(word: &str) -> String {
        word.chars()
            .map(|c| match c {
                'ş' => 's',
                'ç' => 'c',
                'ğ' => 'g',
                'ı' => 'i',
                'ö' => 'o',
                'ü' => 'u',
                c => c,
            })
            .collect()
    }

    proptest! {
        #[test]
        fn no_text_breaks_a_question(typed in any::<String>()) {
            for part in parts(&typed) {
                for token in part.group().0.into_iter().flatten() {
                    prop_assert!(!token.is_empty());
                    prop_assert!(!token.contains(['"', '\'', '\\', ' ', '\0']), "{token:?}");
                }
            }
        }
    }
}

//! The small language in which staff write words: stems, gaps, alternatives, lists by name, figures in a range.
//!
//! `pay* .. @money`: a word that begins with “pay”, at most four others, a word of the list `money`. `a/b` either, `a_b` one
//! after the other, `word?` may be missing, `*stem` and `*stem*` inside a word, `#` a number, `#16-70` one in this range, `-`, `,` and
//! other signs as themselves, `..` a gap without a comma, `...` a longer one with commas. `^` and `¶` are the ends of a clause. `a b & c`:
//! both anywhere in one clause, not far from each other. In Japanese a word is a run of characters.

mod reader;

use std::collections::HashMap;

use super::figure;
use super::text::{is_glyph, plain_word, tokens, uzbek_word};
use crate::writing::fold::Lang;
pub use reader::{Reader, Ways, gap};

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    /// The number of a word in the `Stock`.
    Word(usize),
    Number(f64, f64),
    Sign(String),
}

/// All words of the patterns of one language, each once, so that a token is looked up once for all of them.
#[derive(Debug, Default)]
struct Stock {
    count: usize,
    exact: HashMap<String, usize>,
    begins: HashMap<String, usize>,
    ends: HashMap<String, usize>,
    holds: HashMap<String, usize>,
}

impl Stock {
    fn number(&mut self, text: String, begins_open: bool, ends_open: bool) -> usize {
        let next = self.count;
        let map = match (begins_open, ends_open) {
            (false, false) => &mut self.exact,
            (false, true) => &mut self.begins,
            (true, false) => &mut self.ends,
            (true, true) => &mut self.holds,
        };
        let number = *map.entry(text).or_insert(next);
        self.count = self.count.max(number + 1);
        number
    }

    /// The numbers of all words that a token is.
    fn of(&self, form: &str) -> Vec<usize> {
        let mut out: Vec<usize> = self.exact.get(form).copied().into_iter().collect();
        let cuts = form.char_indices().map(|(at, _)| at);
        for at in cuts.clone().skip(1).chain(std::iter::once(form.len())) {
            out.extend(self.begins.get(&form[..at]));
        }
        for at in cuts {
            out.extend(self.ends.get(&form[at..]));
        }
        out.extend(
            self.holds
                .iter()
                .filter(|(text, _)| form.contains(text.as_str()))
                .map(|(_, number)| *number),
        );
        out
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Pieces(Vec<Piece>),
    List(usize),
}

#[derive(Clone, Debug, PartialEq)]
enum Element {
    One {
        choices: Vec<Choice>,
        optional: bool,
    },
    Gap {
        long: bool,
    },
    Begin,
    End,
}

/// One way of words.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pattern(Vec<Element>);

/// Patterns that stand together in one clause, in any order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Way(Vec<Pattern>);

impl Way {
    pub fn read(lang: Lang, way: &str, lists: &mut Lists) -> Self {
        Self(
            way.split(" & ")
                .map(|one| parse(lang, one, lists))
                .collect(),
        )
    }
}

/// Lists of one language, by name, with the number that patterns keep.
#[derive(Debug, Default)]
pub struct Lists {
    names: HashMap<String, usize>,
    entries: Vec<Vec<Pattern>>,
    stock: Stock,
}

impl Lists {
    pub fn number(&mut self, name: &str) -> usize {
        if let Some(found) = self.names.get(name) {
            return *found;
        }
        self.entries.push(Vec::new());
        self.names.insert(name.to_owned(), self.entries.len() - 1);
        self.entries.len() - 1
    }

    pub fn find(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    pub fn add(&mut self, lang: Lang, name: &str, words: &str) {
        let number = self.number(name);
        for way in words.split(" | ") {
            let pattern = parse(lang, way, self);
            self.entries[number].push(pattern);
        }
    }
}

/// Reads one way of words. What cannot be read matches nothing.
pub fn parse(lang: Lang, way: &str, lists: &mut Lists) -> Pattern {
    Pattern(
        way.split_whitespace()
            .map(|word| element(lang, word, lists))
            .collect(),
    )
}

fn element(lang: Lang, word: &str, lists: &mut Lists) -> Element {
    match word {
        ".." => return Element::Gap { long: false },
        "..." => return Element::Gap { long: true },
        "^" => return Element::Begin,
        "¶" => return Element::End,
        _ => {}
    }
    let (word, optional) = match word.strip_suffix('?') {
        Some(rest) if !rest.is_empty() => (rest, true),
        _ => (word, false),
    };
    let choices = if word == "/" {
        vec![Choice::Pieces(vec![Piece::Sign("/".into())])]
    } else {
        word.split('/')
            .filter(|choice| !choice.is_empty())
            .map(|choice| match choice.strip_prefix('@') {
                Some(name) if !name.is_empty() => Choice::List(lists.number(name)),
                _ => Choice::Pieces(
                    choice
                        .split('_')
                        .flat_map(|one| pieces(lang, one, &mut lists.stock))
                        .collect(),
                ),
            })
            .collect()
    };
    Element::One { choices, optional }
}

fn pieces(lang: Lang, word: &str, stock: &mut Stock) -> Vec<Piece> {
    if let Some(range) = word.strip_prefix('#') {
        let (low, high) = range.split_once('-').unwrap_or(("", ""));
        return vec![Piece::Number(
            figure::read(low).unwrap_or(0.0),
            figure::read(high).unwrap_or(f64::MAX),
        )];
    }
    let bare = word.trim_matches('*');
    if word.chars().any(is_glyph) {
        return tokens(bare)
            .into_iter()
            .map(|token| Piece::Word(stock.number(token.plain, false, false)))
            .collect();
    }
    if bare.chars().all(|c| !c.is_alphanumeric()) {
        return vec![Piece::Sign(bare.to_owned())];
    }
    let form = |text: &str| {
        if lang == Lang::Uz {
            uzbek_word(text)
        } else {
            plain_word(text)
        }
    };
    let text = form(bare);
    let (begins_open, ends_open) = (word.starts_with('*'), word.ends_with('*'));
    vec![Piece::Word(stock.number(text, begins_open, ends_open))]
}

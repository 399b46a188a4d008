//! The small language in which staff write words: stems, gaps, alternatives, lists by name, figures in a range.
//!
//! `pay* .. @money`: a word that begins with “pay”, at most four others, a word of the list `money`. `a/b` either, `a_b` one
//! after the other, `word?` may be missing, `*stem` and `*stem*` inside a word, `#` a number, `#16-70` one in this range, `-`, `,` and
//! other signs as themselves, `..` a gap without a comma, `...` a longer one with commas. In Japanese a word is a run of characters.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use super::text::{Doc, Kind, is_glyph, plain_word, tokens, uzbek_word};
use crate::writing::fold::Lang;

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Exact(String),
    Begins(String),
    Ends(String),
    Holds(String),
    Number(f64, f64),
    Sign(String),
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
}

/// One way of words.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pattern(Vec<Element>);

/// Lists of one language, by name, with the number that patterns keep.
#[derive(Debug, Default)]
pub struct Lists {
    names: HashMap<String, usize>,
    entries: Vec<Vec<Pattern>>,
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
                        .flat_map(|one| pieces(lang, one))
                        .collect(),
                ),
            })
            .collect()
    };
    Element::One { choices, optional }
}

fn pieces(lang: Lang, word: &str) -> Vec<Piece> {
    if let Some(range) = word.strip_prefix('#') {
        let (low, high) = range.split_once('-').unwrap_or(("", ""));
        return vec![Piece::Number(
            low.parse().unwrap_or(0.0),
            high.parse().unwrap_or(f64::MAX),
        )];
    }
    let bare = word.trim_matches('*');
    if word.chars().any(is_glyph) {
        return tokens(bare)
            .into_iter()
            .map(|token| Piece::Exact(token.plain))
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
    vec![match (word.starts_with('*'), word.ends_with('*')) {
        (false, false) => Piece::Exact(text),
        (false, true) => Piece::Begins(text),
        (true, false) => Piece::Ends(text),
        (true, true) => Piece::Holds(text),
    }]
}

/// One text, read with the lists of one language.
pub struct Reader<'a> {
    pub doc: &'a Doc,
    pub lang: Lang,
    lists: &'a Lists,
    seen: RefCell<HashMap<(usize, usize), Vec<usize>>>,
    numbers: HashMap<usize, (usize, f64)>,
}

impl<'a> Reader<'a> {
    pub fn new(doc: &'a Doc, lang: Lang, lists: &'a Lists) -> Self {
        Self {
            doc,
            lang,
            lists,
            seen: RefCell::default(),
            numbers: doc
                .numbers
                .iter()
                .map(|span| (span.tokens.start, (span.tokens.end, span.value)))
                .collect(),
        }
    }

    /// Every place in a clause where a pattern stands, first to last.
    pub fn places(&self, pattern: &Pattern, clause: &Range<usize>) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        for start in clause.clone() {
            if self.doc.tokens[start].kind == Kind::Sign {
                continue;
            }
            let mut ends = Vec::new();
            self.follow(&pattern.0, start, clause.end, &mut ends);
            if let Some(end) = ends.into_iter().min().filter(|end| *end > start) {
                out.push(start..end);
            }
        }
        out
    }

    /// Where a named list stands in a clause.
    pub fn list(&self, name: &str, clause: &Range<usize>) -> Vec<Range<usize>> {
        let Some(number) = self.lists.find(name) else {
            return Vec::new();
        };
        clause
            .clone()
            .filter(|start| self.doc.tokens[*start].kind != Kind::Sign)
            .filter_map(|start| {
                let end = self.list_at(number, start, clause.end).into_iter().max()?;
                (end > start).then_some(start..end)
            })
            .collect()
    }

    fn list_at(&self, number: usize, start: usize, limit: usize) -> Vec<usize> {
        if let Some(ends) = self.seen.borrow().get(&(number, start)) {
            return ends.iter().copied().filter(|end| *end <= limit).collect();
        }
        // A list that names itself ends here.
        self.seen.borrow_mut().insert((number, start), Vec::new());
        let mut ends = Vec::new();
        for pattern in &self.lists.entries[number] {
            self.follow(&pattern.0, start, limit, &mut ends);
        }
        ends.sort_unstable();
        ends.dedup();
        self.seen.borrow_mut().insert((number, start), ends.clone());
        ends
    }

    fn follow(&self, rest: &[Element], at: usize, limit: usize, ends: &mut Vec<usize>) {
        let Some((first, after)) = rest.split_first() else {
            if !ends.contains(&at) {
                ends.push(at);
            }
            return;
        };
        match first {
            Element::Gap { long } => {
                let mut left = match (self.lang == Lang::Ja, long) {
                    (true, false) => 12,
                    (true, true) => 30,
                    (false, false) => 4,
                    (false, true) => 9,
                };
                let mut here = at;
                loop {
                    self.follow(after, here, limit, ends);
                    if here >= limit || left == 0 {
                        return;
                    }
                    let token = &self.doc.tokens[here];
                    if token.kind == Kind::Sign {
                        if !long && matches!(token.plain.as_str(), "," | "、") {
                            return;
                        }
                    } else {
                        left -= 1;
                    }
                    here += 1;
                }
            }
            Element::One { choices, optional } => {
                for choice in choices {
                    match choice {
                        Choice::List(number) => {
                            if let Some(start) = self.next(at, limit) {
                                for end in self.list_at(*number, start, limit) {
                                    self.follow(after, end, limit, ends);
                                }
                            }
                        }
                        Choice::Pieces(pieces) => {
                            if let Some(end) = self.pieces(pieces, at, limit) {
                                self.follow(after, end, limit, ends);
                            }
                        }
                    }
                }
                if *optional {
                    self.follow(after, at, limit, ends);
                }
            }
        }
    }

    /// The next token that is no sign.
    fn next(&self, mut at: usize, limit: usize) -> Option<usize> {
        while at < limit && self.doc.tokens[at].kind == Kind::Sign {
            at += 1;
        }
        (at < limit).then_some(at)
    }

    fn pieces(&self, pieces: &[Piece], mut at: usize, limit: usize) -> Option<usize> {
        for piece in pieces {
            if let Piece::Sign(sign) = piece {
                let token = self.doc.tokens.get(at).filter(|_| at < limit)?;
                if token.kind != Kind::Sign || token.plain != *sign {
                    return None;
                }
                at += 1;
                continue;
            }
            at = self.next(at, limit)?;
            if let Piece::Number(low, high) = piece {
                let (end, value) = *self.numbers.get(&at)?;
                if end > limit || value < *low || value > *high {
                    return None;
                }
                at = end;
                continue;
            }
            let token = &self.doc.tokens[at];
            let form = if self.lang == Lang::Uz && token.kind == Kind::Word {
                token.uzbek.as_str()
            } else {
                token.plain.as_str()
            };
            let stands = match piece {
                Piece::Exact(text) => form == text,
                Piece::Begins(text) => form.starts_with(text.as_str()),
                Piece::Ends(text) => form.ends_with(text.as_str()),
                Piece::Holds(text) => form.contains(text.as_str()),
                Piece::Number(..) | Piece::Sign(_) => false,
            };
            if !stands {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

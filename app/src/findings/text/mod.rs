//! An advert cut into tokens and clauses, with what patterns compare: folded words, figures, single signs of Japanese.

mod clauses;
mod letters;
mod tokens;

use std::ops::Range;

use super::numbers::{self, NumberSpan};
pub use letters::{is_cyrillic, is_glyph, plain_char, plain_word, uzbek_word};
pub use tokens::tokens;

/// So many characters of a title and of a text are read, twice what the form of a vacancy takes: a text without end must not
/// keep the others waiting.
pub const MOST: usize = 8_000;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// Figures, with signs between groups of three.
    Number,
    /// One character of Japanese.
    Glyph,
    /// A comma, a hyphen, a bracket: patterns pass over it.
    Sign,
    /// The end of a sentence or of a line.
    Break,
}

/// A piece of the text. `start` and `end` are bytes of the source.
#[derive(Clone, Debug)]
pub struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// Small letters without marks, in the script of the text.
    pub plain: String,
    /// The same in Uzbek: both scripts give one Latin form.
    pub uzbek: String,
}

/// A title and a text, read once for all rules.
#[derive(Debug)]
pub struct Doc {
    pub source: String,
    pub tokens: Vec<Token>,
    pub clauses: Vec<Range<usize>>,
    pub numbers: Vec<NumberSpan>,
    pub has_cyrillic: bool,
    pub has_glyphs: bool,
}

impl Doc {
    pub fn new(title: &str, text: &str) -> Self {
        let source = format!("{}\n{}", readable(title), readable(text));
        let mut tokens = tokens(&source);
        hide_addresses(&mut tokens);
        let numbers = numbers::spans(&source, &tokens);
        let clauses = clauses::clauses(&source, &tokens);
        Self {
            has_cyrillic: source.chars().any(is_cyrillic),
            has_glyphs: tokens.iter().any(|token| token.kind == Kind::Glyph),
            source,
            tokens,
            clauses,
            numbers,
        }
    }

    /// The words between two tokens, as written.
    pub fn slice(&self, span: &Range<usize>) -> &str {
        let (Some(first), Some(last)) = (
            self.tokens.get(span.start),
            self.tokens.get(span.end.saturating_sub(1)),
        ) else {
            return "";
        };
        self.source.get(first.start..last.end).unwrap_or("").trim()
    }
}

/// The part of a text that is read.
pub fn readable(text: &str) -> &str {
    let end = text.char_indices().nth(MOST).map(|(at, _)| at);
    &text[..end.unwrap_or(text.len())]
}

/// Words that touch an @ are names and hosts, and no words of the text.
fn hide_addresses(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        if tokens[at].plain != "@" || tokens[at].kind != Kind::Sign {
            continue;
        }
        let (start, end) = (tokens[at].start, tokens[at].end);
        if let Some(before) = at.checked_sub(1).and_then(|before| tokens.get_mut(before))
            && before.end == start
        {
            before.kind = Kind::Sign;
        }
        if let Some(after) = tokens.get_mut(at + 1)
            && after.start == end
        {
            after.kind = Kind::Sign;
        }
    }
}

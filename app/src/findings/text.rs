//! An advert cut into tokens and clauses, with what patterns compare: folded words, figures, single signs of Japanese.

use std::ops::Range;

use super::numbers::{self, NumberSpan};
use crate::writing::fold::fold;

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
        let source = format!("{title}\n{text}");
        let mut tokens = tokens(&source);
        hide_addresses(&mut tokens);
        let numbers = numbers::spans(&source, &tokens);
        let clauses = clauses(&source, &tokens);
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

pub const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

pub const fn is_glyph(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        && !matches!(c, '\u{30fb}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '‘' | '’' | '`' | '´' | '\u{2bb}' | '\u{2bc}' | '\u{2b9}' | '\u{ff07}'
    )
}

/// One character as plain as it gets: full-width, half-width, circled and keycap forms are undone.
pub fn plain_char(c: char) -> Option<char> {
    let code = u32::from(c);
    Some(match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(code - 0xff01 + 0x21)?,
        '\u{2460}'..='\u{2468}' => char::from_u32(code - 0x2460 + 0x31)?,
        '\u{1d7ce}'..='\u{1d7ff}' => char::from_u32((code - 0x1d7ce) % 10 + 0x30)?,
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{301c}' => '~',
        '\u{fe0f}' | '\u{20e3}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {
            return None;
        }
        '\u{ff66}'..='\u{ff9d}' => half_width(code),
        other => other,
    })
}

/// Half-width katakana to full width; the marks of voice are lost, which comparing survives rarely and harmlessly.
fn half_width(code: u32) -> char {
    const ROW: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    ROW.chars().nth((code - 0xff66) as usize).unwrap_or('ー')
}

/// A word in small plain letters: no marks, ё as е, letters of the other script that only look alike put right.
pub fn plain_word(word: &str) -> String {
    let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
    let latin = word.chars().filter(char::is_ascii_alphabetic).count();
    let mut out = String::with_capacity(word.len());
    for c in word.chars().filter_map(plain_char) {
        if is_apostrophe(c) || matches!(c, '\u{300}'..='\u{36f}') {
            continue;
        }
        let c = match c {
            'İ' | 'I' | 'ı' => 'i',
            _ => c.to_lowercase().next().unwrap_or(c),
        };
        let c = match c {
            'ё' => 'е',
            'ş' | 'ș' => 's',
            'ç' => 'c',
            'ğ' => 'g',
            'ü' | 'û' | 'ú' => 'u',
            'ö' | 'ô' | 'ó' | 'õ' => 'o',
            'â' | 'á' | 'à' => 'a',
            'î' | 'í' => 'i',
            'é' | 'è' => 'e',
            other => other,
        };
        out.push(if cyrillic > 0 && latin > 0 {
            alike(c, cyrillic >= latin)
        } else {
            c
        });
    }
    out
}

/// Letters that look the same in both scripts.
fn alike(c: char, to_cyrillic: bool) -> char {
    const PAIRS: [(char, char); 13] = [
        ('a', 'а'),
        ('e', 'е'),
        ('o', 'о'),
        ('p', 'р'),
        ('c', 'с'),
        ('x', 'х'),
        ('y', 'у'),
        ('k', 'к'),
        ('m', 'м'),
        ('t', 'т'),
        ('b', 'в'),
        ('h', 'н'),
        ('i', 'і'),
    ];
    PAIRS
        .iter()
        .find_map(|(latin, cyrillic)| match to_cyrillic {
            true if c == *latin => Some(*cyrillic),
            false if c == *cyrillic => Some(*latin),
            _ => None,
        })
        .unwrap_or(c)
}

/// A word in the form in which both Uzbek scripts agree.
pub fn uzbek_word(word: &str) -> String {
    fold(&word.replace(['ё', 'Ё'], "yo"))
}

/// Cuts a text into tokens.
pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = source.char_indices().collect();
    let mut out = Vec::with_capacity(chars.len() / 4);
    let mut at = 0;
    while at < chars.len() {
        let (start, raw) = chars[at];
        let Some(c) = plain_char(raw) else {
            at += 1;
            continue;
        };
        let mut end = at + 1;
        let kind = if c == '\n' || c == '\r' {
            Kind::Break
        } else if c.is_whitespace() {
            at += 1;
            continue;
        } else if c.is_ascii_digit() {
            end = number_end(&chars, at);
            Kind::Number
        } else if is_glyph(c) {
            Kind::Glyph
        } else if c.is_alphabetic() {
            end = word_end(&chars, at);
            Kind::Word
        } else if is_break(&chars, at, c) {
            Kind::Break
        } else {
            Kind::Sign
        };
        let stop = chars.get(end).map_or(source.len(), |(byte, _)| *byte);
        let raw = &source[start..stop];
        let (plain, uzbek) = match kind {
            Kind::Word => (plain_word(raw), uzbek_word(raw)),
            Kind::Number => (
                raw.chars()
                    .filter_map(plain_char)
                    .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
                    .collect(),
                String::new(),
            ),
            _ => (c.to_string(), String::new()),
        };
        out.push(Token {
            start,
            end: stop,
            kind,
            plain,
            uzbek,
        });
        at = end;
    }
    out
}

fn word_end(chars: &[(usize, char)], start: usize) -> usize {
    let mut at = start + 1;
    while let Some((_, raw)) = chars.get(at) {
        let goes_on = match plain_char(*raw) {
            None => true,
            Some(c) if is_glyph(c) => false,
            Some(c) if is_apostrophe(c) => {
                let after_og = matches!(chars[at - 1].1, 'o' | 'O' | 'g' | 'G');
                let next = chars.get(at + 1).map(|(_, next)| *next);
                next.is_some_and(|next| next.is_alphabetic() && !is_glyph(next))
                    || (after_og && !matches!(c, '’' | '\''))
            }
            Some(c) => c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}'),
        };
        if !goes_on {
            break;
        }
        at += 1;
    }
    at
}

/// Figures, and groups of exactly three behind a sign or a space; a fraction of one or two figures.
fn number_end(chars: &[(usize, char)], start: usize) -> usize {
    let digit = |at: usize| {
        chars
            .get(at)
            .and_then(|(_, c)| plain_char(*c))
            .is_some_and(|c| c.is_ascii_digit())
    };
    let skipped = |at: usize| chars.get(at).is_some_and(|(_, c)| plain_char(*c).is_none());
    let run = |mut at: usize| {
        while digit(at) || skipped(at) {
            at += 1;
        }
        at
    };
    let mut at = run(start);
    if at - start > 3 {
        // 1234.5 has no groups, but may have a fraction.
        return fraction(chars, at, &digit, &run);
    }
    loop {
        let Some(sign) = chars.get(at).and_then(|(_, c)| plain_char(*c)) else {
            return at;
        };
        if !matches!(sign, ' ' | ',' | '.' | '\'' | '’') {
            return at;
        }
        let next = run(at + 1);
        if next - (at + 1) == 3 {
            at = next;
        } else {
            return fraction(chars, at, &digit, &run);
        }
    }
}

fn fraction(
    chars: &[(usize, char)],
    at: usize,
    digit: &impl Fn(usize) -> bool,
    run: &impl Fn(usize) -> usize,
) -> usize {
    let is_sign = chars
        .get(at)
        .is_some_and(|(_, c)| matches!(plain_char(*c), Some('.' | ',')));
    if is_sign && digit(at + 1) {
        let end = run(at + 1);
        let dated = chars.get(end).is_some_and(|(_, c)| matches!(c, '.' | ',')) && digit(end + 1);
        if end - (at + 1) <= 2 && !dated {
            return end;
        }
    }
    at
}

/// Words that are written short: their dot ends nothing.
const SHORT: [&str; 24] = [
    "mr", "mrs", "ms", "dr", "no", "max", "min", "approx", "тел", "ул", "кв", "возр", "макс",
    "мин", "руб", "тыс", "чел", "муж", "жен", "max", "sn", "cad", "sok", "tel",
];

fn is_break(chars: &[(usize, char)], at: usize, c: char) -> bool {
    match c {
        '!' | ';' | '。' | '•' | '●' | '▪' | '■' | '◆' | '|' | '…' | '\u{ff61}' => {
            true
        }
        '?' => {
            // A question and its short answer belong together: “Deposit? None.”
            let rest: String = chars[at + 1..].iter().map(|(_, c)| *c).take(28).collect();
            let answer = rest
                .split(['.', '!', '\n', '。', '!', '?'])
                .next()
                .unwrap_or("");
            answer.trim().is_empty() || answer.chars().count() > 24
        }
        '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}' => true,
        '.' => {
            let next = chars.get(at + 1).map(|(_, c)| *c);
            if next.is_none_or(|c| c == '\n') {
                return true;
            }
            if !next.is_some_and(char::is_whitespace) {
                return next.is_some_and(|c| c.is_uppercase() && !c.is_ascii())
                    || next.is_some_and(is_glyph);
            }
            let follows = chars[at + 1..]
                .iter()
                .map(|(_, c)| *c)
                .find(|c| !c.is_whitespace());
            let before = chars[..at]
                .iter()
                .rev()
                .take_while(|(_, c)| c.is_alphanumeric())
                .count();
            let word: String = chars[at - before..at]
                .iter()
                .flat_map(|(_, c)| c.to_lowercase())
                .collect();
            if SHORT.contains(&word.as_str()) {
                return false;
            }
            match follows {
                Some(c) if c.is_lowercase() || c.is_ascii_digit() => before > 4,
                _ => before != 1 || chars[at - 1].1.is_ascii_digit(),
            }
        }
        _ => false,
    }
}

/// Runs of tokens between breaks; words of contrast begin a new one.
fn clauses(source: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    const BUT: [&str; 22] = [
        "but",
        "however",
        "although",
        "но",
        "однако",
        "зато",
        "хотя",
        "lekin",
        "ammo",
        "biroq",
        "ama",
        "ancak",
        "fakat",
        "oysa",
        "лекин",
        "аммо",
        "бирок",
        "yet",
        "only",
        "except",
        "кроме",
        "а",
    ];
    const BUT_JA: [&str; 5] = ["ただし", "但し", "しかし", "ものの", "代わりに"];
    let mut out = Vec::new();
    let mut start = 0;
    let mut push = |range: Range<usize>| {
        if !range.is_empty() {
            out.push(range);
        }
    };
    for (at, token) in tokens.iter().enumerate() {
        let comma_before =
            at > 0 && tokens[at - 1].kind == Kind::Sign && tokens[at - 1].plain == ",";
        let contrast = match token.kind {
            Kind::Word => {
                let found = BUT.contains(&token.plain.as_str());
                found
                    && (comma_before
                        || !matches!(
                            token.plain.as_str(),
                            "only" | "except" | "а" | "yet" | "ama"
                        ))
            }
            Kind::Glyph => {
                let rest = &source[token.start..];
                BUT_JA.iter().any(|word| rest.starts_with(word))
                    || (at >= 2 && tokens[at - 1].plain == "、" && tokens[at - 2].plain == "が")
            }
            _ => false,
        };
        if token.kind == Kind::Break {
            push(start..at);
            start = at + 1;
        } else if contrast {
            push(start..at);
            start = at;
        }
    }
    push(start..tokens.len());
    out
}

//! A text cut into words, figures, single signs of Japanese, and what stands between them.

use super::clauses::is_break;
use super::letters::{is_apostrophe, is_glyph, plain_char, plain_word, uzbek_word};
use super::{Kind, Token};

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

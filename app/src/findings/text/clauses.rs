//! Where a sentence ends, and where words of contrast begin another one.

use std::ops::Range;

use super::letters::is_glyph;
use super::{Kind, Token};

/// Words that are written short: their dot ends nothing.
const SHORT: [&str; 27] = [
    "mr", "mrs", "ms", "dr", "no", "max", "min", "approx", "тел", "ул", "кв", "возр", "макс",
    "мин", "руб", "тыс", "чел", "муж", "жен", "max", "sn", "cad", "sok", "tel", "моб", "mob",
    "cep",
];

pub fn is_break(chars: &[(usize, char)], at: usize, c: char) -> bool {
    match c {
        '!'
        | ';'
        | '。'
        | '•'
        | '●'
        | '▪'
        | '■'
        | '◆'
        | '|'
        | '…'
        | '\u{ff61}'
        | '\u{2600}'..='\u{27bf}'
        | '\u{1f300}'..='\u{1faff}' => true,
        '?' => {
            // A question and its short answer belong together: “Deposit? None.”
            let rest: String = chars[at + 1..].iter().map(|(_, c)| *c).take(28).collect();
            let answer = rest
                .split(['.', '!', '\n', '。', '!', '?'])
                .next()
                .unwrap_or("");
            answer.trim().is_empty() || answer.chars().count() > 24
        }
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
                Some(c) if c.is_ascii_digit() => before > 2,
                Some(c) if c.is_lowercase() => before > 4,
                _ => before != 1 || chars[at - 1].1.is_ascii_digit(),
            }
        }
        _ => false,
    }
}

/// Runs of tokens between breaks; words of contrast begin a new one.
pub fn clauses(source: &str, tokens: &[Token]) -> Vec<Range<usize>> {
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

//! Personal data of somebody else: passports, personal numbers, a private person with a telephone number.

use super::{Case, contact, push};
use crate::findings::text::{Kind, Token};
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let doc = case.doc;
    let mut add = |words: &str| push(found, Finding::words(Rule::ThirdPartyData, words.trim()));
    for (at, token) in doc.tokens.iter().enumerate() {
        // AA1234567, with or without a space.
        if token.kind == Kind::Word
            && token.end - token.start <= 4
            && token.plain.chars().count() == 2
            && doc.source[token.start..token.end]
                .chars()
                .all(char::is_uppercase)
            && let Some(next) = doc.tokens.get(at + 1)
            && next.kind == Kind::Number
            && next.plain.len() == 7
            && next.plain.bytes().all(|b| b.is_ascii_digit())
            && next.start - token.end <= 1
            && !case.has("sample", &case.clause(at))
        {
            add(&doc.source[token.start..next.end]);
        }
        if token.kind == Kind::Number && is_personal_number(case, at, token) {
            add(&doc.source[token.start..token.end]);
        }
    }
    for phone in contact::phones(case) {
        let Some(first) = doc.tokens.iter().position(|token| token.end > phone.start) else {
            continue;
        };
        let clause = case.clause(first);
        let from = clause.start.max(first.saturating_sub(16));
        let to = clause.end.min(first + 12);
        if let Some(name) = person(case, from, to) {
            let start = doc.tokens[name].start.min(phone.start);
            let end = doc.tokens[name].end.max(phone.end);
            add(&doc.source[start..end]);
        }
    }
}

/// 14 figures of an Uzbek personal number; 11 of a Turkish one where it is named.
fn is_personal_number(case: &Case<'_>, at: usize, token: &Token) -> bool {
    let digits = &token.plain;
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    match digits.len() {
        14 => matches!(digits.as_bytes()[0], b'3'..=b'6'),
        11 | 12 => {
            let clause = case.clause(at);
            case.has(
                "personal-number",
                &(clause.start.max(at.saturating_sub(6))..at),
            )
        }
        _ => false,
    }
}

/// A private person near by: a word for a relation or a form of address beside a name.
fn person(case: &Case<'_>, from: usize, to: usize) -> Option<usize> {
    case.list("private-person", &(from..to))
        .first()
        .map(|span| span.start)
}

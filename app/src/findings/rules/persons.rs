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
    details(case, &mut add);
    for phone in contact::phones(case) {
        let first = doc.tokens.partition_point(|token| token.end <= phone.start);
        if first == doc.tokens.len() {
            continue;
        }
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

/// A birthday that belongs to a named person sets no limit of age.
pub fn own_birthdays(found: &mut Vec<Finding>) {
    let persons: Vec<String> = found
        .iter()
        .filter(|one| one.rule == Rule::ThirdPartyData)
        .map(|one| one.words.clone())
        .collect();
    found.retain(|one| {
        one.rule != Rule::DiscrAge || !persons.iter().any(|words| words.contains(&one.words))
    });
}

/// A name beside what only concerns its bearer: a birthday, a home, a number of a document, an illness, an address for post.
fn details(case: &Case<'_>, add: &mut impl FnMut(&str)) {
    let doc = case.doc;
    let mails = contact::addresses(case);
    for clause in &doc.clauses {
        let Some(name) = name(case, clause) else {
            continue;
        };
        let related = case.has("private-person", clause) || case.has("person-relation", clause);
        let own_mail = related && {
            let bytes = doc.tokens[clause.start].start..doc.tokens[clause.end - 1].end;
            mails.iter().any(|mail| bytes.contains(&mail.start))
        };
        let numbered = |list: &str| {
            case.list(list, clause).iter().any(|place| {
                let to = (place.end + 5).min(clause.end);
                (place.end..to).any(|at| has_figures(&doc.tokens[at]))
            })
        };
        let dated =
            case.has("birth-word", clause) && clause.clone().any(|at| has_figures(&doc.tokens[at]));
        let homed =
            case.has("home-word", clause) && clause.clone().any(|at| has_figures(&doc.tokens[at]));
        let private = case.has("private-fact", clause);
        if own_mail || dated || homed || private || numbered("document-word") {
            let words = doc.slice(&(name.start..clause.end));
            add(words);
        }
    }
}

fn has_figures(token: &Token) -> bool {
    token.plain.bytes().any(|byte| byte.is_ascii_digit())
}

/// A name of somebody: two capitalised words in a row that name no place, a name with a form of address, さん behind a name.
fn name(case: &Case<'_>, clause: &std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    if let Some(place) = case.list("person-title", clause).first() {
        return Some(place.clone());
    }
    let doc = case.doc;
    let capital = |at: usize| {
        let token = &doc.tokens[at];
        let text = &doc.source[token.start..token.end];
        token.kind == Kind::Word
            && text.chars().count() > 1
            && text.chars().next().is_some_and(char::is_uppercase)
            && text.chars().skip(1).any(char::is_lowercase)
    };
    let named = |at: usize| capital(at) && !case.has("no-name", &(at..at + 1));
    // “The cleaner Lola”: a word for what somebody is, and a name.
    let called = case
        .list("person-relation", clause)
        .into_iter()
        .find(|place| place.end < clause.end && named(place.end));
    if let Some(place) = called {
        return Some(place.start..place.end + 1);
    }
    (clause.start..clause.end.saturating_sub(1))
        .find(|at| {
            capital(*at)
                && capital(at + 1)
                && doc.tokens[at + 1].start - doc.tokens[*at].end <= 2
                && !case.has("no-name", &(*at..at + 2))
        })
        .map(|at| at..at + 2)
}

//! Ways around the portal in free text: telephone numbers in any disguise, addresses, links, names on messengers.

use std::ops::Range;

use super::{Case, push};
use crate::findings::numbers::NumberSpan;
use crate::findings::text::{Kind, plain_char};
use crate::findings::{Finding, Rule, figure};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let mut add = |words: &str| push(found, Finding::words(Rule::ContactOutside, words.trim()));
    for phone in phones(case) {
        add(&case.doc.source[phone]);
    }
    for address in addresses(case) {
        add(&case.doc.source[address]);
    }
    for spoken in spoken(case) {
        add(case.doc.slice(&spoken));
    }
}

/// The text with figures and signs made plain, and for each character its bytes in the source.
fn plain(source: &str) -> Vec<(Range<usize>, char)> {
    source
        .char_indices()
        .filter_map(|(at, c)| plain_char(c).map(|plain| (at..at + c.len_utf8(), plain)))
        .collect()
}

/// Telephone numbers: bytes of the source.
pub fn phones(case: &Case<'_>) -> Vec<Range<usize>> {
    let chars = plain(&case.doc.source);
    let mut out = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at].1;
        let begins = c.is_ascii_digit() || matches!(c, '+' | '(');
        let after_letter = at > 0 && (chars[at - 1].1.is_ascii_alphanumeric());
        if !begins || after_letter {
            at += 1;
            continue;
        }
        let (end, groups) = figures(&chars, at);
        if end > at && is_phone(c == '+', &groups) {
            let span = chars[at].0.start..chars[end - 1].0.end;
            if !is_other_number(case, &span) {
                out.push(span);
            }
        }
        at = end.max(at + 1);
    }
    out
}

/// Where a run of figures and the signs of telephone numbers ends, and its groups.
fn figures(chars: &[(Range<usize>, char)], start: usize) -> (usize, Vec<String>) {
    let mut groups: Vec<String> = vec![String::new()];
    let mut end = start;
    let mut at = start;
    let mut signs = 0;
    while let Some((_, c)) = chars.get(at) {
        if c.is_ascii_digit() || (matches!(c, 'o' | 'O' | 'о' | 'О') && near_figures(chars, at)) {
            if signs > 0 && !groups.last().is_some_and(String::is_empty) {
                groups.push(String::new());
            }
            if let Some(last) = groups.last_mut() {
                last.push(if c.is_ascii_digit() { *c } else { '0' });
            }
            signs = 0;
            end = at + 1;
        } else if matches!(
            c,
            ' ' | '-' | '(' | ')' | '.' | '+' | '_' | '*' | '/' | '~' | '・'
        ) && signs < 3
        {
            // A plus or a line inside begins another number.
            if *c == '+' && at > start {
                break;
            }
            signs += 1;
        } else {
            break;
        }
        at += 1;
    }
    groups.retain(|group| !group.is_empty());
    (end, groups)
}

fn near_figures(chars: &[(Range<usize>, char)], at: usize) -> bool {
    let digit = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(|(_, c)| c.is_ascii_digit())
    };
    digit(at.checked_sub(1)) && digit(Some(at + 1))
}

fn is_phone(plus: bool, groups: &[String]) -> bool {
    let all: String = groups.concat();
    let lens: Vec<usize> = groups.iter().map(String::len).collect();
    let count = all.len();
    if plus {
        return (9..=15).contains(&count);
    }
    // Days and times: 2026-11-24, 24.11.2026 09 00.
    let year = groups
        .iter()
        .any(|group| group.len() == 4 && (group.starts_with("20") || group.starts_with("19")));
    if year && groups.len() >= 2 && count <= 12 && !all.starts_with('0') && !all.starts_with("998")
    {
        return false;
    }
    let single = lens.iter().filter(|len| **len == 1).count();
    match count {
        12 if all.starts_with("998") => true,
        12 if all.starts_with("90") && groups.len() > 1 => true,
        12 | 13
            if all.starts_with("81")
                && groups.len() > 1
                && all.starts_with("819") | all.starts_with("818") | all.starts_with("817") =>
        {
            true
        }
        11 if all.starts_with("79")
            || all.starts_with("89")
            || all.starts_with("77")
            || all.starts_with("87") =>
        {
            true
        }
        10 | 11 if all.starts_with('0') && !all.starts_with("00") => true,
        10 if all.starts_with('5')
            && (lens == [3, 3, 2, 2] || lens == [3, 3, 4] || lens == [3, 7]) =>
        {
            true
        }
        10 if all.starts_with('5') && groups.len() == 1 => true,
        9 => {
            let local = [
                "90", "91", "93", "94", "95", "97", "98", "99", "88", "33", "77", "50", "55", "20",
                "71",
            ];
            let known = local.iter().any(|start| all.starts_with(start));
            known
                && (lens == [2, 3, 2, 2]
                    || lens == [2, 7]
                    || lens == [2, 3, 4]
                    || lens == [9]
                    || lens == [2, 3, 2, 1, 1]
                    || single == 9)
        }
        13..=15 if all.starts_with("00") => true,
        _ => (9..=13).contains(&count) && single >= 8,
    }
}

/// Figures with another name: tax and licence numbers, sums, numbers of the state for help.
fn is_other_number(case: &Case<'_>, span: &Range<usize>) -> bool {
    let tokens = &case.doc.tokens;
    let first = tokens.partition_point(|token| token.end <= span.start);
    if first == tokens.len() {
        return false;
    }
    let clause = case.clause(first);
    let from = clause.start.max(first.saturating_sub(6));
    let last = tokens.partition_point(|token| token.start < span.end);
    // Nothing but a telephone number begins with a plus.
    let plus = case.doc.source[span.clone()].starts_with(['+', '＋']);
    (!plus && case.has("other-number", &(from..first)))
        || case.has("state-help", &clause)
        || case.has("money", &(last..(last + 2).min(clause.end).max(last)))
}

/// E-mail addresses, links, names behind @: bytes of the source.
pub fn addresses(case: &Case<'_>) -> Vec<Range<usize>> {
    let source = &case.doc.source;
    let mut out = Vec::new();
    let chars = plain(source);
    let is_part = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                '.' | '-' | '_' | '/' | ':' | '@' | '?' | '=' | '&' | '%' | '+' | '#'
            )
    };
    let mut at = 0;
    while at < chars.len() {
        if !is_part(chars[at].1) {
            at += 1;
            continue;
        }
        let start = at;
        while at < chars.len() && is_part(chars[at].1) {
            at += 1;
        }
        let text: String = chars[start..at].iter().map(|(_, c)| *c).collect();
        let bare = text
            .trim_end_matches(['.', ':', '/', '?', '-', ','])
            .to_lowercase();
        if is_address(&bare) && !is_official(&bare) {
            let end = chars.get(start + bare.chars().count() - 1);
            if let Some((bytes, _)) = end {
                out.push(chars[start].0.start..bytes.end);
            }
        }
    }
    out
}

fn is_address(text: &str) -> bool {
    const ENDS: [&str; 26] = [
        "com", "ru", "uz", "jp", "tr", "net", "org", "me", "io", "info", "biz", "site", "online",
        "app", "link", "xyz", "club", "su", "kz", "top", "ly", "gg", "page", "shop", "cc", "ee",
    ];
    if text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.") {
        return true;
    }
    if let Some(name) = text.strip_prefix('@') {
        return name.len() >= 3 && name.bytes().any(|b| b.is_ascii_alphabetic());
    }
    if let Some((name, host)) = text.split_once('@') {
        return !name.is_empty() && host.contains('.')
            || name.len() > 2
                && host.len() > 3
                && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    }
    let host = text.split(['/', '?']).next().unwrap_or("");
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    !name.is_empty()
        && name.bytes().any(|b| b.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
        && ENDS.contains(&end)
        && (name.len() > 1 || text.contains('/'))
}

/// Sites of states and of the tests themselves: they lead nobody around the portal.
fn is_official(text: &str) -> bool {
    let host = text
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .split(['/', '?', ':'])
        .next()
        .unwrap_or("");
    if host.contains('@') {
        return false;
    }
    [
        "go.jp",
        "lg.jp",
        "gov.uz",
        "gov.tr",
        "jlpt.jp",
        "jpf.go.jp",
        "prometric-jp.com",
        "mehnat.uz",
        "koprik.uz",
        "koprik.example",
    ]
    .iter()
    .any(|end| host == *end || host.ends_with(&format!(".{end}")))
}

/// Telephone numbers in words: many small numbers one after the other.
fn spoken(case: &Case<'_>) -> Vec<Range<usize>> {
    let doc = case.doc;
    let mut out = Vec::new();
    let mut run: Vec<&NumberSpan> = Vec::new();
    let flush = |run: &mut Vec<&NumberSpan>, out: &mut Vec<Range<usize>>| {
        let digits: usize = run.iter().map(|span| digits(span.value)).sum();
        let words = run.iter().filter(|span| span.in_words).count();
        let is_long = run.len() >= 4 && words >= 1 && (9..=14).contains(&digits);
        if (is_long || run.len() >= 4 && words >= 3 && digits >= 7)
            && let (Some(first), Some(last)) = (run.first(), run.last())
        {
            out.push(first.tokens.start..last.tokens.end);
        }
        run.clear();
    };
    for span in &doc.numbers {
        let joined = run.last().is_some_and(|last| {
            (last.tokens.end..span.tokens.start).all(|at| {
                let token = &doc.tokens[at];
                token.kind == Kind::Sign && !matches!(token.plain.as_str(), "/" | ":")
            })
        });
        if !joined {
            flush(&mut run, &mut out);
        }
        run.push(span);
    }
    flush(&mut run, &mut out);
    out
}

fn digits(value: f64) -> usize {
    figure::whole(value).len()
}

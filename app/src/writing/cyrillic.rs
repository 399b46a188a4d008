//! Uzbek from the Latin script to the Cyrillic one, by the rules of 1995 and a list of exceptions.

use super::uzbek::{
    Case, TURNED, TUTUQ, case_of, exceptions, in_case, is_apostrophe, is_ending, is_roman,
};

/// Uzbek Latin to Cyrillic. Addresses, codes with figures, listed acronyms, Roman numerals and `{…}` stay as they are.
pub fn to_cyrillic(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len() * 2);
    let mut depth = 0_u32;
    let mut chunk = String::new();
    for c in latin.chars() {
        match c {
            '{' => {
                convert_chunk(&mut chunk, &mut out);
                depth += 1;
                out.push(c);
            }
            '}' if depth > 0 => {
                depth -= 1;
                out.push(c);
            }
            _ if depth > 0 => out.push(c),
            _ if c.is_whitespace() => {
                convert_chunk(&mut chunk, &mut out);
                out.push(c);
            }
            _ => chunk.push(c),
        }
    }
    convert_chunk(&mut chunk, &mut out);
    out
}

/// One run without white space.
fn convert_chunk(chunk: &mut String, out: &mut String) {
    if is_address(chunk) || is_code(chunk) {
        out.push_str(chunk);
        chunk.clear();
        return;
    }
    let chars: Vec<char> = chunk.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        while at < chars.len() && belongs(&chars, start, at) {
            at += 1;
        }
        if at > start {
            let in_brackets = start > 0 && chars[start - 1] == '(' && chars.get(at) == Some(&')');
            let initial = chars.get(at) == Some(&'.') && at - start == 1;
            let word: String = chars[start..at].iter().collect();
            out.push_str(&word_or_same(&word, in_brackets, initial));
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    chunk.clear();
}

/// Letters, figures, and apostrophes that are letters: inside a word, or directly after o and g.
fn belongs(chars: &[char], start: usize, at: usize) -> bool {
    let c = chars[at];
    if is_apostrophe(c) {
        let before = (at > start).then(|| chars[at - 1]);
        let next_is_letter = chars
            .get(at + 1)
            .is_some_and(|next| next.is_alphabetic() && !is_apostrophe(*next));
        return match before {
            None => false,
            Some('o' | 'O' | 'g' | 'G') => {
                next_is_letter || matches!(c, TURNED | TUTUQ) || !is_quoted(chars, start)
            }
            Some(letter) => {
                letter.is_alphabetic() && (next_is_letter || matches!(c, TURNED | TUTUQ))
            }
        };
    }
    c.is_alphanumeric()
}

/// An opening mark stands before the word: the mark after it closes a quotation.
fn is_quoted(chars: &[char], start: usize) -> bool {
    chars[..start].iter().any(|c| matches!(c, '‘' | '\'' | '`'))
}

fn is_address(chunk: &str) -> bool {
    let bare = chunk.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '"', '»']);
    let site = bare.split('/').next().unwrap_or(bare);
    bare.contains("://")
        || bare.starts_with("www.")
        || (bare.len() > 1 && bare.starts_with('@') && bare.is_ascii())
        || bare
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        || site.rsplit_once('.').is_some_and(|(host, end)| {
            matches!(
                end,
                "uz" | "jp"
                    | "tr"
                    | "ru"
                    | "me"
                    | "com"
                    | "org"
                    | "net"
                    | "gov"
                    | "pdf"
                    | "html"
                    | "doc"
                    | "docx"
                    | "xlsx"
                    | "jpg"
                    | "png"
            ) && !host.is_empty()
                && host.is_ascii()
        })
}

/// `C-7QF4-M2XD-9KHT-3`: capitals and figures with hyphens between; `5-SINF` is a word, for its figures stand apart.
fn is_code(chunk: &str) -> bool {
    let bare = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    let is_plain = bare
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
    let is_mixed = |part: &str| {
        part.bytes().any(|b| b.is_ascii_digit()) && part.bytes().any(|b| b.is_ascii_uppercase())
    };
    is_plain && bare.contains('-') && bare.split('-').any(is_mixed)
}

/// Uzbek has neither w nor a c without h: such a word is foreign and stays.
fn is_foreign(word: &str) -> bool {
    let small = word.to_ascii_lowercase();
    small.contains('w')
        || small
            .match_indices('c')
            .any(|(at, _)| !small[at + 1..].starts_with('h'))
}

fn word_or_same(word: &str, in_brackets: bool, initial: bool) -> String {
    // `10ta`, `5kg`: figures with a word written close to them.
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_counted = letters.len() < word.len()
        && letters.chars().count() > 1
        && letters
            .chars()
            .all(|c| c.is_lowercase() || is_apostrophe(c));
    if is_counted && !is_foreign(letters) {
        let figures = &word[..word.len() - letters.len()];
        return format!("{figures}{}", convert_word(letters));
    }
    let is_plain = word.chars().all(|c| c.is_alphabetic() || is_apostrophe(c));
    let small_roman = in_brackets && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    if !is_plain || small_roman || is_foreign(word) || (is_roman(word) && !initial) {
        return word.to_owned();
    }
    if exceptions().kept.contains(word) {
        return word.to_owned();
    }
    convert_word(word)
}

fn convert_word(word: &str) -> String {
    let case = case_of(word);
    let small = normal(word);
    if let Some(whole) = exceptions().whole.get(small.as_str()) {
        return in_case(whole, case);
    }
    let cuts = small
        .char_indices()
        .map(|(cut, _)| cut)
        .skip(2)
        .chain([small.len()]);
    for cut in cuts.collect::<Vec<_>>().into_iter().rev() {
        let (stem, rest) = small.split_at(cut);
        let Some(cyrillic) = exceptions().stems.get(stem) else {
            continue;
        };
        if rest.is_empty() {
            return in_case(cyrillic, case);
        }
        if is_ending(rest) {
            // The soft sign at the end of a stem is written only when the stem stands alone.
            let stem = cyrillic.strip_suffix('ь').unwrap_or(cyrillic);
            let whole = format!("{stem}{}", by_rules(rest, true));
            return in_case(&whole, case);
        }
    }
    if case == Case::Mixed {
        return mixed(word);
    }
    in_case(&by_rules(&small, false), case)
}

/// Small letters, with the right one of the two signs.
fn normal(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if is_apostrophe(c) {
            let after = out.chars().last();
            out.push(if matches!(after, Some('o' | 'g')) {
                TURNED
            } else {
                TUTUQ
            });
        } else {
            match c {
                'ş' | 'Ş' | 'ș' | 'Ș' => out.push_str("sh"),
                'ç' | 'Ç' => out.push_str("ch"),
                'ö' | 'Ö' => out.extend(['o', TURNED]),
                'ğ' | 'Ğ' => out.extend(['g', TURNED]),
                'I' => out.push('i'),
                _ => out.extend(c.to_lowercase()),
            }
        }
    }
    out
}

/// A word with capitals inside (`OʻzLiDeP`): letter by letter.
fn mixed(word: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = word.chars().collect();
    let small = normal(word);
    if small.chars().count() != chars.len() {
        return by_rules(&small, false);
    }
    let converted = pieces(&small, false);
    for (piece, start) in converted {
        let upper = chars.get(start).is_some_and(|c| c.is_uppercase());
        if upper {
            out.extend(piece.chars().flat_map(char::to_uppercase));
        } else {
            out.push_str(&piece);
        }
    }
    out
}

fn by_rules(small: &str, after_consonant: bool) -> String {
    pieces(small, after_consonant)
        .into_iter()
        .map(|(piece, _)| piece)
        .collect()
}

/// Cyrillic pieces with the position of the Latin letter at which each begins.
fn pieces(small: &str, mut after_consonant: bool) -> Vec<(String, usize)> {
    let text: Vec<char> = small.chars().collect();
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let (cyrillic, length) = if starts(rest, &['s', TUTUQ, 'h']) {
            ("сҳ", 3)
        } else if starts(rest, &['y', 'o', TURNED]) {
            ("йў", 3)
        } else if starts(rest, &['t', 's', 'i', 'y', 'a']) {
            ("ция", 5)
        } else if starts(rest, &['t', 's', 'i', 'o', 'n']) {
            ("цион", 5)
        } else if starts(rest, &['k', 's', 'i', 'y', 'a']) {
            ("кция", 5)
        } else if starts(rest, &['n', 's', 'i', 'y', 'a']) {
            ("нция", 5)
        } else if starts(rest, &['p', 's', 'i', 'y', 'a']) {
            ("пция", 5)
        } else if starts(rest, &['k', 's', 'i', 'o', 'n']) {
            ("кцион", 5)
        } else if starts(rest, &['o', TURNED]) {
            ("ў", 2)
        } else if starts(rest, &['g', TURNED]) {
            ("ғ", 2)
        } else if starts(rest, &['s', 'h']) {
            ("ш", 2)
        } else if starts(rest, &['c', 'h']) {
            ("ч", 2)
        } else if starts(rest, &['y', 'o']) {
            ("ё", 2)
        } else if starts(rest, &['y', 'u']) {
            ("ю", 2)
        } else if starts(rest, &['y', 'a']) {
            ("я", 2)
        } else if starts(rest, &['y', 'e']) {
            // After a consonant only loan words have it: Vyetnam, Grigoryev.
            let is_loan = after_consonant && at > 0 && !matches!(text[at - 1], 'y' | TUTUQ);
            (if is_loan { "ье" } else { "е" }, 2)
        } else if rest[0] == 'e' {
            (if after_consonant { "е" } else { "э" }, 1)
        } else {
            (letter(rest[0]), 1)
        };
        let piece = if cyrillic.is_empty() {
            rest[0].to_string()
        } else {
            cyrillic.to_owned()
        };
        after_consonant = piece
            .chars()
            .last()
            .is_some_and(|c| !"аоуиэеёюяў".contains(c));
        out.push((piece, at));
        at += length;
    }
    out
}

fn starts(text: &[char], with: &[char]) -> bool {
    text.starts_with(with)
}

const fn letter(c: char) -> &'static str {
    match c {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'y' => "й",
        'z' => "з",
        'c' => "к",
        'w' => "в",
        TUTUQ => "ъ",
        _ => "",
    }
}

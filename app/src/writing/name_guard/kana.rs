//! Katakana for a name: suggested from its sounds, brought to one form when typed, compared with the other spellings.

use super::super::uzbek::is_apostrophe;
use super::sounds::{Table, Unit, is_vowel, read};
use super::{Reason, Verdict, words};

/// What stands between the parts of a name.
const DOT: char = '・';

/// Consonants with a, i, u, e, o; then by themselves.
const ROWS: &[(&str, [&str; 6])] = &[
    ("kq", ["カ", "キ", "ク", "ケ", "コ", "ク"]),
    ("gĝγ", ["ガ", "ギ", "グ", "ゲ", "ゴ", "グ"]),
    ("s", ["サ", "シ", "ス", "セ", "ソ", "ス"]),
    ("z", ["ザ", "ジ", "ズ", "ゼ", "ゾ", "ズ"]),
    ("šşщ", ["シャ", "シ", "シュ", "シェ", "ショ", "シュ"]),
    ("jǯžźc", ["ジャ", "ジ", "ジュ", "ジェ", "ジョ", "ジ"]),
    ("t", ["タ", "ティ", "トゥ", "テ", "ト", "ト"]),
    ("d", ["ダ", "ディ", "ドゥ", "デ", "ド", "ド"]),
    ("čç", ["チャ", "チ", "チュ", "チェ", "チョ", "チ"]),
    ("ц", ["ツァ", "ツィ", "ツ", "ツェ", "ツォ", "ツ"]),
    ("nń", ["ナ", "ニ", "ヌ", "ネ", "ノ", "ン"]),
    ("hxχ", ["ハ", "ヒ", "フ", "ヘ", "ホ", "フ"]),
    ("b", ["バ", "ビ", "ブ", "ベ", "ボ", "ブ"]),
    ("p", ["パ", "ピ", "プ", "ペ", "ポ", "プ"]),
    ("f", ["ファ", "フィ", "フ", "フェ", "フォ", "フ"]),
    ("v", ["ヴァ", "ヴィ", "ヴ", "ヴェ", "ヴォ", "フ"]),
    ("w", ["ワ", "ウィ", "ウ", "ウェ", "ウォ", "ウ"]),
    ("m", ["マ", "ミ", "ム", "メ", "モ", "ム"]),
    ("rl", ["ラ", "リ", "ル", "レ", "ロ", "ル"]),
    ("y", ["ヤ", "イ", "ユ", "エ", "ヨ", "イ"]),
];

/// Rows whose second sign takes a small ャ, ュ or ョ.
const PALATAL: &str = "kqgĝγnńhxχbpmrl";
/// Consonants that are written with ッ when they are doubled.
const DOUBLED: &str = "kqtspšşčçjdgbzf";

fn row(sound: char) -> Option<&'static [&'static str; 6]> {
    ROWS.iter()
        .find(|(sounds, _)| sounds.contains(sound))
        .map(|(_, signs)| signs)
}

/// Which of the five columns a vowel takes.
fn column(vowel: char) -> Option<usize> {
    match vowel {
        'a' | 'ä' => Some(0),
        'i' => Some(1),
        'u' | 'ü' => Some(2),
        'e' => Some(3),
        'o' | 'ô' | 'ö' => Some(4),
        _ => None,
    }
}

const VOWELS: [&str; 5] = ["ア", "イ", "ウ", "エ", "オ"];
const SMALL: [&str; 5] = ["ャ", "ィ", "ュ", "ェ", "ョ"];

/// A suggestion for a whole name; what is katakana already is only brought to its usual form. Empty when nothing can be read.
pub fn katakana(name: &str) -> String {
    if has_kana(name) {
        return normal(name);
    }
    let parts: Vec<String> = words::pieces(name)
        .into_iter()
        .map(|(at, word)| spelled(name, &read(word, at, Table::Uzbek)))
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("・")
}

fn spelled(text: &str, units: &[Unit]) -> String {
    let sound = |at: usize| units.get(at).map(|unit| unit.sound);
    let source = |at: usize| units.get(at).and_then(|unit| text.get(unit.from..unit.to));
    let is_soft = |at: usize| source(at).is_some_and(|letter| letter.contains(['ğ', 'Ğ']));
    // The Turkish ı is heard as u by Japanese ears.
    let vowel = |at: usize| {
        let column = sound(at).and_then(column)?;
        Some(if source(at) == Some("ı") { 2 } else { column })
    };
    let mut out = String::new();
    let mut at = 0;
    while let Some(this) = sound(at) {
        if let Some(column) = vowel(at) {
            let is_front = this == 'ü';
            out.push_str(if is_front { "ユ" } else { VOWELS[column] });
            at += 1 + lengthened(&mut out, units, at, is_soft(at + 1));
            continue;
        }
        let Some(signs) = row(this) else {
            at += 1;
            continue;
        };
        // Muhammadjon is Muhammad and jon; Djamshid is Jamshid.
        if this == 'ǯ' && at > 0 {
            out.push('ド');
        }
        let next = sound(at + 1);
        if next == Some(this) && sound(at + 2).is_some() {
            if matches!(this, 'm' | 'n') {
                out.push('ン');
            } else if DOUBLED.contains(this) {
                out.push('ッ');
            }
            if this == 'y' {
                out.push('イ');
            }
            at += 1;
            continue;
        }
        if let Some(column) = vowel(at + 1) {
            match next {
                Some('ü') if this != 'y' => {
                    out.push_str(front(this, signs));
                    out.push('ュ');
                }
                Some('ö') if "kg".contains(this) => {
                    out.push_str(signs[1]);
                    out.push('ョ');
                }
                _ => out.push_str(signs[column]),
            }
            at += 2 + lengthened(&mut out, units, at + 1, is_soft(at + 2));
            continue;
        }
        let after = vowel(at + 2).filter(|column| matches!(column, 0 | 2 | 4));
        if next == Some('y')
            && PALATAL.contains(this)
            && let Some(column) = after
        {
            out.push_str(signs[1]);
            out.push_str(SMALL[column]);
            at += 3;
            continue;
        }
        match (this, next) {
            ('m', Some('b' | 'p' | 'm')) => out.push('ン'),
            // Navoiy: the y after i only makes it long.
            ('y', _) if at > 0 && sound(at - 1) == Some('i') => out.push('ー'),
            _ => out.push_str(signs[5]),
        }
        at += 1;
    }
    out
}

/// The sign before a small ュ.
fn front(consonant: char, signs: &[&'static str; 6]) -> &'static str {
    match consonant {
        't' => "テ",
        'd' => "デ",
        'f' | 'v' => signs[5],
        'š' | 'ş' | 'j' | 'ǯ' | 'ž' | 'ź' | 'c' | 'č' | 'ç' => {
            signs[5].trim_end_matches('ュ')
        }
        _ => signs[1],
    }
}

/// A vowel is long before the tutuq belgisi or a soft ğ with a consonant behind it, and when it is written twice. The answer
/// is how many sounds that takes.
fn lengthened(out: &mut String, units: &[Unit], at: usize, is_soft: bool) -> usize {
    let sound = |at: usize| units.get(at).map(|unit| unit.sound);
    let (next, after) = (sound(at + 1), sound(at + 2));
    match next {
        Some('ʼ') => {
            if after.is_none_or(|c| !is_vowel(c)) {
                out.push('ー');
            }
            1
        }
        Some(_) if is_soft => {
            if after.is_none_or(|c| !is_vowel(c)) {
                out.push('ー');
            }
            1
        }
        Some(same) if Some(same) == sound(at) => {
            out.push('ー');
            1
        }
        _ => 0,
    }
}

pub(super) fn has_kana(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9d}'))
}

/// Whether a text is katakana and nothing else, once it is in its usual form.
pub fn is_katakana(text: &str) -> bool {
    let form = normal(text);
    has_kana(&form)
        && form
            .chars()
            .all(|c| matches!(c, '\u{30a1}'..='\u{30fa}' | 'ー' | DOT))
}

/// Half-width katakana, in their order from U+FF66.
const HALF: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Hiragana and half-width letters as katakana, one dot between the parts.
pub fn normal(typed: &str) -> String {
    let mut out: Vec<char> = Vec::new();
    for c in typed.trim().chars() {
        let full = match c {
            '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
            '\u{ff66}'..='\u{ff9d}' => HALF
                .chars()
                .nth((u32::from(c) - 0xff66) as usize)
                .unwrap_or(c),
            '\u{ff9e}' | '\u{3099}' | '゛' => {
                voice(&mut out, 1);
                continue;
            }
            '\u{ff9f}' | '\u{309a}' | '゜' => {
                voice(&mut out, 2);
                continue;
            }
            '-' | '－' | '―' | '—' | '–' | '‐' => 'ー',
            '·' | '･' | '=' | '＝' => DOT,
            c if c.is_whitespace() => DOT,
            other => other,
        };
        if full == DOT && out.last() == Some(&DOT) {
            continue;
        }
        out.push(full);
    }
    out.into_iter().collect()
}

/// Gives the last letter its two strokes (1) or its ring (2).
fn voice(out: &mut [char], step: u32) {
    if let Some(last) = out.last_mut() {
        let can = match *last {
            'ウ' if step == 1 => {
                *last = 'ヴ';
                return;
            }
            'カ'..='ト' => step == 1,
            'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' => true,
            _ => false,
        };
        if can {
            *last = char::from_u32(u32::from(*last) + step).unwrap_or(*last);
        }
    }
}

/// Compares a name in kana with one in kana or in letters; nothing when neither has kana.
pub(super) fn compared(one: &str, other: &str) -> Option<(Verdict, Reason)> {
    if !has_kana(one) && !has_kana(other) {
        return None;
    }
    let is_readable = |text: &str| {
        has_kana(text)
            || text
                .chars()
                .all(|c| !c.is_alphabetic() || is_apostrophe(c) || super::sounds::is_readable(c))
    };
    if !is_readable(one) || !is_readable(other) {
        return Some((Verdict::Unclear, Reason::Unreadable));
    }
    // Signs that may be chosen freely, such as ヴァ and バ, make no difference.
    let sorted = |text: &str| {
        let form = free(&katakana(text));
        let mut parts: Vec<String> = form.split(DOT).map(str::to_owned).collect();
        parts.sort();
        parts
    };
    let (one, other) = (sorted(one), sorted(other));
    if one == other {
        return Some((Verdict::Same, Reason::Kana));
    }
    let tight = |parts: &[String]| {
        parts
            .iter()
            .flat_map(|part| part.chars())
            .filter(|c| !matches!(c, 'ー' | 'ッ'))
            .map(full_size)
            .collect::<Vec<char>>()
    };
    let (a, b) = (tight(&one), tight(&other));
    let distance = distance(&a, &b);
    let verdict = if distance * 4 <= a.len().min(b.len()) {
        Verdict::Unclear
    } else {
        Verdict::Different
    };
    Some((verdict, Reason::Kana))
}

fn free(kana: &str) -> String {
    let mut text = kana.to_owned();
    for (from, to) in [
        ("ヴァ", "バ"),
        ("ヴィ", "ビ"),
        ("ヴェ", "ベ"),
        ("ヴォ", "ボ"),
        ("ヴ", "ブ"),
        ("ズィ", "ジ"),
        ("スィ", "シ"),
        ("イェ", "エ"),
        ("ヂ", "ジ"),
        ("ヅ", "ズ"),
    ] {
        text = text.replace(from, to);
    }
    text
}

const fn full_size(c: char) -> char {
    match c {
        'ァ' => 'ア',
        'ィ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' => 'エ',
        'ォ' => 'オ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        other => other,
    }
}

fn distance(a: &[char], b: &[char]) -> usize {
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, to) in b.iter().enumerate() {
            row[j + 1] = (last[j] + usize::from(from != to))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
        }
        last = row;
    }
    last[b.len()]
}

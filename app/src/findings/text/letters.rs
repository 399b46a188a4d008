//! Letters made plain: widths, marks, letters of the other script that only look alike.

use crate::writing::fold::fold;

pub const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

pub const fn is_glyph(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        && !matches!(c, '\u{30fb}')
}

pub const fn is_apostrophe(c: char) -> bool {
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

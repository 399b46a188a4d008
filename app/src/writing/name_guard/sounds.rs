//! Reads the letters of a word in any of our scripts as sounds, each with the place where it stands.

use super::super::latin::is_cyrillic;
use super::super::uzbek::is_apostrophe;

/// One sound and its bytes in the whole text. The signs are ours: `š č ž` are the digraphs sh, ch, zh; `ş ç ź` one letter with
/// a mark; `ǯ` is dj; `χ` kh; `γ` gh; `ĝ` gʻ, ğ, ғ; `ô` oʻ, ў; `ц` ts; `щ` shch; `ʼ` the tutuq belgisi.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub sound: char,
    pub from: usize,
    pub to: usize,
}

/// The table by which Cyrillic letters are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// The Uzbek alphabet of 1995; Latin words too.
    Uzbek,
    /// ICAO Doc 9303, part 3: what passports of other states print.
    Icao,
}

pub(super) fn is_vowel(sound: char) -> bool {
    "aeiouôöüä".contains(sound)
}

/// A letter that this program reads.
pub(super) fn is_readable(c: char) -> bool {
    is_cyrillic(c) || plain(small(c)).is_some() || c == '\u{df}'
}

/// Lower case, one letter for one; full-width letters are the usual ones; İ and I are the same i for a passport.
pub(super) fn small(c: char) -> char {
    let c = match c {
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c)
        }
        'İ' | 'ı' => 'i',
        other => other,
    };
    c.to_lowercase().next().unwrap_or(c)
}

/// The sounds of one letter by itself, for the machine-readable zone; nothing for what is no letter of ours.
pub(super) fn sounds_of(c: char, table: Table, before: Option<char>, next: Option<char>) -> String {
    if is_cyrillic(c) {
        let before = before.filter(|c| is_cyrillic(*c));
        return cyrillic(c, table, before, next.filter(|c| is_cyrillic(*c))).to_owned();
    }
    plain(c).map(String::from).unwrap_or_default()
}

/// The sound of a Latin letter by itself.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' => c,
        'ä' | 'á' | 'ə' | 'â' => 'ä',
        'à' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ö' | 'ó' | 'õ' | 'ō' | 'ô' | 'ő' | 'ø' => 'ö',
        'ò' => 'o',
        'ü' | 'ú' | 'ű' | 'û' => 'ü',
        'ù' | 'ū' | 'ů' | 'ŭ' => 'u',
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => 'e',
        'í' | 'î' | 'ï' | 'ì' | 'ī' => 'i',
        'ý' | 'ÿ' => 'y',
        'ş' | 'ș' | 'š' => 'ş',
        'ç' | 'č' | 'ć' => 'ç',
        'ž' | 'ź' | 'ż' => 'ź',
        'ğ' | 'ǵ' | 'ḡ' => 'ĝ',
        'ń' | 'ñ' | 'ň' => 'ń',
        'ł' => 'l',
        'ř' => 'r',
        'ť' | 'ţ' | 'ț' => 't',
        'ď' => 'd',
        _ => return None,
    })
}

/// A letter and a mark that follows it by itself.
fn composed(base: char, mark: char) -> Option<char> {
    Some(match (base, mark) {
        ('s', '\u{327}' | '\u{326}' | '\u{30c}') => 'ş',
        ('c', '\u{327}' | '\u{30c}' | '\u{301}') => 'ç',
        ('g', '\u{306}' | '\u{301}') => 'ĝ',
        ('z', '\u{30c}') => 'ź',
        ('o', '\u{308}' | '\u{301}' | '\u{303}') => 'ö',
        ('u', '\u{308}' | '\u{301}') => 'ü',
        ('a', '\u{308}' | '\u{301}') => 'ä',
        ('n', '\u{301}' | '\u{303}') => 'ń',
        _ => return None,
    })
}

/// The sounds of a Cyrillic letter; nothing for the soft sign.
fn cyrillic(c: char, table: Table, before: Option<char>, next: Option<char>) -> &'static str {
    let icao = table == Table::Icao;
    let after_vowel = before.is_some_and(|c| "аоуиэеёюяўыәөүъь".contains(c));
    match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' if !icao && (before.is_none() || after_vowel) => "ye",
        'е' | 'э' | 'є' if icao || c != 'є' => "e",
        'є' => "ye",
        'ё' if icao => "e",
        'ё' => "yo",
        'ж' if icao => "ž",
        'ж' | 'ҷ' | 'ӂ' | 'җ' => "j",
        'з' | 'ҙ' => "z",
        'и' | 'і' | 'ӣ' => "i",
        'ї' => "yi",
        'й' if icao => "i",
        'й' | 'ј' => "y",
        'к' => "k",
        'қ' | 'ҡ' | 'ҝ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' | 'ҥ' => "ń",
        'о' => "o",
        'ө' => "ö",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' => "u",
        'ү' => "ü",
        'ӯ' => "ô",
        'ў' if icao => "u",
        'ў' => "ô",
        'ф' => "f",
        'х' if icao => "χ",
        'х' => "x",
        'ҳ' | 'һ' => "h",
        'ц' if icao => "ц",
        'ц' if before.is_none() || next.is_none() || !after_vowel => "s",
        'ц' => "ц",
        'ч' | 'ҹ' => "č",
        'ш' => "š",
        'щ' if icao => "щ",
        'щ' => "š",
        'ъ' if icao => "ie",
        'ъ' if before == Some('ў') => "",
        'ъ' => "ʼ",
        'ы' if icao => "y",
        'ы' => "i",
        'ю' if icao => "iu",
        'ю' => "yu",
        'я' if icao => "ia",
        'я' => "ya",
        'ғ' | 'ӷ' => "ĝ",
        'ә' | 'ӓ' => "ä",
        _ => "",
    }
}

/// Reads one word; `at` is where it begins in the whole text. Letters of other scripts stay as they are.
pub(super) fn read(word: &str, at: usize, table: Table) -> Vec<Unit> {
    let letters: Vec<(usize, char)> = word
        .char_indices()
        .map(|(place, c)| (place, small(c)))
        .collect();
    let letter = |position: usize| letters.get(position).map(|(_, c)| *c);
    let end = |position: usize| {
        letters
            .get(position)
            .map_or(word.len(), |(place, _)| *place)
    };
    let mut units = Vec::with_capacity(letters.len());
    let mut position = 0;
    while let Some(&(place, c)) = letters.get(position) {
        let next = letter(position + 1);
        let unit = |sound: char, count: usize| Unit {
            sound,
            from: at + place,
            to: at + end(position + count),
        };
        if is_cyrillic(c) {
            if c == 'д' && next == Some('ж') {
                units.push(unit('ǯ', 2));
                position += 2;
                continue;
            }
            let before = position.checked_sub(1).and_then(letter);
            let next = next.filter(|c| is_cyrillic(*c));
            for sound in cyrillic(c, table, before.filter(|c| is_cyrillic(*c)), next).chars() {
                units.push(unit(sound, 1));
            }
            position += 1;
            continue;
        }
        if is_apostrophe(c) || c == '\u{2019}' {
            // One that only separates s and h, or ends a word, says nothing more.
            if !units.is_empty() && next.is_some() {
                units.push(unit('ʼ', 1));
            }
            position += 1;
            continue;
        }
        let (sound, count) = latin(c, next, letter(position + 2));
        if let Some(sound) = sound {
            units.push(unit(sound, count));
        }
        position += count;
    }
    units
}

/// A Latin letter with those that belong to it.
fn latin(c: char, next: Option<char>, third: Option<char>) -> (Option<char>, usize) {
    let (digraph, count) = match (c, next, third) {
        ('s', Some('h'), _) => ('š', 2),
        ('c', Some('h'), _) => ('č', 2),
        ('d', Some('z'), Some('h')) => ('ǯ', 3),
        ('d', Some('j'), _) => ('ǯ', 2),
        ('z', Some('h'), _) => ('ž', 2),
        ('k', Some('h'), _) => ('χ', 2),
        ('g', Some('h'), _) => ('γ', 2),
        ('t', Some('s'), third) if third != Some('h') => ('ц', 2),
        ('o', Some(sign), _) if is_apostrophe(sign) => ('ô', 2),
        ('g', Some(sign), _) if is_apostrophe(sign) => ('ĝ', 2),
        ('\u{df}', _, _) => ('s', 1),
        ('\u{300}'..='\u{36f}', _, _) => return (None, 1),
        (base, Some(mark), _) if composed(base, mark).is_some() => {
            return (composed(base, mark), 2);
        }
        _ => (plain(c).unwrap_or(c), 1),
    };
    (Some(digraph), count)
}

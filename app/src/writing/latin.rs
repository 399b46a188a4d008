//! Uzbek from the Cyrillic script to the Latin one.

use super::uzbek::{Case, TUTUQ, case_of, exceptions, in_case, is_ending};

/// Uzbek Cyrillic to Latin; what is not Cyrillic stays as it is.
pub fn to_latin(cyrillic: &str) -> String {
    let mut out = String::with_capacity(cyrillic.len());
    let mut word = String::new();
    for c in cyrillic.chars() {
        if is_cyrillic(c) {
            word.push(c);
        } else {
            convert(&mut word, &mut out);
            out.push(c);
        }
    }
    convert(&mut word, &mut out);
    out
}

/// A letter of the Cyrillic block.
pub const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4ff}')
}

fn convert(word: &mut String, out: &mut String) {
    if word.is_empty() {
        return;
    }
    let small: String = word.chars().flat_map(char::to_lowercase).collect();
    let listed = exceptions().back.iter().find_map(|(cyrillic, latin)| {
        let stem = cyrillic.strip_suffix('ь').unwrap_or(cyrillic);
        if small == **cyrillic {
            return Some((*latin).to_owned());
        }
        let rest = by_rules(small.strip_prefix(stem)?);
        is_ending(&rest).then(|| format!("{latin}{rest}"))
    });
    match (listed, case_of(word)) {
        (Some(latin), case) => out.push_str(&in_case(&latin, case)),
        // A single capital letter: its digraph begins with a capital only.
        (None, Case::Mixed) => out.push_str(&letter_by_letter(word)),
        (None, case) => out.push_str(&in_case(&by_rules(&small), case)),
    }
    word.clear();
}

fn by_rules(small: &str) -> String {
    pieces(&small.chars().collect::<Vec<_>>()).concat()
}

fn letter_by_letter(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let small: Vec<char> = letters.iter().flat_map(|c| c.to_lowercase()).collect();
    if small.len() != letters.len() {
        return pieces(&small).concat();
    }
    pieces(&small)
        .into_iter()
        .zip(&letters)
        .map(|(piece, letter)| {
            if letter.is_uppercase() {
                in_case(&piece, Case::Title)
            } else {
                piece
            }
        })
        .collect()
}

const VOWELS: &str = "аоуиэеёюяўы";

/// One Latin piece for each Cyrillic letter; a sign may give an empty one.
fn pieces(letters: &[char]) -> Vec<String> {
    let mut out = Vec::with_capacity(letters.len());
    for (at, &c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let next = letters.get(at + 1).copied();
        let after_vowel = before.is_some_and(|c| VOWELS.contains(c));
        let after_sign = matches!(before, Some('ъ' | 'ь'));
        let piece = match c {
            'е' if before.is_none() || after_vowel || after_sign => "ye".to_owned(),
            'е' | 'э' => "e".to_owned(),
            'ц' if before.is_none() || next.is_none() || !after_vowel => "s".to_owned(),
            'ц' => "ts".to_owned(),
            'ъ' => hard_sign(letters, at, next),
            'о' if before == Some('ь') => "yo".to_owned(),
            'с' if next == Some('ҳ') => format!("s{TUTUQ}"),
            _ => letter(c).map_or_else(|| c.to_string(), str::to_owned),
        };
        out.push(piece);
    }
    out
}

fn hard_sign(letters: &[char], at: usize, next: Option<char>) -> String {
    let before = at.checked_sub(1).map(|at| letters[at]);
    let after_vowel = before.is_some_and(|c| VOWELS.contains(c));
    let before_soft_vowel = matches!(next, Some('е' | 'ё' | 'ю' | 'я'));
    if before == Some('ў') || (before.is_some() && !after_vowel && before_soft_vowel) {
        String::new()
    } else {
        TUTUQ.to_string()
    }
}

const fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ў' => "oʻ",
        'қ' => "q",
        'ғ' => "gʻ",
        'ҳ' => "h",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::cyrillic::to_cyrillic;
    use super::super::uzbek::TURNED;
    use super::*;

    fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
        include_str!("pairs.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" | "))
    }

    #[test]
    fn every_pair_of_the_list_holds_in_both_directions() {
        assert!(pairs().count() > 80);
        for (latin, cyrillic) in pairs() {
            assert_eq!(to_cyrillic(latin), cyrillic, "{latin} to Cyrillic");
            assert_eq!(to_latin(cyrillic), latin, "{cyrillic} to Latin");
        }
    }

    #[test]
    fn the_turned_comma_of_the_tables_is_the_right_character() {
        assert!(to_latin("ўғ").chars().filter(|c| *c == TURNED).count() == 2);
    }

    #[test]
    fn any_apostrophe_is_understood() {
        for typed in ["o'quv", "o‘quv", "o’quv", "o`quv", "oʼquv", "oʻquv"] {
            assert_eq!(to_cyrillic(typed), "ўқув");
        }
        for typed in ["ma'lum", "ma’lum", "maʻlum", "maʼlum"] {
            assert_eq!(to_cyrillic(typed), "маълум");
        }
        assert_eq!(to_cyrillic("‘foto’ va"), "‘фото’ ва");
    }

    #[test]
    fn codes_addresses_and_listed_words_stay_as_they_are() {
        for kept in [
            "JLPT",
            "N4",
            "JFT-Basic",
            "K26-7QF4-M2XD-8",
            "C-7QF4-M2XD-9KHT-3.",
            "Whisky",
            "info@example.uz",
            "https://example.uz/oz",
            "{name}",
            "{ $ism }",
            "XXI",
        ] {
            assert_eq!(to_cyrillic(kept), kept);
        }
        assert_eq!(
            to_cyrillic("SSW (ii) uchun N4 yoki A2.2"),
            "SSW (ii) учун N4 ёки A2.2"
        );
        assert_eq!(to_cyrillic("2026-yil 5-oʻrin"), "2026-йил 5-ўрин");
    }

    #[test]
    fn endings_follow_a_listed_stem_but_other_words_do_not() {
        assert_eq!(
            to_cyrillic("profili parolni sirka sirkning"),
            "профили паролни сирка циркнинг"
        );
        assert_eq!(to_cyrillic("Aprelda, OKTABRDAN"), "Апрелда, ОКТЯБРДАН");
    }
}

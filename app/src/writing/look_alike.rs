//! Names of organisations that look alike: folded over scripts, forms of company and signs, then compared by their distance.

use serde::{Deserialize, Serialize};

use super::digits::to_ascii;
use super::fold::fold;

/// How near two names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Likeness {
    /// A few letters differ, or one name holds the other.
    Near,
    /// The same but for script, form of company, signs and case.
    Same,
}

/// Words that say what form a company has: they make no name different. Folded as [`fold`] folds.
const FORMS: [&str; 44] = [
    "ltd",
    "limited",
    "llc",
    "inc",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "ag",
    "plc",
    "kk",
    "ooo",
    "oao",
    "ao",
    "zao",
    "pao",
    "ip",
    "mchj",
    "mas",
    "hk",
    "hususiy",
    "korhona",
    "korhonasi",
    "ok",
    "aj",
    "yatt",
    "as",
    "ash",
    "sti",
    "shti",
    "anonim",
    "shirketi",
    "sirketi",
    "sti̇",
    "san",
    "tic",
    "ve",
    "the",
    "obshestvo",
    "kompaniya",
    "firma",
    "group",
    "grup",
];

/// The same in Japanese: they stand before or after the name without a space.
const FORMS_JA: [&str; 12] = [
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "一般社団法人",
    "公益社団法人",
    "一般財団法人",
    "公益財団法人",
    "(株)",
    "(有)",
    "協同組合",
    "事業協同組合",
];

/// Cyrillic and Greek letters that look like Latin ones, whatever they sound like.
const SHAPES: [(char, char); 26] = [
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('е', 'e'),
    ('н', 'h'),
    ('к', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('т', 't'),
    ('х', 'x'),
    ('у', 'y'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('һ', 'h'),
    ('α', 'a'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('ν', 'v'),
    ('τ', 't'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('ε', 'e'),
    ('0', 'o'),
    ('1', 'l'),
];

/// What is left of a name when script, case, signs and the form of company are taken away.
fn skeleton(name: &str) -> String {
    let mut text = to_ascii(name);
    for form in FORMS_JA {
        text = text.replace(form, " ");
    }
    // A dot within an abbreviation joins it: A.Ş. is one word.
    let folded = fold(&text.replace('.', ""));
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !FORMS.contains(word))
        .collect();
    // A name of such words only is compared as it stands.
    let name = if kept.is_empty() {
        words.concat()
    } else {
        kept.concat()
    };
    // Ş and ç are often typed as s and c.
    name.replace("sh", "s").replace("ch", "c")
}

/// The name as it looks: letters of other scripts by their shape.
fn by_shape(name: &str) -> String {
    name.chars()
        .map(|c| {
            let small = c.to_lowercase().next().unwrap_or(c);
            SHAPES
                .iter()
                .find(|(from, _)| *from == small)
                .map_or(c, |(_, to)| *to)
        })
        .collect()
}

/// How many letters must be changed, left out, put in or swapped with their neighbour to come from one to the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut before: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, to) in b.iter().enumerate() {
            let change = last[j] + usize::from(from != to);
            let mut best = change.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *from == b[j - 1] && a[i - 1] == *to {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[width - 1]
}

/// How many letters may differ: the longer the name, the more. A sign of Japanese says more than a letter.
fn allowance(name: &[char]) -> usize {
    let is_japanese = name.iter().any(|c| u32::from(*c) >= 0x3040);
    match (is_japanese, name.len()) {
        (true, 0..=3) | (false, 0..=4) => 0,
        (true, 4..=8) | (false, 5..=8) => 1,
        (true, _) | (false, 9..=15) => 2,
        (false, _) => 3,
    }
}

fn compare(a: &str, b: &str) -> Option<Likeness> {
    if a.is_empty() || b.is_empty() {
        return None;
    }
    if a == b {
        return Some(Likeness::Same);
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    let allowed = allowance(short);
    if allowed > 0 && long.len() - short.len() <= allowed && distance(&a, &b) <= allowed {
        return Some(Likeness::Near);
    }
    // A whole name with a word more: “Samarqand Ish” and “Samarqand Ish Markazi”.
    let holds = short.len() >= 6
        && short.len() * 10 >= long.len() * 6
        && long
            .windows(short.len())
            .any(|part| part == short.as_slice());
    holds.then_some(Likeness::Near)
}

/// How near two names are, if they are.
pub fn likeness(one: &str, other: &str) -> Option<Likeness> {
    let by_sound = compare(&skeleton(one), &skeleton(other));
    if by_sound == Some(Likeness::Same) {
        return by_sound;
    }
    let shapes = compare(&skeleton(&by_shape(one)), &skeleton(&by_shape(other)));
    by_sound.max(shapes)
}

/// The nearest of all pairs; empty names are like nothing.
pub fn of_any(own: &[String], others: &[&String]) -> Option<Likeness> {
    own.iter()
        .flat_map(|name| others.iter().filter_map(move |other| likeness(name, other)))
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_in_another_script_or_form_is_the_same() {
        for (one, other) in [
            ("Namuna Ish MCHJ", "НАМУНА ИШ"),
            ("株式会社見本", "見本　(株)"),
            ("Örnek İnşaat A.Ş.", "ornek insaat"),
            ("Oʻrnak Markazi", "O'rnak markazi"),
            ("Sample Ltd.", "SАMPLE"),
            ("Ornek", "0rnek"),
        ] {
            assert_eq!(
                likeness(one, other),
                Some(Likeness::Same),
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn a_few_letters_more_or_less_are_near() {
        for (one, other) in [
            ("Samarqand Ish", "Samarkand Isch"),
            ("Samarqand Ish", "Samarqand Ish Markazi"),
            ("Namuna Bandlik", "Namuna Bnadlik"),
            ("東京見本組合", "東京見木組合"),
        ] {
            assert_eq!(
                likeness(one, other),
                Some(Likeness::Near),
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn different_names_are_not_alike() {
        for (one, other) in [
            ("Samarqand Ish", "Buxoro Ish"),
            ("東京組合", "大阪組合"),
            ("Ali", "Ata"),
            ("Tokyo Care", "Kyoto Care Center Japan"),
            ("", "MCHJ"),
            ("株式会社見本", "株式会社手本"),
        ] {
            assert_eq!(likeness(one, other), None, "{one} / {other}");
        }
    }

    #[test]
    fn the_distance_counts_a_swap_as_one() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&chars("abcd"), &chars("abdc")), 1);
        assert_eq!(distance(&chars("kitten"), &chars("sitting")), 3);
        assert_eq!(distance(&chars(""), &chars("abc")), 3);
    }
}

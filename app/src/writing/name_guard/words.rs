//! Takes names apart into words, finds which word of the one belongs to which of the other, and compares them.

use std::ops::Range;

use super::super::latin::is_cyrillic;
use super::align::{Aligned, align};
use super::near::{SLIP, instead};
use super::sounds::{Table, Unit, is_readable, read};
use super::{Difference, Reason, Verdict};

/// A father's name: how much of the word is the name itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Patronymic {
    is_woman: bool,
    /// -ovich, -ovna; otherwise oʻgʻli, qizi.
    is_russian: bool,
    /// Sounds at the end that are not the name.
    ending: usize,
}

/// One word of a name.
#[derive(Clone, Debug)]
pub(super) struct Word {
    span: Range<usize>,
    /// By each table that fits.
    readings: Vec<Vec<Unit>>,
    patronymic: Option<Patronymic>,
    is_initial: bool,
    /// Where letters of a second script stand in it.
    mixed: Option<Range<usize>>,
    is_readable: bool,
}

/// What may stand between the words of a name.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{2010}'
                ..='\u{2015}'
                    | '\u{2212}'
                    | ','
                    | '.'
                    | '<'
                    | '・'
                    | '·'
                    | '='
                    | '/'
                    | '('
                    | ')'
                    | '"'
                    | '«'
                    | '»'
                    | '_'
        )
}

/// The words with their places.
pub(super) fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (is_between(c), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                found.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        found.push((from, &text[from..]));
    }
    found
}

/// Whether every letter is a Latin one.
pub(super) fn is_latin(text: &str) -> bool {
    text.chars()
        .filter(|c| c.is_alphabetic())
        .all(|c| !is_cyrillic(c) && (is_readable(c) || matches!(c, 'ʻ' | 'ʼ')))
}

/// Words that make the word before them a father's name.
const SONS: [&str; 13] = [
    "ôĝli", "oĝli", "ogli", "ôgli", "ugli", "uĝli", "oγli", "uγli", "oglu", "oĝlu", "ogly", "uli",
    "uly",
];
const DAUGHTERS: [&str; 8] = [
    "qizi", "kizi", "kizy", "kyzi", "kyzy", "qyzy", "gizi", "xizi",
];

fn sound_text(units: &[Unit]) -> String {
    units.iter().map(|unit| unit.sound).collect()
}

pub(super) fn split(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (at, piece) in pieces(text) {
        let mut word = Word::of(text, at, piece);
        if word.readings.iter().all(Vec::is_empty) {
            continue;
        }
        let sounds = sound_text(&word.readings[0]);
        let (is_son, is_daughter) = (
            SONS.contains(&sounds.as_str()),
            DAUGHTERS.contains(&sounds.as_str()),
        );
        if (is_son || is_daughter)
            && words.len() > 1
            && let Some(father) = words.pop()
        {
            let ending = word.readings[0].len();
            word = father.with(&word);
            word.patronymic = Some(Patronymic {
                is_woman: is_daughter,
                is_russian: false,
                ending,
            });
        }
        words.push(word);
    }
    words
}

impl Word {
    fn of(text: &str, at: usize, piece: &str) -> Self {
        let mut readings = vec![read(piece, at, Table::Uzbek)];
        if piece.chars().any(is_cyrillic) {
            let other = read(piece, at, Table::Icao);
            if other != readings[0] {
                readings.push(other);
            }
        }
        let letters = piece.chars().filter(|c| c.is_alphabetic()).count();
        let has_dot = text[at + piece.len()..].starts_with('.');
        let is_initial = letters == 1 || has_dot && letters == 2 && readings[0].len() <= 2;
        Self {
            span: at..at + piece.len(),
            patronymic: patronymic(&readings[0]),
            is_initial,
            mixed: mixed(at, piece),
            is_readable: piece.chars().all(|c| {
                !c.is_alphabetic() || is_readable(c) || super::super::uzbek::is_apostrophe(c)
            }),
            readings,
        }
    }

    /// Two words as one; readings by the same table are joined.
    fn with(&self, next: &Self) -> Self {
        let count = self.readings.len().max(next.readings.len());
        let pick = |list: &[Vec<Unit>], at: usize| list.get(at).or(list.first()).cloned();
        let readings = (0..count)
            .map(|at| {
                let mut both = pick(&self.readings, at).unwrap_or_default();
                both.extend(pick(&next.readings, at).unwrap_or_default());
                both
            })
            .collect();
        Self {
            span: self.span.start..next.span.end,
            readings,
            patronymic: None,
            is_initial: false,
            mixed: self.mixed.clone().or_else(|| next.mixed.clone()),
            is_readable: self.is_readable && next.is_readable,
        }
    }

    fn is_family_name(&self) -> bool {
        let sounds = sound_text(&self.readings[0]);
        self.patronymic.is_none()
            && [
                "ov", "ev", "ova", "eva", "ow", "off", "skiy", "skaya", "zoda", "zade", "zada",
                "ĝlu",
            ]
            .iter()
            .any(|end| sounds.len() > end.len() + 1 && sounds.ends_with(end))
    }
}

fn patronymic(units: &[Unit]) -> Option<Patronymic> {
    let sounds = sound_text(units);
    let found = |is_woman, is_russian, ending| {
        Some(Patronymic {
            is_woman,
            is_russian,
            ending,
        })
    };
    if units.len() < 7 {
        return None;
    }
    if sounds.ends_with("ovič") || sounds.ends_with("evič") {
        return found(false, true, 4);
    }
    if sounds.ends_with("ovna") || sounds.ends_with("evna") {
        return found(true, true, 4);
    }
    let joined = |list: &[&str]| {
        list.iter()
            .filter(|end| end.chars().count() > 3 && sounds.ends_with(**end))
            .map(|end| end.chars().count())
            .find(|count| units.len() >= count + 3)
    };
    if let Some(count) = joined(&SONS) {
        return found(false, false, count);
    }
    joined(&DAUGHTERS).and_then(|count| found(true, false, count))
}

/// The letters of the script that has fewer in the word.
fn mixed(at: usize, piece: &str) -> Option<Range<usize>> {
    let is_odd = |cyrillic: bool| {
        move |c: &char| c.is_alphabetic() && is_readable(*c) && is_cyrillic(*c) == cyrillic
    };
    let count = |cyrillic: bool| piece.chars().filter(is_odd(cyrillic)).count();
    let (cyrillic, latin) = (count(true), count(false));
    if cyrillic == 0 || latin == 0 {
        return None;
    }
    let few = is_odd(cyrillic <= latin);
    let mut places = piece.char_indices().filter(|(_, c)| few(c));
    let (first, c) = places.next()?;
    let end = places
        .next_back()
        .map_or(first + c.len_utf8(), |(place, c)| place + c.len_utf8());
    Some(at + first..at + end)
}

fn pair(a: &Word, b: &Word) -> Aligned {
    let whole = |verdict, reason| Aligned {
        verdict,
        price: if verdict == Verdict::Different {
            SLIP
        } else {
            super::near::UNCLEAR
        },
        differences: vec![Difference {
            reason,
            one: a.span.clone(),
            other: b.span.clone(),
        }],
    };
    if a.is_readable != b.is_readable {
        return whole(Verdict::Unclear, Reason::Unreadable);
    }
    if a.is_initial != b.is_initial {
        let begins_alike = a.readings.iter().any(|one| {
            b.readings.iter().any(|other| {
                !one.is_empty() && !other.is_empty() && instead(one, 0, other, 0).price < SLIP
            })
        });
        return if begins_alike {
            whole(Verdict::Unclear, Reason::Initial)
        } else {
            whole(Verdict::Different, Reason::Other)
        };
    }
    let stems = match (a.patronymic, b.patronymic) {
        (Some(one), Some(other)) if one.is_woman != other.is_woman => {
            return whole(Verdict::Different, Reason::Ending);
        }
        (Some(one), Some(other)) if one.is_russian != other.is_russian => {
            (one.ending, other.ending)
        }
        _ => (0, 0),
    };
    let mut best: Option<Aligned> = None;
    for one in &a.readings {
        for other in &b.readings {
            let one = &one[..one.len().saturating_sub(stems.0)];
            let other = &other[..other.len().saturating_sub(stems.1)];
            let found = align(one, other);
            if best
                .as_ref()
                .is_none_or(|best| (found.verdict, found.price) < (best.verdict, best.price))
            {
                best = Some(found);
            }
        }
    }
    let Some(mut found) = best else {
        return whole(Verdict::Different, Reason::Other);
    };
    if stems != (0, 0) {
        found.verdict = found.verdict.max(Verdict::Unclear);
        found.price += 1;
        found.differences.push(Difference {
            reason: Reason::PatronymicForm,
            one: a.span.clone(),
            other: b.span.clone(),
        });
    }
    for (word, is_one) in [(a, true), (b, false)] {
        if let Some(place) = &word.mixed {
            found.verdict = found.verdict.max(Verdict::Unclear);
            let (one, other) = if is_one {
                (place.clone(), b.span.clone())
            } else {
                (a.span.clone(), place.clone())
            };
            found.differences.push(Difference {
                reason: Reason::MixedScript,
                one,
                other,
            });
        }
    }
    if found.verdict == Verdict::Different && found.price >= 3 * SLIP {
        // No letters to point at: these are two names.
        return Aligned {
            price: found.price,
            ..whole(Verdict::Different, Reason::Other)
        };
    }
    found
}

/// More words than this are compared in their order only.
const MOST: usize = 8;

type Result = (Verdict, u64, Vec<Difference>);

/// Compares two names, word by word.
pub(super) fn compare(a: &[Word], b: &[Word]) -> (Verdict, Vec<Difference>) {
    let mut best = matched(a, b);
    if a.len() != b.len() && a.len().max(b.len()) <= MOST {
        let (many, is_a) = if a.len() > b.len() {
            (a, true)
        } else {
            (b, false)
        };
        for at in 0..many.len() - 1 {
            let mut joined = many.to_vec();
            let next = joined.remove(at + 1);
            joined[at] = joined[at].with(&next);
            let span = joined[at].span.clone();
            let found = if is_a {
                matched(&joined, b)
            } else {
                matched(a, &joined)
            };
            // A word more or less is compared by what is left.
            if found.0 == Verdict::Different || found.1 >= best.1 {
                continue;
            }
            let (verdict, price, mut differences) = found;
            let place = 0..0;
            let (one, other) = if is_a { (span, place) } else { (place, span) };
            differences.push(Difference {
                reason: Reason::Joined,
                one,
                other,
            });
            best = (verdict.max(Verdict::Unclear), price, differences);
        }
    }
    (best.0, best.2)
}

const RANK: u64 = 1_000_000_000_000;
const MISSING: u64 = 1_000_000_000;

/// The best way to give each word of the shorter name one of the longer.
fn matched(a: &[Word], b: &[Word]) -> Result {
    let is_turned = a.len() > b.len();
    let (few, many) = if is_turned { (b, a) } else { (a, b) };
    let pairs: Vec<Vec<Aligned>> = few
        .iter()
        .map(|one| {
            many.iter()
                .map(|other| {
                    if is_turned {
                        pair(other, one)
                    } else {
                        pair(one, other)
                    }
                })
                .collect()
        })
        .collect();
    let choice = if many.len() <= MOST {
        cheapest(&pairs, many)
    } else {
        (0..few.len()).collect()
    };
    let mut verdict = Verdict::Same;
    let mut price = 0;
    let mut differences = Vec::new();
    for (at, &other) in choice.iter().enumerate() {
        let found = &pairs[at][other];
        verdict = verdict.max(found.verdict);
        price += cost(found);
        differences.extend(found.differences.iter().cloned());
    }
    for (at, word) in many.iter().enumerate() {
        if choice.contains(&at) {
            continue;
        }
        let reason = if word.patronymic.is_some() {
            Reason::PatronymicMissing
        } else {
            Reason::PartMissing
        };
        verdict = verdict.max(Verdict::Unclear);
        price += MISSING;
        let place = few.last().map_or(0, |last| last.span.end);
        let place = place..place;
        let (one, other) = if is_turned {
            (word.span.clone(), place)
        } else {
            (place, word.span.clone())
        };
        differences.push(Difference { reason, one, other });
    }
    if let Some(at) = choice.windows(2).position(|two| two[0] > two[1]) {
        // Which is the surname must be plain; two given names in another order may be father and son.
        let names = few.iter().filter(|word| word.is_family_name()).count();
        if names != 1 {
            verdict = verdict.max(Verdict::Unclear);
        }
        let (one, other) = (few[at].span.clone(), many[choice[at]].span.clone());
        let (one, other) = if is_turned {
            (other, one)
        } else {
            (one, other)
        };
        differences.push(Difference {
            reason: Reason::Order,
            one,
            other,
        });
    }
    (verdict, price, differences)
}

fn cost(found: &Aligned) -> u64 {
    let rank = match found.verdict {
        Verdict::Same => 0,
        Verdict::Unclear => RANK,
        Verdict::Different => 100 * RANK,
    };
    rank + u64::from(found.price) * 16
}

/// Tries every way by keeping, for each set of words that are taken, the cheapest so far.
fn cheapest(pairs: &[Vec<Aligned>], many: &[Word]) -> Vec<usize> {
    let sets = 1_usize << many.len();
    let mut best: Vec<Option<(u64, Vec<usize>)>> = vec![None; sets];
    best[0] = Some((0, Vec::new()));
    for row in pairs {
        let mut next: Vec<Option<(u64, Vec<usize>)>> = vec![None; sets];
        for (set, found) in best.iter().enumerate() {
            let Some((price, list)) = found else { continue };
            for (at, aligned) in row.iter().enumerate() {
                if set & (1 << at) != 0 {
                    continue;
                }
                // Where the price is equal, words keep their order, and a father's name is what is missing.
                let out_of_order = u64::from(list.last().is_some_and(|last| *last > at));
                let is_father = if many[at].patronymic.is_some() { 2 } else { 0 };
                let price = price + cost(aligned) + out_of_order + is_father;
                let slot = &mut next[set | (1 << at)];
                if slot.as_ref().is_none_or(|(best, _)| price < *best) {
                    let mut list = list.clone();
                    list.push(at);
                    *slot = Some((price, list));
                }
            }
        }
        best = next;
    }
    best.into_iter()
        .flatten()
        .min()
        .map(|(_, list)| list)
        .unwrap_or_default()
}

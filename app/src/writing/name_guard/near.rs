//! How near two sounds are: one letter in two spellings, two letters that people mix up, or two letters.

use super::Reason;
use super::sounds::{Unit, is_vowel};

/// What a step of the comparison costs: a slip outweighs any number of unclear letters, and those any number of other spellings.
pub(super) const OTHER_SPELLING: u32 = 1;
pub(super) const UNCLEAR: u32 = 1_000;
pub(super) const SLIP: u32 = 1_000_000;

/// A step: its price and its reason; no reason when the sounds are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub price: u32,
    pub reason: Option<Reason>,
}

const EQUAL: Step = Step {
    price: 0,
    reason: None,
};

const fn other_spelling(reason: Reason) -> Step {
    Step {
        price: OTHER_SPELLING,
        reason: Some(reason),
    }
}

const fn unclear(reason: Reason) -> Step {
    Step {
        price: UNCLEAR,
        reason: Some(reason),
    }
}

const SLIPPED: Step = Step {
    price: SLIP,
    reason: Some(Reason::Slip),
};

/// One letter, written in two ways.
const SPELLINGS: &[(char, char, Reason)] = &[
    ('ô', 'o', Reason::Apostrophe),
    ('ĝ', 'g', Reason::Apostrophe),
    ('x', 'χ', Reason::Transliteration),
    ('j', 'ž', Reason::Transliteration),
    ('j', 'ǯ', Reason::Transliteration),
    ('j', 'ź', Reason::Transliteration),
    ('ž', 'ǯ', Reason::Transliteration),
    ('ž', 'ź', Reason::Transliteration),
    ('ĝ', 'γ', Reason::Transliteration),
    ('š', 'ş', Reason::Transliteration),
    ('č', 'ç', Reason::Transliteration),
    ('v', 'w', Reason::Transliteration),
    ('щ', 'š', Reason::Transliteration),
    ('ô', 'ö', Reason::Transliteration),
    ('ş', 's', Reason::Marks),
    ('ç', 'c', Reason::Marks),
    ('ź', 'z', Reason::Marks),
    ('ö', 'o', Reason::Marks),
    ('ü', 'u', Reason::Marks),
    ('ä', 'a', Reason::Marks),
    ('ń', 'n', Reason::Marks),
];

/// Two letters that are mixed up.
const MIXED_UP: &[(char, char, Reason)] = &[
    ('x', 'h', Reason::Throat),
    ('χ', 'h', Reason::Throat),
    ('χ', 'k', Reason::Throat),
    ('x', 'k', Reason::Throat),
    ('q', 'k', Reason::Back),
    ('q', 'χ', Reason::Back),
    ('q', 'x', Reason::Back),
    ('q', 'ĝ', Reason::Back),
    ('q', 'g', Reason::Back),
    ('q', 'γ', Reason::Back),
    ('g', 'γ', Reason::Back),
    ('ĝ', 'χ', Reason::Back),
    ('ô', 'u', Reason::Round),
    ('ô', 'ü', Reason::Round),
    ('o', 'u', Reason::Round),
    ('o', 'ü', Reason::Round),
    ('ö', 'u', Reason::Round),
    ('ö', 'ü', Reason::Round),
    ('ô', 'w', Reason::Round),
    ('u', 'w', Reason::Round),
    ('a', 'o', Reason::Vowel),
    ('a', 'e', Reason::Vowel),
    ('ä', 'e', Reason::Vowel),
    ('ä', 'o', Reason::Vowel),
    ('e', 'i', Reason::Vowel),
    ('i', 'y', Reason::Vowel),
    ('e', 'y', Reason::Vowel),
    ('z', 's', Reason::Consonant),
    ('d', 't', Reason::Consonant),
    ('b', 'p', Reason::Consonant),
    ('f', 'p', Reason::Consonant),
    ('v', 'f', Reason::Consonant),
    ('w', 'f', Reason::Consonant),
    ('g', 'k', Reason::Consonant),
    ('z', 'ž', Reason::Consonant),
    ('z', 'j', Reason::Consonant),
    ('s', 'š', Reason::Consonant),
    ('j', 'y', Reason::Consonant),
    ('c', 'j', Reason::Consonant),
    ('c', 'ǯ', Reason::Consonant),
    ('c', 'k', Reason::Consonant),
    ('c', 's', Reason::Consonant),
    ('c', 'ц', Reason::Consonant),
    ('c', 'č', Reason::Consonant),
    ('ц', 's', Reason::Consonant),
    ('d', 'ǯ', Reason::Consonant),
];

/// One letter for two.
const FOR_TWO: &[(char, [char; 2], Step)] = &[
    ('ö', ['o', 'e'], other_spelling(Reason::Transliteration)),
    ('ü', ['u', 'e'], other_spelling(Reason::Transliteration)),
    ('ä', ['a', 'e'], other_spelling(Reason::Transliteration)),
    ('ń', ['n', 'g'], other_spelling(Reason::Transliteration)),
    ('щ', ['š', 'č'], other_spelling(Reason::Transliteration)),
    ('č', ['t', 'č'], other_spelling(Reason::Transliteration)),
    ('x', ['k', 's'], other_spelling(Reason::Transliteration)),
    ('š', ['s', 'h'], other_spelling(Reason::Transliteration)),
    ('ц', ['t', 's'], other_spelling(Reason::Transliteration)),
    ('χ', ['k', 'h'], other_spelling(Reason::Transliteration)),
    ('γ', ['g', 'h'], other_spelling(Reason::Transliteration)),
    ('ž', ['z', 'h'], other_spelling(Reason::Transliteration)),
    ('ǯ', ['d', 'j'], other_spelling(Reason::Transliteration)),
    ('ǯ', ['d', 'ž'], other_spelling(Reason::Transliteration)),
    ('f', ['p', 'h'], unclear(Reason::Consonant)),
    ('u', ['o', 'o'], unclear(Reason::Round)),
    ('u', ['o', 'u'], unclear(Reason::Round)),
    ('i', ['e', 'e'], unclear(Reason::Vowel)),
    ('k', ['c', 'k'], unclear(Reason::Consonant)),
];

fn listed(list: &[(char, char, Reason)], a: char, b: char) -> Option<Reason> {
    list.iter()
        .find(|(one, other, _)| (*one, *other) == (a, b) || (*one, *other) == (b, a))
        .map(|(_, _, reason)| *reason)
}

fn sound(units: &[Unit], position: usize) -> Option<char> {
    units.get(position).map(|unit| unit.sound)
}

fn before(units: &[Unit], position: usize) -> Option<char> {
    position.checked_sub(1).and_then(|at| sound(units, at))
}

fn is_by_vowel(units: &[Unit], position: usize) -> bool {
    before(units, position).is_some_and(is_vowel)
        || sound(units, position + 1).is_some_and(is_vowel)
}

/// One sound in the place of another.
pub(super) fn instead(a: &[Unit], i: usize, b: &[Unit], j: usize) -> Step {
    let (one, other) = (a[i].sound, b[j].sound);
    if one == other {
        return EQUAL;
    }
    // Й, ю and я: y by one table, i by another.
    let is_glide =
        matches!((one, other), ('i', 'y') | ('y', 'i')) && is_by_vowel(a, i) && is_by_vowel(b, j);
    if is_glide {
        return other_spelling(Reason::Transliteration);
    }
    if let Some(reason) = listed(SPELLINGS, one, other) {
        return other_spelling(reason);
    }
    let is_suffix = matches!((one, other), ('o', 'e') | ('e', 'o'))
        && is_family_ending(a, i)
        && is_family_ending(b, j);
    if is_suffix {
        return unclear(Reason::Suffix);
    }
    listed(MIXED_UP, one, other).map_or(SLIPPED, unclear)
}

/// A vowel before the last -v or -va.
fn is_family_ending(units: &[Unit], at: usize) -> bool {
    matches!(sound(units, at + 1), Some('v' | 'w' | 'f'))
        && match units.len() - at {
            2 => true,
            3 => matches!(sound(units, at + 2), Some('a' | 'f')),
            _ => false,
        }
}

/// A sound that the other spelling does not have; `met` is how much of the other was read by then.
pub(super) fn missing(units: &[Unit], at: usize, other: &[Unit], met: usize) -> Step {
    let this = units[at].sound;
    let (last, next) = (before(units, at), sound(units, at + 1));
    match this {
        'ʼ' => other_spelling(Reason::Apostrophe),
        // Aliyev and Aliev, Yelena and Elena, Mariya and Maria.
        'y' if next == Some('e') && last.is_none_or(is_vowel) => {
            other_spelling(Reason::Transliteration)
        }
        'y' if last == Some('i') && next.is_none_or(is_vowel) => {
            other_spelling(Reason::Transliteration)
        }
        'i' if last == Some('i') && next.is_some_and(is_vowel) => {
            other_spelling(Reason::Transliteration)
        }
        // Dmitry and Dmitriy.
        'i' if next == Some('y') && at + 2 == units.len() && last.is_some_and(|c| !is_vowel(c)) => {
            other_spelling(Reason::Transliteration)
        }
        _ if last == Some(this) && before(other, met) == Some(this) => unclear(Reason::Doubled),
        'f' if last == Some('f') && next.is_none() => unclear(Reason::Suffix),
        'h' | 'x' | 'χ' if last.is_some() && next.is_none_or(|c| !is_vowel(c)) => {
            unclear(Reason::SilentH)
        }
        'ĝ' if last.is_some_and(is_vowel) => unclear(Reason::Back),
        'y' if last.is_some() && next.is_some_and(is_vowel) => unclear(Reason::Vowel),
        // Nodir and Nodira, Karimov and Karimova.
        'a' | 'o' | 'e' if next.is_none() && last.is_some_and(|c| !is_vowel(c)) => Step {
            price: SLIP,
            reason: Some(Reason::Ending),
        },
        _ => SLIPPED,
    }
}

/// One sound in the place of two.
pub(super) fn for_two(one: char, two: [char; 2]) -> Option<Step> {
    FOR_TWO
        .iter()
        .find(|(single, pair, _)| *single == one && *pair == two)
        .map(|(_, _, step)| *step)
}

/// The tutuq belgisi that keeps s and h apart: Isʼhoq is ISHOQ in a passport.
pub(super) fn for_three(one: char, three: [char; 3]) -> Option<Step> {
    (one == 'š' && three == ['s', 'ʼ', 'h']).then_some(other_spelling(Reason::Apostrophe))
}

/// Two neighbours that changed places.
pub(super) fn swapped(a: [char; 2], b: [char; 2]) -> Option<Step> {
    (a[0] == b[1] && a[1] == b[0] && a[0] != a[1]).then_some(SLIPPED)
}

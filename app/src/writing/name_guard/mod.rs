//! The name guard: says of two spellings whether they are one name, which letters differ, and why.
//!
//! *Same* is one name whose letters are only written another way: another script, another table of transliteration, signs that
//! a passport leaves out. *Unclear* may be one name: letters that people mix up (x and h, q and k, oʻ and u), a part that is
//! missing or short. *Different* is everything else. The answer does not depend on which spelling comes first.

mod align;
pub mod kana;
pub mod mrz;
mod near;
mod sounds;
mod words;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use kana::{katakana, normal as normal_kana};

/// Whether two spellings are one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    Same,
    Unclear,
    Different,
}

impl Verdict {
    /// The name in data files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Unclear => "unclear",
            Self::Different => "different",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Same, Self::Unclear, Self::Different]
            .into_iter()
            .find(|verdict| verdict.code() == code)
    }
}

/// Why two spellings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// ʻ and ʼ: a passport's machine-readable zone has none.
    Apostrophe,
    /// Marks on letters: Ş and S, Ö and O.
    Marks,
    /// One letter by two tables: Kh and X, J and Dj and Zh, Sh and Š, Yu and Iu.
    Transliteration,
    /// x, h and kh.
    Throat,
    /// q and k.
    Back,
    /// oʻ, o and u.
    Round,
    /// a and o, a and e, e and i: as they are heard.
    Vowel,
    /// z and s, d and t, j and y: near sounds.
    Consonant,
    /// -ov, -ev, -off.
    Suffix,
    /// One letter written twice.
    Doubled,
    /// An h that is not heard.
    SilentH,
    /// One letter too many, too few, or another: a slip, or another name.
    Slip,
    /// An ending that makes a man's name a woman's.
    Ending,
    /// Latin and Cyrillic letters in one word.
    MixedScript,
    /// Surname and given name stand in another order.
    Order,
    /// Written in one word here, in two or with a hyphen there.
    Joined,
    /// The father's name is missing.
    PatronymicMissing,
    /// -ovich and oʻgʻli, -ovna and qizi.
    PatronymicForm,
    /// A part of the name is missing.
    PartMissing,
    /// Only the first letter of a part.
    Initial,
    /// Cut off where the machine-readable zone ends.
    Cut,
    /// Katakana that the other spelling does not give.
    Kana,
    /// A script that this program cannot read.
    Unreadable,
    /// Nothing in common that could be compared letter by letter.
    Other,
}

impl Reason {
    pub const ALL: [Self; 24] = [
        Self::Apostrophe,
        Self::Marks,
        Self::Transliteration,
        Self::Throat,
        Self::Back,
        Self::Round,
        Self::Vowel,
        Self::Consonant,
        Self::Suffix,
        Self::Doubled,
        Self::SilentH,
        Self::Slip,
        Self::Ending,
        Self::MixedScript,
        Self::Order,
        Self::Joined,
        Self::PatronymicMissing,
        Self::PatronymicForm,
        Self::PartMissing,
        Self::Initial,
        Self::Cut,
        Self::Kana,
        Self::Unreadable,
        Self::Other,
    ];

    /// The name in data files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Apostrophe => "apostrophe",
            Self::Marks => "marks",
            Self::Transliteration => "transliteration",
            Self::Throat => "throat",
            Self::Back => "back",
            Self::Round => "round",
            Self::Vowel => "vowel",
            Self::Consonant => "consonant",
            Self::Suffix => "suffix",
            Self::Doubled => "doubled",
            Self::SilentH => "silent-h",
            Self::Slip => "slip",
            Self::Ending => "ending",
            Self::MixedScript => "mixed-script",
            Self::Order => "order",
            Self::Joined => "joined",
            Self::PatronymicMissing => "patronymic-missing",
            Self::PatronymicForm => "patronymic-form",
            Self::PartMissing => "part-missing",
            Self::Initial => "initial",
            Self::Cut => "cut",
            Self::Kana => "kana",
            Self::Unreadable => "unreadable",
            Self::Other => "other",
        }
    }
}

/// One place where two spellings differ: bytes of the one and of the other; empty where a letter is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub reason: Reason,
    pub one: Range<usize>,
    pub other: Range<usize>,
}

/// What the guard says of two spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub verdict: Verdict,
    /// In the order of the first spelling.
    pub differences: Vec<Difference>,
    /// Both are written in Latin letters, so that a machine compares them letter by letter.
    pub both_latin: bool,
}

impl Comparison {
    fn same() -> Self {
        Self {
            verdict: Verdict::Same,
            differences: Vec::new(),
            both_latin: false,
        }
    }

    /// Why, each reason once.
    pub fn reasons(&self) -> Vec<Reason> {
        let mut list: Vec<Reason> = self.differences.iter().map(|found| found.reason).collect();
        list.sort_unstable();
        list.dedup();
        list
    }

    /// Whether a person must look: it is not the same name, or it is, but in other letters of the Latin alphabet than the
    /// passport has.
    pub fn asks(&self) -> bool {
        self.verdict != Verdict::Same
            || self.both_latin
                && self
                    .differences
                    .iter()
                    .any(|found| found.reason == Reason::Transliteration)
    }

    /// The first or the second spelling in pieces, each with whether it differs; what is missing is a piece without letters.
    pub fn marked<'a>(&self, text: &'a str, is_first: bool) -> Vec<(&'a str, bool)> {
        let mut places: Vec<Range<usize>> = self
            .differences
            .iter()
            // Words in another order are right letter by letter.
            .filter(|found| found.reason != Reason::Order)
            .map(|found| if is_first { &found.one } else { &found.other }.clone())
            .collect();
        places.sort_by_key(|place| (place.start, place.end));
        let mut pieces = Vec::new();
        let mut done = 0;
        for place in places {
            if place.start < done || place.is_empty() && place.start == done && done != 0 {
                continue;
            }
            let (Some(before), Some(letters)) =
                (text.get(done..place.start), text.get(place.clone()))
            else {
                continue;
            };
            if !before.is_empty() {
                pieces.push((before, false));
            }
            pieces.push((letters, true));
            done = place.end;
        }
        if let Some(rest) = text.get(done..)
            && !rest.is_empty()
        {
            pieces.push((rest, false));
        }
        pieces
    }

    fn turned(mut self) -> Self {
        for found in &mut self.differences {
            std::mem::swap(&mut found.one, &mut found.other);
        }
        self
    }
}

/// A mark of these two spellings: who confirms them confirms no others.
pub fn confirmation(one: &str, other: &str) -> String {
    // FNV-1a, 64 bits: it guards against a forgotten box, not against the person who ticks it.
    let mut mark: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in one.bytes().chain([0]).chain(other.bytes()) {
        mark = (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{mark:016x}")
}

/// Longer texts are no names: they are compared as they stand.
const LONGEST: usize = 160;

/// Compares two spellings of a whole name, or of a part of it.
pub fn compare(one: &str, other: &str) -> Comparison {
    // One order, so that the answer is the same whichever comes first.
    let mut found = if one <= other {
        ordered(one, other)
    } else {
        ordered(other, one).turned()
    };
    found.differences.sort_by_key(|difference| {
        (
            difference.one.start,
            difference.other.start,
            difference.reason,
        )
    });
    found
}

fn ordered(one: &str, other: &str) -> Comparison {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain(one) == plain(other) {
        return Comparison::same();
    }
    let (a, b) = (words::split(one), words::split(other));
    let both_latin = words::is_latin(one) && words::is_latin(other);
    let whole = |verdict, reason| Comparison {
        verdict,
        differences: vec![Difference {
            reason,
            one: 0..one.len(),
            other: 0..other.len(),
        }],
        both_latin,
    };
    if a.is_empty() && b.is_empty() {
        return whole(Verdict::Different, Reason::Other);
    }
    if a.is_empty() || b.is_empty() {
        return whole(Verdict::Different, Reason::PartMissing);
    }
    if one.chars().count() > LONGEST || other.chars().count() > LONGEST {
        return whole(Verdict::Different, Reason::Other);
    }
    if let Some(found) = kana::compared(one, other) {
        return match found {
            (Verdict::Same, _) => Comparison::same(),
            (verdict, reason) => whole(verdict, reason),
        };
    }
    let (verdict, differences) = words::compare(&a, &b);
    if verdict != Verdict::Same && mrz::is_cut(one, other) {
        return whole(Verdict::Unclear, Reason::Cut);
    }
    Comparison {
        verdict,
        differences,
        both_latin,
    }
}

#[cfg(test)]
mod tests;

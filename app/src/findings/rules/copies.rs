//! Near copies: adverts that share most of their word pairs, whatever the script, the numbers and the names.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::{Case, push};
use crate::findings::text::{Doc, Kind};
use crate::findings::{Advert, Finding, Rule, figure};

/// An advert that is there already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    pub id: String,
    /// The organisation, as far as it is known: one may publish its own advert again.
    pub organisation: String,
    /// Names of its own, where `organisation` is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    pub print: Print,
}

/// What is compared: hashes of neighbouring words and of the beginnings of words; numbers are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Print {
    pairs: Vec<u32>,
    stems: Vec<u32>,
}

/// Shorter texts say too little to be called copies.
const FEWEST: usize = 12;
/// So many of the smallest hashes stand for a text.
const MARKS: usize = 16;
/// The share of common pairs from which on a text is a copy.
const COPY: f64 = 0.5;
/// The same for beginnings of words, which stay when sentences are turned around.
const REWORDED: f64 = 0.66;
/// So many letters of a word stay the same in most of its forms.
const STEM: usize = 5;

impl Known {
    pub fn of(advert: &Advert) -> Self {
        let doc = Doc::new(&advert.title, &advert.text);
        Self {
            id: advert.id.clone(),
            organisation: organisation(advert),
            names: Vec::new(),
            print: Print::of(&doc),
        }
    }

    /// The same with the names by which adverts from elsewhere know its organisation.
    pub fn add_names<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        let plain = names.into_iter().map(crate::findings::figures::plain);
        self.names.extend(plain.filter(|name| !name.is_empty()));
    }

    fn is_of(&self, organisation: &str) -> bool {
        self.organisation == organisation || self.names.iter().any(|name| name == organisation)
    }
}

impl Print {
    fn of(doc: &Doc) -> Self {
        let words: Vec<&str> = doc
            .tokens
            .iter()
            .filter(|token| matches!(token.kind, Kind::Word | Kind::Glyph))
            .map(|token| {
                if token.uzbek.is_empty() {
                    token.plain.as_str()
                } else {
                    token.uzbek.as_str()
                }
            })
            .collect();
        let stems = words.iter().map(|word| {
            let end = word
                .char_indices()
                .nth(STEM)
                .map_or(word.len(), |(at, _)| at);
            hash(&word[..end])
        });
        Self {
            // Single signs of Japanese are no words: there the pairs alone tell.
            stems: if doc.has_glyphs {
                Vec::new()
            } else {
                sorted(stems.collect())
            },
            pairs: sorted(words.windows(2).map(hash).collect()),
        }
    }

    /// The few hashes by which a text is found again: two texts of which half is common share some of them but for one time
    /// in tens of thousands. None for texts that say too little.
    pub fn marks(&self) -> &[u32] {
        if self.pairs.len() < FEWEST {
            return &[];
        }
        &self.pairs[..self.pairs.len().min(MARKS)]
    }

    /// How much of a copy one is of the other: from `COPY` on it is one.
    pub fn likeness(&self, other: &Self) -> f64 {
        let pairs = share(&self.pairs, &other.pairs);
        let stems = share(&self.stems, &other.stems) * COPY / REWORDED;
        pairs.max(stems)
    }
}

fn hash<T: Hash + ?Sized>(what: &T) -> u32 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "32 bits tell words apart well enough"
    )]
    let short = hasher.finish() as u32;
    short
}

fn sorted(mut hashes: Vec<u32>) -> Vec<u32> {
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// What both have, as a part of all that either has.
#[expect(clippy::cast_precision_loss, reason = "counts of words")]
fn share(one: &[u32], two: &[u32]) -> f64 {
    if one.len() < FEWEST || two.len() < FEWEST {
        return 0.0;
    }
    // Both are sorted: one walk over the two.
    let (mut here, mut there, mut common) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(here), two.get(there)) {
        common += usize::from(a == b);
        here += usize::from(a <= b);
        there += usize::from(b <= a);
    }
    common as f64 / (one.len() + two.len() - common) as f64
}

fn organisation(advert: &Advert) -> String {
    crate::findings::figures::plain(&advert.shown("organisation"))
}

pub fn check(case: &Case<'_>, others: &[Known], found: &mut Vec<Finding>) {
    if others.is_empty() {
        return;
    }
    let own = Print::of(case.doc);
    let organisation = organisation(case.advert);
    let nearest = others
        .iter()
        .filter(|other| {
            organisation.is_empty() || other.organisation.is_empty() || !other.is_of(&organisation)
        })
        .map(|other| (own.likeness(&other.print), other))
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    if let Some((likeness, other)) = nearest.filter(|(likeness, _)| *likeness >= COPY) {
        let words = case
            .doc
            .source
            .trim()
            .lines()
            .next()
            .unwrap_or("")
            .to_owned();
        let finding = Finding::words(Rule::NearCopy, &words)
            .with("id", &other.id)
            .with("percent", figure::whole(likeness * 100.0));
        push(found, finding);
    }
}

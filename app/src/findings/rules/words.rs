//! The rules that words alone decide: payments, deposits, passports, discrimination, being asked to write elsewhere.

use std::ops::Range;

use super::{Case, push};
use crate::findings::lexicon::Words;
use crate::findings::patterns::{Reader, Ways, gap};
use crate::findings::{Finding, Rule};
use crate::writing::fold::Lang;

/// Deposits come before fees: a sum that is a deposit is no fee as well.
const RULES: [Rule; 13] = [
    Rule::Deposit,
    Rule::FeeDemand,
    Rule::PassportKept,
    Rule::DiscrSex,
    Rule::DiscrAge,
    Rule::DiscrMarital,
    Rule::DiscrReligion,
    Rule::DiscrNationality,
    Rule::DiscrLooks,
    Rule::ContactOutside,
    Rule::ThirdPartyData,
    Rule::ExcessiveHours,
    Rule::TestInsufficient,
];

/// Whose topics have exceptions of their own, and only those.
const OWN: [Rule; 4] = [
    Rule::Deposit,
    Rule::FeeDemand,
    Rule::PassportKept,
    Rule::DiscrAge,
];

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let mut deposits: Vec<Range<usize>> = Vec::new();
    for rule in RULES {
        for (reader, language) in &case.readers {
            let Some(words) = language.words(rule) else {
                continue;
            };
            let words = Possible::of(reader, words);
            if words.finds.is_empty() && words.topic.is_empty() && words.always.is_empty() {
                continue;
            }
            for (number, clause) in case.doc.clauses.iter().enumerate() {
                if rule == Rule::FeeDemand && deposits.contains(clause) {
                    continue;
                }
                for place in places(reader, rule, &words, number) {
                    if rule == Rule::Deposit {
                        deposits.push(clause.clone());
                    }
                    push(found, Finding::words(rule, case.doc.slice(&place)));
                }
            }
        }
    }
}

/// The ways of a rule that the text may have at all.
struct Possible<'a> {
    finds: Ways<'a>,
    always: Ways<'a>,
    unless: Ways<'a>,
    topic: Ways<'a>,
    harmless: Ways<'a>,
}

impl<'a> Possible<'a> {
    fn of(reader: &Reader<'_>, words: &'a Words) -> Self {
        Self {
            finds: Ways::new(reader, &words.finds),
            always: Ways::new(reader, &words.always),
            unless: Ways::new(reader, &words.unless),
            topic: Ways::new(reader, &words.topic),
            harmless: Ways::new(reader, &words.harmless),
        }
    }
}

/// Where the words of a rule stand in a clause and nothing near by takes them back.
fn places(
    reader: &Reader<'_>,
    rule: Rule,
    words: &Possible<'_>,
    number: usize,
) -> Vec<Range<usize>> {
    let clause = &reader.doc.clauses[number];
    // Further than this an exception speaks of something else.
    let (reach, wide) = if reader.lang == Lang::Ja {
        (24, 30)
    } else {
        (9, 14)
    };
    let all = |ways: &Ways<'_>| -> Vec<Range<usize>> {
        let here = ways.of(number);
        here.flat_map(|way| reader.ways(way, clause)).collect()
    };
    let mut out = all(&words.finds);
    let topics = all(&words.topic);
    if !out.is_empty() || !topics.is_empty() {
        let far = |place: &Range<usize>, others: &[Range<usize>], reach| {
            !others.iter().any(|one| gap(one, place) <= reach)
        };
        let unless = all(&words.unless);
        out.retain(|place| far(place, &unless, reach));
        let harmless = all(&words.harmless);
        out.extend(topics.into_iter().filter(|place| {
            (OWN.contains(&rule) || far(place, &unless, reach)) && far(place, &harmless, wide)
        }));
    }
    out.extend(all(&words.always));
    out
}

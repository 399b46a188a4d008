//! The rules that words alone decide: payments, deposits, passports, discrimination, being asked to write elsewhere.

use std::ops::Range;

use super::{Case, near, push};
use crate::findings::lexicon::Words;
use crate::findings::patterns::{Pattern, Reader};
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

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let mut deposits: Vec<Range<usize>> = Vec::new();
    for rule in RULES {
        for (reader, language) in &case.readers {
            let Some(words) = language.words(rule) else {
                continue;
            };
            for clause in &case.doc.clauses {
                if rule == Rule::FeeDemand && deposits.contains(clause) {
                    continue;
                }
                for place in places(reader, words, clause) {
                    if rule == Rule::Deposit {
                        deposits.push(clause.clone());
                    }
                    push(found, Finding::words(rule, case.doc.slice(&place)));
                }
            }
        }
    }
}

/// Where the words of a rule stand in a clause and nothing near by takes them back.
fn places(reader: &Reader<'_>, words: &Words, clause: &Range<usize>) -> Vec<Range<usize>> {
    // Further than this an exception speaks of something else.
    let reach = if reader.lang == Lang::Ja { 24 } else { 9 };
    let all = |patterns: &[Pattern]| -> Vec<Range<usize>> {
        patterns
            .iter()
            .flat_map(|pattern| reader.places(pattern, clause))
            .collect()
    };
    let mut out = all(&words.finds);
    if !out.is_empty() {
        let unless = all(&words.unless);
        out.retain(|place| !unless.iter().any(|one| near(one, place, reach)));
    }
    out.extend(all(&words.always));
    out
}

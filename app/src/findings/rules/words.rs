//! The rules that words alone decide: payments, deposits, passports, discrimination, being asked to write elsewhere.

use super::{Case, near, push};
use crate::findings::{Finding, Rule};
use crate::writing::fold::Lang;

const RULES: [Rule; 13] = [
    Rule::FeeDemand,
    Rule::Deposit,
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
    for (reader, language) in &case.readers {
        // Further than this an exception speaks of something else.
        let reach = if language.lang == Lang::Ja { 24 } else { 9 };
        for rule in RULES {
            let Some(words) = language.words(rule) else {
                continue;
            };
            for clause in &case.doc.clauses {
                let mut taken_back = None;
                for pattern in &words.finds {
                    for place in reader.places(pattern, clause) {
                        let unless = taken_back.get_or_insert_with(|| {
                            words
                                .unless
                                .iter()
                                .flat_map(|pattern| reader.places(pattern, clause))
                                .collect::<Vec<_>>()
                        });
                        if !unless.iter().any(|one| near(one, &place, reach)) {
                            push(found, Finding::words(rule, case.doc.slice(&place)));
                        }
                    }
                }
            }
        }
    }
}

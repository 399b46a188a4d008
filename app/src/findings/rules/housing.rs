//! Housing without its cost.

use super::{Case, push};
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let advert = case.advert;
    let kind = advert.code("housing_kind");
    let none = [
        "",
        "none",
        "no",
        "not provided",
        "not_provided",
        "own",
        "self",
        "free",
        "employer_free",
        "free_dormitory",
        "private",
        "own_housing",
        "false",
        "not_included",
        "worker_arranges",
        "self_arranged",
    ];
    // Nothing in the field: the text may offer housing all the same.
    let offer = if kind.is_empty() && advert.value("pay_amount").is_some() {
        offered(case)
    } else {
        None
    };
    if (none.contains(&kind.as_str()) && offer.is_none())
        || advert.number("housing_cost").is_some()
        || kind.contains("free")
    {
        return;
    }
    // “free”, or a sum beside a word for housing, says the cost in the text.
    let told = case
        .doc
        .clauses
        .iter()
        .any(|clause| case.has("housing-free", clause));
    let cost = advert.code("housing_cost");
    if told
        || [
            "free",
            "none",
            "0",
            "бесплатно",
            "bepul",
            "無料",
            "ücretsiz",
        ]
        .contains(&cost.as_str())
    {
        return;
    }
    if let Some(words) = offer {
        push(found, Finding::words(Rule::HousingCostMissing, &words));
        return;
    }
    push(
        found,
        Finding::field(
            Rule::HousingCostMissing,
            "housing_kind",
            advert.shown("housing_kind"),
        ),
    );
}

/// The words that offer housing, where no clause about housing names a sum.
fn offered(case: &Case<'_>) -> Option<String> {
    let about: Vec<_> = case
        .doc
        .clauses
        .iter()
        .filter(|clause| case.has("housing-word", clause))
        .collect();
    let has_sum = |clause: &std::ops::Range<usize>| {
        case.doc
            .numbers
            .iter()
            .any(|span| clause.contains(&span.tokens.start) && span.value >= 100.0)
            || case.has("housing-own", clause)
    };
    if about.iter().any(|clause| has_sum(clause)) {
        return None;
    }
    about.iter().find_map(|clause| {
        let place = case.list("housing-offer", clause).into_iter().next()?;
        Some(case.doc.slice(&place).to_owned())
    })
}

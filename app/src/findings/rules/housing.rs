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
    if none.contains(&kind.as_str())
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
    push(
        found,
        Finding::field(
            Rule::HousingCostMissing,
            "housing_kind",
            advert.shown("housing_kind"),
        ),
    );
}

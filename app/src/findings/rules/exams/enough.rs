//! Whether the tests that an advert asks for are enough for its programme and field.

use super::field_of;
use crate::findings::lexicon::counts;
use crate::findings::rules::{Case, push};
use crate::findings::{Finding, Rule};

pub fn check(
    case: &Case<'_>,
    kind: &str,
    field: &str,
    best: [u8; 2],
    any: bool,
    other: &str,
    tests: &[String],
    found: &mut Vec<Finding>,
) {
    let figures = case.figures;
    let needs: Vec<_> = figures
        .needs
        .iter()
        .filter(|need| {
            need.kind == kind
                && counts(
                    need.valid_from.as_deref(),
                    need.valid_to.as_deref(),
                    case.today,
                )
        })
        .collect();
    let rank = |family: &str| {
        needs
            .iter()
            .find(|need| need.family == family && need.field.is_empty())
            .map_or(0, |need| need.rank)
    };
    let (mut jlpt, mut jft) = (rank("jlpt"), rank("jft"));
    let mut source = needs
        .iter()
        .find(|need| need.family == "jlpt")
        .map_or("", |need| need.source.as_str());
    if jlpt == 0 && jft == 0 {
        return;
    }
    // Those who carry passengers need more.
    let row = figures.find("need_rank", "JP", "", field, case.today);
    let carries = case
        .doc
        .clauses
        .iter()
        .any(|clause| case.has("passenger-work", clause));
    if let Some(row) = row.filter(|row| row.field == field && carries) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rank from 1 to 5"
        )]
        let needed = row.value as u8;
        (jlpt, jft, source) = (needed, 9, row.source.as_str());
    }
    let words = |found: &mut Vec<Finding>, key: &str, value: String| {
        let finding = Finding::field(Rule::TestInsufficient, key, value)
            .with("least", format!("N{}", 6 - jlpt.min(5)))
            .by(source, false);
        push(found, finding);
    };
    let key = if case.advert.value("language_min").is_some() {
        "language_min"
    } else {
        "tests"
    };
    if any && best[0] < jlpt && best[1] < jft {
        let shown = case.advert.shown(key);
        let value = if shown.is_empty() {
            case.doc
                .clauses
                .first()
                .map(|clause| case.doc.slice(clause).to_owned())
                .unwrap_or_default()
        } else {
            shown
        };
        words(found, key, value);
    } else if !any && !other.is_empty() {
        words(found, "tests", other.to_owned());
    }
    if tests.is_empty() {
        return;
    }
    let small = tests.join(" | ").to_lowercase();
    if field == "nursing-care"
        && kind == "ssw1"
        && ![
            "care-ja",
            "介護日本語",
            "care japanese",
            "japanese care",
            "japanese for care",
            "care language",
            "nursing care japanese",
        ]
        .iter()
        .any(|name| small.contains(name))
        && !is_care_language(&small)
    {
        words(found, "tests", tests.join(", "));
    }
    let skills: Vec<String> = tests
        .iter()
        .filter(|one| {
            let one = one.to_lowercase();
            ["skill", "技能", "評価試験", "测", "測定"]
                .iter()
                .any(|word| one.contains(word))
        })
        .filter_map(|one| field_of(case, one))
        .collect();
    let is_odd = found.iter().any(|one| one.rule == Rule::TestNonexistent);
    if !is_odd && !field.is_empty() && !skills.is_empty() && !skills.iter().any(|one| one == field)
    {
        words(found, "tests", tests.join(", "));
    }
}

/// The test of the Japanese of care in any of the languages.
fn is_care_language(small: &str) -> bool {
    small.split(" | ").any(|one| {
        let care = ["care", "介護", "уход", "parvarish", "bakım", "bakim"]
            .iter()
            .any(|word| one.contains(word));
        let language = ["japanese", "日本語", "япон", "yapon", "japonca", "language"]
            .iter()
            .any(|word| one.contains(word));
        care && language && !one.contains("jlpt") && !one.contains("jft")
    })
}

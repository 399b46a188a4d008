//! Fields and programmes that are closed, suspended, or decided and not open yet.

use super::{Case, push};
use crate::findings::figures::plain;
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let country = case.advert.country();
    if !country.is_empty() && country != "JP" {
        return;
    }
    let Some((kind, field)) = programme(case) else {
        return;
    };
    let mut close = |state: &str, expected: &str, source: &str, key: &str| {
        let finding = Finding::field(Rule::FieldClosed, key, case.advert.shown(key))
            .with("state", state)
            .with("expected", expected)
            .by(source, false);
        push(found, finding);
    };
    let key = if case.advert.value("field").is_some() {
        "field"
    } else {
        "programme"
    };
    if let Some(row) = case.figures.state(&kind, &field, case.today) {
        if row.state != "open" {
            close(&row.state, &row.expected, &row.source, key);
        }
        return;
    }
    if let Some(row) = case.figures.state(&kind, "", case.today) {
        if row.state != "open" {
            close(&row.state, &row.expected, &row.source, "programme");
        }
        return;
    }
    // A known field that this status does not have at all.
    if !field.is_empty() && matches!(kind.as_str(), "ssw1" | "ssw2") {
        close("none", "", "", key);
    }
}

/// Kind and field that the advert names; the kind is taken for SSW (i) when only a field of Japan is known.
pub fn programme(case: &Case<'_>) -> Option<(String, String)> {
    let named = case.advert.code("programme");
    let kind = kind(&named);
    let field = if case.field.is_empty() {
        // `ssw1-linen-supply`.
        case.figures
            .fields
            .iter()
            .find(|one| named.ends_with(&one.field))
            .map(|one| one.field.clone())
            .unwrap_or_default()
    } else {
        case.field.clone()
    };
    match kind {
        Some(kind) => Some((kind.to_owned(), field)),
        None if named.is_empty() && !field.is_empty() => Some(("ssw1".to_owned(), field)),
        None => None,
    }
}

/// The kind of a programme by any of its names.
fn kind(named: &str) -> Option<&'static str> {
    let named = plain(named);
    let has = |parts: &[&str]| parts.iter().any(|part| named.contains(&plain(part)));
    let second = has(&[
        "ssw2",
        "sswii",
        "特定技能2",
        "特定技能二",
        "ssw(2)",
        "tokutei2",
        "(ii)",
    ]) && !named.contains("ssw1");
    if second && !named.is_empty() {
        Some("ssw2")
    } else if has(&["ssw", "特定技能", "tokutei", "specifiedskilled", "токутэй"]) {
        Some("ssw1")
    } else if has(&["titp", "技能実習", "technicalintern", "стажиров"]) {
        Some("titp")
    } else if has(&["esd", "育成就労", "ikusei", "skilldevelopment"]) {
        Some("esd")
    } else {
        None
    }
}

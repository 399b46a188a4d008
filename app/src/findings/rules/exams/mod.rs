//! Tests that do not exist, and tests that are not enough for the field.

mod enough;
mod levels;
mod text;

use super::fields::programme;
use super::{Case, push};
use crate::findings::figures::plain;
use crate::findings::text::plain_char;
use crate::findings::{Finding, Rule};
pub use levels::{Level, levels};

/// Families by their names; `false`: a real test of another language or one that no status accepts.
const FAMILIES: [(&str, &str, bool); 22] = [
    ("jlpt", "jlpt", true),
    ("日本語能力試験", "jlpt", true),
    ("нихонго норёку", "jlpt", true),
    ("jft", "jft", true),
    ("国際交流基金日本語", "jft", true),
    ("日本語基礎テスト", "jft", true),
    ("nat-test", "other", false),
    ("nat test", "other", false),
    ("nattest", "other", false),
    ("j-test", "other", false),
    ("j.test", "other", false),
    ("jtest", "other", false),
    ("bjt", "other", false),
    ("topj", "other", false),
    ("hsk", "other", false),
    ("topik", "other", false),
    ("ielts", "other", false),
    ("toefl", "other", false),
    ("toeic", "other", false),
    ("delf", "other", false),
    ("tömer", "other", false),
    ("toysu", "other", false),
];

/// Words of other proofs than language tests: nothing is said against them.
const OTHERS: [&str; 38] = [
    "skill",
    "技能",
    "評価試験",
    "測定",
    "навык",
    "malaka",
    "ko'nikma",
    "beceri",
    "mesleki",
    "licen",
    "лиценз",
    "права",
    "免許",
    "資格",
    "certif",
    "сертиф",
    "sertifi",
    "myk",
    "driv",
    "forklift",
    "weld",
    "溶接",
    "health",
    "medical",
    "мед",
    "tibbiy",
    "sağlık",
    "健康",
    "interview",
    "面接",
    "care-ja",
    "介護",
    "diploma",
    "qualification",
    "test of the employer",
    "trade",
    "practical",
    "実技",
];

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let kind = programme(case);
    let mut best: [u8; 2] = [0, 0];
    let (mut any, mut other) = (false, String::new());
    let tests = case.advert.list("tests");
    let language = case.advert.shown("language_min");
    for (key, named) in tests
        .iter()
        .map(|one| ("tests", one))
        .chain(std::iter::once(("language_min", &language)))
    {
        if named.trim().is_empty()
            || case
                .figures
                .tests
                .iter()
                .any(|test| test.code == named.trim().to_lowercase())
        {
            note_code(case, named, &mut best, &mut any);
            continue;
        }
        let small: String = named
            .chars()
            .filter_map(plain_char)
            .flat_map(char::to_lowercase)
            .collect();
        let family = FAMILIES.iter().find(|(name, _, _)| small.contains(name));
        let levels = levels(&small);
        let wrong = match family {
            Some((_, "jlpt", _)) => levels.iter().any(|level| !level.is_jlpt()),
            Some((_, "jft", _)) => levels.iter().any(|level| !level.is_jft()),
            Some(_) => false,
            None if key == "language_min" => levels
                .iter()
                .any(|level| level.letter == 'n' && !level.is_jlpt()),
            None if levels.iter().any(|level| level.letter == 'n') => levels
                .iter()
                .any(|level| level.letter == 'n' && !level.is_jlpt()),
            None => is_unknown(case, &small),
        } || !text::odd_names(&small).is_empty();
        if wrong {
            push(
                found,
                Finding::field(Rule::TestNonexistent, key, named.as_str()),
            );
            any = true;
            best = [9, 9];
            continue;
        }
        if let Some((_, _, false)) = family {
            other.clone_from(named);
        }
        for level in &levels {
            any = true;
            if level.is_jlpt() && family.is_none_or(|(_, name, _)| *name == "jlpt") {
                best[0] = best[0].max(6 - u8::try_from(level.number).unwrap_or(5));
            } else if level.is_jft() {
                best[1] = best[1].max(if level.number == 1 {
                    1
                } else if level.part == 1 {
                    2
                } else {
                    3
                });
            } else if matches!(level.letter, 'b' | 'c') {
                best[1] = 9;
            }
        }
        if small.contains("jft") && levels.is_empty() {
            (any, best[1]) = (true, 9);
        }
    }
    text::read(case, &mut best, &mut any, found);
    if let Some((kind, field)) = kind {
        enough::check(case, &kind, &field, best, any, &other, &tests, found);
    }
}

fn note_code(case: &Case<'_>, named: &str, best: &mut [u8; 2], any: &mut bool) {
    let code = named.trim().to_lowercase();
    if let Some(test) = case.figures.tests.iter().find(|test| test.code == code) {
        match test.family.as_str() {
            "jlpt" => (*any, best[0]) = (true, best[0].max(test.rank)),
            "jft" => (*any, best[1]) = (true, best[1].max(test.rank)),
            _ => {}
        }
    }
}

/// A named test of which nothing is known: the skills test of a field that has none, or a name that claims to be one of Japan.
fn is_unknown(case: &Case<'_>, small: &str) -> bool {
    if let Some(field) = small
        .strip_prefix("skill-")
        .or_else(|| small.strip_prefix("skill2-"))
    {
        return !case.figures.tests.is_empty() && !field.is_empty();
    }
    let ssw = plain(small);
    if ["ssw3", "sswiii", "特定技能3", "特定技能三"]
        .iter()
        .any(|name| ssw.contains(&plain(name)))
    {
        return true;
    }
    if let Some(field) = field_of(case, small) {
        // A known field without any test in the data.
        return !case.figures.tests.is_empty()
            && !case
                .figures
                .tests
                .iter()
                .any(|test| test.family.ends_with(&field));
    }
    !OTHERS.iter().any(|word| small.contains(word)) && small.chars().any(char::is_alphabetic)
}

/// The field that a text names.
fn field_of(case: &Case<'_>, text: &str) -> Option<String> {
    let text = plain(text);
    case.figures
        .fields
        .iter()
        .find(|one| {
            text.contains(&plain(&one.field))
                || one
                    .names
                    .iter()
                    .any(|name| !name.is_empty() && text.contains(&plain(name)))
        })
        .map(|one| one.field.clone())
}

//! Tests that do not exist, and tests that are not enough for the field.

use std::ops::Range;

use super::fields::programme;
use super::{Case, push};
use crate::findings::figures::plain;
use crate::findings::lexicon::counts;
use crate::findings::text::plain_char;
use crate::findings::{Finding, Rule};

/// A level as written: `N4`, `A2`, `A2.2`.
#[derive(Clone, Debug)]
struct Level {
    letter: char,
    number: u32,
    part: u32,
    /// Bytes of the text.
    at: Range<usize>,
}

impl Level {
    fn is_jlpt(&self) -> bool {
        self.letter == 'n' && (1..=5).contains(&self.number) && self.part == 0
    }

    fn is_jft(&self) -> bool {
        self.letter == 'a' && (1..=2).contains(&self.number)
    }
}

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
        };
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
    in_text(case, &mut best, &mut any, found);
    if let Some((kind, field)) = kind {
        enough(case, &kind, &field, best, any, &other, &tests, found);
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

/// All levels of a text in small plain letters.
fn levels(small: &str) -> Vec<Level> {
    let chars: Vec<(usize, char)> = small.char_indices().collect();
    let mut out = Vec::new();
    for (at, (byte, c)) in chars.iter().enumerate() {
        let letter = match c {
            'n' | 'н' => 'n',
            'a' | 'а' => 'a',
            'b' | 'c' => *c,
            _ => continue,
        };
        let free =
            at == 0 || !chars[at - 1].1.is_alphanumeric() || u32::from(chars[at - 1].1) > 0x3000;
        let mut next = at + 1;
        if chars.get(next).is_some_and(|(_, c)| matches!(c, '-' | ' ')) && letter == 'n' {
            next += 1;
        }
        let digits: String = chars[next.min(chars.len())..]
            .iter()
            .map(|(_, c)| *c)
            .take_while(char::is_ascii_digit)
            .collect();
        if !free || digits.is_empty() || digits.len() > 2 {
            continue;
        }
        let mut end = next + digits.len();
        let mut part = 0;
        if letter == 'a'
            && chars.get(end).is_some_and(|(_, c)| matches!(c, '.' | '-'))
            && let Some(digit) = chars.get(end + 1).and_then(|(_, c)| c.to_digit(10))
        {
            part = digit;
            end += 2;
        }
        let follows = chars.get(end).map(|(_, c)| *c);
        if follows.is_some_and(|c| c.is_ascii_alphanumeric()) {
            continue;
        }
        out.push(Level {
            letter,
            number: digits.parse().unwrap_or(0),
            part,
            at: *byte..chars.get(end).map_or(small.len(), |(byte, _)| *byte),
        });
    }
    out
}

/// Levels in the free text, with the family that stands before them in the clause.
fn in_text(case: &Case<'_>, best: &mut [u8; 2], any: &mut bool, found: &mut Vec<Finding>) {
    let doc = case.doc;
    let had = *any;
    for clause in &doc.clauses {
        let (Some(first), Some(last)) =
            (doc.tokens.get(clause.start), doc.tokens.get(clause.end - 1))
        else {
            continue;
        };
        // The same bytes as the source: only ASCII letters change, so that places stay.
        let raw = doc.source[first.start..last.end].to_ascii_lowercase();
        if case.has("not-exist", clause) {
            continue;
        }
        let starts = |names: &[&str]| names.iter().filter_map(|name| raw.find(name)).min();
        let jlpt = starts(&["jlpt", "日本語能力試験", "能力試験"]);
        let jft = starts(&["jft", "国際交流基金", "基礎テスト"]);
        let japanese = jlpt.is_some() || case.has("japanese-language", clause);
        for level in levels(&raw) {
            let near_jft = jft.is_some_and(|at| {
                at < level.at.start
                    && raw[at..level.at.start].chars().count() <= 14
                    && !raw[at..level.at.start].contains(['/', ',', '、', '(', '又', '又'])
                    && !["or", "или", "yoki", "veya", "または", "か"]
                        .iter()
                        .any(|word| raw[at..level.at.start].contains(word))
                    && jlpt.is_none_or(|other| other < at || other > level.at.start)
            });
            let near_jlpt = jlpt.is_some_and(|at| {
                at < level.at.start && raw[at..level.at.start].chars().count() <= 16
            });
            let wrong = if near_jft {
                !level.is_jft()
            } else if level.letter == 'n' {
                japanese && !level.is_jlpt()
            } else {
                near_jlpt && !raw[..level.at.start].contains("jft")
            };
            if wrong {
                let start = if near_jft {
                    jft
                } else {
                    jlpt.filter(|at| *at < level.at.start)
                }
                .unwrap_or(level.at.start);
                push(
                    found,
                    Finding::words(
                        Rule::TestNonexistent,
                        &doc.source[first.start + start..first.start + level.at.end],
                    ),
                );
            } else if !had && japanese && level.is_jlpt() {
                *any = true;
                best[0] = best[0].max(6 - u8::try_from(level.number).unwrap_or(5));
            } else if !had && near_jft && level.is_jft() {
                *any = true;
                best[1] = best[1].max(if level.number == 1 { 1 } else { 3 });
            }
        }
        if !had && jft.is_some() && levels(&raw).iter().all(|level| !level.is_jft()) {
            (*any, best[1]) = (true, 9);
        }
    }
}

fn enough(
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

//! Who is eligible, and why: pure decisions over dated rows, the same on the server and in the browser.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::writing::date::Day;

/// A row of reference data: it counts from one day to another (both included; nothing means always), and has a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    pub value: T,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    pub source: String,
    pub as_of: String,
}

impl<T> Dated<T> {
    /// Whether the row counts on this day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// One thing that is asked of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// Not tagged inside: reading such enums would cost the phone ten kilobytes.
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// At least so many full years.
    AgeMin { years: u32 },
    /// At most so many full years.
    AgeMax { years: u32 },
    /// A test of this family, of this rank or higher; `test` is the lowest one that is enough.
    Language {
        family: String,
        test: String,
        rank: u32,
    },
    /// This very test.
    Test { test: String },
    /// So many months of work.
    Experience { months: u32 },
    /// Something that the person says of themselves, by its code.
    Statement { code: String },
    /// Less than so many months spent in this status so far.
    StayBelow { months: u32 },
    /// Another programme finished well, by its kind.
    ProgrammeDone { kind: String },
}

/// One row of requirements. Rows of the same group are alternatives; every group is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    pub group: String,
    pub condition: Condition,
    /// Months that people usually need for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What it costs the person: whole units and currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<(i64, String)>,
}

/// A test, as far as rules care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    pub code: String,
    pub family: String,
    /// The order inside the family; higher includes lower.
    pub rank: u32,
    /// How long a pass counts; nothing means for ever, as far as is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_months: Option<u32>,
}

/// A test that a person passed; without a day it counts from always.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    pub test: String,
    #[serde(default)]
    pub on: Option<Day>,
}

/// What is known of a person; what is not known is not held against them, but asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    #[serde(default)]
    pub born: Option<Day>,
    #[serde(default)]
    pub passed: Vec<Passed>,
    #[serde(default)]
    pub experience_months: Option<u32>,
    #[serde(default)]
    pub statements: BTreeMap<String, bool>,
    #[serde(default)]
    pub stay_months: Option<u32>,
    /// Kinds of programmes finished well.
    #[serde(default)]
    pub done: BTreeSet<String>,
}

/// The answer to one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Met {
    No,
    /// Nobody has answered it yet.
    Unknown,
    Yes,
}

/// One group of a report. `rows` are the positions of its requirements in the slice that was evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub met: Met,
    pub rows: Vec<(usize, Met)>,
}

/// What all conditions together say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every group is met.
    Eligible,
    /// At least one group is not met.
    NotYet,
    /// Nothing speaks against it, but questions are open.
    Open,
    /// No rule is known for that day: nothing can be said.
    NoRules,
}

/// The report for one person on one day, group by group in the order of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub groups: Vec<Group>,
}

impl Report {
    pub fn count(&self, met: Met) -> usize {
        self.groups.iter().filter(|group| group.met == met).count()
    }

    pub fn verdict(&self) -> Verdict {
        match self.groups.iter().map(|group| group.met).min() {
            None => Verdict::NoRules,
            Some(Met::No) => Verdict::NotYet,
            Some(Met::Unknown) => Verdict::Open,
            Some(Met::Yes) => Verdict::Eligible,
        }
    }
}

/// Holds a person against the requirements that count on a day.
pub fn evaluate(
    requirements: &[Dated<Requirement>],
    tests: &[Test],
    person: &Person,
    day: Day,
) -> Report {
    let mut report = Report::default();
    for (position, row) in requirements.iter().enumerate() {
        if !row.holds_on(day) {
            continue;
        }
        let met = answer(&row.value.condition, tests, person, day);
        let name = &row.value.group;
        match report.groups.iter_mut().find(|group| group.name == *name) {
            Some(group) => {
                group.met = group.met.max(met);
                group.rows.push((position, met));
            }
            None => report.groups.push(Group {
                name: name.clone(),
                met,
                rows: vec![(position, met)],
            }),
        }
    }
    report
}

fn answer(condition: &Condition, tests: &[Test], person: &Person, day: Day) -> Met {
    let known = |fact: Option<bool>| match fact {
        Some(true) => Met::Yes,
        Some(false) => Met::No,
        None => Met::Unknown,
    };
    match condition {
        Condition::AgeMin { years } => known(person.born.map(|born| born.age_on(day) >= *years)),
        Condition::AgeMax { years } => known(person.born.map(|born| born.age_on(day) <= *years)),
        Condition::Language { family, rank, .. } => {
            known(Some(person.passed.iter().any(|passed| {
                counts(passed, tests, day)
                    .is_some_and(|test| test.family == *family && test.rank >= *rank)
            })))
        }
        Condition::Test { test: wanted } => {
            known(Some(person.passed.iter().any(|passed| {
                counts(passed, tests, day).is_some_and(|test| test.code == *wanted)
            })))
        }
        Condition::Experience { months } => {
            known(person.experience_months.map(|have| have >= *months))
        }
        Condition::Statement { code } => known(person.statements.get(code).copied()),
        Condition::StayBelow { months } => known(person.stay_months.map(|stayed| stayed < *months)),
        Condition::ProgrammeDone { kind } => known(Some(person.done.contains(kind))),
    }
}

/// The test of a pass, if the pass counts on that day: it was passed by then and is not too old.
fn counts<'a>(passed: &Passed, tests: &'a [Test], day: Day) -> Option<&'a Test> {
    let test = tests.iter().find(|test| test.code == passed.test)?;
    let in_time = match (passed.on, test.validity_months) {
        (None, _) => true,
        (Some(on), None) => on <= day,
        (Some(on), Some(months)) => on <= day && day <= on.plus_months(months),
    };
    in_time.then_some(test)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a real day")
    }

    fn row(group: &str, condition: Condition) -> Dated<Requirement> {
        Dated {
            value: Requirement {
                group: group.into(),
                condition,
                months: None,
                price: None,
            },
            from: None,
            to: None,
            source: "https://example.org".into(),
            as_of: "2026".into(),
        }
    }

    fn tests() -> Vec<Test> {
        [
            ("n5", "jlpt", 1),
            ("n4", "jlpt", 2),
            ("n3", "jlpt", 3),
            ("a2", "jft", 3),
            ("skill", "skill", 1),
        ]
        .into_iter()
        .map(|(code, family, rank)| Test {
            code: code.into(),
            family: family.into(),
            rank,
            validity_months: (code == "skill").then_some(24),
        })
        .collect()
    }

    fn rules() -> Vec<Dated<Requirement>> {
        let language = |family: &str, test: &str, rank| Condition::Language {
            family: family.into(),
            test: test.into(),
            rank,
        };
        vec![
            row("age", Condition::AgeMin { years: 18 }),
            row("language", language("jlpt", "n4", 2)),
            row("language", language("jft", "a2", 3)),
            row(
                "skills",
                Condition::Test {
                    test: "skill".into(),
                },
            ),
            row(
                "skills",
                Condition::ProgrammeDone {
                    kind: "titp".into(),
                },
            ),
            row(
                "health",
                Condition::Statement {
                    code: "healthy".into(),
                },
            ),
            row("stay", Condition::StayBelow { months: 60 }),
        ]
    }

    fn passed(test: &str, on: &str) -> Passed {
        Passed {
            test: test.into(),
            on: Some(day(on)),
        }
    }

    #[test]
    fn one_alternative_of_a_group_is_enough_and_a_higher_level_includes_a_lower() {
        let person = Person {
            passed: vec![passed("n3", "2026-01-01")],
            ..Person::default()
        };
        let report = evaluate(&rules(), &tests(), &person, day("2026-11-24"));
        assert_eq!(report.groups[1].met, Met::Yes);
        assert_eq!(report.groups[1].rows.len(), 2);
    }

    #[test]
    fn what_nobody_answered_is_open_and_not_refused() {
        let report = evaluate(&rules(), &tests(), &Person::default(), day("2026-11-24"));
        assert_eq!(report.groups[0].met, Met::Unknown);
        assert_eq!(report.verdict(), Verdict::NotYet);
        assert_eq!(
            evaluate(&[], &tests(), &Person::default(), day("2026-11-24")).verdict(),
            Verdict::NoRules
        );
    }

    #[test]
    fn a_pass_of_tomorrow_or_one_that_is_too_old_does_not_count() {
        let on = |when: &str, today: &str| {
            let person = Person {
                passed: vec![passed("skill", when)],
                ..Person::default()
            };
            evaluate(&rules(), &tests(), &person, day(today)).groups[2].met
        };
        assert_eq!(on("2026-11-25", "2026-11-24"), Met::No);
        assert_eq!(on("2026-11-24", "2026-11-24"), Met::Yes);
        assert_eq!(on("2024-11-24", "2026-11-24"), Met::Yes);
        assert_eq!(on("2024-11-23", "2026-11-24"), Met::No);
    }

    fn people() -> impl Strategy<Value = Person> {
        let tests = prop::collection::vec((0..5_usize, prop::option::of(0..2_000_i64)), 0..4);
        (
            prop::option::of(1_000..20_000_i64),
            tests,
            prop::option::of(0..90_u32),
            prop::option::of(any::<bool>()),
            any::<bool>(),
        )
            .prop_map(|(born, passes, stay, healthy, titp)| Person {
                born: born.map(|days| day("1970-01-01").plus_days(days)),
                passed: passes
                    .into_iter()
                    .map(|(test, on)| Passed {
                        test: ["n5", "n4", "n3", "a2", "skill"][test].into(),
                        on: on.map(|days| day("2022-01-01").plus_days(days)),
                    })
                    .collect(),
                experience_months: None,
                statements: healthy
                    .map(|yes| ("healthy".to_owned(), yes))
                    .into_iter()
                    .collect(),
                stay_months: stay,
                done: titp.then(|| "titp".to_owned()).into_iter().collect(),
            })
    }

    proptest! {
        #[test]
        fn one_more_qualification_never_makes_anybody_less_eligible(person in people(), test in 0..5_usize, on in 0..2_000_i64) {
            let today = day("2026-11-24");
            let before = evaluate(&rules(), &tests(), &person, today);
            let mut more = person;
            more.passed.push(Passed {
                test: ["n5", "n4", "n3", "a2", "skill"][test].into(),
                on: Some(day("2022-01-01").plus_days(on)),
            });
            more.done.insert("titp".into());
            let after = evaluate(&rules(), &tests(), &more, today);
            for (old, new) in before.groups.iter().zip(&after.groups) {
                prop_assert!(new.met >= old.met, "{} was {:?} and is {:?}", old.name, old.met, new.met);
            }
        }

        #[test]
        fn a_rule_outside_its_dates_never_counts(person in people(), from in 0..4_000_i64, length in 0..1_000_i64, today in 0..5_000_i64) {
            let start = day("2020-01-01");
            let mut rule = row("age", Condition::AgeMin { years: 18 });
            rule.from = Some(start.plus_days(from));
            rule.to = Some(start.plus_days(from + length));
            let report = evaluate(&[rule], &tests(), &person, start.plus_days(today));
            prop_assert_eq!(report.groups.is_empty(), today < from || today > from + length);
        }

        #[test]
        fn a_person_and_rules_that_travel_as_json_give_the_same_report(person in people()) {
            let today = day("2026-11-24");
            let there: Person = serde_json::from_str(&serde_json::to_string(&person).expect("json")).expect("person");
            let rules_there: Vec<Dated<Requirement>> =
                serde_json::from_str(&serde_json::to_string(&rules()).expect("json")).expect("rules");
            prop_assert_eq!(evaluate(&rules(), &tests(), &person, today), evaluate(&rules_there, &tests(), &there, today));
        }
    }
}

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
mod tests;

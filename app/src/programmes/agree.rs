//! One case of eligibility as text, in and out: so that a test can hold the browser's build against the server's.

use serde::{Deserialize, Serialize};

use super::rules::{Dated, Met, Person, Requirement, Test, evaluate};
use crate::writing::date::Day;

/// Everything that a report depends on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    pub rules: Vec<Dated<Requirement>>,
    pub tests: Vec<Test>,
    pub person: Person,
    pub day: Day,
}

/// The report on a case (JSON), one letter for each group: `y` met, `n` not met, `u` not answered; `?` for no case at all.
pub fn letters(case: &str) -> String {
    let Ok(case) = serde_json::from_str::<Case>(case) else {
        return "?".into();
    };
    evaluate(&case.rules, &case.tests, &case.person, case.day)
        .groups
        .iter()
        .map(|group| match group.met {
            Met::Yes => 'y',
            Met::No => 'n',
            Met::Unknown => 'u',
        })
        .collect()
}

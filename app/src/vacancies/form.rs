//! The steps of the editor: which fields each has, and what is wrong with what was typed.

mod read;
mod step;
pub mod translation;

use serde::{Deserialize, Serialize};

pub use read::{days, tenths, terms, texts, whole};
pub use step::{DEDUCTION_FIELDS, Step};

use super::terms::codes;
use crate::forms::{Errors, Fields};
use crate::writing::date::{Day, DayProblem};

/// The longest texts, in characters.
pub const TITLE: usize = 80;
pub const DESCRIPTION: usize = 4_000;
pub const CITY: usize = 60;
pub const RULE: usize = 300;
/// The largest sum of money that a field takes: larger ones are mistakes.
pub const MONEY: i64 = 1_000_000_000;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    /// Nothing was typed.
    Empty,
    /// It is no number, or none that can be true here.
    Number,
    Day(DayProblem),
    /// The day is over already.
    Past,
    /// The last day is before the first.
    Order,
    TooLong,
    /// A name that readers of other scripts could not read.
    NotLatin,
    /// “Nothing is deducted” and a sum together, or neither.
    Contradiction,
}

/// Checks one step. Codes of reference data are checked by the service.
pub fn check(step: Step, fields: &Fields, today: Day) -> Errors<Wrong> {
    let mut errors = Errors::none();
    let e = &mut errors;
    match step {
        Step::Job => {
            // “other” stands for: not a programme of the portal.
            filled(fields, "programme", e);
            if fields.get("programme") == "other" {
                one_of(fields, "status", &codes::STATUSES, e);
                one_of(fields, "country", &codes::COUNTRIES, e);
                filled(fields, "sector", e);
            }
        }
        Step::Occupation => filled(fields, "occupation", e),
        Step::Place => {
            filled(fields, "region", e);
            text(fields, "city", CITY, true, e);
            // The only word of the terms that no list has: Latin letters are those that all readers know.
            if fields
                .get("city")
                .chars()
                .any(|c| c > '\u{36f}' && c.is_alphabetic())
            {
                e.add("city", Wrong::NotLatin);
            }
            number(fields, "places", 1, 500, true, e);
        }
        Step::Contract => {
            one_of(fields, "contract", &codes::CONTRACTS, e);
            number(
                fields,
                "contract-months",
                1,
                120,
                fields.get("contract") != "open",
                e,
            );
            day(fields, "start", today, true, e);
        }
        Step::Hours => {
            if !tenths(fields.get("hours")).is_some_and(|hours| (10..=1_000).contains(&hours)) {
                e.add("hours", Wrong::Number);
            }
            number(fields, "overtime", 0, 200, true, e);
            some_of(fields, "shifts", &codes::SHIFTS, e);
            number(fields, "days-off-week", 0, 6, true, e);
            number(fields, "days-off-year", 0, 300, false, e);
        }
        Step::Pay => {
            number(fields, "pay", 1, MONEY, true, e);
            one_of(fields, "currency", &codes::CURRENCIES, e);
            one_of(fields, "period", &["hour", "day", "month", "year"], e);
            one_of(fields, "gross", &["gross", "net"], e);
            number(fields, "overtime-rate", 100, 400, true, e);
            some_of(fields, "bonuses", &codes::BONUSES, e);
        }
        Step::Deductions => deductions(fields, e),
        Step::Housing => housing(fields, e),
        Step::Support => {
            one_of(fields, "travel-there", &codes::PAYERS, e);
            one_of(fields, "travel-back", &codes::PAYERS, e);
            some_of(fields, "insurance", &codes::INSURANCE, e);
            some_of(fields, "training", &codes::TRAINING, e);
        }
        Step::Asked => {
            filled(fields, "language", e);
            some_of(fields, "certificates", &codes::CERTIFICATES, e);
            number(fields, "experience", 0, 240, true, e);
        }
        Step::Applying => {
            one_of(fields, "interview", &codes::INTERVIEWS, e);
            day(fields, "from", today, false, e);
            day(fields, "to", today, true, e);
            if let (Ok(from), Ok(to)) = (days(fields, "from"), days(fields, "to"))
                && to < from
            {
                e.add("to-day", Wrong::Order);
            }
        }
        Step::Fees => {
            one_of(fields, "fee", &["nothing", "lawful"], e);
            if fields.get("fee") == "lawful" {
                one_of(fields, "charge", &codes::CHARGES, e);
                number(fields, "charge-amount", 1, MONEY, true, e);
                one_of(fields, "charge-currency", &codes::CURRENCIES, e);
                text(fields, "rule", RULE, true, e);
            }
        }
        Step::Words => {
            one_of(fields, "lang", &codes::LANGUAGES, e);
            text(fields, "title", TITLE, false, e);
            text(fields, "description", DESCRIPTION, true, e);
        }
    }
    errors
}

fn deductions(fields: &Fields, errors: &mut Errors<Wrong>) {
    let mut any = false;
    for (_, name) in DEDUCTION_FIELDS {
        number(fields, name, 0, MONEY, false, errors);
        any |= !fields.get(name).trim().is_empty();
    }
    if any == (fields.get("nothing") == "yes") {
        errors.add("nothing", Wrong::Contradiction);
    }
}

fn housing(fields: &Fields, errors: &mut Errors<Wrong>) {
    one_of(fields, "housing", &codes::HOUSING, errors);
    // Who finds a flat alone does not know yet what it costs.
    if fields.get("housing") != "own" {
        number(fields, "housing-cost", 0, MONEY, true, errors);
        number(fields, "housing-shared", 1, 20, true, errors);
        one_of(fields, "housing-utilities", &codes::UTILITIES, errors);
    }
    one_of(fields, "meals", &codes::MEALS, errors);
}

fn filled(fields: &Fields, name: &str, errors: &mut Errors<Wrong>) {
    if fields.get(name).is_empty() {
        errors.add(name, Wrong::Choose);
    }
}

fn one_of(fields: &Fields, name: &str, known: &[&str], errors: &mut Errors<Wrong>) {
    if !known.contains(&fields.get(name)) {
        errors.add(name, Wrong::Choose);
    }
}

/// At least one, and only known ones; “none” stands alone.
fn some_of(fields: &Fields, name: &str, known: &[&str], errors: &mut Errors<Wrong>) {
    let chosen: Vec<&str> = fields.all(name).collect();
    if chosen.is_empty() || chosen.iter().any(|code| !known.contains(code)) {
        errors.add(name, Wrong::Choose);
    } else if chosen.len() > 1 && chosen.contains(&"none") {
        errors.add(name, Wrong::Contradiction);
    }
}

fn number(
    fields: &Fields,
    name: &str,
    least: i64,
    most: i64,
    is_needed: bool,
    errors: &mut Errors<Wrong>,
) {
    let typed = fields.get(name).trim();
    if typed.is_empty() {
        if is_needed {
            errors.add(name, Wrong::Empty);
        }
        return;
    }
    if !whole(typed).is_some_and(|value| (least..=most).contains(&value)) {
        errors.add(name, Wrong::Number);
    }
}

fn text(fields: &Fields, name: &str, most: usize, is_needed: bool, errors: &mut Errors<Wrong>) {
    let typed = fields.get(name).trim();
    if typed.is_empty() && is_needed {
        errors.add(name, Wrong::Empty);
    }
    if typed.chars().count() > most {
        errors.add(name, Wrong::TooLong);
    }
}

/// A day that is not over; without `is_needed` it may be left out.
fn day(fields: &Fields, name: &str, today: Day, is_needed: bool, errors: &mut Errors<Wrong>) {
    match days(fields, name) {
        Err(DayProblem::Empty) if !is_needed => {}
        Err(problem) => errors.add(&format!("{name}-{}", problem.part()), Wrong::Day(problem)),
        Ok(day) if is_needed && day < today => errors.add(&format!("{name}-day"), Wrong::Past),
        Ok(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::new(2026, 11, 24).expect("a real day")
    }

    #[test]
    fn nothing_deducted_and_a_sum_cannot_both_be_true() {
        let sums = Fields::default().with("tax", "8100");
        assert!(check(Step::Deductions, &sums, today()).is_empty());
        let both = sums.with("nothing", "yes");
        assert_eq!(
            check(Step::Deductions, &both, today()).of("nothing"),
            Some(Wrong::Contradiction)
        );
        assert_eq!(
            check(Step::Deductions, &Fields::default(), today()).of("nothing"),
            Some(Wrong::Contradiction)
        );
    }

    #[test]
    fn housing_without_its_cost_is_not_done_but_a_flat_that_one_finds_is() {
        let dormitory = Fields::default()
            .with("housing", "dormitory")
            .with("meals", "none");
        assert_eq!(
            check(Step::Housing, &dormitory, today()).of("housing-cost"),
            Some(Wrong::Empty)
        );
        let own = dormitory.with("housing", "own");
        assert!(check(Step::Housing, &own, today()).is_empty());
    }

    #[test]
    fn the_last_day_to_apply_is_neither_over_nor_before_the_first() {
        let window = |to: &str| {
            let fields = Fields::default()
                .with("interview", "online")
                .with("from-day", "1")
                .with("from-month", "12")
                .with("from-year", "2026")
                .with("to-day", to)
                .with("to-month", "11")
                .with("to-year", "2026");
            check(Step::Applying, &fields, today()).of("to-day")
        };
        assert_eq!(window("23"), Some(Wrong::Past));
        assert_eq!(window("30"), Some(Wrong::Order));
    }

    #[test]
    fn a_city_is_written_so_that_every_reader_can_read_it() {
        let place = |city: &str| {
            let fields = Fields::default()
                .with("region", "jp-23")
                .with("places", "3")
                .with("city", city);
            check(Step::Place, &fields, today()).of("city")
        };
        assert_eq!(place("名古屋市"), Some(Wrong::NotLatin));
        assert_eq!(place("Нагоя"), Some(Wrong::NotLatin));
        assert_eq!(place("Şişli"), None);
    }

    #[test]
    fn none_is_not_chosen_together_with_something() {
        let fields = Fields::default()
            .with("language", "jlpt-n4")
            .with("experience", "0")
            .and("certificates", "none")
            .and("certificates", "welding");
        assert_eq!(
            check(Step::Asked, &fields, today()).of("certificates"),
            Some(Wrong::Contradiction)
        );
    }

    #[test]
    fn no_field_belongs_to_two_steps() {
        let mut names: Vec<&str> = Step::ALL
            .iter()
            .flat_map(|step| step.fields())
            .copied()
            .collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

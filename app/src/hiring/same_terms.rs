//! Whether advert, offer and contract say the same: field by field, and what a difference means for the worker.

use std::cmp::Ordering;

use crate::vacancies::rules::{Field, plain};
use crate::vacancies::terms::{Deduction, Fee, OwnTexts, Period, Terms};

/// The fields that are conditions of the work; what is asked of candidates and how one applies is not among them.
pub const CONDITIONS: [Field; 26] = [
    Field::Programme,
    Field::Status,
    Field::Occupation,
    Field::Country,
    Field::Region,
    Field::City,
    Field::Contract,
    Field::Start,
    Field::Pay,
    Field::OvertimeRate,
    Field::Bonuses,
    Field::Deductions,
    Field::Hours,
    Field::Overtime,
    Field::Shifts,
    Field::DaysOffWeek,
    Field::DaysOffYear,
    Field::Housing,
    Field::HousingCost,
    Field::HousingShared,
    Field::HousingUtilities,
    Field::Meals,
    Field::TravelThere,
    Field::TravelBack,
    Field::Insurance,
    Field::Fee,
];

/// What a difference means for who will work there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Better,
    Worse,
    /// It is another one; whether that is good, only the person can say.
    Changed,
}

/// The conditions that differ, with what each difference means.
pub fn compare(old: &Terms, new: &Terms) -> Vec<(Field, Meaning)> {
    let none = OwnTexts::default();
    CONDITIONS
        .into_iter()
        .filter_map(|field| {
            let (before, after) = (plain(old, &none, field), plain(new, &none, field));
            (before != after).then(|| {
                // What was promised and is not said any more is a loss.
                let meaning = if after.is_empty() {
                    Meaning::Worse
                } else {
                    meaning(old, new, field)
                };
                (field, meaning)
            })
        })
        .collect()
}

fn meaning(old: &Terms, new: &Terms, field: Field) -> Meaning {
    match field {
        Field::Pay => pay(old, new),
        Field::OvertimeRate => more(old.overtime_rate_percent, new.overtime_rate_percent),
        Field::DaysOffWeek => more(old.days_off_per_week, new.days_off_per_week),
        Field::DaysOffYear => more(old.days_off_per_year, new.days_off_per_year),
        // By the hour, fewer hours are less money; by the month, more hours are more work for the same.
        Field::Hours if period(old) == Some(Period::Hour) => Meaning::Changed,
        Field::Hours => less(old.hours_per_week_tenths, new.hours_per_week_tenths),
        Field::HousingShared => less(old.housing_shared_by, new.housing_shared_by),
        Field::HousingCost => match (&old.housing_cost, &new.housing_cost) {
            (Some(before), Some(after)) if before.currency == after.currency => {
                less(Some(before.amount), Some(after.amount))
            }
            _ => Meaning::Changed,
        },
        Field::HousingUtilities => ranked(
            &["extra", "partly", "included"],
            &old.housing_utilities,
            &new.housing_utilities,
        ),
        Field::Meals => ranked(&["none", "one", "two", "three"], &old.meals, &new.meals),
        Field::TravelThere => ranked(&PAYERS, &old.travel_there, &new.travel_there),
        Field::TravelBack => ranked(&PAYERS, &old.travel_back, &new.travel_back),
        Field::Insurance => lists(&old.insurance, &new.insurance),
        Field::Bonuses => lists(&old.bonuses, &new.bonuses),
        Field::Deductions => deductions(old, new),
        Field::Fee => fee(&old.fee, &new.fee),
        _ => Meaning::Changed,
    }
}

/// From the worst for the worker to the best.
const PAYERS: [&str; 3] = ["worker", "shared", "employer"];

fn by(order: Ordering) -> Meaning {
    match order {
        Ordering::Less => Meaning::Worse,
        Ordering::Greater => Meaning::Better,
        Ordering::Equal => Meaning::Changed,
    }
}

fn more<T: Ord>(old: Option<T>, new: Option<T>) -> Meaning {
    match (old, new) {
        (Some(old), Some(new)) => by(new.cmp(&old)),
        _ => Meaning::Changed,
    }
}

fn less<T: Ord>(old: Option<T>, new: Option<T>) -> Meaning {
    more(new, old)
}

fn ranked(order: &[&str], old: &str, new: &str) -> Meaning {
    let place = |code: &str| order.iter().position(|known| *known == code);
    more(place(old), place(new))
}

fn period(terms: &Terms) -> Option<Period> {
    terms.pay.as_ref().map(|pay| pay.period)
}

/// Only the same kind of sum can be compared: currency, period, before or after taxes.
fn pay(old: &Terms, new: &Terms) -> Meaning {
    match (&old.pay, &new.pay) {
        (Some(before), Some(after))
            if (&before.currency, before.period, before.gross)
                == (&after.currency, after.period, after.gross) =>
        {
            more(Some(before.amount), Some(after.amount))
        }
        _ => Meaning::Changed,
    }
}

/// More of the same list is better, less of it is worse; “none” is an empty list.
fn lists(old: &[String], new: &[String]) -> Meaning {
    let real = |list: &[String]| -> Vec<String> {
        list.iter()
            .filter(|code| *code != "none")
            .cloned()
            .collect()
    };
    let (old, new) = (real(old), real(new));
    let has_all =
        |these: &[String], those: &[String]| those.iter().all(|code| these.contains(code));
    match (has_all(&new, &old), has_all(&old, &new)) {
        (true, false) => Meaning::Better,
        (false, true) => Meaning::Worse,
        _ => Meaning::Changed,
    }
}

fn deductions(old: &Terms, new: &Terms) -> Meaning {
    let (Some(before), Some(after)) = (&old.deductions, &new.deductions) else {
        return Meaning::Changed;
    };
    let currency = before.first().or(after.first()).map(|line| &line.currency);
    let total = |lines: &[Deduction]| {
        let is_one = lines.iter().all(|line| Some(&line.currency) == currency);
        is_one.then(|| lines.iter().map(|line| line.amount).sum::<i64>())
    };
    less(total(before), total(after))
}

fn fee(old: &Fee, new: &Fee) -> Meaning {
    match (old, new) {
        (Fee::Lawful { .. }, Fee::Nothing) => Meaning::Better,
        (Fee::Nothing | Fee::NotSaid, Fee::Lawful { .. }) => Meaning::Worse,
        (
            Fee::Lawful {
                code: old_code,
                amount: old_amount,
                currency: old_currency,
                ..
            },
            Fee::Lawful {
                code,
                amount,
                currency,
                ..
            },
        ) if (old_code, old_currency) == (code, currency) => less(Some(old_amount), Some(amount)),
        _ => Meaning::Changed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancies::terms::{Money, Pay};

    fn advert() -> Terms {
        Terms {
            country: "JP".into(),
            hours_per_week_tenths: Some(400),
            pay: Some(Pay {
                amount: 250_000,
                currency: "JPY".into(),
                period: Period::Month,
                gross: true,
            }),
            housing_cost: Some(Money {
                amount: 25_000,
                currency: "JPY".into(),
            }),
            travel_there: "employer".into(),
            insurance: vec!["health".into(), "pension".into()],
            fee: Fee::Nothing,
            deductions: Some(Vec::new()),
            ..Terms::default()
        }
    }

    fn changed(change: impl Fn(&mut Terms)) -> Vec<(Field, Meaning)> {
        let mut new = advert();
        change(&mut new);
        compare(&advert(), &new)
    }

    #[test]
    fn the_same_terms_have_no_difference() {
        assert_eq!(compare(&advert(), &advert()), []);
        let asked = changed(|terms| terms.places = Some(9));
        assert_eq!(asked, [], "how many are sought is no condition");
    }

    #[test]
    fn less_pay_is_worse_and_another_currency_is_neither() {
        let less = changed(|terms| {
            if let Some(pay) = &mut terms.pay {
                pay.amount = 240_000;
            }
        });
        assert_eq!(less, [(Field::Pay, Meaning::Worse)]);
        let other = changed(|terms| {
            if let Some(pay) = &mut terms.pay {
                pay.currency = "USD".into();
            }
        });
        assert_eq!(other, [(Field::Pay, Meaning::Changed)]);
    }

    #[test]
    fn what_costs_more_or_is_paid_by_the_worker_is_worse() {
        let dearer = changed(|terms| {
            terms.housing_cost = Some(Money {
                amount: 30_000,
                currency: "JPY".into(),
            });
            terms.travel_there = "worker".into();
            terms.insurance = vec!["health".into()];
            terms.hours_per_week_tenths = Some(440);
            terms.deductions = Some(vec![Deduction {
                kind: "other".into(),
                amount: 5_000,
                currency: "JPY".into(),
            }]);
            terms.fee = Fee::Lawful {
                code: "visa".into(),
                amount: 1,
                currency: "USD".into(),
                rule: "-".into(),
            };
        });
        assert_eq!(dearer.len(), 6);
        for (field, meaning) in dearer {
            assert_eq!(meaning, Meaning::Worse, "{field:?}");
        }
    }

    #[test]
    fn a_promise_that_is_not_repeated_is_a_loss() {
        let silent = changed(|terms| terms.housing_cost = None);
        assert_eq!(silent, [(Field::HousingCost, Meaning::Worse)]);
    }

    #[test]
    fn better_is_said_too() {
        let better = changed(|terms| {
            terms.insurance.push("accident".into());
            terms.hours_per_week_tenths = Some(380);
        });
        assert!(
            better
                .iter()
                .all(|(_, meaning)| *meaning == Meaning::Better)
        );
        assert_eq!(better.len(), 2);
    }
}

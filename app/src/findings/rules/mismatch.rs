//! What the text says against what the fields say: pay, hours, days off, places, length, housing.

use super::exams::{Level, levels};
use super::pay::{per_hour, period};
use super::statements::{About, Statement};
use super::{Case, push};
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, said: &[Statement], found: &mut Vec<Finding>) {
    let advert = case.advert;
    for one in said {
        let (key, agrees) = match one.about {
            About::Pay(said) => ("pay_amount", pay(case, one, said)),
            About::Housing => ("housing_cost", housing(case, one)),
            About::HoursWeek => ("hours_per_week", plain(case, one, "hours_per_week", 0.0)),
            About::HoursDay => ("hours_per_week", day(case, one)),
            About::OvertimeMonth => (
                "overtime_hours_month",
                plain(case, one, "overtime_hours_month", 0.0),
            ),
            About::DaysOffWeek => (
                "days_off_per_week",
                plain(case, one, "days_off_per_week", 0.0),
            ),
            About::WorkDaysWeek => (
                "days_off_per_week",
                advert
                    .number("days_off_per_week")
                    .map(|off| one.agrees(7.0 - off, 0.0)),
            ),
            About::Places => ("places", plain(case, one, "places", 0.0)),
            About::ContractMonths => ("contract_months", plain(case, one, "contract_months", 0.0)),
        };
        if agrees == Some(false) {
            let finding = Finding::words(Rule::TextStructMismatch, case.doc.slice(&one.span))
                .with("key", key)
                .with("value", advert.shown(key));
            push(found, finding);
        }
    }
    level(case, found);
    // Free in the text, with a cost in the fields.
    if advert.number("housing_cost").is_some_and(|cost| cost > 0.0) {
        for clause in &case.doc.clauses {
            if let Some(free) = case.list("housing-free", clause).first() {
                let finding = Finding::words(Rule::TextStructMismatch, case.doc.slice(free))
                    .with("key", "housing_cost")
                    .with("value", advert.shown("housing_cost"));
                push(found, finding);
            }
        }
    }
}

/// The level of Japanese that the text asks for, against the field; levels that are only welcome say nothing.
fn level(case: &Case<'_>, found: &mut Vec<Finding>) {
    let field = levels(&case.advert.code("language_min"));
    let [asked] = field.as_slice() else {
        return;
    };
    let mut told: Option<(u32, String)> = None;
    for clause in &case.doc.clauses {
        let (Some(first), Some(last)) = (
            case.doc.tokens.get(clause.start),
            case.doc.tokens.get(clause.end - 1),
        ) else {
            continue;
        };
        let raw = &case.doc.source[first.start..last.end];
        let here: Vec<_> = levels(&raw.to_ascii_lowercase())
            .into_iter()
            .filter(Level::is_jlpt)
            .collect();
        let Some(one) = here.first() else { continue };
        if here.iter().any(|level| level.number == asked.number) {
            return;
        }
        if here.len() > 1 || case.has("level-welcome", clause) {
            continue;
        }
        told.get_or_insert_with(|| (one.number, raw[one.at.clone()].to_owned()));
    }
    if let Some((_, words)) = told.filter(|_| asked.is_jlpt()) {
        let finding = Finding::words(Rule::TextStructMismatch, &words)
            .with("key", "language_min")
            .with("value", case.advert.shown("language_min"));
        push(found, finding);
    }
}

fn plain(case: &Case<'_>, one: &Statement, key: &str, tolerance: f64) -> Option<bool> {
    case.advert
        .number(key)
        .map(|value| one.agrees(value, tolerance))
}

fn pay(case: &Case<'_>, one: &Statement, said: &str) -> Option<bool> {
    let advert = case.advert;
    let amount = advert.number("pay_amount").filter(|amount| *amount > 0.0)?;
    let currency = advert.currency("currency");
    if !currency.is_empty() && currency != one.currency {
        // Another currency says the same by a rate that we do not know.
        return None;
    }
    let own = period(&advert.code("period"), amount, &currency);
    if one.net && advert.yes("gross") != Some(false) {
        return Some(one.low <= amount * 1.001);
    }
    if said.is_empty() || own.is_empty() || said == own {
        // A sum of quite another size without a period is not the pay of this one.
        if said.is_empty() && (one.high < amount / 20.0 || one.low > amount * 20.0) {
            return None;
        }
        return Some(one.agrees(amount, 0.005));
    }
    let hours = advert
        .number("hours_per_week")
        .filter(|hours| *hours > 0.0)?;
    let days = 7.0
        - advert
            .number("days_off_per_week")
            .filter(|off| (0.0..7.0).contains(off))
            .unwrap_or(2.0);
    let stated = per_hour(amount, &own, hours, days)?;
    let low = per_hour(one.low, said, hours, days)?;
    let high = per_hour(one.high, said, hours, days)?;
    Some(stated >= low * 0.88 && stated <= high * 1.12)
}

fn housing(case: &Case<'_>, one: &Statement) -> Option<bool> {
    let cost = case.advert.number("housing_cost")?;
    let currency = case.advert.currency("housing_currency");
    if !currency.is_empty() && currency != one.currency {
        return None;
    }
    Some(one.agrees(cost, 0.005))
}

/// Hours of a day, for all days of work.
fn day(case: &Case<'_>, one: &Statement) -> Option<bool> {
    let week = case.advert.number("hours_per_week")?;
    let days = 7.0 - case.advert.number("days_off_per_week")?;
    Some(week >= one.low * days - 2.5 - days && week <= one.high * days + 2.5)
}

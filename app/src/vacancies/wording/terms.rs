//! Terms in the words of the reader: the name of each field, and what it says.

use crate::context::Ctx;
use crate::i18n::{Locale, amount, calendar, count};
use crate::reference::Reference;
use crate::t;
use crate::vacancies::rules::Field;
use crate::vacancies::terms::{Deduction, Fee, OwnTexts, Pay, Period, Terms};
use crate::writing::date::Day;

/// What a field is called.
pub fn label(locale: Locale, field: Field) -> String {
    match field {
        Field::Programme => t!(locale, "field-programme"),
        Field::Status => t!(locale, "field-status"),
        Field::Field => t!(locale, "field-field"),
        Field::Occupation => t!(locale, "field-occupation"),
        Field::Sector => t!(locale, "field-sector"),
        Field::Country => t!(locale, "field-country"),
        Field::Region => t!(locale, "field-region"),
        Field::City => t!(locale, "field-city"),
        Field::Places => t!(locale, "field-places"),
        Field::Contract => t!(locale, "field-contract"),
        Field::Start => t!(locale, "field-start"),
        Field::Hours => t!(locale, "field-hours"),
        Field::Overtime => t!(locale, "field-overtime"),
        Field::Shifts => t!(locale, "field-shifts"),
        Field::DaysOffWeek => t!(locale, "field-days-off-week"),
        Field::DaysOffYear => t!(locale, "field-days-off-year"),
        Field::Pay => t!(locale, "field-pay"),
        Field::OvertimeRate => t!(locale, "field-overtime-rate"),
        Field::Bonuses => t!(locale, "field-bonuses"),
        Field::Deductions => t!(locale, "field-deductions"),
        Field::Housing => t!(locale, "field-housing"),
        Field::HousingCost => t!(locale, "field-housing-cost"),
        Field::HousingShared => t!(locale, "field-housing-shared"),
        Field::HousingUtilities => t!(locale, "field-housing-utilities"),
        Field::Meals => t!(locale, "field-meals"),
        Field::TravelThere => t!(locale, "field-travel-there"),
        Field::TravelBack => t!(locale, "field-travel-back"),
        Field::Insurance => t!(locale, "field-insurance"),
        Field::Training => t!(locale, "field-training"),
        Field::Language => t!(locale, "field-language"),
        Field::Tests => t!(locale, "field-tests"),
        Field::Certificates => t!(locale, "field-certificates"),
        Field::Experience => t!(locale, "field-experience"),
        Field::Interview => t!(locale, "field-interview"),
        Field::Window => t!(locale, "field-window"),
        Field::Fee => t!(locale, "field-fee"),
        Field::Title => t!(locale, "field-title"),
        Field::Description => t!(locale, "field-description"),
    }
}

/// What a field says to a reader; nothing when it says nothing.
pub fn value(ctx: &Ctx, terms: &Terms, texts: &OwnTexts, field: Field) -> Option<String> {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let r = &*reference;
    let name = |set: &'static str, code: &str| named(locale, r, set, code);
    let number = |value: Option<u32>| value.map(|value| count(locale, i64::from(value)));
    match field {
        Field::Programme => r
            .catalog
            .find(&terms.programme)
            .map(|programme| programme.name(locale, r)),
        Field::Status => name("residence_status", &terms.status),
        Field::Field => name("field", &terms.field),
        Field::Occupation => name("isco08", &terms.occupation),
        Field::Sector => name("sector", &terms.sector),
        Field::Country => name("work_country", &terms.country),
        Field::Region => name("work_region", &terms.region),
        Field::City => some(locale.own_text(&terms.city)),
        Field::Places => number(terms.places),
        Field::Contract => contract(locale, r, terms),
        Field::Start => terms.start.map(|day| calendar::date(locale, day)),
        Field::Hours => terms
            .hours_per_week_tenths
            .map(|hours| t!(locale, "value-hours", hours = tenths(locale, hours))),
        Field::Overtime => terms.overtime_hours_month.map(|hours| match hours {
            0 => t!(locale, "value-no-overtime"),
            hours => t!(locale, "value-overtime", hours = hours.to_string()),
        }),
        Field::Shifts => all(locale, r, "shift", &terms.shifts),
        Field::DaysOffWeek => terms
            .days_off_per_week
            .map(|days| t!(locale, "value-days-off-week", n = days)),
        Field::DaysOffYear => terms
            .days_off_per_year
            .map(|days| t!(locale, "value-days-off-year", n = days)),
        Field::Pay => terms.pay.as_ref().map(|pay| pay_words(locale, pay)),
        Field::OvertimeRate => terms
            .overtime_rate_percent
            .map(|rate| t!(locale, "value-overtime-rate", percent = rate.to_string())),
        Field::Bonuses => all(locale, r, "bonus", &terms.bonuses),
        Field::Deductions => terms
            .deductions
            .as_deref()
            .map(|lines| deductions(locale, r, lines)),
        Field::Housing => name("housing", &terms.housing),
        Field::HousingCost => terms.housing_cost.as_ref().map(|cost| match cost.amount {
            0 => t!(locale, "value-free"),
            sum => {
                let sum = amount(locale, sum, &cost.currency);
                t!(locale, "value-pay-month", sum = sum)
            }
        }),
        Field::HousingShared => terms.housing_shared_by.map(|people| match people {
            1 => t!(locale, "value-own-room"),
            people => t!(locale, "value-shared", n = people),
        }),
        Field::HousingUtilities => name("utilities", &terms.housing_utilities),
        Field::Meals => name("meals", &terms.meals),
        Field::TravelThere => name("payer", &terms.travel_there),
        Field::TravelBack => name("payer", &terms.travel_back),
        Field::Insurance => all(locale, r, "insurance", &terms.insurance),
        Field::Training => all(locale, r, "vacancy_training", &terms.training),
        Field::Language => match terms.language_min.as_str() {
            "none" => Some(t!(locale, "value-no-level")),
            test => name("test", test),
        },
        Field::Tests => all(locale, r, "test", &terms.tests),
        Field::Certificates => all(locale, r, "asked_certificate", &terms.certificates),
        Field::Experience => terms.experience_months.map(|months| match months {
            0 => t!(locale, "value-no-experience"),
            months => length(locale, months),
        }),
        Field::Interview => name("interview", &terms.interview),
        Field::Window => window(locale, terms.apply_from, terms.apply_to),
        Field::Fee => fee(locale, r, &terms.fee),
        Field::Title => texts.title.first().and_then(|text| some(text.text.clone())),
        Field::Description => texts
            .description
            .first()
            .and_then(|text| some(text.text.clone())),
    }
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn named(locale: Locale, reference: &Reference, set: &str, code: &str) -> Option<String> {
    some(reference.name(locale, set, code).to_owned())
}

/// Names one after the other, as the language does it.
fn all(locale: Locale, reference: &Reference, set: &str, codes: &[String]) -> Option<String> {
    let names: Vec<&str> = codes
        .iter()
        .map(|code| reference.name(locale, set, code))
        .collect();
    some(names.join(comma(locale)))
}

pub const fn comma(locale: Locale) -> &'static str {
    match locale {
        Locale::Ja => "、",
        _ => ", ",
    }
}

/// Tenths as people write them: a comma but in English and Japanese.
fn tenths(locale: Locale, tenths: u32) -> String {
    let (whole, part) = (tenths / 10, tenths % 10);
    match (part, locale) {
        (0, _) => whole.to_string(),
        (_, Locale::En | Locale::Ja) => format!("{whole}.{part}"),
        _ => format!("{whole},{part}"),
    }
}

/// Months as people say them: full years where they are full.
pub fn length(locale: Locale, months: u32) -> String {
    if months >= 12 && months.is_multiple_of(12) {
        let years = months / 12;
        t!(locale, "fact-years", years = years)
    } else {
        t!(locale, "fact-months", months = months)
    }
}

fn contract(locale: Locale, reference: &Reference, terms: &Terms) -> Option<String> {
    let kind = named(locale, reference, "contract", &terms.contract)?;
    Some(match terms.contract_months {
        Some(months) => format!("{kind}{}{}", comma(locale), length(locale, months)),
        None => kind,
    })
}

fn pay_words(locale: Locale, pay: &Pay) -> String {
    let sum = amount(locale, pay.amount, &pay.currency);
    let stated = match pay.period {
        Period::Hour => t!(locale, "value-pay-hour", sum = sum),
        Period::Day => t!(locale, "value-pay-day", sum = sum),
        Period::Month => t!(locale, "value-pay-month", sum = sum),
        Period::Year => t!(locale, "value-pay-year", sum = sum),
    };
    let gross = if pay.gross {
        t!(locale, "value-gross")
    } else {
        t!(locale, "value-net")
    };
    format!("{stated}{}{gross}", comma(locale))
}

fn deductions(locale: Locale, reference: &Reference, lines: &[Deduction]) -> String {
    if lines.is_empty() {
        return t!(locale, "value-nothing-deducted");
    }
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            let kind = reference.name(locale, "deduction", &line.kind);
            let sum = amount(locale, line.amount, &line.currency);
            let space = if locale == Locale::Ja { "" } else { " " };
            format!("{kind}{space}{sum}")
        })
        .collect();
    lines.join(comma(locale))
}

fn window(locale: Locale, from: Option<Day>, to: Option<Day>) -> Option<String> {
    let to = calendar::date(locale, to?);
    Some(match from {
        Some(from) => {
            let from = calendar::date(locale, from);
            t!(locale, "value-from-to", from = from, to = to)
        }
        None => t!(locale, "value-until", date = to),
    })
}

fn fee(locale: Locale, reference: &Reference, fee: &Fee) -> Option<String> {
    match fee {
        Fee::NotSaid => None,
        Fee::Nothing => Some(t!(locale, "value-fee-nothing")),
        Fee::Lawful {
            code,
            amount: sum,
            currency,
            rule,
        } => Some(t!(
            locale,
            "value-fee-lawful",
            charge = reference.name(locale, "charge", code).to_owned(),
            sum = amount(locale, *sum, currency),
            rule = rule.clone()
        )),
    }
}

/// City, prefecture or province, and country in one line, the nearest first; in Japanese the farthest.
pub fn place(ctx: &Ctx, terms: &Terms) -> String {
    let none = OwnTexts::default();
    let mut parts: Vec<String> = [Field::City, Field::Region, Field::Country]
        .into_iter()
        .filter_map(|field| value(ctx, terms, &none, field))
        .collect();
    parts.dedup();
    if ctx.locale == Locale::Ja {
        parts.reverse();
        return parts.join(" ");
    }
    parts.join(", ")
}

//! Pay as computed for one hour against the minimum wage, and against what is usual in the field.

use super::{Case, push};
use crate::findings::figures::Row;
use crate::findings::{Advert, Figures, Finding, Rule, figure};
use crate::writing::date::Day;

/// Weeks of a year; a month is the twelfth part.
const WEEKS: f64 = 52.0;

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let advert = case.advert;
    let country = advert.country();
    let region = advert.shown("region");
    let find = |kind: &str| {
        case.figures
            .find(kind, &country, &region, &case.field, case.today)
    };
    let limit = find("week_hours").map(|row| row.value);
    // Without hours, those of the law count: it is the best that the employer can mean.
    let Some(hours) = advert
        .number("hours_per_week")
        .filter(|hours| *hours > 0.0)
        .or(limit)
    else {
        return;
    };
    let Some(amount) = advert.number("pay_amount").filter(|amount| *amount > 0.0) else {
        return;
    };
    let currency = advert.currency("currency");
    let days = 7.0
        - advert
            .number("days_off_per_week")
            .filter(|off| (0.0..7.0).contains(off))
            .unwrap_or(2.0);
    let Some(hourly) = per_hour(
        amount,
        &period(&advert.code("period"), amount, &currency),
        hours,
        days,
    ) else {
        return;
    };
    // What is left after tax is less than the gross sum; only far below the line it is certain.
    let net = advert.yes("gross") == Some(false);
    if let Some(row) = find("minimum_pay")
        && let Some(least) = least(row, case, hours, limit.unwrap_or(hours))
        && let Some(hourly) = case.exchange(hourly, &currency, &row.currency)
    {
        let line = if net { least * 0.7 } else { least };
        if hourly < line * 0.999 {
            let finding = Finding::field(
                Rule::PayBelowMinimum,
                "pay_amount",
                advert.shown("pay_amount"),
            )
            .with("hourly", figure::whole(hourly))
            .with("least", figure::whole(least))
            .with("currency", &row.currency)
            .by(&row.source, row.example);
            push(found, finding);
            return;
        }
    }
    for (kind, low) in [("usual_pay_low", true), ("usual_pay_high", false)] {
        if let Some(row) = find(kind)
            && let Some(usual) = least(row, case, hours, limit.unwrap_or(hours))
            && let Some(hourly) = case.exchange(hourly, &currency, &row.currency)
            && (if low { hourly < usual } else { hourly > usual })
        {
            let finding =
                Finding::field(Rule::PayUnusual, "pay_amount", advert.shown("pay_amount"))
                    .with("hourly", figure::whole(hourly))
                    .with("usual", figure::whole(usual))
                    .with("currency", &row.currency)
                    .by(&row.source, row.example);
            push(found, finding);
        }
    }
}

/// The rules that decide nothing about an advert, as there is no figure for its country, place, field and day.
pub fn not_checked(advert: &Advert, figures: &Figures, today: Day) -> Vec<Rule> {
    let field = figures.field(&advert.shown("field")).unwrap_or_default();
    let (country, region) = (advert.country(), advert.shown("region"));
    let has = |kind: &str| {
        figures
            .find(kind, &country, &region, field, today)
            .is_some()
    };
    let mut out = Vec::new();
    if !has("minimum_pay") {
        out.push(Rule::PayBelowMinimum);
    }
    if !has("week_hours") {
        out.push(Rule::ExcessiveHours);
    }
    if !has("usual_pay_low") && !has("usual_pay_high") {
        out.push(Rule::PayUnusual);
    }
    out
}

/// The figure of a row for one hour. Monthly minimums are for the lawful full time; a shorter week earns its part.
fn least(row: &Row, _case: &Case<'_>, _hours: f64, limit: f64) -> Option<f64> {
    per_hour(row.value, &row.per, limit, 5.0)
}

/// The pay of one hour.
pub fn per_hour(amount: f64, period: &str, hours: f64, days: f64) -> Option<f64> {
    match period {
        "hour" => Some(amount),
        "day" => Some(amount * days / hours),
        "week" => Some(amount / hours),
        "month" => Some(amount * 12.0 / (WEEKS * hours)),
        "year" => Some(amount / (WEEKS * hours)),
        _ => None,
    }
}

/// `hour`, `day`, `week`, `month`, `year` in any usual spelling; a sum without a period that can only be a month's is one.
pub fn period(code: &str, amount: f64, currency: &str) -> String {
    let found = match code
        .trim_start_matches("per ")
        .trim_start_matches("per_")
        .trim_start_matches('/')
    {
        "hour" | "hourly" | "h" | "hr" | "時給" | "час" | "saat" | "soat" => "hour",
        "day" | "daily" | "d" | "日給" | "день" | "gün" | "kun" => "day",
        "week" | "weekly" | "w" | "週給" => "week",
        "month" | "monthly" | "m" | "mo" | "月給" | "月" | "месяц" | "ay" | "oy" => "month",
        "year" | "yearly" | "annual" | "annually" | "y" | "年俸" | "год" | "yıl" | "yil" => {
            "year"
        }
        "" if currency == "JPY" && amount > 60_000.0 && amount < 1_000_000.0 => "month",
        "" if currency == "JPY" && amount < 6_000.0 => "hour",
        _ => "",
    };
    found.to_owned()
}

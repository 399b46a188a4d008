//! Hours above the lawful limit, by fields and by words: `12 hours a day, 6 days a week`.

use super::statements::{About, Statement};
use super::{Case, push};
use crate::findings::{Finding, Rule, figure};

pub fn check(case: &Case<'_>, said: &[Statement], found: &mut Vec<Finding>) {
    let advert = case.advert;
    let country = advert.country();
    let region = advert.shown("region");
    let find = |kind: &str| {
        case.figures
            .find(kind, &country, &region, &case.field, case.today)
    };
    for (key, kind) in [
        ("hours_per_week", "week_hours"),
        ("overtime_hours_month", "overtime_month"),
    ] {
        if let Some(row) = find(kind)
            && let Some(hours) = advert.number(key)
            && hours > row.value
        {
            let finding = Finding::field(Rule::ExcessiveHours, key, advert.shown(key))
                .with("limit", figure::short(row.value))
                .by(&row.source, row.example);
            push(found, finding);
        }
    }
    if let Some(row) = find("days_off")
        && let Some(off) = advert.number("days_off_per_week")
        && off < row.value
    {
        let finding = Finding::field(
            Rule::ExcessiveHours,
            "days_off_per_week",
            advert.shown("days_off_per_week"),
        )
        .with("limit", figure::short(row.value))
        .by(&row.source, row.example);
        push(found, finding);
    }
    if !country.is_empty() && find("week_hours").is_none() {
        return;
    }
    let (limit, source, example) = find("week_hours").map_or((48.0, "", false), |row| {
        (row.value, row.source.as_str(), row.example)
    });
    let days = said
        .iter()
        .find_map(|one| match one.about {
            About::WorkDaysWeek => Some(one.low),
            About::DaysOffWeek => Some(7.0 - one.low),
            _ => None,
        })
        .or_else(|| advert.number("days_off_per_week").map(|off| 7.0 - off));
    for one in said {
        let week = match one.about {
            About::HoursWeek => one.low,
            // An hour of rest is mostly part of what adverts call the day.
            About::HoursDay if one.low >= 10.0 => one.low * days.unwrap_or(5.0),
            About::HoursDay => (one.low - 1.0) * days.unwrap_or(5.0),
            _ => continue,
        };
        if week > limit {
            let finding = Finding::words(Rule::ExcessiveHours, case.doc.slice(&one.span))
                .with("limit", figure::short(limit))
                .by(source, example);
            push(found, finding);
        }
    }
    for one in said.iter().filter(|one| one.about == About::OvertimeMonth) {
        if let Some(row) = find("overtime_month")
            && one
                .low
                .max(if one.high.is_finite() { one.high } else { 0.0 })
                > row.value
        {
            let finding = Finding::words(Rule::ExcessiveHours, case.doc.slice(&one.span))
                .with("limit", figure::short(row.value))
                .by(&row.source, row.example);
            push(found, finding);
        }
    }
}

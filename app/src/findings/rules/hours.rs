//! Hours above the lawful limit, by fields and by words: `12 hours a day, 6 days a week`.

use super::{Case, push};
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
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
                .with("limit", row.value)
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
        .with("limit", row.value)
        .by(&row.source, row.example);
        push(found, finding);
    }
}

//! Reads what was typed into terms and texts: leniently, so that a half-filled draft can be shown and checked at any time.

use super::{DEDUCTION_FIELDS, DESCRIPTION, TITLE};
use crate::forms::Fields;
use crate::vacancies::terms::{
    Deduction, Fee, Money, OwnText, OwnTexts, Pay, Period, Terms, TextState,
};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;

/// A whole number with the separators that people type: `211 100`, `211,100`, `211.100`; not `211,1`.
pub fn whole(typed: &str) -> Option<i64> {
    let text: String = to_ascii(typed)
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let mut groups = text.split([',', '.', '\'', '’', '，', '．']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3);
    let figures: String = std::iter::once(first).chain(rest).collect();
    let is_number = !first.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
    if is_grouped && is_number {
        figures.parse().ok()
    } else {
        None
    }
}

/// A number with at most one figure behind the point, in tenths: `37,5` is 375.
pub fn tenths(typed: &str) -> Option<u32> {
    let text = to_ascii(typed).trim().replace([',', '，', '．'], ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    if part.len() != 1 || whole.is_empty() || whole.len() > 5 {
        return None;
    }
    let figures = format!("{whole}{part}");
    figures
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| figures.parse().ok())
        .flatten()
}

/// A day in its three fields.
///
/// # Errors
/// [`DayProblem`].
pub fn days(fields: &Fields, name: &str) -> Result<Day, DayProblem> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
}

/// What the fields of all steps together say; what cannot be read is not said.
pub fn terms(fields: &Fields) -> Terms {
    let code = |name: &str| fields.get(name).to_owned();
    let list = |name: &str| fields.all(name).map(str::to_owned).collect::<Vec<_>>();
    let small = |name: &str| whole(fields.get(name)).and_then(|value| u32::try_from(value).ok());
    let day = |name: &str| days(fields, name).ok();
    let currency = code("currency");
    let is_programme = fields.get("programme") != "other";
    let has_rooms = fields.get("housing") != "own";
    let only = |is: bool, value: String| if is { value } else { String::new() };
    Terms {
        programme: only(is_programme, code("programme")),
        status: only(!is_programme, code("status")),
        field: String::new(),
        occupation: code("occupation"),
        sector: only(!is_programme, code("sector")),
        country: only(!is_programme, code("country")),
        region: code("region"),
        city: fields.get("city").trim().to_owned(),
        places: small("places"),
        contract_months: small("contract-months").filter(|_| fields.get("contract") != "open"),
        contract: code("contract"),
        start: day("start"),
        hours_per_week_tenths: tenths(fields.get("hours")),
        overtime_hours_month: small("overtime"),
        shifts: list("shifts"),
        days_off_per_week: small("days-off-week"),
        days_off_per_year: small("days-off-year"),
        pay: pay(fields),
        overtime_rate_percent: small("overtime-rate"),
        bonuses: list("bonuses"),
        deductions: deductions(fields, &currency),
        housing_cost: whole(fields.get("housing-cost"))
            .filter(|_| has_rooms)
            .map(|amount| Money { amount, currency }),
        housing_shared_by: small("housing-shared").filter(|_| has_rooms),
        housing_utilities: only(has_rooms, code("housing-utilities")),
        housing: code("housing"),
        meals: code("meals"),
        travel_there: code("travel-there"),
        travel_back: code("travel-back"),
        insurance: list("insurance"),
        training: list("training"),
        language_min: code("language"),
        tests: list("tests"),
        certificates: list("certificates"),
        experience_months: small("experience"),
        interview: code("interview"),
        apply_from: day("from"),
        apply_to: day("to"),
        fee: fee(fields),
    }
}

fn pay(fields: &Fields) -> Option<Pay> {
    Some(Pay {
        amount: whole(fields.get("pay"))?,
        currency: fields.get("currency").to_owned(),
        period: Period::from_code(fields.get("period"))?,
        gross: fields.get("gross") == "gross",
    })
}

/// Sums of a month in the currency of the pay.
fn deductions(fields: &Fields, currency: &str) -> Option<Vec<Deduction>> {
    let lines: Vec<Deduction> = DEDUCTION_FIELDS
        .into_iter()
        .filter_map(|(kind, name)| {
            whole(fields.get(name))
                .filter(|amount| *amount > 0)
                .map(|amount| Deduction {
                    kind: kind.to_owned(),
                    amount,
                    currency: currency.to_owned(),
                })
        })
        .collect();
    (!lines.is_empty() || fields.get("nothing") == "yes").then_some(lines)
}

fn fee(fields: &Fields) -> Fee {
    match fields.get("fee") {
        "nothing" => Fee::Nothing,
        "lawful" => Fee::Lawful {
            code: fields.get("charge").to_owned(),
            amount: whole(fields.get("charge-amount")).unwrap_or_default(),
            currency: fields.get("charge-currency").to_owned(),
            rule: fields.get("rule").trim().to_owned(),
        },
        _ => Fee::NotSaid,
    }
}

/// The employer's own words.
pub fn texts(fields: &Fields) -> OwnTexts {
    let own = |name: &str, most: usize| {
        let text: String = fields.get(name).trim().chars().take(most).collect();
        if text.is_empty() {
            Vec::new()
        } else {
            vec![OwnText {
                lang: fields.get("lang").to_owned(),
                state: TextState::OwnWords,
                text,
            }]
        }
    };
    OwnTexts {
        title: own("title", TITLE),
        description: own("description", DESCRIPTION),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sums_are_read_as_people_of_each_language_write_them() {
        for typed in [
            "211100",
            "211 100",
            "211,100",
            "211.100",
            "２１１，１００",
            "211\u{a0}100",
        ] {
            assert_eq!(whole(typed), Some(211_100), "{typed}");
        }
        for typed in ["", "211,1", "21.50", "-5", "ikki", "1,2345"] {
            assert_eq!(whole(typed), None, "{typed}");
        }
    }

    #[test]
    fn hours_may_have_a_half() {
        assert_eq!(tenths("37,5"), Some(375));
        assert_eq!(tenths("40"), Some(400));
        assert_eq!(tenths("37.55"), None);
    }

    #[test]
    fn an_empty_form_says_nothing() {
        assert_eq!(terms(&Fields::default()), Terms::default());
        assert_eq!(texts(&Fields::default()), OwnTexts::default());
    }

    #[test]
    fn a_flat_that_one_finds_has_no_cost_even_if_one_was_typed_before() {
        let fields = Fields::default()
            .with("housing", "own")
            .with("housing-cost", "25000")
            .with("currency", "JPY");
        assert_eq!(terms(&fields).housing_cost, None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_without_failing(typed in ".{0,40}") {
            let _ = whole(&typed);
            let _ = tenths(&typed);
            let fields = Fields::default()
                .with("pay", typed.clone())
                .with("start-day", typed.clone())
                .with("description", typed);
            let _ = terms(&fields);
            let _ = texts(&fields);
        }

        #[test]
        fn a_sum_with_separators_is_the_same_sum(value in 0_i64..1_000_000_000_000) {
            let plain = value.to_string();
            let mut grouped = String::new();
            for (at, figure) in plain.chars().enumerate() {
                if at > 0 && (plain.len() - at).is_multiple_of(3) {
                    grouped.push(',');
                }
                grouped.push(figure);
            }
            prop_assert_eq!(whole(&grouped), Some(value));
        }
    }
}

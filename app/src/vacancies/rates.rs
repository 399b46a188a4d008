//! Exchange rates: dated rows that staff enter. Without one, no sum is shown in another currency.

use serde::Deserialize;

use super::net::converted;
use crate::context::Ctx;

/// What one hundred units cost would be a guess without its day, so the day is part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    pub from: String,
    pub to: String,
    /// The price of `per` units of `from` in hundredths of `to`.
    hundredths: i64,
    per: i64,
    /// The day of the rate, and where it was read.
    pub date: String,
    pub source: String,
}

impl Rate {
    pub fn convert(&self, sum: i64) -> Option<i64> {
        converted(sum, self.hundredths, self.per)
    }
}

/// A row of the kind `exchange_rate`: `{"currency":"JPY","home":"UZS","per":"1","rate":"80.15"}`; it counts from its day on.
#[derive(Clone, Debug, Deserialize)]
struct Row {
    currency: String,
    home: String,
    per: String,
    rate: String,
}

/// A rate is not shown any more after so many days.
const FRESH_DAYS: i64 = 31;

/// The newest rate from a currency into the money of home, if staff entered one in the last month.
pub fn home_rate(ctx: &Ctx, from: &str) -> Option<Rate> {
    let today = ctx.today();
    let reference = ctx.portal.reference.current();
    reference
        .catalog
        .of_kind::<Row>("exchange_rate")
        .into_iter()
        .filter(|row| row.value.currency == from && row.value.home == "UZS" && row.holds_on(today))
        .filter_map(|row| row.from.map(|day| (day, row)))
        .filter(|(day, _)| day.days_until(today) <= FRESH_DAYS)
        .max_by_key(|(day, _)| *day)
        .and_then(|(day, found)| {
            let row = found.value;
            Some(Rate {
                from: row.currency,
                to: row.home,
                source: found.source,
                hundredths: hundredths(&row.rate)?,
                per: row.per.parse().ok()?,
                date: day.to_string(),
            })
        })
}

/// `80.15` is 8015.
fn hundredths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        _ => part.get(..2)?.parse().ok()?,
    };
    let whole: i64 = whole.parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read_to_the_hundredth() {
        assert_eq!(hundredths("80.15"), Some(8_015));
        assert_eq!(hundredths("305"), Some(30_500));
        assert_eq!(hundredths("80.5"), Some(8_050));
        assert_eq!(hundredths("80,5"), None);
    }
}

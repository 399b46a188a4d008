//! A day of the calendar, and dates as people type them in three parts.

use std::fmt;
use std::str::FromStr;

use super::digits::to_ascii;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the Gregorian calendar, without time and zone; written as `2026-11-24`. Inside: days since 1 January 1970.
///
/// Our own thirty lines instead of a library: they are part of what every phone loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// The first and the last day that can be written with four figures of the year.
const FIRST: i32 = -354_285;
const LAST: i32 = 2_932_896;

/// A text that is no ISO date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

/// What is wrong with a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayProblem {
    /// No part is filled in.
    Empty,
    NoDay,
    NoMonth,
    NoYear,
    /// All parts are there, but there is no such day.
    NotADate,
}

impl DayProblem {
    /// The part that has to be mended: `day`, `month` or `year`.
    pub const fn part(self) -> &'static str {
        match self {
            Self::Empty | Self::NoDay | Self::NotADate => "day",
            Self::NoMonth => "month",
            Self::NoYear => "year",
        }
    }
}

impl Day {
    /// Nothing if there is no such day, or the year is not between 1000 and 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1000..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let candidate = Self::from_parts(year, month, day);
        (day > 0 && candidate.parts() == (year, month, day)).then_some(candidate)
    }

    /// Counts from 1 March of the year 0, so that the leap day is the last of its year: the usual way since Zeller.
    fn from_parts(year: i32, month: u8, day: u8) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let from_march = (i32::from(month) + 9) % 12;
        let of_year = (153 * from_march + 2) / 5 + i32::from(day) - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month from 1, day from 1.
    pub fn parts(self) -> (i32, u8, u8) {
        let days = self.0 + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        let year = year + era * 400 + i32::from(month <= 2);
        let small = |number: i32| u8::try_from(number).unwrap_or(1);
        (year, small(month), small(day))
    }

    /// The day at a moment, `offset_minutes` east of Greenwich.
    pub fn from_unix_ms(ms: i64, offset_minutes: i32) -> Self {
        let days = (ms + i64::from(offset_minutes) * 60_000).div_euclid(86_400_000);
        Self(0).plus_days(days)
    }

    /// The moment at which the day begins, in unix milliseconds.
    pub fn start_ms(self, offset_minutes: i32) -> i64 {
        i64::from(self.0) * 86_400_000 - i64::from(offset_minutes) * 60_000
    }

    /// So many days later, or earlier; it stops at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let days = i64::from(self.0)
            .saturating_add(days)
            .clamp(FIRST.into(), LAST.into());
        Self(i32::try_from(days).unwrap_or(LAST))
    }

    /// So many months later; the 31st becomes the last day of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = self.parts();
        let total = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(months);
        let year = i32::try_from(total.div_euclid(12))
            .unwrap_or(9999)
            .min(9999);
        let month = u8::try_from(total.rem_euclid(12) + 1).unwrap_or(12);
        (0..=3)
            .find_map(|shorter| Self::new(year, month, day.saturating_sub(shorter)))
            .unwrap_or(self)
    }

    /// Days from this day to the other; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(other.0) - i64::from(self.0)
    }

    /// Saturday or Sunday. The first day of the count, 1 January 1970, was a Thursday.
    pub const fn is_weekend(self) -> bool {
        matches!(self.0.rem_euclid(7), 2 | 3)
    }

    /// Full years of somebody born on this day. Who is born on 29 February is older on 1 March.
    pub fn age_on(self, day: Self) -> u32 {
        let ((by, bm, bd), (y, m, d)) = (self.parts(), day.parts());
        let before_birthday = (m, d) < (bm, bd);
        u32::try_from(y - by - i32::from(before_birthday)).unwrap_or(0)
    }

    /// Full months from `self` to `other`, rounded down.
    pub fn months_until(self, other: Self) -> i64 {
        let ((y1, m1, d1), (y2, m2, d2)) = (self.parts(), other.parts());
        i64::from(y2 - y1) * 12 + i64::from(m2) - i64::from(m1) - i64::from(d2 < d1)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.splitn(3, '-');
        let mut next = |length: usize| {
            parts
                .next()
                .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
        };
        let (year, month, day) = (next(4), next(2), next(2));
        let read = |part: Option<&str>| {
            part.and_then(|part| part.parse::<i32>().ok())
                .ok_or(NotADay)
        };
        let small = |part| read(part).and_then(|value| u8::try_from(value).map_err(|_| NotADay));
        Self::new(read(year)?, small(month)?, small(day)?).ok_or(NotADay)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| serde::de::Error::custom("not a date"))
    }
}

/// Reads three parts as typed: full-width figures, spaces and leading zeros are understood.
///
/// # Errors
/// [`DayProblem`], which names the part.
pub fn read_parts(day: &str, month: &str, year: &str) -> Result<Day, DayProblem> {
    let clean = |part: &str| to_ascii(part).trim().trim_end_matches('.').to_owned();
    let (day, month, year) = (clean(day), clean(month), clean(year));
    match (day.is_empty(), month.is_empty(), year.is_empty()) {
        (true, true, true) => return Err(DayProblem::Empty),
        (true, ..) => return Err(DayProblem::NoDay),
        (_, true, _) => return Err(DayProblem::NoMonth),
        (.., true) => return Err(DayProblem::NoYear),
        _ => {}
    }
    let (Ok(day), Ok(month), Ok(year)) = (day.parse(), month.parse(), year.parse()) else {
        return Err(DayProblem::NotADate);
    };
    if !(1900..=2200).contains(&year) {
        return Err(if year < 1000 {
            DayProblem::NoYear
        } else {
            DayProblem::NotADate
        });
    }
    Day::new(year, month, day).ok_or(DayProblem::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a real day")
    }

    #[test]
    fn a_typed_date_is_understood_in_any_figures() {
        assert_eq!(read_parts(" 07", "３", "２００１"), Ok(day("2001-03-07")));
    }

    #[test]
    fn a_wrong_date_names_the_part_to_mend() {
        assert_eq!(read_parts("", "", ""), Err(DayProblem::Empty));
        assert_eq!(read_parts("27", "", "2001"), Err(DayProblem::NoMonth));
        assert_eq!(read_parts("31", "2", "2001"), Err(DayProblem::NotADate));
        assert_eq!(read_parts("27", "3", "01"), Err(DayProblem::NoYear));
        assert_eq!(read_parts("x", "3", "2001"), Err(DayProblem::NotADate));
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2026-11-30").plus_months(24), day("2028-11-30"));
    }

    #[test]
    fn age_changes_on_the_birthday() {
        let born = day("2008-11-24");
        assert_eq!(born.age_on(day("2026-11-23")), 17);
        assert_eq!(born.age_on(day("2026-11-24")), 18);
        assert_eq!(day("2008-02-29").age_on(day("2026-02-28")), 17);
        assert_eq!(day("2008-02-29").age_on(day("2026-03-01")), 18);
    }

    #[test]
    fn every_day_of_four_centuries_is_itself_again() {
        let mut last = (1899, 12, 31);
        for count in -25_567..120_530 {
            let parts = Day(count).parts();
            assert!(parts > last, "{parts:?} after {last:?}");
            assert_eq!(Day::new(parts.0, parts.1, parts.2), Some(Day(count)));
            last = parts;
        }
        assert_eq!(Day(-25_567), day("1900-01-01"));
        assert_eq!(Day(FIRST), day("1000-01-01"));
        assert_eq!(Day(LAST), day("9999-12-31"));
        assert_eq!(Day::new(2026, 2, 29), None);
        assert_eq!(Day::new(2026, 4, 31), None);
        assert_eq!(Day::new(1900, 2, 29), None);
    }

    #[test]
    fn days_are_counted_across_leap_years() {
        assert_eq!(day("2028-02-28").days_until(day("2028-03-01")), 2);
        assert_eq!(Day::from_unix_ms(0, 0), day("1970-01-01"));
        assert_eq!(day("2026-11-24").start_ms(300), 1_795_460_400_000);
    }
}

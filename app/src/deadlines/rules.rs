//! When somebody is reminded: pure decisions on days.

use crate::writing::date::Day;

/// Days before the closing of an intake on which one is reminded, the nearest first.
const CLOSING: [i64; 3] = [1, 7, 30];
/// Months before the end of a certificate at which its holder is reminded.
const ENDING: u32 = 6;
/// Days that a full clock stands for.
const FULL: i64 = 30;

/// The reminder for which it is time on a day, as its days before the closing: one at the most, however late it is looked at.
/// Who began to care (`since`) after its day is not reminded of what they have just seen.
pub fn closing_step(closes: Day, since: Day, day: Day) -> Option<i64> {
    let left = day.days_until(closes);
    if left < 0 {
        return None;
    }
    CLOSING
        .into_iter()
        .find(|step| left <= *step)
        .filter(|step| since <= closes.plus_days(-step))
}

/// How far ahead closings are looked at.
pub const fn closing_reach() -> i64 {
    CLOSING[CLOSING.len() - 1]
}

/// The last day of validity up to which holders are reminded on a day.
pub fn ending_reach(day: Day) -> Day {
    day.plus_months(ENDING)
}

/// The part of a clock that is left, from 0 to 100.
pub fn part_left(days: i64) -> u8 {
    u8::try_from(days.clamp(0, FULL) * 100 / FULL).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u8, of_month: u8) -> Day {
        Day::new(2026, month, of_month).expect("a real day")
    }

    #[test]
    fn each_reminder_has_its_days_and_a_late_look_gives_the_nearest_one_only() {
        let closes = day(12, 31);
        let step = |today| closing_step(closes, day(11, 1), today);
        assert_eq!(step(day(11, 30)), None);
        assert_eq!(step(day(12, 1)), Some(30));
        assert_eq!(step(day(12, 23)), Some(30));
        assert_eq!(step(day(12, 24)), Some(7));
        assert_eq!(step(day(12, 30)), Some(1));
        assert_eq!(step(day(12, 31)), Some(1));
        assert_eq!(
            closing_step(day(12, 31), day(11, 1), day(12, 31).plus_days(1)),
            None
        );
    }

    #[test]
    fn who_has_just_begun_is_reminded_at_the_next_step() {
        let closes = day(12, 31);
        assert_eq!(closing_step(closes, day(12, 20), day(12, 20)), None);
        assert_eq!(closing_step(closes, day(12, 20), day(12, 24)), Some(7));
    }

    #[test]
    fn a_clock_is_full_at_thirty_days_and_empty_at_none() {
        assert_eq!(
            [part_left(60), part_left(15), part_left(0), part_left(-3)],
            [100, 50, 0, 0]
        );
    }
}

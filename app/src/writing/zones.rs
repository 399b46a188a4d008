//! Time zones of the countries that take part: a moment in the employer's time and in the candidate's.

use super::date::Day;
use super::digits::to_ascii;

/// A zone without summer time: Japan, Türkiye (since 2016) and Uzbekistan have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The name in the time-zone database.
    pub name: &'static str,
    /// Minutes east of Greenwich.
    pub minutes: i32,
    /// Its short name in calendar files.
    pub(super) short: &'static str,
}

pub const TASHKENT: Zone = Zone {
    name: "Asia/Tashkent",
    minutes: 300,
    short: "+05",
};
pub const TOKYO: Zone = Zone {
    name: "Asia/Tokyo",
    minutes: 540,
    short: "JST",
};
pub const ISTANBUL: Zone = Zone {
    name: "Europe/Istanbul",
    minutes: 180,
    short: "+03",
};

/// The zone of a country of work.
pub fn of_country(country: &str) -> Zone {
    match country {
        "JP" => TOKYO,
        "TR" => ISTANBUL,
        _ => TASHKENT,
    }
}

impl Zone {
    /// The day there at a moment.
    pub fn day(self, moment: i64) -> Day {
        Day::from_unix_ms(moment, self.minutes)
    }

    /// The time of day there, `14:05`.
    pub fn time(self, moment: i64) -> String {
        let minutes = self.minute_of_day(moment);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    fn minute_of_day(self, moment: i64) -> i64 {
        (moment.div_euclid(60_000) + i64::from(self.minutes)).rem_euclid(1_440)
    }

    /// The moment at which it is this day and time there.
    pub fn moment(self, day: Day, minute_of_day: u32) -> i64 {
        day.start_ms(self.minutes) + i64::from(minute_of_day) * 60_000
    }

    /// `20261201T143000`, the time on the wall there.
    pub(super) fn stamp(self, moment: i64) -> String {
        let (year, month, day) = self.day(moment).parts();
        let minutes = self.minute_of_day(moment);
        format!(
            "{year:04}{month:02}{day:02}T{:02}{:02}00",
            minutes / 60,
            minutes % 60
        )
    }

    pub(super) fn offset(self) -> String {
        let sign = if self.minutes < 0 { '-' } else { '+' };
        let minutes = self.minutes.abs();
        format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
    }
}

/// A time of day as people type it: `14:30`, `9.05`, `１４時３０分`, `14`. The answer is the minute of the day.
pub fn minute(typed: &str) -> Option<u32> {
    let text = to_ascii(typed).trim().replace(['.', '時', '：'], ":");
    let text = text.trim_end_matches('分').trim_end_matches(':');
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let read = |part: &str| -> Option<u32> {
        let is_number = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse().ok()).flatten()
    };
    let (hours, minutes) = (read(hours.trim())?, read(minutes.trim())?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_in_tokyo_is_six_in_tashkent_and_four_in_istanbul() {
        let day = Day::new(2026, 12, 1).expect("a real day");
        let moment = TOKYO.moment(day, 600);
        assert_eq!(TOKYO.time(moment), "10:00");
        assert_eq!(TASHKENT.time(moment), "06:00");
        assert_eq!(ISTANBUL.time(moment), "04:00");
        let early = TOKYO.moment(day, 120);
        assert_eq!(TASHKENT.day(early).to_string(), "2026-11-30");
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for typed in ["14:30", "14.30", "１４：３０", "14時30分", " 14:30 "] {
            assert_eq!(minute(typed), Some(870), "{typed}");
        }
        assert_eq!(minute("9時"), Some(540));
        assert_eq!(minute("9"), Some(540));
        for typed in ["", "24:00", "12:60", "ikki", "1:2:3", "123"] {
            assert_eq!(minute(typed), None, "{typed}");
        }
    }
}

//! Dates and times as each language writes them; the portal's clock on the wall is that of Tashkent (UTC+5, no summer time).

use std::sync::LazyLock;

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::locale::locale;

use super::Locale;
use crate::writing::date::Day;

/// Minutes from UTC to the time that is shown to people.
pub const TASHKENT_MINUTES: i32 = 300;

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

static LONG: LazyLock<Vec<Option<Formatter>>> = LazyLock::new(|| {
    Locale::ALL
        .into_iter()
        .map(|form| {
            let prefs = match form {
                Locale::Uz => locale!("uz"),
                Locale::UzCyrl => locale!("uz-Cyrl"),
                Locale::Ru => locale!("ru"),
                Locale::Ja => locale!("ja"),
                Locale::Tr => locale!("tr"),
                Locale::En => locale!("en-GB"),
            };
            Formatter::try_new(prefs.into(), YMD::long()).ok()
        })
        .collect()
});

/// Months as an Uzbek date names them; ICU would write `24-noyabr, 2026`, which nobody here says.
const UZBEK_MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr",
    "noyabr", "dekabr",
];

/// A date in words: `2026-yil 24-noyabr`, `24 ноября 2026 г.`, `2026年11月24日`, `24 Kasım 2026`.
pub fn date(locale: Locale, day: Day) -> String {
    if locale == Locale::UzCyrl {
        // As all Uzbek texts here: the Latin form in the other script, with its list of exceptions.
        return crate::writing::cyrillic::to_cyrillic(&date(Locale::Uz, day));
    }
    let (year, month, of_month) = day.parts();
    let uzbek_month = UZBEK_MONTHS.get(usize::from(month).wrapping_sub(1));
    if let (Locale::Uz, Some(name)) = (locale, uzbek_month) {
        return format!("{year}-yil {of_month}-{name}");
    }
    let written = Date::try_new_gregorian(year, month, of_month)
        .ok()
        .and_then(|date| {
            LONG[locale as usize]
                .as_ref()
                .map(|formatter| formatter.format(&date).to_string())
        });
    written.unwrap_or_else(|| day.to_string())
}

/// A date in figures, for tables: `24.11.2026`, `2026/11/24`, `24/11/2026`.
pub fn date_in_figures(locale: Locale, day: Day) -> String {
    let (year, month, of_month) = day.parts();
    match locale {
        Locale::Ja => format!("{year}/{month:02}/{of_month:02}"),
        Locale::En => format!("{of_month:02}/{month:02}/{year}"),
        _ => format!("{of_month:02}.{month:02}.{year}"),
    }
}

/// A year, a month or a day as reference data have it (`2026`, `2026-01`, `2026-01-23`), in figures.
pub fn as_of(locale: Locale, written: &str) -> String {
    if let Ok(day) = written.parse::<Day>() {
        return date_in_figures(locale, day);
    }
    match (written.split_once('-'), locale) {
        (Some((year, month)), Locale::Ja) => format!("{year}年{}月", month.trim_start_matches('0')),
        (Some((year, month)), Locale::En) => format!("{month}/{year}"),
        (Some((year, month)), _) => format!("{month}.{year}"),
        (None, Locale::Ja) => format!("{written}年"),
        (None, _) => written.to_owned(),
    }
}

/// The day in Tashkent at a moment (unix milliseconds).
pub fn day_of(moment_ms: i64) -> Day {
    Day::from_unix_ms(moment_ms, TASHKENT_MINUTES)
}

/// The time of day in Tashkent, `14:05`.
pub fn time_of_day(moment_ms: i64) -> String {
    let minutes = (moment_ms.div_euclid(60_000) + i64::from(TASHKENT_MINUTES)).rem_euclid(1_440);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Date and time in Tashkent, in words.
pub fn date_and_time(locale: Locale, moment_ms: i64) -> String {
    let comma = if locale == Locale::Ja { " " } else { ", " };
    let day = date(locale, day_of(moment_ms));
    format!("{day}{comma}{}", time_of_day(moment_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_each_language_writes_it() {
        let day = Day::new(2026, 11, 24).expect("a real day");
        let written = Locale::ALL.map(|locale| date(locale, day));
        assert_eq!(
            written,
            [
                "2026-yil 24-noyabr",
                "2026-йил 24-ноябрь",
                "24 ноября 2026\u{202f}г.",
                "2026年11月24日",
                "24 Kasım 2026",
                "24 November 2026"
            ]
        );
    }

    #[test]
    fn the_day_begins_at_midnight_in_tashkent() {
        assert_eq!(day_of(1_763_924_400_000).to_string(), "2025-11-24");
        assert_eq!(day_of(1_763_924_399_999).to_string(), "2025-11-23");
        assert_eq!(time_of_day(1_763_924_400_000), "00:00");
    }
}

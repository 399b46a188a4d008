//! A date in one piece, as files and searches have it: `2001-03-27`, `27.03.2001`, `27 mart 2001`, `2001年3月27日`, `20010327`.

use super::date::{Day, DayProblem, read_parts};
use super::digits::to_ascii;
use super::fold::fold;

/// The beginnings of the months: Uzbek, Russian, Turkish and English. Longer ones before shorter ones.
const MONTHS: [(&str, u8); 43] = [
    ("yanv", 1),
    ("janv", 1),
    ("jan", 1),
    ("osak", 1),
    ("ocak", 1),
    ("fevr", 2),
    ("feb", 2),
    ("subat", 2),
    ("shubat", 2),
    ("mart", 3),
    ("march", 3),
    ("mar", 3),
    ("apr", 4),
    ("nisan", 4),
    ("mayis", 5),
    ("may", 5),
    ("maya", 5),
    ("iyun", 6),
    ("iun", 6),
    ("jun", 6),
    ("haziran", 6),
    ("iyul", 7),
    ("iul", 7),
    ("jul", 7),
    ("temmuz", 7),
    ("avg", 8),
    ("aug", 8),
    ("agustos", 8),
    ("sent", 9),
    ("sept", 9),
    ("sep", 9),
    ("eylul", 9),
    ("oktyabr", 10),
    ("okt", 10),
    ("oct", 10),
    ("ekim", 10),
    ("noyab", 11),
    ("nov", 11),
    ("kasim", 11),
    ("dek", 12),
    ("dec", 12),
    ("aralik", 12),
    ("des", 12),
];

/// Reads a date in one piece. Of three numbers the one with four figures is the year; the month stands in the middle.
///
/// # Errors
/// [`DayProblem`]: `Empty` for nothing, `NotADate` for everything that is no date.
pub fn read_text(typed: &str) -> Result<Day, DayProblem> {
    let text = to_ascii(typed);
    let text = text.trim();
    if text.is_empty() {
        return Err(DayProblem::Empty);
    }
    if text.chars().count() > 40 {
        return Err(DayProblem::NotADate);
    }
    // A spreadsheet adds the time of midnight.
    let text = text
        .split_once('T')
        .filter(|(_, time)| time.starts_with(|c: char| c.is_ascii_digit()))
        .or_else(|| text.split_once(" 0:00"))
        .or_else(|| text.split_once(" 00:00"))
        .map_or(text, |(day, _)| day);
    let numbers: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    match numbers[..] {
        [one, two, three] if one.len() == 4 => read_parts(three, two, one),
        [one, two, three] if three.len() == 4 => read_parts(one, two, three),
        [all] if all.len() == 8 && (all.starts_with("19") || all.starts_with("20")) => {
            read_parts(&all[6..], &all[4..6], &all[..4])
                .or_else(|_| read_parts(&all[..2], &all[2..4], &all[4..]))
        }
        [all] if all.len() == 8 => read_parts(&all[..2], &all[2..4], &all[4..]),
        [one, two] => {
            let month = month(text).ok_or(DayProblem::NotADate)?.to_string();
            if one.len() == 4 {
                read_parts(two, &month, one)
            } else {
                read_parts(one, &month, two)
            }
        }
        _ => Err(DayProblem::NotADate),
    }
}

fn month(text: &str) -> Option<u8> {
    text.split(|c: char| !c.is_alphabetic())
        .map(fold)
        .find_map(|word| {
            MONTHS
                .iter()
                .find(|(beginning, _)| word.starts_with(&fold(beginning)))
                .map(|(_, month)| *month)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_is_understood_however_it_is_written() {
        let day = Day::new(2001, 3, 27).expect("a day");
        for typed in [
            "2001-03-27",
            "27.03.2001",
            "27/3/2001",
            "2001/3/27",
            "2001年3月27日",
            "２００１年３月２７日",
            "27 mart 2001",
            "27 марта 2001 г.",
            "27-mart, 2001-yil",
            "March 27, 2001",
            "27 Mart 2001",
            "20010327",
            "27032001",
            "2001-03-27T00:00:00",
            "27.03.2001 0:00",
        ] {
            assert_eq!(read_text(typed), Ok(day), "{typed}");
        }
    }

    #[test]
    fn every_month_is_known_by_its_names() {
        let names = [
            ["yanvar", "января", "Ocak", "January"],
            ["fevral", "февраля", "Şubat", "February"],
            ["mart", "марта", "Mart", "March"],
            ["aprel", "апреля", "Nisan", "April"],
            ["may", "мая", "Mayıs", "May"],
            ["iyun", "июня", "Haziran", "June"],
            ["iyul", "июля", "Temmuz", "July"],
            ["avgust", "августа", "Ağustos", "August"],
            ["sentabr", "сентября", "Eylül", "September"],
            ["oktabr", "октября", "Ekim", "October"],
            ["noyabr", "ноября", "Kasım", "November"],
            ["dekabr", "декабря", "Aralık", "December"],
        ];
        for (month, names) in (1..).zip(names) {
            for name in names {
                let day = Day::new(1999, month, 2).expect("a day");
                assert_eq!(read_text(&format!("2 {name} 1999")), Ok(day), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for typed in [
            "03/27/2001",
            "31.02.2020",
            "27.03.01",
            "KARIMOVA",
            "2001",
            "1.2.3.4",
        ] {
            assert_eq!(read_text(typed), Err(DayProblem::NotADate), "{typed}");
        }
        assert_eq!(read_text("  "), Err(DayProblem::Empty));
    }
}

//! Calendar files (RFC 5545): an appointment in the zone where it is kept, or a day that is a day everywhere.

use super::date::Day;
use super::zones::Zone;

/// When something is.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// From a moment on, for so many minutes, in the zone of those who keep it; every phone shows it in its own.
    Moment {
        zone: Zone,
        starts_at: i64,
        minutes: i64,
    },
    /// A whole day, the same in every zone.
    Day(Day),
}

/// One entry of a calendar.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The same for every edition of it.
    pub id: &'a str,
    /// Counts its editions.
    pub edition: i64,
    pub written_at: i64,
    pub when: When,
    pub title: &'a str,
    pub about: &'a str,
    pub place: &'a str,
    /// Hours before it begins at which the calendar itself reminds.
    pub alarms: &'a [u32],
}

const UTC: Zone = Zone {
    name: "UTC",
    minutes: 0,
    short: "UTC",
};

/// The file with this one entry.
pub fn calendar_file(entry: Entry<'_>) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".into(),
        "PRODID:-//Koprik//Portal//EN".into(),
        "METHOD:PUBLISH".into(),
    ];
    let when = match entry.when {
        When::Moment {
            zone,
            starts_at,
            minutes,
        } => {
            let (name, short, offset) = (zone.name, zone.short, zone.offset());
            lines.extend([
                "BEGIN:VTIMEZONE".to_owned(),
                format!("TZID:{name}"),
                "BEGIN:STANDARD".into(),
                "DTSTART:19700101T000000".into(),
                format!("TZOFFSETFROM:{offset}"),
                format!("TZOFFSETTO:{offset}"),
                format!("TZNAME:{short}"),
                "END:STANDARD".into(),
                "END:VTIMEZONE".into(),
            ]);
            let end = starts_at + minutes * 60_000;
            [
                format!("DTSTART;TZID={name}:{}", zone.stamp(starts_at)),
                format!("DTEND;TZID={name}:{}", zone.stamp(end)),
            ]
        }
        When::Day(day) => [
            format!("DTSTART;VALUE=DATE:{}", in_figures(day)),
            format!("DTEND;VALUE=DATE:{}", in_figures(day.plus_days(1))),
        ],
    };
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@koprik", entry.id),
        format!("SEQUENCE:{}", entry.edition),
        format!("DTSTAMP:{}Z", UTC.stamp(entry.written_at)),
    ]);
    lines.extend(when);
    lines.push(format!("SUMMARY:{}", escaped(entry.title)));
    for (name, text) in [("DESCRIPTION", entry.about), ("LOCATION", entry.place)] {
        if !text.is_empty() {
            lines.push(format!("{name}:{}", escaped(text)));
        }
    }
    for hours in entry.alarms {
        lines.extend([
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".into(),
            format!("DESCRIPTION:{}", escaped(entry.title)),
            format!("TRIGGER:-PT{hours}H"),
            "END:VALARM".into(),
        ]);
    }
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".into()]);
    let mut file = String::new();
    for line in lines {
        fold(&mut file, &line);
    }
    file
}

fn in_figures(day: Day) -> String {
    let (year, month, of_month) = day.parts();
    format!("{year:04}{month:02}{of_month:02}")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
}

/// A line of at most 75 bytes; longer ones go on in the next line behind a space, never inside a character.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 73 {
            file.push_str("\r\n ");
            length = 1;
        }
        length += c.len_utf8();
        file.push(c);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::zones::TOKYO;
    use super::*;

    #[test]
    fn the_calendar_file_names_its_zone_and_breaks_no_line_or_character() {
        let day = Day::new(2026, 12, 1).expect("a real day");
        let place = "愛知県見本市見本4-5-6, 3階; ".repeat(6);
        let file = calendar_file(Entry {
            id: "1",
            edition: 2,
            written_at: 0,
            when: When::Moment {
                zone: TOKYO,
                starts_at: TOKYO.moment(day, 870),
                minutes: 45,
            },
            title: "面接",
            about: "a\nb",
            place: &place,
            alarms: &[],
        });
        assert!(file.contains("DTSTART;TZID=Asia/Tokyo:20261201T143000\r\n"));
        assert!(file.contains("DTEND;TZID=Asia/Tokyo:20261201T151500\r\n"));
        assert!(file.contains("TZOFFSETTO:+0900\r\n"));
        assert!(file.contains("DESCRIPTION:a\\nb\r\n"));
        assert!(file.contains("\\, 3"), "{file}");
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    }

    #[test]
    fn a_day_is_the_same_day_everywhere_and_the_calendar_reminds_by_itself() {
        let file = calendar_file(Entry {
            id: "1",
            edition: 0,
            written_at: 0,
            when: When::Day(Day::new(2026, 12, 31).expect("a real day")),
            title: "N4",
            about: "",
            place: "",
            alarms: &[7, 1],
        });
        assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\n"));
        assert!(file.contains("DTEND;VALUE=DATE:20270101\r\n"));
        assert_eq!(file.matches("BEGIN:VALARM").count(), 2);
        assert!(!file.contains("TZID") && !file.contains("LOCATION"));
    }
}

//! Separated text: its encoding and its separator are found out, not asked for.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

use super::{Table, Unread};

/// Files that no list of results is, by their first bytes: PDF, old Excel, pictures, archives.
const OTHERS: [&[u8]; 7] = [
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
];

pub fn read(bytes: &[u8]) -> Result<Table, Unread> {
    if OTHERS.iter().any(|start| bytes.starts_with(start)) {
        return Err(Unread::Kind);
    }
    let encoding = encoding(bytes)?;
    let (text, _, is_bad) = encoding.decode(bytes);
    // Signs of control are in no text of an office: what looks like Windows-1251 with them is something else.
    let is_strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if is_bad || text.chars().any(is_strange) {
        return Err(Unread::Encoding);
    }
    // One sign for the end of a line, or the reader counts lines otherwise than people do.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut table = Table::new(encoding.name());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|_| Unread::Kind)? {
        let cells = record.iter().map(str::to_owned).collect();
        table.add(line(&text, record.position()), cells)?;
    }
    Ok(table)
}

/// The line of a record: empty lines before it are part of its place, but not of its number.
fn line(text: &str, place: Option<&csv::Position>) -> i64 {
    let Some(place) = place else {
        return 0;
    };
    let start = usize::try_from(place.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| **byte == b'\n').count();
    let line = usize::try_from(place.line()).unwrap_or(usize::MAX);
    i64::try_from(line.saturating_add(empty)).unwrap_or(i64::MAX)
}

/// By its mark; without one, what is UTF-8 is UTF-8, text in which every second byte is empty is UTF-16, and the rest is what
/// Excel in the region saves.
fn encoding(bytes: &[u8]) -> Result<&'static Encoding, Unread> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    let start = &bytes[..bytes.len().min(2_000)];
    let empty = |odd: usize| {
        let all = start.iter().skip(odd).step_by(2);
        all.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (empty(0), empty(1));
    match (even * 8 > start.len(), odd * 8 > start.len()) {
        (false, true) => Ok(UTF_16LE),
        (true, false) => Ok(UTF_16BE),
        (true, true) => Err(Unread::Kind),
        _ if bytes.contains(&0) => Err(Unread::Kind),
        _ if std::str::from_utf8(bytes).is_ok() => Ok(UTF_8),
        _ => Ok(WINDOWS_1251),
    }
}

/// The sign that stands most often in the first line outside of quotation marks.
fn separator(text: &str) -> u8 {
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for c in text.trim_start().chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            '\n' if !is_quoted => break,
            _ if !is_quoted => {
                for (sign, count) in &mut counts {
                    *count += i32::from(c == char::from(*sign));
                }
            }
            _ => {}
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .filter(|(_, count)| *count > 0)
        .map_or(b',', |(sign, _)| sign)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    const TEXT: &str = "Ф.И.О.;Дата\r\nКАРИМОВА ДИЛНОЗА;27.03.2001\r\n";

    #[test]
    fn one_list_is_the_same_in_every_encoding_and_with_every_separator() {
        let mut utf16: Vec<u8> = vec![0xff, 0xfe];
        utf16.extend(TEXT.encode_utf16().flat_map(u16::to_le_bytes));
        let mut big: Vec<u8> = vec![0xfe, 0xff];
        big.extend(TEXT.encode_utf16().flat_map(u16::to_be_bytes));
        let with_mark = format!("\u{feff}{TEXT}");
        let files = [
            TEXT.as_bytes().to_vec(),
            with_mark.into_bytes(),
            utf16,
            big,
            WINDOWS_1251.encode(TEXT).0.into_owned(),
            TEXT.replace(';', "\t").into_bytes(),
            TEXT.replace(';', ",").into_bytes(),
        ];
        for bytes in files {
            let table = read(&bytes).expect("a table");
            assert_eq!(table.headings, ["Ф.И.О.", "Дата"], "{}", table.encoding);
            assert_eq!(
                table.rows,
                [(
                    2,
                    vec!["КАРИМОВА ДИЛНОЗА".to_owned(), "27.03.2001".to_owned()]
                )]
            );
        }
    }

    #[test]
    fn lines_are_counted_as_a_spreadsheet_shows_them() {
        let table = read(b"a,b\n1,2\n\n\n3,\"4\n5\"\n6,7\n").expect("a table");
        let lines: Vec<i64> = table.rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines[..2], [2, 5]);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b"%PDF-1.7\n1 0 obj"), Err(Unread::Kind));
        assert_eq!(read(&[0, 0, 0, 0, 7, 0, 0]), Err(Unread::Kind));
        assert_eq!(
            read(b"name,day\n\x98\x81\x01,\xff\x02"),
            Err(Unread::Encoding)
        );
        assert_eq!(read(b"name,day\n"), Err(Unread::Empty));
        assert_eq!(read(b"\n\n"), Err(Unread::Empty));
        assert_eq!(read(b""), Err(Unread::Missing));
        let wide = format!("{}\n1", "a,".repeat(80));
        assert_eq!(
            read(format!("{wide}{}", ",b".repeat(80)).as_bytes()),
            Err(Unread::TooManyColumns)
        );
        let long = format!("a,b\n{},1", "x".repeat(4_000));
        assert_eq!(read(long.as_bytes()), Err(Unread::TooMuchText));
    }
}

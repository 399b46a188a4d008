//! A spreadsheet: the first sheet, cell by cell. What the archive unpacks to is measured before anything is read from it.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};

use super::{MAX_COLUMNS, Table, Unread};
use crate::writing::date::Day;

/// What all parts of the archive may unpack to, in bytes. A sheet of 100,000 rows has about sixty million.
const MAX_UNPACKED: u64 = 160 * 1024 * 1024;
/// The parts that are held in memory as a whole: texts, styles, the book.
const MAX_PART: u64 = 64 * 1024 * 1024;
const MAX_PARTS: usize = 500;

pub fn read(bytes: &[u8]) -> Result<Table, Unread> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unread::Broken)?;
    let name = book.sheet_names().first().cloned().ok_or(Unread::Empty)?;
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|_| Unread::Broken)?;
    let mut table = Table::new("XLSX");
    let (mut at, mut row): (u32, Vec<String>) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(|_| Unread::Broken)? {
        let (line, column) = cell.get_position();
        if line != at {
            table.add(i64::from(at) + 1, std::mem::take(&mut row))?;
            at = line;
        }
        let words = words(cell.get_value());
        if words.is_empty() {
            continue;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MAX_COLUMNS {
            return Err(Unread::TooManyColumns);
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = words;
    }
    table.add(i64::from(at) + 1, row)?;
    Ok(table)
}

/// Unpacks every part to nowhere and counts: the sizes that an archive tells of itself may be lies.
fn measure(bytes: &[u8]) -> Result<(), Unread> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Broken)?;
    if archive.len() > MAX_PARTS {
        return Err(Unread::Broken);
    }
    let mut all = 0;
    let mut has_book = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Unread::Broken)?;
        let name = part.name().map_err(|_| Unread::Broken)?.into_owned();
        has_book |= name.eq_ignore_ascii_case("xl/workbook.xml");
        let is_sheet = name.starts_with("xl/worksheets/");
        let most = if is_sheet { MAX_UNPACKED } else { MAX_PART };
        let size = std::io::copy(&mut part.take(most + 1), &mut std::io::sink())
            .map_err(|_| Unread::Broken)?;
        all += size;
        if size > most || all > MAX_UNPACKED {
            return Err(Unread::TooLarge);
        }
    }
    if has_book { Ok(()) } else { Err(Unread::Kind) }
}

/// A cell as a person reads it; a day as `2026-11-24`.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Excel keeps whole numbers as fractions: telephone numbers, levels.
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Day::new(i32::from(year), month, day).map_or_else(String::new, |day| day.to_string())
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    use zip::write::SimpleFileOptions;

    use super::super::{Unread, read};

    #[test]
    fn cells_are_read_as_a_person_reads_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = ExcelDateTime::from_ymd(2026, 2, 1).expect("a day");
        let format = Format::new().set_num_format("dd.mm.yyyy");
        sheet.write(1, 0, "F.I.Sh.").expect("a cell");
        sheet.write(1, 1, "Sana").expect("a cell");
        sheet.write(1, 2, "Telefon").expect("a cell");
        sheet.write(3, 0, "KARIMOVA DILNOZA").expect("a cell");
        sheet
            .write_with_format(3, 1, &day, &format)
            .expect("a cell");
        sheet.write(3, 2, 998_901_234_567_f64).expect("a cell");
        let bytes = book.save_to_buffer().expect("a book");
        let table = read(&bytes).expect("a table");
        assert_eq!(table.headings, ["F.I.Sh.", "Sana", "Telefon"]);
        assert_eq!(table.rows.len(), 1);
        assert_eq!(table.rows[0].0, 4, "the line that the spreadsheet shows");
        assert_eq!(
            table.rows[0].1,
            ["KARIMOVA DILNOZA", "2026-02-01", "998901234567"]
        );
    }

    #[test]
    fn an_archive_that_unpacks_without_end_is_refused_before_it_is_read() {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        archive
            .start_file("xl/workbook.xml", options)
            .expect("a part");
        archive.write_all(b"<workbook/>").expect("text");
        archive
            .start_file("xl/worksheets/sheet1.xml", options)
            .expect("a part");
        let zeros = vec![b' '; 1024 * 1024];
        for _ in 0..170 {
            archive.write_all(&zeros).expect("text");
        }
        let bytes = archive.finish().expect("an archive").into_inner();
        assert!(bytes.len() < 400_000, "small on the wire");
        assert_eq!(read(&bytes), Err(Unread::TooLarge));
    }

    #[test]
    fn other_archives_and_damaged_books_are_told_apart() {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        archive
            .start_file("photo.jpg", SimpleFileOptions::default())
            .expect("a part");
        let bytes = archive.finish().expect("an archive").into_inner();
        assert_eq!(read(&bytes), Err(Unread::Kind));
        assert_eq!(read(b"PK\x03\x04 and then nothing"), Err(Unread::Broken));
    }
}

//! Reads a file into rows: separated text or a spreadsheet, as its bytes say and not as it is called.

mod sheet;
mod text;

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 15 * 1024 * 1024;
/// The most rows below the headings.
pub const MAX_ROWS: usize = 100_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 60;
/// The longest text of one cell, in characters.
const MAX_CELL: usize = 300;
/// All text of the file together, in bytes: it is held in memory once.
const MAX_TEXT: usize = 48 * 1024 * 1024;

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    Missing,
    TooLarge,
    /// Neither separated text nor a spreadsheet.
    Kind,
    /// Text in an encoding that is not known here.
    Encoding,
    /// It has headings only, or nothing.
    Empty,
    TooManyRows,
    TooManyColumns,
    /// A cell, or all of them together, have more text than any list of results.
    TooMuchText,
    /// A spreadsheet that is damaged or has a password.
    Broken,
}

impl Unread {
    /// In the log only.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLarge => "too-large",
            Self::Kind => "kind",
            Self::Encoding => "encoding",
            Self::Empty => "empty",
            Self::TooManyRows => "rows",
            Self::TooManyColumns => "columns",
            Self::TooMuchText => "text",
            Self::Broken => "broken",
        }
    }
}

/// One row: its line, as a spreadsheet counts it, and its cells.
pub type Line = (i64, Vec<String>);

/// A file that was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// `UTF-8`, `UTF-16LE`, `windows-1251`, or `XLSX`.
    pub encoding: String,
    pub headings: Vec<String>,
    pub rows: Vec<Line>,
    text: usize,
}

impl Table {
    fn new(encoding: &str) -> Self {
        Self {
            encoding: encoding.to_owned(),
            ..Self::default()
        }
    }

    /// Adds a row; the first that is not empty are the headings.
    fn add(&mut self, line: i64, mut cells: Vec<String>) -> Result<(), Unread> {
        for cell in &mut cells {
            // PostgreSQL takes no NUL; other signs of control are no text either.
            cell.retain(|c| !c.is_control() || matches!(c, '\n' | '\t'));
            let clean = cell.trim();
            if clean.len() != cell.len() {
                *cell = clean.to_owned();
            }
            if cell.len() > MAX_CELL && cell.chars().count() > MAX_CELL {
                return Err(Unread::TooMuchText);
            }
            self.text += cell.len();
        }
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        if cells.len() > MAX_COLUMNS {
            return Err(Unread::TooManyColumns);
        }
        if self.text > MAX_TEXT {
            return Err(Unread::TooMuchText);
        }
        if self.headings.is_empty() {
            self.headings = cells;
        } else if self.rows.len() == MAX_ROWS {
            return Err(Unread::TooManyRows);
        } else {
            self.rows.push((line, cells));
        }
        Ok(())
    }

    fn finished(self) -> Result<Self, Unread> {
        if self.rows.is_empty() {
            Err(Unread::Empty)
        } else {
            Ok(self)
        }
    }
}

/// Reads a file.
///
/// # Errors
/// [`Unread`].
pub fn read(bytes: &[u8]) -> Result<Table, Unread> {
    if bytes.is_empty() {
        return Err(Unread::Missing);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Unread::TooLarge);
    }
    let table = if bytes.starts_with(b"PK\x03\x04") {
        sheet::read(bytes)?
    } else {
        text::read(bytes)?
    };
    table.finished()
}

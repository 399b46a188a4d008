//! Comma-separated text for Excel and its like: UTF-8 with its mark, and no cell that could be taken for a formula.

use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};

use crate::errors::AppError;

/// The media type.
pub const KIND: &str = "text/csv; charset=utf-8";

/// A list in words: its headings and its rows.
#[derive(Debug)]
pub struct Written {
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Written {
    pub const fn new(headings: Vec<String>) -> Self {
        Self {
            headings,
            rows: Vec::new(),
        }
    }

    /// # Errors
    /// Never in memory; an error of the writer is passed on.
    pub fn into_text(self) -> Result<Bytes, AppError> {
        let mut text = Text::new();
        text.row(&self.headings)?;
        for row in &self.rows {
            text.row(row)?;
        }
        text.finish()
    }
}

/// What begins like a formula begins with an apostrophe instead: it is shown, and nothing runs. Excel in much of the region
/// takes semicolons for the ends of cells, whatever the file means, so the same holds behind each of them, as behind the end
/// of a line.
pub fn harmless(cell: &str) -> String {
    let mut clean = String::with_capacity(cell.len() + 1);
    for part in cell.split_inclusive([';', '\t', '\r', '\n']) {
        let starts_badly = part
            .trim_start_matches(['"', ' ', '\u{a0}', '\u{3000}'])
            .starts_with([
                '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '|', '%',
            ]);
        if starts_badly {
            clean.push('\'');
        }
        clean.push_str(part);
    }
    clean
}

/// A list as it is written, row by row.
#[derive(Debug)]
pub struct Text(csv::Writer<Vec<u8>>);

impl Text {
    /// Begins with the mark that makes Excel read UTF-8.
    pub fn new() -> Self {
        let writer = csv::WriterBuilder::new()
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        Self(writer)
    }

    /// # Errors
    /// Never in memory; an error of the writer is passed on.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), AppError> {
        let cells = cells.iter().map(|cell| harmless(cell.as_ref()));
        self.0
            .write_record(cells)
            .map_err(|error| AppError::Internal(Box::new(error)))
    }

    /// # Errors
    /// Never in memory; an error of the writer is passed on.
    pub fn finish(self) -> Result<Bytes, AppError> {
        let bytes = self.0.into_inner();
        bytes
            .map(Bytes::from)
            .map_err(|error| AppError::Internal(error.to_string().into()))
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

/// A file that the browser saves, and nobody else on the way; `name` is a plain name with its ending.
pub fn file(name: &str, kind: &'static str, bytes: Bytes) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for bad in [
            "=1+1",
            "+998901234567",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\r=1",
            " =1",
            "＝1",
            "\u{3000}=1",
            "\"=1",
        ] {
            assert!(harmless(bad).starts_with('\''), "{bad:?}");
        }
        for (bad, clean) in [
            ("ACME;=1+1", "ACME;'=1+1"),
            ("ACME; \"@SUM(A1)", "ACME;' \"@SUM(A1)"),
            ("a\n=1", "a\n'=1"),
            ("a;b", "a;b"),
        ] {
            assert_eq!(harmless(bad), clean);
        }
        for good in ["KARIMOVA", "2026-11-24", "", "a=b", "'quoted"] {
            assert_eq!(harmless(good), good);
        }
    }

    #[test]
    fn the_text_has_its_mark_and_keeps_cells_apart() {
        let mut text = Text::new();
        text.row(&["a,b", "=cmd|'/c calc'!A0", "say \"hi\""])
            .expect("a row");
        let bytes = text.finish().expect("a text");
        assert_eq!(
            std::str::from_utf8(&bytes).expect("UTF-8"),
            "\u{feff}\"a,b\",'=cmd|'/c calc'!A0,\"say \"\"hi\"\"\"\r\n"
        );
    }
}

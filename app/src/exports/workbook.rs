//! The same rows as a workbook: every cell is text, so that nothing in it is a formula.

use bytes::Bytes;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::text::Written;
use crate::errors::AppError;

/// The media type.
pub const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The longest text that Excel takes in one cell.
const LONGEST: usize = 32_767;

/// # Errors
/// Never in memory; an error of the writer is passed on.
pub fn write(written: &Written) -> Result<Bytes, AppError> {
    filled(written).map_err(|error| AppError::Internal(Box::new(error)))
}

fn filled(written: &Written) -> Result<Bytes, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (column, heading) in (0_u16..).zip(&written.headings) {
        sheet.write_string_with_format(0, column, heading, &bold)?;
        sheet.set_column_width(column, 24)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1_u32..).zip(&written.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            if cell.len() > LONGEST {
                let cut: String = cell.chars().take(LONGEST / 4).collect();
                sheet.write_string(row, column, cut)?;
            } else {
                sheet.write_string(row, column, cell)?;
            }
        }
    }
    book.save_to_buffer().map(Bytes::from)
}

//! The report of what is wrong as a file: row, column, what stands there, what is wrong and what to do.

use bytes::Bytes;

use super::columns::letter;
use super::service::{self, Finding};
use super::store::Import;
use super::wording::{field_word, remedy_word, wrong_word};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::exports::text::Text;
use crate::i18n::Locale;
use crate::t;

/// How many lines are read from the database at once.
const AT_ONCE: i64 = 500;

/// The column of a finding as the reader sees it in the file: its letter and its heading, or our word for what is missing.
pub fn column_word(locale: Locale, finding: &Finding) -> String {
    match &finding.heading {
        Some((at, heading)) => {
            t!(
                locale,
                "import-column",
                letter = letter(*at),
                heading = heading.as_str()
            )
        }
        None => field_word(locale, finding.field),
    }
}

/// The headings of the report.
pub fn headings(locale: Locale) -> [String; 5] {
    [
        t!(locale, "import-report-row"),
        t!(locale, "import-report-column"),
        t!(locale, "import-report-value"),
        t!(locale, "import-report-wrong"),
        t!(locale, "import-report-mend"),
    ]
}

/// The whole report.
///
/// # Errors
/// Who may not; a failure.
pub async fn write(ctx: &Ctx, import: &Import) -> Result<Bytes, AppError> {
    let locale = ctx.locale;
    let mut text = Text::new();
    text.row(&headings(locale))?;
    let (mut line, mut field) = (0, String::new());
    loop {
        let found = service::findings(ctx, import, (line, &field), AT_ONCE).await?;
        for finding in &found {
            text.row(&[
                finding.line.to_string(),
                column_word(locale, finding),
                finding.value.clone(),
                wrong_word(locale, finding.wrong, &finding.detail),
                remedy_word(locale, finding.wrong),
            ])?;
        }
        match found.last() {
            Some(last) if found.len() >= usize::try_from(AT_ONCE).unwrap_or(0) => {
                line = last.line;
                last.field.code().clone_into(&mut field);
            }
            _ => break,
        }
    }
    text.finish()
}

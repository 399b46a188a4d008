//! Reads the names of codes into memory.

use super::Reference;
use crate::errors::AppError;
use crate::portal::Portal;
use crate::rows;
use crate::writing::cyrillic::to_cyrillic;

#[derive(sqlx::FromRow)]
struct Term {
    set_code: String,
    code: String,
    en: String,
    uz: String,
    uz_cyrl: String,
    ru: String,
    ja: String,
    tr: String,
}

const TERMS: &str = "SELECT set_code, code, en, uz, uz_cyrl, ru, ja, tr FROM ref_terms ORDER BY set_code, position, code";

/// Reads everything again and puts it on the shelf.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(portal: &Portal) -> Result<(), AppError> {
    let terms: Vec<Term> = rows!(&portal.db, TERMS)?;
    let mut reference = Reference::default();
    for term in terms {
        let uz_cyrl = if term.uz_cyrl.is_empty() {
            to_cyrillic(&term.uz)
        } else {
            term.uz_cyrl
        };
        reference.add(
            &term.set_code,
            &term.code,
            [term.uz, uz_cyrl, term.ru, term.ja, term.tr, term.en],
        );
    }
    portal.reference.replace(reference);
    Ok(())
}

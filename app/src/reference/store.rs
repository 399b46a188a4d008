//! Reads the reference data into memory, and again when another node changed them.

use super::Reference;
use crate::db::Tx;
use crate::errors::AppError;
use crate::portal::Portal;
use crate::programmes::catalog::{Catalog, StoredRow};
use crate::writing::cyrillic::to_cyrillic;
use crate::{execute, row, rows};

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

const ROWS: &str = "SELECT id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin FROM dated_rows \
     ORDER BY CASE WHEN origin = 'shipped' THEN 0 ELSE 1 END, position, id";
const DISTRICTS: &str = "SELECT code, region, uz, uz_cyrl, ru FROM districts ORDER BY region, uz";
const VERSION: &str = "SELECT value FROM ref_state WHERE name = 'version'";
const STAMP: &str = "UPDATE ref_state SET value = $1 WHERE name = 'version'";

/// The version that the database has; empty when nothing was loaded.
///
/// # Errors
/// When the database does not answer.
pub async fn version(portal: &Portal) -> Result<String, AppError> {
    let found: Option<(String,)> = row!(&portal.db, VERSION)?;
    Ok(found.map_or_else(String::new, |(value,)| value))
}

/// Tells all nodes that rows changed; part of the transaction that changed them.
///
/// # Errors
/// When the database does not answer.
pub async fn stamp(tx: &mut Tx, version: &str) -> Result<(), AppError> {
    execute!(tx, STAMP, version)?;
    Ok(())
}

/// Reads everything again if the database has another version than the memory.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh_if_newer(portal: &Portal) -> Result<(), AppError> {
    if version(portal).await? != portal.reference.current().version {
        refresh(portal).await?;
    }
    Ok(())
}

/// Reads everything again and puts it on the shelf.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(portal: &Portal) -> Result<(), AppError> {
    // First: when rows change in between, the memory has the older version and is renewed again.
    let version = version(portal).await?;
    // At once on three connections: it is a good part of the start.
    let (terms, rows, districts) = tokio::try_join!(
        async { rows!(&portal.db, TERMS) },
        async { rows!(&portal.db, ROWS) },
        async { rows!(&portal.db, DISTRICTS) },
    )?;
    let terms: Vec<Term> = terms;
    let rows: Vec<StoredRow> = rows;
    let mut reference = Reference {
        districts,
        version,
        catalog: Catalog::build(rows),
        ..Reference::default()
    };
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

//! The dated rows of findings in the database.

use crate::db::{Db, Tx};
use crate::programmes::catalog::StoredRow;
use crate::{execute, row_in, rows};

const ALL: &str = "SELECT id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin FROM dated_rows \
     WHERE kind = 'finding_word' OR kind = 'finding_figure' OR kind = 'state' \
     ORDER BY CASE WHEN origin = 'shipped' THEN 0 ELSE 1 END, position, id";
const ONE: &str = "SELECT id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin FROM dated_rows \
     WHERE id = $1 AND kind = 'finding_word'";
const INSERT: &str = "INSERT INTO dated_rows (id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin) \
     VALUES ($1, 'finding_word', $2, 0, $3, $4, NULL, $5, $6, 'staff')";
const END: &str = "UPDATE dated_rows SET valid_to = $2 WHERE id = $1 AND valid_to IS NULL";
const KEEP_END: &str = "INSERT INTO row_ends (row_key, last_day) VALUES ($1, $2) ON CONFLICT (row_key) DO UPDATE SET last_day = excluded.last_day";

/// Words, figures and states, the rows of the staff last.
pub async fn all(db: &Db) -> sqlx::Result<Vec<StoredRow>> {
    rows!(db, ALL)
}

pub async fn one(tx: &mut Tx, id: &str) -> sqlx::Result<Option<StoredRow>> {
    row_in!(tx, ONE, id)
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(tx: &mut Tx, row: &StoredRow) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &row.id,
        &row.scope,
        &row.data,
        &row.valid_from,
        &row.source_url,
        &row.as_of
    )
    .map(drop)
}

/// Gives a row its last day; `false` when it has one. The end of a shipped row outlives the next loading.
pub async fn end(tx: &mut Tx, row: &StoredRow, last_day: &str) -> sqlx::Result<bool> {
    if execute!(tx, END, &row.id, last_day)? != 1 {
        return Ok(false);
    }
    if row.origin == "shipped" {
        execute!(tx, KEEP_END, row.key(), last_day)?;
    }
    Ok(true)
}

//! Reads and writes dated rows inside a transaction: what the audit trail keeps is what the database had.

use crate::db::Tx;
use crate::programmes::catalog::StoredRow;
use crate::{execute, row_in, rows_in};

const ONE: &str = "SELECT id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin FROM dated_rows WHERE id = $1";
const STATES: &str = "SELECT id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin FROM dated_rows \
     WHERE kind = 'state' AND (scope = $1 OR scope = $2) ORDER BY CASE WHEN origin = 'shipped' THEN 0 ELSE 1 END, position, id";
const INSERT: &str = "INSERT INTO dated_rows (id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'staff')";
const END: &str =
    "UPDATE dated_rows SET valid_to = $2 WHERE id = $1 AND COALESCE(valid_to, '') = $3";
const KEEP_END: &str = "INSERT INTO row_ends (row_key, last_day) VALUES ($1, $2) ON CONFLICT (row_key) DO UPDATE SET last_day = excluded.last_day";

pub async fn one(tx: &mut Tx, id: &str) -> sqlx::Result<Option<StoredRow>> {
    row_in!(tx, ONE, id)
}

/// The state rows of two scopes, the ones that win last.
pub async fn states(tx: &mut Tx, wide: &str, own: &str) -> sqlx::Result<Vec<StoredRow>> {
    rows_in!(tx, STATES, wide, own)
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(tx: &mut Tx, row: &StoredRow) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &row.id,
        &row.kind,
        &row.scope,
        row.position,
        &row.data,
        &row.valid_from,
        &row.valid_to,
        &row.source_url,
        &row.as_of
    )
    .map(drop)
}

/// Gives a row its last day; `false` when its end is not the one that was seen. The end of a row that ships with the
/// program is kept by its content, so that loading the same row again does not bring it back.
pub async fn end(tx: &mut Tx, seen: &StoredRow, last_day: &str) -> sqlx::Result<bool> {
    let before = seen.valid_to.clone().unwrap_or_default();
    if execute!(tx, END, &seen.id, last_day, before)? != 1 {
        return Ok(false);
    }
    if seen.origin == "shipped" {
        execute!(tx, KEEP_END, seen.key(), last_day)?;
    }
    Ok(true)
}

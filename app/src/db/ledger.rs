//! The chain of the audit trail: each record carries a number, the hash of the one before it and the hash of its own content.

use sha2::{Digest as _, Sha256};

use super::{Db, Tx};
use crate::{execute, row_in, rows_in};

/// The hash before the first record.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One record as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    pub id: String,
    pub at: i64,
    pub account_id: Option<String>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    pub before_json: Option<String>,
    pub after_json: Option<String>,
    pub request_id: String,
}

// The row of the end is taken first: whoever else wants it waits until this transaction is over, so that no chain has two ends.
const TAKE_END: &str = "UPDATE audit_end SET seq = seq WHERE id = 1 RETURNING seq, hash";
const PUT_END: &str = "UPDATE audit_end SET seq = $1, hash = $2 WHERE id = 1";
const INSERT: &str = "INSERT INTO audit (id, at, account_id, action, subject_kind, subject_id, before_json, after_json, request_id, seq, before_hash, hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const OLD: &str = "SELECT id, at, account_id, action, subject_kind, subject_id, before_json, after_json, request_id FROM audit WHERE hash IS NULL ORDER BY id LIMIT 1000";
const LINK: &str = "UPDATE audit SET seq = $1, before_hash = $2, hash = $3 WHERE id = $4";

/// The hash of a record in its place: SHA-256 over a JSON list, so that no content can look like two fields.
pub fn hash(seq: i64, before: &str, entry: &Entry) -> String {
    let content = serde_json::json!([
        seq,
        before,
        entry.id,
        entry.at,
        entry.account_id,
        entry.action,
        entry.subject_kind,
        entry.subject_id,
        entry.before_json,
        entry.after_json,
        entry.request_id,
    ]);
    let digest = Sha256::digest(content.to_string());
    digest
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            use std::fmt::Write as _;
            let _ = write!(out, "{byte:02x}");
            out
        })
}

async fn end(tx: &mut Tx) -> sqlx::Result<(i64, String)> {
    let found: Option<(i64, String)> = row_in!(tx, TAKE_END)?;
    found.ok_or(sqlx::Error::RowNotFound)
}

/// Writes records behind the last one.
pub(super) async fn append(tx: &mut Tx, entries: Vec<Entry>) -> sqlx::Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let (mut seq, mut before) = end(tx).await?;
    for entry in entries {
        seq += 1;
        let hash = hash(seq, &before, &entry);
        execute!(
            tx,
            INSERT,
            &entry.id,
            entry.at,
            &entry.account_id,
            &entry.action,
            &entry.subject_kind,
            &entry.subject_id,
            &entry.before_json,
            &entry.after_json,
            &entry.request_id,
            seq,
            &before,
            &hash,
        )?;
        before = hash;
    }
    execute!(tx, PUT_END, seq, before)?;
    Ok(())
}

/// Gives records that have no place in the chain one, in the order in which they were made; then nothing can be changed any more.
///
/// # Errors
/// When the database does not answer.
pub async fn link_old(db: &Db) -> sqlx::Result<()> {
    loop {
        let mut tx = db.begin().await?;
        let old: Vec<Entry> = rows_in!(&mut tx, OLD)?;
        if old.is_empty() {
            return Ok(());
        }
        let (mut seq, mut before) = end(&mut tx).await?;
        for entry in old {
            seq += 1;
            let hash = hash(seq, &before, &entry);
            execute!(&mut tx, LINK, seq, &before, &hash, &entry.id)?;
            before = hash;
        }
        execute!(&mut tx, PUT_END, seq, before)?;
        tx.commit().await?;
    }
}

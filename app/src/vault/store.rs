//! The table of wrapped keys: without its row nothing of a person can be read any more.

use super::apart::Apart;
use crate::db::{Db, Tx};
use crate::{execute, row, row_in, rows, rows_in};

/// A key of a person, wrapped by a master key.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Wrapped {
    pub person_id: String,
    pub master_id: String,
    /// Nothing when the key was destroyed.
    pub sealed: String,
}

impl Wrapped {
    pub const fn is_destroyed(&self) -> bool {
        self.sealed.is_empty()
    }
}

const FIND: &str =
    "SELECT person_id, master_id, wrapped AS sealed FROM vault_keys WHERE person_id = $1";
const INSERT: &str = "INSERT INTO vault_keys (person_id, master_id, wrapped, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (person_id) DO NOTHING";
const DELETE: &str = "DELETE FROM vault_keys WHERE person_id = $1";
// What stays says only that there was a key.
const DESTROY: &str = "INSERT INTO vault_keys (person_id, master_id, wrapped, made_at) VALUES ($1, '', '', $2) \
     ON CONFLICT (person_id) DO UPDATE SET master_id = '', wrapped = '', made_at = $2";
const ANY: &str =
    "SELECT person_id, master_id, wrapped AS sealed FROM vault_keys WHERE wrapped <> '' LIMIT 1";
const OTHERS: &str = "SELECT person_id, master_id, wrapped AS sealed FROM vault_keys WHERE master_id <> $1 AND wrapped <> '' ORDER BY person_id LIMIT 500";
const WRAP: &str =
    "UPDATE vault_keys SET master_id = $3, wrapped = $4 WHERE person_id = $1 AND master_id = $2";
const COUNTS: &str =
    "SELECT master_id, COUNT(*) FROM vault_keys GROUP BY master_id ORDER BY master_id";
const ALL: &str =
    "SELECT person_id, master_id, wrapped AS sealed, made_at FROM vault_keys ORDER BY person_id";
const PEOPLE: &str = "SELECT person_id, made_at FROM vault_keys ORDER BY person_id";
const IS_MOVED: &str = "SELECT name FROM vault_moves WHERE name = $1";
const MOVED: &str =
    "INSERT INTO vault_moves (name, done_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";

pub async fn find(db: &Db, person: &str) -> sqlx::Result<Option<Wrapped>> {
    row!(db, FIND, person)
}

pub async fn find_in(tx: &mut Tx, person: &str) -> sqlx::Result<Option<Wrapped>> {
    row_in!(tx, FIND, person)
}

/// Writes a key unless the person has one meanwhile.
pub async fn insert(tx: &mut Tx, new: &Wrapped, now: i64) -> sqlx::Result<()> {
    execute!(tx, INSERT, &new.person_id, &new.master_id, &new.sealed, now).map(drop)
}

/// Destroys a key; the same name may have another one later.
pub async fn delete(tx: &mut Tx, person: &str) -> sqlx::Result<()> {
    execute!(tx, DELETE, person).map(drop)
}

/// Destroys the key of a person for good: this person never has another one.
pub async fn destroy(tx: &mut Tx, person: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, DESTROY, person, now).map(drop)
}

/// Whether anything was ever wrapped.
pub async fn has_any(db: &Db) -> sqlx::Result<bool> {
    let found: Option<Wrapped> = row!(db, ANY)?;
    Ok(found.is_some())
}

/// Keys that another master than this wraps, five hundred at most.
pub async fn others(tx: &mut Tx, master: &str) -> sqlx::Result<Vec<Wrapped>> {
    rows_in!(tx, OTHERS, master)
}

/// Wraps anew what `before` wrapped.
pub async fn wrap(tx: &mut Tx, before: &str, new: &Wrapped) -> sqlx::Result<()> {
    execute!(
        tx,
        WRAP,
        &new.person_id,
        before,
        &new.master_id,
        &new.sealed
    )
    .map(drop)
}

/// How many keys each master wraps.
pub async fn counts(db: &Db) -> sqlx::Result<Vec<(String, i64)>> {
    rows!(db, COUNTS)
}

/// Every key, wrapped.
pub async fn all(db: &Db) -> sqlx::Result<Vec<Apart>> {
    rows!(db, ALL)
}

/// Whose keys there are, and since when.
pub async fn people(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    rows_in!(tx, PEOPLE)
}

/// Writes a key as it was.
pub async fn put_back(tx: &mut Tx, key: &Apart) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &key.person_id,
        &key.master_id,
        &key.wrapped,
        key.made_at
    )
    .map(drop)
}

/// Whether the clear text of a table has been sealed to the end.
pub async fn is_moved(db: &Db, name: &str) -> sqlx::Result<bool> {
    let found: Option<(String,)> = row!(db, IS_MOVED, name)?;
    Ok(found.is_some())
}

pub async fn moved(tx: &mut Tx, name: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, MOVED, name, now).map(drop)
}

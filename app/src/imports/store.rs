//! The tables of imports: the file as it was read, in parts, and what is wrong with its rows.

use super::check::Problem;
use super::read::{Line, Table};
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::portal::Portal;
use crate::vault::{self, Place};
use crate::{execute, row, rows};

/// How many rows one part has: one step of the worker, one transaction.
pub const PART: usize = 250;
/// How many problems are kept: whoever has more mends these first.
pub const MOST_PROBLEMS: i64 = 5_000;

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Read; somebody has to say which column is what.
    Mapping,
    /// The rows are being checked and laid ready.
    Working,
    /// Something was wrong: nothing was written.
    Refused,
    /// Everything is written; the holders are being told.
    Telling,
    Done,
    /// Thrown away, or whoever began it may not any more.
    Dropped,
}

impl State {
    pub const ALL: [Self; 6] = [
        Self::Mapping,
        Self::Working,
        Self::Refused,
        Self::Telling,
        Self::Done,
        Self::Dropped,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Mapping => "mapping",
            Self::Working => "working",
            Self::Refused => "refused",
            Self::Telling => "telling",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}

/// One import.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Import {
    pub id: String,
    pub account_id: String,
    pub file_name: String,
    pub encoding: String,
    pub headings: String,
    pub mapping: String,
    pub state: String,
    pub rows_count: i64,
    pub parts: i64,
    pub done_parts: i64,
    pub wrong: i64,
    pub told_to: String,
    pub lease_by: String,
    pub lease_until: i64,
    pub created_at: i64,
}

impl Import {
    pub fn state(&self) -> State {
        let found = State::ALL
            .into_iter()
            .find(|state| state.code() == self.state);
        found.unwrap_or(State::Dropped)
    }

    pub fn headings(&self) -> Vec<String> {
        serde_json::from_str(&self.headings).unwrap_or_default()
    }

    /// Rows that were looked at.
    pub fn done_rows(&self) -> i64 {
        let part = i64::try_from(PART).unwrap_or(i64::MAX);
        self.rows_count.min(self.done_parts.saturating_mul(part))
    }
}

/// What is wrong with one cell, as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Stored {
    pub part: i64,
    pub line: i64,
    pub field: String,
    pub kind: String,
    pub detail: String,
}

/// Where the rows of a file lie sealed until they are certificates.
const ROWS: Place = Place::new("import_parts", "rows_json");

const INSERT: &str = "INSERT INTO imports (id, account_id, file_name, encoding, headings, mapping, state, rows_count, parts, done_parts, wrong, told_to, lease_by, lease_until, created_at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, 'mapping', $7, $8, 0, 0, '', '', 0, $9, $9)";
const INSERT_PART: &str =
    "INSERT INTO import_parts (import_id, part, rows_json) VALUES ($1, $2, $3)";
const ONE: &str = "SELECT id, account_id, file_name, encoding, headings, mapping, state, rows_count, parts, done_parts, wrong, told_to, lease_by, lease_until, created_at FROM imports WHERE id = $1";
const LIST: &str = "SELECT id, account_id, file_name, encoding, headings, mapping, state, rows_count, parts, done_parts, wrong, told_to, lease_by, lease_until, created_at \
     FROM imports WHERE state <> 'dropped' ORDER BY id DESC LIMIT 50";
const OPEN: &str = "SELECT id, account_id, file_name, encoding, headings, mapping, state, rows_count, parts, done_parts, wrong, told_to, lease_by, lease_until, created_at \
     FROM imports WHERE state IN ('working', 'telling') AND (lease_until < $1 OR lease_by = $2) ORDER BY id LIMIT 1";
const OLD: &str = "SELECT id FROM imports WHERE state IN ('mapping', 'refused') AND changed_at < $1 ORDER BY id LIMIT 10";
const PART_ROWS: &str = "SELECT rows_json FROM import_parts WHERE import_id = $1 AND part = $2";
const BEGIN: &str = "UPDATE imports SET state = 'working', mapping = $2, done_parts = 0, wrong = 0, changed_at = $3 WHERE id = $1 AND state IN ('mapping', 'refused')";
const END: &str = "UPDATE imports SET state = $3, changed_at = $4 WHERE id = $1 AND state = $2";
const LEASE: &str = "UPDATE imports SET lease_by = $2, lease_until = $4 WHERE id = $1 AND state IN ('working', 'telling') AND (lease_until < $3 OR lease_by = $2)";
// Whoever lost the lease, or did this part already, moves nothing.
const ADVANCE: &str = "UPDATE imports SET done_parts = done_parts + 1, wrong = wrong + $4, lease_until = $5 \
     WHERE id = $1 AND lease_by = $2 AND done_parts = $3 AND state = 'working'";
const FINISH: &str = "UPDATE imports SET state = $3, changed_at = $4 WHERE id = $1 AND lease_by = $2 AND done_parts = parts AND state = 'working'";
const AGAIN: &str = "UPDATE imports SET done_parts = 0, wrong = 0 WHERE id = $1 AND lease_by = $2 AND state = 'working'";
const TELL: &str = "UPDATE imports SET told_to = $3, state = $4, lease_until = $5 WHERE id = $1 AND lease_by = $2 AND told_to = $6 AND state = 'telling'";
const DELETE_PARTS: &str = "DELETE FROM import_parts WHERE import_id = $1";
const DELETE_PROBLEMS: &str = "DELETE FROM import_problems WHERE import_id = $1";
const INSERT_PROBLEM: &str = "INSERT INTO import_problems (import_id, part, line, field, kind, detail) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
const PROBLEMS: &str = "SELECT part, line, field, kind, detail FROM import_problems WHERE import_id = $1 AND (line > $2 OR (line = $2 AND field > $3)) ORDER BY line, field LIMIT $4";

/// Writes a file that was read.
///
/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    name: &str,
    table: &Table,
    mapping: &str,
) -> sqlx::Result<()> {
    let by = ctx.actor.account().unwrap_or("system");
    let headings = serde_json::to_string(&table.headings).unwrap_or_default();
    let parts = table.rows.chunks(PART);
    let (count, all) = (table.rows.len(), parts.len());
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    execute!(
        tx,
        INSERT,
        id,
        by,
        name,
        &table.encoding,
        headings,
        mapping,
        number(count),
        number(all),
        ctx.now
    )?;
    let key = vault::key(&ctx.portal, tx, &person(id)).await?;
    for (part, rows) in parts.enumerate() {
        let json = serde_json::to_string(rows).unwrap_or_default();
        let sealed = vault::seal(&ctx.portal, &key, ROWS, &json);
        execute!(&mut *tx, INSERT_PART, id, number(part), sealed)?;
    }
    Ok(())
}

pub async fn one(db: &Db, id: &str) -> Result<Option<Import>, AppError> {
    Ok(row!(db, ONE, id)?)
}

/// The latest fifty.
pub async fn list(ctx: &Ctx) -> Result<Vec<Import>, AppError> {
    Ok(rows!(ctx.db(), LIST)?)
}

/// One that has work for this worker: nobody else has it.
pub async fn open(db: &Db, worker: &str, now: i64) -> Result<Option<Import>, AppError> {
    Ok(row!(db, OPEN, now, worker)?)
}

/// Imports that nobody went on with since `before`.
pub async fn forgotten(db: &Db, before: i64) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows!(db, OLD, before)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The rows of a part.
pub async fn part(portal: &Portal, id: &str, part: i64) -> Result<Vec<Line>, AppError> {
    let found: Option<(String,)> = row!(&portal.db, PART_ROWS, id, part)?;
    let Some((mut json,)) = found else {
        return Ok(Vec::new());
    };
    vault::reveal(portal, &person(id), ROWS, &mut json).await?;
    Ok(serde_json::from_str(&json)?)
}

/// The rows of a file belong to many people: it has a key of its own, which goes with them.
fn person(import: &str) -> String {
    format!("import:{import}")
}

/// Sends it to the worker; `false` when it is there already.
pub async fn begin(tx: &mut Tx, id: &str, mapping: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, BEGIN, id, mapping, now).map(|count| count == 1)
}

/// Moves it by hand; `false` when it is not there any more.
pub async fn end(tx: &mut Tx, id: &str, from: State, to: State, now: i64) -> sqlx::Result<bool> {
    execute!(tx, END, id, from.code(), to.code(), now).map(|count| count == 1)
}

/// Takes or keeps the lease.
pub async fn lease(
    tx: &mut Tx,
    id: &str,
    worker: &str,
    now: i64,
    until: i64,
) -> sqlx::Result<bool> {
    execute!(tx, LEASE, id, worker, now, until).map(|count| count == 1)
}

/// One part is done, with so many problems.
pub async fn advance(
    tx: &mut Tx,
    import: &Import,
    worker: &str,
    wrong: i64,
    until: i64,
) -> sqlx::Result<bool> {
    let (id, part) = (&import.id, import.done_parts);
    execute!(tx, ADVANCE, id, worker, part, wrong, until).map(|count| count == 1)
}

/// All parts are done.
pub async fn finish(
    tx: &mut Tx,
    id: &str,
    worker: &str,
    to: State,
    now: i64,
) -> sqlx::Result<bool> {
    execute!(tx, FINISH, id, worker, to.code(), now).map(|count| count == 1)
}

/// Checks it from the beginning.
pub async fn again(tx: &mut Tx, id: &str, worker: &str) -> sqlx::Result<()> {
    execute!(tx, AGAIN, id, worker).map(drop)
}

/// Holders were told up to `told_to`, or all of them.
pub async fn tell(
    tx: &mut Tx,
    import: &Import,
    worker: &str,
    told_to: Option<&str>,
    until: i64,
) -> sqlx::Result<bool> {
    let state = if told_to.is_some() {
        State::Telling
    } else {
        State::Done
    };
    let now_at = told_to.unwrap_or(&import.told_to);
    let (id, before) = (&import.id, &import.told_to);
    execute!(tx, TELL, id, worker, now_at, state.code(), until, before).map(|count| count == 1)
}

/// Forgets the rows: they are certificates now, or nothing. Without their key no copy of them can be read either.
pub async fn forget_rows(portal: &Portal, tx: &mut Tx, id: &str) -> sqlx::Result<()> {
    vault::discard(portal, tx, &person(id)).await?;
    execute!(tx, DELETE_PARTS, id).map(drop)
}

pub async fn forget_problems(tx: &mut Tx, id: &str) -> sqlx::Result<()> {
    execute!(tx, DELETE_PROBLEMS, id).map(drop)
}

pub async fn insert_problem(
    tx: &mut Tx,
    import: &Import,
    line: i64,
    (field, wrong, detail): &Problem,
) -> sqlx::Result<()> {
    let (id, part) = (&import.id, import.done_parts);
    execute!(
        tx,
        INSERT_PROBLEM,
        id,
        part,
        line,
        field.code(),
        wrong.code(),
        detail
    )
    .map(drop)
}

/// Problems after a place in the file, in its order.
pub async fn problems(
    db: &Db,
    id: &str,
    (line, field): (i64, &str),
    most: i64,
) -> Result<Vec<Stored>, AppError> {
    Ok(rows!(db, PROBLEMS, id, line, field, most)?)
}

//! Reads and writes proposals of changed rows.

use super::{Change, Proposal, State};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::programmes::catalog::StoredRow;
use crate::{execute, row, row_in, rows};

const ONE: &str = "SELECT c.id, c.what, c.seen, c.new_row AS row, c.last_day, c.programme, c.state, c.proposed_by, p.name AS proposer, c.proposed_at, d.name AS decider, c.decided_at \
     FROM row_changes c JOIN accounts p ON p.id = c.proposed_by LEFT JOIN accounts d ON d.id = c.decided_by WHERE c.id = $1";
const WAITING: &str = "SELECT c.id, c.what, c.seen, c.new_row AS row, c.last_day, c.programme, c.state, c.proposed_by, p.name AS proposer, c.proposed_at, d.name AS decider, c.decided_at \
     FROM row_changes c JOIN accounts p ON p.id = c.proposed_by LEFT JOIN accounts d ON d.id = c.decided_by \
     WHERE c.state = 'waiting' ORDER BY c.id LIMIT 200";
const COUNT: &str = "SELECT COUNT(*) FROM row_changes WHERE state = 'waiting'";
const INSERT: &str = "INSERT INTO row_changes (id, what, target, seen, new_row, last_day, programme, state, proposed_by, proposed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $9) ON CONFLICT DO NOTHING";
const DECIDE: &str = "UPDATE row_changes SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1 AND state = 'waiting'";

#[derive(sqlx::FromRow)]
struct Kept {
    id: String,
    what: String,
    seen: Option<String>,
    row: Option<String>,
    last_day: Option<String>,
    programme: Option<String>,
    state: String,
    proposed_by: String,
    proposer: String,
    proposed_at: i64,
    decider: Option<String>,
    decided_at: Option<i64>,
}

fn row_of(json: Option<&str>) -> Option<StoredRow> {
    serde_json::from_str(json?).ok()
}

impl Kept {
    fn read(self) -> Option<Proposal> {
        let (seen, row) = (row_of(self.seen.as_deref()), row_of(self.row.as_deref()));
        let change = match self.what.as_str() {
            "add" => Change::Add(row?),
            "replace" => Change::Replace {
                seen: seen?,
                row: row?,
            },
            _ => Change::End {
                seen: seen?,
                last_day: self.last_day?,
            },
        };
        Some(Proposal {
            id: self.id,
            change,
            programme: self.programme,
            state: State::from_code(&self.state)?,
            proposed_by: self.proposed_by,
            proposer: self.proposer,
            proposed_at: self.proposed_at,
            decider: self.decider,
            decided_at: self.decided_at,
        })
    }
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Proposal>, AppError> {
    let found: Option<Kept> = row!(ctx.db(), ONE, id)?;
    Ok(found.and_then(Kept::read))
}

pub async fn one_in(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Proposal>> {
    let found: Option<Kept> = row_in!(tx, ONE, id)?;
    Ok(found.and_then(Kept::read))
}

/// What waits, the oldest first.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Proposal>, AppError> {
    let found: Vec<Kept> = rows!(ctx.db(), WAITING)?;
    Ok(found.into_iter().filter_map(Kept::read).collect())
}

pub async fn count_waiting(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// `false` when the form was sent before, or another change of the same row waits.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    (id, by): (&str, &str),
    change: &Change,
    programme: Option<&str>,
) -> sqlx::Result<bool> {
    let json = |row: Option<&StoredRow>| row.and_then(|row| serde_json::to_string(row).ok());
    let last_day = match change {
        Change::End { last_day, .. } => Some(last_day.as_str()),
        _ => None,
    };
    let written = execute!(
        tx,
        INSERT,
        id,
        change.code(),
        change.seen().map(|row| row.id.as_str()),
        json(change.seen()),
        json(change.row()),
        last_day,
        programme,
        by,
        ctx.now
    )?;
    Ok(written == 1)
}

/// `false` when it was decided meanwhile.
pub async fn decide(tx: &mut Tx, id: &str, state: State, by: &str, now: i64) -> sqlx::Result<bool> {
    Ok(execute!(tx, DECIDE, id, state.code(), by, now)? == 1)
}

//! The rows of the outbox: what waits, what was sent, what failed.

use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::{execute, rows};

/// One message.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: String,
    pub channel: String,
    pub address: String,
    pub kind: String,
    pub locale: String,
    pub subject: String,
    pub body: String,
    /// `waiting`, `sending`, `sent`, `shown` (demo) or `failed`.
    pub state: String,
    pub attempts: i64,
    pub created_at: i64,
    pub sent_at: Option<i64>,
}

const LATEST: &str = "SELECT id, channel, address, kind, locale, subject, body, state, attempts, created_at, sent_at FROM outbox ORDER BY id DESC LIMIT 50";
const LIST: &str = "SELECT id, channel, address, kind, locale, subject, body, state, attempts, created_at, sent_at FROM outbox \
     WHERE ($1 = '' OR state = $1) AND ($2 = '' OR id < $2) ORDER BY id DESC LIMIT 21";
const DUE: &str = "SELECT id, channel, address, kind, locale, subject, body, state, attempts, created_at, sent_at FROM outbox \
     WHERE state = 'waiting' AND channel = $1 AND next_at <= $2 ORDER BY next_at, id LIMIT 20";
// Two nodes may see the same row; only one of them claims it. A claim that was never finished is due again later.
const CLAIM: &str = "UPDATE outbox SET state = 'sending', attempts = attempts + 1, next_at = $3 WHERE id = $1 AND state = 'waiting' AND next_at <= $2";
const FINISH: &str = "UPDATE outbox SET state = $2, sent_at = $3, next_at = $4, last_error = $5 WHERE id = $1 AND state = 'sending'";
const RECLAIM: &str =
    "UPDATE outbox SET state = 'waiting' WHERE state = 'sending' AND next_at < $1";
const SHOW: &str = "UPDATE outbox SET state = 'shown', sent_at = $1 WHERE state = 'waiting'";
const AGAIN: &str = "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $2 WHERE id = $1 AND state IN ('failed', 'sent', 'shown')";

/// The latest fifty, for the demo.
pub async fn latest(ctx: &Ctx) -> Result<Vec<Row>, AppError> {
    Ok(rows!(ctx.db(), LATEST)?)
}

/// Twenty before `before`, the newest first, and one more if there are more.
pub async fn list(ctx: &Ctx, state: &str, before: &str) -> Result<Vec<Row>, AppError> {
    Ok(rows!(ctx.db(), LIST, state, before)?)
}

/// What should be sent now.
pub async fn due(db: &Db, channel: &str, now: i64) -> sqlx::Result<Vec<Row>> {
    rows!(db, DUE, channel, now)
}

/// Takes a message for sending; `false` when another node has it.
pub async fn claim(tx: &mut Tx, id: &str, now: i64, until: i64) -> sqlx::Result<bool> {
    execute!(tx, CLAIM, id, now, until).map(|count| count == 1)
}

pub async fn finish(
    tx: &mut Tx,
    id: &str,
    state: &str,
    sent_at: Option<i64>,
    next_at: i64,
    error: Option<&str>,
) -> sqlx::Result<()> {
    execute!(tx, FINISH, id, state, sent_at, next_at, error).map(drop)
}

/// Gives back what a node took and never finished.
pub async fn reclaim(tx: &mut Tx, now: i64) -> sqlx::Result<()> {
    execute!(tx, RECLAIM, now).map(drop)
}

/// In the demo nothing leaves: what waits is shown on a page.
pub async fn show_all(tx: &mut Tx, now: i64) -> sqlx::Result<()> {
    execute!(tx, SHOW, now).map(drop)
}

/// Puts a message back; `false` when it waits already.
pub async fn again(tx: &mut Tx, id: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, AGAIN, id, now).map(|count| count == 1)
}

//! The tables of saved searches and saved vacancies.

use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::{execute, row, rows};

/// A saved search.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Saved {
    pub id: String,
    pub account_id: String,
    /// The question as it stands in the address.
    pub query: String,
    pub every: String,
    /// Who has it may stop the search without signing in.
    pub token: String,
    /// The newest place in the list that was looked at.
    pub above: i64,
    pub next_at: i64,
}

const INSERT: &str = "INSERT INTO saved_searches (id, account_id, form_id, query, every, token, above, next_at, created_at, stopped_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)";
const OF: &str = "SELECT id, account_id, query, every, token, above, next_at FROM saved_searches \
     WHERE account_id = $1 AND stopped_at IS NULL ORDER BY id DESC LIMIT 100";
const BY_TOKEN: &str = "SELECT id, account_id, query, every, token, above, next_at FROM saved_searches WHERE token = $1";
const DUE: &str = "SELECT id, account_id, query, every, token, above, next_at FROM saved_searches \
     WHERE stopped_at IS NULL AND next_at <= $1 AND above < $2 ORDER BY next_at, id LIMIT $3";
const LOOKED: &str = "UPDATE saved_searches SET above = $3, next_at = $4 WHERE id = $1 AND above = $2 AND stopped_at IS NULL";
const STOP: &str =
    "UPDATE saved_searches SET stopped_at = $2 WHERE token = $1 AND stopped_at IS NULL";
const STOP_OWN: &str = "UPDATE saved_searches SET stopped_at = $3 WHERE id = $1 AND account_id = $2 AND stopped_at IS NULL";
const KEEP: &str = "INSERT INTO saved_vacancies (account_id, vacancy_id, saved_at) VALUES ($1, $2, $3) ON CONFLICT (account_id, vacancy_id) DO NOTHING";
const DROP: &str = "DELETE FROM saved_vacancies WHERE account_id = $1 AND vacancy_id = $2";
const KEPT: &str = "SELECT vacancy_id FROM saved_vacancies WHERE account_id = $1 ORDER BY saved_at DESC, vacancy_id LIMIT 200";
const IS_KEPT: &str =
    "SELECT vacancy_id FROM saved_vacancies WHERE account_id = $1 AND vacancy_id = $2";

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, form_id: &str, saved: &Saved) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &saved.id,
        &saved.account_id,
        form_id,
        &saved.query,
        &saved.every,
        &saved.token,
        saved.above,
        saved.next_at,
        ctx.now
    )
    .map(drop)
}

pub async fn of(db: &Db, account: &str) -> sqlx::Result<Vec<Saved>> {
    rows!(db, OF, account)
}

pub async fn by_token(db: &Db, token: &str) -> sqlx::Result<Option<Saved>> {
    row!(db, BY_TOKEN, token)
}

/// The searches whose time has come, when the list has something newer than they know.
pub async fn due(db: &Db, now: i64, newest: i64, limit: i64) -> sqlx::Result<Vec<Saved>> {
    rows!(db, DUE, now, newest, limit)
}

/// Notes up to where a search has looked; `false` when another run was quicker, or it was stopped.
pub async fn looked(tx: &mut Tx, saved: &Saved, above: i64, next_at: i64) -> sqlx::Result<bool> {
    execute!(tx, LOOKED, &saved.id, saved.above, above, next_at).map(|count| count == 1)
}

pub async fn stop(tx: &mut Tx, token: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, STOP, token, now).map(|count| count == 1)
}

pub async fn stop_own(tx: &mut Tx, id: &str, account: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, STOP_OWN, id, account, now).map(|count| count == 1)
}

pub async fn keep(tx: &mut Tx, account: &str, vacancy: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, KEEP, account, vacancy, now).map(drop)
}

pub async fn drop_kept(tx: &mut Tx, account: &str, vacancy: &str) -> sqlx::Result<()> {
    execute!(tx, DROP, account, vacancy).map(drop)
}

pub async fn kept(db: &Db, account: &str) -> sqlx::Result<Vec<String>> {
    let found: Vec<(String,)> = rows!(db, KEPT, account)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

pub async fn is_kept(db: &Db, account: &str, vacancy: &str) -> sqlx::Result<bool> {
    let found: Option<(String,)> = row!(db, IS_KEPT, account, vacancy)?;
    Ok(found.is_some())
}

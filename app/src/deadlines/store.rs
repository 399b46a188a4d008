//! The tables of kept intakes, of reminders that were written, and of who wants none.

use crate::db::{Db, Tx};
use crate::{execute, row, row_in, rows};

/// Whether somebody wants reminders, and the token that stops them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Setting {
    pub account_id: String,
    /// Who has it may stop the reminders without signing in.
    pub token: String,
    pub stopped_at: Option<i64>,
}

const KEEP: &str = "INSERT INTO kept_intakes (account_id, intake_id, kept_at) VALUES ($1, $2, $3) ON CONFLICT (account_id, intake_id) DO NOTHING";
const DROP: &str = "DELETE FROM kept_intakes WHERE account_id = $1 AND intake_id = $2";
const KEPT: &str = "SELECT intake_id, kept_at FROM kept_intakes WHERE account_id = $1 ORDER BY kept_at DESC, intake_id LIMIT 100";
const KEEPERS: &str =
    "SELECT account_id, kept_at FROM kept_intakes WHERE intake_id = $1 ORDER BY account_id";
const WRITTEN: &str = "SELECT account_id, step FROM reminders WHERE thing = $1 AND ends_on = $2";
// Two nodes may look at the same moment: only one of them writes.
const WRITE: &str = "INSERT INTO reminders (id, account_id, thing, ends_on, step, written_at) VALUES ($1, $2, $3, $4, $5, $6) \
     ON CONFLICT (account_id, thing, ends_on, step) DO NOTHING";
const BEGIN: &str = "INSERT INTO reminder_settings (account_id, token, stopped_at) VALUES ($1, $2, NULL) ON CONFLICT (account_id) DO NOTHING";
const SETTING: &str =
    "SELECT account_id, token, stopped_at FROM reminder_settings WHERE account_id = $1";
const BY_TOKEN: &str =
    "SELECT account_id, token, stopped_at FROM reminder_settings WHERE token = $1";
const STOP: &str =
    "UPDATE reminder_settings SET stopped_at = $2 WHERE account_id = $1 AND stopped_at IS NULL";
const START: &str = "UPDATE reminder_settings SET stopped_at = NULL WHERE account_id = $1 AND stopped_at IS NOT NULL";

pub async fn keep(tx: &mut Tx, account: &str, intake: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, KEEP, account, intake, now).map(drop)
}

pub async fn let_go(tx: &mut Tx, account: &str, intake: &str) -> sqlx::Result<()> {
    execute!(tx, DROP, account, intake).map(drop)
}

/// The intakes that somebody keeps, and since when.
pub async fn kept(db: &Db, account: &str) -> sqlx::Result<Vec<(String, i64)>> {
    rows!(db, KEPT, account)
}

/// Who keeps an intake, and since when.
pub async fn keepers(db: &Db, intake: &str) -> sqlx::Result<Vec<(String, i64)>> {
    rows!(db, KEEPERS, intake)
}

/// Who was reminded of a thing with this end, and of which step.
pub async fn written(db: &Db, thing: &str, ends_on: &str) -> sqlx::Result<Vec<(String, String)>> {
    rows!(db, WRITTEN, thing, ends_on)
}

/// Notes that somebody is reminded; `false` when that was done before.
pub async fn write(
    tx: &mut Tx,
    id: &str,
    account: &str,
    (thing, ends_on, step): (&str, &str, &str),
    now: i64,
) -> sqlx::Result<bool> {
    execute!(tx, WRITE, id, account, thing, ends_on, step, now).map(|count| count == 1)
}

/// The setting of somebody; made with this token when there is none yet.
pub async fn setting_in(tx: &mut Tx, account: &str, token: &str) -> sqlx::Result<Option<Setting>> {
    execute!(tx, BEGIN, account, token)?;
    row_in!(tx, SETTING, account)
}

pub async fn setting(db: &Db, account: &str) -> sqlx::Result<Option<Setting>> {
    row!(db, SETTING, account)
}

pub async fn by_token(db: &Db, token: &str) -> sqlx::Result<Option<Setting>> {
    row!(db, BY_TOKEN, token)
}

pub async fn stop(tx: &mut Tx, account: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, STOP, account, now).map(|count| count == 1)
}

pub async fn start(tx: &mut Tx, account: &str) -> sqlx::Result<bool> {
    execute!(tx, START, account).map(|count| count == 1)
}

//! The tables of second steps: what somebody has, wrong tries, and what waits for a passkey's answer.

use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::{execute, row, row_in, rows, rows_in};

/// What somebody has beside the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    App,
    Passkey,
}

impl Kind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Passkey => "passkey",
        }
    }
}

/// One second step.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Step {
    pub id: String,
    kind: String,
    /// Where it was set up: browser and system.
    pub device: String,
    pub secret: String,
    pub credential: Option<String>,
    pub counter: i64,
    pub created_at: i64,
    pub used_at: Option<i64>,
}

impl Step {
    pub fn kind(&self) -> Kind {
        if self.kind == Kind::Passkey.code() {
            Kind::Passkey
        } else {
            Kind::App
        }
    }
}

const OF_ACCOUNT: &str = "SELECT id, kind, device, secret, credential, counter, created_at, used_at FROM second_steps \
     WHERE account_id = $1 AND confirmed_at IS NOT NULL ORDER BY id";
const COUNT: &str =
    "SELECT COUNT(*) FROM second_steps WHERE account_id = $1 AND confirmed_at IS NOT NULL";
const SEALED: &str =
    "SELECT account_id, secret FROM second_steps WHERE kind = 'app' ORDER BY id DESC LIMIT 1";
const BEGUN: &str = "SELECT id, kind, device, secret, credential, counter, created_at, used_at FROM second_steps \
     WHERE account_id = $1 AND confirmed_at IS NULL";
const INSERT: &str = "INSERT INTO second_steps (id, account_id, kind, device, secret, credential, counter, created_at, confirmed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
const DROP_OLD: &str =
    "DELETE FROM second_steps WHERE account_id = $1 AND confirmed_at IS NULL AND created_at < $2";
const CONFIRM: &str = "UPDATE second_steps SET confirmed_at = $2, counter = $3, device = $4 WHERE id = $1 AND confirmed_at IS NULL";
// Of two requests with one code only one moves the counter.
const USE_APP: &str =
    "UPDATE second_steps SET counter = $2, used_at = $3 WHERE id = $1 AND counter < $2";
const USE_PASSKEY: &str =
    "UPDATE second_steps SET counter = $2, used_at = $3 WHERE id = $1 AND counter = $4";
const DELETE: &str = "DELETE FROM second_steps WHERE id = $1 AND account_id = $2";
const DELETE_ALL: &str = "DELETE FROM second_steps WHERE account_id = $1";
// Every fifth wrong try in a row locks for a while; whoever is locked takes no try.
const TAKE_TRY: &str = "INSERT INTO second_tries (account_id, tries, locked_until) VALUES ($1, 1, 0) \
     ON CONFLICT (account_id) DO UPDATE SET tries = second_tries.tries + 1, \
     locked_until = CASE WHEN (second_tries.tries + 1) % $3 = 0 THEN $4 ELSE 0 END \
     WHERE second_tries.locked_until <= $2";
const FORGET_TRIES: &str = "DELETE FROM second_tries WHERE account_id = $1";
const ASK: &str = "INSERT INTO second_questions (session_id, purpose, challenge, expires_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (session_id, purpose) DO UPDATE SET challenge = $3, expires_at = $4";
const TAKE_QUESTION: &str = "DELETE FROM second_questions WHERE session_id = $1 AND purpose = $2 AND expires_at >= $3 RETURNING challenge";

pub async fn of_account(db: &Db, account: &str) -> Result<Vec<Step>, AppError> {
    Ok(rows!(db, OF_ACCOUNT, account)?)
}

/// The account and the sealed secret of the latest app: whoever opens it has the right key.
///
/// # Errors
/// When the database does not answer.
pub async fn sealed_example(db: &Db) -> sqlx::Result<Option<(String, String)>> {
    row!(db, SEALED)
}

pub async fn of_account_in(tx: &mut Tx, account: &str) -> Result<Vec<Step>, AppError> {
    Ok(rows_in!(tx, OF_ACCOUNT, account)?)
}

pub async fn count_in(tx: &mut Tx, account: &str) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row_in!(tx, COUNT, account)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// The app that is being set up.
pub async fn begun(db: &Db, account: &str) -> Result<Option<Step>, AppError> {
    Ok(row!(db, BEGUN, account)?)
}

/// A second step that is new.
#[derive(Debug)]
pub struct New<'a> {
    pub kind: Kind,
    pub secret: &'a str,
    pub credential: Option<&'a str>,
    pub counter: i64,
    /// Nothing while the app has not shown that it has the secret.
    pub confirmed_at: Option<i64>,
}

/// `false` when the passkey is known already, or an app is being set up.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, account: &str, new: New<'_>) -> sqlx::Result<bool> {
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        account,
        new.kind.code(),
        &ctx.device,
        new.secret,
        new.credential,
        new.counter,
        ctx.now,
        new.confirmed_at,
    )
    .map(|count| count == 1)
}

/// Forgets an app that nobody finished setting up.
pub async fn drop_old(tx: &mut Tx, account: &str, before: i64) -> sqlx::Result<()> {
    execute!(tx, DROP_OLD, account, before).map(drop)
}

pub async fn confirm(ctx: &Ctx, tx: &mut Tx, id: &str, window: i64) -> sqlx::Result<bool> {
    execute!(tx, CONFIRM, id, ctx.now, window, &ctx.device).map(|count| count == 1)
}

pub async fn use_app(tx: &mut Tx, id: &str, window: i64, now: i64) -> sqlx::Result<bool> {
    execute!(tx, USE_APP, id, window, now).map(|count| count == 1)
}

pub async fn use_passkey(tx: &mut Tx, step: &Step, counter: i64, now: i64) -> sqlx::Result<bool> {
    execute!(tx, USE_PASSKEY, &step.id, counter, now, step.counter).map(|count| count == 1)
}

pub async fn delete(tx: &mut Tx, account: &str, id: &str) -> sqlx::Result<bool> {
    execute!(tx, DELETE, id, account).map(|count| count == 1)
}

pub async fn delete_all(tx: &mut Tx, account: &str) -> sqlx::Result<u64> {
    execute!(&mut *tx, FORGET_TRIES, account)?;
    execute!(tx, DELETE_ALL, account)
}

/// Takes one of the tries; `false` while the account is locked.
pub async fn take_try(
    tx: &mut Tx,
    account: &str,
    now: i64,
    at_most: i64,
    locked_until: i64,
) -> sqlx::Result<bool> {
    execute!(tx, TAKE_TRY, account, now, at_most, locked_until).map(|count| count == 1)
}

pub async fn forget_tries(tx: &mut Tx, account: &str) -> sqlx::Result<()> {
    execute!(tx, FORGET_TRIES, account).map(drop)
}

/// Keeps a question of a session; one for each purpose.
pub async fn ask(
    tx: &mut Tx,
    session: &str,
    purpose: &str,
    challenge: &str,
    expires_at: i64,
) -> sqlx::Result<()> {
    execute!(tx, ASK, session, purpose, challenge, expires_at).map(drop)
}

/// Takes the question away: it is answered once, rightly or wrongly.
pub async fn take_question(
    tx: &mut Tx,
    session: &str,
    purpose: &str,
    now: i64,
) -> sqlx::Result<Option<String>> {
    let found: Option<(String,)> = row_in!(tx, TAKE_QUESTION, session, purpose, now)?;
    Ok(found.map(|(challenge,)| challenge))
}

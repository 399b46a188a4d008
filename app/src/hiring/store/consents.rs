//! The tables of consents and of the looks that were taken under them.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::{execute, row, rows};

/// What somebody agreed to, word for word.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Consent {
    pub id: String,
    pub account_id: String,
    /// `apply` or `pool`.
    pub purpose: String,
    /// The organisation; empty for the pool.
    pub org_id: String,
    /// Where the data go: codes of countries, separated by spaces.
    pub country: String,
    /// Codes of fields, separated by spaces.
    pub fields: String,
    pub version: String,
    /// The written form in which the person read it.
    pub locale: String,
    pub body: String,
    pub given_at: i64,
    pub ended_at: Option<i64>,
}

/// One look at the data of one person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Look {
    pub org_id: String,
    /// `application`, `pool`.
    pub what: String,
    pub at: i64,
    pub fields: String,
}

const INSERT: &str = "INSERT INTO hiring_consents (id, account_id, purpose, org_id, country, fields, version, locale, body, looks, given_at, ended_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, NULL)";
const ONE: &str = "SELECT id, account_id, purpose, org_id, country, fields, version, locale, body, given_at, ended_at FROM hiring_consents WHERE id = $1";
const END: &str = "UPDATE hiring_consents SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL";
// A look waits for a withdrawal that is under way, and a withdrawal for a look: none is taken after the consent has ended.
const COUNT_LOOK: &str =
    "UPDATE hiring_consents SET looks = looks + 1 WHERE id = $1 AND ended_at IS NULL";
const INSERT_LOOK: &str = "INSERT INTO hiring_looks (id, account_id, consent_id, org_id, by_account, what, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const LOOKS: &str = "SELECT l.org_id, l.what, l.at, c.fields FROM hiring_looks l JOIN hiring_consents c ON c.id = l.consent_id \
     WHERE l.account_id = $1 ORDER BY l.id DESC LIMIT 200";

/// A new consent.
#[derive(Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub account: &'a str,
    pub purpose: &'a str,
    pub org: &'a str,
    pub country: &'a str,
    pub fields: &'a str,
    pub version: &'a str,
    pub locale: &'a str,
    pub body: &'a str,
}

pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        new.id,
        new.account,
        new.purpose,
        new.org,
        new.country,
        new.fields,
        new.version,
        new.locale,
        new.body,
        ctx.now
    )
    .map(drop)
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Consent>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

/// Ends it; `false` when it had ended before.
pub async fn end(ctx: &Ctx, tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    execute!(tx, END, id, ctx.now).map(|count| count == 1)
}

/// Writes a look down; `false` when the consent has ended, and then nothing may be shown.
pub async fn look(
    ctx: &Ctx,
    tx: &mut Tx,
    (consent, account): (&str, &str),
    org: &str,
    what: &str,
) -> sqlx::Result<bool> {
    if execute!(&mut *tx, COUNT_LOOK, consent)? == 0 {
        return Ok(false);
    }
    let by = ctx.actor.account().unwrap_or_default();
    execute!(
        tx,
        INSERT_LOOK,
        ctx.new_id(),
        account,
        consent,
        org,
        by,
        what,
        ctx.now
    )?;
    Ok(true)
}

/// Every look at somebody's data, the latest first, two hundred at most.
pub async fn looks(ctx: &Ctx, account: &str) -> Result<Vec<Look>, AppError> {
    Ok(rows!(ctx.db(), LOOKS, account)?)
}

//! The table of names that are known to work without a licence: dated rows with a source, entered by staff.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::{execute, rows};

/// One name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct UnlicensedName {
    pub id: String,
    pub name: String,
    pub country: String,
    pub source_url: String,
    pub as_of: String,
    pub valid_to: Option<String>,
    pub is_example: bool,
}

const ALL: &str = "SELECT id, name, country, source_url, as_of, valid_to, is_example FROM unlicensed_names ORDER BY id DESC LIMIT 2000";
const INSERT: &str = "INSERT INTO unlicensed_names (id, name, country, source_url, as_of, valid_to, is_example, form_id, entered_by, created_at) \
     VALUES ($1, $2, $3, $4, $5, NULL, $6, $7, $8, $9)";
const END: &str = "UPDATE unlicensed_names SET valid_to = $2 WHERE id = $1 AND valid_to IS NULL";

pub async fn all(ctx: &Ctx) -> Result<Vec<UnlicensedName>, AppError> {
    Ok(rows!(ctx.db(), ALL)?)
}

/// A new name.
#[derive(Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub country: &'a str,
    pub source_url: &'a str,
    pub as_of: &'a str,
    pub is_example: bool,
    pub form_id: &'a str,
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    let by = ctx.actor.account().unwrap_or("system");
    execute!(
        tx,
        INSERT,
        new.id,
        new.name,
        new.country,
        new.source_url,
        new.as_of,
        new.is_example,
        new.form_id,
        by,
        ctx.now
    )
    .map(drop)
}

/// It holds until yesterday; `false` when it has ended already.
pub async fn end(tx: &mut Tx, id: &str, last_day: &str) -> sqlx::Result<bool> {
    execute!(tx, END, id, last_day).map(|count| count == 1)
}

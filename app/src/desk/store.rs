//! What the desk reads and writes besides the rooms' own tables.

use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::identity;
use crate::{row, rows};

/// One record of the audit trail.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Record {
    pub id: String,
    pub at: i64,
    pub name: Option<String>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    pub before_json: Option<String>,
    pub after_json: Option<String>,
    pub request_id: String,
}

/// A consent as it was given.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Consent {
    pub version: String,
    pub locale: String,
    pub body: String,
    pub given_at: i64,
}

/// A member of the staff.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub roles: String,
    pub centres: String,
    pub address: String,
    pub created_at: i64,
}

const AUDIT: &str = "SELECT a.id, a.at, c.name, a.action, a.subject_kind, a.subject_id, a.before_json, a.after_json, a.request_id \
     FROM audit a LEFT JOIN accounts c ON c.id = a.account_id \
     WHERE ($1 = '' OR a.action = $1) AND ($2 = '' OR a.subject_id = $2) AND ($3 = '' OR a.id < $3) ORDER BY a.id DESC LIMIT 21";
const CONSENTS: &str =
    "SELECT version, locale, body, given_at FROM consents WHERE account_id = $1 ORDER BY id";
const STAFF: &str = "SELECT a.id, a.name, a.roles, a.centres, c.address, a.created_at FROM accounts a JOIN contacts c ON c.account_id = a.id WHERE a.kind = 'staff' ORDER BY a.id LIMIT 200";
const FAILED: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'failed'";
const PROPOSED: &str = "SELECT COUNT(*) FROM certificate_proposals WHERE open_key IS NOT NULL";
/// Twenty records before `before`, the newest first, and one more if there are more.
pub async fn audit(
    ctx: &Ctx,
    action: &str,
    subject: &str,
    before: &str,
) -> Result<Vec<Record>, AppError> {
    let mut found: Vec<Record> = rows!(ctx.db(), AUDIT, action, subject, before)?;
    for one in found.iter_mut().filter(|one| one.subject_kind == "account") {
        audit::revealed(&ctx.portal, &one.subject_id, &mut one.before_json).await?;
        audit::revealed(&ctx.portal, &one.subject_id, &mut one.after_json).await?;
    }
    Ok(found)
}

pub async fn consents(ctx: &Ctx, account: &str) -> Result<Vec<Consent>, AppError> {
    Ok(rows!(ctx.db(), CONSENTS, account)?)
}

pub async fn staff(ctx: &Ctx) -> Result<Vec<Member>, AppError> {
    let mut found: Vec<Member> = rows!(ctx.db(), STAFF)?;
    for member in &mut found {
        identity::store::reveal_contact(&ctx.portal, &member.id, &mut member.address).await?;
    }
    Ok(found)
}

pub async fn count_failed(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), FAILED)?;
    Ok(found.map_or(0, |(count,)| count))
}

pub async fn count_proposed(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), PROPOSED)?;
    Ok(found.map_or(0, |(count,)| count))
}

//! The tables of the pool: who agreed to be found, who was invited; and who passed and has not moved since.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::{execute, row, rows};

/// Somebody who passed and agreed to be found.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    pub id: String,
    pub account_id: String,
    pub consent_id: String,
    /// The first day on which the person can leave.
    pub ready_on: String,
    pub region: String,
    pub since: i64,
}

/// An invitation to apply.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Invitation {
    pub id: String,
    pub member_id: String,
    pub account_id: String,
    pub vacancy_id: String,
    pub org_id: String,
    pub invited_at: i64,
    /// `open`, `agreed` or `declined`.
    pub answer: String,
}

/// Somebody who passed, and the last time that anything happened.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Passed {
    pub account_id: String,
    pub name: Option<String>,
    pub region: Option<String>,
    pub passed_at: i64,
    pub moved_at: i64,
}

/// What the pool is filtered by; empty texts are no filter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'a> {
    /// Skills tests of the field, each between commas.
    pub field_tests: &'a str,
    pub test: &'a str,
    pub language: &'a str,
    /// Ready on this day or before.
    pub ready_on: &'a str,
    pub region: &'a str,
    pub after: &'a str,
}

const INSERT: &str = "INSERT INTO pool_members (id, account_id, consent_id, ready_on, region, form_id, open_key, since, ended_at) VALUES ($1, $2, $3, $4, $5, $6, $2, $7, NULL)";
const OPEN: &str = "SELECT id, account_id, consent_id, ready_on, region, since FROM pool_members WHERE open_key = $1";
const BY_ID: &str = "SELECT id, account_id, consent_id, ready_on, region, since FROM pool_members WHERE id = $1 AND open_key IS NOT NULL";
const END: &str =
    "UPDATE pool_members SET ended_at = $2, open_key = NULL WHERE id = $1 AND open_key IS NOT NULL";
const COUNTS: &str = "SELECT COUNT(*) FROM certificates WHERE account_id = $1 AND kind IN ('language_result', 'skills_result') AND (valid_to IS NULL OR valid_to >= $2) \
     AND (standing = 'issued' OR (standing = 'suspended' AND suspended_to < $2))";
// A result counts only while its certificate does: what was revoked, suspended or has run out makes nobody found.
const LIST: &str = "SELECT m.id, m.account_id, m.consent_id, m.ready_on, m.region, m.since FROM pool_members m WHERE m.open_key IS NOT NULL \
     AND EXISTS (SELECT 1 FROM certificates c WHERE c.account_id = m.account_id AND c.kind = 'skills_result' AND $2 LIKE '%,' || c.test || ',%' \
     AND (c.valid_to IS NULL OR c.valid_to >= $1) AND (c.standing = 'issued' OR (c.standing = 'suspended' AND c.suspended_to < $1))) \
     AND ($3 = '' OR EXISTS (SELECT 1 FROM certificates c WHERE c.account_id = m.account_id AND c.test = $3 \
     AND (c.valid_to IS NULL OR c.valid_to >= $1) AND (c.standing = 'issued' OR (c.standing = 'suspended' AND c.suspended_to < $1)))) \
     AND ($4 = '' OR EXISTS (SELECT 1 FROM certificates c WHERE c.account_id = m.account_id AND c.kind = 'language_result' AND c.test = $4 \
     AND (c.valid_to IS NULL OR c.valid_to >= $1) AND (c.standing = 'issued' OR (c.standing = 'suspended' AND c.suspended_to < $1)))) \
     AND ($5 = '' OR m.ready_on <= $5) AND ($6 = '' OR m.region = $6) AND ($7 = '' OR m.id < $7) ORDER BY m.id DESC LIMIT 21";
const INVITE: &str = "INSERT INTO pool_invitations (id, member_id, account_id, vacancy_id, org_id, form_id, open_key, invited_by, invited_at, answer, answered_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', NULL)";
const INVITATION: &str = "SELECT id, member_id, account_id, vacancy_id, org_id, invited_at, answer FROM pool_invitations WHERE id = $1";
const INVITED: &str = "SELECT id, member_id, account_id, vacancy_id, org_id, invited_at, answer FROM pool_invitations WHERE account_id = $1 ORDER BY id DESC LIMIT 50";
const SENT: &str = "SELECT id, member_id, account_id, vacancy_id, org_id, invited_at, answer FROM pool_invitations WHERE org_id = $1 AND member_id = $2 ORDER BY id DESC LIMIT 20";
const WAS_SENT: &str = "SELECT COUNT(*) FROM pool_invitations WHERE form_id = $1 AND org_id = $2";
const ANSWER: &str =
    "UPDATE pool_invitations SET answer = $2, answered_at = $3 WHERE id = $1 AND answer = 'open'";
const PASSED: &str = "SELECT c.account_id, p.passport_name AS name, p.region, MAX(c.created_at) AS passed_at, \
     COALESCE(MAX(h.changed_at), MAX(c.created_at)) AS moved_at \
     FROM certificates c LEFT JOIN profiles p ON p.account_id = c.account_id LEFT JOIN hirings h ON h.account_id = c.account_id \
     WHERE c.account_id IS NOT NULL AND c.kind IN ('skills_result', 'language_result') AND c.standing = 'issued' AND (c.valid_to IS NULL OR c.valid_to >= $1) \
     GROUP BY c.account_id, p.passport_name, p.region \
     HAVING MAX(c.created_at) < $2 AND COALESCE(MAX(h.changed_at), 0) < $2 AND ($3 = '' OR c.account_id > $3) ORDER BY c.account_id LIMIT 21";

/// # Errors
/// A unique violation when the form was sent before, or the person is in the pool already.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, member: &Member, form_id: &str) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &member.id,
        &member.account_id,
        &member.consent_id,
        &member.ready_on,
        &member.region,
        form_id,
        ctx.now
    )
    .map(drop)
}

/// The place of an account in the pool.
pub async fn open(ctx: &Ctx, account: &str) -> Result<Option<Member>, AppError> {
    Ok(row!(ctx.db(), OPEN, account)?)
}

pub async fn member(ctx: &Ctx, id: &str) -> Result<Option<Member>, AppError> {
    Ok(row!(ctx.db(), BY_ID, id)?)
}

pub async fn end(ctx: &Ctx, tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    execute!(tx, END, id, ctx.now).map(|count| count == 1)
}

/// Whether somebody has a result that counts today.
pub async fn has_result(ctx: &Ctx, account: &str) -> Result<bool, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNTS, account, ctx.today().to_string())?;
    Ok(found.is_some_and(|(count,)| count > 0))
}

/// Twenty who can be found, the newest first, and one more if there are more.
pub async fn list(ctx: &Ctx, filter: Filter<'_>) -> Result<Vec<Member>, AppError> {
    Ok(rows!(
        ctx.db(),
        LIST,
        ctx.today().to_string(),
        filter.field_tests,
        filter.test,
        filter.language,
        filter.ready_on,
        filter.region,
        filter.after
    )?)
}

/// # Errors
/// A unique violation when the form was sent before, or the person was invited to this vacancy already.
pub async fn invite(
    ctx: &Ctx,
    tx: &mut Tx,
    invitation: &Invitation,
    form_id: &str,
) -> sqlx::Result<()> {
    let key = format!("{}:{}", invitation.account_id, invitation.vacancy_id);
    let by = ctx.actor.account().unwrap_or_default();
    execute!(
        tx,
        INVITE,
        &invitation.id,
        &invitation.member_id,
        &invitation.account_id,
        &invitation.vacancy_id,
        &invitation.org_id,
        form_id,
        key,
        by,
        ctx.now
    )
    .map(drop)
}

pub async fn invitation(ctx: &Ctx, id: &str) -> Result<Option<Invitation>, AppError> {
    Ok(row!(ctx.db(), INVITATION, id)?)
}

/// The invitations of a candidate, the newest first.
pub async fn invited(ctx: &Ctx, account: &str) -> Result<Vec<Invitation>, AppError> {
    Ok(rows!(ctx.db(), INVITED, account)?)
}

/// What an organisation sent to one member of the pool.
pub async fn sent(ctx: &Ctx, org: &str, member: &str) -> Result<Vec<Invitation>, AppError> {
    Ok(rows!(ctx.db(), SENT, org, member)?)
}

pub async fn was_sent(ctx: &Ctx, form: &str, org: &str) -> Result<bool, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), WAS_SENT, form, org)?;
    Ok(found.is_some_and(|(count,)| count > 0))
}

/// `false` when it was answered before.
pub async fn answer(ctx: &Ctx, tx: &mut Tx, id: &str, answer: &str) -> sqlx::Result<bool> {
    execute!(tx, ANSWER, id, answer, ctx.now).map(|count| count == 1)
}

/// Twenty who passed and have not moved since a moment, and one more if there are more.
pub async fn passed(ctx: &Ctx, before: i64, after: &str) -> Result<Vec<Passed>, AppError> {
    let today = ctx.today().to_string();
    Ok(rows!(ctx.db(), PASSED, today, before, after)?)
}

//! The tables of moderation: leases, what the findings said, decisions, appeals.

use super::rules::{Risk, Verdict};
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::findings::Finding;
use crate::{execute, row, row_in, rows};

/// Who works on a vacancy, and until when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Lease {
    pub vacancy_id: String,
    pub account_id: String,
    pub until: i64,
}

/// A decision. `state`: `pending` while it can be undone; `proposed` while a second person is missing; then `done`,
/// `undone`, `superseded` by the second person's, or `void` because the vacancy had moved on.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Decision {
    pub id: String,
    pub vacancy_id: String,
    pub version: i64,
    pub number: String,
    pub org_id: String,
    pub account_id: String,
    pub verdict: String,
    pub reasons: String,
    pub note: String,
    pub findings: String,
    pub risk: String,
    pub state: String,
    pub sent_at: i64,
    pub made_at: i64,
    pub due_at: i64,
}

impl Decision {
    pub fn verdict(&self) -> Verdict {
        Verdict::from_code(&self.verdict).unwrap_or(Verdict::Return)
    }

    pub fn risk(&self) -> Risk {
        Risk::from_code(&self.risk).unwrap_or(Risk::High)
    }
}

/// An appeal against a rejection.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Appeal {
    pub id: String,
    pub decision_id: String,
    pub vacancy_id: String,
    pub rejected_by: String,
    pub words: String,
    /// `open`, `upheld` or `refused`.
    pub state: String,
    pub made_at: i64,
}

// Free, over, or one's own: anybody else's stands.
const LEASE: &str = "INSERT INTO moderation_leases (vacancy_id, account_id, until) VALUES ($1, $2, $3) \
     ON CONFLICT (vacancy_id) DO UPDATE SET account_id = excluded.account_id, until = excluded.until \
     WHERE moderation_leases.until <= $4 OR moderation_leases.account_id = excluded.account_id";
const RENEW: &str = "UPDATE moderation_leases SET until = $3 WHERE vacancy_id = $1 AND account_id = $2 AND until > $4";
const DROP_LEASE: &str = "DELETE FROM moderation_leases WHERE vacancy_id = $1 AND account_id = $2";
const DROP_OVER: &str = "DELETE FROM moderation_leases WHERE vacancy_id = $1 AND until <= $2";
const LEASES: &str = "SELECT vacancy_id, account_id, until FROM moderation_leases";
const LEASES_OVER: &str = "SELECT vacancy_id, account_id, until FROM moderation_leases WHERE until <= $1 \
     AND NOT EXISTS (SELECT 1 FROM moderation_decisions d WHERE d.pending_key = moderation_leases.vacancy_id)";
const ASSESS: &str = "INSERT INTO moderation_assessments (vacancy_id, version, findings, made_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (vacancy_id, version) DO UPDATE SET findings = excluded.findings, made_at = excluded.made_at";
const ASSESSMENTS: &str =
    "SELECT a.vacancy_id, a.version, a.findings FROM moderation_assessments a WHERE a.made_at > $1";
const ASSESSMENT: &str =
    "SELECT findings, made_at FROM moderation_assessments WHERE vacancy_id = $1 AND version = $2";
const INSERT: &str = "INSERT INTO moderation_decisions (id, form_id, pending_key, vacancy_id, version, number, org_id, account_id, verdict, reasons, \
     note, findings, risk, state, sent_at, made_at, due_at) \
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'pending', $13, $14, $15)";
const BY_FORM: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE form_id = $1 AND account_id = $2";
const ONE: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE id = $1";
const DUE: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE state = 'pending' AND due_at <= $1 ORDER BY due_at, id LIMIT 200";
const OPEN: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE state IN ('pending', 'proposed')";
const OF_VACANCY: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE vacancy_id = $1 ORDER BY id DESC LIMIT 50";
const SINCE: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, '' AS note, '' AS findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE state = 'done' AND made_at >= $1 ORDER BY id DESC LIMIT 20000";
const PROPOSAL: &str = "SELECT id, vacancy_id, version, number, org_id, account_id, verdict, reasons, note, findings, risk, state, sent_at, made_at, due_at \
     FROM moderation_decisions WHERE vacancy_id = $1 AND version = $2 AND state = 'proposed' ORDER BY id DESC LIMIT 1";
// Undone before the moment, settled from the moment on: never both, whoever comes first.
const UNDO: &str = "UPDATE moderation_decisions SET state = 'undone', pending_key = NULL WHERE id = $1 AND account_id = $2 AND state = 'pending' AND due_at > $3";
const SETTLE: &str = "UPDATE moderation_decisions SET state = $2, pending_key = NULL WHERE id = $1 AND state = 'pending' AND due_at <= $3";
const MARK: &str = "UPDATE moderation_decisions SET state = $2 WHERE id = $1";
const SUPERSEDE: &str = "UPDATE moderation_decisions SET state = 'superseded' WHERE vacancy_id = $1 AND state = 'proposed' AND id <> $2";
const REJECTIONS: &str = "SELECT org_id, COUNT(*) FROM moderation_decisions WHERE state = 'done' AND verdict = 'reject' GROUP BY org_id";
const APPEAL: &str = "INSERT INTO moderation_appeals (id, form_id, decision_id, vacancy_id, rejected_by, account_id, words, state, made_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8)";
const APPEALS: &str = "SELECT id, decision_id, vacancy_id, rejected_by, words, state, made_at FROM moderation_appeals WHERE vacancy_id = $1 ORDER BY id DESC";
const OPEN_APPEALS: &str = "SELECT id, decision_id, vacancy_id, rejected_by, words, state, made_at FROM moderation_appeals WHERE state = 'open'";
const ANSWER_APPEAL: &str = "UPDATE moderation_appeals SET state = $2, decided_at = $3 WHERE vacancy_id = $1 AND state = 'open'";
const COUNT_APPEALS: &str =
    "SELECT state, COUNT(*) FROM moderation_appeals WHERE made_at >= $1 GROUP BY state";

/// Takes it, or goes on with it; `false` when somebody else has it.
pub async fn lease(
    tx: &mut Tx,
    vacancy: &str,
    account: &str,
    until: i64,
    now: i64,
) -> sqlx::Result<bool> {
    execute!(tx, LEASE, vacancy, account, until, now).map(|count| count == 1)
}

/// Goes on with what one has; `false` when the lease ran out or is somebody else's.
pub async fn renew(
    tx: &mut Tx,
    vacancy: &str,
    account: &str,
    until: i64,
    now: i64,
) -> sqlx::Result<bool> {
    execute!(tx, RENEW, vacancy, account, until, now).map(|count| count == 1)
}

pub async fn drop_lease(tx: &mut Tx, vacancy: &str, account: &str) -> sqlx::Result<bool> {
    execute!(tx, DROP_LEASE, vacancy, account).map(|count| count == 1)
}

/// Ends a lease that ran out; `false` when it was renewed meanwhile.
pub async fn drop_over(tx: &mut Tx, vacancy: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, DROP_OVER, vacancy, now).map(|count| count == 1)
}

pub async fn leases(ctx: &Ctx) -> Result<Vec<Lease>, AppError> {
    Ok(rows!(ctx.db(), LEASES)?)
}

/// The leases that ran out, but for those of a decision that can still be undone.
pub async fn leases_over(db: &Db, now: i64) -> Result<Vec<Lease>, AppError> {
    Ok(rows!(db, LEASES_OVER, now)?)
}

pub async fn assess(
    ctx: &Ctx,
    tx: &mut Tx,
    vacancy: &str,
    version: i64,
    found: &[Finding],
) -> Result<(), AppError> {
    let json = serde_json::to_string(found)?;
    execute!(tx, ASSESS, vacancy, version, json, ctx.now)?;
    Ok(())
}

/// What was found in each version that was looked at since a moment.
pub async fn assessments(
    ctx: &Ctx,
    since: i64,
) -> Result<Vec<(String, i64, Vec<Finding>)>, AppError> {
    let found: Vec<(String, i64, String)> = rows!(ctx.db(), ASSESSMENTS, since)?;
    Ok(found
        .into_iter()
        .map(|(id, version, json)| (id, version, serde_json::from_str(&json).unwrap_or_default()))
        .collect())
}

/// What was found in one version, and when.
pub async fn assessment(
    ctx: &Ctx,
    vacancy: &str,
    version: i64,
) -> Result<Option<(Vec<Finding>, i64)>, AppError> {
    let found: Option<(String, i64)> = row!(ctx.db(), ASSESSMENT, vacancy, version)?;
    Ok(found.map(|(json, at)| (serde_json::from_str(&json).unwrap_or_default(), at)))
}

/// A new decision.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub form_id: &'a str,
    pub vacancy: &'a str,
    pub version: i64,
    pub number: &'a str,
    pub org: &'a str,
    pub account: &'a str,
    pub verdict: Verdict,
    pub reasons: &'a str,
    pub note: &'a str,
    pub findings: &'a str,
    pub risk: Risk,
    pub sent_at: i64,
    pub due_at: i64,
}

/// # Errors
/// A unique violation when the form was sent before, or another decision on the vacancy is pending.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        new.id,
        new.form_id,
        new.vacancy,
        new.version,
        new.number,
        new.org,
        new.account,
        new.verdict.code(),
        new.reasons,
        new.note,
        new.findings,
        new.risk.code(),
        new.sent_at,
        ctx.now,
        new.due_at
    )
    .map(drop)
}

pub async fn by_form(
    ctx: &Ctx,
    form_id: &str,
    account: &str,
) -> Result<Option<Decision>, AppError> {
    Ok(row!(ctx.db(), BY_FORM, form_id, account)?)
}

pub async fn decision(ctx: &Ctx, id: &str) -> Result<Option<Decision>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

/// Decisions whose moment has come.
pub async fn due(db: &Db, now: i64) -> Result<Vec<Decision>, AppError> {
    Ok(rows!(db, DUE, now)?)
}

/// Decisions that can be undone or wait for a second person.
pub async fn open(ctx: &Ctx) -> Result<Vec<Decision>, AppError> {
    Ok(rows!(ctx.db(), OPEN)?)
}

pub async fn of_vacancy(ctx: &Ctx, vacancy: &str) -> Result<Vec<Decision>, AppError> {
    Ok(rows!(ctx.db(), OF_VACANCY, vacancy)?)
}

pub async fn since(ctx: &Ctx, moment: i64) -> Result<Vec<Decision>, AppError> {
    Ok(rows!(ctx.db(), SINCE, moment)?)
}

/// The decision of a first person on this version that waits for a second one.
pub async fn proposal_in(
    tx: &mut Tx,
    vacancy: &str,
    version: i64,
) -> Result<Option<Decision>, AppError> {
    Ok(row_in!(tx, PROPOSAL, vacancy, version)?)
}

pub async fn undo(tx: &mut Tx, id: &str, account: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, UNDO, id, account, now).map(|count| count == 1)
}

/// Ends the time of undoing; `false` when it was undone or settled.
pub async fn settle(tx: &mut Tx, id: &str, state: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, SETTLE, id, state, now).map(|count| count == 1)
}

pub async fn mark(tx: &mut Tx, id: &str, state: &str) -> sqlx::Result<()> {
    execute!(tx, MARK, id, state).map(drop)
}

/// Proposals on this vacancy count no more, but for one.
pub async fn supersede(tx: &mut Tx, vacancy: &str, but: &str) -> sqlx::Result<()> {
    execute!(tx, SUPERSEDE, vacancy, but).map(drop)
}

/// How many adverts of each organisation were rejected.
pub async fn rejections(ctx: &Ctx) -> Result<Vec<(String, i64)>, AppError> {
    Ok(rows!(ctx.db(), REJECTIONS)?)
}

/// # Errors
/// A unique violation when the form was sent before, or the rejection was appealed already.
pub async fn insert_appeal(
    ctx: &Ctx,
    tx: &mut Tx,
    form_id: &str,
    rejection: &Decision,
    words: &str,
) -> sqlx::Result<()> {
    execute!(
        tx,
        APPEAL,
        ctx.new_id(),
        form_id,
        &rejection.id,
        &rejection.vacancy_id,
        &rejection.account_id,
        ctx.actor.account(),
        words,
        ctx.now
    )
    .map(drop)
}

/// The appeals about a vacancy, newest first.
pub async fn appeals(ctx: &Ctx, vacancy: &str) -> Result<Vec<Appeal>, AppError> {
    Ok(rows!(ctx.db(), APPEALS, vacancy)?)
}

pub async fn open_appeals(ctx: &Ctx) -> Result<Vec<Appeal>, AppError> {
    Ok(rows!(ctx.db(), OPEN_APPEALS)?)
}

pub async fn answer_appeal(tx: &mut Tx, vacancy: &str, state: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, ANSWER_APPEAL, vacancy, state, now).map(drop)
}

/// Appeals since a moment, by state.
pub async fn count_appeals(ctx: &Ctx, since: i64) -> Result<Vec<(String, i64)>, AppError> {
    Ok(rows!(ctx.db(), COUNT_APPEALS, since)?)
}

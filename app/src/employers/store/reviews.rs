//! The table of checks: the facts as they were sent, the first person who approved, and how it ended.

use crate::context::Ctx;
use crate::db::Tx;
use crate::employers::form::Facts;
use crate::employers::rules::Outcome;
use crate::errors::AppError;
use crate::{execute, row, row_in, rows};

/// One check.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Review {
    pub id: String,
    pub org_id: String,
    pub facts: String,
    pub outcome: String,
    pub sent_by: String,
    pub sent_at: i64,
    pub first_by: Option<String>,
    pub first_at: Option<i64>,
    pub decided_at: Option<i64>,
    pub reason: String,
    pub note: String,
}

impl Review {
    pub fn facts(&self) -> Facts {
        serde_json::from_str(&self.facts).unwrap_or_default()
    }

    pub fn outcome(&self) -> Outcome {
        Outcome::from_code(&self.outcome).unwrap_or(Outcome::Open)
    }
}

/// One line of the desk's queue.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    pub id: String,
    pub name: String,
    pub name_latin: String,
    pub country: String,
    pub kind: String,
    pub state: String,
    pub sent_at: Option<i64>,
    pub first_by: Option<String>,
    pub review_id: Option<String>,
}

const INSERT: &str = "INSERT INTO organisation_reviews (id, org_id, facts, outcome, form_id, sent_by, sent_at, first_by, first_at, decided_by, decided_at, reason, note, open_key) \
     VALUES ($1, $2, $3, 'open', $4, $5, $6, NULL, NULL, NULL, NULL, '', '', $2)";
const BY_FORM: &str = "SELECT id, org_id, facts, outcome, sent_by, sent_at, first_by, first_at, decided_at, reason, note FROM organisation_reviews WHERE form_id = $1 AND org_id = $2";
const LATEST: &str = "SELECT id, org_id, facts, outcome, sent_by, sent_at, first_by, first_at, decided_at, reason, note FROM organisation_reviews WHERE org_id = $1 ORDER BY id DESC LIMIT 1";
const OPEN: &str = "SELECT id, org_id, facts, outcome, sent_by, sent_at, first_by, first_at, decided_at, reason, note FROM organisation_reviews WHERE open_key = $1";
const FIRST: &str = "UPDATE organisation_reviews SET first_by = $2, first_at = $3 WHERE id = $1 AND open_key IS NOT NULL AND first_by IS NULL";
// The second person is not the first: the database holds it too.
const SECOND: &str = "UPDATE organisation_reviews SET outcome = 'approved', decided_by = $2, decided_at = $3, open_key = NULL \
     WHERE id = $1 AND open_key IS NOT NULL AND first_by IS NOT NULL AND first_by <> $2";
const CLOSE: &str = "UPDATE organisation_reviews SET outcome = $2, decided_by = $3, decided_at = $4, reason = $5, note = $6, open_key = NULL WHERE id = $1 AND open_key IS NOT NULL";
const WAITING: &str = "SELECT o.id, o.name, o.name_latin, o.country, o.kind, o.state, r.sent_at, r.first_by, r.id AS review_id \
     FROM organisation_reviews r JOIN organisations o ON o.id = r.org_id \
     WHERE r.outcome = 'open' AND ($1 = '' OR o.country = $1) AND ($2 = '' OR o.kind = $2) AND ($3 = '' OR r.id > $3) ORDER BY r.id LIMIT 21";
const LIST: &str = "SELECT o.id, o.name, o.name_latin, o.country, o.kind, o.state, r.sent_at, r.first_by, r.id AS review_id \
     FROM organisations o LEFT JOIN organisation_reviews r ON r.open_key = o.id \
     WHERE ($1 = '' OR o.state = $1) AND ($2 = '' OR o.country = $2) AND ($3 = '' OR o.kind = $3) AND ($4 = '' OR o.id < $4) ORDER BY o.id DESC LIMIT 21";
const COUNT_OPEN: &str = "SELECT COUNT(*) FROM organisation_reviews WHERE outcome = 'open'";

/// # Errors
/// A unique violation when the form was sent before, or one waits already.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    org: &str,
    facts: &Facts,
    form_id: &str,
    by: &str,
) -> sqlx::Result<()> {
    let json = serde_json::to_string(facts).unwrap_or_default();
    execute!(tx, INSERT, ctx.new_id(), org, json, form_id, by, ctx.now).map(drop)
}

pub async fn by_form(ctx: &Ctx, form_id: &str, org: &str) -> Result<Option<Review>, AppError> {
    Ok(row!(ctx.db(), BY_FORM, form_id, org)?)
}

pub async fn latest(ctx: &Ctx, org: &str) -> Result<Option<Review>, AppError> {
    Ok(row!(ctx.db(), LATEST, org)?)
}

pub async fn open(ctx: &Ctx, org: &str) -> Result<Option<Review>, AppError> {
    Ok(row!(ctx.db(), OPEN, org)?)
}

pub async fn open_in(tx: &mut Tx, org: &str) -> Result<Option<Review>, AppError> {
    Ok(row_in!(tx, OPEN, org)?)
}

/// The first of two approvals; `false` when somebody else was quicker.
pub async fn first(ctx: &Ctx, tx: &mut Tx, id: &str, by: &str) -> sqlx::Result<bool> {
    execute!(tx, FIRST, id, by, ctx.now).map(|count| count == 1)
}

/// The second; `false` for the first person, or when somebody else was quicker.
pub async fn second(ctx: &Ctx, tx: &mut Tx, id: &str, by: &str) -> sqlx::Result<bool> {
    execute!(tx, SECOND, id, by, ctx.now).map(|count| count == 1)
}

/// Returned or rejected.
pub async fn close(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    outcome: Outcome,
    by: &str,
    reason: &str,
    note: &str,
) -> sqlx::Result<bool> {
    execute!(tx, CLOSE, id, outcome.code(), by, ctx.now, reason, note).map(|count| count == 1)
}

/// What waits for a check, the oldest first, twenty after `after` and one more if there are more.
pub async fn waiting(
    ctx: &Ctx,
    country: &str,
    kind: &str,
    after: &str,
) -> Result<Vec<Line>, AppError> {
    Ok(rows!(ctx.db(), WAITING, country, kind, after)?)
}

/// All organisations, the newest first, twenty before `before` and one more if there are more.
pub async fn list(
    ctx: &Ctx,
    state: &str,
    country: &str,
    kind: &str,
    before: &str,
) -> Result<Vec<Line>, AppError> {
    Ok(rows!(ctx.db(), LIST, state, country, kind, before)?)
}

pub async fn count_open(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT_OPEN)?;
    Ok(found.map_or(0, |(count,)| count))
}

//! The table of links: for which employers a supervising organisation acts.

use crate::context::Ctx;
use crate::db::Tx;
use crate::employers::rules::LinkState;
use crate::errors::AppError;
use crate::{execute, row, row_in, rows};

/// One link, with the names of both sides.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Link {
    pub id: String,
    pub supervisor_id: String,
    pub employer_id: String,
    pub state: String,
    pub asked_at: i64,
    pub reason: String,
    pub supervisor: String,
    pub employer: String,
    pub employer_state: String,
}

impl Link {
    pub fn state(&self) -> LinkState {
        LinkState::from_code(&self.state).unwrap_or(LinkState::Ended)
    }
}

const OF_SUPERVISOR: &str = "SELECT l.id, l.supervisor_id, l.employer_id, l.state, l.asked_at, l.reason, s.name AS supervisor, e.name AS employer, e.state AS employer_state \
     FROM organisation_links l JOIN organisations s ON s.id = l.supervisor_id JOIN organisations e ON e.id = l.employer_id \
     WHERE l.supervisor_id = $1 ORDER BY l.id DESC LIMIT 200";
const OF_EMPLOYER: &str = "SELECT l.id, l.supervisor_id, l.employer_id, l.state, l.asked_at, l.reason, s.name AS supervisor, e.name AS employer, e.state AS employer_state \
     FROM organisation_links l JOIN organisations s ON s.id = l.supervisor_id JOIN organisations e ON e.id = l.employer_id \
     WHERE l.employer_id = $1 ORDER BY l.id DESC LIMIT 200";
const ONE: &str = "SELECT l.id, l.supervisor_id, l.employer_id, l.state, l.asked_at, l.reason, s.name AS supervisor, e.name AS employer, e.state AS employer_state \
     FROM organisation_links l JOIN organisations s ON s.id = l.supervisor_id JOIN organisations e ON e.id = l.employer_id WHERE l.id = $1";
const BY_FORM: &str = "SELECT id FROM organisation_links WHERE form_id = $1 AND supervisor_id = $2";
const INSERT: &str = "INSERT INTO organisation_links (id, supervisor_id, employer_id, state, form_id, asked_by, asked_at, decided_by, decided_at, reason, active_key) \
     VALUES ($1, $2, $3, 'asked', $4, $5, $6, NULL, NULL, '', $7)";
const APPROVED: &str =
    "SELECT id FROM organisation_links WHERE active_key = $1 AND state = 'approved'";
const MOVE: &str = "UPDATE organisation_links SET state = $3, decided_by = $4, decided_at = $5, reason = $6, \
     active_key = CASE WHEN $7 THEN active_key ELSE NULL END WHERE id = $1 AND state = $2";
const COUNT_ASKED: &str = "SELECT COUNT(*) FROM organisation_links WHERE state = 'asked'";

fn key(supervisor: &str, employer: &str) -> String {
    format!("{supervisor}:{employer}")
}

pub async fn of_supervisor(ctx: &Ctx, org: &str) -> Result<Vec<Link>, AppError> {
    Ok(rows!(ctx.db(), OF_SUPERVISOR, org)?)
}

pub async fn of_employer(ctx: &Ctx, org: &str) -> Result<Vec<Link>, AppError> {
    Ok(rows!(ctx.db(), OF_EMPLOYER, org)?)
}

pub async fn one_in(tx: &mut Tx, id: &str) -> Result<Option<Link>, AppError> {
    Ok(row_in!(tx, ONE, id)?)
}

pub async fn was_sent(ctx: &Ctx, form_id: &str, supervisor: &str) -> Result<bool, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), BY_FORM, form_id, supervisor)?;
    Ok(found.is_some())
}

/// # Errors
/// A unique violation when the form was sent before, or the two are linked already.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    supervisor: &str,
    employer: &str,
    form_id: &str,
    by: &str,
) -> sqlx::Result<()> {
    let key = key(supervisor, employer);
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        supervisor,
        employer,
        form_id,
        by,
        ctx.now,
        key
    )
    .map(drop)
}

/// Whether an approved link lets one act for the other.
pub async fn is_approved(ctx: &Ctx, supervisor: &str, employer: &str) -> Result<bool, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), APPROVED, key(supervisor, employer))?;
    Ok(found.is_some())
}

/// Moves it from one state to another; `false` when somebody else was quicker.
pub async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    from: LinkState,
    to: LinkState,
    reason: &str,
) -> sqlx::Result<bool> {
    let by = ctx.actor.account().unwrap_or("system");
    let is_active = matches!(to, LinkState::Asked | LinkState::Approved);
    execute!(
        tx,
        MOVE,
        id,
        from.code(),
        to.code(),
        by,
        ctx.now,
        reason,
        is_active
    )
    .map(|count| count == 1)
}

pub async fn count_asked(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT_ASKED)?;
    Ok(found.map_or(0, |(count,)| count))
}

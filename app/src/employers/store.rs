//! The tables of organisations, the steps of their registration, and what happened to them.

pub mod links;
pub mod members;
pub mod names;
pub mod reviews;

use super::form::Facts;
use super::rules::{Kind, State};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::writing::date::Day;
use crate::{execute, row, row_in, rows};

/// One organisation. Before its first approval the facts are those typed last; after it, those that were approved.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Organisation {
    pub id: String,
    pub state: String,
    pub country: String,
    pub kind: String,
    pub name: String,
    pub name_latin: String,
    pub official_number: String,
    /// JSON of [`Facts`]; empty before the first approval.
    pub facts: String,
    pub licence_to: Option<String>,
    pub reason: String,
    pub complaints_upheld: i64,
    pub created_at: i64,
    /// The latest approval.
    pub approved_at: Option<i64>,
    /// The first one.
    pub open_since: Option<i64>,
    pub changed_at: i64,
}

impl Organisation {
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Draft)
    }

    pub fn kind(&self) -> Option<Kind> {
        Kind::from_code(&self.kind)
    }

    /// The facts that were approved last.
    pub fn facts(&self) -> Facts {
        serde_json::from_str(&self.facts).unwrap_or_default()
    }

    pub fn licence_ends(&self) -> Option<Day> {
        self.licence_to.as_deref().and_then(|day| day.parse().ok())
    }

    /// What people call it: the name in its own script.
    pub fn called(&self) -> &str {
        if self.name.is_empty() {
            &self.name_latin
        } else {
            &self.name
        }
    }
}

/// One step as typed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Answer {
    pub step: String,
    pub fields: String,
    pub is_done: bool,
}

impl Answer {
    pub fn fields(&self) -> Fields {
        serde_json::from_str(&self.fields).unwrap_or_default()
    }
}

/// One thing that happened: `sent`, `seconded`, `approved`, `returned`, `rejected`, `suspended`, `reinstated`, `withdrawn`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: i64,
    pub what: String,
    pub reason: String,
    pub note: String,
    pub account_id: String,
}

const ONE: &str = "SELECT id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, created_at, approved_at, open_since, changed_at \
     FROM organisations WHERE id = $1";
const BY_FORM: &str = "SELECT id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, created_at, approved_at, open_since, changed_at \
     FROM organisations WHERE form_id = $1 AND created_by = $2";
const BY_NUMBER: &str = "SELECT id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, created_at, approved_at, open_since, changed_at \
     FROM organisations WHERE country = $1 AND official_number = $2 ORDER BY CASE WHEN state = 'approved' THEN 0 ELSE 1 END, id LIMIT 20";
const ALL_NAMES: &str = "SELECT id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, created_at, approved_at, open_since, changed_at \
     FROM organisations WHERE id <> $1 AND name <> '' ORDER BY id DESC LIMIT 20000";
const INSERT: &str = "INSERT INTO organisations (id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, form_id, created_by, created_at, approved_at, open_since, changed_at) \
     VALUES ($1, 'draft', '', '', '', '', '', '', NULL, '', 0, $2, $3, $4, NULL, NULL, $4)";
const NAME_DRAFT: &str = "UPDATE organisations SET country = $2, kind = $3, name = $4, name_latin = $5, official_number = $6, changed_at = $7 WHERE id = $1 AND state = 'draft'";
const APPROVE: &str = "UPDATE organisations SET state = 'approved', country = $2, kind = $3, name = $4, name_latin = $5, official_number = $6, facts = $7, licence_to = $8, \
     reason = '', approved_at = $9, open_since = COALESCE(open_since, $9), changed_at = $9 WHERE id = $1 AND state IN ('draft', 'approved')";
const MOVE: &str = "UPDATE organisations SET state = $3, reason = $4, changed_at = $5 WHERE id = $1 AND state = $2";
const COMPLAINT: &str = "UPDATE organisations SET complaints_upheld = complaints_upheld + $2 WHERE id = $1 AND complaints_upheld + $2 >= 0";
const STEPS: &str = "SELECT step, fields, is_done FROM organisation_steps WHERE org_id = $1";
const SAVE_STEP: &str = "INSERT INTO organisation_steps (org_id, step, fields, is_done, saved_at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (org_id, step) DO UPDATE SET fields = excluded.fields, is_done = excluded.is_done, saved_at = excluded.saved_at";
const INSERT_EVENT: &str = "INSERT INTO organisation_events (id, org_id, at, what, reason, note, account_id) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const EVENTS: &str = "SELECT at, what, reason, note, account_id FROM organisation_events WHERE org_id = $1 ORDER BY id LIMIT 500";

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Organisation>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

pub async fn one_in(tx: &mut Tx, id: &str) -> Result<Option<Organisation>, AppError> {
    Ok(row_in!(tx, ONE, id)?)
}

pub async fn by_form(
    ctx: &Ctx,
    form_id: &str,
    account: &str,
) -> Result<Option<Organisation>, AppError> {
    Ok(row!(ctx.db(), BY_FORM, form_id, account)?)
}

/// Organisations with this official number, approved ones first.
pub async fn by_number(
    ctx: &Ctx,
    country: &str,
    number: &str,
) -> Result<Vec<Organisation>, AppError> {
    Ok(rows!(ctx.db(), BY_NUMBER, country, number)?)
}

/// All other organisations that have a name, for comparing names.
pub async fn others(ctx: &Ctx, id: &str) -> Result<Vec<Organisation>, AppError> {
    Ok(rows!(ctx.db(), ALL_NAMES, id)?)
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, id: &str, form_id: &str, by: &str) -> sqlx::Result<()> {
    execute!(tx, INSERT, id, form_id, by, ctx.now).map(drop)
}

/// What a draft is called so far; once approved it is called by its approved facts.
pub async fn name_draft(ctx: &Ctx, tx: &mut Tx, id: &str, facts: &Facts) -> sqlx::Result<()> {
    execute!(
        tx,
        NAME_DRAFT,
        id,
        &facts.country,
        &facts.kind,
        &facts.name,
        &facts.name_latin,
        &facts.number,
        ctx.now
    )
    .map(drop)
}

/// The facts hold from now on; `false` when it is suspended or ended.
pub async fn approve(ctx: &Ctx, tx: &mut Tx, id: &str, facts: &Facts) -> Result<bool, AppError> {
    let json = serde_json::to_string(facts)?;
    let end = Some(facts.licence_to.as_str()).filter(|day| !day.is_empty());
    let done = execute!(
        tx,
        APPROVE,
        id,
        &facts.country,
        &facts.kind,
        &facts.name,
        &facts.name_latin,
        &facts.number,
        json,
        end,
        ctx.now
    )?;
    Ok(done == 1)
}

/// Moves it from one state to another; `false` when somebody else was quicker.
pub async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    from: State,
    to: State,
    reason: &str,
) -> sqlx::Result<bool> {
    execute!(tx, MOVE, id, from.code(), to.code(), reason, ctx.now).map(|count| count == 1)
}

/// Counts one complaint more, or with -1 one less.
pub async fn count_complaint(tx: &mut Tx, id: &str, more: i64) -> sqlx::Result<bool> {
    execute!(tx, COMPLAINT, id, more).map(|count| count == 1)
}

pub async fn steps(ctx: &Ctx, id: &str) -> Result<Vec<Answer>, AppError> {
    Ok(rows!(ctx.db(), STEPS, id)?)
}

pub async fn save_step(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    step: &str,
    fields: &Fields,
    is_done: bool,
) -> Result<(), AppError> {
    let json = serde_json::to_string(fields)?;
    execute!(tx, SAVE_STEP, id, step, json, is_done, ctx.now)?;
    Ok(())
}

pub async fn insert_event(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    what: &str,
    reason: &str,
    note: &str,
) -> sqlx::Result<()> {
    let by = ctx.actor.account().unwrap_or("system");
    execute!(
        tx,
        INSERT_EVENT,
        ctx.new_id(),
        id,
        ctx.now,
        what,
        reason,
        note,
        by
    )
    .map(drop)
}

pub async fn events(ctx: &Ctx, id: &str) -> Result<Vec<Event>, AppError> {
    Ok(rows!(ctx.db(), EVENTS, id)?)
}

//! The tables of hiring: who stands where, and what happened; each step counts, so that two at once cannot both be taken.

pub mod consents;
pub mod papers;
pub mod pool;

use super::rules::{Move, Party, State};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::vault::{self, Place};
use crate::writing::date::Day;
use crate::{execute, row, row_in, rows};

/// One application to a vacancy.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hiring {
    pub id: String,
    pub number: String,
    pub account_id: String,
    pub vacancy_id: String,
    /// Who published the vacancy.
    pub org_id: String,
    /// For whom the person will work.
    pub employer_org_id: String,
    /// Where the work is.
    pub country: String,
    /// The version of the advert that was public when the person applied.
    pub advert_version: i64,
    pub state: String,
    pub reason: String,
    /// When the person can leave: one of `form::READY`.
    pub ready: String,
    pub consent_id: String,
    /// Counts the steps; a form that was rendered before the last one is too late.
    pub turn: i64,
    /// The day by which the next step was asked for, if somebody named one.
    pub due_on: Option<String>,
    pub created_at: i64,
    pub changed_at: i64,
}

impl Hiring {
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Received)
    }

    pub fn due(&self) -> Option<Day> {
        self.due_on.as_deref().and_then(|day| day.parse().ok())
    }

    /// Both organisations that take part; one, if the employer publishes itself.
    pub fn organisations(&self) -> Vec<&str> {
        let mut both = vec![self.org_id.as_str(), self.employer_org_id.as_str()];
        both.dedup();
        both
    }

    pub fn belongs_to(&self, org: &str) -> bool {
        self.org_id == org || self.employer_org_id == org
    }
}

/// One step that was taken.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: i64,
    pub step: String,
    pub state: String,
    pub party: String,
    pub reason: String,
    pub note: String,
    /// The form in which the note was written.
    pub lang: String,
}

const NOTE: Place = Place::new("hiring_events", "note");

const INSERT: &str = "INSERT INTO hirings (id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, form_id, active_key, created_at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'received', '', $9, $10, 1, NULL, $11, $12, $13, $13)";
const ONE: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings WHERE id = $1";
const BY_FORM: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings WHERE form_id = $1 AND account_id = $2";
const BY_KEY: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings WHERE active_key = $1";
const OF_ACCOUNT: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings \
     WHERE account_id = $1 ORDER BY id DESC LIMIT 100";
const OF_ORG: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings \
     WHERE org_id = $1 OR employer_org_id = $1 ORDER BY changed_at DESC, id DESC LIMIT 300";
const QUEUE: &str = "SELECT id, number, account_id, vacancy_id, org_id, employer_org_id, country, advert_version, state, reason, ready, consent_id, turn, due_on, created_at, changed_at FROM hirings \
     WHERE ($1 = '' OR state = $1) AND ($2 = '' OR id > $2) ORDER BY id LIMIT 21";
const ADVANCE: &str = "UPDATE hirings SET state = $4, reason = $5, due_on = $6, changed_at = $7, turn = turn + 1, \
     active_key = CASE WHEN $8 THEN active_key ELSE NULL END WHERE id = $1 AND state = $2 AND turn = $3";
const INSERT_EVENT: &str = "INSERT INTO hiring_events (id, hiring_id, at, move, state, party, reason, note, lang, account_id, form_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const PERSON: &str = "SELECT account_id FROM hirings WHERE id = $1";
const EVENTS: &str = "SELECT at, move AS step, state, party, reason, note, lang FROM hiring_events WHERE hiring_id = $1 ORDER BY id";
const WAS_SENT: &str =
    "SELECT COUNT(*) FROM hiring_events WHERE form_id = $1 AND hiring_id = $2 AND account_id = $3";

fn active_key(account: &str, vacancy: &str) -> String {
    format!("{account}:{vacancy}")
}

/// # Errors
/// A unique violation when the form was sent before, or the person takes part already.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: &Hiring, form_id: &str) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        &new.id,
        &new.number,
        &new.account_id,
        &new.vacancy_id,
        &new.org_id,
        &new.employer_org_id,
        &new.country,
        new.advert_version,
        &new.ready,
        &new.consent_id,
        form_id,
        active_key(&new.account_id, &new.vacancy_id),
        ctx.now
    )
    .map(drop)
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Hiring>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

pub async fn by_form(ctx: &Ctx, form: &str, account: &str) -> Result<Option<Hiring>, AppError> {
    Ok(row!(ctx.db(), BY_FORM, form, account)?)
}

/// With which application somebody takes part.
pub async fn active(ctx: &Ctx, account: &str, vacancy: &str) -> Result<Option<Hiring>, AppError> {
    Ok(row!(ctx.db(), BY_KEY, active_key(account, vacancy))?)
}

pub async fn of_account(ctx: &Ctx, account: &str) -> Result<Vec<Hiring>, AppError> {
    Ok(rows!(ctx.db(), OF_ACCOUNT, account)?)
}

/// Everybody who applied to an organisation, the latest change first.
pub async fn of_org(ctx: &Ctx, org: &str) -> Result<Vec<Hiring>, AppError> {
    Ok(rows!(ctx.db(), OF_ORG, org)?)
}

/// Twenty for the desk after `after`, oldest first, and one more if there are more.
pub async fn queue(ctx: &Ctx, state: &str, after: &str) -> Result<Vec<Hiring>, AppError> {
    Ok(rows!(ctx.db(), QUEUE, state, after)?)
}

/// Takes one step; `false` when another one was taken since `found` was read.
pub async fn advance(
    ctx: &Ctx,
    tx: &mut Tx,
    found: &Hiring,
    to: State,
    reason: &str,
    due: Option<Day>,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        ADVANCE,
        &found.id,
        &found.state,
        found.turn,
        to.code(),
        reason,
        due.map(|day| day.to_string()),
        ctx.now,
        to.is_active()
    )
    .map(|count| count == 1)
}

/// What happened, as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct NewEvent<'a> {
    pub step: Move,
    pub state: State,
    pub party: Party,
    pub reason: &'a str,
    pub note: &'a str,
    pub form_id: Option<&'a str>,
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert_event(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    event: NewEvent<'_>,
) -> sqlx::Result<()> {
    let key = key(ctx, tx, id).await?;
    execute!(
        tx,
        INSERT_EVENT,
        ctx.new_id(),
        id,
        ctx.now,
        event.step.code(),
        event.state.code(),
        event.party.code(),
        event.reason,
        vault::seal(&ctx.portal, &key, NOTE, event.note),
        ctx.locale.code(),
        ctx.actor.account(),
        event.form_id
    )
    .map(drop)
}

pub async fn events(ctx: &Ctx, id: &str) -> Result<Vec<Event>, AppError> {
    let mut found: Vec<Event> = rows!(ctx.db(), EVENTS, id)?;
    let person = person(ctx, id).await?;
    for event in &mut found {
        vault::reveal(&ctx.portal, &person, NOTE, &mut event.note).await?;
    }
    Ok(found)
}

/// Whose application it is: what is said in it lies under that person's key.
async fn person(ctx: &Ctx, id: &str) -> sqlx::Result<String> {
    let found: Option<(String,)> = row!(ctx.db(), PERSON, id)?;
    Ok(found.map(|(account,)| account).unwrap_or_default())
}

async fn key(ctx: &Ctx, tx: &mut Tx, id: &str) -> sqlx::Result<vault::Key> {
    let found: Option<(String,)> = row_in!(&mut *tx, PERSON, id)?;
    let (account,) = found.ok_or(sqlx::Error::RowNotFound)?;
    vault::key(&ctx.portal, tx, &account).await
}

/// Whether this form took its step already.
pub async fn was_sent(ctx: &Ctx, form: &str, id: &str) -> Result<bool, AppError> {
    let account = ctx.actor.account().unwrap_or_default();
    let found: Option<(i64,)> = row!(ctx.db(), WAS_SENT, form, id, account)?;
    Ok(found.is_some_and(|(count,)| count > 0))
}

//! The tables of applications; places are counted by updates that cannot take one too many.

use super::rules::State;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::vault::{self, Place};
use crate::{execute, row, row_in, rows, rows_in};

/// One application.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Application {
    pub id: String,
    pub number: String,
    pub account_id: String,
    pub programme: String,
    pub intake_id: String,
    pub state: String,
    pub reason: String,
    pub answers: String,
    pub holds_seat: bool,
    pub created_at: i64,
    pub changed_at: i64,
}

impl Application {
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Submitted)
    }

    pub fn answers(&self) -> Fields {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }
}

/// One change of its state.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: i64,
    pub state: String,
    pub reason: String,
    pub note: String,
    pub by_candidate: bool,
}

/// One line of the desk's queue.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    pub id: String,
    pub number: String,
    pub programme: String,
    pub state: String,
    pub created_at: i64,
    pub changed_at: i64,
    pub passport_name: Option<String>,
}

const ANSWERS: Place = Place::new("applications", "answers");
const NOTE: Place = Place::new("application_events", "note");

const INSERT: &str = "INSERT INTO applications (id, number, account_id, programme, intake_id, state, reason, answers, form_id, active_key, holds_seat, created_at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9, $10, $11, $11)";
const INSERT_EVENT: &str = "INSERT INTO application_events (id, application_id, at, state, reason, note, by_candidate) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const BY_FORM: &str = "SELECT id, number, account_id, programme, intake_id, state, reason, answers, holds_seat, created_at, changed_at FROM applications WHERE form_id = $1 AND account_id = $2";
const BY_KEY: &str = "SELECT id, number, account_id, programme, intake_id, state, reason, answers, holds_seat, created_at, changed_at FROM applications WHERE active_key = $1";
const ONE: &str = "SELECT id, number, account_id, programme, intake_id, state, reason, answers, holds_seat, created_at, changed_at FROM applications WHERE id = $1";
const OF_ACCOUNT: &str = "SELECT id, number, account_id, programme, intake_id, state, reason, answers, holds_seat, created_at, changed_at FROM applications \
     WHERE account_id = $1 ORDER BY id DESC LIMIT 100";
const PERSON: &str = "SELECT account_id FROM applications WHERE id = $1";
const EVENTS: &str = "SELECT at, state, reason, note, by_candidate FROM application_events WHERE application_id = $1 ORDER BY id";
const TAKE_SEAT: &str =
    "UPDATE intakes SET taken = taken + 1 WHERE id = $1 AND taken < seats AND closed_at IS NULL";
const FREE_SEAT: &str = "UPDATE intakes SET taken = taken - 1 WHERE id = $1 AND taken > 0";
const JOIN_WAITING: &str =
    "UPDATE intakes SET waiting = waiting + 1 WHERE id = $1 AND closed_at IS NULL";
const TAKING_PART: &str =
    "SELECT account_id FROM applications WHERE intake_id = $1 AND active_key IS NOT NULL";
const OF_INTAKE: &str =
    "SELECT account_id, state, changed_at FROM applications WHERE intake_id = $1 ORDER BY id";
const LEAVE_WAITING: &str =
    "UPDATE intakes SET waiting = waiting - 1 WHERE id = $1 AND waiting > 0";
const NEXT_WAITING: &str = "SELECT id, number, account_id, programme, intake_id, state, reason, answers, holds_seat, created_at, changed_at FROM applications \
     WHERE intake_id = $1 AND state = 'waiting' ORDER BY id LIMIT 1";
const BEFORE_IN_LINE: &str =
    "SELECT COUNT(*) FROM applications WHERE intake_id = $1 AND state = 'waiting' AND id <= $2";
const MOVE: &str = "UPDATE applications SET state = $3, reason = $4, holds_seat = $5, changed_at = $6, \
     active_key = CASE WHEN $7 THEN active_key ELSE NULL END WHERE id = $1 AND state = $2";
const QUEUE: &str = "SELECT a.id, a.number, a.programme, a.state, a.created_at, a.changed_at, p.passport_name \
     FROM applications a JOIN intakes i ON i.id = a.intake_id LEFT JOIN profiles p ON p.account_id = a.account_id \
     WHERE ($4 = '' OR $4 LIKE '%,' || i.city || ',%') AND ($1 = '' OR a.state = $1) AND ($2 = '' OR a.programme = $2) AND ($3 = '' OR a.id > $3) ORDER BY a.id LIMIT 21";
const ACCOUNT_OF: &str = "SELECT account_id FROM applications WHERE number = $1";
const COUNT_ALL: &str = "SELECT COUNT(*) FROM applications";
const OPEN_BY_PROGRAMME: &str = "SELECT programme, COUNT(*) FROM applications \
     WHERE state IN ('waiting', 'submitted', 'in_review', 'info_needed') GROUP BY programme";
const COUNT_OPEN: &str = "SELECT COUNT(*) FROM applications a JOIN intakes i ON i.id = a.intake_id \
     WHERE a.state IN ('submitted', 'in_review') AND ($1 = '' OR $1 LIKE '%,' || i.city || ',%')";

/// A new application.
#[derive(Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub number: &'a str,
    pub account: &'a str,
    pub programme: &'a str,
    pub intake: &'a str,
    pub state: State,
    pub answers: &'a Fields,
    pub form_id: &'a str,
}

/// One person, one intake, one application that takes part.
pub fn active_key(account: &str, intake: &str) -> String {
    format!("{account}:{intake}")
}

/// # Errors
/// A unique violation when the form was sent before, or the person takes part already.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    let answers = serde_json::to_string(new.answers).unwrap_or_default();
    let own = vault::key(&ctx.portal, tx, new.account).await?;
    let answers = vault::seal(&ctx.portal, &own, ANSWERS, &answers);
    let key = active_key(new.account, new.intake);
    let holds_seat = new.state != State::Waiting;
    execute!(
        tx,
        INSERT,
        new.id,
        new.number,
        new.account,
        new.programme,
        new.intake,
        new.state.code(),
        answers,
        new.form_id,
        key,
        holds_seat,
        ctx.now,
    )
    .map(drop)
}

pub async fn insert_event(
    ctx: &Ctx,
    tx: &mut Tx,
    application: &str,
    state: State,
    reason: &str,
    note: &str,
    by_candidate: bool,
) -> sqlx::Result<()> {
    let person: Option<(String,)> = row_in!(&mut *tx, PERSON, application)?;
    let (person,) = person.ok_or(sqlx::Error::RowNotFound)?;
    let key = vault::key(&ctx.portal, tx, &person).await?;
    let note = vault::seal(&ctx.portal, &key, NOTE, note);
    execute!(
        tx,
        INSERT_EVENT,
        ctx.new_id(),
        application,
        ctx.now,
        state.code(),
        reason,
        note,
        by_candidate
    )
    .map(drop)
}

pub async fn by_form(
    ctx: &Ctx,
    form_id: &str,
    account: &str,
) -> Result<Option<Application>, AppError> {
    first(ctx, row!(ctx.db(), BY_FORM, form_id, account)?).await
}

/// The application with which somebody takes part in an intake.
pub async fn active(
    ctx: &Ctx,
    account: &str,
    intake: &str,
) -> Result<Option<Application>, AppError> {
    first(ctx, row!(ctx.db(), BY_KEY, active_key(account, intake))?).await
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Application>, AppError> {
    first(ctx, row!(ctx.db(), ONE, id)?).await
}

/// Whose application has this number.
pub async fn account_of(ctx: &Ctx, number: &str) -> Result<Option<String>, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), ACCOUNT_OF, number)?;
    Ok(found.map(|(account,)| account))
}

pub async fn of_account(ctx: &Ctx, account: &str) -> Result<Vec<Application>, AppError> {
    revealed(ctx, rows!(ctx.db(), OF_ACCOUNT, account)?).await
}

pub async fn events(ctx: &Ctx, application: &str) -> Result<Vec<Event>, AppError> {
    let mut found: Vec<Event> = rows!(ctx.db(), EVENTS, application)?;
    let person: Option<(String,)> = row!(ctx.db(), PERSON, application)?;
    if let Some((person,)) = person {
        for event in &mut found {
            vault::reveal(&ctx.portal, &person, NOTE, &mut event.note).await?;
        }
    }
    Ok(found)
}

async fn revealed(ctx: &Ctx, mut found: Vec<Application>) -> Result<Vec<Application>, AppError> {
    for one in &mut found {
        vault::reveal(&ctx.portal, &one.account_id, ANSWERS, &mut one.answers).await?;
    }
    Ok(found)
}

async fn first(ctx: &Ctx, found: Option<Application>) -> Result<Option<Application>, AppError> {
    Ok(revealed(ctx, found.into_iter().collect()).await?.pop())
}

/// Takes one place; `false` when none is left, or the intake was closed.
pub async fn take_seat(tx: &mut Tx, intake: &str) -> sqlx::Result<bool> {
    execute!(tx, TAKE_SEAT, intake).map(|count| count == 1)
}

pub async fn free_seat(tx: &mut Tx, intake: &str) -> sqlx::Result<()> {
    execute!(tx, FREE_SEAT, intake).map(drop)
}

/// Joins the waiting list; `false` when the intake was closed.
pub async fn join_waiting(tx: &mut Tx, intake: &str) -> sqlx::Result<bool> {
    execute!(tx, JOIN_WAITING, intake).map(|count| count == 1)
}

/// Every application to an intake: whose it is, its state, and since when.
pub async fn of_intake(ctx: &Ctx, intake: &str) -> Result<Vec<(String, String, i64)>, AppError> {
    Ok(rows!(ctx.db(), OF_INTAKE, intake)?)
}

/// The accounts that take part in an intake.
pub async fn taking_part(tx: &mut Tx, intake: &str) -> sqlx::Result<Vec<String>> {
    let found: Vec<(String,)> = rows_in!(tx, TAKING_PART, intake)?;
    Ok(found.into_iter().map(|(account,)| account).collect())
}

pub async fn leave_waiting(tx: &mut Tx, intake: &str) -> sqlx::Result<()> {
    execute!(tx, LEAVE_WAITING, intake).map(drop)
}

/// Who waits longest; the answers are not needed, and stay sealed.
pub async fn next_waiting(tx: &mut Tx, intake: &str) -> sqlx::Result<Option<Application>> {
    row_in!(tx, NEXT_WAITING, intake)
}

/// The place in the waiting list, from 1.
pub async fn place_in_line(ctx: &Ctx, application: &Application) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(
        ctx.db(),
        BEFORE_IN_LINE,
        &application.intake_id,
        &application.id
    )?;
    Ok(found.map_or(1, |(count,)| count))
}

/// Moves it from one state to another; `false` when somebody else was quicker.
pub async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    from: State,
    to: State,
    reason: &str,
    holds_seat: bool,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        MOVE,
        id,
        from.code(),
        to.code(),
        reason,
        holds_seat,
        ctx.now,
        to.is_active()
    )
    .map(|count| count == 1)
}

/// Twenty lines of the queue of these places after `after`, oldest first, and one more if there are more.
pub async fn queue(
    ctx: &Ctx,
    state: &str,
    programme: &str,
    after: &str,
    places: Option<&[String]>,
) -> Result<Vec<Line>, AppError> {
    Ok(rows!(
        ctx.db(),
        QUEUE,
        state,
        programme,
        after,
        listed(places)
    )?)
}

/// Places as the queries want them: with commas around each; empty means all, commas alone mean none.
fn listed(places: Option<&[String]>) -> String {
    places.map_or_else(String::new, |places| format!(",{},", places.join(",")))
}

/// How many applications were ever sent.
pub async fn count_all(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT_ALL)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// Applications that are not decided, by programme.
pub async fn open_by_programme(ctx: &Ctx) -> Result<Vec<(String, i64)>, AppError> {
    Ok(rows!(ctx.db(), OPEN_BY_PROGRAMME)?)
}

/// How many wait for the staff.
pub async fn count_open(ctx: &Ctx, places: Option<&[String]>) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT_OPEN, listed(places))?;
    Ok(found.map_or(0, |(count,)| count))
}

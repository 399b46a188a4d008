//! The table of complaints.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::vault::{self, Place};
use crate::{execute, row, row_in, rows};

/// One complaint.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Complaint {
    pub id: String,
    pub number: String,
    pub vacancy_id: String,
    pub org_id: String,
    pub reason: String,
    pub body: String,
    /// `sms`, `email`, or empty: no answer is wanted.
    pub channel: String,
    pub address: String,
    pub locale: String,
    pub state: String,
    /// The words of the decision.
    pub note: String,
    pub created_at: i64,
    /// The promised day, `YYYY-MM-DD`.
    pub due_on: String,
    pub decided_at: Option<i64>,
}

/// A new one.
#[derive(Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub number: &'a str,
    pub form_id: &'a str,
    pub vacancy_id: &'a str,
    pub org_id: &'a str,
    pub reason: &'a str,
    pub body: &'a str,
    pub channel: &'a str,
    pub address: &'a str,
    pub locale: &'a str,
    pub due_on: String,
}

const BODY: Place = Place::new("complaints", "body");
const ADDRESS: Place = Place::new("complaints", "address");
const NOTE: Place = Place::new("complaints", "note");

const INSERT: &str = "INSERT INTO complaints (id, number, form_id, vacancy_id, org_id, reason, body, channel, address, locale, state, note, created_at, due_on) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'received', '', $11, $12)";
const BY_FORM: &str = "SELECT number FROM complaints WHERE form_id = $1";
const BY_NUMBER: &str = "SELECT id, number, vacancy_id, org_id, reason, body, channel, address, locale, state, note, created_at, due_on, decided_at FROM complaints WHERE number = $1";
const ONE: &str = "SELECT id, number, vacancy_id, org_id, reason, body, channel, address, locale, state, note, created_at, due_on, decided_at FROM complaints WHERE id = $1";
const LIST: &str = "SELECT id, number, vacancy_id, org_id, reason, body, channel, address, locale, state, note, created_at, due_on, decided_at FROM complaints \
     WHERE ($1 = '' OR state = $1) AND ($2 = '' OR id > $2) ORDER BY id LIMIT 21";
const OF_VACANCY: &str = "SELECT id, number, vacancy_id, org_id, reason, body, channel, address, locale, state, note, created_at, due_on, decided_at FROM complaints \
     WHERE vacancy_id = $1 ORDER BY id DESC LIMIT 50";
// Only the first of two people who decide at once writes.
const DECIDE: &str = "UPDATE complaints SET state = $2, note = $3, decided_at = $4, decided_by = $5 WHERE id = $1 AND state = 'received'";
const OPEN_BY_VACANCY: &str =
    "SELECT vacancy_id, COUNT(*) FROM complaints WHERE state = 'received' GROUP BY vacancy_id";
const OPEN: &str = "SELECT COUNT(*) FROM complaints WHERE state = 'received'";

/// Each complaint has a key of its own: nobody needs an account to complain.
fn person(id: &str) -> String {
    format!("complaint:{id}")
}

async fn revealed(ctx: &Ctx, mut found: Vec<Complaint>) -> Result<Vec<Complaint>, AppError> {
    for one in &mut found {
        let key = vault::find(&ctx.portal, &person(&one.id)).await?;
        one.body = vault::open(key.as_ref(), BODY, &one.body)?;
        one.address = vault::open(key.as_ref(), ADDRESS, &one.address)?;
        one.note = vault::open(key.as_ref(), NOTE, &one.note)?;
    }
    Ok(found)
}

async fn first(ctx: &Ctx, found: Option<Complaint>) -> Result<Option<Complaint>, AppError> {
    Ok(revealed(ctx, found.into_iter().collect()).await?.pop())
}

/// # Errors
/// A unique violation when this form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: &New<'_>) -> sqlx::Result<()> {
    let key = vault::key(&ctx.portal, tx, &person(new.id)).await?;
    execute!(
        tx,
        INSERT,
        new.id,
        new.number,
        new.form_id,
        new.vacancy_id,
        new.org_id,
        new.reason,
        vault::seal(&ctx.portal, &key, BODY, new.body),
        new.channel,
        vault::seal(&ctx.portal, &key, ADDRESS, new.address),
        new.locale,
        ctx.now,
        &new.due_on,
    )
    .map(drop)
}

/// The number that the first sending of a form got.
pub async fn by_form(ctx: &Ctx, form_id: &str) -> Result<Option<String>, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), BY_FORM, form_id)?;
    Ok(found.map(|(number,)| number))
}

pub async fn by_number(ctx: &Ctx, number: &str) -> Result<Option<Complaint>, AppError> {
    first(ctx, row!(ctx.db(), BY_NUMBER, number)?).await
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Complaint>, AppError> {
    first(ctx, row!(ctx.db(), ONE, id)?).await
}

pub async fn one_in(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Option<Complaint>, AppError> {
    let found: Option<Complaint> = row_in!(&mut *tx, ONE, id)?;
    let Some(mut one) = found else {
        return Ok(None);
    };
    let key = vault::find_in(&ctx.portal, tx, &person(id)).await?;
    one.body = vault::open(key.as_ref(), BODY, &one.body)?;
    one.address = vault::open(key.as_ref(), ADDRESS, &one.address)?;
    one.note = vault::open(key.as_ref(), NOTE, &one.note)?;
    Ok(Some(one))
}

/// Oldest first, 21 at most: the 21st says that there are more.
pub async fn list(ctx: &Ctx, state: &str, after: &str) -> Result<Vec<Complaint>, AppError> {
    revealed(ctx, rows!(ctx.db(), LIST, state, after)?).await
}

pub async fn of_vacancy(ctx: &Ctx, vacancy: &str) -> Result<Vec<Complaint>, AppError> {
    revealed(ctx, rows!(ctx.db(), OF_VACANCY, vacancy)?).await
}

/// Whether this decision was the first.
pub async fn decide(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    state: &str,
    note: &str,
) -> Result<bool, AppError> {
    let by = ctx.actor.account();
    let key = vault::key(&ctx.portal, tx, &person(id)).await?;
    let note = vault::seal(&ctx.portal, &key, NOTE, note);
    Ok(execute!(tx, DECIDE, id, state, note, ctx.now, by)? == 1)
}

pub async fn open(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), OPEN)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// How many undecided ones there are about each vacancy that has any.
pub async fn open_by_vacancy(ctx: &Ctx) -> Result<Vec<(String, i64)>, AppError> {
    Ok(rows!(ctx.db(), OPEN_BY_VACANCY)?)
}

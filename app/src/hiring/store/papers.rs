//! The tables of proposed times, and of offers and contracts as structured terms.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::vacancies::terms::Terms;
use crate::vault::{self, Place};
use crate::{execute, row, row_in, rows};

/// A proposed time of an interview.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Time {
    pub turn: i64,
    pub position: i64,
    pub starts_at: i64,
    pub minutes: i64,
    /// `online`, `phone` or `in_person`.
    pub way: String,
    /// The address of the call or the place.
    pub place: String,
    pub chosen_at: Option<i64>,
}

/// An offer or a contract.
#[derive(Clone, Debug, sqlx::FromRow)]
struct Stored {
    version: i64,
    terms: String,
    locale: String,
    made_at: i64,
    confirmed_at: Option<i64>,
}

/// The same, read.
#[derive(Clone, Debug)]
pub struct Paper {
    pub version: i64,
    pub terms: Terms,
    /// The form in which the employer wrote it.
    pub locale: Locale,
    pub made_at: i64,
    pub confirmed_at: Option<i64>,
}

const PLACE: Place = Place::new("hiring_times", "place");

const INSERT_TIME: &str = "INSERT INTO hiring_times (hiring_id, turn, position, starts_at, minutes, way, place, chosen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)";
const TIMES: &str = "SELECT turn, position, starts_at, minutes, way, place, chosen_at FROM hiring_times \
     WHERE hiring_id = $1 AND turn = (SELECT MAX(turn) FROM hiring_times WHERE hiring_id = $1) ORDER BY position";
const CHOOSE: &str = "UPDATE hiring_times SET chosen_at = $4 WHERE hiring_id = $1 AND turn = $2 AND position = $3 AND chosen_at IS NULL";
const INSERT_PAPER: &str = "INSERT INTO hiring_papers (hiring_id, kind, version, terms, locale, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const LAST_VERSION: &str =
    "SELECT COALESCE(MAX(version), 0) FROM hiring_papers WHERE hiring_id = $1 AND kind = $2";
const LATEST: &str = "SELECT version, terms, locale, made_at, confirmed_at FROM hiring_papers WHERE hiring_id = $1 AND kind = $2 ORDER BY version DESC LIMIT 1";
const CONFIRM: &str = "UPDATE hiring_papers SET confirmed_by = $4, confirmed_at = $5, confirmed_locale = $6, confirmed_session = $7 \
     WHERE hiring_id = $1 AND kind = $2 AND version = $3 AND confirmed_at IS NULL";

pub async fn insert_time(ctx: &Ctx, tx: &mut Tx, hiring: &str, time: &Time) -> sqlx::Result<()> {
    let key = super::key(ctx, tx, hiring).await?;
    execute!(
        tx,
        INSERT_TIME,
        hiring,
        time.turn,
        time.position,
        time.starts_at,
        time.minutes,
        &time.way,
        vault::seal(&ctx.portal, &key, PLACE, &time.place)
    )
    .map(drop)
}

/// The times that were proposed last.
pub async fn times(ctx: &Ctx, hiring: &str) -> Result<Vec<Time>, AppError> {
    let mut found: Vec<Time> = rows!(ctx.db(), TIMES, hiring)?;
    let person = super::person(ctx, hiring).await?;
    for time in &mut found {
        vault::reveal(&ctx.portal, &person, PLACE, &mut time.place).await?;
    }
    Ok(found)
}

/// `false` when there is no such time among these.
pub async fn choose(
    ctx: &Ctx,
    tx: &mut Tx,
    hiring: &str,
    turn: i64,
    position: i64,
) -> sqlx::Result<bool> {
    execute!(tx, CHOOSE, hiring, turn, position, ctx.now).map(|count| count == 1)
}

/// Writes the next version of an offer or a contract (`kind`); the answer is its number.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    hiring: &str,
    kind: &str,
    terms: &Terms,
) -> Result<i64, AppError> {
    let last: Option<(i64,)> = row_in!(&mut *tx, LAST_VERSION, hiring, kind)?;
    let version = last.map_or(0, |(last,)| last) + 1;
    let json = serde_json::to_string(terms)?;
    let account = ctx.actor.account().unwrap_or_default();
    execute!(
        tx,
        INSERT_PAPER,
        hiring,
        kind,
        version,
        json,
        ctx.locale.code(),
        account,
        ctx.now
    )?;
    Ok(version)
}

/// The latest offer or contract.
pub async fn latest(ctx: &Ctx, hiring: &str, kind: &str) -> Result<Option<Paper>, AppError> {
    let found: Option<Stored> = row!(ctx.db(), LATEST, hiring, kind)?;
    let Some(stored) = found else {
        return Ok(None);
    };
    Ok(Some(Paper {
        version: stored.version,
        terms: serde_json::from_str(&stored.terms)?,
        locale: Locale::from_code(&stored.locale).unwrap_or(Locale::En),
        made_at: stored.made_at,
        confirmed_at: stored.confirmed_at,
    }))
}

/// The candidate's own confirmation; `false` when it was confirmed before.
pub async fn confirm(
    ctx: &Ctx,
    tx: &mut Tx,
    (hiring, kind, version): (&str, &str, i64),
    account: &str,
    session: &str,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        CONFIRM,
        hiring,
        kind,
        version,
        account,
        ctx.now,
        ctx.locale.code(),
        session
    )
    .map(|count| count == 1)
}

//! Intakes: when one can apply, and how many places there are.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::writing::date::Day;
use crate::{execute, row, row_in, rows};

/// One intake of a programme. Days are days in Tashkent; it closes at the end of `closes_on`.
#[derive(Clone, Debug, Hash, serde::Serialize, sqlx::FromRow)]
pub struct Intake {
    pub id: String,
    pub programme: String,
    pub city: String,
    pub opens_on: String,
    pub closes_on: String,
    pub seats: i64,
    pub taken: i64,
    pub waiting: i64,
    pub is_demo: bool,
    /// When the staff closed it before its last day, and why.
    pub closed_at: Option<i64>,
    pub closed_reason: String,
}

impl Intake {
    pub fn opens(&self) -> Option<Day> {
        self.opens_on.parse().ok()
    }

    pub fn closes(&self) -> Option<Day> {
        self.closes_on.parse().ok()
    }

    /// One can apply on this day.
    pub fn is_open_on(&self, day: Day) -> bool {
        self.closed_at.is_none()
            && self.opens().is_some_and(|opens| opens <= day)
            && self.closes().is_some_and(|closes| day <= closes)
    }

    pub const fn free(&self) -> i64 {
        self.seats - self.taken
    }
}

const OF_PROGRAMME: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo, closed_at, closed_reason FROM intakes \
     WHERE programme = $1 AND closes_on >= $2 ORDER BY closes_on, id LIMIT 20";
const COMING: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo, closed_at, closed_reason FROM intakes \
     WHERE closes_on >= $1 ORDER BY closes_on, id LIMIT 500";
const INSERT: &str = "INSERT INTO intakes (id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, FALSE)";
const ALL_OF: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo, closed_at, closed_reason FROM intakes \
     WHERE programme = $1 ORDER BY closes_on DESC, id LIMIT 100";
// Nobody loses a place, and nobody writes over what somebody else wrote.
const CHANGE: &str = "UPDATE intakes SET opens_on = $2, closes_on = $3, seats = $4 WHERE id = $1 AND taken <= $4 AND closed_at IS NULL \
     AND opens_on = $5 AND closes_on = $6 AND seats = $7";
const CLOSE: &str =
    "UPDATE intakes SET closed_at = $2, closed_reason = $3 WHERE id = $1 AND closed_at IS NULL";
const ONE: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo, closed_at, closed_reason FROM intakes WHERE id = $1";

/// The intakes of a programme that are not closed yet, the next to close first.
pub async fn of_programme(ctx: &Ctx, programme: &str) -> Result<Vec<Intake>, AppError> {
    Ok(rows!(
        ctx.db(),
        OF_PROGRAMME,
        programme,
        ctx.today().to_string()
    )?)
}

/// All intakes that are not closed yet.
pub async fn coming(ctx: &Ctx) -> Result<Vec<Intake>, AppError> {
    Ok(rows!(ctx.db(), COMING, ctx.today().to_string())?)
}

/// Adds an intake. The form's id is the intake's: sent twice is written once.
///
/// # Errors
/// A unique violation when the form was sent before.
pub async fn add(
    tx: &mut Tx,
    id: &str,
    programme: &str,
    city: &str,
    opens: Day,
    closes: Day,
    seats: i64,
) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        id,
        programme,
        city,
        opens.to_string(),
        closes.to_string(),
        seats
    )
    .map(drop)
}

/// All intakes of a programme, the latest first, for the desk.
pub async fn all_of_programme(ctx: &Ctx, programme: &str) -> Result<Vec<Intake>, AppError> {
    Ok(rows!(ctx.db(), ALL_OF, programme)?)
}

/// Changes days and places; `false` when it is not any more what was seen, or has fewer places than people.
pub async fn change(
    tx: &mut Tx,
    seen: &Intake,
    opens: Day,
    closes: Day,
    seats: i64,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        CHANGE,
        &seen.id,
        opens.to_string(),
        closes.to_string(),
        seats,
        &seen.opens_on,
        &seen.closes_on,
        seen.seats
    )
    .map(|count| count == 1)
}

/// Closes it before its last day; `false` when it is closed already.
pub async fn close(tx: &mut Tx, id: &str, now: i64, reason: &str) -> sqlx::Result<bool> {
    execute!(tx, CLOSE, id, now, reason).map(|count| count == 1)
}

/// One intake as the transaction sees it.
pub async fn intake_in(tx: &mut Tx, id: &str) -> Result<Option<Intake>, AppError> {
    Ok(row_in!(tx, ONE, id)?)
}

/// One intake.
pub async fn intake(ctx: &Ctx, id: &str) -> Result<Option<Intake>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

//! Intakes: when one can apply, and how many places there are.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::writing::date::Day;
use crate::{execute, row, rows};

/// One intake of a programme. Days are days in Tashkent; it closes at the end of `closes_on`.
#[derive(Clone, Debug, sqlx::FromRow)]
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
        self.opens().is_some_and(|opens| opens <= day)
            && self.closes().is_some_and(|closes| day <= closes)
    }

    pub const fn free(&self) -> i64 {
        self.seats - self.taken
    }
}

const OF_PROGRAMME: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo FROM intakes \
     WHERE programme = $1 AND closes_on >= $2 ORDER BY closes_on, id LIMIT 20";
const COMING: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo FROM intakes \
     WHERE closes_on >= $1 ORDER BY closes_on, id LIMIT 500";
const INSERT: &str = "INSERT INTO intakes (id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo) VALUES ($1, $2, $3, $4, $5, $6, 0, 0, FALSE)";
const ONE: &str = "SELECT id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo FROM intakes WHERE id = $1";

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

/// One intake.
pub async fn intake(ctx: &Ctx, id: &str) -> Result<Option<Intake>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

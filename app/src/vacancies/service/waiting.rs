//! What moderation asks of this room: what waits for the staff, and what comes back after an appeal.

use super::draft::draft;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::vacancies::state::{Step, transition};
use crate::vacancies::store::{self, NewEvent, Vacancy};

/// What was sent and is not decided, the oldest first, a thousand at most.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Vacancy>, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    store::waiting(ctx).await
}

/// How many wait.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn count_waiting(ctx: &Ctx) -> Result<i64, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    store::count_waiting(ctx).await
}

/// One's own rejected vacancy goes back to the queue; `false` when that is not possible any more. Part of the caller's transaction.
///
/// # Errors
/// `SignIn`; `NotFound` when it is not one's own; a failure.
pub async fn appeal(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<bool, AppError> {
    let vacancy = draft(ctx, id).await?.vacancy;
    let Some(to) = transition(vacancy.standing(), Step::Appeal) else {
        return Ok(false);
    };
    if !store::change(ctx, tx, &vacancy, to).await? {
        return Ok(false);
    }
    store::sent(tx, id, vacancy.version, ctx.now).await?;
    let event = NewEvent {
        step: Step::Appeal,
        state: to.state,
        version: vacancy.version,
        reasons: "",
        note: "",
    };
    store::insert_event(ctx, tx, id, event).await?;
    Ok(true)
}

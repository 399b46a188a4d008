//! A decision of the staff: what it writes, and the place that may become free.

use super::{release, tell};
use crate::access::{Action, Resource};
use crate::applications::rules::State;
use crate::applications::store;
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;

/// A decision of the staff.
#[derive(Debug)]
pub struct Decision<'a> {
    /// The state that the member of staff saw.
    pub seen: State,
    pub to: State,
    pub reason: &'a str,
    /// Words for the candidate.
    pub note: &'a str,
}

/// Decides; `false` when the application had moved on meanwhile, and nothing was written.
///
/// # Errors
/// `Forbidden`, `NotFound`, `BadRequest` for a step that is not allowed; a failure.
pub async fn decide(ctx: &Ctx, id: &str, decision: Decision<'_>) -> Result<bool, AppError> {
    ctx.allow(Action::DecideApplication, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    if !decision.seen.decisions().contains(&decision.to) {
        return Err(AppError::BadRequest);
    }
    let keeps_seat = decision.to.is_active() && found.holds_seat;
    let mut tx = ctx.db().begin().await?;
    if !store::change(
        ctx,
        &mut tx,
        id,
        decision.seen,
        decision.to,
        decision.reason,
        keeps_seat,
    )
    .await?
    {
        return Ok(false);
    }
    store::insert_event(
        ctx,
        &mut tx,
        id,
        decision.to,
        decision.reason,
        decision.note,
        false,
    )
    .await?;
    if !decision.to.is_active() {
        release(ctx, &mut tx, &found).await?;
    }
    let record = audit::Record {
        action: "application.decide",
        subject_kind: "application",
        subject_id: id,
        before: Some(serde_json::json!({ "state": decision.seen.code() })),
        after: Some(serde_json::json!({ "state": decision.to.code(), "reason": decision.reason })),
    };
    audit::record(ctx, &mut tx, record).await?;
    tell(
        ctx,
        &mut tx,
        &found.account_id,
        &found.number,
        decision.to,
        decision.reason,
    )
    .await?;
    tx.commit().await?;
    Ok(true)
}

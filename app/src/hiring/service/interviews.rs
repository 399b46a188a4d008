//! Interviews: the employer proposes times in its own zone, the candidate chooses one, and both get it for their calendars.

use super::{Act, Refused, advance, for_member, own, sent_before};
use crate::access::Action;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::hiring::form::Proposal;
use crate::hiring::rules::{Move, Party};
use crate::hiring::store::Hiring;
use crate::hiring::store::papers::{self, Time};

/// Proposes times; those proposed before are over with it.
///
/// # Errors
/// `NotFound`, `Forbidden`, `MovedOn`; a failure.
pub async fn propose(
    ctx: &Ctx,
    org: &str,
    id: &str,
    proposal: &Proposal,
    act: Act<'_>,
) -> Result<(), Refused> {
    let found = for_member(ctx, org, id, Action::DecideOwnPeople).await?;
    let act = Act {
        step: Move::Propose,
        ..act
    };
    let mut tx = ctx.db().begin().await?;
    if let Err(refused) = advance(ctx, &mut tx, &found, Party::Employer, act).await {
        drop(tx);
        return sent_before(ctx, &found, act.form_id, refused).await;
    }
    for (position, starts_at) in (1..).zip(&proposal.starts) {
        let time = Time {
            turn: found.turn + 1,
            position,
            starts_at: *starts_at,
            minutes: proposal.minutes,
            way: proposal.way.clone(),
            place: proposal.place.clone(),
            chosen_at: None,
        };
        papers::insert_time(ctx, &mut tx, &found.id, &time).await?;
    }
    Ok(tx.commit().await?)
}

/// The candidate takes one of the times.
///
/// # Errors
/// `NotFound`, `MovedOn`; a failure.
pub async fn choose(ctx: &Ctx, id: &str, position: i64, act: Act<'_>) -> Result<(), Refused> {
    let found = own(ctx, id).await?;
    let act = Act {
        step: Move::Choose,
        ..act
    };
    let mut tx = ctx.db().begin().await?;
    if let Err(refused) = advance(ctx, &mut tx, &found, Party::Candidate, act).await {
        drop(tx);
        return sent_before(ctx, &found, act.form_id, refused).await;
    }
    if !papers::choose(ctx, &mut tx, &found.id, found.turn, position).await? {
        return Err(AppError::BadRequest.into());
    }
    Ok(tx.commit().await?)
}

/// The times that were proposed last; whoever asks was allowed to see them before.
///
/// # Errors
/// When the database does not answer.
pub async fn times(ctx: &Ctx, found: &Hiring) -> Result<Vec<Time>, AppError> {
    papers::times(ctx, &found.id).await
}

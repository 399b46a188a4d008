//! Appeals of employers: one for each rejection, and another person looks again.

use crate::context::Ctx;
use crate::db::is_taken;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::moderation::form::{self, Wrong};
use crate::moderation::store::{self, Decision};
use crate::vacancies;

/// What became of an appeal that was sent.
#[derive(Debug)]
pub enum Appealed {
    Done,
    Wrong(Errors<Wrong>),
    /// It is not rejected, or was appealed before.
    Closed,
}

/// The rejection that one may appeal against: the last word on this version, and itself no answer to an appeal.
///
/// # Errors
/// `SignIn`; `NotFound` when the vacancy is not one's own; a failure.
pub async fn can_appeal(ctx: &Ctx, id: &str) -> Result<Option<Decision>, AppError> {
    super::settle_due(&ctx.portal).await?;
    let vacancy = vacancies::service::draft(ctx, id).await?.vacancy;
    if vacancy.state().is_with_staff() {
        return Ok(None);
    }
    let decisions = store::of_vacancy(ctx, id).await?;
    let last = decisions
        .into_iter()
        .find(|decision| decision.state == "done")
        .filter(|last| last.verdict == "reject" && last.version == vacancy.version);
    let Some(last) = last else {
        return Ok(None);
    };
    let appeals = store::appeals(ctx, id).await?;
    let is_answered = appeals
        .iter()
        .any(|appeal| appeal.decision_id == last.id || appeal.made_at >= last.sent_at);
    Ok(Some(last).filter(|_| !is_answered))
}

/// Appeals against a rejection: the vacancy goes back to the queue for somebody else. Sent twice, it is one appeal.
///
/// # Errors
/// `SignIn`; `NotFound` when the vacancy is not one's own; a failure.
pub async fn appeal(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Appealed, AppError> {
    let Some(rejection) = can_appeal(ctx, id).await? else {
        return Ok(Appealed::Closed);
    };
    let words = match form::appeal(fields) {
        Ok(words) => words,
        Err(errors) => return Ok(Appealed::Wrong(errors)),
    };
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let mut tx = ctx.db().begin().await?;
    match store::insert_appeal(ctx, &mut tx, form_id, &rejection, &words).await {
        Err(error) if is_taken(&error) => return Ok(Appealed::Closed),
        other => other?,
    }
    if !vacancies::service::appeal(ctx, &mut tx, id).await? {
        return Ok(Appealed::Closed);
    }
    tx.commit().await?;
    Ok(Appealed::Done)
}

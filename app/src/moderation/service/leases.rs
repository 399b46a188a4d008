//! Who has a vacancy in hand: taken for a quarter of an hour, given back, or run out.

use std::sync::Arc;

use super::case::hold;
use super::{Hold, settle_due};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::moderation::rules::LEASE_MS;
use crate::moderation::store;
use crate::portal::Portal;
use crate::vacancies;
use crate::vacancies::state::State;

/// How long a case stays with who took it, in milliseconds.
pub(super) fn length(ctx: &Ctx) -> i64 {
    ctx.portal.settings.lease_ms.unwrap_or(LEASE_MS)
}

/// Takes a case, or goes on with it: one person at a time.
///
/// # Errors
/// `Forbidden` also for whoever belongs to the organisation; `NotFound`; a failure.
pub async fn take(ctx: &Ctx, id: &str) -> Result<Hold, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    settle_due(&ctx.portal).await?;
    let vacancy = vacancies::service::for_staff(ctx, id).await?;
    let (decisions, appeals) = (
        store::of_vacancy(ctx, id).await?,
        store::appeals(ctx, id).await?,
    );
    let before = hold(ctx, &vacancy, &decisions, &appeals).await?;
    match before {
        Hold::Own => return Err(AppError::Forbidden),
        Hold::Free | Hold::Mine(_) => {}
        other => return Ok(other),
    }
    let account = ctx.account()?;
    let until = ctx.now + length(ctx);
    let mut tx = ctx.db().begin().await?;
    if !store::lease(&mut tx, id, account, until, ctx.now).await? {
        drop(tx);
        return Ok(Hold::Theirs(ctx.now));
    }
    if vacancy.state() == State::Submitted {
        if !vacancies::service::take_into_review(ctx, &mut tx, id).await? {
            return Ok(Hold::Over);
        }
    } else if before == Hold::Free {
        // Somebody else's time ran out, or a second person comes.
        let record = audit::Record {
            action: "vacancy.take",
            subject_kind: "vacancy",
            subject_id: id,
            before: None,
            after: Some(serde_json::json!({ "version": vacancy.version })),
        };
        audit::record(ctx, &mut tx, record).await?;
    }
    tx.commit().await?;
    Ok(Hold::Mine(until))
}

/// Gives back what one took.
///
/// # Errors
/// `Forbidden`, `NotFound`; a failure.
pub async fn give_back(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let account = ctx.account()?;
    let mut tx = ctx.db().begin().await?;
    if store::drop_lease(&mut tx, id, account).await? {
        let vacancy = vacancies::service::for_staff(ctx, id).await?;
        let proposal = store::proposal_in(&mut tx, id, vacancy.version).await?;
        if proposal.is_none() {
            vacancies::service::release(ctx, &mut tx, id).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Puts back into the queue what nobody looked at any more; a timer calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn end_leases(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    for lease in store::leases_over(ctx.db(), ctx.now).await? {
        let mut tx = ctx.db().begin().await?;
        if !store::drop_over(&mut tx, &lease.vacancy_id, ctx.now).await? {
            continue;
        }
        let vacancy = vacancies::service::for_staff(&ctx, &lease.vacancy_id).await?;
        let proposal = store::proposal_in(&mut tx, &vacancy.id, vacancy.version).await?;
        if proposal.is_none() {
            vacancies::service::release(&ctx, &mut tx, &vacancy.id).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

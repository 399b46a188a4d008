//! Decides about intakes: what is written, who moves up from the waiting list, and who is told.

use super::reading::Window;
use crate::access::{Action, Resource};
use crate::applications;
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::i18n::{Locale, calendar};
use crate::programmes::store::{self, Intake};
use crate::t;

/// Announces an intake. The form's id is the intake's: sent twice is written once.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn add(
    ctx: &Ctx,
    id: &str,
    programme: &str,
    place: &str,
    window: Window,
) -> Result<(), AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let Window {
        opens,
        closes,
        seats,
    } = window;
    let mut tx = ctx.db().begin().await?;
    match store::add(&mut tx, id, programme, place, opens, closes, seats).await {
        Err(error) if is_taken(&error) => return Ok(()),
        other => other?,
    }
    finish(ctx, tx, "intake.add", id, None).await
}

/// Changes days and places; `false` when it had changed meanwhile, or is closed. New places go to those who wait, and
/// everybody affected by other days is told.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn change(ctx: &Ctx, seen: &Intake, window: Window) -> Result<bool, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    let before = store::intake_in(&mut tx, &seen.id).await?;
    if !store::change(&mut tx, seen, window.opens, window.closes, window.seats).await? {
        return Ok(false);
    }
    applications::intake::fill_places(ctx, &mut tx, &seen.id).await?;
    let has_other_days = seen.opens() != Some(window.opens) || seen.closes() != Some(window.closes);
    if has_other_days {
        let word = |locale: Locale| {
            t!(
                locale,
                "message-intake-changed",
                intake = name(ctx, locale, seen),
                opens = calendar::date(locale, window.opens),
                closes = calendar::date(locale, window.closes)
            )
        };
        applications::intake::tell_affected(ctx, &mut tx, &seen.id, word).await?;
    }
    finish(ctx, tx, "intake.change", &seen.id, before).await?;
    Ok(true)
}

/// Closes it before its last day; `false` when it is closed already. Whoever takes part or has begun to apply is told why.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn close(ctx: &Ctx, seen: &Intake, reason: &str) -> Result<bool, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    let before = store::intake_in(&mut tx, &seen.id).await?;
    if !store::close(&mut tx, &seen.id, ctx.now, reason).await? {
        return Ok(false);
    }
    let reference = ctx.portal.reference.current();
    let word = |locale: Locale| {
        t!(
            locale,
            "message-intake-closed",
            intake = name(ctx, locale, seen),
            reason = reference.name(locale, "intake_reason", reason)
        )
    };
    applications::intake::tell_affected(ctx, &mut tx, &seen.id, word).await?;
    finish(ctx, tx, "intake.close", &seen.id, before).await?;
    Ok(true)
}

/// The programme and the place, as people know an intake.
pub fn name(ctx: &Ctx, locale: Locale, intake: &Intake) -> String {
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(&intake.programme).map_or_else(
        || intake.programme.clone(),
        |found| found.name(locale, &reference),
    );
    format!("{programme} · {}", reference.place(locale, &intake.city))
}

/// The record: the intake as the transaction found it and as it left it.
async fn finish(
    ctx: &Ctx,
    mut tx: Tx,
    action: &str,
    id: &str,
    before: Option<Intake>,
) -> Result<(), AppError> {
    let after = store::intake_in(&mut tx, id).await?;
    let record = audit::Record {
        action,
        subject_kind: "intake",
        subject_id: id,
        before: before.as_ref().and_then(audit::json),
        after: after.as_ref().and_then(audit::json),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

//! Deciding, undoing, and what happens when the ten seconds are over.

use std::sync::Arc;

use super::leases;
use super::{Hold, case};
use crate::access::{Action, Actor, Resource, Role, Roles};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::moderation::form::{self, Wrong};
use crate::moderation::rules::{UNDO_MS, Verdict, needs_second};
use crate::moderation::store::{self, Decision, New};
use crate::portal::Portal;
use crate::vacancies;

/// What became of a decision that was sent.
#[derive(Debug)]
pub enum Decided {
    /// Written; it takes effect at its moment.
    Pending(Box<Decision>),
    Wrong(Errors<Wrong>),
    /// One has not, or no longer, taken the case.
    NotMine(Hold),
    /// Another version was sent or it was decided meanwhile; nothing was written.
    MovedOn,
}

/// Writes a decision on the version that was seen. The same form sent twice is one decision.
///
/// # Errors
/// `Forbidden` also for whoever belongs to the organisation; `NotFound`; a failure.
pub async fn decide(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Decided, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let account = ctx.account()?.to_owned();
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    if let Some(made) = store::by_form(ctx, form_id, &account).await? {
        return Ok(Decided::Pending(Box::new(made)));
    }
    let case = case(ctx, id).await?;
    match case.hold {
        Hold::Own | Hold::Reader => return Err(AppError::Forbidden),
        Hold::Over | Hold::Pending(_) => return Ok(Decided::MovedOn),
        _ if fields.get("version") != case.vacancy.version.to_string() => {
            return Ok(Decided::MovedOn);
        }
        Hold::Mine(_) => {}
        other => return Ok(Decided::NotMine(other)),
    }
    let reference = ctx.portal.reference.current();
    let known = reference.codes("vacancy_reason");
    let filled = match form::decision(fields, known, case.is_blocked()) {
        Ok(filled) => filled,
        Err(errors) => return Ok(Decided::Wrong(errors)),
    };
    let findings = serde_json::to_string(&case.findings)?;
    let new = New {
        id: &ctx.new_id(),
        form_id,
        vacancy: id,
        version: case.vacancy.version,
        number: &case.vacancy.number,
        org: &case.vacancy.org_id,
        account: &account,
        verdict: filled.verdict,
        reasons: &filled.reasons,
        note: &filled.note,
        findings: &findings,
        risk: case.risk,
        sent_at: case.vacancy.submitted_at.unwrap_or(ctx.now),
        due_at: ctx.now + UNDO_MS,
    };
    let mut tx = ctx.db().begin().await?;
    let until = ctx.now + leases::length(ctx);
    if !store::renew(&mut tx, id, &account, until, ctx.now).await? {
        return Ok(Decided::NotMine(Hold::Theirs(ctx.now)));
    }
    match store::insert(ctx, &mut tx, new).await {
        Err(error) if is_taken(&error) => {
            drop(tx);
            let made = store::by_form(ctx, form_id, &account).await?;
            return Ok(made.map_or(Decided::MovedOn, |made| Decided::Pending(Box::new(made))));
        }
        other => other?,
    }
    record(
        ctx,
        &mut tx,
        "vacancy.decide",
        id,
        filled.verdict,
        &filled.reasons,
    )
    .await?;
    tx.commit().await?;
    let made = store::decision(ctx, new.id).await?;
    made.map(|made| Decided::Pending(Box::new(made)))
        .ok_or(AppError::NotFound)
}

/// What became of an undo.
#[derive(Debug, PartialEq, Eq)]
pub enum Undone {
    /// Taken back: the vacancy, which one has again.
    Done(String),
    /// The ten seconds were over, or it had been undone: the vacancy.
    TooLate(String),
}

/// Takes back a decision of one's own, before its moment.
///
/// # Errors
/// `Forbidden`; `NotFound` when it is not one's own; a failure.
pub async fn undo(ctx: &Ctx, decision: &str) -> Result<Undone, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let account = ctx.account()?;
    let made = store::decision(ctx, decision)
        .await?
        .filter(|made| made.account_id == account)
        .ok_or(AppError::NotFound)?;
    let mut tx = ctx.db().begin().await?;
    if !store::undo(&mut tx, decision, account, ctx.now).await? {
        return Ok(Undone::TooLate(made.vacancy_id));
    }
    store::renew(
        &mut tx,
        &made.vacancy_id,
        account,
        ctx.now + leases::length(ctx),
        ctx.now,
    )
    .await?;
    record(
        ctx,
        &mut tx,
        "vacancy.undo",
        &made.vacancy_id,
        made.verdict(),
        &made.reasons,
    )
    .await?;
    tx.commit().await?;
    Ok(Undone::Done(made.vacancy_id))
}

/// Makes every decision count whose ten seconds are over. A timer calls it, and every look at the queue.
///
/// # Errors
/// When the database does not answer; what is left is done by the next call.
pub async fn settle_due(portal: &Arc<Portal>) -> Result<(), AppError> {
    for decision in store::due(&portal.db, portal.now()).await? {
        settle(portal, &decision).await?;
    }
    Ok(())
}

async fn settle(portal: &Arc<Portal>, decision: &Decision) -> Result<(), AppError> {
    // In the name of who decided: the history and the audit trail name that person.
    let actor = Actor::Staff {
        account: decision.account_id.clone(),
        roles: Roles::default().with(Role::Moderator),
    };
    let ctx = Ctx::of(portal, Locale::Uz, actor);
    match take_effect(&ctx, decision).await {
        // Its organisation was suspended, or one became a member of it, in these seconds.
        Err(AppError::BadRequest | AppError::Forbidden) => {
            let ctx = Ctx::system(portal, Locale::Uz);
            let mut tx = ctx.db().begin().await?;
            if store::settle(&mut tx, &decision.id, "void", ctx.now).await? {
                vacancies::service::release(&ctx, &mut tx, &decision.vacancy_id).await?;
                store::drop_lease(&mut tx, &decision.vacancy_id, &decision.account_id).await?;
                tx.commit().await?;
            }
            Ok(())
        }
        other => other,
    }
}

async fn take_effect(ctx: &Ctx, decision: &Decision) -> Result<(), AppError> {
    let mut tx = ctx.db().begin().await?;
    let (id, vacancy) = (&decision.id, &decision.vacancy_id);
    let verdict = decision.verdict();
    // Of two programs that settle at once, only one finds it pending.
    if !store::settle(&mut tx, id, "done", ctx.now).await? {
        return Ok(());
    }
    let first = store::proposal_in(&mut tx, vacancy, decision.version).await?;
    let is_confirmed = first
        .as_ref()
        .is_some_and(|first| first.verdict() == verdict && first.account_id != decision.account_id);
    store::drop_lease(&mut tx, vacancy, &decision.account_id).await?;
    if needs_second(decision.risk(), verdict) && !is_confirmed {
        store::mark(&mut tx, id, "proposed").await?;
        store::supersede(&mut tx, vacancy, id).await?;
        record(
            ctx,
            &mut tx,
            "vacancy.propose",
            vacancy,
            verdict,
            &decision.reasons,
        )
        .await?;
        return Ok(tx.commit().await?);
    }
    let said = vacancies::service::Decision {
        verdict: match verdict {
            Verdict::Approve => vacancies::service::Verdict::Approve,
            Verdict::Return => vacancies::service::Verdict::Return,
            Verdict::Reject => vacancies::service::Verdict::Reject,
        },
        version: decision.version,
        reasons: &decision.reasons,
        note: &decision.note,
    };
    if vacancies::service::decide(ctx, &mut tx, vacancy, said).await? {
        store::supersede(&mut tx, vacancy, id).await?;
        let answer = if verdict == Verdict::Reject {
            "refused"
        } else {
            "upheld"
        };
        store::answer_appeal(&mut tx, vacancy, answer, ctx.now).await?;
    } else {
        // The employer took it back in these seconds.
        store::mark(&mut tx, id, "void").await?;
        record(ctx, &mut tx, "vacancy.void", vacancy, verdict, "").await?;
    }
    Ok(tx.commit().await?)
}

async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    action: &str,
    id: &str,
    verdict: Verdict,
    reasons: &str,
) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "vacancy",
        subject_id: id,
        before: None,
        after: Some(serde_json::json!({ "verdict": verdict.code(), "reasons": reasons })),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

//! What happens to a certificate that stands: suspended, lifted, revoked; and the second person who confirms.

use super::{Refused, record, replace, state, tell};
use crate::access::{Action, Resource};
use crate::certificates::form::Wrong;
use crate::certificates::rules::{Standing, State};
use crate::certificates::store::{self, Certificate};
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::writing::date::Day;

/// What the staff do with a certificate that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Suspend,
    Lift,
    Revoke,
}

impl Deed {
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "suspend" => Some(Self::Suspend),
            "lift" => Some(Self::Lift),
            "revoke" => Some(Self::Revoke),
            _ => None,
        }
    }
}

/// Suspends (up to a day, or until it is lifted), lifts a suspension, or revokes; revoking a qualification certificate is a proposal first.
///
/// # Errors
/// A missing reason; moved on; a failure.
pub async fn act(
    ctx: &Ctx,
    id: &str,
    deed: Deed,
    reason: &str,
    suspended_to: Option<Day>,
) -> Result<(), Refused> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let by = ctx.account()?.to_owned();
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let reference = ctx.portal.reference.current();
    if deed != Deed::Lift
        && reference
            .term(ctx.locale, "certificate_reason", reason)
            .is_none()
    {
        return Err(Refused::Field("reason", Wrong::Reason));
    }
    let suspended_to = suspended_to.filter(|_| deed == Deed::Suspend);
    if suspended_to.is_some_and(|last| last < ctx.today()) {
        return Err(Refused::Field("last-year", Wrong::Past));
    }
    let is_over = state(ctx, &found) != Some(State::Suspended);
    let (from, to) = match (deed, found.standing()) {
        (Deed::Suspend, Standing::Issued) => (Standing::Issued, Standing::Suspended),
        // A suspension whose time is over may be followed by another.
        (Deed::Suspend, Standing::Suspended) if is_over => {
            (Standing::Suspended, Standing::Suspended)
        }
        (Deed::Lift, Standing::Suspended) => (Standing::Suspended, Standing::Issued),
        (Deed::Revoke, from @ (Standing::Issued | Standing::Suspended)) => {
            (from, Standing::Revoked)
        }
        _ => return Err(Refused::MovedOn),
    };
    let mut tx = ctx.db().begin().await?;
    if deed == Deed::Revoke && found.kind().needs_two() {
        if let Err(error) = store::propose(ctx, &mut tx, id, "revoke", reason, &by).await {
            return if is_taken(&error) {
                Err(Refused::MovedOn)
            } else {
                Err(error.into())
            };
        }
        let after = serde_json::json!({ "proposed": "revoke", "reason": reason });
        record(ctx, &mut tx, "certificate.propose", id, None, after).await?;
    } else {
        change(ctx, &mut tx, &found, from, to, (reason, suspended_to), &by).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    found: &Certificate,
    from: Standing,
    to: Standing,
    (reason, suspended_to): (&str, Option<Day>),
    by: &str,
) -> Result<(), Refused> {
    let kept = if to == Standing::Issued { "" } else { reason };
    if !store::change(ctx, tx, &found.id, from, to, kept, suspended_to).await? {
        return Err(Refused::MovedOn);
    }
    store::insert_event(ctx, tx, &found.id, to, reason, by).await?;
    let before = serde_json::json!({ "standing": from.code() });
    let last = suspended_to.map(|day| day.to_string());
    let after = serde_json::json!({ "standing": to.code(), "reason": reason, "until": last });
    record(
        ctx,
        tx,
        "certificate.change",
        &found.id,
        Some(before),
        after,
    )
    .await?;
    let state = match to {
        Standing::Suspended => State::Suspended,
        Standing::Revoked => State::Revoked,
        _ => State::Valid,
    };
    let told = (found.number.as_str(), state, suspended_to);
    tell(ctx, tx, found.account_id.as_deref(), told).await?;
    Ok(())
}

/// The second person: issues or revokes what the first one proposed.
///
/// # Errors
/// `SamePerson`; moved on; a failure.
pub async fn confirm(ctx: &Ctx, id: &str) -> Result<(), Refused> {
    ctx.allow(Action::ConfirmCertificate, Resource::General)?;
    let by = ctx.account()?.to_owned();
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let mut tx = ctx.db().begin().await?;
    let Some(proposal) = store::open_proposal_in(&mut tx, id).await? else {
        return Err(Refused::MovedOn);
    };
    if proposal.proposed_by == by {
        return Err(Refused::SamePerson);
    }
    if !store::confirm(ctx, &mut tx, &proposal.id, &by).await? {
        return Err(Refused::MovedOn);
    }
    if proposal.action == "issue" {
        change(
            ctx,
            &mut tx,
            &found,
            Standing::Proposed,
            Standing::Issued,
            ("", None),
            &by,
        )
        .await?;
        if !proposal.reason.is_empty() {
            replace(ctx, &mut tx, &proposal.reason, &found.number, &by).await?;
        }
    } else {
        change(
            ctx,
            &mut tx,
            &found,
            found.standing(),
            Standing::Revoked,
            (&proposal.reason, None),
            &by,
        )
        .await?;
    }
    tx.commit().await?;
    Ok(())
}

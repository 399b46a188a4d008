//! Proposes changes of fees and rules, and decides those of others.

use super::pages::Affected;
use super::{Change, Proposal, State, store};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::desk::rows::service::{self as rows, Refused};
use crate::errors::AppError;
use crate::programmes::catalog::StoredRow;
use crate::writing::date::Day;
use crate::{applications, audit, certificates};

/// Proposes a change; `id` is the id of the form: sent twice, it is one proposal.
///
/// # Errors
/// `Waits` when another change of the same row waits already; a failure.
pub async fn propose(
    ctx: &Ctx,
    id: &str,
    change: &Change,
    programme: Option<&str>,
) -> Result<(), Refused> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let by = ctx.account()?;
    let mut tx = ctx.db().begin().await?;
    if !store::insert(ctx, &mut tx, (id, by), change, programme).await? {
        return match store::one_in(&mut tx, id).await? {
            Some(_) => Ok(()),
            None => Err(Refused::Waits),
        };
    }
    let action = match change {
        Change::Add(_) => "row.propose-add",
        Change::Replace { .. } => "row.propose-replace",
        Change::End { .. } => "row.propose-end",
    };
    let after = match change {
        Change::End { last_day, .. } => Some(serde_json::json!({ "valid_to": last_day })),
        _ => change.row().and_then(audit::json),
    };
    let record = audit::Record {
        action,
        subject_kind: "row",
        subject_id: &change.subject().id,
        before: change.seen().and_then(audit::json),
        after,
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

/// What waits for a second person.
///
/// # Errors
/// `Forbidden`, or a failure.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Proposal>, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    store::waiting(ctx).await
}

/// # Errors
/// `Forbidden`, or a failure.
pub async fn count_waiting(ctx: &Ctx) -> Result<i64, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    store::count_waiting(ctx).await
}

/// # Errors
/// `Forbidden`, `NotFound`, or a failure.
pub async fn one(ctx: &Ctx, id: &str) -> Result<Proposal, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    store::one(ctx, id).await?.ok_or(AppError::NotFound)
}

/// Confirms, refuses or takes back. Only another person than the proposer confirms or refuses, and only the proposer takes
/// back. The same decision sent twice is one.
///
/// # Errors
/// `Own` when it needs somebody else, `MovedOn` when the row or the proposal changed meanwhile; a failure.
pub async fn decide(ctx: &Ctx, id: &str, to: State) -> Result<(), Refused> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let by = ctx.account()?.to_owned();
    let mut tx = ctx.db().begin().await?;
    let found = store::one_in(&mut tx, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let is_own = found.proposed_by == by;
    if is_own != (to == State::Withdrawn) {
        return Err(Refused::Own);
    }
    if found.state == to {
        return Ok(());
    }
    if !store::decide(&mut tx, id, to, &by, ctx.now).await? {
        return Err(Refused::MovedOn);
    }
    match (to, &found.change) {
        (State::Confirmed, Change::Add(row)) => rows::write(ctx, tx, None, row, None).await,
        (State::Confirmed, Change::Replace { seen, row }) => {
            rows::write(ctx, tx, Some(seen), row, None).await
        }
        (State::Confirmed, Change::End { seen, last_day }) => {
            let last_day: Day = last_day.parse().map_err(|_| AppError::NotFound)?;
            rows::write_end(ctx, tx, seen, last_day).await
        }
        _ => {
            let action = if to == State::Refused {
                "row.refuse"
            } else {
                "row.withdraw"
            };
            let record = audit::Record {
                action,
                subject_kind: "row",
                subject_id: &found.change.subject().id,
                before: found.change.row().and_then(audit::json),
                after: None,
            };
            audit::record(ctx, &mut tx, record).await?;
            tx.commit().await?;
            Ok(())
        }
    }
}

/// Whom a row concerns at this moment: open applications by programme, and certificates whose validity it rules.
///
/// # Errors
/// A failure.
pub async fn affected(ctx: &Ctx, row: &StoredRow) -> Result<Affected, AppError> {
    let reference = ctx.portal.reference.current();
    let counts_for = |slug: &str, kind: &str| match row.scope.split_once(':') {
        Some(("programme", of)) => of == slug,
        Some(("kind", of)) => of == "all" || of == kind,
        _ => false,
    };
    let open = applications::store::open_by_programme(ctx).await?;
    let programmes = reference
        .catalog
        .programmes
        .iter()
        .filter(|programme| counts_for(&programme.slug, &programme.kind))
        .map(|programme| {
            let count = open.iter().find(|(slug, _)| *slug == programme.slug);
            (programme.slug.clone(), count.map_or(0, |(_, count)| *count))
        })
        .collect();
    let certificates = match row.kind.as_str() {
        "test" => Some(("", row.field("code"))),
        "certificate_rule" => Some((
            row.scope.trim_start_matches("certificate_rule:"),
            row.field("test"),
        )),
        _ => None,
    };
    let certificates = match certificates {
        Some((kind, test)) => Some(certificates::store::count_ruled(ctx, kind, &test).await?),
        None => None,
    };
    Ok(Affected {
        programmes,
        certificates,
    })
}

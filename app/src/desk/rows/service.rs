//! Decides about dated rows: adds, replaces and ends them, with an audit record of what stood before and after.

use super::Place;
use super::changes::{self, Change};
use super::reading::Draft;
use super::store;
use super::topic::Topic;
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::programmes::catalog::StoredRow;
use crate::reference;
use crate::writing::date::Day;

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// The row is not any more what was seen.
    MovedOn,
    /// Another change of the row waits for its second person.
    Waits,
    /// It needs somebody else.
    Own,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// What became of a change.
#[derive(Debug)]
pub enum Done {
    Written,
    /// It waits for a second person: the id of the proposal.
    Proposed(String),
}

/// Adds a row; the one that it replaces ends on the day before. The same form sent twice is one row. Fees and rules are
/// proposed only.
///
/// # Errors
/// `MovedOn` when the row to be replaced changed meanwhile; `Waits`; a failure.
pub async fn add(ctx: &Ctx, place: &Place, draft: &Draft) -> Result<Done, Refused> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let row = &draft.row;
    if changes::needs_two(row) {
        let change = match &place.replaces {
            Some(seen) => Change::Replace {
                seen: seen.clone(),
                row: row.clone(),
            },
            None => Change::Add(row.clone()),
        };
        changes::propose(ctx, &row.id, &change, place.programme.as_deref()).await?;
        return Ok(Done::Proposed(row.id.clone()));
    }
    let mut tx = ctx.db().begin().await?;
    let before = standing(ctx, &mut tx, place, draft).await?;
    write(ctx, tx, place.replaces.as_ref(), row, before).await?;
    Ok(Done::Written)
}

/// Writes a row and ends the one that it replaces on the day before; what was written before is left as it is. `before` is what
/// counted until now, for the record of a row that replaces none.
///
/// # Errors
/// `MovedOn` when the row to be replaced is not any more what was seen; a failure.
pub(super) async fn write(
    ctx: &Ctx,
    mut tx: Tx,
    replaces: Option<&StoredRow>,
    row: &StoredRow,
    before: Option<StoredRow>,
) -> Result<(), Refused> {
    let (action, before) = match replaces {
        Some(seen) => {
            let found = store::one(&mut tx, &seen.id).await?;
            // The form was sent before: the old row has its end, the new one is there.
            if store::one(&mut tx, &row.id).await?.is_some() {
                return Ok(());
            }
            let found = found
                .filter(|found| found.key() == seen.key())
                .ok_or(Refused::MovedOn)?;
            let from = row.from().ok_or(AppError::BadRequest)?;
            if found.to().is_none_or(|to| from <= to)
                && !store::end(&mut tx, seen, &from.plus_days(-1).to_string()).await?
            {
                return Err(Refused::MovedOn);
            }
            ("row.replace", Some(found))
        }
        None => ("row.add", before),
    };
    match store::insert(&mut tx, row).await {
        Err(error) if is_taken(&error) => return Ok(()),
        other => other?,
    }
    finish(ctx, tx, action, &row.id, before).await
}

/// The state that counted until now; other rows stand beside each other.
async fn standing(
    ctx: &Ctx,
    tx: &mut Tx,
    place: &Place,
    draft: &Draft,
) -> Result<Option<StoredRow>, AppError> {
    let scopes = place.scopes();
    let ([wide, own], Topic::State) = (scopes.as_slice(), place.topic) else {
        return Ok(None);
    };
    let day = draft.from.unwrap_or_else(|| ctx.today());
    let states = store::states(tx, wide, own).await?;
    Ok(states.into_iter().rev().find(|row| {
        row.from().is_none_or(|from| from <= day) && row.to().is_none_or(|to| day <= to)
    }))
}

/// Gives a row its last day; the end of a fee or a rule is proposed only. `id` is the id of the form.
///
/// # Errors
/// `MovedOn` when it changed meanwhile; `Waits`; a failure.
pub async fn end(
    ctx: &Ctx,
    id: &str,
    seen: &StoredRow,
    last_day: Day,
    programme: Option<&str>,
) -> Result<Done, Refused> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    if changes::needs_two(seen) {
        let change = Change::End {
            seen: seen.clone(),
            last_day: last_day.to_string(),
        };
        changes::propose(ctx, id, &change, programme).await?;
        return Ok(Done::Proposed(id.to_owned()));
    }
    let tx = ctx.db().begin().await?;
    write_end(ctx, tx, seen, last_day).await?;
    Ok(Done::Written)
}

/// # Errors
/// `MovedOn` when the row is not any more what was seen; a failure.
pub(super) async fn write_end(
    ctx: &Ctx,
    mut tx: Tx,
    seen: &StoredRow,
    last_day: Day,
) -> Result<(), Refused> {
    let before = store::one(&mut tx, &seen.id)
        .await?
        .filter(|found| found.key() == seen.key())
        .ok_or(Refused::MovedOn)?;
    if !store::end(&mut tx, seen, &last_day.to_string()).await? {
        return Err(Refused::MovedOn);
    }
    finish(ctx, tx, "row.end", &seen.id, Some(before)).await
}

/// The record, read back from the transaction; the news for all nodes; and the memory of this one.
async fn finish(
    ctx: &Ctx,
    mut tx: Tx,
    action: &str,
    id: &str,
    before: Option<StoredRow>,
) -> Result<(), Refused> {
    let after = store::one(&mut tx, id).await?;
    let record = audit::Record {
        action,
        subject_kind: "row",
        subject_id: id,
        before: before.as_ref().and_then(audit::json),
        after: after.as_ref().and_then(audit::json),
    };
    audit::record(ctx, &mut tx, record).await?;
    reference::store::stamp(&mut tx, &ctx.new_id()).await?;
    tx.commit().await?;
    reference::store::refresh(&ctx.portal).await?;
    Ok(())
}

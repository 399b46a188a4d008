//! The audit trail: every action of the staff and every look at a person, written in the transaction of the action itself, and
//! chained by hashes so that a change of it is seen.

pub mod checkpoint;
pub mod handlers;
mod pages;
mod store;
pub mod verify;

use serde::Serialize;

use crate::context::Ctx;
use crate::db::Tx;
use crate::db::ledger::Entry;
use crate::errors::AppError;

/// What happened to what. `before` and `after` are JSON of the facts that changed, without personal data where a code will do.
#[derive(Debug)]
pub struct Record<'a> {
    /// `application.decide`, `certificate.revoke`, …
    pub action: &'a str,
    /// `application`, `certificate`, `programme_state`, …
    pub subject_kind: &'a str,
    pub subject_id: &'a str,
    pub before: Option<serde_json::Value>,
    pub after: Option<serde_json::Value>,
}

/// Adds one record to the transaction; it lasts if the transaction does, and the transaction only with it.
///
/// # Errors
/// None now: that a record cannot be written is seen when the transaction ends, and nothing of it lasts then.
pub async fn record(ctx: &Ctx, tx: &mut Tx, record: Record<'_>) -> sqlx::Result<()> {
    let text = |value: Option<serde_json::Value>| value.map(|json| json.to_string());
    tx.add_record(Entry {
        id: ctx.new_id(),
        at: ctx.now,
        account_id: ctx.actor.account().map(str::to_owned),
        action: record.action.to_owned(),
        subject_kind: record.subject_kind.to_owned(),
        subject_id: record.subject_id.to_owned(),
        before_json: text(record.before),
        after_json: text(record.after),
        request_id: ctx.request_id.clone(),
    });
    Ok(())
}

/// Keeps on record that who asks looked at the data of a person: `action` ends with `.read`, `what` is the id of what was opened.
///
/// # Errors
/// When it cannot be recorded: then nothing may be shown.
pub async fn looked(ctx: &Ctx, account: &str, action: &str, what: &str) -> Result<(), AppError> {
    if ctx.actor.account() == Some(account) {
        return Ok(());
    }
    let mut tx = ctx.db().begin().await?;
    let after = (!what.is_empty()).then(|| serde_json::json!({ "id": what }));
    let read = Record {
        action,
        subject_kind: "account",
        subject_id: account,
        before: None,
        after,
    };
    record(ctx, &mut tx, read).await?;
    Ok(tx.commit().await?)
}

/// JSON of anything that can be written as JSON; `null` if it cannot.
pub fn json<T: Serialize>(value: &T) -> Option<serde_json::Value> {
    serde_json::to_value(value).ok()
}

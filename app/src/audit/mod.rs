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
use crate::portal::Portal;
use crate::vault::{self, Place};

/// Texts about a person inside a record: sealed one by one, so that the hash of the record holds when the person is erased.
const DETAIL: Place = Place::new("audit", "detail");

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

/// An object whose texts are sealed under the key of a person: nothing of theirs stands in the trail in clear.
///
/// # Errors
/// When the key cannot be read.
pub async fn sealed(
    ctx: &Ctx,
    tx: &mut Tx,
    person: &str,
    mut facts: serde_json::Map<String, serde_json::Value>,
) -> sqlx::Result<serde_json::Value> {
    let key = vault::key(&ctx.portal, tx, person).await?;
    for value in facts.values_mut() {
        if let Some(text) = value.as_str() {
            *value = vault::seal(&ctx.portal, &key, DETAIL, text).into();
        }
    }
    Ok(facts.into())
}

/// The same object with its texts opened; those of somebody who was erased are empty.
///
/// # Errors
/// When a text does not open.
pub async fn revealed(
    portal: &Portal,
    person: &str,
    json: &mut Option<String>,
) -> sqlx::Result<()> {
    let Some(text) = json.as_ref().filter(|text| text.contains(vault::MARK)) else {
        return Ok(());
    };
    let Ok(serde_json::Value::Object(mut facts)) = serde_json::from_str(text) else {
        return Ok(());
    };
    let key = vault::find(portal, person).await?;
    for value in facts.values_mut() {
        if let Some(sealed) = value.as_str().filter(|text| text.starts_with(vault::MARK)) {
            *value = vault::open(key.as_ref(), DETAIL, sealed)?.into();
        }
    }
    *json = Some(serde_json::Value::Object(facts).to_string());
    Ok(())
}

/// JSON of anything that can be written as JSON; `null` if it cannot.
pub fn json<T: Serialize>(value: &T) -> Option<serde_json::Value> {
    serde_json::to_value(value).ok()
}

//! The audit trail: every action of the staff, written in the transaction of the action itself.

use serde::Serialize;

use crate::context::Ctx;
use crate::db::Tx;
use crate::execute;

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

const INSERT: &str = "INSERT INTO audit (id, at, account_id, action, subject_kind, subject_id, before_json, after_json, request_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Writes one record; it lasts if the transaction does.
///
/// # Errors
/// When the database refuses: the action must not happen without its record.
pub async fn record(ctx: &Ctx, tx: &mut Tx, record: Record<'_>) -> sqlx::Result<()> {
    let text = |value: Option<serde_json::Value>| value.map(|json| json.to_string());
    let (before, after) = (text(record.before), text(record.after));
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        ctx.now,
        ctx.actor.account(),
        record.action,
        record.subject_kind,
        record.subject_id,
        before,
        after,
        &ctx.request_id,
    )
    .map(drop)
}

/// JSON of anything that can be written as JSON; `null` if it cannot.
pub fn json<T: Serialize>(value: &T) -> Option<serde_json::Value> {
    serde_json::to_value(value).ok()
}

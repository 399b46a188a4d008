//! What the staff sees of messages, and sends again.

use super::spend::{self, Budget};
use super::store::{self, Row};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Db;
use crate::errors::AppError;
use crate::portal::PortalSettings;

/// How it stands with messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub waiting: i64,
    pub failed: i64,
    /// What SMS cost since eight in the morning, when that is limited.
    pub spent: Option<(i64, Budget)>,
}

/// For the desk and for `koprik check`.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(db: &Db, settings: &PortalSettings, now: i64) -> sqlx::Result<Standing> {
    let (waiting, failed) = store::counts(db).await?;
    let spent = match settings.sms_budget {
        Some(budget) => Some((spend::spent(db, "sms", now).await?, budget)),
        None => None,
    };
    Ok(Standing {
        waiting,
        failed,
        spent,
    })
}

/// The messages of who is signed in, the latest first.
///
/// # Errors
/// `SignIn`; a failure.
pub async fn own(ctx: &Ctx) -> Result<Vec<Row>, AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnAccount, Resource::Of(&own))?;
    Ok(store::of_account(&ctx.portal, &own).await?)
}

/// The latest message to an address.
///
/// # Errors
/// Who may not; a failure.
pub async fn latest_to(ctx: &Ctx, address: &str) -> Result<Option<Row>, AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    Ok(store::latest_to(&ctx.portal, address).await?)
}

/// The latest fifty of the demo.
///
/// # Errors
/// `NotFound` outside of the demo.
pub async fn demo(ctx: &Ctx) -> Result<Vec<Row>, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    if !ctx.portal.settings.demo {
        return Err(AppError::NotFound);
    }
    store::latest(ctx).await
}

/// Twenty-one before `before` in a state (or in any), and how it stands with all of them.
///
/// # Errors
/// `Forbidden`, or a failure.
pub async fn list(ctx: &Ctx, state: &str, before: &str) -> Result<(Vec<Row>, Standing), AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    let found = store::list(ctx, state, before).await?;
    let standing = standing(ctx.db(), &ctx.portal.settings, ctx.now).await?;
    Ok((found, standing))
}

/// Sends a message again; nothing happens when it waits already, or is a code.
///
/// # Errors
/// `Forbidden`, or a failure.
pub async fn again(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    ctx.allow(Action::ResendMessage, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    if store::again(&mut tx, id, ctx.now).await? {
        let record = audit::Record {
            action: "message.resend",
            subject_kind: "message",
            subject_id: id,
            before: None,
            after: Some(serde_json::json!({ "state": "waiting" })),
        };
        audit::record(ctx, &mut tx, record).await?;
    }
    Ok(tx.commit().await?)
}

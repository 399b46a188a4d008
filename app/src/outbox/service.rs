//! What the staff sees of messages, and sends again.

use super::carrier::Failure;
use super::spend::{self, Budget};
use super::store::{self, Failed, Row};
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

/// What the desk shows of the outbox.
#[derive(Debug)]
pub struct Outbox {
    /// Up to twenty-one messages.
    pub found: Vec<Row>,
    /// What was given up, by reason.
    pub failures: Vec<Failed>,
    pub standing: Standing,
}

/// The messages before `before` in a state and with a reason (or in any, with any), what failed, and how it stands with all.
///
/// # Errors
/// `Forbidden`, or a failure.
pub async fn list(ctx: &Ctx, state: &str, before: &str, why: &str) -> Result<Outbox, AppError> {
    ctx.allow(Action::ReadOutbox, Resource::General)?;
    Ok(Outbox {
        found: store::list(ctx, state, before, why).await?,
        failures: store::failures(ctx).await?,
        standing: standing(ctx.db(), &ctx.portal.settings, ctx.now).await?,
    })
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

/// Sends everything again that was given up for a reason until `until`, the moment when the page was made. Sent twice, the
/// second time finds nothing; a message that failed anew meanwhile waits for a new decision.
///
/// # Errors
/// `Forbidden`, `NotFound` for a reason or a moment that there is not, or a failure.
pub async fn again_all(ctx: &Ctx, why: &str, until: &str) -> Result<(), AppError> {
    ctx.allow(Action::ResendMessage, Resource::General)?;
    let why = Failure::from_code(why).ok_or(AppError::NotFound)?;
    let until: i64 = until.parse().map_err(|_| AppError::NotFound)?;
    let mut tx = ctx.db().begin().await?;
    let messages = store::again_all(&mut tx, why.code(), until, ctx.now).await?;
    if messages > 0 {
        let failure = format!("message_{}", why.code());
        let record = audit::Record {
            action: "message.resend",
            subject_kind: "messages",
            subject_id: why.code(),
            before: None,
            after: Some(serde_json::json!({ "failure": failure, "messages": messages })),
        };
        audit::record(ctx, &mut tx, record).await?;
    }
    Ok(tx.commit().await?)
}

//! Erasing oneself: only the person, with the password, and not while somebody waits for an answer.

use super::store;
use crate::access::{Action, Resource};
use crate::applications;
use crate::audit::{self, Record};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::hiring;
use crate::identity::form::Wrong;
use crate::identity::service::{Refused, confirmed};

/// What is still open, so that nobody vanishes while others wait: the programme or the work, and the path of its page.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn open(ctx: &Ctx) -> Result<Vec<(String, String)>, AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&own))?;
    let mut open = Vec::new();
    for one in applications::store::of_account(ctx, &own).await? {
        if one.state().is_active() {
            let name = applications::programme_name(ctx, &one.programme);
            let words = format!("{name} ({})", one.number);
            open.push((words, format!("/my/applications/{}", one.id)));
        }
    }
    for one in hiring::store::of_account(ctx, &own).await? {
        if one.state().is_active() {
            open.push((one.number, format!("/my/jobs/{}", one.id)));
        }
    }
    Ok(open)
}

/// Erases who is signed in: the rows, and the key that opens what backups still hold.
///
/// # Errors
/// A wrong password, something that is open still; then nothing was erased. A failure.
pub async fn erase(ctx: &Ctx, password: String) -> Result<(), Refused> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&own))?;
    let account = confirmed(ctx, password).await?;
    let mut tx = ctx.db().begin().await?;
    if store::open(&mut tx, &account.id).await? > 0 {
        return Err(AppError::BadRequest.into());
    }
    let record = Record {
        action: "account.erase",
        subject_kind: "account",
        subject_id: &account.id,
        before: None,
        after: None,
    };
    audit::record(ctx, &mut tx, record).await?;
    store::erase(&ctx.portal, &mut tx, &account.id, ctx.now).await?;
    tx.commit().await?;
    Ok(())
}

/// Erases somebody anew who left after a backup was made that was now put back; on record like the first time. Nobody but the
/// program itself asks for it.
///
/// # Errors
/// When the database does not answer.
pub async fn erase_again(ctx: &Ctx, account: &str) -> Result<(), AppError> {
    ctx.allow(Action::ManageOwnProfile, Resource::Of(account))?;
    let record = Record {
        action: "account.erase",
        subject_kind: "account",
        subject_id: account,
        before: None,
        after: Some(serde_json::json!({ "again": true })),
    };
    let mut tx = ctx.db().begin().await?;
    audit::record(ctx, &mut tx, record).await?;
    store::erase(&ctx.portal, &mut tx, account, ctx.now).await?;
    tx.commit().await?;
    Ok(())
}

/// Lets a copy be made, and keeps on record that one was.
///
/// # Errors
/// A wrong password; a failure.
pub async fn confirm_copy(ctx: &Ctx, password: String) -> Result<(), Refused> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&own))?;
    if password.is_empty() {
        return Err(Refused::Field("password", Wrong::PasswordEmpty));
    }
    confirmed(ctx, password).await?;
    let record = Record {
        action: "account.copy",
        subject_kind: "account",
        subject_id: &own,
        before: None,
        after: None,
    };
    let mut tx = ctx.db().begin().await?;
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

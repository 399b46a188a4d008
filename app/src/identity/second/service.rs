//! Passes the second step at sign-in: a code or a signature, each once; wrong tries are counted for the account.

use super::otp;
use super::passkey::{self, Signed};
use super::questions::{self, Purpose};
use super::seal;
use super::store::{self, Kind, Step};
use crate::access::{Action, Actor, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::identity::form::Wrong;
use crate::identity::service::{Begun, Refused, confirmed};
use crate::identity::{sessions, store as accounts};

const MINUTE: i64 = 60_000;
/// After so many wrong tries in a row one waits.
const TRIES: i64 = 5;
const LOCKED_FOR: i64 = 15 * MINUTE;

/// Who this is about: who is signed in, or still on the way.
pub(super) fn person(ctx: &Ctx) -> Result<&str, AppError> {
    match &ctx.actor {
        Actor::Entering { account, .. } => Ok(account),
        other => other.account().ok_or(AppError::SignIn),
    }
}

/// The second steps of who is asked for one.
///
/// # Errors
/// `SignIn`; or a failure.
pub async fn awaited(ctx: &Ctx) -> Result<Vec<Step>, AppError> {
    let own = person(ctx)?;
    ctx.allow(Action::PassSecondStep, Resource::Of(own))?;
    store::of_account(ctx.db(), own).await
}

/// Takes a try in a transaction of its own: it counts whatever comes after.
///
/// # Errors
/// `StepLocked` for the field.
pub(super) async fn take_try(ctx: &Ctx, account: &str, field: &'static str) -> Result<(), Refused> {
    let mut tx = ctx.db().begin().await?;
    let until = ctx.now + LOCKED_FOR;
    let has_try = store::take_try(&mut tx, account, ctx.now, TRIES, until).await?;
    tx.commit().await?;
    if has_try {
        Ok(())
    } else {
        Err(Refused::Field(field, Wrong::StepLocked))
    }
}

/// Passes with the code of an app.
///
/// # Errors
/// `StepWrong` or `StepLocked`; or a failure.
pub async fn pass_code(ctx: &Ctx, typed: &str) -> Result<Begun, Refused> {
    let own = person(ctx)?;
    ctx.allow(Action::PassSecondStep, Resource::Of(own))?;
    take_try(ctx, own, "code").await?;
    let mut tx = ctx.db().begin().await?;
    let steps = store::of_account_in(&mut tx, own).await?;
    for step in steps.iter().filter(|step| step.kind() == Kind::App) {
        // One that no longer opens fits no code, and another one still may.
        let Ok(secret) = seal::open(&ctx.portal, own, &step.secret) else {
            tracing::error!("the secret of an authenticator app does not open");
            continue;
        };
        if let Some(window) = otp::matching(&secret, typed, ctx.now, step.counter)
            && store::use_app(&mut tx, &step.id, window, ctx.now).await?
        {
            return enter(ctx, tx, own).await;
        }
    }
    Err(Refused::Field("code", Wrong::StepWrong))
}

/// Passes with a passkey.
///
/// # Errors
/// `PasskeyWrong` or `StepLocked`; or a failure.
pub async fn pass_key(ctx: &Ctx, said: &Signed) -> Result<Begun, Refused> {
    let own = person(ctx)?;
    ctx.allow(Action::PassSecondStep, Resource::Of(own))?;
    take_try(ctx, own, "passkey").await?;
    let mut tx = ctx.db().begin().await?;
    let question = questions::answered(ctx, &mut tx, Purpose::Sign).await?;
    let steps = store::of_account_in(&mut tx, own).await?;
    let step = steps
        .iter()
        .find(|step| step.credential.as_deref() == Some(&said.credential));
    if let (Some((site, challenge)), Some(step)) = (question, step) {
        match passkey::signed(&site, &challenge, said, &step.secret, step.counter) {
            Ok(counter) => {
                if store::use_passkey(&mut tx, step, counter, ctx.now).await? {
                    return enter(ctx, tx, own).await;
                }
            }
            Err(fault) => tracing::warn!(?fault, "a passkey was not accepted"),
        }
    }
    // The question is over also when the answer was wrong.
    tx.commit().await?;
    Err(Refused::Field("passkey", Wrong::PasskeyWrong))
}

/// The session that waited ends, and one begins that waits for nothing.
async fn enter(ctx: &Ctx, mut tx: Tx, own: &str) -> Result<Begun, Refused> {
    let account = accounts::by_id_in(&ctx.portal, &mut tx, own)
        .await?
        .ok_or(AppError::SignIn)?;
    store::forget_tries(&mut tx, own).await?;
    if let Some(old) = &ctx.session {
        sessions::end(&mut tx, own, old).await?;
    }
    let begun = sessions::begin_passed(ctx, &mut tx, own, account.kind(), &ctx.device).await?;
    tx.commit().await?;
    Ok(begun)
}

/// Takes one of one's own second steps off.
///
/// # Errors
/// A wrong password, or the last one of a member of the staff; or a failure.
pub async fn remove(ctx: &Ctx, id: &str, password: String) -> Result<(), Refused> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::SetUpSecondStep, Resource::Of(&own))?;
    let account = confirmed(ctx, password).await?;
    let mut tx = ctx.db().begin().await?;
    let must_have = ctx.actor.is_staff() && ctx.portal.settings.staff_second_step;
    if !store::delete(&mut tx, &own, id).await? {
        return Err(AppError::NotFound.into());
    }
    if must_have && store::count_in(&mut tx, &own).await? == 0 {
        return Err(Refused::Field("password", Wrong::LastStep));
    }
    let record = audit::Record {
        action: "second-step.remove",
        subject_kind: "account",
        subject_id: &own,
        before: None,
        after: None,
    };
    audit::record(ctx, &mut tx, record).await?;
    super::setting_up::tell(ctx, &mut tx, &account, super::setting_up::News::Removed).await?;
    tx.commit().await?;
    Ok(())
}

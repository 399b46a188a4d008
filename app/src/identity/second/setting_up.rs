//! Sets up a second step: an app that has shown a code, or a passkey that a browser made; the person is told, and other
//! sessions end.

use super::otp;
use super::passkey;
use super::questions::{self, Purpose};
use super::seal;
use super::service::{person, take_try};
use super::store::{self, Kind, New, Step};
use crate::access::{Action, Actor, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::calendar;
use crate::identity::form::Wrong;
use crate::identity::service::{Refused, confirmed};
use crate::identity::store::Account;
use crate::identity::{sessions, store as accounts};
use crate::outbox::{self, Message};
use crate::t;

/// How long a secret waits for its first code, in milliseconds.
const WAITS_FOR: i64 = 60 * 60_000;
/// More than these nobody needs.
pub const MOST: usize = 6;

/// What somebody has, and whether more may be added.
///
/// # Errors
/// `SignIn`; or a failure.
pub async fn own(ctx: &Ctx) -> Result<(Account, Vec<Step>), AppError> {
    let own = person(ctx)?;
    ctx.allow(Action::SetUpSecondStep, Resource::Of(own))?;
    let account = accounts::by_id(&ctx.portal, own)
        .await?
        .ok_or(AppError::SignIn)?;
    Ok((account, store::of_account(ctx.db(), own).await?))
}

async fn with_room(ctx: &Ctx) -> Result<Account, AppError> {
    let (account, steps) = own(ctx).await?;
    if steps.len() < MOST {
        Ok(account)
    } else {
        Err(AppError::Forbidden)
    }
}

/// The secret for an app: the same one until its first code was typed or an hour is over.
///
/// # Errors
/// `SignIn`, or `Forbidden` when there are enough; or a failure.
pub async fn secret(ctx: &Ctx) -> Result<(Account, Vec<u8>), AppError> {
    let account = with_room(ctx).await?;
    let waiting = store::begun(ctx.db(), &account.id).await?;
    let waiting = waiting.filter(|step| step.created_at >= ctx.now - WAITS_FOR);
    if let Some(step) = waiting {
        let secret = seal::open(&ctx.portal, &account.id, &step.secret)?;
        return Ok((account, secret));
    }
    let sealed = {
        let secret = ctx.portal.random_bytes::<{ otp::SECRET }>();
        seal::seal(&ctx.portal, &account.id, &secret)?
    };
    let mut tx = ctx.db().begin().await?;
    store::drop_old(&mut tx, &account.id, ctx.now - WAITS_FOR).await?;
    let new = New {
        kind: Kind::App,
        secret: &sealed,
        credential: None,
        counter: 0,
        confirmed_at: None,
    };
    store::insert(ctx, &mut tx, &account.id, new).await?;
    tx.commit().await?;
    // Another window may have been first: what is stored counts.
    let step = store::begun(ctx.db(), &account.id)
        .await?
        .ok_or(AppError::NotFound)?;
    let secret = seal::open(&ctx.portal, &account.id, &step.secret)?;
    Ok((account, secret))
}

/// Whether who asks must say the password: those on the way said it a moment ago. Without it, whoever finds an open
/// session could add a step of their own and lock its owner out.
pub(super) fn asks_password(ctx: &Ctx) -> bool {
    !matches!(ctx.actor, Actor::Entering { .. })
}

async fn with_password(ctx: &Ctx, password: String) -> Result<(), Refused> {
    if !asks_password(ctx) {
        return Ok(());
    }
    if password.is_empty() {
        return Err(Refused::Field("password", Wrong::PasswordEmpty));
    }
    confirmed(ctx, password).await.map(drop)
}

/// Switches an app on with its first code.
///
/// # Errors
/// A wrong password, `StepWrong` or `StepLocked`; or a failure.
pub async fn confirm_app(ctx: &Ctx, typed: &str, password: String) -> Result<(), Refused> {
    let account = with_room(ctx).await?;
    with_password(ctx, password).await?;
    take_try(ctx, &account.id, "code").await?;
    let wrong = Refused::Field("code", Wrong::StepWrong);
    let Some(step) = store::begun(ctx.db(), &account.id).await? else {
        return Err(wrong);
    };
    let secret = seal::open(&ctx.portal, &account.id, &step.secret)?;
    let Some(window) = otp::matching(&secret, typed, ctx.now, 0) else {
        return Err(wrong);
    };
    let mut tx = ctx.db().begin().await?;
    if !store::confirm(ctx, &mut tx, &step.id, window).await? {
        return Err(wrong);
    }
    added(ctx, tx, &account, Kind::App).await
}

/// Adds a passkey that the browser made.
///
/// # Errors
/// A wrong password, `PasskeyWrong` or `StepLocked`; or a failure.
pub async fn add_passkey(
    ctx: &Ctx,
    client: &str,
    attestation: &str,
    password: String,
) -> Result<(), Refused> {
    let account = with_room(ctx).await?;
    with_password(ctx, password).await?;
    take_try(ctx, &account.id, "passkey").await?;
    let mut tx = ctx.db().begin().await?;
    let question = questions::answered(ctx, &mut tx, Purpose::Make).await?;
    let made =
        question.map(|(site, challenge)| passkey::made(&site, &challenge, client, attestation));
    if let Some(Ok(made)) = &made {
        let new = New {
            kind: Kind::Passkey,
            secret: &made.key,
            credential: Some(&made.credential),
            counter: made.counter,
            confirmed_at: Some(ctx.now),
        };
        if store::insert(ctx, &mut tx, &account.id, new).await? {
            return added(ctx, tx, &account, Kind::Passkey).await;
        }
    }
    tracing::warn!(?made, "a passkey was not added");
    // The question is over also when the answer was wrong.
    tx.commit().await?;
    Err(Refused::Field("passkey", Wrong::PasskeyWrong))
}

/// Whoever is signed in elsewhere knew the password only, and enters anew.
async fn added(ctx: &Ctx, mut tx: Tx, account: &Account, kind: Kind) -> Result<(), Refused> {
    store::forget_tries(&mut tx, &account.id).await?;
    let keep = ctx.session.as_deref().unwrap_or_default();
    sessions::end_all(&mut tx, &account.id, keep).await?;
    let record = audit::Record {
        action: "second-step.add",
        subject_kind: "account",
        subject_id: &account.id,
        before: None,
        after: Some(serde_json::json!({ "kind": kind.code() })),
    };
    audit::record(ctx, &mut tx, record).await?;
    tell(ctx, &mut tx, account, News::Added).await?;
    tx.commit().await?;
    Ok(())
}

/// What the person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    Added,
    Removed,
    /// Two administrators took all of them off.
    Recovered,
}

/// A message to the person: who did not do it themselves learns of it.
///
/// # Errors
/// When it cannot be written.
pub async fn tell(ctx: &Ctx, tx: &mut Tx, account: &Account, news: News) -> sqlx::Result<()> {
    let locale = account.form();
    let when = calendar::date_and_time(locale, ctx.now);
    let body = match news {
        News::Added => t!(locale, "message-second-added", when = when),
        News::Removed => t!(locale, "message-second-removed", when = when),
        News::Recovered => t!(locale, "message-second-recovered", when = when),
    };
    let contact = account.contact();
    let message = Message {
        to: &contact,
        account: Some(&account.id),
        kind: "second-step",
        locale,
        subject: t!(locale, "brand"),
        body,
    };
    outbox::enqueue(ctx, tx, message).await
}

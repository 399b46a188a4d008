//! What runs out for who asks, what they keep, and whether they want to be reminded.

use super::store::{self, Setting};
use crate::access::{Action, Resource};
use crate::applications;
use crate::applications::rules::State;
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::programmes;
use crate::programmes::store::Intake;
use crate::writing::date::Day;

/// Why the closing of an intake matters to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// An application was begun and not sent.
    Begun,
    /// The staff waits for an answer.
    Asked,
    /// The application is sent: there is nothing to do.
    Sent,
    /// It was kept to come back to.
    Kept,
}

/// An intake that closes.
#[derive(Debug)]
pub struct Closing {
    pub intake: Intake,
    pub closes: Day,
    pub why: Why,
}

fn own_account(ctx: &Ctx) -> Result<String, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    Ok(account)
}

/// The intakes that matter to who is signed in and close today or later, the next first.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn closings(ctx: &Ctx) -> Result<Vec<Closing>, AppError> {
    let account = own_account(ctx)?;
    let mut found: Vec<(String, Why)> = Vec::new();
    let mut add = |intake: String, why| {
        if !found.iter().any(|(known, _)| *known == intake) {
            found.push((intake, why));
        }
    };
    for one in applications::service::all_own(ctx).await? {
        if one.state().is_active() {
            let is_asked = one.state() == State::InfoNeeded;
            add(one.intake_id, if is_asked { Why::Asked } else { Why::Sent });
        }
    }
    for intake in applications::service::begun_by(ctx, &account).await? {
        add(intake, Why::Begun);
    }
    for (intake, _) in store::kept(ctx.db(), &account).await? {
        add(intake, Why::Kept);
    }
    let mut list = Vec::new();
    for (id, why) in found {
        let Some(intake) = programmes::store::intake(ctx, &id).await? else {
            continue;
        };
        if let Some(closes) = closing_of(ctx, &intake) {
            list.push(Closing {
                intake,
                closes,
                why,
            });
        }
    }
    list.sort_by_key(|one| one.closes);
    Ok(list)
}

/// The closing day of an intake that is still ahead and was not closed early.
pub fn closing_of(ctx: &Ctx, intake: &Intake) -> Option<Day> {
    let closes = intake.closes()?;
    (intake.closed_at.is_none() && ctx.today() <= closes).then_some(closes)
}

/// Keeps an intake, or lets it go.
///
/// # Errors
/// `SignIn`, `Forbidden`; `NotFound` for one that does not exist; a failure.
pub async fn keep(ctx: &Ctx, intake: &str, keep: bool) -> Result<Intake, AppError> {
    let account = own_account(ctx)?;
    let found = programmes::store::intake(ctx, intake)
        .await?
        .ok_or(AppError::NotFound)?;
    let mut tx = ctx.db().begin().await?;
    if keep {
        store::keep(&mut tx, &account, intake, ctx.now).await?;
    } else {
        store::let_go(&mut tx, &account, intake).await?;
    }
    tx.commit().await?;
    Ok(found)
}

/// The intakes that who is signed in keeps; nobody but candidates keeps any.
///
/// # Errors
/// When the database does not answer.
pub async fn kept(ctx: &Ctx) -> Result<Option<Vec<String>>, AppError> {
    let Ok(account) = own_account(ctx) else {
        return Ok(None);
    };
    let found = store::kept(ctx.db(), &account).await?;
    Ok(Some(found.into_iter().map(|(intake, _)| intake).collect()))
}

/// The ids and names of these intakes, for who keeps them.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn kept_names(ctx: &Ctx) -> Result<Vec<(String, String)>, AppError> {
    let account = own_account(ctx)?;
    let mut names = Vec::new();
    for (id, _) in store::kept(ctx.db(), &account).await? {
        let intake = programmes::store::intake(ctx, &id).await?;
        let name = intake.map(|intake| super::pages::intake_name(ctx, &intake));
        names.push((id, name.unwrap_or_default()));
    }
    Ok(names)
}

/// Whether who is signed in is reminded; nobody but candidates is asked.
///
/// # Errors
/// When the database does not answer.
pub async fn wants(ctx: &Ctx) -> Result<Option<bool>, AppError> {
    let Ok(account) = own_account(ctx) else {
        return Ok(None);
    };
    let setting = store::setting(ctx.db(), &account).await?;
    Ok(Some(setting.is_none_or(|one| one.stopped_at.is_none())))
}

/// Begins or stops one's own reminders.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn set(ctx: &Ctx, wants: bool) -> Result<(), AppError> {
    let account = own_account(ctx)?;
    let mut tx = ctx.db().begin().await?;
    store::setting_in(&mut tx, &account, &ctx.new_token()).await?;
    if wants {
        if store::start(&mut tx, &account).await? {
            record(ctx, &mut tx, "reminders.begin", &account).await?;
        }
    } else {
        end(ctx, &mut tx, &account).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whose reminders a link of a message stops.
///
/// # Errors
/// `NotFound` for a token that was never given; a failure.
pub async fn by_token(ctx: &Ctx, token: &str) -> Result<Setting, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    store::by_token(ctx.db(), token)
        .await?
        .ok_or(AppError::NotFound)
}

/// Stops the reminders of a link; stopping them again changes nothing.
///
/// # Errors
/// As for [`by_token`].
pub async fn stop(ctx: &Ctx, token: &str) -> Result<(), AppError> {
    let setting = by_token(ctx, token).await?;
    let mut tx = ctx.db().begin().await?;
    end(ctx, &mut tx, &setting.account_id).await?;
    tx.commit().await?;
    Ok(())
}

async fn end(ctx: &Ctx, tx: &mut Tx, account: &str) -> Result<(), AppError> {
    if store::stop(tx, account, ctx.now).await? {
        record(ctx, tx, "reminders.stop", account).await?;
    }
    Ok(())
}

async fn record(ctx: &Ctx, tx: &mut Tx, action: &str, account: &str) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "account",
        subject_id: account,
        before: None,
        after: None,
    };
    Ok(audit::record(ctx, tx, record).await?)
}

//! What the staff and the clock do with vacancies: take, decide, hide, end. Each is part of the caller's transaction.

use super::alike;
use super::edit::closes_at;
use super::{listing, organisations};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::identity;
use crate::outbox::{self, Message};
use crate::portal::Portal;
use crate::t;
use crate::vacancies::state::{Live, Step, transition};
use crate::vacancies::store::{self, NewEvent, Vacancy};
use crate::vacancies::wording;
use std::sync::Arc;

/// What the staff decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Approve,
    Return,
    Reject,
}

impl Verdict {
    const fn step(self) -> Step {
        match self {
            Self::Approve => Step::Approve,
            Self::Return => Step::Return,
            Self::Reject => Step::Reject,
        }
    }
}

/// A decision about the version that was seen.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    pub verdict: Verdict,
    /// The version that the member of staff saw.
    pub version: i64,
    /// Codes, separated by spaces.
    pub reasons: &'a str,
    /// Words for the employer.
    pub note: &'a str,
}

/// A member of the staff takes it; `false` when somebody was quicker.
///
/// # Errors
/// `Forbidden` also for an organisation of one's own; `NotFound`; a failure.
pub async fn take_into_review(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<bool, AppError> {
    let vacancy = for_decision(ctx, tx, id).await?;
    step(ctx, tx, &vacancy, Step::Take, "", "").await
}

/// Gives it back to the queue; `false` when it was decided meanwhile.
///
/// # Errors
/// As for [`take_into_review`].
pub async fn release(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<bool, AppError> {
    let vacancy = for_decision(ctx, tx, id).await?;
    step(ctx, tx, &vacancy, Step::Release, "", "").await
}

/// Decides; `false` when it had moved on or another version was sent meanwhile, and nothing was written.
///
/// # Errors
/// As for [`take_into_review`]; `BadRequest` when the organisation may not publish.
pub async fn decide(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    decision: Decision<'_>,
) -> Result<bool, AppError> {
    let vacancy = for_decision(ctx, tx, id).await?;
    if vacancy.version != decision.version {
        return Ok(false);
    }
    let is_approved = decision.verdict == Verdict::Approve;
    let (publisher, employer) = (&vacancy.org_id, &vacancy.employer_org_id);
    if is_approved && !organisations::may_publish(ctx, publisher, employer).await? {
        return Err(AppError::BadRequest);
    }
    let taken = decision.verdict.step();
    if !step(ctx, tx, &vacancy, taken, decision.reasons, decision.note).await? {
        return Ok(false);
    }
    if is_approved {
        let version = store::version_in(tx, id, decision.version)
            .await?
            .ok_or(AppError::NotFound)?;
        store::describe(tx, id, &version.terms).await?;
        store::publish(tx, id, decision.version, ctx.now, closes_at(&version.terms)).await?;
        alike::mark(tx, id, &version.terms, &version.texts).await?;
        listing::enter(ctx, tx, &vacancy, (&version.terms, &version.texts)).await?;
    }
    tell(ctx, tx, &vacancy, taken, decision).await?;
    Ok(true)
}

async fn for_decision(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Vacancy, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let vacancy = store::one_in(tx, id).await?.ok_or(AppError::NotFound)?;
    if let Some(account) = ctx.actor.account() {
        for org in [&vacancy.org_id, &vacancy.employer_org_id] {
            if organisations::belongs_to(ctx, account, org).await? {
                return Err(AppError::Forbidden);
            }
        }
    }
    Ok(vacancy)
}

async fn step(
    ctx: &Ctx,
    tx: &mut Tx,
    vacancy: &Vacancy,
    step: Step,
    reasons: &str,
    note: &str,
) -> Result<bool, AppError> {
    let Some(to) = transition(vacancy.standing(), step) else {
        return Ok(false);
    };
    if !store::change(ctx, tx, vacancy, to).await? {
        return Ok(false);
    }
    let event = NewEvent {
        step,
        state: to.state,
        version: vacancy.version,
        reasons,
        note,
    };
    store::insert_event(ctx, tx, &vacancy.id, event).await?;
    if to.live == Live::No {
        listing::follow(ctx, tx, vacancy, to.live).await?;
    }
    let action = format!("vacancy.{}", step.code());
    let record = audit::Record {
        action: &action,
        subject_kind: "vacancy",
        subject_id: &vacancy.id,
        before: Some(serde_json::json!({ "state": vacancy.state, "live": vacancy.live })),
        after: Some(serde_json::json!({
            "state": to.state.code(),
            "live": to.live.code(),
            "version": vacancy.version,
            "reasons": reasons,
        })),
    };
    audit::record(ctx, tx, record).await?;
    Ok(true)
}

/// A message to who wrote it, in the language of its reader.
async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    vacancy: &Vacancy,
    step: Step,
    decision: Decision<'_>,
) -> Result<(), AppError> {
    let Some(to) = identity::store::by_id_in(&ctx.portal, tx, &vacancy.created_by).await? else {
        return Ok(());
    };
    let locale = to.form();
    let link = format!(
        "{}/{}/my/vacancies/{}",
        ctx.portal.settings.public_url,
        locale.code(),
        vacancy.id
    );
    let contact = to.contact();
    // Why, in the words of the data, then what the moderator wrote.
    let reference = ctx.portal.reference.current();
    let why: String = decision
        .reasons
        .split_whitespace()
        .map(|code| reference.name(locale, "vacancy_reason", code))
        .chain(Some(decision.note).filter(|note| !note.is_empty()))
        .fold(String::new(), |words, reason| words + " " + reason);
    let message = Message {
        to: &contact,
        account: Some(&to.id),
        kind: "vacancy-state",
        locale,
        subject: t!(locale, "brand"),
        body: t!(
            locale,
            "message-vacancy",
            number = vacancy.number.clone(),
            event = wording::event_word(locale, step),
            reasons = why,
            link = link
        ),
    };
    outbox::enqueue(ctx, tx, message).await?;
    Ok(())
}

/// Hides everything that an organisation publishes or is the employer in, together with what is decided about it.
///
/// # Errors
/// When the database does not answer.
pub async fn hide_all_of_org(tx: &mut Tx, org: &str) -> Result<(), AppError> {
    Ok(store::hide_all(tx, org, true).await?)
}

/// Shows it again. What another organisation in it still forbids is not shown by the pages, and hidden again by the timer.
///
/// # Errors
/// When the database does not answer.
pub async fn show_all_of_org(_ctx: &Ctx, tx: &mut Tx, org: &str) -> Result<(), AppError> {
    Ok(store::hide_all(tx, org, false).await?)
}

/// Hides what its organisations may not publish any more, and shows what they may again; a timer calls it twice a minute.
/// Pages ask by themselves as well, so that nothing is shown meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh_hidden(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    for (publisher, employer, is_hidden) in store::pairs(ctx.db()).await? {
        let stands = organisations::may_publish(&ctx, &publisher, &employer).await?;
        if stands == is_hidden {
            let mut tx = ctx.db().begin().await?;
            store::hide(&mut tx, &publisher, &employer, !stands).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Ends what nobody can apply to any more; a timer calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn expire(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    for id in store::over(ctx.db(), ctx.now).await? {
        let mut tx = ctx.db().begin().await?;
        if let Some(vacancy) = store::one_in(&mut tx, &id).await?
            && step(&ctx, &mut tx, &vacancy, Step::Expire, "", "").await?
        {
            tx.commit().await?;
        }
    }
    Ok(())
}

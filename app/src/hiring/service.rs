//! Decides about hiring: who may take which step; each is written with its event, its record and its messages, or not at all.

pub mod apply;
pub mod interviews;
pub mod looks;
pub mod papers;
pub mod pool;
mod told;

use super::form::Wrong;
use super::rules::{Move, Party, State, follow};
use super::store::{self, Event, Hiring, NewEvent};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::forms::Errors;
use crate::vacancies::service as vacancies;
use crate::vacancies::store::Version;
use crate::writing::date::Day;

/// Why something could not be written.
#[derive(Debug)]
pub enum Refused {
    /// The vacancy is not open, or not any more.
    Closed,
    /// Steps of the profile or of the application are missing.
    Incomplete,
    /// One takes part already, with this application.
    Already(String),
    /// Another step was taken meanwhile; nothing was written.
    MovedOn,
    Fields(Errors<Wrong>),
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// A step as a form sent it.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    pub step: Move,
    /// The turn that the person saw.
    pub turn: i64,
    pub reason: &'a str,
    /// Words for the other side, in the form of who writes them.
    pub note: &'a str,
    pub due: Option<Day>,
    pub form_id: &'a str,
}

/// One's own application.
///
/// # Errors
/// `NotFound` also when it is somebody else's.
pub async fn own(ctx: &Ctx, id: &str) -> Result<Hiring, AppError> {
    ctx.allow(Action::ReadOwnApplication, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    ctx.allow(Action::ReadOwnApplication, Resource::Of(&found.account_id))?;
    Ok(found)
}

/// All of one's own applications to vacancies.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn all_own(ctx: &Ctx) -> Result<Vec<Hiring>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ReadOwnApplication, Resource::Of(&account))?;
    store::of_account(ctx, &account).await
}

/// An application for a member of one of its two organisations.
///
/// # Errors
/// `NotFound` for anybody else; `Forbidden` when the role is not enough, or the organisation is suspended.
pub async fn for_member(
    ctx: &Ctx,
    org: &str,
    id: &str,
    action: Action,
) -> Result<Hiring, AppError> {
    employers::own(ctx, org, action).await?;
    if !employers::visible(ctx, org).await? {
        return Err(AppError::Forbidden);
    }
    store::one(ctx, id)
        .await?
        .filter(|found| found.belongs_to(org))
        .ok_or(AppError::NotFound)
}

/// Everybody who applied to one's own organisation.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn board(ctx: &Ctx, org: &str) -> Result<Vec<Hiring>, AppError> {
    // The board names nobody, so the members of a suspended organisation may read it; a person they cannot open.
    employers::own(ctx, org, Action::ReadOwnPeople).await?;
    store::of_org(ctx, org).await
}

/// An application for the staff.
///
/// # Errors
/// `Forbidden`, `NotFound`; a failure.
pub async fn for_staff(ctx: &Ctx, id: &str) -> Result<Hiring, AppError> {
    ctx.allow(Action::ReadHiring, Resource::General)?;
    store::one(ctx, id).await?.ok_or(AppError::NotFound)
}

/// What happened; whoever asks was allowed to see it before.
///
/// # Errors
/// When the database does not answer.
pub async fn events(ctx: &Ctx, id: &str) -> Result<Vec<Event>, AppError> {
    store::events(ctx, id).await
}

/// The advert as it was when the person applied.
///
/// # Errors
/// When the database does not answer.
pub async fn advert(ctx: &Ctx, found: &Hiring) -> Result<Version, AppError> {
    vacancies::load_version(ctx, &found.vacancy_id, found.advert_version).await
}

/// A step of the candidate that needs nothing but itself: none fits, object, visa, departure, arrival, withdrawal.
///
/// # Errors
/// `NotFound` for somebody else's; `MovedOn`; a failure.
pub async fn by_candidate(ctx: &Ctx, id: &str, act: Act<'_>) -> Result<(), Refused> {
    let found = own(ctx, id).await?;
    ctx.allow(
        Action::WithdrawOwnApplication,
        Resource::Of(&found.account_id),
    )?;
    // Accepting and signing have their own ways: with the terms before one's eyes.
    if matches!(act.step, Move::Accept | Move::Sign | Move::Choose) {
        return Err(AppError::BadRequest.into());
    }
    alone(ctx, &found, Party::Candidate, act).await
}

/// A step of the employer that needs nothing but itself: shortlist, certificate of eligibility, arrival, refusal.
///
/// # Errors
/// `NotFound`, `Forbidden`, `MovedOn`; a failure.
pub async fn by_employer(ctx: &Ctx, org: &str, id: &str, act: Act<'_>) -> Result<(), Refused> {
    let found = for_member(ctx, org, id, Action::DecideOwnPeople).await?;
    if act.step.has_page() {
        return Err(AppError::BadRequest.into());
    }
    alone(ctx, &found, Party::Employer, act).await
}

/// A step of the staff.
///
/// # Errors
/// `NotFound`, `Forbidden`, `MovedOn`; a failure.
pub async fn by_staff(ctx: &Ctx, id: &str, act: Act<'_>) -> Result<(), Refused> {
    ctx.allow(Action::MoveHiring, Resource::General)?;
    let found = for_staff(ctx, id).await?;
    let account = ctx.account()?.to_owned();
    for org in found.organisations() {
        // Nobody decides for an organisation that they belong to.
        if employers::belongs_to(ctx, &account, org).await? {
            return Err(AppError::Forbidden.into());
        }
    }
    alone(ctx, &found, Party::Staff, act).await
}

/// One step in a transaction of its own.
async fn alone(ctx: &Ctx, found: &Hiring, party: Party, act: Act<'_>) -> Result<(), Refused> {
    let mut tx = ctx.db().begin().await?;
    match advance(ctx, &mut tx, found, party, act).await {
        Ok(()) => Ok(tx.commit().await?),
        Err(refused) => {
            drop(tx);
            sent_before(ctx, found, act.form_id, refused).await
        }
    }
}

/// A form that was sent before has had its result: it is the same one.
async fn sent_before(
    ctx: &Ctx,
    found: &Hiring,
    form: &str,
    refused: Refused,
) -> Result<(), Refused> {
    if store::was_sent(ctx, form, &found.id).await? {
        Ok(())
    } else {
        Err(refused)
    }
}

/// Takes a step inside a transaction: the state, the event, what ends with it, the record, and a message to each side.
async fn advance(
    ctx: &Ctx,
    tx: &mut Tx,
    found: &Hiring,
    party: Party,
    act: Act<'_>,
) -> Result<(), Refused> {
    if act.turn != found.turn {
        return Err(Refused::MovedOn);
    }
    let to = follow(found.state(), act.step, party).ok_or(AppError::BadRequest)?;
    if act.step.needs_reason() && act.reason.is_empty() {
        return Err(AppError::BadRequest.into());
    }
    if !store::advance(ctx, tx, found, to, act.reason, act.due).await? {
        return Err(Refused::MovedOn);
    }
    let event = NewEvent {
        step: act.step,
        state: to,
        party,
        reason: act.reason,
        note: act.note,
        form_id: Some(act.form_id),
    };
    store::insert_event(ctx, tx, &found.id, event)
        .await
        .map_err(|error| {
            if is_taken(&error) {
                Refused::MovedOn
            } else {
                error.into()
            }
        })?;
    if matches!(to, State::Refused | State::Withdrawn) {
        // The data were given for this application alone.
        store::consents::end(ctx, tx, &found.consent_id).await?;
    }
    let record = audit::Record {
        action: "hiring.move",
        subject_kind: "hiring",
        subject_id: &found.id,
        before: Some(serde_json::json!({ "state": found.state, "turn": found.turn })),
        after: Some(serde_json::json!({
            "state": to.code(), "move": act.step.code(), "party": party.code(), "reason": act.reason,
        })),
    };
    audit::record(ctx, tx, record).await?;
    told::both(ctx, tx, found, to, act.reason).await?;
    Ok(())
}

/// Ends the consent alone, when the way is over already.
///
/// # Errors
/// `NotFound`; a failure.
pub async fn end_consent(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    let found = own(ctx, id).await?;
    let mut tx = ctx.db().begin().await?;
    if store::consents::end(ctx, &mut tx, &found.consent_id).await? {
        let record = audit::Record {
            action: "hiring.consent_ended",
            subject_kind: "hiring",
            subject_id: &found.id,
            before: None,
            after: None,
        };
        audit::record(ctx, &mut tx, record).await?;
    }
    Ok(tx.commit().await?)
}

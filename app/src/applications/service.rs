//! Decides about applications: who may apply, who gets a place, what the staff decides, and what happens to the place.

mod deciding;

pub use deciding::{Decision, decide};

use super::form::{self, Step, TEXT, Wrong};
use super::rules::State;
use super::store::{self, Application, Event, New};
use super::wording;
use crate::access::{Action, Resource};
use crate::candidates;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::identity;
use crate::outbox::{self, Message};
use crate::programmes::catalog;
use crate::programmes::store::{Intake, intake, intake_in};
use crate::t;
use crate::writing::number::{self, Kind};

/// Why an application could not be written.
#[derive(Debug)]
pub enum Refused {
    /// All places are taken; the waiting list is open.
    Full,
    /// The intake is not open, or not any more.
    Closed,
    /// Steps of the profile or of the application are missing.
    Incomplete,
    /// One takes part already, with this application.
    Already(String),
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

pub(super) fn scope(intake: &str) -> String {
    format!("apply:{intake}")
}

/// An intake that one can apply to now.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn open_intake(ctx: &Ctx, id: &str) -> Result<(Intake, bool), AppError> {
    let found = intake(ctx, id).await?.ok_or(AppError::NotFound)?;
    let reference = ctx.portal.reference.current();
    let programme = reference
        .catalog
        .find(&found.programme)
        .ok_or(AppError::NotFound)?;
    let is_open = programme
        .state_on(ctx.today())
        .is_some_and(|row| row.value.state == catalog::State::Open);
    let can_apply = is_open && found.is_open_on(ctx.today());
    Ok((found, can_apply))
}

/// What was answered so far: all fields together, and which steps are done.
pub async fn draft(ctx: &Ctx, intake: &str) -> Result<(Fields, Vec<String>), AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    let mut fields = Fields::default();
    let mut done = Vec::new();
    for answer in candidates::store::answers(ctx, &account, &scope(intake)).await? {
        let Some(step) = Step::from_code(&answer.step) else {
            continue;
        };
        let saved = answer.fields();
        for name in step.fields() {
            fields.set(name, saved.get(name));
        }
        if answer.is_done {
            done.push(answer.step);
        }
    }
    Ok((fields, done))
}

/// Saves one step as typed.
pub async fn save(
    ctx: &Ctx,
    intake: &str,
    step: Step,
    sent: &Fields,
) -> Result<Errors<Wrong>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    let mut fields = Fields::default();
    for name in step.fields() {
        fields.set(
            name,
            sent.get(name).chars().take(2 * TEXT).collect::<String>(),
        );
    }
    let errors = form::check(step, &fields);
    let mut tx = ctx.db().begin().await?;
    candidates::store::save(
        ctx,
        &mut tx,
        &account,
        &scope(intake),
        step.code(),
        &fields,
        errors.is_empty(),
    )
    .await?;
    tx.commit().await?;
    Ok(errors)
}

/// Sends the application. The same form sent twice is one application.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn submit(
    ctx: &Ctx,
    intake_id: &str,
    form_id: &str,
    may_wait: bool,
) -> Result<String, Refused> {
    let account = ctx.account()?.to_owned();
    let result = send(ctx, intake_id, form_id, may_wait).await;
    if matches!(result, Err(Refused::Full | Refused::Incomplete)) {
        // The same person may have sent it twice at one moment: then the first took the place, and the answers with it.
        if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
            return Ok(sent.id);
        }
        if let Some(active) = store::active(ctx, &account, intake_id).await? {
            return Err(Refused::Already(active.id));
        }
    }
    result
}

async fn send(
    ctx: &Ctx,
    intake_id: &str,
    form_id: &str,
    may_wait: bool,
) -> Result<String, Refused> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
        return Ok(sent.id);
    }
    let (intake, can_apply) = open_intake(ctx, intake_id).await?;
    if !can_apply {
        return Err(Refused::Closed);
    }
    if let Some(active) = store::active(ctx, &account, intake_id).await? {
        return Err(Refused::Already(active.id));
    }
    let (answers, done) = draft(ctx, intake_id).await?;
    let profile = candidates::service::own(ctx).await?;
    if done.len() < Step::ALL.len() || !profile.is_complete() {
        return Err(Refused::Incomplete);
    }
    let id = ctx.new_id();
    let number = number::make(
        Kind::Application,
        ctx.today().parts().0,
        ctx.portal.random_bytes(),
    );
    let mut tx = ctx.db().begin().await?;
    let state = if store::take_seat(&mut tx, intake_id).await? {
        State::Submitted
    } else if may_wait && store::join_waiting(&mut tx, intake_id).await? {
        State::Waiting
    } else {
        // It was full, or was closed between the look and the try.
        let is_closed = intake_in(&mut tx, intake_id)
            .await?
            .is_none_or(|intake| intake.closed_at.is_some());
        return Err(if is_closed {
            Refused::Closed
        } else {
            Refused::Full
        });
    };
    let new = New {
        id: &id,
        number: &number,
        account: &account,
        programme: &intake.programme,
        intake: intake_id,
        state,
        answers: &answers,
        form_id,
    };
    if let Err(error) = store::insert(ctx, &mut tx, new).await {
        drop(tx);
        // Somebody sent the same form, or another one for the same intake, at the same moment.
        if is_taken(&error) {
            if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
                return Ok(sent.id);
            }
            if let Some(active) = store::active(ctx, &account, intake_id).await? {
                return Err(Refused::Already(active.id));
            }
        }
        return Err(error.into());
    }
    store::insert_event(ctx, &mut tx, &id, state, "", "", true).await?;
    candidates::store::forget(&mut tx, &account, &scope(intake_id)).await?;
    tell(ctx, &mut tx, &account, &number, state, "").await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes one's own application back; its place goes to the first of the waiting list.
///
/// # Errors
/// `NotFound` for somebody else's; a failure.
pub async fn withdraw(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    let found = own(ctx, id).await?;
    ctx.allow(
        Action::WithdrawOwnApplication,
        Resource::Of(&found.account_id),
    )?;
    if !found.state().can_withdraw() {
        return Ok(());
    }
    let mut tx = ctx.db().begin().await?;
    if store::change(ctx, &mut tx, id, found.state(), State::Withdrawn, "", false).await? {
        store::insert_event(ctx, &mut tx, id, State::Withdrawn, "", "", true).await?;
        release(ctx, &mut tx, &found).await?;
        tell(
            ctx,
            &mut tx,
            &found.account_id,
            &found.number,
            State::Withdrawn,
            "",
        )
        .await?;
    }
    tx.commit().await?;
    Ok(())
}

/// A place or a turn in the line is free again.
async fn release(ctx: &Ctx, tx: &mut Tx, left: &Application) -> Result<(), AppError> {
    let intake = &left.intake_id;
    if left.state() == State::Waiting {
        store::leave_waiting(tx, intake).await?;
        return Ok(());
    }
    if !left.holds_seat {
        return Ok(());
    }
    if let Some(next) = store::next_waiting(tx, intake).await?
        && leave_the_line(ctx, tx, &next).await?
    {
        return Ok(());
    }
    store::free_seat(tx, intake).await?;
    Ok(())
}

/// Somebody who waited has a place now, and is told; `false` when the application had moved on.
pub(super) async fn leave_the_line(
    ctx: &Ctx,
    tx: &mut Tx,
    next: &Application,
) -> Result<bool, AppError> {
    let (from, to) = (State::Waiting, State::Submitted);
    if !store::change(ctx, tx, &next.id, from, to, "", true).await? {
        return Ok(false);
    }
    store::leave_waiting(tx, &next.intake_id).await?;
    store::insert_event(ctx, tx, &next.id, to, "", "", false).await?;
    tell(ctx, tx, &next.account_id, &next.number, to, "").await?;
    Ok(true)
}

/// The candidate answers what was asked: the application goes back to the staff.
pub async fn answer(ctx: &Ctx, id: &str, note: &str) -> Result<(), AppError> {
    let found = own(ctx, id).await?;
    if found.state() != State::InfoNeeded {
        return Ok(());
    }
    let mut tx = ctx.db().begin().await?;
    if store::change(
        ctx,
        &mut tx,
        id,
        State::InfoNeeded,
        State::InReview,
        "",
        found.holds_seat,
    )
    .await?
    {
        store::insert_event(ctx, &mut tx, id, State::InReview, "", note, true).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// One's own application.
///
/// # Errors
/// `NotFound` also when it is somebody else's.
pub async fn own(ctx: &Ctx, id: &str) -> Result<Application, AppError> {
    ctx.allow(Action::ReadOwnApplication, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    ctx.allow(Action::ReadOwnApplication, Resource::Of(&found.account_id))?;
    Ok(found)
}

/// All of one's own applications.
pub async fn all_own(ctx: &Ctx) -> Result<Vec<Application>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ReadOwnApplication, Resource::Of(&account))?;
    store::of_account(ctx, &account).await
}

/// The intakes to which somebody has begun to apply; whoever asks was allowed to before.
///
/// # Errors
/// When the database does not answer.
pub async fn begun_by(ctx: &Ctx, account: &str) -> Result<Vec<String>, AppError> {
    let scopes = candidates::store::scopes(ctx.db(), account).await?;
    let prefix = scope("");
    let intakes = scopes
        .iter()
        .filter_map(|scope| scope.strip_prefix(prefix.as_str()))
        .map(str::to_owned);
    Ok(intakes.collect())
}

/// Who has something to do before an intake closes, and who has not, or not any more.
#[derive(Debug, Default)]
pub struct Interest {
    /// The application is begun and not sent, or the staff waits for an answer; and since when.
    pub waiting_for_them: Vec<(String, i64)>,
    /// An application takes part, or ended at that moment.
    pub done: Vec<(String, Option<i64>)>,
}

/// For the timer of reminders.
///
/// # Errors
/// When the database does not answer.
pub async fn interest(ctx: &Ctx, intake: &str) -> Result<Interest, AppError> {
    let begun = candidates::store::begun(ctx.db(), &scope(intake)).await?;
    let mut interest = Interest {
        waiting_for_them: begun,
        done: Vec::new(),
    };
    for (account, state, changed_at) in store::of_intake(ctx, intake).await? {
        match State::from_code(&state) {
            Some(State::InfoNeeded) => {
                interest
                    .waiting_for_them
                    .push((account.clone(), changed_at));
                interest.done.push((account, None));
            }
            Some(state) if state.is_active() => interest.done.push((account, None)),
            _ => interest.done.push((account, Some(changed_at))),
        }
    }
    Ok(interest)
}

/// An application for the staff, with its history.
pub async fn for_staff(ctx: &Ctx, id: &str) -> Result<(Application, Vec<Event>), AppError> {
    ctx.allow(Action::ReadApplications, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    if let Some(places) = identity::staff::places(ctx).await? {
        let intake = intake(ctx, &found.intake_id).await?;
        // Another centre's application does not even exist.
        if intake.is_none_or(|intake| !places.contains(&intake.city)) {
            return Err(AppError::NotFound);
        }
    }
    let events = store::events(ctx, id).await?;
    Ok((found, events))
}

/// A message on each change, in the language of its reader.
async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    number: &str,
    state: State,
    reason: &str,
) -> Result<(), AppError> {
    let Some(to) = identity::store::by_id_in(&ctx.portal, tx, account).await? else {
        return Ok(());
    };
    let locale = to.form();
    let link = format!(
        "{}/{}/my/applications",
        ctx.portal.settings.public_url,
        locale.code()
    );
    let contact = to.contact();
    let message = Message {
        to: &contact,
        account: Some(account),
        kind: "application-state",
        locale,
        subject: t!(locale, "brand"),
        body: wording::message(ctx, locale, number, (state, reason), &link),
    };
    outbox::enqueue(ctx, tx, message).await?;
    Ok(())
}

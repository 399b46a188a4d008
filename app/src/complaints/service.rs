//! Takes complaints from anybody, says where they stand, and lets the staff decide them.

use super::form;
use super::rules::{PROMISED_DAYS, State, working_days_after};
pub use super::store::Complaint;
use super::store::{self, New};
use super::wording;
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::is_taken;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::limits::Limit;
use crate::outbox::{self, Message};
use crate::t;
use crate::writing::contact::{self, Contact};
use crate::writing::number::{self, Kind, NumberProblem};

/// What became of a complaint that was sent.
#[derive(Debug)]
pub enum Sent {
    /// Written, now or by the first sending of the same form: its number.
    Number(String),
    Wrong(Errors<form::Wrong>),
}

/// Writes a complaint about a public vacancy. Sent twice, it is written once.
///
/// # Errors
/// `NotFound` when there is no such public vacancy; `TooMany` after ten in an hour from one client.
pub async fn file(ctx: &Ctx, vacancy: &str, fields: &Fields) -> Result<Sent, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let org = crate::vacancies::service::publisher(ctx, vacancy).await?;
    let errors = form::check(fields);
    if !errors.is_empty() {
        return Ok(Sent::Wrong(errors));
    }
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    if let Some(number) = store::by_form(ctx, form_id).await? {
        return Ok(Sent::Number(number));
    }
    ctx.portal.limits.check(Limit::Complaints, &ctx.client)?;
    let (channel, address) = match contact::read(fields.get("contact")) {
        Ok(Contact::Phone(number)) => ("sms", number),
        Ok(Contact::Email(address)) => ("email", address),
        // Checked above: it is empty.
        Err(_) => ("", String::new()),
    };
    let number = number::make(
        Kind::Complaint,
        ctx.today().parts().0,
        ctx.portal.random_bytes(),
    );
    let id = ctx.new_id();
    let new = New {
        id: &id,
        number: &number,
        form_id,
        vacancy_id: vacancy,
        org_id: &org,
        reason: fields.get("reason"),
        body: fields.get("body").trim(),
        channel,
        address: &address,
        locale: ctx.locale.code(),
        due_on: working_days_after(ctx.today(), PROMISED_DAYS).to_string(),
    };
    let mut tx = ctx.db().begin().await?;
    match store::insert(ctx, &mut tx, &new).await {
        Err(error) if is_taken(&error) => {
            drop(tx);
            let first = store::by_form(ctx, form_id).await?;
            return first.map(Sent::Number).ok_or(AppError::Busy(1));
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(Sent::Number(number))
}

/// The answer to a case number.
#[derive(Debug)]
pub enum Standing {
    Malformed(NumberProblem),
    Unknown,
    Found(Box<Complaint>),
}

/// Where a complaint stands; whoever knows the number may ask.
///
/// # Errors
/// `TooMany`; when the database does not answer.
pub async fn standing(ctx: &Ctx, typed: &str) -> Result<Standing, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let number = match number::read(Kind::Complaint, typed) {
        Ok(number) => number,
        Err(problem) => return Ok(Standing::Malformed(problem)),
    };
    ctx.portal.limits.check(Limit::Checks, &ctx.client)?;
    let found = store::by_number(ctx, &number).await?;
    Ok(found.map_or(Standing::Unknown, |complaint| {
        Standing::Found(Box::new(complaint))
    }))
}

/// The complaints for the desk, oldest first.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn list(ctx: &Ctx, state: &str, after: &str) -> Result<Vec<Complaint>, AppError> {
    ctx.allow(Action::ReadComplaints, Resource::General)?;
    store::list(ctx, state, after).await
}

/// One complaint with the contact of the person, and the record that it was read.
///
/// # Errors
/// `Forbidden`, `NotFound`.
pub async fn read(ctx: &Ctx, id: &str) -> Result<Complaint, AppError> {
    ctx.allow(Action::ReadComplaints, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let mut tx = ctx.db().begin().await?;
    let record = audit::Record {
        action: "complaint.read",
        subject_kind: "complaint",
        subject_id: id,
        before: None,
        after: None,
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(found)
}

/// The complaints about one vacancy, newest first, for the moderation desk.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn of_vacancy(ctx: &Ctx, vacancy: &str) -> Result<Vec<Complaint>, AppError> {
    ctx.allow(Action::ReadComplaints, Resource::General)?;
    store::of_vacancy(ctx, vacancy).await
}

/// How many wait for a decision, by vacancy: for the order of the moderation queue.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn open_by_vacancy(ctx: &Ctx) -> Result<Vec<(String, i64)>, AppError> {
    ctx.allow(Action::ReadComplaints, Resource::General)?;
    store::open_by_vacancy(ctx).await
}

/// How many wait for a decision.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn waiting(ctx: &Ctx) -> Result<i64, AppError> {
    ctx.allow(Action::ReadComplaints, Resource::General)?;
    store::open(ctx).await
}

/// What became of a decision.
#[derive(Debug)]
pub enum Decided {
    Done,
    Wrong(Errors<form::Wrong>),
    /// Somebody else decided first; nothing was written.
    MovedOn,
}

/// Decides a complaint, on record, and tells the person if they left a contact.
///
/// # Errors
/// `Forbidden`: also for whoever belongs to the organisation; `NotFound`.
pub async fn decide(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Decided, AppError> {
    ctx.allow(Action::DecideComplaint, Resource::General)?;
    let (state, note) = match form::decision(fields) {
        Ok(decision) => decision,
        Err(errors) => return Ok(Decided::Wrong(errors)),
    };
    let mut tx = ctx.db().begin().await?;
    let found = store::one_in(ctx, &mut tx, id)
        .await?
        .ok_or(AppError::NotFound)?;
    if crate::employers::service::belongs_to(ctx, ctx.account()?, &found.org_id).await? {
        return Err(AppError::Forbidden);
    }
    if !store::decide(ctx, &mut tx, id, state.code(), &note).await? {
        return Ok(Decided::MovedOn);
    }
    let record = audit::Record {
        action: "complaint.decide",
        subject_kind: "complaint",
        subject_id: id,
        before: Some(serde_json::json!({ "state": State::Received.code() })),
        after: Some(serde_json::json!({ "state": state.code() })),
    };
    audit::record(ctx, &mut tx, record).await?;
    if state == State::Upheld {
        // It stands on the trust card of the organisation from now on.
        crate::employers::service::count_complaint(ctx, &mut tx, &found.org_id, 1).await?;
    }
    tell(ctx, &mut tx, &found, state, &note).await?;
    tx.commit().await?;
    Ok(Decided::Done)
}

async fn tell(
    ctx: &Ctx,
    tx: &mut crate::db::Tx,
    found: &Complaint,
    state: State,
    note: &str,
) -> Result<(), AppError> {
    let to = match found.channel.as_str() {
        "sms" => Contact::Phone(found.address.clone()),
        "email" => Contact::Email(found.address.clone()),
        _ => return Ok(()),
    };
    let locale = Locale::from_code(&found.locale).unwrap_or(Locale::Uz);
    let message = Message {
        to: &to,
        account: None,
        kind: "complaint",
        locale,
        subject: t!(
            locale,
            "complaint-message-subject",
            number = found.number.as_str()
        ),
        body: t!(
            locale,
            "complaint-message",
            number = found.number.as_str(),
            state = wording::state_word(locale, state),
            note = note
        ),
    };
    outbox::enqueue(ctx, tx, message).await?;
    Ok(())
}

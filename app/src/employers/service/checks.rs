//! Staff check organisations: two people approve; one returns, rejects, suspends, withdraws or reinstates, with a reason.

use super::{Refused, record, resource, tell_members};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::rules::{Outcome, State};
use crate::employers::store::links::{self, Link};
use crate::employers::store::names::UnlicensedName;
use crate::employers::store::reviews::{self, Review};
use crate::employers::store::{self, Event, Organisation, members, names};
use crate::employers::wording;
use crate::errors::AppError;
use crate::t;
use crate::vacancies::service as vacancies;
use crate::writing::look_alike::{self, Likeness};

/// Another name that this one looks like.
#[derive(Clone, Debug)]
pub struct Alike {
    pub likeness: Likeness,
    /// What the other is called.
    pub name: String,
    /// The other organisation, if it is one of the portal.
    pub organisation: Option<String>,
    /// The row of the list of unlicensed names, if it is from there.
    pub listed: Option<UnlicensedName>,
}

/// All that staff see of an organisation.
#[derive(Debug)]
pub struct Case {
    pub organisation: Organisation,
    /// The check that waits, or the last one.
    pub check: Option<Review>,
    pub events: Vec<Event>,
    pub members: usize,
    /// Links as the one that acts, and as the one that is acted for.
    pub acts_for: Vec<Link>,
    pub represented_by: Vec<Link>,
    pub alike: Vec<Alike>,
    /// Who looks belongs to it, and so decides nothing.
    pub is_own: bool,
}

/// An organisation for the staff.
///
/// # Errors
/// `Forbidden`, `NotFound`; a failure.
pub async fn case(ctx: &Ctx, id: &str) -> Result<Case, AppError> {
    ctx.allow(Action::ReadOrganisations, Resource::General)?;
    let organisation = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let check = reviews::latest(ctx, id).await?;
    let facts = check
        .as_ref()
        .map_or_else(|| organisation.facts(), Review::facts);
    let own_names = [
        facts.name,
        facts.name_latin,
        organisation.name.clone(),
        organisation.name_latin.clone(),
    ];
    Ok(Case {
        events: store::events(ctx, id).await?,
        members: members::members(ctx, id).await?.len(),
        acts_for: links::of_supervisor(ctx, id).await?,
        represented_by: links::of_employer(ctx, id).await?,
        alike: alike(ctx, id, &own_names).await?,
        is_own: resource(ctx, id).await? != Resource::Organisation(None),
        organisation,
        check,
    })
}

/// Names that look like one of these: of the list of unlicensed names that hold today, and of other organisations.
async fn alike(ctx: &Ctx, id: &str, own: &[String]) -> Result<Vec<Alike>, AppError> {
    let today = ctx.today();
    let mut found = Vec::new();
    for listed in names::all(ctx).await? {
        let has_ended = listed
            .valid_to
            .as_deref()
            .and_then(|day| day.parse::<crate::writing::date::Day>().ok())
            .is_some_and(|end| end < today);
        if has_ended {
            continue;
        }
        if let Some(likeness) = look_alike::of_any(own, &[&listed.name]) {
            found.push(Alike {
                likeness,
                name: listed.name.clone(),
                organisation: None,
                listed: Some(listed),
            });
        }
    }
    for other in store::others(ctx, id).await? {
        if let Some(likeness) = look_alike::of_any(own, &[&other.name, &other.name_latin]) {
            found.push(Alike {
                likeness,
                name: other.called().to_owned(),
                organisation: Some(other.id),
                listed: None,
            });
        }
    }
    found.truncate(20);
    Ok(found)
}

/// How many checks and links wait, for the front page of the desk.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn count_waiting(ctx: &Ctx) -> Result<i64, AppError> {
    ctx.allow(Action::ReadOrganisations, Resource::General)?;
    Ok(reviews::count_open(ctx).await? + links::count_asked(ctx).await?)
}

/// Goes on only with somebody who may check and does not belong to it.
async fn allowed(ctx: &Ctx, id: &str) -> Result<(String, Organisation), AppError> {
    let by = ctx.account()?.to_owned();
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    ctx.allow(Action::CheckOrganisation, resource(ctx, id).await?)?;
    Ok((by, found))
}

/// Approves the check that was `seen`: the first person of two, or the second; with the second the facts hold.
///
/// # Errors
/// `SamePerson`; `MovedOn`; a failure.
pub async fn approve(ctx: &Ctx, id: &str, seen: &str) -> Result<(), Refused> {
    let (by, found) = allowed(ctx, id).await?;
    let mut tx = ctx.db().begin().await?;
    let check = reviews::open_in(&mut tx, id)
        .await?
        .filter(|check| check.id == seen);
    let check = check.ok_or(Refused::MovedOn)?;
    match check.first_by.as_deref() {
        Some(first) if first == by => return Err(Refused::SamePerson),
        None => {
            if !reviews::first(ctx, &mut tx, &check.id, &by).await? {
                return Err(Refused::MovedOn);
            }
            store::insert_event(ctx, &mut tx, id, "seconded", "", "").await?;
            let after = serde_json::json!({ "check": check.id, "approval": 1 });
            record(ctx, &mut tx, "organisation.approve", id, None, after).await?;
        }
        Some(_) => {
            let facts = check.facts();
            let is_moved = reviews::second(ctx, &mut tx, &check.id, &by).await?
                && store::approve(ctx, &mut tx, id, &facts).await?;
            if !is_moved {
                return Err(Refused::MovedOn);
            }
            store::insert_event(ctx, &mut tx, id, "approved", "", "").await?;
            let before = serde_json::json!({ "state": found.state });
            let after =
                serde_json::json!({ "check": check.id, "approval": 2, "state": "approved" });
            record(
                ctx,
                &mut tx,
                "organisation.approve",
                id,
                Some(before),
                after,
            )
            .await?;
            tell(
                ctx,
                &mut tx,
                id,
                &facts.name,
                |locale| wording::state_word(locale, State::Approved),
                "",
                "",
            )
            .await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Returns or rejects the check that was `seen`, with reason codes (separated by commas) and words for the members.
/// An organisation that was approved before stays so with its earlier facts.
///
/// # Errors
/// A missing reason; `MovedOn`; a failure.
pub async fn refuse(
    ctx: &Ctx,
    id: &str,
    seen: &str,
    outcome: Outcome,
    reasons: &str,
    note: &str,
) -> Result<(), Refused> {
    let (by, found) = allowed(ctx, id).await?;
    needs_reason(ctx, reasons)?;
    let rejects = outcome == Outcome::Rejected;
    if !matches!(outcome, Outcome::Returned | Outcome::Rejected) {
        return Err(AppError::BadRequest.into());
    }
    let mut tx = ctx.db().begin().await?;
    let check = reviews::open_in(&mut tx, id)
        .await?
        .filter(|check| check.id == seen);
    let check = check.ok_or(Refused::MovedOn)?;
    if !reviews::close(ctx, &mut tx, &check.id, outcome, &by, reasons, note).await? {
        return Err(Refused::MovedOn);
    }
    if rejects && found.state() == State::Draft {
        store::change(ctx, &mut tx, id, State::Draft, State::Rejected, reasons).await?;
    }
    store::insert_event(ctx, &mut tx, id, outcome.code(), reasons, note).await?;
    let before = serde_json::json!({ "state": found.state });
    let after =
        serde_json::json!({ "check": check.id, "outcome": outcome.code(), "reason": reasons });
    record(ctx, &mut tx, "organisation.refuse", id, Some(before), after).await?;
    let word = |locale| wording::outcome_word(locale, outcome);
    tell(ctx, &mut tx, id, &check.facts().name, word, reasons, note).await?;
    tx.commit().await?;
    Ok(())
}

/// What staff do with an organisation that was approved once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Suspend,
    Withdraw,
    Reinstate,
}

impl Deed {
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "suspend" => Some(Self::Suspend),
            "withdraw" => Some(Self::Withdraw),
            "reinstate" => Some(Self::Reinstate),
            _ => None,
        }
    }
}

/// Suspends, withdraws or reinstates, always with a reason; what it published is hidden or shown with it.
///
/// # Errors
/// A missing reason; `MovedOn`; a failure.
pub async fn act(
    ctx: &Ctx,
    id: &str,
    deed: Deed,
    reasons: &str,
    note: &str,
) -> Result<(), Refused> {
    let (_, found) = allowed(ctx, id).await?;
    needs_reason(ctx, reasons)?;
    let from = found.state();
    let (to, what) = match (deed, from) {
        (Deed::Suspend, State::Approved) => (State::Suspended, "suspended"),
        (Deed::Withdraw, State::Approved | State::Suspended) => (State::Withdrawn, "withdrawn"),
        (Deed::Reinstate, State::Suspended | State::Withdrawn) => (State::Approved, "reinstated"),
        _ => return Err(Refused::MovedOn),
    };
    let mut tx = ctx.db().begin().await?;
    let kept = if to == State::Approved { "" } else { reasons };
    if !store::change(ctx, &mut tx, id, from, to, kept).await? {
        return Err(Refused::MovedOn);
    }
    if from.is_public() {
        vacancies::hide_all_of_org(&mut tx, id).await?;
    } else if to.is_public() {
        vacancies::show_all_of_org(ctx, &mut tx, id).await?;
    }
    store::insert_event(ctx, &mut tx, id, what, reasons, note).await?;
    let before = serde_json::json!({ "state": from.code() });
    let after = serde_json::json!({ "state": to.code(), "reason": reasons });
    record(ctx, &mut tx, "organisation.change", id, Some(before), after).await?;
    let word = |locale| wording::state_word(locale, to);
    tell(ctx, &mut tx, id, &found.name, word, reasons, note).await?;
    tx.commit().await?;
    Ok(())
}

fn needs_reason(ctx: &Ctx, reasons: &str) -> Result<(), Refused> {
    let reference = ctx.portal.reference.current();
    let is_known = |code: &str| {
        reference
            .term(ctx.locale, "organisation_reason", code)
            .is_some()
    };
    if !reasons.is_empty() && reasons.split(',').all(is_known) {
        Ok(())
    } else {
        Err(Refused::Field("reason", Wrong::Reason))
    }
}

async fn tell(
    ctx: &Ctx,
    tx: &mut crate::db::Tx,
    id: &str,
    name: &str,
    word: impl Fn(crate::i18n::Locale) -> String,
    reasons: &str,
    note: &str,
) -> Result<(), AppError> {
    let reference = ctx.portal.reference.current();
    tell_members(ctx, tx, id, "organisation-state", |locale| {
        // The note are their own words, in the language in which they were written.
        let reason = format!("{} {note}", wording::reasons(&reference, locale, reasons));
        t!(
            locale,
            "message-organisation",
            name = name.to_owned(),
            state = word(locale),
            reason = reason.trim().to_owned()
        )
        .trim()
        .to_owned()
    })
    .await
}

/// Enters a name that is known to work without a licence; the source is named.
///
/// # Errors
/// A failure. The same form sent twice is one row.
pub async fn list_name(ctx: &Ctx, new: names::New<'_>) -> Result<(), AppError> {
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    let id = new.id.to_owned();
    let after =
        serde_json::json!({ "name": new.name, "source": new.source_url, "as_of": new.as_of });
    if let Err(error) = names::insert(ctx, &mut tx, new).await {
        return if crate::db::is_taken(&error) {
            Ok(())
        } else {
            Err(error.into())
        };
    }
    record(ctx, &mut tx, "unlicensed-name.add", &id, None, after).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a row: it holds until yesterday.
pub async fn end_name(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    let last = ctx.today().plus_days(-1).to_string();
    let mut tx = ctx.db().begin().await?;
    if names::end(&mut tx, id, &last).await? {
        let after = serde_json::json!({ "valid_to": last });
        record(ctx, &mut tx, "unlicensed-name.end", id, None, after).await?;
    }
    tx.commit().await?;
    Ok(())
}

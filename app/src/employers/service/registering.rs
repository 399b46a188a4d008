//! Registering an organisation and changing its facts: steps that are kept as typed, and sending them to be checked.

use super::{Membership, Refused, own, record};
use crate::access::{Action, MemberRole, Resource};
use crate::context::Ctx;
use crate::db::is_taken;
use crate::employers::form::{self, Facts, Step, TEXT, Wrong};
use crate::employers::rules::Outcome;
use crate::employers::store::reviews::{self, Review};
use crate::employers::store::{self, members};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};

/// What was answered so far: all fields together, and which steps are done.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub fields: Fields,
    pub done: Vec<Step>,
    pub begun: Vec<Step>,
}

impl Draft {
    pub fn is_done(&self, step: Step) -> bool {
        self.done.contains(&step)
    }

    pub fn is_complete(&self) -> bool {
        Step::ALL.into_iter().all(|step| self.is_done(step))
    }
}

/// A new organisation, with who registers it as its owner. The same form sent twice is one organisation.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn begin(ctx: &Ctx, form_id: &str) -> Result<String, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnOrganisation, Resource::General)?;
    if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
        return Ok(sent.id);
    }
    let id = ctx.new_id();
    let mut tx = ctx.db().begin().await?;
    if let Err(error) = store::insert(ctx, &mut tx, &id, form_id, &account).await {
        drop(tx);
        if is_taken(&error)
            && let Some(sent) = store::by_form(ctx, form_id, &account).await?
        {
            return Ok(sent.id);
        }
        return Err(error.into());
    }
    members::insert(ctx, &mut tx, &id, &account, MemberRole::Owner).await?;
    tx.commit().await?;
    Ok(id)
}

/// The answers so far; whoever asks was allowed to before.
pub async fn draft(ctx: &Ctx, id: &str) -> Result<Draft, AppError> {
    let mut draft = Draft::default();
    for answer in store::steps(ctx, id).await? {
        let Some(step) = Step::from_code(&answer.step) else {
            continue;
        };
        let saved = answer.fields();
        for name in step.fields() {
            draft.fields.set(name, saved.get(name));
        }
        draft.begun.push(step);
        if answer.is_done {
            draft.done.push(step);
        }
    }
    Ok(draft)
}

/// Saves one step as typed; what is wrong with it is the answer.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn save(
    ctx: &Ctx,
    id: &str,
    step: Step,
    sent: &Fields,
) -> Result<Errors<Wrong>, AppError> {
    let found = own(ctx, id, Action::ManageOwnOrganisation).await?;
    let mut all = draft(ctx, id).await?.fields;
    let mut kept = Fields::default();
    for name in step.fields() {
        let typed: String = sent.get(name).chars().take(2 * TEXT).collect();
        all.set(name, typed.clone());
        kept.set(name, typed);
    }
    let errors = check(ctx, step, &all);
    let mut tx = ctx.db().begin().await?;
    store::save_step(ctx, &mut tx, id, step.code(), &kept, errors.is_empty()).await?;
    if step == Step::Kind {
        // Number and licence are judged by country and kind: their steps are judged anew.
        for other in [Step::Number, Step::Licence] {
            let mut own = Fields::default();
            for name in other.fields() {
                own.set(name, all.get(name));
            }
            if own.get(other.fields()[0]).is_empty() {
                continue;
            }
            let is_done = check(ctx, other, &all).is_empty();
            store::save_step(ctx, &mut tx, id, other.code(), &own, is_done).await?;
        }
    }
    store::name_draft(ctx, &mut tx, &found.organisation.id, &called(&all)).await?;
    tx.commit().await?;
    Ok(errors)
}

fn check(ctx: &Ctx, step: Step, all: &Fields) -> Errors<Wrong> {
    let mut errors = form::check(step, all, ctx.today());
    let reference = ctx.portal.reference.current();
    let is_country = reference
        .codes("country")
        .iter()
        .any(|code| code == all.get("country"));
    if step == Step::Kind && !is_country {
        errors.add("country", Wrong::Choose);
    }
    errors
}

/// What lists call a draft; a part that is wrong so far is left out.
fn called(all: &Fields) -> Facts {
    Facts {
        country: all.get("country").chars().take(2).collect(),
        kind: all.get("kind").to_owned(),
        name: form::name(all.get("name")).unwrap_or_default(),
        name_latin: form::latin_name(all.get("latin")).unwrap_or_default(),
        number: crate::writing::official_number::read(all.get("country"), all.get("number"))
            .unwrap_or_default(),
        ..Facts::default()
    }
}

/// Sends the facts to be checked. The same form sent twice is one check.
///
/// # Errors
/// `Incomplete` when a step is missing or wrong, or a check waits already; `MovedOn` when it may not be sent any more; a failure.
pub async fn send(ctx: &Ctx, id: &str, form_id: &str) -> Result<(), Refused> {
    let Membership { organisation, .. } = own(ctx, id, Action::ManageOwnOrganisation).await?;
    if reviews::by_form(ctx, form_id, id).await?.is_some() {
        return Ok(());
    }
    if !organisation.state().may_send() {
        return Err(Refused::MovedOn);
    }
    let account = ctx.account()?.to_owned();
    let draft = draft(ctx, id).await?;
    let facts = form::facts(&draft.fields, ctx.today()).filter(|_| draft.is_complete());
    let facts = facts.ok_or(Refused::Incomplete)?;
    let mut tx = ctx.db().begin().await?;
    if let Err(error) = reviews::insert(ctx, &mut tx, id, &facts, form_id, &account).await {
        drop(tx);
        if !is_taken(&error) {
            return Err(error.into());
        }
        return match reviews::by_form(ctx, form_id, id).await? {
            Some(_) => Ok(()),
            None => Err(Refused::Incomplete),
        };
    }
    store::name_draft(ctx, &mut tx, id, &facts).await?;
    store::insert_event(ctx, &mut tx, id, "sent", "", "").await?;
    let after = serde_json::json!({ "sent": true });
    record(ctx, &mut tx, "organisation.send", id, None, after).await?;
    tx.commit().await?;
    Ok(())
}

/// How the latest check went, for the members' page: the open one, or the last that ended.
pub async fn latest_check(ctx: &Ctx, id: &str) -> Result<Option<Review>, AppError> {
    reviews::latest(ctx, id).await
}

/// Whether what is typed differs from what was approved, so that it may be sent again.
pub fn is_changed(approved: &Facts, draft: &Draft, ctx: &Ctx) -> bool {
    form::facts(&draft.fields, ctx.today()).is_some_and(|facts| facts != *approved)
}

/// Whether a check waits.
pub fn is_waiting(check: Option<&Review>) -> bool {
    check.is_some_and(|check| check.outcome() == Outcome::Open)
}

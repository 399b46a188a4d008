//! What other rooms ask about organisations: who belongs to them, whether they may publish, what the trust card says.

pub mod checks;
pub mod links;
pub mod members;
pub mod registering;

use super::form::Wrong;
use super::rules;
use super::store::{self, Organisation};
use crate::access::{Action, MemberRole, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::identity;
use crate::outbox::{self, Message};
use crate::t;
use crate::writing::date::Day;

/// Why something could not be written.
#[derive(Debug)]
pub enum Refused {
    Field(&'static str, Wrong),
    /// It had changed meanwhile; nothing was written.
    MovedOn,
    /// The second approval must come from another person.
    SamePerson,
    /// Something is missing, or waits to be checked already.
    Incomplete,
    /// The last owner cannot leave or lose the role.
    LastOwner,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// An organisation of which one is a member.
#[derive(Clone, Debug)]
pub struct Membership {
    pub organisation: Organisation,
    pub role: MemberRole,
}

/// The organisations of who is signed in, in the order in which they were registered.
///
/// # Errors
/// `SignIn`, `Forbidden` for candidates; a failure.
pub async fn memberships(ctx: &Ctx) -> Result<Vec<Membership>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ReadOwnOrganisation, Resource::General)?;
    let mut found = Vec::new();
    for part in store::members::of_account(ctx, &account).await? {
        let role = MemberRole::from_code(&part.role);
        if let (Some(role), Some(organisation)) = (role, store::one(ctx, &part.org_id).await?) {
            found.push(Membership { organisation, role });
        }
    }
    Ok(found)
}

/// One of one's own organisations, if one's role allows the action.
///
/// # Errors
/// `NotFound` for any other organisation, `Forbidden` when the role is not enough; a failure.
pub async fn own(ctx: &Ctx, id: &str, action: Action) -> Result<Membership, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(action, Resource::General)?;
    let role = store::members::role(ctx.db(), id, &account).await?;
    ctx.allow(action, Resource::Organisation(role))?;
    match (role, store::one(ctx, id).await?) {
        (Some(role), Some(organisation)) => Ok(Membership { organisation, role }),
        _ => Err(AppError::NotFound),
    }
}

/// An organisation by its id; whoever asks was allowed to before.
///
/// # Errors
/// `NotFound`; a failure.
pub async fn organisation(ctx: &Ctx, id: &str) -> Result<Organisation, AppError> {
    store::one(ctx, id).await?.ok_or(AppError::NotFound)
}

/// Whether an account is a member: nobody decides on an organisation that they belong to, nor on what it publishes.
pub async fn belongs_to(ctx: &Ctx, account: &str, org: &str) -> Result<bool, AppError> {
    Ok(store::members::role(ctx.db(), org, account)
        .await?
        .is_some())
}

/// The membership of who is signed in, as a resource for `ctx.allow`.
pub async fn resource(ctx: &Ctx, org: &str) -> Result<Resource<'static>, AppError> {
    let role = match ctx.actor.account() {
        Some(account) => store::members::role(ctx.db(), org, account).await?,
        None => None,
    };
    Ok(Resource::Organisation(role))
}

/// Whether `publisher` may publish work with `employer` today: both approved, neither suspended, no licence at its end; and
/// an approved link, when the two are different.
pub async fn may_publish(ctx: &Ctx, publisher: &str, employer: &str) -> Result<bool, AppError> {
    let Some(first) = store::one(ctx, publisher).await? else {
        return Ok(false);
    };
    if !stands(ctx, &first) {
        return Ok(false);
    }
    if publisher == employer {
        return Ok(true);
    }
    let Some(second) = store::one(ctx, employer).await? else {
        return Ok(false);
    };
    Ok(stands(ctx, &second) && store::links::is_approved(ctx, publisher, employer).await?)
}

fn stands(ctx: &Ctx, organisation: &Organisation) -> bool {
    let has_licence = !organisation.facts().licence.is_empty();
    organisation.kind().is_some_and(|kind| {
        rules::may_publish(
            organisation.state(),
            kind,
            has_licence,
            organisation.licence_ends(),
            ctx.today(),
        )
    })
}

/// The organisations for which `publisher` may publish today: itself, if it employs people, and those with an approved link.
pub async fn employers_of(ctx: &Ctx, publisher: &str) -> Result<Vec<Organisation>, AppError> {
    let mut found = Vec::new();
    if may_publish(ctx, publisher, publisher).await?
        && let Some(own) = store::one(ctx, publisher).await?
    {
        found.push(own);
    }
    for link in store::links::of_supervisor(ctx, publisher).await? {
        if may_publish(ctx, publisher, &link.employer_id).await?
            && let Some(employer) = store::one(ctx, &link.employer_id).await?
        {
            found.push(employer);
        }
    }
    Ok(found)
}

/// Whether anybody may see the organisation now, and what it published: asked at each reading, so that a suspension shows at once.
pub async fn visible(ctx: &Ctx, org: &str) -> Result<bool, AppError> {
    let found = store::one(ctx, org).await?;
    Ok(found.is_some_and(|organisation| organisation.state().is_public()))
}

/// What stands on the trust card: of who checks the body, never a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustCard {
    pub org_id: String,
    pub name: String,
    pub name_latin: String,
    pub country: String,
    pub kind: Option<rules::Kind>,
    /// Two moderators approved the facts at this moment.
    pub checked_at: i64,
    pub open_since: i64,
    pub licence: String,
    pub issuer: String,
    pub licence_to: Option<Day>,
    pub has_licence_ended: bool,
    pub complaints_upheld: i64,
}

impl TrustCard {
    /// The name that the reader can read, and the other one if there is one: few outside Japan read a name in Japanese.
    pub fn names(&self, locale: Locale) -> (&str, Option<&str>) {
        let is_read = self.country != "JP" || locale == Locale::Ja;
        let (first, second) = if is_read || self.name_latin.is_empty() {
            (self.name.as_str(), self.name_latin.as_str())
        } else {
            (self.name_latin.as_str(), self.name.as_str())
        };
        (
            first,
            Some(second).filter(|second| !second.is_empty() && *second != first),
        )
    }
}

/// The trust card of an organisation that anybody may see.
///
/// # Errors
/// `NotFound` when it is not approved at this moment; a failure.
pub async fn trust_card(ctx: &Ctx, org: &str) -> Result<TrustCard, AppError> {
    let found = store::one(ctx, org).await?.ok_or(AppError::NotFound)?;
    if !found.state().is_public() {
        return Err(AppError::NotFound);
    }
    Ok(card(ctx, &found))
}

/// The card of an organisation that was loaded already.
pub fn card(ctx: &Ctx, found: &Organisation) -> TrustCard {
    let facts = found.facts();
    let licence_to = found.licence_ends();
    let checked_at = found.approved_at.unwrap_or(found.created_at);
    TrustCard {
        org_id: found.id.clone(),
        name: found.name.clone(),
        name_latin: found.name_latin.clone(),
        country: found.country.clone(),
        kind: found.kind(),
        checked_at,
        open_since: found.open_since.unwrap_or(checked_at),
        licence: facts.licence,
        issuer: facts.issuer,
        has_licence_ended: licence_to.is_some_and(|end| end < ctx.today()),
        licence_to,
        complaints_upheld: found.complaints_upheld,
    }
}

/// A complaint about the organisation was upheld (`more` is 1), or that was taken back (-1); in the caller's transaction.
///
/// # Errors
/// A failure.
pub async fn count_complaint(ctx: &Ctx, tx: &mut Tx, org: &str, more: i64) -> Result<(), AppError> {
    if store::count_complaint(tx, org, more).await? {
        let what = if more > 0 {
            "complaint"
        } else {
            "complaint-undone"
        };
        store::insert_event(ctx, tx, org, what, "", "").await?;
    }
    Ok(())
}

/// Every member learns of it, each in their own language; `words` gives the text of a language.
///
/// # Errors
/// A failure.
pub async fn tell_members(
    ctx: &Ctx,
    tx: &mut Tx,
    org: &str,
    kind: &str,
    words: impl Fn(Locale) -> String,
) -> Result<(), AppError> {
    for account in store::members::members_in(tx, org).await? {
        let Some(to) = identity::store::by_id_in(&ctx.portal, tx, &account).await? else {
            continue;
        };
        let locale = to.form();
        let contact = to.contact();
        let message = Message {
            to: &contact,
            account: Some(&account),
            kind,
            locale,
            subject: t!(locale, "brand"),
            body: words(locale),
        };
        outbox::enqueue(ctx, tx, message).await?;
    }
    Ok(())
}

async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    action: &str,
    id: &str,
    before: Option<serde_json::Value>,
    after: serde_json::Value,
) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "organisation",
        subject_id: id,
        before,
        after: Some(after),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

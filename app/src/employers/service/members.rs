//! Members of an organisation: inviting, accepting, changing roles, leaving.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::{Refused, own, record};
use crate::access::{Action, MemberRole, Resource};
use crate::context::Ctx;
use crate::db::is_taken;
use crate::employers::form::Wrong;
use crate::employers::store::members::{self, Invitation, Member, NewInvitation};
use crate::employers::store::{self, Organisation};
use crate::employers::wording;
use crate::errors::AppError;
use crate::identity;
use crate::outbox::{self, Message};
use crate::t;
use crate::writing::contact::Contact;

const DAY: i64 = 86_400_000;
/// How long an invitation may be accepted, in days.
pub const INVITATION_DAYS: i64 = 7;
const INVITATIONS_A_DAY: i64 = 20;

/// A token has 256 bits, so a plain hash is enough.
fn hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

/// Members and open invitations, for an owner.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn all(ctx: &Ctx, org: &str) -> Result<(Vec<Member>, Vec<Invitation>), AppError> {
    own(ctx, org, Action::ManageOwnOrganisation).await?;
    Ok((
        members::members(ctx, org).await?,
        members::invitations_of(ctx, org).await?,
    ))
}

/// Invites a contact; whether it has an account here is not said. The same form sent twice is one invitation.
///
/// # Errors
/// A member already, or too many invitations in a day; a failure.
pub async fn invite(
    ctx: &Ctx,
    org: &str,
    contact: &Contact,
    role: MemberRole,
    form_id: &str,
) -> Result<(), Refused> {
    let found = own(ctx, org, Action::ManageOwnOrganisation).await?;
    if members::invitation_by_form(ctx, form_id, org)
        .await?
        .is_some()
    {
        return Ok(());
    }
    let address = contact.to_string();
    let present = members::members(ctx, org).await?;
    if present.iter().any(|member| member.address == address) {
        return Err(Refused::Field("contact", Wrong::AlreadyMember));
    }
    let by = ctx.account()?.to_owned();
    let token = URL_SAFE_NO_PAD.encode(ctx.portal.random_bytes::<32>());
    let id = ctx.new_id();
    let mut tx = ctx.db().begin().await?;
    members::lock(&mut tx, org).await?;
    if members::sent_since(&mut tx, org, ctx.now - DAY).await? >= INVITATIONS_A_DAY {
        return Err(Refused::Field("contact", Wrong::TooManyInvitations));
    }
    let new = NewInvitation {
        id: &id,
        org,
        contact,
        role,
        token_hash: &hash(&token),
        form_id,
        by: &by,
        expires_at: ctx.now + INVITATION_DAYS * DAY,
    };
    if let Err(error) = members::invite(ctx, &mut tx, new).await {
        return if is_taken(&error) {
            Ok(())
        } else {
            Err(error.into())
        };
    }
    // In the language of who gets it, if that is known; the page says nothing of it.
    let holder = identity::store::by_address_in(&ctx.portal, &mut tx, &address).await?;
    let locale = holder.map_or(ctx.locale, |account| account.form());
    let link = format!(
        "{}/{}/invitations/{token}",
        ctx.portal.settings.public_url,
        locale.code()
    );
    let message = Message {
        to: contact,
        account: None,
        kind: "invitation",
        locale,
        subject: t!(locale, "brand"),
        body: t!(
            locale,
            "message-invitation",
            name = found.organisation.called().to_owned(),
            role = wording::role_word(locale, role),
            link = link
        ),
    };
    outbox::enqueue(ctx, &mut tx, message).await?;
    let after = serde_json::json!({ "role": role.code(), "invitation": id });
    record(ctx, &mut tx, "organisation.invite", org, None, after).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes an open invitation back.
pub async fn take_back(ctx: &Ctx, org: &str, invitation: &str) -> Result<(), AppError> {
    own(ctx, org, Action::ManageOwnOrganisation).await?;
    let mut tx = ctx.db().begin().await?;
    members::withdraw(ctx, &mut tx, invitation, org).await?;
    tx.commit().await?;
    Ok(())
}

/// How an invitation stands for who looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Too late, taken back, or accepted by somebody else.
    Over,
    /// Accepted by who looks.
    Accepted,
    /// Meant for the owner of another contact.
    OtherContact,
    /// A candidate's account belongs to no organisation.
    OtherKind,
    /// Nobody is signed in.
    Visitor,
}

/// An invitation by the token of its message.
///
/// # Errors
/// `NotFound` for a token that was never given; a failure.
pub async fn by_token(
    ctx: &Ctx,
    token: &str,
) -> Result<(Invitation, Organisation, Standing), AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let found = members::invitation_by_token(ctx, &hash(token)).await?;
    let found = found.ok_or(AppError::NotFound)?;
    let organisation = store::one(ctx, &found.org_id)
        .await?
        .ok_or(AppError::NotFound)?;
    let standing = standing(ctx, &found).await?;
    Ok((found, organisation, standing))
}

async fn standing(ctx: &Ctx, found: &Invitation) -> Result<Standing, AppError> {
    let Some(account) = ctx.actor.account() else {
        return Ok(if found.is_open(ctx.now) {
            Standing::Visitor
        } else {
            Standing::Over
        });
    };
    if ctx
        .allow(Action::ReadOwnOrganisation, Resource::General)
        .is_err()
    {
        return Ok(Standing::OtherKind);
    }
    let own = identity::store::by_id(&ctx.portal, account).await?;
    Ok(if found.accepted_by.as_deref() == Some(account) {
        Standing::Accepted
    } else if own.is_none_or(|own| own.address != found.address) {
        Standing::OtherContact
    } else if found.is_open(ctx.now) {
        Standing::Open
    } else {
        Standing::Over
    })
}

/// The open invitations to the confirmed contact of who is signed in.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<(Invitation, Organisation)>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ReadOwnOrganisation, Resource::General)?;
    let own = identity::store::by_id(&ctx.portal, &account)
        .await?
        .ok_or(AppError::SignIn)?;
    let mut list = Vec::new();
    for invitation in members::invitations_for(ctx, &own.address).await? {
        if let Some(organisation) = store::one(ctx, &invitation.org_id).await? {
            list.push((invitation, organisation));
        }
    }
    Ok(list)
}

/// Accepts by the token of the message; accepting twice is accepting once.
///
/// # Errors
/// `NotFound`, `Forbidden`; `MovedOn` when it is over or meant for another contact; a failure.
pub async fn accept_token(ctx: &Ctx, token: &str) -> Result<String, Refused> {
    ctx.account()?;
    ctx.allow(Action::ReadOwnOrganisation, Resource::General)?;
    let found = members::invitation_by_token(ctx, &hash(token)).await?;
    accept(ctx, found.ok_or(AppError::NotFound)?).await
}

/// Accepts what waits on one's own page.
///
/// # Errors
/// As [`accept_token`].
pub async fn accept_waiting(ctx: &Ctx, id: &str) -> Result<String, Refused> {
    ctx.account()?;
    ctx.allow(Action::ReadOwnOrganisation, Resource::General)?;
    let found = members::invitation(ctx, id)
        .await?
        .ok_or(AppError::NotFound)?;
    if standing(ctx, &found).await? == Standing::OtherContact {
        // Somebody else's: it is not even said that it exists.
        return Err(AppError::NotFound.into());
    }
    accept(ctx, found).await
}

async fn accept(ctx: &Ctx, found: Invitation) -> Result<String, Refused> {
    let account = ctx.account()?.to_owned();
    match standing(ctx, &found).await? {
        Standing::Accepted => return Ok(found.org_id),
        Standing::Open => {}
        _ => return Err(Refused::MovedOn),
    }
    let mut tx = ctx.db().begin().await?;
    members::lock(&mut tx, &found.org_id).await?;
    if !members::accept(ctx, &mut tx, &found.id, &account).await? {
        drop(tx);
        // The same person may have sent it twice at one moment: then the first of the two accepted it.
        let again = members::invitation(ctx, &found.id).await?;
        let is_own = again.is_some_and(|now| now.accepted_by.as_deref() == Some(account.as_str()));
        return if is_own {
            Ok(found.org_id)
        } else {
            Err(Refused::MovedOn)
        };
    }
    if members::role_in(&mut tx, &found.org_id, &account)
        .await?
        .is_none()
    {
        members::insert(ctx, &mut tx, &found.org_id, &account, found.role()).await?;
    }
    let after = serde_json::json!({ "member": account, "role": found.role });
    record(
        ctx,
        &mut tx,
        "organisation.accept",
        &found.org_id,
        None,
        after,
    )
    .await?;
    tx.commit().await?;
    Ok(found.org_id)
}

/// Gives a member another role.
///
/// # Errors
/// `LastOwner`; `NotFound`; a failure.
pub async fn set_role(
    ctx: &Ctx,
    org: &str,
    account: &str,
    role: MemberRole,
) -> Result<(), Refused> {
    own(ctx, org, Action::ManageOwnOrganisation).await?;
    let mut tx = ctx.db().begin().await?;
    members::lock(&mut tx, org).await?;
    let before = members::role_in(&mut tx, org, account)
        .await?
        .ok_or(AppError::NotFound)?;
    if before == MemberRole::Owner && role != before && members::owners(&mut tx, org).await? < 2 {
        return Err(Refused::LastOwner);
    }
    members::set_role(&mut tx, org, account, role).await?;
    let before = serde_json::json!({ "role": before.code() });
    let after = serde_json::json!({ "member": account, "role": role.code() });
    record(ctx, &mut tx, "organisation.role", org, Some(before), after).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a member away: an owner anybody, everybody themselves.
///
/// # Errors
/// `LastOwner`; `NotFound`, `Forbidden`; a failure.
pub async fn remove(ctx: &Ctx, org: &str, account: &str) -> Result<(), Refused> {
    let needed = if ctx.actor.account() == Some(account) {
        Action::ReadOwnOrganisation
    } else {
        Action::ManageOwnOrganisation
    };
    own(ctx, org, needed).await?;
    let mut tx = ctx.db().begin().await?;
    members::lock(&mut tx, org).await?;
    let role = members::role_in(&mut tx, org, account)
        .await?
        .ok_or(AppError::NotFound)?;
    if role == MemberRole::Owner && members::owners(&mut tx, org).await? < 2 {
        return Err(Refused::LastOwner);
    }
    members::remove(&mut tx, org, account).await?;
    let before = serde_json::json!({ "member": account, "role": role.code() });
    record(
        ctx,
        &mut tx,
        "organisation.remove",
        org,
        Some(before),
        serde_json::json!({}),
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

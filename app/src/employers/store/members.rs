//! The tables of members and invitations.

use crate::access::MemberRole;
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::identity;
use crate::vault::{self, Place};
use crate::writing::contact::Contact;
use crate::{execute, row, row_in, rows, rows_in};

/// One member, with the contact by which others know them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    pub account_id: String,
    pub role: String,
    pub since: i64,
    pub address: String,
}

impl Member {
    pub fn role(&self) -> MemberRole {
        MemberRole::from_code(&self.role).unwrap_or(MemberRole::Viewer)
    }
}

/// One membership of an account.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Part {
    pub org_id: String,
    pub role: String,
}

/// An invitation that was not taken back: open, expired or accepted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Invitation {
    pub id: String,
    pub org_id: String,
    pub address: String,
    pub address_index: String,
    pub role: String,
    pub expires_at: i64,
    pub accepted_by: Option<String>,
    pub ended_at: Option<i64>,
}

impl Invitation {
    pub fn role(&self) -> MemberRole {
        MemberRole::from_code(&self.role).unwrap_or(MemberRole::Viewer)
    }

    pub fn is_open(&self, now: i64) -> bool {
        self.ended_at.is_none() && self.expires_at >= now
    }

    pub fn contact(&self) -> Contact {
        if self.address.contains('@') {
            Contact::Email(self.address.clone())
        } else {
            Contact::Phone(self.address.clone())
        }
    }
}

const INVITED: Place = Place::new("organisation_invitations", "address");

const ROLE: &str =
    "SELECT org_id, role FROM organisation_members WHERE org_id = $1 AND account_id = $2";
const OF_ACCOUNT: &str =
    "SELECT org_id, role FROM organisation_members WHERE account_id = $1 ORDER BY org_id LIMIT 200";
const MEMBERS: &str = "SELECT m.account_id, m.role, m.since, c.address FROM organisation_members m JOIN contacts c ON c.account_id = m.account_id \
     WHERE m.org_id = $1 ORDER BY m.since, m.account_id LIMIT 200";
const ACCOUNTS: &str = "SELECT account_id FROM organisation_members WHERE org_id = $1 ORDER BY since, account_id LIMIT 200";
const INSERT: &str =
    "INSERT INTO organisation_members (org_id, account_id, role, since) VALUES ($1, $2, $3, $4)";
// One after the other: who takes an owner away first locks the organisation, so that two at once cannot take the last two.
const LOCK: &str = "UPDATE organisations SET changed_at = changed_at WHERE id = $1";
const SET_ROLE: &str =
    "UPDATE organisation_members SET role = $3 WHERE org_id = $1 AND account_id = $2";
const REMOVE: &str = "DELETE FROM organisation_members WHERE org_id = $1 AND account_id = $2";
const OWNERS: &str =
    "SELECT COUNT(*) FROM organisation_members WHERE org_id = $1 AND role = 'owner'";
const INVITE: &str = "INSERT INTO organisation_invitations (id, org_id, address, role, token_hash, form_id, invited_by, created_at, expires_at, accepted_by, ended_at, open_key, address_index) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, $10, $11)";
const END_OPEN: &str =
    "UPDATE organisation_invitations SET ended_at = $2, open_key = NULL WHERE open_key = $1";
const BY_FORM: &str = "SELECT id, org_id, address, address_index, role, expires_at, accepted_by, ended_at FROM organisation_invitations WHERE form_id = $1 AND org_id = $2";
const BY_TOKEN: &str = "SELECT id, org_id, address, address_index, role, expires_at, accepted_by, ended_at FROM organisation_invitations WHERE token_hash = $1";
const BY_ID: &str = "SELECT id, org_id, address, address_index, role, expires_at, accepted_by, ended_at FROM organisation_invitations WHERE id = $1";
const FOR_ADDRESS: &str = "SELECT id, org_id, address, address_index, role, expires_at, accepted_by, ended_at FROM organisation_invitations \
     WHERE address_index = $1 AND ended_at IS NULL AND expires_at >= $2 ORDER BY id DESC LIMIT 20";
const OPEN: &str = "SELECT id, org_id, address, address_index, role, expires_at, accepted_by, ended_at FROM organisation_invitations \
     WHERE org_id = $1 AND ended_at IS NULL ORDER BY id DESC LIMIT 50";
const ACCEPT: &str = "UPDATE organisation_invitations SET accepted_by = $2, ended_at = $3, open_key = NULL WHERE id = $1 AND ended_at IS NULL AND expires_at >= $3";
const WITHDRAW: &str = "UPDATE organisation_invitations SET ended_at = $3, open_key = NULL WHERE id = $1 AND org_id = $2 AND ended_at IS NULL";
const SENT_SINCE: &str =
    "SELECT COUNT(*) FROM organisation_invitations WHERE org_id = $1 AND created_at > $2";

/// The role of an account in an organisation, if it is a member.
pub async fn role(db: &Db, org: &str, account: &str) -> Result<Option<MemberRole>, AppError> {
    let found: Option<Part> = row!(db, ROLE, org, account)?;
    Ok(found.and_then(|part| MemberRole::from_code(&part.role)))
}

pub async fn role_in(
    tx: &mut Tx,
    org: &str,
    account: &str,
) -> Result<Option<MemberRole>, AppError> {
    let found: Option<Part> = row_in!(tx, ROLE, org, account)?;
    Ok(found.and_then(|part| MemberRole::from_code(&part.role)))
}

pub async fn of_account(ctx: &Ctx, account: &str) -> Result<Vec<Part>, AppError> {
    Ok(rows!(ctx.db(), OF_ACCOUNT, account)?)
}

pub async fn members(ctx: &Ctx, org: &str) -> Result<Vec<Member>, AppError> {
    let mut found: Vec<Member> = rows!(ctx.db(), MEMBERS, org)?;
    for member in &mut found {
        identity::store::reveal_contact(&ctx.portal, &member.account_id, &mut member.address)
            .await?;
    }
    Ok(found)
}

/// The accounts of the members.
pub async fn members_in(tx: &mut Tx, org: &str) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows_in!(tx, ACCOUNTS, org)?;
    Ok(found.into_iter().map(|(account,)| account).collect())
}

/// # Errors
/// A unique violation when the account is a member already.
pub async fn insert(
    ctx: &Ctx,
    tx: &mut Tx,
    org: &str,
    account: &str,
    role: MemberRole,
) -> sqlx::Result<()> {
    execute!(tx, INSERT, org, account, role.code(), ctx.now).map(drop)
}

pub async fn lock(tx: &mut Tx, org: &str) -> sqlx::Result<()> {
    execute!(tx, LOCK, org).map(drop)
}

pub async fn set_role(
    tx: &mut Tx,
    org: &str,
    account: &str,
    role: MemberRole,
) -> sqlx::Result<bool> {
    execute!(tx, SET_ROLE, org, account, role.code()).map(|count| count == 1)
}

pub async fn remove(tx: &mut Tx, org: &str, account: &str) -> sqlx::Result<bool> {
    execute!(tx, REMOVE, org, account).map(|count| count == 1)
}

pub async fn owners(tx: &mut Tx, org: &str) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row_in!(tx, OWNERS, org)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// A new invitation.
#[derive(Debug)]
pub struct NewInvitation<'a> {
    pub id: &'a str,
    pub org: &'a str,
    pub contact: &'a Contact,
    pub role: MemberRole,
    pub token_hash: &'a str,
    pub form_id: &'a str,
    pub by: &'a str,
    pub expires_at: i64,
}

/// Invites; an open invitation of the same contact ends, so that one token holds at a time.
///
/// # Errors
/// A unique violation when the form was sent before.
pub async fn invite(ctx: &Ctx, tx: &mut Tx, new: NewInvitation<'_>) -> sqlx::Result<()> {
    let address = new.contact.to_string();
    let vault = &ctx.portal.settings.vault;
    let index = vault.contact(&address)?;
    let open_key = format!("{}:{index}", new.org);
    execute!(&mut *tx, END_OPEN, &open_key, ctx.now)?;
    let key = vault::key(&ctx.portal, tx, &vault.nobody(&address)?).await?;
    execute!(
        tx,
        INVITE,
        new.id,
        new.org,
        vault::seal(&ctx.portal, &key, INVITED, &address),
        new.role.code(),
        new.token_hash,
        new.form_id,
        new.by,
        ctx.now,
        new.expires_at,
        &open_key,
        index
    )
    .map(drop)
}

async fn revealed(ctx: &Ctx, mut found: Vec<Invitation>) -> Result<Vec<Invitation>, AppError> {
    for invitation in &mut found {
        let person = format!("to:{}", invitation.address_index);
        vault::reveal(&ctx.portal, &person, INVITED, &mut invitation.address).await?;
    }
    Ok(found)
}

pub async fn invitation_by_form(
    ctx: &Ctx,
    form_id: &str,
    org: &str,
) -> Result<Option<Invitation>, AppError> {
    let found: Option<Invitation> = row!(ctx.db(), BY_FORM, form_id, org)?;
    Ok(revealed(ctx, found.into_iter().collect()).await?.pop())
}

pub async fn invitation_by_token(
    ctx: &Ctx,
    token_hash: &str,
) -> Result<Option<Invitation>, AppError> {
    let found: Option<Invitation> = row!(ctx.db(), BY_TOKEN, token_hash)?;
    Ok(revealed(ctx, found.into_iter().collect()).await?.pop())
}

pub async fn invitation(ctx: &Ctx, id: &str) -> Result<Option<Invitation>, AppError> {
    let found: Option<Invitation> = row!(ctx.db(), BY_ID, id)?;
    Ok(revealed(ctx, found.into_iter().collect()).await?.pop())
}

/// What waits for who owns this contact.
pub async fn invitations_for(ctx: &Ctx, address: &str) -> Result<Vec<Invitation>, AppError> {
    let index = ctx.portal.settings.vault.contact(address)?;
    revealed(ctx, rows!(ctx.db(), FOR_ADDRESS, index, ctx.now)?).await
}

/// What an organisation has open, expired ones among them.
pub async fn invitations_of(ctx: &Ctx, org: &str) -> Result<Vec<Invitation>, AppError> {
    revealed(ctx, rows!(ctx.db(), OPEN, org)?).await
}

/// `true` for the one request that accepted it in time.
pub async fn accept(ctx: &Ctx, tx: &mut Tx, id: &str, account: &str) -> sqlx::Result<bool> {
    execute!(tx, ACCEPT, id, account, ctx.now).map(|count| count == 1)
}

pub async fn withdraw(ctx: &Ctx, tx: &mut Tx, id: &str, org: &str) -> sqlx::Result<bool> {
    execute!(tx, WITHDRAW, id, org, ctx.now).map(|count| count == 1)
}

/// How many invitations an organisation sent since a moment.
pub async fn sent_since(tx: &mut Tx, org: &str, since: i64) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row_in!(tx, SENT_SINCE, org, since)?;
    Ok(found.map_or(0, |(count,)| count))
}

//! The staff: their accounts, what each may do, and for which centres; a change of rights ends their sessions.

use super::sessions;
use super::store::{self, NewAccount};
use crate::access::{AccountKind, Action, Actor, Resource, Role, Roles};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::writing::contact::Contact;
use crate::{execute, row, row_in};

/// What somebody may do: codes of roles, and places of centres, with commas between.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, sqlx::FromRow)]
pub struct Rights {
    pub roles: String,
    pub centres: String,
}

/// A member of the staff with their rights.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    pub name: String,
    pub roles: String,
    pub centres: String,
}

const RIGHTS: &str = "SELECT roles, centres FROM accounts WHERE id = $1 AND kind = 'staff'";
const MEMBER: &str = "SELECT name, roles, centres FROM accounts WHERE id = $1 AND kind = 'staff'";
const SET: &str = "UPDATE accounts SET roles = $2, centres = $3 WHERE id = $1 AND kind = 'staff' AND roles = $4 AND centres = $5";

/// Adds a member of the staff; whoever calls this has access to the machine itself.
///
/// # Errors
/// When the contact has an account already, or the database does not answer.
pub async fn add(
    ctx: &Ctx,
    contact: &Contact,
    name: &str,
    rights: &Rights,
    password: String,
) -> Result<String, AppError> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let hash = ctx
        .portal
        .passwords
        .hash(password, ctx.portal.random_bytes())
        .await?;
    let id = ctx.new_id();
    let mut tx = ctx.db().begin().await?;
    let new = NewAccount {
        id: &id,
        kind: AccountKind::Staff,
        roles: &rights.roles,
        name,
        password_hash: &hash,
        locale: ctx.locale.code(),
        contact,
    };
    store::insert_account(ctx, &mut tx, new).await?;
    execute!(
        &mut tx,
        SET,
        &id,
        &rights.roles,
        &rights.centres,
        &rights.roles,
        ""
    )?;
    let record = audit::Record {
        action: "staff.add",
        subject_kind: "account",
        subject_id: &id,
        before: None,
        after: audit::json(rights),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same without a centre: for the demo and tests.
///
/// # Errors
/// When the contact has an account already, or the database does not answer.
pub async fn add_staff(
    ctx: &Ctx,
    contact: &Contact,
    name: &str,
    roles: &str,
    password: String,
) -> Result<String, AppError> {
    let rights = Rights {
        roles: roles.to_owned(),
        centres: String::new(),
    };
    add(ctx, contact, name, &rights, password).await
}

/// One member of the staff.
///
/// # Errors
/// `NotFound` when the account is nobody's of the staff.
pub async fn member(ctx: &Ctx, account: &str) -> Result<Member, AppError> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    row!(ctx.db(), MEMBER, account)?.ok_or(AppError::NotFound)
}

/// Why rights were not changed.
#[derive(Debug)]
pub enum Refused {
    /// One does not change one's own rights: the last administrator would lock everybody out.
    Own,
    /// Somebody else changed them meanwhile.
    MovedOn,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Gives other rights, and ends all sessions of the account: with the new rights one signs in anew.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn change(ctx: &Ctx, account: &str, seen: &Rights, new: &Rights) -> Result<(), Refused> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    if ctx.actor.account() == Some(account) {
        return Err(Refused::Own);
    }
    let mut tx = ctx.db().begin().await?;
    let before: Option<Rights> = row_in!(&mut tx, RIGHTS, account)?;
    let changed = execute!(
        &mut tx,
        SET,
        account,
        &new.roles,
        &new.centres,
        &seen.roles,
        &seen.centres
    )?;
    if changed != 1 {
        return Err(Refused::MovedOn);
    }
    let after: Option<Rights> = row_in!(&mut tx, RIGHTS, account)?;
    sessions::end_all(&mut tx, account, "").await?;
    let record = audit::Record {
        action: "staff.rights",
        subject_kind: "account",
        subject_id: account,
        before: before.as_ref().and_then(audit::json),
        after: after.as_ref().and_then(audit::json),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

/// The places whose applications this actor may see; nothing means all of them. A centre officer without a centre sees
/// none; whoever has another role that reads applications sees all.
///
/// # Errors
/// When the database does not answer.
pub async fn places(ctx: &Ctx) -> Result<Option<Vec<String>>, AppError> {
    let Actor::Staff { account, roles } = &ctx.actor else {
        return Ok(None);
    };
    let sees_all = [Role::Moderator, Role::Administrator, Role::Reader]
        .into_iter()
        .any(|role| roles.has(role));
    if sees_all || *roles == Roles::default() {
        return Ok(None);
    }
    let found: Option<Rights> = row!(ctx.db(), RIGHTS, account)?;
    let own = found.map(|rights| rights.centres).unwrap_or_default();
    let reference = ctx.portal.reference.current();
    let mut places: Vec<String> = own
        .split(',')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect();
    // A region has its districts.
    let regions = places.clone();
    let districts = reference
        .districts
        .iter()
        .filter(|district| regions.contains(&district.region));
    places.extend(districts.map(|district| district.code.clone()));
    Ok(Some(places))
}

//! Accounts of the staff: they are not registered, but added.

use super::store::{self, NewAccount};
use crate::access::{AccountKind, Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::writing::contact::Contact;

/// A member of the staff, made on the command line or for the demo.
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
        roles,
        name,
        password_hash: &hash,
        locale: ctx.locale.code(),
        contact,
    };
    store::insert_account(&mut tx, ctx.now, new).await?;
    let after = serde_json::json!({ "roles": roles });
    let record = crate::audit::Record {
        action: "staff.add",
        subject_kind: "account",
        subject_id: &id,
        before: None,
        after: Some(after),
    };
    crate::audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(id)
}

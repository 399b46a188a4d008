//! What a right code does: an account begins, a password or a contact changes.

use super::{Begun, CODE_TRIES, CONSENT_VERSION, Refused, code_hash, is_weak};
use crate::access::{AccountKind, Action, Resource};
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::identity::form::Wrong;
use crate::identity::sessions;
use crate::identity::store::{self, NewAccount, Pending};

/// Takes a code: an account begins, a password or a contact changes. A new session begins with each of them.
///
/// # Errors
/// A wrong code or a weak password; or a failure.
pub async fn confirm(
    ctx: &Ctx,
    id: &str,
    code: &str,
    password: Option<String>,
    device: &str,
) -> Result<Begun, Refused> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let pending = store::pending(ctx, id).await?.ok_or(AppError::NotFound)?;
    let new_hash = match (&password, pending.purpose.as_str()) {
        (Some(password), "reset" | "nobody") => {
            if is_weak(password, &pending.contact()) {
                return Err(Refused::Field("password", Wrong::PasswordWeak));
            }
            let salt = ctx.portal.random_bytes();
            Some(ctx.portal.passwords.hash(password.clone(), salt).await?)
        }
        _ => None,
    };
    let mut tx = ctx.db().begin().await?;
    let has_try = store::take_try(&mut tx, id, CODE_TRIES, ctx.now).await?;
    let is_right = pending.code_hash == code_hash(id, code)
        && !matches!(pending.purpose.as_str(), "taken" | "nobody");
    if !has_try || !is_right {
        // The try counts also when the code is wrong.
        tx.commit().await?;
        return Err(Refused::Field("code", Wrong::CodeWrong));
    }
    if !store::delete_pending(&mut tx, id).await? {
        return Err(Refused::Field("code", Wrong::CodeWrong));
    }
    let (account, kind) = take_effect(ctx, &mut tx, &pending, new_hash).await?;
    let begun = sessions::begin(ctx, &mut tx, &account, kind, device).await?;
    tx.commit().await?;
    Ok(begun)
}

async fn take_effect(
    ctx: &Ctx,
    tx: &mut Tx,
    pending: &Pending,
    new_hash: Option<String>,
) -> Result<(String, AccountKind), Refused> {
    let contact = pending.contact();
    match (
        pending.purpose.as_str(),
        &pending.account_id,
        &pending.password_hash,
        new_hash,
    ) {
        ("register" | "register-employer", _, Some(hash), _) => {
            let id = ctx.new_id();
            let kind = if pending.purpose == "register" {
                AccountKind::Candidate
            } else {
                AccountKind::Employer
            };
            let new = NewAccount {
                id: &id,
                kind,
                roles: "",
                name: "",
                password_hash: hash,
                locale: &pending.locale,
                contact: &contact,
            };
            store::insert_account(ctx, tx, new).await.map_err(|error| {
                if is_taken(&error) {
                    Refused::Field("code", Wrong::ContactTaken)
                } else {
                    error.into()
                }
            })?;
            let body = pending.consent_body.clone().unwrap_or_default();
            store::insert_consent(
                ctx,
                tx,
                &id,
                "account",
                CONSENT_VERSION,
                &pending.locale,
                &body,
            )
            .await?;
            Ok((id, kind))
        }
        ("reset", Some(account), _, Some(hash)) => {
            // The contact may have passed to another account meanwhile: then it proves nothing about this one.
            let found = store::by_address_in(&ctx.portal, tx, &pending.address)
                .await?
                .filter(|found| found.id == *account)
                .ok_or(Refused::Field("code", Wrong::CodeWrong))?;
            store::set_password(tx, account, &hash).await?;
            // Whoever knew the old password is out.
            sessions::end_all(tx, account, "").await?;
            Ok((account.clone(), found.kind()))
        }
        ("contact", Some(account), ..) if ctx.actor.account() == Some(account) => {
            let found = store::by_id_in(&ctx.portal, tx, account)
                .await?
                .ok_or(AppError::NotFound)?;
            store::delete_contacts(tx, account).await?;
            store::insert_contact(ctx, tx, account, &contact)
                .await
                .map_err(|error| {
                    if is_taken(&error) {
                        Refused::Field("code", Wrong::ContactTaken)
                    } else {
                        error.into()
                    }
                })?;
            sessions::end_all(tx, account, "").await?;
            Ok((account.clone(), found.kind()))
        }
        _ => Err(Refused::Field("code", Wrong::CodeWrong)),
    }
}

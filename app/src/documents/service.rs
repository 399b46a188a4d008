//! What can be done with documents: add, list, read, remove; whole or in parts. Staff who read one are on record.

pub mod parts;

use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::look;
use super::rules::{MAX_DOCUMENTS, Purpose, Wrong, clean_name, with_end};
use super::sealed;
use super::store::{self, Document};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::is_taken;
use crate::employers::service as employers;
use crate::employers::store::Organisation;
use crate::errors::AppError;
use crate::limits::Limit;
use crate::portal::Portal;

const HOUR: i64 = 3_600_000;

/// Whose documents: the kind of the owner and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner<'a> {
    pub kind: &'static str,
    pub id: &'a str,
}

impl<'a> Owner<'a> {
    pub const fn organisation(id: &'a str) -> Self {
        Self {
            kind: "organisation",
            id,
        }
    }

    const fn pair(self) -> (&'static str, &'a str) {
        (self.kind, self.id)
    }
}

/// Why something was not done.
#[derive(Debug)]
pub enum Refused {
    Wrong(Wrong),
    /// It belongs to what staff have checked, or are checking.
    Checked,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// A file as it was sent.
#[derive(Debug)]
pub struct Sent {
    pub purpose: Purpose,
    /// As the phone called it.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// An organisation's documents, for its members; each with whether it may still be removed.
///
/// # Errors
/// `NotFound` for others; a failure.
pub async fn of_own(
    ctx: &Ctx,
    org: &str,
) -> Result<(employers::Membership, Vec<(Document, bool)>), AppError> {
    let own = employers::own(ctx, org, Action::ReadOwnDocuments).await?;
    let list = store::list(ctx, Owner::organisation(org).pair()).await?;
    let is_half_checked = is_half_checked(ctx, org).await?;
    let list = list
        .into_iter()
        .map(|document| {
            let may_go = !is_half_checked && !was_checked(&own.organisation, &document);
            (document, may_go)
        })
        .collect();
    Ok((own, list))
}

/// How many documents an organisation has; whoever asks was allowed to before.
pub async fn count(ctx: &Ctx, org: &str) -> Result<usize, AppError> {
    Ok(store::list(ctx, Owner::organisation(org).pair())
        .await?
        .len())
}

/// The documents for a member of staff who checks; nothing for others.
pub async fn for_staff(ctx: &Ctx, org: &str) -> Result<Option<Vec<Document>>, AppError> {
    if ctx.allow(Action::ReadDocuments, Resource::General).is_err() {
        return Ok(None);
    }
    Ok(Some(
        store::list(ctx, Owner::organisation(org).pair()).await?,
    ))
}

/// One of the first two people has approved: what that approval saw must stay.
async fn is_half_checked(ctx: &Ctx, org: &str) -> Result<bool, AppError> {
    use crate::employers::service::registering;
    let check = registering::latest_check(ctx, org).await?;
    Ok(registering::is_waiting(check.as_ref())
        && check.is_some_and(|check| check.first_by.is_some()))
}

fn was_checked(organisation: &Organisation, document: &Document) -> bool {
    organisation
        .approved_at
        .is_some_and(|approved| approved >= document.at)
}

/// Adds a document to an organisation. The same form sent twice is one document.
///
/// # Errors
/// Why the file is not taken; `NotFound`, `Forbidden`, `TooMany`, `Busy`; a failure.
pub async fn attach(ctx: &Ctx, org: &str, sent: Sent, form_id: &str) -> Result<(), Refused> {
    employers::own(ctx, org, Action::ManageOwnDocuments).await?;
    let owner = Owner::organisation(org);
    if store::by_form(ctx, owner.pair(), form_id).await?.is_some() {
        return Ok(());
    }
    ctx.portal.limits.check(Limit::Uploads, ctx.account()?)?;
    keep(ctx, owner, sent, form_id, ctx.new_id()).await
}

/// Looks through the file and stores what is kept of it.
async fn keep(
    ctx: &Ctx,
    owner: Owner<'_>,
    sent: Sent,
    form_id: &str,
    id: String,
) -> Result<(), Refused> {
    let by = ctx.account()?.to_owned();
    if store::list(ctx, owner.pair()).await?.len() >= MAX_DOCUMENTS {
        return Err(Refused::Wrong(Wrong::TooMany));
    }
    let name = clean_name(&sent.name);
    let called = name.clone();
    let kept = {
        // Pictures take memory: two at a time.
        let wait = ctx.portal.settings.documents.turn();
        let _turn = tokio::time::timeout(Duration::from_secs(10), wait)
            .await
            .map_err(|_| AppError::Busy(10))??;
        tokio::task::spawn_blocking(move || look::through(&called, sent.bytes))
            .await
            .map_err(|error| AppError::Internal(Box::new(error)))?
    };
    let kept = kept.map_err(Refused::Wrong)?;
    let document = Document {
        id,
        owner_kind: owner.kind.to_owned(),
        owner_id: owner.id.to_owned(),
        purpose: sent.purpose.code().to_owned(),
        name: with_end(&name, kept.kind),
        kind: kept.kind.code().to_owned(),
        size: i64::try_from(kept.bytes.len()).unwrap_or(i64::MAX),
        sha256: hex(&Sha256::digest(&kept.bytes)),
        object: sealed::object(&random_name(&ctx.portal)),
        uploaded_by: by,
        at: ctx.now,
    };
    // The row first: a file without a row would never be found again.
    let mut tx = ctx.db().begin().await?;
    let taken = store::slots(&mut tx, owner.pair()).await?;
    let slot = (0..MAX_DOCUMENTS)
        .map(|number| format!("{}:{}:{number}", owner.kind, owner.id))
        .find(|key| !taken.contains(key))
        .ok_or(Refused::Wrong(Wrong::TooMany))?;
    let new = store::New {
        document: &document,
        form_id,
        slot_key: &slot,
    };
    if let Err(error) = store::insert(ctx, &mut tx, &new).await {
        drop(tx);
        if !is_taken(&error) {
            return Err(error.into());
        }
        // The same form at the same moment is the same document; otherwise the place was taken, and another is free.
        return if store::any_by_form(ctx, form_id).await? {
            Ok(())
        } else {
            Err(AppError::Busy(1).into())
        };
    }
    tx.commit().await?;
    let put = sealed::put(&ctx.portal, owner, &document.object, kept.bytes.into());
    if let Err(error) = put.await {
        let mut tx = ctx.db().begin().await?;
        store::forget(&mut tx, &document.id).await?;
        tx.commit().await?;
        return Err(error.into());
    }
    let mut tx = ctx.db().begin().await?;
    store::stored(ctx, &mut tx, &document.id).await?;
    let after = serde_json::json!({ "owner": owner.id, "purpose": document.purpose, "kind": document.kind, "sha256": document.sha256 });
    record(ctx, &mut tx, "document.add", &document.id, after).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes a document that staff have not checked; removed twice is removed once.
///
/// # Errors
/// `Checked`; `NotFound`, `Forbidden`; a failure.
pub async fn remove(ctx: &Ctx, org: &str, id: &str) -> Result<(), Refused> {
    let own = employers::own(ctx, org, Action::ManageOwnDocuments).await?;
    let Some(document) = store::one(ctx, Owner::organisation(org).pair(), id).await? else {
        return Ok(());
    };
    if was_checked(&own.organisation, &document) || is_half_checked(ctx, org).await? {
        return Err(Refused::Checked);
    }
    let mut tx = ctx.db().begin().await?;
    if store::remove(ctx, &mut tx, id).await? {
        let after = serde_json::json!({ "owner": org, "sha256": document.sha256 });
        record(ctx, &mut tx, "document.remove", id, after).await?;
    }
    tx.commit().await?;
    take_away(ctx, id, &document.object).await;
    Ok(())
}

/// The file of a removed document; what fails here, the timer does again.
async fn take_away(ctx: &Ctx, id: &str, object: &str) {
    let result = clear(&ctx.portal, id, object, ctx.now).await;
    if let Err(error) = result {
        tracing::warn!(%error, "the file of a removed document stays until the timer comes");
    }
}

async fn clear(portal: &Portal, id: &str, object: &str, before: i64) -> Result<(), AppError> {
    portal.settings.documents.delete(object).await?;
    let mut tx = portal.db.begin().await?;
    store::clear(&mut tx, id, before).await?;
    Ok(tx.commit().await?)
}

/// A file for a member.
///
/// # Errors
/// `NotFound` for everybody else's; a failure.
pub async fn read_own(ctx: &Ctx, org: &str, id: &str) -> Result<(Document, Bytes), AppError> {
    employers::own(ctx, org, Action::ReadOwnDocuments).await?;
    read(ctx, org, id).await
}

/// A file for staff who check; that it was read is on record before it is sent.
///
/// # Errors
/// `Forbidden`, `NotFound`; a failure.
pub async fn read_as_staff(ctx: &Ctx, org: &str, id: &str) -> Result<(Document, Bytes), AppError> {
    ctx.allow(Action::ReadDocuments, Resource::General)?;
    let found = read(ctx, org, id).await?;
    let mut tx = ctx.db().begin().await?;
    let after = serde_json::json!({ "owner": org, "sha256": found.0.sha256 });
    record(ctx, &mut tx, "document.read", id, after).await?;
    tx.commit().await?;
    Ok(found)
}

async fn read(ctx: &Ctx, org: &str, id: &str) -> Result<(Document, Bytes), AppError> {
    let document = store::one(ctx, Owner::organisation(org).pair(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let bytes = sealed::get(&ctx.portal, Owner::organisation(org), &document.object).await?;
    Ok((document, bytes))
}

/// Takes away files of removed documents, of those never stored to the end, and parts that nobody goes on with.
///
/// # Errors
/// A failure; what is left is done the next time.
pub async fn tidy(portal: &Portal) -> Result<(), AppError> {
    let now = portal.now();
    let before = now - HOUR;
    for (id, object) in store::left_over(&portal.db, before).await? {
        clear(portal, &id, &object, before).await?;
    }
    for upload in store::old_uploads(&portal.db, now - 24 * HOUR).await? {
        parts::drop_upload(portal, &upload.id).await?;
    }
    Ok(())
}

/// 128 bits that nobody can guess.
pub(super) fn random_name(portal: &Portal) -> String {
    hex(&portal.random_bytes::<16>())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

async fn record(
    ctx: &Ctx,
    tx: &mut crate::db::Tx,
    action: &str,
    id: &str,
    after: serde_json::Value,
) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "document",
        subject_id: id,
        before: None,
        after: Some(after),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

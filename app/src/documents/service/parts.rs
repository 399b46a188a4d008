//! Uploads in parts: each part is kept with its place, sent twice it counts once, and after a break the phone asks where to go on.

use bytes::Bytes;

use super::{Owner, Refused, Sent, keep, random_name};
use crate::access::Action;
use crate::context::Ctx;
use crate::documents::rules::{Kind, MAX_BYTES, Progress, Purpose, Wrong, clean_name};
use crate::documents::sealed;
use crate::documents::store::{self, Part, Upload};
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::limits::Limit;
use crate::portal::Portal;

/// How many uploads of one owner may be under way.
const MAX_OPEN: i64 = 10;

/// Begins an upload, or finds the one that this form began: the answer says where to go on.
///
/// # Errors
/// Why such a file is not taken; `NotFound`, `Forbidden`, `TooMany`; a failure.
pub async fn begin(
    ctx: &Ctx,
    org: &str,
    purpose: &str,
    name: &str,
    size: &str,
    form_id: &str,
) -> Result<Progress, Refused> {
    employers::own(ctx, org, Action::ManageOwnDocuments).await?;
    let owner = Owner::organisation(org);
    if let Some(id) = store::by_form(ctx, owner.pair(), form_id).await? {
        return Ok(done(&id));
    }
    let by = ctx.account()?.to_owned();
    if let Some(upload) = store::upload_by_form(ctx, form_id).await? {
        return if is_own(&upload, owner, &by) {
            Ok(progress(&upload))
        } else {
            Err(AppError::NotFound.into())
        };
    }
    let purpose = Purpose::from_code(purpose).ok_or(Refused::Wrong(Wrong::Purpose))?;
    let size = size.parse::<usize>().map_err(|_| AppError::BadRequest)?;
    if size == 0 {
        return Err(Refused::Wrong(Wrong::Empty));
    }
    if size > MAX_BYTES {
        return Err(Refused::Wrong(Wrong::TooLarge));
    }
    let name = clean_name(name);
    if Kind::of_name(&name).is_none() {
        return Err(Refused::Wrong(Wrong::Kind));
    }
    ctx.portal.limits.check(Limit::Uploads, &by)?;
    let upload = Upload {
        id: ctx.new_id(),
        form_id: form_id.to_owned(),
        owner_kind: owner.kind.to_owned(),
        owner_id: owner.id.to_owned(),
        purpose: purpose.code().to_owned(),
        name,
        size: i64::try_from(size).unwrap_or(i64::MAX),
        received: 0,
        uploaded_by: by,
    };
    let mut tx = ctx.db().begin().await?;
    if store::open_uploads(&mut tx, owner.pair()).await? >= MAX_OPEN {
        return Err(AppError::TooMany(60).into());
    }
    if let Err(error) = store::begin(ctx, &mut tx, &upload).await {
        return if crate::db::is_taken(&error) {
            Err(AppError::Busy(1).into())
        } else {
            Err(error.into())
        };
    }
    tx.commit().await?;
    Ok(progress(&upload))
}

/// How far an upload is.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn standing(ctx: &Ctx, org: &str, id: &str) -> Result<Progress, AppError> {
    match find(ctx, org, id).await? {
        Some(upload) => Ok(progress(&upload)),
        None => Ok(done(id)),
    }
}

/// One's own upload that is under way; nothing when it has become a document.
async fn find(ctx: &Ctx, org: &str, id: &str) -> Result<Option<Upload>, AppError> {
    employers::own(ctx, org, Action::ManageOwnDocuments).await?;
    let owner = Owner::organisation(org);
    let by = ctx.account()?;
    if let Some(upload) = store::upload(ctx, id).await? {
        return if is_own(&upload, owner, by) {
            Ok(Some(upload))
        } else {
            Err(AppError::NotFound)
        };
    }
    // A finished upload is the document with the same id.
    match store::one(ctx, owner.pair(), id).await? {
        Some(_) => Ok(None),
        None => Err(AppError::NotFound),
    }
}

fn is_own(upload: &Upload, owner: Owner<'_>, by: &str) -> bool {
    (upload.owner_kind.as_str(), upload.owner_id.as_str()) == owner.pair()
        && upload.uploaded_by == by
}

/// Takes the part that begins at `offset`; an empty one behind the last byte finishes the upload.
/// A part that is here already, or does not follow, changes nothing: the answer says where to go on.
///
/// # Errors
/// Why the file is not taken, and then the upload is gone; `NotFound`, `BadRequest`; a failure.
pub async fn receive(
    ctx: &Ctx,
    org: &str,
    id: &str,
    offset: u64,
    bytes: Bytes,
) -> Result<Progress, Refused> {
    let Some(upload) = find(ctx, org, id).await? else {
        return Ok(done(id));
    };
    let at_offset = i64::try_from(offset).map_err(|_| AppError::BadRequest)?;
    if at_offset != upload.received {
        return Ok(progress(&upload));
    }
    let size = i64::try_from(bytes.len()).map_err(|_| AppError::BadRequest)?;
    if size == 0 {
        return if at_offset == upload.size {
            finish(ctx, &upload).await
        } else {
            Err(AppError::BadRequest.into())
        };
    }
    if at_offset + size > upload.size {
        return Err(AppError::BadRequest.into());
    }
    if at_offset == 0 && Kind::of(&bytes).is_none() {
        // It can become no document: the rest need not be sent.
        drop_upload(&ctx.portal, id).await?;
        return Err(Refused::Wrong(Wrong::Kind));
    }
    let part = Part {
        at_offset,
        size,
        object: sealed::object(&random_name(&ctx.portal)),
    };
    let shelf = &ctx.portal.settings.documents;
    sealed::put(&ctx.portal, Owner::organisation(org), &part.object, bytes).await?;
    let mut tx = ctx.db().begin().await?;
    let is_first = store::add_part(ctx, &mut tx, id, &part).await?;
    tx.commit().await?;
    if !is_first {
        // The same part came by another request at the same moment.
        shelf.delete(&part.object).await?;
    }
    Ok(standing(ctx, org, id).await?)
}

async fn finish(ctx: &Ctx, upload: &Upload) -> Result<Progress, Refused> {
    let mut bytes = Vec::new();
    let owner = Owner::organisation(&upload.owner_id);
    for part in store::parts(ctx.db(), &upload.id).await? {
        bytes.extend_from_slice(&sealed::get(&ctx.portal, owner, &part.object).await?);
    }
    if i64::try_from(bytes.len()).unwrap_or(-1) != upload.size {
        return Err(AppError::Busy(1).into());
    }
    let sent = Sent {
        purpose: Purpose::from_code(&upload.purpose).unwrap_or(Purpose::Other),
        name: upload.name.clone(),
        bytes,
    };
    let result = keep(ctx, owner, sent, &upload.form_id, upload.id.clone()).await;
    if matches!(result, Ok(()) | Err(Refused::Wrong(_))) {
        drop_upload(&ctx.portal, &upload.id).await?;
    }
    result.map(|()| done(&upload.id))
}

/// Takes an upload away with its parts.
pub(super) async fn drop_upload(portal: &Portal, id: &str) -> Result<(), AppError> {
    for part in store::parts(&portal.db, id).await? {
        portal.settings.documents.delete(&part.object).await?;
    }
    let mut tx = portal.db.begin().await?;
    store::delete_parts(&mut tx, id).await?;
    store::delete_upload(&mut tx, id).await?;
    Ok(tx.commit().await?)
}

fn progress(upload: &Upload) -> Progress {
    Progress {
        upload: upload.id.clone(),
        offset: u64::try_from(upload.received).unwrap_or_default(),
        ..Progress::default()
    }
}

fn done(id: &str) -> Progress {
    Progress {
        upload: id.to_owned(),
        done: true,
        ..Progress::default()
    }
}

//! The tables of documents, of uploads under way and of their parts.

use super::sealed::person;
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::vault::{self, Place};
use crate::{execute, row, row_in, rows};

/// One document.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Document {
    pub id: String,
    pub owner_kind: String,
    pub owner_id: String,
    pub purpose: String,
    /// As the person called it, cleaned.
    pub name: String,
    pub kind: String,
    pub size: i64,
    pub sha256: String,
    /// The name of the stored file.
    pub object: String,
    pub uploaded_by: String,
    pub at: i64,
}

/// An upload that comes in parts.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Upload {
    pub id: String,
    pub form_id: String,
    pub owner_kind: String,
    pub owner_id: String,
    pub purpose: String,
    pub name: String,
    pub size: i64,
    pub received: i64,
    pub uploaded_by: String,
}

/// Where a part lies.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Part {
    pub at_offset: i64,
    pub size: i64,
    pub object: String,
}

const NAME: Place = Place::new("documents", "name");
const UPLOAD_NAME: Place = Place::new("document_uploads", "name");

const INSERT: &str = "INSERT INTO documents (id, owner_kind, owner_id, purpose, name, kind, size, sha256, object, state, form_id, slot_key, uploaded_by, at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'storing', $10, $11, $12, $13, $13)";
const STORED: &str =
    "UPDATE documents SET state = 'stored', changed_at = $2 WHERE id = $1 AND state = 'storing'";
const FORGET: &str = "DELETE FROM documents WHERE id = $1 AND state = 'storing'";
const LIST: &str = "SELECT id, owner_kind, owner_id, purpose, name, kind, size, sha256, object, uploaded_by, at FROM documents \
     WHERE owner_kind = $1 AND owner_id = $2 AND state = 'stored' ORDER BY id";
const ONE: &str = "SELECT id, owner_kind, owner_id, purpose, name, kind, size, sha256, object, uploaded_by, at FROM documents \
     WHERE id = $1 AND owner_kind = $2 AND owner_id = $3 AND state = 'stored'";
const BY_FORM: &str = "SELECT id FROM documents WHERE form_id = $1 AND owner_kind = $2 AND owner_id = $3 AND state <> 'storing'";
const ANY_BY_FORM: &str = "SELECT id FROM documents WHERE form_id = $1";
const SLOTS: &str = "SELECT slot_key FROM documents WHERE owner_kind = $1 AND owner_id = $2 AND slot_key IS NOT NULL";
const REMOVE: &str = "UPDATE documents SET state = 'removed', slot_key = NULL, changed_at = $2 WHERE id = $1 AND state = 'stored'";
const LEFT_OVER: &str = "SELECT id, object FROM documents WHERE state = 'storing' AND changed_at < $1 OR state = 'removed' AND object <> '' LIMIT 100";
const CLEAR: &str = "UPDATE documents SET state = 'removed', slot_key = NULL, object = '' WHERE id = $1 AND (state = 'removed' OR changed_at < $2) AND state <> 'stored'";
const CLEAR_FILES: &str = "SELECT id, owner_id, object FROM documents WHERE state = 'stored' AND object LIKE 'documents/%' LIMIT 20";
const PUT_ELSEWHERE: &str = "UPDATE documents SET object = $3 WHERE id = $1 AND object = $2";
const BEGIN: &str = "INSERT INTO document_uploads (id, form_id, owner_kind, owner_id, purpose, name, size, received, uploaded_by, at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $9)";
const UPLOAD_BY_FORM: &str = "SELECT id, form_id, owner_kind, owner_id, purpose, name, size, received, uploaded_by FROM document_uploads WHERE form_id = $1";
const UPLOAD: &str = "SELECT id, form_id, owner_kind, owner_id, purpose, name, size, received, uploaded_by FROM document_uploads WHERE id = $1";
const OPEN_UPLOADS: &str =
    "SELECT COUNT(*) FROM document_uploads WHERE owner_kind = $1 AND owner_id = $2";
// Only the first of two that send the same part moves the offset.
const RECEIVED: &str =
    "UPDATE document_uploads SET received = $3, changed_at = $4 WHERE id = $1 AND received = $2";
const INSERT_PART: &str =
    "INSERT INTO document_parts (upload_id, at_offset, size, object) VALUES ($1, $2, $3, $4)";
const PARTS: &str =
    "SELECT at_offset, size, object FROM document_parts WHERE upload_id = $1 ORDER BY at_offset";
const OLD_UPLOADS: &str = "SELECT id, form_id, owner_kind, owner_id, purpose, name, size, received, uploaded_by FROM document_uploads WHERE changed_at < $1 LIMIT 100";
const DELETE_PARTS: &str = "DELETE FROM document_parts WHERE upload_id = $1";
const DELETE_UPLOAD: &str = "DELETE FROM document_uploads WHERE id = $1";

/// A new document, whose file is about to be stored.
#[derive(Debug)]
pub struct New<'a> {
    pub document: &'a Document,
    pub form_id: &'a str,
    /// One of the places that an owner has: two files cannot take the same.
    pub slot_key: &'a str,
}

/// # Errors
/// A unique violation when the form was sent before, or the place was taken meanwhile.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: &New<'_>) -> sqlx::Result<()> {
    let document = new.document;
    let person = person(&document.owner_kind, &document.owner_id);
    let key = vault::key(&ctx.portal, tx, &person).await?;
    execute!(
        tx,
        INSERT,
        &document.id,
        &document.owner_kind,
        &document.owner_id,
        &document.purpose,
        vault::seal(&ctx.portal, &key, NAME, &document.name),
        &document.kind,
        document.size,
        &document.sha256,
        &document.object,
        new.form_id,
        new.slot_key,
        &document.uploaded_by,
        ctx.now,
    )
    .map(drop)
}

pub async fn stored(ctx: &Ctx, tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    execute!(tx, STORED, id, ctx.now).map(|count| count == 1)
}

pub async fn forget(tx: &mut Tx, id: &str) -> sqlx::Result<()> {
    execute!(tx, FORGET, id).map(drop)
}

pub async fn list(ctx: &Ctx, owner: (&str, &str)) -> Result<Vec<Document>, AppError> {
    let mut found: Vec<Document> = rows!(ctx.db(), LIST, owner.0, owner.1)?;
    for one in &mut found {
        let person = person(&one.owner_kind, &one.owner_id);
        vault::reveal(&ctx.portal, &person, NAME, &mut one.name).await?;
    }
    Ok(found)
}

pub async fn one(ctx: &Ctx, owner: (&str, &str), id: &str) -> Result<Option<Document>, AppError> {
    let mut found: Option<Document> = row!(ctx.db(), ONE, id, owner.0, owner.1)?;
    if let Some(one) = &mut found {
        let person = person(&one.owner_kind, &one.owner_id);
        vault::reveal(&ctx.portal, &person, NAME, &mut one.name).await?;
    }
    Ok(found)
}

/// What this form made already, be it removed since.
pub async fn by_form(
    ctx: &Ctx,
    owner: (&str, &str),
    form_id: &str,
) -> Result<Option<String>, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), BY_FORM, form_id, owner.0, owner.1)?;
    Ok(found.map(|(id,)| id))
}

/// Whether this form is being stored, or was.
pub async fn any_by_form(ctx: &Ctx, form_id: &str) -> Result<bool, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), ANY_BY_FORM, form_id)?;
    Ok(found.is_some())
}

pub async fn slots(tx: &mut Tx, owner: (&str, &str)) -> sqlx::Result<Vec<String>> {
    let found: Vec<(String,)> = crate::rows_in!(tx, SLOTS, owner.0, owner.1)?;
    Ok(found.into_iter().map(|(key,)| key).collect())
}

pub async fn remove(ctx: &Ctx, tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    execute!(tx, REMOVE, id, ctx.now).map(|count| count == 1)
}

/// Rows whose file is to go: removed ones, and those that were never stored to the end.
pub async fn left_over(db: &Db, before: i64) -> Result<Vec<(String, String)>, AppError> {
    Ok(rows!(db, LEFT_OVER, before)?)
}

pub async fn clear(tx: &mut Tx, id: &str, before: i64) -> sqlx::Result<()> {
    execute!(tx, CLEAR, id, before).map(drop)
}

/// # Errors
/// A unique violation when the form began one before.
pub async fn begin(ctx: &Ctx, tx: &mut Tx, upload: &Upload) -> sqlx::Result<()> {
    let person = person(&upload.owner_kind, &upload.owner_id);
    let key = vault::key(&ctx.portal, tx, &person).await?;
    execute!(
        tx,
        BEGIN,
        &upload.id,
        &upload.form_id,
        &upload.owner_kind,
        &upload.owner_id,
        &upload.purpose,
        vault::seal(&ctx.portal, &key, UPLOAD_NAME, &upload.name),
        upload.size,
        &upload.uploaded_by,
        ctx.now,
    )
    .map(drop)
}

pub async fn upload_by_form(ctx: &Ctx, form_id: &str) -> Result<Option<Upload>, AppError> {
    named(ctx, row!(ctx.db(), UPLOAD_BY_FORM, form_id)?).await
}

pub async fn upload(ctx: &Ctx, id: &str) -> Result<Option<Upload>, AppError> {
    named(ctx, row!(ctx.db(), UPLOAD, id)?).await
}

async fn named(ctx: &Ctx, mut found: Option<Upload>) -> Result<Option<Upload>, AppError> {
    if let Some(one) = &mut found {
        let person = person(&one.owner_kind, &one.owner_id);
        vault::reveal(&ctx.portal, &person, UPLOAD_NAME, &mut one.name).await?;
    }
    Ok(found)
}

/// Documents whose files lie in clear, from the time before the vault: id, owner, file.
pub async fn clear_files(db: &Db) -> Result<Vec<(String, String, String)>, AppError> {
    Ok(rows!(db, CLEAR_FILES)?)
}

pub async fn put_elsewhere(tx: &mut Tx, id: &str, old: &str, new: &str) -> sqlx::Result<()> {
    execute!(tx, PUT_ELSEWHERE, id, old, new).map(drop)
}

pub async fn open_uploads(tx: &mut Tx, owner: (&str, &str)) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row_in!(tx, OPEN_UPLOADS, owner.0, owner.1)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// `true` for the one request whose part counts.
pub async fn add_part(ctx: &Ctx, tx: &mut Tx, upload: &str, part: &Part) -> sqlx::Result<bool> {
    let after = part.at_offset + part.size;
    if execute!(&mut *tx, RECEIVED, upload, part.at_offset, after, ctx.now)? != 1 {
        return Ok(false);
    }
    execute!(
        tx,
        INSERT_PART,
        upload,
        part.at_offset,
        part.size,
        &part.object
    )
    .map(|_| true)
}

pub async fn parts(db: &Db, upload: &str) -> Result<Vec<Part>, AppError> {
    Ok(rows!(db, PARTS, upload)?)
}

pub async fn old_uploads(db: &Db, before: i64) -> Result<Vec<Upload>, AppError> {
    Ok(rows!(db, OLD_UPLOADS, before)?)
}

pub async fn delete_parts(tx: &mut Tx, upload: &str) -> sqlx::Result<()> {
    execute!(tx, DELETE_PARTS, upload).map(drop)
}

pub async fn delete_upload(tx: &mut Tx, upload: &str) -> sqlx::Result<()> {
    execute!(tx, DELETE_UPLOAD, upload).map(drop)
}

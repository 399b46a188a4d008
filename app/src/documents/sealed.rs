//! Files lie sealed on the shelf, under the key of their owner; those from the time before are sealed at the start.

use bytes::Bytes;

use super::service::Owner;
use super::store;
use crate::errors::AppError;
use crate::portal::Portal;
use crate::vault::{self, Place};

const FILE: Place = Place::new("documents", "object");
/// The names of files that lie sealed begin so.
const SEALED: &str = "sealed/";

/// Under which key the files and their names lie.
pub(super) fn person(owner_kind: &str, owner_id: &str) -> String {
    format!("{owner_kind}:{owner_id}")
}

/// A new name for a file that will lie sealed.
pub(super) fn object(random: &str) -> String {
    format!("{SEALED}{random}")
}

pub(super) async fn put(
    portal: &Portal,
    owner: Owner<'_>,
    object: &str,
    clear: Bytes,
) -> Result<(), AppError> {
    let key = vault::lasting(portal, &person(owner.kind, owner.id)).await?;
    let nonce = portal.random_bytes();
    // Some megabytes: other requests need not wait for it.
    let sealed = tokio::task::spawn_blocking(move || key.seal_bytes(nonce, FILE, &clear))
        .await
        .map_err(|error| AppError::Internal(Box::new(error)))?;
    portal.settings.documents.put(object, sealed.into()).await
}

/// # Errors
/// A failure; `NotFound` when the key of the owner was destroyed.
pub(super) async fn get(
    portal: &Portal,
    owner: Owner<'_>,
    object: &str,
) -> Result<Bytes, AppError> {
    let bytes = portal.settings.documents.get(object).await?;
    if !object.starts_with(SEALED) {
        return Ok(bytes);
    }
    let key = vault::find(portal, &person(owner.kind, owner.id)).await?;
    let key = key.ok_or(AppError::NotFound)?;
    let clear = tokio::task::spawn_blocking(move || key.open_bytes(FILE, &bytes))
        .await
        .map_err(|error| AppError::Internal(Box::new(error)))?;
    clear
        .map(Bytes::from)
        .map_err(|error| AppError::Internal(Box::new(error)))
}

/// Seals the files that lie in clear; what is done stays done when it is broken off.
///
/// # Errors
/// A failure.
pub async fn move_files(portal: &Portal) -> Result<(), AppError> {
    loop {
        let clear = store::clear_files(&portal.db).await?;
        if clear.is_empty() {
            return Ok(());
        }
        for (id, owner_id, old) in clear {
            let owner = Owner::organisation(&owner_id);
            let new = object(&super::service::random_name(portal));
            let bytes = portal.settings.documents.get(&old).await?;
            put(portal, owner, &new, bytes).await?;
            let mut tx = portal.db.begin().await?;
            store::put_elsewhere(&mut tx, &id, &old, &new).await?;
            tx.commit().await?;
            portal.settings.documents.delete(&old).await?;
        }
    }
}

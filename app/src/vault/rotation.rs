//! A new master key without stopping: it wraps from now on, and every key of a person is wrapped anew.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::{Vault, failure, store};
use crate::portal::Portal;

/// Adds a master key to the file and wraps every key of a person with it; the answer is how many.
///
/// # Errors
/// A sentence; what was done stays, and the next call goes on.
pub async fn rotate(portal: &Portal) -> Result<u64, String> {
    let vault = &portal.settings.vault;
    let file = vault
        .0
        .file
        .as_ref()
        .ok_or("the master keys lie in no file")?;
    let _alone = alone(file)?;
    vault.refresh()?;
    let new = vault.masters().with(portal.random_bytes());
    // The file first: what is wrapped with a key that nobody has written down would be lost.
    new.write(file)?;
    vault.set_masters(new);
    let mut count = 0;
    loop {
        match batch(portal, vault).await {
            Ok(0) => return Ok(count),
            Ok(some) => count += some,
            Err(error) => return Err(format!("{count} keys were wrapped anew, then: {error}")),
        }
    }
}

/// Nobody else changes the file meanwhile: two new keys at once, and what one of them wrapped would be lost. The lock ends
/// with the program at the latest.
fn alone(file: &Path) -> Result<File, String> {
    let place = file.with_extension("lock");
    let failed = |error: std::io::Error| format!("{}: {error}", place.display());
    let lock = File::create(&place).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => {
            Err("another command is changing the master keys; nothing was changed".to_owned())
        }
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

async fn batch(portal: &Portal, vault: &Vault) -> sqlx::Result<u64> {
    let mut tx = portal.db.begin().await?;
    let current = vault.masters().current().id.clone();
    let mut count = 0;
    for found in store::others(&mut tx, &current).await? {
        let secret = vault.unwrap(&found)?;
        let new = vault.wrap(portal, &found.person_id, &secret);
        store::wrap(&mut tx, &found.master_id, &new).await?;
        count += 1;
    }
    tx.commit().await?;
    Ok(count)
}

/// Each master key of the file, and how many keys of people it wraps.
///
/// # Errors
/// When the database does not answer.
pub async fn list(portal: &Portal) -> sqlx::Result<Vec<(String, i64)>> {
    let vault = &portal.settings.vault;
    vault.refresh().map_err(failure)?;
    let counts = store::counts(&portal.db).await?;
    let count = |id: &str| {
        counts
            .iter()
            .find(|(master, _)| master == id)
            .map_or(0, |(_, count)| *count)
    };
    Ok(vault
        .masters()
        .ids()
        .map(|id| (id.to_owned(), count(id)))
        .collect())
}

/// Takes the master keys out of the file that wrap nothing any more; the answer is how many. Backups that they wrapped are
/// unreadable from then on.
///
/// # Errors
/// A sentence.
pub async fn retire(portal: &Portal) -> Result<usize, String> {
    let vault = &portal.settings.vault;
    let file = vault
        .0
        .file
        .as_ref()
        .ok_or("the master keys lie in no file")?;
    let _alone = alone(file)?;
    let list = list(portal).await.map_err(|error| error.to_string())?;
    let needed = |id: &str| {
        list.iter()
            .any(|(master, count)| master == id && *count > 0)
    };
    let before = vault.masters();
    let after = before.only(needed);
    let gone = before.ids().count() - after.ids().count();
    if gone > 0 {
        after.write(file)?;
        // Somebody may have been written down with an old key while it was taken out.
        let counts = store::counts(&portal.db).await;
        let is_open = counts.as_ref().is_ok_and(|counts| {
            let mut used = counts.iter().filter(|(master, _)| !master.is_empty());
            used.all(|(master, _)| after.find(master).is_some())
        });
        if !is_open {
            before.write(file)?;
            return Err("a key that was to be taken out is in use again; it stays".to_owned());
        }
        vault.set_masters(after);
    }
    Ok(gone)
}

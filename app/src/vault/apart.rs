//! The wrapped keys of people apart from everything else: a backup does not hold them, so that who left later is unreadable in it.

use std::collections::HashSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::masters::Masters;
use super::{INDEX, store};
use crate::db::{Db, Tx};

/// A key of a person as it lies in the database: wrapped by a master key, or nothing where it was destroyed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Apart {
    pub person_id: String,
    pub master_id: String,
    #[sqlx(rename = "sealed")]
    pub wrapped: String,
    /// Unix milliseconds; a key that was made anew for the same person has another moment.
    pub made_at: i64,
}

impl Apart {
    pub const fn is_destroyed(&self) -> bool {
        self.wrapped.is_empty()
    }
}

/// The table of the wrapped keys, whose rows no backup holds.
pub const TABLE: &str = "vault_keys";

/// Every key, wrapped as it is now.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &Db) -> sqlx::Result<Vec<Apart>> {
    store::all(db).await
}

/// Whose keys there are, and when each was made.
///
/// # Errors
/// When the database does not answer.
pub async fn people(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    store::people(tx).await
}

/// What tells this portal from any other, for good: the moment when its first key was made; nothing before that.
pub fn portal(people: &[(String, i64)]) -> Option<String> {
    let (_, made_at) = people.iter().find(|(person, _)| person == INDEX)?;
    Some(format!("{made_at:x}"))
}

/// Puts keys back into a database that has none.
///
/// # Errors
/// When the database does not answer.
pub async fn put_back(tx: &mut Tx, keys: &[Apart]) -> sqlx::Result<()> {
    for key in keys {
        store::put_back(tx, key).await?;
    }
    Ok(())
}

/// Which master keys wrap something here, but are not in the file.
///
/// # Errors
/// A sentence, when the file is none.
pub fn lacking(file: &Path, keys: &[Apart]) -> Result<Vec<String>, String> {
    let masters = Masters::read(file)?;
    let needed = keys.iter().filter(|key| !key.is_destroyed());
    let needed: HashSet<&str> = needed.map(|key| key.master_id.as_str()).collect();
    let mut lacking: Vec<String> = needed
        .into_iter()
        .filter(|id| {
            masters
                .as_ref()
                .is_none_or(|masters| masters.find(id).is_none())
        })
        .map(str::to_owned)
        .collect();
    lacking.sort();
    Ok(lacking)
}

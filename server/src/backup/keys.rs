//! The file of the wrapped keys beside the backups: only the newest one is kept, so that who left is unreadable in all of them.

use std::collections::HashMap;
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use age::x25519::Recipient;
use app::vault::apart::Apart;
use serde::{Deserialize, Serialize};

use super::manifest::{FORMAT, Manifest};
use super::pack::{encrypt, folder_of, sync_folder};
use super::unpack::{self, Identities};

/// Every key of a portal, wrapped by its master keys.
#[derive(Debug, Serialize, Deserialize)]
pub struct Keys {
    pub format: u32,
    pub portal: String,
    /// Unix milliseconds.
    pub made_at: i64,
    pub wrapped: Vec<Apart>,
}

/// Where they lie when nothing else is said: beside the backup, under a name that no other portal has.
pub fn beside(backup: &Path, portal: &str) -> PathBuf {
    backup.with_file_name(format!("koprik-{portal}.keys.age"))
}

impl Keys {
    pub fn new(portal: &str, made_at: i64, wrapped: Vec<Apart>) -> Self {
        Self {
            format: FORMAT,
            portal: portal.to_owned(),
            made_at,
            wrapped,
        }
    }

    /// Replaces the file; a crash leaves the old one or the new one.
    ///
    /// # Errors
    /// A sentence.
    pub fn write(&self, path: &Path, recipients: &[Recipient]) -> Result<(), String> {
        let failed =
            |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
        let new = tempfile::NamedTempFile::new_in(folder_of(path)).map_err(failed)?;
        let mut out = encrypt(BufWriter::new(new.as_file()), recipients).map_err(failed)?;
        let text = serde_json::to_vec(self).map_err(|error| failed(error.into()))?;
        out.write_all(&text).map_err(failed)?;
        out.finish()
            .and_then(|mut out| out.flush())
            .map_err(failed)?;
        new.as_file().sync_all().map_err(failed)?;
        new.persist(path).map_err(|error| failed(error.error))?;
        sync_folder(folder_of(path)).map_err(failed)
    }

    /// # Errors
    /// A sentence: it is damaged, or was not encrypted for this identity.
    pub fn read(path: &Path, identities: &Identities) -> Result<Self, String> {
        if !path.exists() {
            return Err(format!(
                "{} is missing: it holds the keys of people, which lie apart from the backups; --keys names another place",
                path.display()
            ));
        }
        let mut text = Vec::new();
        unpack::open(path, identities)?
            .read_to_end(&mut text)
            .map_err(|_| unpack::damaged(path))?;
        let keys: Self = serde_json::from_slice(&text).map_err(|_| unpack::damaged(path))?;
        if keys.format != FORMAT {
            return Err(format!(
                "{} was written by another version of koprik in a form that this version does not read",
                path.display()
            ));
        }
        Ok(keys)
    }

    /// Says whether these are keys for this backup.
    ///
    /// # Errors
    /// A sentence: they are of another portal, or older than the backup.
    pub fn fit(&self, path: &Path, manifest: &Manifest, may_be_older: bool) -> Result<(), String> {
        if self.portal != manifest.portal {
            return Err(format!(
                "{} holds the keys of another portal",
                path.display()
            ));
        }
        if self.made_at < manifest.made_at && !may_be_older {
            return Err(format!(
                "{} is older than the backup, so keys of people may be missing in it: take the newest one, or say --older-keys",
                path.display()
            ));
        }
        Ok(())
    }

    /// The keys that the backup had, and whose are gone: theirs was destroyed, or made anew, since then (the moment tells).
    pub fn of(self, manifest: &Manifest) -> (Vec<Apart>, Vec<String>) {
        let mut keys: HashMap<String, Apart> = self
            .wrapped
            .into_iter()
            .map(|key| (key.person_id.clone(), key))
            .collect();
        let (mut kept, mut gone) = (Vec::new(), Vec::new());
        for (person, made_at) in &manifest.state.people {
            match keys.remove(person).filter(|key| key.made_at == *made_at) {
                Some(key) => kept.push(key),
                None => gone.push(person.clone()),
            }
        }
        (kept, gone)
    }
}

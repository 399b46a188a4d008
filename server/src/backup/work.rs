//! A folder for what lies in clear for a moment: only its owner reads it, and it goes at the end, at the latest at the next time.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use super::manifest::Engine;
use super::pack::folder_of;
use super::snapshot::sqlite_file;
use crate::config::Config;

const PREFIX: &str = "koprik-work-";
const LOCK: &str = "lock";

/// The folder; it goes when this is dropped.
#[derive(Debug)]
pub struct Work {
    folder: tempfile::TempDir,
    /// Held as long as the folder is in use.
    _lock: File,
}

impl Work {
    /// Beside the SQLite file, or beside the master keys, if nothing else is said; what a killed program left there is removed.
    ///
    /// # Errors
    /// A sentence.
    pub fn begin(config: &Config, wanted: Option<&Path>) -> Result<Self, String> {
        let place = match (wanted, Engine::of(&config.database_url)) {
            (Some(wanted), _) => wanted.to_owned(),
            (None, Engine::Sqlite) => folder_of(&sqlite_file(&config.database_url)?).to_owned(),
            (None, Engine::Postgres) => folder_of(&config.master_key_file).to_owned(),
        };
        Self::within(&place)
    }

    /// # Errors
    /// A sentence.
    pub fn within(place: &Path) -> Result<Self, String> {
        let failed = |error| {
            format!(
                "no folder for the work can be made in {}: {error}",
                place.display()
            )
        };
        std::fs::create_dir_all(place).map_err(failed)?;
        sweep(place);
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .tempdir_in(place)
            .map_err(failed)?;
        let lock = File::create(folder.path().join(LOCK)).map_err(failed)?;
        lock.lock().map_err(failed)?;
        Ok(Self {
            folder,
            _lock: lock,
        })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A new folder in it.
    ///
    /// # Errors
    /// A sentence.
    pub fn folder(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.path().join(name);
        std::fs::create_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }
}

/// Whether a name is one of such a folder.
pub fn is_work(name: &std::ffi::OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(PREFIX))
}

/// Removes folders that nobody holds any more. What cannot be removed stays: the new one has another name.
fn sweep(place: &Path) {
    let Ok(entries) = std::fs::read_dir(place) else {
        return;
    };
    for entry in entries
        .flatten()
        .filter(|entry| is_work(&entry.file_name()))
    {
        let Ok(lock) = File::open(entry.path().join(LOCK)) else {
            continue;
        };
        if !matches!(lock.try_lock(), Err(TryLockError::WouldBlock)) {
            drop(std::fs::remove_dir_all(entry.path()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_program_left_goes_and_what_is_in_use_stays() {
        let place = tempfile::tempdir().expect("a folder");
        let used = Work::within(place.path()).expect("a folder");
        let left = place.path().join("koprik-work-left");
        std::fs::create_dir(&left).expect("a folder");
        std::fs::write(left.join(LOCK), "").expect("a lock that nobody holds");
        std::fs::write(left.join("database.sqlite"), "clear").expect("a copy");
        let next = Work::within(place.path()).expect("a folder");
        assert!(!left.exists());
        assert!(used.path().exists() && next.path().exists());
        let path = used.path().to_owned();
        drop(used);
        assert!(!path.exists());
    }
}

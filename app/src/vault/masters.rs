//! The file of the master keys: one to a line, the first one wraps; the others open what they wrapped before.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::seal::Secret;

const HEAD: &str = "# Master keys of Koʻprik. The first one wraps the keys of people. Keep this file apart from the backups of the database.\n";

/// One master key; its id comes from the key itself.
#[derive(Clone, Debug)]
pub struct Master {
    pub id: String,
    pub secret: Secret,
}

impl Master {
    pub fn new(bytes: [u8; 32]) -> Self {
        let digest = Sha256::new_with_prefix("koprik-master-1\0")
            .chain_update(bytes)
            .finalize();
        let id = digest[..6].iter().fold(String::new(), |mut id, byte| {
            use std::fmt::Write as _;
            let _ = write!(id, "{byte:02x}");
            id
        });
        Self {
            id,
            secret: Secret::new(bytes),
        }
    }
}

/// All that are known, the one that wraps first; never none.
#[derive(Clone, Debug)]
pub struct Masters(Vec<Master>);

impl Masters {
    pub fn one(bytes: [u8; 32]) -> Self {
        Self(vec![Master::new(bytes)])
    }

    pub fn current(&self) -> &Master {
        &self.0[0]
    }

    pub fn find(&self, id: &str) -> Option<&Master> {
        self.0.iter().find(|master| master.id == id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|master| master.id.as_str())
    }

    /// The same with a new one in front.
    #[must_use]
    pub fn with(&self, bytes: [u8; 32]) -> Self {
        let mut all = vec![Master::new(bytes)];
        all.extend(self.0.iter().cloned());
        Self(all)
    }

    /// The same without those that `is_needed` does not want; the first one stays.
    #[must_use]
    pub fn only(&self, is_needed: impl Fn(&str) -> bool) -> Self {
        let (first, rest) = (self.current(), self.0.iter().skip(1));
        let rest = rest.filter(|master| is_needed(&master.id)).cloned();
        Self(std::iter::once(first.clone()).chain(rest).collect())
    }

    /// Reads the file; nothing when there is none.
    ///
    /// # Errors
    /// A sentence that never repeats what the file holds.
    pub fn read(path: &Path) -> Result<Option<Self>, String> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => zeroize::Zeroizing::new(text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{}: {error}", path.display())),
        };
        let mut all = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let bytes = STANDARD.decode(line).ok();
            let bytes: Option<[u8; 32]> = bytes.and_then(|bytes| bytes.try_into().ok());
            let bytes = bytes.ok_or_else(|| {
                format!(
                    "line {} of {} is no key: 32 bytes in Base64 are wanted",
                    at + 1,
                    path.display()
                )
            })?;
            all.push(Master::new(bytes));
        }
        if all.is_empty() {
            return Err(format!("{} holds no key", path.display()));
        }
        Ok(Some(Self(all)))
    }

    /// Writes the file so that only its owner reads it; a crash leaves the old one or the new one.
    ///
    /// # Errors
    /// A sentence.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let new = self.write_beside(path)?;
        std::fs::rename(new, path)
            .and_then(|()| settle(path))
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Writes the first file; one that somebody else made meanwhile stays.
    ///
    /// # Errors
    /// A sentence.
    pub fn write_first(&self, path: &Path) -> Result<(), String> {
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        let new = self.write_beside(path)?;
        match std::fs::hard_link(&new, path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(failed(error)),
            _ => {}
        }
        std::fs::remove_file(new)
            .and_then(|()| settle(path))
            .map_err(failed)
    }

    fn write_beside(&self, path: &Path) -> Result<std::path::PathBuf, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut text = zeroize::Zeroizing::new(HEAD.to_owned());
        for master in &self.0 {
            text.push_str(&STANDARD.encode(master.secret.bytes()));
            text.push('\n');
        }
        let new = path.with_extension(format!("{}.new", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&new).map_err(failed)?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(failed)?;
        Ok(new)
    }
}

/// Makes the name of the file last too: the database may lie on another disk, and must not be ahead of it when the power goes.
fn settle(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|name| !name.as_os_str().is_empty());
    std::fs::File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_key_wraps_and_the_others_stay_known() {
        let old = Masters::one([1; 32]);
        let both = old.with([2; 32]);
        assert_eq!(both.current().id, Master::new([2; 32]).id);
        assert!(both.find(&old.current().id).is_some());
        assert_eq!(both.only(|_| false).ids().count(), 1);
    }
}

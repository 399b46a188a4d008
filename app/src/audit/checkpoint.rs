//! Signed checkpoints of the audit trail, kept in a second place: who cuts off the end of the trail, or writes it anew, is seen.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

use crate::db::Db;
use crate::row;

/// How far the trail was at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    pub seq: i64,
    pub hash: String,
    /// Unix milliseconds.
    pub at: i64,
    /// Ed25519 over `seq`, `hash` and `at`, Base64.
    pub signature: String,
}

/// The file of the checkpoints and the key that signs them.
pub struct Checkpoints {
    file: PathBuf,
    key: Ed25519KeyPair,
}

impl std::fmt::Debug for Checkpoints {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Checkpoints")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

const END: &str = "SELECT seq, hash FROM audit_end WHERE id = 1";

fn message(seq: i64, hash: &str, at: i64) -> String {
    format!("koprik-audit-1\n{seq}\n{hash}\n{at}")
}

impl Checkpoints {
    /// Opens the file, and the key of 32 bytes; `seed` makes the key when there is none yet.
    ///
    /// # Errors
    /// A sentence, when the key cannot be read or written.
    pub fn open(file: &Path, key: &Path, seed: impl FnOnce() -> [u8; 32]) -> Result<Self, String> {
        let named = |what: &str, path: &Path, error: std::io::Error| {
            format!("{what} {}: {error}", path.display())
        };
        for path in [file, key] {
            if let Some(folder) = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
            {
                std::fs::create_dir_all(folder)
                    .map_err(|error| named("the folder of", path, error))?;
            }
        }
        let secret = match std::fs::read_to_string(key) {
            Ok(text) => STANDARD
                .decode(text.trim())
                .map_err(|_| format!("the key {} is no Base64", key.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let secret = seed();
                let mut options = OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let mut new = options
                    .open(key)
                    .map_err(|error| named("the key", key, error))?;
                new.write_all(STANDARD.encode(secret).as_bytes())
                    .and_then(|()| new.sync_all())
                    .map_err(|error| named("the key", key, error))?;
                secret.to_vec()
            }
            Err(error) => return Err(named("the key", key, error)),
        };
        let key = Ed25519KeyPair::from_seed_unchecked(&secret)
            .map_err(|_| format!("the key {} has not 32 bytes", key.display()))?;
        Ok(Self {
            file: file.to_owned(),
            key,
        })
    }

    /// Writes a checkpoint if the trail has grown since the last one.
    ///
    /// # Errors
    /// A sentence, when the database does not answer or the file cannot be written.
    pub async fn write(&self, db: &Db, now: i64) -> Result<Option<Checkpoint>, String> {
        let end: Result<Option<(i64, String)>, sqlx::Error> = row!(db, END);
        let end = end.map_err(|error| format!("the audit trail cannot be read: {error}"))?;
        let Some((seq, hash)) = end else {
            return Ok(None);
        };
        let last = self.read()?.into_iter().flatten().next_back();
        if seq == 0 || last.is_some_and(|last| last.seq >= seq) {
            return Ok(None);
        }
        let signature = self.key.sign(message(seq, &hash, now).as_bytes());
        let point = Checkpoint {
            seq,
            hash,
            at: now,
            signature: STANDARD.encode(signature.as_ref()),
        };
        let line = serde_json::to_string(&point).map_err(|error| error.to_string())?;
        let failed = |error: std::io::Error| format!("{}: {error}", self.file.display());
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.file)
            .map_err(failed)?;
        file.write_all(format!("{line}\n").as_bytes())
            .and_then(|()| file.sync_data())
            .map_err(failed)?;
        Ok(Some(point))
    }

    /// The checkpoints in their order; for a line that was not signed with this key, its number.
    ///
    /// # Errors
    /// A sentence, when the file cannot be read.
    pub fn read(&self) -> Result<Vec<Result<Checkpoint, usize>>, String> {
        let text = match std::fs::read_to_string(&self.file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("{}: {error}", self.file.display())),
        };
        let public = UnparsedPublicKey::new(&ED25519, self.key.public_key().as_ref());
        Ok(text
            .lines()
            .enumerate()
            .map(|(at, line)| {
                let point: Checkpoint = serde_json::from_str(line).map_err(|_| at + 1)?;
                let signature = STANDARD.decode(&point.signature).map_err(|_| at + 1)?;
                let signed = message(point.seq, &point.hash, point.at);
                public
                    .verify(signed.as_bytes(), &signature)
                    .map_err(|_| at + 1)?;
                Ok(point)
            })
            .collect())
    }
}

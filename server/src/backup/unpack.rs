//! Reads an encrypted stream to its end and compares every file with the digest that was written for it.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use age::stream::StreamReader;
use age::{DecryptError, Identity, IdentityFile};

use super::manifest::{Entry, FORMAT, Manifest, Packed};
use super::pack::{Hashing, Stop};

/// More than any manifest has.
const MANIFEST_LIMIT: u64 = 1 << 30;

pub type Identities = Vec<Box<dyn Identity + Send + Sync>>;

/// Reads the secret identities from a file, or from standard input (`-`).
///
/// # Errors
/// A sentence that never repeats what the file holds.
pub fn identities(file: &Path) -> Result<Identities, String> {
    let found = if file == Path::new("-") {
        IdentityFile::from_buffer(io::stdin().lock())
    } else {
        File::open(file).and_then(|file| IdentityFile::from_buffer(BufReader::new(file)))
    };
    let failed = |error: &dyn std::fmt::Display| format!("--identity {}: {error}", file.display());
    let found = found.map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => failed(
            &"this is no file of age identities (lines that begin with AGE-SECRET-KEY-1); one that is encrypted with a passphrase is opened by `age -d` first",
        ),
        _ => failed(&error),
    })?;
    let found = found.into_identities().map_err(|error| failed(&error))?;
    if found.is_empty() {
        return Err(failed(&"there is no identity in it"));
    }
    Ok(found)
}

/// Opens an encrypted file.
///
/// # Errors
/// A sentence.
pub fn open(path: &Path, identities: &Identities) -> Result<StreamReader<BufReader<File>>, String> {
    let name = path.display();
    let file = File::open(path).map_err(|error| format!("{name} cannot be opened: {error}"))?;
    let opened = age::Decryptor::new_buffered(BufReader::new(file)).and_then(|found| {
        found.decrypt(identities.iter().map(|one| one.as_ref() as &dyn Identity))
    });
    opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::InvalidMac => {
            format!("{name} was not encrypted for this identity, or its beginning was changed")
        }
        DecryptError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            format!("{name} cannot be read: {error}")
        }
        _ => format!("{name} is no backup, or its beginning was changed"),
    })
}

/// The sentence for a file that is not what was written.
pub fn damaged(path: &Path) -> String {
    format!(
        "{} is damaged: it was cut off, or changed after it was written",
        path.display()
    )
}

/// Reads everything. `place` says for each file where it goes (nowhere: it is only looked through); nothing of it may be used
/// before this is over.
///
/// # Errors
/// A sentence: the stream is not what was written, or the disk does not take it.
pub fn read(
    path: &Path,
    identities: &Identities,
    stop: &Stop,
    mut place: impl FnMut(&Entry) -> Result<Option<File>, String>,
) -> Result<Manifest, String> {
    let broken = |_| damaged(path);
    let mut archive = tar::Archive::new(open(path, identities)?);
    let mut files = Vec::new();
    let mut manifest: Option<Manifest> = None;
    for entry in archive.entries().map_err(broken)? {
        let entry = entry.map_err(broken)?;
        let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap_or_default();
        let is_file = entry.header().entry_type() == tar::EntryType::Regular;
        let what = Entry::read(&name).filter(|_| is_file && manifest.is_none());
        let what = what.ok_or_else(|| damaged(path))?;
        if what == Entry::Manifest {
            let mut text = Vec::new();
            let limited = &mut entry.take(MANIFEST_LIMIT);
            limited.read_to_end(&mut text).map_err(broken)?;
            manifest = Some(parsed(path, &text)?);
            continue;
        }
        let to = place(&what)?;
        files.push(copied(path, &name, entry, to, stop)?);
    }
    // The cipher knows only at its end that nothing was cut off.
    let mut rest = archive.into_inner();
    io::copy(&mut rest, &mut io::sink()).map_err(broken)?;
    let manifest = manifest.ok_or_else(|| damaged(path))?;
    let has_database = files
        .first()
        .is_some_and(|file| file.name == manifest.engine.file());
    if manifest.files != files || !has_database {
        return Err(damaged(path));
    }
    Ok(manifest)
}

fn parsed(path: &Path, text: &[u8]) -> Result<Manifest, String> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: u32,
        program: String,
    }
    let head: Head = serde_json::from_slice(text).map_err(|_| damaged(path))?;
    if head.format != FORMAT {
        return Err(format!(
            "{} was written by version {} of koprik in a form that this version does not read",
            path.display(),
            head.program
        ));
    }
    serde_json::from_slice(text).map_err(|_| damaged(path))
}

fn copied(
    path: &Path,
    name: &str,
    from: impl Read,
    to: Option<File>,
    stop: &Stop,
) -> Result<Packed, String> {
    let mut from = Hashing::new(from, stop.clone());
    let mut buffer = vec![0; 64 * 1024];
    let mut to = to;
    let failed = |error: io::Error| format!("{name} cannot be written: {error}");
    loop {
        let count = from.read(&mut buffer).map_err(|_| damaged(path))?;
        if count == 0 {
            break;
        }
        if let Some(to) = &mut to {
            to.write_all(&buffer[..count]).map_err(failed)?;
        }
    }
    if let Some(to) = to {
        to.sync_all().map_err(failed)?;
    }
    Ok(from.packed(name))
}

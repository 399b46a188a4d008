//! Writes one encrypted stream of files, with the digest of each.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use age::stream::StreamWriter;
use age::x25519::Recipient;
use sha2::{Digest as _, Sha256};

use super::manifest::Packed;

/// Told to those who read and write on another thread: it is over.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    pub fn is_told(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Tells it when it is dropped, however that comes about.
#[derive(Debug, Default)]
pub struct Stopping(pub Stop);

impl Drop for Stopping {
    fn drop(&mut self) {
        self.0.0.store(true, Ordering::Relaxed);
    }
}

/// A file that is not there until it is whole: its name ends with `.part` before that.
#[derive(Debug)]
pub struct Part {
    path: PathBuf,
    part: PathBuf,
}

impl Part {
    /// # Errors
    /// A sentence, when the file is there already or cannot be made.
    pub fn begin(path: &Path) -> Result<(Self, File), String> {
        if path.exists() {
            return Err(format!(
                "{} is there already: a backup never replaces another one",
                path.display()
            ));
        }
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => format!(
                "{} is there: another backup is being written, or one was broken off; then remove it",
                part.display()
            ),
            _ => format!("{} cannot be written: {error}", part.display()),
        })?;
        let path = path.to_owned();
        Ok((Self { path, part }, file))
    }

    /// Gives the file its name, when everything is on the disk.
    ///
    /// # Errors
    /// A sentence.
    pub fn finish(self) -> Result<(), String> {
        let failed = |error| format!("{} cannot be written: {error}", self.path.display());
        // A hard link replaces nothing; where there are none, somebody would have to write the same name in this moment.
        match std::fs::hard_link(&self.part, &self.path) {
            Ok(()) => {}
            Err(_) if !self.path.exists() => {
                std::fs::rename(&self.part, &self.path).map_err(failed)?;
            }
            Err(error) => return Err(failed(error)),
        }
        sync_folder(folder_of(&self.path)).map_err(failed)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.part));
    }
}

/// The folder of a file, as it can be opened.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the names in a folder last.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Hashes and counts what goes through.
pub struct Hashing<R> {
    from: R,
    digest: Sha256,
    size: u64,
    stop: Stop,
}

impl<R: Read> Hashing<R> {
    pub fn new(from: R, stop: Stop) -> Self {
        Self {
            from,
            digest: Sha256::new(),
            size: 0,
            stop,
        }
    }

    /// What went through, under its name.
    pub fn packed(self, name: &str) -> Packed {
        use std::fmt::Write as _;
        let mut sha256 = String::with_capacity(64);
        for byte in self.digest.finalize() {
            let _ = write!(sha256, "{byte:02x}");
        }
        Packed {
            name: name.to_owned(),
            size: self.size,
            sha256,
        }
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.stop.is_told() {
            return Err(io::Error::other("it was broken off"));
        }
        let count = self.from.read(buffer)?;
        self.digest.update(&buffer[..count]);
        self.size += u64::try_from(count).unwrap_or(u64::MAX);
        Ok(count)
    }
}

/// Encrypts for every recipient; each of them opens it alone.
///
/// # Errors
/// When the first bytes cannot be written.
pub fn encrypt<W: Write>(to: W, recipients: &[Recipient]) -> io::Result<StreamWriter<W>> {
    let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
    age::Encryptor::with_recipients(recipients)
        .map_err(io::Error::other)?
        .wrap_output(to)
}

/// One encrypted stream that files are added to.
pub struct Packer {
    tar: tar::Builder<StreamWriter<BufWriter<File>>>,
    stop: Stop,
    pub files: Vec<Packed>,
}

impl Packer {
    /// # Errors
    /// When the first bytes cannot be written.
    pub fn new(to: File, recipients: &[Recipient], stop: Stop) -> io::Result<Self> {
        Ok(Self {
            tar: tar::Builder::new(encrypt(BufWriter::new(to), recipients)?),
            stop,
            files: Vec::new(),
        })
    }

    /// # Errors
    /// When it cannot be read or written, or changes its size meanwhile.
    pub fn add(&mut self, name: &str, file: File) -> io::Result<()> {
        let size = file.metadata()?.len();
        let mut content = Hashing::new(file.take(size), self.stop.clone());
        self.append(name, size, &mut content)?;
        let packed = content.packed(name);
        if packed.size != size {
            return Err(io::Error::other(format!(
                "{name} became shorter while it was read"
            )));
        }
        self.files.push(packed);
        Ok(())
    }

    fn append(&mut self, name: &str, size: u64, content: impl Read) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(size);
        header.set_mode(0o600);
        self.tar.append_data(&mut header, name, content)
    }

    /// Writes the last file and ends the stream on the disk.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self, name: &str, last: &[u8]) -> io::Result<u64> {
        let size = u64::try_from(last.len()).unwrap_or(u64::MAX);
        self.append(name, size, last)?;
        let out = self.tar.into_inner()?.finish()?;
        let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok(file.metadata()?.len())
    }
}

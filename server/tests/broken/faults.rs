//! A disk that is full, that fails to write, or that does not keep what was written: a small library before the C library.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the disk does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    Full,
    Write,
    Sync,
}

impl Fault {
    pub const ALL: [Self; 3] = [Self::Full, Self::Write, Self::Sync];

    const fn letter(self) -> &'static [u8] {
        match self {
            Self::None => b"-",
            Self::Full => b"f",
            Self::Write => b"e",
            Self::Sync => b"y",
        }
    }
}

/// The switch for the disk of the programs that were started with its variables.
pub struct Faults {
    folder: tempfile::TempDir,
}

impl Faults {
    /// Builds the library with the C compiler that also builds `SQLite`.
    pub fn build() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        // PostgreSQL runs as somebody else.
        let everybody = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.path(), everybody).expect("a folder for everybody");
        let faults = Self { folder };
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/faults.c");
        let built = Command::new("cc")
            .args(["-O1", "-shared", "-fPIC", "-o"])
            .arg(faults.library())
            .arg(source)
            .arg("-ldl")
            .status()
            .expect("cc runs");
        assert!(built.success(), "the library is built");
        faults.set(Fault::None);
        faults
    }

    fn library(&self) -> PathBuf {
        self.folder.path().join("faults.so")
    }

    fn switch(&self) -> PathBuf {
        self.folder.path().join("switch")
    }

    pub fn set(&self, fault: Fault) {
        use std::io::Write as _;
        // Written over, not anew: the programs look at this file all the time.
        let file = std::fs::File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.switch());
        file.expect("the switch")
            .write_all(fault.letter())
            .expect("it is set");
    }

    /// The variables for a program whose disk this is.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        vec![
            ("LD_PRELOAD", self.library().display().to_string()),
            ("FAULTS", self.switch().display().to_string()),
        ]
    }
}

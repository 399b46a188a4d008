//! Where a backup is put back: only where nothing is yet, and only when everything in it was looked through.

use std::fs::File;
use std::path::{Path, PathBuf};

use app::row;

use super::documents_folder;
use super::manifest::{Engine, Entry};
use super::pack::{folder_of, sync_folder};
use super::snapshot::sqlite_file;
use super::work::{Work, is_work};
use crate::config::Config;
use crate::start;

const POSTGRES_TABLES: &str = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";

/// An empty place for a database and documents.
#[derive(Debug)]
pub struct Target {
    pub engine: Engine,
    /// The file of an SQLite database.
    file: Option<PathBuf>,
    /// Nothing when documents lie in a bucket.
    documents: Option<PathBuf>,
}

impl Target {
    /// # Errors
    /// A sentence, when something is there already.
    pub async fn of(config: &Config) -> Result<Self, String> {
        let engine = Engine::of(&config.database_url);
        let file = match engine {
            Engine::Sqlite => Some(no_file(config)?),
            Engine::Postgres => {
                no_tables(config).await?;
                None
            }
        };
        let documents = documents_folder(&config.documents_url).map(Path::to_owned);
        if let Some(folder) = &documents {
            no_documents(folder)?;
        }
        Ok(Self {
            engine,
            file,
            documents,
        })
    }

    /// Where everything lies until it was looked through: on the same disks as where it goes.
    ///
    /// # Errors
    /// A sentence.
    pub fn stage(&self, work: &Work) -> Result<Staged, String> {
        let documents = self.documents.as_deref().map(Work::within).transpose()?;
        Ok(Staged {
            engine: self.engine,
            database: work.path().join(self.engine.file()),
            files: documents
                .as_ref()
                .map(|work| work.folder("files"))
                .transpose()?,
            _documents: documents,
        })
    }

    /// Puts the documents in their place; the answer takes them away again unless it is kept.
    ///
    /// # Errors
    /// A sentence; then nothing is there.
    pub fn place_documents(&self, staged: &Staged) -> Result<Placed, String> {
        let mut placed = Placed(Vec::new());
        let (Some(folder), Some(files)) = (&self.documents, &staged.files) else {
            return Ok(placed);
        };
        let failed = |error| {
            format!(
                "the documents cannot be put into {}: {error}",
                folder.display()
            )
        };
        for entry in std::fs::read_dir(files).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let to = folder.join(entry.file_name());
            sync_below(&entry.path()).map_err(failed)?;
            std::fs::rename(entry.path(), &to).map_err(failed)?;
            placed.0.push(to);
        }
        sync_folder(folder).map_err(failed)?;
        Ok(placed)
    }

    /// Puts an SQLite file in its place; one that came there meanwhile stays.
    ///
    /// # Errors
    /// A sentence.
    pub fn place_file(&self, staged: &Staged) -> Result<(), String> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let failed = |error| {
            format!(
                "DATABASE_URL: {} cannot be written: {error}",
                file.display()
            )
        };
        File::open(&staged.database)
            .and_then(|file| file.sync_all())
            .map_err(failed)?;
        if file.metadata().is_ok_and(|found| found.len() == 0) {
            std::fs::remove_file(file).map_err(failed)?;
        }
        if std::fs::hard_link(&staged.database, file).is_err() {
            if file.exists() {
                return Err(is_there(file));
            }
            std::fs::rename(&staged.database, file).map_err(failed)?;
        }
        sync_folder(folder_of(file)).map_err(failed)
    }
}

/// Documents in their place; they go again when this is dropped and not kept.
#[derive(Debug)]
pub struct Placed(Vec<PathBuf>);

impl Placed {
    pub fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        for path in &self.0 {
            drop(std::fs::remove_dir_all(path).or_else(|_| std::fs::remove_file(path)));
        }
    }
}

/// What came out of a backup and is in no place yet; it goes when this is dropped.
#[derive(Debug)]
pub struct Staged {
    engine: Engine,
    pub database: PathBuf,
    files: Option<PathBuf>,
    _documents: Option<Work>,
}

impl Staged {
    /// Makes the file into which something of the backup goes.
    ///
    /// # Errors
    /// A sentence, when it has no place here.
    pub fn file(&self, entry: &Entry) -> Result<Option<File>, String> {
        let path = match (entry, &self.files) {
            (Entry::Manifest, _) => return Ok(None),
            (Entry::Database(engine), _) if *engine == self.engine => self.database.clone(),
            (Entry::Database(engine), _) => {
                return Err(format!(
                    "this is a backup of {}, but DATABASE_URL names {}: it goes back only into what it came from",
                    engine.name(),
                    self.engine.name()
                ));
            }
            (Entry::Document(path), Some(files)) => files.join(path),
            (Entry::Document(_), None) => {
                return Err("the backup holds documents, but KOPRIK_DOCUMENTS_URL names no folder: restore into a folder (file:…), then copy it into the bucket".into());
            }
        };
        let failed = |error| format!("{} cannot be written: {error}", path.display());
        std::fs::create_dir_all(folder_of(&path)).map_err(failed)?;
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path).map(Some).map_err(failed)
    }
}

/// Makes the names of everything below last; the files themselves are on the disk already.
fn sync_below(path: &Path) -> std::io::Result<()> {
    if !path.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(path)? {
        sync_below(&entry?.path())?;
    }
    sync_folder(path)
}

fn is_there(file: &Path) -> String {
    format!(
        "DATABASE_URL: {} is there already, and a restore replaces nothing: stop the portal and move that file away, or name another one",
        file.display()
    )
}

fn no_file(config: &Config) -> Result<PathBuf, String> {
    let file = sqlite_file(&config.database_url)?;
    if file.metadata().is_ok_and(|found| found.len() > 0) {
        return Err(is_there(&file));
    }
    for end in ["-wal", "-shm", "-journal"] {
        let mut beside = file.clone().into_os_string();
        beside.push(end);
        let beside = PathBuf::from(beside);
        if beside.exists() {
            return Err(is_there(&beside));
        }
    }
    Ok(file)
}

async fn no_tables(config: &Config) -> Result<(), String> {
    let db = start::database(config).await?;
    let found: Result<Option<(i64,)>, _> = row!(&db, POSTGRES_TABLES);
    db.close().await;
    match found.map_err(|error| format!("DATABASE_URL: {error}"))? {
        Some((0,)) => Ok(()),
        _ => Err("DATABASE_URL: the database has tables already, and a restore replaces nothing: make an empty one (createdb) and name that".into()),
    }
}

fn no_documents(folder: &Path) -> Result<(), String> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|error| format!("KOPRIK_DOCUMENTS_URL: {error}"))?,
    };
    let mut others = entries
        .flatten()
        .filter(|entry| !is_work(&entry.file_name()));
    match others.next() {
        None => Ok(()),
        Some(entry) => Err(format!(
            "KOPRIK_DOCUMENTS_URL: {} is there already, and a restore replaces nothing: move it away, or name an empty folder",
            entry.path().display()
        )),
    }
}

//! `koprik backup`: database and documents of one moment in one encrypted file, and the keys of people apart from it.

mod keys;
mod manifest;
mod pack;
mod postgres;
mod restore;
mod snapshot;
mod target;
mod unpack;
mod work;

use std::fs::File;
use std::path::{Path, PathBuf};

use age::x25519::Recipient;
use app::vault::apart;

pub use self::restore::{Asked as RestoreAsked, run as restore};

use self::keys::Keys;
use self::manifest::{Engine, Entry, FORMAT, MANIFEST, Manifest};
use self::pack::{Packer, Part, Stop, Stopping};
use self::work::Work;
use crate::config::Config;
use crate::{serve, start};

/// What was asked for.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    /// Whom it is encrypted for: age1…, once for each person who may open it alone; or the setting `KOPRIK_BACKUP_RECIPIENT`.
    #[arg(long, value_name = "age1…")]
    recipient: Vec<String>,
    /// The file of the keys of people, replaced by every backup; beside FILE when nothing is said.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// The folder where the copy lies in clear until it is encrypted; that of the database when nothing is said.
    #[arg(long, value_name = "FOLDER")]
    work: Option<PathBuf>,
}

/// Reads recipients, with commas or blanks between.
///
/// # Errors
/// A sentence.
pub fn recipients(text: &str) -> Result<Vec<Recipient>, String> {
    text.split([',', ' '])
        .filter(|one| !one.is_empty())
        .map(|one| {
            one.parse().map_err(|_| {
                format!("“{one}” is no recipient of age (`age-keygen` makes an identity and names its recipient, age1…)")
            })
        })
        .collect()
}

/// Makes a backup; what was begun goes when it is broken off.
///
/// # Errors
/// One sentence; then no file was written.
pub async fn run(asked: Asked) -> Result<(), String> {
    let stopping = Stopping::default();
    tokio::select! {
        result = make(asked, stopping.0.clone()) => result,
        () = serve::stopped() => Err("the backup was broken off; no file was written".into()),
    }
}

async fn make(asked: Asked, stop: Stop) -> Result<(), String> {
    let config = Config::read()?;
    let to_whom = if asked.recipient.is_empty() {
        let setting = config.backup_recipient.as_deref().unwrap_or_default();
        recipients(setting).map_err(|error| format!("KOPRIK_BACKUP_RECIPIENT: {error}"))?
    } else {
        recipients(&asked.recipient.join(" ")).map_err(|error| format!("--recipient: {error}"))?
    };
    if to_whom.is_empty() {
        return Err(
            "whom is the backup encrypted for? Say --recipient age1… or set KOPRIK_BACKUP_RECIPIENT (`age-keygen` makes the identity; keep it on another machine)"
                .into(),
        );
    }
    let (part, file) = Part::begin(&asked.to)?;
    let work = Work::begin(&config, asked.work.as_deref())?;
    let made_at = start::clock()();
    let (copy, state) = snapshot::take(&config, work.path(), &stop).await?;
    let portal = apart::portal(&state.people)
        .ok_or("nobody ever used this database: there is nothing to back up yet")?;
    let folder = documents_folder(&config.documents_url).map(Path::to_owned);
    let mut manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        engine: Engine::of(&config.database_url),
        portal: portal.clone(),
        made_at,
        state,
        with_documents: folder.is_some(),
        files: Vec::new(),
    };
    let for_whom = to_whom.clone();
    let (manifest, size) = tokio::task::spawn_blocking(move || {
        let mut packer = Packer::new(file, &for_whom, stop)?;
        packer.add(manifest.engine.file(), File::open(&copy)?)?;
        if let Some(folder) = folder {
            documents(&mut packer, &folder, &mut PathBuf::new())?;
        }
        manifest.files = std::mem::take(&mut packer.files);
        let text = serde_json::to_vec(&manifest)?;
        let size = packer.finish(MANIFEST, &text)?;
        std::io::Result::Ok((manifest, size))
    })
    .await
    .map_err(|error| error.to_string())?
    .map_err(|error| format!("{} cannot be written: {error}", asked.to.display()))?;
    drop(work);

    // Read after the copy was made: whoever came meanwhile is in it, whoever left meanwhile is not.
    let db = start::database(&config).await?;
    let all = apart::all(&db).await;
    db.close().await;
    let all = all.map_err(|error| format!("the keys of people cannot be read: {error}"))?;
    let beside = || keys::beside(&asked.to, &portal);
    let keys_file = asked.keys.clone().unwrap_or_else(beside);
    let count = all.iter().filter(|key| !key.is_destroyed()).count();
    Keys::new(&portal, start::clock()(), all).write(&keys_file, &to_whom)?;
    part.finish()?;

    println!(
        "{} holds {} ({} rows of {} tables) and {}; {size} bytes.",
        asked.to.display(),
        manifest.engine.name(),
        manifest.state.rows(),
        manifest.state.tables.len(),
        in_words(&manifest),
    );
    println!(
        "{} holds {count} keys of people, wrapped: keep the newest one only.",
        keys_file.display()
    );
    println!(
        "Not in them, and needed to read them: {} and {}.",
        config.master_key_file.display(),
        config.step_key.display()
    );
    Ok(())
}

fn in_words(manifest: &Manifest) -> String {
    if manifest.with_documents {
        format!("{} documents", manifest.documents())
    } else {
        "no documents: a bucket has its own means".to_owned()
    }
}

/// The folder of the documents; nothing when they lie in a bucket.
fn documents_folder(url: &str) -> Option<&Path> {
    let folder = url.strip_prefix("file:")?;
    Some(Path::new(folder.strip_prefix("//").unwrap_or(folder)))
}

/// Adds every file below a folder, in a fixed order. One that is gone meanwhile was deleted; one with `#` in its name is being
/// written, and no row names it yet.
fn documents(packer: &mut Packer, folder: &Path, below: &mut PathBuf) -> std::io::Result<()> {
    use std::io::ErrorKind::NotFound;
    let entries = match std::fs::read_dir(folder.join(&*below)) {
        Err(error) if error.kind() == NotFound => return Ok(()),
        entries => entries?,
    };
    let mut entries: Vec<_> = entries.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let kind = entry.file_type()?;
        below.push(entry.file_name());
        if kind.is_dir() {
            documents(packer, folder, below)?;
        } else if kind.is_file()
            && let Some(name) = Entry::document(below).filter(|name| !name.contains('#'))
        {
            match File::open(entry.path()) {
                Err(error) if error.kind() == NotFound => {}
                file => packer.add(&name, file?)?,
            }
        }
        below.pop();
    }
    Ok(())
}

//! `koprik restore`: looks through the whole backup first, and then puts it where nothing is yet.

use std::path::PathBuf;

use app::context::Ctx;
use app::db::{self, Db};
use app::i18n::{Locale, calendar};
use app::limits::Limits;
use app::portal::{Portal, PortalSettings};
use app::vault::apart::{self, Apart};
use app::{execute, row};

use super::keys::{Keys, beside};
use super::manifest::{Engine, Manifest};
use super::pack::{Stop, Stopping};
use super::snapshot::state;
use super::target::Target;
use super::unpack::{self, Identities};
use super::work::Work;
use super::{in_words, postgres};
use crate::config::Config;
use crate::{audit, serve, start};

const QUICK_CHECK: &str = "PRAGMA quick_check";
const SIGNED_IN: &str = "DELETE FROM sessions";
const IS_ACCOUNT: &str = "SELECT id FROM accounts WHERE id = $1";

/// What was asked for.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// The backup.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The file with the secret identity (AGE-SECRET-KEY-1…), or - for standard input.
    #[arg(long, value_name = "FILE")]
    identity: PathBuf,
    /// The newest file of the keys of people; beside the backup when nothing is said.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// Take a file of keys that is older than the backup: what people wrote who came between is lost.
    #[arg(long)]
    older_keys: bool,
    /// Only look through the backup and its keys: nothing is written, no settings are needed.
    #[arg(long)]
    check: bool,
    /// The folder where the database lies until it is looked through; that of the database when nothing is said.
    #[arg(long, value_name = "FOLDER")]
    work: Option<PathBuf>,
}

/// Puts a backup back, or looks through it.
///
/// # Errors
/// One sentence.
pub async fn run(asked: Asked) -> Result<(), String> {
    let identities = unpack::identities(&asked.identity)?;
    if asked.check {
        return check(&asked, &identities);
    }
    let stopping = Stopping::default();
    tokio::select! {
        result = put_back(asked, identities, stopping.0.clone()) => result,
        () = serve::stopped() => Err("it was broken off".into()),
    }
}

fn check(asked: &Asked, identities: &Identities) -> Result<(), String> {
    let manifest = unpack::read(&asked.from, identities, &Stop::default(), |_| Ok(None))?;
    let (kept, gone, file) = keys_for(asked, identities, &manifest)?;
    say(asked, &manifest);
    println!("Every file in it is what was written.");
    println!(
        "{} holds the keys of {} of {} people in it.",
        file.display(),
        kept.len(),
        kept.len() + gone.len()
    );
    Ok(())
}

fn keys_for(
    asked: &Asked,
    identities: &Identities,
    manifest: &Manifest,
) -> Result<(Vec<Apart>, Vec<String>, PathBuf), String> {
    let file = asked.keys.clone();
    let file = file.unwrap_or_else(|| beside(&asked.from, &manifest.portal));
    let keys = Keys::read(&file, identities)?;
    keys.fit(&file, manifest, asked.older_keys)?;
    let (kept, gone) = keys.of(manifest);
    Ok((kept, gone, file))
}

fn say(asked: &Asked, manifest: &Manifest) {
    println!(
        "{}: {} of {} (Tashkent), {} rows of {} tables, {}, made by koprik {}.",
        asked.from.display(),
        manifest.engine.name(),
        calendar::date_and_time(Locale::En, manifest.made_at),
        manifest.state.rows(),
        manifest.state.tables.len(),
        in_words(manifest),
        manifest.program
    );
}

async fn put_back(asked: Asked, identities: Identities, stop: Stop) -> Result<(), String> {
    let config = Config::read()?;
    let target = Target::of(&config).await?;
    let work = Work::begin(&config, asked.work.as_deref())?;
    let staged = target.stage(&work)?;
    let reading = stop.clone();
    let read = move || {
        let place = |entry: &_| staged.file(entry);
        let manifest = unpack::read(&asked.from, &identities, &reading, place)?;
        let (kept, gone, _) = keys_for(&asked, &identities, &manifest)?;
        let found = Found {
            manifest,
            kept,
            gone,
        };
        Ok::<_, String>((asked, staged, found))
    };
    let (asked, staged, found) = tokio::task::spawn_blocking(read)
        .await
        .map_err(|error| error.to_string())??;
    let steps = &found.manifest.state.migrations;
    if db::unknown_steps(found.manifest.engine == Engine::Sqlite, steps) > 0 {
        return Err(format!(
            "the backup was made by koprik {}, which knows more than this one: take a newer program",
            found.manifest.program
        ));
    }
    let again = match target.engine {
        Engine::Sqlite => {
            let url = format!("sqlite:{}", staged.database.display());
            let db = db::open(&url, 1).await.map_err(|error| error.to_string())?;
            let again = made_ready(&config, &db, &found).await;
            db.close().await;
            let again = again?;
            let documents = target.place_documents(&staged)?;
            target.place_file(&staged)?;
            documents.keep();
            again
        }
        Engine::Postgres => {
            let documents = target.place_documents(&staged)?;
            let (url, from) = (config.database_url.clone(), staged.database.clone());
            let folder = work.path().to_owned();
            tokio::task::spawn_blocking(move || postgres::restore(&url, &from, &folder, &stop))
                .await
                .map_err(|error| error.to_string())??;
            let db = start::database(&config).await?;
            let again = made_ready(&config, &db, &found).await;
            db.close().await;
            let again = again.map_err(|error| {
                format!("{error} (the database is filled, but not to be used: drop it before you try again)")
            })?;
            documents.keep();
            again
        }
    };
    say(&asked, &found.manifest);
    println!("Everything was what was written, and is in its place. Everybody signs in anew.");
    if again > 0 {
        println!("Erased again, because they left after the backup: {again}.");
    }
    for id in apart::lacking(&config.master_key_file, &found.kept)? {
        println!(
            "{} lacks the key {id}: put it back before `koprik serve`.",
            config.master_key_file.display()
        );
    }
    Ok(())
}

/// What a backup and its keys say together.
struct Found {
    manifest: Manifest,
    kept: Vec<Apart>,
    /// Whose keys were destroyed since.
    gone: Vec<String>,
}

/// Compares the database with what the backup says of it, takes the steps that are missing, puts the keys back, ends all sessions,
/// and erases again who left; the answer is how many.
async fn made_ready(config: &Config, db: &Db, found: &Found) -> Result<usize, String> {
    let failed = |error: sqlx::Error| format!("the restored database cannot be used: {error}");
    if found.manifest.engine == Engine::Sqlite {
        let said: Option<(String,)> = row!(db, QUICK_CHECK).map_err(failed)?;
        if said.is_none_or(|(said,)| said != "ok") {
            return Err("the database in the backup is damaged".into());
        }
    }
    let mut tx = db.begin().await.map_err(failed)?;
    let is = state(&mut tx, found.manifest.engine)
        .await
        .map_err(failed)?;
    drop(tx);
    let was = &found.manifest.state;
    if (&is.migrations, &is.tables) != (&was.migrations, &was.tables) {
        return Err("the database in the backup has other rows than the backup says".into());
    }
    audit::restored(config, db).await?;
    start::migrate(db).await?;
    let mut tx = db.begin().await.map_err(failed)?;
    apart::put_back(&mut tx, &found.kept)
        .await
        .map_err(failed)?;
    execute!(&mut tx, SIGNED_IN).map_err(failed)?;
    tx.commit().await.map_err(failed)?;
    erased_again(db, &found.gone).await
}

async fn erased_again(db: &Db, gone: &[String]) -> Result<usize, String> {
    let failed =
        |error: &dyn std::fmt::Display| format!("who left cannot be erased again: {error}");
    let (settings, limits) = (PortalSettings::default(), Limits::unlimited());
    let portal = Portal::new(
        db.clone(),
        start::clock(),
        start::random(),
        settings,
        limits,
    );
    let ctx = Ctx::system(&portal, Locale::Uz);
    let mut count = 0;
    for person in gone {
        let account: Option<(String,)> =
            row!(db, IS_ACCOUNT, person).map_err(|error| failed(&error))?;
        if account.is_some() {
            app::personal::service::erase_again(&ctx, person)
                .await
                .map_err(|error| failed(&error))?;
            count += 1;
        }
    }
    Ok(count)
}

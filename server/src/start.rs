//! Opens what a command needs: the database, the reference data, the portal that requests share.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use app::db::{self, Db};
use app::identity::second::{self, seal::StepKey};
use app::portal::{Bundles, Clock, Portal, PortalSettings, Random};

use crate::config::Config;

/// Opens the database.
///
/// # Errors
/// A sentence that names `DATABASE_URL`, without its password.
pub async fn database(config: &Config) -> Result<Db, String> {
    db::open(&config.database_url, config.database_connections)
        .await
        .map_err(|error| match error {
            db::OpenError::Sqlx(app::db::SqlxError::PoolTimedOut) => {
                "DATABASE_URL: the database did not answer within five seconds".to_owned()
            }
            other => format!("DATABASE_URL: the database cannot be opened: {other}"),
        })
}

/// The clock of the machine, in unix milliseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the machine for the time"
)]
pub fn clock() -> Clock {
    Arc::new(|| {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}

/// The machine's source of chance.
pub fn random() -> Random {
    Arc::new(app::portal::fill_random)
}

/// The portal over an open, migrated database.
///
/// # Errors
/// A sentence, when the reference data cannot be read, or the master key is missing or not that of this database.
pub async fn portal(config: &Config, db: Db) -> Result<Arc<Portal>, String> {
    let documents = app::documents::shelf::Shelf::open(&config.documents_url)
        .map_err(|error| format!("KOPRIK_DOCUMENTS_URL: {error}"))?;
    let seed = || {
        let mut seed = [0; 32];
        random()(&mut seed);
        seed
    };
    let vault = app::vault::Vault::open(&config.master_key_file, &db, seed)
        .await
        .map_err(|error| format!("KOPRIK_MASTER_KEY_FILE: {error}"))?;
    let settings = PortalSettings {
        public_url: config.public_url(),
        demo: config.demo,
        helpline: config.helpline.clone(),
        bundles: bundles(config),
        documents,
        lease_ms: Some(i64::from(config.lease_seconds) * 1_000),
        sms_budget: config.sms_budget(),
        staff_second_step: config.needs_second_step(),
        step_key: step_key(&config.step_key, &db)
            .await
            .map_err(|error| format!("KOPRIK_STEP_KEY {}: {error}", config.step_key.display()))?,
        vault: vault.clone(),
    };
    let limits = if config.limits {
        app::limits::Limits::default()
    } else {
        app::limits::Limits::unlimited()
    };
    let portal = Portal::new(db, clock(), random(), settings, limits);
    vault
        .ready(&portal)
        .await
        .map_err(|error| format!("KOPRIK_MASTER_KEY_FILE: {error}"))?;
    app::vault::moving::run(&portal)
        .await
        .map_err(|error| format!("personal data from before cannot be sealed: {error}"))?;
    app::reference::store::refresh(&portal)
        .await
        .map_err(|error| format!("the reference data cannot be read: {error}"))?;
    Ok(portal)
}

/// The key that seals the secrets of authenticator apps. It is made when it is missing and nothing was sealed with it yet:
/// another one made unseen in its place would lock out everybody who has an app.
async fn step_key(file: &Path, db: &Db) -> Result<StepKey, String> {
    let sealed = second::sealed_example(db)
        .await
        .map_err(|error| format!("the second steps cannot be read: {error}"))?;
    let mut key = StepKey::default();
    match std::fs::read(file) {
        Ok(bytes) => {
            key.0 = bytes.try_into().map_err(|_| "it must have 32 bytes")?;
        }
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error.to_string());
        }
        Err(_) if sealed.is_some() => {
            return Err("it is missing: without it nobody signs in with an authenticator app; put the file back".to_owned());
        }
        Err(_) => {
            random()(&mut key.0);
            write_key(file, &key.0).map_err(|error| error.to_string())?;
        }
    }
    let fits = |(account, secret): (String, String)| {
        second::seal::open_with(&key, &account, &secret).is_ok()
    };
    if !sealed.is_none_or(fits) {
        tracing::error!(
            "KOPRIK_STEP_KEY is not the key of this database: no code of an authenticator app fits"
        );
    }
    Ok(key)
}

fn write_key(file: &Path, key: &[u8; 32]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(key)
}

/// The browser's files, if they were built.
fn bundles(config: &Config) -> Option<Bundles> {
    let text = std::fs::read_to_string(config.site_dir.join("pkg/manifest.json")).ok()?;
    serde_json::from_str(&text).ok()
}

/// Takes the migrations that are missing.
///
/// # Errors
/// A sentence that says which step failed.
pub async fn migrate(db: &Db) -> Result<(), String> {
    db::migrate(db)
        .await
        .map_err(|error| format!("the database cannot be migrated: {error}"))
}

/// Loads the reference data of this program.
///
/// # Errors
/// A sentence.
pub async fn load_reference(db: &Db) -> Result<usize, String> {
    app::reference::load::load(db, &stamp())
        .await
        .map_err(|error| format!("the reference data cannot be loaded: {error}"))
}

/// Loads it unless the database has exactly these rows.
///
/// # Errors
/// A sentence.
pub async fn load_reference_if_changed(db: &Db) -> Result<(), String> {
    app::reference::load::load_if_changed(db, &stamp())
        .await
        .map_err(|error| format!("the reference data cannot be loaded: {error}"))
}

/// A version that no other loading has.
fn stamp() -> String {
    format!("{}-{}", env!("CARGO_PKG_VERSION"), clock()())
}

/// Everything that a command needs: migrated, loaded, ready.
///
/// # Errors
/// A sentence.
pub async fn prepared(config: &Config) -> Result<Arc<Portal>, String> {
    let db = database(config).await?;
    migrate(&db).await?;
    load_reference_if_changed(&db).await?;
    let portal = portal(config, db).await?;
    catch_up(&portal).await?;
    Ok(portal)
}

/// Brings the index of search into step with the vacancies.
///
/// # Errors
/// A sentence.
pub async fn catch_up(portal: &Arc<Portal>) -> Result<(), String> {
    app::vacancies::service::catch_up(portal)
        .await
        .map_err(|error| format!("the index of search cannot be written: {error}"))
}

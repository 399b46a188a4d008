//! A copy of the database of one moment, made while others go on writing.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use app::db::{self, Tx};
use app::vault::apart;
use app::{execute, row_in, rows_in};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions as _, Connection as _};

use super::manifest::{Engine, State};
use super::pack::Stop;
use super::postgres;
use crate::config::Config;
use crate::start;

const SQLITE_TABLES: &str = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%' \
     AND name NOT LIKE 'sqlite_%' ORDER BY name";
const POSTGRES_TABLES: &str = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() \
     AND table_type = 'BASE TABLE' ORDER BY table_name";
const MIGRATIONS: &str =
    "SELECT version FROM _sqlx_migrations WHERE success = TRUE ORDER BY version";
const ONE_MOMENT: &str = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
const NO_TIMEOUT: &str = "SET LOCAL idle_in_transaction_session_timeout = 0";
const POSTGRES_MOMENT: &str = "SELECT pg_export_snapshot()";
const COPY: &str = "VACUUM INTO $1";
const WITHOUT_KEYS: &str = "DELETE FROM vault_keys";

/// The file of an SQLite database.
///
/// # Errors
/// A sentence.
pub fn sqlite_file(url: &str) -> Result<PathBuf, String> {
    SqliteConnectOptions::from_str(url)
        .map(|options| options.get_filename().to_owned())
        .map_err(|error| format!("DATABASE_URL: {error}"))
}

/// Copies the database into the folder, without the keys of people.
///
/// # Errors
/// A sentence.
pub async fn take(config: &Config, work: &Path, stop: &Stop) -> Result<(PathBuf, State), String> {
    let engine = Engine::of(&config.database_url);
    let copy = work.join(engine.file());
    let state = match engine {
        Engine::Sqlite => sqlite(config, &copy).await?,
        Engine::Postgres => postgres(config, &copy, work, stop).await?,
    };
    Ok((copy, state))
}

async fn sqlite(config: &Config, copy: &Path) -> Result<State, String> {
    let failed = |error: sqlx::Error| format!("the database cannot be copied: {error}");
    let source = SqliteConnectOptions::from_str(&config.database_url).map_err(failed)?;
    if !source.get_filename().exists() {
        return Err(format!(
            "DATABASE_URL: there is no database at {}",
            source.get_filename().display()
        ));
    }
    let source = source
        .create_if_missing(false)
        .busy_timeout(Duration::from_secs(30));
    let mut connection = source.connect().await.map_err(failed)?;
    sqlx::query(COPY)
        .bind(copy.to_string_lossy().into_owned())
        .execute(&mut connection)
        .await
        .map_err(failed)?;
    connection.close().await.map_err(failed)?;

    let url = format!("sqlite:{}", copy.display());
    let db = db::open(&url, 1).await.map_err(|error| error.to_string())?;
    let mut tx = db.begin().await.map_err(failed)?;
    let state = state(&mut tx, Engine::Sqlite).await.map_err(failed)?;
    drop(tx);
    db.close().await;

    // Deleted so that nothing of it stays in the empty places of the file either; and one file, without a log beside it.
    let mut connection = SqliteConnectOptions::new()
        .filename(copy)
        .journal_mode(SqliteJournalMode::Delete)
        .pragma("secure_delete", "ON")
        .connect()
        .await
        .map_err(failed)?;
    sqlx::query(WITHOUT_KEYS)
        .execute(&mut connection)
        .await
        .map_err(failed)?;
    connection.close().await.map_err(failed)?;
    Ok(state)
}

async fn postgres(config: &Config, copy: &Path, work: &Path, stop: &Stop) -> Result<State, String> {
    let failed = |error: sqlx::Error| format!("the database cannot be copied: {error}");
    let db = start::database(config).await?;
    let mut tx = db.begin().await.map_err(failed)?;
    execute!(&mut tx, ONE_MOMENT).map_err(failed)?;
    execute!(&mut tx, NO_TIMEOUT).map_err(failed)?;
    let moment: Option<(String,)> = row_in!(&mut tx, POSTGRES_MOMENT).map_err(failed)?;
    let (moment,) = moment.ok_or("PostgreSQL names no moment")?;
    let state = state(&mut tx, Engine::Postgres).await.map_err(failed)?;
    let (url, copy) = (config.database_url.clone(), copy.to_owned());
    let (work, stop) = (work.to_owned(), stop.clone());
    tokio::task::spawn_blocking(move || postgres::dump(&url, &moment, &copy, &work, &stop))
        .await
        .map_err(|error| error.to_string())??;
    drop(tx);
    db.close().await;
    Ok(state)
}

/// What the database is, as this transaction sees it.
///
/// # Errors
/// When the database does not answer.
pub async fn state(tx: &mut Tx, engine: Engine) -> sqlx::Result<State> {
    let tables: Vec<(String,)> = match engine {
        Engine::Sqlite => rows_in!(tx, SQLITE_TABLES)?,
        Engine::Postgres => rows_in!(tx, POSTGRES_TABLES)?,
    };
    let mut state = State::default();
    if tables.iter().any(|(table,)| table == "_sqlx_migrations") {
        let taken: Vec<(i64,)> = rows_in!(tx, MIGRATIONS)?;
        state.migrations = taken.into_iter().map(|(version,)| version).collect();
    }
    for (table,) in tables {
        if table == apart::TABLE {
            state.people = apart::people(tx).await?;
            continue;
        }
        let count = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM \"{table}\""));
        let count: Option<(i64,)> = row_in!(tx, count)?;
        state
            .tables
            .insert(table, count.map_or(0, |(count,)| count));
    }
    Ok(state)
}

//! Opens the database that a `DATABASE_URL` names, with the settings that keep every acknowledged write.

use std::str::FromStr;
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::Db;

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Neither `sqlite:` nor `postgres:`.
    #[error("DATABASE_URL must begin with sqlite: or postgres://")]
    Scheme,
    #[error("{0}")]
    Sqlx(#[from] sqlx::Error),
    #[error("the folder of the SQLite file cannot be made: {0}")]
    Folder(std::io::Error),
}

/// Opens `sqlite:PATH` (the file and its folder are made) or `postgres://…`; `connections` is the size of the pool.
///
/// # Errors
/// [`OpenError`], when the URL is not understood or the database does not answer.
pub async fn open(url: &str, connections: u32) -> Result<Db, OpenError> {
    if url.starts_with("sqlite:") {
        open_sqlite(url, connections).await
    } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        let options = PgConnectOptions::from_str(url)?.application_name("koprik");
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options)
            .await?;
        Ok(Db::Postgres(pool))
    } else {
        Err(OpenError::Scheme)
    }
}

async fn open_sqlite(url: &str, connections: u32) -> Result<Db, OpenError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL: what was acknowledged outlives a power cut, not only a crash of the program.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        .pragma("cache_size", "-8000");
    if let Some(folder) = options.get_filename().parent()
        && !folder.as_os_str().is_empty()
    {
        std::fs::create_dir_all(folder).map_err(OpenError::Folder)?;
    }
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        // When the disk fails, SQLite ends the transaction by itself and the connection still believes to be in it: it would
        // never begin another. Such a one is closed, and the next writer gets a new one.
        .before_acquire(|connection, _| {
            let is_free = !connection.is_in_transaction();
            Box::pin(async move { Ok(is_free) })
        })
        .connect_with(options.clone())
        .await?;
    let read = SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options.read_only(true).create_if_missing(false))
        .await?;
    Ok(Db::Sqlite { read, write })
}

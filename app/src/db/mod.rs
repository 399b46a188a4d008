//! The database: SQLite by default, PostgreSQL at scale, one SQL text for both.

pub mod ledger;
mod migrations;
mod open;

pub use migrations::{MigrationState, migrate, migration_state, unknown_steps};
pub use open::{OpenError, open};
pub use sqlx::Error as SqlxError;

use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

/// An open database. Cloning it is cheap.
#[derive(Clone, Debug)]
pub enum Db {
    /// SQLite: many readers, one writer.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction that may write; dropped without `commit` it leaves nothing behind.
#[derive(Debug)]
pub struct Tx {
    open: OpenTx,
    /// Records of the audit trail, written when everything else is.
    records: Vec<ledger::Entry>,
}

/// The transaction of the engine.
#[derive(Debug)]
pub enum OpenTx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Runs the same code, and so the same SQL text, on whichever database is open. For reading.
#[macro_export]
macro_rules! on_db {
    ($db:expr, |$pool:ident| $body:expr) => {
        match $db {
            $crate::db::Db::Sqlite { read: $pool, .. } => $body,
            $crate::db::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs the same code inside a transaction: `on_tx!(tx, |c| sqlx::query(SQL).bind(id).execute(c).await)`.
#[macro_export]
macro_rules! on_tx {
    ($tx:expr, |$connection:ident| $body:expr) => {
        match $crate::db::Tx::open($tx) {
            $crate::db::OpenTx::Sqlite(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
            $crate::db::OpenTx::Postgres(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
        }
    };
}

/// Writes inside a transaction and says how many rows it touched: `execute!(tx, SQL, id, now)`.
#[macro_export]
macro_rules! execute {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::on_tx!($tx, |connection| sqlx::query($sql)$(.bind($value))*
            .execute(connection).await.map(|done| done.rows_affected()))
    };
}

/// Reads all rows: `rows!(db, SQL, id)`.
#[macro_export]
macro_rules! rows {
    ($db:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::on_db!($db, |pool| sqlx::query_as($sql)$(.bind($value))*.fetch_all(pool).await)
    };
}

/// Reads one row, if it is there: `row!(db, SQL, id)`.
#[macro_export]
macro_rules! row {
    ($db:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::on_db!($db, |pool| sqlx::query_as($sql)$(.bind($value))*.fetch_optional(pool).await)
    };
}

/// Reads one row inside a transaction, if it is there.
#[macro_export]
macro_rules! row_in {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::on_tx!($tx, |connection| sqlx::query_as($sql)$(.bind($value))*.fetch_optional(connection).await)
    };
}

/// Reads all rows inside a transaction.
#[macro_export]
macro_rules! rows_in {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::on_tx!($tx, |connection| sqlx::query_as($sql)$(.bind($value))*.fetch_all(connection).await)
    };
}

impl Db {
    /// Begins to write. On SQLite writers queue here, so that none of them fails half-way with “busy”.
    ///
    /// # Errors
    /// When the database cannot be reached, or another writer holds it for more than five seconds.
    pub async fn begin(&self) -> sqlx::Result<Tx> {
        let open = match self {
            Self::Sqlite { write, .. } => {
                OpenTx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => OpenTx::Postgres(pool.begin().await?),
        };
        Ok(Tx {
            open,
            records: Vec::new(),
        })
    }

    /// `SQLite` or `PostgreSQL`, for people.
    pub const fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// Finishes what is under way and closes all connections.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// For the macros: the transaction of the engine.
    pub const fn open(&mut self) -> &mut OpenTx {
        &mut self.open
    }

    /// Keeps a record of the audit trail for the end of the transaction.
    pub fn add_record(&mut self, entry: ledger::Entry) {
        self.records.push(entry);
    }

    /// Makes everything that was written in this transaction last. The records of the audit trail are written here, after
    /// everything else: the end of their chain is held for a moment only, and nobody who holds it waits for anybody.
    pub async fn commit(mut self) -> sqlx::Result<()> {
        let records = std::mem::take(&mut self.records);
        ledger::append(&mut self, records).await?;
        match self.open {
            OpenTx::Sqlite(transaction) => transaction.commit().await,
            OpenTx::Postgres(transaction) => transaction.commit().await,
        }
    }
}

/// Whether the error says that a row with this unique value is there already.
pub fn is_taken(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

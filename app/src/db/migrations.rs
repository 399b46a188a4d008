//! The migrations of both engines: the same steps, under the same numbers.

use sqlx::migrate::{MigrateError, Migrator};

use super::Db;

static SQLITE: Migrator = sqlx::migrate!("./migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("./migrations/postgres");

/// How far a database is.
#[derive(Debug, PartialEq, Eq)]
pub struct MigrationState {
    /// Steps that this program knows.
    pub known: usize,
    /// Steps of them that the database has taken.
    pub applied: usize,
    /// Steps that the database has and this program does not know: the program is too old.
    pub unknown: usize,
}

impl MigrationState {
    /// The program and the database agree.
    pub const fn is_current(&self) -> bool {
        self.known == self.applied && self.unknown == 0
    }
}

/// Takes every step that is missing; does nothing on a current database.
///
/// # Errors
/// When a step fails, or was changed after it was taken.
pub async fn migrate(db: &Db) -> Result<(), MigrateError> {
    match db {
        Db::Sqlite { write, .. } => SQLITE.run(write).await?,
        Db::Postgres(pool) => POSTGRES.run(pool).await?,
    }
    // Records from the time before the chain get their links.
    super::ledger::link_old(db).await?;
    Ok(())
}

const APPLIED: &str = "SELECT version FROM _sqlx_migrations WHERE success = TRUE";

/// Compares the steps of the program with those of the database; an empty database has taken none.
pub async fn migration_state(db: &Db) -> MigrationState {
    let applied: Vec<i64> =
        crate::on_db!(db, |pool| sqlx::query_scalar(APPLIED).fetch_all(pool).await)
            .unwrap_or_default();
    let known: Vec<i64> = match db {
        Db::Sqlite { .. } => SQLITE.iter().map(|step| step.version).collect(),
        Db::Postgres(_) => POSTGRES.iter().map(|step| step.version).collect(),
    };
    MigrationState {
        known: known.len(),
        applied: known.iter().filter(|step| applied.contains(step)).count(),
        unknown: applied.iter().filter(|step| !known.contains(step)).count(),
    }
}

/// How many of these steps this program does not know.
pub fn unknown_steps(is_sqlite: bool, steps: &[i64]) -> usize {
    let known = if is_sqlite { &SQLITE } else { &POSTGRES };
    let is_known = |step: i64| known.iter().any(|known| known.version == step);
    steps.iter().filter(|step| !is_known(**step)).count()
}

//! The tables of search: places in the list, documents, words with their numbers; the index itself differs by engine.

mod postgres;
mod sqlite;

use super::query::{All, Groups};
use crate::db::{Db, OpenTx, Tx};
use crate::{execute, row, row_in, rows};

/// The word that every document has in the table of words: its number is that of all documents.
pub const EVERY: &str = "_all";

/// One vacancy that answers a question.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Hit {
    /// The place in the list: the newest has the greatest.
    pub seq: i64,
    pub vacancy_id: String,
    /// Tokens of the filters, separated by spaces.
    pub facets: String,
}

const PLACE: &str = "SELECT seq FROM search_places WHERE vacancy_id = $1";
const NEXT: &str =
    "UPDATE search_state SET value = value + $1 WHERE name = 'next' RETURNING value - $1";
const ADD_PLACE: &str = "INSERT INTO search_places (vacancy_id, seq) VALUES ($1, $2)";
const TOKENS: &str = "SELECT tokens FROM search_tokens WHERE seq = $1";
const ADD_TOKENS: &str = "INSERT INTO search_tokens (seq, tokens) VALUES ($1, $2)";
const DROP_TOKENS: &str = "DELETE FROM search_tokens WHERE seq = $1";
const DROP_DOC: &str = "DELETE FROM search_docs WHERE seq = $1";
const COUNT_WORD: &str = "INSERT INTO search_words (token, documents) VALUES ($1, $2) \
     ON CONFLICT (token) DO UPDATE SET documents = search_words.documents + excluded.documents";
const DROP_WORDS: &str = "DELETE FROM search_words WHERE documents <= 0 AND token = $1";
const WORD: &str = "SELECT documents FROM search_words WHERE token = $1";
const BEGINNING: &str = "SELECT token, documents FROM search_words WHERE token >= $1 AND token < $2 \
     ORDER BY documents DESC, token LIMIT $3";
const NEWEST: &str =
    "SELECT seq, vacancy_id, facets FROM search_docs WHERE seq < $1 ORDER BY seq DESC LIMIT $2";
const SINCE: &str =
    "SELECT seq, vacancy_id, facets FROM search_docs WHERE seq > $1 ORDER BY seq LIMIT $2";
const VERSION: &str = "SELECT value FROM search_state WHERE name = 'version'";
const SET_VERSION: &str = "UPDATE search_state SET value = $1 WHERE name = 'version'";
const LISTED: &str = "SELECT vacancy_id FROM search_docs WHERE vacancy_id = $1";
const CLEAR_DOCS: &str = "DELETE FROM search_docs";
const CLEAR_TOKENS: &str = "DELETE FROM search_tokens";
const CLEAR_WORDS: &str = "DELETE FROM search_words";

/// The place of a vacancy; it keeps it through every pause.
pub async fn place(tx: &mut Tx, vacancy: &str) -> sqlx::Result<Option<i64>> {
    let found: Option<(i64,)> = row_in!(tx, PLACE, vacancy)?;
    Ok(found.map(|(seq,)| seq))
}

/// So many new places; the first of them.
pub async fn new_places(tx: &mut Tx, count: i64) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row_in!(tx, NEXT, count)?;
    found.map(|(first,)| first).ok_or(sqlx::Error::RowNotFound)
}

pub async fn add_place(tx: &mut Tx, vacancy: &str, seq: i64) -> sqlx::Result<()> {
    execute!(tx, ADD_PLACE, vacancy, seq).map(drop)
}

/// Whether the vacancy is in the index.
pub async fn is_listed(db: &Db, vacancy: &str) -> sqlx::Result<bool> {
    let found: Option<(String,)> = row!(db, LISTED, vacancy)?;
    Ok(found.is_some())
}

/// The tokens under which a document stands; nothing when it is not in the index.
pub async fn tokens(tx: &mut Tx, seq: i64) -> sqlx::Result<Option<String>> {
    let found: Option<(String,)> = row_in!(tx, TOKENS, seq)?;
    Ok(found.map(|(tokens,)| tokens))
}

/// Puts a document into the index. Words are counted apart, because many documents may be written together.
pub async fn add(
    tx: &mut Tx,
    seq: i64,
    vacancy: &str,
    facets: &str,
    tokens: &str,
) -> sqlx::Result<()> {
    execute!(&mut *tx, ADD_TOKENS, seq, tokens)?;
    match tx.open() {
        OpenTx::Sqlite(inner) => sqlite::add(inner, seq, vacancy, facets, tokens).await,
        OpenTx::Postgres(inner) => postgres::add(inner, seq, vacancy, facets, tokens).await,
    }
}

/// Takes a document out of the index.
pub async fn remove(tx: &mut Tx, seq: i64) -> sqlx::Result<()> {
    execute!(&mut *tx, DROP_TOKENS, seq)?;
    execute!(&mut *tx, DROP_DOC, seq)?;
    match tx.open() {
        OpenTx::Sqlite(inner) => sqlite::remove(inner, seq).await,
        OpenTx::Postgres(_) => Ok(()),
    }
}

/// Adds to the number of documents of a word; a word without documents goes.
pub async fn count_word(tx: &mut Tx, token: &str, documents: i64) -> sqlx::Result<()> {
    execute!(&mut *tx, COUNT_WORD, token, documents)?;
    if documents < 0 {
        execute!(tx, DROP_WORDS, token)?;
    }
    Ok(())
}

/// In how many documents a word is.
pub async fn documents(db: &Db, token: &str) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row!(db, WORD, token)?;
    Ok(found.map_or(0, |(documents,)| documents))
}

/// The words with a beginning, the most frequent first.
pub async fn beginning(db: &Db, with: &str, limit: i64) -> sqlx::Result<Vec<(String, i64)>> {
    let after = format!("{with}\u{10ffff}");
    rows!(db, BEGINNING, with, after, limit)
}

/// The newest hits below a place.
pub async fn page(db: &Db, groups: &Groups, below: i64, limit: i64) -> sqlx::Result<Vec<Hit>> {
    if groups.is_empty() {
        return rows!(db, NEWEST, below, limit);
    }
    match db {
        Db::Sqlite { read, .. } => sqlite::page(read, groups, below, limit).await,
        Db::Postgres(pool) => {
            let estimate = estimate(db, groups).await?;
            postgres::page(pool, groups, estimate, below, limit).await
        }
    }
}

/// The hits above a place, the oldest first.
pub async fn since(db: &Db, groups: &Groups, above: i64, limit: i64) -> sqlx::Result<Vec<Hit>> {
    if groups.is_empty() {
        return rows!(db, SINCE, above, limit);
    }
    match db {
        Db::Sqlite { read, .. } => sqlite::since(read, groups, above, limit).await,
        Db::Postgres(pool) => postgres::since(pool, groups, above, limit).await,
    }
}

/// The greatest place in the list, or 0.
pub async fn highest(db: &Db) -> sqlx::Result<i64> {
    const HIGHEST: &str = "SELECT seq FROM search_docs ORDER BY seq DESC LIMIT 1";
    let found: Option<(i64,)> = row!(db, HIGHEST)?;
    Ok(found.map_or(0, |(seq,)| seq))
}

/// How many documents a question may have, from the numbers of its words.
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    pub all: i64,
    /// Documents of the rarest group: there are never more hits.
    pub rarest: i64,
    /// What is likely when words do not depend on each other.
    pub likely: i64,
}

async fn estimate(db: &Db, groups: &Groups) -> sqlx::Result<Estimate> {
    let all = documents(db, EVERY).await?.max(1);
    let (mut rarest, mut likely) = (all, all);
    for group in groups {
        let mut sum = 0_i64;
        for ways in &group.0 {
            sum = sum.saturating_add(least(db, ways).await?);
        }
        let sum = sum.min(all);
        rarest = rarest.min(sum);
        likely = likely.saturating_mul(sum) / all;
    }
    Ok(Estimate {
        all,
        rarest,
        likely,
    })
}

async fn least(db: &Db, ways: &All) -> sqlx::Result<i64> {
    let mut least = i64::MAX;
    for token in ways {
        least = least.min(documents(db, token).await?);
    }
    Ok(if least == i64::MAX { 0 } else { least })
}

/// By which rules the index was written.
pub async fn version(db: &Db) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row!(db, VERSION)?;
    Ok(found.map_or(0, |(version,)| version))
}

/// Empties the index, so that it can be written by new rules; places stay.
pub async fn clear(tx: &mut Tx, version: i64) -> sqlx::Result<()> {
    execute!(&mut *tx, CLEAR_DOCS)?;
    execute!(&mut *tx, CLEAR_TOKENS)?;
    execute!(&mut *tx, CLEAR_WORDS)?;
    execute!(&mut *tx, SET_VERSION, version)?;
    match tx.open() {
        OpenTx::Sqlite(inner) => sqlite::clear(inner).await,
        OpenTx::Postgres(_) => Ok(()),
    }
}

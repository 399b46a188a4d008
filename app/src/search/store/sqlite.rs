//! The index on SQLite: FTS5 without content. Its tokeniser takes our tokens as they are, so it decides nothing.

use sqlx::{Sqlite, SqlitePool, Transaction};

use super::Hit;
use crate::search::query::{Groups, in_words};

const ADD_DOC: &str = "INSERT INTO search_docs (seq, vacancy_id, facets) VALUES ($1, $2, $3)";
const ADD: &str = "INSERT INTO search_index (rowid, tokens) VALUES ($1, $2)";
const REMOVE: &str = "DELETE FROM search_index WHERE rowid = $1";
const CLEAR: &str = "INSERT INTO search_index (search_index) VALUES ('delete-all')";
const PAGE: &str = "SELECT d.seq, d.vacancy_id, d.facets FROM search_index i JOIN search_docs d ON d.seq = i.rowid \
     WHERE i.search_index MATCH $1 AND i.rowid < $2 ORDER BY i.rowid DESC LIMIT $3";
const SINCE: &str = "SELECT d.seq, d.vacancy_id, d.facets FROM search_index i JOIN search_docs d ON d.seq = i.rowid \
     WHERE i.search_index MATCH $1 AND i.rowid > $2 ORDER BY i.rowid LIMIT $3";

pub async fn add(
    tx: &mut Transaction<'static, Sqlite>,
    seq: i64,
    vacancy: &str,
    facets: &str,
    tokens: &str,
) -> sqlx::Result<()> {
    sqlx::query(ADD_DOC)
        .bind(seq)
        .bind(vacancy)
        .bind(facets)
        .execute(&mut **tx)
        .await?;
    sqlx::query(ADD)
        .bind(seq)
        .bind(tokens)
        .execute(&mut **tx)
        .await
        .map(drop)
}

pub async fn remove(tx: &mut Transaction<'static, Sqlite>, seq: i64) -> sqlx::Result<()> {
    sqlx::query(REMOVE)
        .bind(seq)
        .execute(&mut **tx)
        .await
        .map(drop)
}

pub async fn clear(tx: &mut Transaction<'static, Sqlite>) -> sqlx::Result<()> {
    sqlx::query(CLEAR).execute(&mut **tx).await.map(drop)
}

pub async fn page(
    pool: &SqlitePool,
    groups: &Groups,
    below: i64,
    limit: i64,
) -> sqlx::Result<Vec<Hit>> {
    sqlx::query_as(PAGE)
        .bind(text(groups))
        .bind(below)
        .bind(limit)
        .fetch_all(pool)
        .await
}

pub async fn since(
    pool: &SqlitePool,
    groups: &Groups,
    above: i64,
    limit: i64,
) -> sqlx::Result<Vec<Hit>> {
    sqlx::query_as(SINCE)
        .bind(text(groups))
        .bind(above)
        .bind(limit)
        .fetch_all(pool)
        .await
}

fn text(groups: &Groups) -> String {
    in_words(groups, '"', " AND ", " OR ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::query::Group;

    #[test]
    fn a_question_is_one_text() {
        let groups = vec![
            Group(vec![vec!["a".into()], vec!["b".into(), "c".into()]]),
            Group::one("_c_jp".into()),
        ];
        assert_eq!(
            text(&groups),
            "((\"a\") OR (\"b\" AND \"c\")) AND ((\"_c_jp\"))"
        );
    }
}

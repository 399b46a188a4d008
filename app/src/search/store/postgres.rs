//! The index on PostgreSQL: a vector made of our tokens as they are, no dictionary, and a plan by the rarity of the words.

use sqlx::{PgPool, Postgres, Transaction};

use super::{Estimate, Hit};
use crate::search::query::{Groups, in_words};

const ADD: &str = "INSERT INTO search_docs (seq, vacancy_id, facets, vector) \
     VALUES ($1, $2, $3, array_to_tsvector(string_to_array($4, ' ')))";
/// All hits from the index, then the newest of them: for what is rare.
const GATHER: &str = "WITH hits AS MATERIALIZED (SELECT seq, vacancy_id, facets FROM search_docs \
     WHERE vector @@ CAST($1 AS TEXT)::tsquery AND seq < $2) \
     SELECT seq, vacancy_id, facets FROM hits ORDER BY seq DESC LIMIT $3";
/// From the newest on until the page is full: for what is common. `IS TRUE` keeps the planner from gathering.
const WALK: &str = "SELECT seq, vacancy_id, facets FROM search_docs \
     WHERE (vector @@ CAST($1 AS TEXT)::tsquery) IS TRUE AND seq < $2 ORDER BY seq DESC LIMIT $3";
const SINCE: &str = "WITH hits AS MATERIALIZED (SELECT seq, vacancy_id, facets FROM search_docs \
     WHERE vector @@ CAST($1 AS TEXT)::tsquery AND seq > $2) \
     SELECT seq, vacancy_id, facets FROM hits ORDER BY seq LIMIT $3";

pub async fn add(
    tx: &mut Transaction<'static, Postgres>,
    seq: i64,
    vacancy: &str,
    facets: &str,
    tokens: &str,
) -> sqlx::Result<()> {
    sqlx::query(ADD)
        .bind(seq)
        .bind(vacancy)
        .bind(facets)
        .bind(tokens)
        .execute(&mut **tx)
        .await
        .map(drop)
}

/// Whether walking from the newest on costs less than gathering all hits. A walk looks at `all / likely` documents for each
/// hit; gathering reads the list of the rarest group and fetches every likely hit.
fn is_walk(estimate: Estimate, limit: i64) -> bool {
    if estimate.likely == 0 || estimate.rarest == 0 {
        return false;
    }
    let walk = limit.saturating_mul(estimate.all) / estimate.likely;
    let gather = estimate.likely.saturating_add(estimate.rarest / 8);
    walk < gather
}

pub async fn page(
    pool: &PgPool,
    groups: &Groups,
    estimate: Estimate,
    below: i64,
    limit: i64,
) -> sqlx::Result<Vec<Hit>> {
    let sql = if is_walk(estimate, limit) {
        WALK
    } else {
        GATHER
    };
    sqlx::query_as(sql)
        .bind(text(groups))
        .bind(below)
        .bind(limit)
        .fetch_all(pool)
        .await
}

pub async fn since(
    pool: &PgPool,
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
    in_words(groups, '\'', " & ", " | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rare_is_gathered_and_the_common_is_walked() {
        let estimate = |rarest, likely| Estimate {
            all: 1_000_000,
            rarest,
            likely,
        };
        assert!(is_walk(estimate(450_000, 450_000), 21));
        assert!(!is_walk(estimate(140, 140), 21));
        assert!(!is_walk(estimate(0, 0), 21));
        assert!(!is_walk(estimate(450_000, 20), 21));
    }
}

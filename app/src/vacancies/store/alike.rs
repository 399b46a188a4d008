//! By which hashes published texts are found, and the vacancies of one occupation in one country.

use super::Line;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::{execute, rows};

const UNMARK: &str = "DELETE FROM vacancy_marks WHERE vacancy_id = $1";
const MARK: &str =
    "INSERT INTO vacancy_marks (mark, vacancy_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const MARKED: &str =
    "SELECT vacancy_id FROM vacancy_marks WHERE mark = $1 ORDER BY vacancy_id DESC LIMIT $2";
const UNMARKED: &str = "SELECT v.id FROM vacancies v WHERE v.live = 'public' \
     AND NOT EXISTS (SELECT 1 FROM vacancy_marks m WHERE m.vacancy_id = v.id) AND v.id > $1 ORDER BY v.id LIMIT 200";
const SAME_WORK: &str = "SELECT v.id, v.org_id, v.employer_org_id, v.published_at, v.closes_at, v.is_demo, s.terms, s.texts \
     FROM vacancies v JOIN vacancy_versions s ON s.vacancy_id = v.id AND s.version = v.published_version \
     WHERE v.live = 'public' AND v.occupation = $1 AND v.country = $2 AND v.id <> $3 AND v.is_hidden = FALSE AND v.closes_at > $4 \
     ORDER BY v.published_at DESC, v.id DESC LIMIT $5";

/// Notes the hashes of a text in the place of those of an earlier version.
pub async fn mark(tx: &mut Tx, id: &str, marks: &[u32]) -> sqlx::Result<()> {
    execute!(&mut *tx, UNMARK, id)?;
    for mark in marks {
        execute!(&mut *tx, MARK, i64::from(*mark), id)?;
    }
    Ok(())
}

/// The newest vacancies that have this hash.
pub async fn marked(ctx: &Ctx, mark: u32, limit: i64) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows!(ctx.db(), MARKED, i64::from(mark), limit)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Public vacancies after an id whose hashes were never noted, two hundred at most.
pub async fn unmarked(ctx: &Ctx, after: &str) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows!(ctx.db(), UNMARKED, after)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The newest public vacancies of an occupation in a country, but for one.
pub async fn same_work(
    ctx: &Ctx,
    occupation: &str,
    country: &str,
    but: &str,
    limit: i64,
) -> Result<Vec<Line>, AppError> {
    Ok(rows!(
        ctx.db(),
        SAME_WORK,
        occupation,
        country,
        but,
        ctx.now,
        limit
    )?)
}

//! What one organisation has open, and what a link between two lets be seen.

use super::Line;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::{execute, rows};

const OPEN_OF: &str = "SELECT v.id, v.org_id, v.employer_org_id, v.published_at, v.closes_at, v.is_demo, s.terms, s.texts \
     FROM vacancies v JOIN vacancy_versions s ON s.vacancy_id = v.id AND s.version = v.published_version \
     WHERE (v.org_id = $1 OR v.employer_org_id = $1) AND v.live = 'public' AND v.is_hidden = FALSE AND v.closes_at > $2 \
     AND (v.published_at < $3 OR (v.published_at = $3 AND v.id < $4)) \
     ORDER BY v.published_at DESC, v.id DESC LIMIT $5";
const HIDE_BETWEEN: &str = "UPDATE vacancies SET is_hidden = TRUE \
     WHERE org_id = $1 AND employer_org_id = $2 AND live <> 'no' AND is_hidden = FALSE";

/// Published vacancies of an organisation below a moment and an id, the newest first.
pub async fn open_of(
    ctx: &Ctx,
    org: &str,
    below: (i64, &str),
    limit: i64,
) -> Result<Vec<Line>, AppError> {
    Ok(rows!(
        ctx.db(),
        OPEN_OF,
        org,
        ctx.now,
        below.0,
        below.1,
        limit
    )?)
}

/// Hides what one publishes for the other; the answer is how many that were.
pub async fn hide_between(tx: &mut Tx, publisher: &str, employer: &str) -> sqlx::Result<u64> {
    execute!(tx, HIDE_BETWEEN, publisher, employer)
}

//! What an organisation has open, for its public page; and what goes when it acts for another no more.

use std::collections::HashMap;

use super::{PAGE, may_publish};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::vacancies::store::Line;
use crate::vacancies::store::open as store;

/// The open vacancies that an organisation publishes or is the employer in, after a place in the list (as for
/// [`super::list`]), and the place after them.
///
/// # Errors
/// When the database does not answer.
pub async fn open_of(
    ctx: &Ctx,
    org: &str,
    after: &str,
) -> Result<(Vec<Line>, Option<String>), AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let lines = store::open_of(ctx, org, place(after), limit).await?;
    page(ctx, lines).await
}

/// A place in a list: `moment.id`, empty for the first page.
pub(super) fn place(after: &str) -> (i64, &str) {
    let (moment, id) = after.split_once('.').unwrap_or(("", ""));
    (moment.parse().unwrap_or(i64::MAX), id)
}

/// One page of lines of which one more than fits was read, without those whose organisations may not publish at this
/// moment, and the place after it.
pub(super) async fn page(
    ctx: &Ctx,
    mut lines: Vec<Line>,
) -> Result<(Vec<Line>, Option<String>), AppError> {
    let has_more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let next = lines
        .last()
        .filter(|_| has_more)
        .map(|line| format!("{}.{}", line.published_at, line.id));
    let mut known: HashMap<(String, String), bool> = HashMap::new();
    let mut shown = Vec::new();
    for line in lines {
        let pair = (line.org_id.clone(), line.employer_org_id.clone());
        let stands = match known.get(&pair) {
            Some(stands) => *stands,
            None => may_publish(ctx, &pair.0, &pair.1).await?,
        };
        known.insert(pair, stands);
        if stands {
            shown.push(line);
        }
    }
    Ok((shown, next))
}

/// One organisation acts for the other no more: what it published for it is hidden, together with what is decided about
/// the two; the answer is how many vacancies that were. Should it act again, the timer shows them again.
///
/// # Errors
/// When the database does not answer.
pub async fn hide_between(tx: &mut Tx, publisher: &str, employer: &str) -> Result<u64, AppError> {
    Ok(store::hide_between(tx, publisher, employer).await?)
}

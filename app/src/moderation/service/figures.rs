//! The figures of the desk: how long people wait, what is decided and why, what is appealed.

use std::collections::BTreeMap;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::moderation::neighbours;
use crate::moderation::rules::{FIGURES_DAYS, Verdict, marks};
use crate::moderation::store;

/// The last thirty days, and what waits now. Times are milliseconds.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub waiting: usize,
    /// What waits longest has waited so long.
    pub oldest: Option<i64>,
    /// Those that wait longer than was promised.
    pub late: usize,
    pub median: Option<i64>,
    pub nine_tenths: Option<i64>,
    pub approved: usize,
    pub returned: usize,
    pub rejected: usize,
    /// By code, the most frequent first.
    pub reasons: Vec<(String, usize)>,
    pub appeals_open: i64,
    pub appeals_upheld: i64,
    pub appeals_refused: i64,
    /// Complaints of visitors that nobody decided yet.
    pub reports: i64,
}

/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn figures(ctx: &Ctx) -> Result<Figures, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    let queue = super::queue(ctx, &Fields::default()).await?;
    let since = ctx.now - FIGURES_DAYS * 24 * 60 * 60 * 1_000;
    let decisions = store::since(ctx, since).await?;
    let waits = decisions
        .iter()
        .map(|decision| decision.due_at - decision.sent_at)
        .collect();
    let (median, nine_tenths) = marks(waits).unzip();
    let count = |verdict| {
        decisions
            .iter()
            .filter(|made| made.verdict() == verdict)
            .count()
    };
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for code in decisions
        .iter()
        .flat_map(|made| made.reasons.split_whitespace())
    {
        *reasons.entry(code).or_default() += 1;
    }
    let mut reasons: Vec<(String, usize)> = reasons
        .into_iter()
        .map(|(code, count)| (code.to_owned(), count))
        .collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let appeals = store::count_appeals(ctx, since).await?;
    let appealed = |state: &str| {
        appeals
            .iter()
            .find(|(found, _)| found == state)
            .map_or(0, |(_, count)| *count)
    };
    Ok(Figures {
        waiting: queue.len(),
        oldest: queue
            .iter()
            .filter_map(|item| item.vacancy.submitted_at)
            .min()
            .map(|sent| ctx.now - sent),
        late: queue.iter().filter(|item| item.promised < ctx.now).count(),
        median,
        nine_tenths,
        approved: count(Verdict::Approve),
        returned: count(Verdict::Return),
        rejected: count(Verdict::Reject),
        reasons,
        appeals_open: appealed("open"),
        appeals_upheld: appealed("upheld"),
        appeals_refused: appealed("refused"),
        reports: neighbours::open_reports(ctx).await?.values().sum(),
    })
}

//! The queue: what waits for the staff, how risky it is, and which case comes next.

use std::collections::HashMap;

use super::assess::{History, assess};
use super::settle_due;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::store::Organisation;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::moderation::neighbours;
use crate::moderation::rules::{Risk, order};
use crate::moderation::store::{self, Appeal, Decision, Lease};
use crate::vacancies;
use crate::vacancies::store::Vacancy;

/// Lines of the queue that are shown at once.
pub const SHOWN: usize = 40;

/// One line of the queue.
#[derive(Clone, Debug)]
pub struct Item {
    pub vacancy: Vacancy,
    pub employer: String,
    pub risk: Risk,
    pub score: i64,
    pub reports: i64,
    /// Until when it was promised.
    pub promised: i64,
    /// Who has it at this moment.
    pub lease: Option<Lease>,
    /// The decision of a first person that waits for a second one.
    pub proposal: Option<Decision>,
    pub appeal: Option<Appeal>,
}

impl Item {
    pub const fn is_change(&self) -> bool {
        self.vacancy.published_version.is_some()
    }

    /// Whether this person could take it, as far as the queue knows.
    pub fn is_open_to(&self, account: &str, now: i64) -> bool {
        let is_free = self
            .lease
            .as_ref()
            .is_none_or(|lease| lease.until <= now || lease.account_id == account);
        is_free
            && self
                .proposal
                .as_ref()
                .is_none_or(|first| first.account_id != account)
            && self
                .appeal
                .as_ref()
                .is_none_or(|appeal| appeal.rejected_by != account)
    }
}

/// What everybody waits for, without what is being decided in these seconds; the riskiest first. `filter`: `country`, `sector`,
/// `risk`, `kind` (`first` or `change`), `org`.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn queue(ctx: &Ctx, filter: &Fields) -> Result<Vec<Item>, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    settle_due(&ctx.portal).await?;
    let waiting = vacancies::service::waiting(ctx).await?;
    let found = assess(ctx, &waiting).await?;
    let (mut pending, mut proposals) = (HashMap::new(), HashMap::new());
    for decision in store::open(ctx).await? {
        let by_state = if decision.state == "pending" {
            &mut pending
        } else {
            &mut proposals
        };
        by_state.insert(decision.vacancy_id.clone(), decision);
    }
    let mut leases: HashMap<String, Lease> = store::leases(ctx)
        .await?
        .into_iter()
        .filter(|lease| lease.until > ctx.now)
        .map(|lease| (lease.vacancy_id.clone(), lease))
        .collect();
    let mut appeals: HashMap<String, Appeal> = store::open_appeals(ctx)
        .await?
        .into_iter()
        .map(|appeal| (appeal.vacancy_id.clone(), appeal))
        .collect();
    let history = History::load(ctx).await?;
    let mut organisations = HashMap::new();
    let mut items = Vec::new();
    for vacancy in waiting {
        if pending.contains_key(&vacancy.id) || !fits(&vacancy, filter) {
            continue;
        }
        let publisher = known(ctx, &mut organisations, &vacancy.org_id).await?;
        let employer = known(ctx, &mut organisations, &vacancy.employer_org_id).await?;
        let findings = found.get(&(vacancy.id.clone(), vacancy.version));
        let signals = history.signals(
            &vacancy,
            publisher.as_ref(),
            findings.map_or(&[], Vec::as_slice),
        );
        let risk = signals.risk();
        if !matches_filter(filter, "risk", risk.code()) {
            continue;
        }
        items.push(Item {
            employer: employer.map_or_else(String::new, |found| found.called().to_owned()),
            risk,
            score: signals.score(),
            reports: signals.open_reports,
            promised: promised(&vacancy),
            lease: leases.remove(&vacancy.id),
            proposal: proposals
                .remove(&vacancy.id)
                .filter(|first| first.version == vacancy.version),
            appeal: appeals.remove(&vacancy.id),
            vacancy,
        });
    }
    items.sort_by_key(|item| {
        order(
            item.risk,
            item.score,
            item.vacancy.submitted_at.unwrap_or(0),
        )
    });
    Ok(items)
}

async fn known(
    ctx: &Ctx,
    kept: &mut HashMap<String, Option<Organisation>>,
    org: &str,
) -> Result<Option<Organisation>, AppError> {
    if let Some(found) = kept.get(org) {
        return Ok(found.clone());
    }
    let found = neighbours::organisation(ctx, org).await?;
    kept.insert(org.to_owned(), found.clone());
    Ok(found)
}

fn matches_filter(filter: &Fields, name: &str, value: &str) -> bool {
    let asked = filter.get(name);
    asked.is_empty() || asked == value
}

fn fits(vacancy: &Vacancy, filter: &Fields) -> bool {
    let kind = if vacancy.published_version.is_some() {
        "change"
    } else {
        "first"
    };
    let org = filter.get("org");
    matches_filter(filter, "country", &vacancy.country)
        && matches_filter(filter, "sector", &vacancy.sector)
        && matches_filter(filter, "kind", kind)
        && (org.is_empty() || org == vacancy.org_id || org == vacancy.employer_org_id)
}

/// Two working days after it was sent, at the same time of day.
pub(super) fn promised(vacancy: &Vacancy) -> i64 {
    let sent = vacancy.submitted_at.unwrap_or(vacancy.changed_at);
    let day = calendar::day_of(sent);
    let by = neighbours::promised_day(day);
    sent + day.days_until(by) * 24 * 60 * 60 * 1_000
}

/// The next case that this person can take, after the one that is open; the first of the queue when nothing follows.
///
/// # Errors
/// As for [`queue`].
pub async fn next(
    ctx: &Ctx,
    filter: &Fields,
    after: Option<&str>,
) -> Result<Option<String>, AppError> {
    let account = ctx.actor.account().unwrap_or_default();
    let items = queue(ctx, filter).await?;
    let start = after
        .and_then(|id| items.iter().position(|item| item.vacancy.id == id))
        .map_or(0, |at| at + 1);
    for item in items[start..].iter().chain(&items[..start]) {
        let is_open = item.is_open_to(account, ctx.now) && Some(item.vacancy.id.as_str()) != after;
        if is_open && !neighbours::belongs(ctx, &item.vacancy).await? {
            return Ok(Some(item.vacancy.id.clone()));
        }
    }
    Ok(None)
}

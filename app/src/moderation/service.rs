//! The queue and one case of it: who may look, who has it, and how risky it is.

mod appeals;
mod decide;
mod figures;
mod leases;

pub use appeals::{Appealed, appeal, can_appeal};
pub use decide::{Decided, Undone, decide, settle_due, undo};
pub use figures::{Figures, figures};
pub use leases::{end_leases, give_back, take};

use std::collections::HashMap;

use super::neighbours;
use super::rules::{Risk, Signals, order};
use super::store::{self, Appeal, Decision, Lease};
use crate::access::{Action, Resource};
use crate::complaints::service::Complaint;
use crate::context::Ctx;
use crate::employers::store::Organisation;
use crate::errors::AppError;
use crate::findings::Finding;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::vacancies;
use crate::vacancies::rules::Difference;
use crate::vacancies::store::{Event, Line, Vacancy, Version};

/// Lines of the queue that are shown at once.
pub const SHOWN: usize = 40;
/// Versions that are looked at in one go; the rest is looked at by the next.
const ASSESSED_AT_ONCE: usize = 50;
/// What was found is looked at anew after a day: data and published adverts change.
const FRESH_MS: i64 = 24 * 60 * 60 * 1_000;

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
fn promised(vacancy: &Vacancy) -> i64 {
    let sent = vacancy.submitted_at.unwrap_or(vacancy.changed_at);
    let day = calendar::day_of(sent);
    let by = neighbours::promised_day(day);
    sent + day.days_until(by) * 24 * 60 * 60 * 1_000
}

/// What earlier decisions and complaints say.
struct History {
    rejections: HashMap<String, i64>,
    reports: HashMap<String, i64>,
}

impl History {
    async fn load(ctx: &Ctx) -> Result<Self, AppError> {
        Ok(Self {
            rejections: store::rejections(ctx).await?.into_iter().collect(),
            reports: neighbours::open_reports(ctx).await?,
        })
    }

    fn signals(
        &self,
        vacancy: &Vacancy,
        publisher: Option<&Organisation>,
        found: &[Finding],
    ) -> Signals {
        Signals {
            findings: found.iter().map(|finding| finding.severity).collect(),
            upheld: publisher.map_or(0, |organisation| organisation.complaints_upheld),
            rejections: self.rejections.get(&vacancy.org_id).copied().unwrap_or(0),
            open_reports: self.reports.get(&vacancy.id).copied().unwrap_or(0),
        }
    }
}

/// The findings of each version that waits; those that nobody looked at yet are looked at now.
async fn assess(
    ctx: &Ctx,
    waiting: &[Vacancy],
) -> Result<HashMap<(String, i64), Vec<Finding>>, AppError> {
    let mut known: HashMap<(String, i64), Vec<Finding>> =
        store::assessments(ctx, ctx.now - FRESH_MS)
            .await?
            .into_iter()
            .map(|(id, version, found)| ((id, version), found))
            .collect();
    let missing: Vec<&Vacancy> = waiting
        .iter()
        .filter(|vacancy| !known.contains_key(&(vacancy.id.clone(), vacancy.version)))
        .take(ASSESSED_AT_ONCE)
        .collect();
    if missing.is_empty() {
        return Ok(known);
    }
    let others = neighbours::published(ctx).await?;
    let mut fresh = Vec::new();
    for vacancy in missing {
        let version = vacancies::service::load_version(ctx, &vacancy.id, vacancy.version).await?;
        let found = neighbours::findings(ctx, vacancy, &version, &others).await?;
        fresh.push((vacancy, found));
    }
    let mut tx = ctx.db().begin().await?;
    for (vacancy, found) in fresh {
        store::assess(ctx, &mut tx, &vacancy.id, vacancy.version, &found).await?;
        known.insert((vacancy.id.clone(), vacancy.version), found);
    }
    tx.commit().await?;
    Ok(known)
}

/// How one may deal with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Nobody has it: it can be taken.
    Free,
    /// One's own until this moment.
    Mine(i64),
    /// Somebody else's until this moment.
    Theirs(i64),
    /// One belongs to the organisation.
    Own,
    /// One decided first; a second person is needed.
    First,
    /// One rejected what is appealed.
    Rejecter,
    /// It is decided, and can be undone until this moment.
    Pending(i64),
    /// It does not wait for the staff.
    Over,
    /// One may only read.
    Reader,
}

/// Everything on the screen of one case.
#[derive(Debug)]
pub struct Case {
    pub vacancy: Vacancy,
    pub version: Version,
    pub changes: Vec<Difference>,
    /// The version that is public, when this is a change of it.
    pub before: Option<Version>,
    pub findings: Vec<Finding>,
    pub risk: Risk,
    pub promised: i64,
    pub publisher: Option<Organisation>,
    pub employer: Option<Organisation>,
    pub rejections: i64,
    pub similar: Vec<Line>,
    pub reports: Vec<Complaint>,
    pub events: Vec<Event>,
    pub decisions: Vec<Decision>,
    pub appeals: Vec<Appeal>,
    pub hold: Hold,
}

impl Case {
    pub fn is_blocked(&self) -> bool {
        self.findings
            .iter()
            .any(|found| found.severity == crate::findings::Severity::Blocks)
    }

    pub fn proposal(&self) -> Option<&Decision> {
        self.decisions.iter().find(|decision| {
            decision.state == "proposed" && decision.version == self.vacancy.version
        })
    }
}

/// One case with everything that helps to decide it.
///
/// # Errors
/// `Forbidden`, `NotFound` also for what was never sent.
pub async fn case(ctx: &Ctx, id: &str) -> Result<Case, AppError> {
    settle_due(&ctx.portal).await?;
    let vacancy = vacancies::service::for_staff(ctx, id).await?;
    if vacancy.version == 0 {
        return Err(AppError::NotFound);
    }
    let version = vacancies::service::load_version(ctx, id, vacancy.version).await?;
    let known = assess(ctx, std::slice::from_ref(&vacancy)).await?;
    let findings = known
        .get(&(vacancy.id.clone(), vacancy.version))
        .cloned()
        .unwrap_or_default();
    let history = History::load(ctx).await?;
    let publisher = neighbours::organisation(ctx, &vacancy.org_id).await?;
    let employer = neighbours::organisation(ctx, &vacancy.employer_org_id).await?;
    let signals = history.signals(&vacancy, publisher.as_ref(), &findings);
    let before = match vacancy
        .published_version
        .filter(|old| *old != vacancy.version)
    {
        Some(old) => Some(vacancies::service::load_version(ctx, id, old).await?),
        None => None,
    };
    let decisions = store::of_vacancy(ctx, id).await?;
    let appeals = store::appeals(ctx, id).await?;
    let hold = hold(ctx, &vacancy, &decisions, &appeals).await?;
    let similar = vacancies::service::similar(ctx, id, &version.terms, 5).await?;
    Ok(Case {
        changes: vacancies::service::changes(ctx, &vacancy).await?,
        before,
        risk: signals.risk(),
        promised: promised(&vacancy),
        rejections: signals.rejections,
        reports: neighbours::reports(ctx, id).await?,
        events: vacancies::service::events(ctx, id).await?,
        findings,
        publisher,
        employer,
        similar,
        decisions,
        appeals,
        hold,
        version,
        vacancy,
    })
}

async fn hold(
    ctx: &Ctx,
    vacancy: &Vacancy,
    decisions: &[Decision],
    appeals: &[Appeal],
) -> Result<Hold, AppError> {
    if ctx.allow(Action::DecideVacancy, Resource::General).is_err() {
        return Ok(Hold::Reader);
    }
    let account = ctx.actor.account().unwrap_or_default();
    if let Some(pending) = decisions
        .iter()
        .find(|decision| decision.state == "pending")
    {
        return Ok(Hold::Pending(pending.due_at));
    }
    if !vacancy.state().is_with_staff() {
        return Ok(Hold::Over);
    }
    if neighbours::belongs(ctx, vacancy).await? {
        return Ok(Hold::Own);
    }
    let is_first =
        |decision: &&Decision| decision.state == "proposed" && decision.version == vacancy.version;
    if decisions
        .iter()
        .find(is_first)
        .is_some_and(|first| first.account_id == account)
    {
        return Ok(Hold::First);
    }
    if appeals
        .iter()
        .any(|appeal| appeal.state == "open" && appeal.rejected_by == account)
    {
        return Ok(Hold::Rejecter);
    }
    let lease = store::leases(ctx)
        .await?
        .into_iter()
        .find(|lease| lease.vacancy_id == vacancy.id && lease.until > ctx.now);
    Ok(match lease {
        Some(lease) if lease.account_id == account => Hold::Mine(lease.until),
        Some(lease) => Hold::Theirs(lease.until),
        None => Hold::Free,
    })
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

//! One case with everything that helps to decide it, and who may deal with it.

use super::assess::{History, assess};
use super::queue::promised;
use super::settle_due;
use crate::access::{Action, Resource};
use crate::complaints::service::Complaint;
use crate::context::Ctx;
use crate::employers::store::Organisation;
use crate::errors::AppError;
use crate::findings::Finding;
use crate::moderation::neighbours;
use crate::moderation::rules::Risk;
use crate::moderation::store::{self, Appeal, Decision};
use crate::vacancies;
use crate::vacancies::rules::Difference;
use crate::vacancies::state::State;
use crate::vacancies::store::{Event, Line, Vacancy, Version};

/// Similar vacancies that are shown beside a case.
const SIMILAR: i64 = 5;

/// How one may deal with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It can be taken: nobody has it, or what one had was sent again.
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
    let work = &version.terms.occupation;
    let similar = vacancies::service::same_work(ctx, &vacancy, work, SIMILAR).await?;
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

pub(super) async fn hold(
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
        // The employer took it back and sent it again: what is in hand is another version, to be taken anew.
        Some(lease) if lease.account_id == account && vacancy.state() == State::Submitted => {
            Hold::Free
        }
        Some(lease) if lease.account_id == account => Hold::Mine(lease.until),
        Some(lease) => Hold::Theirs(lease.until),
        None => Hold::Free,
    })
}

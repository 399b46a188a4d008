//! The tables of vacancies, their versions and events; drafts and translations are beside.

mod answers;
pub mod translations;

pub use answers::{answers, copy, save};

pub mod open;

pub mod alike;

use super::state::{Live, Standing, State, Step};
use super::terms::{OwnTexts, Terms};
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::{execute, on_db, row, row_in, rows};

/// One vacancy. `occupation` to `region` are those of the published version, or before that of the newest one that was sent.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Vacancy {
    pub id: String,
    pub number: String,
    /// Who publishes it.
    pub org_id: String,
    /// For whom people will work.
    pub employer_org_id: String,
    pub created_by: String,
    pub state: String,
    pub live: String,
    /// Its organisation may not publish at present.
    pub is_hidden: bool,
    pub is_demo: bool,
    /// The newest version that was sent; 0 before the first.
    pub version: i64,
    pub published_version: Option<i64>,
    pub occupation: String,
    pub programme: String,
    pub sector: String,
    pub country: String,
    pub region: String,
    pub published_at: Option<i64>,
    /// The end of the last day on which people can apply.
    pub closes_at: Option<i64>,
    /// When the version in review was sent.
    pub submitted_at: Option<i64>,
    pub created_at: i64,
    pub changed_at: i64,
}

impl Vacancy {
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Draft)
    }

    pub fn standing(&self) -> Standing {
        Standing {
            state: self.state(),
            live: Live::from_code(&self.live).unwrap_or(Live::No),
        }
    }

    /// Whether everybody may read its published version.
    pub fn is_public(&self, now: i64) -> bool {
        self.standing().live == Live::Public
            && !self.is_hidden
            && self.closes_at.is_none_or(|closes| now < closes)
    }
}

/// One version as it was sent; it never changes.
#[derive(Clone, Debug, sqlx::FromRow)]
struct StoredVersion {
    version: i64,
    terms: String,
    texts: String,
    made_by: String,
    made_at: i64,
}

/// One version, read.
#[derive(Clone, Debug)]
pub struct Version {
    pub version: i64,
    pub terms: Terms,
    pub texts: OwnTexts,
    pub made_by: String,
    pub made_at: i64,
}

impl StoredVersion {
    fn read(self) -> Result<Version, AppError> {
        Ok(Version {
            version: self.version,
            terms: serde_json::from_str(&self.terms)?,
            texts: serde_json::from_str(&self.texts)?,
            made_by: self.made_by,
            made_at: self.made_at,
        })
    }
}

/// Something that happened to a vacancy.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: i64,
    pub step: String,
    pub state: String,
    pub version: i64,
    /// Codes, separated by spaces.
    pub reasons: String,
    pub note: String,
    pub by_staff: bool,
    pub account_id: Option<String>,
}

/// A published vacancy with its terms, as lists show it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    pub id: String,
    pub org_id: String,
    pub employer_org_id: String,
    pub published_at: i64,
    pub closes_at: Option<i64>,
    pub is_demo: bool,
    pub terms: String,
    pub texts: String,
}

impl Line {
    pub fn terms(&self) -> Terms {
        serde_json::from_str(&self.terms).unwrap_or_default()
    }

    pub fn texts(&self) -> OwnTexts {
        serde_json::from_str(&self.texts).unwrap_or_default()
    }
}

const INSERT: &str = "INSERT INTO vacancies (id, number, org_id, employer_org_id, created_by, form_id, state, live, is_hidden, is_demo, version, \
     occupation, programme, sector, country, region, created_at, changed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, 'draft', 'no', FALSE, $7, 0, '', '', '', '', '', $8, $8)";
const ONE: &str = "SELECT id, number, org_id, employer_org_id, created_by, state, live, is_hidden, is_demo, version, published_version, \
     occupation, programme, sector, country, region, published_at, closes_at, submitted_at, created_at, changed_at FROM vacancies WHERE id = $1";
const BY_FORM: &str = "SELECT id FROM vacancies WHERE form_id = $1 AND created_by = $2";
const OF_ORG: &str = "SELECT id, number, org_id, employer_org_id, created_by, state, live, is_hidden, is_demo, version, published_version, \
     occupation, programme, sector, country, region, published_at, closes_at, submitted_at, created_at, changed_at FROM vacancies \
     WHERE (org_id = $1 OR employer_org_id = $1) AND state <> 'archived' ORDER BY changed_at DESC, id DESC LIMIT 200";
const WAITING: &str = "SELECT id, number, org_id, employer_org_id, created_by, state, live, is_hidden, is_demo, version, published_version, \
     occupation, programme, sector, country, region, published_at, closes_at, submitted_at, created_at, changed_at FROM vacancies \
     WHERE state IN ('submitted', 'in_review') ORDER BY submitted_at, id LIMIT 1000";
const COUNT_WAITING: &str =
    "SELECT COUNT(*) FROM vacancies WHERE state IN ('submitted', 'in_review')";
const MOVE: &str = "UPDATE vacancies SET state = $4, live = $5, changed_at = $6 WHERE id = $1 AND state = $2 AND live = $3 AND version = $7";
const SENT: &str = "UPDATE vacancies SET version = $2, submitted_at = $3 WHERE id = $1";
const DESCRIBE: &str = "UPDATE vacancies SET occupation = $2, programme = $3, sector = $4, country = $5, region = $6 WHERE id = $1";
const PUBLISH: &str = "UPDATE vacancies SET published_version = $2, published_at = COALESCE(published_at, $3), closes_at = $4 WHERE id = $1";
const HIDE: &str = "UPDATE vacancies SET is_hidden = $3 WHERE org_id = $1 AND employer_org_id = $2 AND live <> 'no'";
const HIDE_ALL: &str = "UPDATE vacancies SET is_hidden = $2 WHERE (org_id = $1 OR employer_org_id = $1) AND live <> 'no'";
const PAIRS: &str =
    "SELECT DISTINCT org_id, employer_org_id, is_hidden FROM vacancies WHERE live <> 'no'";
const OVER: &str = "SELECT id FROM vacancies WHERE live IN ('public', 'paused') AND closes_at <= $1 ORDER BY closes_at LIMIT 200";
const INSERT_VERSION: &str = "INSERT INTO vacancy_versions (vacancy_id, version, terms, texts, form_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const VERSION: &str = "SELECT version, terms, texts, made_by, made_at FROM vacancy_versions WHERE vacancy_id = $1 AND version = $2";
const VERSION_BY_FORM: &str =
    "SELECT version FROM vacancy_versions WHERE vacancy_id = $1 AND form_id = $2";
const INSERT_EVENT: &str = "INSERT INTO vacancy_events (id, vacancy_id, at, step, state, version, reasons, note, by_staff, account_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const EVENTS: &str = "SELECT at, step, state, version, reasons, note, by_staff, account_id FROM vacancy_events WHERE vacancy_id = $1 ORDER BY id";
const LINES_BY_ID: &str = "SELECT v.id, v.org_id, v.employer_org_id, v.published_at, v.closes_at, v.is_demo, s.terms, s.texts \
     FROM vacancies v JOIN vacancy_versions s ON s.vacancy_id = v.id AND s.version = v.published_version \
     WHERE v.live = 'public' AND v.is_hidden = FALSE AND v.closes_at > $1 AND v.id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, \
     $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
const PUBLISHED_AFTER: &str = "SELECT id, published_at FROM vacancies WHERE live = 'public' AND published_at IS NOT NULL \
     AND (published_at > $1 OR (published_at = $1 AND id > $2)) ORDER BY published_at, id LIMIT $3";

/// A new vacancy, and who writes it.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub number: &'a str,
    pub org: &'a str,
    pub employer: &'a str,
    pub account: &'a str,
    pub form_id: &'a str,
    pub is_demo: bool,
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT,
        new.id,
        new.number,
        new.org,
        new.employer,
        new.account,
        new.form_id,
        new.is_demo,
        ctx.now
    )
    .map(drop)
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Vacancy>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

pub async fn one_in(tx: &mut Tx, id: &str) -> Result<Option<Vacancy>, AppError> {
    Ok(row_in!(tx, ONE, id)?)
}

/// The vacancy that this form made.
pub async fn by_form(ctx: &Ctx, form_id: &str, account: &str) -> Result<Option<String>, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), BY_FORM, form_id, account)?;
    Ok(found.map(|(id,)| id))
}

/// All that an organisation publishes or is the employer in, the latest change first.
pub async fn of_org(ctx: &Ctx, org: &str) -> Result<Vec<Vacancy>, AppError> {
    Ok(rows!(ctx.db(), OF_ORG, org)?)
}

/// All that waits for the staff, the oldest first.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Vacancy>, AppError> {
    Ok(rows!(ctx.db(), WAITING)?)
}

/// How many wait for the staff.
pub async fn count_waiting(ctx: &Ctx) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), COUNT_WAITING)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// Moves it from one standing to another; `false` when it had moved, or another version was sent meanwhile.
pub async fn change(ctx: &Ctx, tx: &mut Tx, vacancy: &Vacancy, to: Standing) -> sqlx::Result<bool> {
    let from = vacancy.standing();
    execute!(
        tx,
        MOVE,
        &vacancy.id,
        from.state.code(),
        from.live.code(),
        to.state.code(),
        to.live.code(),
        ctx.now,
        vacancy.version
    )
    .map(|count| count == 1)
}

/// Notes that a version was sent, and since when it waits.
pub async fn sent(tx: &mut Tx, id: &str, version: i64, at: i64) -> sqlx::Result<()> {
    execute!(tx, SENT, id, version, at).map(drop)
}

/// Brings the columns of lists into step with a version.
pub async fn describe(tx: &mut Tx, id: &str, terms: &Terms) -> sqlx::Result<()> {
    execute!(
        tx,
        DESCRIBE,
        id,
        &terms.occupation,
        &terms.programme,
        &terms.sector,
        &terms.country,
        &terms.region
    )
    .map(drop)
}

pub async fn publish(
    tx: &mut Tx,
    id: &str,
    version: i64,
    now: i64,
    closes_at: i64,
) -> sqlx::Result<()> {
    execute!(tx, PUBLISH, id, version, now, closes_at).map(drop)
}

/// Who publishes for whom, and whether that is hidden, of all vacancies that are approved and not over.
pub async fn pairs(db: &Db) -> Result<Vec<(String, String, bool)>, AppError> {
    Ok(rows!(db, PAIRS)?)
}

/// Hides or shows what two organisations have together.
pub async fn hide(tx: &mut Tx, org: &str, employer: &str, is_hidden: bool) -> sqlx::Result<()> {
    execute!(tx, HIDE, org, employer, is_hidden).map(drop)
}

/// Hides or shows all in which an organisation has a part.
pub async fn hide_all(tx: &mut Tx, org: &str, is_hidden: bool) -> sqlx::Result<()> {
    execute!(tx, HIDE_ALL, org, is_hidden).map(drop)
}

/// The vacancies whose last day is over, two hundred at most.
pub async fn over(db: &Db, now: i64) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows!(db, OVER, now)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert_version(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    version: i64,
    said: (&Terms, &OwnTexts),
    form_id: &str,
) -> Result<(), sqlx::Error> {
    let json = |value: Result<String, serde_json::Error>| {
        value.map_err(|error| sqlx::Error::Encode(Box::new(error)))
    };
    let terms = json(serde_json::to_string(said.0))?;
    let texts = json(serde_json::to_string(said.1))?;
    let account = ctx.actor.account().unwrap_or_default();
    execute!(
        tx,
        INSERT_VERSION,
        id,
        version,
        terms,
        texts,
        form_id,
        account,
        ctx.now
    )
    .map(drop)
}

pub async fn version(ctx: &Ctx, id: &str, version: i64) -> Result<Option<Version>, AppError> {
    let found: Option<StoredVersion> = row!(ctx.db(), VERSION, id, version)?;
    found.map(StoredVersion::read).transpose()
}

pub async fn version_in(tx: &mut Tx, id: &str, version: i64) -> Result<Option<Version>, AppError> {
    let found: Option<StoredVersion> = row_in!(tx, VERSION, id, version)?;
    found.map(StoredVersion::read).transpose()
}

/// The version that this form sent.
pub async fn version_by_form(ctx: &Ctx, id: &str, form_id: &str) -> Result<Option<i64>, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), VERSION_BY_FORM, id, form_id)?;
    Ok(found.map(|(version,)| version))
}

/// What happened, as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct NewEvent<'a> {
    pub step: Step,
    pub state: State,
    pub version: i64,
    pub reasons: &'a str,
    pub note: &'a str,
}

pub async fn insert_event(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    event: NewEvent<'_>,
) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT_EVENT,
        ctx.new_id(),
        id,
        ctx.now,
        event.step.code(),
        event.state.code(),
        event.version,
        event.reasons,
        event.note,
        ctx.actor.is_staff(),
        ctx.actor.account()
    )
    .map(drop)
}

pub async fn events(ctx: &Ctx, id: &str) -> Result<Vec<Event>, AppError> {
    Ok(rows!(ctx.db(), EVENTS, id)?)
}

/// So many lines are read together.
pub const LINES: usize = 20;

/// The lines of these vacancies (of the first [`LINES`]) that are public now, in any order.
pub async fn lines(ctx: &Ctx, ids: &[String]) -> Result<Vec<Line>, AppError> {
    Ok(on_db!(ctx.db(), |pool| {
        let mut query = sqlx::query_as(LINES_BY_ID).bind(ctx.now);
        for at in 0..LINES {
            query = query.bind(ids.get(at).map_or("", String::as_str));
        }
        query.fetch_all(pool).await
    })?)
}

/// The public vacancies after a moment and an id, the oldest first, with the moment in which they became public.
pub async fn published_after(
    ctx: &Ctx,
    after: (i64, &str),
    limit: i64,
) -> Result<Vec<(String, i64)>, AppError> {
    Ok(rows!(ctx.db(), PUBLISHED_AFTER, after.0, after.1, limit)?)
}

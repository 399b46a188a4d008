//! Keeps searches and vacancies of candidates, and tells of what is new: once for each vacancy, through the outbox.

use std::sync::Arc;

use super::store::{self, Saved};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::is_taken;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::Locale;
use crate::identity;
use crate::outbox::{self, Message};
use crate::portal::Portal;
use crate::search::service::{self as search, Question};
use crate::t;
use crate::vacancies;
use crate::vacancies::store::Line;

pub use super::store::Saved as Search;

/// How often somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    AtOnce,
    Day,
    Week,
}

impl Every {
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::Day, Self::Week];

    pub const fn code(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|every| every.code() == code)
    }

    const fn milliseconds(self) -> i64 {
        const DAY: i64 = 24 * 60 * 60_000;
        match self {
            Self::AtOnce => 0,
            Self::Day => DAY,
            Self::Week => 7 * DAY,
        }
    }
}

/// Searches of one candidate at the same time.
const MOST: usize = 20;
/// New vacancies that one look counts.
const MOST_NEW: i64 = 40;
/// Searches that one run of the timer looks at.
const BATCH: i64 = 100;

fn own(ctx: &Ctx) -> Result<String, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    Ok(account)
}

/// The searches of who is signed in, the newest first.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn searches(ctx: &Ctx) -> Result<Vec<Saved>, AppError> {
    let account = own(ctx)?;
    Ok(store::of(ctx.db(), &account).await?)
}

/// Keeps a search; the same form sent twice is one search. `false` when there are too many already.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn save(ctx: &Ctx, query: &str, every: Every, form_id: &str) -> Result<bool, AppError> {
    let account = own(ctx)?;
    if store::of(ctx.db(), &account).await?.len() >= MOST {
        return Ok(false);
    }
    let saved = Saved {
        id: ctx.new_id(),
        query: query.chars().take(600).collect(),
        every: every.code().to_owned(),
        token: ctx.new_token(),
        above: search::newest_place(ctx.db()).await?,
        next_at: ctx.now + every.milliseconds(),
        account_id: account,
    };
    let mut tx = ctx.db().begin().await?;
    match store::insert(ctx, &mut tx, form_id, &saved).await {
        Ok(()) => {}
        Err(error) if is_taken(&error) => return Ok(true),
        Err(error) => return Err(error.into()),
    }
    record(ctx, &mut tx, "saved_search.begin", &saved.id).await?;
    tx.commit().await?;
    Ok(true)
}

async fn record(ctx: &Ctx, tx: &mut crate::db::Tx, action: &str, id: &str) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "saved_search",
        subject_id: id,
        before: None,
        after: None,
    };
    audit::record(ctx, tx, record).await?;
    Ok(())
}

/// Stops one's own search.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn stop_own(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    let account = own(ctx)?;
    let mut tx = ctx.db().begin().await?;
    if store::stop_own(&mut tx, id, &account, ctx.now).await? {
        record(ctx, &mut tx, "saved_search.stop", id).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The search that a link of a message belongs to.
///
/// # Errors
/// `NotFound` for a token that was never given; a failure.
pub async fn by_token(ctx: &Ctx, token: &str) -> Result<Saved, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    store::by_token(ctx.db(), token)
        .await?
        .ok_or(AppError::NotFound)
}

/// Stops the search of a link; stopping it again changes nothing.
///
/// # Errors
/// As for [`by_token`].
pub async fn stop(ctx: &Ctx, token: &str) -> Result<(), AppError> {
    let saved = by_token(ctx, token).await?;
    let mut tx = ctx.db().begin().await?;
    if store::stop(&mut tx, token, ctx.now).await? {
        record(ctx, &mut tx, "saved_search.stop", &saved.id).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Keeps a vacancy, or lets it go.
///
/// # Errors
/// `SignIn`, `Forbidden`; `NotFound` for one that never was public; a failure.
pub async fn keep(ctx: &Ctx, vacancy: &str, keep: bool) -> Result<(), AppError> {
    let account = own(ctx)?;
    vacancies::service::publisher(ctx, vacancy).await?;
    let mut tx = ctx.db().begin().await?;
    if keep {
        store::keep(&mut tx, &account, vacancy, ctx.now).await?;
    } else {
        store::drop_kept(&mut tx, &account, vacancy).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The kept vacancies that are still open, and how many are not any more.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn kept(ctx: &Ctx) -> Result<(Vec<Line>, usize), AppError> {
    let account = own(ctx)?;
    let ids = store::kept(ctx.db(), &account).await?;
    let lines = vacancies::service::visible(ctx, &ids).await?;
    let over = ids.len() - lines.len();
    Ok((lines, over))
}

/// The ids of all kept vacancies, open or not.
///
/// # Errors
/// `SignIn`, `Forbidden`, or a failure.
pub async fn kept_ids(ctx: &Ctx) -> Result<Vec<String>, AppError> {
    let account = own(ctx)?;
    Ok(store::kept(ctx.db(), &account).await?)
}

/// Whether who is signed in keeps this vacancy; nobody but candidates keeps any.
///
/// # Errors
/// When the database does not answer.
pub async fn is_kept(ctx: &Ctx, vacancy: &str) -> Result<Option<bool>, AppError> {
    let Ok(account) = own(ctx) else {
        return Ok(None);
    };
    Ok(Some(store::is_kept(ctx.db(), &account, vacancy).await?))
}

/// Looks at the searches whose time has come and tells of new vacancies; a timer calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_due(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let newest = search::newest_place(ctx.db()).await?;
    for saved in store::due(ctx.db(), ctx.now, newest, BATCH).await? {
        tell(&ctx, &saved, newest).await?;
    }
    Ok(())
}

async fn tell(ctx: &Ctx, saved: &Saved, newest: i64) -> Result<(), AppError> {
    let question = Question::from_fields(&Fields::from_query(&saved.query));
    let asked = search::understand(ctx.db(), &question, ctx.today()).await?;
    let hits = search::since(ctx, &asked, saved.above, MOST_NEW).await?;
    let ids: Vec<String> = hits.into_iter().map(|hit| hit.vacancy_id).collect();
    let lines = vacancies::service::visible(ctx, &ids).await?;
    let every = Every::from_code(&saved.every).unwrap_or(Every::Week);
    let mut tx = ctx.db().begin().await?;
    if !store::looked(&mut tx, saved, newest, ctx.now + every.milliseconds()).await? {
        return Ok(());
    }
    if !lines.is_empty()
        && let Some(to) = identity::store::by_id_in(&ctx.portal, &mut tx, &saved.account_id).await?
    {
        let locale = to.form();
        let base = format!("{}/{}", ctx.portal.settings.public_url, locale.code());
        let contact = to.contact();
        let message = Message {
            to: &contact,
            account: Some(&to.id),
            kind: "saved-search",
            locale,
            subject: t!(locale, "brand"),
            body: t!(
                locale,
                "message-saved-search",
                n = u32::try_from(lines.len()).unwrap_or(u32::MAX),
                link = format!("{base}/vacancies?{}", saved.query),
                stop = format!("{base}/searches/stop/{}", saved.token)
            ),
        };
        outbox::enqueue(ctx, &mut tx, message).await?;
    }
    tx.commit().await?;
    Ok(())
}

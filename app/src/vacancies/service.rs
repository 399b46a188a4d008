//! Vacancies for all who may read them: the public, their organisations, the staff. Writing and deciding are beside it.

mod alike;
mod draft;
mod edit;
mod organisations;
mod review;
mod waiting;

pub use alike::{mark_all, near, same_work};
pub use draft::{Draft, Saved, draft, programmes, save_step};
pub use edit::{Refused, act, copy_from, create, of_organisation, own, own_steps, submit};
pub use organisations::{OwnOrganisation, belongs_to, may_publish, names};
pub use review::{
    Decision, Verdict, decide, expire, hide_all_of_org, refresh_hidden, release, show_all_of_org,
    take_into_review,
};
pub use waiting::{appeal, count_waiting, waiting};

use std::collections::HashMap;

use super::rules::{Difference, differences};
use super::state::Live;
use super::store::{self, Event, Filter, Line, Vacancy, Version};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;

/// Vacancies on one page of the public list.
pub const PAGE: usize = 20;

/// What is behind a public address.
#[derive(Debug)]
pub enum Shown {
    Open(Box<(Vacancy, Version)>),
    /// It was public and is over.
    Over,
    /// It is not shown at present.
    Paused,
}

/// A vacancy for its readers.
///
/// # Errors
/// `NotFound` when it never was public.
pub async fn public(ctx: &Ctx, id: &str) -> Result<Shown, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let vacancy = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let Some(published) = vacancy.published_version else {
        return Err(AppError::NotFound);
    };
    // Asked at each reading, so that a suspension shows at once.
    let stands = may_publish(ctx, &vacancy.org_id, &vacancy.employer_org_id).await?;
    if vacancy.is_public(ctx.now) && stands {
        let version = load_version(ctx, &vacancy.id, published).await?;
        return Ok(Shown::Open(Box::new((vacancy, version))));
    }
    let is_paused = !stands || vacancy.is_hidden || vacancy.standing().live == Live::Paused;
    let is_over = vacancy.standing().live == Live::No
        || vacancy.closes_at.is_some_and(|closes| closes <= ctx.now);
    Ok(if is_paused && !is_over {
        Shown::Paused
    } else {
        Shown::Over
    })
}

/// The organisation that publishes a vacancy which is or was public.
///
/// # Errors
/// `NotFound` when it never was public.
pub async fn publisher(ctx: &Ctx, id: &str) -> Result<String, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let vacancy = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    vacancy
        .published_version
        .map(|_| vacancy.org_id)
        .ok_or(AppError::NotFound)
}

/// The newest public vacancies after a place in the list (`moment-id`, empty for the first page), and the place after them.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    ctx: &Ctx,
    filter: Filter<'_>,
    after: &str,
) -> Result<(Vec<Line>, Option<String>), AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let (moment, id) = after.split_once('.').unwrap_or(("", ""));
    let below = (moment.parse().unwrap_or(i64::MAX), id);
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut lines = store::list(ctx, filter, below, limit).await?;
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

/// Any vacancy, for the staff.
///
/// # Errors
/// `Forbidden`, `NotFound`.
pub async fn for_staff(ctx: &Ctx, id: &str) -> Result<Vacancy, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    store::one(ctx, id).await?.ok_or(AppError::NotFound)
}

/// One version; whoever asks was allowed to see the vacancy before.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn load_version(ctx: &Ctx, id: &str, version: i64) -> Result<Version, AppError> {
    store::version(ctx, id, version)
        .await?
        .ok_or(AppError::NotFound)
}

/// What the newest version changes in what is public; nothing is public yet: no differences.
///
/// # Errors
/// When the database does not answer.
pub async fn changes(ctx: &Ctx, vacancy: &Vacancy) -> Result<Vec<Difference>, AppError> {
    let Some(published) = vacancy
        .published_version
        .filter(|old| *old != vacancy.version)
    else {
        return Ok(Vec::new());
    };
    let old = load_version(ctx, &vacancy.id, published).await?;
    let new = load_version(ctx, &vacancy.id, vacancy.version).await?;
    Ok(differences(
        (&old.terms, &old.texts),
        (&new.terms, &new.texts),
    ))
}

/// What happened to a vacancy; whoever asks was allowed to see it before.
///
/// # Errors
/// When the database does not answer.
pub async fn events(ctx: &Ctx, id: &str) -> Result<Vec<Event>, AppError> {
    store::events(ctx, id).await
}

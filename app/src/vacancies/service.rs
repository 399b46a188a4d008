//! Vacancies for all who may read them: the public, their organisations, the staff. Writing and deciding are beside it.

mod alike;
mod draft;
mod edit;
mod listing;
mod open;
mod organisations;
mod review;
mod translations;
mod waiting;

pub use alike::{mark_all, near, same_work};
pub use draft::{Draft, Saved, draft, programmes, save_step};
pub use edit::{Refused, act, copy_from, create, of_organisation, own, own_steps, submit};
pub use listing::{catch_up, entry, map_part, map_parts, similar, visible};
pub use open::{hide_between, open_of};
pub use organisations::{OwnOrganisation, belongs_to, may_publish, names};
pub use review::{
    Decision, Verdict, decide, expire, hide_all_of_org, refresh_hidden, release, show_all_of_org,
    take_into_review,
};
pub use translations::{
    Translated, for_translators, is_current, may_translate, own_language, translate, translate_for,
    translations,
};
pub use waiting::{appeal, count_waiting, waiting};

use super::rules::{Difference, differences};
use super::state::Live;
use super::store::{self, Event, Line, Vacancy, Version};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::search::service::{self as search, Question, Understood};

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
        let mut version = load_version(ctx, &vacancy.id, published).await?;
        let made = translations::by_staff(ctx, &vacancy.id).await?;
        translations::add(&mut version.texts, &made);
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

/// Batches of hits that one page looks at, when organisations may not publish what search still knows.
const BATCHES: usize = 4;

/// One page of the newest public vacancies for a question below a place in the list, and the place after them.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    ctx: &Ctx,
    asked: &Understood,
    after: &str,
) -> Result<(Vec<Line>, Option<String>), AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let mut below = after.parse().unwrap_or(i64::MAX);
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut shown: Vec<(i64, Line)> = Vec::new();
    for _ in 0..BATCHES {
        let hits = search::find(ctx, asked, below, limit).await?;
        let is_last = hits.len() <= PAGE;
        let Some(lowest) = hits.last().map(|hit| hit.seq) else {
            break;
        };
        below = lowest;
        let ids: Vec<String> = hits.iter().map(|hit| hit.vacancy_id.clone()).collect();
        for line in visible(ctx, &ids).await? {
            let hit = hits.iter().find(|hit| hit.vacancy_id == line.id);
            shown.push((hit.map_or(lowest, |hit| hit.seq), line));
        }
        if is_last || shown.len() > PAGE {
            break;
        }
    }
    let has_more = shown.len() > PAGE;
    shown.truncate(PAGE);
    let next = shown
        .last()
        .filter(|_| has_more)
        .map(|(seq, _)| seq.to_string());
    Ok((shown.into_iter().map(|(_, line)| line).collect(), next))
}

/// The ids of the public vacancies for some words, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn ids(ctx: &Ctx, words: &str, most: usize) -> Result<Vec<String>, AppError> {
    let question = Question {
        words: words.to_owned(),
        filters: Vec::new(),
    };
    found(ctx, &question, most).await
}

/// The ids of the public vacancies for a question, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn found(ctx: &Ctx, question: &Question, most: usize) -> Result<Vec<String>, AppError> {
    let asked = search::understand(ctx.db(), question, ctx.today()).await?;
    let mut out = Vec::new();
    let mut after = String::new();
    while out.len() < most {
        let (lines, next) = list(ctx, &asked, &after).await?;
        out.extend(lines.into_iter().map(|line| line.id));
        match next {
            Some(next) => after = next,
            None => break,
        }
    }
    out.truncate(most);
    Ok(out)
}

/// What an organisation has public now; whoever asks was allowed to before.
///
/// # Errors
/// When the database does not answer.
pub async fn published_of(ctx: &Ctx, org: &str) -> Result<Vec<Vacancy>, AppError> {
    let mut all = store::of_org(ctx, org).await?;
    all.retain(|vacancy| vacancy.is_public(ctx.now));
    Ok(all)
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

//! Published vacancies that are like another one, found by index however many there are: copies by a few hashes of their
//! text, others by occupation and country.

use std::collections::HashMap;
use std::sync::Arc;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::findings::{Advert, Known};
use crate::i18n::Locale;
use crate::portal::Portal;
use crate::vacancies::findings::advert;
use crate::vacancies::store::{self, Line, Vacancy, alike};
use crate::vacancies::terms::{OwnTexts, Terms};

/// Of the vacancies that share one hash, the newest so many are looked at.
const TO_A_MARK: i64 = 200;
/// Vacancies that are compared word for word, those with most hashes in common first.
const COMPARED: usize = 40;

/// Notes by which hashes a version that becomes public is found. Part of the caller's transaction.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn mark(
    tx: &mut Tx,
    id: &str,
    terms: &Terms,
    texts: &OwnTexts,
) -> Result<(), AppError> {
    let known = Known::of(&advert(id, "", terms, texts));
    Ok(alike::mark(tx, id, known.print.marks()).await?)
}

/// Published adverts that may have the same text as this one: what the findings compare it with.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn near(ctx: &Ctx, of: &Advert) -> Result<Vec<Known>, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    let mut shared: HashMap<String, usize> = HashMap::new();
    for mark in Known::of(of).print.marks() {
        for id in alike::marked(ctx, *mark, TO_A_MARK).await? {
            *shared.entry(id).or_default() += 1;
        }
    }
    shared.remove(&of.id);
    let mut nearest: Vec<(String, usize)> = shared.into_iter().collect();
    nearest.sort_by(|one, other| (other.1, &other.0).cmp(&(one.1, &one.0)));
    let mut known = Vec::new();
    for (id, _) in nearest.into_iter().take(COMPARED) {
        let Some(vacancy) = store::one(ctx, &id).await?.filter(|v| v.is_public(ctx.now)) else {
            continue;
        };
        let Some(version) = vacancy.published_version else {
            continue;
        };
        if let Some(version) = store::version(ctx, &id, version).await? {
            let employer = &vacancy.employer_org_id;
            known.push(Known::of(&advert(
                &id,
                employer,
                &version.terms,
                &version.texts,
            )));
        }
    }
    Ok(known)
}

/// The newest public vacancies with the same occupation in the same country.
///
/// # Errors
/// `Forbidden`; when the database does not answer.
pub async fn same_work(
    ctx: &Ctx,
    vacancy: &Vacancy,
    occupation: &str,
    limit: i64,
) -> Result<Vec<Line>, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    alike::same_work(ctx, occupation, &vacancy.country, &vacancy.id, limit).await
}

/// Notes the hashes of what became public before they were noted; the program does it once when it starts.
///
/// # Errors
/// When the database does not answer.
pub async fn mark_all(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let mut after = String::new();
    loop {
        let found = alike::unmarked(&ctx, &after).await?;
        let Some(last) = found.last().cloned() else {
            return Ok(());
        };
        let mut tx = ctx.db().begin().await?;
        for id in found {
            let Some(vacancy) = store::one_in(&mut tx, &id).await? else {
                continue;
            };
            let Some(version) = vacancy.published_version else {
                continue;
            };
            if let Some(version) = store::version_in(&mut tx, &id, version).await? {
                mark(&mut tx, &id, &version.terms, &version.texts).await?;
            }
        }
        tx.commit().await?;
        after = last;
    }
}

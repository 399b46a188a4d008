//! What moderation asks of other rooms beside vacancies: organisations, findings, complaints. The only place that does.

use std::collections::HashMap;

use crate::complaints::{self, service::Complaint};
use crate::context::Ctx;
use crate::employers::{self, store::Organisation};
use crate::errors::AppError;
use crate::findings::Finding;
use crate::vacancies;
use crate::vacancies::findings::advert;
use crate::vacancies::store::{Vacancy, Version};
use crate::writing::date::Day;

/// Whether who is signed in belongs to the publisher or to the employer.
pub async fn belongs(ctx: &Ctx, vacancy: &Vacancy) -> Result<bool, AppError> {
    let Some(account) = ctx.actor.account() else {
        return Ok(false);
    };
    for org in [&vacancy.org_id, &vacancy.employer_org_id] {
        if employers::service::belongs_to(ctx, account, org).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An organisation, if it is known.
pub async fn organisation(ctx: &Ctx, org: &str) -> Result<Option<Organisation>, AppError> {
    match employers::service::organisation(ctx, org).await {
        Ok(found) => Ok(Some(found)),
        Err(AppError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// How many undecided complaints there are about each vacancy.
pub async fn open_reports(ctx: &Ctx) -> Result<HashMap<String, i64>, AppError> {
    Ok(complaints::service::open_by_vacancy(ctx)
        .await?
        .into_iter()
        .collect())
}

/// What visitors complained of in a vacancy, newest first.
pub async fn reports(ctx: &Ctx, vacancy: &str) -> Result<Vec<Complaint>, AppError> {
    complaints::service::of_vacancy(ctx, vacancy).await
}

/// What the automatic findings say of a version.
pub async fn findings(
    ctx: &Ctx,
    vacancy: &Vacancy,
    version: &Version,
) -> Result<Vec<Finding>, AppError> {
    let (terms, texts) = (&version.terms, &version.texts);
    let advert = advert(&vacancy.id, &vacancy.employer_org_id, terms, texts);
    let others = vacancies::service::near(ctx, &advert).await?;
    vacancies::findings::of_texts(ctx, &advert, texts, &others).await
}

/// The day until which the staff promised to look at what was sent on a day.
pub fn promised_day(sent: Day) -> Day {
    complaints::rules::working_days_after(sent, complaints::rules::PROMISED_DAYS)
}

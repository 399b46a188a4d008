//! What is known of an advert before anybody reads it: the automatic findings, earlier decisions, complaints.

use std::collections::HashMap;

use crate::context::Ctx;
use crate::employers::store::Organisation;
use crate::errors::AppError;
use crate::findings::Finding;
use crate::moderation::rules::Signals;
use crate::moderation::{neighbours, store};
use crate::vacancies;
use crate::vacancies::store::Vacancy;

/// Versions that are looked at in one go; the rest is looked at by the next.
const ASSESSED_AT_ONCE: usize = 50;
/// What was found is looked at anew after a day: data and published adverts change.
const FRESH_MS: i64 = 24 * 60 * 60 * 1_000;

/// What earlier decisions and complaints say.
pub(super) struct History {
    rejections: HashMap<String, i64>,
    reports: HashMap<String, i64>,
}

impl History {
    pub async fn load(ctx: &Ctx) -> Result<Self, AppError> {
        Ok(Self {
            rejections: store::rejections(ctx).await?.into_iter().collect(),
            reports: neighbours::open_reports(ctx).await?,
        })
    }

    pub fn signals(
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
pub(super) async fn assess(
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
    let mut fresh = Vec::new();
    for vacancy in missing {
        let version = vacancies::service::load_version(ctx, &vacancy.id, vacancy.version).await?;
        let found = neighbours::findings(ctx, vacancy, &version).await?;
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

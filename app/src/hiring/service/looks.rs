//! Looks: an organisation sees somebody's data only under an open consent, and each look is written down before it is shown.

use crate::access::{Action, Resource};
use crate::candidates;
use crate::candidates::service::Known;
use crate::certificates;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::hiring::store::Hiring;
use crate::hiring::store::consents::{self, Consent, Look};
use crate::identity;
use crate::vacancies::service as vacancies;
use crate::writing::contact::Contact;

/// What the person agreed to show.
#[derive(Debug)]
pub struct Person {
    pub known: Known,
    /// Results that count today: test, and the last day on which it counts.
    pub results: Vec<(String, Option<String>)>,
    pub contact: Option<Contact>,
}

/// The person behind an application, for a member of the organisation; nothing once the consent has ended.
///
/// # Errors
/// When the database does not answer: then nothing is shown.
pub async fn at(ctx: &Ctx, found: &Hiring, org: &str) -> Result<Option<Person>, AppError> {
    let person = person(ctx, &found.account_id).await?;
    let mut tx = ctx.db().begin().await?;
    let consent = (found.consent_id.as_str(), found.account_id.as_str());
    if !consents::look(ctx, &mut tx, consent, org, "application").await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some(person))
}

/// The person behind an application, for the staff; the caller writes into the trail that it was read.
pub async fn person(ctx: &Ctx, account: &str) -> Result<Person, AppError> {
    let known = candidates::service::of(ctx, account).await?;
    let contact = identity::store::by_id(&ctx.portal, account).await?;
    Ok(Person {
        known,
        results: results(ctx, account).await?,
        contact: contact.map(|found| found.contact()),
    })
}

/// The results of somebody that count today.
pub async fn results(ctx: &Ctx, account: &str) -> Result<Vec<(String, Option<String>)>, AppError> {
    let list = certificates::service::valid_of(ctx, account).await?;
    Ok(list
        .into_iter()
        .filter(|certificate| !certificate.test.is_empty())
        .map(|certificate| (certificate.test, certificate.valid_to))
        .collect())
}

/// Every look at one's own data, with the name of the organisation.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn own(ctx: &Ctx) -> Result<Vec<(Look, String)>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    let mut list = Vec::new();
    let mut names: Vec<(String, String)> = Vec::new();
    for look in consents::looks(ctx, &account).await? {
        let known = names.iter().find(|(id, _)| *id == look.org_id);
        let name = if let Some((_, name)) = known {
            name.clone()
        } else {
            let name = vacancies::names(ctx, &look.org_id).await?;
            names.push((look.org_id.clone(), name.clone()));
            name
        };
        list.push((look, name));
    }
    Ok(list)
}

/// The consent of an application, for who gave it.
///
/// # Errors
/// `NotFound`; a failure.
pub async fn consent(ctx: &Ctx, found: &Hiring) -> Result<Consent, AppError> {
    consents::one(ctx, &found.consent_id)
        .await?
        .ok_or(AppError::NotFound)
}

//! Who stands behind a vacancy, in the words of the room of employers.

use super::pages::Employer;
use super::service::names;
use super::store::Vacancy;
use crate::context::Ctx;
use crate::employers;
use crate::errors::AppError;
use crate::ui::trust_card;

/// The employer, who published it, and the trust card of that organisation.
pub async fn employer(ctx: &Ctx, vacancy: &Vacancy) -> Result<Employer, AppError> {
    let name = names(ctx, &vacancy.employer_org_id).await?;
    let publisher = if vacancy.org_id == vacancy.employer_org_id {
        None
    } else {
        Some(names(ctx, &vacancy.org_id).await?)
    };
    let card = match employers::service::trust_card(ctx, &vacancy.org_id).await {
        Ok(card) => Some(trust_card(ctx, &card, true)),
        // A preview may come before the organisation was checked.
        Err(AppError::NotFound) => None,
        Err(error) => return Err(error),
    };
    Ok(Employer {
        name,
        publisher,
        card,
    })
}

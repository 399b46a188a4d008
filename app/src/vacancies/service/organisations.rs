//! What this room asks of the room of employers: the only place that does.

use crate::access::{Action, Actor, Resource};
use crate::context::Ctx;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::i18n::Locale;

pub use employers::{belongs_to, may_publish};

/// An organisation for which who is signed in may write vacancies, and for which employers it acts.
#[derive(Clone, Debug)]
pub struct OwnOrganisation {
    pub id: String,
    pub name: String,
    /// Employers that it may name: id and name.
    pub employers: Vec<(String, String)>,
}

/// The organisations for which who is signed in may write.
///
/// # Errors
/// `SignIn`; `Forbidden` for candidates; a failure.
pub async fn own(ctx: &Ctx) -> Result<Vec<OwnOrganisation>, AppError> {
    ctx.allow(Action::EditOwnVacancies, Resource::General)?;
    let mut found = Vec::new();
    for member in employers::memberships(ctx).await? {
        let organisation = member.organisation;
        if may_edit(ctx, &organisation.id).await.is_err() {
            continue;
        }
        let named = employers::employers_of(ctx, &organisation.id).await?;
        found.push(OwnOrganisation {
            name: organisation.called().to_owned(),
            employers: named
                .into_iter()
                .map(|employer| (employer.id.clone(), employer.called().to_owned()))
                .collect(),
            id: organisation.id,
        });
    }
    Ok(found)
}

/// Goes on only for a member with a writing role of the organisation that publishes.
///
/// # Errors
/// `SignIn`; `NotFound` for any other organisation; `Forbidden` when the role is not enough.
pub async fn may_edit(ctx: &Ctx, org: &str) -> Result<(), AppError> {
    if ctx.actor == Actor::System {
        return Ok(());
    }
    employers::own(ctx, org, Action::EditOwnVacancies)
        .await
        .map(drop)
}

/// Goes on only if the organisation may name this employer: itself, or one for which it acts.
///
/// # Errors
/// `NotFound`; a failure.
pub async fn may_name(ctx: &Ctx, org: &str, employer: &str) -> Result<(), AppError> {
    if org == employer || may_publish(ctx, org, employer).await? {
        Ok(())
    } else {
        Err(AppError::NotFound)
    }
}

/// What an organisation is called.
///
/// # Errors
/// A failure.
pub async fn names(ctx: &Ctx, org: &str) -> Result<String, AppError> {
    match employers::organisation(ctx, org).await {
        // Readers of other languages cannot read a name in Japanese alone.
        Ok(found) if ctx.locale != Locale::Ja && found.name != found.name_latin => {
            Ok(format!("{} ({})", found.name_latin, found.name))
        }
        Ok(found) => Ok(found.called().to_owned()),
        Err(AppError::NotFound) => Ok(String::new()),
        Err(error) => Err(error),
    }
}

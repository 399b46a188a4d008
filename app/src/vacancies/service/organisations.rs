//! What this room asks of the room of employers: the only place that does.

use crate::access::Actor;
use crate::context::Ctx;
use crate::errors::AppError;

/// An organisation for which who is signed in may write vacancies, and for which employers it acts.
#[derive(Clone, Debug)]
pub struct OwnOrganisation {
    pub id: String,
    pub name: String,
    /// Employers that it may name, itself first if it is one: id and name.
    pub employers: Vec<(String, String)>,
}

/// The organisations for which who is signed in may write.
pub async fn own(_ctx: &Ctx) -> Result<Vec<OwnOrganisation>, AppError> {
    Ok(Vec::new())
}

/// Goes on only for a member with a writing role of the organisation that publishes.
pub async fn may_edit(ctx: &Ctx, _org: &str) -> Result<(), AppError> {
    match ctx.actor {
        Actor::System => Ok(()),
        Actor::Visitor => Err(AppError::SignIn),
        _ => Err(AppError::NotFound),
    }
}

/// Goes on only if the organisation may name this employer: itself, or one for which it acts.
pub async fn may_name(_ctx: &Ctx, _org: &str, _employer: &str) -> Result<(), AppError> {
    Ok(())
}

/// Whether two people of the staff approved it and nobody suspended it since.
pub async fn may_publish(_ctx: &Ctx, _org: &str) -> Result<bool, AppError> {
    Ok(true)
}

/// Whether this member of the staff belongs to it, and so does not decide about it.
pub async fn belongs(_ctx: &Ctx, _account: &str, _org: &str) -> Result<bool, AppError> {
    Ok(false)
}

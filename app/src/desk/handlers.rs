//! GET and POST of the desk.

use axum::extract::Path;
use axum::response::Response;

use super::{finding, pages, store};
use crate::access::{AccountKind, Action, Resource};
use crate::context::Ctx;
use crate::employers;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::see_other;
use crate::{applications, audit, candidates, complaints, identity, vacancies};

/// `/desk`: what waits, for those who may see it.
pub async fn front(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::OpenDesk, Resource::General)?;
    let may = |action| ctx.allow(action, Resource::General).is_ok();
    let mut waiting = pages::Waiting::default();
    if may(Action::ReadApplications) {
        let places = identity::staff::places(&ctx).await?;
        let count = applications::store::count_open(&ctx, places.as_deref()).await?;
        waiting.applications = Some(count);
    }
    if may(Action::ReadCertificates) {
        waiting.certificates = Some(store::count_proposed(&ctx).await?);
    }
    if may(Action::ReadVacancies) {
        waiting.vacancies = Some(vacancies::service::count_waiting(&ctx).await?);
    }
    if may(Action::ReadComplaints) {
        waiting.complaints = Some(complaints::service::waiting(&ctx).await?);
    }
    if may(Action::ReadOrganisations) {
        waiting.organisations = Some(employers::service::checks::count_waiting(&ctx).await?);
    }
    if may(Action::ReadOutbox) {
        waiting.messages = Some(store::count_failed(&ctx).await?);
    }
    if may(Action::ReadProgrammeRows) {
        waiting.changes = Some(super::rows::changes::count_waiting(&ctx).await?);
    }
    Ok(pages::front(&ctx, &waiting))
}

/// `/desk/people`: by any name, number, contact or day of birth.
pub async fn people(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    Ok(pages::people(&ctx, &fields, &[], None, false))
}

/// A search is sent by POST: names and contacts do not belong in an address.
pub async fn search(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    let found = finding::find(&ctx, fields.get("q"), fields.get("after")).await?;
    if let [only] = &found.without_profile[..] {
        return Ok(see_other(&ctx, &format!("/desk/people/{only}")));
    }
    let next = found.next.as_deref();
    Ok(pages::people(&ctx, &fields, &found.people, next, true))
}

/// `/desk/people/{account}`: that somebody read it is on record.
pub async fn person(ctx: Ctx, Path(account): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let found = identity::store::by_id(&ctx.portal, &account)
        .await?
        .filter(|found| found.kind() == AccountKind::Candidate);
    let found = found.ok_or(AppError::NotFound)?;
    let known = candidates::service::of(&ctx, &account).await?;
    let consents = store::consents(&ctx, &account).await?;
    let list = applications::store::of_account(&ctx, &account).await?;
    audit::looked(&ctx, &account, "person.read", "").await?;
    Ok(pages::person(&ctx, &found, &known, &consents, &list))
}

/// `/desk/programmes`.
pub async fn programmes(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    Ok(pages::programmes(&ctx))
}

/// `/desk/programmes/{slug}`: its dated rows.
pub async fn programme(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(&slug).ok_or(AppError::NotFound)?;
    Ok(pages::programme(&ctx, programme))
}

/// `/desk/audit`.
pub async fn trail(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadAudit, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let list = store::audit(
        &ctx,
        fields.get("action"),
        fields.get("subject"),
        fields.get("before"),
    )
    .await?;
    Ok(pages::trail(&ctx, &fields, list))
}

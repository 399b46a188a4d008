//! GET and POST of members, invitations and the employers that one acts for.

use axum::extract::Path;
use axum::response::Response;

use crate::access::{Action, MemberRole, Resource};
use crate::context::Ctx;
use crate::employers::form::Wrong;
use crate::employers::pages;
use crate::employers::service::{self, Refused, links, members};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;
use crate::writing::contact;

/// `/my/organisations/{id}/members`.
pub async fn list(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, &id, &Fields::default(), &Errors::none(), None).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let own = service::own(ctx, id, Action::ManageOwnOrganisation).await?;
    let (list, invitations) = members::all(ctx, id).await?;
    Ok(pages::members::list(
        ctx,
        &own.organisation,
        &list,
        &invitations,
        fields,
        errors,
        refused,
    ))
}

/// Invites, changes a role, takes a member or an invitation away: `deed` says which button was pressed.
pub async fn act(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    service::own(&ctx, &id, Action::ManageOwnOrganisation).await?;
    if fields.switching() {
        return page(&ctx, &id, &fields, &Errors::none(), None).await;
    }
    let result = match fields.get("deed") {
        "role" => {
            let role = MemberRole::from_code(fields.get("role")).ok_or(AppError::BadRequest)?;
            members::set_role(&ctx, &id, fields.get("member"), role).await
        }
        "remove" => members::remove(&ctx, &id, fields.get("member")).await,
        "take-back" => members::take_back(&ctx, &id, fields.get("invitation"))
            .await
            .map_err(Refused::Failed),
        _ => {
            let mut errors = Errors::none();
            let to = contact::read(fields.get("contact"))
                .map_err(|_| errors.add("contact", Wrong::Contact))
                .ok();
            let role = MemberRole::from_code(fields.get("role"));
            if role.is_none() {
                errors.add("role", Wrong::Choose);
            }
            let (Some(to), Some(role)) = (to, role) else {
                return page(&ctx, &id, &fields, &errors, None).await;
            };
            let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
            members::invite(&ctx, &id, &to, role, form_id).await
        }
    };
    match result {
        // Who took the own role away is an owner no more, and sees the organisation as the others do.
        Ok(())
            if service::own(&ctx, &id, Action::ManageOwnOrganisation)
                .await
                .is_err() =>
        {
            Ok(see_other(&ctx, "/my/organisations"))
        }
        Ok(()) => Ok(see_other(&ctx, &format!("/my/organisations/{id}/members"))),
        Err(Refused::Field(field, wrong)) => {
            page(&ctx, &id, &fields, &Errors::one(field, wrong), None).await
        }
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => {
            page(
                &ctx,
                &id,
                &Fields::default(),
                &Errors::none(),
                Some(&refused),
            )
            .await
        }
    }
}

/// `/my/organisations/{id}/leave`.
pub async fn leave(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let account = ctx.account()?.to_owned();
    let own = service::own(&ctx, &id, Action::ReadOwnOrganisation).await?;
    match members::remove(&ctx, &id, &account).await {
        Ok(()) => Ok(see_other(&ctx, "/my/organisations")),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => super::overview(&ctx, &own, Some(&refused)).await,
    }
}

/// `/my/organisations/invitations`: accepts what waits on one's own page.
pub async fn accept_waiting(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOwnOrganisation, Resource::General)?;
    match members::accept_waiting(&ctx, fields.get("invitation")).await {
        Ok(org) => Ok(see_other(&ctx, &format!("/my/organisations/{org}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => Ok(see_other(&ctx, "/my/organisations")),
    }
}

/// `/invitations/{token}`: what the message of an invitation leads to.
pub async fn invitation(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    let (invitation, organisation, standing) = members::by_token(&ctx, &token).await?;
    Ok(pages::members::invitation(
        &ctx,
        &invitation,
        &organisation,
        standing,
    ))
}

pub async fn accept(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    match members::accept_token(&ctx, &token).await {
        Ok(org) => Ok(see_other(&ctx, &format!("/my/organisations/{org}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => {
            let (invitation, organisation, standing) = members::by_token(&ctx, &token).await?;
            let mut page = pages::members::invitation(&ctx, &invitation, &organisation, standing);
            *page.status_mut() = http::StatusCode::CONFLICT;
            Ok(page)
        }
    }
}

/// `/my/organisations/{id}/employers`.
pub async fn employers(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    employers_page(&ctx, &id, &Fields::default(), &Errors::none(), None).await
}

async fn employers_page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let (organisation, list) = links::of_own(ctx, id).await?;
    Ok(pages::links::list(
        ctx,
        &organisation,
        &list,
        fields,
        errors,
        refused,
    ))
}

/// Names an employer, or ends a link.
pub async fn name_employer(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    links::of_own(&ctx, &id).await?;
    if fields.switching() {
        return employers_page(&ctx, &id, &fields, &Errors::none(), None).await;
    }
    let result = if fields.get("deed") == "end" {
        links::end(&ctx, &id, fields.get("link")).await.map(Ok)
    } else {
        let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
        links::name_employer(&ctx, &id, &fields, form_id).await
    };
    match result {
        Ok(Ok(())) => Ok(see_other(
            &ctx,
            &format!("/my/organisations/{id}/employers"),
        )),
        Ok(Err(errors)) => employers_page(&ctx, &id, &fields, &errors, None).await,
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => employers_page(&ctx, &id, &fields, &Errors::none(), Some(&refused)).await,
    }
}

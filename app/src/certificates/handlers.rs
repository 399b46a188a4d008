//! The public check, one's own certificates, and the desk of certificates.

use axum::extract::Path;
use axum::response::Response;

use super::form::{self, Wrong};
use super::service::{self, Deed, Refused};
use super::{pages, store};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;
use crate::writing::fold;
use crate::writing::number::{self, Kind};

/// `/certificates/check`: anybody, without an account. The number stands in the address: it is no personal data by itself.
pub async fn check(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    if !fields.has("number") {
        return Ok(pages::question(&ctx));
    }
    let answer = service::check(&ctx, fields.get("number")).await?;
    Ok(pages::answer(&ctx, &fields, answer))
}

/// `/my/certificates`.
pub async fn mine(ctx: Ctx) -> Result<Response, AppError> {
    let list = service::own(&ctx).await?;
    Ok(pages::mine(&ctx, &list))
}

/// What somebody searches for: a number, or else a folded part of a name.
pub fn asked(typed: &str) -> (String, String) {
    let as_number = number::read(Kind::Certificate, typed).unwrap_or_default();
    let token = if as_number.is_empty() {
        fold::tokens(typed).into_iter().next().unwrap_or_default()
    } else {
        String::new()
    };
    (as_number, token)
}

/// `/desk/certificates`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadCertificates, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let (as_number, token) = asked(fields.get("q"));
    let list = store::list(
        &ctx,
        fields.get("standing"),
        &token,
        &as_number,
        fields.get("before"),
    )
    .await?;
    Ok(pages::list(&ctx, &fields, list))
}

/// `/desk/certificates/new`; `renews` names the certificate that a new one replaces.
pub async fn new_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let renews = Fields::from_query(&ctx.query).get("renews").to_owned();
    let fields = match store::one(&ctx, &renews).await? {
        Some(old) => Fields::default()
            .with("renews", renews)
            .with("kind", old.kind.clone())
            .with("test", old.test.clone())
            .with("occupation", old.occupation.clone())
            .with("level", old.level.clone())
            .with("holder", old.holder_name.clone())
            .with("issuer", old.issuer.clone()),
        None => Fields::default(),
    };
    Ok(pages::new(&ctx, &fields, &Errors::none(), None))
}

pub async fn new(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    if fields.switching() {
        return Ok(pages::new(&ctx, &fields, &Errors::none(), None));
    }
    let entered = match form::entered(&fields, ctx.today()) {
        Ok(entered) => entered,
        Err(errors) => return Ok(pages::new(&ctx, &fields, &errors, None)),
    };
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?.to_owned();
    let renews = Some(fields.get("renews")).filter(|id| !id.is_empty());
    match service::enter(&ctx, &entered, &form_id, renews).await {
        Ok(id) => Ok(see_other(&ctx, &format!("/desk/certificates/{id}"))),
        Err(Refused::Field(field, wrong)) => {
            let (contact, holder) = (fields.get("contact"), fields.get("holder"));
            let asked = service::names_to_ask(&ctx, contact, holder).await?;
            let errors = Errors::one(field, wrong);
            Ok(pages::new(&ctx, &fields, &errors, asked))
        }
        Err(Refused::Failed(error)) => Err(error),
        Err(Refused::MovedOn | Refused::SamePerson) => Err(AppError::BadRequest),
    }
}

/// `/desk/certificates/{id}`.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let (found, _, _) = service::for_staff(&ctx, &id).await?;
    if let Some(account) = &found.account_id {
        audit::looked(&ctx, account, "certificate.read", &found.number).await?;
    }
    page(&ctx, &id, &Fields::default(), &Errors::none(), None).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let (found, events, proposal) = service::for_staff(ctx, id).await?;
    Ok(pages::one(
        ctx,
        &found,
        &events,
        proposal.as_ref(),
        fields,
        errors,
        refused,
    ))
}

/// Suspend, lift, revoke, confirm: `deed` says which button was pressed.
pub async fn act(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &id, &fields, &Errors::none(), None).await;
    }
    let result = match fields.get("deed") {
        "confirm" => service::confirm(&ctx, &id).await,
        code => {
            let deed = Deed::from_code(code).ok_or(AppError::BadRequest)?;
            let last = match form::suspended_to(&fields) {
                Ok(last) => last,
                Err(problem) => {
                    let field = format!("last-{}", problem.part());
                    let errors = Errors::one(&field, Wrong::Day(problem));
                    return page(&ctx, &id, &fields, &errors, None).await;
                }
            };
            service::act(&ctx, &id, deed, fields.get("reason"), last).await
        }
    };
    match result {
        Ok(()) => Ok(see_other(&ctx, &format!("/desk/certificates/{id}"))),
        Err(Refused::Field(field, wrong)) => {
            page(&ctx, &id, &fields, &Errors::one(field, wrong), None).await
        }
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(&ctx, &id, &fields, &Errors::none(), Some(&refused)).await,
    }
}

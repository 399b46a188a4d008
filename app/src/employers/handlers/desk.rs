//! GET and POST of the desk of organisations: the queue, one case, and the list of unlicensed names.

use axum::extract::Path;
use axum::response::Response;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::documents;
use crate::employers::form::{self, TEXT, Wrong};
use crate::employers::pages;
use crate::employers::rules::{LinkState, Outcome};
use crate::employers::service::checks::{self, Deed};
use crate::employers::service::{Refused, links};
use crate::employers::store::{names, reviews};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// `/desk/organisations`: what waits, the oldest first; or all that stand in one way.
pub async fn queue(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOrganisations, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let state = if fields.has("state") {
        fields.get("state").to_owned()
    } else {
        "waiting".to_owned()
    };
    let (country, kind, from) = (
        fields.get("country"),
        fields.get("kind"),
        fields.get("from"),
    );
    let lines = if state == "waiting" {
        reviews::waiting(&ctx, country, kind, from).await?
    } else {
        reviews::list(&ctx, &state, country, kind, from).await?
    };
    let fields = fields.clone().with("state", state);
    Ok(pages::desk::queue(&ctx, &fields, lines))
}

/// `/desk/organisations/{id}`.
pub async fn case(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, &id, &Fields::default(), &Errors::none(), None).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let case = checks::case(ctx, id).await?;
    let documents = documents::service::for_staff(ctx, id).await?;
    let documents = documents::on_desk(ctx, id, documents);
    Ok(pages::desk::case(
        ctx, &case, documents, fields, errors, refused,
    ))
}

/// Approve, return, reject, suspend, withdraw, reinstate, or decide on a link: `deed` says which button was pressed.
pub async fn decide(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &id, &fields, &Errors::none(), None).await;
    }
    let reasons: Vec<&str> = fields
        .all("reason")
        .filter(|code| !code.is_empty())
        .collect();
    let reasons = reasons.join(",");
    let note: String = fields.get("note").trim().chars().take(TEXT).collect();
    let seen = fields.get("check");
    let link = |to| links::decide(&ctx, &id, fields.get("link"), to, fields.get("link-reason"));
    let result = match fields.get("deed") {
        "approve" => checks::approve(&ctx, &id, seen).await,
        "return" => checks::refuse(&ctx, &id, seen, Outcome::Returned, &reasons, &note).await,
        "reject" => checks::refuse(&ctx, &id, seen, Outcome::Rejected, &reasons, &note).await,
        "link-approve" => link(LinkState::Approved).await,
        "link-refuse" => link(LinkState::Refused).await,
        "link-end" => link(LinkState::Ended).await,
        code => {
            let deed = Deed::from_code(code).ok_or(AppError::BadRequest)?;
            checks::act(&ctx, &id, deed, &reasons, &note).await
        }
    };
    match result {
        Ok(()) => Ok(see_other(&ctx, &format!("/desk/organisations/{id}"))),
        Err(Refused::Field(field, wrong)) => {
            page(&ctx, &id, &fields, &Errors::one(field, wrong), None).await
        }
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(&ctx, &id, &fields, &Errors::none(), Some(&refused)).await,
    }
}

/// `/desk/organisations/names`: names that are known to work without a licence.
pub async fn names(ctx: Ctx) -> Result<Response, AppError> {
    names_page(&ctx, &Fields::default(), &Errors::none()).await
}

async fn names_page(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    ctx.allow(Action::ReadOrganisations, Resource::General)?;
    let list = names::all(ctx).await?;
    Ok(pages::names::list(ctx, &list, fields, errors))
}

/// Enters a name with its source, or ends one.
pub async fn change_names(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    if fields.switching() {
        return names_page(&ctx, &fields, &Errors::none()).await;
    }
    if fields.get("deed") == "end" {
        checks::end_name(&ctx, fields.get("row")).await?;
        return Ok(see_other(&ctx, "/desk/organisations/names"));
    }
    let mut errors = Errors::none();
    let name = form::name(fields.get("name"))
        .map_err(|wrong| errors.add("name", wrong))
        .ok();
    let source = form::website(fields.get("source"))
        .ok()
        .filter(|source| !source.is_empty());
    if source.is_none() {
        errors.add("source", Wrong::Source);
    }
    let as_of = match form::day(&fields, "as-of") {
        Ok(day) if day > ctx.today() => {
            errors.add("as-of-year", Wrong::Future);
            None
        }
        Ok(day) => Some(day),
        Err(problem) => {
            errors.add(&format!("as-of-{}", problem.part()), Wrong::Day(problem));
            None
        }
    };
    let (Some(name), Some(source), Some(as_of), true) = (name, source, as_of, errors.is_empty())
    else {
        return names_page(&ctx, &fields, &errors).await;
    };
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let new = names::New {
        id: &ctx.new_id(),
        name: &name,
        country: fields.get("country"),
        source_url: &source,
        as_of: &as_of.to_string(),
        is_example: false,
        form_id,
    };
    checks::list_name(&ctx, new).await?;
    Ok(see_other(&ctx, "/desk/organisations/names"))
}

//! GET and POST of the pool: for who passed, and for organisations.

use axum::extract::Path;
use axum::response::Response;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::pages;
use crate::hiring::service::{Refused, pool};
use crate::hiring::store::pool::Filter;
use crate::render::see_other;
use crate::vacancies::form::days;

/// `/my/pool`.
pub async fn own(ctx: Ctx) -> Result<Response, AppError> {
    page(&ctx, &Fields::default(), &Errors::none(), None).await
}

async fn page(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<Wrong>,
    refused: Option<&Refused>,
) -> Result<Response, AppError> {
    let standing = pool::own(ctx).await?;
    Ok(pages::pool::own(ctx, &standing, fields, errors, refused))
}

/// Joins, leaves, or declines an invitation.
pub async fn act(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ManageOwnProfile, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &fields, &Errors::none(), None).await;
    }
    if !fields.get("decline").is_empty() {
        pool::decline(&ctx, fields.get("decline")).await?;
        return Ok(see_other(&ctx, "/my/pool"));
    }
    if fields.get("leave") == "yes" {
        pool::leave(&ctx).await?;
        return Ok(see_other(&ctx, "/my/pool"));
    }
    let mut errors = Errors::none();
    let ready = days(&fields, "ready");
    match ready {
        Err(problem) => errors.add(&format!("ready-{}", problem.part()), Wrong::Day(problem)),
        Ok(day) if day < ctx.today() => errors.add("ready-day", Wrong::Past),
        Ok(_) => {}
    }
    if fields.get("consent") != "yes" {
        errors.add("consent", Wrong::Consent);
    }
    let (Ok(ready), true) = (ready, errors.is_empty()) else {
        return page(&ctx, &fields, &errors, None).await;
    };
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    match pool::join(&ctx, ready, form_id).await {
        Ok(()) => Ok(see_other(&ctx, "/my/pool")),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => page(&ctx, &fields, &Errors::none(), Some(&refused)).await,
    }
}

/// `/my/organisations/{id}/pool`: each person that is shown is told of it.
pub async fn find(ctx: Ctx, Path(org): Path<String>) -> Result<Response, AppError> {
    let own = employers::own(&ctx, &org, Action::ReadOwnPeople).await?;
    let fields = Fields::from_query(&ctx.query);
    let doors = pool::doors(&ctx, &org).await?;
    let by = days(&fields, "by").map(|day| day.to_string());
    let filter = Filter {
        field_tests: "",
        test: fields.get("test"),
        language: fields.get("language"),
        ready_on: by.as_deref().unwrap_or_default(),
        region: fields.get("region"),
        after: fields.get("after"),
    };
    let (found, has_more) = pool::find(&ctx, &org, fields.get("field"), filter).await?;
    Ok(pages::pool::find(
        &ctx, &own, &doors, &fields, &found, has_more,
    ))
}

/// Invites somebody to apply.
pub async fn invite(
    ctx: Ctx,
    Path(org): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    employers::own(&ctx, &org, Action::DecideOwnPeople).await?;
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    let (member, vacancy) = (fields.get("member"), fields.get("vacancy"));
    pool::invite(&ctx, &org, member, vacancy, form_id).await?;
    Ok(see_other(&ctx, &format!("/my/organisations/{org}/pool")))
}

//! GET and POST of saved searches and saved vacancies.

use axum::extract::Path;
use axum::response::Response;

use super::service::{self, Every};
use super::{pages, service::Search};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::see_other;
use crate::search::facets::{Facet, WORDS};

/// Of an address: only what belongs to a question.
fn question(fields: &Fields) -> String {
    let names = [WORDS]
        .into_iter()
        .chain(Facet::ALL.iter().map(|facet| facet.name()));
    names
        .filter(|name| !fields.get(name).is_empty())
        .fold(Fields::default(), |query, name| {
            query.with(name, fields.get(name))
        })
        .to_query()
}

/// `/my/searches`
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let found: Vec<Search> = service::searches(&ctx).await?;
    Ok(pages::searches(&ctx, &found))
}

/// `/my/searches/new?q=…`: how often somebody wants to be told.
pub async fn new_form(ctx: Ctx) -> Result<Response, AppError> {
    service::searches(&ctx).await?;
    let query = question(&Fields::from_query(&ctx.query));
    Ok(pages::new(&ctx, &query, &Fields::default(), None))
}

pub async fn new(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    service::searches(&ctx).await?;
    let query = question(&Fields::from_query(&ctx.query));
    if fields.switching() {
        return Ok(pages::new(&ctx, &query, &fields, None));
    }
    let Some(every) = Every::from_code(fields.get("every")) else {
        return Ok(pages::new(&ctx, &query, &fields, Some(pages::Wrong::Every)));
    };
    let form_id = fields.form_id().ok_or(AppError::BadRequest)?;
    if !service::save(&ctx, &query, every, form_id).await? {
        return Ok(pages::new(
            &ctx,
            &query,
            &fields,
            Some(pages::Wrong::TooMany),
        ));
    }
    Ok(see_other(&ctx, "/my/searches"))
}

/// `/my/searches/{id}/stop`
pub async fn stop_own(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    service::stop_own(&ctx, &id).await?;
    Ok(see_other(&ctx, "/my/searches"))
}

/// `/searches/stop/{token}`: from a message, without signing in.
pub async fn stop_form(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    service::by_token(&ctx, &token).await?;
    Ok(pages::stop(&ctx, &token, false))
}

pub async fn stop(ctx: Ctx, Path(token): Path<String>) -> Result<Response, AppError> {
    service::stop(&ctx, &token).await?;
    Ok(pages::stop(&ctx, &token, true))
}

/// `/my/saved`
pub async fn kept(ctx: Ctx) -> Result<Response, AppError> {
    let (lines, over) = service::kept(&ctx).await?;
    Ok(pages::kept(&ctx, &lines, over))
}

/// `/my/saved/{id}`: keeps a vacancy, or lets it go.
pub async fn keep(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    service::keep(&ctx, &id, fields.get("keep") != "no").await?;
    Ok(see_other(&ctx, &format!("/vacancies/{id}")))
}

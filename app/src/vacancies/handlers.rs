//! GET and POST of the public list and page, and of the editor.

pub mod editor;
pub mod translations;

use axum::extract::Path;
use axum::response::Response;

use super::rates::home_rate;
use super::service::{self, Shown};
use super::store::Filter;
use super::{pages, parties};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::{Page, Place, render};
use crate::t;

/// `/vacancies`: the newest first; filters and the place in the list stand in the address.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let fields = Fields::from_query(&ctx.query);
    let filter = Filter {
        country: fields.get("to"),
        sector: fields.get("sector"),
        programme: fields.get("programme"),
    };
    let (lines, next) = service::list(&ctx, filter, fields.get("after")).await?;
    let view = pages::list(&ctx, &fields, &lines, next);
    let page = Page::new(t!(ctx.locale, "vacancies-title"), view)
        .at(Place::Vacancies)
        .described(t!(ctx.locale, "vacancies-description"));
    Ok(render(&ctx, page))
}

/// `/vacancies/{id}`: open, 410 when it is over, 404 when it is not shown at present.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    match service::public(&ctx, &id).await? {
        Shown::Open(found) => {
            let (vacancy, version) = *found;
            let employer = parties::employer(&ctx, &vacancy).await?;
            let pay = version.terms.pay.as_ref();
            let rate = pay.and_then(|pay| home_rate(&ctx, &pay.currency));
            Ok(pages::one(
                &ctx,
                &vacancy,
                &version,
                employer,
                rate.as_ref(),
            ))
        }
        Shown::Over => Ok(pages::gone(&ctx, true)),
        Shown::Paused => Ok(pages::gone(&ctx, false)),
    }
}

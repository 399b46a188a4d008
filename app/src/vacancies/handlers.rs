//! GET and POST of the public list and page, and of the editor.

pub mod editor;
pub mod translations;

use axum::extract::Path;
use axum::response::Response;

use super::rates::home_rate;
use super::service::{self, Shown};
use super::{pages, parties};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::render::{Page, Place, render};
use crate::saved::service as saved;
use crate::search::service::{self as search, Question};
use crate::t;

/// `/vacancies`: the newest first; filters and the place in the list stand in the address.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let fields = Fields::from_query(&ctx.query);
    let question = Question::from_fields(&fields);
    let asked = search::understand(ctx.db(), &question, ctx.today()).await?;
    let (lines, next) = service::list(&ctx, &asked, fields.get("after")).await?;
    let counts = search::counts(&ctx, &asked).await?;
    let nearest = if lines.is_empty() {
        search::nearest(&ctx, &question).await?
    } else {
        Vec::new()
    };
    let found = pages::Listed {
        question,
        lines,
        next,
        counts,
        nearest,
    };
    let view = pages::list(&ctx, &fields, &found);
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
            let beside = pages::Around {
                similar: service::similar(&ctx, &vacancy.id, &version.terms, 3).await?,
                is_kept: saved::is_kept(&ctx, &vacancy.id).await?,
            };
            Ok(pages::one(
                &ctx,
                &vacancy,
                &version,
                employer,
                rate.as_ref(),
                &beside,
            ))
        }
        Shown::Over => Ok(pages::gone(&ctx, true)),
        Shown::Paused => Ok(pages::gone(&ctx, false)),
    }
}

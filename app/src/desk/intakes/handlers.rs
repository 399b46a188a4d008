//! GET and POST of intakes at the desk.

use axum::extract::Path;
use axum::response::Response;

use super::reading::{self, Wrong};
use super::{pages, service};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::programmes::store::{self, Intake};
use crate::render::see_other;

/// `/desk/programmes/{slug}/intakes`: those that there are, and a new one.
pub async fn form(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    page(&ctx, &slug, &Fields::default(), &Errors::none()).await
}

async fn page(
    ctx: &Ctx,
    slug: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(slug).ok_or(AppError::NotFound)?;
    let list = store::all_of_programme(ctx, slug).await?;
    Ok(pages::of_programme(ctx, programme, &list, fields, errors))
}

pub async fn add(ctx: Ctx, Path(slug): Path<String>, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &slug, &fields, &Errors::none()).await;
    }
    let reference = ctx.portal.reference.current();
    reference.catalog.find(&slug).ok_or(AppError::NotFound)?;
    let place = fields.get("city");
    let is_known = reference
        .places(ctx.locale)
        .iter()
        .any(|(code, _)| code == place);
    let read = reading::window(&ctx, &fields, 0);
    let mut errors = Errors::none();
    if !is_known {
        errors.add("city", Wrong::Choose);
    }
    let window = match read {
        Ok(window) if is_known => window,
        read => {
            for (field, wrong) in read.err().iter().flat_map(Errors::iter) {
                errors.add(field, wrong);
            }
            return page(&ctx, &slug, &fields, &errors).await;
        }
    };
    let id = fields.form_id().ok_or(AppError::BadRequest)?;
    service::add(&ctx, id, &slug, place, window).await?;
    Ok(see_other(&ctx, &format!("/desk/programmes/{slug}/intakes")))
}

/// `/desk/intakes/{id}`: its days and places, and closing it early.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    let found = intake(&ctx, &id).await?;
    let fields = pages::filled(&found);
    Ok(pages::one(&ctx, &found, &fields, &Errors::none(), false))
}

/// Changes it, or closes it: `deed` says which button was pressed.
pub async fn change(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let found = intake(&ctx, &id).await?;
    let again =
        |errors: &Errors<Wrong>, moved_on| Ok(pages::one(&ctx, &found, &fields, errors, moved_on));
    if fields.switching() {
        return again(&Errors::none(), false);
    }
    let is_written = if fields.get("deed") == "close" {
        let reason = fields.get("reason");
        let reference = ctx.portal.reference.current();
        if reference
            .term(ctx.locale, "intake_reason", reason)
            .is_none()
        {
            return again(&Errors::one("reason", Wrong::Choose), false);
        }
        service::close(&ctx, &found, reason).await?
    } else {
        let window = match reading::window(&ctx, &fields, found.taken) {
            Ok(window) => window,
            Err(errors) => return again(&errors, false),
        };
        // What was on the page when the form was made is what is changed.
        fields.get("seen") == pages::seen(&found) && service::change(&ctx, &found, window).await?
    };
    if is_written {
        let path = format!("/desk/programmes/{}/intakes", found.programme);
        Ok(see_other(&ctx, &path))
    } else {
        let now = intake(&ctx, &id).await?;
        Ok(pages::one(
            &ctx,
            &now,
            &pages::filled(&now),
            &Errors::none(),
            true,
        ))
    }
}

async fn intake(ctx: &Ctx, id: &str) -> Result<Intake, AppError> {
    store::intake(ctx, id).await?.ok_or(AppError::NotFound)
}

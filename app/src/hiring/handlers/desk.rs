//! GET and POST of the staff: everybody on the way to a job, one case, and who passed and does not move.

use axum::extract::Path;
use axum::response::Response;

use super::people::unreasoned;
use super::{act, note, with_terms};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::hiring::form::Wrong;
use crate::hiring::rules::Move;
use crate::hiring::service::{self, Act, Refused, apply, looks, papers, pool};
use crate::hiring::{pages, store, wording};
use crate::render::see_other;
use crate::vacancies::form::whole;

/// `/desk/hiring`.
pub async fn queue(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadHiring, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let list = store::queue(&ctx, fields.get("state"), fields.get("after")).await?;
    let list = with_terms(&ctx, list).await?;
    Ok(pages::desk::queue(&ctx, &fields, list))
}

/// `/desk/hiring/{id}`: that somebody read it is on record.
pub async fn case(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, &id, &Fields::default(), &Errors::none(), false).await
}

async fn page(
    ctx: &Ctx,
    id: &str,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Result<Response, AppError> {
    let found = service::for_staff(ctx, id).await?;
    let receivers = apply::receivers(ctx, &found.org_id, &found.employer_org_id).await?;
    let names: Vec<String> = receivers
        .iter()
        .map(|receiver| wording::called(ctx.locale, receiver))
        .collect();
    let mut tx = ctx.db().begin().await?;
    let record = audit::Record {
        action: "hiring.read",
        subject_kind: "hiring",
        subject_id: id,
        before: None,
        after: None,
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    let case = pages::desk::Case {
        events: service::events(ctx, id).await?,
        promised: papers::promised(ctx, &found).await?,
        person: looks::person(ctx, &found.account_id).await?,
        organisations: names.join(crate::vacancies::wording::comma(ctx.locale)),
        found,
    };
    Ok(pages::desk::case(ctx, &case, fields, errors, moved_on))
}

/// A step of the staff.
pub async fn act_on(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::MoveHiring, Resource::General)?;
    service::for_staff(&ctx, &id).await?;
    if fields.switching() {
        return page(&ctx, &id, &fields, &Errors::none(), false).await;
    }
    let note = note(&fields);
    let act = act(&fields, &note)?;
    let errors = unreasoned(&ctx, act.step, &fields);
    if !errors.is_empty() {
        return page(&ctx, &id, &fields, &errors, false).await;
    }
    let reason = if act.step == Move::Refuse {
        fields.get("reason")
    } else {
        ""
    };
    match service::by_staff(&ctx, &id, Act { reason, ..act }).await {
        Ok(()) => Ok(see_other(&ctx, &format!("/desk/hiring/{id}"))),
        Err(Refused::Failed(error)) => Err(error),
        Err(_) => page(&ctx, &id, &Fields::default(), &Errors::none(), true).await,
    }
}

/// `/desk/passed`: who passed and has not moved for `days` days.
pub async fn passed(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadHiring, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let days = whole(fields.get("days"))
        .filter(|days| (0..=3_650).contains(days))
        .unwrap_or(30);
    let list = pool::passed(&ctx, days, fields.get("after")).await?;
    Ok(pages::desk::passed(&ctx, &fields, days, list))
}

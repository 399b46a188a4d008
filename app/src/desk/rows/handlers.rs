//! GET and POST of dated rows: a new one, one that replaces another, and one that ends.

use axum::extract::Path;
use axum::response::Response;

use super::reading::{self, Wrong};
use super::service::{self, Done, Refused};
use super::topic::Topic;
use super::{Place, back_to, changes, pages};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::programmes::catalog::StoredRow;
use crate::render::see_other;
use crate::writing::date::{DayProblem, read_parts};

/// `/desk/rules`: tests, the validity of certificates, amounts, and what counts everywhere.
pub async fn rules(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    let waiting = changes::count_waiting(&ctx).await?;
    Ok(pages::rules(&ctx, waiting))
}

/// What the address asks for: `programme`, `topic`, or the row that is replaced.
fn place(ctx: &Ctx) -> Result<Place, AppError> {
    let asked = Fields::from_query(&ctx.query);
    let reference = ctx.portal.reference.current();
    let programme = Some(asked.get("programme")).filter(|slug| !slug.is_empty());
    let kind = match programme {
        Some(slug) => {
            let found = reference.catalog.find(slug).ok_or(AppError::NotFound)?;
            found.kind.clone()
        }
        None => String::new(),
    };
    let replaces = match asked.get("replaces") {
        "" => None,
        id => Some(reference.catalog.row(id).ok_or(AppError::NotFound)?.clone()),
    };
    let topic = match &replaces {
        Some(row) => Topic::of_row(row),
        None => Topic::from_code(asked.get("topic")),
    };
    let topic = topic.ok_or(AppError::NotFound)?;
    let is_offered = match (&replaces, programme) {
        (Some(_), _) => true,
        (None, Some(_)) => Topic::OF_PROGRAMME.contains(&topic),
        (None, None) => Topic::OF_ALL.contains(&topic),
    };
    if !is_offered {
        return Err(AppError::NotFound);
    }
    Ok(Place {
        programme: programme.map(str::to_owned),
        kind,
        topic,
        replaces,
    })
}

/// `/desk/rows/new`.
pub async fn new_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let place = place(&ctx)?;
    let fields = pages::filled(&ctx, &place);
    Ok(pages::new(
        &ctx,
        &place,
        &fields,
        &Errors::none(),
        pages::Told::Nothing,
    ))
}

/// First the row is shown as its readers will see it; what was shown is saved by the second press.
pub async fn new(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let place = place(&ctx)?;
    if fields.switching() {
        return Ok(pages::new(
            &ctx,
            &place,
            &fields,
            &Errors::none(),
            pages::Told::Nothing,
        ));
    }
    let id = fields.form_id().map_or_else(|| ctx.new_id(), str::to_owned);
    let fields = fields.with(FORM_ID, id.clone());
    let draft = match reading::read(&ctx, &place, &fields, &id) {
        Ok(draft) => draft,
        Err(errors) => {
            return Ok(pages::new(
                &ctx,
                &place,
                &fields,
                &errors,
                pages::Told::Nothing,
            ));
        }
    };
    let is_same_row = place
        .replaces
        .as_ref()
        .is_none_or(|row| row.key() == fields.get("key"));
    if fields.get("seen") != draft.digest() {
        let affected = changes::affected(&ctx, &draft.row).await?;
        let told = pages::Told::Preview(&draft, &affected);
        return Ok(pages::new(&ctx, &place, &fields, &Errors::none(), told));
    }
    let result = if is_same_row {
        service::add(&ctx, &place, &draft).await
    } else {
        Err(Refused::MovedOn)
    };
    match result {
        Ok(done) => Ok(see_other(&ctx, &after(done, place.programme.as_deref()))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => Ok(pages::new(
            &ctx,
            &place,
            &fields,
            &Errors::none(),
            pages::Told::Refused(&refused),
        )),
    }
}

/// Where one goes when a form was taken.
fn after(done: Done, programme: Option<&str>) -> String {
    match done {
        Done::Written => back_to(programme),
        Done::Proposed(id) => format!("/desk/rows/changes/{id}"),
    }
}

fn stored(ctx: &Ctx, id: &str) -> Result<StoredRow, AppError> {
    let reference = ctx.portal.reference.current();
    reference.catalog.row(id).cloned().ok_or(AppError::NotFound)
}

/// `/desk/rows/{id}`: one row with its source.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    let row = stored(&ctx, &id)?;
    Ok(pages::one(
        &ctx,
        &row,
        &Fields::default(),
        &Errors::none(),
        None,
    ))
}

/// Ends it by a day.
pub async fn end(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let row = stored(&ctx, &id)?;
    let shown =
        |errors: &Errors<Wrong>, refused| Ok(pages::one(&ctx, &row, &fields, errors, refused));
    if fields.switching() {
        return shown(&Errors::none(), None);
    }
    Topic::of_row(&row).ok_or(AppError::BadRequest)?;
    let part = |part: &str| fields.get(&format!("last-{part}")).to_owned();
    let last_day = match read_parts(&part("day"), &part("month"), &part("year")) {
        Ok(day) => day,
        Err(problem) => return shown(&Errors::one(&last(problem), Wrong::Day(problem)), None),
    };
    // The day before its first takes it back: it never counts.
    if row.from().is_some_and(|from| last_day < from.plus_days(-1)) {
        return shown(&Errors::one("last-year", Wrong::Order), None);
    }
    let asked = Fields::from_query(&ctx.query);
    let programme = Some(asked.get("programme")).filter(|slug| !slug.is_empty());
    let form_id = fields.form_id().map_or_else(|| ctx.new_id(), str::to_owned);
    let result = if row.key() == fields.get("key") {
        service::end(&ctx, &form_id, &row, last_day, programme).await
    } else {
        Err(Refused::MovedOn)
    };
    match result {
        Ok(done) => Ok(see_other(&ctx, &after(done, programme))),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => shown(&Errors::none(), Some(&refused)),
    }
}

fn last(problem: DayProblem) -> String {
    format!("last-{}", problem.part())
}

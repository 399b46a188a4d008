//! GET and POST of the desk.

use axum::extract::Path;
use axum::response::Response;

use super::store::NewState;
use super::{pages, store};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::programmes::catalog::State;
use crate::render::see_other;
use crate::writing::{contact, fold};
use crate::{applications, audit, candidates, identity, reference};

/// `/desk`: what waits, for those who may see it.
pub async fn front(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::OpenDesk, Resource::General)?;
    let may = |action| ctx.allow(action, Resource::General).is_ok();
    let open = if may(Action::ReadApplications) {
        Some(applications::store::count_open(&ctx).await?)
    } else {
        None
    };
    let proposed = if may(Action::ReadCertificates) {
        Some(store::count_proposed(&ctx).await?)
    } else {
        None
    };
    let failed = if may(Action::ReadOutbox) {
        Some(store::count_failed(&ctx).await?)
    } else {
        None
    };
    Ok(pages::front(&ctx, open, proposed, failed))
}

/// `/desk/people`: by name in any script, or by the whole contact.
pub async fn people(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    Ok(pages::people(&ctx, &fields, Vec::new(), false))
}

/// A search is sent by POST: names and contacts do not belong in an address.
pub async fn search(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let typed = fields.get("q");
    let mut found = Vec::new();
    if let Ok(contact) = contact::read(typed)
        && let Some(account) = identity::store::by_address(ctx.db(), &contact.to_string()).await?
    {
        match candidates::store::profile(&ctx, &account.id).await? {
            Some(profile) => found.push(profile),
            None if !account.is_staff() => {
                return Ok(see_other(&ctx, &format!("/desk/people/{}", account.id)));
            }
            None => {}
        }
    } else {
        let tokens = fold::tokens(typed);
        if let Some(first) = tokens.first() {
            let second = tokens.get(1).map_or("", String::as_str);
            found = candidates::store::search(&ctx, first, second).await?;
        }
    }
    Ok(pages::people(&ctx, &fields, found, true))
}

/// `/desk/people/{account}`: that somebody read it is on record.
pub async fn person(ctx: Ctx, Path(account): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let found = identity::store::by_id(ctx.db(), &account)
        .await?
        .filter(|found| !found.is_staff());
    let found = found.ok_or(AppError::NotFound)?;
    let known = candidates::service::of(&ctx, &account).await?;
    let consents = store::consents(&ctx, &account).await?;
    let list = applications::store::of_account(&ctx, &account).await?;
    let mut tx = ctx.db().begin().await?;
    let record = audit::Record {
        action: "person.read",
        subject_kind: "account",
        subject_id: &account,
        before: None,
        after: None,
    };
    audit::record(&ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(pages::person(&ctx, &found, &known, &consents, &list))
}

/// `/desk/programmes`.
pub async fn programmes(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    Ok(pages::programmes(&ctx))
}

/// `/desk/programmes/{slug}`: its dated rows.
pub async fn programme(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    programme_page(&ctx, &slug, &Fields::default(), &Errors::none())
}

fn programme_page(
    ctx: &Ctx,
    slug: &str,
    fields: &Fields,
    errors: &Errors<pages::Wrong>,
) -> Result<Response, AppError> {
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(slug).ok_or(AppError::NotFound)?;
    Ok(pages::programme(ctx, programme, fields, errors))
}

/// Adds a state row, or ends one that the staff added.
pub async fn change_programme(
    ctx: Ctx,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    if fields.switching() {
        return programme_page(&ctx, &slug, &fields, &Errors::none());
    }
    let reference_now = ctx.portal.reference.current();
    let programme = reference_now
        .catalog
        .find(&slug)
        .ok_or(AppError::NotFound)?;
    let before = programme
        .state_on(ctx.today())
        .map(|row| row.value.state.code());
    let mut tx = ctx.db().begin().await?;
    let (action, after) = if fields.get("end").is_empty() {
        let errors = pages::check(&ctx, &fields);
        if !errors.is_empty() {
            return programme_page(&ctx, &slug, &fields, &errors);
        }
        let state = State::from_code(fields.get("state")).ok_or(AppError::BadRequest)?;
        let data = serde_json::json!({ "state": state.code(), "reason": fields.get("reason"), "expected": "" }).to_string();
        let new = NewState {
            id: &ctx.new_id(),
            scope: &format!("programme:{slug}"),
            data: &data,
            from: Some(fields.get("from")).filter(|day| !day.is_empty()),
            source: fields.get("source").trim(),
            as_of: &ctx.today().to_string(),
        };
        store::insert_state(&mut tx, new).await?;
        (
            "programme.state",
            serde_json::json!({ "state": state.code(), "from": fields.get("from"), "reason": fields.get("reason"), "source": fields.get("source") }),
        )
    } else {
        let last_day = ctx.today().to_string();
        if !store::end_row(
            &mut tx,
            fields.get("end"),
            &format!("programme:{slug}"),
            &last_day,
        )
        .await?
        {
            return Err(AppError::BadRequest);
        }
        (
            "programme.end-row",
            serde_json::json!({ "row": fields.get("end"), "last_day": last_day }),
        )
    };
    let record = audit::Record {
        action,
        subject_kind: "programme",
        subject_id: &slug,
        before: Some(serde_json::json!({ "state": before })),
        after: Some(after),
    };
    audit::record(&ctx, &mut tx, record).await?;
    reference::store::stamp(&mut tx, &ctx.new_id()).await?;
    tx.commit().await?;
    reference::store::refresh(&ctx.portal).await?;
    Ok(see_other(&ctx, &format!("/desk/programmes/{slug}")))
}

/// `/desk/audit`.
pub async fn trail(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadAudit, Resource::General)?;
    let fields = Fields::from_query(&ctx.query);
    let list = store::audit(
        &ctx,
        fields.get("action"),
        fields.get("subject"),
        fields.get("before"),
    )
    .await?;
    Ok(pages::trail(&ctx, &fields, list))
}

/// `/desk/staff`.
pub async fn staff(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let list = store::staff(&ctx).await?;
    Ok(pages::staff(&ctx, &list))
}

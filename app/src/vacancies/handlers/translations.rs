//! GET and POST of translations: of one's own vacancy, and at the desk.

use axum::extract::Path;
use axum::response::Response;

use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;
use crate::t;
use crate::vacancies::form::Wrong;
use crate::vacancies::pages::{self, TranslationDesk as Desk};
use crate::vacancies::service::{self, Translated};

/// The language that the address asks for.
fn asked(ctx: &Ctx) -> String {
    Fields::from_query(&ctx.query).get("lang").to_owned()
}

async fn own_page(
    ctx: &Ctx,
    id: &str,
    sent: Option<&Fields>,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let draft = service::draft(ctx, id).await?;
    let list = service::translations(ctx, id).await?;
    let base = format!("/my/vacancies/{id}");
    let desk = Desk {
        is_staff: false,
        up: (ctx.href(&base), t!(ctx.locale, "editor-title")),
        words: Some(ctx.href(&format!("{base}/words"))),
        is_open: draft.vacancy.state().can_edit(),
    };
    let fields = sent
        .cloned()
        .unwrap_or_else(|| pages::filled(&list, &asked(ctx), false));
    Ok(pages::translations(
        ctx,
        desk,
        &draft.own_words(),
        &list,
        &fields,
        errors,
    ))
}

/// `/my/vacancies/{id}/translations`.
pub async fn own_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    own_page(&ctx, &id, None, &Errors::none()).await
}

pub async fn own(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return own_page(&ctx, &id, Some(&fields), &Errors::none()).await;
    }
    match service::translate(&ctx, &id, &fields).await? {
        Translated::Wrong(errors) => own_page(&ctx, &id, Some(&fields), &errors).await,
        Translated::Done => Ok(see_other(&ctx, &format!("/my/vacancies/{id}/translations"))),
        Translated::Locked => Ok(see_other(&ctx, &format!("/my/vacancies/{id}"))),
    }
}

async fn desk_page(
    ctx: &Ctx,
    id: &str,
    sent: Option<&Fields>,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let (vacancy, texts, list) = service::for_translators(ctx, id).await?;
    let desk = Desk {
        is_staff: true,
        up: (
            ctx.href(&format!("/desk/vacancies/{id}")),
            vacancy.number.clone(),
        ),
        words: None,
        is_open: service::may_translate(ctx, &vacancy).await?,
    };
    let fields = sent
        .cloned()
        .unwrap_or_else(|| pages::filled(&list, &asked(ctx), true));
    Ok(pages::translations(
        ctx, desk, &texts, &list, &fields, errors,
    ))
}

/// `/desk/vacancies/{id}/translations`.
pub async fn desk_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    desk_page(&ctx, &id, None, &Errors::none()).await
}

pub async fn desk(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return desk_page(&ctx, &id, Some(&fields), &Errors::none()).await;
    }
    match service::translate_for(&ctx, &id, &fields).await? {
        Translated::Wrong(errors) => desk_page(&ctx, &id, Some(&fields), &errors).await,
        Translated::Done | Translated::Locked => Ok(see_other(
            &ctx,
            &format!("/desk/vacancies/{id}/translations"),
        )),
    }
}

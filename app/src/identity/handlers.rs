//! GET and POST of accounts.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::SET_COOKIE;

use super::form::{self, Wrong};
use super::service::{self, Begun, Refused};
use super::{pages, sessions, store};
use crate::access::{AccountKind, Action, Resource};
use crate::context::Ctx;
use crate::cookies;
use crate::deadlines;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// A refusal becomes the page again; a failure the page for failures.
pub(super) fn again(
    refused: Refused,
    page: impl FnOnce(Errors<Wrong>) -> Response,
) -> Result<Response, AppError> {
    match refused {
        Refused::Field(field, wrong) => Ok(page(Errors::one(field, wrong))),
        Refused::Failed(error) => Err(error),
    }
}

pub(super) fn with_session(mut response: Response, begun: &Begun) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(&cookies::session(&begun.token, begun.seconds)) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// Where signing in leads.
pub(super) const fn landing(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Candidate => "/my",
        AccountKind::Employer => "/my/organisations",
        AccountKind::Staff => "/desk",
    }
}

/// `/register`: candidates.
pub async fn register_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::register(
        &ctx,
        AccountKind::Candidate,
        &Fields::default(),
        &Errors::none(),
    ))
}

pub async fn register(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    register_as(&ctx, AccountKind::Candidate, &fields).await
}

/// `/employers/register`: who acts for an organisation.
pub async fn register_employer_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::register(
        &ctx,
        AccountKind::Employer,
        &Fields::default(),
        &Errors::none(),
    ))
}

pub async fn register_employer(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    register_as(&ctx, AccountKind::Employer, &fields).await
}

async fn register_as(ctx: &Ctx, kind: AccountKind, fields: &Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return Ok(pages::register(ctx, kind, fields, &Errors::none()));
    }
    let asked = match form::registration(fields) {
        Ok(asked) => asked,
        Err(errors) => return Ok(pages::register(ctx, kind, fields, &errors)),
    };
    match service::register(ctx, asked, kind).await {
        Ok(id) => Ok(see_other(ctx, &format!("/code/{id}"))),
        Err(refused) => again(refused, |errors| {
            pages::register(ctx, kind, fields, &errors)
        }),
    }
}

/// `/code/{id}`.
pub async fn code_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let pending = store::pending(&ctx, &id).await?.ok_or(AppError::NotFound)?;
    Ok(pages::code(
        &ctx,
        &pending,
        &Fields::default(),
        &Errors::none(),
    ))
}

pub async fn code(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    let pending = store::pending(&ctx, &id).await?.ok_or(AppError::NotFound)?;
    if fields.switching() {
        return Ok(pages::code(&ctx, &pending, &fields, &Errors::none()));
    }
    if !fields.get("again").is_empty() {
        return match service::send_again(&ctx, &id).await {
            Ok(()) => Ok(see_other(&ctx, &format!("/code/{id}"))),
            Err(refused) => again(refused, |errors| {
                pages::code(&ctx, &pending, &fields, &errors)
            }),
        };
    }
    let mut errors = Errors::none();
    let sent = form::code(&fields)
        .map_err(|wrong| errors.add("code", wrong))
        .ok();
    let wants_password = matches!(pending.purpose.as_str(), "reset" | "nobody");
    let password = if wants_password {
        form::new_password(&fields, &mut errors)
    } else {
        None
    };
    let (Some(sent), true) = (sent, errors.is_empty()) else {
        return Ok(pages::code(&ctx, &pending, &fields, &errors));
    };
    match service::confirm(&ctx, &id, &sent, password, &ctx.device).await {
        Ok(begun) => {
            let to = if begun.needs_step {
                "/sign-in/second"
            } else {
                landing(begun.kind)
            };
            Ok(with_session(see_other(&ctx, to), &begun))
        }
        Err(refused) => again(refused, |errors| {
            pages::code(&ctx, &pending, &fields, &errors)
        }),
    }
}

/// `/sign-in`; `next` is where one wanted to go.
pub async fn sign_in_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let next = Fields::from_query(&ctx.query).get("next").to_owned();
    Ok(pages::sign_in(
        &ctx,
        &Fields::default().with("next", next),
        &Errors::none(),
    ))
}

pub async fn sign_in(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return Ok(pages::sign_in(&ctx, &fields, &Errors::none()));
    }
    let mut errors = Errors::none();
    let contact = form::contact(&fields, &mut errors);
    let password = fields.get("password").to_owned();
    if password.is_empty() {
        errors.add("password", Wrong::PasswordEmpty);
    }
    let (Some(contact), true) = (contact, errors.is_empty()) else {
        return Ok(pages::sign_in(&ctx, &fields, &errors));
    };
    match service::sign_in(&ctx, &contact, password, &ctx.device).await {
        Ok(begun) => {
            let next = local(fields.get("next"));
            let to = match next {
                Some(next) if begun.needs_step => format!("/sign-in/second?next={next}"),
                None if begun.needs_step => "/sign-in/second".to_owned(),
                next => next.unwrap_or(landing(begun.kind)).to_owned(),
            };
            Ok(with_session(see_other(&ctx, &to), &begun))
        }
        Err(refused) => again(refused, |errors| pages::sign_in(&ctx, &fields, &errors)),
    }
}

/// A path of ours and nothing else: no host, no second slash, no control characters.
pub(super) fn local(next: &str) -> Option<&str> {
    let is_path = next.starts_with('/')
        && !next.starts_with("//")
        && next.len() < 300
        && next
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"/-_.".contains(&b));
    is_path.then_some(next)
}

/// `/sign-out`.
pub async fn sign_out(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    service::sign_out(&ctx).await?;
    let mut response = see_other(&ctx, "");
    if let Ok(cookie) = HeaderValue::from_str(&cookies::session("", 0)) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    // What the browser kept of this person's pages goes too.
    response.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response.into_response())
}

/// `/forgot`.
pub async fn forgot_form(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(pages::forgot(&ctx, &Fields::default(), &Errors::none()))
}

pub async fn forgot(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return Ok(pages::forgot(&ctx, &fields, &Errors::none()));
    }
    let mut errors = Errors::none();
    let Some(contact) = form::contact(&fields, &mut errors) else {
        return Ok(pages::forgot(&ctx, &fields, &errors));
    };
    match service::forgot(&ctx, &contact).await {
        Ok(id) => Ok(see_other(&ctx, &format!("/code/{id}"))),
        Err(refused) => again(refused, |errors| pages::forgot(&ctx, &fields, &errors)),
    }
}

/// `/my/account`: contact, password, sessions.
pub async fn account(ctx: Ctx) -> Result<Response, AppError> {
    let account = service::own_account(&ctx).await?;
    let list = sessions::of_account(&ctx, &account.id).await?;
    let reminders = deadlines::handlers::setting(&ctx).await?;
    Ok(pages::account(&ctx, &account, &list, reminders))
}

/// `/my/account/sessions`: ends one, or all others.
pub async fn end_session(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    service::end_session(&ctx, fields.get("session")).await?;
    Ok(see_other(&ctx, "/my/account"))
}

/// `/my/account/contact`.
pub async fn contact_form(ctx: Ctx) -> Result<Response, AppError> {
    service::own_account(&ctx).await?;
    Ok(pages::contact(&ctx, &Fields::default(), &Errors::none()))
}

pub async fn contact(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    service::own_account(&ctx).await?;
    if fields.switching() {
        return Ok(pages::contact(&ctx, &fields, &Errors::none()));
    }
    let mut errors = Errors::none();
    let asked = form::contact(&fields, &mut errors);
    let password = fields.get("password").to_owned();
    if password.is_empty() {
        errors.add("password", Wrong::PasswordEmpty);
    }
    let (Some(asked), true) = (asked, errors.is_empty()) else {
        return Ok(pages::contact(&ctx, &fields, &errors));
    };
    match service::change_contact(&ctx, &asked, password).await {
        Ok(id) => Ok(see_other(&ctx, &format!("/code/{id}"))),
        Err(refused) => again(refused, |errors| pages::contact(&ctx, &fields, &errors)),
    }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn after_signing_in_one_stays_on_this_site() {
        assert_eq!(local("/my/applications"), Some("/my/applications"));
        for bad in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a\r\nb",
            "",
            "my",
        ] {
            assert_eq!(local(bad), None, "{bad}");
        }
    }
}

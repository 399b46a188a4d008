//! GET and POST of second steps: passing one after the password, setting one up, taking one off.

use axum::extract::Path;
use axum::response::Response;

use super::passkey::Signed;
use super::questions::{self, Purpose};
use super::service;
use super::setting_up;
use super::store::Step;
use super::{otp, pages};
use crate::access::{AccountKind, Actor};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::identity::form::{self, Wrong};
use crate::identity::handlers::{again, landing, local, with_session};
use crate::identity::service::Refused;
use crate::identity::store::Account;
use crate::render::see_other;

/// `/sign-in/second`: after the password; `next` is where one wanted to go.
pub async fn second_form(ctx: Ctx) -> Result<Response, AppError> {
    let steps = service::awaited(&ctx).await?;
    if is_in(&ctx) {
        return Ok(see_other(&ctx, "/my/account"));
    }
    enter(&ctx, &steps, &Fields::default(), &Errors::none()).await
}

/// Whoever comes back to this page with the whole session has nothing to do here.
fn is_in(ctx: &Ctx) -> bool {
    !matches!(ctx.actor, Actor::Entering { .. })
}

async fn enter(
    ctx: &Ctx,
    steps: &[Step],
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let has_passkey = steps.iter().any(|step| step.credential.is_some());
    let question = if has_passkey {
        questions::ask(ctx, Purpose::Sign, steps).await?
    } else {
        None
    };
    Ok(pages::enter(ctx, steps, question.as_ref(), fields, errors))
}

pub async fn second(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    let steps = service::awaited(&ctx).await?;
    if is_in(&ctx) {
        return Ok(see_other(&ctx, "/my/account"));
    }
    if fields.switching() {
        return enter(&ctx, &steps, &fields, &Errors::none()).await;
    }
    let result = if fields.has("credential") {
        let of = |name: &str| fields.get(name).to_owned();
        let said = Signed {
            credential: of("credential"),
            client: of("client"),
            device: of("device"),
            signature: of("signature"),
        };
        service::pass_key(&ctx, &said).await
    } else {
        match form::code(&fields) {
            Ok(code) => service::pass_code(&ctx, &code).await,
            Err(wrong) => Err(Refused::Field("code", in_app(wrong))),
        }
    };
    match result {
        Ok(begun) => {
            let query = Fields::from_query(&ctx.query);
            let next = local(query.get("next")).unwrap_or(landing(begun.kind));
            Ok(with_session(see_other(&ctx, next), &begun))
        }
        Err(Refused::Field(field, wrong)) => {
            enter(&ctx, &steps, &fields, &Errors::one(field, wrong)).await
        }
        Err(Refused::Failed(error)) => Err(error),
    }
}

/// The code of an app did not come in a message.
const fn in_app(wrong: Wrong) -> Wrong {
    match wrong {
        Wrong::CodeEmpty => Wrong::StepEmpty,
        other => other,
    }
}

/// `/my/account/second-step`: what somebody has, and what may be added.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    let (account, steps) = setting_up::own(&ctx).await?;
    listed(&ctx, &account, &steps, &Errors::none()).await
}

async fn listed(
    ctx: &Ctx,
    account: &Account,
    steps: &[Step],
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let question = if steps.len() < setting_up::MOST {
        questions::ask(ctx, Purpose::Make, steps).await?
    } else {
        None
    };
    let question = question.as_ref();
    Ok(pages::list(ctx, account, steps, question, errors))
}

/// A passkey that the browser made.
pub async fn add_passkey(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    let (account, steps) = setting_up::own(&ctx).await?;
    let (client, attestation) = (fields.get("client"), fields.get("attestation"));
    let password = fields.get("password").to_owned();
    match setting_up::add_passkey(&ctx, client, attestation, password).await {
        Ok(()) => Ok(done(&ctx)),
        Err(Refused::Field(field, wrong)) => {
            listed(&ctx, &account, &steps, &Errors::one(field, wrong)).await
        }
        Err(Refused::Failed(error)) => Err(error),
    }
}

/// Who had to set up one goes on to work; everybody else sees what they have now.
fn done(ctx: &Ctx) -> Response {
    if is_in(ctx) {
        see_other(ctx, "/my/account/second-step")
    } else {
        see_other(ctx, landing(AccountKind::Staff))
    }
}

/// `/my/account/second-step/app`: the secret as a picture and as text, and the first code.
pub async fn app_form(ctx: Ctx) -> Result<Response, AppError> {
    app_page(&ctx, &Fields::default(), &Errors::none()).await
}

async fn app_page(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Result<Response, AppError> {
    let (account, secret) = setting_up::secret(ctx).await?;
    let secret = otp::base32(&secret);
    Ok(pages::app(ctx, &account, &secret, fields, errors))
}

pub async fn app(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    if fields.switching() {
        return app_page(&ctx, &fields, &Errors::none()).await;
    }
    let result = match form::code(&fields) {
        Ok(code) => {
            let password = fields.get("password").to_owned();
            setting_up::confirm_app(&ctx, &code, password).await
        }
        Err(wrong) => Err(Refused::Field("code", in_app(wrong))),
    };
    match result {
        Ok(()) => Ok(done(&ctx)),
        Err(Refused::Field(field, wrong)) => {
            app_page(&ctx, &fields, &Errors::one(field, wrong)).await
        }
        Err(Refused::Failed(error)) => Err(error),
    }
}

async fn one(ctx: &Ctx, id: &str) -> Result<Step, AppError> {
    let (_, steps) = setting_up::own(ctx).await?;
    steps
        .into_iter()
        .find(|step| step.id == id)
        .ok_or(AppError::NotFound)
}

/// `/my/account/second-step/{id}`: takes one off, with the password.
pub async fn remove_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let step = one(&ctx, &id).await?;
    Ok(pages::remove(&ctx, &step, &Errors::none()))
}

pub async fn remove(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let step = one(&ctx, &id).await?;
    let password = fields.get("password").to_owned();
    if fields.switching() {
        return Ok(pages::remove(&ctx, &step, &Errors::none()));
    }
    if password.is_empty() {
        let errors = Errors::one("password", Wrong::PasswordEmpty);
        return Ok(pages::remove(&ctx, &step, &errors));
    }
    match service::remove(&ctx, &id, password).await {
        Ok(()) => Ok(see_other(&ctx, "/my/account/second-step")),
        Err(refused) => again(refused, |errors| pages::remove(&ctx, &step, &errors)),
    }
}

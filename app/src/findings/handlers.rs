//! GET and POST of the words of findings at the desk.

use axum::response::Response;

use super::lexicon::{LANGS, Row};
use super::{Rule, pages, service};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;

/// The rule and the language that the address asks for.
fn asked(ctx: &Ctx) -> (String, String) {
    let query = Fields::from_query(&ctx.query);
    let rule = query.get("rule");
    let lang = query.get("lang");
    let is_rule = rule == "shared" || rule == pages::FIGURES || Rule::from_code(rule).is_some();
    let is_lang = LANGS.iter().any(|(code, _)| *code == lang);
    (
        if is_rule { rule } else { "fee_demand" }.to_owned(),
        if is_lang { lang } else { "uz" }.to_owned(),
    )
}

/// `/desk/findings`: the words of one rule in one language.
pub async fn words(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    page(&ctx, &Fields::default(), &Errors::none()).await
}

/// Adds words, or ends a row.
pub async fn change(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    if fields.switching() {
        return page(&ctx, &fields, &Errors::none()).await;
    }
    let (rule, lang) = asked(&ctx);
    if rule == pages::FIGURES {
        return Err(AppError::BadRequest);
    }
    let there = see_other(&ctx, &format!("/desk/findings?rule={rule}&lang={lang}"));
    if fields.has("end") {
        service::end(&ctx, fields.get("end")).await?;
        return Ok(there);
    }
    let mut errors = Errors::none();
    let words = fields.get("words").trim();
    if words.is_empty() || words.chars().count() > 500 || words.chars().any(char::is_control) {
        errors.add("words", pages::Wrong::Words);
    }
    let part = fields.get("part").trim();
    let is_name = !part.is_empty()
        && part.len() <= 40
        && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if !is_name {
        errors.add("part", pages::Wrong::Choose);
    }
    if !errors.is_empty() {
        return page(&ctx, &fields, &errors).await;
    }
    let id = fields.form_id().ok_or(AppError::BadRequest)?;
    let row = Row {
        rule,
        lang,
        part: part.to_owned(),
        words: words.to_owned(),
        ..Row::default()
    };
    service::add(&ctx, id, &row).await?;
    Ok(there)
}

async fn page(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<pages::Wrong>,
) -> Result<Response, AppError> {
    let (rule, lang) = asked(ctx);
    let rows = service::words(ctx, &rule, &lang).await?;
    Ok(pages::words(ctx, &rule, &lang, rows, fields, errors))
}

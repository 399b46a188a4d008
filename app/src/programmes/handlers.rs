//! GET and POST of programmes, eligibility and fees.

use axum::extract::Path;
use axum::response::Response;

use super::catalog::{Programme, State};
use super::{compare, eligibility, pages, store};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::deadlines;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::{Locale, calendar};
use crate::render::{Page, Place, render, render_kept};
use crate::t;
use crate::writing::fold;

const PAGE: usize = 20;

/// `/programmes`: the list, filtered by what stands in the address.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let intakes = store::coming(&ctx).await?;
    Ok(render_kept(&ctx, &intakes, || list_page(&ctx, &intakes)))
}

fn list_page(ctx: &Ctx, intakes: &[store::Intake]) -> Page {
    let fields = Fields::from_query(&ctx.query);
    let reference = ctx.portal.reference.current();
    let today = ctx.today();
    let wanted = State::from_code(fields.get("state"));
    let words = fold::tokens(fields.get("q"));
    let fitting: Vec<&Programme> = reference
        .catalog
        .programmes
        .iter()
        .filter(|programme| {
            let state = programme.state_on(today).map(|row| row.value.state);
            (fields.get("to").is_empty() || programme.country == fields.get("to"))
                && (fields.get("kind").is_empty() || programme.kind == fields.get("kind"))
                && (wanted.is_none() || state == wanted)
                && (words.is_empty() || has_words(&words, programme, &reference))
        })
        .collect();
    let total = fitting.len();
    let page = fields
        .get("page")
        .parse::<usize>()
        .unwrap_or(1)
        .clamp(1, total.div_ceil(PAGE).max(1));
    let lines = fitting
        .into_iter()
        .skip((page - 1) * PAGE)
        .take(PAGE)
        .map(|programme| pages::Line {
            state: programme.state_on(today).map(|row| row.value.state),
            closes: intakes
                .iter()
                .find(|intake| intake.programme == programme.slug && intake.is_open_on(today))
                .and_then(store::Intake::closes)
                .map(|day| {
                    t!(
                        ctx.locale,
                        "intake-closes",
                        date = calendar::date(ctx.locale, day)
                    )
                }),
            programme,
        })
        .collect();
    let link = |number: usize| {
        let query = fields.clone().with("page", number.to_string()).to_query();
        ctx.href(&format!("/programmes?{query}"))
    };
    let previous = (page > 1).then(|| link(page - 1));
    let next = (page * PAGE < total).then(|| link(page + 1));
    let view = pages::list(ctx, &fields, lines, total, previous, next);
    Page::new(t!(ctx.locale, "programmes-title"), view)
        .at(Place::Programmes)
        .described(t!(ctx.locale, "programmes-lead"))
}

/// All words stand in the name or the description, in whatever language they were typed.
fn has_words(
    words: &[String],
    programme: &Programme,
    reference: &crate::reference::Reference,
) -> bool {
    let mut text = String::new();
    for locale in Locale::ALL {
        text.push_str(&programme.name(locale, reference));
        text.push(' ');
        text.push_str(reference.name(locale, "sector", &programme.sector));
        text.push(' ');
    }
    let tokens = fold::tokens(&text);
    words
        .iter()
        .all(|word| tokens.iter().any(|token| token.starts_with(word.as_str())))
}

/// `/programmes/compare?p=…&p=…`: up to three programmes side by side; the address says which.
pub async fn compared(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let reference = ctx.portal.reference.current();
    let chosen = compare::Chosen::read(&Fields::from_query(&ctx.query), &reference);
    let intakes = store::coming(&ctx).await?;
    let view = pages::compared(&ctx, &chosen, &intakes);
    let page = Page::new(t!(ctx.locale, "compare-title"), view).at(Place::Programmes);
    Ok(render(&ctx, page))
}

/// `/programmes/{slug}`.
pub async fn one(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(&slug).ok_or(AppError::NotFound)?;
    let intakes = store::of_programme(&ctx, &slug).await?;
    let kept = deadlines::service::kept(&ctx).await?;
    Ok(render_kept(&ctx, &intakes, || {
        let title = programme.name(ctx.locale, &reference);
        let about = reference.name(ctx.locale, "programme_about", &programme.kind);
        Page::new(
            title,
            pages::one(&ctx, programme, &intakes, kept.as_deref()),
        )
        .at(Place::Programmes)
        .described(about)
    }))
}

/// `/eligibility`: the questions.
pub async fn eligibility(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let asked = Fields::from_query(&ctx.query);
    let (fields, from_profile) = eligibility::prefilled(&ctx).await?;
    let programme = asked.get("programme").to_owned();
    let fields = if programme.is_empty() {
        fields
    } else {
        fields.with("programme", programme)
    };
    Ok(eligibility::question_page(
        &ctx,
        &fields,
        &crate::forms::Errors::none(),
        from_profile,
    ))
}

/// `/eligibility`, answered: the report. Nothing is stored, and no answer stands in the address.
pub async fn report(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    if fields.switching() && !fields.has("shown") {
        return Ok(eligibility::question_page(
            &ctx,
            &fields,
            &crate::forms::Errors::none(),
            false,
        ));
    }
    match eligibility::read(&ctx, &fields) {
        Err(errors) => Ok(eligibility::question_page(&ctx, &fields, &errors, false)),
        Ok(answers) => Ok(eligibility::report_page(&ctx, &fields, &answers)),
    }
}

//! GET and POST of the moderation desk, its figures, and the employer's appeal.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::pages::{self, Screen};
use super::service::{self, Appealed, Decided, Hold, Undone};
use super::{store, wording};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::see_other;
use crate::t;
use crate::ui::Tone;

/// The fields of the queue's filter; nothing else is carried on.
const FILTER: [&str; 5] = ["risk", "kind", "country", "sector", "org"];

/// The filter in a query.
pub fn filter(query: &str) -> Fields {
    let sent = Fields::from_query(query);
    FILTER
        .into_iter()
        .filter(|name| !sent.get(name).is_empty())
        .fold(Fields::default(), |kept, name| {
            kept.and(name, sent.get(name).chars().take(60).collect::<String>())
        })
}

/// What a look shows: the queue, and the case if one is open.
pub async fn look(ctx: &Ctx, filter: Fields, id: Option<&str>) -> Result<Screen, AppError> {
    let case = match id {
        Some(id) => Some(service::case(ctx, id).await?),
        None => None,
    };
    let items = service::queue(ctx, &filter).await?;
    Ok(Screen {
        items,
        filter,
        case,
        fields: Fields::default(),
        errors: Errors::none(),
        said: None,
        made: None,
        status: StatusCode::OK,
    })
}

/// Says on a screen that a decision was made and can be undone.
pub fn say_made(ctx: &Ctx, screen: &mut Screen, made: &store::Decision) {
    let verdict = wording::verdict_word(ctx.locale, made.verdict());
    screen.said = Some((
        Tone::Go,
        t!(
            ctx.locale,
            "moderation-decided",
            number = made.number.clone(),
            verdict = verdict
        ),
    ));
    screen.made = Some(made.id.clone());
}

/// `/desk/vacancies` and `/desk/vacancies/{id}` by GET.
async fn page(ctx: &Ctx, id: Option<&str>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadVacancies, Resource::General)?;
    let mut screen = look(ctx, filter(&ctx.query), id).await?;
    let query = Fields::from_query(&ctx.query);
    match query.get("made") {
        "" => {}
        "undone" => screen.said = Some((Tone::Go, t!(ctx.locale, "moderation-undone"))),
        "late" => screen.said = Some((Tone::Stop, t!(ctx.locale, "moderation-too-late"))),
        made => {
            let found = store::decision(ctx, made).await?;
            let own = found.filter(|made| ctx.actor.account() == Some(made.account_id.as_str()));
            if let Some(made) = own.filter(|made| made.state == "pending") {
                say_made(ctx, &mut screen, &made);
            }
        }
    }
    Ok(pages::screen(ctx, &screen))
}

pub async fn queue(ctx: Ctx) -> Result<Response, AppError> {
    page(&ctx, None).await
}

pub async fn case(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    page(&ctx, Some(&id)).await
}

fn to(ctx: &Ctx, id: Option<&str>, filter: &Fields, made: &str) -> Response {
    let query = match made {
        "" => filter.to_query(),
        made => filter.clone().and("made", made).to_query(),
    };
    let mark = if query.is_empty() { "" } else { "?" };
    let path = id.map_or_else(
        || "/desk/vacancies".to_owned(),
        |id| format!("/desk/vacancies/{id}"),
    );
    see_other(ctx, &format!("{path}{mark}{query}"))
}

/// `/desk/vacancies` by POST: take the first one, or undo.
pub async fn begin(ctx: Ctx, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let filter = filter(fields.get("filter"));
    if fields.get("do") == "undo" {
        return Ok(match service::undo(&ctx, fields.get("made")).await? {
            Undone::Done(id) => to(&ctx, Some(&id), &filter, "undone"),
            Undone::TooLate(id) => to(&ctx, Some(&id), &filter, "late"),
        });
    }
    let next = take_next(&ctx, &filter, None).await?;
    Ok(to(&ctx, next.as_deref(), &filter, ""))
}

/// Takes the next case for this person; whoever is quicker elsewhere leaves the one after it.
pub async fn take_next(
    ctx: &Ctx,
    filter: &Fields,
    after: Option<&str>,
) -> Result<Option<String>, AppError> {
    let mut after = after.map(str::to_owned);
    for _ in 0..5 {
        let Some(next) = service::next(ctx, filter, after.as_deref()).await? else {
            return Ok(None);
        };
        if matches!(service::take(ctx, &next).await?, Hold::Mine(_)) {
            return Ok(Some(next));
        }
        after = Some(next);
    }
    Ok(None)
}

/// `/desk/vacancies/{id}` by POST: take, give back, decide.
pub async fn act(ctx: Ctx, Path(id): Path<String>, fields: Fields) -> Result<Response, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let filter = filter(fields.get("filter"));
    if fields.switching() {
        let mut screen = look(&ctx, filter, Some(&id)).await?;
        screen.fields = fields;
        return Ok(pages::screen(&ctx, &screen));
    }
    if fields.get("do") == "take" {
        service::take(&ctx, &id).await?;
        return Ok(to(&ctx, Some(&id), &filter, ""));
    }
    if fields.has("release") {
        service::give_back(&ctx, &id).await?;
        return Ok(to(&ctx, None, &filter, ""));
    }
    if fields.form_id().is_none() {
        // Not even that there is such a vacancy is said without the form.
        service::case(&ctx, &id).await?;
        return Err(AppError::BadRequest);
    }
    // The place in the queue is lost once it is decided.
    let next = service::next(&ctx, &filter, Some(&id)).await?;
    match service::decide(&ctx, &id, &fields).await? {
        Decided::Pending(made) => {
            let next = match next {
                Some(next) if matches!(service::take(&ctx, &next).await?, Hold::Mine(_)) => {
                    Some(next)
                }
                _ => take_next(&ctx, &filter, None).await?,
            };
            Ok(to(&ctx, next.as_deref(), &filter, &made.id))
        }
        decided => {
            let screen = refused(&ctx, &id, filter, fields, decided).await?;
            Ok(pages::screen(&ctx, &screen))
        }
    }
}

/// The same case again with what was typed and why it was not written.
pub async fn refused(
    ctx: &Ctx,
    id: &str,
    filter: Fields,
    fields: Fields,
    decided: Decided,
) -> Result<Screen, AppError> {
    let mut screen = look(ctx, filter, Some(id)).await?;
    screen.fields = fields;
    match decided {
        Decided::Wrong(errors) => screen.errors = errors,
        Decided::NotMine(_) => {
            screen.said = Some((Tone::Stop, t!(ctx.locale, "moderation-not-taken")));
            screen.status = StatusCode::CONFLICT;
        }
        Decided::MovedOn | Decided::Pending(_) => {
            screen.said = Some((Tone::Stop, t!(ctx.locale, "moderation-moved-on")));
            screen.status = StatusCode::CONFLICT;
        }
    }
    Ok(screen)
}

/// `/desk/figures`.
pub async fn figures(ctx: Ctx) -> Result<Response, AppError> {
    let found = service::figures(&ctx).await?;
    Ok(pages::figures(&ctx, &found))
}

/// `/my/vacancies/{id}/appeal`.
pub async fn appeal_form(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    Ok(match service::can_appeal(&ctx, &id).await? {
        Some(rejection) => pages::appeal(&ctx, &rejection, &Fields::default(), &Errors::none()),
        None => pages::nothing_to_appeal(&ctx, &id),
    })
}

pub async fn appeal(
    ctx: Ctx,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let Some(rejection) = service::can_appeal(&ctx, &id).await? else {
        return Ok(pages::nothing_to_appeal(&ctx, &id));
    };
    if fields.switching() {
        return Ok(pages::appeal(&ctx, &rejection, &fields, &Errors::none()));
    }
    Ok(match service::appeal(&ctx, &id, &fields).await? {
        Appealed::Done => see_other(&ctx, &format!("/my/vacancies/{id}")),
        Appealed::Wrong(errors) => pages::appeal(&ctx, &rejection, &fields, &errors),
        Appealed::Closed => pages::nothing_to_appeal(&ctx, &id),
    })
}

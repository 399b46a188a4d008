//! The public page of an organisation.

use axum::extract::Path;
use axum::response::Response;

use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers::pages::public::{self, OpenVacancies, OpenVacancy};
use crate::employers::service;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::vacancies::rules::Field;
use crate::vacancies::store::Line;
use crate::vacancies::terms::OwnTexts;
use crate::vacancies::{service as vacancies, wording};

/// `/organisations/{id}`: as long as it is approved at this moment; what it has open stands below.
pub async fn one(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let card = service::trust_card(&ctx, &id).await?;
    let facts = service::organisation(&ctx, &id).await?.facts();
    let fields = Fields::from_query(&ctx.query);
    let after = fields.get("after");
    let (lines, next) = vacancies::open_of(&ctx, &id, after).await?;
    let mut open = OpenVacancies {
        lines: Vec::new(),
        first: (!after.is_empty()).then(|| ctx.href(&format!("/organisations/{id}"))),
        next: next.map(|next| ctx.href(&format!("/organisations/{id}?after={next}"))),
    };
    for line in lines {
        open.lines.push(vacancy(&ctx, &id, line).await?);
    }
    Ok(public::one(&ctx, &card, &facts, open))
}

async fn vacancy(ctx: &Ctx, org: &str, line: Line) -> Result<OpenVacancy, AppError> {
    let terms = line.terms();
    let none = OwnTexts::default();
    let employer = if line.employer_org_id == org {
        None
    } else {
        Some(vacancies::names(ctx, &line.employer_org_id).await?)
    };
    Ok(OpenVacancy {
        name: wording::value(ctx, &terms, &none, Field::Occupation).unwrap_or_default(),
        place: wording::place(ctx, &terms),
        pay: wording::value(ctx, &terms, &none, Field::Pay),
        employer,
        until: terms.apply_to,
        id: line.id,
    })
}

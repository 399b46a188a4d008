//! What feeds say of a vacancy, in the language of the feed.

use std::fmt::Write as _;

use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::search::service::{self as search, Question};
use crate::vacancies::rules::Field;
use crate::vacancies::service::{self, Shown};
use crate::vacancies::store::Line;
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording;

/// One vacancy as feeds show it.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: String,
    pub url: String,
    pub title: String,
    pub place: String,
    /// The terms in words, line by line.
    pub summary: String,
    pub employer: String,
    /// RFC 3339.
    pub published: String,
    /// The last day to apply.
    pub until: Option<String>,
    pub is_demo: bool,
    pub terms: Terms,
}

/// One page of vacancies and how to go on.
#[derive(Clone, Debug)]
pub struct Listing {
    pub items: Vec<Item>,
    /// The place behind the last one, if more follow.
    pub next: Option<String>,
    /// The fields of the question, to be repeated in addresses.
    pub query: String,
}

const SAID: [Field; 9] = [
    Field::Pay,
    Field::Deductions,
    Field::Hours,
    Field::Housing,
    Field::HousingCost,
    Field::Language,
    Field::Experience,
    Field::Start,
    Field::Fee,
];

/// The vacancies for the question in the address.
///
/// # Errors
/// When the database does not answer.
pub async fn load(ctx: &Ctx) -> Result<Listing, AppError> {
    let fields = Fields::from_query(&ctx.query);
    let question = Question::from_fields(&fields);
    let asked = search::understand(ctx.db(), &question, ctx.today()).await?;
    let (lines, next) = service::list(ctx, &asked, fields.get("after")).await?;
    let mut items = Vec::with_capacity(lines.len());
    for line in lines {
        items.push(item(ctx, &line).await?);
    }
    Ok(Listing {
        items,
        next,
        query: asked_again(&question),
    })
}

/// One vacancy that everybody may read; nothing when it is over or not shown at present.
///
/// # Errors
/// `NotFound` when it never was public.
pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Item>, AppError> {
    if !matches!(service::public(ctx, id).await?, Shown::Open(_)) {
        return Ok(None);
    }
    match service::visible(ctx, &[id.to_owned()]).await?.first() {
        Some(line) => item(ctx, line).await.map(Some),
        None => Ok(None),
    }
}

fn asked_again(question: &Question) -> String {
    let mut query = Fields::default();
    if !question.words.is_empty() {
        query.set(crate::search::facets::WORDS, question.words.clone());
    }
    for (facet, value) in &question.filters {
        query.set(facet.name(), value.clone());
    }
    query.to_query()
}

async fn item(ctx: &Ctx, line: &Line) -> Result<Item, AppError> {
    let terms = line.terms();
    let none = OwnTexts::default();
    let said = |field: Field| wording::value(ctx, &terms, &none, field);
    let mut summary = String::new();
    for field in SAID {
        if let Some(words) = said(field) {
            let _ = writeln!(summary, "{}: {words}", wording::label(ctx.locale, field));
        }
    }
    if line.is_demo {
        summary.push_str(&crate::t!(ctx.locale, "vacancy-demo"));
    }
    Ok(Item {
        url: address(ctx, &format!("/vacancies/{}", line.id)),
        id: line.id.clone(),
        title: said(Field::Occupation).unwrap_or_default(),
        place: wording::place(ctx, &terms),
        employer: service::names(ctx, &line.employer_org_id).await?,
        published: moment(line.published_at),
        until: terms.apply_to.map(|day| day.to_string()),
        is_demo: line.is_demo,
        summary,
        terms,
    })
}

/// The whole address of a page in the language of the feed.
pub fn address(ctx: &Ctx, path: &str) -> String {
    format!("{}{}", ctx.portal.settings.public_url, ctx.href(path))
}

/// A moment for machines: RFC 3339 in UTC.
pub fn moment(ms: i64) -> String {
    let day = crate::writing::date::Day::from_unix_ms(ms, 0);
    let of_day = ms.rem_euclid(86_400_000) / 1_000;
    format!(
        "{day}T{:02}:{:02}:{:02}Z",
        of_day / 3_600,
        of_day / 60 % 60,
        of_day % 60
    )
}

/// The day of the newest vacancy, or today.
pub fn updated(ctx: &Ctx, listing: &Listing) -> String {
    listing.items.first().map_or_else(
        || format!("{}T00:00:00Z", calendar::day_of(ctx.now)),
        |item| item.published.clone(),
    )
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_moment_is_written_as_machines_read_it() {
        assert_eq!(moment(1_795_496_400_000), "2026-11-24T05:00:00Z");
        assert_eq!(moment(-1_000), "1969-12-31T23:59:59Z");
    }
}

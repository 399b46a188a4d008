//! What the public list and search know of vacancies: written in the transaction that publishes, pauses or ends them.

use std::collections::HashMap;
use std::sync::Arc;

use super::organisations::{may_publish, names};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::portal::Portal;
use crate::search::facets::{self, Facet};
use crate::search::service::{self as search, Entry, Question, Understood};
use crate::vacancies::rules::Field;
use crate::vacancies::state::Live;
use crate::vacancies::store::{self, Line, Vacancy};
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording;

/// Terms whose words are searched in every language.
const SAID: [Field; 8] = [
    Field::Programme,
    Field::Status,
    Field::Field,
    Field::Sector,
    Field::Country,
    Field::Region,
    Field::Language,
    Field::Housing,
];
/// Vacancies that one transaction takes into the index when it is written anew.
const BATCH: i64 = 200;

/// What search knows of a vacancy. `employers` are the names of its organisations.
pub fn entry(
    ctx: &Ctx,
    id: &str,
    terms: &Terms,
    texts: &OwnTexts,
    employers: Vec<String>,
) -> Entry {
    let none = OwnTexts::default();
    let mut strong = employers;
    // Both scripts of Uzbek give the same tokens.
    for locale in [Locale::Uz, Locale::Ru, Locale::Ja, Locale::Tr, Locale::En] {
        let reader = ctx.in_form(locale);
        strong.extend(
            SAID.iter()
                .filter_map(|field| wording::value(&reader, terms, &none, *field)),
        );
    }
    strong.push(terms.city.clone());
    strong.extend(texts.title.iter().map(|text| text.text.clone()));
    Entry {
        id: id.to_owned(),
        facets: facets::tokens(terms),
        strong,
        body: texts
            .description
            .iter()
            .map(|text| text.text.clone())
            .collect(),
    }
}

/// Puts a vacancy into the list and the index, or renews it there.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn enter(
    ctx: &Ctx,
    tx: &mut Tx,
    vacancy: &Vacancy,
    said: (&Terms, &OwnTexts),
) -> Result<(), AppError> {
    let mut employers = vec![names(&ctx.in_form(Locale::En), &vacancy.employer_org_id).await?];
    if vacancy.org_id != vacancy.employer_org_id {
        employers.push(names(&ctx.in_form(Locale::En), &vacancy.org_id).await?);
    }
    let entry = entry(ctx, &vacancy.id, said.0, said.1, employers);
    search::put(tx, &[entry]).await
}

/// Follows a step: what is not public any more leaves the index, what is public again comes back with its published version.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn follow(
    ctx: &Ctx,
    tx: &mut Tx,
    vacancy: &Vacancy,
    to: Live,
) -> Result<(), AppError> {
    let from = vacancy.standing().live;
    if from == to {
        return Ok(());
    }
    if to != Live::Public {
        return search::remove(tx, &vacancy.id).await;
    }
    let Some(published) = vacancy.published_version else {
        return Ok(());
    };
    let version = store::version_in(tx, &vacancy.id, published)
        .await?
        .ok_or(AppError::NotFound)?;
    enter(ctx, tx, vacancy, (&version.terms, &version.texts)).await
}

/// Takes every public vacancy into the index that is not there, in the order in which they were published: after an update
/// of the program whose rules of search changed, and for vacancies that are older than the index.
///
/// # Errors
/// When the database does not answer.
pub async fn catch_up(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    if !search::is_current(ctx.db()).await? {
        let mut tx = ctx.db().begin().await?;
        search::clear(&mut tx).await?;
        tx.commit().await?;
    }
    let mut after = (i64::MIN, String::new());
    loop {
        let some = store::published_after(&ctx, (after.0, &after.1), BATCH).await?;
        let Some((last, at)) = some.last() else {
            return Ok(());
        };
        after = (*at, last.clone());
        let mut tx = ctx.db().begin().await?;
        for (id, _) in &some {
            if search::is_listed(ctx.db(), id).await? {
                continue;
            }
            if let Some(vacancy) = store::one_in(&mut tx, id).await?
                && let Some(version) = vacancy.published_version
                && let Some(version) = store::version_in(&mut tx, id, version).await?
            {
                enter(&ctx, &mut tx, &vacancy, (&version.terms, &version.texts)).await?;
            }
        }
        tx.commit().await?;
    }
}

/// The lines of these vacancies that everybody may read at this moment, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn visible(ctx: &Ctx, ids: &[String]) -> Result<Vec<Line>, AppError> {
    let mut found: HashMap<String, Line> = HashMap::new();
    for some in ids.chunks(store::LINES) {
        let lines = store::lines(ctx, some).await?;
        found.extend(lines.into_iter().map(|line| (line.id.clone(), line)));
    }
    let mut known: HashMap<(String, String), bool> = HashMap::new();
    let mut shown = Vec::new();
    for line in ids.iter().filter_map(|id| found.remove(id)) {
        let pair = (line.org_id.clone(), line.employer_org_id.clone());
        let stands = match known.get(&pair) {
            Some(stands) => *stands,
            None => may_publish(ctx, &pair.0, &pair.1).await?,
        };
        known.insert(pair, stands);
        if stands {
            shown.push(line);
        }
    }
    Ok(shown)
}

/// The newest other vacancies of the same occupation in the same country, or else anywhere.
///
/// # Errors
/// When the database does not answer.
pub async fn similar(
    ctx: &Ctx,
    id: &str,
    terms: &Terms,
    most: usize,
) -> Result<Vec<Line>, AppError> {
    let occupation = (Facet::Occupation, terms.occupation.clone());
    let country = (Facet::Country, terms.country.clone());
    let limit = i64::try_from(most + 1).unwrap_or(i64::MAX);
    for filters in [vec![occupation.clone(), country], vec![occupation]] {
        let question = Question {
            words: String::new(),
            filters,
        };
        let asked = search::understand(ctx.db(), &question, ctx.today()).await?;
        let hits = search::find(ctx, &asked, i64::MAX, limit).await?;
        let ids: Vec<String> = hits
            .into_iter()
            .map(|hit| hit.vacancy_id)
            .filter(|other| other != id)
            .take(most)
            .collect();
        let lines = visible(ctx, &ids).await?;
        if !lines.is_empty() {
            return Ok(lines);
        }
    }
    Ok(Vec::new())
}

/// Places of the list in one part of the map for search engines: with six languages below what one map may have.
const PART: i64 = 2_000;

/// How many parts the map for search engines has.
///
/// # Errors
/// When the database does not answer.
pub async fn map_parts(ctx: &Ctx) -> Result<i64, AppError> {
    Ok(search::newest_place(ctx.db()).await? / PART + 1)
}

/// The public vacancies of one part, with the moment in which they became public.
///
/// # Errors
/// When the database does not answer.
pub async fn map_part(ctx: &Ctx, part: i64) -> Result<Vec<(String, i64)>, AppError> {
    let first = part.saturating_mul(PART);
    let every = Understood::default();
    let hits = search::since(ctx, &every, first - 1, PART).await?;
    let ids: Vec<String> = hits
        .into_iter()
        .filter(|hit| hit.seq < first + PART)
        .map(|hit| hit.vacancy_id)
        .collect();
    let lines = visible(ctx, &ids).await?;
    Ok(lines
        .into_iter()
        .map(|line| (line.id, line.published_at))
        .collect())
}

//! What the automatic findings say of a draft, by the rows of the day, those of the staff among them; and the adverts to compare with.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use super::live::Rules;
use super::service::{self, Draft};
use super::store::{Line, Vacancy};
use super::terms::{OwnText, OwnTexts, codes};
use super::wording;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::employers;
use crate::errors::AppError;
use crate::findings::{self, Advert, Finding, Known};
use crate::search::service::Understood;

pub use super::advert::{advert, step_of};

/// Published adverts that a new one is compared with, the newest first, in pages of the public list.
const COMPARED_PAGES: usize = 10;
/// Prints that are kept in memory at most.
const KEPT: usize = 5_000;

/// Prints by the words that they were made of, so that each advert is read once and not at each step.
static PRINTS: Mutex<Option<HashMap<u64, Known>>> = Mutex::new(None);

/// A published advert, ready to be compared, and who published it.
#[derive(Clone, Debug)]
pub struct Published {
    known: Known,
    org_id: String,
    employer_org_id: String,
}

/// The newest published adverts.
///
/// # Errors
/// When the database does not answer.
pub async fn published(ctx: &Ctx) -> Result<Vec<Published>, AppError> {
    let mut all = Vec::new();
    let mut after = String::new();
    for _ in 0..COMPARED_PAGES {
        let (lines, next) = service::list(ctx, &Understood::default(), &after).await?;
        all.extend(lines.iter().map(|line| Published {
            known: known(line),
            org_id: line.org_id.clone(),
            employer_org_id: line.employer_org_id.clone(),
        }));
        match next {
            Some(next) => after = next,
            None => break,
        }
    }
    Ok(all)
}

/// The same for adverts from elsewhere, which know organisations by their names.
///
/// # Errors
/// When the database does not answer.
pub async fn published_by_name(ctx: &Ctx) -> Result<Vec<Known>, AppError> {
    let mut organisations = HashMap::new();
    let mut named = Vec::new();
    for one in published(ctx).await? {
        let mut known = one.known;
        for id in [one.org_id, one.employer_org_id] {
            let organisation = match organisations.entry(id) {
                Entry::Occupied(there) => there.into_mut(),
                Entry::Vacant(new) => {
                    let found = employers::service::organisation(ctx, new.key()).await?;
                    new.insert(found)
                }
            };
            known.add_names([organisation.name.as_str(), &organisation.name_latin]);
        }
        named.push(known);
    }
    Ok(named)
}

fn known(line: &Line) -> Known {
    let mut hasher = DefaultHasher::new();
    (&line.id, &line.employer_org_id, &line.texts).hash(&mut hasher);
    let key = hasher.finish();
    let mut kept = PRINTS.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = kept.get_or_insert_default();
    if let Some(known) = kept.get(&key) {
        return known.clone();
    }
    let (terms, texts) = (line.terms(), line.texts());
    let made = Known::of(&advert(&line.id, &line.employer_org_id, &terms, &texts));
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key, made.clone());
    made
}

/// The adverts of organisations that have no part in a vacancy.
///
/// # Errors
/// When the database does not answer.
pub async fn others(ctx: &Ctx, vacancy: &Vacancy) -> Result<Vec<Known>, AppError> {
    Ok(published(ctx)
        .await?
        .into_iter()
        .filter(|one| one.org_id != vacancy.org_id && one.org_id != vacancy.employer_org_id)
        .map(|one| one.known)
        .collect())
}

/// A draft as the findings read it.
pub fn advert_of(ctx: &Ctx, draft: &Draft) -> Advert {
    let (terms, texts) = draft.said(ctx);
    let vacancy = &draft.vacancy;
    advert(&vacancy.id, &vacancy.employer_org_id, &terms, &texts)
}

/// What is found in a draft as it is typed, the weightiest first; the adverts of others are looked at when it has a text of its own.
///
/// # Errors
/// When the rows cannot be read.
pub async fn of_draft(ctx: &Ctx, draft: &Draft) -> Result<(Advert, Vec<Finding>), AppError> {
    let advert = advert_of(ctx, draft);
    let others = if advert.text.is_empty() {
        Vec::new()
    } else {
        others(ctx, &draft.vacancy).await?
    };
    let (_, texts) = draft.said(ctx);
    let found = of_texts(ctx, &advert, &texts, &others).await?;
    Ok((advert, found))
}

/// What is found in an advert and in its translations: what nobody may say is said in none of them.
///
/// # Errors
/// When the rows cannot be read.
pub async fn of_texts(
    ctx: &Ctx,
    advert: &Advert,
    texts: &OwnTexts,
    others: &[Known],
) -> Result<Vec<Finding>, AppError> {
    let mut found = findings::service::of(ctx, advert, others).await?;
    let in_lang = |list: &[OwnText], lang: &str| {
        list.iter()
            .skip(1)
            .find(|text| text.lang == lang)
            .map(|text| text.text.clone())
            .unwrap_or_default()
    };
    for lang in codes::LANGUAGES {
        let translated = Advert {
            lang: lang.to_owned(),
            title: in_lang(&texts.title, lang),
            text: in_lang(&texts.description, lang),
            ..advert.clone()
        };
        if translated.title.is_empty() && translated.text.is_empty() {
            continue;
        }
        let more = findings::service::of(ctx, &translated, others).await?;
        found.extend(more.into_iter().filter(|one| one.field.is_none()));
    }
    found.sort_by_key(|one| (std::cmp::Reverse(one.severity), one.rule));
    Ok(found)
}

/// What the browser needs to find the same.
///
/// # Errors
/// `SignIn`, `Forbidden`; when the rows cannot be read.
pub async fn rules(ctx: &Ctx) -> Result<Rules, AppError> {
    ctx.allow(Action::EditOwnVacancies, Resource::General)?;
    let today = findings::service::today(ctx).await?;
    let reference = ctx.portal.reference.current();
    Ok(Rules {
        today: ctx.today(),
        programmes: service::programmes(&reference.catalog),
        lexicon: today.words.clone(),
        figures: today.figures.clone(),
        words: wording::found_words(ctx),
    })
}

/// Changes when the rules, the day or their words do.
pub fn version(ctx: &Ctx) -> String {
    let mut hasher = DefaultHasher::new();
    let reference = ctx.portal.reference.current();
    (&reference.version, ctx.today().to_string()).hash(&mut hasher);
    wording::found_words(ctx).title.hash(&mut hasher);
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

//! Puts vacancies into the index and takes them out, within the caller's transaction, and answers questions to it.

mod counts;
mod nearest;

pub use counts::{Counts, MOST_COUNTED, counts};
pub use nearest::{Nearest, nearest};

use std::collections::BTreeMap;

use super::facets::{self, Facet};
use super::occupations;
use super::query::{self, Group, Groups};
use super::store::{self, EVERY};
use super::tokens::{STRONG, tokens};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::forms::Fields;
use crate::writing::date::Day;

pub use super::store::Hit;

/// Changes with the rules by which tokens are made: an index by older rules is written anew at start.
pub const VERSION: i64 = 1;
/// The most words that one beginning stands for.
const MOST_BEGUN: i64 = 24;

/// What is known of one vacancy.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub id: String,
    /// Tokens of `facets::tokens`.
    pub facets: Vec<String>,
    /// Titles, names and terms in all languages.
    pub strong: Vec<String>,
    /// What the employer wrote.
    pub body: Vec<String>,
}

/// Puts vacancies into the index, or renews them there.
///
/// # Errors
/// When the database does not answer.
pub async fn put(tx: &mut Tx, entries: &[Entry]) -> Result<(), AppError> {
    let mut changes: BTreeMap<String, i64> = BTreeMap::new();
    for entry in entries {
        let seq = if let Some(seq) = store::place(tx, &entry.id).await? {
            take_out(tx, seq, &mut changes).await?;
            seq
        } else {
            let seq = store::new_places(tx, 1).await?;
            store::add_place(tx, &entry.id, seq).await?;
            seq
        };
        let all = of_entry(entry);
        store::add(tx, seq, &entry.id, &entry.facets.join(" "), &all.join(" ")).await?;
        *changes.entry(EVERY.to_owned()).or_default() += 1;
        for token in all {
            *changes.entry(token).or_default() += 1;
        }
    }
    count(tx, changes).await
}

/// Every token of an entry, once.
fn of_entry(entry: &Entry) -> Vec<String> {
    let mut all = entry.facets.clone();
    for token in entry.strong.iter().flat_map(|text| tokens(text)) {
        all.push(format!("{STRONG}{token}"));
    }
    all.extend(entry.body.iter().flat_map(|text| tokens(text)));
    all.sort_unstable();
    all.dedup();
    all
}

/// Takes a vacancy out of the index; nothing happens when it is not there.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<(), AppError> {
    let mut changes = BTreeMap::new();
    if let Some(seq) = store::place(tx, id).await? {
        take_out(tx, seq, &mut changes).await?;
    }
    count(tx, changes).await
}

async fn take_out(
    tx: &mut Tx,
    seq: i64,
    changes: &mut BTreeMap<String, i64>,
) -> Result<(), AppError> {
    if let Some(old) = store::tokens(tx, seq).await? {
        store::remove(tx, seq).await?;
        for token in old.split(' ').chain([EVERY]) {
            *changes.entry(token.to_owned()).or_default() -= 1;
        }
    }
    Ok(())
}

/// In the order of words, so that two transactions never wait for each other.
async fn count(tx: &mut Tx, changes: BTreeMap<String, i64>) -> Result<(), AppError> {
    for (token, change) in changes.into_iter().filter(|(_, change)| *change != 0) {
        store::count_word(tx, &token, change).await?;
    }
    Ok(())
}

/// Whether the index was written by the rules of this program.
///
/// # Errors
/// When the database does not answer.
pub async fn is_current(db: &Db) -> Result<bool, AppError> {
    Ok(store::version(db).await? == VERSION)
}

/// Empties the index, so that it is written by the rules of this program.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(tx: &mut Tx) -> Result<(), AppError> {
    Ok(store::clear(tx, VERSION).await?)
}

/// Whether a vacancy is in the index.
///
/// # Errors
/// When the database does not answer.
pub async fn is_listed(db: &Db, id: &str) -> Result<bool, AppError> {
    Ok(store::is_listed(db, id).await?)
}

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub words: String,
    pub filters: Vec<(Facet, String)>,
}

impl Question {
    /// From the fields of an address.
    pub fn from_fields(fields: &Fields) -> Self {
        Self {
            words: fields.get(facets::WORDS).trim().chars().take(200).collect(),
            filters: facets::chosen(fields),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.filters.is_empty()
    }

    pub fn value(&self, facet: Facet) -> &str {
        self.filters
            .iter()
            .find(|(known, _)| *known == facet)
            .map_or("", |(_, value)| value)
    }

    /// The same question without one of its filters.
    #[must_use]
    pub fn without(&self, facet: Facet) -> Self {
        let mut other = self.clone();
        other.filters.retain(|(known, _)| *known != facet);
        other
    }
}

/// A question as the index understands it; made once for all that is asked with it.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    words: Groups,
    filters: Vec<(Facet, Group)>,
}

impl Understood {
    fn groups(&self, without: Option<Facet>) -> Groups {
        let filters = self
            .filters
            .iter()
            .filter(|(facet, _)| Some(*facet) != without)
            .map(|(_, group)| group.clone());
        self.words.iter().cloned().chain(filters).collect()
    }
}

/// Understands a question: phrases become occupations, what is no known word is taken as a beginning.
///
/// # Errors
/// When the database does not answer.
pub async fn understand(db: &Db, question: &Question, today: Day) -> Result<Understood, AppError> {
    let mut words = Vec::new();
    for part in query::parts(&question.words) {
        let mut group = part.group();
        if part.codes.is_empty()
            && let Some(begun) = &part.beginning
            && !is_known(db, &group).await?
        {
            let codes = occupations::beginning(begun);
            group
                .0
                .extend(codes.iter().map(|code| vec![facets::occupation(code)]));
            for mark in ["", STRONG] {
                let begun = format!("{mark}{begun}");
                let found = store::beginning(db, &begun, MOST_BEGUN).await?;
                group
                    .0
                    .extend(found.into_iter().map(|(token, _)| vec![token]));
            }
        }
        if !group.0.is_empty() {
            words.push(group);
        }
    }
    let filters = question
        .filters
        .iter()
        .map(|(facet, value)| (*facet, Group::any(facets::wanted(*facet, value, today))))
        .collect();
    Ok(Understood { words, filters })
}

async fn is_known(db: &Db, group: &Group) -> Result<bool, AppError> {
    for token in group.0.iter().flatten() {
        if store::documents(db, token).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The newest vacancies for a question below a place (`i64::MAX` for the first page).
///
/// # Errors
/// When the database does not answer.
pub async fn find(
    ctx: &Ctx,
    asked: &Understood,
    below: i64,
    limit: i64,
) -> Result<Vec<Hit>, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(store::page(ctx.db(), &asked.groups(None), below, limit).await?)
}

/// The vacancies for a question above a place, the oldest first: what is new since then.
///
/// # Errors
/// When the database does not answer.
pub async fn since(
    ctx: &Ctx,
    asked: &Understood,
    above: i64,
    limit: i64,
) -> Result<Vec<Hit>, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    Ok(store::since(ctx.db(), &asked.groups(None), above, limit).await?)
}

/// The newest place in the list, or 0 when it is empty.
///
/// # Errors
/// When the database does not answer.
pub async fn newest_place(db: &Db) -> Result<i64, AppError> {
    Ok(store::highest(db).await?)
}

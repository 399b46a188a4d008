//! How many vacancies each value of each filter has: counted in the newest hits, so that it costs the same at any size.

use std::collections::HashMap;

use super::Understood;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::search::facets::Facet;
use crate::search::store;

/// So many hits are looked at; when there are more, a number means “at least”.
pub const MOST_COUNTED: i64 = 500;

/// Numbers for the values of all filters.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// All hits of the question.
    pub all: usize,
    /// There are more hits than were counted.
    pub has_more: bool,
    values: HashMap<String, usize>,
    /// The numbers of a filter that is set are those without it, so that its other values can be chosen.
    others: HashMap<Facet, (HashMap<String, usize>, bool)>,
}

impl Counts {
    /// The number for a value of a filter, and whether there may be more.
    pub fn of(&self, facet: Facet, value: &str) -> (usize, bool) {
        let token = facet.token(value);
        let (values, has_more) = self
            .others
            .get(&facet)
            .map_or((&self.values, self.has_more), |(values, more)| {
                (values, *more)
            });
        (values.get(&token).copied().unwrap_or(0), has_more)
    }

    /// The occupations with the most vacancies, by their codes.
    pub fn occupations(&self, most: usize) -> Vec<String> {
        let values = self
            .others
            .get(&Facet::Occupation)
            .map_or(&self.values, |(values, _)| values);
        let mark = Facet::Occupation.token("");
        let mut found: Vec<(&str, usize)> = values
            .iter()
            .filter_map(|(token, count)| Some((token.strip_prefix(&mark)?, *count)))
            .filter(|(code, _)| code.len() == 4)
            .collect();
        found.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
        found
            .into_iter()
            .take(most)
            .map(|(code, _)| code.to_owned())
            .collect()
    }

    /// The number for several values together, of which a vacancy has one at most.
    pub fn of_any(&self, facet: Facet, values: &[String]) -> (usize, bool) {
        values.iter().fold((0, self.has_more), |(sum, _), value| {
            let (count, has_more) = self.of(facet, value);
            (sum + count, has_more)
        })
    }
}

/// Counts for the question, and for it without each of its filters.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(ctx: &Ctx, asked: &Understood) -> Result<Counts, AppError> {
    let (values, all, has_more) = tally(ctx, asked, None).await?;
    let mut others = HashMap::new();
    for (facet, _) in &asked.filters {
        let (values, _, has_more) = tally(ctx, asked, Some(*facet)).await?;
        others.insert(*facet, (values, has_more));
    }
    Ok(Counts {
        all,
        has_more,
        values,
        others,
    })
}

async fn tally(
    ctx: &Ctx,
    asked: &Understood,
    without: Option<Facet>,
) -> Result<(HashMap<String, usize>, usize, bool), AppError> {
    let groups = asked.groups(without);
    let mut hits = store::page(ctx.db(), &groups, i64::MAX, MOST_COUNTED + 1).await?;
    let most = usize::try_from(MOST_COUNTED).unwrap_or(usize::MAX);
    let has_more = hits.len() > most;
    hits.truncate(most);
    let mut values: HashMap<String, usize> = HashMap::new();
    for token in hits.iter().flat_map(|hit| hit.facets.split(' ')) {
        match values.get_mut(token) {
            Some(count) => *count += 1,
            None => {
                values.insert(token.to_owned(), 1);
            }
        }
    }
    Ok((values, hits.len(), has_more))
}

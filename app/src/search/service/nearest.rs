//! What is nearest when nothing was found: the same question without a filter, or the occupation that was meant.

use super::{Question, find, understand};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::search::facets::Facet;
use crate::search::{occupations, query};

/// A question that finds something, and how it differs from the one that does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// Without this filter.
    Without(Facet),
    /// The words mean perhaps this occupation.
    Occupation(String),
    /// The filters alone.
    NoWords,
}

/// The most that are named.
const MOST: usize = 4;

/// The questions that find something and are nearest to one that does not.
///
/// # Errors
/// When the database does not answer.
pub async fn nearest(ctx: &Ctx, question: &Question) -> Result<Vec<Nearest>, AppError> {
    let mut out = Vec::new();
    for (facet, _) in &question.filters {
        if finds(ctx, &question.without(*facet)).await? {
            out.push(Nearest::Without(*facet));
        }
    }
    let parts = query::parts(&question.words);
    let is_alone = parts.len() == 1;
    let meant: Vec<String> = parts
        .into_iter()
        .flat_map(|part| match part.beginning {
            _ if !part.codes.is_empty() && is_alone => Vec::new(),
            _ if !part.codes.is_empty() => part.codes.into_iter().take(2).collect(),
            Some(word) => occupations::nearest(&word),
            None => Vec::new(),
        })
        .collect();
    for code in meant {
        let other = Question {
            words: String::new(),
            filters: vec![(Facet::Occupation, code.clone())],
        };
        if out.len() < MOST && finds(ctx, &other).await? {
            out.push(Nearest::Occupation(code));
        }
    }
    if !question.words.is_empty() && !question.filters.is_empty() && out.len() < MOST {
        let other = Question {
            words: String::new(),
            ..question.clone()
        };
        if finds(ctx, &other).await? {
            out.push(Nearest::NoWords);
        }
    }
    out.truncate(MOST);
    Ok(out)
}

async fn finds(ctx: &Ctx, question: &Question) -> Result<bool, AppError> {
    let asked = understand(ctx.db(), question, ctx.today()).await?;
    Ok(!find(ctx, &asked, i64::MAX, 1).await?.is_empty())
}

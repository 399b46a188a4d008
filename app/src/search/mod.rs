//! Search: the same vacancies for the same words, whatever language, script or spelling they were typed in.

pub mod endings;
pub mod facets;
pub mod occupations;
pub mod query;
pub mod service;
mod store;
pub mod tokens;

//! Vacancies for machines: feeds, the map of the site for search engines, and a small interface to read them.

mod atom;
pub mod handlers;
mod json;
mod listing;
mod sitemap;
mod xml;

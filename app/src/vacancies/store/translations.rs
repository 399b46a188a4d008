//! The table of translations: one of each language by the authors, and one by the staff.

use serde::Serialize;

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::vacancies::terms::TextState;
use crate::{execute, row_in, rows};

/// The free text in one more language, with the words that it translates: when those change, it says nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Translation {
    pub lang: String,
    pub by_staff: bool,
    pub state: String,
    pub title: String,
    pub description: String,
    pub of_title: String,
    pub of_description: String,
}

impl Translation {
    pub fn state(&self) -> TextState {
        TextState::from_code(&self.state).unwrap_or(TextState::Machine)
    }
}

const ALL: &str = "SELECT lang, by_staff, state, title, description, of_title, of_description FROM vacancy_translations \
     WHERE vacancy_id = $1 ORDER BY lang, by_staff";
const ONE: &str = "SELECT lang, by_staff, state, title, description, of_title, of_description FROM vacancy_translations \
     WHERE vacancy_id = $1 AND lang = $2 AND by_staff = $3";
const KEEP: &str = "INSERT INTO vacancy_translations (vacancy_id, lang, by_staff, state, title, description, of_title, of_description, account_id, at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
     ON CONFLICT (vacancy_id, lang, by_staff) DO UPDATE SET state = excluded.state, title = excluded.title, description = excluded.description, \
     of_title = excluded.of_title, of_description = excluded.of_description, account_id = excluded.account_id, at = excluded.at";
const REMOVE: &str =
    "DELETE FROM vacancy_translations WHERE vacancy_id = $1 AND lang = $2 AND by_staff = $3";

/// All of a vacancy.
pub async fn all(ctx: &Ctx, vacancy: &str) -> Result<Vec<Translation>, AppError> {
    Ok(rows!(ctx.db(), ALL, vacancy)?)
}

pub async fn one_in(
    tx: &mut Tx,
    vacancy: &str,
    lang: &str,
    by_staff: bool,
) -> sqlx::Result<Option<Translation>> {
    row_in!(tx, ONE, vacancy, lang, by_staff)
}

/// Writes it in the place of the one before.
pub async fn keep(ctx: &Ctx, tx: &mut Tx, vacancy: &str, one: &Translation) -> sqlx::Result<()> {
    execute!(
        tx,
        KEEP,
        vacancy,
        &one.lang,
        one.by_staff,
        &one.state,
        &one.title,
        &one.description,
        &one.of_title,
        &one.of_description,
        ctx.actor.account().unwrap_or_default(),
        ctx.now
    )
    .map(drop)
}

pub async fn remove(tx: &mut Tx, vacancy: &str, lang: &str, by_staff: bool) -> sqlx::Result<()> {
    execute!(tx, REMOVE, vacancy, lang, by_staff).map(drop)
}

//! The table of drafts: each step of the editor as typed.

use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::{execute, rows};

/// One step of the editor as typed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Answer {
    pub step: String,
    pub fields: String,
    pub is_done: bool,
}

impl Answer {
    pub fn fields(&self) -> Fields {
        serde_json::from_str(&self.fields).unwrap_or_default()
    }
}

const ANSWERS: &str = "SELECT step, fields, is_done FROM vacancy_answers WHERE vacancy_id = $1";
const SAVE: &str = "INSERT INTO vacancy_answers (vacancy_id, step, fields, is_done, updated_at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (vacancy_id, step) DO UPDATE SET fields = excluded.fields, is_done = excluded.is_done, updated_at = excluded.updated_at";
const COPY: &str = "INSERT INTO vacancy_answers (vacancy_id, step, fields, is_done, updated_at) \
     SELECT $2, step, fields, is_done, $3 FROM vacancy_answers WHERE vacancy_id = $1";
const TOUCH: &str = "UPDATE vacancies SET changed_at = $2 WHERE id = $1";

pub async fn answers(ctx: &Ctx, id: &str) -> Result<Vec<Answer>, AppError> {
    Ok(rows!(ctx.db(), ANSWERS, id)?)
}

/// Saves one step as typed.
pub async fn save(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    step: &str,
    fields: &Fields,
    is_done: bool,
) -> Result<(), AppError> {
    let json = serde_json::to_string(fields)?;
    execute!(tx, SAVE, id, step, json, is_done, ctx.now)?;
    execute!(tx, TOUCH, id, ctx.now)?;
    Ok(())
}

/// Takes over all answers of another vacancy.
pub async fn copy(ctx: &Ctx, tx: &mut Tx, from: &str, to: &str) -> sqlx::Result<()> {
    execute!(tx, COPY, from, to, ctx.now).map(drop)
}

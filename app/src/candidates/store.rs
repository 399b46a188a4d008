//! The answers of candidates as typed, step by step, and the profile that staff search.

use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::forms::Fields;
use crate::vault::{self, Key, Place};
use crate::{execute, row, rows, rows_in};

/// One saved step.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Answer {
    pub step: String,
    pub fields: String,
    pub is_done: bool,
    pub updated_at: i64,
}

impl Answer {
    pub fn fields(&self) -> Fields {
        serde_json::from_str(&self.fields).unwrap_or_default()
    }
}

/// A profile as the desk lists it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Profile {
    pub account_id: String,
    pub passport_name: String,
    pub written_name: String,
    pub born: Option<String>,
    pub region: String,
    pub updated_at: i64,
}

const FIELDS: Place = Place::new("answers", "fields");
const BORN: Place = Place::new("profiles", "born");

const OF: &str =
    "SELECT step, fields, is_done, updated_at FROM answers WHERE account_id = $1 AND scope = $2";
const HOLD: &str = "UPDATE answers SET is_done = is_done WHERE account_id = $1 AND scope = $2";
// A button was pressed: what it sends counts, and the number of the change never goes back.
const SAVE: &str = "INSERT INTO answers (account_id, scope, step, fields, is_done, updated_at, change_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (account_id, scope, step) DO UPDATE SET fields = excluded.fields, is_done = excluded.is_done, updated_at = excluded.updated_at, \
     change_at = CASE WHEN answers.change_at > excluded.change_at THEN answers.change_at ELSE excluded.change_at END";
// An answer saved itself: one that was made before what is there arrives too late.
const SAVE_CHANGE: &str = "INSERT INTO answers (account_id, scope, step, fields, is_done, updated_at, change_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (account_id, scope, step) DO UPDATE SET fields = excluded.fields, is_done = excluded.is_done, updated_at = excluded.updated_at, \
     change_at = excluded.change_at WHERE answers.change_at <= excluded.change_at";
const WITH_ANSWERS: &str = "SELECT DISTINCT account_id FROM answers WHERE scope = $1";
const BEGUN: &str = "SELECT account_id, MIN(updated_at) FROM answers WHERE scope = $1 GROUP BY account_id ORDER BY account_id";
const SCOPES: &str = "SELECT DISTINCT scope FROM answers WHERE account_id = $1 ORDER BY scope";
const DELETE_SCOPE: &str = "DELETE FROM answers WHERE account_id = $1 AND scope = $2";
const SAVE_PROFILE: &str = "INSERT INTO profiles (account_id, passport_name, written_name, born, region, tokens, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (account_id) DO UPDATE SET passport_name = excluded.passport_name, written_name = excluded.written_name, \
     born = excluded.born, region = excluded.region, tokens = excluded.tokens, updated_at = excluded.updated_at";
const PROFILE: &str = "SELECT account_id, passport_name, written_name, born, region, updated_at FROM profiles WHERE account_id = $1";
const SEARCH: &str = "SELECT account_id, passport_name, written_name, born, region, updated_at FROM profiles \
     WHERE tokens LIKE $1 AND tokens LIKE $2 AND tokens LIKE $3 AND tokens LIKE $4 AND ($5 = '' OR born_key = $5) \
     AND (updated_at < $6 OR (updated_at = $6 AND account_id > $7)) ORDER BY updated_at DESC, account_id LIMIT 21";
const SET_KEYS: &str =
    "UPDATE profiles SET tokens = $2, born_key = $3, found_by = $4 WHERE account_id = $1";
const WITHOUT_KEYS: &str =
    "SELECT account_id FROM profiles WHERE found_by < $1 ORDER BY account_id LIMIT 200";

/// All saved steps of a scope (`profile`, `apply:{intake}`).
pub async fn answers(ctx: &Ctx, account: &str, scope: &str) -> Result<Vec<Answer>, AppError> {
    let key = vault::find(&ctx.portal, account).await?;
    revealed(key.as_ref(), rows!(ctx.db(), OF, account, scope)?)
}

fn revealed(key: Option<&Key>, mut answers: Vec<Answer>) -> Result<Vec<Answer>, AppError> {
    for answer in &mut answers {
        answer.fields = vault::open(key, FIELDS, &answer.fields)?;
    }
    Ok(answers)
}

/// The same inside a transaction; until it ends, no other one writes to these steps.
pub async fn answers_held(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    scope: &str,
) -> Result<Vec<Answer>, AppError> {
    execute!(&mut *tx, HOLD, account, scope)?;
    let found = rows_in!(&mut *tx, OF, account, scope)?;
    let key = vault::find_in(&ctx.portal, tx, account).await?;
    revealed(key.as_ref(), found)
}

async fn sealed(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    fields: &Fields,
) -> Result<String, AppError> {
    let json = serde_json::to_string(fields)?;
    let key = vault::key(&ctx.portal, tx, account).await?;
    Ok(vault::seal(&ctx.portal, &key, FIELDS, &json))
}

/// Saves one step as typed.
pub async fn save(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    scope: &str,
    step: &str,
    fields: &Fields,
    is_done: bool,
) -> Result<(), AppError> {
    let sealed = sealed(ctx, tx, account, fields).await?;
    execute!(
        tx, SAVE, account, scope, step, sealed, is_done, ctx.now, ctx.now
    )?;
    Ok(())
}

/// The accounts that have saved steps of a scope.
pub async fn with_answers(tx: &mut Tx, scope: &str) -> sqlx::Result<Vec<String>> {
    let found: Vec<(String,)> = rows_in!(tx, WITH_ANSWERS, scope)?;
    Ok(found.into_iter().map(|(account,)| account).collect())
}

/// The same with the moment of the oldest step.
pub async fn begun(db: &Db, scope: &str) -> sqlx::Result<Vec<(String, i64)>> {
    rows!(db, BEGUN, scope)
}

/// The scopes of which somebody has saved steps.
pub async fn scopes(db: &Db, account: &str) -> sqlx::Result<Vec<String>> {
    let found: Vec<(String,)> = rows!(db, SCOPES, account)?;
    Ok(found.into_iter().map(|(scope,)| scope).collect())
}

/// Saves one step that saves itself; `made_at` is when the person made the change. `false`: there is a newer one already.
pub async fn save_change(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    (scope, step): (&str, &str),
    fields: &Fields,
    is_done: bool,
    made_at: i64,
) -> Result<bool, AppError> {
    let sealed = sealed(ctx, tx, account, fields).await?;
    let count = execute!(
        tx,
        SAVE_CHANGE,
        account,
        scope,
        step,
        sealed,
        is_done,
        ctx.now,
        made_at
    )?;
    Ok(count == 1)
}

/// Forgets the steps of a scope.
pub async fn forget(tx: &mut Tx, account: &str, scope: &str) -> Result<(), AppError> {
    execute!(tx, DELETE_SCOPE, account, scope)?;
    Ok(())
}

pub async fn save_profile(
    ctx: &Ctx,
    tx: &mut Tx,
    profile: &Profile,
    tokens: &str,
) -> Result<(), AppError> {
    let key = vault::key(&ctx.portal, tx, &profile.account_id).await?;
    let born = profile.born.as_deref();
    let born = born.map(|born| vault::seal(&ctx.portal, &key, BORN, born));
    execute!(
        tx,
        SAVE_PROFILE,
        &profile.account_id,
        &profile.passport_name,
        &profile.written_name,
        born,
        &profile.region,
        tokens,
        profile.updated_at,
    )?;
    Ok(())
}

pub async fn profile(ctx: &Ctx, account: &str) -> Result<Option<Profile>, AppError> {
    let found: Option<Profile> = row!(ctx.db(), PROFILE, account)?;
    let found = with_birth_dates(ctx, found.into_iter().collect()).await?;
    Ok(found.into_iter().next())
}

async fn with_birth_dates(ctx: &Ctx, mut found: Vec<Profile>) -> Result<Vec<Profile>, AppError> {
    for profile in &mut found {
        if let Some(born) = &mut profile.born {
            vault::reveal(&ctx.portal, &profile.account_id, BORN, born).await?;
        }
    }
    Ok(found)
}

/// By what a profile is found; a new version is given to all of them by [`without_keys`].
pub const KEYS: i64 = 2;

/// Writes by what a profile is found.
pub async fn set_keys(tx: &mut Tx, account: &str, tokens: &str, born: &str) -> sqlx::Result<()> {
    execute!(tx, SET_KEYS, account, tokens, born, KEYS).map(drop)
}

/// Profiles that were written before this version of the program, at most two hundred.
pub async fn without_keys(ctx: &Ctx) -> Result<Vec<String>, AppError> {
    let found: Vec<(String,)> = rows!(ctx.db(), WITHOUT_KEYS, KEYS)?;
    Ok(found.into_iter().map(|(account,)| account).collect())
}

/// Twenty people after a place in the list, the latest change first, and one more if there are more: those whose names have all
/// of the first four tokens, and who were born on this day if one is given.
pub async fn search(
    ctx: &Ctx,
    tokens: &[String],
    born: &str,
    (updated_at, account): (i64, &str),
) -> Result<Vec<Profile>, AppError> {
    let pattern = |at: usize| match tokens.get(at) {
        None => "%".to_owned(),
        Some(token) => {
            // No name is so long, and a database refuses patterns without end.
            let token: String = token
                .chars()
                .filter(|c| !matches!(c, '%' | '_'))
                .take(100)
                .collect();
            format!("% {token}%")
        }
    };
    let found = rows!(
        ctx.db(),
        SEARCH,
        pattern(0),
        pattern(1),
        pattern(2),
        pattern(3),
        born,
        updated_at,
        account
    )?;
    with_birth_dates(ctx, found).await
}

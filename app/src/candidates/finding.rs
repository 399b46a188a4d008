//! By what people are found: names in any script, katakana, and the day of birth.

use std::sync::Arc;

use super::store::{self, Profile};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::portal::Portal;
use crate::writing::date::Day;
use crate::writing::{fold, name_guard};

/// What is stored beside a profile so that it is found.
#[derive(Debug)]
pub struct Keys {
    /// Folded words with a space before each.
    pub tokens: String,
    pub born: String,
}

/// The keys of a profile: its names as they are, and as Japanese offices write them.
///
/// # Errors
/// When the vault is not ready.
pub fn keys(ctx: &Ctx, profile: &Profile) -> sqlx::Result<Keys> {
    let kana = name_guard::katakana(&profile.passport_name);
    let names = format!("{} {} {kana}", profile.passport_name, profile.written_name);
    let born = profile.born.as_deref().and_then(|day| day.parse().ok());
    Ok(Keys {
        tokens: format!(" {}", fold::tokens(&names).join(" ")),
        born: born.map_or_else(|| Ok(String::new()), |day| born_key(ctx, day))?,
    })
}

/// The key of a day of birth: its blind index, for the day itself lies sealed.
fn born_key(ctx: &Ctx, day: Day) -> sqlx::Result<String> {
    ctx.portal.settings.vault.index("born", &day.to_string())
}

/// Gives keys to profiles that were written by an older program.
///
/// # Errors
/// When the database does not answer.
pub async fn fill(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    loop {
        let accounts = store::without_keys(&ctx).await?;
        if accounts.is_empty() {
            return Ok(());
        }
        let mut all = Vec::new();
        for account in accounts {
            if let Some(profile) = store::profile(&ctx, &account).await? {
                let keys = keys(&ctx, &profile)?;
                all.push((account, keys));
            }
        }
        let mut tx = ctx.db().begin().await?;
        for (account, keys) in &all {
            store::set_keys(&mut tx, account, &keys.tokens, &keys.born).await?;
        }
        tx.commit().await?;
    }
}

/// A place in the list of those found: behind the person with this change and this account.
pub type After<'a> = (i64, &'a str);

/// People with this name in any script, as far as it was typed.
///
/// # Errors
/// Who may not; a failure.
pub async fn by_name(ctx: &Ctx, typed: &str, after: After<'_>) -> Result<Vec<Profile>, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}');
    let typed = if typed.chars().any(is_kana) {
        name_guard::normal_kana(typed)
    } else {
        typed.to_owned()
    };
    let tokens = fold::tokens(&typed);
    if tokens.is_empty() {
        return Ok(Vec::new());
    }
    store::search(ctx, &tokens, "", after).await
}

/// People who were born on this day.
///
/// # Errors
/// Who may not; a failure.
pub async fn by_birth(ctx: &Ctx, day: Day, after: After<'_>) -> Result<Vec<Profile>, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    store::search(ctx, &[], &born_key(ctx, day)?, after).await
}

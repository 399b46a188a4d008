//! Works through imports in small steps. All state is in the database: whoever has the lease goes on where the last one stopped.

use std::sync::Arc;

use super::check::{self, Problem, Words, Wrong};
use super::columns::{Field, Mapping};
use super::store::{self, Import, MOST_PROBLEMS, State};
use crate::access::{Action, Actor, Resource, Roles};
use crate::certificates::batch;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::identity;
use crate::portal::Portal;

/// A lease that was not renewed for so long is nobody's, in milliseconds.
const LEASE: i64 = 60_000;
/// A file that nobody went on with is thrown away after a week.
const KEPT: i64 = 7 * 24 * 3_600_000;

/// Does everything there is to do now; `worker` names this process among others.
///
/// # Errors
/// When the database does not answer; the next call goes on.
pub async fn run(portal: &Arc<Portal>, worker: &str) -> Result<(), AppError> {
    while step(portal, worker).await? {}
    Ok(())
}

/// One step of one import: a part of its rows, or its end. `false`: there is nothing to do.
///
/// # Errors
/// When the database does not answer.
pub async fn step(portal: &Arc<Portal>, worker: &str) -> Result<bool, AppError> {
    let now = portal.now();
    let Some(import) = store::open(&portal.db, worker, now).await? else {
        return Ok(false);
    };
    let mut tx = portal.db.begin().await?;
    let is_ours = store::lease(&mut tx, &import.id, worker, now, now + LEASE).await?;
    tx.commit().await?;
    if !is_ours {
        return Ok(true);
    }
    let Some(import) = store::one(&portal.db, &import.id).await? else {
        return Ok(true);
    };
    let ctx = as_importer(portal, &import).await?;
    if ctx
        .allow(Action::EnterCertificate, Resource::General)
        .is_err()
    {
        // Whoever began it may not any more.
        let mut tx = portal.db.begin().await?;
        store::end(&mut tx, &import.id, import.state(), State::Dropped, now).await?;
        batch::clear(&mut tx, &import.id).await?;
        store::forget_rows(&ctx.portal, &mut tx, &import.id).await?;
        tx.commit().await?;
        return Ok(true);
    }
    match import.state() {
        State::Working if import.done_parts < import.parts => rows(&ctx, &import, worker).await?,
        State::Working => finish(&ctx, &import, worker).await?,
        _ => tell(&ctx, &import, worker).await?,
    }
    Ok(true)
}

/// Acts with the rights that whoever began it has now.
async fn as_importer(portal: &Arc<Portal>, import: &Import) -> Result<Ctx, AppError> {
    let account = identity::store::by_id(portal, &import.account_id).await?;
    let roles = account.map_or_else(Roles::default, |found| Roles::from_codes(&found.roles));
    let actor = Actor::Staff {
        account: import.account_id.clone(),
        roles,
    };
    Ok(Ctx::of(portal, Locale::Uz, actor))
}

/// Checks one part and lays its good rows ready.
async fn rows(ctx: &Ctx, import: &Import, worker: &str) -> Result<(), AppError> {
    let lines = store::part(&ctx.portal, &import.id, import.done_parts).await?;
    let mapping = Mapping::from_json(&import.mapping);
    let words = Words::new(ctx);
    let mut checked = Vec::new();
    let mut wrong: Vec<(i64, Problem)> = Vec::new();
    for (line, cells) in &lines {
        match check::check(ctx, &words, &mapping, cells).await? {
            Ok(row) => checked.push((*line, row)),
            Err(problems) => wrong.extend(problems.into_iter().map(|problem| (*line, problem))),
        }
    }
    let mut tx = ctx.db().begin().await?;
    for (line, row) in &checked {
        if let Some(other) = batch::lay(ctx, &mut tx, &import.id, &row.ready(*line)).await? {
            let problem = (Field::Holder, Wrong::SameInFile, other.to_string());
            wrong.push((*line, problem));
        }
    }
    for (line, problem) in &wrong {
        if import.wrong < MOST_PROBLEMS {
            store::insert_problem(&mut tx, import, *line, problem).await?;
        }
    }
    let count = i64::try_from(wrong.len()).unwrap_or(i64::MAX);
    let until = ctx.portal.now() + LEASE;
    if store::advance(&mut tx, import, worker, count, until).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// Everything at once, or nothing.
async fn finish(ctx: &Ctx, import: &Import, worker: &str) -> Result<(), AppError> {
    let mut tx = ctx.db().begin().await?;
    if import.wrong > 0 {
        batch::clear(&mut tx, &import.id).await?;
        if store::finish(&mut tx, &import.id, worker, State::Refused, ctx.now).await? {
            tx.commit().await?;
        }
        return Ok(());
    }
    if !store::finish(&mut tx, &import.id, worker, State::Telling, ctx.now).await? {
        return Ok(());
    }
    if batch::write(ctx, &mut tx, &import.id).await? {
        store::forget_rows(&ctx.portal, &mut tx, &import.id).await?;
        return Ok(tx.commit().await?);
    }
    // The same certificate came by another file meanwhile: the check finds out which.
    drop(tx);
    let mut tx = ctx.db().begin().await?;
    batch::clear(&mut tx, &import.id).await?;
    store::again(&mut tx, &import.id, worker).await?;
    Ok(tx.commit().await?)
}

async fn tell(ctx: &Ctx, import: &Import, worker: &str) -> Result<(), AppError> {
    let mut tx = ctx.db().begin().await?;
    let last = batch::tell(ctx, &mut tx, &import.id, &import.told_to).await?;
    let until = ctx.portal.now() + LEASE;
    if store::tell(&mut tx, import, worker, last.as_deref(), until).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// Throws files away that nobody went on with.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy(portal: &Arc<Portal>) -> Result<(), AppError> {
    let now = portal.now();
    for id in store::forgotten(&portal.db, now - KEPT).await? {
        let mut tx = portal.db.begin().await?;
        for from in [State::Mapping, State::Refused] {
            store::end(&mut tx, &id, from, State::Dropped, now).await?;
        }
        store::forget_rows(portal, &mut tx, &id).await?;
        store::forget_problems(&mut tx, &id).await?;
        tx.commit().await?;
    }
    Ok(())
}

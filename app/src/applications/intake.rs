//! What a change of an intake means for applications: free places go to those who wait, and everybody affected is told.

use super::{service, store};
use crate::candidates;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::identity;
use crate::outbox::{self, Message};
use crate::t;

/// Gives free places to the waiting list, in its order; part of the transaction that made them.
///
/// # Errors
/// When the database does not answer.
pub async fn fill_places(ctx: &Ctx, tx: &mut Tx, intake: &str) -> Result<(), AppError> {
    while let Some(next) = store::next_waiting(tx, intake).await? {
        if !store::take_seat(tx, intake).await? {
            break;
        }
        service::leave_the_line(ctx, tx, &next).await?;
    }
    Ok(())
}

/// Writes to everybody who takes part in an intake or has begun to apply; `word` words it for a reader.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_affected(
    ctx: &Ctx,
    tx: &mut Tx,
    intake: &str,
    word: impl Fn(Locale) -> String,
) -> Result<usize, AppError> {
    let mut accounts = store::taking_part(tx, intake).await?;
    accounts.extend(candidates::store::with_answers(tx, &service::scope(intake)).await?);
    accounts.sort();
    accounts.dedup();
    for account in &accounts {
        let Some(to) = identity::store::by_id_in(&ctx.portal, tx, account).await? else {
            continue;
        };
        let locale = to.form();
        let contact = to.contact();
        let message = Message {
            to: &contact,
            account: Some(account),
            kind: "intake-change",
            locale,
            subject: t!(locale, "brand"),
            body: word(locale),
        };
        outbox::enqueue(ctx, tx, message).await?;
    }
    Ok(accounts.len())
}

//! Messages at each step: to the candidate and to every member of the organisations, each in their own form.

use crate::context::Ctx;
use crate::db::Tx;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::hiring::rules::State;
use crate::hiring::store::Hiring;
use crate::hiring::wording;
use crate::i18n::Locale;
use crate::identity;
use crate::outbox::{self, Message};
use crate::t;

/// Tells both sides where it stands now, and whose turn it is.
pub async fn both(
    ctx: &Ctx,
    tx: &mut Tx,
    found: &Hiring,
    to: State,
    reason: &str,
) -> Result<(), AppError> {
    let number = &found.number;
    let words = |locale: Locale, path: &str| {
        let link = format!("{}/{}{path}", ctx.portal.settings.public_url, locale.code());
        wording::message(ctx, locale, number, (to, &found.country, reason), &link)
    };
    to_candidate(ctx, tx, &found.account_id, |locale| {
        words(locale, &format!("/my/jobs/{}", found.id))
    })
    .await?;
    for org in found.organisations() {
        let path = format!("/my/organisations/{org}/people/{}", found.id);
        employers::tell_members(ctx, tx, org, "hiring", |locale| words(locale, &path)).await?;
    }
    Ok(())
}

/// One message to a candidate.
pub async fn to_candidate(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    words: impl Fn(Locale) -> String,
) -> Result<(), AppError> {
    let Some(to) = identity::store::by_id_in(&ctx.portal, tx, account).await? else {
        return Ok(());
    };
    let locale = to.form();
    let contact = to.contact();
    let message = Message {
        to: &contact,
        account: Some(account),
        kind: "hiring",
        locale,
        subject: t!(locale, "brand"),
        body: words(locale),
    };
    Ok(outbox::enqueue(ctx, tx, message).await?)
}

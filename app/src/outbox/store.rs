//! The rows of the outbox: what waits, what was sent, what failed.

use super::{ADDRESS, BODY, SUBJECT};
use crate::context::Ctx;
use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::portal::Portal;
use crate::vault;
use crate::{execute, row, rows};

/// One message.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: String,
    pub account_id: Option<String>,
    pub address_index: String,
    pub channel: String,
    pub address: String,
    pub kind: String,
    pub locale: String,
    pub subject: String,
    pub body: String,
    /// `waiting`, `sending`, `sent`, `shown` (demo) or `failed`.
    pub state: String,
    /// 0 for codes, 1 for everything else.
    pub priority: i64,
    pub attempts: i64,
    pub next_at: i64,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    /// The code of a [`super::carrier::Failure`].
    pub failure: Option<String>,
    /// What the other side said, without personal data.
    pub last_error: Option<String>,
    pub resent: i64,
    pub charged_on: Option<String>,
}

impl Row {
    /// The same for every try of this message; another only when the staff sends again what had left.
    pub fn key(&self) -> String {
        match self.resent {
            0 => self.id.clone(),
            times => format!("{}-{times}", self.id),
        }
    }
}

/// How many rows one run takes.
pub(super) const BATCH: usize = 40;

const LATEST: &str = "SELECT id, account_id, address_index, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, sent_at, failure, last_error, resent, charged_on \
     FROM outbox ORDER BY id DESC LIMIT 50";
const LIST: &str = "SELECT id, account_id, address_index, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, sent_at, failure, last_error, resent, charged_on \
     FROM outbox WHERE ($1 = '' OR state = $1) AND ($2 = '' OR id < $2) AND ($3 = '' OR failure = $3) ORDER BY id DESC LIMIT 21";
const DUE: &str = "SELECT id, account_id, address_index, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, sent_at, failure, last_error, resent, charged_on \
     FROM outbox WHERE state = 'waiting' AND channel = $1 AND next_at <= $2 ORDER BY priority, next_at, id LIMIT 40";
const LATEST_TO: &str = "SELECT id, account_id, address_index, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, sent_at, failure, last_error, resent, charged_on \
     FROM outbox WHERE address_index = $1 ORDER BY id DESC LIMIT 1";
const OF_ACCOUNT: &str = "SELECT id, account_id, address_index, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, sent_at, failure, last_error, resent, charged_on \
     FROM outbox WHERE account_id = $1 ORDER BY id DESC LIMIT 500";
// Two nodes may see the same row; only one of them claims it. A claim that was never finished is due again later.
const CLAIM: &str = "UPDATE outbox SET state = 'sending', attempts = attempts + 1, lease = $2, next_at = $5 \
     WHERE id = $1 AND state = 'waiting' AND attempts = $3 AND next_at <= $4";
const FINISH: &str = "UPDATE outbox SET state = $3, sent_at = $4, next_at = $5, failure = $6, last_error = $7, lease = NULL \
     WHERE id = $1 AND state = 'sending' AND lease = $2";
const RECLAIM: &str = "UPDATE outbox SET state = 'waiting', lease = NULL WHERE state = 'sending' AND channel = $1 AND next_at < $2";
const GIVE_UP_LATE: &str = "UPDATE outbox SET state = 'failed', failure = COALESCE(failure, 'late') \
     WHERE state = 'waiting' AND channel = $1 AND priority = 0 AND next_at <= $2 AND created_at < $3";
const CHARGED: &str = "UPDATE outbox SET charged_on = $2, charged = $3 WHERE id = $1";
const HOLD: &str = "UPDATE outbox SET next_at = $4, failure = 'cap' WHERE state = 'waiting' AND channel = $1 AND priority = $2 AND next_at <= $3";
const GIVE_UP: &str = "UPDATE outbox SET state = 'failed', failure = 'cap' WHERE state = 'waiting' AND channel = $1 AND priority = $2 AND next_at <= $3";
const UNHOLD: &str = "UPDATE outbox SET next_at = $2, failure = NULL WHERE state = 'waiting' AND channel = $1 AND failure = 'cap' AND next_at > $2";
const SHOW: &str = "UPDATE outbox SET state = 'shown', sent_at = $1 WHERE state = 'waiting'";
// What had left goes as a new message; what had not keeps its key, for nobody knows whether it was taken after all.
const AGAIN: &str = "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $2, failure = NULL, last_error = NULL, \
     resent = resent + CASE WHEN state = 'failed' THEN 0 ELSE 1 END, charged_on = CASE WHEN state = 'failed' THEN charged_on ELSE NULL END \
     WHERE id = $1 AND kind <> 'code' AND state IN ('failed', 'sent', 'shown')";
// `next_at` of a message that was given up is the moment of that: what failed anew after the page was made stays as it is.
const AGAIN_ALL: &str = "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $3, failure = NULL, last_error = NULL \
     WHERE state = 'failed' AND failure = $1 AND next_at <= $2 AND kind <> 'code'";
const FAILURES: &str = "SELECT failure AS why, COUNT(*) AS messages, MIN(next_at) AS since, SUM(CASE WHEN kind = 'code' THEN 1 ELSE 0 END) AS codes \
     FROM outbox WHERE state = 'failed' AND failure IS NOT NULL GROUP BY failure ORDER BY COUNT(*) DESC, failure";
const COUNTS: &str = "SELECT COALESCE(SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) \
     FROM outbox WHERE state IN ('waiting', 'failed')";

/// The latest fifty, for the demo.
pub(super) async fn latest(ctx: &Ctx) -> Result<Vec<Row>, AppError> {
    Ok(revealed(&ctx.portal, rows!(ctx.db(), LATEST)?).await?)
}

/// Twenty before `before`, the newest first, and one more if there are more.
pub(super) async fn list(
    ctx: &Ctx,
    state: &str,
    before: &str,
    why: &str,
) -> Result<Vec<Row>, AppError> {
    Ok(revealed(&ctx.portal, rows!(ctx.db(), LIST, state, before, why)?).await?)
}

/// What was given up for one reason.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Failed {
    /// The code of a [`super::carrier::Failure`].
    pub why: String,
    pub messages: i64,
    /// When the first of them was given up.
    pub since: i64,
    /// How many of them are codes, which are over and are not sent again.
    pub codes: i64,
}

/// What was given up, by reason, the most frequent first.
pub(super) async fn failures(ctx: &Ctx) -> Result<Vec<Failed>, AppError> {
    Ok(rows!(ctx.db(), FAILURES)?)
}

/// How many wait, and how many were given up.
pub(super) async fn counts(db: &Db) -> sqlx::Result<(i64, i64)> {
    let found: Option<(i64, i64)> = row!(db, COUNTS)?;
    Ok(found.unwrap_or_default())
}

/// What should be sent now, codes first. What does not open comes empty, and so is given up: it must not hold up the others.
pub(super) async fn due(portal: &Portal, channel: &str, now: i64) -> sqlx::Result<Vec<Row>> {
    let mut found: Vec<Row> = rows!(&portal.db, DUE, channel, now)?;
    for row in &mut found {
        match reveal(portal, row).await {
            Err(error) if vault::is_unreadable(&error) => {
                tracing::error!(message = %row.id, %error, "a message cannot be read");
                for text in [&mut row.address, &mut row.subject, &mut row.body] {
                    text.clear();
                }
            }
            read => read?,
        }
    }
    Ok(found)
}

/// The latest message to an address.
pub(super) async fn latest_to(portal: &Portal, address: &str) -> sqlx::Result<Option<Row>> {
    let index = portal.settings.vault.contact(address)?;
    let mut found = revealed(portal, rows!(&portal.db, LATEST_TO, index)?).await?;
    Ok(found.pop())
}

/// The latest five hundred messages to an account.
pub(super) async fn of_account(portal: &Portal, account: &str) -> sqlx::Result<Vec<Row>> {
    revealed(portal, rows!(&portal.db, OF_ACCOUNT, account)?).await
}

async fn revealed(portal: &Portal, mut rows: Vec<Row>) -> sqlx::Result<Vec<Row>> {
    for row in &mut rows {
        reveal(portal, row).await?;
    }
    Ok(rows)
}

async fn reveal(portal: &Portal, row: &mut Row) -> sqlx::Result<()> {
    let person = match &row.account_id {
        Some(account) => account.clone(),
        None => format!("to:{}", row.address_index),
    };
    let key = vault::find(portal, &person).await?;
    row.address = vault::open(key.as_ref(), ADDRESS, &row.address)?;
    row.subject = vault::open(key.as_ref(), SUBJECT, &row.subject)?;
    row.body = vault::open(key.as_ref(), BODY, &row.body)?;
    Ok(())
}

/// One node's hold on one message.
pub(super) struct Claim<'a> {
    pub row: &'a Row,
    pub lease: &'a str,
    pub now: i64,
    pub until: i64,
}

/// Takes a message for sending; `false` when another node has it, or had it since it was read.
pub(super) async fn claim(tx: &mut Tx, claim: Claim<'_>) -> sqlx::Result<bool> {
    let Claim {
        row,
        lease,
        now,
        until,
    } = claim;
    execute!(tx, CLAIM, &row.id, lease, row.attempts, now, until).map(|count| count == 1)
}

/// How a try ended.
pub(super) struct Finish<'a> {
    pub state: &'static str,
    pub sent_at: Option<i64>,
    pub next_at: i64,
    pub failure: Option<&'static str>,
    pub said: Option<&'a str>,
}

/// `false` when the claim had run out and somebody else has the message now.
pub(super) async fn finish(
    tx: &mut Tx,
    id: &str,
    lease: &str,
    end: &Finish<'_>,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        FINISH,
        id,
        lease,
        end.state,
        end.sent_at,
        end.next_at,
        end.failure,
        end.said
    )
    .map(|count| count == 1)
}

/// Gives back what a node took and never finished.
pub(super) async fn reclaim(tx: &mut Tx, channel: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, RECLAIM, channel, now).map(drop)
}

/// Gives up codes that were made before a moment: they are over.
pub(super) async fn give_up_late(
    tx: &mut Tx,
    channel: &str,
    now: i64,
    before: i64,
) -> sqlx::Result<()> {
    execute!(tx, GIVE_UP_LATE, channel, now, before).map(drop)
}

/// Keeps on whose account the message was put.
pub(super) async fn charged(tx: &mut Tx, id: &str, day: &str, cost: i64) -> sqlx::Result<()> {
    execute!(tx, CHARGED, id, day, cost).map(drop)
}

/// Lets everything of this priority that is due wait until the next day; codes would be over by then and are given up.
pub(super) async fn hold(
    tx: &mut Tx,
    channel: &str,
    priority: i64,
    now: i64,
    until: i64,
) -> sqlx::Result<()> {
    if priority == 0 {
        execute!(tx, GIVE_UP, channel, priority, now).map(drop)
    } else {
        execute!(tx, HOLD, channel, priority, now, until).map(drop)
    }
}

/// Makes everything that was held due now.
pub(super) async fn unhold(tx: &mut Tx, channel: &str, now: i64) -> sqlx::Result<()> {
    execute!(tx, UNHOLD, channel, now).map(drop)
}

/// In the demo nothing leaves: what waits is shown on a page.
pub(super) async fn show_all(tx: &mut Tx, now: i64) -> sqlx::Result<()> {
    execute!(tx, SHOW, now).map(drop)
}

/// Puts a message back; `false` when it waits already, or is a code.
pub(super) async fn again(tx: &mut Tx, id: &str, now: i64) -> sqlx::Result<bool> {
    execute!(tx, AGAIN, id, now).map(|count| count == 1)
}

/// Puts back what was given up for a reason until a moment; says how many messages that were.
pub(super) async fn again_all(tx: &mut Tx, why: &str, until: i64, now: i64) -> sqlx::Result<u64> {
    execute!(tx, AGAIN_ALL, why, until, now)
}

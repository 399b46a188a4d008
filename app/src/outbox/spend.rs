//! What SMS may cost on one day: counted in the database, for all nodes together.

use crate::db::{Db, Tx};
use crate::i18n::calendar::TASHKENT_MINUTES;
use crate::writing::date::Day;
use crate::writing::sms;
use crate::{execute, row, row_in};

/// The day of the account begins at eight in the morning: what was held does not ring at midnight.
const EIGHT_HOURS: i32 = 8 * 60;

/// What may be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// A day, in parts or in money.
    pub cap: i64,
    /// Of one part of a message: 1 when parts are counted.
    pub price: i64,
}

impl Budget {
    pub(super) fn cost(self, body: &str) -> i64 {
        i64::from(sms::parts(&sms::thrifty(body))).saturating_mul(self.price)
    }

    /// Codes may use everything; a fifth is kept for them.
    pub(super) const fn limit(self, priority: i64) -> i64 {
        if priority == 0 {
            self.cap
        } else {
            self.cap - self.cap / 5
        }
    }
}

fn day_of(now: i64) -> Day {
    Day::from_unix_ms(now, TASHKENT_MINUTES - EIGHT_HOURS)
}

/// The day on whose account a message of this moment is put.
pub(super) fn day(now: i64) -> String {
    day_of(now).to_string()
}

/// When the next day of the account begins.
pub(super) fn next_day(now: i64) -> i64 {
    day_of(now)
        .plus_days(1)
        .start_ms(TASHKENT_MINUTES - EIGHT_HOURS)
}

const OPEN: &str = "INSERT INTO message_spend (day, channel, spent) VALUES ($1, $2, 0) ON CONFLICT (day, channel) DO NOTHING";
// One row that every node changes: none of them sees an older figure.
const TAKE: &str = "UPDATE message_spend SET spent = spent + $3 WHERE day = $1 AND channel = $2 AND spent + $3 <= $4";
const CHARGED: &str =
    "SELECT charged_on, charged FROM outbox WHERE id = $1 AND charged_on IS NOT NULL";
const GIVE_BACK: &str =
    "UPDATE message_spend SET spent = spent - $3 WHERE day = $1 AND channel = $2";
const CLEAR: &str = "UPDATE outbox SET charged_on = NULL, charged = 0 WHERE id = $1";
const SPENT: &str = "SELECT spent FROM message_spend WHERE day = $1 AND channel = $2";

/// Takes so much of the day, if it has so much left.
pub(super) async fn take(
    tx: &mut Tx,
    day: &str,
    channel: &str,
    cost: i64,
    limit: i64,
) -> sqlx::Result<bool> {
    execute!(tx, OPEN, day, channel)?;
    execute!(tx, TAKE, day, channel, cost, limit).map(|count| count == 1)
}

/// Takes a message off the account.
pub(super) async fn give_back(tx: &mut Tx, id: &str, channel: &str) -> sqlx::Result<()> {
    let found: Option<(String, i64)> = row_in!(tx, CHARGED, id)?;
    if let Some((day, charged)) = found {
        execute!(tx, GIVE_BACK, day, channel, charged)?;
        execute!(tx, CLEAR, id)?;
    }
    Ok(())
}

/// What was spent on the day of this moment.
pub async fn spent(db: &Db, channel: &str, now: i64) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row!(db, SPENT, day(now), channel)?;
    Ok(found.map_or(0, |(spent,)| spent))
}

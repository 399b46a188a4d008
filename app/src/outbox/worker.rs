//! Sends what waits in the outbox, each channel by itself. Without a carrier a message waits; in the demo it is shown instead.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::carrier::{Carrier, Failure, Unsent};
use super::spend::{self, Budget};
use super::store::{self, Claim, Finish, Row};
use crate::db::Tx;
use crate::errors::AppError;
use crate::identity::service::CODE_LIFE;
use crate::portal::Portal;

/// The wait after each try in milliseconds, until a message is given up: 1, 5, 25 minutes, 2 and 10 hours.
const WAITS: [i64; 5] = [60_000, 300_000, 1_500_000, 7_200_000, 36_000_000];
/// For a code, which is worth nothing after ten minutes: 5, 15, 45 seconds, 2 and 4 minutes.
const CODE_WAITS: [i64; 5] = [5_000, 15_000, 45_000, 120_000, 240_000];
/// How long a claim outlives the longest try: no other node sends the same message meanwhile, even if its clock is ahead.
const LEASE_MORE: i64 = 60_000;

/// In the demo nothing leaves: what waits is shown on a page.
///
/// # Errors
/// When the database does not answer.
pub async fn show(portal: &Portal) -> Result<(), AppError> {
    let mut tx = portal.db.begin().await?;
    store::show_all(&mut tx, portal.now()).await?;
    Ok(tx.commit().await?)
}

/// Gives back what an earlier budget held: it may be larger now.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(portal: &Portal, carrier: &Carrier) -> Result<(), AppError> {
    let mut tx = portal.db.begin().await?;
    store::unhold(&mut tx, carrier.channel(), portal.now()).await?;
    Ok(tx.commit().await?)
}

/// Sends once what is due on one channel; `true` when there may be more.
///
/// # Errors
/// When the database does not answer.
pub async fn run(portal: &Arc<Portal>, carrier: &Arc<Carrier>) -> Result<bool, AppError> {
    let now = portal.now();
    let mut tx = portal.db.begin().await?;
    store::reclaim(&mut tx, carrier.channel(), now).await?;
    store::give_up_late(&mut tx, carrier.channel(), now, now - CODE_LIFE).await?;
    tx.commit().await?;
    let due = store::due(portal, carrier.channel(), now).await?;
    let is_full = due.len() == store::BATCH;
    let turns = Arc::new(Semaphore::new(carrier.at_once()));
    let mut running = JoinSet::new();
    for row in due {
        let Ok(turn) = Arc::clone(&turns).acquire_owned().await else {
            break;
        };
        let (portal, carrier) = (Arc::clone(portal), Arc::clone(carrier));
        running.spawn(async move {
            let result = one(&portal, &carrier, &row).await;
            drop(turn);
            result
        });
    }
    let mut result = Ok(is_full);
    while let Some(ended) = running.join_next().await {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => result = Err(error),
            Err(error) => result = Err(AppError::Internal(Box::new(error))),
        }
    }
    result
}

/// Claims one message, sends it, and says how that went.
async fn one(portal: &Portal, carrier: &Carrier, row: &Row) -> Result<(), AppError> {
    // Each claim counts from its own moment: the messages before it may have taken long.
    let now = portal.now();
    let patience = i64::try_from(carrier.patience().as_millis()).unwrap_or(i64::MAX / 2);
    let lease = portal.new_id();
    let claim = Claim {
        row,
        lease: &lease,
        now,
        until: now + patience + LEASE_MORE,
    };
    let mut tx = portal.db.begin().await?;
    if !store::claim(&mut tx, claim).await? {
        return Ok(());
    }
    if let Some(budget) = portal.settings.sms_budget.filter(|_| row.channel == "sms")
        && !charge(&mut tx, budget, row, now).await?
    {
        // The claim is taken back with everything else of this transaction.
        drop(tx);
        return hold(portal, row, now).await;
    }
    tx.commit().await?;
    let result = carrier.send(row, &row.key()).await;
    finish(portal, row, &lease, result).await
}

/// Puts the message on the account of the day, unless it stands there already; `false` when the day has not so much left.
async fn charge(tx: &mut Tx, budget: Budget, row: &Row, now: i64) -> sqlx::Result<bool> {
    let day = spend::day(now);
    if row.charged_on.as_deref() == Some(day.as_str()) {
        return Ok(true);
    }
    let cost = budget.cost(&row.body);
    let limit = budget.limit(row.priority);
    if !spend::take(tx, &day, &row.channel, cost, limit).await? {
        return Ok(false);
    }
    store::charged(tx, &row.id, &day, cost).await?;
    Ok(true)
}

/// The day is over for this kind of message: all of it waits for the next; a code cannot.
async fn hold(portal: &Portal, row: &Row, now: i64) -> Result<(), AppError> {
    let mut tx = portal.db.begin().await?;
    store::hold(
        &mut tx,
        &row.channel,
        row.priority,
        now,
        spend::next_day(now),
    )
    .await?;
    tx.commit().await?;
    tracing::warn!(channel = %row.channel, "what may be spent on messages today is spent");
    metrics::counter!("koprik_messages_total", "channel" => row.channel.clone(), "result" => "cap")
        .increment(1);
    Ok(())
}

/// Somewhat longer than the plan: nodes and messages that failed together do not come back together.
fn with_jitter(portal: &Portal, wait: i64) -> i64 {
    let [chance] = portal.random_bytes::<1>();
    wait + wait / 4 * i64::from(chance) / 255
}

async fn finish(
    portal: &Portal,
    row: &Row,
    lease: &str,
    result: Result<(), Unsent>,
) -> Result<(), AppError> {
    let now = portal.now();
    let waits = if row.priority == 0 { CODE_WAITS } else { WAITS };
    let tried = usize::try_from(row.attempts).unwrap_or(usize::MAX);
    let finish = match &result {
        Ok(()) => Finish {
            state: "sent",
            sent_at: Some(now),
            next_at: now,
            failure: None,
            said: None,
        },
        Err(unsent) => {
            let wait = waits
                .get(tried)
                .filter(|_| unsent.failure != Failure::Address);
            Finish {
                state: if wait.is_some() { "waiting" } else { "failed" },
                sent_at: None,
                next_at: wait.map_or(now, |wait| now + with_jitter(portal, *wait)),
                failure: Some(unsent.failure.code()),
                said: Some(&unsent.said),
            }
        }
    };
    let mut tx = portal.db.begin().await?;
    let is_ours = store::finish(&mut tx, &row.id, lease, &finish).await?;
    if is_ours && finish.failure == Some(Failure::Address.code()) {
        // It was refused for certain: nothing was spent.
        spend::give_back(&mut tx, &row.id, &row.channel).await?;
    }
    tx.commit().await?;
    let word = finish.failure.unwrap_or("sent");
    metrics::counter!("koprik_messages_total", "channel" => row.channel.clone(), "result" => word)
        .increment(1);
    if let Some(failure) = finish.failure {
        // Not what the other side said: that may repeat the message.
        tracing::warn!(message = %row.id, failure, state = finish.state, "a message was not sent");
    }
    if !is_ours {
        tracing::warn!(message = %row.id, "a claim ran out while the message was on its way");
    }
    Ok(())
}

//! What runs by the clock beside the requests: sending messages, deleting what is over, reading changed reference data.

use std::sync::Arc;
use std::time::Duration;

use app::audit::checkpoint::Checkpoints;
use app::errors::AppError;
use app::outbox::worker::{self, Mailer};
use app::portal::Portal;
use tokio::task::JoinHandle;

/// Works through imports beside everything else: a large one keeps no message waiting.
pub fn start_imports(portal: Arc<Portal>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let worker = portal.new_id();
        let mut ticks: u64 = 0;
        let mut timer = tokio::time::interval(Duration::from_secs(1));
        timer.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            timer.tick().await;
            let worked = app::imports::worker::run(&portal, &worker).await;
            report("imports", worked);
            if ticks.is_multiple_of(600) {
                report("old imports", app::imports::worker::tidy(&portal).await);
            }
            ticks += 1;
        }
    })
}

/// Starts the timers; they end when the handle is aborted.
pub fn start(
    portal: Arc<Portal>,
    mailer: Option<Mailer>,
    checkpoints: Option<Checkpoints>,
) -> JoinHandle<()> {
    tokio::spawn(async move {
        report(
            "texts of vacancies",
            app::vacancies::service::mark_all(&portal).await,
        );
        report(
            "keys of profiles",
            app::candidates::finding::fill(&portal).await,
        );
        let mut ticks: u64 = 0;
        let mut timer = tokio::time::interval(Duration::from_secs(2));
        timer.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            timer.tick().await;
            report("messages", worker::run(&portal, mailer.as_ref()).await);
            report(
                "decisions",
                app::moderation::service::settle_due(&portal).await,
            );
            report(
                "reference data",
                app::reference::store::refresh_if_newer(&portal).await,
            );
            report(
                "saved searches",
                app::saved::service::tell_due(&portal).await,
            );
            if ticks.is_multiple_of(15) {
                report(
                    "leases",
                    app::moderation::service::end_leases(&portal).await,
                );
                report("vacancies", app::vacancies::service::expire(&portal).await);
                let hidden = app::vacancies::service::refresh_hidden(&portal).await;
                report("vacancies of organisations", hidden);
                if let Some(checkpoints) = &checkpoints
                    && let Err(error) = checkpoints.write(&portal.db, portal.now()).await
                {
                    tracing::warn!(%error, "no checkpoint of the audit trail was written");
                }
            }
            if ticks.is_multiple_of(300) {
                report("reminders", app::deadlines::remind_due(&portal).await);
                report("sessions", app::identity::sessions::sweep(&portal).await);
                report("codes", sweep(&portal).await);
                report("documents", app::documents::service::tidy(&portal).await);
                portal.limits.tidy();
            }
            ticks += 1;
        }
    })
}

async fn sweep(portal: &Portal) -> Result<(), AppError> {
    let mut tx = portal.db.begin().await?;
    app::identity::store::sweep(&mut tx, portal.now()).await?;
    Ok(tx.commit().await?)
}

fn report(what: &str, result: Result<(), AppError>) {
    if let Err(error) = result {
        tracing::warn!(%error, "the timer for {what} failed and tries again");
    }
}

//! What runs by the clock beside the requests: sending messages, deleting what is over, reading changed reference data.

use std::sync::Arc;
use std::time::Duration;

use app::audit::checkpoint::Checkpoints;
use app::errors::AppError;
use app::outbox::carrier::Carrier;
use app::outbox::worker;
use app::portal::Portal;
use tokio::task::JoinHandle;
use tokio::time::{Interval, MissedTickBehavior};

/// The timers; they end when this is dropped.
pub struct Jobs(Vec<JoinHandle<()>>);

impl Drop for Jobs {
    fn drop(&mut self) {
        for timer in &self.0 {
            timer.abort();
        }
    }
}

/// Starts the timers. Each channel of messages has its own: a slow mail server delays no SMS, a large
/// import no message, and none of them the rest.
pub fn start(
    portal: &Arc<Portal>,
    carriers: Vec<Carrier>,
    checkpoints: Option<Checkpoints>,
) -> Jobs {
    let mut timers = vec![
        tokio::spawn(tidy(Arc::clone(portal), checkpoints)),
        tokio::spawn(import(Arc::clone(portal))),
    ];
    if portal.settings.demo {
        timers.push(tokio::spawn(show(Arc::clone(portal))));
    } else {
        for carrier in carriers {
            timers.push(tokio::spawn(carry(Arc::clone(portal), Arc::new(carrier))));
        }
    }
    Jobs(timers)
}

fn every(seconds: u64) -> Interval {
    let mut timer = tokio::time::interval(Duration::from_secs(seconds));
    timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
    timer
}

/// In the demo messages are shown on a page.
async fn show(portal: Arc<Portal>) {
    let mut timer = every(2);
    loop {
        timer.tick().await;
        report("messages", worker::show(&portal).await);
    }
}

/// Sends the messages of one channel.
async fn carry(portal: Arc<Portal>, carrier: Arc<Carrier>) {
    report("messages", worker::begin(&portal, &carrier).await);
    let mut timer = every(2);
    loop {
        timer.tick().await;
        // As long as there is more, without a pause.
        loop {
            match worker::run(&portal, &carrier).await {
                Ok(true) => {}
                ended => {
                    report("messages", ended.map(drop));
                    break;
                }
            }
        }
    }
}

/// Works through imports.
async fn import(portal: Arc<Portal>) {
    let worker = portal.new_id();
    let mut ticks: u64 = 0;
    let mut timer = every(1);
    loop {
        timer.tick().await;
        let worked = app::imports::worker::run(&portal, &worker).await;
        report("imports", worked);
        if ticks.is_multiple_of(600) {
            report("old imports", app::imports::worker::tidy(&portal).await);
        }
        ticks += 1;
    }
}

/// Everything else that is due now and then.
async fn tidy(portal: Arc<Portal>, checkpoints: Option<Checkpoints>) {
    report(
        "texts of vacancies",
        app::vacancies::service::mark_all(&portal).await,
    );
    report(
        "keys of profiles",
        app::candidates::finding::fill(&portal).await,
    );
    let mut ticks: u64 = 0;
    let mut timer = every(2);
    loop {
        timer.tick().await;
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
            if let Err(error) = portal.settings.vault.refresh() {
                tracing::warn!(%error, "the file of the master keys cannot be read; the keys in memory go on");
            }
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

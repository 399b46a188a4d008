//! Sends what waits in the outbox: mail by SMTP. Without an adapter a message waits; in the demo it is shown instead.

use std::time::Duration;

use lettre::message::{Mailbox, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::store::{self, Row};
use crate::errors::AppError;
use crate::portal::Portal;

/// Tries before a message is given up, and the wait after each, in milliseconds: 1, 5, 25 minutes, 2 and 10 hours.
const WAITS: [i64; 5] = [60_000, 300_000, 1_500_000, 7_200_000, 36_000_000];
/// A claim that is older than this was never finished.
const CLAIM_LIFE: i64 = 120_000;
/// A send is given up well before its claim runs out, so that no other node sends the same message.
const SEND_LIFE: Duration = Duration::from_secs(30);

/// The way out for mail.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// From `smtps://user:password@host:465` and a sender.
    ///
    /// # Errors
    /// A sentence that names the setting, without its password.
    pub fn new(url: &str, from: &str) -> Result<Self, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| format!("KOPRIK_SMTP_URL is wrong: {error}"))?
            .build();
        let from = from
            .parse()
            .map_err(|error| format!("KOPRIK_MAIL_FROM is no sender: {error}"))?;
        Ok(Self { transport, from })
    }

    async fn send(&self, row: &Row) -> Result<(), Unsent> {
        let to: Mailbox = row
            .address
            .parse()
            .map_err(|_| Unsent::Never("the address cannot be used".into()))?;
        // A message that is sent again after a crash has the same id: mailboxes show it once.
        let id = format!("<{}@{}>", row.id, self.from.email.domain());
        let mail = Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(id))
            .subject(row.subject.clone())
            // With its type and its character set: without them mail programs take it for ASCII.
            .singlepart(SinglePart::plain(row.body.clone()))
            .map_err(|error| Unsent::Never(error.to_string()))?;
        match tokio::time::timeout(SEND_LIFE, self.transport.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.is_permanent() => Err(Unsent::Never(error.to_string())),
            Ok(Err(error)) => Err(Unsent::Yet(error.to_string())),
            Err(_) => Err(Unsent::Yet("the mail server did not answer in time".into())),
        }
    }
}

/// Why a message did not leave, for the log and the desk.
enum Unsent {
    /// The server may take it later.
    Yet(String),
    /// It will never take it: there is no such mailbox, or the message is not one.
    Never(String),
}

/// Sends once what is due.
///
/// # Errors
/// When the database does not answer.
pub async fn run(portal: &Portal, mailer: Option<&Mailer>) -> Result<(), AppError> {
    let now = portal.now();
    if portal.settings.demo {
        let mut tx = portal.db.begin().await?;
        store::show_all(&mut tx, now).await?;
        return Ok(tx.commit().await?);
    }
    let Some(mailer) = mailer else {
        return Ok(());
    };
    let mut tx = portal.db.begin().await?;
    store::reclaim(&mut tx, now).await?;
    tx.commit().await?;
    for row in store::due(&portal.db, "email", now).await? {
        // Each claim counts from its own moment: the messages before it may have taken long.
        let now = portal.now();
        let mut tx = portal.db.begin().await?;
        let is_ours = store::claim(&mut tx, &row.id, now, now + CLAIM_LIFE).await?;
        tx.commit().await?;
        if is_ours {
            finish(portal, &row, mailer.send(&row).await).await?;
        }
    }
    Ok(())
}

async fn finish(portal: &Portal, row: &Row, result: Result<(), Unsent>) -> Result<(), AppError> {
    let now = portal.now();
    let tried = usize::try_from(row.attempts).unwrap_or(usize::MAX);
    let (error, wait) = match result {
        Ok(()) => (None, None),
        Err(Unsent::Yet(error)) => (Some(error), WAITS.get(tried)),
        Err(Unsent::Never(error)) => (Some(error), None),
    };
    let (state, sent_at, next_at) = match (&error, wait) {
        (None, _) => ("sent", Some(now), now),
        (Some(_), Some(wait)) => ("waiting", None, now + wait),
        (Some(_), None) => ("failed", None, now),
    };
    if let Some(error) = &error {
        tracing::warn!(message = %row.id, %error, state, "a message was not sent");
    }
    let mut tx = portal.db.begin().await?;
    store::finish(&mut tx, &row.id, state, sent_at, next_at, error.as_deref()).await?;
    Ok(tx.commit().await?)
}

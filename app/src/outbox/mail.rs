//! Mail by SMTP.

use std::time::Duration;

use lettre::message::{Mailbox, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::carrier::{Failure, Unsent};
use super::store::Row;

/// The way out for mail.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// A try that takes longer is given up.
    pub patience: Duration,
}

impl Mailer {
    /// From `smtps://user:password@host:465` and a sender.
    ///
    /// # Errors
    /// A sentence that names the setting, without its password.
    pub fn new(url: &str, from: &str, patience: Duration) -> Result<Self, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| format!("KOPRIK_SMTP_URL is wrong: {error}"))?
            .timeout(Some(patience))
            .build();
        let from = from
            .parse()
            .map_err(|error| format!("KOPRIK_MAIL_FROM is no sender: {error}"))?;
        Ok(Self {
            transport,
            from,
            patience,
        })
    }

    pub(super) async fn send(&self, row: &Row, key: &str) -> Result<(), Unsent> {
        let to: Mailbox = row
            .address
            .parse()
            .map_err(|_| Unsent::new(Failure::Address, "the address cannot be used", row))?;
        // A message that is sent again after a crash has the same id: mailboxes show it once.
        let id = format!("<{key}@{}>", self.from.email.domain());
        let mail = Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(id))
            .subject(row.subject.clone())
            // With its type and its character set: without them mail programs take it for ASCII.
            .singlepart(SinglePart::plain(row.body.clone()))
            .map_err(|error| Unsent::new(Failure::Address, &error.to_string(), row))?;
        match self.transport.send(mail).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let failure = if error.is_permanent() {
                    Failure::Address
                } else if error.is_timeout() {
                    Failure::Slow
                } else if error.is_transient() {
                    Failure::Answer
                } else {
                    Failure::Away
                };
                Err(Unsent::new(failure, &error.to_string(), row))
            }
        }
    }
}

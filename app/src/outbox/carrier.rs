//! The ways out: mail for addresses, SMS for telephone numbers, and why a message did not take them.

use std::time::Duration;

use super::gateway::Gateway;
use super::mail::Mailer;
use super::store::Row;

/// Why a message has not arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or it broke.
    Away,
    /// No answer in time.
    Slow,
    /// An answer, but not the one that means “taken”.
    Answer,
    /// It will never be taken: there is no such number or mailbox, or the message is none.
    Address,
    /// What may be spent on this day is spent.
    Cap,
    /// A code that is over by now.
    Late,
}

impl Failure {
    pub const ALL: [Self; 6] = [
        Self::Away,
        Self::Slow,
        Self::Answer,
        Self::Address,
        Self::Cap,
        Self::Late,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::Slow => "slow",
            Self::Answer => "answer",
            Self::Address => "address",
            Self::Cap => "cap",
            Self::Late => "late",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A message that did not leave: why, and what the other side said, for the operator.
#[derive(Debug)]
pub struct Unsent {
    pub failure: Failure,
    pub said: String,
}

impl Unsent {
    /// What the other side said may repeat the message: no address, no long number and nothing of the text stays in it.
    pub(super) fn new(failure: Failure, said: &str, row: &Row) -> Self {
        const LONGEST: usize = 160;
        let said = if row.address.is_empty() {
            said.to_owned()
        } else {
            said.replace(&row.address, "…")
        };
        let said: String = said
            .chars()
            .map(|sign| if sign.is_control() { ' ' } else { sign })
            .take(LONGEST)
            .collect();
        let mut clean = String::new();
        for word in said.split_whitespace() {
            let figures = word.chars().filter(char::is_ascii_digit).count();
            let is_of_text = word.chars().count() > 4 && row.body.contains(word);
            clean.push_str(if figures > 3 || is_of_text {
                "…"
            } else {
                word
            });
            clean.push(' ');
        }
        Self {
            failure,
            said: clean.trim_end().to_owned(),
        }
    }
}

/// One way out.
pub enum Carrier {
    Mail(Mailer),
    Sms(Gateway),
}

impl Carrier {
    /// The channel of the outbox that it serves.
    pub const fn channel(&self) -> &'static str {
        match self {
            Self::Mail(_) => "email",
            Self::Sms(_) => "sms",
        }
    }

    /// How many messages are under way at once.
    pub(super) const fn at_once(&self) -> usize {
        match self {
            Self::Mail(_) => 4,
            Self::Sms(_) => 8,
        }
    }

    /// How long one try may take.
    pub(super) const fn patience(&self) -> Duration {
        match self {
            Self::Mail(mailer) => mailer.patience,
            Self::Sms(gateway) => gateway.patience,
        }
    }

    /// Tries once. `key` is the same for every try of the same message.
    pub(super) async fn send(&self, row: &Row, key: &str) -> Result<(), Unsent> {
        if row.address.is_empty() {
            return Err(Unsent::new(Failure::Address, "", row));
        }
        let sending = async {
            match self {
                Self::Mail(mailer) => mailer.send(row, key).await,
                Self::Sms(gateway) => gateway.send(row, key).await,
            }
        };
        match tokio::time::timeout(self.patience(), sending).await {
            Ok(result) => result,
            Err(_) => Err(Unsent::new(Failure::Slow, "", row)),
        }
    }
}

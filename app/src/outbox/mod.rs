//! The outbox: messages to people are rows, written in the transaction that gives the reason for them.

pub mod handlers;
mod pages;
pub mod store;
pub mod worker;

use crate::context::Ctx;
use crate::db::Tx;
use crate::execute;
use crate::i18n::Locale;
use crate::writing::contact::Contact;

/// One message, worded already in the language of its reader.
#[derive(Debug)]
pub struct Message<'a> {
    pub to: &'a Contact,
    /// The account it is for, if there is one.
    pub account: Option<&'a str>,
    /// `code`, `application-state`, …: what kind of message it is.
    pub kind: &'a str,
    pub locale: Locale,
    /// For e-mail; SMS has none.
    pub subject: String,
    pub body: String,
}

const INSERT: &str = "INSERT INTO outbox (id, account_id, channel, address, kind, locale, subject, body, state, attempts, next_at, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 0, $9, $9)";

/// Puts a message into the outbox; it will be sent if the transaction lasts.
pub async fn enqueue(ctx: &Ctx, tx: &mut Tx, message: Message<'_>) -> sqlx::Result<()> {
    let (channel, address) = match message.to {
        Contact::Phone(number) => ("sms", number),
        Contact::Email(address) => ("email", address),
    };
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        message.account,
        channel,
        address,
        message.kind,
        message.locale.code(),
        &message.subject,
        &message.body,
        ctx.now,
    )
    .map(drop)
}

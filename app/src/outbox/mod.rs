//! The outbox: messages to people are rows, written in the transaction that gives the reason for them.

pub mod carrier;
pub mod gateway;
pub mod handlers;
pub mod mail;
mod pages;
pub mod service;
pub mod spend;
mod store;
pub mod worker;

pub use store::Row;

use crate::context::Ctx;
use crate::db::Tx;
use crate::execute;
use crate::i18n::Locale;
use crate::vault::{self, Place};
use crate::writing::contact::Contact;

/// One message, worded already in the language of its reader.
#[derive(Debug)]
pub struct Message<'a> {
    pub to: &'a Contact,
    /// The account it is for, if there is one.
    pub account: Option<&'a str>,
    /// `code`, `application-state`, …: what kind of message it is. Codes go first and are over after ten minutes.
    pub kind: &'a str,
    pub locale: Locale,
    /// For e-mail; SMS has none.
    pub subject: String,
    pub body: String,
}

const INSERT: &str = "INSERT INTO outbox (id, account_id, channel, address, kind, locale, subject, body, state, priority, attempts, next_at, created_at, address_index) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, 0, $10, $10, $11)";

/// Where messages lie sealed: who reads the table learns neither to whom they went nor what they say.
const ADDRESS: Place = Place::new("outbox", "address");
const SUBJECT: Place = Place::new("outbox", "subject");
const BODY: Place = Place::new("outbox", "body");

/// Puts a message into the outbox; it will be sent if the transaction lasts.
pub async fn enqueue(ctx: &Ctx, tx: &mut Tx, message: Message<'_>) -> sqlx::Result<()> {
    let (channel, address) = match message.to {
        Contact::Phone(number) => ("sms", number),
        Contact::Email(address) => ("email", address),
    };
    let vault = &ctx.portal.settings.vault;
    let person = match message.account {
        Some(account) => account.to_owned(),
        None => vault.nobody(address)?,
    };
    let key = vault::key(&ctx.portal, tx, &person).await?;
    let sealed = |place, text: &str| vault::seal(&ctx.portal, &key, place, text);
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        message.account,
        channel,
        sealed(ADDRESS, address),
        message.kind,
        message.locale.code(),
        sealed(SUBJECT, &message.subject),
        sealed(BODY, &message.body),
        i64::from(message.kind != "code"),
        ctx.now,
        vault.contact(address)?,
    )
    .map(drop)
}

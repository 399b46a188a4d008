//! The tables of accounts: contacts, consents, codes that wait, and how many were sent.

use crate::access::AccountKind;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::portal::Portal;
use crate::vault::{self, Place};
use crate::writing::contact::Contact;
use crate::{execute, row, row_in};

/// An account as sign-in needs it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Account {
    pub id: String,
    pub kind: String,
    pub roles: String,
    pub name: String,
    pub password_hash: String,
    pub locale: String,
    pub tries: i64,
    pub locked_until: i64,
    pub address: String,
    pub channel: String,
}

impl Account {
    pub fn kind(&self) -> AccountKind {
        AccountKind::from_code(&self.kind)
    }

    pub fn contact(&self) -> Contact {
        if self.channel == "sms" {
            Contact::Phone(self.address.clone())
        } else {
            Contact::Email(self.address.clone())
        }
    }

    /// The form in which messages to this person are worded.
    pub fn form(&self) -> Locale {
        Locale::from_code(&self.locale).unwrap_or(Locale::Uz)
    }
}

/// What waits for its code: `register`, `register-employer`, `taken`, `reset`, `nobody` or `contact`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Pending {
    pub id: String,
    pub purpose: String,
    pub address: String,
    pub address_index: String,
    pub channel: String,
    pub account_id: Option<String>,
    pub password_hash: Option<String>,
    pub consent_body: Option<String>,
    pub locale: String,
    pub code_hash: String,
    pub tries: i64,
    pub expires_at: i64,
}

impl Pending {
    pub fn contact(&self) -> Contact {
        if self.channel == "sms" {
            Contact::Phone(self.address.clone())
        } else {
            Contact::Email(self.address.clone())
        }
    }
}

/// Where contacts lie sealed.
const CONTACT: Place = Place::new("contacts", "address");
const WAITING: Place = Place::new("pending", "address");

const BY_ADDRESS: &str = "SELECT a.id, a.kind, a.roles, a.name, a.password_hash, a.locale, a.tries, a.locked_until, c.address, c.channel \
     FROM accounts a JOIN contacts c ON c.account_id = a.id WHERE c.address_index = $1";
const BY_ID: &str = "SELECT a.id, a.kind, a.roles, a.name, a.password_hash, a.locale, a.tries, a.locked_until, c.address, c.channel \
     FROM accounts a JOIN contacts c ON c.account_id = a.id WHERE a.id = $1";
const INSERT_ACCOUNT: &str = "INSERT INTO accounts (id, kind, roles, name, password_hash, locale, created_at, confirmed_at, tries, locked_until) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0, 0)";
const INSERT_CONTACT: &str = "INSERT INTO contacts (address, account_id, channel, confirmed_at, address_index) VALUES ($1, $2, $3, $4, $5)";
const DELETE_CONTACTS: &str = "DELETE FROM contacts WHERE account_id = $1";
const INSERT_CONSENT: &str = "INSERT INTO consents (id, account_id, purpose, version, locale, body, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const INSERT_PENDING: &str = "INSERT INTO pending (id, purpose, address, channel, account_id, password_hash, consent_body, locale, code_hash, tries, created_at, expires_at, address_index) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12)";
const FIND_PENDING: &str = "SELECT id, purpose, address, address_index, channel, account_id, password_hash, consent_body, locale, code_hash, tries, expires_at FROM pending WHERE id = $1";
const NEW_CODE: &str =
    "UPDATE pending SET code_hash = $2, tries = 0, expires_at = $3 WHERE id = $1";
// One more try, if there is one left: two requests at once cannot both take the last.
const TAKE_TRY: &str =
    "UPDATE pending SET tries = tries + 1 WHERE id = $1 AND tries < $2 AND expires_at >= $3";
const DELETE_PENDING: &str = "DELETE FROM pending WHERE id = $1";
const SWEEP_PENDING: &str = "DELETE FROM pending WHERE expires_at < $1";
const SWEEP_SENDS: &str = "DELETE FROM code_sends WHERE sent_at < $1";
const COUNT_SENDS: &str = "SELECT COUNT(*) FROM code_sends WHERE address = $1 AND sent_at > $2";
const INSERT_SEND: &str = "INSERT INTO code_sends (id, address, sent_at) VALUES ($1, $2, $3)";
const WRONG_PASSWORD: &str = "UPDATE accounts SET tries = tries + 1, locked_until = CASE WHEN (tries + 1) % 10 = 0 THEN $2 ELSE locked_until END WHERE id = $1";
const RIGHT_PASSWORD: &str = "UPDATE accounts SET tries = 0 WHERE id = $1";
const SET_PASSWORD: &str =
    "UPDATE accounts SET password_hash = $2, tries = 0, locked_until = 0 WHERE id = $1";
const SET_LOCALE: &str = "UPDATE accounts SET locale = $2 WHERE id = $1";

fn channel(contact: &Contact) -> &'static str {
    match contact {
        Contact::Phone(_) => "sms",
        Contact::Email(_) => "email",
    }
}

/// Reads the contact of an account that another room found beside its own rows.
pub async fn reveal_contact(
    portal: &Portal,
    account: &str,
    address: &mut String,
) -> sqlx::Result<()> {
    vault::reveal(portal, account, CONTACT, address).await
}

async fn revealed(portal: &Portal, found: Option<Account>) -> Result<Option<Account>, AppError> {
    let Some(mut account) = found else {
        return Ok(None);
    };
    vault::reveal(portal, &account.id, CONTACT, &mut account.address).await?;
    Ok(Some(account))
}

async fn revealed_in(
    portal: &Portal,
    tx: &mut Tx,
    found: Option<Account>,
) -> Result<Option<Account>, AppError> {
    let Some(mut account) = found else {
        return Ok(None);
    };
    let key = vault::find_in(portal, tx, &account.id).await?;
    account.address = vault::open(key.as_ref(), CONTACT, &account.address)?;
    Ok(Some(account))
}

pub async fn by_address(portal: &Portal, address: &str) -> Result<Option<Account>, AppError> {
    let index = portal.settings.vault.contact(address)?;
    revealed(portal, row!(&portal.db, BY_ADDRESS, index)?).await
}

pub async fn by_id(portal: &Portal, id: &str) -> Result<Option<Account>, AppError> {
    revealed(portal, row!(&portal.db, BY_ID, id)?).await
}

pub async fn by_id_in(portal: &Portal, tx: &mut Tx, id: &str) -> Result<Option<Account>, AppError> {
    let found = row_in!(&mut *tx, BY_ID, id)?;
    revealed_in(portal, tx, found).await
}

pub async fn by_address_in(
    portal: &Portal,
    tx: &mut Tx,
    address: &str,
) -> Result<Option<Account>, AppError> {
    let index = portal.settings.vault.contact(address)?;
    let found = row_in!(&mut *tx, BY_ADDRESS, index)?;
    revealed_in(portal, tx, found).await
}

/// A new account with its confirmed contact.
#[derive(Debug)]
pub struct NewAccount<'a> {
    pub id: &'a str,
    pub kind: AccountKind,
    pub roles: &'a str,
    pub name: &'a str,
    pub password_hash: &'a str,
    pub locale: &'a str,
    pub contact: &'a Contact,
}

/// # Errors
/// A unique violation when the contact has an account already.
pub async fn insert_account(ctx: &Ctx, tx: &mut Tx, account: NewAccount<'_>) -> sqlx::Result<()> {
    execute!(
        &mut *tx,
        INSERT_ACCOUNT,
        account.id,
        account.kind.code(),
        account.roles,
        account.name,
        account.password_hash,
        account.locale,
        ctx.now,
    )?;
    insert_contact(ctx, tx, account.id, account.contact).await
}

/// # Errors
/// A unique violation when the contact has an account already.
pub async fn insert_contact(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    contact: &Contact,
) -> sqlx::Result<()> {
    let address = contact.to_string();
    let key = vault::key(&ctx.portal, tx, account).await?;
    execute!(
        tx,
        INSERT_CONTACT,
        vault::seal(&ctx.portal, &key, CONTACT, &address),
        account,
        channel(contact),
        ctx.now,
        ctx.portal.settings.vault.contact(&address)?
    )
    .map(drop)
}

pub async fn delete_contacts(tx: &mut Tx, account: &str) -> sqlx::Result<()> {
    execute!(tx, DELETE_CONTACTS, account).map(drop)
}

/// The consent with the very text that was read.
pub async fn insert_consent(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    purpose: &str,
    version: &str,
    locale: &str,
    body: &str,
) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT_CONSENT,
        ctx.new_id(),
        account,
        purpose,
        version,
        locale,
        body,
        ctx.now
    )
    .map(drop)
}

/// A thing that waits for its code.
#[derive(Debug)]
pub struct NewPending<'a> {
    pub id: &'a str,
    pub purpose: &'a str,
    pub contact: &'a Contact,
    pub account: Option<&'a str>,
    pub password_hash: Option<&'a str>,
    pub consent_body: Option<&'a str>,
    pub code_hash: &'a str,
    pub expires_at: i64,
}

pub async fn insert_pending(ctx: &Ctx, tx: &mut Tx, new: NewPending<'_>) -> sqlx::Result<()> {
    let address = new.contact.to_string();
    let person = ctx.portal.settings.vault.nobody(&address)?;
    let key = vault::key(&ctx.portal, tx, &person).await?;
    execute!(
        tx,
        INSERT_PENDING,
        new.id,
        new.purpose,
        vault::seal(&ctx.portal, &key, WAITING, &address),
        channel(new.contact),
        new.account,
        new.password_hash,
        new.consent_body,
        ctx.locale.code(),
        new.code_hash,
        ctx.now,
        new.expires_at,
        ctx.portal.settings.vault.contact(&address)?,
    )
    .map(drop)
}

pub async fn pending(ctx: &Ctx, id: &str) -> Result<Option<Pending>, AppError> {
    let found: Option<Pending> = row!(ctx.db(), FIND_PENDING, id)?;
    let Some(mut pending) = found else {
        return Ok(None);
    };
    let person = format!("to:{}", pending.address_index);
    vault::reveal(&ctx.portal, &person, WAITING, &mut pending.address).await?;
    Ok(Some(pending))
}

pub async fn new_code(tx: &mut Tx, id: &str, code_hash: &str, expires_at: i64) -> sqlx::Result<()> {
    execute!(tx, NEW_CODE, id, code_hash, expires_at).map(drop)
}

/// Takes one of the tries; `false` when none is left or the time is over.
pub async fn take_try(tx: &mut Tx, id: &str, at_most: i64, now: i64) -> sqlx::Result<bool> {
    execute!(tx, TAKE_TRY, id, at_most, now).map(|count| count == 1)
}

/// `true` for the one request that took it away.
pub async fn delete_pending(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    execute!(tx, DELETE_PENDING, id).map(|count| count == 1)
}

/// Counts one more code to an address; `false` when the hour is full.
pub async fn count_send(ctx: &Ctx, tx: &mut Tx, address: &str, at_most: i64) -> sqlx::Result<bool> {
    const HOUR: i64 = 3_600_000;
    let index = ctx.portal.settings.vault.contact(address)?;
    let sent: Option<(i64,)> = row_in!(&mut *tx, COUNT_SENDS, &index, ctx.now - HOUR)?;
    if sent.is_some_and(|(count,)| count >= at_most) {
        return Ok(false);
    }
    execute!(tx, INSERT_SEND, ctx.new_id(), index, ctx.now)?;
    Ok(true)
}

/// Every tenth wrong password in a row locks the account for a while.
pub async fn wrong_password(tx: &mut Tx, account: &str, locked_until: i64) -> sqlx::Result<()> {
    execute!(tx, WRONG_PASSWORD, account, locked_until).map(drop)
}

pub async fn right_password(tx: &mut Tx, account: &str) -> sqlx::Result<()> {
    execute!(tx, RIGHT_PASSWORD, account).map(drop)
}

pub async fn set_password(tx: &mut Tx, account: &str, hash: &str) -> sqlx::Result<()> {
    execute!(tx, SET_PASSWORD, account, hash).map(drop)
}

pub async fn set_locale(tx: &mut Tx, account: &str, locale: &str) -> sqlx::Result<()> {
    execute!(tx, SET_LOCALE, account, locale).map(drop)
}

/// Deletes what is over.
pub async fn sweep(tx: &mut Tx, now: i64) -> sqlx::Result<()> {
    const DAY: i64 = 86_400_000;
    execute!(tx, SWEEP_PENDING, now - DAY)?;
    execute!(tx, SWEEP_SENDS, now - DAY).map(drop)
}

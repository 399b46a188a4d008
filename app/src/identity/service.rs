//! Decides about accounts: every path gives the same answer whether an account exists or not.

mod confirming;

pub use confirming::confirm;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::form::{Registration, Wrong};
use super::sessions;
pub use super::sessions::Begun;
pub use super::staff::add_staff;
use super::store::{self, Account, NewPending};
use crate::access::{AccountKind, Action, Actor, Resource};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::limits::Limit;
use crate::outbox::{self, Message};
use crate::t;
use crate::writing::contact::Contact;

const MINUTE: i64 = 60_000;
pub(crate) const CODE_LIFE: i64 = 10 * MINUTE;
const CODE_TRIES: i64 = 5;
const CODES_AN_HOUR: i64 = 3;
const LOCKED_FOR: i64 = 15 * MINUTE;
/// The version of the consent text in `consent-body`; a change of the text is a new version.
pub const CONSENT_VERSION: &str = "2026-11-24";

/// A refusal that belongs to a field, or a failure of the request.
#[derive(Debug)]
pub enum Refused {
    Field(&'static str, Wrong),
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Whether a password is too easy for this person.
pub fn is_weak(password: &str, contact: &Contact) -> bool {
    let address = contact.to_string();
    let mut own: Vec<&str> = vec![&address, "koprik", "koʻprik", "кўприк"];
    own.extend(
        address
            .split(['@', '.', '-', '_', '+'])
            .filter(|part| part.len() > 2),
    );
    zxcvbn::zxcvbn(password, &own).score() < zxcvbn::Score::Two
}

fn code_hash(pending: &str, code: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{pending}:{code}")))
}

fn new_code(ctx: &Ctx) -> String {
    let chance = u64::from_be_bytes(ctx.portal.random_bytes());
    format!("{:06}", chance % 1_000_000)
}

/// The text that who registers agrees to.
pub fn consent_body(locale: Locale, kind: AccountKind) -> String {
    match kind {
        AccountKind::Employer => t!(locale, "consent-body-employer"),
        _ => t!(locale, "consent-body"),
    }
}

/// Begins a registration of a candidate or an employer: a code goes to the contact; the answer is the id of what waits for it.
///
/// # Errors
/// A weak password or too many codes; or a failure.
pub async fn register(
    ctx: &Ctx,
    asked: Registration,
    kind: AccountKind,
) -> Result<String, Refused> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    if is_weak(&asked.password, &asked.contact) {
        return Err(Refused::Field("password", Wrong::PasswordWeak));
    }
    let salt = ctx.portal.random_bytes();
    let hash = ctx.portal.passwords.hash(asked.password, salt).await?;
    let id = ctx.new_id();
    let code = new_code(ctx);
    let mut tx = ctx.db().begin().await?;
    if !store::count_send(ctx, &mut tx, &asked.contact.to_string(), CODES_AN_HOUR).await? {
        return Err(Refused::Field("contact", Wrong::TooManyCodes));
    }
    let holder = store::by_address_in(&ctx.portal, &mut tx, &asked.contact.to_string()).await?;
    let consent = consent_body(ctx.locale, kind);
    let new = NewPending {
        id: &id,
        purpose: match (&holder, kind) {
            (Some(_), _) => "taken",
            (None, AccountKind::Employer) => "register-employer",
            (None, _) => "register",
        },
        contact: &asked.contact,
        account: None,
        password_hash: Some(&hash),
        consent_body: Some(&consent),
        code_hash: &code_hash(&id, &code),
        expires_at: ctx.now + CODE_LIFE,
    };
    store::insert_pending(ctx, &mut tx, new).await?;
    let message = match &holder {
        // Who owns the contact learns it; who typed it does not.
        Some(_) => message(
            ctx.locale,
            &asked.contact,
            "account-exists",
            t!(ctx.locale, "message-exists"),
        ),
        None => code_message(ctx.locale, &asked.contact, &code),
    };
    outbox::enqueue(ctx, &mut tx, message).await?;
    tx.commit().await?;
    Ok(id)
}

/// Begins to set a forgotten password.
///
/// # Errors
/// Too many codes; or a failure.
pub async fn forgot(ctx: &Ctx, contact: &Contact) -> Result<String, Refused> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let id = ctx.new_id();
    let code = new_code(ctx);
    let mut tx = ctx.db().begin().await?;
    if !store::count_send(ctx, &mut tx, &contact.to_string(), CODES_AN_HOUR).await? {
        return Err(Refused::Field("contact", Wrong::TooManyCodes));
    }
    let holder = store::by_address_in(&ctx.portal, &mut tx, &contact.to_string()).await?;
    let new = NewPending {
        id: &id,
        purpose: if holder.is_some() { "reset" } else { "nobody" },
        contact,
        account: holder.as_ref().map(|account| account.id.as_str()),
        password_hash: None,
        consent_body: None,
        code_hash: &code_hash(&id, &code),
        expires_at: ctx.now + CODE_LIFE,
    };
    store::insert_pending(ctx, &mut tx, new).await?;
    let message = if holder.is_some() {
        code_message(ctx.locale, contact, &code)
    } else {
        message(
            ctx.locale,
            contact,
            "no-account",
            t!(ctx.locale, "message-nobody"),
        )
    };
    outbox::enqueue(ctx, &mut tx, message).await?;
    tx.commit().await?;
    Ok(id)
}

/// Begins to change the contact of who is signed in.
///
/// # Errors
/// A wrong password or too many codes; or a failure.
pub async fn change_contact(
    ctx: &Ctx,
    contact: &Contact,
    password: String,
) -> Result<String, Refused> {
    let own = confirmed(ctx, password).await?.id;
    let id = ctx.new_id();
    let code = new_code(ctx);
    let mut tx = ctx.db().begin().await?;
    if !store::count_send(ctx, &mut tx, &contact.to_string(), CODES_AN_HOUR).await? {
        return Err(Refused::Field("contact", Wrong::TooManyCodes));
    }
    let new = NewPending {
        id: &id,
        purpose: "contact",
        contact,
        account: Some(&own),
        password_hash: None,
        consent_body: None,
        code_hash: &code_hash(&id, &code),
        expires_at: ctx.now + CODE_LIFE,
    };
    store::insert_pending(ctx, &mut tx, new).await?;
    outbox::enqueue(ctx, &mut tx, code_message(ctx.locale, contact, &code)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The account of who is signed in, if the password is theirs: for what must not happen on a phone that lies about. Wrong
/// tries count as at sign-in, so that nobody finds the password out here.
///
/// # Errors
/// A wrong password, or too many of them; or a failure.
pub async fn confirmed(ctx: &Ctx, password: String) -> Result<Account, Refused> {
    let account = own_account(ctx).await?;
    ctx.portal.limits.check(Limit::SignIns, &account.id)?;
    if account.locked_until > ctx.now {
        return Err(Refused::Field("password", Wrong::PasswordLocked));
    }
    let known = Some(account.password_hash.clone());
    let fits = ctx.portal.passwords.verify(password, known).await?;
    if !fits || account.tries > 0 {
        let mut tx = ctx.db().begin().await?;
        if fits {
            store::right_password(&mut tx, &account.id).await?;
        } else {
            store::wrong_password(&mut tx, &account.id, ctx.now + LOCKED_FOR).await?;
        }
        tx.commit().await?;
    }
    if fits {
        Ok(account)
    } else {
        Err(Refused::Field("password", Wrong::PasswordWrong))
    }
}

/// Sends a new code for what waits; the old one is over.
///
/// # Errors
/// Too many codes; or a failure.
pub async fn send_again(ctx: &Ctx, id: &str) -> Result<(), Refused> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let pending = store::pending(ctx, id).await?.ok_or(AppError::NotFound)?;
    let code = new_code(ctx);
    let mut tx = ctx.db().begin().await?;
    if !store::count_send(ctx, &mut tx, &pending.address, CODES_AN_HOUR).await? {
        return Err(Refused::Field("code", Wrong::TooManyCodes));
    }
    store::new_code(&mut tx, id, &code_hash(id, &code), ctx.now + CODE_LIFE).await?;
    let contact = pending.contact();
    let again = match pending.purpose.as_str() {
        "taken" => message(
            ctx.locale,
            &contact,
            "account-exists",
            t!(ctx.locale, "message-exists"),
        ),
        "nobody" => message(
            ctx.locale,
            &contact,
            "no-account",
            t!(ctx.locale, "message-nobody"),
        ),
        _ => code_message(ctx.locale, &contact, &code),
    };
    outbox::enqueue(ctx, &mut tx, again).await?;
    tx.commit().await?;
    Ok(())
}

/// Signs in with contact and password.
///
/// # Errors
/// `SignIn` for whatever reason it does not fit; or a failure.
pub async fn sign_in(
    ctx: &Ctx,
    contact: &Contact,
    password: String,
    device: &str,
) -> Result<Begun, Refused> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    ctx.portal.limits.check(Limit::SignIns, &ctx.client)?;
    ctx.portal
        .limits
        .check(Limit::SignIns, &contact.to_string())?;
    let account = store::by_address(&ctx.portal, &contact.to_string()).await?;
    let hash = account
        .as_ref()
        .map(|account| account.password_hash.clone());
    let fits = ctx.portal.passwords.verify(password, hash).await?;
    let refused = Refused::Field("contact", Wrong::SignIn);
    let Some(account) = account else {
        return Err(refused);
    };
    let mut tx = ctx.db().begin().await?;
    if account.locked_until > ctx.now {
        return Err(refused);
    }
    if !fits {
        store::wrong_password(&mut tx, &account.id, ctx.now + LOCKED_FOR).await?;
        tx.commit().await?;
        return Err(refused);
    }
    store::right_password(&mut tx, &account.id).await?;
    store::set_locale(&mut tx, &account.id, ctx.locale.code()).await?;
    // A session that the browser had before ends: its token is not carried over.
    if let (Some(old), Some(owner)) = (&ctx.session, ctx.actor.account()) {
        sessions::end(&mut tx, owner, old).await?;
    }
    let begun = sessions::begin(ctx, &mut tx, &account.id, account.kind(), device).await?;
    tx.commit().await?;
    Ok(begun)
}

/// Ends the session of this request.
pub async fn sign_out(ctx: &Ctx) -> Result<(), AppError> {
    let account = match &ctx.actor {
        Actor::Entering { account, .. } => Some(account.as_str()),
        other => other.account(),
    };
    if let (Some(session), Some(account)) = (&ctx.session, account) {
        let mut tx = ctx.db().begin().await?;
        sessions::end(&mut tx, account, session).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends one of one's own sessions, or with `all` every other one.
pub async fn end_session(ctx: &Ctx, which: &str) -> Result<(), AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnAccount, Resource::Of(&own))?;
    let mut tx = ctx.db().begin().await?;
    if which == "all" {
        sessions::end_all(&mut tx, &own, ctx.session.as_deref().unwrap_or_default()).await?;
    } else {
        sessions::end(&mut tx, &own, which).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The account of who is signed in.
pub async fn own_account(ctx: &Ctx) -> Result<Account, AppError> {
    let own = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnAccount, Resource::Of(&own))?;
    store::by_id(&ctx.portal, &own)
        .await?
        .ok_or(AppError::SignIn)
}

fn code_message<'a>(locale: Locale, contact: &'a Contact, code: &str) -> Message<'a> {
    message(
        locale,
        contact,
        "code",
        t!(locale, "message-code", code = code),
    )
}

fn message<'a>(locale: Locale, contact: &'a Contact, kind: &'a str, body: String) -> Message<'a> {
    Message {
        to: contact,
        account: None,
        kind,
        locale,
        subject: t!(locale, "brand"),
        body,
    }
}

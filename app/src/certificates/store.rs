//! The tables of certificates, their events, and what waits for a second person.

use super::rules::{Kind, Standing, State};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::writing::date::Day;
use crate::{execute, row, row_in, rows};

/// One certificate.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Certificate {
    pub id: String,
    pub number: String,
    pub kind: String,
    pub test: String,
    pub occupation: String,
    pub level: String,
    pub holder_name: String,
    pub account_id: Option<String>,
    pub held_by: String,
    pub issuer: String,
    pub issued_on: String,
    pub valid_to: Option<String>,
    pub standing: String,
    pub reason: String,
    pub since: String,
    pub suspended_to: Option<String>,
    pub renewed_by: Option<String>,
    pub entered_by: String,
}

impl Certificate {
    pub fn kind(&self) -> Kind {
        Kind::from_code(&self.kind).unwrap_or(Kind::LanguageResult)
    }

    pub fn standing(&self) -> Standing {
        Standing::from_code(&self.standing).unwrap_or(Standing::Revoked)
    }

    pub fn issued(&self) -> Option<Day> {
        self.issued_on.parse().ok()
    }

    /// The last day of its suspension, if that has an end.
    pub fn suspended_to(&self) -> Option<Day> {
        let day = self.suspended_to.as_deref()?;
        day.parse().ok()
    }

    pub fn ends(&self) -> Option<Day> {
        self.valid_to.as_deref().and_then(|day| day.parse().ok())
    }
}

/// One change.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    pub at: i64,
    pub standing: String,
    pub reason: String,
    pub account_id: String,
}

/// An issue or a revocation that waits for its second person: `action` is `issue` or `revoke`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Proposal {
    pub id: String,
    pub certificate_id: String,
    pub action: String,
    pub reason: String,
    pub proposed_by: String,
    pub proposed_at: i64,
}

const BY_NUMBER: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE number = $1";
const ONE: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE id = $1";
const BY_FORM: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE form_id = $1 AND entered_by = $2";
const OF_ACCOUNT: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE account_id = $1 AND standing <> 'proposed' ORDER BY issued_on DESC, id LIMIT 100";
const ENDING: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE account_id IS NOT NULL AND standing = 'issued' AND valid_to >= $1 AND valid_to <= $2 \
     AND (valid_to > $3 OR (valid_to = $3 AND id > $4)) ORDER BY valid_to, id LIMIT 200";
const LIST: &str = "SELECT id, number, kind, test, occupation, level, holder_name, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, suspended_to, renewed_by, entered_by \
     FROM certificates WHERE ($1 = '' OR standing = $1) AND ($2 = '' OR holder_tokens LIKE $2) AND ($3 = '' OR number = $3) AND ($4 = '' OR id < $4) ORDER BY id DESC LIMIT 21";
const INSERT: &str = "INSERT INTO certificates (id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, renewed_by, form_id, entered_by, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', $15, NULL, $16, $17, $18)";
const MOVE: &str = "UPDATE certificates SET standing = $3, reason = $4, since = $5, suspended_to = $6 WHERE id = $1 AND standing = $2";
const RENEWED: &str = "UPDATE certificates SET renewed_by = $2 WHERE id = $1";
const RULED: &str = "SELECT COUNT(*) FROM certificates WHERE standing IN ('issued', 'suspended') AND ($1 = '' OR kind = $1) AND ($2 = '' OR test = $2)";
const BY_STATE: &str = "SELECT state, COUNT(*) FROM (SELECT CASE WHEN standing IN ('revoked', 'renewed') THEN standing \
     WHEN valid_to < $1 THEN 'expired' WHEN standing = 'suspended' AND COALESCE(suspended_to, $1) >= $1 THEN 'suspended' ELSE 'valid' END AS state \
     FROM certificates WHERE standing <> 'proposed') AS found GROUP BY state";
const INSERT_EVENT: &str = "INSERT INTO certificate_events (id, certificate_id, at, standing, reason, account_id) VALUES ($1, $2, $3, $4, $5, $6)";
const EVENTS: &str = "SELECT at, standing, reason, account_id FROM certificate_events WHERE certificate_id = $1 ORDER BY id";
const INSERT_PROPOSAL: &str = "INSERT INTO certificate_proposals (id, certificate_id, action, reason, proposed_by, proposed_at, open_key) VALUES ($1, $2, $3, $4, $5, $6, $2)";
const OPEN_PROPOSAL: &str = "SELECT id, certificate_id, action, reason, proposed_by, proposed_at FROM certificate_proposals WHERE open_key = $1";
// The second person is not the first: the database holds it too.
const CLOSE_PROPOSAL: &str = "UPDATE certificate_proposals SET open_key = NULL, confirmed_by = $2, confirmed_at = $3 \
     WHERE id = $1 AND open_key IS NOT NULL AND proposed_by <> $2";

pub async fn by_number(ctx: &Ctx, number: &str) -> Result<Option<Certificate>, AppError> {
    Ok(row!(ctx.db(), BY_NUMBER, number)?)
}

pub async fn one(ctx: &Ctx, id: &str) -> Result<Option<Certificate>, AppError> {
    Ok(row!(ctx.db(), ONE, id)?)
}

pub async fn by_form(
    ctx: &Ctx,
    form_id: &str,
    account: &str,
) -> Result<Option<Certificate>, AppError> {
    Ok(row!(ctx.db(), BY_FORM, form_id, account)?)
}

pub async fn of_account(ctx: &Ctx, account: &str) -> Result<Vec<Certificate>, AppError> {
    Ok(rows!(ctx.db(), OF_ACCOUNT, account)?)
}

/// How many certificates that hold are of a kind and a test; an empty word means any.
pub async fn count_ruled(ctx: &Ctx, kind: &str, test: &str) -> Result<i64, AppError> {
    let found: Option<(i64,)> = row!(ctx.db(), RULED, kind, test)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// Two hundred certificates of people that end between two days, the next first, after a day and an id.
pub async fn ending(
    ctx: &Ctx,
    (from, until): (Day, Day),
    (day, id): (&str, &str),
) -> Result<Vec<Certificate>, AppError> {
    Ok(rows!(
        ctx.db(),
        ENDING,
        from.to_string(),
        until.to_string(),
        day,
        id
    )?)
}

/// Twenty certificates before `before`, the newest first, and one more if there are more. `token` is a folded part of the holder's name.
pub async fn list(
    ctx: &Ctx,
    standing: &str,
    token: &str,
    number: &str,
    before: &str,
) -> Result<Vec<Certificate>, AppError> {
    let pattern = if token.is_empty() {
        String::new()
    } else {
        format!("% {}%", token.replace(['%', '_'], ""))
    };
    Ok(rows!(ctx.db(), LIST, standing, pattern, number, before)?)
}

/// A new certificate.
#[derive(Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub number: &'a str,
    pub kind: Kind,
    pub test: &'a str,
    pub occupation: &'a str,
    pub level: &'a str,
    pub holder_name: &'a str,
    pub account: Option<&'a str>,
    pub issuer: &'a str,
    pub issued_on: Day,
    pub valid_to: Option<Day>,
    pub standing: Standing,
    pub form_id: &'a str,
    pub entered_by: &'a str,
}

/// # Errors
/// A unique violation when the form was sent before.
pub async fn insert(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> sqlx::Result<()> {
    let held_by = if new.kind == Kind::PassCertificate {
        "employer"
    } else {
        "candidate"
    };
    let tokens = format!(
        " {}",
        crate::writing::fold::tokens(new.holder_name).join(" ")
    );
    execute!(
        tx,
        INSERT,
        new.id,
        new.number,
        new.kind.code(),
        new.test,
        new.occupation,
        new.level,
        new.holder_name,
        tokens,
        new.account,
        held_by,
        new.issuer,
        new.issued_on.to_string(),
        new.valid_to.map(|day| day.to_string()),
        new.standing.code(),
        ctx.today().to_string(),
        new.form_id,
        new.entered_by,
        ctx.now,
    )
    .map(drop)
}

/// Moves it from one standing to another; `false` when somebody else was quicker.
pub async fn change(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    from: Standing,
    to: Standing,
    reason: &str,
    suspended_to: Option<Day>,
) -> sqlx::Result<bool> {
    execute!(
        tx,
        MOVE,
        id,
        from.code(),
        to.code(),
        reason,
        ctx.today().to_string(),
        suspended_to.map(|day| day.to_string())
    )
    .map(|count| count == 1)
}

pub async fn set_renewed_by(tx: &mut Tx, id: &str, number: &str) -> sqlx::Result<()> {
    execute!(tx, RENEWED, id, number).map(drop)
}

pub async fn insert_event(
    ctx: &Ctx,
    tx: &mut Tx,
    certificate: &str,
    standing: Standing,
    reason: &str,
    by: &str,
) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT_EVENT,
        ctx.new_id(),
        certificate,
        ctx.now,
        standing.code(),
        reason,
        by
    )
    .map(drop)
}

pub async fn events(ctx: &Ctx, certificate: &str) -> Result<Vec<Event>, AppError> {
    Ok(rows!(ctx.db(), EVENTS, certificate)?)
}

/// # Errors
/// A unique violation when one waits already.
pub async fn propose(
    ctx: &Ctx,
    tx: &mut Tx,
    certificate: &str,
    action: &str,
    reason: &str,
    by: &str,
) -> sqlx::Result<()> {
    execute!(
        tx,
        INSERT_PROPOSAL,
        ctx.new_id(),
        certificate,
        action,
        reason,
        by,
        ctx.now
    )
    .map(drop)
}

pub async fn open_proposal(ctx: &Ctx, certificate: &str) -> Result<Option<Proposal>, AppError> {
    Ok(row!(ctx.db(), OPEN_PROPOSAL, certificate)?)
}

pub async fn open_proposal_in(
    tx: &mut Tx,
    certificate: &str,
) -> Result<Option<Proposal>, AppError> {
    Ok(row_in!(tx, OPEN_PROPOSAL, certificate)?)
}

/// Closes it; `false` when the first person tries, or somebody else was quicker.
pub async fn confirm(ctx: &Ctx, tx: &mut Tx, proposal: &str, by: &str) -> sqlx::Result<bool> {
    execute!(tx, CLOSE_PROPOSAL, proposal, by, ctx.now).map(|count| count == 1)
}

/// How many certificates there are in each state today, for everybody: what ends soon is valid.
pub async fn count_by_state(ctx: &Ctx) -> Result<Vec<(State, i64)>, AppError> {
    let found: Vec<(String, i64)> = rows!(ctx.db(), BY_STATE, ctx.today().to_string())?;
    let states = [
        ("valid", State::Valid),
        ("expired", State::Expired),
        ("suspended", State::Suspended),
        ("revoked", State::Revoked),
        ("renewed", State::Renewed),
    ];
    let count = |code: &str| {
        let row = found.iter().find(|(state, _)| state == code);
        row.map_or(0, |(_, count)| *count)
    };
    Ok(states.map(|(code, state)| (state, count(code))).to_vec())
}

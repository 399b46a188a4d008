//! Sessions: a token of 256 bits in the browser, its hash in the database, an end by idleness and an end by age.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::access::{AccountKind, Actor, Roles};
use crate::context::{Ctx, SignedIn};
use crate::db::Tx;
use crate::errors::AppError;
use crate::portal::Portal;
use crate::{execute, row, rows};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long a session lasts without use, and at most, in milliseconds. Staff work on shared machines: theirs end soon;
/// those of employers last a working day.
const CANDIDATE: (i64, i64) = (14 * DAY, 60 * DAY);
const EMPLOYER: (i64, i64) = (9 * HOUR, 7 * DAY);
const STAFF: (i64, i64) = (30 * MINUTE, 12 * HOUR);
/// How long one may take for the second step after the password.
const SECOND_STEP: i64 = 10 * MINUTE;
/// What a session waits for when the password was right and the second step is not done.
const NEEDS_STEP: &str = "step";

/// A session that just began: the cookie's value and its age in seconds.
#[derive(Clone, Debug)]
pub struct Begun {
    pub token: String,
    pub seconds: i64,
    pub kind: AccountKind,
    /// The password was right; the second step comes now.
    pub needs_step: bool,
}

/// One session, for the page that lists them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Session {
    pub id: String,
    pub created_at: i64,
    pub seen_at: i64,
    pub device: String,
}

#[derive(sqlx::FromRow)]
struct Found {
    id: String,
    account_id: String,
    kind: String,
    roles: String,
    created_at: i64,
    seen_at: i64,
    needs: String,
    steps: i64,
}

const FIND: &str = "SELECT s.id, s.account_id, a.kind, a.roles, s.created_at, s.seen_at, s.needs, \
     (SELECT COUNT(*) FROM second_steps f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS steps \
     FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.token_hash = $1";
const TOUCH: &str = "UPDATE sessions SET seen_at = $2 WHERE id = $1";
const INSERT: &str = "INSERT INTO sessions (id, token_hash, account_id, created_at, seen_at, device, needs) VALUES ($1, $2, $3, $4, $4, $5, $6)";
const OF_ACCOUNT: &str = "SELECT id, created_at, seen_at, device FROM sessions WHERE account_id = $1 ORDER BY seen_at DESC, id LIMIT 100";
const END_ONE: &str = "DELETE FROM sessions WHERE id = $1 AND account_id = $2";
const END_ALL: &str = "DELETE FROM sessions WHERE account_id = $1 AND id <> $2";
const SWEEP: &str = "DELETE FROM sessions WHERE seen_at < $1 OR created_at < $2";

/// The hash under which a token is stored; a token has 256 bits, so a plain hash is enough.
fn hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

const fn limits(kind: AccountKind) -> (i64, i64) {
    match kind {
        AccountKind::Candidate => CANDIDATE,
        AccountKind::Employer => EMPLOYER,
        AccountKind::Staff => STAFF,
    }
}

/// Who is signed in with this token. A session that is too old is nobody's.
///
/// # Errors
/// When the database does not answer.
pub async fn find(portal: &Portal, token: &str) -> Result<Option<SignedIn>, AppError> {
    if token.len() != 43 {
        return Ok(None);
    }
    let found: Option<Found> = row!(&portal.db, FIND, hash(token))?;
    let Some(found) = found else {
        return Ok(None);
    };
    let now = portal.now();
    let kind = AccountKind::from_code(&found.kind);
    let (idle, absolute) = limits(kind);
    if now - found.seen_at > idle || now - found.created_at > absolute {
        return Ok(None);
    }
    let needs_step = found.needs == NEEDS_STEP;
    if needs_step && now - found.created_at > SECOND_STEP {
        return Ok(None);
    }
    let must_set_up =
        kind == AccountKind::Staff && portal.settings.staff_second_step && found.steps == 0;
    // Once a minute is often enough to know that somebody is there.
    if now - found.seen_at > MINUTE {
        let mut tx = portal.db.begin().await?;
        execute!(&mut tx, TOUCH, &found.id, now)?;
        tx.commit().await?;
    }
    let account = found.account_id;
    let actor = match kind {
        _ if needs_step || must_set_up => Actor::Entering {
            account,
            has_step: needs_step,
        },
        AccountKind::Staff => Actor::Staff {
            account,
            roles: Roles::from_codes(&found.roles),
        },
        AccountKind::Employer => Actor::Employer { account },
        AccountKind::Candidate => Actor::Candidate { account },
    };
    Ok(Some(SignedIn {
        session: found.id,
        actor,
    }))
}

/// Begins a session after the password, or after a code that proved a contact; who has a second step comes to that first.
pub async fn begin(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    kind: AccountKind,
    device: &str,
) -> Result<Begun, AppError> {
    let steps = super::second::steps_of(tx, account).await?;
    write(ctx, tx, account, kind, device, steps > 0).await
}

/// Begins a session after the second step.
pub async fn begin_passed(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    kind: AccountKind,
    device: &str,
) -> Result<Begun, AppError> {
    write(ctx, tx, account, kind, device, false).await
}

async fn write(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    kind: AccountKind,
    device: &str,
    needs_step: bool,
) -> Result<Begun, AppError> {
    let token = URL_SAFE_NO_PAD.encode(ctx.portal.random_bytes::<32>());
    execute!(
        tx,
        INSERT,
        ctx.new_id(),
        hash(&token),
        account,
        ctx.now,
        device,
        if needs_step { NEEDS_STEP } else { "" }
    )?;
    Ok(Begun {
        token,
        seconds: limits(kind).1 / 1000,
        kind,
        needs_step,
    })
}

/// The sessions of an account, the latest first.
pub async fn of_account(ctx: &Ctx, account: &str) -> Result<Vec<Session>, AppError> {
    Ok(rows!(ctx.db(), OF_ACCOUNT, account)?)
}

/// Ends one session of an account.
pub async fn end(tx: &mut Tx, account: &str, session: &str) -> Result<(), AppError> {
    execute!(tx, END_ONE, session, account)?;
    Ok(())
}

/// Ends all sessions of an account but one; with an empty `keep` all of them.
pub async fn end_all(tx: &mut Tx, account: &str, keep: &str) -> Result<(), AppError> {
    execute!(tx, END_ALL, account, keep)?;
    Ok(())
}

/// Deletes what nobody can use any more; called by a timer.
pub async fn sweep(portal: &Portal) -> Result<(), AppError> {
    let now = portal.now();
    let mut tx = portal.db.begin().await?;
    execute!(&mut tx, SWEEP, now - CANDIDATE.0, now - CANDIDATE.1)?;
    tx.commit().await?;
    Ok(())
}

//! A lost second step: one administrator proposes to take it off, another one confirms or refuses; the person is told, all
//! sessions end.

use super::setting_up::{News, tell};
use super::store;
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::identity::{sessions, store as accounts};
use crate::writing::contact::Contact;
use crate::{execute, row_in, rows};

/// How long a proposal may be confirmed, in milliseconds: three days.
const OPEN_FOR: i64 = 3 * 86_400_000;

/// A proposal that waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Proposal {
    pub id: String,
    pub account_id: String,
    pub address: String,
    pub name: String,
    pub kind: String,
    pub reason: String,
    pub proposed_by: String,
    pub proposer: String,
    pub proposed_at: i64,
}

/// Why not.
#[derive(Debug)]
pub enum Refused {
    /// Nobody with a second step has this contact.
    Nobody,
    /// Somebody proposed it already.
    Waiting,
    /// It is one's own account, or one's own proposal: that needs somebody else.
    Own,
    /// It was decided meanwhile, or three days are over.
    Over,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

const OPEN: &str = "SELECT r.id, r.account_id, c.address, a.name, a.kind, r.reason, r.proposed_by, p.name AS proposer, r.proposed_at \
     FROM recoveries r JOIN accounts a ON a.id = r.account_id JOIN contacts c ON c.account_id = a.id \
     JOIN accounts p ON p.id = r.proposed_by WHERE r.decided_at IS NULL AND r.proposed_at >= $1 ORDER BY r.id LIMIT 100";
const CLOSE_OLD: &str =
    "UPDATE recoveries SET decided_at = $1 WHERE decided_at IS NULL AND proposed_at < $2";
const INSERT: &str = "INSERT INTO recoveries (id, account_id, reason, proposed_by, proposed_at, is_confirmed) \
     VALUES ($1, $2, $3, $4, $5, FALSE) ON CONFLICT DO NOTHING";
const WAITING: &str = "SELECT account_id, proposed_by FROM recoveries WHERE id = $1 AND decided_at IS NULL AND proposed_at >= $2";
const DECIDE: &str = "UPDATE recoveries SET decided_by = $2, decided_at = $3, is_confirmed = $4 WHERE id = $1 AND decided_at IS NULL";

/// What waits for a second administrator.
///
/// # Errors
/// `Forbidden`; or a failure.
pub async fn open(ctx: &Ctx) -> Result<Vec<Proposal>, AppError> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let mut open: Vec<Proposal> = rows!(ctx.db(), OPEN, ctx.now - OPEN_FOR)?;
    for one in &mut open {
        accounts::reveal_contact(&ctx.portal, &one.account_id, &mut one.address).await?;
    }
    Ok(open)
}

/// Proposes to take all second steps off an account; `form_id` is the id of the proposal: sent twice, it is made once.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn propose(
    ctx: &Ctx,
    form_id: &str,
    contact: &Contact,
    reason: &str,
) -> Result<(), Refused> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let own = ctx.account()?.to_owned();
    let mut tx = ctx.db().begin().await?;
    let account = accounts::by_address_in(&ctx.portal, &mut tx, &contact.to_string())
        .await?
        .ok_or(Refused::Nobody)?;
    if account.id == own {
        return Err(Refused::Own);
    }
    if store::count_in(&mut tx, &account.id).await? == 0 {
        return Err(Refused::Nobody);
    }
    execute!(&mut tx, CLOSE_OLD, ctx.now, ctx.now - OPEN_FOR)?;
    let written = execute!(&mut tx, INSERT, form_id, &account.id, reason, &own, ctx.now)?;
    if written != 1 {
        let same: Option<(String, String)> =
            row_in!(&mut tx, WAITING, form_id, ctx.now - OPEN_FOR)?;
        return match same {
            Some((found, _)) if found == account.id => Ok(()),
            _ => Err(Refused::Waiting),
        };
    }
    // What an administrator writes of somebody goes with them when they leave.
    let said = serde_json::Map::from_iter([("reason".to_owned(), reason.into())]);
    let mut after = audit::sealed(ctx, &mut tx, &account.id, said).await?;
    after["proposal"] = form_id.into();
    let record = audit::Record {
        action: "second-step.propose",
        subject_kind: "account",
        subject_id: &account.id,
        before: None,
        after: Some(after),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

/// Confirms or refuses. Another administrator than the one who proposed confirms, and never the person it is about;
/// refusing may be done by each of them, also by who proposed.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn decide(ctx: &Ctx, id: &str, confirms: bool) -> Result<(), Refused> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let own = ctx.account()?.to_owned();
    let mut tx = ctx.db().begin().await?;
    let waiting: Option<(String, String)> = row_in!(&mut tx, WAITING, id, ctx.now - OPEN_FOR)?;
    let (about, proposer) = waiting.ok_or(Refused::Over)?;
    if confirms && (proposer == own || about == own) {
        return Err(Refused::Own);
    }
    if execute!(&mut tx, DECIDE, id, &own, ctx.now, confirms)? != 1 {
        return Err(Refused::Over);
    }
    let mut taken = 0;
    if confirms {
        let account = accounts::by_id_in(&ctx.portal, &mut tx, &about)
            .await?
            .ok_or(Refused::Over)?;
        taken = store::delete_all(&mut tx, &about).await?;
        sessions::end_all(&mut tx, &about, "").await?;
        tell(ctx, &mut tx, &account, News::Recovered).await?;
    }
    let record = audit::Record {
        action: if confirms {
            "second-step.recover"
        } else {
            "second-step.refuse"
        },
        subject_kind: "account",
        subject_id: &about,
        before: Some(serde_json::json!({ "proposal": id, "proposed_by": proposer })),
        after: Some(serde_json::json!({ "taken_off": taken })),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(())
}

//! Questions to passkeys: random, for one session and one purpose, answered once and soon.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::passkey::Site;
use super::store::{self, Step};
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;

/// How long a question may be answered, in milliseconds.
const OPEN_FOR: i64 = 5 * 60_000;

/// What the answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A new passkey.
    Make,
    /// Signing in.
    Sign,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Make => "make",
            Self::Sign => "sign",
        }
    }
}

/// What the page says to the script that asks the browser.
#[derive(Clone, Debug)]
pub struct Question {
    pub site: Site,
    pub challenge: String,
    /// The passkeys that the account has: one of them signs, and none of them is made again.
    pub known: Vec<String>,
}

/// Asks; nothing when passkeys do not work at this address.
///
/// # Errors
/// When it cannot be kept.
pub async fn ask(
    ctx: &Ctx,
    purpose: Purpose,
    steps: &[Step],
) -> Result<Option<Question>, AppError> {
    let (Some(site), Some(session)) = (Site::of(&ctx.portal.settings.public_url), &ctx.session)
    else {
        return Ok(None);
    };
    let challenge = URL_SAFE_NO_PAD.encode(ctx.portal.random_bytes::<32>());
    let mut tx = ctx.db().begin().await?;
    let until = ctx.now + OPEN_FOR;
    store::ask(&mut tx, session, purpose.code(), &challenge, until).await?;
    tx.commit().await?;
    let known = steps.iter().filter_map(|step| step.credential.clone());
    Ok(Some(Question {
        site,
        challenge,
        known: known.collect(),
    }))
}

/// The question that this request answers; it is over with that.
///
/// # Errors
/// When the database does not answer.
pub async fn answered(
    ctx: &Ctx,
    tx: &mut Tx,
    purpose: Purpose,
) -> Result<Option<(Site, String)>, AppError> {
    let (Some(site), Some(session)) = (Site::of(&ctx.portal.settings.public_url), &ctx.session)
    else {
        return Ok(None);
    };
    let found = store::take_question(tx, session, purpose.code(), ctx.now).await?;
    Ok(found.map(|challenge| (site, challenge)))
}

//! What a person may read of the audit trail: who looked at their data, and how their name was changed.

use crate::context::Ctx;
use crate::errors::AppError;
use crate::rows;

/// One line about oneself.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Look {
    pub id: String,
    pub at: i64,
    pub account_id: Option<String>,
    /// The name that colleagues see; nothing for the program itself.
    pub name: Option<String>,
    pub action: String,
    pub before_json: Option<String>,
    pub after_json: Option<String>,
}

const ABOUT: &str = "SELECT a.id, a.at, a.account_id, c.name, a.action, a.before_json, a.after_json FROM audit a LEFT JOIN accounts c ON c.id = a.account_id \
     WHERE a.subject_kind = 'account' AND a.subject_id = $1 AND (a.action LIKE '%.read' OR a.action = 'name.change') AND ($2 = '' OR a.id < $2) ORDER BY a.id DESC LIMIT 21";

/// Twenty lines before `before`, the newest first, and one more if there are more.
pub async fn about(ctx: &Ctx, account: &str, before: &str) -> Result<Vec<Look>, AppError> {
    let mut found: Vec<Look> = rows!(ctx.db(), ABOUT, account, before)?;
    for look in &mut found {
        super::revealed(&ctx.portal, account, &mut look.before_json).await?;
        super::revealed(&ctx.portal, account, &mut look.after_json).await?;
    }
    Ok(found)
}

//! Many certificates at once: they are laid ready unseen, step by step, and exist from one moment on.

use sha2::{Digest as _, Sha256};

use super::rules::{Kind, Standing, State, Validity, last_day};
use super::service;
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::writing::date::Day;
use crate::writing::fold;
use crate::writing::number::{self, Kind as NumberKind};
use crate::{execute, row, row_in, rows_in};

/// How many certificates one record of the audit trail names.
const PER_RECORD: i64 = 250;

/// One certificate to be laid ready; names and codes were checked before.
#[derive(Debug)]
pub struct Ready<'a> {
    /// Its line in the file.
    pub line: i64,
    pub kind: Kind,
    pub test: &'a str,
    pub occupation: &'a str,
    pub level: &'a str,
    pub holder_name: &'a str,
    pub account: Option<&'a str>,
    pub issuer: &'a str,
    pub issued_on: Day,
    pub valid_to: Option<Day>,
    pub same_key: &'a str,
}

// What is there already, in this batch or from one before, is not written.
const LAY: &str = "INSERT INTO certificate_batch (batch, line, id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, event_id, same_key) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING";
const LINE_OF: &str = "SELECT line FROM certificate_batch WHERE batch = $1 AND same_key = $2";
const CLEAR: &str = "DELETE FROM certificate_batch WHERE batch = $1";
const BY_SOURCE: &str = "SELECT c.number FROM certificate_sources s JOIN certificates c ON c.id = s.certificate_id WHERE s.same_key = $1";
const BY_HAND: &str = "SELECT number FROM certificates WHERE holder_name = $1 AND issued_on = $2 AND kind = $3 AND test = $4 AND occupation = $5 AND standing <> 'revoked' \
     AND (account_id = $6 OR ($6 = '' AND account_id IS NULL AND NOT EXISTS (SELECT 1 FROM certificate_sources s WHERE s.certificate_id = certificates.id))) LIMIT 1";
const WRITE: &str = "INSERT INTO certificates (id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, renewed_by, form_id, entered_by, created_at) \
     SELECT id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, '', CAST($2 AS TEXT), NULL, id, CAST($3 AS TEXT), CAST($4 AS BIGINT) \
     FROM certificate_batch WHERE batch = $1";
const WRITE_EVENTS: &str = "INSERT INTO certificate_events (id, certificate_id, at, standing, reason, account_id) \
     SELECT event_id, id, CAST($2 AS BIGINT), standing, '', CAST($3 AS TEXT) FROM certificate_batch WHERE batch = $1";
const WRITE_PROPOSALS: &str = "INSERT INTO certificate_proposals (id, certificate_id, action, reason, proposed_by, proposed_at, open_key) \
     SELECT event_id, id, 'issue', '', CAST($3 AS TEXT), CAST($2 AS BIGINT), id FROM certificate_batch WHERE batch = $1 AND standing = 'proposed'";
const WRITE_SOURCES: &str = "INSERT INTO certificate_sources (certificate_id, batch, same_key) SELECT id, batch, same_key FROM certificate_batch WHERE batch = $1";
const NUMBERS: &str = "SELECT line, number FROM certificate_batch WHERE batch = $1 AND line > $2 ORDER BY line LIMIT $3";
const TO_TELL: &str = "SELECT s.certificate_id, c.number, c.account_id FROM certificate_sources s JOIN certificates c ON c.id = s.certificate_id \
     WHERE s.batch = $1 AND s.certificate_id > $2 AND c.account_id IS NOT NULL AND c.standing = 'issued' ORDER BY s.certificate_id LIMIT $3";

/// What makes two rows the same certificate, hashed: the number of its document, or else person, subject and day.
pub fn same_key(parts: &[&str]) -> String {
    let folded: Vec<String> = parts
        .iter()
        .map(|part| fold::tokens(part).concat())
        .collect();
    let text = serde_json::to_string(&folded).unwrap_or_default();
    let digest = Sha256::digest(text);
    digest
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            use std::fmt::Write as _;
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// The number of a certificate that a row would write again, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn same_in_database(ctx: &Ctx, ready: &Ready<'_>) -> Result<Option<String>, AppError> {
    let found: Option<(String,)> = row!(ctx.db(), BY_SOURCE, ready.same_key)?;
    if let Some((number,)) = found {
        return Ok(Some(number));
    }
    let by_hand: Option<(String,)> = row!(
        ctx.db(),
        BY_HAND,
        ready.holder_name,
        ready.issued_on.to_string(),
        ready.kind.code(),
        ready.test,
        ready.occupation,
        ready.account.unwrap_or_default()
    )?;
    Ok(by_hand.map(|(number,)| number))
}

/// Whether the rule of its kind knows the last day, or the document must say it.
pub fn needs_end(ctx: &Ctx, kind: Kind, test: &str, issued: Day) -> bool {
    service::validity(ctx, kind, test, issued).0 == Validity::Unknown
}

/// Lays one certificate ready. The answer is the line that has the same one, if there is one in this batch.
///
/// # Errors
/// When the database does not answer.
pub async fn lay(
    ctx: &Ctx,
    tx: &mut Tx,
    batch: &str,
    ready: &Ready<'_>,
) -> Result<Option<i64>, AppError> {
    let year = ctx.today().parts().0;
    let number = number::make(NumberKind::Certificate, year, ctx.portal.random_bytes());
    let (validity, _) = service::validity(ctx, ready.kind, ready.test, ready.issued_on);
    let valid_to = last_day(validity, ready.issued_on, ready.valid_to);
    let standing = if ready.kind.needs_two() {
        Standing::Proposed
    } else {
        Standing::Issued
    };
    let held_by = if ready.kind == Kind::PassCertificate {
        "employer"
    } else {
        "candidate"
    };
    let tokens = format!(" {}", fold::tokens(ready.holder_name).join(" "));
    let written = execute!(
        tx,
        LAY,
        batch,
        ready.line,
        ctx.new_id(),
        number,
        ready.kind.code(),
        ready.test,
        ready.occupation,
        ready.level,
        ready.holder_name,
        tokens,
        ready.account,
        held_by,
        ready.issuer,
        ready.issued_on.to_string(),
        valid_to.map(|day| day.to_string()),
        standing.code(),
        ctx.new_id(),
        ready.same_key,
    )?;
    if written == 1 {
        return Ok(None);
    }
    let found: Option<(i64,)> = row_in!(tx, LINE_OF, batch, ready.same_key)?;
    Ok(found.map(|(line,)| line).filter(|line| *line != ready.line))
}

/// Throws away what was laid ready.
pub async fn clear(tx: &mut Tx, batch: &str) -> sqlx::Result<()> {
    execute!(tx, CLEAR, batch).map(drop)
}

/// From here on all certificates of the batch exist, with their events and proposals; the audit trail names each number.
///
/// `false`: one of them was written meanwhile from another file; the transaction is good for nothing then.
///
/// # Errors
/// When the database does not answer.
pub async fn write(ctx: &Ctx, tx: &mut Tx, batch: &str) -> Result<bool, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let by = ctx.actor.account().unwrap_or("system").to_owned();
    let since = ctx.today().to_string();
    execute!(tx, WRITE, batch, since, &by, ctx.now)?;
    execute!(tx, WRITE_EVENTS, batch, ctx.now, &by)?;
    execute!(tx, WRITE_PROPOSALS, batch, ctx.now, &by)?;
    match execute!(tx, WRITE_SOURCES, batch) {
        Err(error) if is_taken(&error) => return Ok(false),
        written => written?,
    };
    let mut line = 0;
    loop {
        let found: Vec<(i64, String)> = rows_in!(tx, NUMBERS, batch, line, PER_RECORD)?;
        let Some((last, _)) = found.last() else {
            break;
        };
        line = *last;
        let numbers: Vec<&str> = found.iter().map(|(_, number)| number.as_str()).collect();
        let record = audit::Record {
            action: "certificate.import",
            subject_kind: "import",
            subject_id: batch,
            before: None,
            after: Some(serde_json::json!({ "certificates": numbers })),
        };
        audit::record(ctx, tx, record).await?;
    }
    clear(tx, batch).await?;
    Ok(true)
}

/// Tells the next holders of a batch, those after the certificate `after`; the answer is the last one that was told.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    batch: &str,
    after: &str,
) -> Result<Option<String>, AppError> {
    let found: Vec<(String, String, Option<String>)> =
        rows_in!(tx, TO_TELL, batch, after, PER_RECORD)?;
    for (_, number, account) in &found {
        let told = (number.as_str(), State::Valid, None);
        service::tell(ctx, tx, account.as_deref(), told).await?;
    }
    Ok(found.last().map(|(id, ..)| id.clone()))
}

//! Takes a file, its columns, and the decision to import it or to throw it away.

use super::check::Wrong;
use super::columns::{Field, Mapping};
use super::read::{self, Line, Unread};
use super::store::{self, Import, State, Stored};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::limits::Limit;

/// The prefix of the fields that say which column is what.
pub const COLUMN: &str = "col-";
/// The field with one issuer for every row.
pub const ISSUER: &str = "issuer-all";
/// How many problems a page of the report has.
pub const PER_PAGE: i64 = 50;

/// Why a file was not taken.
#[derive(Debug)]
pub enum Refused {
    File(Unread),
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

fn may(ctx: &Ctx) -> Result<(), AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)
}

async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    action: &str,
    id: &str,
    after: serde_json::Value,
) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "import",
        subject_id: id,
        before: None,
        after: Some(after),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

/// Reads a file and keeps its rows. The same form sent twice is one import.
///
/// # Errors
/// Why it cannot be read; `TooMany`; a failure.
pub async fn upload(ctx: &Ctx, form_id: &str, name: &str, bytes: Vec<u8>) -> Result<(), Refused> {
    may(ctx)?;
    let by = ctx.account()?;
    if let Some(sent) = store::one(ctx.db(), form_id).await? {
        return if sent.account_id == by {
            Ok(())
        } else {
            Err(Refused::Failed(AppError::BadRequest))
        };
    }
    ctx.portal.limits.check(Limit::Uploads, by)?;
    let table = tokio::task::spawn_blocking(move || read::read(&bytes))
        .await
        .map_err(|error| AppError::Internal(Box::new(error)))?
        .map_err(|unread| {
            tracing::info!(kind = unread.code(), "a file was not imported");
            Refused::File(unread)
        })?;
    let mapping = Mapping::guess(&table.headings).to_json();
    let name: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
    let mut tx = ctx.db().begin().await?;
    match store::insert(ctx, &mut tx, form_id, &name, &table, &mapping).await {
        Err(error) if is_taken(&error) => return Ok(()),
        written => written?,
    }
    let after = serde_json::json!({ "rows": table.rows.len(), "encoding": table.encoding });
    record(ctx, &mut tx, "import.read", form_id, after).await?;
    Ok(tx.commit().await?)
}

/// The latest imports.
///
/// # Errors
/// Who may not; a failure.
pub async fn list(ctx: &Ctx) -> Result<Vec<Import>, AppError> {
    may(ctx)?;
    store::list(ctx).await
}

/// One import that was not thrown away.
///
/// # Errors
/// `NotFound`; who may not; a failure.
pub async fn one(ctx: &Ctx, id: &str) -> Result<Import, AppError> {
    may(ctx)?;
    let found = store::one(ctx.db(), id).await?;
    found
        .filter(|import| import.state() != State::Dropped)
        .ok_or(AppError::NotFound)
}

/// The first rows, for the eye.
///
/// # Errors
/// When the database does not answer.
pub async fn first_rows(ctx: &Ctx, import: &Import) -> Result<Vec<Line>, AppError> {
    may(ctx)?;
    let mut rows = store::part(&ctx.portal, &import.id, 0).await?;
    rows.truncate(3);
    Ok(rows)
}

/// What the form says about the columns.
pub fn mapping(fields: &Fields, columns: usize) -> Mapping {
    let mut mapping = Mapping::default();
    for field in Field::ALL {
        mapping.set(
            field,
            fields.get(&format!("{COLUMN}{}", field.code())),
            columns,
        );
    }
    if mapping.of(Field::Issuer).is_none() {
        mapping.set(Field::Issuer, &format!("={}", fields.get(ISSUER)), columns);
    }
    mapping
}

/// What the form shows of a mapping.
pub fn fields(mapping: &Mapping) -> Fields {
    let mut fields = Fields::default();
    for field in Field::ALL {
        if let Some(source) = mapping.of(field) {
            let code = source.code();
            match code.strip_prefix('=') {
                Some(issuer) if field == Field::Issuer => fields.set(ISSUER, issuer),
                _ => fields.set(&format!("{COLUMN}{}", field.code()), code),
            }
        }
    }
    fields
}

/// Begins to check and to write. Sent twice, it begins once.
///
/// # Errors
/// The fields that are needed and have no column; a failure.
pub async fn begin(ctx: &Ctx, import: &Import, sent: &Fields) -> Result<Errors<Field>, AppError> {
    may(ctx)?;
    let mapping = mapping(sent, import.headings().len());
    let mut errors = Errors::none();
    for field in Field::ALL {
        if field.is_needed() && mapping.of(field).is_none() {
            errors.add(&format!("{COLUMN}{}", field.code()), field);
        }
    }
    if !errors.is_empty() {
        return Ok(errors);
    }
    let mut tx = ctx.db().begin().await?;
    if store::begin(&mut tx, &import.id, &mapping.to_json(), ctx.now).await? {
        store::forget_problems(&mut tx, &import.id).await?;
        let after = serde_json::json!({ "columns": mapping.to_json() });
        record(ctx, &mut tx, "import.begin", &import.id, after).await?;
        tx.commit().await?;
    }
    Ok(errors)
}

/// Throws a file away that was not imported.
///
/// # Errors
/// Who may not; a failure.
pub async fn discard(ctx: &Ctx, import: &Import) -> Result<(), AppError> {
    may(ctx)?;
    let mut tx = ctx.db().begin().await?;
    if store::end(&mut tx, &import.id, import.state(), State::Dropped, ctx.now).await?
        && matches!(import.state(), State::Mapping | State::Refused)
    {
        store::forget_rows(&ctx.portal, &mut tx, &import.id).await?;
        store::forget_problems(&mut tx, &import.id).await?;
        record(
            ctx,
            &mut tx,
            "import.discard",
            &import.id,
            serde_json::json!({}),
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// One line of the report.
#[derive(Debug)]
pub struct Finding {
    pub line: i64,
    pub field: Field,
    /// The heading of the column, or nothing when the file has none for it.
    pub heading: Option<(usize, String)>,
    /// What stands in the cell.
    pub value: String,
    pub wrong: Wrong,
    pub detail: String,
}

/// Lines of the report after a place, at most so many, and the place of the next ones.
///
/// # Errors
/// When the database does not answer.
pub async fn findings(
    ctx: &Ctx,
    import: &Import,
    after: (i64, &str),
    most: i64,
) -> Result<Vec<Finding>, AppError> {
    may(ctx)?;
    let stored = store::problems(ctx.db(), &import.id, after, most).await?;
    let mapping = Mapping::from_json(&import.mapping);
    let headings = import.headings();
    let mut part: (i64, Vec<Line>) = (-1, Vec::new());
    let mut found = Vec::new();
    for one in stored {
        if part.0 != one.part {
            part = (
                one.part,
                store::part(&ctx.portal, &import.id, one.part).await?,
            );
        }
        found.extend(finding(&mapping, &headings, &part.1, one));
    }
    Ok(found)
}

fn finding(mapping: &Mapping, headings: &[String], rows: &[Line], one: Stored) -> Option<Finding> {
    let (field, wrong) = (Field::from_code(&one.field)?, Wrong::from_code(&one.kind)?);
    let row = rows.iter().find(|(line, _)| *line == one.line);
    let heading = mapping.column(field).map(|at| {
        let words = headings.get(at).cloned().unwrap_or_default();
        (at, words)
    });
    Some(Finding {
        line: one.line,
        field,
        heading,
        value: row.map_or_else(String::new, |(_, cells)| {
            mapping.value(field, cells).to_owned()
        }),
        wrong,
        detail: one.detail,
    })
}

//! `/desk/export/{list}/{format}`: a list as a file, and the record that it was taken.

use axum::extract::Path;
use axum::response::Response;

use super::lists::{self, List};
use super::{text, workbook};
use crate::access::Resource;
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;

/// The filters stand in the address as on the page of the list.
pub async fn file(
    ctx: Ctx,
    Path((list, format)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let list = List::from_code(&list).ok_or(AppError::NotFound)?;
    ctx.allow(list.action(), Resource::General)?;
    let filter = Fields::from_query(&ctx.query);
    let written = lists::rows(&ctx, list, &filter).await?;
    let count = written.rows.len();
    let (ending, kind, bytes) = match format.as_str() {
        "csv" => ("csv", text::KIND, written.into_text()?),
        "xlsx" => {
            let work = move || workbook::write(&written);
            let bytes = tokio::task::spawn_blocking(work)
                .await
                .map_err(|error| AppError::Internal(Box::new(error)))??;
            ("xlsx", workbook::KIND, bytes)
        }
        _ => return Err(AppError::NotFound),
    };
    let mut tx = ctx.db().begin().await?;
    let record = audit::Record {
        action: "list.export",
        subject_kind: "list",
        subject_id: list.code(),
        before: None,
        // Names and numbers that were searched for stay out of the trail.
        after: Some(serde_json::json!({ "format": format, "rows": count })),
    };
    audit::record(&ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(text::file(
        &format!("{}.{ending}", list.code()),
        kind,
        bytes,
    ))
}

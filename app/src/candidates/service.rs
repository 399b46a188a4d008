//! What a candidate says of themselves.

use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;

/// The answers to the eligibility questions that the profile has already.
pub async fn eligibility_fields(_ctx: &Ctx, _account: &str) -> Result<Fields, AppError> {
    Ok(Fields::default())
}

//! A form that sends one file, read part by part: what is too large is read to its end, but not kept.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest as _, Multipart, Request};
use http::StatusCode;

use crate::errors::AppError;
use crate::forms::Fields;

/// The longest text of a field beside the file, in bytes.
const FIELD: usize = 1024;

/// The part with the name `file`.
#[derive(Debug)]
pub enum Sent {
    Missing,
    /// The page can say so, and what else was typed is kept.
    TooLarge,
    File {
        /// As it is called on the device that sent it.
        name: String,
        bytes: Vec<u8>,
    },
}

/// Reads a form with a file of at most `most` bytes; of the other fields those in `kept` are kept.
///
/// # Errors
/// `TooLarge` when the whole body is larger than the route takes; `BadRequest` for what is no such form.
pub async fn read(
    request: Request,
    most: usize,
    kept: &[&str],
) -> Result<(Fields, Sent), AppError> {
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| AppError::BadRequest)?;
    let mut fields = Fields::default();
    let mut file = Sent::Missing;
    let unread = |error: MultipartError| {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            AppError::TooLarge
        } else {
            AppError::BadRequest
        }
    };
    while let Some(mut field) = form.next_field().await.map_err(unread)? {
        let name = field.name().unwrap_or_default().to_owned();
        let called = field.file_name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        let mut is_large = false;
        let most = if name == "file" { most } else { FIELD };
        while let Some(chunk) = field.chunk().await.map_err(unread)? {
            is_large |= bytes.len() + chunk.len() > most;
            if !is_large {
                bytes.extend_from_slice(&chunk);
            }
        }
        if name == "file" {
            file = if is_large {
                Sent::TooLarge
            } else if called.is_empty() {
                Sent::Missing
            } else {
                Sent::File {
                    name: called,
                    bytes,
                }
            };
        } else if kept.contains(&name.as_str()) {
            fields.set(&name, String::from_utf8_lossy(&bytes).replace('\0', ""));
        }
    }
    Ok((fields, file))
}

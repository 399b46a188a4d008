//! `AppError`: what can go wrong with a request; the page says it in the reader's language, the log has the cause.

use std::error::Error;

use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::access::Denied;

/// Why a request has no proper answer.
#[derive(Debug)]
pub enum AppError {
    NotFound,
    Forbidden,
    /// The reader has to sign in first and then comes back.
    SignIn,
    /// Too often; try again after so many seconds.
    TooMany(u64),
    /// The request cannot be understood at all (not: a form with mistakes).
    BadRequest,
    /// The form or file is larger than allowed.
    TooLarge,
    /// Busy; try again after so many seconds.
    Busy(u64),
    /// Something broke. The text goes to the log only.
    Internal(Box<dyn Error + Send + Sync>),
}

/// Left on the response for the middleware that renders the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    NotFound,
    Forbidden,
    SignIn,
    TooMany,
    BadRequest,
    TooLarge,
    Busy,
    Internal,
}

impl AppError {
    const fn failure(&self) -> Failure {
        match self {
            Self::NotFound => Failure::NotFound,
            Self::Forbidden => Failure::Forbidden,
            Self::SignIn => Failure::SignIn,
            Self::TooMany(_) => Failure::TooMany,
            Self::BadRequest => Failure::BadRequest,
            Self::TooLarge => Failure::TooLarge,
            Self::Busy(_) => Failure::Busy,
            Self::Internal(_) => Failure::Internal,
        }
    }
}

impl Failure {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl std::fmt::Display for AppError {
    /// For the log and for operators; visitors get the page of [`Failure`].
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Internal(cause) => write!(f, "{cause}"),
            other => write!(f, "{:?}", other.failure()),
        }
    }
}

impl From<Denied> for AppError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::SignIn => Self::SignIn,
            Denied::Forbidden => Self::Forbidden,
            Denied::NotFound => Self::NotFound,
        }
    }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut => Self::Busy(2),
            other => Self::Internal(Box::new(other)),
        }
    }
}

impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let failure = self.failure();
        if let Self::Internal(cause) = &self {
            tracing::error!(error = %cause, "the request failed");
        }
        let mut response = failure.status().into_response();
        if let Self::TooMany(seconds) | Self::Busy(seconds) = self {
            response
                .headers_mut()
                .insert(http::header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(failure);
        response
    }
}

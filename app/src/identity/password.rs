//! Passwords: hashed with Argon2id behind a small gate, so that many sign-ins at once cannot take all memory.

use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::errors::AppError;

/// Memory in KiB, passes and lanes (OWASP's first choice): one hash takes 46 MiB.
const COST: (u32, u32, u32) = (47_104, 1, 1);
const AT_ONCE: usize = 4;
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// Lets a few hashes run at once; the others wait for two seconds at the most.
#[derive(Debug)]
pub struct Gate(Semaphore);

impl Default for Gate {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

impl Gate {
    /// Hashes a password (or a code) for storing.
    ///
    /// # Errors
    /// `Busy` when the queue is longer than two seconds.
    pub async fn hash(&self, password: String, salt: [u8; 16]) -> Result<String, AppError> {
        self.run(move || {
            hasher()?
                .hash_password_with_salt(password.as_bytes(), &salt)
                .map(|hash| hash.to_string())
                .map_err(|error| AppError::Internal(error.to_string().into()))
        })
        .await
    }

    /// Whether the password belongs to the hash. Without a hash it does the same work and says no,
    /// so that the time of the answer does not say whether an account exists.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, AppError> {
        self.run(move || {
            let Some(hash) = hash else {
                hasher()?
                    .hash_password_with_salt(password.as_bytes(), &[7; 16])
                    .map_err(|error| AppError::Internal(error.to_string().into()))?;
                return Ok(false);
            };
            let parsed = PasswordHash::new(&hash)
                .map_err(|error| AppError::Internal(error.to_string().into()))?;
            Ok(hasher()?
                .verify_password(password.as_bytes(), &parsed)
                .is_ok())
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let permit = tokio::time::timeout(LONGEST_WAIT, self.0.acquire())
            .await
            .map_err(|_| AppError::Busy(2))?
            .map_err(|error| AppError::Internal(Box::new(error)))?;
        let result = tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| AppError::Internal(Box::new(error)))?;
        drop(permit);
        result
    }
}

fn hasher() -> Result<Argon2<'static>, AppError> {
    let (memory, passes, lanes) = COST;
    Params::new(memory, passes, lanes, None)
        .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
        .map_err(|error| AppError::Internal(error.to_string().into()))
}

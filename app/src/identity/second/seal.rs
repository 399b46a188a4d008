//! The secret of an authenticator app as it is stored: sealed with the key of this installation and bound to its account, so
//! that a stolen database shows no codes. The one place to change when another key takes over.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::errors::AppError;
use crate::portal::Portal;

/// The key: 32 bytes from the file that the settings name.
#[derive(Clone, Default)]
pub struct StepKey(pub [u8; 32]);

impl std::fmt::Debug for StepKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("StepKey")
    }
}

fn broken() -> AppError {
    AppError::Internal("a second step cannot be sealed or opened: is the key another one?".into())
}

fn key(key: &StepKey) -> Result<LessSafeKey, AppError> {
    UnboundKey::new(&AES_256_GCM, &key.0)
        .map(LessSafeKey::new)
        .map_err(|_| broken())
}

fn bound(account: &str) -> Aad<String> {
    Aad::from(format!("second_steps|secret|{account}"))
}

/// Seals a secret for its account.
///
/// # Errors
/// When it cannot be sealed.
pub fn seal(portal: &Portal, account: &str, secret: &[u8]) -> Result<String, AppError> {
    let nonce: [u8; NONCE_LEN] = portal.random_bytes();
    let mut sealed = secret.to_vec();
    key(&portal.settings.step_key)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            bound(account),
            &mut sealed,
        )
        .map_err(|_| broken())?;
    Ok(STANDARD_NO_PAD.encode([&nonce[..], &sealed].concat()))
}

/// Opens it again.
///
/// # Errors
/// When the key is another one, or the text was changed or belongs to another account.
pub fn open(portal: &Portal, account: &str, sealed: &str) -> Result<Vec<u8>, AppError> {
    open_with(&portal.settings.step_key, account, sealed)
}

/// The same with a key that is only tried.
///
/// # Errors
/// As for [`open`].
pub fn open_with(step_key: &StepKey, account: &str, sealed: &str) -> Result<Vec<u8>, AppError> {
    let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| broken())?;
    let (nonce, rest) = bytes.split_at_checked(NONCE_LEN).ok_or_else(broken)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| broken())?;
    let mut opened = rest.to_vec();
    let secret = key(step_key)?
        .open_in_place(nonce, bound(account), &mut opened)
        .map_err(|_| broken())?;
    Ok(secret.to_vec())
}

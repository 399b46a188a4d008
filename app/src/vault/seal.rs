//! Sealing: AES-256-GCM-SIV under a key of one person, bound to its column, so that a sealed text counts in no other place.

use aes_gcm_siv::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

/// How a sealed text begins. No form lets somebody write a contact, a date or JSON that begins so.
pub const MARK: &str = "sealed:1:";
const NONCE: usize = 12;

/// The column that a sealed text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub table: &'static str,
    pub column: &'static str,
}

impl Place {
    pub const fn new(table: &'static str, column: &'static str) -> Self {
        Self { table, column }
    }
}

/// It does not open: another key, another place, or not what was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what is stored does not open: the key, the place or the content is another")]
pub struct Unreadable;

/// A key of 256 bits; it is wiped from memory when it goes.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret")
    }
}

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// # Errors
    /// When these are not 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Unreadable> {
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| Unreadable)?;
        Ok(Self::new(bytes))
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Nonce and ciphertext; `context` must be the same when it is opened.
    pub fn seal(&self, nonce: [u8; NONCE], context: &[u8], clear: &[u8]) -> Vec<u8> {
        let cipher = Aes256GcmSiv::new(&(*self.0).into());
        let payload = Payload {
            msg: clear,
            aad: context,
        };
        let mut sealed = nonce.to_vec();
        // It refuses only texts of more than 64 GB.
        if let Ok(text) = cipher.encrypt(&Nonce::from(nonce), payload) {
            sealed.extend(text);
        }
        sealed
    }

    /// # Errors
    /// [`Unreadable`].
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE>().ok_or(Unreadable)?;
        let cipher = Aes256GcmSiv::new(&(*self.0).into());
        let payload = Payload {
            msg: text,
            aad: context,
        };
        cipher
            .decrypt(&Nonce::from(*nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| Unreadable)
    }
}

/// The key of one person.
#[derive(Clone, Debug)]
pub struct Key {
    person: String,
    secret: Secret,
}

impl Key {
    pub const fn new(person: String, secret: Secret) -> Self {
        Self { person, secret }
    }

    fn context(&self, place: Place) -> Vec<u8> {
        // No part has a NUL, so no two places give the same bytes.
        let Place { table, column } = place;
        format!("koprik-field-1\0{table}\0{column}\0{}", self.person).into_bytes()
    }

    pub fn seal_bytes(&self, nonce: [u8; NONCE], place: Place, clear: &[u8]) -> Vec<u8> {
        self.secret.seal(nonce, &self.context(place), clear)
    }

    /// # Errors
    /// [`Unreadable`].
    pub fn open_bytes(&self, place: Place, sealed: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let clear = self.secret.open(&self.context(place), sealed)?;
        Ok(clear.to_vec())
    }

    /// A text for a column. Empty stays empty: it says nothing.
    pub fn seal_text(&self, nonce: [u8; NONCE], place: Place, clear: &str) -> String {
        if clear.is_empty() {
            return String::new();
        }
        let sealed = self.seal_bytes(nonce, place, clear.as_bytes());
        format!("{MARK}{}", URL_SAFE_NO_PAD.encode(sealed))
    }

    /// # Errors
    /// [`Unreadable`], also for a text that was never sealed: nobody can put one into the database unseen.
    pub fn open_text(&self, place: Place, stored: &str) -> Result<String, Unreadable> {
        if stored.is_empty() {
            return Ok(String::new());
        }
        let text = stored.strip_prefix(MARK).ok_or(Unreadable)?;
        let sealed = URL_SAFE_NO_PAD.decode(text).map_err(|_| Unreadable)?;
        String::from_utf8(self.open_bytes(place, &sealed)?).map_err(|_| Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLACE: Place = Place::new("profiles", "born");

    fn key(person: &str, byte: u8) -> Key {
        Key::new(person.to_owned(), Secret::new([byte; 32]))
    }

    /// The first vector of RFC 8452, C.2, with associated data of no bytes and a text of eight.
    #[test]
    fn the_cipher_is_that_of_the_rfc() {
        let mut secret = [0; 32];
        secret[0] = 1;
        let mut nonce = [0; 12];
        nonce[0] = 3;
        let sealed = Secret::new(secret).seal(nonce, b"", &[1, 0, 0, 0, 0, 0, 0, 0]);
        let known = [
            0xc2, 0xef, 0x32, 0x8e, 0x5c, 0x71, 0xc8, 0x3b, 0x84, 0x31, 0x22, 0x13, 0x0f, 0x73,
            0x64, 0xb7, 0x61, 0xe0, 0xb9, 0x74, 0x27, 0xe3, 0xdf, 0x28,
        ];
        assert_eq!(sealed[12..], known);
    }

    proptest! {
        #[test]
        fn what_was_sealed_opens_in_its_place(text in ".{0,300}", nonce: [u8; 12], byte: u8) {
            let sealed = key("p1", byte).seal_text(nonce, PLACE, &text);
            prop_assert!(text.is_empty() || !sealed.contains(&text) || text.len() < 4);
            prop_assert_eq!(key("p1", byte).open_text(PLACE, &sealed), Ok(text));
        }

        #[test]
        fn another_key_person_column_or_table_opens_nothing(text in ".{1,80}", nonce: [u8; 12], byte: u8) {
            let sealed = key("p1", byte).seal_text(nonce, PLACE, &text);
            prop_assert_eq!(key("p1", byte.wrapping_add(1)).open_text(PLACE, &sealed), Err(Unreadable));
            prop_assert_eq!(key("p2", byte).open_text(PLACE, &sealed), Err(Unreadable));
            for other in [Place::new("profiles", "region"), Place::new("answers", "born"), Place::new("profile", "sborn")] {
                prop_assert_eq!(key("p1", byte).open_text(other, &sealed), Err(Unreadable));
            }
        }

        #[test]
        fn what_was_cut_or_changed_does_not_open(text in ".{1,80}", nonce: [u8; 12], at: usize, bit in 0..8_u8) {
            let sealed = key("p1", 7).seal_bytes(nonce, PLACE, text.as_bytes());
            let at = at % sealed.len();
            prop_assert_eq!(key("p1", 7).open_bytes(PLACE, &sealed[..at]), Err(Unreadable));
            let mut changed = sealed;
            changed[at] ^= 1 << bit;
            prop_assert_eq!(key("p1", 7).open_bytes(PLACE, &changed), Err(Unreadable));
        }

        #[test]
        fn a_text_that_was_never_sealed_is_refused(text in ".{1,80}") {
            prop_assert_eq!(key("p1", 7).open_text(PLACE, &text), Err(Unreadable));
            let marked = format!("{MARK}{text}");
            prop_assert_eq!(key("p1", 7).open_text(PLACE, &marked), Err(Unreadable));
        }
    }
}

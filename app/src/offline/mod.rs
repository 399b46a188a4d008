//! Without a network: the page that says what is on this phone, what the phone installs, and whose forms wait there.

pub mod handlers;
mod pages;

use sha2::{Digest, Sha256};

/// Names the reader towards their own phone, so that a form which waited there is never sent in another person's name.
/// It says nothing about the account, and nobody signs in with it.
pub const READER: &str = "koprik-reader";

/// Names the version of the forms that something was typed into before it waited on a phone.
pub const FORMS: &str = "koprik-forms";

/// Raised when the fields of a form change their meaning: what waits from before is shown to the person again, not written.
pub const FORMS_VERSION: &str = "1";

/// The reader's name for their own phone: 16 hexadecimal digits.
pub fn reader(account: &str) -> String {
    let hash = Sha256::new()
        .chain_update(b"koprik-reader:")
        .chain_update(account.as_bytes())
        .finalize();
    hash.iter().take(8).fold(String::new(), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    })
}

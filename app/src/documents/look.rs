//! Looks through a file before it is stored: what it is, whether it hides something, and what of it is kept.

mod pdf;
mod picture;

use super::rules::{Kind, MAX_BYTES, Wrong};

/// What is stored.
#[derive(Debug)]
pub struct Kept {
    pub kind: Kind,
    pub bytes: Vec<u8>,
}

/// Takes long for pictures: call it where blocking is allowed.
///
/// # Errors
/// Why the file is not taken.
pub fn through(name: &str, bytes: Vec<u8>) -> Result<Kept, Wrong> {
    if bytes.is_empty() {
        return Err(Wrong::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Wrong::TooLarge);
    }
    let Some(kind) = Kind::of(&bytes) else {
        // A PDF with something before it is two files in one, which deserves its own words.
        let is_late = bytes[..bytes.len().min(1024)]
            .windows(5)
            .any(|five| five == b"%PDF-");
        return Err(if is_late { Wrong::Mixed } else { Wrong::Kind });
    };
    if Kind::of_name(name) != Some(kind) {
        return Err(Wrong::Extension);
    }
    match kind {
        Kind::Pdf => pdf::check(&bytes).map(|()| Kept { kind, bytes }),
        Kind::Jpeg | Kind::Png | Kind::Webp => picture::anew(kind, &bytes),
    }
}

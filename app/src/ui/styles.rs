//! The inlined styles and their hashes for the content policy.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A stylesheet as it stands in the page.
#[derive(Debug)]
pub struct Style {
    pub text: &'static str,
    /// `sha256-…` of exactly that text.
    pub csp_hash: &'static str,
}

/// The styles of public pages and of candidates.
pub fn page_css() -> Style {
    static HASH: LazyLock<String> = LazyLock::new(|| hash(PAGE));
    Style {
        text: PAGE,
        csp_hash: &HASH,
    }
}

/// The same with the desk of the staff.
pub fn desk_css() -> Style {
    static HASH: LazyLock<String> = LazyLock::new(|| hash(DESK));
    Style {
        text: DESK,
        csp_hash: &HASH,
    }
}

const PAGE: &str = include_str!(concat!(env!("OUT_DIR"), "/page.css"));
const DESK: &str = include_str!(concat!(env!("OUT_DIR"), "/desk.css"));

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

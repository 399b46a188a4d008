//! Documents in words: purposes, kinds, sizes, and why a file is not taken.

use super::rules::{Kind, MAX_DOCUMENTS, Purpose, Wrong};
use super::store::Document;
use crate::i18n::{Locale, count};
use crate::t;

pub fn purpose_word(locale: Locale, purpose: Purpose) -> String {
    match purpose {
        Purpose::Licence => t!(locale, "doc-licence"),
        Purpose::Registration => t!(locale, "doc-registration"),
        Purpose::Tax => t!(locale, "doc-tax"),
        Purpose::Authority => t!(locale, "doc-authority"),
        Purpose::Other => t!(locale, "doc-other"),
    }
}

/// “PDF, 312 KB”.
pub fn about(locale: Locale, document: &Document) -> String {
    let kind = match Kind::from_code(&document.kind) {
        Some(Kind::Jpeg) => "JPEG",
        Some(Kind::Png) => "PNG",
        Some(Kind::Webp) => "WebP",
        Some(Kind::Pdf) | None => "PDF",
    };
    let size = count(locale, (document.size + 1023) / 1024);
    t!(locale, "doc-about", kind = kind, size = size)
}

pub fn wrong_word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Purpose => t!(locale, "doc-purpose-empty"),
        Wrong::Missing => t!(locale, "doc-missing"),
        Wrong::Empty => t!(locale, "doc-empty-file"),
        Wrong::TooLarge => t!(locale, "doc-too-large"),
        Wrong::Kind => t!(locale, "doc-kind"),
        Wrong::Extension => t!(locale, "doc-extension"),
        Wrong::Broken => t!(locale, "doc-broken"),
        Wrong::Pixels => t!(locale, "doc-pixels"),
        Wrong::Active => t!(locale, "doc-active"),
        Wrong::Mixed => t!(locale, "doc-mixed"),
        Wrong::TooMany => t!(
            locale,
            "doc-too-many",
            count = i64::try_from(MAX_DOCUMENTS).unwrap_or_default()
        ),
    }
}

//! `Locale`: one of the six written forms; it is `Copy`, and travels in the context of a request.

use unic_langid::{LanguageIdentifier, langid};

/// A written form: a language, and for Uzbek its script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    Uz,
    UzCyrl,
    Ru,
    Ja,
    Tr,
    En,
}

impl Locale {
    pub const ALL: [Self; 6] = [
        Self::Uz,
        Self::UzCyrl,
        Self::Ru,
        Self::Ja,
        Self::Tr,
        Self::En,
    ];

    /// The first segment of the address, and the name in cookies and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Uz => "uz",
            Self::UzCyrl => "uz-cyrl",
            Self::Ru => "ru",
            Self::Ja => "ja",
            Self::Tr => "tr",
            Self::En => "en",
        }
    }

    /// The written form with this code; upper and lower case are the same.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|locale| locale.code().eq_ignore_ascii_case(code))
    }

    /// The BCP 47 tag for `lang`, `hreflang` and `Content-Language`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Uz => "uz-Latn",
            Self::UzCyrl => "uz-Cyrl",
            Self::Ru => "ru",
            Self::Ja => "ja",
            Self::Tr => "tr",
            Self::En => "en",
        }
    }

    /// The name of this form in itself; it is the same on every page.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Uz => "Oʻzbekcha",
            Self::UzCyrl => "Ўзбекча",
            Self::Ru => "Русский",
            Self::Ja => "日本語",
            Self::Tr => "Türkçe",
            Self::En => "English",
        }
    }

    pub(super) fn id(self) -> LanguageIdentifier {
        match self {
            Self::Uz => langid!("uz"),
            Self::UzCyrl => langid!("uz-Cyrl"),
            Self::Ru => langid!("ru"),
            Self::Ja => langid!("ja"),
            Self::Tr => langid!("tr"),
            Self::En => langid!("en"),
        }
    }

    /// What somebody wrote, in the script of this form where it is surely Uzbek.
    pub fn own_text(self, text: &str) -> String {
        match self {
            Self::UzCyrl => crate::writing::own_text::in_script(text, true),
            Self::Uz => crate::writing::own_text::in_script(text, false),
            _ => text.to_owned(),
        }
    }

    /// The form for search and folding rules.
    pub const fn lang(self) -> crate::writing::fold::Lang {
        use crate::writing::fold::Lang;
        match self {
            Self::Uz | Self::UzCyrl => Lang::Uz,
            Self::Ru => Lang::Ru,
            Self::Ja => Lang::Ja,
            Self::Tr => Lang::Tr,
            Self::En => Lang::En,
        }
    }
}

//! Words for texts: their languages, and how far they can be trusted.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};
use crate::vacancies::terms::TextState;

/// The language of a form, as texts name theirs.
pub const fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::Uz | Locale::UzCyrl => "uz",
        Locale::Ru => "ru",
        Locale::Ja => "ja",
        Locale::Tr => "tr",
        Locale::En => "en",
    }
}

/// The name of a language.
pub fn language_word(locale: Locale, lang: &str) -> String {
    match lang {
        "uz" => t!(locale, "language-uz"),
        "ru" => t!(locale, "language-ru"),
        "ja" => t!(locale, "language-ja"),
        "tr" => t!(locale, "language-tr"),
        _ => t!(locale, "language-en"),
    }
}

/// Whose words they are, and how far they can be trusted.
pub fn text_tag(locale: Locale, lang: &str, state: TextState) -> AnyView {
    let (tone, icon, words) = match state {
        TextState::OwnWords if lang != language(locale) => {
            let language = language_word(locale, lang);
            let words = t!(locale, "text-own-in", language = language);
            (Tone::Plain, Icon::Globe, words)
        }
        TextState::OwnWords => (Tone::Plain, Icon::Pen, t!(locale, "text-own")),
        TextState::Machine => (Tone::Time, Icon::Warn, t!(locale, "text-machine")),
        TextState::Checked => (Tone::Go, Icon::Check, t!(locale, "text-checked")),
        TextState::Legal => (Tone::Go, Icon::Paper, t!(locale, "text-legal")),
    };
    tag(tone, icon, words)
}

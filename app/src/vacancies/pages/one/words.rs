//! The employer's own words, or their translation: in which language, and how far they can be trusted.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::i18n::Locale;
use crate::t;
use crate::ui::{Icon, Tone, tag};
use crate::vacancies::terms::{OwnText, OwnTexts, TextState, best};

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

/// A text in its own language; Uzbek in the script of the reader.
pub fn own(ctx: &Ctx, text: &OwnText) -> AnyView {
    let shown = if text.lang == "uz" {
        ctx.locale.own_text(&text.text)
    } else {
        text.text.clone()
    };
    let lang = match (text.lang.as_str(), ctx.locale) {
        ("uz", Locale::UzCyrl) => "uz-Cyrl".to_owned(),
        ("uz", _) => "uz-Latn".to_owned(),
        (other, _) => other.to_owned(),
    };
    view! {
        <p class="own" lang=lang>
            {shown}
        </p>
    }
    .into_any()
}

pub fn words(ctx: &Ctx, texts: &OwnTexts) -> Option<AnyView> {
    let locale = ctx.locale;
    let text = best(&texts.description, language(locale))?;
    let is_readers = text.lang == language(locale);
    let (tone, icon, state) = match text.state {
        TextState::OwnWords if is_readers => (Tone::Plain, Icon::Pen, t!(locale, "text-own")),
        TextState::OwnWords => {
            let language = language_word(locale, &text.lang);
            let words = t!(locale, "text-own-in", language = language);
            (Tone::Plain, Icon::Globe, words)
        }
        TextState::Machine => (Tone::Time, Icon::Warn, t!(locale, "text-machine")),
        TextState::Checked => (Tone::Go, Icon::Check, t!(locale, "text-checked")),
        TextState::Legal => (Tone::Go, Icon::Paper, t!(locale, "text-legal")),
    };
    let own = own(ctx, text);
    Some(
        view! {
            <section aria-labelledby="words-h" class="flow">
                <h2 id="words-h">{t!(locale, "field-description")}</h2>
                <p class="meta">{tag(tone, icon, state)}</p>
                {own}
            </section>
        }
        .into_any(),
    )
}

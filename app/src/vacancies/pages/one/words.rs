//! The employer's own words, or their translation: in which language, and how far they can be trusted.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::i18n::Locale;
use crate::t;
use crate::ui::more;
use crate::vacancies::terms::{OwnText, OwnTexts, TextState, best};
use crate::vacancies::wording::{language, language_word, text_tag};

/// A text in its own language; Uzbek in the script of the reader.
pub fn own_text(ctx: &Ctx, text: &OwnText) -> AnyView {
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

/// What stands behind the name of the occupation; whose words it is is said when they are not simply the employer's.
pub fn extra_title(ctx: &Ctx, texts: &OwnTexts) -> Option<AnyView> {
    let text = best(&texts.title, language(ctx.locale))?;
    let is_plain = text.state == TextState::OwnWords && text.lang == language(ctx.locale);
    let state = (!is_plain).then(|| {
        let state = text_tag(ctx.locale, &text.lang, text.state);
        view! { <p class="meta">{state}</p> }
    });
    Some(
        view! {
            {own_text(ctx, text)}
            {state}
        }
        .into_any(),
    )
}

/// The description for this reader; under a translation the words that it translates.
pub fn words(ctx: &Ctx, texts: &OwnTexts) -> Option<AnyView> {
    let locale = ctx.locale;
    let text = best(&texts.description, language(locale))?;
    let first = texts
        .description
        .first()
        .filter(|own| own.lang != text.lang);
    let original = first.map(|own| {
        let language = language_word(locale, &own.lang);
        more(
            t!(locale, "text-original", language = language),
            own_text(ctx, own),
        )
    });
    Some(
        view! {
            <section aria-labelledby="words-h" class="flow">
                <h2 id="words-h">{t!(locale, "field-description")}</h2>
                <p class="meta">{text_tag(ctx.locale, &text.lang, text.state)}</p>
                {own_text(ctx, text)}
                {original}
            </section>
        }
        .into_any(),
    )
}

//! The page of translations, for the authors and for the staff: the words, what there is of translations, and the form of one.

use axum::response::Response;
use leptos::prelude::*;

use super::one::own_text;
use super::steps::word;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, Icon, TextField, Tone, acts, back, empty, error_summary, form, link_button,
    radios, select, submit, tag, text_area,
};
use crate::vacancies::form::Wrong;
use crate::vacancies::service::{is_current, own_language};
use crate::vacancies::store::translations::Translation;
use crate::vacancies::terms::{OwnTexts, TextState, codes};
use crate::vacancies::wording::{language_word, text_tag};

/// Whose page it is, and where its back link leads.
#[derive(Clone, Debug)]
pub struct Desk {
    pub is_staff: bool,
    pub up: (String, String),
    /// Where the employer's own words are written.
    pub words: Option<String>,
    /// Translations can be written at present.
    pub is_open: bool,
}

/// How a translation was made, in the words of the form.
fn state_word(locale: Locale, state: TextState) -> String {
    match state {
        TextState::OwnWords => t!(locale, "translation-own"),
        TextState::Machine => t!(locale, "translation-machine"),
        TextState::Checked => t!(locale, "translation-checked"),
        TextState::Legal => t!(locale, "text-legal"),
    }
}

/// The form as it is at first: empty, or one that is there already.
pub fn filled(translations: &[Translation], lang: &str, by_staff: bool) -> Fields {
    translations
        .iter()
        .find(|one| one.lang == lang && one.by_staff == by_staff)
        .map_or_else(
            || Fields::default().with("lang", lang),
            |one| {
                Fields::default()
                    .with("lang", one.lang.clone())
                    .with("state", one.state.clone())
                    .with("title", one.title.clone())
                    .with("description", one.description.clone())
            },
        )
}

pub fn translations(
    ctx: &Ctx,
    desk: Desk,
    texts: &OwnTexts,
    list: &[Translation],
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(locale, wrong, field)
    });
    let title = t!(locale, "translations-title");
    let lead = if desk.is_staff {
        t!(locale, "translations-lead-staff")
    } else {
        t!(locale, "translations-lead")
    };
    let own = own_language(texts);
    let body = if own.is_empty() {
        let write = desk
            .words
            .map(|href| link_button(href, t!(locale, "step-words")));
        empty(
            t!(locale, "translations-no-words"),
            t!(locale, "translations-no-words-about"),
            write,
        )
    } else {
        view! {
            {words(ctx, texts, &own)}
            {made(ctx, list, texts, desk.is_staff)}
            {desk.is_open.then(|| questions(ctx, &shown, texts, &own))}
        }
        .into_any()
    };
    let view = view! {
        {back(desk.up.0, desk.up.1)}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        <p>{lead}</p>
        {body}
    };
    let page = Page::new(title, view).with_form(shown.is_bad());
    let page = if desk.is_staff {
        page.on_desk()
    } else {
        page.at(Place::Mine)
    };
    render(ctx, page)
}

/// The words that are to be translated.
fn words(ctx: &Ctx, texts: &OwnTexts, own: &str) -> AnyView {
    let language = language_word(ctx.locale, own);
    let first = |list: &[crate::vacancies::terms::OwnText]| {
        list.first()
            .filter(|text| !text.text.is_empty())
            .map(|text| own_text(ctx, text))
    };
    view! {
        <section aria-labelledby="own-h" class="flow">
            <h2 id="own-h">{t!(ctx.locale, "translations-own", language = language)}</h2>
            {first(&texts.title)}
            {first(&texts.description)}
        </section>
    }
    .into_any()
}

/// The translations that there are, each with the way to its form.
fn made(ctx: &Ctx, list: &[Translation], texts: &OwnTexts, is_staff: bool) -> AnyView {
    let locale = ctx.locale;
    if list.is_empty() {
        return view! { <p class="soft">{t!(locale, "translations-none")}</p> }.into_any();
    }
    let items = list
        .iter()
        .map(|one| {
            let name = language_word(locale, &one.lang);
            let href = ctx.href(&format!("{}?lang={}", ctx.path, one.lang));
            let name = if one.by_staff == is_staff {
                view! {
                    <a class="link" href=href>
                        {name}
                    </a>
                }
                .into_any()
            } else {
                view! { <b>{name}</b> }.into_any()
            };
            let by_staff = one
                .by_staff
                .then(|| tag(Tone::Plain, Icon::Shield, t!(locale, "translation-by-staff")));
            let stale = (!is_current(one, texts)).then(|| {
                tag(Tone::Time, Icon::Warn, t!(locale, "translation-stale"))
            });
            view! {
                <li>
                    <p class="meta">{name} {text_tag(locale, &one.lang, one.state())} {by_staff} {stale}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section aria-labelledby="made-h" class="flow">
            <h2 id="made-h">{t!(locale, "translations-made")}</h2>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

fn questions(ctx: &Ctx, shown: &FormView, texts: &OwnTexts, own: &str) -> AnyView {
    let locale = ctx.locale;
    let languages = codes::LANGUAGES
        .into_iter()
        .filter(|lang| *lang != own)
        .map(|lang| (lang.to_owned(), language_word(locale, lang)))
        .collect();
    let states = TextState::ALL
        .map(|state| Choice::new(state.code(), state_word(locale, state)))
        .to_vec();
    let has_title = texts.title.iter().any(|text| !text.text.is_empty());
    let title =
        has_title.then(|| TextField::new("title", t!(locale, "translation-title")).view(shown));
    let inner = view! {
        <h2>{t!(locale, "translation-new")}</h2>
        {select(shown, "lang", t!(locale, "translation-lang"), None, t!(locale, "choose"), languages)}
        {radios(shown, "state", t!(locale, "translation-state"), None, states)}
        {title}
        {text_area(
            shown,
            "description",
            t!(locale, "translation-text"),
            Some(t!(locale, "translation-remove")),
        )}
        {acts(submit(t!(locale, "translation-save")))}
    };
    form(ctx, shown, inner.into_any())
}

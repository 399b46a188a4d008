//! The table of all messages, and the page of one kind.

use leptos::prelude::*;

use super::samples::Kind;
use crate::context::Ctx;
use crate::i18n::{Locale, count};
use crate::render::Page;
use crate::t;
use crate::ui::{back, quiet_link, table};
use crate::writing::sms;

/// All kinds with the SMS that their longest example takes, form by form: who pays for messages sees which text is dear.
pub fn all(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let rows = Kind::ALL
        .into_iter()
        .map(|kind| {
            let href = ctx.href(&format!("/desk/outbox/templates/{}", kind.code()));
            let mut cells = vec![quiet_link(href, kind.word(locale))];
            cells.extend(Locale::ALL.map(|form| {
                let examples = kind.examples(&ctx.in_form(form));
                let longest = examples.iter().map(|text| sent(text)).max();
                count(locale, i64::from(longest.unwrap_or_default())).into_any()
            }));
            cells
        })
        .collect();
    let mut headings = vec![t!(locale, "template-message")];
    headings.extend(Locale::ALL.map(|form| form.own_name().to_owned()));
    let title = t!(locale, "template-title");
    let view = view! {
        {back(ctx.href("/desk/outbox"), t!(locale, "outbox-title"))}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "template-lead")}</p>
        {table(t!(locale, "template-parts"), headings, rows)}
    };
    Page::new(title, view).on_desk()
}

/// One kind, form by form.
pub fn one(ctx: &Ctx, kind: Kind) -> Page {
    let locale = ctx.locale;
    let forms = Locale::ALL
        .map(|form| {
            let examples = kind
                .examples(&ctx.in_form(form))
                .into_iter()
                .map(|text| {
                    let signs = i64::try_from(text.chars().count()).unwrap_or_default();
                    let parts = i64::from(sent(&text));
                    let length = t!(
                        locale,
                        "template-length",
                        signs = count(locale, signs),
                        parts = count(locale, parts)
                    );
                    view! {
                        <li>
                            <p lang=form.tag() translate="no">{text}</p>
                            <p class="soft">{length}</p>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section class="flow">
                    <h2 lang=form.tag()>{form.own_name()}</h2>
                    <ul class="items">{examples}</ul>
                </section>
            }
        })
        .collect_view();
    let title = kind.word(locale);
    let view = view! {
        {back(ctx.href("/desk/outbox/templates"), t!(locale, "template-title"))}
        <h1>{title.clone()}</h1>
        <p class="soft">{t!(locale, "template-about")}</p>
        {forms}
    };
    Page::new(title, view).on_desk()
}

/// How many SMS a text becomes, as the gateway sends it.
fn sent(text: &str) -> u32 {
    sms::parts(&sms::thrifty(text))
}

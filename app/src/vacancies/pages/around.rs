//! What stands around a vacancy: keep it, send it to somebody, and others of the same kind.

use leptos::prelude::*;

use super::list::card;
use crate::context::Ctx;
use crate::forms::Fields;
use crate::t;
use crate::ui::{acts, more_button, small_form, submit_named};
use crate::vacancies::store::Line;

/// What the page of a vacancy needs beside the vacancy.
#[derive(Debug, Default)]
pub struct Around {
    pub similar: Vec<Line>,
    /// Whether the candidate keeps it; nothing when no candidate is signed in.
    pub is_kept: Option<bool>,
}

/// Services by which people send links to each other: plain links, no script of anybody.
const SERVICES: [(&str, &str, &str); 3] = [
    ("Telegram", "https://t.me/share/url", "url"),
    ("WhatsApp", "https://wa.me/", "text"),
    (
        "Facebook",
        "https://www.facebook.com/sharer/sharer.php",
        "u",
    ),
];

pub fn around(ctx: &Ctx, id: &str, title: &str, around: &Around) -> AnyView {
    let locale = ctx.locale;
    let similar = (!around.similar.is_empty()).then(|| {
        let cards = around
            .similar
            .iter()
            .map(|line| card(ctx, line))
            .collect_view();
        view! {
            <section aria-labelledby="similar-h" class="flow">
                <h2 id="similar-h">{t!(locale, "vacancy-similar")}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
    });
    view! {
        <section aria-labelledby="share-h" class="flow">
            {keep(ctx, id, around.is_kept)}
            <h2 id="share-h">{t!(locale, "vacancy-share")}</h2>
            {share(ctx, id, title)}
        </section>
        {similar}
    }
    .into_any()
}

fn keep(ctx: &Ctx, id: &str, is_kept: Option<bool>) -> Option<AnyView> {
    let locale = ctx.locale;
    if let Some(is_kept) = is_kept {
        let button = if is_kept {
            submit_named("keep", "no".into(), t!(locale, "vacancy-unsave"))
        } else {
            submit_named("keep", "yes".into(), t!(locale, "vacancy-save"))
        };
        return Some(small_form(
            ctx.href(&format!("/my/saved/{id}")),
            acts(button),
        ));
    }
    // Who is signed in otherwise keeps no vacancies.
    ctx.actor.account().is_none().then(|| {
        let next = format!("/sign-in?next=/vacancies/{id}");
        acts(more_button(ctx.href(&next), t!(locale, "vacancy-save")))
    })
}

fn share(ctx: &Ctx, id: &str, title: &str) -> AnyView {
    let base = &ctx.portal.settings.public_url;
    let address = format!("{base}{}", ctx.href(&format!("/vacancies/{id}")));
    let links = SERVICES
        .into_iter()
        .map(|(name, service, field)| {
            let said = if field == "text" {
                format!("{title} {address}")
            } else {
                address.clone()
            };
            let query = Fields::default().with(field, said).to_query();
            let href = format!("{service}?{query}");
            view! {
                <a class="link" href=href rel="noopener noreferrer nofollow">
                    {name}
                </a>
                " "
            }
        })
        .collect_view();
    view! { <p>{links}</p> }.into_any()
}

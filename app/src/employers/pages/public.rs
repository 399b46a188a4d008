//! The page of an organisation that anybody may read.

use axum::response::Response;
use leptos::prelude::*;

use super::{code, own_words};
use crate::context::Ctx;
use crate::employers::form::Facts;
use crate::employers::service::TrustCard;
use crate::employers::wording;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{Fact, Icon, Tone, crumbs, facts, notice, tag, trust_card};

pub fn one(ctx: &Ctx, card: &TrustCard, known: &Facts) -> Response {
    let locale = ctx.locale;
    let name = card.name.clone();
    let lang = super::lang_of(&card.country);
    let kind = card
        .kind
        .map(|kind| wording::kind_word(locale, kind))
        .unwrap_or_default();
    let description = t!(
        locale,
        "org-page-about",
        name = card.name_latin.clone(),
        kind = kind.clone(),
        country = wording::country(ctx, &card.country)
    );
    let website = (!known.website.is_empty()).then(|| {
        let href = known.website.clone();
        Fact::new(
            t!(locale, "org-website"),
            view! { <a href=href.clone() rel="nofollow noopener ugc">{href.clone()}</a> },
        )
    });
    let mut list = vec![
        Fact::new(t!(locale, "org-number"), code(&known.number)),
        Fact::new(
            t!(locale, "org-address"),
            own_words(&card.country, &known.address),
        ),
    ];
    list.extend(website);
    let ended = card
        .has_licence_ended
        .then(|| notice(Tone::Stop, t!(locale, "trust-licence-ended-about")));
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1 lang=lang>{name}</h1>
        <p class="meta">{tag(Tone::Go, Icon::Shield, t!(locale, "org-approved"))} <span>{kind}</span></p>
        {ended}
        {trust_card(ctx, card, false)}
        {facts(list)}
    };
    render(
        ctx,
        Page::new(card.name.clone(), view).described(description),
    )
}

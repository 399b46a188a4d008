//! The trust card: who checked an organisation, when, its licence, complaints upheld, open since.

use leptos::prelude::*;

use super::facts::{Fact, facts};
use super::icon::{Draw, Icon};
use super::notice::Tone;
use super::tag::tag;
use crate::context::Ctx;
use crate::employers::service::TrustCard;
use crate::employers::wording;
use crate::i18n::{Locale, calendar};
use crate::t;

/// `links` leads from the name to the organisation's own page.
pub fn trust_card(ctx: &Ctx, card: &TrustCard, links: bool) -> AnyView {
    let locale = ctx.locale;
    let day = |moment| calendar::date(locale, calendar::day_of(moment));
    let (name, second) = card.names(locale);
    let (name, second) = (name.to_owned(), second.map(str::to_owned));
    let name = if links {
        let href = ctx.href(&format!("/organisations/{}", card.org_id));
        view! { <a href=href>{name}</a> }.into_any()
    } else {
        name.into_any()
    };
    let kind = card
        .kind
        .map(|kind| wording::kind_word(locale, kind))
        .unwrap_or_default();
    let licence = match (card.licence.is_empty(), card.licence_to) {
        (true, _) => t!(locale, "trust-no-licence").into_any(),
        (false, end) => {
            let number = card.licence.clone();
            let until = end.map(|end| calendar::date(locale, end));
            let until = match (card.has_licence_ended, until) {
                (true, Some(date)) => tag(
                    Tone::Stop,
                    Icon::Cross,
                    t!(locale, "trust-licence-ended", date = date),
                ),
                (_, Some(date)) => t!(locale, "trust-licence-until", date = date).into_any(),
                (_, None) => t!(locale, "org-licence-no-end").into_any(),
            };
            let issuer = card.issuer.clone();
            view! {
                <span class="code">{number}</span>
                <br />
                {issuer}
                <br />
                {until}
            }
            .into_any()
        }
    };
    let comma = if locale == Locale::Ja { "、" } else { ", " };
    let list = vec![
        Fact::new(
            t!(locale, "trust-checked"),
            t!(locale, "trust-checked-by", date = day(card.checked_at)),
        ),
        Fact::new(t!(locale, "org-licence"), licence),
        Fact::new(
            t!(locale, "trust-complaints"),
            card.complaints_upheld.to_string(),
        ),
        Fact::new(t!(locale, "trust-since"), day(card.open_since)),
    ];
    view! {
        <section class="trust" aria-labelledby="trust-h">
            <h2 id="trust-h">
                <Draw icon=Icon::Shield />
                {t!(locale, "trust-title")}
            </h2>
            <p>
                <b>{name}</b>
                {second.map(|second| view! { <br /> {second} })}
                <br />
                <span class="soft">{kind} {comma} {wording::country(ctx, &card.country)}</span>
            </p>
            {facts(list)}
        </section>
    }
    .into_any()
}

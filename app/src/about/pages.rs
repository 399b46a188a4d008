//! The views of the pages about the portal.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::context::Ctx;
use crate::programmes;
use crate::render::Page;
use crate::t;
use crate::ui::{Tone, acts, crumbs, link_button, notice};

/// A page of short sections: a heading and a paragraph each.
fn sections(
    ctx: &Ctx,
    title: String,
    lead: String,
    list: Vec<(String, String)>,
    end: Option<AnyView>,
) -> Page {
    let body = list
        .into_iter()
        .map(|(heading, words)| {
            view! {
                <section>
                    <h2>{heading}</h2>
                    <p>{words}</p>
                </section>
            }
        })
        .collect_view();
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{title.clone()}</h1>
        <p class="lead">{lead.clone()}</p>
        {body}
        {end}
    };
    Page::new(title, view).described(lead)
}

pub fn help(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let list = vec![
        (t!(locale, "help-begin"), t!(locale, "help-begin-a")),
        (t!(locale, "help-cost"), t!(locale, "help-cost-a")),
        (t!(locale, "help-name"), t!(locale, "help-name-a")),
        (t!(locale, "help-code"), t!(locale, "help-code-a")),
        (t!(locale, "help-waiting"), t!(locale, "help-waiting-a")),
        (t!(locale, "help-refused"), t!(locale, "help-refused-a")),
        (t!(locale, "help-fraud"), t!(locale, "help-fraud-a")),
        (
            t!(locale, "help-certificate"),
            t!(locale, "help-certificate-a"),
        ),
    ];
    let end = acts(link_button(
        ctx.href("/programmes"),
        t!(locale, "home-start"),
    ));
    sections(
        ctx,
        t!(locale, "foot-help"),
        t!(locale, "help-lead"),
        list,
        Some(end),
    )
}

/// Who may charge what: first what holds everywhere, then each kind of programme.
pub fn fees(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let today = ctx.today();
    let reference = ctx.portal.reference.current();
    let everywhere = reference
        .catalog
        .fees_for_all
        .iter()
        .filter(|row| row.holds_on(today));
    let mut seen: Vec<&str> = Vec::new();
    let tables = reference
        .catalog
        .programmes
        .iter()
        .filter(|programme| {
            let is_new = !seen.contains(&programme.kind.as_str());
            seen.push(&programme.kind);
            is_new
        })
        .map(|programme| {
            let name = reference
                .name(locale, "programme_kind", &programme.kind)
                .to_owned();
            // Rows of the whole kind only: what one programme adds stands on its own page.
            let rows = programme
                .fees
                .iter()
                .filter(|row| row.holds_on(today) && row.value.item != "skills-test");
            programmes::fee_table(ctx, &reference, name, rows)
        })
        .collect_view();
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{t!(locale, "foot-fees")}</h1>
        <p class="lead">{t!(locale, "fees-lead")}</p>
        {notice(Tone::Stop, t!(locale, "fees-warning"))}
        {programmes::fee_table(ctx, &reference, t!(locale, "fees-everywhere"), everywhere)}
        {tables}
    };
    Page::new(t!(locale, "foot-fees"), view).described(t!(locale, "fees-lead"))
}

/// Every source of the reference data, with the latest date at which it was true.
pub fn sources(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let mut list: BTreeMap<String, String> = BTreeMap::new();
    for (url, as_of) in reference.catalog.sources() {
        let latest = list.entry(url.to_owned()).or_default();
        if as_of > latest.as_str() {
            as_of.clone_into(latest);
        }
    }
    let items = list
        .into_iter()
        .filter(|(url, _)| url.starts_with("https://"))
        .map(|(url, as_of)| view! { <li>{programmes::source(ctx, &url, &as_of)}</li> })
        .collect_view();
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{t!(locale, "foot-sources")}</h1>
        <p class="lead">{t!(locale, "sources-lead")}</p>
        {notice(Tone::Time, t!(locale, "sources-unknown"))}
        <section aria-labelledby="list-h">
            <h2 id="list-h">{t!(locale, "sources-list")}</h2>
            <ul class="ticks">{items}</ul>
        </section>
    };
    Page::new(t!(locale, "foot-sources"), view).described(t!(locale, "sources-lead"))
}

pub fn privacy(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let list = vec![
        (t!(locale, "privacy-what"), t!(locale, "privacy-what-a")),
        (t!(locale, "privacy-why"), t!(locale, "privacy-why-a")),
        (t!(locale, "privacy-who"), t!(locale, "privacy-who-a")),
        (t!(locale, "privacy-public"), t!(locale, "privacy-public-a")),
        (t!(locale, "privacy-long"), t!(locale, "privacy-long-a")),
        (
            t!(locale, "privacy-cookies"),
            t!(locale, "privacy-cookies-a"),
        ),
        (t!(locale, "privacy-rights"), t!(locale, "privacy-rights-a")),
    ];
    sections(
        ctx,
        t!(locale, "foot-privacy"),
        t!(locale, "privacy-lead"),
        list,
        None,
    )
}

pub fn accessibility(ctx: &Ctx) -> Page {
    let locale = ctx.locale;
    let list = vec![
        (t!(locale, "access-phone"), t!(locale, "access-phone-a")),
        (t!(locale, "access-reader"), t!(locale, "access-reader-a")),
        (t!(locale, "access-eyes"), t!(locale, "access-eyes-a")),
        (t!(locale, "access-gap"), t!(locale, "access-gap-a")),
    ];
    sections(
        ctx,
        t!(locale, "foot-accessibility"),
        t!(locale, "access-lead"),
        list,
        None,
    )
}

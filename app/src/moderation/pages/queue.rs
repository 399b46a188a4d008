//! The left pane: what waits, the riskiest first, with the clock of the promise.

use leptos::prelude::*;

use super::Screen;
use crate::context::Ctx;
use crate::exports::lists::List;
use crate::exports::ways::ways;
use crate::i18n::calendar;
use crate::moderation::rules::Risk;
use crate::moderation::service::{Item, SHOWN};
use crate::moderation::wording;
use crate::t;
use crate::ui::{
    FormView, Icon, Tone, acts, empty, get_form, more, quiet_link, select, small_form, submit, tag,
};

pub fn pane(ctx: &Ctx, screen: &Screen) -> AnyView {
    let locale = ctx.locale;
    let count = i64::try_from(screen.items.len()).unwrap_or(i64::MAX);
    let lines = screen
        .items
        .iter()
        .take(SHOWN)
        .map(|item| line(ctx, screen, item))
        .collect_view();
    let list = (count > 0).then(|| view! { <ol>{lines}</ol> });
    view! {
        <section class="queue flow" aria-labelledby="queue-h">
            <h2 id="queue-h">{t!(locale, "moderation-waiting", n = count)}</h2>
            <p>{t!(locale, "moderation-promise")}</p>
            {more(t!(locale, "filter-title"), filters(ctx, screen))}
            {ways(ctx, List::Vacancies, &screen.filter)}
            {list}
            <p>{quiet_link(ctx.href("/desk/figures"), t!(locale, "review-figures-title"))}</p>
        </section>
    }
    .into_any()
}

fn line(ctx: &Ctx, screen: &Screen, item: &Item) -> AnyView {
    let locale = ctx.locale;
    let id = item.vacancy.id.clone();
    let query = screen.filter.to_query();
    let mark = if query.is_empty() { "" } else { "?" };
    let href = ctx.href(&format!("/desk/vacancies/{id}{mark}{query}"));
    let is_open = screen
        .case
        .as_ref()
        .is_some_and(|case| case.vacancy.id == id);
    let current = is_open.then_some("true");
    let is_mine = |account: &str| ctx.actor.account() == Some(account);
    let other = item
        .lease
        .as_ref()
        .filter(|lease| !is_mine(&lease.account_id))
        .map(|lease| {
            let time = calendar::time_of_day(lease.until);
            view! { <p class="small">{t!(locale, "moderation-with-other", time = time)}</p> }
        });
    let reported = (item.reports > 0).then(|| {
        tag(
            Tone::Time,
            Icon::Flag,
            t!(locale, "moderation-reported", n = item.reports.to_string()),
        )
    });
    let second = item
        .proposal
        .is_some()
        .then(|| tag(Tone::Time, Icon::Info, t!(locale, "moderation-second")));
    let appeal = item
        .appeal
        .is_some()
        .then(|| tag(Tone::Time, Icon::Undo, t!(locale, "moderation-appealed")));
    let change = item
        .is_change()
        .then(|| tag(Tone::Plain, Icon::Pen, t!(locale, "moderation-change")));
    view! {
        <li>
            <a class="hit" href=href aria-current=current data-case=id>
                {wording::occupation(ctx, &item.vacancy.occupation)}
            </a>
            <br />
            {locale.own_text(&item.employer)}
            <p class="meta">
                {wording::risk_tag(locale, item.risk)} {reported} {second} {appeal} {change}
                {wording::clock(locale, item.promised, ctx.now)}
            </p>
            {other}
        </li>
    }
    .into_any()
}

fn filters(ctx: &Ctx, screen: &Screen) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::clean(locale, &screen.filter);
    let any = || t!(locale, "filter-any");
    let named = |set: &'static str| -> Vec<(String, String)> {
        reference
            .codes(set)
            .iter()
            .map(|code| (code.clone(), reference.name(locale, set, code).to_owned()))
            .collect()
    };
    let countries = crate::vacancies::terms::codes::COUNTRIES
        .map(|code| {
            (
                code.to_owned(),
                reference.name(locale, "work_country", code).to_owned(),
            )
        })
        .to_vec();
    let risks = Risk::ALL
        .map(|risk| (risk.code().to_owned(), wording::risk_word(locale, risk)))
        .to_vec();
    let kinds = vec![
        ("first".to_owned(), t!(locale, "moderation-first")),
        ("change".to_owned(), t!(locale, "moderation-change")),
    ];
    let mut organisations: Vec<(String, String)> = screen
        .items
        .iter()
        .map(|item| {
            (
                item.vacancy.employer_org_id.clone(),
                locale.own_text(&item.employer),
            )
        })
        .collect();
    organisations.sort_by(|one, other| one.1.cmp(&other.1));
    organisations.dedup();
    let inner = view! {
        {select(&shown, "risk", t!(locale, "moderation-risk"), None, any(), risks)}
        {select(&shown, "kind", t!(locale, "moderation-kind"), None, any(), kinds)}
        {select(&shown, "country", t!(locale, "moderation-country"), None, any(), countries)}
        {select(&shown, "sector", t!(locale, "moderation-sector"), None, any(), named("sector"))}
        {select(&shown, "org", t!(locale, "moderation-organisation"), None, any(), organisations)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    get_form(ctx.href("/desk/vacancies"), "flow", inner.into_any())
}

/// The middle while no case is open.
pub fn choose(ctx: &Ctx, screen: &Screen) -> AnyView {
    let locale = ctx.locale;
    let heading = view! { <h1>{t!(locale, "moderation-title")}</h1> };
    if screen.items.is_empty() {
        let all = (!screen.filter.to_query().is_empty())
            .then(|| quiet_link(ctx.href("/desk/vacancies"), t!(locale, "filter-any")));
        return view! {
            {heading}
            {empty(t!(locale, "moderation-empty"), t!(locale, "moderation-empty-about"), all)}
        }
        .into_any();
    }
    let filter = screen.filter.to_query();
    let inner = view! {
        <input type="hidden" name="filter" value=filter />
        {acts(submit(t!(locale, "moderation-start")))}
    };
    view! {
        {heading}
        <p>{t!(locale, "moderation-choose")}</p>
        {small_form(ctx.href("/desk/vacancies"), inner.into_any())}
    }
    .into_any()
}

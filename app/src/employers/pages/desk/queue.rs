//! The queue of organisations that wait to be checked, and lists of all others.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::employers::pages::{named, steps};
use crate::employers::rules::{Kind, State};
use crate::employers::store::reviews::Line;
use crate::employers::wording;
use crate::exports::lists::List;
use crate::exports::ways::ways;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    FormView, Icon, Tone, acts, back, get_form, pager, quiet_link, select, submit, table_or_empty,
    tag,
};

/// The queue; with another filter than “waiting” it lists all that stand so.
pub fn queue(ctx: &Ctx, fields: &Fields, mut lines: Vec<Line>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let is_waiting = fields.get("state") == "waiting";
    let next = (lines.len() > 20).then(|| {
        lines.truncate(20);
        let from = lines.last().map(|line| {
            let check = line.review_id.clone().filter(|_| is_waiting);
            check.unwrap_or_else(|| line.id.clone())
        });
        let query = fields
            .clone()
            .with("from", from.unwrap_or_default())
            .to_query();
        ctx.href(&format!("/desk/organisations?{query}"))
    });
    let rows: Vec<Vec<AnyView>> = lines.iter().map(|line| cells(ctx, line)).collect();
    let headings = vec![
        t!(locale, "org-name"),
        t!(locale, "org-kind"),
        t!(locale, "org-country"),
        t!(locale, "filter-state"),
        t!(locale, "desk-waits"),
    ];
    let nothing = (
        t!(locale, "desk-queue-empty"),
        t!(locale, "desk-queue-empty-about"),
    );
    let body = table_or_empty(t!(locale, "org-all"), headings, rows, nothing);
    let mut states = vec![("waiting".to_owned(), t!(locale, "org-waiting"))];
    states.extend(
        State::ALL.map(|state| (state.code().to_owned(), wording::state_word(locale, state))),
    );
    let kinds = Kind::ALL
        .map(|kind| (kind.code().to_owned(), wording::kind_word(locale, kind)))
        .to_vec();
    let any = || t!(locale, "filter-any");
    let filters = view! {
        {select(&shown, "state", t!(locale, "filter-state"), None, any(), states)}
        {select(&shown, "country", t!(locale, "org-country"), None, any(), steps::countries(ctx))}
        {select(&shown, "kind", t!(locale, "org-kind"), None, any(), kinds)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "org-all")}</h1>
        <p>{quiet_link(ctx.href("/desk/organisations/names"), t!(locale, "org-names"))}</p>
        {get_form(ctx.href("/desk/organisations"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
        {ways(ctx, List::Organisations, fields)}
    };
    render(ctx, Page::new(t!(locale, "org-all"), view).on_desk())
}

fn cells(ctx: &Ctx, line: &Line) -> Vec<AnyView> {
    let locale = ctx.locale;
    let href = ctx.href(&format!("/desk/organisations/{}", line.id));
    let name = match line.name.as_str() {
        "" => t!(locale, "org-unnamed").into_any(),
        name => named(&line.country, name, &line.name_latin),
    };
    let state = State::from_code(&line.state).unwrap_or(State::Draft);
    let half = line
        .first_by
        .as_ref()
        .map(|_| tag(Tone::Time, Icon::Check, t!(locale, "org-half")));
    let waits = line.sent_at.map(|sent| {
        t!(
            locale,
            "desk-days",
            days = calendar::day_of(sent).days_until(ctx.today())
        )
    });
    let kind = Kind::from_code(&line.kind).map(|kind| wording::kind_word(locale, kind));
    vec![
        view! { <a href=href>{name}</a> }.into_any(),
        kind.into_any(),
        wording::country(ctx, &line.country).into_any(),
        view! { {wording::state_tag(locale, state)} {half} }.into_any(),
        waits.into_any(),
    ]
}

//! The views of programmes at the desk: all of them, and one with its dated rows.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::desk::rows;
use crate::programmes::catalog::Programme;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{acts, back, more_button, table};

/// All programmes with their present state.
pub fn programmes(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let rows = reference
        .catalog
        .programmes
        .iter()
        .map(|programme| {
            let href = ctx.href(&format!("/desk/programmes/{}", programme.slug));
            let name = programme.name(locale, &reference);
            let state = programme
                .state_on(ctx.today())
                .map(|row| crate::programmes::state_tag(locale, row.value.state))
                .into_any();
            vec![view! { <a href=href>{name}</a> }.into_any(), state]
        })
        .collect();
    let headings = vec![
        t!(locale, "eligibility-programme"),
        t!(locale, "filter-state"),
    ];
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "programmes-title")}</h1>
        {acts(more_button(ctx.href("/desk/rules"), t!(locale, "row-rules")))}
        {acts(more_button(ctx.href("/desk/findings"), t!(locale, "finding-desk-title")))}
        {table(t!(locale, "programmes-title"), headings, rows)}
    };
    render(
        ctx,
        Page::new(t!(locale, "programmes-title"), view).on_desk(),
    )
}

/// One programme: all its dated rows.
pub fn programme(ctx: &Ctx, programme: &Programme) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let intakes = ctx.href(&format!("/desk/programmes/{}/intakes", programme.slug));
    let scopes = [
        format!("kind:{}", programme.kind),
        format!("programme:{}", programme.slug),
    ];
    let rows = scopes
        .iter()
        .flat_map(|scope| reference.catalog.stored(scope));
    let slug = Some(programme.slug.as_str());
    let name = programme.name(locale, &reference);
    let view = view! {
        {back(ctx.href("/desk/programmes"), t!(locale, "programmes-title"))}
        <h1>{name.clone()}</h1>
        {acts(more_button(intakes, t!(locale, "intake-all")))}
        {rows::offers(ctx, slug)}
        {rows::list(ctx, &reference, slug, rows)}
    };
    render(ctx, Page::new(name, view).on_desk())
}

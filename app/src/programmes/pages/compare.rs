//! The view of programmes side by side.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::Locale;
use crate::programmes::catalog::Programme;
use crate::programmes::compare::{self, Chosen, FIELD, MOST, Said};
use crate::programmes::store::Intake;
use crate::programmes::wording;
use crate::t;
use crate::ui::{
    Column, FormView, Side, Tone, acts, ask_form, crumbs, empty, notice, quiet_link, select,
    side_by_side, submit,
};

/// Up to three programmes, and the way to another.
pub fn compared(ctx: &Ctx, chosen: &Chosen<'_>, intakes: &[Intake]) -> AnyView {
    let locale = ctx.locale;
    let about = if chosen.programmes.is_empty() {
        empty(
            t!(locale, "compare-none"),
            t!(locale, "compare-none-do"),
            None,
        )
    } else {
        beside(ctx, &chosen.programmes, intakes)
    };
    let one =
        (chosen.programmes.len() == 1).then(|| notice(Tone::Plain, t!(locale, "compare-one-more")));
    view! {
        {crumbs(ctx, vec![("/programmes", t!(locale, "programmes-title"))])}
        <h1>{t!(locale, "compare-title")}</h1>
        <p class="lead">{t!(locale, "compare-lead")}</p>
        {problems(ctx, chosen)}
        {one}
        {about}
        {adding(ctx, &chosen.programmes)}
    }
    .into_any()
}

/// What of the address is not shown, and why.
fn problems(ctx: &Ctx, chosen: &Chosen<'_>) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let unknown = chosen
        .has_unknown
        .then(|| notice(Tone::Time, t!(locale, "compare-unknown")));
    let doubled = chosen
        .has_doubled
        .then(|| notice(Tone::Plain, t!(locale, "compare-doubled")));
    let too_many = (!chosen.left_out.is_empty()).then(|| {
        let names: Vec<String> = chosen
            .left_out
            .iter()
            .map(|programme| programme.name(locale, &reference))
            .collect();
        let names = names.join("; ");
        notice(Tone::Time, t!(locale, "compare-too-many", names = names))
    });
    view! { {unknown} {doubled} {too_many} }.into_any()
}

fn beside(ctx: &Ctx, programmes: &[&Programme], intakes: &[Intake]) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let columns = compare::short_names(ctx, &reference, programmes)
        .into_iter()
        .zip(programmes)
        .map(|(short, programme)| {
            let href = ctx.href(&format!("/programmes/{}", programme.slug));
            Column {
                short,
                heading: view! { <a href=href>{programme.name(locale, &reference)}</a> }.into_any(),
            }
        })
        .collect();
    let mut rows: Vec<(AnyView, Side)> = compare::points(ctx, &reference, programmes, intakes)
        .into_iter()
        .map(|point| {
            let is_same = point.said.windows(2).all(|pair| pair[0] == pair[1]);
            let side = match point.said.first() {
                Some(said) if is_same => Side::Same(cell(ctx, said)),
                _ => Side::Each(point.said.iter().map(|said| cell(ctx, said)).collect()),
            };
            (point.name.into_any(), side)
        })
        .collect();
    let onward = programmes
        .iter()
        .map(|programme| onward(ctx, programmes, programme))
        .collect();
    rows.push((t!(locale, "compare-onward").into_any(), Side::Each(onward)));
    side_by_side(
        t!(locale, "compare-caption"),
        t!(locale, "compare-all"),
        columns,
        rows,
    )
}

fn cell(ctx: &Ctx, said: &Said) -> AnyView {
    let locale = ctx.locale;
    if said.is_nothing() {
        return view! { <span class="soft">{t!(locale, "compare-not-known")}</span> }.into_any();
    }
    let tag = said.state.map(|state| wording::state_tag(locale, state));
    let lines = said
        .lines
        .iter()
        .map(|line| {
            let bold = (!line.bold.is_empty()).then(|| view! { <b>{line.bold.clone()}</b> " " });
            view! { <p>{bold} {line.words.clone()}</p> }
        })
        .collect_view();
    let sources = said
        .sources
        .iter()
        .enumerate()
        .map(|(place, (url, as_of))| {
            let between = (place > 0).then_some(if locale == Locale::Ja { "、" } else { "; " });
            view! { {between} {wording::dated_site(ctx, url, as_of)} }
        })
        .collect_view();
    let sources = (!said.sources.is_empty()).then(|| view! { <p class="small soft">{sources}</p> });
    view! { {tag} {lines} {sources} }.into_any()
}

/// What one can do next with one of them: see what is missing, or take it out.
fn onward(ctx: &Ctx, programmes: &[&Programme], programme: &Programme) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let check = ctx.href(&format!("/eligibility?programme={}", programme.slug));
    let others = programmes.iter().map(|other| other.slug.as_str());
    let without = compare::path(others.filter(|slug| *slug != programme.slug));
    let name = programme.name(locale, &reference);
    view! {
        <p>
            <a class="link" href=check>
                {t!(locale, "programme-check")}
                <span class="vh">{wording::colon(locale)} {name.clone()}</span>
            </a>
        </p>
        <p>
            <a class="link" href=ctx.href(&without)>
                {t!(locale, "compare-remove")}
                <span class="vh">{wording::colon(locale)} {name}</span>
            </a>
        </p>
    }
    .into_any()
}

/// A form that adds one more to the address.
fn adding(ctx: &Ctx, programmes: &[&Programme]) -> AnyView {
    let locale = ctx.locale;
    let back = acts(quiet_link(
        ctx.href("/programmes"),
        t!(locale, "filter-clear"),
    ));
    if programmes.len() >= MOST {
        return view! { <p class="soft">{t!(locale, "compare-full")}</p> {back} }.into_any();
    }
    let shown = FormView::clean(locale, &Fields::default());
    let is_new = |slug: &str| programmes.iter().all(|programme| programme.slug != slug);
    let choices = super::programme_choices(ctx)
        .into_iter()
        .filter(|(slug, _)| is_new(slug))
        .collect();
    let kept = programmes
        .iter()
        .map(|programme| {
            let slug = programme.slug.clone();
            view! { <input type="hidden" name=FIELD value=slug /> }
        })
        .collect_view();
    let label = t!(locale, "compare-add");
    let first = t!(locale, "compare-choose");
    let inner = view! {
        {kept}
        {select(&shown, FIELD, label, None, first, choices)}
        {acts(submit(t!(locale, "compare-add-do")))}
    };
    view! {
        {ask_form(ctx.href("/programmes/compare"), "filters", inner.into_any())}
        {back}
    }
    .into_any()
}

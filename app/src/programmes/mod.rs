//! Programmes: what each way abroad asks, gives and costs, as dated rows with a source; and who is eligible, and why.

pub mod agree;
#[cfg(any(feature = "ssr", feature = "public"))]
pub mod islands;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod catalog;
#[cfg(feature = "ssr")]
mod compare;
#[cfg(feature = "ssr")]
pub mod eligibility;
#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod sentence;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod wording;

/// One stored row as its readers will see it.
#[cfg(feature = "ssr")]
pub use sentence::{figure_kind, figure_period, sentence};

/// All tests that a person may have passed, as choices.
#[cfg(feature = "ssr")]
pub fn test_choices(
    ctx: &crate::context::Ctx,
    reference: &crate::reference::Reference,
) -> Vec<crate::ui::Choice> {
    pages::test_choices(ctx, reference, |_| true)
}

/// All programmes, slug and name, for forms that ask which.
#[cfg(feature = "ssr")]
pub fn choices(ctx: &crate::context::Ctx) -> Vec<(String, String)> {
    pages::programme_choices(ctx)
}

/// The word for a state.
#[cfg(feature = "ssr")]
pub fn state_word(locale: crate::i18n::Locale, state: catalog::State) -> String {
    wording::state_word(locale, state)
}

/// The tag for a state.
#[cfg(feature = "ssr")]
pub fn state_tag(locale: crate::i18n::Locale, state: catalog::State) -> leptos::prelude::AnyView {
    wording::state_tag(locale, state)
}

/// Who may charge what, as a table.
#[cfg(feature = "ssr")]
pub fn fee_table<'a>(
    ctx: &crate::context::Ctx,
    reference: &crate::reference::Reference,
    caption: String,
    rows: impl Iterator<Item = &'a rules::Dated<catalog::FeeRow>>,
) -> Option<leptos::prelude::AnyView> {
    pages::fees(ctx, reference, caption, rows)
}

/// Whether somebody may charge it, in words.
#[cfg(feature = "ssr")]
pub fn fee_words(locale: crate::i18n::Locale, fee: &catalog::FeeRow) -> String {
    wording::fee_words(locale, fee)
}

/// Where a rule comes from, and when it was read.
#[cfg(feature = "ssr")]
pub fn source(ctx: &crate::context::Ctx, url: &str, as_of: &str) -> leptos::prelude::AnyView {
    wording::bare_source(ctx, url, as_of)
}

/// The programmes that lead abroad, slug and name, for filters.
#[cfg(feature = "ssr")]
pub fn abroad(ctx: &crate::context::Ctx) -> Vec<(String, String)> {
    let reference = ctx.portal.reference.current();
    reference
        .catalog
        .programmes
        .iter()
        .filter(|programme| programme.country != "UZ" && programme.kind != "qualification")
        .map(|programme| {
            let name = programme.name(ctx.locale, &reference);
            (programme.slug.clone(), name)
        })
        .collect()
}

/// The steps of a programme with their usual waiting.
#[cfg(feature = "ssr")]
pub fn way(
    ctx: &crate::context::Ctx,
    reference: &crate::reference::Reference,
    programme: &catalog::Programme,
) -> Option<leptos::prelude::AnyView> {
    pages::way(ctx, reference, programme)
}

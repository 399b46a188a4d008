//! The way back: one step, or the path from the home page.

use leptos::prelude::*;

use super::icon::{Draw, Icon};
use crate::context::Ctx;
use crate::t;

/// One step back.
pub fn back(href: String, words: String) -> AnyView {
    view! {
        <a class="back" href=href>
            <Draw icon=Icon::Back />
            {words}
        </a>
    }
    .into_any()
}

/// The path from the home page to the page above this one.
pub fn crumbs(ctx: &Ctx, path: Vec<(&str, String)>) -> AnyView {
    let home = ("", t!(ctx.locale, "crumb-home"));
    let steps = std::iter::once(home)
        .chain(path)
        .map(|(path, words)| {
            let href = ctx.href(path);
            view! {
                <li>
                    <a href=href>{words}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="crumbs" aria-label=t!(ctx.locale, "crumbs-label")>
            <ol>{steps}</ol>
        </nav>
    }
    .into_any()
}

//! The frame around the components: which part, and light or dark.

use leptos::prelude::*;

use super::shown::{self, Part};
use crate::context::Ctx;
use crate::render::Page;
use crate::t;
use crate::ui::crumbs;

/// One part; `scheme` is `light`, `dark`, or nothing for the reader's own setting.
pub fn part(ctx: &Ctx, part: Part, scheme: &str) -> Page {
    let locale = ctx.locale;
    let (scheme, class) = match scheme {
        "light" => ("light", "scheme light flow"),
        "dark" => ("dark", "scheme dark flow"),
        _ => ("", "flow"),
    };
    let parts = Part::ALL
        .map(|other| {
            let query = if scheme.is_empty() {
                String::new()
            } else {
                format!("?scheme={scheme}")
            };
            let href = ctx.href(&format!("/design/{}{query}", other.code()));
            link(href, other.word(locale), other == part)
        })
        .collect_view();
    let schemes = [
        ("", t!(locale, "design-own")),
        ("light", t!(locale, "design-light")),
        ("dark", t!(locale, "design-dark")),
    ]
    .map(|(code, words)| {
        let href = ctx.href(&format!("/design/{}?scheme={code}", part.code()));
        link(href, words, code == scheme)
    })
    .collect_view();
    let shown = shown::part(ctx, part)
        .into_iter()
        .map(|(name, view)| {
            view! {
                <section class="flow">
                    <h2 class="code">{name}</h2>
                    {view}
                </section>
            }
        })
        .collect_view();
    let title = t!(locale, "design-title");
    let view = view! {
        {crumbs(ctx, vec![])}
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "design-about")}</p>
        <nav aria-label=t!(locale, "design-parts")>
            <ul class="tabs">{parts}</ul>
        </nav>
        <nav aria-label=t!(locale, "design-schemes")>
            <ul class="tabs">{schemes}</ul>
        </nav>
        <div class=class>{shown}</div>
    };
    let mut page = Page::new(format!("{title}: {}", part.word(locale)), view);
    // The tabs and the two schemes are in the styles of the desk.
    page.is_desk = true;
    page
}

fn link(href: String, words: String, is_here: bool) -> AnyView {
    let current = is_here.then_some("page");
    view! {
        <li>
            <a href=href aria-current=current>
                {words}
            </a>
        </li>
    }
    .into_any()
}

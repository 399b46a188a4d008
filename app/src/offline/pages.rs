//! The view of the page without a network. Its hidden parts and `data-` words belong to `style/assets/sw.js`, which fills them.

use axum::response::Response;
use leptos::prelude::*;

use crate::context::Ctx;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{acts, crumbs, link_button};

pub fn offline(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let view = view! {
        {crumbs(ctx, Vec::new())}
        <h1>{t!(locale, "offline-title")}</h1>
        <p class="lead">{t!(locale, "offline-lead")}</p>
        <section
            class="flow"
            data-part="waiting"
            data-waiting=t!(locale, "offline-waiting")
            data-sent=t!(locale, "offline-sent")
            data-refused=t!(locale, "offline-refused")
            data-signin=t!(locale, "offline-sign-in")
            data-banner=t!(locale, "offline-banner")
            data-copy=t!(locale, "offline-copy")
            data-lost=t!(locale, "offline-lost")
            data-form=t!(locale, "offline-form")
            data-changed=t!(locale, "offline-changed")
            data-restored=t!(locale, "offline-restored")
            data-differs=t!(locale, "offline-differs")
            data-here=t!(locale, "offline-here")
            data-there=t!(locale, "offline-there")
            data-take=t!(locale, "offline-take")
        >
            <h2>{t!(locale, "offline-forms")}</h2>
            <p data-none="waiting">{t!(locale, "offline-forms-none")}</p>
        </section>
        <section class="flow" data-part="kept">
            <h2>{t!(locale, "offline-pages")}</h2>
            <p data-none="kept">{t!(locale, "offline-pages-none")}</p>
        </section>
        {acts(link_button(ctx.href(""), t!(locale, "fail-home")))}
    };
    render(
        ctx,
        Page::new(t!(locale, "offline-title"), view).described(t!(locale, "offline-lead")),
    )
}

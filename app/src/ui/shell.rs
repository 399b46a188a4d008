//! The document around every page: head, deck with mark, languages and menu, main column, footer.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::icon::{Draw, Icon, sprite};
use super::mark::Mark;
use crate::access::Actor;
use crate::context::Ctx;
use crate::forms::SWITCH;
use crate::i18n::Locale;
use crate::kept::Part;
use crate::render::{Page, Place, to_html};
use crate::t;

/// The whole document. `css` is inlined; its hash stands in the content policy.
pub fn document(ctx: &Ctx, page: Page, css: &str) -> String {
    let title = full_title(ctx, &page);
    let place = page.place;
    let main_class = match (place, page.is_desk, page.is_wide) {
        (Place::Home, ..) => "home",
        (_, true, true) => "",
        _ => "wrap",
    };
    let head = head(ctx, &page, &title);
    let mut tail = format!(
        "{}{}{}{}",
        open_graph(ctx, &page, &title),
        data(&page),
        loader(ctx, &page),
        script(&page)
    );
    if let Some(next) = &page.next {
        let href = ctx.href(next);
        let _ = write!(tail, "<link rel=\"next\" href=\"{href}\">");
    }
    let wants_switch = page.switch_submits;
    let view = page.view;
    let main = to_html(|| view! { <main id="main" class=main_class>{view}</main> }.into_any());
    // Buttons that submit a form which is not on the page would lead nowhere.
    let switch_submits = wants_switch && main.contains("id=\"main-form\"");
    if switch_submits {
        tail.push_str(&draft(ctx));
    }
    let before = to_html(|| {
        view! {
            <a class="skip" href="#main">
                {t!(ctx.locale, "skip")}
            </a>
            {switch_submits.then(|| default_button(ctx))}
        }
        .into_any()
    });
    let above =
        to_html(|| view! { {demo_strip(ctx)} {header(ctx, place, switch_submits)} }.into_any());
    let below = ctx
        .portal
        .kept
        .part(ctx.locale, Part::Footer, || to_html(|| footer(ctx)));
    let body = format!("{above}{main}{below}");
    let sprite = sprite(&body);
    let lang = ctx.locale.tag();
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head>{head}<style>{css}</style>{tail}</head><body>{before}{sprite}{body}</body></html>"
    )
}

/// Enter in a field presses the first submit button of the form in the document. The languages in the header are such
/// buttons too, so this one stands before them and does what the form's own first button does.
fn default_button(ctx: &Ctx) -> AnyView {
    view! {
        <button type="submit" form="main-form" hidden>
            {t!(ctx.locale, "continue")}
        </button>
    }
    .into_any()
}

fn full_title(ctx: &Ctx, page: &Page) -> String {
    let brand = t!(ctx.locale, "brand");
    let title = if page.title.is_empty() {
        format!("{brand}: {}", t!(ctx.locale, "brand-line"))
    } else {
        format!("{} · {brand}", page.title)
    };
    if page.has_errors {
        t!(ctx.locale, "error-title", title = title)
    } else {
        title
    }
}

fn head(ctx: &Ctx, page: &Page, title: &str) -> String {
    let title = title.to_owned();
    let description = page.description.clone();
    let is_public = description.is_some();
    let base = ctx.portal.settings.public_url.clone();
    let path = ctx.path.clone();
    let address = move |locale: Locale| format!("{base}/{}{path}", locale.code());
    let own = address(ctx.locale);
    let default = address(Locale::Uz);
    let manifest = ctx.href("/manifest.webmanifest");
    to_html(move || {
        view! {
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width,initial-scale=1" />
            <title>{title}</title>
            <meta name="theme-color" content="#00424b" />
            <link rel="icon" href="/icon.svg" type="image/svg+xml" />
            <link rel="manifest" href=manifest />
            {description.map(|text| view! { <meta name="description" content=text /> })}
            {(!is_public).then(|| view! { <meta name="robots" content="noindex" /> })}
            {is_public.then(|| view! { <link rel="canonical" href=own.clone() /> })}
            {Locale::ALL
                .map(|locale| view! { <link rel="alternate" hreflang=locale.tag() href=address(locale) /> })
                .collect_view()}
            <link rel="alternate" hreflang="x-default" href=default />
        }
        .into_any()
    })
}

/// What a page looks like where its address is shared.
fn open_graph(ctx: &Ctx, page: &Page, title: &str) -> String {
    let Some(description) = &page.description else {
        return String::new();
    };
    let base = &ctx.portal.settings.public_url;
    let tags = [
        ("type", "website".to_owned()),
        ("site_name", t!(ctx.locale, "brand")),
        ("title", title.to_owned()),
        ("description", description.clone()),
        ("url", format!("{base}{}", ctx.href(&ctx.path))),
        ("image", format!("{base}/card.png")),
        ("locale", ctx.locale.tag().replace('-', "_")),
    ];
    let mut html = String::new();
    for (name, content) in tags {
        let content = content
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;");
        let _ = write!(html, "<meta property=\"og:{name}\" content=\"{content}\">");
    }
    html
}

/// Data for search engines; browsers do not run it, so the content policy has nothing to allow.
fn data(page: &Page) -> String {
    page.data.as_ref().map_or_else(String::new, |data| {
        format!("<script type=\"application/ld+json\">{data}</script>")
    })
}

fn loader(ctx: &Ctx, page: &Page) -> String {
    let (Some(bundles), Some(audience)) = (&ctx.portal.settings.bundles, page.islands) else {
        return String::new();
    };
    let bundle = bundles.of(audience);
    format!(
        "<script type=\"module\" src=\"/pkg/{}\" data-js=\"/pkg/{}\" data-wasm=\"/pkg/{}\"></script>",
        bundles.loader, bundle.js, bundle.wasm
    )
}

/// What is typed by signed-in people stays on their phone until it is sent; passwords and documents never do.
fn draft(ctx: &Ctx) -> String {
    let keeps = ["/my/", "/apply/", "/vacancies/"]
        .iter()
        .any(|room| ctx.path.starts_with(room))
        && !ctx.path.starts_with("/my/account")
        && !ctx.path.ends_with("/documents");
    match &ctx.portal.settings.bundles {
        Some(bundles) if keeps && ctx.actor != Actor::Visitor => format!(
            "<script type=\"module\" src=\"/pkg/{}\"></script>",
            bundles.draft
        ),
        _ => String::new(),
    }
}

fn script(page: &Page) -> String {
    page.script.map_or_else(String::new, |path| {
        format!("<script type=\"module\" src=\"{path}\"></script>")
    })
}

fn demo_strip(ctx: &Ctx) -> Option<AnyView> {
    ctx.portal.settings.demo.then(|| {
        let messages = ctx.href("/demo/messages");
        view! {
            <aside class="demo" aria-label=t!(ctx.locale, "demo-label")>
                <p class="wrap">
                    {t!(ctx.locale, "demo-strip")} " "
                    <a href=messages>{t!(ctx.locale, "demo-messages")}</a>
                </p>
            </aside>
        }
        .into_any()
    })
}

fn header(ctx: &Ctx, place: Place, switch_submits: bool) -> AnyView {
    let locale = ctx.locale;
    let home = ctx.href("");
    let brand = t!(locale, "brand");
    let role = std::mem::discriminant(&ctx.actor);
    let menu = ctx.portal.kept.part(locale, Part::Menu(place, role), || {
        to_html(|| menu_list(ctx, place))
    });
    let brand_lang = if locale == Locale::UzCyrl {
        "uz-Cyrl"
    } else {
        "uz"
    };
    view! {
        <header class="head">
            <div class="wrap">
                <a class="brand" href=home aria-label=t!(locale, "brand-home")>
                    <Mark />
                    <span lang=brand_lang>{brand}</span>
                </a>
                <details class="lang" name="head">
                    <summary>
                        <Draw icon=Icon::Globe />
                        <span class="vh">{t!(locale, "language-label")} " "</span>
                        {locale.own_name()}
                    </summary>
                    <ul>{Locale::ALL.map(|form| language(ctx, form, switch_submits)).collect_view()}</ul>
                </details>
                <details class="menu" name="head">
                    <summary>
                        <Draw icon=Icon::Menu />
                        {t!(locale, "menu")}
                    </summary>
                    <nav aria-label=t!(locale, "menu") inner_html=menu.to_string()></nav>
                </details>
            </div>
        </header>
    }
    .into_any()
}

/// One language: a link to the same page, or a button that sends the half-filled form to the same page in that language.
fn language(ctx: &Ctx, form: Locale, submits: bool) -> AnyView {
    let current = (form == ctx.locale).then_some("true");
    let path = format!("/{}{}", form.code(), ctx.path);
    if submits && current.is_none() {
        view! {
            <li>
                <button
                    type="submit"
                    form="main-form"
                    formaction=path
                    formnovalidate
                    name=SWITCH
                    value=form.code()
                    lang=form.tag()
                >
                    {form.own_name()}
                </button>
            </li>
        }
        .into_any()
    } else {
        let query = if ctx.query.is_empty() {
            String::new()
        } else {
            format!("?{}", ctx.query)
        };
        let href = format!("{path}{query}");
        view! {
            <li>
                <a href=href lang=form.tag() hreflang=form.tag() aria-current=current>
                    {form.own_name()}
                </a>
            </li>
        }
        .into_any()
    }
}

fn menu_list(ctx: &Ctx, place: Place) -> AnyView {
    let links = menu(ctx)
        .into_iter()
        .map(|entry| menu_link(ctx, entry, place));
    view! { <ul>{links.collect_view()}</ul> }.into_any()
}

fn menu(ctx: &Ctx) -> Vec<(Place, &'static str, String)> {
    let locale = ctx.locale;
    let mut entries = vec![
        (
            Place::Programmes,
            "/programmes",
            t!(locale, "menu-programmes"),
        ),
        (
            Place::Vacancies,
            "/vacancies",
            t!(locale, "vacancies-title"),
        ),
        (
            Place::Check,
            "/certificates/check",
            t!(locale, "menu-check"),
        ),
    ];
    match &ctx.actor {
        Actor::Staff { .. } => {
            entries.push((Place::Desk, "/desk", t!(locale, "menu-desk")));
            entries.push((Place::Account, "/my/account", t!(locale, "menu-account")));
        }
        Actor::Candidate { .. } => {
            entries.push((Place::Mine, "/my", t!(locale, "menu-mine")));
            entries.push((Place::Account, "/my/account", t!(locale, "menu-account")));
        }
        Actor::Employer { .. } => {
            entries.push((Place::Mine, "/my/vacancies", t!(locale, "editor-title")));
            entries.push((
                Place::Organisations,
                "/my/organisations",
                t!(locale, "org-mine"),
            ));
            entries.push((Place::Account, "/my/account", t!(locale, "menu-account")));
        }
        _ => {
            entries.push((Place::Account, "/sign-in", t!(locale, "menu-sign-in")));
        }
    }
    entries
}

fn menu_link(
    ctx: &Ctx,
    (place, path, text): (Place, &'static str, String),
    here: Place,
) -> AnyView {
    let current = (place == here).then_some("page");
    view! {
        <li>
            <a href=ctx.href(path) aria-current=current>
                {text}
            </a>
        </li>
    }
    .into_any()
}

fn footer(ctx: &Ctx) -> AnyView {
    let locale = ctx.locale;
    let links = [
        ("/help", t!(locale, "foot-help")),
        ("/fees", t!(locale, "foot-fees")),
        ("/agreements", t!(locale, "agreements-title")),
        ("/figures", t!(locale, "figures-title")),
        ("/sources", t!(locale, "foot-sources")),
        ("/privacy", t!(locale, "foot-privacy")),
        ("/accessibility", t!(locale, "foot-accessibility")),
    ];
    let helpline = ctx.portal.settings.helpline.clone().map(|number| {
        let call = format!("tel:{number}");
        view! {
            <p>
                {t!(locale, "foot-helpline")} <br />
                <a class="call" href=call>
                    <Draw icon=Icon::Phone />
                    <span class="num">{number}</span>
                </a>
            </p>
        }
    });
    view! {
        <footer class="foot">
            <div class="wrap flow">
                {helpline}
                <ul>
                    {links
                        .map(|(path, text)| {
                            view! {
                                <li>
                                    <a href=ctx.href(path)>{text}</a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}

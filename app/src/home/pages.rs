//! The view of the home page.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::t;
use crate::ui::{Draw, Icon, link_button};

pub fn home(ctx: &Ctx) -> AnyView {
    let locale = ctx.locale;
    let doors = [
        (
            Icon::Sift,
            "/eligibility",
            t!(locale, "home-eligible"),
            t!(locale, "home-eligible-about"),
        ),
        (
            Icon::Work,
            "/vacancies",
            t!(locale, "home-vacancies"),
            t!(locale, "home-vacancies-about"),
        ),
        (
            Icon::Seal,
            "/certificates/check",
            t!(locale, "home-check"),
            t!(locale, "home-check-about"),
        ),
        (
            Icon::Person,
            "/register",
            t!(locale, "home-register"),
            t!(locale, "home-register-about"),
        ),
        (
            Icon::Money,
            "/fees",
            t!(locale, "home-fees"),
            t!(locale, "home-fees-about"),
        ),
    ];
    let doors = doors
        .map(|(icon, path, name, about)| {
            view! {
                <li>
                    <span class="tilei">
                        <Draw icon=icon />
                    </span>
                    <div>
                        <a class="hit" href=ctx.href(path)>
                            {name}
                        </a>
                        <p>{about}</p>
                    </div>
                    <Draw icon=Icon::Go />
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="hero" aria-labelledby="home-h">
            <div class="wrap">
                <h1 id="home-h">{t!(locale, "home-title")}</h1>
                <p>{t!(locale, "home-lead")}</p>
                <p class="acts">{link_button(ctx.href("/programmes"), t!(locale, "home-start"))}</p>
            </div>
            <svg class="span" viewBox="0 0 1200 120" preserveAspectRatio="none" aria-hidden="true">
                <path class="p" d="M0 121V64Q600-44 1200 64v57z"></path>
                <path class="g" d="M0 64Q600-44 1200 64"></path>
            </svg>
        </section>
        <section class="wrap" aria-labelledby="doors-h">
            <h2 id="doors-h">{t!(locale, "home-doors")}</h2>
            <ul class="rows">{doors}</ul>
        </section>
    }
    .into_any()
}

//! The links of an organisation at the desk, each with what can be decided.

use leptos::prelude::*;

use super::decision::{may_check, reasons};
use crate::context::Ctx;
use crate::employers::rules::LinkState;
use crate::employers::service::checks::Case;
use crate::employers::store::links::Link;
use crate::employers::wording;
use crate::t;
use crate::ui::{FormView, Tone, notice, small_form};

/// The links of both kinds, each with what can be decided.
pub(super) fn links(ctx: &Ctx, case: &Case, shown: &FormView) -> Option<AnyView> {
    let locale = ctx.locale;
    if case.acts_for.is_empty() && case.represented_by.is_empty() {
        return None;
    }
    let row = |link: &Link, other: &str, name: &str| link_row(ctx, case, link, other, name, shown);
    let acts_for = case
        .acts_for
        .iter()
        .map(|link| row(link, &link.employer_id, &link.employer))
        .collect_view();
    let represented = case
        .represented_by
        .iter()
        .map(|link| row(link, &link.supervisor_id, &link.supervisor))
        .collect_view();
    let section = |id: &'static str, heading: String, rows: AnyView| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{heading}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
    };
    let first = (!case.acts_for.is_empty())
        .then(|| section("acts-h", t!(locale, "org-acts-for"), acts_for.into_any()));
    let second = (!case.represented_by.is_empty()).then(|| {
        section(
            "by-h",
            t!(locale, "org-represented"),
            represented.into_any(),
        )
    });
    Some(view! { {first} {second} }.into_any())
}

fn link_row(
    ctx: &Ctx,
    case: &Case,
    link: &Link,
    other: &str,
    name: &str,
    shown: &FormView,
) -> AnyView {
    let locale = ctx.locale;
    let href = ctx.href(&format!("/desk/organisations/{other}"));
    let name = name.to_owned();
    let buttons = match link.state() {
        LinkState::Asked => vec![
            ("link-approve", "btn alt", t!(locale, "org-link-approve")),
            ("link-refuse", "btn no", t!(locale, "org-link-refuse")),
        ],
        LinkState::Approved => vec![("link-end", "btn no", t!(locale, "org-link-end"))],
        LinkState::Refused | LinkState::Ended => Vec::new(),
    };
    let decide = (may_check(ctx) && !case.is_own && !buttons.is_empty()).then(|| {
        let select_id = format!("link-reason-{}", link.id);
        let is_this = shown.value("link") == link.id;
        let problem = shown
            .problem("link-reason")
            .filter(|_| is_this)
            .map(|words| notice(Tone::Stop, words));
        let options = reasons(ctx)
            .into_iter()
            .map(|(code, words)| view! { <option value=code>{words}</option> })
            .collect_view();
        let buttons = buttons
            .into_iter()
            .map(|(deed, class, words)| view! { <button class=class type="submit" name="deed" value=deed>{words}</button> })
            .collect_view();
        let id = link.id.clone();
        small_form(
            ctx.href(&format!("/desk/organisations/{}", case.organisation.id)),
            view! {
                {problem}
                <input type="hidden" name="link" value=id />
                <div class="field">
                    <label for=select_id.clone()>{t!(locale, "org-link-reason")}</label>
                    <select id=select_id name="link-reason">
                        <option value="">{t!(locale, "choose")}</option>
                        {options}
                    </select>
                </div>
                <p class="acts">{buttons}</p>
            }
            .into_any(),
        )
    });
    view! {
        <li>
            <div>
                <a href=href>{name}</a>
                <p class="meta">{wording::link_tag(locale, link.state())}</p>
                {decide}
            </div>
        </li>
    }
    .into_any()
}

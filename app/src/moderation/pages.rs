//! The screen of the desk: the queue, one case, and the decision; the same panes for the page and for the island.

mod appeal;
mod case;
mod decision;
mod figures;
mod queue;

pub use appeal::{appeal, nothing_to_appeal};
pub use figures::figures;

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::form::Wrong;
use super::islands::DeskKeys;
use super::service::{Case, Item};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::render::{Page, render, to_html};
use crate::t;
use crate::ui::{FormView, Tone};

/// Everything that one look at the desk shows.
pub struct Screen {
    pub items: Vec<Item>,
    /// What was chosen to be shown.
    pub filter: Fields,
    pub case: Option<Case>,
    /// The decision as typed.
    pub fields: Fields,
    pub errors: Errors<Wrong>,
    /// What became of what one did.
    pub said: Option<(Tone, String)>,
    /// The decision that can still be undone.
    pub made: Option<String>,
    pub status: StatusCode,
}

impl Screen {
    /// The address of the case, or of the queue.
    pub fn path(&self, ctx: &Ctx) -> String {
        let query = self.filter.to_query();
        let mark = if query.is_empty() { "" } else { "?" };
        let path = self.case.as_ref().map_or_else(
            || "/desk/vacancies".to_owned(),
            |case| format!("/desk/vacancies/{}", case.vacancy.id),
        );
        ctx.href(&format!("{path}{mark}{query}"))
    }

    pub fn title(&self, ctx: &Ctx) -> String {
        self.case.as_ref().map_or_else(
            || t!(ctx.locale, "moderation-title"),
            |case| case::title(ctx, case),
        )
    }
}

/// The inside of the three panes, as text for the island.
pub fn html(ctx: &Ctx, screen: Screen) -> String {
    let ctx = ctx.clone();
    to_html(move || panes(&ctx, &screen))
}

/// The screen as a page.
pub fn screen(ctx: &Ctx, screen: &Screen) -> Response {
    let title = screen.title(ctx);
    let view = view! {
        {panes(ctx, screen)}
        <DeskKeys lost=t!(ctx.locale, "moderation-lost") />
    };
    let invalid = !screen.errors.is_empty();
    let mut page = Page::new(title, view).on_desk().wide().with_desk_islands();
    page.has_errors = invalid;
    page.status = if invalid {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        screen.status
    };
    render(ctx, page)
}

fn panes(ctx: &Ctx, screen: &Screen) -> AnyView {
    let locale = ctx.locale;
    let shown = FormView::new(
        locale,
        &screen.fields,
        &screen.errors,
        |_, wrong| match wrong {
            Wrong::Decision => t!(locale, "choose-one"),
            Wrong::Reason => t!(locale, "moderation-reason-missing"),
            Wrong::Blocked => t!(locale, "moderation-blocked"),
            Wrong::TooLong => t!(locale, "moderation-too-long"),
            Wrong::Words => t!(locale, "appeal-missing"),
        },
    );
    let label = screen.title(ctx);
    let open = screen.case.as_ref().map(|case| case.vacancy.id.clone());
    let filter = screen.filter.to_query();
    let said = decision::said(ctx, screen);
    let queue = queue::pane(ctx, screen);
    let (middle, right) = match &screen.case {
        Some(case) => (
            case::pane(ctx, case),
            decision::pane(ctx, screen, case, &shown),
        ),
        None => (queue::choose(ctx, screen), decision::keys(locale)),
    };
    view! {
        <div
            class="desk wide"
            id="desk"
            data-case=open
            data-filter=filter
            data-made=screen.made.clone()
        >
            <section class="flow case" tabindex="-1" id="case" aria-label=label>
                {said}
                {middle}
            </section>
            <section class="decide flow" aria-labelledby="decide-h">
                {right}
            </section>
            {queue}
        </div>
    }
    .into_any()
}

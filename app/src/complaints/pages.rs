//! The views of complaints: the form, the state of a case, and the desk.

use axum::response::Response;
use leptos::prelude::*;

use super::form::Wrong;
use super::rules::{Reason, State};
use super::service::{Complaint, Standing};
use super::wording;
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::exports::lists::List;
use crate::exports::ways::ways;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Choice, Fact, FormView, InputKind, TextField, Tone, acts, back, confirmation, error_summary,
    facts, form, get_form, notice, pager, radios, select, submit, table_or_empty, text_area,
};
use crate::writing::contact::ContactProblem;
use crate::writing::number::NumberProblem;

fn word(ctx: &Ctx, field: &str, wrong: Wrong) -> String {
    let locale = ctx.locale;
    match (wrong, field) {
        (Wrong::Choose, "reason") => t!(locale, "complaint-choose"),
        (Wrong::Choose, _) => t!(locale, "choose-one"),
        (Wrong::Words, "body") => t!(locale, "complaint-words"),
        (Wrong::Words, _) => t!(locale, "complaint-note-missing"),
        (Wrong::TooLong, _) => t!(locale, "complaint-long"),
        (Wrong::Contact(ContactProblem::Phone), _) => t!(locale, "contact-phone"),
        (Wrong::Contact(ContactProblem::Email), _) => t!(locale, "contact-email"),
        (Wrong::Contact(_), _) => t!(locale, "contact-neither"),
    }
}

/// The form about one vacancy.
pub fn file(ctx: &Ctx, vacancy: &str, fields: &Fields, errors: &Errors<Wrong>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(ctx, field, wrong)
    });
    let reasons = Reason::ALL
        .map(|reason| Choice::new(reason.code(), wording::reason_word(locale, reason)))
        .to_vec();
    let inner = view! {
        {radios(&shown, "reason", t!(locale, "complaint-reason"), None, reasons)}
        {text_area(&shown, "body", t!(locale, "complaint-body"), Some(t!(locale, "complaint-body-hint")))}
        {TextField::new("contact", t!(locale, "complaint-contact"))
            .hint(t!(locale, "complaint-contact-hint"))
            .kind(InputKind::Contact)
            .view(&shown)}
        {acts(submit(t!(locale, "complaint-send")))}
    };
    let view = view! {
        {back(ctx.href(&format!("/vacancies/{vacancy}")), t!(locale, "complaint-back"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "complaint-title")}</h1>
        <p class="lead">{t!(locale, "complaint-lead")}</p>
        {form(ctx, &shown, inner.into_any())}
    };
    render(
        ctx,
        Page::new(t!(locale, "complaint-title"), view).with_form(shown.is_bad()),
    )
}

fn number_form(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    get_form(
        ctx.href("/complaints"),
        "check",
        view! {
            {TextField::new("number", t!(locale, "complaint-number"))
                .hint(t!(locale, "complaint-number-hint"))
                .kind(InputKind::Capitals)
                .view(shown)}
            {acts(submit(t!(locale, "complaint-look")))}
        }
        .into_any(),
    )
}

/// The empty question for a case number.
pub fn question(ctx: &Ctx) -> Response {
    let locale = ctx.locale;
    let view = view! {
        <h1>{t!(locale, "complaint-standing")}</h1>
        <p class="lead">{t!(locale, "complaint-standing-lead")}</p>
        {number_form(ctx, &FormView::clean(locale, &Fields::default()))}
    };
    let page = Page::new(t!(locale, "complaint-standing"), view)
        .described(t!(locale, "complaint-standing-lead"));
    render(ctx, page)
}

/// The answer to a case number; just after sending it is the confirmation.
pub fn standing(ctx: &Ctx, fields: &Fields, answer: Standing) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "complaint-standing");
    let found = match answer {
        Standing::Found(found) => found,
        Standing::Malformed(problem) => {
            let errors = Errors::one("number", problem);
            let shown = FormView::new(locale, fields, &errors, |_, problem| match problem {
                NumberProblem::Empty => t!(locale, "complaint-number-empty"),
                _ => t!(locale, "complaint-number-wrong"),
            });
            let view = view! {
                {error_summary(&shown)}
                <h1>{title.clone()}</h1>
                {number_form(ctx, &shown)}
            };
            let mut page = Page::new(title, view).with_form(true);
            // Its number stands in the address: languages are links.
            page.switch_submits = false;
            return render(ctx, page);
        }
        Standing::Unknown => {
            let view = view! {
                <h1>{title.clone()}</h1>
                {notice(Tone::Plain, t!(locale, "complaint-unknown"))}
                {number_form(ctx, &FormView::clean(locale, fields))}
            };
            return render(ctx, Page::new(title, view));
        }
    };
    let state = State::from_code(&found.state).unwrap_or(State::Received);
    let number = found.number.clone();
    let head = if fields.get("sent") == "yes" && state == State::Received {
        let about = view! {
            <p class="big code">{number.clone()}</p>
            <p>{t!(locale, "complaint-sent-keep")}</p>
        };
        confirmation(t!(locale, "complaint-sent"), about.into_any())
    } else {
        view! { <h1>{title.clone()}</h1> }.into_any()
    };
    let mut list = vec![
        Fact::new(
            t!(locale, "complaint-number"),
            view! { <span class="code">{number}</span> },
        ),
        Fact::new(
            t!(locale, "complaint-state"),
            wording::state_tag(locale, state),
        ),
        Fact::new(
            t!(locale, "complaint-since"),
            calendar::date(locale, calendar::day_of(found.created_at)),
        ),
    ];
    match found.decided_at {
        Some(at) => {
            list.push(Fact::new(
                t!(locale, "complaint-decided"),
                calendar::date(locale, calendar::day_of(at)),
            ));
            let (lang, note) = (own_lang(ctx, &found), found.note.clone());
            list.push(Fact::new(
                t!(locale, "complaint-note-label"),
                view! { <span lang=lang>{note}</span> },
            ));
        }
        None => list.push(Fact::new(
            t!(locale, "complaint-due"),
            due(ctx, &found.due_on),
        )),
    }
    let view = view! {
        {head}
        {facts(list)}
        <p>{t!(locale, "complaint-privacy")}</p>
    };
    render(ctx, Page::new(title, view))
}

/// The answer was worded for the reader of the complaint, in the form it was filed in.
fn own_lang(ctx: &Ctx, found: &Complaint) -> Option<&'static str> {
    crate::i18n::Locale::from_code(&found.locale)
        .filter(|locale| *locale != ctx.locale)
        .map(crate::i18n::Locale::tag)
}

fn due(ctx: &Ctx, written: &str) -> String {
    written.parse().map_or_else(
        |_| t!(ctx.locale, "not-answered"),
        |day| calendar::date(ctx.locale, day),
    )
}

/// The complaints at the desk, oldest first.
pub fn list(ctx: &Ctx, fields: &Fields, mut list: Vec<Complaint>) -> Response {
    let locale = ctx.locale;
    let shown = FormView::clean(locale, fields);
    let next = (list.len() > 20).then(|| {
        list.truncate(20);
        let after = list.last().map(|line| line.id.clone()).unwrap_or_default();
        let query = fields.clone().with("after", after).to_query();
        ctx.href(&format!("/desk/complaints?{query}"))
    });
    let rows: Vec<Vec<AnyView>> = list
        .iter()
        .map(|line| {
            let href = ctx.href(&format!("/desk/complaints/{}", line.id));
            let number = line.number.clone();
            let reason = Reason::from_code(&line.reason).unwrap_or(Reason::Other);
            let state = State::from_code(&line.state).unwrap_or(State::Received);
            vec![
                view! { <a href=href class="code">{number}</a> }.into_any(),
                wording::reason_word(locale, reason).into_any(),
                wording::state_tag(locale, state),
                due(ctx, &line.due_on).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "complaint-number"),
        t!(locale, "complaint-reason"),
        t!(locale, "complaint-state"),
        t!(locale, "complaint-due"),
    ];
    let nothing = (
        t!(locale, "complaints-none"),
        t!(locale, "complaints-none-about"),
    );
    let body = table_or_empty(t!(locale, "complaints-title"), headings, rows, nothing);
    let states = State::ALL
        .map(|state| (state.code().to_owned(), wording::state_word(locale, state)))
        .to_vec();
    let filters = view! {
        {select(&shown, "state", t!(locale, "complaint-state"), None, t!(locale, "filter-any"), states)}
        {acts(submit(t!(locale, "filter-show")))}
    };
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "complaints-title")}</h1>
        {get_form(ctx.href("/desk/complaints"), "filters", filters.into_any())}
        {body}
        {pager(locale, None, next)}
        {ways(ctx, List::Complaints, fields)}
    };
    render(
        ctx,
        Page::new(t!(locale, "complaints-title"), view).on_desk(),
    )
}

/// One complaint and its decision.
pub fn one(
    ctx: &Ctx,
    found: &Complaint,
    fields: &Fields,
    errors: &Errors<Wrong>,
    moved_on: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(ctx, field, wrong)
    });
    let reason = Reason::from_code(&found.reason).unwrap_or(Reason::Other);
    let state = State::from_code(&found.state).unwrap_or(State::Received);
    let (lang, body) = if found.body.is_empty() {
        (None, t!(locale, "not-answered"))
    } else {
        (own_lang(ctx, found), found.body.clone())
    };
    let vacancy = ctx.href(&format!("/vacancies/{}", found.vacancy_id));
    let contact = if found.address.is_empty() {
        t!(locale, "complaint-no-contact")
    } else {
        found.address.clone()
    };
    let list = vec![
        Fact::new(
            t!(locale, "complaint-reason"),
            wording::reason_word(locale, reason),
        ),
        Fact::new(
            t!(locale, "complaint-state"),
            wording::state_tag(locale, state),
        ),
        Fact::new(
            t!(locale, "complaint-since"),
            calendar::date_and_time(locale, found.created_at),
        ),
        Fact::new(t!(locale, "complaint-due"), due(ctx, &found.due_on)),
        Fact::new(
            t!(locale, "complaint-body"),
            view! { <span class="typed" lang=lang>{body}</span> },
        ),
        Fact::new(t!(locale, "complaint-contact"), contact),
        Fact::new(
            t!(locale, "complaint-vacancy"),
            view! { <a href=vacancy>{t!(locale, "complaint-open-vacancy")}</a> },
        ),
    ];
    let may = ctx
        .allow(Action::DecideComplaint, Resource::General)
        .is_ok();
    let decision = (state == State::Received && may).then(|| {
        let choices = [State::Upheld, State::NotUpheld]
            .map(|state| Choice::new(state.code(), wording::state_word(locale, state)))
            .to_vec();
        let inner = view! {
            {radios(&shown, "decision", t!(locale, "decide-title"), None, choices)}
            {text_area(&shown, "note", t!(locale, "complaint-note"), Some(t!(locale, "complaint-note-hint")))}
            {acts(submit(t!(locale, "decide-do")))}
        };
        form(ctx, &shown, inner.into_any())
    });
    let moved = moved_on.then(|| notice(Tone::Stop, t!(locale, "complaint-moved-on")));
    let number = found.number.clone();
    let view = view! {
        {back(ctx.href("/desk/complaints"), t!(locale, "complaints-title"))}
        {error_summary(&shown)}
        {moved}
        <h1>
            <span class="code">{number}</span>
        </h1>
        {facts(list)}
        {decision}
    };
    let mut page = Page::new(found.number.clone(), view)
        .on_desk()
        .with_form(shown.is_bad());
    if moved_on {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

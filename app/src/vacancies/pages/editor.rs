//! The views around the editor: one's own vacancies, a new one, the task list of one.

use axum::response::Response;
use leptos::prelude::*;

use super::one::Employer;
use super::steps::step_name;
use crate::context::Ctx;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, Icon, Stage, Step as Node, Task, Tone, acts, back, empty, error_summary,
    form, link_button, more, more_button, notice, notice_with, radios, small_form, submit, tag,
    task_list as tasks, timeline,
};
use crate::vacancies::form::Step;
use crate::vacancies::rules::Field;
use crate::vacancies::service::{Draft, OwnOrganisation, own_steps};
use crate::vacancies::state::Step as Act;
use crate::vacancies::store::{Event, Vacancy};
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::vacancies::wording::{self, language_word};

/// `/my/vacancies`.
pub fn mine(ctx: &Ctx, groups: &[(OwnOrganisation, Vec<Vacancy>)]) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "editor-title");
    let body = if groups.is_empty() {
        no_organisation(ctx)
    } else {
        let lists = groups
            .iter()
            .map(|group| group_list(ctx, group))
            .collect_view();
        view! {
            {acts(link_button(ctx.href("/my/vacancies/new"), t!(locale, "editor-new")))}
            {lists}
        }
        .into_any()
    };
    let view = view! {
        <h1>{title.clone()}</h1>
        {body}
    };
    render(ctx, Page::new(title, view).at(Place::Mine))
}

fn no_organisation(ctx: &Ctx) -> AnyView {
    let locale = ctx.locale;
    empty(
        t!(locale, "editor-no-org"),
        t!(locale, "editor-no-org-about"),
        Some(link_button(
            ctx.href("/my/organisations"),
            t!(locale, "editor-organisations"),
        )),
    )
}

fn group_list(ctx: &Ctx, (organisation, vacancies): &(OwnOrganisation, Vec<Vacancy>)) -> AnyView {
    let locale = ctx.locale;
    let id = format!("org-{}", organisation.id);
    let name = locale.own_text(&organisation.name);
    let list = if vacancies.is_empty() {
        view! {
            <p><b>{t!(locale, "editor-none")}</b></p>
            <p>{t!(locale, "editor-none-about")}</p>
        }
        .into_any()
    } else {
        let lines = vacancies
            .iter()
            .map(|vacancy| Task {
                href: Some(ctx.href(&format!("/my/vacancies/{}", vacancy.id))),
                name: name_of(ctx, vacancy),
                about: Some(vacancy.number.clone()),
                status: wording::state_tag(locale, vacancy.state()),
            })
            .collect();
        tasks(lines)
    };
    view! {
        <section aria-labelledby=id.clone() class="flow">
            <h2 id=id.clone()>{name}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// The occupation if it was sent, or else that it is new.
fn name_of(ctx: &Ctx, vacancy: &Vacancy) -> String {
    let terms = Terms {
        occupation: vacancy.occupation.clone(),
        ..Terms::default()
    };
    wording::value(ctx, &terms, &OwnTexts::default(), Field::Occupation)
        .unwrap_or_else(|| t!(ctx.locale, "editor-new"))
}

/// `/my/vacancies/new`.
pub fn new(
    ctx: &Ctx,
    organisations: &[OwnOrganisation],
    fields: &Fields,
    is_unanswered: bool,
) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "editor-new");
    let errors = if is_unanswered {
        Errors::one("for", ())
    } else {
        Errors::none()
    };
    let shown = FormView::new(locale, fields, &errors, |_, ()| t!(locale, "choose-one"));
    let choices: Vec<Choice> = organisations
        .iter()
        .flat_map(|organisation| {
            organisation.employers.iter().map(|(id, name)| {
                let choice =
                    Choice::new(format!("{} {id}", organisation.id), locale.own_text(name));
                if *id == organisation.id {
                    choice
                } else {
                    let by = locale.own_text(&organisation.name);
                    choice.about(t!(locale, "editor-published-by", name = by))
                }
            })
        })
        .collect();
    let body = if choices.is_empty() {
        no_organisation(ctx)
    } else {
        let inner = view! {
            {radios(&shown, "for", t!(locale, "editor-for"), Some(t!(locale, "editor-for-hint")), choices)}
            {acts(submit(t!(locale, "editor-begin")))}
        };
        form(ctx, &shown, inner.into_any())
    };
    let view = view! {
        {back(ctx.href("/my/vacancies"), t!(locale, "editor-title"))}
        {error_summary(&shown)}
        <h1>{title.clone()}</h1>
        {body}
    };
    let page = Page::new(title, view)
        .at(Place::Mine)
        .with_form(shown.is_bad());
    render(ctx, page)
}

/// `/my/vacancies/{id}`.
pub fn task_list(
    ctx: &Ctx,
    draft: &Draft,
    events: &[Event],
    employer: Employer,
    has_moved: bool,
) -> Response {
    let locale = ctx.locale;
    let vacancy = &draft.vacancy;
    let (terms, texts) = draft.said(ctx);
    let title = wording::value(ctx, &terms, &texts, Field::Occupation)
        .unwrap_or_else(|| t!(locale, "editor-new"));
    let base = ctx.href(&format!("/my/vacancies/{}", vacancy.id));
    let can_edit = vacancy.state().can_edit();
    let list = Step::ALL
        .into_iter()
        .map(|step| Task {
            href: can_edit.then(|| format!("{base}/{}", step.code())),
            name: step_name(locale, step),
            about: None,
            status: if draft.is_done(step) {
                tag(Tone::Go, Icon::Check, t!(locale, "task-done"))
            } else if draft.is_begun(step) {
                tag(Tone::Time, Icon::Pen, t!(locale, "task-begun"))
            } else {
                tag(Tone::Plain, Icon::Dash, t!(locale, "task-to-do"))
            },
        })
        .chain(Some(translations(ctx, draft, &base)))
        .collect();
    let moved = has_moved.then(|| notice(Tone::Time, t!(locale, "editor-moved")));
    let locked = if vacancy.state().is_with_staff() {
        Some(notice(Tone::Plain, t!(locale, "editor-locked")))
    } else if vacancy.state().is_over() {
        Some(notice(Tone::Plain, t!(locale, "editor-ended")))
    } else {
        None
    };
    let hidden = vacancy
        .is_hidden
        .then(|| notice(Tone::Stop, t!(locale, "editor-hidden")));
    let send = can_edit.then(|| {
        acts(
            view! {
                {link_button(format!("{base}/check"), t!(locale, "editor-check"))}
                {more_button(format!("{base}/preview"), t!(locale, "editor-preview"))}
            }
            .into_any(),
        )
    });
    let preview = (!can_edit).then(|| {
        acts(more_button(
            format!("{base}/preview"),
            t!(locale, "editor-preview"),
        ))
    });
    let view = view! {
        {back(ctx.href("/my/vacancies"), t!(locale, "editor-title"))}
        {moved}
        <h1>{title.clone()}</h1>
        <p class="lead">{locale.own_text(&employer.name)}</p>
        <p class="meta">
            {wording::state_tag(locale, vacancy.state())} <span class="code">{vacancy.number.clone()}</span>
        </p>
        {hidden}
        {note(ctx, events, &base)}
        {locked}
        {can_edit.then(|| view! { <p>{t!(locale, "editor-lead")}</p> })}
        {tasks(list)}
        {send}
        {preview}
        {deeds(ctx, vacancy, &base)}
        {history(ctx, events)}
    };
    render(ctx, Page::new(title, view).at(Place::Mine))
}

/// The free text in more languages: it need not be.
fn translations(ctx: &Ctx, draft: &Draft, base: &str) -> Task {
    let locale = ctx.locale;
    let languages = draft.languages();
    Task {
        href: Some(format!("{base}/translations")),
        name: t!(locale, "translations-title"),
        about: None,
        status: if languages.is_empty() {
            tag(
                Tone::Plain,
                Icon::Dash,
                t!(locale, "translations-not-needed"),
            )
        } else {
            let names: Vec<String> = languages
                .iter()
                .map(|lang| language_word(locale, lang))
                .collect();
            tag(Tone::Go, Icon::Globe, names.join(wording::comma(locale)))
        },
    }
}

/// What the staff wrote with its last decision.
fn note(ctx: &Ctx, events: &[Event], base: &str) -> Option<AnyView> {
    let last = events.last().filter(|event| event.by_staff)?;
    if last.note.is_empty() && last.reasons.is_empty() {
        return None;
    }
    let reference = ctx.portal.reference.current();
    let reasons = last
        .reasons
        .split_whitespace()
        .map(|code| {
            let words = reference
                .name(ctx.locale, "vacancy_reason", code)
                .to_owned();
            view! { <li>{words}</li> }
        })
        .collect_view();
    let note = ctx.locale.own_text(&last.note);
    let appeal = (last.step == Act::Reject.code()).then(|| {
        acts(more_button(
            format!("{base}/appeal"),
            t!(ctx.locale, "appeal-title"),
        ))
    });
    Some(notice_with(
        Tone::Time,
        t!(ctx.locale, "editor-note"),
        view! {
            <ul>{reasons}</ul>
            <p class="own">{note}</p>
            {appeal}
        }
        .into_any(),
    ))
}

fn act_word(ctx: &Ctx, act: Act) -> String {
    let locale = ctx.locale;
    match act {
        Act::Withdraw => t!(locale, "act-withdraw"),
        Act::Pause => t!(locale, "act-pause"),
        Act::Resume => t!(locale, "act-resume"),
        Act::Archive => t!(locale, "act-archive"),
        _ => t!(locale, "act-close"),
    }
}

/// One button for each thing that can be done now.
fn deeds(ctx: &Ctx, vacancy: &Vacancy, base: &str) -> AnyView {
    let buttons = own_steps(vacancy)
        .into_iter()
        .map(|act| {
            let words = act_word(ctx, act);
            let class = if matches!(act, Act::Close | Act::Archive) {
                "btn no"
            } else {
                "btn alt"
            };
            view! {
                <button class=class type="submit" name="act" value=act.code()>
                    {words}
                </button>
            }
        })
        .collect_view();
    let id = ctx.new_id();
    small_form(
        base.to_owned(),
        view! {
            <input type="hidden" name=FORM_ID value=id />
            <p class="acts">
                {buttons}
                <button class="btn alt" type="submit" name="act" value="copy">
                    {t!(ctx.locale, "act-copy")}
                </button>
            </p>
        }
        .into_any(),
    )
}

fn history(ctx: &Ctx, events: &[Event]) -> Option<AnyView> {
    if events.is_empty() {
        return None;
    }
    let locale = ctx.locale;
    let nodes = events
        .iter()
        .filter_map(|event| {
            Act::from_code(&event.step).map(|step| Node {
                stage: Stage::Done,
                name: wording::event_word(locale, step),
                when: calendar::date_and_time(locale, event.at),
                more: None,
            })
        })
        .collect();
    let history = view! {
        // The steps are headings of the third rank.
        <h2 class="vh">{t!(locale, "editor-history")}</h2>
        {timeline(nodes)}
    };
    Some(more(t!(locale, "editor-history"), history.into_any()))
}

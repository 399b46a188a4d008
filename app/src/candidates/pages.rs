//! The views of the profile: the task list, and one page for each step.

use axum::response::Response;
use leptos::prelude::*;

use super::form::{EDUCATION, Step, Wrong, name_question};
use super::islands::AutoSave;
use super::service::Known;
use crate::context::Ctx;
use crate::forms::{Errors, Fields, LATER};
use crate::i18n::Locale;
use crate::names::ask;
use crate::programmes;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, Icon, InputKind, Task, TextField, Tone, acts, back, checkboxes, date_field,
    day_problem, error_summary, form, link_button, notice, progress, radios, select, submit,
    submit_named, tag, task_list as tasks,
};
use crate::writing::names::{NameProblem, passport_suggestion};

pub fn step_name(locale: Locale, step: Step) -> String {
    match step {
        Step::Name => t!(locale, "profile-name"),
        Step::Birth => t!(locale, "profile-birth"),
        Step::Region => t!(locale, "profile-region"),
        Step::District => t!(locale, "profile-district"),
        Step::Education => t!(locale, "profile-education"),
        Step::Work => t!(locale, "profile-work"),
        Step::Tests => t!(locale, "profile-tests"),
    }
}

pub fn education_word(locale: Locale, code: &str) -> String {
    match code {
        "none" => t!(locale, "education-none"),
        "secondary" => t!(locale, "education-secondary"),
        "vocational" => t!(locale, "education-vocational"),
        "bachelor" => t!(locale, "education-bachelor"),
        _ => t!(locale, "education-master"),
    }
}

/// The task list of the profile.
pub fn task_list(ctx: &Ctx, known: &Known) -> Response {
    let locale = ctx.locale;
    let list = Step::ALL
        .into_iter()
        .map(|step| {
            let status = if known.is_done(step) {
                tag(Tone::Go, Icon::Check, t!(locale, "task-done"))
            } else if known.is_begun(step) {
                tag(Tone::Time, Icon::Pen, t!(locale, "task-begun"))
            } else {
                tag(Tone::Plain, Icon::Dash, t!(locale, "task-to-do"))
            };
            Task {
                href: Some(ctx.href(&format!("/my/profile/{}", step.code()))),
                name: step_name(locale, step),
                about: None,
                status,
            }
        })
        .collect();
    let done = known.is_complete().then(|| {
        view! {
            {notice(Tone::Go, t!(locale, "profile-complete"))}
            {acts(view! {
                {link_button(ctx.href("/eligibility"), t!(locale, "home-eligible"))}
                <a href=ctx.href("/programmes")>{t!(locale, "home-start")}</a>
            }.into_any())}
        }
    });
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{t!(locale, "profile-title")}</h1>
        <p class="lead">{t!(locale, "profile-lead")}</p>
        {tasks(list)}
        {done}
    };
    render(
        ctx,
        Page::new(t!(locale, "profile-title"), view).at(Place::Mine),
    )
}

fn word(ctx: &Ctx, fields: &Fields, field: &str, wrong: Wrong) -> String {
    let locale = ctx.locale;
    match wrong {
        Wrong::Name(NameProblem::Empty) => t!(locale, "name-empty"),
        Wrong::Name(NameProblem::TooLong) => t!(locale, "name-long"),
        Wrong::Name(NameProblem::Characters) => t!(locale, "name-characters"),
        Wrong::Name(NameProblem::NotLatin) => match passport_suggestion(fields.get(field)) {
            Some(latin) => t!(locale, "name-not-latin-offer", latin = latin),
            None => t!(locale, "name-not-latin"),
        },
        Wrong::Kana => t!(
            locale,
            "name-kana-wrong",
            example = "カリモヴァ・ディルノザ"
        ),
        Wrong::Differs => t!(locale, "name-ask-error"),
        Wrong::Born(problem) => day_problem(locale, problem),
        Wrong::BornRange => t!(locale, "born-range"),
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::Years => t!(locale, "years-wrong"),
        Wrong::Stay => t!(locale, "eligibility-stay-wrong"),
    }
}

/// One step.
pub fn step(
    ctx: &Ctx,
    step: Step,
    known: &Known,
    fields: &Fields,
    errors: &Errors<Wrong>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |field, wrong| {
        word(ctx, fields, field, wrong)
    });
    let at = Step::ALL
        .iter()
        .position(|other| *other == step)
        .unwrap_or(0);
    let done = Step::ALL.map(|other| known.is_done(other));
    let question = step_name(locale, step);
    let inner = view! {
        {questions(ctx, step, known, &shown)}
        <p class="acts">
            {submit(t!(locale, "continue"))}
            {submit_named(LATER, "1".into(), t!(locale, "save-later"))}
        </p>
    };
    let view = view! {
        {back(ctx.href("/my/profile"), t!(locale, "profile-title"))}
        {progress(locale, at, &done)}
        {error_summary(&shown)}
        <h1>{question.clone()}</h1>
        {form(ctx, &shown, inner.into_any())}
        <AutoSave
            step=step.code().to_owned()
            saved=t!(locale, "autosave-done", time = "{time}")
            begun=t!(locale, "autosave-begun", time = "{time}")
            failed=t!(locale, "autosave-failed")
            opened=ctx.now
        />
    };
    let mut page = Page::new(question, view)
        .at(Place::Mine)
        .with_form(shown.is_bad())
        .with_islands();
    if let Some(next) = step.next() {
        page = page.followed_by(format!("/my/profile/{}", next.code()));
    }
    render(ctx, page)
}

fn questions(ctx: &Ctx, step: Step, known: &Known, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let named = |set: &str| -> Vec<(String, String)> {
        let codes = reference.codes(set).iter();
        codes
            .map(|code| (code.clone(), reference.name(locale, set, code).to_owned()))
            .collect()
    };
    match step {
        Step::Name => view! {
            <p>{t!(locale, "name-why")}</p>
            {TextField::new("surname", t!(locale, "name-surname"))
                .hint(t!(locale, "name-surname-hint"))
                .kind(InputKind::Capitals)
                .autocomplete("family-name")
                .view(shown)}
            {TextField::new("given", t!(locale, "name-given"))
                .hint(t!(locale, "name-given-hint"))
                .kind(InputKind::Capitals)
                .autocomplete("given-name")
                .view(shown)}
            {TextField::new("patronymic", t!(locale, "name-patronymic")).autocomplete("additional-name").view(shown)}
            {TextField::new("written", t!(locale, "name-written"))
                .hint(t!(locale, "name-written-hint"))
                .autocomplete("name")
                .view(shown)}
            {TextField::new("kana", t!(locale, "name-kana")).hint(t!(locale, "name-kana-hint")).lang("ja").view(shown)}
            {name_question(&shown.fields).map(|asked| {
                let sides = [
                    (t!(locale, "name-ask-passport"), asked.passport.clone()),
                    (t!(locale, "name-ask-own"), asked.written.clone()),
                ];
                ask::question(shown, sides, &asked.found, t!(locale, "name-ask-confirm"))
            })}
        }
        .into_any(),
        Step::Birth => date_field(shown, "born", t!(locale, "eligibility-born"), Some(t!(locale, "date-example")), true),
        Step::Region => {
            let choices = named("region").into_iter().map(|(code, name)| Choice::new(code, name)).collect();
            radios(shown, "region", t!(locale, "region-label"), None, choices)
        }
        Step::District => {
            let region = known.fields(Step::Region).get("region").to_owned();
            let list = reference.districts(locale, &region);
            select(shown, "district", t!(locale, "district-label"), None, t!(locale, "choose"), list)
        }
        Step::Education => {
            let choices = EDUCATION.map(|code| Choice::new(code, education_word(locale, code))).to_vec();
            radios(shown, "education", t!(locale, "education-label"), None, choices)
        }
        Step::Work => {
            let mut list = named("occupation");
            list.push(("other".into(), t!(locale, "occupation-other")));
            view! {
                {select(shown, "occupation", t!(locale, "occupation-label"), None, t!(locale, "choose"), list)}
                {TextField::new("years", t!(locale, "years-label"))
                    .hint(t!(locale, "years-hint"))
                    .kind(InputKind::Figures)
                    .width("w2")
                    .view(shown)}
            }
            .into_any()
        }
        Step::Tests => {
            let tests = programmes::test_choices(ctx, &reference);
            let mut says: Vec<Choice> = named("statement").into_iter().map(|(code, name)| Choice::new(code, name)).collect();
            says.push(Choice::new("titp", t!(locale, "eligibility-titp")));
            view! {
                {checkboxes(shown, "tests", t!(locale, "eligibility-tests"), None, tests)}
                {checkboxes(shown, "says", t!(locale, "eligibility-says"), None, says)}
                {TextField::new("stay", t!(locale, "eligibility-stay"))
                    .hint(t!(locale, "eligibility-stay-hint"))
                    .kind(InputKind::Figures)
                    .width("w4")
                    .view(shown)}
            }
            .into_any()
        }
    }
}

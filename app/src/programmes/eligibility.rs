//! The eligibility report: its questions, how answers are read, and the page that says what is met, what is missing and why.

mod report;

pub use report::report_page;

use axum::response::Response;
use leptos::prelude::*;

use super::pages;
use super::rules::{Passed, Person};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Choice, FormView, InputKind, TextField, acts, checkboxes, date_field, error_summary, form,
    select, submit,
};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Programme,
    Born(DayProblem),
    Stay,
}

/// Answers that make sense.
#[derive(Clone, Debug)]
pub struct Answers {
    pub programme: String,
    pub person: Person,
    /// A test that is passed in thought, and the day by which.
    pub what_if: Option<(String, Day)>,
}

/// The questions with what is known already: for a candidate from the profile.
pub async fn prefilled(ctx: &Ctx) -> Result<(Fields, bool), AppError> {
    match &ctx.actor {
        crate::access::Actor::Candidate { account } => {
            let known = crate::candidates::service::eligibility_fields(ctx, account).await?;
            Ok((known.clone(), known != Fields::default()))
        }
        _ => Ok((Fields::default(), false)),
    }
}

/// Reads the answers; what is left open stays open.
pub fn read(ctx: &Ctx, fields: &Fields) -> Result<Answers, Errors<Wrong>> {
    let mut errors = Errors::none();
    let reference = ctx.portal.reference.current();
    let programme = fields.get("programme").to_owned();
    if reference.catalog.find(&programme).is_none() {
        errors.add("programme", Wrong::Programme);
    }
    let born = match read_parts(
        fields.get("born-day"),
        fields.get("born-month"),
        fields.get("born-year"),
    ) {
        Ok(day) => Some(day),
        Err(DayProblem::Empty) => None,
        Err(problem) => {
            errors.add(&format!("born-{}", problem.part()), Wrong::Born(problem));
            None
        }
    };
    let stay = to_ascii(fields.get("stay")).trim().to_owned();
    let stay_months = stay.parse::<u32>().ok().filter(|months| *months <= 720);
    if !stay.is_empty() && stay_months.is_none() {
        errors.add("stay", Wrong::Stay);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let says = |code: &str| fields.all("says").any(|said| said == code);
    let statements = reference
        .codes("statement")
        .iter()
        .filter(|code| says(code))
        .map(|code| (code.clone(), true))
        .collect();
    let person = Person {
        born,
        passed: fields
            .all("tests")
            .filter(|code| {
                reference
                    .catalog
                    .tests_on(ctx.today())
                    .iter()
                    .any(|known| known.test.code == *code)
            })
            .map(|code| Passed {
                test: code.to_owned(),
                on: None,
            })
            .collect(),
        experience_months: None,
        statements,
        stay_months,
        done: says("titp")
            .then(|| "titp".to_owned())
            .into_iter()
            .collect(),
    };
    let what_if = fields.get("if-month").parse::<Day>().ok().zip(
        reference
            .catalog
            .tests_on(ctx.today())
            .into_iter()
            .find(|known| known.test.code == fields.get("if-test"))
            .map(|known| known.test.code.clone()),
    );
    Ok(Answers {
        programme,
        person,
        what_if: what_if.map(|(day, test)| (test, day)),
    })
}

fn word(ctx: &Ctx, wrong: Wrong) -> String {
    let locale = ctx.locale;
    match wrong {
        Wrong::Programme => t!(locale, "eligibility-programme-missing"),
        Wrong::Born(problem) => crate::ui::day_problem(locale, problem),
        Wrong::Stay => t!(locale, "eligibility-stay-wrong"),
    }
}

/// The questions.
pub fn question_page(
    ctx: &Ctx,
    fields: &Fields,
    errors: &Errors<Wrong>,
    from_profile: bool,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, wrong| word(ctx, wrong));
    let lead = if from_profile {
        t!(locale, "eligibility-from-profile")
    } else {
        t!(locale, "eligibility-lead")
    };
    let view = view! {
        {error_summary(&shown)}
        <h1>{t!(locale, "eligibility-title")}</h1>
        <p class="lead">{lead}</p>
        {form(ctx, &shown, view! { {questions(ctx, &shown)} {acts(submit(t!(locale, "eligibility-go")))} }.into_any())}
    };
    let page = Page::new(t!(locale, "eligibility-title"), view)
        .at(Place::Programmes)
        .with_form(shown.is_bad())
        .described(t!(locale, "home-eligible-about"));
    render(ctx, page)
}

fn questions(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let programme = reference.catalog.find(shown.fields.get("programme"));
    // With a programme in view only its own skills tests are asked for.
    let tests = pages::test_choices(ctx, &reference, |code| {
        !code.starts_with("skill")
            || programme.is_some_and(|programme| {
                code == format!("skill-{}", programme.field)
                    || code == format!("skill2-{}", programme.field)
            })
    });
    let mut says: Vec<Choice> = reference
        .codes("statement")
        .iter()
        .map(|code| Choice::new(code.clone(), reference.name(locale, "statement", code)))
        .collect();
    says.push(Choice::new("titp", t!(locale, "eligibility-titp")));
    view! {
        {select(
            shown,
            "programme",
            t!(locale, "eligibility-programme"),
            None,
            t!(locale, "choose"),
            pages::programme_choices(ctx),
        )}
        {date_field(shown, "born", t!(locale, "eligibility-born"), Some(t!(locale, "date-example")), true)}
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

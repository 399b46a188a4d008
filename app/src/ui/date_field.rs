//! A date in three parts, as people know it by heart: day, month, year.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line, note_line};
use super::form::FormView;
use crate::t;

/// The parts are sent as `{name}-day`, `{name}-month` and `{name}-year`; an error belongs to one of them.
pub fn date_field(
    shown: &FormView,
    name: &'static str,
    legend: String,
    hint: Option<String>,
    is_birthday: bool,
) -> AnyView {
    let locale = shown.locale;
    let parts = [
        ("day", t!(locale, "date-day"), "w2", "bday-day"),
        ("month", t!(locale, "date-month"), "w2", "bday-month"),
        ("year", t!(locale, "date-year"), "w4", "bday-year"),
    ];
    let problem = parts
        .iter()
        .find_map(|(part, ..)| shown.problem(&format!("{name}-{part}")));
    let is_bad = problem.is_some();
    let described = described_by(shown, name, hint.is_some(), is_bad);
    let part =
        |(part, label, class, purpose): (&'static str, String, &'static str, &'static str)| {
            let id = format!("{name}-{part}");
            let invalid = shown.problem(&id).map(|_| "true");
            let value = Some(shown.value(&id)).filter(|value| !value.is_empty());
            let purpose = if is_birthday { purpose } else { "off" };
            view! {
                <div>
                    <label for=id.clone()>{label}</label>
                    <input
                        type="text"
                        class=class
                        id=id.clone()
                        name=id
                        value=value
                        inputmode="numeric"
                        autocomplete=purpose
                        aria-invalid=invalid
                    />
                </div>
            }
            .into_any()
        };
    // Japanese and nobody else among our six writes the year first.
    let mut order = parts.to_vec();
    if locale == crate::i18n::Locale::Ja {
        order.reverse();
    }
    view! {
        <fieldset class=field_class(is_bad) aria-describedby=described>
            <legend>{legend}</legend>
            {hint_line(name, hint)}
            {error_line(shown, name, problem)}
            <div class="date">{order.into_iter().map(part).collect_view()}</div>
            {note_line(shown, name)}
        </fieldset>
    }
    .into_any()
}

/// What is wrong with a typed date, in words.
pub fn day_problem(
    locale: crate::i18n::Locale,
    problem: crate::writing::date::DayProblem,
) -> String {
    use crate::writing::date::DayProblem;
    match problem {
        DayProblem::Empty => t!(locale, "date-empty"),
        DayProblem::NoDay => t!(locale, "date-no-day"),
        DayProblem::NoMonth => t!(locale, "date-no-month"),
        DayProblem::NoYear => t!(locale, "date-no-year"),
        DayProblem::NotADate => t!(locale, "date-wrong"),
    }
}

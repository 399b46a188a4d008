//! “What if I pass a test?”: the rules of the server, live in the browser; without scripts its button asks the server.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::rules::{Dated, Met, Passed, Person, Requirement, Test, evaluate};
use crate::writing::date::Day;

/// The words of the island; `result` has the places `{met}` and `{all}`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WhatIfWords {
    pub heading: String,
    pub test: String,
    pub month: String,
    pub choose: String,
    pub go: String,
    pub result: String,
}

/// What the island shows: which conditions are met, in order.
fn met_then(
    rules: &[Dated<Requirement>],
    tests: &[Test],
    person: &Person,
    test: &str,
    by: &str,
) -> Option<Vec<Met>> {
    let day: Day = by.parse().ok()?;
    if test.is_empty() {
        return None;
    }
    let mut person = person.clone();
    person.passed.push(Passed {
        test: test.to_owned(),
        on: Some(day),
    });
    let report = evaluate(rules, tests, &person, day);
    Some(report.groups.into_iter().map(|group| group.met).collect())
}

/// Two choices and the answer to them.
#[island]
pub fn WhatIf(
    rules: Vec<Dated<Requirement>>,
    tests: Vec<Test>,
    person: Person,
    choices: Vec<(String, String)>,
    months: Vec<(String, String)>,
    words: WhatIfWords,
    chosen_test: String,
    chosen_month: String,
) -> impl IntoView {
    let (test, set_test) = signal(chosen_test.clone());
    let (month, set_month) = signal(chosen_month.clone());
    let answer = move || met_then(&rules, &tests, &person, &test.get(), &month.get());
    let sentence = words.result.clone();
    let result = move || {
        answer().map(|groups| {
            let met = groups.iter().filter(|met| **met == Met::Yes).count();
            let text = sentence
                .replace("{met}", &met.to_string())
                .replace("{all}", &groups.len().to_string());
            let width = format!("0 -1 {} 20", groups.len() * 20);
            let spans = groups
                .iter()
                .enumerate()
                .map(|(position, met)| {
                    let class = match met {
                        Met::Yes => "on",
                        Met::Unknown => "now",
                        Met::No => "no",
                    };
                    let x = (position * 20).to_string();
                    view! { <use href="#arch" class=class x=x></use> }
                })
                .collect_view();
            view! {
                <div>
                    <svg class="arches" viewBox=width aria-hidden="true">
                        {spans}
                    </svg>
                    <p>{text}</p>
                </div>
            }
        })
    };
    let option = |chosen: String| {
        move |(value, label): (String, String)| {
            let is_chosen = value == chosen;
            view! {
                <option value=value selected=is_chosen>
                    {label}
                </option>
            }
        }
    };
    let test_options = choices.into_iter().map(option(chosen_test)).collect_view();
    let month_options = months.into_iter().map(option(chosen_month)).collect_view();
    view! {
        <section aria-labelledby="what-if">
            <h2 id="what-if">{words.heading}</h2>
            <div class="field">
                <label for="if-test">{words.test}</label>
                <select id="if-test" name="if-test" on:change=move |event| set_test.set(event_target_value(&event))>
                    <option value="">{words.choose.clone()}</option>
                    {test_options}
                </select>
            </div>
            <div class="field">
                <label for="if-month">{words.month}</label>
                <select id="if-month" name="if-month" on:change=move |event| set_month.set(event_target_value(&event))>
                    <option value="">{words.choose}</option>
                    {month_options}
                </select>
            </div>
            <p class="acts">
                <button class="btn alt" type="submit">
                    {words.go}
                </button>
            </p>
            <div role="status">{result}</div>
        </section>
    }
}

//! “Check your answers”: each answer with the way back to its question.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::t;

/// One answer.
#[derive(Debug)]
pub struct Row {
    pub question: String,
    pub answer: AnyView,
    /// Where it is changed, if it can be.
    pub change: Option<String>,
}

impl Row {
    pub fn text(question: String, answer: String, change: Option<String>) -> Self {
        Self {
            question,
            answer: answer.into_any(),
            change,
        }
    }
}

pub fn summary_list(locale: Locale, rows: Vec<Row>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let change = row.change.map(|href| {
                let what = row.question.clone();
                view! {
                    <dd class="act">
                        <a href=href>
                            {t!(locale, "change")} <span class="vh">": " {what}</span>
                        </a>
                    </dd>
                }
            });
            view! {
                <div>
                    <dt>{row.question}</dt>
                    <dd>{row.answer}</dd>
                    {change}
                </div>
            }
        })
        .collect_view();
    view! { <dl class="sums">{rows}</dl> }.into_any()
}

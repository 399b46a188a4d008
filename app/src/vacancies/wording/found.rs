//! Findings in the reader's words, with places for the values that only the browser will know.

use crate::context::Ctx;
use crate::findings::{Finding, Rule, Severity, wording};
use crate::render::to_html;
use crate::t;
use crate::ui::{Icon, Tone, tag};
use crate::vacancies::live::{Sentences, Words};

/// The values that sentences may have.
const VALUES: [&str; 7] = [
    "hourly", "currency", "least", "limit", "percent", "value", "usual",
];

/// The words of all rules.
pub fn found_words(ctx: &Ctx) -> Words {
    let locale = ctx.locale;
    let rules = Rule::ALL
        .into_iter()
        .map(|rule| {
            let finding = VALUES
                .into_iter()
                .fold(Finding::words(rule, ""), |finding, name| {
                    finding.with(name, format!("{{{name}}}"))
                });
            let sentences = Sentences {
                name: wording::name(locale, rule),
                why: wording::why(locale, &finding),
                todo: wording::change(locale, rule),
            };
            (rule, sentences)
        })
        .collect();
    let severities = [
        Severity::Blocks,
        Severity::High,
        Severity::Medium,
        Severity::Hint,
    ];
    let tags = severities
        .into_iter()
        .map(|severity| {
            let (tone, icon, words) = match severity {
                Severity::Blocks => (Tone::Stop, Icon::Cross, t!(locale, "found-blocks")),
                Severity::High => (Tone::Stop, Icon::Warn, t!(locale, "found-high")),
                Severity::Medium => (Tone::Time, Icon::Warn, t!(locale, "found-medium")),
                Severity::Hint => (Tone::Plain, Icon::Info, t!(locale, "found-hint")),
            };
            (severity, to_html(|| tag(tone, icon, words)))
        })
        .collect();
    Words {
        title: t!(locale, "found-title"),
        rules,
        tags,
        example: t!(locale, "found-example"),
        source: t!(locale, "found-source"),
    }
}

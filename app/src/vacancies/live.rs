//! Findings as the editor shows them: which belong to a step, in ready words, and their markup, which server and browser make alike.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::advert::{Programme, spot};
use super::form::Step;
use crate::findings::lexicon::Row;
use crate::findings::{Advert, Figures, Finding, Rule, Severity};
use crate::writing::date::Day;

/// Everything that the browser needs to check a draft: the rows of the day, staff's among them, and the words of one language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rules {
    pub today: Day,
    pub programmes: BTreeMap<String, Programme>,
    pub lexicon: Vec<Row>,
    pub figures: Figures,
    pub words: Words,
}

/// The words of one language. A sentence has places such as `{limit}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub title: String,
    pub rules: Vec<(Rule, Sentences)>,
    /// The tag of each severity as markup.
    pub tags: Vec<(Severity, String)>,
    pub example: String,
    pub source: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentences {
    pub name: String,
    pub why: String,
    pub todo: String,
}

/// One finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The field of the step that it is about.
    pub spot: &'static str,
    pub name: String,
    html: String,
}

/// What is found about one step, in words.
pub fn of_step(found: &[Finding], step: Step, advert: &Advert, words: &Words) -> Vec<Shown> {
    found
        .iter()
        .filter_map(|finding| {
            let spot = spot(finding, step, advert)?;
            Some(Shown {
                spot,
                name: words.sentences(finding.rule).name.clone(),
                html: item(finding, advert, words, &format!("#{}", target(spot)), None),
            })
        })
        .collect()
}

/// The id to which a link leads; a date has its parts.
fn target(spot: &str) -> &str {
    if spot == "start" { "start-day" } else { spot }
}

/// What stands beside each field.
pub fn notes(shown: &[Shown]) -> Vec<(String, String)> {
    let mut notes: Vec<(String, String)> = Vec::new();
    for one in shown {
        match notes.iter_mut().find(|(spot, _)| spot == one.spot) {
            Some((_, words)) if words.contains(&one.name) => {}
            Some((_, words)) => {
                words.push_str(" · ");
                words.push_str(&one.name);
            }
            None => notes.push((one.spot.to_owned(), one.name.clone())),
        }
    }
    notes
}

/// What stands beside one field, as `ui` writes it on the server.
pub fn note(spot: &str, words: &str) -> String {
    format!("<p class=\"told\" id=\"{spot}-f\">{}</p>", escape(words))
}

/// The summary of a step; nothing when nothing was found.
pub fn summary(shown: &[Shown], words: &Words) -> String {
    if shown.is_empty() {
        return String::new();
    }
    let items: String = shown.iter().map(Shown::item).collect();
    list(&words.title, &items)
}

/// A heading and its items.
pub fn list(title: &str, items: &str) -> String {
    format!(
        "<section aria-labelledby=\"found-h\" class=\"flow\"><h2 id=\"found-h\">{}</h2><ul class=\"items\">{items}</ul></section>",
        escape(title)
    )
}

impl Words {
    fn sentences(&self, rule: Rule) -> &Sentences {
        static NONE: Sentences = Sentences {
            name: String::new(),
            why: String::new(),
            todo: String::new(),
        };
        self.rules
            .iter()
            .find(|(one, _)| *one == rule)
            .map_or(&NONE, |(_, sentences)| sentences)
    }
}

impl Shown {
    /// Tells one item from another: equal items have equal keys.
    pub fn key(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.html.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// The item of a list.
    pub fn item(&self) -> String {
        format!("<li data-key=\"{}\">{}</li>", self.key(), self.html)
    }
}

/// One finding: what, how serious, which words, why, what to change, after what source. `href` leads to the field, or with `at` to
/// the step of that name.
pub fn item(
    finding: &Finding,
    advert: &Advert,
    words: &Words,
    href: &str,
    at: Option<&str>,
) -> String {
    let sentences = words.sentences(finding.rule);
    let name = escape(&sentences.name);
    let href = escape(href);
    let mut html = match at {
        None => format!("<article><h3><a href=\"{href}\">{name}</a></h3>"),
        Some(_) => format!("<article><h3>{name}</h3>"),
    };
    let tag = words
        .tags
        .iter()
        .find(|(severity, _)| *severity == finding.severity);
    let _ = write!(
        html,
        "<p class=\"meta\">{}</p>",
        tag.map_or("", |(_, tag)| tag)
    );
    // Words of the text, never codes of fields.
    if finding.field.is_none() && !finding.words.is_empty() {
        let lang = tag_of(&advert.lang, &finding.words);
        let _ = write!(
            html,
            "<p><q lang=\"{lang}\">{}</q></p>",
            escape(&finding.words)
        );
    }
    let _ = write!(
        html,
        "<p>{}</p><p>{}</p>",
        escape(&filled(&sentences.why, finding)),
        escape(&sentences.todo)
    );
    if finding.example {
        let _ = write!(
            html,
            "<p class=\"soft small\">{}</p>",
            escape(&words.example)
        );
    }
    if finding.source.starts_with("https://") {
        let _ = write!(
            html,
            "<p><a class=\"link\" href=\"{}\">{}</a></p>",
            escape(&finding.source),
            escape(&words.source)
        );
    }
    if let Some(at) = at {
        let _ = write!(
            html,
            "<p><a class=\"link\" href=\"{href}\">{}</a></p>",
            escape(at)
        );
    }
    html.push_str("</article>");
    html
}

/// The tag of the language of some words; Uzbek has two scripts.
pub fn tag_of(lang: &str, words: &str) -> &'static str {
    let is_cyrillic = words.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
    match lang {
        "uz" if is_cyrillic => "uz-Cyrl",
        "uz" => "uz-Latn",
        "ja" => "ja",
        "ru" => "ru",
        "tr" => "tr",
        _ => "en",
    }
}

/// A sentence with the values of a finding in their places.
fn filled(sentence: &str, finding: &Finding) -> String {
    finding
        .values
        .iter()
        .fold(sentence.to_owned(), |sentence, (name, value)| {
            sentence.replace(&format!("{{{name}}}"), value)
        })
}

/// Text for markup and for values of attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let sentences = Sentences {
            name: "Hours".into(),
            why: "The limit is {limit}.".into(),
            todo: "Write fewer.".into(),
        };
        Words {
            title: "Found".into(),
            rules: vec![(Rule::ExcessiveHours, sentences)],
            ..Words::default()
        }
    }

    #[test]
    fn a_finding_stands_at_the_step_of_its_field_with_its_values_in_words() {
        let finding =
            Finding::field(Rule::ExcessiveHours, "hours_per_week", "60").with("limit", "40");
        let found = [finding];
        let advert = Advert::default();
        let shown = of_step(&found, Step::Hours, &advert, &words());
        assert_eq!(notes(&shown), [("hours".to_owned(), "Hours".to_owned())]);
        assert!(summary(&shown, &words()).contains("The limit is 40."));
        assert!(of_step(&found, Step::Pay, &advert, &words()).is_empty());
    }

    #[test]
    fn text_that_says_otherwise_than_a_field_is_shown_at_both() {
        let found = [Finding::words(Rule::TextStructMismatch, "60 hours")
            .with("key", "hours_per_week")
            .with("value", "40")];
        let advert = Advert {
            text: "We work 60 hours.".into(),
            ..Advert::default()
        };
        let at = |step| of_step(&found, step, &advert, &words()).len();
        assert_eq!(at(Step::Words), 1);
        assert_eq!(at(Step::Hours), 1);
        assert_eq!(at(Step::Pay), 0);
    }

    #[test]
    fn hostile_words_stay_words() {
        let hostile = "<img src=x onerror=alert(1)>\"&";
        let found = [Finding::words(Rule::ExcessiveHours, hostile)
            .by("https://example.org/\"><script>", false)];
        let advert = Advert {
            text: hostile.into(),
            ..Advert::default()
        };
        let html = summary(&of_step(&found, Step::Words, &advert, &words()), &words());
        assert!(
            !html.contains("<img") && !html.contains("<script"),
            "{html}"
        );
        assert!(html.contains("&lt;img src=x"), "{html}");
    }
}

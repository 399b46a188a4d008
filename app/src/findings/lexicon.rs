//! The words that rules look for: dated rows, and the form in which rules use those of one day.

use serde::{Deserialize, Serialize};

use super::Rule;
use super::patterns::{Lists, Way};
use crate::writing::date::Day;
use crate::writing::fold::Lang;

/// One row: for which rule (or `shared`), in which language, in which part, which words.
///
/// Part `finds` makes a finding, `unless` in the same clause takes it back, but not one of `always`. `topic` is what an advert hardly names
/// without harm, `harmless` what it then speaks of instead. Any other part is a list that patterns name by `@part`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub rule: String,
    pub lang: String,
    pub part: String,
    pub words: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<String>,
}

/// The patterns of one rule in one language.
#[derive(Debug, Default)]
pub struct Words {
    pub finds: Vec<Way>,
    /// Finds that no exception takes back: “non-refundable”.
    pub always: Vec<Way>,
    pub unless: Vec<Way>,
    pub topic: Vec<Way>,
    pub harmless: Vec<Way>,
}

impl Words {
    fn part(&mut self, part: &str) -> Option<&mut Vec<Way>> {
        Some(match part {
            "finds" => &mut self.finds,
            "always" => &mut self.always,
            "unless" => &mut self.unless,
            "topic" => &mut self.topic,
            "harmless" => &mut self.harmless,
            _ => return None,
        })
    }
}

/// The words of one language.
#[derive(Debug)]
pub struct Language {
    pub lang: Lang,
    pub lists: Lists,
    rules: Vec<(Rule, Words)>,
}

impl Language {
    pub fn words(&self, rule: Rule) -> Option<&Words> {
        self.rules
            .iter()
            .find_map(|(one, words)| (*one == rule).then_some(words))
    }
}

/// The words of all languages on one day.
#[derive(Debug)]
pub struct Lexicon {
    languages: Vec<Language>,
}

/// The parts that are no lists.
const PARTS: [&str; 5] = ["finds", "always", "unless", "topic", "harmless"];

pub const LANGS: [(&str, Lang); 5] = [
    ("uz", Lang::Uz),
    ("ru", Lang::Ru),
    ("ja", Lang::Ja),
    ("tr", Lang::Tr),
    ("en", Lang::En),
];

/// Whether a row counts on a day: first and last day are part of it.
pub fn counts(from: Option<&str>, to: Option<&str>, day: Day) -> bool {
    let read = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::parse::<Day>);
    !matches!(read(from), Some(Ok(from)) if from > day)
        && !matches!(read(to), Some(Ok(to)) if to < day)
        && !matches!(read(from), Some(Err(_)))
        && !matches!(read(to), Some(Err(_)))
}

impl Lexicon {
    /// Reads the rows that count today. A row with an unknown language, and a rule that is none, is left out.
    pub fn new(rows: &[Row], today: Day) -> Self {
        let mut languages: Vec<Language> = LANGS
            .iter()
            .map(|(_, lang)| Language {
                lang: *lang,
                lists: Lists::default(),
                rules: Vec::new(),
            })
            .collect();
        for row in rows {
            if !counts(row.valid_from.as_deref(), row.valid_to.as_deref(), today) {
                continue;
            }
            let Some(place) = LANGS.iter().position(|(code, _)| *code == row.lang) else {
                continue;
            };
            let language = &mut languages[place];
            if !PARTS.contains(&row.part.as_str()) {
                language.lists.add(language.lang, &row.part, &row.words);
                continue;
            }
            let Some(rule) = Rule::from_code(&row.rule) else {
                continue;
            };
            let found = language.rules.iter().position(|(one, _)| *one == rule);
            let at = found.unwrap_or_else(|| {
                language.rules.push((rule, Words::default()));
                language.rules.len() - 1
            });
            for way in row.words.split(" | ") {
                let way = Way::read(language.lang, way, &mut language.lists);
                if let Some(part) = language.rules[at].1.part(&row.part) {
                    part.push(way);
                }
            }
        }
        Self { languages }
    }

    pub fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|one| one.lang == lang)
    }
}

//! The terms of a vacancy: everything that can be a code, a number or a day, so that each language can word it by itself.

use serde::{Deserialize, Serialize};

use crate::writing::date::Day;

/// What pay counts for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Hour,
    Day,
    #[default]
    Month,
    Year,
}

impl Period {
    pub const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::Month, Self::Year];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.code() == code)
    }
}

/// A sum in whole units of its currency, as wages and fees are stated everywhere in the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub amount: i64,
    /// ISO 4217: `JPY`, `TRY`, `UZS`, …
    pub currency: String,
}

/// What is paid: the least that everybody in this job gets, without overtime.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pay {
    pub amount: i64,
    pub currency: String,
    pub period: Period,
    /// Before taxes and deductions.
    pub gross: bool,
}

/// One thing that is taken off the pay of each month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deduction {
    /// One of [`codes::DEDUCTIONS`].
    pub kind: String,
    pub amount: i64,
    pub currency: String,
}

/// What the worker pays for getting the job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fee {
    /// The employer has not answered yet.
    #[default]
    NotSaid,
    Nothing,
    /// A charge that a rule allows: what for (one of [`codes::CHARGES`]), how much, and where the rule stands.
    Lawful {
        code: String,
        amount: i64,
        currency: String,
        rule: String,
    },
}

/// The structured part of a vacancy. Empty texts, empty lists and `None` mean “not said”.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// The slug of a programme of the portal, if the work is part of one.
    pub programme: String,
    /// Or else the status of residence: one of [`codes::STATUSES`].
    pub status: String,
    /// The field of the Japanese status of residence, by its slug.
    pub field: String,
    /// A unit group of ISCO-08: four figures.
    pub occupation: String,
    pub sector: String,
    /// ISO 3166-1: `JP`, `TR`, …
    pub country: String,
    /// ISO 3166-2 in small letters: `jp-14`, `tr-34`.
    pub region: String,
    /// The city in Latin letters.
    pub city: String,
    pub places: Option<u32>,
    /// One of [`codes::CONTRACTS`].
    pub contract: String,
    pub contract_months: Option<u32>,
    pub start: Option<Day>,
    /// Tenths of an hour: 40 hours are 400, 37.5 are 375.
    pub hours_per_week_tenths: Option<u32>,
    pub overtime_hours_month: Option<u32>,
    /// Some of [`codes::SHIFTS`].
    pub shifts: Vec<String>,
    pub days_off_per_week: Option<u32>,
    pub days_off_per_year: Option<u32>,
    pub pay: Option<Pay>,
    /// What an hour of overtime is paid, in per cent of an ordinary hour.
    pub overtime_rate_percent: Option<u32>,
    /// Some of [`codes::BONUSES`].
    pub bonuses: Vec<String>,
    /// Nothing: not said. An empty list: nothing is deducted.
    pub deductions: Option<Vec<Deduction>>,
    /// One of [`codes::HOUSING`].
    pub housing: String,
    /// A month; 0 is free.
    pub housing_cost: Option<Money>,
    /// How many share one room.
    pub housing_shared_by: Option<u32>,
    /// One of [`codes::UTILITIES`]: whether water, light and heating are in the cost.
    pub housing_utilities: String,
    /// One of [`codes::MEALS`].
    pub meals: String,
    /// Who pays the way there, and the way back: one of [`codes::PAYERS`].
    pub travel_there: String,
    pub travel_back: String,
    /// Some of [`codes::INSURANCE`].
    pub insurance: Vec<String>,
    /// Some of [`codes::TRAINING`].
    pub training: Vec<String>,
    /// A language test of the portal's tests, or `none` when no level is asked.
    pub language_min: String,
    /// Other tests of the portal's tests.
    pub tests: Vec<String>,
    /// Some of [`codes::CERTIFICATES`].
    pub certificates: Vec<String>,
    /// 0: none is asked.
    pub experience_months: Option<u32>,
    /// One of [`codes::INTERVIEWS`].
    pub interview: String,
    /// The first and the last day on which people can apply.
    pub apply_from: Option<Day>,
    pub apply_to: Option<Day>,
    pub fee: Fee,
}

impl Terms {
    /// Hours a week as a number, for arithmetic and for machines.
    pub fn hours_per_week(&self) -> Option<f64> {
        self.hours_per_week_tenths
            .map(|tenths| f64::from(tenths) / 10.0)
    }
}

/// How far a text can be trusted to say what its author meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextState {
    /// Written by the employer in this language.
    #[default]
    OwnWords,
    /// Translated by a machine, read by nobody.
    Machine,
    /// Translated, and checked by a person.
    Checked,
    /// The wording that counts before the law.
    Legal,
}

impl TextState {
    pub const ALL: [Self; 4] = [Self::OwnWords, Self::Machine, Self::Checked, Self::Legal];

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::OwnWords => "own_words",
            Self::Machine => "machine",
            Self::Checked => "checked",
            Self::Legal => "legal",
        }
    }
}

/// A text that somebody wrote, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnText {
    /// `uz`, `ru`, `ja`, `tr` or `en`; Uzbek in either script.
    pub lang: String,
    pub state: TextState,
    pub text: String,
}

/// The free part of a vacancy: the words of the employer first, then their translations, one for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnTexts {
    /// What stands behind the name of the occupation.
    pub title: Vec<OwnText>,
    pub description: Vec<OwnText>,
}

/// The text for a reader of this language: the legal one, then a checked translation, the own words, a machine's; when
/// there is none in the language, the first of all: the employer's own words in another one.
pub fn best<'a>(texts: &'a [OwnText], lang: &str) -> Option<&'a OwnText> {
    texts
        .iter()
        .filter(|text| text.lang == lang && !text.text.trim().is_empty())
        .min_by_key(|text| match text.state {
            TextState::Legal => 0,
            TextState::Checked => 1,
            TextState::OwnWords => 2,
            TextState::Machine => 3,
        })
        .or_else(|| texts.iter().find(|text| !text.text.trim().is_empty()))
}

/// The words that terms may use. Their names in all languages are reference data (`app/reference/vacancy_terms.csv`).
pub mod codes {
    /// Statuses of residence that are no programme of the portal.
    pub const STATUSES: [&str; 5] = [
        "jp-engineer",
        "jp-skilled-labour",
        "jp-care",
        "tr-work-permit",
        "other",
    ];
    pub const COUNTRIES: [&str; 2] = ["JP", "TR"];
    pub const CURRENCIES: [&str; 4] = ["JPY", "TRY", "UZS", "USD"];
    pub const CONTRACTS: [&str; 4] = ["fixed", "fixed-renewable", "open", "seasonal"];
    pub const SHIFTS: [&str; 4] = ["day", "evening", "night", "rotating"];
    pub const BONUSES: [&str; 5] = [
        "none",
        "once-a-year",
        "twice-a-year",
        "by-result",
        "attendance",
    ];
    pub const DEDUCTIONS: [&str; 8] = [
        "tax",
        "social-insurance",
        "employment-insurance",
        "utilities",
        "meals",
        "commuting",
        "union",
        "other",
    ];
    pub const HOUSING: [&str; 5] = [
        "dormitory",
        "company-flat",
        "host-family",
        "found-for-you",
        "own",
    ];
    pub const UTILITIES: [&str; 3] = ["included", "extra", "partly"];
    pub const MEALS: [&str; 5] = ["none", "one", "two", "three", "kitchen"];
    pub const PAYERS: [&str; 3] = ["employer", "shared", "worker"];
    pub const INSURANCE: [&str; 5] = ["health", "pension", "accident", "employment", "private"];
    pub const TRAINING: [&str; 5] = [
        "none",
        "language-before",
        "language-at-work",
        "skills",
        "safety",
    ];
    pub const CERTIFICATES: [&str; 6] = [
        "none",
        "qualification",
        "driving-b",
        "driving-c",
        "forklift",
        "welding",
    ];
    pub const INTERVIEWS: [&str; 4] = ["online", "in-person", "test-at-work", "none"];
    pub const CHARGES: [&str; 4] = ["passport", "medical", "test", "visa"];
    /// The languages of texts.
    pub const LANGUAGES: [&str; 5] = ["uz", "ru", "ja", "tr", "en"];
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(lang: &str, state: TextState) -> OwnText {
        OwnText {
            lang: lang.into(),
            state,
            text: format!("{lang} {}", state.code()),
        }
    }

    #[test]
    fn a_checked_translation_is_shown_before_a_machines_and_own_words_before_nothing() {
        let texts = [
            text("ja", TextState::OwnWords),
            text("uz", TextState::Machine),
            text("uz", TextState::Checked),
        ];
        assert_eq!(
            best(&texts, "uz").map(|text| text.state),
            Some(TextState::Checked)
        );
        assert_eq!(
            best(&texts, "tr").map(|text| text.lang.as_str()),
            Some("ja")
        );
        assert_eq!(best(&[], "tr"), None);
    }

    #[test]
    fn terms_of_an_older_program_are_read_by_a_newer_one() {
        let terms: Terms = serde_json::from_str(r#"{"country":"JP"}"#).expect("terms");
        assert_eq!(terms.country, "JP");
        assert_eq!(terms.fee, Fee::NotSaid);
    }
}

//! The statements that the desk can make, each with its own form.

use crate::i18n::Locale;
use crate::programmes::catalog::StoredRow;
use crate::t;

/// What a row states. Facts and requirements have one for each of their kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    State,
    Pay,
    Duration,
    Family,
    Housing,
    Support,
    Level,
    TestPlace,
    Next,
    Note,
    Fee,
    AgeMin,
    AgeMax,
    Language,
    Skills,
    Experience,
    Statement,
    StayBelow,
    ProgrammeDone,
    Step,
    Document,
    Test,
    Amount,
    CertificateRule,
    ExchangeRate,
    /// What the automatic findings compare with.
    FindingFigure,
}

impl Topic {
    /// What a programme's page offers.
    pub const OF_PROGRAMME: [Self; 21] = [
        Self::State,
        Self::Pay,
        Self::Duration,
        Self::Family,
        Self::Housing,
        Self::Support,
        Self::Level,
        Self::TestPlace,
        Self::Next,
        Self::Note,
        Self::AgeMin,
        Self::AgeMax,
        Self::Language,
        Self::Skills,
        Self::Experience,
        Self::Statement,
        Self::StayBelow,
        Self::ProgrammeDone,
        Self::Fee,
        Self::Step,
        Self::Document,
    ];

    /// What counts for all programmes.
    pub const OF_ALL: [Self; 6] = [
        Self::Test,
        Self::CertificateRule,
        Self::Amount,
        Self::ExchangeRate,
        Self::FindingFigure,
        Self::Fee,
    ];

    /// In addresses, and in the rows of facts and requirements.
    pub const fn code(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Pay => "pay",
            Self::Duration => "duration",
            Self::Family => "family",
            Self::Housing => "housing",
            Self::Support => "support",
            Self::Level => "level",
            Self::TestPlace => "test_place",
            Self::Next => "next",
            Self::Note => "note",
            Self::Fee => "fee",
            Self::AgeMin => "age_min",
            Self::AgeMax => "age_max",
            Self::Language => "language",
            Self::Skills => "test",
            Self::Experience => "experience",
            Self::Statement => "statement",
            Self::StayBelow => "stay_below",
            Self::ProgrammeDone => "programme_done",
            Self::Step => "step",
            Self::Document => "document",
            Self::Test => "known_test",
            Self::Amount => "amount",
            Self::CertificateRule => "certificate_rule",
            Self::ExchangeRate => "exchange_rate",
            Self::FindingFigure => "finding_figure",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::OF_PROGRAMME
            .into_iter()
            .chain(Self::OF_ALL)
            .find(|topic| topic.code() == code)
    }

    /// The kind of its rows.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Pay
            | Self::Duration
            | Self::Family
            | Self::Housing
            | Self::Support
            | Self::Level
            | Self::TestPlace
            | Self::Next
            | Self::Note => "fact",
            Self::Fee => "fee",
            Self::AgeMin
            | Self::AgeMax
            | Self::Language
            | Self::Skills
            | Self::Experience
            | Self::Statement
            | Self::StayBelow
            | Self::ProgrammeDone => "requirement",
            Self::Step => "step",
            Self::Document => "document",
            Self::Test => "test",
            Self::Amount => "amount",
            Self::CertificateRule => "certificate_rule",
            Self::ExchangeRate => "exchange_rate",
            Self::FindingFigure => "finding_figure",
        }
    }

    /// The statement of a row; nothing for a programme or an occupation itself.
    pub fn of_row(row: &StoredRow) -> Option<Self> {
        let code = match row.kind.as_str() {
            "fact" => row.field("fact"),
            "requirement" => row.field("condition"),
            "test" => "known_test".into(),
            kind => kind.into(),
        };
        Self::from_code(&code).filter(|topic| topic.kind() == row.kind)
    }

    /// Its name for the staff.
    pub fn word(self, locale: Locale) -> String {
        match self {
            Self::State => t!(locale, "filter-state"),
            Self::Pay => t!(locale, "fact-pay"),
            Self::Duration => t!(locale, "fact-duration"),
            Self::Family => t!(locale, "fact-family"),
            Self::Housing => t!(locale, "fact-housing"),
            Self::Support => t!(locale, "fact-support"),
            Self::Level => t!(locale, "fact-level"),
            Self::TestPlace => t!(locale, "row-test-place"),
            Self::Next => t!(locale, "fact-next"),
            Self::Note => t!(locale, "fact-note"),
            Self::Fee => t!(locale, "row-fee"),
            Self::AgeMin => t!(locale, "row-age-min"),
            Self::AgeMax => t!(locale, "row-age-max"),
            Self::Language => t!(locale, "row-language"),
            Self::Skills => t!(locale, "row-skills"),
            Self::Experience => t!(locale, "row-experience"),
            Self::Statement => t!(locale, "row-statement"),
            Self::StayBelow => t!(locale, "row-stay"),
            Self::ProgrammeDone => t!(locale, "row-done"),
            Self::Step => t!(locale, "row-step"),
            Self::Document => t!(locale, "row-document"),
            Self::Test => t!(locale, "row-test"),
            Self::Amount => t!(locale, "row-amount"),
            Self::CertificateRule => t!(locale, "row-certificate-rule"),
            Self::ExchangeRate => t!(locale, "row-exchange-rate"),
            Self::FindingFigure => t!(locale, "row-figure"),
        }
    }
}

/// The kind of a row for the staff.
pub fn kind_word(locale: Locale, kind: &str) -> String {
    match kind {
        "state" => t!(locale, "filter-state"),
        "fact" => t!(locale, "programme-facts"),
        "fee" => t!(locale, "programme-fees"),
        "requirement" => t!(locale, "programme-asked"),
        "step" => t!(locale, "row-step"),
        "document" => t!(locale, "row-document"),
        "test" => t!(locale, "row-test"),
        "amount" => t!(locale, "row-amount"),
        "certificate_rule" => t!(locale, "row-certificate-rule"),
        "exchange_rate" => t!(locale, "row-exchange-rate"),
        "finding_figure" => t!(locale, "row-figure"),
        "occupation" => t!(locale, "occupation-label"),
        _ => t!(locale, "eligibility-programme"),
    }
}

//! Automatic findings: what is wrong, or may be, with an advert of work; the same rules for the server, the browser and the command.

pub mod advert;
mod figure;
pub mod figures;
#[cfg(feature = "ssr")]
pub mod handlers;
pub mod lexicon;
mod numbers;
#[cfg(feature = "ssr")]
mod pages;
mod patterns;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod shipped;
#[cfg(feature = "ssr")]
mod store;
mod text;
#[cfg(feature = "ssr")]
pub mod wording;

use serde::{Deserialize, Serialize};

pub use advert::Advert;
pub use figures::Figures;
pub use lexicon::Lexicon;
pub use rules::{Known, check, not_checked};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth a look.
    Hint,
    Medium,
    High,
    /// The advert cannot be published so.
    Blocks,
}

impl Severity {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Blocks => "blocks",
        }
    }
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    FeeDemand,
    Deposit,
    PassportKept,
    DiscrSex,
    DiscrAge,
    DiscrMarital,
    DiscrReligion,
    DiscrNationality,
    DiscrLooks,
    ContactOutside,
    PayBelowMinimum,
    ExcessiveHours,
    NearCopy,
    FieldClosed,
    TestNonexistent,
    TestInsufficient,
    ThirdPartyData,
    HousingCostMissing,
    TextStructMismatch,
    PayUnusual,
}

impl Rule {
    pub const ALL: [Self; 20] = [
        Self::FeeDemand,
        Self::Deposit,
        Self::PassportKept,
        Self::DiscrSex,
        Self::DiscrAge,
        Self::DiscrMarital,
        Self::DiscrReligion,
        Self::DiscrNationality,
        Self::DiscrLooks,
        Self::ContactOutside,
        Self::PayBelowMinimum,
        Self::ExcessiveHours,
        Self::NearCopy,
        Self::FieldClosed,
        Self::TestNonexistent,
        Self::TestInsufficient,
        Self::ThirdPartyData,
        Self::HousingCostMissing,
        Self::TextStructMismatch,
        Self::PayUnusual,
    ];

    /// The name in data, in the output of the command and in the ids of messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FeeDemand => "fee_demand",
            Self::Deposit => "deposit",
            Self::PassportKept => "passport_kept",
            Self::DiscrSex => "discr_sex",
            Self::DiscrAge => "discr_age",
            Self::DiscrMarital => "discr_marital",
            Self::DiscrReligion => "discr_religion",
            Self::DiscrNationality => "discr_nationality",
            Self::DiscrLooks => "discr_looks",
            Self::ContactOutside => "contact_outside",
            Self::PayBelowMinimum => "pay_below_minimum",
            Self::ExcessiveHours => "excessive_hours",
            Self::NearCopy => "near_copy",
            Self::FieldClosed => "field_closed",
            Self::TestNonexistent => "test_nonexistent",
            Self::TestInsufficient => "test_insufficient",
            Self::ThirdPartyData => "third_party_data",
            Self::HousingCostMissing => "housing_cost_missing",
            Self::TextStructMismatch => "text_struct_mismatch",
            Self::PayUnusual => "pay_unusual",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }

    pub const fn severity(self) -> Severity {
        match self {
            Self::FeeDemand
            | Self::Deposit
            | Self::PassportKept
            | Self::PayBelowMinimum
            | Self::FieldClosed
            | Self::TestNonexistent
            | Self::ThirdPartyData => Severity::Blocks,
            Self::DiscrSex
            | Self::DiscrAge
            | Self::DiscrMarital
            | Self::DiscrReligion
            | Self::DiscrNationality
            | Self::DiscrLooks
            | Self::ContactOutside
            | Self::ExcessiveHours
            | Self::NearCopy
            | Self::TestInsufficient
            | Self::TextStructMismatch => Severity::High,
            Self::HousingCostMissing => Severity::Medium,
            Self::PayUnusual => Severity::Hint,
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: Rule,
    pub severity: Severity,
    /// The words of the advert that caused it, exactly as they stand there; for a field, its value.
    pub words: String,
    /// The key of the structured field that caused it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Values for the wording, by name: `limit`, `found`, `id`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<(String, String)>,
    /// The row was an example and no official figure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// The source of the row that decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Finding {
    /// Words of the text.
    pub fn words(rule: Rule, words: &str) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            words: words.to_owned(),
            field: None,
            values: Vec::new(),
            example: false,
            source: String::new(),
        }
    }

    /// A structured field.
    pub fn field(rule: Rule, field: &str, value: impl Into<String>) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::words(rule, &value.into())
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    #[must_use]
    pub fn by(mut self, source: &str, example: bool) -> Self {
        source.clone_into(&mut self.source);
        self.example = example;
        self
    }
}

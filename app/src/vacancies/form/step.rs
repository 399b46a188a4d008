//! The steps of the editor and the fields that each asks for.

use serde::{Deserialize, Serialize};

/// One page of the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Programme or status, country, sector.
    Job,
    Occupation,
    Place,
    Contract,
    Hours,
    Pay,
    Deductions,
    Housing,
    /// Travel, insurance, training.
    Support,
    /// What is asked of the worker.
    Asked,
    /// Interview and the days on which people can apply.
    Applying,
    /// What the worker pays.
    Fees,
    /// The employer's own words.
    Words,
}

impl Step {
    pub const ALL: [Self; 13] = [
        Self::Job,
        Self::Occupation,
        Self::Place,
        Self::Contract,
        Self::Hours,
        Self::Pay,
        Self::Deductions,
        Self::Housing,
        Self::Support,
        Self::Asked,
        Self::Applying,
        Self::Fees,
        Self::Words,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Occupation => "occupation",
            Self::Place => "place",
            Self::Contract => "contract",
            Self::Hours => "hours",
            Self::Pay => "pay",
            Self::Deductions => "deductions",
            Self::Housing => "housing",
            Self::Support => "support",
            Self::Asked => "asked",
            Self::Applying => "applying",
            Self::Fees => "fees",
            Self::Words => "words",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }

    /// The fields that are kept of what was sent.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Job => &["programme", "status", "country", "sector"],
            Self::Occupation => &["occupation", "words"],
            Self::Place => &["region", "city", "places"],
            Self::Contract => &[
                "contract",
                "contract-months",
                "start-day",
                "start-month",
                "start-year",
            ],
            Self::Hours => &[
                "hours",
                "overtime",
                "shifts",
                "days-off-week",
                "days-off-year",
            ],
            Self::Pay => &[
                "pay",
                "currency",
                "period",
                "gross",
                "overtime-rate",
                "bonuses",
            ],
            Self::Deductions => &[
                "nothing",
                "tax",
                "social-insurance",
                "employment-insurance",
                "utilities",
                "meals-off",
                "commuting",
                "union",
                "other",
            ],
            Self::Housing => &[
                "housing",
                "housing-cost",
                "housing-shared",
                "housing-utilities",
                "meals",
            ],
            Self::Support => &["travel-there", "travel-back", "insurance", "training"],
            Self::Asked => &["language", "tests", "certificates", "experience"],
            Self::Applying => &[
                "interview",
                "from-day",
                "from-month",
                "from-year",
                "to-day",
                "to-month",
                "to-year",
            ],
            Self::Fees => &["fee", "charge", "charge-amount", "charge-currency", "rule"],
            Self::Words => &["lang", "title", "description"],
        }
    }
}

/// The field of each deduction; `meals` is a question of its own.
pub const DEDUCTION_FIELDS: [(&str, &str); 8] = [
    ("tax", "tax"),
    ("social-insurance", "social-insurance"),
    ("employment-insurance", "employment-insurance"),
    ("utilities", "utilities"),
    ("meals", "meals-off"),
    ("commuting", "commuting"),
    ("union", "union"),
    ("other", "other"),
];

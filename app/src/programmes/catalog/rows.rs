//! The dated rows of the catalog: as the database has them, and what each kind says.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::State;
use crate::programmes::rules::Dated;
use crate::writing::date::Day;

/// A row that says how a programme stands. `expected`: a year, month or day.
#[derive(Clone, Debug, Deserialize)]
pub struct StateRow {
    pub state: State,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub expected: String,
}

/// A fact: `pay`, `duration`, `family`, `housing`, `next`, `test_place`, `support`, `level`, `note`.
#[derive(Clone, Debug, Deserialize)]
pub struct FactRow {
    pub fact: String,
    #[serde(default)]
    pub value: String,
    #[serde(default)]
    pub amount: String,
    #[serde(default)]
    pub currency: String,
    #[serde(default)]
    pub note: String,
}

/// Who may charge what: `status` is `pays`, `free`, `forbidden`, `refund` or `not_known`.
#[derive(Clone, Debug, Deserialize)]
pub struct FeeRow {
    pub item: String,
    pub payee: String,
    pub status: String,
    #[serde(default)]
    pub amount: String,
    #[serde(default)]
    pub currency: String,
    #[serde(default)]
    pub note: String,
}

/// One step of the way; days are empty where the usual waiting is not known.
#[derive(Clone, Debug, Deserialize)]
pub struct StepRow {
    pub step: String,
    pub owner: String,
    #[serde(default)]
    pub days_min: String,
    #[serde(default)]
    pub days_max: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct DocumentRow {
    pub document: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct ProgrammeRow {
    pub slug: String,
    pub kind: String,
    pub country: String,
    #[serde(default)]
    pub field: String,
    #[serde(default)]
    pub sector: String,
    #[serde(default)]
    pub occupation: String,
    #[serde(default)]
    pub city: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct RequirementRow {
    pub group: String,
    pub condition: String,
    #[serde(default)]
    pub param: String,
    #[serde(default)]
    pub min: String,
    #[serde(default)]
    pub months: String,
    #[serde(default)]
    pub price_amount: String,
    #[serde(default)]
    pub price_currency: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct TestRow {
    pub code: String,
    pub family: String,
    pub rank: String,
    pub subject: String,
    #[serde(default)]
    pub validity_months: String,
}

/// A row as the database has it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, Deserialize, sqlx::FromRow)]
pub struct StoredRow {
    pub id: String,
    pub kind: String,
    pub scope: String,
    pub position: i64,
    pub data: String,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub source_url: String,
    pub as_of: String,
    pub origin: String,
}

/// See [`StoredRow::key`].
pub fn row_key(kind: &str, scope: &str, data: &str, from: &str) -> String {
    let mut hash = Sha256::new();
    for part in [kind, scope, data, from] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

impl StoredRow {
    /// The day from which it counts; nothing means always.
    pub fn from(&self) -> Option<Day> {
        self.valid_from.as_deref().and_then(|day| day.parse().ok())
    }

    /// The last day on which it counts.
    pub fn to(&self) -> Option<Day> {
        self.valid_to.as_deref().and_then(|day| day.parse().ok())
    }

    /// What the row says, to whom and from when, as one short word: the same row loaded again has the same.
    pub fn key(&self) -> String {
        let from = self.valid_from.as_deref().unwrap_or_default();
        row_key(&self.kind, &self.scope, &self.data, from)
    }

    /// A field of its content, or the empty text.
    pub fn field(&self, name: &str) -> String {
        let data: serde_json::Value = serde_json::from_str(&self.data).unwrap_or_default();
        data[name].as_str().unwrap_or_default().to_owned()
    }

    pub fn read<T: DeserializeOwned>(&self) -> Option<Dated<T>> {
        let value = serde_json::from_str(&self.data)
            .inspect_err(|error| tracing::warn!(row = %self.id, %error, "a dated row is left out"))
            .ok()?;
        Some(Dated {
            value,
            from: self.from(),
            to: self.to(),
            source: self.source_url.clone(),
            as_of: self.as_of.clone(),
        })
    }
}

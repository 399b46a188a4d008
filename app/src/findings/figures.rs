//! Dated figures that rules compare with: minimum pay, lawful hours, usual pay, states of fields, tests. Nothing here is made up:
//! a row has a source, or is marked as an example; without a row a rule does not decide.

use serde::{Deserialize, Serialize};

use super::lexicon::counts;
use crate::writing::date::Day;

/// One figure. `kind` is `minimum_pay`, `week_hours`, `overtime_month`, `usual_pay_low`, `usual_pay_high`, `rate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub kind: String,
    /// `JP`, `TR`, `UZ`.
    pub country: String,
    /// A prefecture or province by its names, with `/` between; empty for the whole country.
    #[serde(default)]
    pub region: String,
    /// A field; empty for all. With `except` in front of it the row is for all but this one.
    #[serde(default)]
    pub field: String,
    pub value: f64,
    /// `hour`, `day`, `week`, `month`, `year`.
    #[serde(default)]
    pub per: String,
    #[serde(default)]
    pub currency: String,
    /// Not official: it shows the rule until staff enter the figure.
    #[serde(default)]
    pub example: bool,
    #[serde(default)]
    pub valid_from: Option<String>,
    #[serde(default)]
    pub valid_to: Option<String>,
    #[serde(default)]
    pub source: String,
}

/// How a programme stands: `open`, `not_yet`, `suspended`, `closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldState {
    /// `ssw1`, `ssw2`, `titp`, `esd`.
    pub kind: String,
    pub field: String,
    pub state: String,
    #[serde(default)]
    pub expected: String,
    #[serde(default)]
    pub valid_from: Option<String>,
    #[serde(default)]
    pub valid_to: Option<String>,
    #[serde(default)]
    pub source: String,
}

/// The names of a field, so that `介護`, `Nursing care` and `nursing-care` are one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldName {
    pub field: String,
    pub names: Vec<String>,
}

/// A test with its place in its family: `jlpt`, 1 for N5 to 5 for N1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    pub code: String,
    pub family: String,
    pub rank: u8,
}

/// What a programme or a field asks for: `needs` is a test or a family with the lowest rank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    pub kind: String,
    #[serde(default)]
    pub field: String,
    pub family: String,
    pub rank: u8,
    #[serde(default)]
    pub valid_from: Option<String>,
    #[serde(default)]
    pub valid_to: Option<String>,
    #[serde(default)]
    pub source: String,
}

/// All figures. They travel to the browser as they are; rules choose those of the day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub rows: Vec<Row>,
    pub states: Vec<FieldState>,
    pub fields: Vec<FieldName>,
    pub tests: Vec<Test>,
    pub needs: Vec<Need>,
}

impl Figures {
    /// The row of a kind that fits best: that of the region before that of the country, of the field before all, official before example.
    pub fn find(
        &self,
        kind: &str,
        country: &str,
        region: &str,
        field: &str,
        today: Day,
    ) -> Option<&Row> {
        let region = plain(region);
        self.rows
            .iter()
            .filter(|row| {
                row.kind == kind
                    && row.country == country
                    && counts(row.valid_from.as_deref(), row.valid_to.as_deref(), today)
                    && (row.region.is_empty()
                        || row.region.split('/').any(|name| plain(name) == region))
                    && match row.field.strip_prefix("except ") {
                        Some(others) => !others.split(' ').any(|other| other == field),
                        None => row.field.is_empty() || row.field == field,
                    }
            })
            .max_by_key(|row| {
                (
                    !row.example,
                    !row.region.is_empty(),
                    !row.field.is_empty(),
                    row.valid_from.clone(),
                )
            })
    }

    /// The code of a field that somebody named.
    pub fn field(&self, named: &str) -> Option<&str> {
        let named = plain(named);
        if named.is_empty() {
            return None;
        }
        self.fields
            .iter()
            .find(|one| {
                plain(&one.field) == named || one.names.iter().any(|name| plain(name) == named)
            })
            .or_else(|| self.fields.iter().find(|one| is_like(one, &named)))
            .map(|one| one.field.as_str())
    }

    /// How a programme stands today, with its field or as a whole.
    pub fn state(&self, kind: &str, field: &str, today: Day) -> Option<&FieldState> {
        self.states
            .iter()
            .filter(|row| {
                row.kind == kind
                    && row.field == field
                    && counts(row.valid_from.as_deref(), row.valid_to.as_deref(), today)
            })
            .max_by_key(|row| row.valid_from.clone())
    }
}

/// Whether a name means a field without being written as in the data: `care`, `logistics_warehouse`, `介護分野`.
fn is_like(field: &FieldName, named: &str) -> bool {
    let code = plain(&field.field);
    let common = code
        .chars()
        .zip(named.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let is_long = named.chars().count() >= 4;
    common >= 9
        || (is_long && (code.ends_with(named) || code.starts_with(named)))
        || field.names.iter().any(|name| {
            let name = plain(name);
            let size = name.chars().count();
            // Two characters of Japanese say as much as six letters.
            let least = if name.is_ascii() { 6 } else { 2 };
            size >= least && (named.contains(&name) || (is_long && name.contains(named)))
        })
}

/// Letters and figures only, small and folded.
pub fn plain(text: &str) -> String {
    crate::writing::fold::fold(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

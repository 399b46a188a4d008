//! Fees and rules are changed by two people: what one proposes counts when another one has confirmed it.

pub mod handlers;
mod pages;
mod service;
mod store;

use crate::programmes::catalog::StoredRow;

pub use pages::{Affected, affected_view};
pub use service::{affected, count_waiting, propose};

/// The kinds of rows that one person alone does not change.
const KINDS: [&str; 5] = ["fee", "requirement", "test", "certificate_rule", "amount"];

/// Whether a row needs a second person.
pub fn needs_two(row: &StoredRow) -> bool {
    KINDS.contains(&row.kind.as_str())
}

/// What is proposed.
#[derive(Clone, Debug)]
pub enum Change {
    Add(StoredRow),
    Replace { seen: StoredRow, row: StoredRow },
    End { seen: StoredRow, last_day: String },
}

impl Change {
    const fn code(&self) -> &'static str {
        match self {
            Self::Add(_) => "add",
            Self::Replace { .. } => "replace",
            Self::End { .. } => "end",
        }
    }

    /// The row that stands now.
    const fn seen(&self) -> Option<&StoredRow> {
        match self {
            Self::Add(_) => None,
            Self::Replace { seen, .. } | Self::End { seen, .. } => Some(seen),
        }
    }

    /// The row that is to come.
    const fn row(&self) -> Option<&StoredRow> {
        match self {
            Self::Add(row) | Self::Replace { row, .. } => Some(row),
            Self::End { .. } => None,
        }
    }

    /// The row that the change is about: the new one, or the one that ends.
    const fn subject(&self) -> &StoredRow {
        match self {
            Self::Add(row) | Self::Replace { row, .. } => row,
            Self::End { seen, .. } => seen,
        }
    }
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Confirmed,
    Refused,
    /// Taken back by who proposed it.
    Withdrawn,
}

impl State {
    const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [
            Self::Waiting,
            Self::Confirmed,
            Self::Refused,
            Self::Withdrawn,
        ]
        .into_iter()
        .find(|state| state.code() == code)
    }
}

/// A proposal as it is kept.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: String,
    pub change: Change,
    /// The programme from whose page it came.
    pub programme: Option<String>,
    pub state: State,
    pub proposed_by: String,
    /// The name of who proposed it.
    pub proposer: String,
    pub proposed_at: i64,
    /// The name of who decided it.
    pub decider: Option<String>,
    pub decided_at: Option<i64>,
}

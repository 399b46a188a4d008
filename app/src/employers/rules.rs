//! Kinds and states of organisations, and what follows from them.

use serde::{Deserialize, Serialize};

use crate::writing::date::Day;

/// What an organisation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// It employs people itself.
    Employer,
    /// A cooperative or supervising organisation (監理団体) that acts for employers.
    Supervising,
    /// A registered support organisation (登録支援機関).
    Support,
    /// A private employment agency.
    Agency,
    Training,
}

impl Kind {
    pub const ALL: [Self; 5] = [
        Self::Employer,
        Self::Supervising,
        Self::Support,
        Self::Agency,
        Self::Training,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Supervising => "supervising",
            Self::Support => "support",
            Self::Agency => "agency",
            Self::Training => "training",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Works only with a licence, a permit or a registration.
    pub const fn needs_licence(self) -> bool {
        matches!(self, Self::Supervising | Self::Support | Self::Agency)
    }

    /// May publish for employers that it is linked with.
    pub const fn acts_for_others(self) -> bool {
        matches!(self, Self::Supervising | Self::Support | Self::Agency)
    }
}

/// How an organisation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    /// Never approved so far.
    Draft,
    Approved,
    Suspended,
    Withdrawn,
    Rejected,
}

impl State {
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::Approved,
        Self::Suspended,
        Self::Withdrawn,
        Self::Rejected,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::Suspended => "suspended",
            Self::Withdrawn => "withdrawn",
            Self::Rejected => "rejected",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Anybody may see it and what it published.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Approved)
    }

    /// Its facts may be sent for checking.
    pub const fn may_send(self) -> bool {
        matches!(self, Self::Draft | Self::Approved)
    }
}

/// How a check ended; an organisation may be checked several times: each change of its facts is a new check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    Open,
    Approved,
    Returned,
    Rejected,
}

impl Outcome {
    pub const ALL: [Self; 4] = [Self::Open, Self::Approved, Self::Returned, Self::Rejected];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Approved => "approved",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// How the link of a supervising organisation with an employer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LinkState {
    Asked,
    Approved,
    Refused,
    Ended,
}

impl LinkState {
    pub const ALL: [Self; 4] = [Self::Asked, Self::Approved, Self::Refused, Self::Ended];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Ended => "ended",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Whether an organisation may publish on a day: approved, with a licence where its kind needs one, that has not ended.
pub fn may_publish(
    state: State,
    kind: Kind,
    has_licence: bool,
    licence_to: Option<Day>,
    today: Day,
) -> bool {
    state.is_public()
        && (has_licence || !kind.needs_licence())
        && licence_to.is_none_or(|end| end >= today)
}

/// How many days after sending the answer is promised (working days are counted as days of the calendar, so it is never late by this clock).
pub const PROMISED_DAYS: i64 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(of_month: u8) -> Day {
        Day::new(2026, 11, of_month).expect("a real day")
    }

    #[test]
    fn only_an_approved_organisation_with_a_licence_that_lasts_publishes() {
        let today = day(24);
        let agency = |licence, end| may_publish(State::Approved, Kind::Agency, licence, end, today);
        assert!(agency(true, Some(today)));
        assert!(agency(true, None));
        assert!(!agency(true, Some(day(23))));
        assert!(!agency(false, None));
        assert!(may_publish(
            State::Approved,
            Kind::Employer,
            false,
            None,
            today
        ));
        for state in State::ALL
            .into_iter()
            .filter(|state| *state != State::Approved)
        {
            assert!(
                !may_publish(state, Kind::Employer, false, None, today),
                "{state:?}"
            );
        }
    }
}

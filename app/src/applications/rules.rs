//! The states of an application, and which may follow which.

use serde::{Deserialize, Serialize};

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// On the waiting list: all places are taken.
    Waiting,
    Submitted,
    InReview,
    /// The candidate has to add something.
    InfoNeeded,
    Accepted,
    Refused,
    Withdrawn,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Agency,
    Candidate,
    Nobody,
}

impl State {
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Submitted,
        Self::InReview,
        Self::InfoNeeded,
        Self::Accepted,
        Self::Refused,
        Self::Withdrawn,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Submitted => "submitted",
            Self::InReview => "in_review",
            Self::InfoNeeded => "info_needed",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// It still takes part: one person has one such application to an intake.
    pub const fn is_active(self) -> bool {
        !matches!(self, Self::Refused | Self::Withdrawn)
    }

    pub const fn owner(self) -> Owner {
        match self {
            Self::Waiting | Self::Submitted | Self::InReview => Owner::Agency,
            Self::InfoNeeded => Owner::Candidate,
            Self::Accepted | Self::Refused | Self::Withdrawn => Owner::Nobody,
        }
    }

    /// What the staff may decide from here.
    pub const fn decisions(self) -> &'static [Self] {
        match self {
            Self::Submitted => &[
                Self::InReview,
                Self::InfoNeeded,
                Self::Accepted,
                Self::Refused,
            ],
            Self::InReview => &[Self::InfoNeeded, Self::Accepted, Self::Refused],
            Self::InfoNeeded => &[Self::InReview, Self::Accepted, Self::Refused],
            Self::Waiting => &[Self::Refused],
            Self::Accepted | Self::Refused | Self::Withdrawn => &[],
        }
    }

    /// A decision of this kind must give its reason.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Refused | Self::InfoNeeded)
    }

    /// The candidate may take it back.
    pub const fn can_withdraw(self) -> bool {
        self.is_active()
    }
}

/// So few places that it must be said before the first question: a tenth, or five.
pub const fn is_few(free: i64, seats: i64) -> bool {
    free <= 5 || free * 10 <= seats
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_ended_is_never_decided_again() {
        for state in State::ALL {
            if matches!(state, State::Accepted | State::Refused | State::Withdrawn) {
                assert!(state.decisions().is_empty(), "{state:?}");
            }
            assert!(
                !state.decisions().contains(&State::Withdrawn),
                "only the candidate withdraws"
            );
        }
    }

    #[test]
    fn nobody_on_the_waiting_list_is_accepted_past_the_others() {
        assert_eq!(State::Waiting.decisions(), [State::Refused]);
    }

    #[test]
    fn a_refusal_gives_its_reason() {
        assert!(State::Refused.needs_reason());
        assert!(!State::Accepted.needs_reason());
    }
}

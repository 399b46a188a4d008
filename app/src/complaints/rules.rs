//! What a complaint can be about, where it stands, and until when it is answered.

use serde::{Deserialize, Serialize};

use crate::writing::date::Day;

/// What is wrong with the advert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The job, the place or the employer does not exist.
    NotReal,
    /// Money was asked for.
    Money,
    /// Documents were kept.
    Passport,
    /// People are turned away for what they are.
    Unfair,
    /// What was offered later was worse than what the advert says.
    Different,
    Other,
}

impl Reason {
    pub const ALL: [Self; 6] = [
        Self::NotReal,
        Self::Money,
        Self::Passport,
        Self::Unfair,
        Self::Different,
        Self::Other,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::NotReal => "not_real",
            Self::Money => "money",
            Self::Passport => "passport",
            Self::Unfair => "unfair",
            Self::Different => "different",
            Self::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Received,
    /// It was right.
    Upheld,
    /// It was looked into, and not found to be so.
    NotUpheld,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Received, Self::Upheld, Self::NotUpheld];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Upheld => "upheld",
            Self::NotUpheld => "not_upheld",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The promised day of an answer: so many working days after today. Saturday and Sunday are no working days; the
/// holidays of a year are decided by decree and are not known here, so the promise may fall on one.
pub fn working_days_after(today: Day, count: u32) -> Day {
    let mut day = today;
    let mut left = count;
    while left > 0 {
        day = day.plus_days(1);
        if !day.is_weekend() {
            left -= 1;
        }
    }
    day
}

/// The promise for complaints and for adverts in review, in working days.
pub const PROMISED_DAYS: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekend_does_not_count_towards_the_promise() {
        let friday = Day::new(2026, 11, 27).expect("a real day");
        assert_eq!(
            working_days_after(friday, 2),
            Day::new(2026, 12, 1).expect("a real day")
        );
        let tuesday = Day::new(2026, 11, 24).expect("a real day");
        assert_eq!(
            working_days_after(tuesday, 2),
            Day::new(2026, 11, 26).expect("a real day")
        );
    }

    #[test]
    fn codes_come_back_as_what_they_were() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(reason));
        }
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
    }
}

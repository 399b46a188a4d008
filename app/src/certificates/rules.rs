//! How a certificate stands on a day: pure, the same for the public check, the holder and the desk.

use serde::{Deserialize, Serialize};

use crate::writing::date::Day;

/// What a certificate is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The result of a language test.
    LanguageResult,
    /// The result notice of a skills test; the candidate holds it.
    SkillsResult,
    /// The certificate of a pass; the employer holds it.
    PassCertificate,
    CourseCompletion,
    /// An occupation and a level; issued and revoked by two people.
    Qualification,
}

impl Kind {
    pub const ALL: [Self; 5] = [
        Self::LanguageResult,
        Self::SkillsResult,
        Self::PassCertificate,
        Self::CourseCompletion,
        Self::Qualification,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::LanguageResult => "language_result",
            Self::SkillsResult => "skills_result",
            Self::PassCertificate => "pass_certificate",
            Self::CourseCompletion => "course_completion",
            Self::Qualification => "qualification",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Issuing and revoking take two different people.
    pub const fn needs_two(self) -> bool {
        matches!(self, Self::Qualification)
    }

    /// It names a test.
    pub const fn has_test(self) -> bool {
        matches!(
            self,
            Self::LanguageResult | Self::SkillsResult | Self::PassCertificate
        )
    }
}

/// What the staff made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Entered by one person, not confirmed by a second: not yet a certificate.
    Proposed,
    Issued,
    Suspended,
    Revoked,
    /// A newer certificate stands in its place.
    Renewed,
}

impl Standing {
    pub const ALL: [Self; 5] = [
        Self::Proposed,
        Self::Issued,
        Self::Suspended,
        Self::Revoked,
        Self::Renewed,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Issued => "issued",
            Self::Suspended => "suspended",
            Self::Revoked => "revoked",
            Self::Renewed => "renewed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|standing| standing.code() == code)
    }
}

/// What a reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Valid,
    /// Valid, but not for long any more.
    Expiring,
    Expired,
    Suspended,
    Revoked,
    Renewed,
}

/// How it stands on a day. `valid_to` is the last day on which it counts; `expiring_days` before it the clock is shown.
/// `suspended_to` is the last day of a suspension; on the next the certificate counts again, without anybody's doing.
/// What is only proposed has no state: for a reader it does not exist.
pub fn state_on(
    standing: Standing,
    valid_to: Option<Day>,
    suspended_to: Option<Day>,
    expiring_days: i64,
    day: Day,
) -> Option<State> {
    match standing {
        Standing::Proposed => None,
        Standing::Revoked => Some(State::Revoked),
        Standing::Renewed => Some(State::Renewed),
        // A suspension says more than a date that runs out meanwhile; what is over is over.
        Standing::Suspended
            if valid_to.is_none_or(|end| day <= end)
                && suspended_to.is_none_or(|end| day <= end) =>
        {
            Some(State::Suspended)
        }
        Standing::Issued | Standing::Suspended => {
            Some(match valid_to.map(|end| day.days_until(end)) {
                Some(left) if left < 0 => State::Expired,
                Some(left) if left <= expiring_days => State::Expiring,
                _ => State::Valid,
            })
        }
    }
}

/// A dated rule of validity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// It never ends, as far as is known.
    Unlimited,
    /// It ends so many months after its day of issue.
    Months(u32),
    /// No source says; the end has to be entered from the document.
    Unknown,
}

/// The last day on which a certificate of that validity counts; `entered` wins where the rule does not know.
pub fn last_day(validity: Validity, issued_on: Day, entered: Option<Day>) -> Option<Day> {
    match validity {
        Validity::Unlimited => None,
        Validity::Months(months) => Some(issued_on.plus_months(months).plus_days(-1)),
        Validity::Unknown => entered,
    }
}

/// How much of its time is left, from 0 to 100.
pub fn time_left(issued_on: Day, valid_to: Option<Day>, day: Day) -> u8 {
    let Some(end) = valid_to else {
        return 100;
    };
    let all = issued_on.days_until(end).max(1);
    let left = day.days_until(end).clamp(0, all);
    u8::try_from(left * 100 / all).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a real day")
    }

    #[test]
    fn a_certificate_counts_on_its_last_day_and_not_on_the_next() {
        let end = Some(day("2029-04-14"));
        assert_eq!(
            state_on(Standing::Issued, end, None, 0, day("2029-04-14")),
            Some(State::Expiring)
        );
        assert_eq!(
            state_on(Standing::Issued, end, None, 0, day("2029-04-15")),
            Some(State::Expired)
        );
        assert_eq!(
            state_on(Standing::Issued, None, None, 90, day("2099-01-01")),
            Some(State::Valid)
        );
    }

    #[test]
    fn what_one_person_proposed_does_not_exist_for_a_reader() {
        assert_eq!(
            state_on(Standing::Proposed, None, None, 90, day("2026-11-24")),
            None
        );
    }

    #[test]
    fn a_suspended_certificate_whose_time_ran_out_is_expired() {
        let end = Some(day("2026-01-01"));
        assert_eq!(
            state_on(Standing::Suspended, end, None, 90, day("2026-01-01")),
            Some(State::Suspended)
        );
        assert_eq!(
            state_on(Standing::Suspended, end, None, 90, day("2026-01-02")),
            Some(State::Expired)
        );
    }

    #[test]
    fn a_suspension_ends_by_the_clock_after_its_last_day() {
        let last = Some(day("2026-11-30"));
        let on = |text| state_on(Standing::Suspended, None, last, 90, day(text));
        assert_eq!(on("2026-11-30"), Some(State::Suspended));
        assert_eq!(on("2026-12-01"), Some(State::Valid));
    }

    #[test]
    fn five_years_end_on_the_day_before() {
        assert_eq!(
            last_day(Validity::Months(60), day("2024-04-15"), None),
            Some(day("2029-04-14"))
        );
        assert_eq!(
            last_day(
                Validity::Unknown,
                day("2024-04-15"),
                Some(day("2025-01-01"))
            ),
            Some(day("2025-01-01"))
        );
    }

    proptest! {
        #[test]
        fn after_a_suspension_it_stands_as_if_there_had_been_none(
            end in prop::option::of(0..5_000_i64), last in 0..5_000_i64, today in 0..5_000_i64, days in 0..400_i64
        ) {
            let start = day("2020-01-01");
            let (end, last, today) = (end.map(|days| start.plus_days(days)), start.plus_days(last), start.plus_days(today));
            let suspended = state_on(Standing::Suspended, end, Some(last), days, today);
            let never = state_on(Standing::Issued, end, None, days, today);
            if today > last {
                prop_assert_eq!(suspended, never);
            } else {
                prop_assert!(matches!(suspended, Some(State::Suspended | State::Expired)));
            }
        }

        #[test]
        fn a_revoked_certificate_is_never_valid_again(end in prop::option::of(0..5_000_i64), today in 0..10_000_i64, days in 0..400_i64) {
            let start = day("2020-01-01");
            let state = state_on(Standing::Revoked, end.map(|days| start.plus_days(days)), None, days, start.plus_days(today));
            prop_assert_eq!(state, Some(State::Revoked));
        }

        #[test]
        fn time_only_takes_validity_away(end in 0..5_000_i64, today in 0..5_000_i64, later in 0..5_000_i64, days in 0..400_i64) {
            let start = day("2020-01-01");
            let rank = |day| match state_on(Standing::Issued, Some(start.plus_days(end)), None, days, day) {
                Some(State::Valid) => 2,
                Some(State::Expiring) => 1,
                _ => 0,
            };
            prop_assert!(rank(start.plus_days(today)) >= rank(start.plus_days(today + later)));
        }
    }
}

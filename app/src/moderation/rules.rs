//! Pure decisions of moderation: how risky an advert is, who is needed, until when it was promised, which order it comes in.

use serde::{Deserialize, Serialize};

use crate::findings::Severity;

/// A decision takes effect after this many milliseconds; until then it can be undone.
pub const UNDO_MS: i64 = 10_000;
/// Who took an advert has it this long after the last sign of life.
pub const LEASE_MS: i64 = 15 * 60 * 1_000;
/// Figures are counted over this many days.
pub const FIGURES_DAYS: i64 = 30;

/// What a moderator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    Approve,
    Return,
    Reject,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Approve, Self::Return, Self::Reject];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Return => "return",
            Self::Reject => "reject",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }

    /// The employer has to be told why.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Return | Self::Reject)
    }
}

/// How closely an advert has to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Risk {
    Low,
    Medium,
    High,
}

impl Risk {
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|risk| risk.code() == code)
    }
}

/// What is known of an advert and of who sent it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// The weight of each finding.
    pub findings: Vec<Severity>,
    /// Complaints about the organisation that were upheld.
    pub upheld: i64,
    /// Adverts of the organisation that were rejected before.
    pub rejections: i64,
    /// Complaints about this advert that nobody decided yet.
    pub open_reports: i64,
}

impl Signals {
    /// One number for the order within a risk: each signal by its weight, history counted up to five times.
    pub fn score(&self) -> i64 {
        let findings: i64 = self
            .findings
            .iter()
            .map(|weight| match weight {
                Severity::Blocks => 40,
                Severity::High => 20,
                Severity::Medium => 6,
                Severity::Hint => 1,
            })
            .sum();
        findings
            + 10 * self.upheld.min(5)
            + 5 * self.rejections.min(5)
            + 15 * self.open_reports.min(5)
    }

    /// High: something blocks, two findings are high, somebody complained about what has a high finding, or complaints
    /// about the organisation were upheld twice. Medium: any other sign but a hint.
    pub fn risk(&self) -> Risk {
        let count = |weight| {
            self.findings
                .iter()
                .filter(|found| **found == weight)
                .count()
        };
        let (blocks, high) = (count(Severity::Blocks), count(Severity::High));
        let is_known = self.upheld > 0 || self.rejections > 1 || self.open_reports > 0;
        if blocks > 0
            || high > 1
            || (high > 0 && is_known)
            || self.upheld > 1
            || self.open_reports > 1
        {
            Risk::High
        } else if high > 0 || count(Severity::Medium) > 0 || is_known || self.rejections > 0 {
            Risk::Medium
        } else {
            Risk::Low
        }
    }
}

/// Whether one person is not enough. What is returned is not over: the employer mends it and it comes back.
pub const fn needs_second(risk: Risk, verdict: Verdict) -> bool {
    matches!(risk, Risk::High) && !matches!(verdict, Verdict::Return)
}

/// The place in the queue: the riskier first, then those that somebody complained about or that score more, then the older.
pub fn order(risk: Risk, score: i64, sent_at: i64) -> (std::cmp::Reverse<Risk>, i64, i64) {
    (std::cmp::Reverse(risk), -score, sent_at)
}

/// The median and the nine-tenths mark of waiting times; nothing when there are none.
pub fn marks(mut waits: Vec<i64>) -> Option<(i64, i64)> {
    waits.sort_unstable();
    let at = |tenths: usize| {
        let place = (waits.len() * tenths).div_ceil(10).max(1) - 1;
        waits.get(place).copied()
    };
    Some((at(5)?, at(9)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(findings: &[Severity]) -> Signals {
        Signals {
            findings: findings.to_vec(),
            ..Signals::default()
        }
    }

    #[test]
    fn what_blocks_is_high_and_a_hint_is_nothing() {
        assert_eq!(with(&[Severity::Blocks]).risk(), Risk::High);
        assert_eq!(with(&[Severity::High]).risk(), Risk::Medium);
        assert_eq!(with(&[Severity::High, Severity::High]).risk(), Risk::High);
        assert_eq!(with(&[Severity::Hint]).risk(), Risk::Low);
    }

    #[test]
    fn history_and_reports_make_an_advert_riskier() {
        let upheld = |upheld| Signals {
            upheld,
            ..Signals::default()
        };
        assert_eq!(upheld(1).risk(), Risk::Medium);
        assert_eq!(upheld(2).risk(), Risk::High);
        let mut known = with(&[Severity::High]);
        known.open_reports = 1;
        assert_eq!(known.risk(), Risk::High);
        let rejected = Signals {
            rejections: 1,
            ..Signals::default()
        };
        assert_eq!(rejected.risk(), Risk::Medium);
    }

    #[test]
    fn a_second_person_is_needed_for_what_ends_a_high_risk() {
        assert!(needs_second(Risk::High, Verdict::Approve));
        assert!(needs_second(Risk::High, Verdict::Reject));
        assert!(!needs_second(Risk::High, Verdict::Return));
        assert!(!needs_second(Risk::Medium, Verdict::Approve));
    }

    #[test]
    fn the_riskier_comes_first_and_among_equals_the_older() {
        let mut places = [
            order(Risk::Low, 0, 1),
            order(Risk::High, 40, 9),
            order(Risk::High, 40, 3),
            order(Risk::High, 60, 9),
        ];
        places.sort_unstable();
        assert_eq!(places[0], order(Risk::High, 60, 9));
        assert_eq!(places[1], order(Risk::High, 40, 3));
        assert_eq!(places[3], order(Risk::Low, 0, 1));
    }

    #[test]
    fn the_median_and_the_nine_tenths_mark_are_waits_that_somebody_had() {
        assert_eq!(marks(Vec::new()), None);
        assert_eq!(marks(vec![7]), Some((7, 7)));
        assert_eq!(marks((1..=10).rev().collect()), Some((5, 9)));
    }
}

//! The life of a vacancy: which step may follow which, decided in one place.

use serde::{Deserialize, Serialize};

/// Where the newest version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Submitted,
    InReview,
    /// The employer has to mend something.
    Returned,
    Rejected,
    Published,
    Paused,
    Closed,
    Expired,
    Archived,
}

/// Whether an approved version is there, and shown. It stays as it is while a change of it is in review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Live {
    /// Nothing was approved yet, or it is over.
    No,
    Public,
    Paused,
}

/// Both together: what the rules of life look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    pub state: State,
    pub live: Live,
}

/// What happens to a vacancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The employer sends the first version, or a change that has to be reviewed.
    Submit,
    /// The employer sends a change that needs no review.
    Change,
    /// The employer takes back what was sent.
    Withdraw,
    /// A member of the staff takes it.
    Take,
    /// Nobody looks at it any more: back into the queue.
    Release,
    Approve,
    Return,
    Reject,
    Pause,
    Resume,
    Close,
    /// The last day to apply is over.
    Expire,
    Archive,
    /// The employer asks for another look at what was rejected.
    Appeal,
}

impl State {
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::Submitted,
        Self::InReview,
        Self::Returned,
        Self::Rejected,
        Self::Published,
        Self::Paused,
        Self::Closed,
        Self::Expired,
        Self::Archived,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::InReview => "in_review",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
            Self::Published => "published",
            Self::Paused => "paused",
            Self::Closed => "closed",
            Self::Expired => "expired",
            Self::Archived => "archived",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Nothing follows but the archive.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Rejected | Self::Closed | Self::Expired | Self::Archived
        )
    }

    /// It waits for the staff.
    pub const fn is_with_staff(self) -> bool {
        matches!(self, Self::Submitted | Self::InReview)
    }

    /// The employer may change the draft. What was sent is changed only after it was taken back.
    pub const fn can_edit(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Returned | Self::Published | Self::Paused
        )
    }
}

impl Live {
    pub const ALL: [Self; 3] = [Self::No, Self::Public, Self::Paused];

    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Public => "public",
            Self::Paused => "paused",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|live| live.code() == code)
    }
}

impl Step {
    pub const ALL: [Self; 14] = [
        Self::Submit,
        Self::Change,
        Self::Withdraw,
        Self::Take,
        Self::Release,
        Self::Approve,
        Self::Return,
        Self::Reject,
        Self::Pause,
        Self::Resume,
        Self::Close,
        Self::Expire,
        Self::Archive,
        Self::Appeal,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Change => "change",
            Self::Withdraw => "withdraw",
            Self::Take => "take",
            Self::Release => "release",
            Self::Approve => "approve",
            Self::Return => "return",
            Self::Reject => "reject",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::Close => "close",
            Self::Expire => "expire",
            Self::Archive => "archive",
            Self::Appeal => "appeal",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }
}

/// Where a step leads; nothing when it is not allowed from here.
pub fn transition(from: Standing, step: Step) -> Option<Standing> {
    use State as S;
    let Standing { state, live } = from;
    let (state, live) = match (step, state) {
        // A change of what is approved leaves the old version as public as it is.
        (Step::Submit, S::Draft | S::Returned | S::Published | S::Paused) => (S::Submitted, live),
        (Step::Change, S::Published | S::Paused) => (state, live),
        (Step::Withdraw, S::Submitted | S::InReview) => (at_rest(live, S::Draft), live),
        (Step::Take, S::Submitted) => (S::InReview, live),
        (Step::Release, S::InReview) => (S::Submitted, live),
        (Step::Approve, S::InReview) => (S::Published, Live::Public),
        (Step::Return, S::InReview) => (S::Returned, live),
        // A rejected change does not end what was approved before.
        (Step::Reject, S::InReview) => (at_rest(live, S::Rejected), live),
        (Step::Pause, S::Published) => (S::Paused, Live::Paused),
        (Step::Pause, _) if live == Live::Public => (state, Live::Paused),
        (Step::Resume, S::Paused) => (S::Published, Live::Public),
        (Step::Resume, _) if live == Live::Paused => (state, Live::Public),
        (Step::Close, _) if live != Live::No => (S::Closed, Live::No),
        (Step::Expire, _) if live != Live::No => (S::Expired, Live::No),
        (Step::Archive, S::Draft | S::Returned) if live == Live::No => (S::Archived, Live::No),
        // A rejected change leaves the state of the approved version behind.
        (Step::Appeal, S::Rejected | S::Published | S::Paused) => (S::Submitted, live),
        (Step::Archive, S::Rejected | S::Closed | S::Expired) => (S::Archived, Live::No),
        _ => return None,
    };
    Some(Standing { state, live })
}

/// The state of something that is not under way: that of the approved version, or `otherwise`.
const fn at_rest(live: Live, otherwise: State) -> State {
    match live {
        Live::No => otherwise,
        Live::Public => State::Published,
        Live::Paused => State::Paused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every standing that a new draft can come to.
    fn reachable() -> Vec<Standing> {
        let mut found = vec![Standing {
            state: State::Draft,
            live: Live::No,
        }];
        let mut at = 0;
        while at < found.len() {
            for step in Step::ALL {
                if let Some(next) = transition(found[at], step)
                    && !found.contains(&next)
                {
                    found.push(next);
                }
            }
            at += 1;
        }
        found
    }

    fn walk(steps: &[Step]) -> Option<Standing> {
        steps.iter().try_fold(
            Standing {
                state: State::Draft,
                live: Live::No,
            },
            |standing, step| transition(standing, *step),
        )
    }

    #[test]
    fn nothing_becomes_public_but_by_approval_or_by_going_on_after_a_pause() {
        for from in reachable() {
            for step in Step::ALL {
                if let Some(next) = transition(from, step)
                    && next.live == Live::Public
                    && from.live != Live::Public
                {
                    assert!(
                        matches!(step, Step::Approve | Step::Resume),
                        "{from:?} {step:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_change_in_review_leaves_the_old_version_public() {
        let changed = walk(&[
            Step::Submit,
            Step::Take,
            Step::Approve,
            Step::Submit,
            Step::Take,
        ]);
        assert_eq!(
            changed,
            Some(Standing {
                state: State::InReview,
                live: Live::Public
            })
        );
    }

    #[test]
    fn a_rejected_change_does_not_end_the_vacancy_and_a_rejected_vacancy_is_over() {
        let published = [Step::Submit, Step::Take, Step::Approve];
        let change = [Step::Submit, Step::Take, Step::Reject];
        assert_eq!(
            walk(&[published, change].concat()).map(|to| to.state),
            Some(State::Published)
        );
        assert_eq!(walk(&change).map(|to| to.state), Some(State::Rejected));
        assert_eq!(walk(&[&change[..], &[Step::Submit]].concat()), None);
    }

    #[test]
    fn what_is_over_is_never_shown_and_leads_to_the_archive_only() {
        for standing in reachable()
            .into_iter()
            .filter(|found| found.state.is_over())
        {
            assert_eq!(standing.live, Live::No, "{standing:?}");
            for step in Step::ALL.into_iter().filter(|step| *step != Step::Appeal) {
                if let Some(next) = transition(standing, step) {
                    assert_eq!(next.state, State::Archived, "{standing:?} {step:?}");
                }
            }
        }
    }

    #[test]
    fn only_what_somebody_took_is_decided() {
        for from in reachable() {
            for step in [Step::Approve, Step::Return, Step::Reject] {
                if transition(from, step).is_some() {
                    assert_eq!(from.state, State::InReview, "{step:?}");
                }
            }
        }
    }

    #[test]
    fn every_state_can_be_reached_and_has_its_own_code() {
        let found = reachable();
        for state in State::ALL {
            assert!(
                found.iter().any(|standing| standing.state == state),
                "{state:?}"
            );
            assert_eq!(State::from_code(state.code()), Some(state));
        }
    }

    #[test]
    fn a_paused_vacancy_stays_paused_while_its_change_is_reviewed_and_taken_back() {
        let paused = [Step::Submit, Step::Take, Step::Approve, Step::Pause];
        let standing = walk(&[&paused[..], &[Step::Submit, Step::Withdraw]].concat());
        assert_eq!(
            standing,
            Some(Standing {
                state: State::Paused,
                live: Live::Paused
            })
        );
    }
}

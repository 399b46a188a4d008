//! The way from an application to the arrival: which step may follow which, who may take it, and whose turn it is then.

use serde::{Deserialize, Serialize};

/// Where somebody stands on the way to a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Received,
    Shortlisted,
    /// The employer proposed times for an interview.
    Times,
    /// A time is agreed.
    Interview,
    Offered,
    /// The candidate accepted the offer.
    Accepted,
    /// The contract waits for the candidate.
    ContractSent,
    /// The candidate confirmed the contract.
    Contract,
    /// The certificate of eligibility, or in Türkiye the work permit, was issued.
    Eligible,
    Visa,
    Departed,
    Arrived,
    Refused,
    Withdrawn,
}

/// One of the three sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    Candidate,
    Employer,
    Staff,
}

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    Apply,
    Shortlist,
    Propose,
    Choose,
    NoneFits,
    Offer,
    Accept,
    SendContract,
    /// The contract is not what was agreed: back to the employer.
    Object,
    Sign,
    Eligible,
    Visa,
    Depart,
    Arrive,
    Refuse,
    Withdraw,
}

/// What has to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Todo {
    Read,
    Invite,
    ChooseTime,
    Meet,
    AnswerOffer,
    WriteContract,
    ConfirmContract,
    GetEligibility,
    GetVisa,
    Travel,
    ConfirmArrival,
    Nothing,
}

/// A column of the employer's board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Received,
    Shortlisted,
    Interview,
    Offer,
    Accepted,
    Contract,
    Eligible,
    Visa,
    Departed,
    Arrived,
    Ended,
}

impl Party {
    pub const ALL: [Self; 3] = [Self::Candidate, Self::Employer, Self::Staff];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Employer => "employer",
            Self::Staff => "staff",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|party| party.code() == code)
    }
}

impl Column {
    pub const ALL: [Self; 11] = [
        Self::Received,
        Self::Shortlisted,
        Self::Interview,
        Self::Offer,
        Self::Accepted,
        Self::Contract,
        Self::Eligible,
        Self::Visa,
        Self::Departed,
        Self::Arrived,
        Self::Ended,
    ];

    /// The state whose name stands over the column.
    pub const fn state(self) -> State {
        match self {
            Self::Received => State::Received,
            Self::Shortlisted => State::Shortlisted,
            Self::Interview => State::Interview,
            Self::Offer => State::Offered,
            Self::Accepted => State::Accepted,
            Self::Contract => State::Contract,
            Self::Eligible => State::Eligible,
            Self::Visa => State::Visa,
            Self::Departed => State::Departed,
            Self::Arrived => State::Arrived,
            Self::Ended => State::Refused,
        }
    }
}

impl State {
    pub const ALL: [Self; 14] = [
        Self::Received,
        Self::Shortlisted,
        Self::Times,
        Self::Interview,
        Self::Offered,
        Self::Accepted,
        Self::ContractSent,
        Self::Contract,
        Self::Eligible,
        Self::Visa,
        Self::Departed,
        Self::Arrived,
        Self::Refused,
        Self::Withdrawn,
    ];

    /// The way without its turns, as the candidate sees it ahead.
    pub const WAY: [Self; 10] = [
        Self::Received,
        Self::Shortlisted,
        Self::Interview,
        Self::Offered,
        Self::Accepted,
        Self::Contract,
        Self::Eligible,
        Self::Visa,
        Self::Departed,
        Self::Arrived,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Shortlisted => "shortlisted",
            Self::Times => "times",
            Self::Interview => "interview",
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::ContractSent => "contract_sent",
            Self::Contract => "contract",
            Self::Eligible => "eligible",
            Self::Visa => "visa",
            Self::Departed => "departed",
            Self::Arrived => "arrived",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// It still goes on: one person has one such application to a vacancy.
    pub const fn is_active(self) -> bool {
        !matches!(self, Self::Refused | Self::Withdrawn | Self::Arrived)
    }

    pub const fn column(self) -> Column {
        match self {
            Self::Received => Column::Received,
            Self::Shortlisted => Column::Shortlisted,
            Self::Times | Self::Interview => Column::Interview,
            Self::Offered => Column::Offer,
            Self::Accepted | Self::ContractSent => Column::Accepted,
            Self::Contract => Column::Contract,
            Self::Eligible => Column::Eligible,
            Self::Visa => Column::Visa,
            Self::Departed => Column::Departed,
            Self::Arrived => Column::Arrived,
            Self::Refused | Self::Withdrawn => Column::Ended,
        }
    }

    /// What has to be done next, and by whom; the same answer for all three sides.
    pub const fn next(self) -> (Todo, Option<Party>) {
        match self {
            Self::Received => (Todo::Read, Some(Party::Employer)),
            Self::Shortlisted => (Todo::Invite, Some(Party::Employer)),
            Self::Times => (Todo::ChooseTime, Some(Party::Candidate)),
            Self::Interview => (Todo::Meet, Some(Party::Employer)),
            Self::Offered => (Todo::AnswerOffer, Some(Party::Candidate)),
            Self::Accepted => (Todo::WriteContract, Some(Party::Employer)),
            Self::ContractSent => (Todo::ConfirmContract, Some(Party::Candidate)),
            Self::Contract => (Todo::GetEligibility, Some(Party::Employer)),
            Self::Eligible => (Todo::GetVisa, Some(Party::Candidate)),
            Self::Visa => (Todo::Travel, Some(Party::Candidate)),
            Self::Departed => (Todo::ConfirmArrival, Some(Party::Employer)),
            Self::Arrived | Self::Refused | Self::Withdrawn => (Todo::Nothing, None),
        }
    }
}

use Party::{Candidate, Employer, Staff};
use State as S;

/// Every step that there is: what, from where, to where, by whom. What does not stand here cannot happen.
const TABLE: [(Move, &[State], State, &[Party]); 13] = [
    (Move::Shortlist, &[S::Received], S::Shortlisted, &[Employer]),
    (
        Move::Propose,
        &[S::Received, S::Shortlisted, S::Times, S::Interview],
        S::Times,
        &[Employer],
    ),
    (Move::Choose, &[S::Times], S::Interview, &[Candidate]),
    (
        Move::NoneFits,
        &[S::Times, S::Interview],
        S::Shortlisted,
        &[Candidate],
    ),
    (
        Move::Offer,
        &[S::Shortlisted, S::Interview, S::Offered],
        S::Offered,
        &[Employer],
    ),
    (Move::Accept, &[S::Offered], S::Accepted, &[Candidate]),
    (
        Move::SendContract,
        &[S::Accepted, S::ContractSent],
        S::ContractSent,
        &[Employer],
    ),
    (Move::Object, &[S::ContractSent], S::Accepted, &[Candidate]),
    (Move::Sign, &[S::ContractSent], S::Contract, &[Candidate]),
    (
        Move::Eligible,
        &[S::Contract],
        S::Eligible,
        &[Employer, Staff],
    ),
    (Move::Visa, &[S::Eligible], S::Visa, &[Candidate, Staff]),
    (Move::Depart, &[S::Visa], S::Departed, &[Candidate, Staff]),
    (
        Move::Arrive,
        &[S::Departed],
        S::Arrived,
        &[Candidate, Employer, Staff],
    ),
];

impl Move {
    pub const ALL: [Self; 16] = [
        Self::Apply,
        Self::Shortlist,
        Self::Propose,
        Self::Choose,
        Self::NoneFits,
        Self::Offer,
        Self::Accept,
        Self::SendContract,
        Self::Object,
        Self::Sign,
        Self::Eligible,
        Self::Visa,
        Self::Depart,
        Self::Arrive,
        Self::Refuse,
        Self::Withdraw,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Shortlist => "shortlist",
            Self::Propose => "propose",
            Self::Choose => "choose",
            Self::NoneFits => "none_fits",
            Self::Offer => "offer",
            Self::Accept => "accept",
            Self::SendContract => "send_contract",
            Self::Object => "object",
            Self::Sign => "sign",
            Self::Eligible => "eligible",
            Self::Visa => "visa",
            Self::Depart => "depart",
            Self::Arrive => "arrive",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// A step of this kind gives its reason.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Refuse | Self::Withdraw)
    }

    /// It has a form of its own: times, terms.
    pub const fn has_page(self) -> bool {
        matches!(self, Self::Propose | Self::Offer | Self::SendContract)
    }
}

/// Where a step leads from here, if this side may take it.
pub fn follow(from: State, step: Move, by: Party) -> Option<State> {
    match step {
        Move::Refuse => {
            (from.is_active() && matches!(by, Employer | Staff)).then_some(State::Refused)
        }
        Move::Withdraw => (from.is_active() && by == Candidate).then_some(State::Withdrawn),
        _ => TABLE
            .iter()
            .find(|(known, states, _, parties)| {
                *known == step && states.contains(&from) && parties.contains(&by)
            })
            .map(|(_, _, to, _)| *to),
    }
}

/// What this side may do from here, in the order of the way.
pub fn moves(from: State, by: Party) -> Vec<Move> {
    Move::ALL
        .into_iter()
        .filter(|step| follow(from, *step, by).is_some())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_of_the_next_step_can_take_one() {
        for state in State::ALL {
            match state.next() {
                (_, Some(owner)) => {
                    let own = moves(state, owner);
                    let ahead = own.iter().any(|step| !step.needs_reason());
                    assert!(ahead, "{state:?} waits for {owner:?}, who can do nothing");
                }
                (_, None) => assert!(!state.is_active(), "{state:?} waits for nobody"),
            }
        }
    }

    #[test]
    fn what_has_ended_never_moves_again() {
        for state in [State::Refused, State::Withdrawn, State::Arrived] {
            for party in Party::ALL {
                assert_eq!(moves(state, party), [], "{state:?} {party:?}");
            }
        }
    }

    #[test]
    fn only_the_candidate_accepts_and_signs_and_withdraws() {
        for state in State::ALL {
            for party in [Employer, Staff] {
                for step in [Move::Accept, Move::Sign, Move::Choose, Move::Withdraw] {
                    assert_eq!(follow(state, step, party), None, "{state:?} {step:?}");
                }
            }
            assert_eq!(follow(state, Move::Refuse, Candidate), None);
        }
    }

    #[test]
    fn at_every_step_on_the_way_the_employer_can_refuse_and_the_candidate_withdraw() {
        for state in State::ALL.into_iter().filter(|state| state.is_active()) {
            assert_eq!(follow(state, Move::Refuse, Employer), Some(State::Refused));
            assert_eq!(
                follow(state, Move::Withdraw, Candidate),
                Some(State::Withdrawn)
            );
        }
    }

    #[test]
    fn nobody_departs_before_contract_and_visa() {
        for state in [
            State::Received,
            State::Offered,
            State::Accepted,
            State::Contract,
        ] {
            for party in Party::ALL {
                assert_eq!(follow(state, Move::Depart, party), None, "{state:?}");
            }
        }
        assert_eq!(
            follow(State::Contract, Move::Eligible, Employer),
            Some(State::Eligible)
        );
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
        for step in Move::ALL {
            assert_eq!(Move::from_code(step.code()), Some(step));
        }
    }
}

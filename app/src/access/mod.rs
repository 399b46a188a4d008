//! Who may do what: one function decides, and it refuses what is not listed.

use serde::{Deserialize, Serialize};

/// A task of the staff; one person may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Decides applications.
    Moderator,
    /// Enters, issues, suspends, revokes and renews certificates.
    Certifier,
    /// Sees the applications and intakes of training centres.
    CentreOfficer,
    /// Staff accounts, programmes and their dated rows, outbox, audit trail.
    Administrator,
    /// Sees the desk, changes nothing.
    Reader,
}

impl Role {
    pub const ALL: [Self; 5] = [
        Self::Moderator,
        Self::Certifier,
        Self::CentreOfficer,
        Self::Administrator,
        Self::Reader,
    ];

    /// The name in the database and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Moderator => "moderator",
            Self::Certifier => "certifier",
            Self::CentreOfficer => "centre-officer",
            Self::Administrator => "administrator",
            Self::Reader => "reader",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// The roles of one member of staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Roles(u8);

impl Roles {
    pub fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    #[must_use]
    pub fn with(self, role: Role) -> Self {
        Self(self.0 | (1 << role as u8))
    }

    /// Reads `moderator,certifier`; a word that is no role is left out.
    pub fn from_codes(codes: &str) -> Self {
        codes
            .split(',')
            .filter_map(|code| Role::from_code(code.trim()))
            .fold(Self::default(), Self::with)
    }

    pub fn codes(self) -> String {
        let codes: Vec<&str> = self.list().into_iter().map(Role::code).collect();
        codes.join(",")
    }

    pub fn list(self) -> Vec<Role> {
        Role::ALL
            .into_iter()
            .filter(|role| self.has(*role))
            .collect()
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The kind of an account; it never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountKind {
    Candidate,
    /// Somebody who acts for organisations.
    Employer,
    Staff,
}

impl AccountKind {
    pub const ALL: [Self; 3] = [Self::Candidate, Self::Employer, Self::Staff];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Employer => "employer",
            Self::Staff => "staff",
        }
    }

    /// What is not known may do the least: it is a candidate.
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .unwrap_or(Self::Candidate)
    }
}

/// What a member may do for an organisation; each role includes those after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemberRole {
    /// Its facts, its members, and everything below.
    Owner,
    /// Its vacancies.
    Editor,
    /// Sees, changes nothing.
    Viewer,
}

impl MemberRole {
    pub const ALL: [Self; 3] = [Self::Owner, Self::Editor, Self::Viewer];

    /// The name in the database and in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    const fn covers(self, needed: Self) -> bool {
        self as u8 <= needed as u8
    }
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody is signed in.
    Visitor,
    /// A candidate, by the id of the account.
    Candidate { account: String },
    /// Somebody who acts for organisations; for which of them, their memberships say.
    Employer { account: String },
    /// The password was right. The second step is still to come, or (a member of the staff) to be set up before anything else.
    Entering { account: String, has_step: bool },
    /// A member of staff.
    Staff { account: String, roles: Roles },
    /// The program itself: timers and commands.
    System,
}

impl Actor {
    /// The account, if somebody is signed in.
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Candidate { account }
            | Self::Employer { account }
            | Self::Staff { account, .. } => Some(account),
            // Who is on the way is nobody yet.
            Self::Visitor | Self::Entering { .. } | Self::System => None,
        }
    }

    pub const fn is_staff(&self) -> bool {
        matches!(self, Self::Staff { .. })
    }
}

/// What is asked for. Every route and every server function asks for one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Public pages, the public check, registration and signing in.
    ReadPublic,
    /// One's own contact, password and sessions: everybody who has an account.
    ManageOwnAccount,
    /// The second step after the password.
    PassSecondStep,
    /// One's own authenticator app and passkeys.
    SetUpSecondStep,
    /// One's own profile, eligibility and applications.
    ManageOwnProfile,
    ReadOwnApplication,
    Apply,
    WithdrawOwnApplication,
    ReadOwnCertificate,
    /// The organisations of which one is a member, and one's own membership.
    ReadOwnOrganisation,
    /// Facts, members and links of one's own organisation; without one: to register it.
    ManageOwnOrganisation,
    /// The documents of one's own organisation.
    ReadOwnDocuments,
    ManageOwnDocuments,
    /// The vacancies of one's own organisation.
    EditOwnVacancies,
    /// People who applied to one's own organisation, and the pool of those who passed; each look is on record.
    ReadOwnPeople,
    /// Shortlists, invites, offers, refuses.
    DecideOwnPeople,
    /// The front page of the desk.
    OpenDesk,
    ReadApplications,
    DecideApplication,
    /// Vacancies in every state.
    ReadVacancies,
    /// Takes, approves, returns, rejects them.
    DecideVacancy,
    ReadCertificates,
    EnterCertificate,
    /// The second person on issuing or revoking a qualification certificate.
    ConfirmCertificate,
    ReadOrganisations,
    /// Approves, returns, rejects, suspends, withdraws, reinstates; keeps the list of unlicensed names.
    CheckOrganisation,
    /// The documents of organisations; each reading is on record.
    ReadDocuments,
    ReadPeople,
    ReadProgrammeRows,
    ChangeProgrammeRows,
    ReadOutbox,
    ResendMessage,
    ReadAudit,
    ManageStaff,
    ReadComplaints,
    DecideComplaint,
    /// Everybody on the way to a job, and who passed and does not move.
    ReadHiring,
    /// Notes a step that an office took, or ends the way.
    MoveHiring,
}

impl Action {
    pub const ALL: &'static [Self] = &[
        Self::ReadPublic,
        Self::ManageOwnAccount,
        Self::PassSecondStep,
        Self::SetUpSecondStep,
        Self::ManageOwnProfile,
        Self::ReadOwnApplication,
        Self::Apply,
        Self::WithdrawOwnApplication,
        Self::ReadOwnCertificate,
        Self::ReadOwnOrganisation,
        Self::ManageOwnOrganisation,
        Self::ReadOwnDocuments,
        Self::ManageOwnDocuments,
        Self::EditOwnVacancies,
        Self::ReadOwnPeople,
        Self::DecideOwnPeople,
        Self::OpenDesk,
        Self::ReadApplications,
        Self::DecideApplication,
        Self::ReadVacancies,
        Self::DecideVacancy,
        Self::ReadCertificates,
        Self::EnterCertificate,
        Self::ConfirmCertificate,
        Self::ReadOrganisations,
        Self::CheckOrganisation,
        Self::ReadDocuments,
        Self::ReadPeople,
        Self::ReadProgrammeRows,
        Self::ChangeProgrammeRows,
        Self::ReadOutbox,
        Self::ResendMessage,
        Self::ReadAudit,
        Self::ManageStaff,
        Self::ReadComplaints,
        Self::DecideComplaint,
        Self::ReadHiring,
        Self::MoveHiring,
    ];
}

/// On what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource<'a> {
    /// Nobody's in particular.
    General,
    /// A record that belongs to this account.
    Of(&'a str),
    /// An organisation, by the membership that who asks has in it.
    Organisation(Option<MemberRole>),
}

/// Why not. The page for `SignIn` leads to signing in; the other two look alike from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    SignIn,
    Forbidden,
    /// It is somebody else's: it is not even said that it exists.
    NotFound,
}

/// The one decision. What is not listed is refused.
///
/// # Errors
/// [`Denied`] says what the visitor is told.
pub fn decide(actor: &Actor, action: Action, resource: Resource<'_>) -> Result<(), Denied> {
    use Action as A;
    match (action, actor) {
        (_, Actor::System) | (A::ReadPublic, _) => Ok(()),
        (_, Actor::Visitor) => Err(Denied::SignIn),
        (
            A::PassSecondStep,
            Actor::Entering {
                account,
                has_step: true,
            },
        )
        | (
            A::SetUpSecondStep,
            Actor::Entering {
                account,
                has_step: false,
            },
        ) => own(account, resource),
        (_, Actor::Entering { .. }) => Err(Denied::SignIn),
        (
            A::ManageOwnAccount | A::PassSecondStep | A::SetUpSecondStep,
            Actor::Candidate { account }
            | Actor::Employer { account }
            | Actor::Staff { account, .. },
        )
        | (
            A::ManageOwnProfile
            | A::ReadOwnApplication
            | A::Apply
            | A::WithdrawOwnApplication
            | A::ReadOwnCertificate,
            Actor::Candidate { account },
        ) => own(account, resource),
        // Staff may belong to an organisation, but act for it with an employer's account only.
        (
            A::ReadOwnOrganisation | A::ReadOwnDocuments,
            Actor::Employer { .. } | Actor::Staff { .. },
        ) => as_member(MemberRole::Viewer, resource),
        (A::ManageOwnOrganisation | A::ManageOwnDocuments, Actor::Employer { .. }) => {
            as_member(MemberRole::Owner, resource)
        }
        (A::EditOwnVacancies | A::DecideOwnPeople, Actor::Employer { .. }) => {
            as_member(MemberRole::Editor, resource)
        }
        (A::ReadOwnPeople, Actor::Employer { .. }) => as_member(MemberRole::Viewer, resource),
        (_, Actor::Candidate { .. } | Actor::Employer { .. }) => Err(Denied::Forbidden),
        // Nobody decides on an organisation that they belong to.
        (A::CheckOrganisation, _) if matches!(resource, Resource::Organisation(Some(_))) => {
            Err(Denied::Forbidden)
        }
        (action, Actor::Staff { roles, .. }) => {
            if allowed_for(action).iter().any(|role| roles.has(*role)) {
                Ok(())
            } else {
                Err(Denied::Forbidden)
            }
        }
    }
}

fn own(account: &str, resource: Resource<'_>) -> Result<(), Denied> {
    match resource {
        Resource::General => Ok(()),
        Resource::Of(owner) if owner == account => Ok(()),
        Resource::Of(_) | Resource::Organisation(_) => Err(Denied::NotFound),
    }
}

/// Without an organisation named it is asked in general; which organisations those are, the memberships say.
fn as_member(needed: MemberRole, resource: Resource<'_>) -> Result<(), Denied> {
    match resource {
        Resource::General => Ok(()),
        Resource::Organisation(Some(role)) if role.covers(needed) => Ok(()),
        Resource::Organisation(Some(_)) => Err(Denied::Forbidden),
        Resource::Organisation(None) | Resource::Of(_) => Err(Denied::NotFound),
    }
}

/// The roles of the staff that may do this at the desk.
const fn allowed_for(action: Action) -> &'static [Role] {
    use Action as A;
    use Role::{Administrator, CentreOfficer, Certifier, Moderator, Reader};
    match action {
        A::OpenDesk => &Role::ALL,
        A::ReadApplications => &[Moderator, CentreOfficer, Administrator, Reader],
        A::ReadVacancies | A::ReadComplaints | A::ReadHiring => &[Moderator, Administrator, Reader],
        A::DecideApplication | A::DecideVacancy | A::DecideComplaint | A::MoveHiring => {
            &[Moderator]
        }
        A::ReadCertificates => &[Certifier, Administrator, Reader],
        A::EnterCertificate | A::ConfirmCertificate => &[Certifier],
        A::ReadOrganisations => &[Moderator, Administrator, Reader],
        A::CheckOrganisation | A::ReadDocuments => &[Moderator],
        A::ReadPeople => &[Moderator, Certifier, Administrator],
        A::ReadProgrammeRows => &[Moderator, CentreOfficer, Administrator, Reader],
        A::ChangeProgrammeRows
        | A::ReadOutbox
        | A::ResendMessage
        | A::ReadAudit
        | A::ManageStaff => &[Administrator],
        A::ReadPublic
        | A::ManageOwnAccount
        | A::PassSecondStep
        | A::SetUpSecondStep
        | A::ManageOwnProfile
        | A::ReadOwnApplication
        | A::Apply
        | A::WithdrawOwnApplication
        | A::ReadOwnCertificate
        | A::ReadOwnOrganisation
        | A::ManageOwnOrganisation
        | A::ReadOwnDocuments
        | A::ManageOwnDocuments
        | A::EditOwnVacancies
        | A::ReadOwnPeople
        | A::DecideOwnPeople => &[],
    }
}

#[cfg(test)]
mod tests;

//! The one decision, asked in the cases that matter.

use super::*;

fn candidate(account: &str) -> Actor {
    Actor::Candidate {
        account: account.into(),
    }
}

#[test]
fn a_visitor_reads_public_pages_and_nothing_else() {
    for action in Action::ALL.iter().copied() {
        let answer = decide(&Actor::Visitor, action, Resource::General);
        assert_eq!(answer.is_ok(), action == Action::ReadPublic, "{action:?}");
    }
}

#[test]
fn somebody_elses_record_does_not_even_exist() {
    let answer = decide(
        &candidate("a"),
        Action::ReadOwnApplication,
        Resource::Of("b"),
    );
    assert_eq!(answer, Err(Denied::NotFound));
}

#[test]
fn a_candidate_never_reaches_the_desk() {
    assert_eq!(
        decide(&candidate("a"), Action::OpenDesk, Resource::General),
        Err(Denied::Forbidden)
    );
}

#[test]
fn a_member_does_what_the_role_allows_and_nothing_in_other_organisations() {
    let employer = Actor::Employer {
        account: "e".into(),
    };
    let of = |action, role| decide(&employer, action, Resource::Organisation(role));
    for (role, edits, manages) in [
        (MemberRole::Owner, true, true),
        (MemberRole::Editor, true, false),
        (MemberRole::Viewer, false, false),
    ] {
        assert!(of(Action::ReadOwnOrganisation, Some(role)).is_ok());
        assert_eq!(of(Action::EditOwnVacancies, Some(role)).is_ok(), edits);
        assert_eq!(
            of(Action::ManageOwnOrganisation, Some(role)).is_ok(),
            manages
        );
    }
    for action in Action::ALL
        .iter()
        .copied()
        .filter(|action| *action != Action::ReadPublic)
    {
        assert!(of(action, None).is_err(), "{action:?}");
    }
    assert_eq!(of(Action::ReadOwnOrganisation, None), Err(Denied::NotFound));
    assert_eq!(
        decide(&employer, Action::Apply, Resource::General),
        Err(Denied::Forbidden)
    );
    assert_eq!(
        decide(
            &candidate("a"),
            Action::ReadOwnOrganisation,
            Resource::General
        ),
        Err(Denied::Forbidden)
    );
}

#[test]
fn nobody_decides_on_an_organisation_that_they_belong_to() {
    let moderator = Actor::Staff {
        account: "m".into(),
        roles: Roles::default().with(Role::Moderator),
    };
    let on = |resource| decide(&moderator, Action::CheckOrganisation, resource);
    assert!(on(Resource::Organisation(None)).is_ok());
    for role in MemberRole::ALL {
        assert_eq!(
            on(Resource::Organisation(Some(role))),
            Err(Denied::Forbidden)
        );
    }
    assert_eq!(
        decide(
            &moderator,
            Action::ManageOwnOrganisation,
            Resource::Organisation(Some(MemberRole::Owner))
        ),
        Err(Denied::Forbidden)
    );
}

#[test]
fn a_reader_opens_the_desk_and_changes_nothing() {
    let reader = Actor::Staff {
        account: "r".into(),
        roles: Roles::default().with(Role::Reader),
    };
    assert!(decide(&reader, Action::OpenDesk, Resource::General).is_ok());
    for action in [
        Action::DecideApplication,
        Action::DecideVacancy,
        Action::EnterCertificate,
        Action::ConfirmCertificate,
        Action::ChangeProgrammeRows,
        Action::ResendMessage,
        Action::ManageStaff,
    ] {
        assert_eq!(
            decide(&reader, action, Resource::General),
            Err(Denied::Forbidden)
        );
    }
}

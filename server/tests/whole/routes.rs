//! A walk over every route and every role: who gets in, and who does not.

use app::access::{Action, Actor, Resource, Role, Roles, decide};
use http::{Method, StatusCode};

use crate::stage::{Stage, Visitor, on_both};

/// What each route asks for, by GET and by POST. A route that is not listed here fails the walk.
pub(super) const MAP: &[(&str, Option<Action>, Option<Action>)] = {
    use Action as A;
    const PUBLIC: Option<A> = Some(A::ReadPublic);
    &[
        ("/", PUBLIC, None),
        ("/programmes", PUBLIC, None),
        ("/programmes/compare", PUBLIC, None),
        ("/programmes/{slug}", PUBLIC, None),
        ("/register", PUBLIC, PUBLIC),
        ("/code/{id}", PUBLIC, PUBLIC),
        ("/sign-in", PUBLIC, PUBLIC),
        (
            "/sign-in/second",
            Some(A::PassSecondStep),
            Some(A::PassSecondStep),
        ),
        (
            "/my/account/second-step",
            Some(A::SetUpSecondStep),
            Some(A::SetUpSecondStep),
        ),
        (
            "/my/account/second-step/app",
            Some(A::SetUpSecondStep),
            Some(A::SetUpSecondStep),
        ),
        (
            "/my/account/second-step/{id}",
            Some(A::SetUpSecondStep),
            Some(A::SetUpSecondStep),
        ),
        (
            "/desk/recoveries",
            Some(A::ManageStaff),
            Some(A::ManageStaff),
        ),
        ("/sign-out", None, PUBLIC),
        ("/forgot", PUBLIC, PUBLIC),
        ("/my/account", Some(A::ManageOwnAccount), None),
        ("/my/data", Some(A::ManageOwnProfile), None),
        (
            "/my/data/copy",
            Some(A::ManageOwnProfile),
            Some(A::ManageOwnProfile),
        ),
        (
            "/my/data/erase",
            Some(A::ManageOwnProfile),
            Some(A::ManageOwnProfile),
        ),
        ("/erased", PUBLIC, None),
        (
            "/my/account/contact",
            Some(A::ManageOwnAccount),
            Some(A::ManageOwnAccount),
        ),
        ("/my/account/sessions", None, Some(A::ManageOwnAccount)),
        ("/my", Some(A::ManageOwnProfile), None),
        ("/my/applications", Some(A::ReadOwnApplication), None),
        ("/my/applications/{id}", Some(A::ReadOwnApplication), None),
        (
            "/my/applications/{id}/sent",
            Some(A::ReadOwnApplication),
            None,
        ),
        (
            "/my/applications/{id}/answer",
            None,
            Some(A::ReadOwnApplication),
        ),
        (
            "/my/applications/{id}/withdraw",
            Some(A::ReadOwnApplication),
            Some(A::WithdrawOwnApplication),
        ),
        ("/my/deadlines", Some(A::ManageOwnProfile), None),
        ("/my/deadlines/{intake}", None, Some(A::ManageOwnProfile)),
        ("/my/reminders", None, Some(A::ManageOwnProfile)),
        ("/intakes/{id}/closing.ics", PUBLIC, None),
        (
            "/my/certificates/{id}/validity.ics",
            Some(A::ReadOwnCertificate),
            None,
        ),
        ("/reminders/stop/{token}", PUBLIC, PUBLIC),
        ("/apply/{intake}", Some(A::Apply), None),
        ("/apply/{intake}/{step}", Some(A::Apply), Some(A::Apply)),
        ("/desk/applications", Some(A::ReadApplications), None),
        (
            "/desk/applications/{id}",
            Some(A::ReadApplications),
            Some(A::DecideApplication),
        ),
        ("/certificates/check", PUBLIC, None),
        ("/my/certificates", Some(A::ReadOwnCertificate), None),
        ("/desk/certificates", Some(A::ReadCertificates), None),
        (
            "/desk/certificates/new",
            Some(A::EnterCertificate),
            Some(A::EnterCertificate),
        ),
        (
            "/desk/imports",
            Some(A::EnterCertificate),
            Some(A::EnterCertificate),
        ),
        (
            "/desk/imports/{id}",
            Some(A::EnterCertificate),
            Some(A::EnterCertificate),
        ),
        ("/desk/imports/{id}/report", Some(A::EnterCertificate), None),
        (
            "/desk/certificates/{id}",
            Some(A::ReadCertificates),
            Some(A::EnterCertificate),
        ),
        ("/employers/register", PUBLIC, PUBLIC),
        (
            "/my/organisations",
            Some(A::ReadOwnOrganisation),
            Some(A::ManageOwnOrganisation),
        ),
        (
            "/my/organisations/invitations",
            None,
            Some(A::ReadOwnOrganisation),
        ),
        ("/my/organisations/{id}", Some(A::ReadOwnOrganisation), None),
        (
            "/my/organisations/{id}/steps/{step}",
            Some(A::ManageOwnOrganisation),
            Some(A::ManageOwnOrganisation),
        ),
        (
            "/my/organisations/{id}/members",
            Some(A::ManageOwnOrganisation),
            Some(A::ManageOwnOrganisation),
        ),
        (
            "/my/organisations/{id}/leave",
            None,
            Some(A::ReadOwnOrganisation),
        ),
        (
            "/my/organisations/{id}/employers",
            Some(A::ManageOwnOrganisation),
            Some(A::ManageOwnOrganisation),
        ),
        ("/invitations/{token}", PUBLIC, Some(A::ReadOwnOrganisation)),
        ("/organisations/{id}", PUBLIC, None),
        ("/desk/organisations", Some(A::ReadOrganisations), None),
        (
            "/desk/organisations/names",
            Some(A::ReadOrganisations),
            Some(A::CheckOrganisation),
        ),
        (
            "/desk/organisations/{id}",
            Some(A::ReadOrganisations),
            Some(A::CheckOrganisation),
        ),
        (
            "/my/organisations/{id}/documents",
            Some(A::ReadOwnDocuments),
            Some(A::ManageOwnDocuments),
        ),
        (
            "/my/organisations/{id}/documents/parts",
            None,
            Some(A::ManageOwnDocuments),
        ),
        (
            "/my/organisations/{id}/documents/parts/{upload}",
            Some(A::ManageOwnDocuments),
            Some(A::ManageOwnDocuments),
        ),
        (
            "/my/organisations/{id}/documents/{document}",
            Some(A::ReadOwnDocuments),
            None,
        ),
        (
            "/desk/organisations/{id}/documents/{document}",
            Some(A::ReadDocuments),
            None,
        ),
        ("/vacancies/{id}/report", PUBLIC, PUBLIC),
        ("/complaints", PUBLIC, None),
        ("/desk/complaints", Some(A::ReadComplaints), None),
        (
            "/desk/complaints/{id}",
            Some(A::ReadComplaints),
            Some(A::DecideComplaint),
        ),
        ("/demo/messages", PUBLIC, None),
        ("/design", PUBLIC, None),
        ("/design/{part}", PUBLIC, None),
        ("/agreements", PUBLIC, None),
        ("/figures", PUBLIC, None),
        ("/help", PUBLIC, None),
        ("/fees", PUBLIC, None),
        ("/sources", PUBLIC, None),
        ("/privacy", PUBLIC, None),
        ("/accessibility", PUBLIC, None),
        ("/offline", PUBLIC, None),
        ("/manifest.webmanifest", PUBLIC, None),
        ("/desk", Some(A::OpenDesk), None),
        ("/desk/people", Some(A::ReadPeople), Some(A::ReadPeople)),
        ("/desk/people/{account}", Some(A::ReadPeople), None),
        ("/desk/programmes", Some(A::ReadProgrammeRows), None),
        ("/desk/programmes/{slug}", Some(A::ReadProgrammeRows), None),
        (
            "/desk/intakes/{id}",
            Some(A::ReadProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        ("/desk/rules", Some(A::ReadProgrammeRows), None),
        (
            "/desk/findings",
            Some(A::ReadProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        (
            "/desk/rows/new",
            Some(A::ChangeProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        (
            "/desk/rows/{id}",
            Some(A::ReadProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        ("/desk/rows/changes", Some(A::ReadProgrammeRows), None),
        (
            "/desk/rows/changes/{id}",
            Some(A::ReadProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        (
            "/desk/programmes/{slug}/intakes",
            Some(A::ReadProgrammeRows),
            Some(A::ChangeProgrammeRows),
        ),
        ("/desk/audit", Some(A::ReadAudit), None),
        ("/desk/staff", Some(A::ManageStaff), None),
        (
            "/desk/staff/{account}",
            Some(A::ManageStaff),
            Some(A::ManageStaff),
        ),
        ("/desk/outbox", Some(A::ReadOutbox), Some(A::ResendMessage)),
        ("/desk/outbox/{id}", None, Some(A::ResendMessage)),
        ("/desk/outbox/templates", Some(A::ReadOutbox), None),
        ("/desk/outbox/templates/{kind}", Some(A::ReadOutbox), None),
        ("/my/profile", Some(A::ManageOwnProfile), None),
        (
            "/my/profile/{step}",
            Some(A::ManageOwnProfile),
            Some(A::ManageOwnProfile),
        ),
        ("/eligibility", PUBLIC, PUBLIC),
        ("/vacancies", PUBLIC, None),
        ("/vacancies/feed.atom", PUBLIC, None),
        ("/vacancies/feed.json", PUBLIC, None),
        ("/vacancies/feed.xml", PUBLIC, None),
        ("/vacancies/{id}", PUBLIC, None),
        (
            "/desk/vacancies",
            Some(A::ReadVacancies),
            Some(A::DecideVacancy),
        ),
        (
            "/desk/vacancies/{id}",
            Some(A::ReadVacancies),
            Some(A::DecideVacancy),
        ),
        ("/desk/figures", Some(A::ReadVacancies), None),
        (
            "/my/vacancies/{id}/appeal",
            Some(A::EditOwnVacancies),
            Some(A::EditOwnVacancies),
        ),
        ("/my/searches", Some(A::ManageOwnProfile), None),
        (
            "/my/searches/new",
            Some(A::ManageOwnProfile),
            Some(A::ManageOwnProfile),
        ),
        ("/my/searches/{id}/stop", None, Some(A::ManageOwnProfile)),
        ("/searches/stop/{token}", PUBLIC, PUBLIC),
        ("/my/saved", Some(A::ManageOwnProfile), None),
        ("/my/saved/{id}", None, Some(A::ManageOwnProfile)),
        ("/my/vacancies", Some(A::EditOwnVacancies), None),
        ("/my/vacancies/rules", Some(A::EditOwnVacancies), None),
        (
            "/my/vacancies/{id}/translations",
            Some(A::EditOwnVacancies),
            Some(A::EditOwnVacancies),
        ),
        (
            "/desk/vacancies/{id}/translations",
            Some(A::ReadVacancies),
            Some(A::DecideVacancy),
        ),
        (
            "/my/vacancies/new",
            Some(A::EditOwnVacancies),
            Some(A::EditOwnVacancies),
        ),
        (
            "/my/vacancies/{id}",
            Some(A::EditOwnVacancies),
            Some(A::EditOwnVacancies),
        ),
        (
            "/my/vacancies/{id}/preview",
            Some(A::EditOwnVacancies),
            None,
        ),
        (
            "/my/vacancies/{id}/{step}",
            Some(A::EditOwnVacancies),
            Some(A::EditOwnVacancies),
        ),
        ("/vacancies/{id}/apply", Some(A::Apply), None),
        (
            "/vacancies/{id}/apply/{step}",
            Some(A::Apply),
            Some(A::Apply),
        ),
        ("/my/jobs", Some(A::ReadOwnApplication), None),
        (
            "/my/jobs/{id}",
            Some(A::ReadOwnApplication),
            Some(A::WithdrawOwnApplication),
        ),
        ("/my/jobs/{id}/sent", Some(A::ReadOwnApplication), None),
        (
            "/my/jobs/{id}/withdraw",
            Some(A::ReadOwnApplication),
            Some(A::WithdrawOwnApplication),
        ),
        (
            "/my/jobs/{id}/terms/{paper}",
            Some(A::ReadOwnApplication),
            Some(A::WithdrawOwnApplication),
        ),
        (
            "/my/jobs/{id}/interview.ics",
            Some(A::ReadOwnApplication),
            None,
        ),
        ("/my/looks", Some(A::ManageOwnProfile), None),
        (
            "/my/pool",
            Some(A::ManageOwnProfile),
            Some(A::ManageOwnProfile),
        ),
        (
            "/my/organisations/{id}/people",
            Some(A::ReadOwnPeople),
            None,
        ),
        (
            "/my/organisations/{id}/people/{person}",
            Some(A::ReadOwnPeople),
            Some(A::DecideOwnPeople),
        ),
        (
            "/my/organisations/{id}/people/{person}/interview",
            Some(A::DecideOwnPeople),
            Some(A::DecideOwnPeople),
        ),
        (
            "/my/organisations/{id}/people/{person}/interview.ics",
            Some(A::ReadOwnPeople),
            None,
        ),
        (
            "/my/organisations/{id}/people/{person}/terms/{paper}",
            Some(A::DecideOwnPeople),
            Some(A::DecideOwnPeople),
        ),
        (
            "/my/organisations/{id}/pool",
            Some(A::ReadOwnPeople),
            Some(A::DecideOwnPeople),
        ),
        ("/desk/hiring", Some(A::ReadHiring), None),
        (
            "/desk/hiring/{id}",
            Some(A::ReadHiring),
            Some(A::MoveHiring),
        ),
        ("/desk/passed", Some(A::ReadHiring), None),
        // Each list asks for what its page asks for; the walk takes this one.
        (
            "/desk/export/{list}/{format}",
            Some(A::ReadCertificates),
            None,
        ),
        // Outside the languages.
        ("/rpc/{*function}", None, Some(A::ManageOwnProfile)),
        ("/sitemap.xml", PUBLIC, None),
        ("/sitemap/{part}", PUBLIC, None),
        ("/api/v1/vacancies", PUBLIC, None),
        ("/api/v1/vacancies/{id}", PUBLIC, None),
        ("/api/v1/openapi.json", PUBLIC, None),
        ("/icon.svg", PUBLIC, None),
        ("/sw.js", PUBLIC, None),
        ("/passkey.js", PUBLIC, None),
        ("/card.png", PUBLIC, None),
        ("/robots.txt", PUBLIC, None),
        ("/livez", PUBLIC, None),
    ]
};

/// Routes that are for machines beside the portal and have no actor.
const MACHINES: [&str; 2] = ["/readyz", "/metrics"];

/// The routes as the source names them: a new one cannot be forgotten.
fn routes() -> Vec<String> {
    let source = concat!(
        include_str!("../../src/routes.rs"),
        include_str!("../../src/routes/accounts.rs")
    );
    let mut found: Vec<String> = source
        .split(".route(")
        .skip(1)
        .filter_map(|rest| rest.split('"').nth(1))
        .filter(|path| path.starts_with('/'))
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_route_of_the_program_is_on_the_map() {
    for route in routes() {
        let is_listed =
            MAP.iter().any(|(path, ..)| *path == route) || MACHINES.contains(&route.as_str());
        assert!(is_listed, "{route} is not listed: say what it asks for");
    }
    for (path, ..) in MAP.iter().copied() {
        assert!(
            routes().iter().any(|route| route == path),
            "{path} is listed, but is no route"
        );
    }
}

#[test]
fn every_server_function_is_in_the_walk() {
    let mut found = Vec::new();
    let app = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    for room in std::fs::read_dir(app).expect("the rooms").flatten() {
        let text = std::fs::read_to_string(room.path().join("api.rs")).unwrap_or_default();
        found.extend(
            text.split("endpoint = \"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .map(str::to_owned),
        );
    }
    found.sort();
    assert_eq!(
        found,
        [
            "moderation/decide",
            "moderation/keep",
            "moderation/open",
            "moderation/undo",
            "profile/save",
            "vacancies/copy",
        ],
        "a new server function needs its own line in the walk"
    );
}

async fn people(stage: &Stage) -> Vec<(Actor, Visitor)> {
    let mut people = vec![
        (Actor::Visitor, stage.visitor()),
        (
            Actor::Candidate {
                account: "own".into(),
            },
            stage.ready("own@example.uz").await,
        ),
        (
            Actor::Employer {
                account: "employer".into(),
            },
            stage.employer("employer@example.jp").await,
        ),
    ];
    for role in Role::ALL {
        let visitor = stage
            .staff(&format!("{}@example.uz", role.code()), role.code())
            .await;
        let roles = Roles::default().with(role);
        people.push((
            Actor::Staff {
                account: "staff".into(),
                roles,
            },
            visitor,
        ));
    }
    people
}

pub(super) fn concrete(path: &str) -> String {
    let path = path
        .replace("{slug}", "ssw1-construction")
        .replace("{step}", "name")
        .replace("{intake}", "i1")
        .replace("{account}", "nobody")
        .replace("{part}", "pages.xml")
        .replace("{token}", "nothing")
        .replace("{person}", "nothing")
        .replace("{paper}", "offer")
        .replace("{document}", "nothing")
        .replace("{upload}", "nothing")
        .replace("{list}", "certificates")
        .replace("{format}", "csv")
        .replace("{id}", "00000000-0000-7000-8000-000000000000")
        .replace("{*function}", "profile/save");
    let outside = [
        "/rpc", "/icon", "/robots", "/livez", "/sitemap", "/api", "/card",
    ]
    .iter()
    .any(|start| path.starts_with(start));
    match (outside, path.as_str()) {
        (true, _) => path,
        (false, "/") => "/uz".into(),
        (false, _) => format!("/uz{path}"),
    }
}

#[tokio::test]
async fn every_route_lets_in_whom_the_rules_let_in_and_nobody_else() {
    on_both(async |stage| {
        stage.intake("i1", "ssw1-construction", 100).await;
        for (actor, visitor) in people(&stage).await {
            for (path, get, post) in MAP.iter().copied() {
                for (method, action) in [(Method::GET, get), (Method::POST, post)] {
                    let Some(action) = action else {
                        continue;
                    };
                    if path == "/sign-out" && actor != Actor::Visitor {
                        // It would end the walk of this person; signing out has its own test.
                        continue;
                    }
                    // Each try with a fresh copy: signing out must not change the next one.
                    let mut visitor = visitor.clone();
                    let body = (method == Method::POST).then(String::new);
                    let answer = if path.starts_with("/rpc") {
                        visitor
                            .headers
                            .push(("content-type", "application/json".into()));
                        let call =
                            serde_json::json!({ "step": "name", "body": "", "made_at": i64::MAX })
                                .to_string();
                        visitor.send_json(&concrete(path), call).await
                    } else {
                        visitor.send(method.clone(), &concrete(path), body).await
                    };
                    let may = decide(&actor, action, Resource::General).is_ok();
                    let to_sign_in = answer.status == StatusCode::SEE_OTHER
                        && answer.location().contains("/sign-in");
                    let is_out = answer.status == StatusCode::FORBIDDEN
                        || to_sign_in
                        || (path.starts_with("/rpc")
                            && answer.status == StatusCode::INTERNAL_SERVER_ERROR);
                    assert_eq!(
                        !is_out,
                        may,
                        "{method} {path} as {actor:?}: {} {}",
                        answer.status,
                        answer.location()
                    );
                    let is_own_fault = answer.status.is_server_error() && !path.starts_with("/rpc");
                    assert!(
                        !is_own_fault,
                        "{method} {path} as {actor:?}: {}",
                        answer.status
                    );
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_functions_of_the_desk_answer_those_who_decide_and_nobody_else() {
    on_both(async |stage| {
        let nobody = "00000000-0000-7000-8000-000000000000";
        let call = serde_json::json!({ "id": "", "filter": "" }).to_string();
        let other = serde_json::json!({ "id": nobody, "made": nobody, "filter": "", "body": "" })
            .to_string();
        for (actor, mut visitor) in people(&stage).await {
            let may = decide(&actor, Action::DecideVacancy, Resource::General).is_ok();
            visitor
                .headers
                .push(("content-type", "application/json".into()));
            let answer = visitor
                .send_json("/rpc/moderation/open", call.clone())
                .await;
            assert_eq!(answer.status == StatusCode::OK, may, "{actor:?}");
            for name in ["decide", "undo", "keep"] {
                // There is no such vacancy: nobody gets an answer.
                let answer = visitor
                    .send_json(&format!("/rpc/moderation/{name}"), other.clone())
                    .await;
                assert_ne!(answer.status, StatusCode::OK, "{name} as {actor:?}");
            }
        }
    })
    .await;
}

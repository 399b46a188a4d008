//! A walk over every route of organisations and vacancies by one person who is owner here, writer there, viewer elsewhere,
//! and nobody in the next; and once more in an organisation that is suspended.

use app::access::{Action, Actor, Denied, MemberRole, Resource, decide};
use http::{Method, StatusCode};

use super::members::invite;
use super::{approved, id_of, moderators, register};
use crate::documents;
use crate::routes::MAP;
use crate::stage::{Answer, Stage, Visitor, on_both};
use crate::vacancies;

/// An organisation, what the person is in it, and something of each kind that belongs to it.
struct Ground {
    role: Option<MemberRole>,
    org: String,
    vacancy: String,
    document: String,
    upload: String,
}

impl Ground {
    /// Lays one of everything, by its owner.
    async fn lay(stage: &Stage, owner: &mut Visitor, path: &str, role: Option<MemberRole>) -> Self {
        let org = id_of(path);
        let pdf = documents::pdf("");
        documents::send(owner, &org, "a.pdf", &pdf).await;
        let page = owner.get(&documents::path(&org)).await;
        let document = id_of(&documents::first(&page, &org));
        let form = page.form_id();
        let begun = documents::begin(owner, &org, &form, "b.pdf", pdf.len()).await;
        let upload = documents::said(&begun).0;
        let form = stage.system().new_id();
        let chosen = format!("{org} {org}");
        let sent = [("for", chosen.as_str()), ("form-id", form.as_str())];
        let draft = owner.post("/uz/my/vacancies/new", &sent).await;
        assert_eq!(draft.status, StatusCode::SEE_OTHER, "{}", draft.page());
        Self {
            role,
            vacancy: id_of(&draft.location()),
            org,
            document,
            upload,
        }
    }

    fn address(&self, path: &str) -> String {
        let (id, step) = if path.starts_with("/my/vacancies") {
            (&self.vacancy, "job")
        } else {
            (&self.org, "name")
        };
        let path = path
            .replace("{id}", id)
            .replace("{step}", step)
            .replace("{document}", &self.document)
            .replace("{upload}", &self.upload)
            .replace("{person}", "nobody")
            .replace("{paper}", "offer");
        format!("/uz{path}")
    }
}

/// The routes that belong to one organisation or one of its vacancies.
fn routes() -> Vec<(&'static str, Method, Action)> {
    let mut found = Vec::new();
    for (path, get, post) in MAP.iter().copied() {
        let is_own = ["/my/organisations/{id}", "/my/vacancies/{id}"]
            .iter()
            .any(|start| path.starts_with(start));
        if !is_own {
            continue;
        }
        found.extend(get.map(|action| (path, Method::GET, action)));
        found.extend(post.map(|action| (path, Method::POST, action)));
    }
    found
}

async fn try_it(visitor: &Visitor, method: &Method, address: &str) -> Answer {
    let body = (*method == Method::POST).then(String::new);
    visitor.clone().send(method.clone(), address, body).await
}

/// The person, and the grounds: owner, writer, viewer, nothing, owner of one that is suspended.
async fn grounds(stage: &Stage) -> (Visitor, Visitor, [Ground; 5]) {
    let (mut checker, _) = moderators(stage).await;
    let mut person = stage.employer("person@example.jp").await;
    let mut other = stage.employer("other@example.jp").await;
    let own = register(&mut person, "Alfa", 1).await;
    let suspended = approved(stage, &mut person, "Sigma", 2).await;
    let own = Ground::lay(stage, &mut person, &own, Some(MemberRole::Owner)).await;
    let held = Ground::lay(stage, &mut person, &suspended, Some(MemberRole::Owner)).await;
    let desk = format!("/uz/desk/organisations/{}", held.org);
    let deed = [("deed", "suspend"), ("reason", "complaint")];
    assert_eq!(
        checker.post(&desk, &deed).await.status,
        StatusCode::SEE_OTHER
    );
    let mut others = Vec::new();
    for (name, last, role) in [
        ("Beta", 3, Some(MemberRole::Editor)),
        ("Vega", 4, Some(MemberRole::Viewer)),
        ("Gamma", 5, None),
    ] {
        let path = register(&mut other, name, last).await;
        if let Some(role) = role {
            let link = invite(stage, &mut other, &path, "person@example.jp", role.code()).await;
            let page = person.post(&link, &[]).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER);
        }
        others.push(Ground::lay(stage, &mut other, &path, role).await);
    }
    let [writer, viewer, nothing] = <[Ground; 3]>::try_from(others).ok().expect("three");
    (person, other, [own, writer, viewer, nothing, held])
}

#[tokio::test]
async fn a_member_of_several_organisations_gets_in_each_exactly_what_the_role_there_allows() {
    on_both(async |stage| {
        let (person, _, grounds) = grounds(&stage).await;
        let account = vacancies::account(&stage, "person@example.jp").await;
        let actor = Actor::Employer { account };
        let routes = routes();
        assert!(routes.len() > 20, "the walk has lost its way");
        for ground in &grounds {
            for (path, method, action) in &routes {
                if path.ends_with("/leave") || (path.contains("{person}") && ground.role.is_some())
                {
                    // It would end the membership; the last owner and leaving have their own tests. Nobody applied here: that
                    // members see those who did, the tests of hiring say.
                    continue;
                }
                let address = ground.address(path);
                let status = try_it(&person, method, &address).await.status;
                let role = ground.role;
                match decide(&actor, *action, Resource::Organisation(role)) {
                    // What is sent empty is refused as a form, not as a person.
                    Ok(()) => assert!(
                        !matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND)
                            && !status.is_server_error(),
                        "{method} {path} as {role:?}: {status}"
                    ),
                    Err(Denied::Forbidden) => {
                        assert_eq!(status, StatusCode::FORBIDDEN, "{method} {path} as {role:?}");
                    }
                    Err(_) => {
                        assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path} as {role:?}");
                    }
                }
            }
            // A vacancy for it: who writes there may begin one.
            let form = stage.system().new_id();
            let chosen = format!("{0} {0}", ground.org);
            let sent = [("for", chosen.as_str()), ("form-id", form.as_str())];
            let page = person.clone().post("/uz/my/vacancies/new", &sent).await;
            let expected = match ground.role {
                Some(MemberRole::Owner | MemberRole::Editor) => StatusCode::SEE_OTHER,
                Some(MemberRole::Viewer) => StatusCode::FORBIDDEN,
                None => StatusCode::NOT_FOUND,
            };
            assert_eq!(page.status, expected, "a vacancy as {:?}", ground.role);
        }
    })
    .await;
}

#[tokio::test]
async fn what_belongs_to_another_organisation_is_not_reached_through_ones_own() {
    on_both(async |stage| {
        let (mut person, mut other, [own, writer, _, nothing, _]) = grounds(&stage).await;
        let invited = format!("/uz/my/organisations/{}", nothing.org);
        let path = format!("/uz/my/organisations/{}", own.org);
        invite(&stage, &mut other, &invited, "late@example.jp", "editor").await;
        for theirs in [&writer, &nothing] {
            for below in [
                format!("documents/{}", theirs.document),
                format!("documents/parts/{}", theirs.upload),
            ] {
                let page = person.get(&format!("{path}/{below}")).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{below}");
            }
            let part = format!("{path}/documents/parts/{}?offset=0", theirs.upload);
            let kind = "application/octet-stream";
            let page = person.send_bytes(&part, kind, b"%PDF-".to_vec()).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            // An employer for which it does not act.
            let form = stage.system().new_id();
            let chosen = format!("{} {}", own.org, theirs.org);
            let sent = [("for", chosen.as_str()), ("form-id", form.as_str())];
            let page = person.post("/uz/my/vacancies/new", &sent).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
        // Members and invitations of the others stay as they are.
        let before = stage
            .count("SELECT COUNT(*) FROM organisation_members")
            .await;
        let member = vacancies::account(&stage, "other@example.jp").await;
        let members = format!("{path}/members");
        for deed in ["role", "remove"] {
            let fields = [
                ("deed", deed),
                ("member", member.as_str()),
                ("role", "viewer"),
            ];
            let page = person.post(&members, &fields).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{deed}");
        }
        let open =
            app::employers::store::members::invitations_of(&stage.system(), &nothing.org).await;
        let open = open.expect("an answer").remove(0).id;
        person
            .post(&members, &[("deed", "take-back"), ("invitation", &open)])
            .await;
        let kept = other.get(&format!("{invited}/members")).await;
        assert!(kept.text().contains(&open), "the invitation is still open");
        let after = stage
            .count("SELECT COUNT(*) FROM organisation_members")
            .await;
        assert_eq!(before, after);
        // The vacancy of a stranger is not copied either.
        let form = stage.system().new_id();
        let fields = [("act", "copy"), ("form-id", form.as_str())];
        let copied = person
            .post(&format!("/uz/my/vacancies/{}", nothing.vacancy), &fields)
            .await;
        assert_eq!(copied.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn lists_hold_ones_own_and_a_membership_that_ended_ends_everything_at_once() {
    on_both(async |stage| {
        let (mut person, mut other, [own, writer, viewer, nothing, held]) = grounds(&stage).await;
        let list = person.get("/uz/my/organisations").await.page();
        for (ground, is_seen) in [
            (&own, true),
            (&writer, true),
            (&viewer, true),
            (&nothing, false),
            (&held, true),
        ] {
            assert_eq!(list.contains(&ground.org), is_seen, "{:?}", ground.role);
        }
        let list = person.get("/uz/my/vacancies").await.page();
        for (ground, is_seen) in [
            (&own, true),
            (&writer, true),
            (&viewer, false),
            (&nothing, false),
            (&held, true),
        ] {
            assert_eq!(list.contains(&ground.vacancy), is_seen, "{:?}", ground.role);
        }
        let account = vacancies::account(&stage, "person@example.jp").await;
        let members = format!("/uz/my/organisations/{}/members", writer.org);
        let fields = [("deed", "remove"), ("member", account.as_str())];
        let page = other.post(&members, &fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        for (path, method, _) in routes() {
            let address = writer.address(path);
            let status = try_it(&person, &method, &address).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_suspended_organisation_is_its_members_to_read_and_nobodys_to_publish() {
    on_both(async |stage| {
        let (mut checker, _) = moderators(&stage).await;
        let mut person = stage.employer("person@example.jp").await;
        let path = approved(&stage, &mut person, "Sigma", 2).await;
        let org = id_of(&path);
        let id = vacancies::written(&mut person, &org).await;
        let check = format!("/uz/my/vacancies/{id}/check");
        let form = person.get(&check).await.form_id();
        let desk = format!("/uz/desk/organisations/{org}");
        let deed = [("deed", "suspend"), ("reason", "complaint")];
        checker.post(&desk, &deed).await;
        let page = person.get(&path).await;
        assert!(page.text().contains("toʻxtat"), "{}", page.page());
        let public = format!("/uz/organisations/{org}");
        let page = stage.visitor().get(&public).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        // Sent from a page that was open before.
        let page = person.post(&check, &[("form-id", &form)]).await;
        assert!(page.status.is_client_error(), "{}", page.page());
        let sent = "SELECT COUNT(*) FROM vacancy_versions";
        assert_eq!(stage.count(sent).await, 0);
    })
    .await;
}

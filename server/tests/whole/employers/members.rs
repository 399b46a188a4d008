//! Members: they come by invitation, the last owner stays, and each sees exactly their own.

use app::access::MemberRole;
use http::StatusCode;

use super::{id_of, moderators, register, send, signed_in};
use crate::stage::{DAY, Stage, Visitor, on_both};

/// Invites a contact and gives the address in the message.
pub(super) async fn invite(
    stage: &Stage,
    owner: &mut Visitor,
    path: &str,
    email: &str,
    role: &str,
) -> String {
    let members = format!("{path}/members");
    let form_id = owner.get(&members).await.form_id();
    let fields = [
        ("form-id", form_id.as_str()),
        ("contact", email),
        ("role", role),
    ];
    let page = owner.post(&members, &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    let body = stage.message(email).await;
    let link = body
        .split_whitespace()
        .find(|word| word.contains("/invitations/"))
        .expect("a link");
    link.replace("http://127.0.0.1:3000", "")
}

#[tokio::test]
async fn nobody_decides_on_an_organisation_that_they_belong_to() {
    on_both(async |stage| {
        let (mut one, _) = moderators(&stage).await;
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiai", 1).await;
        let link = invite(&stage, &mut owner, &path, "m1@example.uz", "viewer").await;
        assert_eq!(one.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
        send(&mut owner, &path).await;
        let desk = format!("/uz/desk/organisations/{}", id_of(&path));
        let check = stage.system();
        let open = app::employers::store::reviews::open(&check, &id_of(&path)).await;
        let open = open.expect("an answer").expect("a check").id;
        for deed in ["approve", "return", "suspend"] {
            let fields = [
                ("deed", deed),
                ("check", open.as_str()),
                ("reason", "complaint"),
            ];
            assert_eq!(one.post(&desk, &fields).await.status, StatusCode::FORBIDDEN);
        }
        // As a member of the staff they see it, and act for it nowhere.
        assert_eq!(one.get(&path).await.status, StatusCode::OK);
        let members = one.get(&format!("{path}/members")).await;
        assert_eq!(members.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_for_one_contact_for_seven_days_and_once() {
    on_both(async |stage| {
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiai", 1).await;
        let link = invite(&stage, &mut owner, &path, "b@example.jp", "editor").await;
        let mut visitor = stage.visitor();
        assert!(visitor.get(&link).await.page().contains("Mihon Kumiai"));
        let mut other = stage.employer("c@example.jp").await;
        assert_eq!(other.post(&link, &[]).await.status, StatusCode::CONFLICT);
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        let mut candidate = stage.candidate("d@example.uz").await;
        assert_eq!(
            candidate.post(&link, &[]).await.status,
            StatusCode::FORBIDDEN
        );
        // A new account with the invited contact: the invitation waits on its page.
        let mut invited = stage.employer("b@example.jp").await;
        assert!(
            invited
                .get("/uz/my/organisations")
                .await
                .page()
                .contains("Mihon Kumiai")
        );
        for _ in 0..2 {
            let page = invited.post(&link, &[]).await;
            assert_eq!(page.location(), path, "accepted twice is accepted once");
        }
        let members = "SELECT COUNT(*) FROM organisation_members";
        assert_eq!(stage.count(members).await, 2);
        let late = invite(&stage, &mut owner, &path, "c@example.jp", "viewer").await;
        stage.later(8 * DAY);
        let mut other = signed_in(&stage, "c@example.jp", "/uz/my/organisations").await;
        assert_eq!(other.post(&late, &[]).await.status, StatusCode::CONFLICT);
        assert_eq!(
            other.get("/uz/invitations/nothing").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn the_last_owner_cannot_leave_nor_lose_the_role() {
    on_both(async |stage| {
        let mut owner = stage.employer("a@example.jp").await;
        let path = register(&mut owner, "Mihon Kumiai", 1).await;
        let leave = format!("{path}/leave");
        assert_eq!(owner.post(&leave, &[]).await.status, StatusCode::CONFLICT);
        let link = invite(&stage, &mut owner, &path, "b@example.jp", "owner").await;
        let mut second = stage.employer("b@example.jp").await;
        second.post(&link, &[]).await;
        assert_eq!(
            owner.post(&leave, &[]).await.location(),
            "/uz/my/organisations"
        );
        assert_eq!(owner.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(second.post(&leave, &[]).await.status, StatusCode::CONFLICT);
    })
    .await;
}

#[tokio::test]
async fn a_member_of_several_organisations_sees_exactly_theirs() {
    on_both(async |stage| {
        let mut first = stage.employer("a@example.jp").await;
        let mut second = stage.employer("b@example.jp").await;
        let mine = register(&mut first, "Birinchi", 1).await;
        let theirs = register(&mut second, "Ikkinchi", 2).await;
        let foreign = register(&mut second, "Uchinchi", 3).await;
        let link = invite(&stage, &mut second, &theirs, "a@example.jp", "viewer").await;
        first.post(&link, &[]).await;
        let list = first.get("/uz/my/organisations").await.page();
        assert!(
            list.contains("Birinchi") && list.contains("Ikkinchi") && !list.contains("Uchinchi")
        );
        for (path, reads, manages) in [
            (&mine, StatusCode::OK, StatusCode::OK),
            (&theirs, StatusCode::OK, StatusCode::FORBIDDEN),
            (&foreign, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
        ] {
            assert_eq!(first.get(path).await.status, reads, "{path}");
            for below in ["steps/name", "steps/check", "members", "employers"] {
                let address = format!("{path}/{below}");
                assert_eq!(first.get(&address).await.status, manages, "{address}");
                let sent = first.post(&address, &[]).await.status;
                if manages == StatusCode::OK {
                    // What is sent empty is refused as a form, not as a person.
                    assert!(!matches!(
                        sent,
                        StatusCode::FORBIDDEN | StatusCode::NOT_FOUND
                    ));
                } else {
                    assert_eq!(sent, manages, "{address}");
                }
            }
        }
        let role =
            app::employers::store::members::role(&stage.portal.db, &id_of(&foreign), "x").await;
        assert_eq!(role.expect("an answer"), None::<MemberRole>);
    })
    .await;
}

//! What somebody with an open session, or with a contact that was given up, does not get.

use http::StatusCode;

use crate::second::{APP, LIST, secret, shown};
use crate::stage::{MINUTE, PASSWORD, on_both};

#[tokio::test]
async fn who_finds_an_open_session_adds_no_second_step_without_the_password() {
    on_both(async |stage| {
        let mut found = stage.candidate("a@example.uz").await;
        let secret = secret(&found.get(APP).await.page());
        let code = shown(&stage, &secret, 0);
        for password in ["", "boshqa parol"] {
            let fields = [("code", code.as_str()), ("password", password)];
            let refused = found.post(APP, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.page().contains("href=\"#password\""), "{password}");
            let fields = [("client", ""), ("attestation", ""), ("password", password)];
            let refused = found.post(LIST, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let kept = "SELECT COUNT(*) FROM second_steps WHERE confirmed_at IS NOT NULL";
        assert_eq!(stage.count(kept).await, 0);
        let fields = [("code", code.as_str()), ("password", PASSWORD)];
        assert_eq!(found.post(APP, &fields).await.location(), LIST);
    })
    .await;
}

#[tokio::test]
async fn who_finds_an_open_session_does_not_find_the_password_out_by_trying() {
    on_both(async |stage| {
        let mut found = stage.candidate("a@example.uz").await;
        let copy = |password: &'static str| [("as", "file"), ("password", password)];
        for _ in 0..10 {
            let answer = found.post("/en/my/data/copy", &copy("boshqa parol")).await;
            assert!(answer.page().contains("not your current password"));
        }
        // Also the right one is not taken now, on no page.
        let answer = found.post("/en/my/data/copy", &copy(PASSWORD)).await;
        assert!(answer.page().contains("Wait 15 minutes"));
        let fields = [("sure", "yes"), ("password", PASSWORD)];
        let answer = found.post("/en/my/data/erase", &fields).await;
        assert!(answer.page().contains("Wait 15 minutes"));
        let fields = [("contact", "b@example.uz"), ("password", PASSWORD)];
        let answer = found.post("/en/my/account/contact", &fields).await;
        assert!(answer.page().contains("Wait 15 minutes"));
        stage.later(15 * MINUTE + 1);
        let answer = found.post("/en/my/data/copy", &copy(PASSWORD)).await;
        assert_eq!(answer.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn a_contact_that_was_given_up_sets_no_password_of_the_account_it_belonged_to() {
    on_both(async |stage| {
        let mut own = stage.candidate("old@example.uz").await;
        let mut thief = stage.visitor();
        let old = [("contact", "old@example.uz")];
        let waiting = thief.post("/en/forgot", &old).await.location();
        // The owner notices, and changes the contact.
        let fields = [("contact", "new@example.uz"), ("password", PASSWORD)];
        let page = own.post("/en/my/account/contact", &fields).await;
        let code = stage.code("new@example.uz").await;
        let done = own.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(done.location(), "/en/my");
        // Who reads the old contact registers with it, and has a new code sent for what waited.
        stage.later(61 * MINUTE);
        drop(stage.candidate("old@example.uz").await);
        let sent = thief.post(&waiting, &[("again", "yes")]).await;
        assert_eq!(sent.location(), waiting);
        let code = stage.code("old@example.uz").await;
        let fields = [
            ("code", code.as_str()),
            ("password", "жёлтый мост над морем"),
        ];
        let refused = thief.post(&waiting, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(own.get("/en/my").await.status, StatusCode::OK);
        let fields = [("contact", "new@example.uz"), ("password", PASSWORD)];
        let mut again = stage.visitor();
        assert_eq!(
            again.post("/en/sign-in", &fields).await.location(),
            "/en/my"
        );
    })
    .await;
}

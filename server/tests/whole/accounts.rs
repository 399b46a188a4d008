//! Registering, codes, signing in and out, sessions.

use http::StatusCode;

use crate::stage::{DAY, MINUTE, PASSWORD, on_both};

const MAIL: &str = "dilnoza@example.uz";

#[tokio::test]
async fn a_person_registers_with_a_code_and_is_signed_in() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor
            .post(
                "/ru/register",
                &[
                    ("contact", "90 123-45-67"),
                    ("password", PASSWORD),
                    ("consent", "yes"),
                ],
            )
            .await;
        assert!(page.location().starts_with("/ru/code/"), "{}", page.status);
        let code = stage.code("+998901234567").await;
        let page = visitor.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(page.location(), "/ru/my");
        assert_eq!(visitor.get("/ru/my").await.status, StatusCode::OK);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM consents WHERE locale = 'ru'")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_wrong_registration_keeps_what_was_typed_but_never_the_password() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor
            .post(
                "/uz/register",
                &[("contact", "dilnoza@"), ("password", "qisqa")],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = page.page();
        assert!(html.contains("value=\"dilnoza@\""));
        assert!(!html.contains("qisqa"));
        for field in ["#contact", "#password", "#consent"] {
            assert!(
                html.contains(&format!("href=\"{field}\"")),
                "the summary leads to {field}"
            );
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM pending").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_is_refused() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        for weak in ["12345678", "dilnoza1", "password"] {
            let page = visitor
                .post(
                    "/en/register",
                    &[("contact", MAIL), ("password", weak), ("consent", "yes")],
                )
                .await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_is_refused_after_five_wrong_tries_even_when_it_is_right() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor
            .post(
                "/en/register",
                &[
                    ("contact", MAIL),
                    ("password", PASSWORD),
                    ("consent", "yes"),
                ],
            )
            .await;
        let code = stage.code(MAIL).await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            let answer = visitor.post(&page.location(), &[("code", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = visitor.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(stage.count("SELECT COUNT(*) FROM accounts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_code_counts_for_ten_minutes_and_three_are_sent_in_an_hour() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor
            .post(
                "/en/register",
                &[
                    ("contact", MAIL),
                    ("password", PASSWORD),
                    ("consent", "yes"),
                ],
            )
            .await;
        let code = stage.code(MAIL).await;
        stage.later(10 * MINUTE + 1);
        let late = visitor.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            assert_eq!(
                visitor
                    .post(&page.location(), &[("again", "1")])
                    .await
                    .status,
                StatusCode::SEE_OTHER
            );
        }
        let fourth = visitor.post(&page.location(), &[("again", "1")]).await;
        assert_eq!(fourth.status, StatusCode::UNPROCESSABLE_ENTITY);
        stage.later(60 * MINUTE);
        assert_eq!(
            visitor
                .post(&page.location(), &[("again", "1")])
                .await
                .status,
            StatusCode::SEE_OTHER
        );
        let code = stage.code(MAIL).await;
        assert_eq!(
            visitor
                .post(&page.location(), &[("code", &code)])
                .await
                .location(),
            "/en/my"
        );
    })
    .await;
}

#[tokio::test]
async fn no_page_says_whether_an_account_exists() {
    on_both(async |stage| {
        stage.candidate(MAIL).await;
        let mut stranger = stage.visitor();
        for path in ["/uz/register", "/uz/forgot"] {
            let mut pages = Vec::new();
            for contact in [MAIL, "nobody@example.uz"] {
                let sent = stranger
                    .post(
                        path,
                        &[
                            ("contact", contact),
                            ("password", PASSWORD),
                            ("consent", "yes"),
                        ],
                    )
                    .await;
                assert_eq!(sent.status, StatusCode::SEE_OTHER, "{path}");
                let wrong = stranger
                    .post(
                        &sent.location(),
                        &[("code", "000000"), ("password", PASSWORD)],
                    )
                    .await;
                let page = wrong.page().replace(&wrong.form_id(), "");
                let page = page
                    .replace(&sent.location()["/uz".len()..], "")
                    .replace(&contact[..1], "*");
                pages.push((wrong.status, page.len()));
            }
            assert_eq!(pages[0], pages[1], "{path}");
        }
        let known = stranger
            .post(
                "/uz/sign-in",
                &[("contact", MAIL), ("password", "wrong password")],
            )
            .await;
        let unknown = stranger
            .post(
                "/uz/sign-in",
                &[
                    ("contact", "nobody@example.uz"),
                    ("password", "wrong password"),
                ],
            )
            .await;
        assert_eq!(known.status, unknown.status);
        let plain = |page: &str, contact: &str, id: &str| page.replace(contact, "").replace(id, "");
        assert_eq!(
            plain(&known.page(), MAIL, &known.form_id()),
            plain(&unknown.page(), "nobody@example.uz", &unknown.form_id())
        );
    })
    .await;
}

#[tokio::test]
async fn ten_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
    on_both(async |stage| {
        stage.candidate(MAIL).await;
        let mut visitor = stage.visitor();
        for _ in 0..10 {
            visitor
                .post(
                    "/uz/sign-in",
                    &[("contact", MAIL), ("password", "not this one")],
                )
                .await;
        }
        let right = visitor
            .post("/uz/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        assert_eq!(right.status, StatusCode::UNPROCESSABLE_ENTITY);
        stage.later(15 * MINUTE + 1);
        let right = visitor
            .post("/uz/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        assert_eq!(right.location(), "/uz/my");
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_and_ends_all_sessions() {
    on_both(async |stage| {
        let mut old = stage.candidate(MAIL).await;
        let mut visitor = stage.visitor();
        let sent = visitor.post("/tr/forgot", &[("contact", MAIL)]).await;
        let code = stage.code(MAIL).await;
        let done = visitor
            .post(
                &sent.location(),
                &[("code", &code), ("password", "yeni köprü sözcükleri")],
            )
            .await;
        assert_eq!(done.location(), "/tr/my");
        assert_eq!(
            old.get("/uz/my").await.status,
            StatusCode::SEE_OTHER,
            "the old session is over"
        );
        let again = visitor
            .post("/tr/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_changed_with_the_password_and_a_code() {
    on_both(async |stage| {
        let mut visitor = stage.candidate(MAIL).await;
        let wrong = visitor
            .post(
                "/uz/my/account/contact",
                &[("contact", "new@example.uz"), ("password", "not this one")],
            )
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = visitor
            .post(
                "/uz/my/account/contact",
                &[("contact", "new@example.uz"), ("password", PASSWORD)],
            )
            .await;
        let code = stage.code("new@example.uz").await;
        assert_eq!(
            visitor
                .post(&sent.location(), &[("code", &code)])
                .await
                .location(),
            "/uz/my"
        );
        let mut other = stage.visitor();
        assert_eq!(
            other
                .post(
                    "/uz/sign-in",
                    &[("contact", "new@example.uz"), ("password", PASSWORD)]
                )
                .await
                .location(),
            "/uz/my"
        );
    })
    .await;
}

#[tokio::test]
async fn sessions_end_by_idleness_by_age_and_by_hand() {
    on_both(async |stage| {
        let mut first = stage.candidate(MAIL).await;
        let mut second = stage.visitor();
        second
            .post("/uz/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        assert_ne!(
            first.cookies["__Host-sid"], second.cookies["__Host-sid"],
            "each signing in has its own token"
        );
        first
            .post("/uz/my/account/sessions", &[("session", "all")])
            .await;
        assert_eq!(second.get("/uz/my").await.status, StatusCode::SEE_OTHER);
        assert_eq!(first.get("/uz/my").await.status, StatusCode::OK);
        for _ in 0..5 {
            stage.later(13 * DAY);
            let status = first.get("/uz/my").await.status;
            let expected = if stage.clock.load(std::sync::atomic::Ordering::Relaxed)
                - crate::stage::START
                > 60 * DAY
            {
                StatusCode::SEE_OTHER
            } else {
                StatusCode::OK
            };
            assert_eq!(status, expected);
        }
        let mut idle = stage.visitor();
        idle.post("/uz/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        stage.later(14 * DAY + MINUTE);
        assert_eq!(idle.get("/uz/my").await.status, StatusCode::SEE_OTHER);
        let mut out = stage.visitor();
        out.post("/uz/sign-in", &[("contact", MAIL), ("password", PASSWORD)])
            .await;
        let stolen = out.cookies.clone();
        out.post("/uz/sign-out", &[]).await;
        out.cookies = stolen;
        assert_eq!(
            out.get("/uz/my").await.status,
            StatusCode::SEE_OTHER,
            "a token is of no use after signing out"
        );
    })
    .await;
}

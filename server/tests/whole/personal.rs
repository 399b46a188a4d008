//! A copy of everything about a person, and the end of an account.

use http::StatusCode;

use crate::stage::{PASSWORD, Stage, Visitor, on_both};
use crate::vault::places_of;

async fn apply(visitor: &mut Visitor, intake: &str) -> String {
    for (step, fields) in [
        ("attend", [("attend", "yes")]),
        ("money", [("money", "no")]),
        ("note", [("note", "Eslatma bir")]),
    ] {
        visitor
            .post(&format!("/uz/apply/{intake}/{step}"), &fields)
            .await;
    }
    let check = format!("/uz/apply/{intake}/check");
    let form = visitor.get(&check).await.form_id();
    let sent = visitor.post(&check, &[("form-id", &form)]).await.location();
    sent.trim_end_matches("/sent").to_owned()
}

async fn applied(stage: &Stage) -> (Visitor, String) {
    stage.intake("i1", "ssw1-construction", 5).await;
    let mut visitor = stage.ready("leaving@example.uz").await;
    let page = apply(&mut visitor, "i1").await;
    assert!(page.starts_with("/uz/my/applications/"), "{page}");
    (visitor, page)
}

#[tokio::test]
async fn a_person_gets_a_copy_of_everything_but_not_without_the_password() {
    on_both(async |stage| {
        let (mut visitor, _) = applied(&stage).await;
        visitor
            .post("/uz/my/deadlines/i1", &[("keep", "yes")])
            .await;
        let search = "/uz/my/searches/new?q=oshpaz";
        let form = visitor.get(search).await.form_id();
        let fields = [("form-id", form.as_str()), ("every", "week")];
        visitor.post(search, &fields).await;
        crate::second::with_app(&stage, &mut visitor).await;
        let refused = visitor
            .post(
                "/uz/my/data/copy",
                &[("as", "file"), ("password", "boshqa parol")],
            )
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!refused.text().contains("leaving@example.uz"));
        let fields = [("as", "file"), ("password", PASSWORD)];
        let file = visitor.post("/uz/my/data/copy", &fields).await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(
            file.header("content-disposition"),
            "attachment; filename=\"koprik.json\""
        );
        let all: serde_json::Value = serde_json::from_slice(&file.body).expect("JSON");
        assert_eq!(all["account"]["contact"], "leaving@example.uz");
        assert!(
            all["profile"]["birth"]["answers"]
                .to_string()
                .contains("2001")
        );
        assert_eq!(all["applications"].as_array().map(Vec::len), Some(1));
        assert!(
            all["applications"][0]["answers"]
                .to_string()
                .contains("Eslatma bir")
        );
        assert!(
            all["messages"]
                .as_array()
                .is_some_and(|list| !list.is_empty())
        );
        assert!(
            all["consents"]
                .as_array()
                .is_some_and(|list| !list.is_empty())
        );
        assert_eq!(all["kept"]["intakes"], serde_json::json!(["i1"]));
        assert_eq!(all["kept"]["searches"][0]["query"], "q=oshpaz");
        assert_eq!(all["kept"]["second_steps"][0]["kind"], "app");
        let fields = [("as", "page"), ("password", PASSWORD)];
        let page = visitor.post("/ru/my/data/copy", &fields).await.page();
        assert!(page.contains("oshpaz"), "what was kept is on the page too");
        assert!(page.contains("leaving@example.uz") && page.contains("KARIMOVA DILNOZA"));
        let trail = "SELECT COUNT(*) FROM audit WHERE action = 'account.copy'";
        assert_eq!(stage.count(trail).await, 2);
    })
    .await;
}

#[tokio::test]
async fn an_account_with_an_open_application_is_not_deleted_and_the_page_says_what_to_do() {
    on_both(async |stage| {
        let (mut visitor, application) = applied(&stage).await;
        let page = visitor.get("/uz/my/data/erase").await.page();
        assert!(
            page.contains(&application),
            "the open application is linked"
        );
        let fields = [("sure", "yes"), ("password", PASSWORD)];
        let again = visitor.post("/uz/my/data/erase", &fields).await;
        assert_eq!(again.status, StatusCode::OK);
        assert_eq!(stage.count("SELECT COUNT(*) FROM profiles").await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_deletes_the_account_leaves_nothing_behind_that_can_be_read() {
    on_both(async |stage| {
        let (mut visitor, application) = applied(&stage).await;
        let path = format!("{application}/withdraw");
        let form = visitor.get(&path).await.form_id();
        visitor.post(&path, &[("form-id", &form)]).await;
        let unsure = visitor
            .post("/uz/my/data/erase", &[("password", PASSWORD)])
            .await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("sure", "yes"), ("password", "boshqa parol")];
        let wrong = visitor.post("/uz/my/data/erase", &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let account = stage.account_of("leaving@example.uz").await;
        let fields = [("sure", "yes"), ("password", PASSWORD)];
        let gone = visitor.post("/uz/my/data/erase", &fields).await;
        assert_eq!(gone.location(), "/uz/erased");
        for needle in ["leaving@example.uz", "KARIMOVA", "Дилноза", "Eslatma bir"] {
            let mut places = places_of(&stage, needle).await;
            // The reference data have the name as an example.
            places.retain(|place| place != "dated_rows.data");
            assert_eq!(places, Vec::<String>::new(), "{needle}");
        }
        let keys: Option<(i64,)> = app::row!(
            &stage.portal.db,
            "SELECT COUNT(*) FROM vault_keys WHERE person_id = $1 AND wrapped <> ''",
            &account
        )
        .expect("the keys are counted");
        assert_eq!(keys, Some((0,)), "no backup opens it either");
        // Codes went to the contact before there was an account: they, and the key of the contact, are gone too.
        assert_eq!(stage.messages_to("leaving@example.uz").await, 0);
        let nobody = stage.portal.settings.vault.nobody("leaving@example.uz");
        let keys: Option<(i64,)> = app::row!(
            &stage.portal.db,
            "SELECT COUNT(*) FROM vault_keys WHERE person_id = $1",
            nobody.expect("the vault is ready")
        )
        .expect("the keys are counted");
        assert_eq!(keys, Some((0,)));
        // What was under way in another tab is written under no key that anybody has.
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        let place = app::vault::Place::new("profiles", "born");
        let key = app::vault::key(&stage.portal, &mut tx, &account).await;
        let late = app::vault::seal(&stage.portal, &key.expect("a key"), place, "2001-03-27");
        let found = app::vault::find_in(&stage.portal, &mut tx, &account).await;
        let read = app::vault::open(found.expect("an answer").as_ref(), place, &late);
        assert_eq!(read.expect("nothing"), "");
        drop(tx);
        // The old session is over, the password opens nothing, and the contact is free again.
        assert_eq!(visitor.get("/uz/my").await.status, StatusCode::SEE_OTHER);
        let fields = [("contact", "leaving@example.uz"), ("password", PASSWORD)];
        let refused = stage.visitor().post("/uz/sign-in", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut anew = stage.candidate("leaving@example.uz").await;
        let page = anew.get("/uz/my/profile/name").await.page();
        assert!(
            !page.contains("value=\"KARIMOVA\""),
            "everything begins anew"
        );
    })
    .await;
}

#[tokio::test]
async fn what_stays_of_who_left_is_shown_without_a_person_and_breaks_no_page() {
    on_both(async |stage| {
        let mut scene = crate::hiring::scene(&stage).await;
        let account = stage.account_of("p@example.uz").await;
        let own = scene.own();
        let path = format!("{own}/withdraw");
        let form = scene.person.get(&path).await;
        let id = form.form_id();
        let turn = crate::hiring::turn(&form);
        let fields = [
            ("form-id", id.as_str()),
            ("turn", turn.as_str()),
            ("reason", "consent"),
        ];
        let done = scene.person.post(&path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page());
        let fields = [("sure", "yes"), ("password", PASSWORD)];
        let gone = scene.person.post("/uz/my/data/erase", &fields).await;
        assert_eq!(gone.location(), "/uz/erased", "{}", gone.page());
        let board = format!("/tr/my/organisations/{}/people", scene.org);
        let there = scene.there();
        for path in [&board, &there] {
            let page = scene.owner.get(path).await;
            assert!(!page.status.is_server_error(), "{path}: {}", page.status);
            assert!(!page.text().contains("KARIMOVA"), "{path}");
        }
        let roles = "administrator,moderator";
        let mut staff = stage.staff("all@example.uz", roles).await;
        for path in [
            "/uz/desk/hiring".to_owned(),
            format!("/uz/desk/hiring/{}", scene.id),
            format!("/uz/desk/people/{account}"),
            "/uz/desk/passed".to_owned(),
            "/uz/desk/audit".to_owned(),
            "/uz/desk/outbox".to_owned(),
        ] {
            let page = staff.get(&path).await;
            assert!(!page.status.is_server_error(), "{path}: {}", page.status);
            assert!(!page.text().contains("KARIMOVA"), "{path}");
            assert!(!page.text().contains("p@example.uz"), "{path}");
        }
    })
    .await;
}

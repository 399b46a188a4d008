//! Rights of the staff: whose queue a centre officer sees, and how an administrator changes what others may do.

use http::StatusCode;

use crate::stage::{Stage, Visitor, on_both};

async fn officer(stage: &Stage, email: &str, centres: &str) -> Visitor {
    let visitor = stage.staff(email, "centre-officer").await;
    let account = stage.account_of(email).await;
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    app::execute!(
        &mut tx,
        "UPDATE accounts SET centres = $1 WHERE id = $2",
        centres,
        account
    )
    .expect("an account");
    tx.commit().await.expect("it lasts");
    visitor
}

async fn application(stage: &Stage) -> String {
    stage.intake("i1", "ssw1-construction", 5).await;
    let mut candidate = stage.ready("a@example.uz").await;
    for (step, field, value) in [
        ("attend", "attend", "yes"),
        ("money", "money", "no"),
        ("note", "note", ""),
    ] {
        candidate
            .post(&format!("/uz/apply/i1/{step}"), &[(field, value)])
            .await;
    }
    let id = candidate.get("/uz/apply/i1/check").await.form_id();
    let sent = candidate
        .post("/uz/apply/i1/check", &[("form-id", &id)])
        .await
        .location();
    sent.trim_start_matches("/uz/my/applications/")
        .trim_end_matches("/sent")
        .to_owned()
}

#[tokio::test]
async fn a_centre_officer_sees_the_queue_of_the_own_centres_and_nothing_else() {
    on_both(async |stage| {
        let id = application(&stage).await;
        let case = format!("/uz/desk/applications/{id}");
        for (email, centres, sees) in [
            ("tashkent@example.uz", "samarkand,tashkent", true),
            ("samarkand@example.uz", "samarkand", false),
            ("none@example.uz", "", false),
        ] {
            let mut officer = officer(&stage, email, centres).await;
            let queue = officer.get("/uz/desk/applications?state=").await.page();
            assert_eq!(queue.contains(&id), sees, "{email}");
            let status = officer.get(&case).await.status;
            assert_eq!(status == StatusCode::OK, sees, "{email}: {status}");
            let front = officer.get("/uz/desk").await.page();
            assert_eq!(
                front.contains("<span class=\"num\">1</span>"),
                sees,
                "{email}"
            );
        }
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        assert_eq!(moderator.get(&case).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn other_rights_are_confirmed_on_record_and_need_a_new_session() {
    on_both(async |stage| {
        let mut reader = stage.staff("r@example.uz", "reader").await;
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let account = stage.account_of("r@example.uz").await;
        let path = format!("/en/desk/staff/{account}");
        assert_eq!(admin.get(&path).await.status, StatusCode::OK);
        let wanted = [
            ("seen", "reader;"),
            ("roles", "moderator"),
            ("roles", "centre-officer"),
            ("centres", "samarkand"),
        ];
        let asked = admin.post(&path, &wanted).await;
        assert!(
            asked
                .page()
                .contains("read only → moderator, centre officer"),
            "{}",
            asked.page()
        );
        assert_eq!(
            reader.get("/en/desk").await.status,
            StatusCode::OK,
            "nothing is changed yet"
        );
        let mut sure = wanted.to_vec();
        sure.push(("sure", "moderator,centre-officer;samarkand"));
        assert_eq!(admin.post(&path, &sure).await.status, StatusCode::SEE_OTHER);
        assert!(
            reader.get("/en/desk").await.location().contains("/sign-in"),
            "the old session has ended"
        );
        assert_eq!(
            admin.post(&path, &sure).await.status,
            StatusCode::CONFLICT,
            "it was changed meanwhile"
        );
        let record: Option<(String, String)> = app::row!(
            &stage.portal.db,
            "SELECT before_json, after_json FROM audit WHERE action = 'staff.rights'"
        )
        .expect("a record");
        let (before, after) = record.expect("a record");
        assert!(before.contains("reader") && after.contains("samarkand"));
        let own = stage.account_of("admin@example.uz").await;
        let own = format!("/en/desk/staff/{own}");
        let locked_out = admin
            .post(&own, &[("seen", "administrator;"), ("sure", ";")])
            .await;
        assert_eq!(
            locked_out.status,
            StatusCode::CONFLICT,
            "nobody takes the own rights away"
        );
    })
    .await;
}

#[tokio::test]
async fn agreements_are_dated_with_a_source_and_a_plan_is_called_a_plan() {
    on_both(async |stage| {
        let page = stage.visitor().get("/en/agreements").await.page();
        for text in [
            "15 January 2019",
            "Plan, not yet in force",
            "the source gives no date",
            "uzunesco.org",
        ] {
            assert!(page.contains(text), "{text}");
        }
        let direct = page
            .find("recognised directly")
            .expect("the plan of recognition");
        assert!(page[direct..].contains("Plan, not yet in force"));
    })
    .await;
}

#[tokio::test]
async fn figures_have_their_source_and_small_numbers_of_our_own_are_not_shown() {
    on_both(async |stage| {
        application(&stage).await;
        let page = stage.visitor().get("/en/figures").await.page();
        for text in [
            "about 400",
            "176",
            "32",
            "2022–2024",
            "jp-mirai.org",
            "fewer than 5",
        ] {
            assert!(page.contains(text), "{text}");
        }
    })
    .await;
}

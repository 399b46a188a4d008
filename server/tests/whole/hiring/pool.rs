//! The pool of those who passed: found without name and contact, invited, gone at once; and who passed and does not move.

use app::certificates::rules::{Kind, Standing};
use app::certificates::store::{self, New};
use app::writing::date::Day;
use http::StatusCode;

use super::{answered, open};
use crate::stage::{DAY, Stage, Visitor, on_both};
use crate::vacancies::account;

/// A result of a test that counts.
async fn result(stage: &Stage, email: &str, kind: Kind, test: &str) -> String {
    let ctx = stage.system();
    let account = account(stage, email).await;
    let (id, form) = (ctx.new_id(), ctx.new_id());
    let mut tx = ctx.db().begin().await.expect("a transaction");
    let new = New {
        id: &id,
        number: &format!("C-{}", &form[24..]),
        kind,
        test,
        occupation: "",
        level: "",
        holder_name: "KARIMOVA DILNOZA",
        account: Some(&account),
        issuer: "Test",
        issued_on: Day::new(2026, 10, 1).expect("a real day"),
        valid_to: Day::new(2030, 10, 1),
        standing: Standing::Issued,
        form_id: &form,
        entered_by: "test",
    };
    store::insert(&ctx, &mut tx, new).await.expect("written");
    tx.commit().await.expect("it lasts");
    id
}

async fn join(person: &mut Visitor) -> StatusCode {
    let page = person.get("/uz/my/pool").await;
    let form = page.form_id();
    let fields = [
        ("form-id", form.as_str()),
        ("consent", "yes"),
        ("ready-day", "1"),
        ("ready-month", "2"),
        ("ready-year", "2027"),
    ];
    let answer = person.post("/uz/my/pool", &fields).await;
    let again = person.post("/uz/my/pool", &fields).await;
    assert_eq!(answer.status, again.status, "sent twice is one consent");
    answer.status
}

#[tokio::test]
async fn who_passed_is_found_in_the_field_without_name_and_applies_after_an_invitation() {
    on_both(async |stage| {
        let (mut owner, org, vacancy) = open(&stage, true).await;
        let mut person = stage.ready("p@example.uz").await;
        assert!(
            !person.get("/uz/my/pool").await.page().contains("main-form"),
            "nobody joins without a result"
        );
        result(
            &stage,
            "p@example.uz",
            Kind::SkillsResult,
            "skill-construction",
        )
        .await;
        result(&stage, "p@example.uz", Kind::LanguageResult, "jlpt-n4").await;
        // Somebody of another field.
        let mut other = stage.ready("q@example.uz").await;
        result(&stage, "q@example.uz", Kind::SkillsResult, "skill-fishery").await;
        assert_eq!(join(&mut person).await, StatusCode::SEE_OTHER);
        assert_eq!(join(&mut other).await, StatusCode::SEE_OTHER);
        let open = "SELECT COUNT(*) FROM pool_members WHERE open_key IS NOT NULL";
        assert_eq!(stage.count(open).await, 2);

        let pool = format!("/tr/my/organisations/{org}/pool");
        let page = owner.get(&pool).await.page();
        assert_eq!(
            page.matches("<article>").count(),
            1,
            "only the own field: {page}"
        );
        for hidden in ["KARIMOVA", "Дилноза", "p@example.uz"] {
            assert!(!page.contains(hidden), "{hidden} is not shown");
        }
        assert!(
            person
                .get("/uz/my/looks")
                .await
                .page()
                .contains("Örnek Otel")
        );
        for (filter, count) in [
            ("language=jlpt-n4", 1),
            ("language=jlpt-n1", 0),
            ("test=skill-construction&region=uz-tk", 1),
            ("region=uz-sa", 0),
            ("by-day=1&by-month=2&by-year=2027", 1),
            ("by-day=31&by-month=1&by-year=2027", 0),
            ("field=construction", 1),
            ("field=fishery", 0),
        ] {
            let page = owner.get(&format!("{pool}?{filter}")).await.page();
            assert_eq!(page.matches("<article>").count(), count, "{filter}");
        }
        let page = owner.get(&pool).await;
        let text = page.text();
        let mark = "name=\"member\" value=\"";
        let at = text.find(mark).expect("a member") + mark.len();
        let (member, form) = (text[at..at + 36].to_owned(), page.form_id());
        let fields = [
            ("form-id", form.as_str()),
            ("member", member.as_str()),
            ("vacancy", vacancy.as_str()),
        ];
        for _ in 0..2 {
            assert_eq!(owner.post(&pool, &fields).await.location(), pool);
        }
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM pool_invitations").await,
            1
        );
        assert!(stage.message("p@example.uz").await.contains("Örnek Otel"));
        let own = person.get("/uz/my/pool").await.page();
        assert!(own.contains(&format!("/uz/vacancies/{vacancy}")), "{own}");
        // Both agree: now there is a name.
        let check = answered(&mut person, &vacancy).await;
        let form = person.get(&check).await.form_id();
        let sent = person.post(&check, &[("form-id", &form)]).await.location();
        let id = sent
            .trim_end_matches("/sent")
            .rsplit('/')
            .next()
            .unwrap_or_default();
        let there = format!("/tr/my/organisations/{org}/people/{id}");
        assert!(owner.get(&there).await.page().contains("KARIMOVA"));
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM pool_invitations WHERE answer = 'agreed'")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn who_leaves_the_pool_or_whose_result_counts_no_more_is_found_by_nobody() {
    on_both(async |stage| {
        let (mut owner, org, vacancy) = open(&stage, true).await;
        let mut person = stage.ready("p@example.uz").await;
        let id = result(
            &stage,
            "p@example.uz",
            Kind::SkillsResult,
            "skill-construction",
        )
        .await;
        join(&mut person).await;
        let pool = format!("/tr/my/organisations/{org}/pool");
        let page = owner.get(&pool).await;
        assert!(page.page().contains("<article>"));
        let text = page.text();
        let mark = "name=\"member\" value=\"";
        let at = text.find(mark).expect("a member") + mark.len();
        let member = text[at..at + 36].to_owned();

        let ctx = stage.system();
        let move_to = async |from: Standing, to: Standing| {
            let mut tx = ctx.db().begin().await.expect("a transaction");
            store::change(&ctx, &mut tx, &id, from, to, "", None)
                .await
                .expect("changed");
            tx.commit().await.expect("it lasts");
        };
        move_to(Standing::Issued, Standing::Suspended).await;
        assert!(!owner.get(&pool).await.page().contains("<article>"));
        move_to(Standing::Suspended, Standing::Issued).await;
        assert!(owner.get(&pool).await.page().contains("<article>"));

        let left = person.post("/uz/my/pool", &[("leave", "yes")]).await;
        assert_eq!(left.location(), "/uz/my/pool");
        assert!(!owner.get(&pool).await.page().contains("<article>"));
        let form = ctx.new_id();
        let fields = [
            ("form-id", form.as_str()),
            ("member", member.as_str()),
            ("vacancy", vacancy.as_str()),
        ];
        let late = owner.post(&pool, &fields).await;
        assert_eq!(
            late.status,
            StatusCode::NOT_FOUND,
            "an old page finds nobody"
        );
        let ended = "SELECT COUNT(*) FROM hiring_consents WHERE ended_at IS NOT NULL";
        assert_eq!(stage.count(ended).await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_staff_see_who_passed_and_has_not_moved() {
    on_both(async |stage| {
        let (_, _, vacancy) = open(&stage, true).await;
        let mut staff = stage.staff("desk@example.uz", "moderator").await;
        let mut moving = stage.ready("p@example.uz").await;
        stage.ready("q@example.uz").await;
        for email in ["p@example.uz", "q@example.uz"] {
            result(&stage, email, Kind::SkillsResult, "skill-construction").await;
        }
        let path = "/uz/desk/passed?days=10";
        assert!(!staff.get(path).await.page().contains("/desk/people/"));
        // Within the time in which one can still apply.
        stage.later(12 * DAY);
        let mut staff = stage.staff("desk2@example.uz", "moderator").await;
        let check = answered(&mut moving, &vacancy).await;
        let form = moving.get(&check).await.form_id();
        moving.post(&check, &[("form-id", &form)]).await;
        let page = staff.get(path).await.page();
        let still = account(&stage, "q@example.uz").await;
        let moved = account(&stage, "p@example.uz").await;
        assert!(page.contains(&still), "{page}");
        assert!(!page.contains(&moved), "who applied moves");
        let reader = stage.staff("reader@example.uz", "certifier").await;
        let answer = reader.clone().get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    })
    .await;
}

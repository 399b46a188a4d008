//! Complaints: anybody files one, it is written once, its number shows where it stands, and the staff decide it.

use app::execute;
use http::StatusCode;

use crate::stage::{Stage, on_both, with_limits};

const VACANCY: &str = "00000000-0000-7000-8000-00000000aaaa";
const PATH: &str = "/uz/vacancies/00000000-0000-7000-8000-00000000aaaa/report";
const FORM: &str = "00000000-0000-7000-8000-00000000bbbb";

/// A vacancy that is public; its own room has its own tests.
async fn vacancy(stage: &Stage) {
    const INSERT: &str = "INSERT INTO vacancies (id, number, org_id, employer_org_id, created_by, form_id, state, live, is_hidden, is_demo, version, published_version, \
         occupation, programme, sector, country, region, published_at, created_at, changed_at) \
         VALUES ($1, 'V26-TEST', 'org', 'org', 'author', 'form', 'published', 'public', FALSE, FALSE, 1, 1, '7212', '', '', 'JP', '', 1, 1, 1)";
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    execute!(&mut tx, INSERT, VACANCY).expect("the vacancy is written");
    tx.commit().await.expect("it lasts");
}

fn number_in(location: &str) -> String {
    let at = location.find("number=").expect("a number") + 7;
    location[at..]
        .split('&')
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test]
async fn a_complaint_sent_twice_is_written_once_and_its_number_shows_where_it_stands() {
    on_both(async |stage| {
        vacancy(&stage).await;
        let mut visitor = stage.visitor();
        let fields = [
            ("form-id", FORM),
            ("reason", "money"),
            ("body", "Menejer 500 dollar soʻradi"),
            ("contact", "a@example.uz"),
        ];
        let first = visitor.post(PATH, &fields).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let again = visitor.post(PATH, &fields).await;
        assert_eq!(again.location(), first.location());
        assert_eq!(stage.count("SELECT COUNT(*) FROM complaints").await, 1);
        let number = number_in(&first.location());
        let page = stage
            .visitor()
            .get(&format!("/ru/complaints?number={number}"))
            .await
            .page();
        assert!(page.contains("Проверяется"), "{page}");
        for private in ["500 dollar", "a@example.uz"] {
            assert!(!page.contains(private), "{private} is nobody else’s");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    on_both(async |stage| {
        vacancy(&stage).await;
        let page = stage
            .visitor()
            .post(
                PATH,
                &[
                    ("form-id", FORM),
                    ("reason", "other"),
                    ("contact", "qoʻngʻiroq qiling"),
                ],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = page.page();
        for wanted in ["href=\"#body\"", "href=\"#contact\"", "qoʻngʻiroq qiling"] {
            assert!(page.contains(wanted), "{wanted}");
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM complaints").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_vacancy_that_never_was_public_takes_no_complaint() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        assert_eq!(visitor.get(PATH).await.status, StatusCode::NOT_FOUND);
        let answer = visitor
            .post(PATH, &[("form-id", FORM), ("reason", "money")])
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_number_is_said_at_once_and_an_unknown_one_is_not_found() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let page = visitor.get("/en/complaints?number=R26-7QF4-M2XD-9").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let number =
            app::writing::number::make(app::writing::number::Kind::Complaint, 2026, [7; 16]);
        let page = visitor
            .get(&format!("/en/complaints?number={number}"))
            .await
            .page();
        assert!(page.contains("no report with this number"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn the_first_decision_counts_and_the_person_hears_of_it_in_their_own_language() {
    on_both(async |stage| {
        vacancy(&stage).await;
        let fields = [
            ("form-id", FORM),
            ("reason", "money"),
            ("contact", "a@example.uz"),
        ];
        let sent = stage
            .visitor()
            .post(&PATH.replace("/uz/", "/ja/"), &fields)
            .await;
        let number = number_in(&sent.location());
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        let list = moderator.get("/ru/desk/complaints").await.page();
        assert!(list.contains(&number), "{list}");
        let at = list.find("/ru/desk/complaints/").expect("the case");
        let case = list[at..at + 20 + 36].to_owned();
        assert!(moderator.get(&case).await.page().contains("a@example.uz"));
        let empty = moderator.post(&case, &[("decision", "upheld")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let decision = [("decision", "upheld"), ("note", "事実でした。")];
        let mut second = moderator.clone();
        assert_eq!(
            moderator.post(&case, &decision).await.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(
            second
                .post(&case, &[("decision", "not_upheld"), ("note", "—")])
                .await
                .status,
            StatusCode::CONFLICT
        );
        let message = stage.message("a@example.uz").await;
        assert!(
            message.contains("事実を確認しました") && message.contains("事実でした。"),
            "{message}"
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'complaint.decide'")
                .await,
            1
        );
        let mut reader = stage.staff("r@example.uz", "reader").await;
        assert_eq!(
            reader.post(&case, &decision).await.status,
            StatusCode::FORBIDDEN
        );
    })
    .await;
}

#[tokio::test]
async fn one_client_files_ten_complaints_an_hour_and_no_more() {
    with_limits(app::limits::Limits::default, async |stage| {
        vacancy(&stage).await;
        let mut visitor = stage.visitor();
        for number in 0..11 {
            let form = format!("00000000-0000-7000-8000-0000000000{number:02}");
            let answer = visitor
                .post(PATH, &[("form-id", form.as_str()), ("reason", "money")])
                .await;
            let wanted = if number < 10 {
                StatusCode::SEE_OTHER
            } else {
                StatusCode::TOO_MANY_REQUESTS
            };
            assert_eq!(answer.status, wanted, "{number}");
        }
    })
    .await;
}

//! The desk: programmes with their rows, people, messages, the audit trail.

use http::StatusCode;

use crate::stage::on_both;

#[tokio::test]
async fn a_person_is_found_in_either_script_and_reading_is_on_record() {
    on_both(async |stage| {
        stage.ready("a@example.uz").await;
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        for words in ["karimova", "Каримова", "ДИЛНОЗА", "a@example.uz"] {
            let page = moderator
                .post("/uz/desk/people", &[("q", words)])
                .await
                .page();
            assert!(page.contains("KARIMOVA DILNOZA"), "{words}");
        }
        let page = moderator
            .post("/uz/desk/people", &[("q", "karimova")])
            .await
            .page();
        let at = page.find("/uz/desk/people/").expect("a person");
        let person = page[at..at + 16 + 36].to_owned();
        assert_eq!(moderator.get(&person).await.status, StatusCode::OK);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'person.read'")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn an_intake_that_the_staff_add_takes_applications() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let path = "/uz/desk/programmes/ssw1-fishery/intakes";
        let form_id = admin.get(path).await.form_id();
        let mut fields = vec![
            ("form-id", form_id.as_str()),
            ("city", "tashkent"),
            ("opens-day", "1"),
            ("opens-month", "11"),
            ("opens-year", "2026"),
            ("closes-day", "1"),
            ("closes-month", "10"),
            ("closes-year", "2026"),
            ("seats", "0"),
        ];
        let bad = admin.post(path, &fields).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["#closes-year", "#seats"] {
            assert!(bad.page().contains(&format!("href=\"{field}\"")), "{field}");
        }
        fields.extend_from_slice(&[("closes-month", "12"), ("seats", "12")]);
        for _ in 0..2 {
            assert_eq!(
                admin.post(path, &fields).await.status,
                StatusCode::SEE_OTHER
            );
        }
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM intakes").await,
            1,
            "sent twice is written once"
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'intake.add'")
                .await,
            1
        );
        let mut candidate = stage.ready("a@example.uz").await;
        let page = candidate.get("/uz/programmes/ssw1-fishery").await.page();
        assert!(
            page.contains(&format!("/uz/apply/{form_id}")),
            "one can apply at once"
        );
    })
    .await;
}

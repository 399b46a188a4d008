//! Certificates: the public check, two people, and what the holder sees.

use app::writing::number::{Kind, make};
use http::StatusCode;

use crate::stage::{DAY, Stage, Visitor, on_both, with_limits};

const QUALIFICATION: [(&str, &str); 9] = [
    ("kind", "qualification"),
    ("occupation", "welder"),
    ("level", "3"),
    ("holder", "KARIMOVA DILNOZA"),
    ("contact", "a@example.uz"),
    ("issuer", "Baholash markazi"),
    ("issued-day", "1"),
    ("issued-month", "2"),
    ("issued-year", "2026"),
];

async fn enter(certifier: &mut Visitor, fields: &[(&str, &str)]) -> String {
    let form_id = certifier.get("/uz/desk/certificates/new").await.form_id();
    let mut all = vec![("form-id", form_id.as_str())];
    all.extend_from_slice(fields);
    let page = certifier.post("/uz/desk/certificates/new", &all).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page());
    let again = certifier.post("/uz/desk/certificates/new", &all).await;
    assert_eq!(
        again.location(),
        page.location(),
        "sent twice is written once"
    );
    page.location()
}

async fn number_on(visitor: &mut Visitor, path: &str) -> String {
    let page = visitor.get(path).await.page();
    let at = page.find("C-").expect("a number");
    page[at..at + 18].to_owned()
}

async fn two(stage: &Stage) -> (Visitor, Visitor) {
    stage.candidate("a@example.uz").await;
    (
        stage.staff("c1@example.uz", "certifier").await,
        stage.staff("c2@example.uz", "certifier").await,
    )
}

#[tokio::test]
async fn a_qualification_certificate_takes_two_people_to_issue_and_two_to_revoke() {
    on_both(async |stage| {
        let (mut one, mut two) = two(&stage).await;
        let desk = enter(&mut one, &QUALIFICATION).await;
        let number = number_on(&mut one, &desk).await;
        let check = format!("/en/certificates/check?number={number}");
        let mut anybody = stage.visitor();
        assert!(
            anybody.get(&check).await.page().contains("Not found"),
            "a proposal does not exist for a reader"
        );
        assert_eq!(
            one.post(&desk, &[("deed", "confirm")]).await.status,
            StatusCode::CONFLICT
        );
        assert_eq!(
            two.post(&desk, &[("deed", "confirm")]).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(anybody.get(&check).await.page().contains("verdict go"));
        assert!(stage.message("a@example.uz").await.contains(&number));
        assert_eq!(
            two.post(&desk, &[("deed", "revoke")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "without a reason"
        );
        two.post(&desk, &[("deed", "revoke"), ("reason", "false-data")])
            .await;
        assert!(
            anybody.get(&check).await.page().contains("verdict go"),
            "one person revokes nothing"
        );
        assert_eq!(
            two.post(&desk, &[("deed", "confirm")]).await.status,
            StatusCode::CONFLICT
        );
        one.post(&desk, &[("deed", "confirm")]).await;
        let page = anybody.get(&check).await.page();
        assert!(page.contains("verdict stop") && page.contains("false information"));
        assert!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE subject_kind = 'certificate'")
                .await
                >= 4
        );
    })
    .await;
}

#[tokio::test]
async fn the_check_shows_a_masked_name_and_understands_any_typing() {
    on_both(async |stage| {
        let (mut one, mut two) = two(&stage).await;
        let desk = enter(&mut one, &QUALIFICATION).await;
        two.post(&desk, &[("deed", "confirm")]).await;
        let number = number_on(&mut one, &desk).await;
        let typed = number
            .to_lowercase()
            .replace('-', "%20")
            .replace('c', "%D1%81");
        let page = stage
            .visitor()
            .get(&format!("/ru/certificates/check?number={typed}"))
            .await
            .page();
        assert!(page.contains("K••• D•••"), "{page}");
        assert!(!page.contains("KARIMOVA"));
        assert!(page.contains("Действует"));
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_number_is_said_at_once_and_unknown_ones_get_one_answer() {
    on_both(async |stage| {
        let mut anybody = stage.visitor();
        for bad in ["", "C-7QF4", "<script>", "C-7QF4-M2XD-9KHT-4x9"] {
            let page = anybody
                .get(&format!(
                    "/en/certificates/check?number={}",
                    bad.replace('<', "%3C").replace('>', "%3E")
                ))
                .await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
            assert!(!page.page().contains("<script>"));
        }
        let mut answers = Vec::new();
        for seed in [1, 2, 3] {
            let number = make(Kind::Certificate, 0, [seed; 16]);
            let page = anybody
                .get(&format!("/en/certificates/check?number={number}"))
                .await;
            answers.push((page.status, page.page().replace(&number, "")));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[1], answers[2]);
    })
    .await;
}

#[tokio::test]
async fn one_client_cannot_try_numbers_without_end() {
    with_limits(app::limits::Limits::default, async |stage| {
        let mut anybody = stage.visitor();
        let mut statuses = Vec::new();
        for seed in 0..80 {
            let number =
                app::writing::number::make(app::writing::number::Kind::Certificate, 0, [seed; 16]);
            statuses.push(
                anybody
                    .get(&format!("/uz/certificates/check?number={number}"))
                    .await
                    .status,
            );
        }
        assert_eq!(statuses[0], StatusCode::OK);
        assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS));
    })
    .await;
}

#[tokio::test]
async fn a_certificate_is_suspended_restored_expires_and_is_renewed() {
    on_both(async |stage| {
        let mut holder = stage.candidate("a@example.uz").await;
        let mut certifier = stage.staff("c1@example.uz", "certifier").await;
        let fields = [
            ("kind", "skills_result"),
            ("test", "skill-construction"),
            ("holder", "KARIMOVA DILNOZA"),
            ("contact", "a@example.uz"),
            ("issuer", "Test body"),
            ("issued-day", "1"),
            ("issued-month", "2"),
            ("issued-year", "2026"),
        ];
        let form_id = certifier.get("/uz/desk/certificates/new").await.form_id();
        let mut open_end = vec![("form-id", form_id.as_str())];
        open_end.extend_from_slice(&fields);
        let page = certifier.post("/uz/desk/certificates/new", &open_end).await;
        assert_eq!(
            page.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "no rule knows its end: it must be entered"
        );
        let mut with_end = fields.to_vec();
        with_end.extend_from_slice(&[
            ("until-day", "1"),
            ("until-month", "2"),
            ("until-year", "2027"),
        ]);
        let desk = enter(&mut certifier, &with_end).await;
        let number = number_on(&mut certifier, &desk).await;
        let check = format!("/en/certificates/check?number={number}");
        let mut anybody = stage.visitor();
        certifier
            .post(&desk, &[("deed", "suspend"), ("reason", "name-check")])
            .await;
        assert!(anybody.get(&check).await.page().contains("Suspended"));
        certifier.post(&desk, &[("deed", "lift")]).await;
        assert!(anybody.get(&check).await.page().contains("verdict go"));
        stage.later(45 * DAY);
        let mut certifier = stage.visitor();
        certifier
            .post(
                "/uz/sign-in",
                &[
                    ("contact", "c1@example.uz"),
                    ("password", crate::stage::PASSWORD),
                ],
            )
            .await;
        holder.get("/uz/my").await;
        assert!(anybody.get(&check).await.page().contains("ends soon"));
        let mut renewal = vec![("renews", desk.rsplit('/').next().unwrap_or_default())];
        renewal.extend_from_slice(&fields);
        renewal.extend_from_slice(&[
            ("until-day", "1"),
            ("until-month", "2"),
            ("until-year", "2029"),
        ]);
        enter(&mut certifier, &renewal).await;
        assert!(anybody.get(&check).await.page().contains("newer"));
        stage.later(40 * DAY);
        let mut holder = stage.visitor();
        holder
            .post(
                "/en/sign-in",
                &[
                    ("contact", "a@example.uz"),
                    ("password", crate::stage::PASSWORD),
                ],
            )
            .await;
        assert_eq!(
            holder
                .get("/en/my/certificates")
                .await
                .page()
                .matches("<li class=\"card")
                .count(),
            2
        );
    })
    .await;
}

#[tokio::test]
async fn a_suspension_with_a_last_day_ends_by_the_clock_and_the_holder_was_told_the_day() {
    on_both(async |stage| {
        let (mut one, mut two) = two(&stage).await;
        let desk = enter(&mut one, &QUALIFICATION).await;
        two.post(&desk, &[("deed", "confirm")]).await;
        let number = number_on(&mut one, &desk).await;
        let check = format!("/en/certificates/check?number={number}");
        let mut anybody = stage.visitor();
        let until = |day| {
            [
                ("deed", "suspend"),
                ("reason", "name-check"),
                ("last-day", day),
                ("last-month", "11"),
                ("last-year", "2026"),
            ]
        };
        let past = one.post(&desk, &until("23")).await;
        assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(past.page().contains("href=\"#last-year\""));
        assert_eq!(
            one.post(&desk, &until("25")).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(stage.message("a@example.uz").await.contains("25"));
        let page = anybody.get(&check).await.page();
        assert!(
            page.contains("up to and including 25 November 2026"),
            "{page}"
        );
        stage.later(DAY);
        assert!(anybody.get(&check).await.page().contains("Suspended"));
        stage.later(DAY);
        assert!(anybody.get(&check).await.page().contains("verdict go"));
        let mut late = stage.staff("c3@example.uz", "certifier").await;
        let again = [("deed", "suspend"), ("reason", "name-check")];
        assert_eq!(
            late.post(&desk, &again).await.status,
            StatusCode::SEE_OTHER,
            "another suspension may follow"
        );
        assert!(anybody.get(&check).await.page().contains("Suspended"));
    })
    .await;
}

#[tokio::test]
async fn what_was_revoked_is_not_made_good_by_a_renewal() {
    on_both(async |stage| {
        let (mut one, mut two) = two(&stage).await;
        let desk = enter(&mut one, &QUALIFICATION).await;
        two.post(&desk, &[("deed", "confirm")]).await;
        let number = number_on(&mut one, &desk).await;
        one.post(&desk, &[("deed", "revoke"), ("reason", "false-data")])
            .await;
        two.post(&desk, &[("deed", "confirm")]).await;
        let mut renewal = vec![("renews", desk.rsplit('/').next().unwrap_or_default())];
        renewal.extend_from_slice(&QUALIFICATION);
        let newer = enter(&mut one, &renewal).await;
        two.post(&newer, &[("deed", "confirm")]).await;
        let check = format!("/en/certificates/check?number={number}");
        assert!(stage.visitor().get(&check).await.page().contains("Revoked"));
    })
    .await;
}

#[tokio::test]
async fn staff_are_asked_when_the_name_on_a_certificate_is_not_that_of_the_profile() {
    on_both(async |stage| {
        stage.ready("a@example.uz").await;
        let mut certifier = stage.staff("c1@example.uz", "certifier").await;
        let mut fields = QUALIFICATION;
        fields[3] = ("holder", "KARIMOV DILNOZA");
        let form_id = certifier.get("/en/desk/certificates/new").await.form_id();
        let all = [&[("form-id", form_id.as_str())], fields.as_slice()].concat();
        let page = certifier.post("/en/desk/certificates/new", &all).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = page.page();
        assert!(html.contains("<mark>A</mark>"), "{html}");
        assert_eq!(stage.count("SELECT COUNT(*) FROM certificates").await, 0);
        let mark = html.split("id=\"sure\"").nth(1).expect("the box");
        let mark = mark.split("value=\"").nth(1).expect("its value");
        let mark = mark.split('"').next().unwrap_or_default();
        let sure = [all.as_slice(), &[("sure", mark)]].concat();
        let page = certifier.post("/en/desk/certificates/new", &sure).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        let confirmed = "SELECT COUNT(*) FROM audit WHERE action = 'certificate.enter' AND after_json LIKE '%\"name_confirmed\":true%'";
        assert_eq!(stage.count(confirmed).await, 1);
    })
    .await;
}

//! The search for people: by whatever somebody has in hand, in any spelling, a page at a time.

use http::StatusCode;

use crate::stage::{PASSWORD, PROFILE, Stage, Visitor, on_both};

async fn finds(staff: &mut Visitor, typed: &str) -> bool {
    let page = staff.post("/uz/desk/people", &[("q", typed)]).await;
    assert_eq!(page.status, StatusCode::OK, "{typed}");
    page.page().contains("KARIMOVA DILNOZA")
}

/// Somebody with a phone number and the profile of the stage.
async fn by_phone(stage: &Stage, phone: &str) -> Visitor {
    let mut visitor = stage.visitor();
    let fields = [
        ("contact", phone),
        ("password", PASSWORD),
        ("consent", "yes"),
    ];
    let page = visitor.post("/uz/register", &fields).await;
    let code = stage.code(phone).await;
    visitor.post(&page.location(), &[("code", &code)]).await;
    for (step, fields) in PROFILE {
        visitor
            .post(&format!("/uz/my/profile/{step}"), fields)
            .await;
    }
    visitor
}

#[tokio::test]
async fn one_person_is_found_by_every_identifier_in_every_spelling() {
    on_both(async |stage| {
        let mut person = by_phone(&stage, "+998901234567").await;
        stage.ready("other@example.uz").await;
        let mut certifier = stage.staff("c@example.uz", "certifier,moderator").await;
        let form_id = certifier.get("/uz/desk/certificates/new").await.form_id();
        let fields = [
            ("form-id", form_id.as_str()),
            ("kind", "language_result"),
            ("test", "jlpt-n4"),
            ("holder", "KARIMOVA DILNOZA"),
            ("contact", "901234567"),
            ("issuer", "Centre"),
            ("issued-day", "1"),
            ("issued-month", "2"),
            ("issued-year", "2026"),
        ];
        let desk = certifier
            .post("/uz/desk/certificates/new", &fields)
            .await
            .location();
        let page = certifier.get(&desk).await.page();
        let at = page.find("C-").expect("a number");
        let number = page[at..at + 18].to_owned();
        let small = number.to_lowercase().replace('-', " ");
        for typed in [
            "karimova",
            "Dilnoza Karimova",
            "Каримова Дилноза",
            "ДИЛНОЗА",
            "Kârimova",
            "Karımova",
            "カリモヴァ・ディルノザ",
            "ｶﾘﾓｳﾞｧ",
            "27.03.2001",
            "2001-03-27",
            "27 mart 2001",
            "2001年3月27日",
            "27 Mart 2001",
            "+998 (90) 123-45-67",
            "901234567",
            "+998901234567",
            "other@example.uz",
            " Other@Example.UZ ",
            number.as_str(),
            small.as_str(),
        ] {
            assert!(finds(&mut certifier, typed).await, "{typed}");
        }
        for typed in [
            "KARIMOVB",
            "28.03.2001",
            "901234568",
            "other@example.kz",
            "%",
            "_",
            "",
        ] {
            assert!(!finds(&mut certifier, typed).await, "{typed}");
        }
        let looks = person.get("/uz/my/data").await;
        assert_eq!(looks.status, StatusCode::OK);
        assert!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'people.read'")
                .await
                > 10,
            "whoever was shown was looked at"
        );
    })
    .await;
}

#[tokio::test]
async fn pages_of_people_show_each_person_once_and_no_name_stands_in_an_address() {
    on_both(async |stage| {
        for at in 0..23 {
            stage.ready(&format!("p{at}@example.uz")).await;
        }
        let mut staff = stage.staff("m@example.uz", "moderator").await;
        let mut seen = Vec::new();
        let mut after = String::new();
        for _ in 0..3 {
            let fields = [("q", "karimova"), ("after", after.as_str())];
            let page = staff.post("/uz/desk/people", &fields).await.page();
            seen.extend(
                page.split("/uz/desk/people/")
                    .skip(1)
                    .map(|rest| rest[..36].to_owned()),
            );
            let Some(rest) = page.split("name=\"after\" value=\"").nth(1) else {
                break;
            };
            after = rest.split('"').next().unwrap_or_default().to_owned();
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((all, seen.len()), (23, 23));
        for role in ["reader", "centre-officer"] {
            let mut other = stage.staff(&format!("{role}@example.uz"), role).await;
            let answer = other.post("/uz/desk/people", &[("q", "karimova")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role}");
        }
    })
    .await;
}

//! Findings: the command over JSON lines, and the words that staff add and end at the desk.

use app::findings::{Advert, Rule, service};
use app::writing::date::Day;
use server::findings::{Data, lines};

use crate::rows::save;
use crate::stage::on_both;

fn today() -> Day {
    "2026-11-24".parse().expect("a day")
}

#[test]
fn the_command_answers_each_line_and_goes_on_after_a_bad_one() {
    let adverts = concat!(
        r#"{"id":1,"lang":"en","title":"Cook","text":"A security deposit of 500 USD must be left before departure.","structured":{"unknown":[1]}}"#,
        "\n{no json\n\n[1]\n",
        r#"{"id":7,"lang":null,"title":[],"text":12,"structured":"none"}"#,
        "\n",
        r#"{"id":"b","lang":"ja","title":"調理","text":"応募者から費用は一切いただきません。","structured":null}"#,
    );
    let mut out = Vec::new();
    let data = Data::shipped(today()).expect("the rows of the program");
    let answer = lines(adverts.as_bytes(), &mut out, data);
    assert_eq!(answer, Err("2 lines were no adverts".to_owned()));
    let out = String::from_utf8(out).expect("text");
    let answers: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["id"], 1);
    assert_eq!(answers[0]["findings"][0]["rule"], "deposit");
    assert_eq!(answers[0]["findings"][0]["severity"], "blocks");
    for bad in &answers[1..3] {
        assert_eq!(bad["findings"], serde_json::json!([]));
        assert!(bad["error"].is_string());
    }
    assert_eq!(answers[3]["id"], 7);
    assert_eq!(answers[3]["findings"], serde_json::json!([]));
    let open = serde_json::json!(["pay_below_minimum", "excessive_hours", "pay_unusual"]);
    assert_eq!(
        answers[4],
        serde_json::json!({ "id": "b", "findings": [], "not_checked": open })
    );
}

#[test]
fn of_a_text_without_end_the_beginning_is_read_and_the_rest_is_counted() {
    let harmless = "The canteen is next to the factory. ".repeat(30_000);
    let deposit = "A security deposit of 500 USD must be left before departure. ";
    let line = |id: &str, text: String| {
        serde_json::json!({ "id": id, "lang": "en", "text": text }).to_string()
    };
    let adverts = [
        line("begins", format!("{deposit}{harmless}")),
        line("short", deposit.to_owned()),
    ];
    let mut out = Vec::new();
    let data = Data::shipped(today()).expect("the rows of the program");
    lines(adverts.join("\n").as_bytes(), &mut out, data).expect("adverts");
    let out = String::from_utf8(out).expect("text");
    let answers: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    for answer in &answers {
        assert_eq!(answer["findings"][0]["rule"], "deposit", "{answer}");
    }
    let all = deposit.len() + harmless.len();
    assert_eq!(answers[0]["unread"], serde_json::json!(all - 8_000));
    assert_eq!(answers[1].get("unread"), None);
}

#[tokio::test]
async fn words_added_at_the_desk_find_at_once_and_ended_ones_no_more() {
    on_both(async |stage| {
        let mut administrator = stage.staff("a@example.uz", "administrator").await;
        let advert = Advert {
            lang: "en".into(),
            text: "A golden handshake is due.".into(),
            ..Advert::default()
        };
        let found = async || {
            service::of(&stage.system(), &advert, &[])
                .await
                .expect("findings")
                .iter()
                .any(|one| one.rule == Rule::FeeDemand)
        };
        assert!(!found().await);
        let path = "/en/desk/findings?rule=fee_demand&lang=en";
        let id = administrator.get(path).await.form_id();
        for _ in 0..2 {
            administrator
                .post(
                    path,
                    &[
                        ("form-id", &id),
                        ("part", "finds"),
                        ("words", "golden handshake"),
                    ],
                )
                .await;
        }
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'finding_word.add'")
                .await,
            1
        );
        assert!(
            administrator
                .get(path)
                .await
                .text()
                .contains("golden handshake")
        );
        assert!(found().await);
        administrator.post(path, &[("end", &id)]).await;
        assert!(!found().await);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'finding_word.end'")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_figure_entered_with_its_day_and_source_decides_and_one_of_tomorrow_does_not() {
    on_both(async |stage| {
        let mut administrator = stage.staff("a@example.uz", "administrator").await;
        let advert: Advert = serde_json::from_value(serde_json::json!({
            "id": "a", "lang": "en", "title": "", "text": "",
            "structured": {
                "country": "JP", "region": "Osaka", "currency": "JPY", "period": "hour",
                "pay_amount": 1500, "hours_per_week": 40
            }
        }))
        .expect("an advert");
        let unusual = async || {
            let system = stage.system();
            let found = service::of(&system, &advert, &[]).await.expect("findings");
            let open = service::not_checked(&system, &advert).contains(&Rule::PayUnusual);
            (found.iter().any(|one| one.rule == Rule::PayUnusual), open)
        };
        assert_eq!(unusual().await, (false, true));
        let path = "/en/desk/rows/new?topic=finding_figure";
        let figure = |day: &'static str, year: &'static str| {
            vec![
                ("kind", "usual_pay_low"),
                ("country", "JP"),
                ("region", "jp-27"),
                ("value", "1600"),
                ("per", "hour"),
                ("currency", "JPY"),
                ("from-day", day),
                ("from-month", "11"),
                ("from-year", year),
                ("source", "https://example.org/pay"),
                ("as-of-day", "24"),
                ("as-of-month", "11"),
                ("as-of-year", "2026"),
            ]
        };
        save(&mut administrator, path, &figure("25", "2027")).await;
        assert_eq!(unusual().await, (false, true));
        let mut wrong = figure("20", "2026");
        wrong[3] = ("value", "much");
        let refused = administrator.post(path, &wrong).await;
        assert_eq!(refused.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        save(&mut administrator, path, &figure("20", "2026")).await;
        assert_eq!(unusual().await, (true, false));
        let desk = administrator
            .get("/en/desk/findings?rule=figures&lang=en")
            .await;
        assert!(desk.page().contains("Usual pay, from"), "{}", desk.page());
        assert!(desk.page().contains("https://example.org/pay"));
    })
    .await;
}

//! Dated rows at the desk: added, replaced and ended by date, previewed in six forms, on record from the transaction.

mod two;

use app::i18n::Locale;
use http::StatusCode;

use crate::stage::{DAY, Stage, Visitor, on_both};

const PATH: &str = "/uz/desk/rows/new?topic=state&programme=ssw1-fishery";

/// A state from tomorrow, read at its source today.
const STATE: [(&str, &str); 11] = [
    ("state", "suspended"),
    ("reason", "plan"),
    ("scope", "own"),
    ("from-day", "25"),
    ("from-month", "11"),
    ("from-year", "2026"),
    ("source", "https://example.org/rule"),
    ("as-of-day", "24"),
    ("as-of-month", "11"),
    ("as-of-year", "2026"),
    ("expected", ""),
];

/// The value of a hidden field or a button on a page.
fn value(html: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let at = html.find(&mark).unwrap_or_else(|| panic!("{name}")) + mark.len();
    html[at..].split('"').next().unwrap_or_default().to_owned()
}

/// Looks at the preview, then saves what it showed.
pub async fn save(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> StatusCode {
    let form = visitor.get(path).await;
    let id = form.form_id();
    let html = form.page();
    let key = if html.contains("name=\"key\"") {
        value(&html, "key")
    } else {
        String::new()
    };
    let mut fields = fields.to_vec();
    fields.extend([("form-id", id.as_str()), ("key", key.as_str())]);
    let preview = visitor.post(path, &fields).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.page());
    let seen = value(&preview.page(), "seen");
    fields.push(("seen", seen.as_str()));
    // Sent twice is written once.
    visitor.post(path, &fields).await;
    visitor.post(path, &fields).await.status
}

/// The id of a fee that ships with the program.
fn shipped_fee(stage: &Stage) -> String {
    let reference = stage.portal.reference.current();
    let found = reference
        .catalog
        .stored("programme:ssw1-construction")
        .find(|row| row.kind == "fee");
    found.expect("a fee").id.clone()
}

/// What waits for a second person, the newest last.
async fn proposals(visitor: &mut Visitor) -> Vec<String> {
    let list = visitor.get("/en/desk/rows/changes").await.page();
    list.split("/en/desk/rows/changes/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// Another administrator confirms the only change that waits.
async fn confirm(stage: &Stage) {
    let mut second = stage.staff("second@example.uz", "administrator").await;
    let waiting = proposals(&mut second).await;
    assert_eq!(waiting.len(), 1, "sent twice is one proposal");
    let path = format!("/en/desk/rows/changes/{}", waiting[0]);
    let answer = second.post(&path, &[("do", "confirm")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

async fn is_suspended(stage: &Stage) -> bool {
    let page = stage.visitor().get("/en/programmes/ssw1-fishery").await;
    page.page().contains("Suspended")
}

#[tokio::test]
async fn a_state_row_of_the_staff_counts_from_its_day_until_its_end() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        assert_eq!(save(&mut admin, PATH, &STATE).await, StatusCode::SEE_OTHER);
        assert!(!is_suspended(&stage).await, "it does not count yet");
        stage.later(DAY);
        assert!(is_suspended(&stage).await);
        let mut admin = stage.staff("second@example.uz", "administrator").await;
        let list = admin.get("/uz/desk/programmes/ssw1-fishery").await.page();
        let at = list.rfind("/uz/desk/rows/").expect("a row") + 14;
        let row = list[at..at + 36].to_owned();
        let path = format!("/uz/desk/rows/{row}?programme=ssw1-fishery");
        let page = admin.get(&path).await.page();
        let key = value(&page, "key");
        let last = |day| {
            [
                ("key", key.as_str()),
                ("last-day", day),
                ("last-month", "11"),
                ("last-year", "2026"),
            ]
        };
        let early = admin.post(&path, &last("20")).await;
        assert_eq!(
            early.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "not before it began"
        );
        let other = [
            ("key", "another"),
            ("last-day", "25"),
            ("last-month", "11"),
            ("last-year", "2026"),
        ];
        assert_eq!(admin.post(&path, &other).await.status, StatusCode::CONFLICT);
        assert_eq!(
            admin.post(&path, &last("25")).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(is_suspended(&stage).await, "its last day still counts");
        stage.later(DAY);
        assert!(!is_suspended(&stage).await);
    })
    .await;
}

#[tokio::test]
async fn the_audit_record_has_the_state_that_the_transaction_found_and_the_row_that_it_left() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        assert_eq!(save(&mut admin, PATH, &STATE).await, StatusCode::SEE_OTHER);
        // The memory of this node is old now: another node wrote meanwhile.
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        app::execute!(
            &mut tx,
            "UPDATE dated_rows SET source_url = 'https://example.org/mended' WHERE origin = 'staff'"
        )
        .expect("a row");
        tx.commit().await.expect("it lasts");
        assert_eq!(save(&mut admin, PATH, &STATE).await, StatusCode::SEE_OTHER);
        let found: Vec<(Option<String>, Option<String>)> = app::rows!(
            &stage.portal.db,
            "SELECT before_json, after_json FROM audit WHERE action = 'row.add' ORDER BY id"
        )
        .expect("records");
        assert_eq!(found.len(), 2, "sent twice is written once");
        let (before, after) = found[1].clone();
        assert!(before.is_some_and(|json| json.contains("example.org/mended")));
        assert!(
            after.is_some_and(
                |json| json.contains("example.org/rule") && json.contains("2026-11-25")
            )
        );
    })
    .await;
}

#[tokio::test]
async fn a_fee_that_ships_with_the_program_is_replaced_and_stays_replaced_when_the_same_row_is_loaded_again()
 {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let old = shipped_fee(&stage);
        let path = format!("/en/desk/rows/new?replaces={old}&programme=ssw1-construction");
        let filled = admin.get(&path).await.page();
        assert!(
            filled.contains("value=\"14\""),
            "it begins with what stands"
        );
        let fields = [
            ("item", "skills-test"),
            ("payee", "test-body"),
            ("status", "pays"),
            ("amount", "17"),
            ("currency", "USD"),
            ("from-day", "24"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("source", "http://example.org/fees"),
            ("as-of-day", "24"),
            ("as-of-month", "11"),
            ("as-of-year", "2026"),
        ];
        assert_eq!(
            save(&mut admin, &path, &fields).await,
            StatusCode::SEE_OTHER
        );
        let mut anybody = stage.visitor();
        let page = anybody.get("/en/programmes/ssw1-construction").await.page();
        assert!(
            page.contains("you pay $14"),
            "one person alone changes no fee"
        );
        confirm(&stage).await;
        let page = anybody.get("/en/programmes/ssw1-construction").await.page();
        assert!(page.contains("you pay $17") && !page.contains("you pay $14"));
        app::reference::load::load(&stage.portal.db, "again")
            .await
            .expect("loaded");
        app::reference::store::refresh(&stage.portal)
            .await
            .expect("read");
        let page = anybody.get("/en/programmes/ssw1-construction").await.page();
        assert!(page.contains("you pay $17") && !page.contains("you pay $14"));
    })
    .await;
}

#[tokio::test]
async fn every_statement_has_a_form_that_refuses_codes_of_no_list_and_addresses_of_no_page() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let programme = [
            "state",
            "pay",
            "duration",
            "family",
            "support",
            "level",
            "test_place",
            "next",
            "note",
            "fee",
            "age_min",
            "age_max",
            "language",
            "test",
            "experience",
            "statement",
            "stay_below",
            "programme_done",
            "step",
            "document",
        ];
        let paths = programme
            .iter()
            .map(|topic| format!("/en/desk/rows/new?topic={topic}&programme=ssw1-fishery"))
            .chain(
                ["known_test", "amount", "certificate_rule", "fee"]
                    .map(|topic| format!("/en/desk/rows/new?topic={topic}")),
            );
        for path in paths {
            assert_eq!(admin.get(&path).await.status, StatusCode::OK, "{path}");
            let fields = [
                ("state", "<b>"),
                ("fact", "x"),
                ("value", "x"),
                ("item", "x"),
                ("code", "x"),
                ("kind", "x"),
                ("source", "javascript:alert(1)"),
                ("as-of-year", "2999"),
            ];
            let bad = admin.post(&path, &fields).await;
            assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(bad.page().contains("href=\"#source\""), "{path}");
        }
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM dated_rows WHERE origin = 'staff'")
                .await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn before_it_is_saved_a_row_is_read_in_all_six_forms_and_only_what_was_read_is_saved() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let preview = admin.post(PATH, &STATE).await;
        assert_eq!(preview.status, StatusCode::OK);
        let html = preview.page();
        for word in [
            "Toʻxtatilgan",
            "Тўхтатилган",
            "Приостановлена",
            "Suspended",
            "停止中",
            "Askıda",
        ] {
            assert!(html.contains(word), "{word} in {html}");
        }
        for form in Locale::ALL {
            assert!(html.contains(&format!("<span lang=\"{}\"", form.tag())));
        }
        let seen = value(&html, "seen");
        let mut changed = STATE.to_vec();
        changed.extend([("seen", seen.as_str()), ("state", "closed")]);
        assert_eq!(
            admin.post(PATH, &changed).await.status,
            StatusCode::OK,
            "shown again"
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM dated_rows WHERE origin = 'staff'")
                .await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn staff_read_what_rows_say_and_no_codes() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        for path in ["/en/desk/programmes/ssw1-construction", "/en/desk/rules"] {
            let html = admin.get(path).await.page();
            for code in [
                "skills-test",
                "not_known",
                "age_min",
                "test-body",
                "validity_months",
                "language_result",
                "This entry cannot be read",
            ] {
                let text = html.replace("href=\"", "\u{0}");
                let visible = text
                    .split('\u{0}')
                    .map(|part| part.split_once('"').map_or(part, |(_, rest)| rest))
                    .collect::<String>();
                assert!(!visible.contains(code), "{code} on {path}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_audit_trail_tells_in_words_what_was_done_and_what_changed() {
    on_both(async |stage| {
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        assert_eq!(save(&mut admin, PATH, &STATE).await, StatusCode::SEE_OTHER);
        let path = "/en/desk/audit?action=row.replace";
        let mut page = admin.get(path).await.page();
        if page.contains("No record matches") {
            page = admin.get("/en/desk/audit?action=row.add").await.page();
        }
        for words in [
            "Dated entry",
            "Source",
            "https://example.org/rule",
            "25 November 2026",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(!page.contains("{&quot;"), "no JSON");
        let russian = admin.get("/ru/desk/audit").await.page();
        assert!(russian.contains("Источник"));
        assert!(
            !russian.replace("code small\">row.", "").contains(">row."),
            "the code stands at the end only"
        );
    })
    .await;
}

//! Bulk import at the desk: columns, checks, all or nothing, going on after a stop, and files that mean harm.

use std::fmt::Write as _;

use app::imports::worker;
use http::StatusCode;

use crate::stage::{Answer, MINUTE, Stage, Visitor, on_both};

const BOUNDARY: &str = "----a-boundary";
const PATH: &str = "/uz/desk/imports";
const CERTIFICATES: &str = "SELECT COUNT(*) FROM certificates";
const PARTS: &str = "SELECT COUNT(*) FROM import_parts";

fn body(form_id: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut text = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"form-id\"\r\n\r\n{form_id}\r\n"
    );
    let _ = write!(
        text,
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
    );
    let mut body = text.into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

async fn send_as(who: &mut Visitor, form_id: &str, bytes: &[u8]) -> Answer {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    who.send_bytes(PATH, &kind, body(form_id, "natijalar.csv", bytes))
        .await
}

async fn send(who: &mut Visitor, bytes: &[u8]) -> Answer {
    let form_id = who.get(PATH).await.form_id();
    send_as(who, &form_id, bytes).await
}

/// Sends a file, takes the columns as they were recognised, and begins.
async fn begin(who: &mut Visitor, bytes: &[u8], more: &[(&str, &str)]) -> String {
    let answer = send(who, bytes).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page());
    let path = answer.location();
    let page = who.get(&path).await;
    let mut fields = chosen(&page.text());
    fields.extend(
        more.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields.push(("deed".to_owned(), "begin".to_owned()));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    for _ in 0..2 {
        let answer = who.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page());
    }
    path
}

/// What the selects of a page show as chosen.
fn chosen(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for select in html.split("<select id=\"").skip(1) {
        let name = select.split('"').next().unwrap_or_default();
        let body = select.split("</select>").next().unwrap_or_default();
        for option in body.split("<option").skip(1) {
            let tag = option.split('>').next().unwrap_or_default();
            if tag.contains(" selected") {
                let value = tag.split("value=\"").nth(1).unwrap_or_default();
                let value = value.split('"').next().unwrap_or_default();
                found.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    found
}

async fn work(stage: &Stage) {
    worker::run(&stage.portal, "one").await.expect("it works");
}

const GOOD: &str = "F.I.Sh.;Tugʻilgan sana;Telefon yoki e-pochta;Hujjat turi;Imtihon;Berilgan sana;Kim bergan\n\
    KARIMOVA DILNOZA;27.03.2001;a@example.uz;Til imtihoni natijasi;jlpt-n4;01.02.2026;Sinov markazi\n\
    ALIEV BOTIR;1999-05-01;;language_result;jlpt-n4;2026-02-01;Sinov markazi\n";

#[tokio::test]
async fn a_file_is_written_as_a_whole_and_the_holder_is_told_once() {
    on_both(async |stage| {
        stage.ready("a@example.uz").await;
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let answer = send(&mut certifier, GOOD.as_bytes()).await;
        let page = certifier.get(&answer.location()).await;
        let columns = chosen(&page.text());
        for (field, column) in [("holder", "c0"), ("born", "c1"), ("contact", "c2"), ("test", "c4"), ("issuer", "c6")] {
            let field = format!("col-{field}");
            assert!(columns.contains(&(field.clone(), column.to_owned())), "{field}: {columns:?}");
        }
        assert!(page.page().contains("KARIMOVA DILNOZA"), "the first rows are shown");
        let path = begin(&mut certifier, GOOD.as_bytes(), &[("col-kind", "=language_result")]).await;
        let page = certifier.get(&path).await;
        assert_eq!(page.header("refresh"), "3");
        assert!(page.page().contains("2 qatordan 0 tasi"), "{}", page.page());
        assert_eq!(stage.count(CERTIFICATES).await, 0);
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 2);
        assert!(certifier.get(&path).await.page().contains("Yozilgan sertifikatlar: 2"));
        assert!(stage.message("a@example.uz").await.contains("C-"));
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM outbox WHERE kind = 'certificate-state'").await,
            1
        );
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM audit WHERE action = 'certificate.import'").await,
            1
        );
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM certificate_events").await,
            2
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM certificate_batch").await, 0);
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM import_parts p JOIN imports i ON i.id = p.import_id WHERE i.state = 'done'").await,
            0,
            "the rows of the file are not kept"
        );
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 2);
    })
    .await;
}

#[tokio::test]
async fn one_bad_row_keeps_the_whole_file_out_and_the_report_names_row_column_and_remedy() {
    on_both(async |stage| {
        stage.ready("a@example.uz").await;
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let file = "Name;Born;E-mail;Type;Test;Date;Issuer\n\
            KARIMOVA DILFUZA;27.03.2001;a@example.uz;language_result;jlpt-n4;01.02.2026;Centre\n\
            KARIMOVA DILNOZA;28.03.2001;a@example.uz;language_result;jlpt-n4;02.02.2026;Centre\n\
            Каримова Дилноза;;;language_result;jlpt-n4;02.02.2026;Centre\n\
            ALIEV BOTIR;31.02.2001;nobody@example.uz;diploma;jlpt-n9;01.02.2030;\n\
            ALIEV BOTIR;01.02.2001;;language_result;jlpt-n4;03.02.2026;Centre\n\
            aliev  botir;2001-02-01;;language_result;JLPT N4;3/2/2026;Centre\n\
            =HYPERLINK(1);;;language_result;jlpt-n4;;Centre\n";
        let path = begin(&mut certifier, file.as_bytes(), &[]).await;
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 0);
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM certificate_batch").await,
            0
        );
        let report = certifier.get(&format!("{path}/report")).await;
        assert_eq!(report.header("content-type"), "text/csv; charset=utf-8");
        let text = report.text();
        let line = |start: &str, part: &str| {
            text.lines()
                .any(|line| line.starts_with(start) && line.contains(part))
        };
        for (start, part) in [
            ("2,A: Name", "boshqa"),
            ("3,B: Born", "28.03.2001"),
            ("4,A: Name", "pasportdagidek yozilmagan"),
            ("5,B: Born", "Bu sana emas"),
            ("5,C: E-mail", "nobody@example.uz"),
            ("5,D: Type", "roʻyxatlarimizda yoʻq"),
            ("5,F: Date", "hali kelmagan"),
            ("5,G: Issuer", "Kim bergani"),
            ("7,A: Name", "6-qatorning oʻzi"),
            ("8,F: Date", "Sana yoʻq"),
            ("8,A: Name", "'=HYPERLINK(1)"),
        ] {
            assert!(line(start, part), "{start} … {part} in\n{text}");
        }
        assert!(!text.contains(",=HYPERLINK"), "no cell is a formula");
        let page = certifier.get(&path).await.page();
        assert!(page.contains("Hech narsa kiritilmadi"), "{page}");
        let russian = path.replace("/uz/", "/ru/");
        assert!(certifier.get(&russian).await.page().contains("Это не дата"));
        let mended = "Name;Born;E-mail;Type;Test;Date;Issuer\n\
            KARIMOVA DILNOZA;27.03.2001;a@example.uz;language_result;jlpt-n4;02.02.2026;Centre\n";
        begin(&mut certifier, mended.as_bytes(), &[]).await;
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 1);
        let again = begin(&mut certifier, mended.as_bytes(), &[]).await;
        work(&stage).await;
        assert_eq!(
            stage.count(CERTIFICATES).await,
            1,
            "the same file once more writes nothing"
        );
        assert!(
            certifier
                .get(&again)
                .await
                .page()
                .contains("raqami bilan allaqachon bor")
        );
    })
    .await;
}

/// A list of people who do not have accounts.
fn many(count: usize) -> String {
    let mut text = String::from("Name,Type,Test,Date,Issuer,Number\r\n");
    for at in 0..count {
        let letter = |place: usize| char::from(b'A' + u8::try_from(at / place % 26).unwrap_or(0));
        let (one, two, three) = (letter(1), letter(26), letter(676));
        let _ = write!(
            text,
            "TEST {one}{two}{three}OV,language_result,jlpt-n4,2026-02-01,Centre,{at}\r\n"
        );
    }
    text
}

#[tokio::test]
async fn whoever_stops_in_the_middle_loses_nothing_and_doubles_nothing() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let path = begin(&mut certifier, many(1_300).as_bytes(), &[]).await;
        assert_eq!(stage.count(PARTS).await, 6);
        for _ in 0..3 {
            worker::step(&stage.portal, "killed").await.expect("a step");
        }
        let page = certifier.get(&path).await.page();
        assert!(
            page.contains("tasi tekshirildi") && page.contains("750"),
            "{page}"
        );
        assert_eq!(
            stage.count(CERTIFICATES).await,
            0,
            "nothing is seen before the end"
        );
        worker::run(&stage.portal, "other").await.expect("it waits");
        assert_eq!(stage.count(CERTIFICATES).await, 0, "the lease is not over");
        stage.later(2 * MINUTE);
        // Two others at once, one of them slow: each row is written once.
        let (one, two) = tokio::join!(
            worker::run(&stage.portal, "other"),
            worker::run(&stage.portal, "third")
        );
        one.expect("it works");
        two.expect("it works");
        worker::run(&stage.portal, "killed")
            .await
            .expect("too late");
        assert_eq!(stage.count(CERTIFICATES).await, 1_300);
        assert_eq!(
            stage
                .count("SELECT COUNT(DISTINCT same_key) FROM certificate_sources")
                .await,
            1_300
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'certificate.import'")
                .await,
            6
        );
        assert!(
            certifier
                .get(&path)
                .await
                .page()
                .contains("Hammasi kiritildi")
        );
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_is_one_import_and_two_files_with_one_row_write_it_once() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let form_id = certifier.get(PATH).await.form_id();
        for _ in 0..2 {
            let answer = send_as(&mut certifier, &form_id, many(3).as_bytes()).await;
            assert_eq!(answer.location(), format!("{PATH}/{form_id}"));
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM imports").await, 1);
        let first = begin(&mut certifier, many(3).as_bytes(), &[]).await;
        let second = begin(&mut certifier, many(2).as_bytes(), &[]).await;
        for _ in 0..2 {
            // Both are checked before either is written.
            worker::step(&stage.portal, "one").await.expect("a step");
            stage.later(2 * MINUTE);
        }
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 3);
        assert!(
            certifier
                .get(&first)
                .await
                .page()
                .contains("Hammasi kiritildi")
        );
        assert!(
            certifier
                .get(&second)
                .await
                .page()
                .contains("Hech narsa kiritilmadi")
        );
    })
    .await;
}

#[tokio::test]
async fn qualification_certificates_of_a_file_wait_for_the_second_person() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let file = "Name,Occupation,Level,Date,Issuer\nALIEV BOTIR,welder,3,2026-02-01,Centre\n";
        begin(
            &mut certifier,
            file.as_bytes(),
            &[("col-kind", "=qualification")],
        )
        .await;
        work(&stage).await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM certificates WHERE standing = 'proposed'")
                .await,
            1
        );
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM certificate_proposals WHERE open_key IS NOT NULL")
                .await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_with_a_sentence() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let mut huge = many(1);
        huge.push_str(&"x,y\n".repeat(4_200_000));
        let rows = format!("a,b\n{}", "1,2\n".repeat(100_001));
        for (bytes, sentence) in [
            (Vec::new(), "CSV ham"),
            (b"%PDF-1.7 nothing".to_vec(), "Excel kitobi ham emas"),
            (
                b"name,day\n\x98\x81\x01,\xff\x02".to_vec(),
                "harflarini oʻqib",
            ),
            (b"name,day\n".to_vec(), "qator yoʻq"),
            (b"PK\x03\x04 broken".to_vec(), "Kitob buzilgan"),
            (rows.into_bytes(), "tadan koʻp"),
            (
                huge.into_bytes()[..15 * 1024 * 1024 + 9].to_vec(),
                "juda katta",
            ),
        ] {
            let answer = send(&mut certifier, &bytes).await;
            assert_eq!(
                answer.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{sentence}"
            );
            if !bytes.is_empty() {
                assert!(
                    answer.page().contains(sentence),
                    "{sentence}: {}",
                    answer.page()
                );
            }
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM imports").await, 0);
        let old = "ФИО;Дата выдачи\nАЛИЕВ БОТИР;01.02.2026\n";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(old);
        let answer = send(&mut certifier, &bytes).await;
        let page = certifier.get(&answer.location()).await.page();
        assert!(
            page.contains("windows-1251") && page.contains("АЛИЕВ БОТИР"),
            "{page}"
        );
        let wrong = certifier
            .post(&answer.location(), &[("deed", "begin")])
            .await;
        assert_eq!(
            wrong.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "columns are needed"
        );
        assert!(wrong.page().contains("#col-kind"));
        certifier
            .post(&answer.location(), &[("deed", "discard")])
            .await;
        assert_eq!(
            certifier.get(&answer.location()).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(stage.count(PARTS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn only_certifiers_import_and_whoever_lost_the_right_writes_nothing() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let path = begin(&mut certifier, many(3).as_bytes(), &[]).await;
        for role in ["moderator", "administrator", "reader", "centre-officer"] {
            let mut other = stage.staff(&format!("{role}@example.uz"), role).await;
            assert_eq!(
                other.get(&path).await.status,
                StatusCode::FORBIDDEN,
                "{role}"
            );
            let report = format!("{path}/report");
            assert_eq!(
                other.get(&report).await.status,
                StatusCode::FORBIDDEN,
                "{role}"
            );
            let answer = send_as(
                &mut other,
                "00000000-0000-7000-8000-000000000001",
                b"a,b\n1,2\n",
            )
            .await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role}");
        }
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        app::execute!(
            &mut tx,
            "UPDATE accounts SET roles = 'reader' WHERE roles = 'certifier'"
        )
        .expect("the right is taken");
        tx.commit().await.expect("it lasts");
        work(&stage).await;
        assert_eq!(stage.count(CERTIFICATES).await, 0);
        assert_eq!(stage.count(PARTS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_nobody_went_on_with_is_thrown_away() {
    on_both(async |stage| {
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let answer = send(&mut certifier, many(3).as_bytes()).await;
        worker::tidy(&stage.portal).await.expect("it tidies");
        assert_eq!(stage.count(PARTS).await, 1);
        stage.later(8 * 24 * 60 * MINUTE);
        worker::tidy(&stage.portal).await.expect("it tidies");
        assert_eq!(stage.count(PARTS).await, 0);
        let mut certifier = stage.staff("c2@example.uz", "certifier").await;
        assert_eq!(
            certifier.get(&answer.location()).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

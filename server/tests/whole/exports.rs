//! Lists as files: the same rows as on the page, only for those who see the page, and nothing in them that runs.

use app::execute;
use calamine::Reader as _;
use http::StatusCode;

use crate::stage::on_both;

const EVIL: &str = "INSERT INTO certificates (id, number, kind, test, occupation, level, holder_name, holder_tokens, account_id, held_by, issuer, issued_on, valid_to, standing, reason, since, renewed_by, form_id, entered_by, created_at) \
     VALUES ($1, $2, 'language_result', 'jlpt-n4', '', '', $3, ' karimova', NULL, 'candidate', $4, '2026-01-01', NULL, $5, '', '2026-01-01', NULL, $1, 'system', 0)";

#[tokio::test]
async fn a_list_is_taken_with_its_filters_and_no_cell_of_it_is_a_formula() {
    on_both(async |stage| {
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        for at in 0..45 {
            let standing = if at % 2 == 0 { "issued" } else { "revoked" };
            let id = format!("row-{at:03}");
            execute!(
                &mut tx,
                EVIL,
                &id,
                &id,
                "=HYPERLINK(\"http://x\")",
                "@SUM(1);=cmd",
                standing
            )
            .expect("a row");
        }
        tx.commit().await.expect("it lasts");
        let mut certifier = stage.staff("c@example.uz", "certifier").await;
        let page = certifier
            .get("/uz/desk/certificates?standing=revoked")
            .await
            .page();
        assert!(
            page.contains("/uz/desk/export/certificates/csv?standing=revoked"),
            "{page}"
        );
        let file = certifier
            .get("/uz/desk/export/certificates/csv?standing=revoked")
            .await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert!(
            file.header("content-disposition")
                .contains("certificates.csv")
        );
        let text = file.text();
        assert!(text.starts_with('\u{feff}'), "Excel reads it as UTF-8");
        assert_eq!(
            text.lines().count(),
            1 + 22,
            "all pages of the list: {text}"
        );
        assert!(text.contains("'=HYPERLINK") && text.contains("'@SUM(1)"));
        assert!(
            !text.contains(";=") && text.contains(";'=cmd"),
            "Excel in the region cuts at semicolons: {text}"
        );
        assert!(!text.contains(",=") && !text.contains(",\"=") && !text.contains(",@"));
        let book = certifier.get("/ja/desk/export/certificates/xlsx").await;
        assert!(book.body.starts_with(b"PK\x03\x04"));
        let bytes = std::io::Cursor::new(book.body);
        let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(bytes).expect("a workbook");
        let range = book
            .worksheet_range_at(0)
            .expect("a sheet")
            .expect("its cells");
        assert_eq!(range.height(), 46);
        assert_eq!(
            range.get_value((1, 1)).map(ToString::to_string),
            Some("=HYPERLINK(\"http://x\")".to_owned()),
            "text, as it is"
        );
        let formulas = book.worksheet_formula("Sheet1").expect("a sheet");
        assert!(formulas.is_empty(), "and no formula");
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'list.export'")
                .await,
            2
        );
    })
    .await;
}

#[tokio::test]
async fn who_does_not_see_a_list_cannot_take_it_along() {
    on_both(async |stage| {
        let lists = [
            "applications",
            "certificates",
            "complaints",
            "organisations",
            "vacancies",
        ];
        for (role, seen) in [
            ("moderator", [true, false, true, true, true]),
            ("certifier", [false, true, false, false, false]),
            ("centre-officer", [true, false, false, false, false]),
            ("reader", [true, true, true, true, true]),
        ] {
            let mut staff = stage.staff(&format!("{role}@example.uz"), role).await;
            for (list, may) in lists.into_iter().zip(seen) {
                for format in ["csv", "xlsx"] {
                    let answer = staff.get(&format!("/uz/desk/export/{list}/{format}")).await;
                    let expected = if may {
                        StatusCode::OK
                    } else {
                        StatusCode::FORBIDDEN
                    };
                    assert_eq!(answer.status, expected, "{role} {list} {format}");
                }
            }
            assert_eq!(
                staff.get("/uz/desk/export/secrets/csv").await.status,
                StatusCode::NOT_FOUND
            );
        }
        let mut candidate = stage.candidate("a@example.uz").await;
        let answer = candidate.get("/uz/desk/export/certificates/csv").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM audit WHERE action = 'list.export'")
                .await,
            2 * (4 + 1 + 1 + 5)
        );
    })
    .await;
}

//! Uploads in parts: they go on where they broke off, and what nobody goes on with is tidied.

use http::StatusCode;

use super::{FORM, begin, files, owner, part, path, pdf, said};
use crate::stage::{MINUTE, on_both};

#[tokio::test]
async fn an_upload_that_broke_off_goes_on_where_it_stopped_and_a_doubled_part_counts_once() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let whole = pdf(&format!("/X ({})", "a".repeat(600_000)));
        let (one, two) = (262_144, 524_288);
        let (upload, at, _) = said(&begin(&mut owner, &org, FORM, "a.pdf", whole.len()).await);
        assert_eq!(at, 0);
        let (_, at, _) = said(&part(&mut owner, &org, &upload, 0, &whole[..one]).await);
        assert_eq!(at, 262_144);
        // The answer was lost: the phone sends the part again, and another request does so at the same moment.
        let (_, at, _) = said(&part(&mut owner, &org, &upload, 0, &whole[..one]).await);
        assert_eq!(at, 262_144);
        let mut again = owner.clone();
        let (first, second) = tokio::join!(
            part(&mut owner, &org, &upload, one, &whole[one..two]),
            part(&mut again, &org, &upload, one, &whole[one..two]),
        );
        assert_eq!((said(&first).1, said(&second).1), (524_288, 524_288));
        assert_eq!(files(&stage).len(), 2);
        // A part that does not follow changes nothing.
        let (_, at, _) = said(&part(&mut owner, &org, &upload, two + 5, &whole[two + 5..]).await);
        assert_eq!(at, 524_288);
        // After the break both the beginning and the upload itself say where to go on.
        let (same, at, _) = said(&begin(&mut owner, &org, FORM, "a.pdf", whole.len()).await);
        assert_eq!((same.as_str(), at), (upload.as_str(), 524_288));
        let asked = owner.get(&format!("{}/parts/{upload}", path(&org))).await;
        assert_eq!(said(&asked).1, 524_288);
        let more = part(
            &mut owner,
            &org,
            &upload,
            two,
            &vec![0; whole.len()][..200_000],
        )
        .await;
        assert_eq!(more.status, StatusCode::BAD_REQUEST, "more than was said");
        let (_, at, done) = said(&part(&mut owner, &org, &upload, two, &whole[two..]).await);
        assert_eq!((at, done), (whole.len() as u64, false));
        for _ in 0..2 {
            assert!(said(&part(&mut owner, &org, &upload, whole.len(), b"").await).2);
        }
        assert!(said(&begin(&mut owner, &org, FORM, "a.pdf", whole.len()).await).2);
        assert_eq!(stage.count("SELECT COUNT(*) FROM documents").await, 1);
        assert_eq!(files(&stage).len(), 1, "the document, and no part");
        let file = owner.get(&format!("{}/{upload}", path(&org))).await;
        assert_eq!(file.body, whole);
    })
    .await;
}

#[tokio::test]
async fn a_hostile_file_in_parts_is_refused_as_well_and_others_cannot_add_to_it() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let bad = pdf("/OpenAction << /S /JavaScript /JS (x) >>");
        let (upload, ..) = said(&begin(&mut owner, &org, FORM, "a.pdf", bad.len()).await);
        let (mut other, other_org) = super::owner(&stage, "other@example.jp").await;
        for org in [&org, &other_org] {
            let answer = part(&mut other, org, &upload, 0, b"%PDF-").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        said(&part(&mut owner, &org, &upload, 0, &bad).await);
        let answer = part(&mut owner, &org, &upload, bad.len(), b"").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("skript"));
        assert!(files(&stage).is_empty());
        // What can become no document is refused with the first part.
        let (upload, ..) = said(&begin(&mut owner, &org, FORM, "a.pdf", 900_000).await);
        let answer = part(&mut owner, &org, &upload, 0, b"<html><script>").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM document_uploads").await,
            0
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM documents").await, 0);
    })
    .await;
}

#[tokio::test]
async fn parts_that_nobody_goes_on_with_are_tidied_after_a_day() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let (upload, ..) = said(&begin(&mut owner, &org, FORM, "a.pdf", 900_000).await);
        said(&part(&mut owner, &org, &upload, 0, b"%PDF-1.7").await);
        let tidy = || app::documents::service::tidy(&stage.portal);
        tidy().await.expect("it is tidied");
        assert_eq!(files(&stage).len(), 1);
        stage.later(25 * 60 * MINUTE);
        tidy().await.expect("it is tidied");
        assert!(files(&stage).is_empty());
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM document_uploads").await,
            0
        );
    })
    .await;
}

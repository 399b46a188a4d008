//! Documents of organisations: what is taken, what is refused, who may open it, and uploads that break off.

use std::fmt::Write as _;

use app::execute;
use http::StatusCode;

use crate::stage::{Answer, Stage, Visitor, on_both};

const BOUNDARY: &str = "----a-boundary";

/// An organisation that has just begun, and its owner.
async fn owner(stage: &Stage, email: &str) -> (Visitor, String) {
    let mut owner = stage.employer(email).await;
    let page = owner.get("/uz/my/organisations").await;
    let id = page.form_id();
    let page = owner
        .post("/uz/my/organisations", &[("form-id", &id)])
        .await;
    let org = page
        .location()
        .split('/')
        .nth(4)
        .expect("an organisation")
        .to_owned();
    (owner, org)
}

fn path(org: &str) -> String {
    format!("/uz/my/organisations/{org}/documents")
}

fn kind() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

fn form(form_id: &str, purpose: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut body = String::new();
    for (field, value) in [("form-id", form_id), ("purpose", purpose)] {
        let _ = write!(
            body,
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
        );
    }
    let _ = write!(
        body,
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
    );
    let mut body = body.into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

async fn send(owner: &mut Visitor, org: &str, name: &str, bytes: &[u8]) -> Answer {
    let id = owner.get(&path(org)).await.form_id();
    owner
        .send_bytes(&path(org), &kind(), form(&id, "licence", name, bytes))
        .await
}

/// The first document's own address on the page.
fn first(page: &Answer, org: &str) -> String {
    let mark = format!("{}/", path(org));
    let text = page.text();
    let start = text.find(&mark).expect("a document");
    text[start..start + mark.len() + 36].to_owned()
}

fn files(stage: &Stage, folder: &str) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(stage.documents.path().join(folder))
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default()
}

fn pdf(more: &str) -> Vec<u8> {
    format!("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {more} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n").into_bytes()
}

fn picture(format: image::ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let pixels = image::RgbImage::from_fn(64, 48, |x, y| {
        image::Rgb([(x * 4).to_le_bytes()[0], (y * 5).to_le_bytes()[0], 90])
    });
    pixels.write_to(&mut out, format).expect("a picture");
    out.into_inner()
}

/// A JPEG with a place in its metadata.
fn photograph() -> Vec<u8> {
    let plain = picture(image::ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0GPSLatitude 41.3111".to_vec();
    let mut out = plain[..2].to_vec();
    out.extend_from_slice(&[0xff, 0xe1]);
    out.extend_from_slice(&u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    out.append(&mut exif);
    out.extend_from_slice(&plain[2..]);
    out
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

#[tokio::test]
async fn documents_of_the_four_kinds_are_taken_and_come_back_to_members() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let empty = owner.get(&path(&org)).await;
        assert!(empty.text().contains("Hali hujjat yoʻq"));
        let mut all = vec![("許可証.pdf", pdf(""))];
        all.push(("scan.jpg", picture(image::ImageFormat::Jpeg)));
        all.push(("scan.PNG", picture(image::ImageFormat::Png)));
        all.push(("scan.webp", picture(image::ImageFormat::WebP)));
        for (name, bytes) in &all {
            let answer = send(&mut owner, &org, name, bytes).await;
            assert_eq!(
                answer.status,
                StatusCode::SEE_OTHER,
                "{name}: {}",
                answer.page()
            );
        }
        let page = owner.get(&path(&org)).await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM documents WHERE state = 'stored'")
                .await,
            4
        );
        assert_eq!(files(&stage, "documents").len(), 4);
        assert!(page.text().contains("許可証.pdf"));
        let file = owner.get(&first(&page, &org)).await;
        assert_eq!(file.body, pdf(""));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert!(
            file.header("content-disposition")
                .starts_with("attachment; ")
        );
        assert_eq!(
            file.header("content-security-policy"),
            "sandbox; default-src 'none'"
        );
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(file.header("cache-control"), "private, no-store");
        let overview = owner.get(&format!("/uz/my/organisations/{org}")).await;
        assert!(overview.text().contains("4 ta hujjat"));
        // Names of files on the disk say nothing.
        for file in files(&stage, "documents") {
            let name = file
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            assert!(
                name.len() == 32 && name.bytes().all(|b| b.is_ascii_hexdigit()),
                "{name}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_stored_photograph_does_not_say_where_it_was_taken() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let mut taken = photograph();
        taken.extend_from_slice(b"PK\x03\x04evil PK\x05\x06<html><script>alert(1)</script>");
        assert!(holds(&taken, b"GPSLatitude"));
        let answer = send(&mut owner, &org, "photo.jpeg", &taken).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let stored = std::fs::read(&files(&stage, "documents")[0]).expect("the file");
        assert!(stored.starts_with(&[0xff, 0xd8]));
        for trace in [&b"GPSLatitude"[..], b"Exif", b"PK\x05\x06", b"<script>"] {
            assert!(!holds(&stored, trace));
        }
        let page = owner.get(&path(&org)).await;
        let file = owner.get(&first(&page, &org)).await;
        assert_eq!(file.body, stored);
        assert!(file.header("content-disposition").starts_with("inline; "));
    })
    .await;
}

#[tokio::test]
async fn hostile_files_are_refused_with_a_reason_and_leave_nothing_behind() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let jpeg = picture(image::ImageFormat::Jpeg);
        let mut zip = pdf("");
        zip.extend_from_slice(b"PK\x03\x04 PK\x05\x06");
        let mut html = pdf("");
        html.extend_from_slice(b"<html><script>alert(1)</script></html>");
        let mut late = b"<html><!-- ".to_vec();
        late.extend(pdf(""));
        let mut bomb =
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0".to_vec();
        bomb.extend_from_slice(&[0xc4, 0xcd, 0xaa, 0x9d]);
        bomb.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let cases: Vec<(&str, Vec<u8>)> = vec![
            (
                "a.gif",
                b"GIF89a/*<svg onload=alert(1)>*/=alert(1)//".to_vec(),
            ),
            (
                "a.jpg",
                b"GIF89a/*<svg onload=alert(1)>*/=alert(1)//".to_vec(),
            ),
            ("a.svg", svg.to_vec()),
            ("a.png", svg.to_vec()),
            ("a.html", b"<html><script>alert(1)</script></html>".to_vec()),
            ("a.pdf", b"<html><script>alert(1)</script></html>".to_vec()),
            ("a.pdf", zip),
            ("a.pdf", html),
            ("a.pdf", late),
            (
                "a.pdf",
                pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
            ),
            (
                "a.pdf",
                pdf("/A << /S /J#61vaScript /J#53 (app.alert(1)) >>"),
            ),
            ("a.pdf", pdf("/Names << /EmbeddedFiles 7 0 R >>")),
            ("a.pdf", pdf("")[..60].to_vec()),
            ("a.jpg", jpeg[..jpeg.len() / 2].to_vec()),
            ("a.png", bomb),
            ("a.png", jpeg.clone()),
            ("a.pdf.exe", pdf("")),
            ("a", pdf("")),
            ("a.pdf", Vec::new()),
            ("", Vec::new()),
        ];
        for (number, (name, bytes)) in cases.iter().enumerate() {
            let answer = send(&mut owner, &org, name, bytes).await;
            assert_eq!(
                answer.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{number} {name}"
            );
            assert!(answer.text().contains("href=\"#file\""), "{number} {name}");
            // The choice stays.
            assert!(
                answer.text().contains("value=\"licence\" checked"),
                "{number} {}",
                answer.page()
            );
        }
        let no_purpose = form(
            &owner.get(&path(&org)).await.form_id(),
            "",
            "a.pdf",
            &pdf(""),
        );
        let answer = owner.send_bytes(&path(&org), &kind(), no_purpose).await;
        assert!(
            answer.text().contains("href=\"#purpose"),
            "{}",
            answer.page()
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM documents").await, 0);
        assert!(files(&stage, "documents").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_early() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let large = vec![b' '; 11 * 1024 * 1024];
        let answer = send(&mut owner, &org, "a.pdf", &large).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("10\u{a0}MB dan katta"));
        let huge = vec![b' '; 17 * 1024 * 1024];
        let answer = owner.send_bytes(&path(&org), &kind(), huge).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        // In parts: the size is said first, and refused before any byte.
        let answer = begin(&mut owner, &org, FORM, "a.pdf", 11 * 1024 * 1024).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Other pages keep their own limit.
        let other = format!("/uz/my/organisations/{org}/members");
        let answer = owner
            .send_bytes(&other, "text/plain", vec![0; 300 * 1024])
            .await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    })
    .await;
}

#[tokio::test]
async fn only_members_and_checking_staff_see_a_document_and_the_staff_are_on_record() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        send(&mut owner, &org, "a.pdf", &pdf("")).await;
        let page = owner.get(&path(&org)).await;
        let own = first(&page, &org);
        let id = own.rsplit('/').next().expect("an id").to_owned();

        let (mut other, other_org) = self::owner(&stage, "other@example.jp").await;
        assert_eq!(other.get(&own).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get(&path(&org)).await.status, StatusCode::NOT_FOUND);
        // Nor by one's own organisation and somebody else's document.
        let crossed = format!("{}/{id}", path(&other_org));
        assert_eq!(other.get(&crossed).await.status, StatusCode::NOT_FOUND);
        let stolen = form(
            "00000000-0000-7000-8000-00000000000a",
            "licence",
            "a.pdf",
            &pdf(""),
        );
        let answer = other.send_bytes(&path(&org), &kind(), stolen).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        let answer = other.post(&path(&other_org), &[("document", &id)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(
            owner.get(&own).await.status,
            StatusCode::OK,
            "it was not removed"
        );

        let mut visitor = stage.visitor();
        assert!(visitor.get(&own).await.location().contains("/sign-in"));
        let mut candidate = stage.candidate("k@example.uz").await;
        assert_eq!(candidate.get(&own).await.status, StatusCode::FORBIDDEN);

        let desk = format!("/uz/desk/organisations/{org}/documents/{id}");
        let read = "SELECT COUNT(*) FROM audit WHERE action = 'document.read'";
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        let case = moderator
            .get(&format!("/uz/desk/organisations/{org}"))
            .await;
        assert!(case.text().contains("a.pdf") && case.text().contains(&id));
        assert_eq!(stage.count(read).await, 0);
        assert_eq!(moderator.get(&desk).await.body, pdf(""));
        assert_eq!(stage.count(read).await, 1);
        let mut reader = stage.staff("r@example.uz", "reader").await;
        assert_eq!(reader.get(&desk).await.status, StatusCode::FORBIDDEN);
        let case = reader.get(&format!("/uz/desk/organisations/{org}")).await;
        assert!(!case.text().contains("a.pdf"));
        assert_eq!(moderator.get(&own).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stage.count(read).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_adds_one_document_and_twenty_are_the_most() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let id = owner.get(&path(&org)).await.form_id();
        let body = form(&id, "licence", "a.pdf", &pdf(""));
        let mut again = owner.clone();
        let (one, two) = tokio::join!(
            async { owner.send_bytes(&path(&org), &kind(), body.clone()).await },
            async { again.send_bytes(&path(&org), &kind(), body.clone()).await },
        );
        assert_eq!(
            (one.status, two.status),
            (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
        );
        let count = "SELECT COUNT(*) FROM documents WHERE state = 'stored'";
        assert_eq!(stage.count(count).await, 1);
        for _ in 1..20 {
            let answer = send(&mut owner, &org, "a.pdf", &pdf("")).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        }
        let answer = owner
            .send_bytes(
                &path(&org),
                &kind(),
                form(
                    "00000000-0000-7000-8000-00000000000b",
                    "licence",
                    "a.pdf",
                    &pdf(""),
                ),
            )
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(stage.count(count).await, 20);
        // Removed ones make room, and their files are gone.
        let page = owner.get(&path(&org)).await;
        let document = first(&page, &org)
            .rsplit('/')
            .next()
            .expect("an id")
            .to_owned();
        let answer = owner.post(&path(&org), &[("document", &document)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(files(&stage, "documents").len(), 19);
        let answer = send(&mut owner, &org, "b.pdf", &pdf("")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn what_staff_have_checked_stays() {
    on_both(async |stage| {
        const APPROVE: &str = "UPDATE organisations SET approved_at = $1";
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        send(&mut owner, &org, "a.pdf", &pdf("")).await;
        let page = owner.get(&path(&org)).await;
        let own = first(&page, &org);
        let id = own.rsplit('/').next().expect("an id").to_owned();
        stage.later(1000);
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, APPROVE, stage.portal.now()).expect("approved");
        tx.commit().await.expect("it lasts");
        let answer = owner.post(&path(&org), &[("document", &id)]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert_eq!(owner.get(&own).await.status, StatusCode::OK);
    })
    .await;
}

const FORM: &str = "00000000-0000-7000-8000-000000000001";

async fn begin(owner: &mut Visitor, org: &str, id: &str, name: &str, size: usize) -> Answer {
    let fields = [
        ("form-id", id),
        ("purpose", "licence"),
        ("name", name),
        ("size", &size.to_string()),
    ];
    owner.post(&format!("{}/parts", path(org)), &fields).await
}

fn said(answer: &Answer) -> (String, u64, bool) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let progress: app::documents::rules::Progress =
        serde_json::from_slice(&answer.body).expect("a progress");
    (progress.upload, progress.offset, progress.done)
}

async fn part(owner: &mut Visitor, org: &str, upload: &str, at: usize, bytes: &[u8]) -> Answer {
    let address = format!("{}/parts/{upload}?offset={at}", path(org));
    owner
        .send_bytes(&address, "application/octet-stream", bytes.to_vec())
        .await
}

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
        assert_eq!(files(&stage, "parts").len(), 2);
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
        assert!(files(&stage, "parts").is_empty());
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
        let (mut other, other_org) = self::owner(&stage, "other@example.jp").await;
        for org in [&org, &other_org] {
            let answer = part(&mut other, org, &upload, 0, b"%PDF-").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        said(&part(&mut owner, &org, &upload, 0, &bad).await);
        let answer = part(&mut owner, &org, &upload, bad.len(), b"").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("skript"));
        assert!(files(&stage, "parts").is_empty());
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
        assert_eq!(files(&stage, "parts").len(), 1);
        stage.later(25 * 60 * crate::stage::MINUTE);
        tidy().await.expect("it is tidied");
        assert!(files(&stage, "parts").is_empty());
        assert_eq!(
            stage.count("SELECT COUNT(*) FROM document_uploads").await,
            0
        );
    })
    .await;
}

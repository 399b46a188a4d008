//! Documents of organisations: what is taken and who may open it; hostile files and uploads in parts beside it.

mod hostile;
mod parts;

use std::fmt::Write as _;

use app::execute;
use http::StatusCode;

use crate::stage::{Answer, Stage, Visitor, on_both};

const BOUNDARY: &str = "----a-boundary";

/// An organisation that has just begun, and its owner.
pub async fn owner(stage: &Stage, email: &str) -> (Visitor, String) {
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

pub fn path(org: &str) -> String {
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

pub async fn send(owner: &mut Visitor, org: &str, name: &str, bytes: &[u8]) -> Answer {
    let id = owner.get(&path(org)).await.form_id();
    owner
        .send_bytes(&path(org), &kind(), form(&id, "licence", name, bytes))
        .await
}

/// The first document's own address on the page.
pub fn first(page: &Answer, org: &str) -> String {
    let mark = format!("{}/", path(org));
    let text = page.text();
    let start = text.find(&mark).expect("a document");
    text[start..start + mark.len() + 36].to_owned()
}

fn files(stage: &Stage) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(stage.documents.path().join("sealed"))
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default()
}

pub fn pdf(more: &str) -> Vec<u8> {
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

const FORM: &str = "00000000-0000-7000-8000-000000000001";

pub async fn begin(owner: &mut Visitor, org: &str, id: &str, name: &str, size: usize) -> Answer {
    let fields = [
        ("form-id", id),
        ("purpose", "licence"),
        ("name", name),
        ("size", &size.to_string()),
    ];
    owner.post(&format!("{}/parts", path(org)), &fields).await
}

pub fn said(answer: &Answer) -> (String, u64, bool) {
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
        assert_eq!(files(&stage).len(), 4);
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
        for file in files(&stage) {
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
        assert_eq!(files(&stage).len(), 19);
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

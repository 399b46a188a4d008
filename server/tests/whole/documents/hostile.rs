//! Hostile documents: refused with a reason, or written anew so that nothing of them is left.

use http::StatusCode;

use super::{FORM, begin, files, first, form, kind, owner, path, pdf, picture, send};
use crate::stage::on_both;

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
async fn a_stored_photograph_does_not_say_where_it_was_taken() {
    on_both(async |stage| {
        let (mut owner, org) = owner(&stage, "owner@example.jp").await;
        let mut taken = photograph();
        taken.extend_from_slice(b"PK\x03\x04evil PK\x05\x06<html><script>alert(1)</script>");
        assert!(holds(&taken, b"GPSLatitude"));
        let answer = send(&mut owner, &org, "photo.jpeg", &taken).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = owner.get(&path(&org)).await;
        let file = owner.get(&first(&page, &org)).await;
        assert!(file.body.starts_with(&[0xff, 0xd8]));
        for trace in [&b"GPSLatitude"[..], b"Exif", b"PK\x05\x06", b"<script>"] {
            assert!(!holds(&file.body, trace));
        }
        let stored = std::fs::read(&files(&stage)[0]).expect("the file");
        assert!(
            !holds(&stored, b"JFIF") && !stored.starts_with(&[0xff, 0xd8]),
            "it lies sealed"
        );
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
        assert!(files(&stage).is_empty());
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

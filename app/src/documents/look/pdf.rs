//! PDFs stay as they are, so those that act, hide files or are two files in one are refused.
//!
//! Names are read as a viewer reads them (`/J#53` is `/JS`), in the file itself and in its compressed object streams. What
//! cannot be looked into (encryption, object streams packed in another way) is refused too: a plain print of the same document is
//! always possible.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use crate::documents::rules::Wrong;

/// What acts, plays, sends, or brings other files; and what hides the rest.
const ACTIVE: [&[u8]; 14] = [
    b"JavaScript",
    b"OpenAction",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"XFA",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Encrypt",
    b"FileAttachment",
];
/// Too short to be looked for in packed bytes, where they would appear by chance; a value must follow.
const ACTIVE_SHORT: [&[u8]; 2] = [b"JS", b"AA"];
/// How much of all streams together is unpacked.
const BUDGET: usize = 64 * 1024 * 1024;
/// How much of one stream is unpacked.
const ONE_STREAM: usize = 8 * 1024 * 1024;

/// # Errors
/// `Mixed`, `Broken`, `Active`.
pub fn check(bytes: &[u8]) -> Result<(), Wrong> {
    ends(bytes)?;
    let mut budget = BUDGET;
    let mut from = 0;
    let mut plain = 0;
    while let Some(at) = find(&bytes[from..], b"stream").map(|at| from + at) {
        from = at + 6;
        let is_end = bytes[..at].ends_with(b"end");
        let body = match bytes.get(from..) {
            Some([b'\r', b'\n', ..]) => from + 2,
            Some([b'\n' | b'\r', ..]) => from + 1,
            _ => continue,
        };
        if is_end {
            continue;
        }
        // All since the last stream: how this one is packed stands in there, and only there.
        let dictionary = &bytes[plain..at];
        look(dictionary, true)?;
        let end = find(&bytes[body..], b"endstream").map_or(bytes.len(), |found| body + found);
        // A reader goes where the table of the file says, which may be into a stream: its raw bytes are looked at as well.
        look(&bytes[body..end], false)?;
        unpack(dictionary, &bytes[body..end], &mut budget)?;
        plain = end;
        from = end;
    }
    look(&bytes[plain..], true)
}

/// Nothing before, nothing behind, no second file that is read from its end or begins in the first lines.
fn ends(bytes: &[u8]) -> Result<(), Wrong> {
    let last = bytes
        .windows(5)
        .rposition(|five| five == b"%%EOF")
        .ok_or(Wrong::Broken)?;
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0x0c | 0);
    if !bytes[last + 5..].iter().all(is_blank) {
        return Err(Wrong::Mixed);
    }
    // The directory of a ZIP may have a comment of 64 KiB behind it.
    let zip_tail = &bytes[bytes.len().saturating_sub(66_000)..];
    if find(zip_tail, b"PK\x05\x06").is_some() {
        return Err(Wrong::Mixed);
    }
    let head = bytes[..bytes.len().min(1024)].to_ascii_lowercase();
    let tail = bytes[bytes.len().saturating_sub(1024)..].to_ascii_lowercase();
    let signs: [&[u8]; 6] = [
        b"<html",
        b"<script",
        b"<!doctype",
        b"<svg",
        b"<body",
        b"<?php",
    ];
    let is_mixed = signs
        .iter()
        .any(|sign| find(&head, sign).is_some() || find(&tail, sign).is_some())
        || find(&head, b"PK\x03\x04".to_ascii_lowercase().as_slice()).is_some();
    if is_mixed { Err(Wrong::Mixed) } else { Ok(()) }
}

fn unpack(dictionary: &[u8], body: &[u8], budget: &mut usize) -> Result<(), Wrong> {
    let is_objects = names(dictionary).any(|(name, _)| name == b"ObjStm");
    if is_objects {
        let others: [&[u8]; 10] = [
            b"LZWDecode",
            b"LZW",
            b"ASCIIHexDecode",
            b"AHx",
            b"ASCII85Decode",
            b"A85",
            b"RunLengthDecode",
            b"RL",
            b"Crypt",
            b"Predictor",
        ];
        if names(dictionary).any(|(name, _)| others.contains(&name.as_slice())) {
            return Err(Wrong::Active);
        }
    }
    let packings = names(dictionary)
        .filter(|(name, _)| name == b"FlateDecode" || name == b"Fl")
        .count();
    let has_filter = names(dictionary).any(|(name, _)| name == b"Filter" || name == b"F");
    if is_objects && (packings > 1 || packings == 0 && has_filter) {
        return Err(Wrong::Active);
    }
    if packings == 0 {
        // Objects that are not packed were looked at for the long names only.
        return if is_objects { look(body, true) } else { Ok(()) };
    }
    let most = ONE_STREAM.min(*budget);
    if most == 0 {
        return if is_objects {
            Err(Wrong::Active)
        } else {
            Ok(())
        };
    }
    let mut unpacked = Vec::new();
    let limit = u64::try_from(most).unwrap_or(0);
    let result = ZlibDecoder::new(body)
        .take(limit)
        .read_to_end(&mut unpacked);
    *budget = budget.saturating_sub(unpacked.len());
    if is_objects && (result.is_err() || unpacked.len() == most) {
        return Err(Wrong::Active);
    }
    look(&unpacked, is_objects)
}

/// `is_plain`: objects in clear, where the short names count as well.
fn look(bytes: &[u8], is_plain: bool) -> Result<(), Wrong> {
    for (name, rest) in names(bytes) {
        if ACTIVE.contains(&name.as_slice())
            || is_plain && ACTIVE_SHORT.contains(&name.as_slice()) && has_value(rest)
        {
            return Err(Wrong::Active);
        }
    }
    Ok(())
}

/// Whether a dictionary's value follows: a string, a dictionary, a reference; not the rest of a web address.
fn has_value(rest: &[u8]) -> bool {
    let next = rest
        .iter()
        .find(|byte| !byte.is_ascii_whitespace() && **byte != 0);
    next.is_none_or(|byte| matches!(byte, b'(' | b'<' | b'%') || byte.is_ascii_digit())
}

/// Every name with its `#xx` read, and the bytes behind it; names that are longer than any of ours are cut.
fn names(bytes: &[u8]) -> impl Iterator<Item = (Vec<u8>, &[u8])> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + bytes.get(from..)?.iter().position(|byte| *byte == b'/')? + 1;
        let mut name = Vec::new();
        let mut end = at;
        while let Some(&byte) = bytes.get(end) {
            if name.len() > 40
                || byte.is_ascii_whitespace()
                || byte == 0
                || b"()<>[]{}/%".contains(&byte)
            {
                break;
            }
            let escaped = (byte == b'#')
                .then(|| bytes.get(end + 1..end + 3))
                .flatten()
                .and_then(|two| std::str::from_utf8(two).ok())
                .and_then(|two| u8::from_str_radix(two, 16).ok());
            name.push(escaped.unwrap_or(byte));
            end += if escaped.is_some() { 3 } else { 1 };
        }
        from = end;
        Some((name, &bytes[end..]))
    })
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    let first = *what.first()?;
    let mut from = 0;
    while let Some(at) = bytes.get(from..)?.iter().position(|byte| *byte == first) {
        let at = from + at;
        if bytes[at..].starts_with(what) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn pdf(catalog: &str, more: &[u8]) -> Vec<u8> {
        let mut out =
            format!("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {catalog} >>\nendobj\n")
                .into_bytes();
        out.extend_from_slice(more);
        out.extend_from_slice(b"\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
        out
    }

    fn stream(dictionary: &str, body: &[u8]) -> Vec<u8> {
        let mut out = format!(
            "\n5 0 obj\n<< {dictionary} /Length {} >>\nstream\n",
            body.len()
        )
        .into_bytes();
        out.extend_from_slice(body);
        out.extend_from_slice(b"\nendstream\nendobj\n");
        out
    }

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut encoder =
            flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text).expect("it is packed");
        encoder.finish().expect("it is packed")
    }

    #[test]
    fn a_plain_document_is_taken() {
        let page = stream(
            "/Filter /FlateDecode",
            &packed(b"BT (licence no. 12) Tj ET"),
        );
        assert_eq!(check(&pdf("", &page)), Ok(()));
        let objects = stream(
            "/Type /ObjStm /Filter /FlateDecode",
            &packed(b"3 0 << /Type /Page /Parent 2 0 R >>"),
        );
        assert_eq!(check(&pdf("", &objects)), Ok(()));
        let link = b"4 0 obj << /A << /S /URI /URI (https://example.org/JS/AA/page) >> >> endobj";
        assert_eq!(check(&pdf("", link)), Ok(()));
    }

    #[test]
    fn a_document_that_acts_is_refused_however_it_spells_it() {
        for what in [
            "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
            "/OpenAction 4 0 R",
            "/AA << /O 4 0 R >>",
            "/A << /S /J#61vaScript >>",
            "/A << /J#53 (x) >>",
            "/A << /S /Launch /F (cmd.exe) >>",
            "/Names << /EmbeddedFiles 5 0 R >>",
            "/AcroForm << /XFA 7 0 R >>",
            "/Type/EmbeddedFile",
            "/Subtype/RichMedia",
            "/A<</S/#4c#61#75#6e#63#68>>",
        ] {
            assert_eq!(check(&pdf(what, b"")), Err(Wrong::Active), "{what}");
        }
    }

    #[test]
    fn a_script_in_a_compressed_object_stream_is_found() {
        let inside = packed(b"3 0 << /S /JavaScript /JS (app.alert(1)) >>");
        for dictionary in [
            "/Type /ObjStm /Filter /FlateDecode",
            "/Type/Obj#53tm/Filter/Fl#61teDecode",
            "/Type /ObjStm /Filter [/FlateDecode]",
        ] {
            assert_eq!(
                check(&pdf("", &stream(dictionary, &inside))),
                Err(Wrong::Active),
                "{dictionary}"
            );
        }
        let short = packed(b"3 0 << /AA << /O 9 0 R >> >>");
        assert_eq!(
            check(&pdf(
                "",
                &stream("/Type /ObjStm /Filter /FlateDecode", &short)
            )),
            Err(Wrong::Active)
        );
        // Another packing cannot be looked into.
        assert_eq!(
            check(&pdf("", &stream("/Type /ObjStm /Filter /LZWDecode", b"xx"))),
            Err(Wrong::Active)
        );
        assert_eq!(
            check(&pdf("", &stream("/Type /ObjStm /Filter 8 0 R", &inside))),
            Err(Wrong::Active)
        );
        let twice = packed(&inside);
        assert_eq!(
            check(&pdf(
                "",
                &stream("/Type /ObjStm /Filter [/FlateDecode /FlateDecode]", &twice)
            )),
            Err(Wrong::Active)
        );
        let dressed = "/Type /ObjStm /Filter /FlateDecode /X ( obj)";
        assert_eq!(
            check(&pdf("", &stream(dressed, &inside))),
            Err(Wrong::Active)
        );
    }

    #[test]
    fn objects_hidden_inside_a_stream_are_found() {
        let hidden = stream("", b"9 0 obj << /S /JavaScript >> endobj");
        assert_eq!(check(&pdf("", &hidden)), Err(Wrong::Active));
    }

    #[test]
    fn an_object_stream_that_swells_without_end_is_refused() {
        let bomb = packed(&vec![b' '; 20 * 1024 * 1024]);
        assert!(bomb.len() < 100_000);
        let objects = stream("/Type /ObjStm /Filter /FlateDecode", &bomb);
        assert_eq!(check(&pdf("", &objects)), Err(Wrong::Active));
    }

    #[test]
    fn two_files_in_one_are_refused() {
        let plain = pdf("", b"");
        let mut zip = plain.clone();
        zip.extend_from_slice(b"PK\x03\x04 PK\x05\x06\0\0");
        assert_eq!(check(&zip), Err(Wrong::Mixed));
        let mut hidden = pdf("", b"PK\x05\x06\0\0");
        hidden.extend_from_slice(b"\n");
        assert_eq!(check(&hidden), Err(Wrong::Mixed));
        let mut html = plain.clone();
        html.extend_from_slice(b"<html><script>alert(1)</script>");
        assert_eq!(check(&html), Err(Wrong::Mixed));
        assert_eq!(check(&pdf("/X (<script>)", b"")), Err(Wrong::Mixed));
        assert_eq!(check(b"%PDF-1.7\n1 0 obj"), Err(Wrong::Broken));
    }
}

//! Which files are documents: kinds by content and by name, sizes, purposes; what is said to the phone while it sends.

use serde::{Deserialize, Serialize};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// One part of a file sent in parts, in bytes.
pub const PART_BYTES: usize = 256 * 1024;
/// How many documents one owner may have.
pub const MAX_DOCUMENTS: usize = 20;
/// The longest side of a picture that a phone sends, in pixels.
pub const PHONE_SIDE: u32 = 2000;
/// The longest name that is kept, in characters.
const MAX_NAME: usize = 100;

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Jpeg,
    Png,
    Webp,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Jpeg, Self::Png, Self::Webp];

    /// The name in the database, and the end of the name of a stored file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }

    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::Pdf)
    }

    /// By the first bytes. Anything before them makes it something else.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }

    /// By the end of the name.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, end) = name.rsplit_once('.')?;
        match end.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "jpg" | "jpeg" | "jfif" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }
}

/// What the document shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Licence,
    Registration,
    Tax,
    Authority,
    Other,
}

impl Purpose {
    pub const ALL: [Self; 5] = [
        Self::Licence,
        Self::Registration,
        Self::Tax,
        Self::Authority,
        Self::Other,
    ];

    /// The name in the database and in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Licence => "licence",
            Self::Registration => "registration",
            Self::Tax => "tax",
            Self::Authority => "authority",
            Self::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Purpose,
    Missing,
    Empty,
    TooLarge,
    /// Not one of the four kinds.
    Kind,
    /// The end of the name says another kind than the content.
    Extension,
    /// Cut off or broken.
    Broken,
    /// More pixels than are opened.
    Pixels,
    /// A PDF with scripts, forms that act, files inside, or locked so that nobody can look.
    Active,
    /// Something else before, behind or inside: two files in one.
    Mixed,
    TooMany,
}

impl Wrong {
    /// The field of the form to mend.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            _ => "file",
        }
    }
}

/// How far a file in parts is: the answer to each part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub upload: String,
    /// Bytes that are here, and so where the next part begins.
    pub offset: u64,
    pub done: bool,
    /// Why it is not taken, in the reader's language.
    pub problem: Option<String>,
}

/// The name as people may see it: no folders, no signs that steer text, not too long; never used as a path.
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '"' | '<' | '>' | '|' | ':' | '*' | '?')
        })
        .collect();
    let kept = kept.trim().trim_start_matches('.').trim();
    let (stem, end) = match kept.rsplit_once('.') {
        Some((stem, end)) if end.len() <= 5 => (stem, Some(end)),
        _ => (kept, None),
    };
    let stem: String = stem.trim().chars().take(MAX_NAME).collect();
    let stem = if stem.is_empty() {
        "file".to_owned()
    } else {
        stem
    };
    match end {
        Some(end) => format!("{stem}.{end}"),
        None => stem,
    }
}

/// The name with the end of what the file is now.
pub fn with_end(name: &str, kind: Kind) -> String {
    if Kind::of_name(name) == Some(kind) {
        return name.to_owned();
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.{}", kind.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_a_path_and_steers_no_text() {
        assert_eq!(clean_name("../../etc/passwd"), "passwd");
        assert_eq!(clean_name("C:\\scans\\licence.pdf"), "licence.pdf");
        assert_eq!(clean_name("a\u{202e}fdp.exe\r\n.pdf"), "afdp.exe.pdf");
        assert_eq!(clean_name("許可証.PDF"), "許可証.PDF");
        assert_eq!(clean_name("..."), "file");
        assert!(clean_name(&"ж".repeat(500)).chars().count() <= 100);
    }

    #[test]
    fn a_kind_is_known_by_its_first_bytes_only() {
        assert_eq!(Kind::of(b"%PDF-1.7"), Some(Kind::Pdf));
        assert_eq!(Kind::of(b"\n%PDF-1.7"), None);
        assert_eq!(Kind::of(b"GIF89a=1;alert(1)"), None);
        assert_eq!(Kind::of(b"<svg xmlns='http://www.w3.org/2000/svg'>"), None);
        assert_eq!(Kind::of_name("scan.JPEG"), Some(Kind::Jpeg));
        assert_eq!(Kind::of_name("scan.pdf.svg"), None);
    }

    #[test]
    fn a_file_that_became_another_kind_gets_its_end() {
        assert_eq!(with_end("photo.webp", Kind::Jpeg), "photo.jpg");
        assert_eq!(with_end("photo.jpeg", Kind::Jpeg), "photo.jpeg");
    }
}

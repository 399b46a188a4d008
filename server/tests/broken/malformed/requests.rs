//! The making of requests that no browser sends.

use crate::chance::Chance;

const PARTS: [&str; 26] = [
    "%00",
    "%FF%FE",
    "%C0%AF",
    "%",
    "%2",
    "%zz",
    "..",
    "%2e%2e%2f",
    "%2F",
    "..;",
    "//",
    "\\..\\",
    "%3Cscript%3E",
    "'--",
    "{id}",
    "*",
    "\u{202e}",
    "%F0%9F%8C%89",
    "-1",
    "99999999999999999999",
    "NaN",
    "1e400",
    "%0d%0aset-cookie:x=1",
    "~",
    "a%20b",
    "00000000-0000-7000-8000-000000000000",
];

const METHODS: [&str; 17] = [
    "GET",
    "POST",
    "HEAD",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "BREW",
    "get",
    "G\u{e9}T",
    "",
    "GET\tX",
    "PRI",
    "A-VERY-LONG-METHOD-THAT-NOBODY-HAS-HEARD-OF",
];

const NAMES: [&str; 13] = [
    "q", "page", "after", "before", "state", "number", "next", "to", "sort", "id", "", "%", "q%00",
];

const FIELDS: [&str; 32] = [
    "form-id",
    "contact",
    "password",
    "code",
    "consent",
    "q",
    "surname",
    "given",
    "written",
    "born-day",
    "born-month",
    "born-year",
    "region",
    "district",
    "education",
    "occupation",
    "years",
    "tests",
    "body",
    "reason",
    "note",
    "seen",
    "decision",
    "title",
    "name",
    "number",
    "seats",
    "pay",
    "every",
    "to",
    "",
    "[]",
];

const HEADERS: [&str; 24] = [
    "content-length: -1",
    "content-length: 5\r\ncontent-length: 6",
    "content-length: 99999999999999999999",
    "transfer-encoding: chunked\r\ncontent-length: 4",
    "transfer-encoding: gzip, chunked",
    "transfer-encoding: chunked, identity",
    "content-type: application/x-www-form-urlencoded; charset=\u{ff}",
    "content-type: multipart/form-data",
    "content-type: application/json",
    "content-encoding: br",
    "accept-language: \u{1}\u{2},;q=x,uz;q=nan",
    "accept-encoding: ;q=,*;q=0,br;q=9",
    "if-none-match: \"",
    "range: bytes=0-,-1,9-1",
    "cookie: __Host-session=%FF; ; =; a=\u{fe}",
    "x-forwarded-for: ::::, 1.2.3, \u{ff}",
    "expect: 100-continue",
    "upgrade: h2c\r\nhttp2-settings: x\r\nconnection: upgrade, http2-settings",
    "connection: \u{7f}",
    "host: evil.example",
    "name with spaces: x",
    " folded: x",
    "no-colon",
    "origin: null",
];

/// What is there to be asked for.
#[derive(Clone)]
pub struct Known {
    pub paths: Vec<String>,
    pub cookies: Vec<String>,
    /// Things that exist: so that what is broken about a request is not always its path.
    pub ids: Vec<String>,
}

pub struct Maker {
    pub chance: Chance,
    pub known: Known,
}

impl Maker {
    fn noise(&mut self, most: usize) -> Vec<u8> {
        let length = self.chance.below(most);
        (0..length)
            .map(|_| self.chance.next().to_le_bytes()[0])
            .collect()
    }

    /// A path of the map with something else in each place, or one that is none.
    fn path(&mut self) -> String {
        let pattern = self.chance.one(&self.known.paths).clone();
        let mut path: String = pattern
            .split('/')
            .map(|part| {
                if part.starts_with('{') && self.chance.below(2) == 0 {
                    self.chance.one(&self.known.ids).clone()
                } else if part.starts_with('{') {
                    (*self.chance.one(&PARTS)).to_owned()
                } else {
                    part.to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join("/");
        if !path.starts_with("/rpc") && self.chance.below(20) > 0 {
            let language = match self.chance.below(30) {
                0 => "xx",
                _ => self.chance.one(&["uz", "ru", "ja", "uz-cyrl", "tr", "en"]),
            };
            path = format!("/{language}{path}");
        }
        if self.chance.below(8) == 0 {
            for _ in 0..=self.chance.below(2) {
                path = format!("{path}/{}", self.chance.one(&PARTS));
            }
        }
        if self.chance.below(2) == 0 {
            path.push('?');
            for _ in 0..self.chance.below(6) {
                let name = *self.chance.one(&NAMES);
                path = format!("{path}{name}={}&", self.chance.one(&PARTS));
            }
        }
        if self.chance.below(50) == 0 {
            path.push_str(&"a".repeat(self.chance.below(70_000)));
        }
        path
    }

    /// A form, or what was one.
    fn body(&mut self) -> (String, Vec<u8>) {
        match self.chance.below(8) {
            0 => ("application/x-www-form-urlencoded".into(), self.noise(400)),
            1..=4 => {
                let mut form = match self.chance.below(4) {
                    0 => String::new(),
                    _ => format!("form-id={}&", self.chance.form_id()),
                };
                for _ in 0..self.chance.below(12) {
                    let name = *self.chance.one(&FIELDS);
                    form = format!("{form}{name}={}&", self.chance.one(&PARTS));
                }
                (
                    "application/x-www-form-urlencoded".into(),
                    form.into_bytes(),
                )
            }
            5 => {
                let boundary = *self.chance.one(&["", "x", "----b", "\"", "x; charset=y"]);
                let mut body = format!(
                    "--{}\r\ncontent-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\r\n",
                    self.chance.one(&["x", "----b", "y"]),
                    self.chance.one(&["file", "form-id", "", "\u{0}"]),
                    self.chance.one(&PARTS)
                )
                .into_bytes();
                body.extend(self.noise(300));
                if self.chance.below(2) == 0 {
                    body.extend_from_slice(b"\r\n--x--\r\n");
                }
                (format!("multipart/form-data; boundary={boundary}"), body)
            }
            6 => (
                "application/json".into(),
                (*self.chance.one(&[
                    "{",
                    "[[[[[[[[",
                    "null",
                    "{\"a\":1e999}",
                    "\"\\ud800\"",
                    "{}",
                ]))
                .as_bytes()
                .to_vec(),
            ),
            _ => ("\u{1}/\u{2}".into(), self.noise(50)),
        }
    }

    /// The bytes of one request, and whether an answer must come.
    pub fn request(&mut self) -> (Vec<u8>, bool) {
        if self.chance.below(12) == 0 {
            return (self.noise(600), false);
        }
        let is_plain = self.chance.below(3) > 0;
        let method = if is_plain {
            *self
                .chance
                .one(&["GET", "GET", "GET", "POST", "POST", "POST", "HEAD", "PUT"])
        } else {
            *self.chance.one(&METHODS)
        };
        let version = if is_plain {
            "HTTP/1.1"
        } else {
            *self.chance.one(&[
                "HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/9.9", "", "http/1.1",
            ])
        };
        let end = if is_plain || self.chance.below(6) > 0 {
            "\r\n"
        } else {
            "\n"
        };
        let mut head = format!("{method} {} {version}{end}", self.path()).into_bytes();
        if is_plain || self.chance.below(4) > 0 {
            head.extend_from_slice(
                format!("host: koprik{end}origin: http://koprik{end}").as_bytes(),
            );
        }
        let cookie = self.chance.one(&self.known.cookies).clone();
        if !cookie.is_empty() {
            head.extend_from_slice(format!("cookie: {cookie}{end}").as_bytes());
        }
        if !is_plain {
            for _ in 0..self.chance.below(4) {
                head.extend_from_slice(self.chance.one(&HEADERS).as_bytes());
                head.extend_from_slice(end.as_bytes());
            }
            match self.chance.below(30) {
                0 => head.extend_from_slice(
                    format!("x-big: {}{end}", "a".repeat(self.chance.below(500_000))).as_bytes(),
                ),
                1 => (0..self.chance.below(400)).for_each(|number| {
                    head.extend_from_slice(format!("x-{number}: y{end}").as_bytes());
                }),
                2 => head.extend(self.noise(100)),
                _ => {}
            }
        }
        let mut body = Vec::new();
        if matches!(method, "POST" | "PUT" | "PATCH") {
            let (kind, bytes) = self.body();
            head.extend_from_slice(format!("content-type: {kind}{end}").as_bytes());
            let length = if is_plain {
                bytes.len()
            } else {
                bytes.len() + self.chance.below(3)
            };
            head.extend_from_slice(format!("content-length: {length}{end}").as_bytes());
            body = bytes;
        }
        head.extend_from_slice(format!("connection: close{end}{end}").as_bytes());
        head.extend(body);
        (head, is_plain)
    }
}

//! A visitor: a browser with cookies that sends requests to the router, and what came back.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use http::{Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// Somebody with a browser.
#[derive(Clone)]
pub struct Visitor {
    pub router: Router,
    pub cookies: BTreeMap<String, String>,
    pub headers: Vec<(&'static str, String)>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The document without its inlined styles.
    pub fn page(&self) -> String {
        let text = self.text();
        match (text.find("<style>"), text.find("</style>")) {
            (Some(start), Some(end)) => format!("{}{}", &text[..start], &text[end..]),
            _ => text,
        }
    }

    pub fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    }

    pub fn location(&self) -> String {
        self.header("location")
    }

    /// The id of the form on the page.
    pub fn form_id(&self) -> String {
        let text = self.text();
        let mark = "name=\"form-id\" value=\"";
        let start = text.find(mark).expect("a form with an id") + mark.len();
        text[start..start + 36].to_owned()
    }
}

impl Visitor {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<(String, String)> = fields
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect();
        let body = app::forms::Fields::new(pairs).to_query();
        self.send(Method::POST, path, Some(body)).await
    }

    /// A call of a server function; the headers are those of the visitor.
    pub async fn send_json(&mut self, path: &str, body: String) -> Answer {
        self.request(Method::POST, path, Some(body.into_bytes()), None)
            .await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: Option<String>) -> Answer {
        let kind = body.as_ref().map(|_| "application/x-www-form-urlencoded");
        self.request(method, path, body.map(String::into_bytes), kind)
            .await
    }

    /// Any body, of any kind.
    pub async fn send_bytes(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        self.request(Method::POST, path, Some(body), Some(kind))
            .await
    }

    async fn request(
        &mut self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
        kind: Option<&str>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "127.0.0.1:3000");
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.cookies.is_empty() {
            let line: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header("cookie", line.join("; "));
        }
        if let Some(kind) = kind {
            request = request.header("content-type", kind);
        }
        if let Some(body) = &body {
            request = request.header("content-length", body.len());
        }
        let request = request
            .body(body.map_or_else(Body::empty, Body::from))
            .expect("a request");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        for cookie in parts.headers.get_all("set-cookie") {
            let line = cookie.to_str().unwrap_or_default();
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            if let Some((name, value)) = pair.split_once('=') {
                if rest.contains("Max-Age=0") {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

//! SMS through any gateway that takes HTTP requests: where to, with which headers and which body is a matter of settings.

mod template;

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::carrier::{Failure, Unsent};
use super::store::Row;
use crate::writing::sms::thrifty;
use template::{Template, Values, Writing};

/// More of an answer is not read.
const ANSWER: usize = 16_384;

/// How a gateway wants to be asked.
#[derive(Clone, Debug, Default)]
pub struct GatewaySettings {
    /// With placeholders if it likes: `{number}` (+998…), `{digits}` (998…), `{text}`, `{key}`.
    pub url: String,
    /// `POST` if nothing is said.
    pub method: Option<String>,
    /// `Name: value`, one to a line.
    pub headers: Option<String>,
    /// With placeholders, written as the content type wants.
    pub body: Option<String>,
    /// What the answer must contain; blanks do not count.
    pub accepted: Option<String>,
    /// The status codes that mean “taken”; 200 to 299 if nothing is said.
    pub accepted_status: Option<String>,
    /// A try that takes longer is given up.
    pub patience: Duration,
}

/// The way out for SMS.
pub struct Gateway {
    client: reqwest::Client,
    method: Method,
    url: Template,
    headers: Vec<(HeaderName, Template)>,
    body: Option<Template>,
    accepted: Option<String>,
    accepted_status: Vec<u16>,
    pub(super) patience: Duration,
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

impl Gateway {
    /// Checks the settings as far as that is possible without sending anything.
    ///
    /// # Errors
    /// A sentence that names the setting, without repeating a secret.
    pub fn new(settings: &GatewaySettings) -> Result<Self, String> {
        let method = match settings.method.as_deref().unwrap_or("POST") {
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "GET" => Method::GET,
            _ => return Err("KOPRIK_SMS_METHOD must be POST, PUT or GET".into()),
        };
        let mut headers = headers(settings.headers.as_deref().unwrap_or_default())?;
        let kind = headers
            .iter()
            .find(|(name, _)| *name == http::header::CONTENT_TYPE)
            .map(|(_, value)| value.fill(&Values::SAMPLE));
        let writing = Writing::of(kind.as_deref().unwrap_or("application/json"));
        let url = Template::read(&settings.url, Writing::Url)
            .map_err(|what| format!("KOPRIK_SMS_URL {what}"))?;
        let body = settings
            .body
            .as_deref()
            .map(|body| {
                Template::read(body, writing).map_err(|what| format!("KOPRIK_SMS_BODY {what}"))
            })
            .transpose()?;
        if body.is_some() && kind.is_none() {
            headers.push((
                http::header::CONTENT_TYPE,
                Template::plain("application/json"),
            ));
        }
        let sample = url.fill(&Values::SAMPLE);
        let is_address = reqwest::Url::parse(&sample)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some());
        if !is_address {
            return Err(
                "KOPRIK_SMS_URL must be an address that begins with https:// or http://".into(),
            );
        }
        let has = |test: fn(&Template) -> bool| test(&url) || body.as_ref().is_some_and(test);
        if !has(Template::has_number) || !has(Template::has_text) {
            return Err("KOPRIK_SMS_BODY (or the URL) must have {number} or {digits}, and {text}: a gateway needs both".into());
        }
        if writing == Writing::Json
            && let Some(body) = &body
            && serde_json::from_str::<serde_json::Value>(&body.fill(&Values::SAMPLE)).is_err()
        {
            return Err("KOPRIK_SMS_BODY is no JSON; for another form say so in KOPRIK_SMS_HEADERS (Content-Type: …)".into());
        }
        let names_key = has(Template::has_key) || headers.iter().any(|(_, value)| value.has_key());
        if !names_key {
            headers.push((HeaderName::from_static("idempotency-key"), Template::key()));
        }
        let accepted_status = statuses(settings.accepted_status.as_deref().unwrap_or_default())?;
        // The TLS of this program is rustls with ring; a second call changes nothing.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = reqwest::Client::builder()
            .timeout(settings.patience)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            // A connection for each message: a second answer to the one before is never taken for the answer to this.
            .pool_max_idle_per_host(0)
            .user_agent(concat!("koprik/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| format!("KOPRIK_SMS_URL: no connections can be made: {error}"))?;
        Ok(Self {
            client,
            method,
            url,
            headers,
            body,
            accepted: settings.accepted.as_deref().map(without_blanks),
            accepted_status,
            patience: settings.patience,
        })
    }

    /// `POST https://host`: what an operator may read; keys often stand in the path.
    pub fn about(&self) -> String {
        let url = reqwest::Url::parse(&self.url.fill(&Values::SAMPLE));
        let (scheme, host) = url.as_ref().map_or(("", ""), |url| {
            (url.scheme(), url.host_str().unwrap_or_default())
        });
        format!("{} {scheme}://{host}", self.method)
    }

    pub(super) async fn send(&self, row: &Row, key: &str) -> Result<(), Unsent> {
        let values = Values {
            number: &row.address,
            text: &thrifty(&row.body),
            key,
        };
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let value = HeaderValue::from_str(&value.fill(&values))
                .map_err(|_| Unsent::new(Failure::Address, "a header cannot be written", row))?;
            headers.append(name, value);
        }
        let mut request = self
            .client
            .request(self.method.clone(), self.url.fill(&values))
            .headers(headers);
        if let Some(body) = &self.body {
            request = request.body(body.fill(&values));
        }
        let broken = |error: reqwest::Error| {
            let failure = if error.is_timeout() {
                Failure::Slow
            } else {
                Failure::Away
            };
            // Without the address: a key or a number may stand in it.
            Unsent::new(failure, &error.without_url().to_string(), row)
        };
        let mut response = request.send().await.map_err(broken)?;
        let status = response.status();
        let mut answer = Vec::new();
        while answer.len() < ANSWER {
            match response.chunk().await.map_err(broken)? {
                Some(chunk) => answer.extend_from_slice(&chunk),
                None => break,
            }
        }
        let answer = String::from_utf8_lossy(&answer);
        if self.is_accepted(status, &answer) {
            return Ok(());
        }
        let failure = match status {
            StatusCode::BAD_REQUEST
            | StatusCode::PAYLOAD_TOO_LARGE
            | StatusCode::URI_TOO_LONG
            | StatusCode::UNPROCESSABLE_ENTITY => Failure::Address,
            _ => Failure::Answer,
        };
        Err(Unsent::new(
            failure,
            &format!("{} {answer}", status.as_u16()),
            row,
        ))
    }

    fn is_accepted(&self, status: StatusCode, answer: &str) -> bool {
        let by_status = if self.accepted_status.is_empty() {
            status.is_success()
        } else {
            self.accepted_status.contains(&status.as_u16())
        };
        by_status
            && self
                .accepted
                .as_ref()
                .is_none_or(|wanted| without_blanks(answer).contains(wanted))
    }
}

fn headers(lines: &str) -> Result<Vec<(HeaderName, Template)>, String> {
    let wrong = || "KOPRIK_SMS_HEADERS must have one `Name: value` to a line".to_owned();
    let mut found = Vec::new();
    // A variable of the environment can hardly hold a line break: \n stands for one.
    for line in lines
        .replace("\\n", "\n")
        .lines()
        .filter(|line| !line.trim().is_empty())
    {
        let (name, value) = line.split_once(':').ok_or_else(wrong)?;
        let name = HeaderName::from_bytes(name.trim().as_bytes()).map_err(|_| wrong())?;
        let value = Template::read(value.trim(), Writing::Header)
            .map_err(|what| format!("KOPRIK_SMS_HEADERS {what}"))?;
        if value.has_text() {
            return Err("KOPRIK_SMS_HEADERS cannot hold {text}".into());
        }
        HeaderValue::from_str(&value.fill(&Values::SAMPLE)).map_err(|_| wrong())?;
        found.push((name, value));
    }
    Ok(found)
}

fn statuses(list: &str) -> Result<Vec<u16>, String> {
    list.split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty())
        .map(|one| {
            one.parse()
                .ok()
                .filter(|status| (100..600).contains(status))
                .ok_or_else(|| "KOPRIK_SMS_ACCEPTED_STATUS must be status codes with commas between, such as 200,202".to_owned())
        })
        .collect()
}

//! The settings: from `koprik.toml` if it is there, then from the environment (`KOPRIK_…`, `DATABASE_URL`).

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use app::outbox::carrier::Carrier;
use app::outbox::gateway::{Gateway, GatewaySettings};
use app::outbox::mail::Mailer;
use app::outbox::spend::Budget;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

/// Every setting, with its default.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// `KOPRIK_ADDR`: where to listen.
    pub addr: String,
    /// `KOPRIK_PUBLIC_URL`: the address that people type; links in messages begin with it. Default: `http://` and the address.
    pub public_url: Option<String>,
    /// `DATABASE_URL` (or `KOPRIK_DATABASE_URL`): `sqlite:…` or `postgres://…`.
    pub database_url: String,
    /// `KOPRIK_DATABASE_CONNECTIONS`: connections at once.
    pub database_connections: u32,
    /// `KOPRIK_DOCUMENTS_URL`: where documents are stored: `file:` and a folder, or `s3://bucket` (feature `s3`; keys by `AWS_…`).
    pub documents_url: String,
    /// `KOPRIK_SITE_DIR`: the folder with the browser's files.
    pub site_dir: PathBuf,
    /// `KOPRIK_DEMO`: demo content and the page that shows messages.
    pub demo: bool,
    /// `KOPRIK_HELPLINE`: a telephone number in the footer.
    pub helpline: Option<String>,
    /// `KOPRIK_TRUSTED_PROXIES`: how many proxies of our own stand in front and add to `X-Forwarded-For`.
    pub trusted_proxies: usize,
    /// `KOPRIK_SMTP_URL`: `smtps://user:password@host:465`; without it no mail is sent.
    pub smtp_url: Option<String>,
    /// `KOPRIK_MAIL_FROM`: the sender of mail.
    pub mail_from: Option<String>,
    /// `KOPRIK_SMTP_TIMEOUT_SECONDS`: a try that takes longer is given up and made again later.
    pub smtp_timeout_seconds: u32,
    /// `KOPRIK_SMS_URL`: the gateway; without it no SMS is sent. `{number}`, `{digits}`, `{text}` and `{key}` are filled in.
    pub sms_url: Option<String>,
    /// `KOPRIK_SMS_METHOD`: POST, PUT or GET.
    #[serde(deserialize_with = "words")]
    pub sms_method: Option<String>,
    /// `KOPRIK_SMS_HEADERS`: `Name: value`, one to a line (`\n` stands for a line break).
    #[serde(deserialize_with = "words")]
    pub sms_headers: Option<String>,
    /// `KOPRIK_SMS_BODY`: what is sent, with the same places; JSON unless a header says otherwise.
    #[serde(deserialize_with = "words")]
    pub sms_body: Option<String>,
    /// `KOPRIK_SMS_ACCEPTED`: what the answer must contain to count as taken.
    #[serde(deserialize_with = "words")]
    pub sms_accepted: Option<String>,
    /// `KOPRIK_SMS_ACCEPTED_STATUS`: the status codes that count as taken, with commas between; without it 200 to 299.
    #[serde(deserialize_with = "words")]
    pub sms_accepted_status: Option<String>,
    /// `KOPRIK_SMS_TIMEOUT_SECONDS`: a try that takes longer is given up and made again later.
    pub sms_timeout_seconds: u32,
    /// `KOPRIK_SMS_DAILY_CAP`: what SMS may cost from eight in the morning to eight in the morning, all nodes together.
    pub sms_daily_cap: Option<u32>,
    /// `KOPRIK_SMS_PRICE`: of one part of a message; with 1 the cap counts parts.
    pub sms_price: u32,
    /// `KOPRIK_AUDIT_CHECKPOINTS`: the file for signed checkpoints of the audit trail, best on another disk; without it none are written.
    pub audit_checkpoints: Option<PathBuf>,
    /// `KOPRIK_AUDIT_KEY`: the file of the key that signs them; it is made when it is missing.
    pub audit_key: PathBuf,
    /// `KOPRIK_STAFF_SECOND_STEP`: `required` or `optional`; if nothing is said, required everywhere but in the demo.
    pub staff_second_step: Option<Need>,
    /// `KOPRIK_STEP_KEY`: the file of the key that seals the secrets of authenticator apps; it is made when it is missing.
    pub step_key: PathBuf,
    /// `KOPRIK_MASTER_KEY_FILE`: the file of the keys that wrap the keys of people; it is made when nothing was wrapped yet.
    pub master_key_file: PathBuf,
    /// `KOPRIK_BACKUP_RECIPIENT`: whom backups are encrypted for (age1…), with commas between; the secret part stays elsewhere.
    pub backup_recipient: Option<String>,
    /// `KOPRIK_LOG`: what is logged, such as `info` or `server=debug,warn`.
    pub log: String,
    /// `KOPRIK_LOG_JSON`: one JSON object to a line.
    pub log_json: bool,
    /// `KOPRIK_LEASE_SECONDS`: how long a vacancy stays with who took it at the desk, after the last sign of life.
    pub lease_seconds: u32,
    /// `KOPRIK_LIMITS`: rate limits; switched off only for measuring.
    pub limits: bool,
    /// `KOPRIK_COMPRESSION`: brotli and gzip; switched off only for measuring.
    pub compression: bool,
}

/// Whether something must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    Required,
    Optional,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            addr: "127.0.0.1:3000".into(),
            public_url: None,
            database_url: "sqlite:data/koprik.db".into(),
            database_connections: 8,
            documents_url: "file:data/documents".into(),
            site_dir: PathBuf::from("target/site"),
            demo: false,
            helpline: None,
            trusted_proxies: 0,
            smtp_url: None,
            mail_from: None,
            smtp_timeout_seconds: 30,
            sms_url: None,
            sms_method: None,
            sms_headers: None,
            sms_body: None,
            sms_accepted: None,
            sms_accepted_status: None,
            sms_timeout_seconds: 10,
            sms_daily_cap: None,
            sms_price: 1,
            audit_checkpoints: None,
            audit_key: PathBuf::from("data/audit.key"),
            staff_second_step: None,
            step_key: PathBuf::from("data/step.key"),
            master_key_file: PathBuf::from("data/master.key"),
            backup_recipient: None,
            log: "info".into(),
            log_json: false,
            lease_seconds: 900,
            limits: true,
            compression: true,
        }
    }
}

impl Config {
    /// Reads and checks the settings.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn read() -> Result<Self, String> {
        let config: Self = Figment::from(Serialized::defaults(Self::default()))
            .merge(Toml::file("koprik.toml"))
            .merge(Env::prefixed("KOPRIK_").ignore(&["test_postgres", "bin", "prove"]))
            .merge(Env::raw().only(&["DATABASE_URL"]))
            .extract()
            .map_err(|error| sentence(&error))?;
        config.check()?;
        Ok(config)
    }

    /// The address to listen on.
    ///
    /// # Errors
    /// A sentence that names `KOPRIK_ADDR`.
    pub fn socket(&self) -> Result<SocketAddr, String> {
        self.addr.parse().map_err(|_| {
            format!(
                "KOPRIK_ADDR must be an address and a port such as 127.0.0.1:3000, not “{}”",
                self.addr
            )
        })
    }

    /// The address that people type, without a slash at the end.
    pub fn public_url(&self) -> String {
        self.public_url
            .clone()
            .unwrap_or_else(|| format!("http://{}", self.addr))
            .trim_end_matches('/')
            .to_owned()
    }

    /// Whether members of the staff need a second step at sign-in.
    pub fn needs_second_step(&self) -> bool {
        self.staff_second_step
            .map_or(!self.demo, |need| need == Need::Required)
    }

    fn check(&self) -> Result<(), String> {
        let socket = self.socket()?;
        let url = self.public_url();
        if !url.starts_with("http://") && !url.starts_with("https://") {
            return Err(format!(
                "KOPRIK_PUBLIC_URL must begin with http:// or https://, not “{url}”"
            ));
        }
        // The session cookie needs https; browsers make an exception for these two names only.
        let host = url.trim_start_matches("http://");
        let host = host.split([':', '/']).next().unwrap_or_default();
        let is_secure = url.starts_with("https://") || matches!(host, "127.0.0.1" | "localhost");
        if !is_secure {
            return Err(format!(
                "signing in would not work at {url}: set KOPRIK_PUBLIC_URL to an https address (a proxy in front may do the TLS), or listen on 127.0.0.1 (KOPRIK_ADDR is {socket})"
            ));
        }
        if !self.database_url.starts_with("sqlite:")
            && !self.database_url.starts_with("postgres://")
            && !self.database_url.starts_with("postgresql://")
        {
            return Err("DATABASE_URL must begin with sqlite: or postgres://".into());
        }
        if self.database_connections == 0 {
            return Err("KOPRIK_DATABASE_CONNECTIONS must be at least 1".into());
        }
        if self.lease_seconds == 0 {
            return Err("KOPRIK_LEASE_SECONDS must be at least 1".into());
        }
        if let Err(error) = tracing_subscriber::EnvFilter::try_new(&self.log) {
            return Err(format!(
                "KOPRIK_LOG must be a level such as info, or parts with their levels such as server=debug,warn: {error}"
            ));
        }
        if let Some(recipients) = &self.backup_recipient {
            crate::backup::recipients(recipients)
                .map_err(|error| format!("KOPRIK_BACKUP_RECIPIENT: {error}"))?;
        }
        if self.smtp_url.is_some() && self.mail_from.is_none() {
            return Err(
                "KOPRIK_MAIL_FROM is missing: mail needs a sender when KOPRIK_SMTP_URL is set"
                    .into(),
            );
        }
        for (name, seconds) in [
            ("KOPRIK_SMTP_TIMEOUT_SECONDS", self.smtp_timeout_seconds),
            ("KOPRIK_SMS_TIMEOUT_SECONDS", self.sms_timeout_seconds),
        ] {
            if !(1..=300).contains(&seconds) {
                return Err(format!("{name} must be 1 to 300"));
            }
        }
        let sms = [
            ("KOPRIK_SMS_METHOD", self.sms_method.is_some()),
            ("KOPRIK_SMS_HEADERS", self.sms_headers.is_some()),
            ("KOPRIK_SMS_BODY", self.sms_body.is_some()),
            ("KOPRIK_SMS_ACCEPTED", self.sms_accepted.is_some()),
            (
                "KOPRIK_SMS_ACCEPTED_STATUS",
                self.sms_accepted_status.is_some(),
            ),
            ("KOPRIK_SMS_DAILY_CAP", self.sms_daily_cap.is_some()),
        ];
        if let (None, Some((name, _))) = (&self.sms_url, sms.iter().find(|(_, is_set)| *is_set)) {
            return Err(format!("KOPRIK_SMS_URL is missing, but {name} is set"));
        }
        // What is wrong with a gateway or a mail server is said before anything is sent.
        self.carriers().map(drop)
    }

    /// The ways out for messages that are set.
    ///
    /// # Errors
    /// A sentence that names the setting, without its secrets.
    pub fn carriers(&self) -> Result<Vec<Carrier>, String> {
        let patience = |seconds: u32| Duration::from_secs(seconds.into());
        let mut carriers = Vec::new();
        if let (Some(url), Some(from)) = (&self.smtp_url, &self.mail_from) {
            let mailer = Mailer::new(url, from, patience(self.smtp_timeout_seconds))?;
            carriers.push(Carrier::Mail(mailer));
        }
        if let Some(url) = &self.sms_url {
            let settings = GatewaySettings {
                url: url.clone(),
                method: self.sms_method.clone(),
                headers: self.sms_headers.clone(),
                body: self.sms_body.clone(),
                accepted: self.sms_accepted.clone(),
                accepted_status: self.sms_accepted_status.clone(),
                patience: patience(self.sms_timeout_seconds),
            };
            carriers.push(Carrier::Sms(Gateway::new(&settings)?));
        }
        Ok(carriers)
    }

    /// What SMS may cost on one day.
    pub fn sms_budget(&self) -> Option<Budget> {
        self.sms_daily_cap.map(|cap| Budget {
            cap: cap.into(),
            price: self.sms_price.into(),
        })
    }
}

/// Text as it was written: a number or a word such as `true` in the environment is text here.
fn words<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Whole(i64),
        Flag(bool),
        Broken(f64),
    }
    Ok(match Option::<Written>::deserialize(from)? {
        None => None,
        Some(Written::Text(text)) => Some(text),
        Some(Written::Whole(number)) => Some(number.to_string()),
        Some(Written::Flag(flag)) => Some(flag.to_string()),
        Some(Written::Broken(number)) => Some(number.to_string()),
    })
}

/// One sentence that names the setting.
fn sentence(error: &figment::Error) -> String {
    use figment::error::Kind;
    let setting = named(&error.path.join("_").to_uppercase());
    match &error.kind {
        Kind::UnknownField(name, _) => {
            format!(
                "{} is no setting (README.md lists them all)",
                named(&name.to_uppercase())
            )
        }
        Kind::InvalidType(found, wanted) => {
            let wanted = match wanted.as_str() {
                "usize" | "u32" => "a whole number",
                "a boolean" => "true or false",
                other => other,
            };
            format!("{setting} must be {wanted}, not {found}")
        }
        // A parser's words may have several lines and a drawing.
        other => {
            let words = other.to_string();
            let words: Vec<&str> = words.split_whitespace().collect();
            format!("{setting} is wrong: {}", words.join(" "))
        }
    }
}

fn named(setting: &str) -> String {
    match setting {
        "" => "koprik.toml".into(),
        "DATABASE_URL" => "DATABASE_URL".into(),
        other => format!("KOPRIK_{other}"),
    }
}

//! The real program with a database of its own, started, killed and asked as a browser would.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use app::context::Ctx;
use app::i18n::Locale;
use app::portal::Portal;
use server::config::Config;
use sqlx::Connection as _;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub cookies: Vec<String>,
    pub body: String,
}

/// One request on a connection of its own; `None` when no whole answer came.
pub fn ask(
    address: &str,
    method: &str,
    path: &str,
    cookie: &str,
    fields: &[(&str, &str)],
) -> Option<Answer> {
    let pairs = fields
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    let form = app::forms::Fields::new(pairs.collect()).to_query();
    let mut request = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\nconnection: close\r\n"
    );
    if !cookie.is_empty() {
        let _ = write!(request, "cookie: {cookie}\r\n");
    }
    if method == "POST" {
        let _ = write!(
            request,
            "content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
            form.len()
        );
    }
    request.push_str("\r\n");
    if method == "POST" {
        request.push_str(&form);
    }
    let mut stream = TcpStream::connect(address).ok()?;
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    read(&String::from_utf8_lossy(&bytes))
}

/// A whole answer with a length, or nothing.
pub fn read(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut answer = Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        location: String::new(),
        cookies: Vec::new(),
        body: body.to_owned(),
    };
    for line in head.lines() {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        match name.to_ascii_lowercase().as_str() {
            "location" => value.clone_into(&mut answer.location),
            "set-cookie" => answer
                .cookies
                .push(value.split(';').next().unwrap_or_default().to_owned()),
            "content-length" if value.parse::<usize>().ok()? > body.len() => return None,
            _ => {}
        }
    }
    Some(answer)
}

/// Where a program keeps its things, over its kills.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub url: String,
    pub address: String,
    /// Variables beside those of every program here.
    pub variables: Vec<(&'static str, String)>,
}

impl Place {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("koprik.db").display());
        Self::new(folder, url)
    }

    /// A new database on the server of the tests, if there is one.
    pub async fn postgres() -> Option<Self> {
        let admin = std::env::var("KOPRIK_TEST_POSTGRES")
            .ok()
            .filter(|url| url != "off")?;
        Some(Self::on(&admin).await)
    }

    /// A new database on this server.
    pub async fn on(admin: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let name = folder
            .path()
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = format!("koprik_broken_{}_{name}", std::process::id());
        let mut connection = sqlx::PgConnection::connect(admin)
            .await
            .expect("PostgreSQL answers");
        let sql = format!("CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
            .execute(&mut connection)
            .await
            .expect("a database");
        let (base, _) = admin.rsplit_once('/').expect("postgres://host/name");
        Self::new(folder, format!("{base}/{name}"))
    }

    fn new(folder: tempfile::TempDir, url: String) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("an address").to_string();
        Self {
            folder,
            url,
            address,
            variables: Vec::new(),
        }
    }

    /// A second eye on the database, with the keys of the program: what it sealed is read here as well.
    pub async fn portal(&self) -> Arc<Portal> {
        let data = self.folder.path().join("data");
        let config = Config {
            database_url: self.url.clone(),
            database_connections: 2,
            documents_url: format!("file:{}", data.join("documents").display()),
            master_key_file: data.join("master.key"),
            step_key: data.join("step.key"),
            limits: false,
            ..Config::default()
        };
        let db = server::start::database(&config).await;
        let db = db.expect("the database opens");
        let portal = server::start::portal(&config, db).await;
        portal.expect("the keys are those of the database")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// What the program wrote to its log.
    pub fn told(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// Starts the program; it is not ready yet.
    pub fn start(&self) -> Program {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.log())
            .expect("a log");
        // `make prove` builds the quick program; another can be named.
        let program = std::env::var_os("KOPRIK_TEST_PROGRAM");
        let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_koprik").into());
        let child = Command::new(program)
            .args(["serve", "--demo"])
            .current_dir(self.folder.path())
            .env_clear()
            .envs([
                ("DATABASE_URL", self.url.as_str()),
                ("KOPRIK_ADDR", self.address.as_str()),
                ("KOPRIK_LIMITS", "false"),
                ("KOPRIK_LOG", "warn"),
            ])
            .envs(
                self.variables
                    .iter()
                    .map(|(name, value)| (*name, value.as_str())),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Program {
            child,
            started: Instant::now(),
        }
    }

    /// Waits until it serves; how long that took from its start.
    pub fn ready(&self, program: &Program) -> Duration {
        for _ in 0..12_000 {
            if self
                .get("/readyz", "")
                .is_some_and(|answer| answer.status == 200)
            {
                return program.started.elapsed();
            }
            sleep(Duration::from_millis(5));
        }
        panic!("the program does not start: {}", self.told());
    }

    pub fn get(&self, path: &str, cookie: &str) -> Option<Answer> {
        ask(&self.address, "GET", path, cookie, &[])
    }

    pub fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        ask(&self.address, "POST", path, cookie, fields)
    }

    /// Signs in to an account of the demo; its cookie.
    pub fn sign_in(&self, contact: &str, password: &str) -> String {
        let fields = [("contact", contact), ("password", password)];
        let answer = self.post("/en/sign-in", "", &fields).expect("an answer");
        assert_eq!(answer.status, 303, "{contact} signs in");
        answer.cookies.join("; ")
    }

    /// The id of a vacancy that everybody sees.
    pub fn vacancy(&self) -> String {
        let list = self.get("/en/vacancies", "").expect("the list").body;
        let at = list.find("/en/vacancies/0").expect("a vacancy") + "/en/vacancies/".len();
        list[at..at + 36].to_owned()
    }
}

/// Number and text of all complaints.
pub async fn complaints(portal: &Arc<Portal>) -> Vec<(String, String)> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let (mut all, mut after) = (Vec::new(), String::new());
    loop {
        let found = app::complaints::service::list(&ctx, "", &after).await;
        let found = found.expect("the complaints are read");
        let Some(last) = found.last() else {
            return all;
        };
        after.clone_from(&last.id);
        all.extend(found.into_iter().map(|one| (one.number, one.body)));
    }
}

/// The number of the complaint on the page that comes after its form.
pub fn number(location: &str) -> &str {
    let after = location.split("number=").nth(1).unwrap_or_default();
    after.split('&').next().unwrap_or_default()
}

/// The latest message to an address, opened.
pub async fn message(portal: &Arc<Portal>, address: &str) -> Option<String> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let found = app::outbox::service::latest_to(&ctx, address).await;
    Some(found.expect("the messages are read")?.body)
}

/// The six figures of the latest message to an address.
pub async fn code(portal: &Arc<Portal>, address: &str) -> String {
    let body = message(portal, address).await.expect("a message");
    let figures = body.chars().filter(char::is_ascii_digit);
    figures.take(6).collect()
}

/// A running program; killed when it is dropped.
pub struct Program {
    child: Child,
    started: Instant,
}

impl Program {
    /// `kill -9`.
    pub fn kill(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

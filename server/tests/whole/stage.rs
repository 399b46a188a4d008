//! The stage of a test: a database of its own, the router over it, a clock, and visitors with cookies.

// By its path: the tests in `broken` use this stage too.
#[path = "stage/visitor.rs"]
mod visitor;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use app::context::Ctx;
use app::db::{self, Db};
use app::documents::shelf::Shelf;
use app::execute;
use app::i18n::Locale;
use app::limits::Limits;
use app::outbox::Message;
use app::outbox::spend::Budget;
use app::portal::{Portal, PortalSettings};
use app::vault::Vault;
use app::writing::contact::Contact;
use axum::Router;
use http::StatusCode;
use server::config::Config;
use sqlx::Connection as _;
use tokio::sync::OnceCell;

/// 24 November 2026, 10 o'clock in Tashkent.
pub const START: i64 = 1_795_496_400_000;
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;
pub const PASSWORD: &str = "синий мост через реку";

pub use self::visitor::{Answer, Visitor};

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// One portal for one test.
pub struct Stage {
    pub portal: Arc<Portal>,
    pub clock: Arc<AtomicI64>,
    /// Where documents lie.
    pub documents: tempfile::TempDir,
    /// The address of the database.
    pub url: String,
    router: Router,
    folder: Option<tempfile::TempDir>,
}

/// Runs a test on both databases, one after the other.
pub async fn on_both<F: Future<Output = ()>>(test: impl Fn(Stage) -> F) {
    with_limits(Limits::unlimited, test).await;
}

/// The same with the rate limits of the real portal, or with others.
pub async fn with_limits<F: Future<Output = ()>>(
    limits: impl Fn() -> Limits,
    test: impl Fn(Stage) -> F,
) {
    drop(any_spawner::Executor::init_tokio());
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("test.db");
    std::fs::copy(sqlite_template().await, &file).expect("the template is copied");
    let url = format!("sqlite:{}", file.display());
    test(Stage::new(&url, limits(), Some(folder)).await).await;
    match std::env::var("KOPRIK_TEST_POSTGRES") {
        Ok(off) if off == "off" => {}
        Ok(url) => {
            let url = postgres(&url).await;
            test(Stage::new(&url, limits(), None).await).await;
        }
        Err(std::env::VarError::NotPresent | std::env::VarError::NotUnicode(_)) => panic!(
            "KOPRIK_TEST_POSTGRES is not set: run `make test`, which starts a PostgreSQL, or set it to `off`"
        ),
    }
}

async fn sqlite_template() -> PathBuf {
    static TEMPLATE: OnceCell<(PathBuf, tempfile::TempDir)> = OnceCell::const_new();
    let (path, _) = TEMPLATE
        .get_or_init(|| async {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let path = folder.path().join("template.db");
            let db = db::open(&format!("sqlite:{}", path.display()), 1)
                .await
                .expect("SQLite opens");
            fill(&db).await;
            db.close().await;
            (path, folder)
        })
        .await;
    path.clone()
}

async fn postgres(admin: &str) -> String {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let (base, _) = admin.rsplit_once('/').expect("postgres://host/name");
    let template = TEMPLATE
        .get_or_init(|| async {
            let name = format!("koprik_template_{}", std::process::id());
            command(
                admin,
                format!("CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0"),
            )
            .await;
            let db = db::open(&format!("{base}/{name}"), 1)
                .await
                .expect("PostgreSQL opens");
            fill(&db).await;
            db.close().await;
            name
        })
        .await;
    let name = new_name();
    command(admin, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    format!("{base}/{name}")
}

fn new_name() -> String {
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("koprik_test_{}_{number}", std::process::id())
}

async fn command(admin: &str, sql: String) {
    // Two databases are not made from one template at the same moment.
    static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _guard = ONE.lock().await;
    let mut connection = sqlx::PgConnection::connect(admin)
        .await
        .expect("PostgreSQL answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
        .execute(&mut connection)
        .await
        .expect("the database is made");
}

async fn fill(db: &Db) {
    db::migrate(db).await.expect("the migrations are taken");
    app::reference::load::load(db, "test")
        .await
        .expect("the reference data are loaded");
}

/// The router over a portal that has read its reference data.
async fn served(portal: &Arc<Portal>) -> Router {
    app::reference::store::refresh(portal)
        .await
        .expect("the reference data are read");
    server::routes::router(Arc::clone(portal), &Config::default(), None)
}

impl Stage {
    async fn new(url: &str, limits: Limits, folder: Option<tempfile::TempDir>) -> Self {
        let db = db::open(url, 4).await.expect("the database opens");
        let clock = Arc::new(AtomicI64::new(START));
        let now = Arc::clone(&clock);
        let chance = Arc::new(AtomicU64::new(NUMBER.fetch_add(1, Ordering::Relaxed) << 40));
        let documents = tempfile::tempdir().expect("a temporary folder");
        let place = format!("file:{}", documents.path().display());
        let settings = PortalSettings {
            documents: Shelf::open(&place).expect("a folder"),
            public_url: "http://127.0.0.1:3000".into(),
            demo: true,
            ..PortalSettings::default()
        };
        let portal = Portal::new(
            db,
            Arc::new(move || now.load(Ordering::Relaxed)),
            Arc::new(move |bytes: &mut [u8]| {
                for chunk in bytes.chunks_mut(8) {
                    let mut mixed = chance
                        .fetch_add(1, Ordering::Relaxed)
                        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
                    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                    chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_le_bytes()[..chunk.len()]);
                }
            }),
            settings,
            limits,
        );
        let vault = &portal.settings.vault;
        vault.ready(&portal).await.expect("the vault is ready");
        let router = served(&portal).await;
        Self {
            portal,
            clock,
            documents,
            url: url.to_owned(),
            router,
            folder,
        }
    }

    /// An address where no database is yet (SQLite: in this folder), or an empty one.
    pub async fn empty_url(&self, folder: &Path) -> String {
        if self.url.starts_with("sqlite:") {
            return format!("sqlite:{}", folder.join("empty.db").display());
        }
        let admin = std::env::var("KOPRIK_TEST_POSTGRES").expect("PostgreSQL is there");
        let (base, _) = admin.rsplit_once('/').expect("postgres://host/name");
        let name = new_name();
        command(
            &admin,
            format!("CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0"),
        )
        .await;
        format!("{base}/{name}")
    }

    /// The same portal over another database and other documents, with its master keys from a file.
    pub async fn elsewhere(&self, url: &str, documents: tempfile::TempDir, master: &Path) -> Self {
        let db = db::open(url, 4).await.expect("the database opens");
        let vault = Vault::open(master, &db, || [7; 32]).await;
        let mut settings = self.portal.settings.clone();
        settings.vault = vault.expect("the master keys");
        let place = format!("file:{}", documents.path().display());
        settings.documents = Shelf::open(&place).expect("a folder");
        let portal = Portal::new(
            db,
            Arc::clone(&self.portal.clock),
            Arc::clone(&self.portal.random),
            settings,
            Limits::unlimited(),
        );
        let vault = &portal.settings.vault;
        vault.ready(&portal).await.expect("the vault is ready");
        let router = served(&portal).await;
        Self {
            portal,
            clock: Arc::clone(&self.clock),
            documents,
            url: url.to_owned(),
            router,
            folder: None,
        }
    }

    /// The same database under other settings, without limits.
    pub async fn with_settings(self, change: impl FnOnce(&mut PortalSettings)) -> Self {
        let mut settings = self.portal.settings.clone();
        change(&mut settings);
        let portal = Portal::new(
            self.portal.db.clone(),
            Arc::clone(&self.portal.clock),
            Arc::clone(&self.portal.random),
            settings,
            Limits::unlimited(),
        );
        let router = served(&portal).await;
        Self {
            portal,
            router,
            ..self
        }
    }

    /// The file of the database, if it is SQLite.
    pub fn file(&self) -> Option<PathBuf> {
        self.folder
            .as_ref()
            .map(|folder| folder.path().join("test.db"))
    }

    pub fn later(&self, milliseconds: i64) {
        self.clock.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// A node of the portal that is no demo, over the same database and with the same clock.
    pub fn node(&self, sms_budget: Option<Budget>) -> Arc<Portal> {
        let settings = PortalSettings {
            sms_budget,
            vault: self.portal.settings.vault.clone(),
            ..PortalSettings::default()
        };
        Portal::new(
            self.portal.db.clone(),
            Arc::clone(&self.portal.clock),
            Arc::clone(&self.portal.random),
            settings,
            Limits::unlimited(),
        )
    }

    /// Puts a message into the outbox.
    pub async fn write(&self, kind: &str, to: &Contact, body: &str) {
        let message = Message {
            to,
            account: None,
            kind,
            locale: Locale::Uz,
            subject: "Koʻprik".into(),
            body: body.into(),
        };
        let mut tx = self.portal.db.begin().await.expect("a transaction");
        app::outbox::enqueue(&self.system(), &mut tx, message)
            .await
            .expect("the message is written");
        tx.commit().await.expect("it lasts");
    }

    pub fn visitor(&self) -> Visitor {
        Visitor {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            headers: vec![("sec-fetch-site", "same-origin".into())],
        }
    }

    pub fn system(&self) -> Ctx {
        Ctx::system(&self.portal, Locale::Uz)
    }

    /// Id and text of all messages in their order.
    pub async fn outbox(&self) -> Vec<(String, String)> {
        let (mut all, mut before) = (Vec::new(), String::new());
        loop {
            let found = app::outbox::service::list(&self.system(), "", &before, "").await;
            let found = found.expect("the outbox is read").found;
            let Some(last) = found.last() else {
                break;
            };
            before.clone_from(&last.id);
            all.extend(found.into_iter().map(|row| (row.id, row.body)));
        }
        all.reverse();
        all
    }

    /// The latest message to an address.
    pub async fn message(&self, address: &str) -> String {
        let found = app::outbox::service::latest_to(&self.system(), address).await;
        let found = found.expect("the outbox is read");
        found.map(|row| row.body).unwrap_or_default()
    }

    /// How many messages went to an address.
    pub async fn messages_to(&self, address: &str) -> i64 {
        const COUNT: &str = "SELECT COUNT(*) FROM outbox WHERE address_index = $1";
        let index = self.portal.settings.vault.contact(address);
        let index = index.expect("the vault is ready");
        let found: Option<(i64,)> =
            app::row!(&self.portal.db, COUNT, index).expect("the outbox is read");
        found.map_or(0, |(count,)| count)
    }

    /// The account of a contact.
    pub async fn account_of(&self, address: &str) -> String {
        let found = app::identity::store::by_address(&self.portal, address).await;
        let found = found.expect("the accounts are read");
        found.expect("the contact has an account").id
    }

    /// The six figures of the latest message to an address.
    pub async fn code(&self, address: &str) -> String {
        let body = self.message(address).await;
        let figures: String = body.chars().filter(char::is_ascii_digit).collect();
        figures.chars().take(6).collect()
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        let found: Option<(i64,)> = app::row!(&self.portal.db, sql).expect("rows are counted");
        found.map_or(0, |(count,)| count)
    }

    /// A candidate who is signed in.
    pub async fn candidate(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        let page = visitor
            .post(
                "/uz/register",
                &[
                    ("contact", email),
                    ("password", PASSWORD),
                    ("consent", "yes"),
                ],
            )
            .await;
        let code = self.code(email).await;
        let page = visitor.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(page.location(), "/uz/my");
        visitor
    }

    /// A candidate with a whole profile.
    pub async fn ready(&self, email: &str) -> Visitor {
        let mut visitor = self.candidate(email).await;
        for (step, fields) in PROFILE {
            let page = visitor
                .post(&format!("/uz/my/profile/{step}"), fields)
                .await;
            assert_eq!(
                page.status,
                StatusCode::SEE_OTHER,
                "{step}: {}",
                page.text()
            );
        }
        visitor
    }

    /// Somebody who acts for organisations, signed in.
    pub async fn employer(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        let page = visitor
            .post(
                "/uz/employers/register",
                &[
                    ("contact", email),
                    ("password", PASSWORD),
                    ("consent", "yes"),
                ],
            )
            .await;
        let code = self.code(email).await;
        let page = visitor.post(&page.location(), &[("code", &code)]).await;
        assert_eq!(page.location(), "/uz/my/organisations");
        visitor
    }

    /// A member of the staff who is signed in.
    pub async fn staff(&self, email: &str, roles: &str) -> Visitor {
        let contact = Contact::Email(email.to_owned());
        app::identity::service::add_staff(
            &self.system(),
            &contact,
            "Staff",
            roles,
            PASSWORD.to_owned(),
        )
        .await
        .expect("the account is added");
        let mut visitor = self.visitor();
        let page = visitor
            .post("/uz/sign-in", &[("contact", email), ("password", PASSWORD)])
            .await;
        assert_eq!(page.location(), "/uz/desk");
        visitor
    }

    /// An intake that is open now.
    pub async fn intake(&self, id: &str, programme: &str, seats: i64) {
        const INTAKE: &str = "INSERT INTO intakes (id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo) \
             VALUES ($1, $2, 'tashkent', '2026-11-01', '2026-12-01', $3, 0, 0, FALSE)";
        let mut tx = self.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, INTAKE, id, programme, seats).expect("the intake is written");
        tx.commit().await.expect("it lasts");
    }
}

/// The answers of a whole profile.
pub const PROFILE: [(&str, &[(&str, &str)]); 7] = [
    (
        "name",
        &[
            ("surname", "KARIMOVA"),
            ("given", "DILNOZA"),
            ("written", "Дилноза Каримова"),
        ],
    ),
    (
        "birth",
        &[
            ("born-day", "27"),
            ("born-month", "3"),
            ("born-year", "2001"),
        ],
    ),
    ("region", &[("region", "uz-tk")]),
    ("district", &[("district", "1726264")]),
    ("education", &[("education", "vocational")]),
    ("work", &[("occupation", "welder"), ("years", "3")]),
    (
        "tests",
        &[("tests", "jlpt-n4"), ("says", "healthy"), ("stay", "0")],
    ),
];

//! Backup and restore by the program itself, beside a portal that goes on writing; and what a restore refuses.

mod refused;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use age::secrecy::ExposeSecret as _;
use app::vault::apart;
use app::writing::contact::Contact;
use app::{execute, row};
use http::StatusCode;
use server::demo;
use tempfile::TempDir;

use crate::documents::{first, owner, path, pdf, send};
use crate::stage::{MINUTE, PASSWORD, Stage, on_both};
use crate::vault::places_of;

/// A portal with its master keys in a file, and what its operator has.
struct Operator {
    stage: Stage,
    /// Holds the first database.
    first: Stage,
    folder: TempDir,
    recipient: String,
}

impl Operator {
    async fn new(first: Stage) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut tx = first.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, "DELETE FROM vault_keys").expect("a database that nobody used");
        tx.commit().await.expect("it lasts");
        let documents = tempfile::tempdir().expect("a folder");
        let master = folder.path().join("master.key");
        let stage = first.elsewhere(&first.url, documents, &master).await;
        let identity = age::x25519::Identity::generate();
        let secret = identity.to_string();
        std::fs::write(folder.path().join("identity"), secret.expose_secret()).expect("a file");
        Self {
            stage,
            first,
            folder,
            recipient: identity.to_public().to_string(),
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with the settings of this portal, but over another database and other documents.
    fn program(&self, url: &str, documents: &Path, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_koprik"));
        program
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("DATABASE_URL", url)
            .env(
                "KOPRIK_DOCUMENTS_URL",
                format!("file:{}", documents.display()),
            )
            .env("KOPRIK_MASTER_KEY_FILE", self.file("master.key"))
            .env("KOPRIK_BACKUP_RECIPIENT", &self.recipient)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        program
    }

    fn koprik(&self, url: &str, documents: &Path, arguments: &[&str]) -> Child {
        let mut program = self.program(url, documents, arguments);
        program.spawn().expect("the program")
    }

    fn begin_backup(&self, name: &str) -> Child {
        let documents = self.stage.documents.path();
        self.koprik(&self.stage.url, documents, &["backup", "--to", name])
    }

    fn backup(&self, name: &str) {
        said(self.begin_backup(name));
    }

    fn begin_restore(&self, url: &str, documents: &Path, more: &[&str]) -> Child {
        let mut arguments = vec!["restore", "--identity", "identity"];
        arguments.extend_from_slice(more);
        self.koprik(url, documents, &arguments)
    }

    /// Puts a backup back into an empty place, and serves from there.
    async fn restored(&self, more: &[&str]) -> (Stage, String) {
        let url = self.stage.empty_url(self.folder.path()).await;
        let documents = tempfile::tempdir().expect("a folder");
        let words = said(self.begin_restore(&url, documents.path(), more));
        let master = self.file("master.key");
        (self.stage.elsewhere(&url, documents, &master).await, words)
    }

    /// The only file of keys.
    fn keys(&self) -> PathBuf {
        let files = std::fs::read_dir(self.folder.path()).expect("a folder");
        let mut files = files.flatten().map(|entry| entry.path());
        files
            .find(|path| path.to_string_lossy().ends_with(".keys.age"))
            .expect("a file of keys")
    }
}

fn output(child: Child) -> Output {
    child.wait_with_output().expect("the program ends")
}

/// What it said; it must have gone well.
fn said(child: Child) -> String {
    let output = output(child);
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{words}{errors}");
    words
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes
        .windows(needle.len())
        .any(|part| part == needle.as_bytes())
}

async fn text(stage: &Stage, sql: &'static str) -> String {
    let found: Option<(String,)> = row!(&stage.portal.db, sql).expect("a row is read");
    found.expect("there is one").0
}

#[tokio::test]
async fn a_drill_puts_a_backup_back_that_was_made_while_people_wrote_and_serves_the_same() {
    on_both(async |stage| {
        let operator = Operator::new(stage).await;
        let stage = &operator.stage;
        let filled = demo::fill_if_empty(&stage.portal).await;
        assert!(filled.expect("the demo content"));
        let (mut organisation, org) = owner(stage, "owner@example.jp").await;
        let document = pdf("/Marked (licence-of-the-drill)");
        send(&mut organisation, &org, "許可証.pdf", &document).await;

        // People go on writing until the backup is made.
        let mut backup = operator.begin_backup("portal.age");
        let to = Contact::Email("busy@example.uz".into());
        let mut written = 0;
        while backup.try_wait().expect("its state").is_none() {
            stage.write("notice", &to, "Xabar").await;
            written += 1;
        }
        let words = said(backup);
        assert!(words.contains(" 1 documents;"), "{words}");
        assert!(written > 1, "only {written} rows were written meanwhile");

        for name in [operator.file("portal.age"), operator.keys()] {
            let bytes = std::fs::read(name).expect("the backup");
            assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
            for needle in [
                "SQLite format",
                "PGDMP",
                "DEMO NOMZOD",
                "licence-of",
                "manifest",
                "vault",
            ] {
                assert!(!holds(&bytes, needle), "{needle}");
            }
        }
        let check = ["--from", "portal.age", "--check"];
        let words = said(operator.begin_restore("sqlite:none.db", Path::new("none"), &check));
        assert!(
            words.contains("Every file in it is what was written."),
            "{words}"
        );
        assert!(!operator.file("none.db").exists() && !operator.file("none").exists());

        let (again, words) = operator.restored(&["--from", "portal.age"]).await;
        assert!(words.contains("is in its place"), "{words}");
        assert!(!words.contains("lacks"), "{words}");
        let mut visitor = again.visitor();
        let fields = [
            ("contact", "nomzod@demo.example"),
            ("password", demo::PASSWORD),
        ];
        let signed_in = visitor.post("/uz/sign-in", &fields).await;
        assert_eq!(signed_in.location(), "/uz/my");
        let application = text(stage, "SELECT id FROM applications ORDER BY id LIMIT 1").await;
        let page = visitor
            .get(&format!("/uz/my/applications/{application}"))
            .await;
        assert_eq!(page.status, StatusCode::OK);
        let number = text(
            stage,
            "SELECT number FROM certificates ORDER BY number LIMIT 1",
        )
        .await;
        let check = format!("/en/certificates/check?number={number}");
        let (was, is) = (
            stage.visitor().get(&check).await,
            again.visitor().get(&check).await,
        );
        assert!(was.page().contains("class=\"verdict"), "{}", was.page());
        assert_eq!(was.page(), is.page());
        let mut owner = again.visitor();
        let fields = [("contact", "owner@example.jp"), ("password", PASSWORD)];
        owner.post("/uz/sign-in", &fields).await;
        let page = owner.get(&path(&org)).await;
        assert_eq!(owner.get(&first(&page, &org)).await.body, document);

        // Of what was written meanwhile it has the beginning, and nothing else.
        let count = "SELECT COUNT(*) FROM outbox";
        assert!(again.count(count).await <= stage.count(count).await);
        let report = app::audit::verify::verify(&again.portal.db, &[]).await;
        let report = report.expect("the trail is read");
        assert!(report.faults.is_empty() && report.records > 0, "{report:?}");
        // Nothing in clear is left of the work.
        for folder in [operator.folder.path(), again.documents.path()] {
            let left = std::fs::read_dir(folder).expect("a folder").flatten();
            let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
            assert!(
                !left
                    .iter()
                    .any(|name| name.to_string_lossy().contains("work")),
                "{left:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn who_left_after_a_backup_is_unreadable_in_it_with_the_newest_keys() {
    on_both(async |stage| {
        let operator = Operator::new(stage).await;
        let stage = &operator.stage;
        let mut leaving = stage.ready("leaving@example.uz").await;
        drop(stage.ready("staying@example.uz").await);
        let account = stage.account_of("leaving@example.uz").await;
        let all = stage.count("SELECT COUNT(*) FROM vault_keys").await;
        operator.backup("old.age");
        std::fs::copy(operator.keys(), operator.file("kept.age")).expect("an old file of keys");
        stage.later(MINUTE);
        let fields = [("sure", "yes"), ("password", PASSWORD)];
        let gone = leaving.post("/uz/my/data/erase", &fields).await;
        assert_eq!(gone.location(), "/uz/erased");
        operator.backup("new.age");

        // Today's master key and the newest keys: it is in the backup, but nobody reads it, and it is erased again.
        let (again, words) = operator.restored(&["--from", "old.age"]).await;
        assert!(words.contains("they left after the backup: 1."), "{words}");
        for needle in ["leaving@example.uz", "2001-03-27"] {
            assert_eq!(places_of(&again, needle).await, Vec::<String>::new(), "{needle}");
        }
        let of_account = "SELECT (SELECT COUNT(*) FROM profiles WHERE account_id = $1) + (SELECT COUNT(*) FROM vault_keys WHERE person_id = $1 AND wrapped <> '')";
        let left: Option<(i64,)> = row!(&again.portal.db, of_account, &account).expect("rows");
        assert_eq!(left, Some((0,)));
        let fields = [("contact", "leaving@example.uz"), ("password", PASSWORD)];
        let refused = again.visitor().post("/uz/sign-in", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut staying = again.visitor();
        let fields = [("contact", "staying@example.uz"), ("password", PASSWORD)];
        assert_eq!(staying.post("/uz/sign-in", &fields).await.location(), "/uz/my");
        let page = staying.get("/uz/my/profile/birth").await.page();
        assert!(page.contains("value=\"2001\""), "who stayed reads everything");

        // No key is in the backup itself; and only an old file of keys, if somebody kept one, has that of who left.
        let wrapped = apart::all(&stage.portal.db).await.expect("the keys");
        let clear = clear_of(&operator, "old.age");
        assert!(holds(&clear, "manifest.json") && !wrapped.is_empty());
        for key in wrapped.iter().filter(|key| !key.is_destroyed()) {
            assert!(!holds(&clear, &key.wrapped), "{}", key.person_id);
        }
        let check = |keys: &str| {
            let check = ["--from", "old.age", "--check", "--keys", keys];
            said(operator.begin_restore("sqlite:none.db", Path::new("none"), &check))
        };
        let newest = operator.keys().display().to_string();
        // That of the person, and that of what went to the contact alone.
        assert!(check(&newest).contains(&format!("the keys of {} of {all} people", all - 2)));
        assert!(check("kept.age").contains(&format!("the keys of {all} of {all} people")));
    })
    .await;
}

/// A backup as its recipient reads it.
fn clear_of(operator: &Operator, name: &str) -> Vec<u8> {
    let identity = std::fs::read_to_string(operator.file("identity")).expect("the identity");
    let identity: age::x25519::Identity = identity.parse().expect("an identity");
    let sealed = std::fs::read(operator.file(name)).expect("the backup");
    age::decrypt(&identity, &sealed).expect("it opens")
}

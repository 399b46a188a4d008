//! What a backup and a restore refuse: one sentence, an exit status that is not 0, and nothing changed.

use std::path::Path;
use std::process::Child;

use app::db;

use super::{Operator, output, said};
use crate::stage::on_both;

/// One sentence that says why.
fn refused(child: Child, why: &str) {
    let output = output(child);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{why}: {errors}");
    assert!(
        errors.starts_with("koprik: ") && errors.lines().count() == 1,
        "{why}: {errors}"
    );
    assert!(errors.contains(why), "{why}: {errors}");
    assert!(!errors.contains("1QQQ"), "{errors}");
}

/// Whether nothing is where a backup would have been put.
async fn is_empty(url: &str, folder: &Path, documents: &Path) -> bool {
    let names = |folder: &Path| {
        std::fs::read_dir(folder).map(|entries| {
            entries
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect::<Vec<_>>()
        })
    };
    let has_work = names(folder)
        .expect("a folder")
        .iter()
        .any(|name| name.contains("work"));
    let has_documents = names(documents).is_ok_and(|names| !names.is_empty());
    let has_tables = if let Some(file) = url.strip_prefix("sqlite:") {
        Path::new(file).exists()
    } else {
        let db = db::open(url, 1).await.expect("PostgreSQL opens");
        let sql = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'";
        let found: Option<(i64,)> = app::row!(&db, sql).expect("tables are counted");
        db.close().await;
        found != Some((0,))
    };
    !has_work && !has_documents && !has_tables
}

#[tokio::test]
async fn a_backup_that_was_cut_off_changed_or_made_for_somebody_else_changes_nothing() {
    on_both(async |stage| {
        let operator = Operator::new(stage).await;
        drop(operator.stage.ready("a@example.uz").await);
        operator.backup("whole.age");
        let whole = std::fs::read(operator.file("whole.age")).expect("the backup");
        let url = operator.stage.empty_url(operator.folder.path()).await;
        let documents = operator.file("restored");

        let long = whole.len();
        let mut wrong = vec![(whole[..10].to_vec(), "is no backup")];
        for end in [long / 3, long / 2, long - 70_000, long - 17, long - 1] {
            wrong.push((whole[..end].to_vec(), "is damaged"));
        }
        for at in [400, long / 3, long / 2, long - 1] {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            wrong.push((changed, "is damaged"));
        }
        let mut changed = whole.clone();
        changed[60] ^= 1;
        wrong.push((changed, "its beginning was changed"));
        let mut longer = whole.clone();
        longer.push(0);
        wrong.push((longer, "is damaged"));
        for (bytes, why) in wrong {
            std::fs::write(operator.file("wrong.age"), &bytes).expect("a file");
            refused(
                operator.begin_restore(&url, &documents, &["--from", "wrong.age"]),
                why,
            );
            refused(
                operator.begin_restore(&url, &documents, &["--from", "wrong.age", "--check"]),
                why,
            );
            assert!(
                is_empty(&url, operator.folder.path(), &documents).await,
                "{why}"
            );
        }

        let other = age::x25519::Identity::generate();
        let secret = age::secrecy::ExposeSecret::expose_secret(&other.to_string()).to_owned();
        std::fs::write(operator.file("other"), secret).expect("a file");
        std::fs::write(operator.file("text"), "AGE-SECRET-KEY-1QQQ").expect("a file");
        let from = |more: &[&str]| {
            let mut all = vec!["restore", "--from", "whole.age", "--identity"];
            all.extend_from_slice(more);
            operator.koprik(&url, &documents, &all)
        };
        refused(from(&["other"]), "was not encrypted for this identity");
        refused(from(&["text"]), "no file of age identities");
        refused(
            from(&["identity", "--keys", "none.age"]),
            "none.age is missing",
        );
        refused(
            from(&["identity", "--keys", "whole.age"]),
            "whole.age is damaged",
        );
        std::fs::write(operator.file("cut.age"), &whole[..10]).expect("a file");
        refused(
            from(&["identity", "--keys", "cut.age"]),
            "cut.age is no backup",
        );
        assert!(is_empty(&url, operator.folder.path(), &documents).await);

        // The same goes well with the right ones.
        said(from(&["identity"]));
        assert!(!is_empty(&url, operator.folder.path(), &documents).await);
        refused(from(&["identity"]), "a restore replaces nothing");
    })
    .await;
}

#[tokio::test]
async fn a_restore_replaces_no_database_and_no_document_and_a_backup_no_backup() {
    on_both(async |stage| {
        let operator = Operator::new(stage).await;
        let stage = &operator.stage;
        drop(stage.ready("a@example.uz").await);
        operator.backup("whole.age");
        refused(
            operator.begin_backup("whole.age"),
            "whole.age is there already",
        );
        let from = ["--from", "whole.age"];
        let nowhere = operator.file("restored");
        let file = || operator.first.file().map(std::fs::read);
        let before = file().transpose().expect("the database");
        refused(
            operator.begin_restore(&stage.url, &nowhere, &from),
            "a restore replaces nothing",
        );
        assert!(file().transpose().expect("the database") == before);
        assert_eq!(stage.count("SELECT COUNT(*) FROM profiles").await, 1);
        let url = stage.empty_url(operator.folder.path()).await;
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a"), "a document").expect("a file");
        refused(
            operator.begin_restore(&url, folder.path(), &from),
            "a restore replaces nothing",
        );
        let other = if url.starts_with("sqlite:") {
            std::env::var("KOPRIK_TEST_POSTGRES").expect("PostgreSQL is there")
        } else {
            format!("sqlite:{}", operator.file("other.db").display())
        };
        if other != "off" {
            refused(
                operator.begin_restore(&other, &nowhere, &from),
                "it goes back only into what it came from",
            );
        }

        // Keys that are older than the backup are not taken by mistake.
        std::fs::copy(operator.keys(), operator.file("older.age")).expect("older keys");
        operator.backup("later.age");
        let later = ["--from", "later.age", "--keys", "older.age", "--check"];
        refused(
            operator.begin_restore(&url, &nowhere, &later),
            "is older than the backup",
        );
        said(operator.begin_restore(&url, &nowhere, &[&later[..], &["--older-keys"]].concat()));

        let documents = stage.documents.path();
        let nobody = ["backup", "--to", "x.age", "--recipient", "age1nobody"];
        refused(
            operator.koprik(&stage.url, documents, &nobody),
            "“age1nobody” is no recipient",
        );
        let empty = stage.empty_url(nowhere.parent().expect("a folder")).await;
        let backup = ["backup", "--to", "x.age"];
        let why = if empty.starts_with("sqlite:") {
            "there is no database"
        } else {
            "nobody ever used this database"
        };
        refused(operator.koprik(&empty, documents, &backup), why);
        if stage.url.starts_with("postgres") {
            let mut program = operator.program(&stage.url, documents, &backup);
            let child = program
                .env("PATH", "/nowhere")
                .spawn()
                .expect("the program");
            refused(child, "pg_dump is not on this machine: install");
        }
        for name in ["x.age", "x.age.part", "whole.age.part"] {
            assert!(!operator.file(name).exists(), "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_that_is_told_to_stop_leaves_nothing_behind() {
    on_both(async |stage| {
        let operator = Operator::new(stage).await;
        let documents = operator.stage.documents.path();
        // Larger than what is read in a minute; it takes no room on the disk.
        let large = std::fs::File::create(documents.join("large")).expect("a file");
        large.set_len(1 << 40).expect("a length");
        let backup = operator.begin_backup("stopped.age");
        let part = operator.file("stopped.age.part");
        while part.metadata().map_or(0, |part| part.len()) < 1 << 20 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let told = std::process::Command::new("kill")
            .arg(backup.id().to_string())
            .status();
        assert!(told.expect("the signal").success());
        refused(backup, "the backup was broken off; no file was written");
        let left = std::fs::read_dir(operator.folder.path())
            .expect("a folder")
            .flatten();
        let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
        let is_expected = |name: &std::ffi::OsString| {
            ["identity", "master.key"].iter().any(|known| name == known)
        };
        assert!(left.iter().all(is_expected), "{left:?}");
    })
    .await;
}

//! Personal data: sealed in every table, readable only with the master key, which can be renewed while the portal runs.

use app::vault::{Vault, destroy, moving, rotation};
use app::{db::Db, execute, row, rows};
use http::StatusCode;

use crate::stage::{PASSWORD, Stage, on_both};

/// Tables and columns of the database.
pub async fn columns(db: &Db) -> Vec<(String, String)> {
    const SQLITE: &str = "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p \
         WHERE m.type = 'table' AND m.name NOT LIKE 'search_index%' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.cid";
    const POSTGRES: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, ordinal_position";
    let sql = if db.engine() == "SQLite" {
        SQLITE
    } else {
        POSTGRES
    };
    rows!(db, sql).expect("the columns are read")
}

/// Where a text stands in clear, as `table.column`.
pub async fn places_of(stage: &Stage, needle: &str) -> Vec<String> {
    let db = &stage.portal.db;
    let mut found = Vec::new();
    for (table, column) in columns(db).await {
        let sql =
            format!("SELECT COUNT(*) FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE $1");
        let sql = sqlx::AssertSqlSafe(sql);
        let count: Option<(i64,)> = row!(db, sql, format!("%{needle}%")).expect("rows are counted");
        if count.is_some_and(|(count,)| count > 0) {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// What `columns.txt` says: table, column with its mark, reason.
pub fn known() -> Vec<(String, String, Option<String>)> {
    let mut known: Vec<(String, String, Option<String>)> = Vec::new();
    for line in include_str!("columns.txt").lines() {
        if line.starts_with('#') {
            continue;
        }
        if let Some((column, why)) = line
            .strip_prefix("  ")
            .and_then(|rest| rest.split_once(": "))
        {
            let marked = format!("!{column}");
            let found = known.iter_mut().rev().find(|(_, name, _)| *name == marked);
            found.expect("a column of the table above").2 = Some(why.to_owned());
            continue;
        }
        let mut words = line.split(' ');
        let table = words.next().unwrap_or_default();
        known.extend(words.map(|column| (table.to_owned(), column.to_owned(), None)));
    }
    known
}

#[tokio::test]
async fn every_column_is_known_as_sealed_or_excused_with_a_reason_or_not_personal() {
    on_both(async |stage| {
        let known = known();
        let bare = |column: &str| column.trim_start_matches(['=', '#', '!']).to_owned();
        // Only one of the databases has tables of its own: for search, and of the program that takes the migrations.
        let own = ["_sqlx_migrations", "search_docs", "search_tokens", "search_words"];
        for (table, column) in columns(&stage.portal.db).await {
            let is_known = known.iter().any(|(known, name, _)| *known == table && bare(name) == column);
            let is_own = own.contains(&table.as_str()) || table.starts_with("search_");
            assert!(is_known || is_own, "{table}.{column} is new: say in columns.txt whether it is personal");
        }
        for (table, column, why) in &known {
            if column.starts_with('!') {
                assert!(why.is_some(), "{table}.{column} has no reason");
            }
        }
        // What is said to be sealed is: whatever people wrote begins with the mark.
        drop(stage.ready("a@example.uz").await);
        for (table, column, _) in known.iter().filter(|(_, column, _)| column.starts_with('=')) {
            if matches!(table.as_str(), "vault_keys" | "second_steps") {
                continue;
            }
            let column = bare(column);
            let sql = format!("SELECT COUNT(*) FROM \"{table}\" WHERE \"{column}\" <> '' AND \"{column}\" NOT LIKE 'sealed:1:%'");
            let count: Option<(i64,)> = row!(&stage.portal.db, sqlx::AssertSqlSafe(sql)).expect("rows are counted");
            assert_eq!(count, Some((0,)), "{table}.{column}");
        }
    })
    .await;
}

#[tokio::test]
async fn contacts_birth_dates_answers_and_messages_lie_sealed_in_every_table() {
    on_both(async |stage| {
        let mut visitor = stage.ready("marked-person@example.uz").await;
        let mut other = stage.visitor();
        let sent = other
            .post("/uz/forgot", &[("contact", "marked-person@example.uz")])
            .await;
        assert!(sent.status.is_success() || sent.status == StatusCode::SEE_OTHER);
        for needle in [
            "marked-person@example.uz",
            "2001-03-27",
            "born-year",
            "Дилноза Каримова\"",
        ] {
            assert_eq!(
                places_of(&stage, needle).await,
                Vec::<String>::new(),
                "{needle}"
            );
        }
        // Where a name stands in clear it is the name alone: what staff and certificates are searched by.
        for place in places_of(&stage, "KARIMOVA DILNOZA").await {
            assert!(
                place == "profiles.passport_name" || place == "profiles.tokens",
                "{place}"
            );
        }
        let page = visitor.get("/uz/my/profile/birth").await.page();
        assert!(
            page.contains("value=\"2001\""),
            "the person reads it as before"
        );
        let account = visitor.get("/uz/my/account").await.page();
        assert!(account.contains("marked-person@example.uz"));
    })
    .await;
}

#[tokio::test]
async fn what_lay_in_clear_is_sealed_at_the_next_start_and_works_as_before() {
    on_both(async |stage| {
        drop(stage.ready("a@example.uz").await);
        let account = stage.account_of("a@example.uz").await;
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        let old = "UPDATE contacts SET address = 'a@example.uz', address_index = NULL WHERE account_id = $1";
        execute!(&mut tx, old, &account).expect("an old row");
        let old = "UPDATE profiles SET born = '2001-03-27' WHERE account_id = $1";
        execute!(&mut tx, old, &account).expect("an old row");
        tx.commit().await.expect("it lasts");
        moving::run(&stage.portal).await.expect("it is sealed");
        assert_eq!(places_of(&stage, "a@example.uz").await, Vec::<String>::new());
        assert_eq!(places_of(&stage, "2001-03-27").await, Vec::<String>::new());
        let fields = [("contact", "a@example.uz"), ("password", PASSWORD)];
        let mut visitor = stage.visitor();
        let signed_in = visitor.post("/uz/sign-in", &fields).await;
        assert_eq!(signed_in.location(), "/uz/my");
        // A second start finds nothing to do.
        moving::run(&stage.portal).await.expect("it runs again");
    })
    .await;
}

#[tokio::test]
async fn without_the_key_of_a_person_nothing_of_theirs_is_read_any_more() {
    on_both(async |stage| {
        let mut visitor = stage.ready("a@example.uz").await;
        let account = stage.account_of("a@example.uz").await;
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        destroy(&stage.portal, &mut tx, &account)
            .await
            .expect("it is destroyed");
        tx.commit().await.expect("it lasts");
        let page = visitor.get("/uz/my/profile/birth").await;
        assert!(!page.text().contains("value=\"2001\""), "nobody opens it");
        assert!(
            !visitor
                .get("/uz/my/account")
                .await
                .text()
                .contains("a@example.uz")
        );
    })
    .await;
}

#[tokio::test]
async fn a_new_master_key_wraps_everything_while_the_portal_is_used() {
    on_both(async |stage| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("master.key");
        let missing = Vault::open(&file, &stage.portal.db, || [7; 32]).await;
        let sentence = missing.expect_err("keys were wrapped, but there is no file");
        assert!(sentence.contains("is missing"), "{sentence}");
        assert!(!file.exists(), "no other key is made in its place");
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        execute!(&mut tx, "DELETE FROM vault_keys").expect("a new database");
        tx.commit().await.expect("it lasts");
        let vault = Vault::open(&file, &stage.portal.db, || [7; 32])
            .await
            .expect("a first key");
        let stage = stage.with_settings(|settings| settings.vault = vault).await;
        let vault = &stage.portal.settings.vault;
        vault.ready(&stage.portal).await.expect("it is ready");
        let mut visitor = stage.ready("a@example.uz").await;
        let before = stage.count("SELECT COUNT(*) FROM vault_keys").await;
        let count = rotation::rotate(&stage.portal)
            .await
            .expect("it is rotated");
        assert_eq!(i64::try_from(count).expect("a count"), before);
        let page = visitor.get("/uz/my/profile/birth").await.page();
        assert!(page.contains("value=\"2001\""));
        assert_eq!(rotation::retire(&stage.portal).await, Ok(1));
        let list = rotation::list(&stage.portal).await.expect("a list");
        assert_eq!(list.len(), 1, "the old key wraps nothing");
        // Who has only the old key reads nothing.
        let old = folder.path().join("old.key");
        std::fs::write(&old, "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n")
            .expect("the old key");
        let vault = Vault::open(&old, &stage.portal.db, || [0; 32])
            .await
            .expect("a file");
        let stage = stage.with_settings(|settings| settings.vault = vault).await;
        let refused = stage.portal.settings.vault.ready(&stage.portal).await;
        assert!(refused.is_err(), "the old key opens nothing");
    })
    .await;
}

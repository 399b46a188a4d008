//! The audit trail: chained, append-only, verified; and people see who looked.

use app::audit::checkpoint::Checkpoints;
use app::audit::verify::{Fault, Report, verify};
use app::audit::{Record, record};
use app::db::Db;
use app::db::ledger::{Entry, hash};

use crate::stage::{Stage, on_both};

/// Chance from a seed, so that a failure can be seen again.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: u64) -> i64 {
        i64::try_from(self.next() % count).unwrap_or(0)
    }
}

async fn write(stage: &Stage, count: usize) {
    let ctx = stage.system();
    for number in 0..count {
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        let id = format!("subject-{number}");
        let one = Record {
            action: "test.write",
            subject_kind: "test",
            subject_id: &id,
            before: (number % 3 == 0).then(|| serde_json::json!({ "n": number })),
            after: Some(serde_json::json!({ "n": number + 1 })),
        };
        record(&ctx, &mut tx, one).await.expect("a record");
        tx.commit().await.expect("it lasts");
    }
}

/// What somebody with all rights in the database may do: the triggers are switched off first.
async fn by_hand(db: &Db, sql: String) {
    let sql = sqlx::AssertSqlSafe(sql);
    match db {
        Db::Sqlite { write, .. } => sqlx::raw_sql(sql).execute(write).await.map(drop),
        Db::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.map(drop),
    }
    .expect("the database obeys");
}

async fn without_triggers(db: &Db) {
    let sql = match db {
        Db::Sqlite { .. } => {
            "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_linked; DROP INDEX audit_by_seq"
        }
        Db::Postgres(_) => {
            "DROP TRIGGER audit_append_only ON audit; DROP TRIGGER audit_no_truncate ON audit; DROP INDEX audit_by_seq"
        }
    };
    by_hand(db, sql.to_owned()).await;
}

async fn refused(db: &Db, sql: &'static str) -> bool {
    match db {
        Db::Sqlite { write, .. } => sqlx::raw_sql(sql).execute(write).await.is_err(),
        Db::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.is_err(),
    }
}

#[tokio::test]
async fn a_record_can_neither_be_changed_nor_deleted_nor_put_in_without_its_link() {
    on_both(async |stage| {
        write(&stage, 3).await;
        let db = &stage.portal.db;
        for sql in [
            "UPDATE audit SET action = 'other' WHERE seq = 2",
            "DELETE FROM audit WHERE seq = 3",
            "INSERT INTO audit (id, at, action, subject_kind, subject_id, request_id) VALUES ('x', 1, 'a', 'b', 'c', 'd')",
        ] {
            assert!(refused(db, sql).await, "{sql}");
        }
        if matches!(db, Db::Postgres(_)) {
            assert!(refused(db, "TRUNCATE audit").await);
        }
        let report = verify(db, &[]).await.expect("a report");
        assert_eq!(report.faults, Vec::new());
        assert_eq!(report.records, 3);
    })
    .await;
}

/// Gives the chain new hashes from one record on, as somebody who knows the program would.
async fn chained_anew(db: &Db, from: i64) {
    #[derive(sqlx::FromRow)]
    struct Row {
        seq: i64,
        #[sqlx(flatten)]
        entry: Entry,
    }
    const ROWS: &str = "SELECT seq, id, at, account_id, action, subject_kind, subject_id, before_json, after_json, request_id FROM audit WHERE seq >= $1 ORDER BY seq";
    const BEFORE: &str = "SELECT hash FROM audit WHERE seq = $1";
    let rows: Vec<Row> = app::rows!(db, ROWS, from).expect("rows");
    let before: Option<(String,)> = app::row!(db, BEFORE, from - 1).expect("a row");
    let mut before = before.map_or_else(|| "0".repeat(64), |(hash,)| hash);
    let mut seq = from - 1;
    for row in rows {
        seq += 1;
        let own = hash(seq, &before, &row.entry);
        by_hand(
            db,
            format!(
                "UPDATE audit SET seq = {seq}, before_hash = '{before}', hash = '{own}' WHERE id = '{}' AND seq = {}",
                row.entry.id, row.seq
            ),
        )
        .await;
        before = own;
    }
    by_hand(
        db,
        format!("UPDATE audit_end SET seq = {seq}, hash = '{before}'"),
    )
    .await;
}

#[tokio::test]
async fn every_edit_deletion_reorder_and_truncation_is_found() {
    let count = if std::env::var("PROVE").is_ok() {
        10_000
    } else {
        300
    };
    on_both(async |stage| {
        const RECORDS: u64 = 24;
        write(&stage, 24).await;
        let db = &stage.portal.db;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("points.jsonl");
        let points = Checkpoints::open(&file, &folder.path().join("key"), || [7; 32]).expect("a key");
        points.write(db, 1).await.expect("written").expect("a checkpoint");
        let signed = points.read().expect("read");
        assert_eq!(verify(db, &signed).await.expect("a report").faults, Vec::new());
        without_triggers(db).await;
        by_hand(db, "CREATE TABLE kept AS SELECT * FROM audit; CREATE TABLE kept_end AS SELECT * FROM audit_end".into()).await;
        let mut chance = Chance(20_261_124);
        for round in 0..count {
            let at = 1 + chance.below(RECORDS);
            let other = 1 + (at + chance.below(RECORDS - 1)) % i64::try_from(RECORDS).unwrap_or(24);
            let field = ["action", "subject_kind", "subject_id", "after_json", "request_id", "before_hash", "hash"]
                [usize::try_from(chance.below(7)).unwrap_or(0)];
            let deed = chance.below(6);
            let rewrites = chance.below(2) == 1;
            let sql = match deed {
                0 => format!("UPDATE audit SET {field} = 'changed-{round}' WHERE seq = {at}"),
                1 => format!("UPDATE audit SET at = at + 1 WHERE seq = {at}"),
                2 => format!("DELETE FROM audit WHERE seq = {at}"),
                3 if other != at => format!(
                    "UPDATE audit SET seq = -1 WHERE seq = {at}; UPDATE audit SET seq = {at} WHERE seq = {other}; UPDATE audit SET seq = {other} WHERE seq = -1"
                ),
                4 => format!("UPDATE audit SET account_id = 'somebody' WHERE seq = {at}"),
                _ => format!("DELETE FROM audit WHERE seq >= {at}"),
            };
            by_hand(db, sql.clone()).await;
            // An edit of a hash alone is undone by chaining anew: nothing is left of it then.
            let is_hash = deed == 0 && field.ends_with("hash");
            if rewrites && !is_hash {
                chained_anew(db, 1).await;
            }
            let report = verify(db, &signed).await.expect("a report");
            assert!(!report.faults.is_empty(), "round {round}: {sql} (chained anew: {rewrites})");
            by_hand(db, "DELETE FROM audit; INSERT INTO audit SELECT * FROM kept; DELETE FROM audit_end; INSERT INTO audit_end SELECT * FROM kept_end".into()).await;
        }
        assert_eq!(verify(db, &signed).await.expect("a report").faults, Vec::new());
    })
    .await;
}

#[tokio::test]
async fn without_a_checkpoint_a_cut_end_is_still_seen_unless_the_end_was_written_anew() {
    on_both(async |stage| {
        write(&stage, 5).await;
        let db = &stage.portal.db;
        without_triggers(db).await;
        by_hand(db, "DELETE FROM audit WHERE seq > 3".into()).await;
        let Report { faults, .. } = verify(db, &[]).await.expect("a report");
        assert_eq!(faults, [Fault::End { known: 5, found: 3 }]);
    })
    .await;
}

#[tokio::test]
async fn a_checkpoint_that_somebody_else_wrote_is_named() {
    on_both(async |stage| {
        write(&stage, 2).await;
        let folder = tempfile::tempdir().expect("a folder");
        let (file, key) = (folder.path().join("points"), folder.path().join("key"));
        let points = Checkpoints::open(&file, &key, || [1; 32]).expect("a key");
        let db = &stage.portal.db;
        points.write(db, 1).await.expect("written");
        assert!(
            points.write(db, 2).await.expect("read").is_none(),
            "nothing new"
        );
        let text = std::fs::read_to_string(&file).expect("the file");
        std::fs::write(&file, text.replace("\"seq\":2", "\"seq\":1")).expect("written");
        let report = verify(db, &points.read().expect("read"))
            .await
            .expect("a report");
        assert_eq!(report.faults, [Fault::Signature(1)]);
    })
    .await;
}

#[tokio::test]
async fn many_writers_at_once_make_one_chain() {
    on_both(async |stage| {
        let stage = std::sync::Arc::new(stage);
        let begun = std::time::Instant::now();
        let writers: Vec<_> = (0..8)
            .map(|_| {
                let stage = std::sync::Arc::clone(&stage);
                tokio::spawn(async move { write(&stage, 25).await })
            })
            .collect();
        for writer in writers {
            writer.await.expect("a writer");
        }
        let taken = begun.elapsed();
        println!(
            "{}: 200 chained transactions of 8 writers in {taken:?}",
            stage.portal.db.engine()
        );
        let report = verify(&stage.portal.db, &[]).await.expect("a report");
        assert_eq!((report.records, report.faults), (200, Vec::new()));
    })
    .await;
}

#[tokio::test]
async fn records_from_before_the_chain_get_their_links_once() {
    on_both(async |stage| {
        let db = &stage.portal.db;
        without_triggers(db).await;
        for id in ["b", "a", "c"] {
            by_hand(db, format!("INSERT INTO audit (id, at, action, subject_kind, subject_id, request_id) VALUES ('{id}', 1, 'old', 'test', 't', 'r')")).await;
        }
        app::db::ledger::link_old(db).await.expect("linked");
        app::db::ledger::link_old(db).await.expect("nothing to do");
        write(&stage, 1).await;
        let report = verify(db, &[]).await.expect("a report");
        assert_eq!((report.records, report.faults), (4, Vec::new()));
        assert_eq!(stage.count("SELECT seq FROM audit WHERE id = 'a'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn people_see_who_looked_at_their_data_and_how_their_name_was_changed() {
    on_both(async |stage| {
        let mut person = stage.ready("a@example.uz").await;
        let page = person.get("/en/my/data").await.page();
        assert!(page.contains("Your name was changed"), "{page}");
        assert!(!page.contains("Your profile was opened"));
        let id = stage.account_of("a@example.uz").await;
        let mut staff = stage.staff("m@example.uz", "moderator").await;
        staff.get(&format!("/en/desk/people/{id}")).await;
        let page = person.get("/en/my/data").await.page();
        assert!(page.contains("Your profile was opened") && page.contains("Staff"));
        let mut other = stage.ready("b@example.uz").await;
        assert!(
            !other
                .get("/en/my/data")
                .await
                .page()
                .contains("Your profile was opened")
        );
        let fields = [
            ("surname", "KARIMOVA"),
            ("given", "NODIRA"),
            ("written", "Нодира Каримова"),
        ];
        person.post("/en/my/profile/name", &fields).await;
        let page = person.get("/en/my/data").await.page();
        assert!(page.contains("DILNOZA") && page.contains("NODIRA"));
    })
    .await;
}

//! Marked values are pushed through every form that a person, an employer or the staff can reach. Afterwards none of them
//! stands in a log, in the metrics, on the page of somebody whom it does not concern, in a column that is said to be without
//! personal data, or, unless the column is excused, anywhere in the files of the database.

mod forms;
mod nest;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use app::{db::Db, row, rows};
use http::{Method, StatusCode};
use memchr::memmem;

use self::forms::{Form, links};
use self::nest::{Log, MARK, Nest};
use crate::stage::{Stage, Visitor, on_both};
use crate::vault::{columns, known};

/// How often pages of one kind are visited, such as two different vacancies.
const OF_A_KIND: usize = 2;
/// How many pages one person visits at most.
const PAGES: usize = 160;

/// Columns that hold what the staff write for everybody to read: words that findings look for, and rules.
const PUBLIC: [&str; 2] = ["dated_rows.data", "dated_rows.source_url"];

/// A path without what differs between two pages of a kind.
fn kind_of(path: &str) -> String {
    let bare = path.split(['?', '#']).next().unwrap_or(path);
    let parts: Vec<&str> = bare
        .split('/')
        .map(|part| {
            let is_name = part.len() > 24 || part.bytes().filter(u8::is_ascii_digit).count() > 3;
            if is_name { "*" } else { part }
        })
        .collect();
    parts.join("/")
}

/// Goes through the pages that a person can reach by links, and sends each form with text fields once.
async fn walk(who: &mut Visitor, name: &'static str, starts: &[&str], nest: &mut Nest) {
    let mut queue: VecDeque<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut sent: BTreeSet<String> = BTreeSet::new();
    let mut visited = BTreeSet::new();
    while let Some(path) = queue.pop_front() {
        if visited.len() >= PAGES || !visited.insert(path.clone()) {
            continue;
        }
        let times = seen.entry(kind_of(&path)).or_default();
        *times += 1;
        if *times > OF_A_KIND {
            continue;
        }
        let answer = who.get(&path).await;
        if answer.status != StatusCode::OK {
            if answer.status == StatusCode::SEE_OTHER {
                queue.push_back(answer.location());
            }
            continue;
        }
        let page = answer.page();
        for form in Form::all(&page, &path) {
            if form.is_harmful() || !form.has_text() {
                continue;
            }
            let key = format!("{} {:?}", kind_of(&form.action), form.names());
            if !sent.insert(key) {
                continue;
            }
            let (fields, canaries) = form.filled(nest, name);
            let answer = who
                .send(Method::POST, &form.action, Some(fields.to_query()))
                .await;
            assert!(
                !answer.status.is_server_error(),
                "{name}: {} answers {}",
                form.action,
                answer.status
            );
            if answer.status == StatusCode::SEE_OTHER {
                nest.taken(&canaries);
                queue.push_front(answer.location());
            }
        }
        queue.extend(links(&page));
    }
}

/// What stands in clear: column to canaries.
async fn in_clear(db: &Db) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (table, column) in columns(db).await {
        let text = format!("LOWER(CAST(\"{column}\" AS TEXT))");
        let sql = format!("SELECT {text} FROM \"{table}\" WHERE {text} LIKE $1");
        let values: Vec<(String,)> =
            rows!(db, sqlx::AssertSqlSafe(sql), format!("%{MARK}%")).expect("rows are read");
        let marks = values.iter().flat_map(|(value,)| nest::marks(value));
        let marks: BTreeSet<String> = marks.collect();
        if !marks.is_empty() {
            found.insert(format!("{table}.{column}"), marks);
        }
    }
    found
}

/// The latest files of the log of writes; those after the present one are old ones that wait for their turn.
const WAL: &str = "SELECT pg_read_binary_file('pg_wal/' || name) FROM pg_ls_waldir() \
     WHERE name <= pg_walfile_name(pg_current_wal_lsn()) AND LENGTH(name) = 24 ORDER BY name DESC LIMIT 6";

/// The files of the database with its log of writes, as bytes.
async fn files(stage: &Stage) -> Vec<Vec<u8>> {
    let db = &stage.portal.db;
    if let Some(file) = stage.file() {
        let names = ["", "-wal"].map(|end| format!("{}{end}", file.display()));
        return names
            .iter()
            .filter_map(|name| std::fs::read(name).ok())
            .collect();
    }
    let found: Vec<(Vec<u8>,)> = rows!(db, WAL).expect("the log of writes is read");
    found.into_iter().map(|(bytes,)| bytes).collect()
}

#[tokio::test]
async fn sixty_marked_values_through_every_form_are_found_nowhere_in_clear() {
    on_both(async |stage| {
        // The demo shows all messages to everybody.
        let stage = stage.with_settings(|settings| settings.demo = false).await;
        let log = Log::default();
        let _listening = log.listen();
        let mut nest = Nest::default();
        let mut scene = crate::hiring::scene(&stage).await;
        stage.intake("i1", "ssw1-construction", 100).await;

        let mut new = stage.visitor();
        let open = [
            "/uz/register",
            "/uz/employers/register",
            "/uz/sign-in",
            "/uz/password",
        ];
        walk(&mut new, "a visitor", &open, &mut nest).await;
        let mut person = stage.candidate("egasi@example.uz").await;
        let own = [
            "/uz/my/profile/name",
            "/uz/my",
            "/uz/apply/i1",
            "/uz/vacancies",
        ];
        walk(&mut person, "a candidate", &own, &mut nest).await;
        walk(
            &mut scene.person,
            "who applied",
            &["/uz/my/jobs", "/uz/my"],
            &mut nest,
        )
        .await;
        walk(
            &mut scene.owner,
            "an employer",
            &["/tr/my/organisations"],
            &mut nest,
        )
        .await;
        for (name, email, roles) in [
            ("a moderator", "m@example.uz", "moderator"),
            ("a certifier", "c@example.uz", "certifier"),
            ("an administrator", "a@example.uz", "administrator"),
        ] {
            let mut staff = stage.staff(email, roles).await;
            walk(&mut staff, name, &["/uz/desk"], &mut nest).await;
        }

        let taken = nest.accepted();
        assert!(
            taken >= 60,
            "only {taken} values were taken of {}",
            nest.count()
        );

        let told: Vec<String> = nest::marks(&log.text())
            .iter()
            .map(|mark| nest.story(mark))
            .collect();
        assert!(told.is_empty(), "the log has:\n{}", told.join("\n"));
        assert!(log.text().contains("request"), "the log was heard");
        let metrics = stage.visitor().get("/metrics").await.text();
        assert!(nest::marks(&metrics).is_empty(), "{metrics}");

        // Those whom it does not concern.
        let mut strangers = [
            (
                "a visitor",
                stage.visitor(),
                vec!["/uz", "/uz/vacancies", "/uz/figures"],
            ),
            (
                "a candidate",
                stage.ready("boshqa@example.uz").await,
                vec!["/uz/my", "/uz/vacancies"],
            ),
            (
                "an employer",
                stage.employer("boshqa@example.jp").await,
                vec!["/uz/my/organisations"],
            ),
        ];
        let mut shown = Vec::new();
        for (name, visitor, starts) in &mut strangers {
            for (path, page) in read(visitor, starts).await {
                let private = nest::marks(&page);
                let private = private.iter().filter(|mark| !nest.is_public(mark));
                shown.extend(private.map(|mark| format!("{name} at {path}: {}", nest.story(mark))));
            }
        }
        assert!(shown.is_empty(), "strangers read:\n{}", shown.join("\n"));

        let excused: Vec<String> = known()
            .into_iter()
            .filter(|(_, column, _)| column.starts_with('!'))
            .map(|(table, column, _)| format!("{table}.{}", column.trim_start_matches('!')))
            .collect();
        let found = in_clear(&stage.portal.db).await;
        let mut clear = BTreeSet::new();
        let mut wrong = Vec::new();
        for (column, marks) in &found {
            clear.extend(marks.iter().cloned());
            if !excused.contains(column) && !PUBLIC.contains(&column.as_str()) {
                let stories: Vec<String> = marks.iter().map(|mark| nest.story(mark)).collect();
                wrong.push(format!("{column}: {}", stories.join("; ")));
            }
        }
        assert!(wrong.is_empty(), "in clear:\n{}", wrong.join("\n"));

        // What no column shows stands in no file either: not in the log of writes, and not where a row was before.
        let hidden = nest.hidden(&clear);
        assert!(
            hidden.len() >= 20,
            "only {} values are sealed",
            hidden.len()
        );
        let _: Option<(i64,)> =
            row!(&stage.portal.db, "SELECT COUNT(*) FROM accounts").expect("it answers");
        let mut left = BTreeSet::new();
        for bytes in files(&stage).await {
            let is_there = |mark: &&String| memmem::find(&bytes, mark.as_bytes()).is_some();
            left.extend(hidden.iter().filter(is_there).map(|mark| nest.story(mark)));
        }
        assert!(left.is_empty(), "the files of the database have {left:#?}");
        println!(
            "{}: {} values sent, {taken} taken, {} of them sealed or not kept, 0 in clear where they should not be",
            stage.portal.db.engine(),
            nest.count(),
            hidden.len()
        );
    })
    .await;
}

/// All pages that somebody can reach, without sending anything.
async fn read(who: &mut Visitor, starts: &[&str]) -> Vec<(String, String)> {
    let mut queue: VecDeque<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    let (mut seen, mut pages) = (BTreeMap::<String, usize>::new(), Vec::new());
    while let Some(path) = queue.pop_front() {
        let times = seen.entry(kind_of(&path)).or_default();
        *times += 1;
        if *times > OF_A_KIND || pages.len() >= PAGES {
            continue;
        }
        let answer = who.get(&path).await;
        let page = answer.page();
        queue.extend(links(&page));
        pages.push((path, page));
    }
    pages
}

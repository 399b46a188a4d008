//! A disk that fails at each step of six journeys: nobody reads “saved” of what is not, reading goes on, and the next try works.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use app::db::Db;
use app::portal::Portal;
use app::{execute, row};

use crate::chance::Chance;
use crate::faults::{Fault, Faults};
use crate::program::{Answer, Place, code};
use crate::stage::{PASSWORD, PROFILE};

/// Whether a complaint was written, by its form.
const WRITTEN: &str = "SELECT COUNT(*) FROM complaints WHERE form_id = $1";
use crate::{MACHINE, times};

/// Pages that everybody reads while nothing can be written.
const READ: [&str; 4] = ["/uz", "/uz/vacancies", "/ru/programmes", "/readyz"];

/// A portal whose disk can fail.
struct Broken<'a> {
    place: &'a Place,
    faults: &'a Faults,
    refused: usize,
    read: usize,
}

impl Broken<'_> {
    /// Sends a form while the disk fails in each way, then while it works.
    fn step(&mut self, path: &str, cookie: &str, own: &str, fields: &[(&str, &str)]) -> Answer {
        for fault in Fault::ALL {
            self.faults.set(fault);
            let answer = self.place.post(path, cookie, fields).expect("an answer");
            assert!(
                answer.status >= 500,
                "{path}: {} {} although {fault:?}",
                answer.status,
                answer.location
            );
            assert!(answer.body.contains("</html>"), "{path}: a page says so");
            self.refused += 1;
            for page in READ.into_iter().chain(Some(own)) {
                let answer = self.place.get(page, cookie).expect("an answer");
                assert_eq!(answer.status, 200, "{page} while {fault:?}");
                self.read += 1;
            }
            self.faults.set(Fault::None);
        }
        let answer = self.place.post(path, cookie, fields).expect("an answer");
        assert_eq!(answer.status, 303, "{path}: {}", self.place.told());
        answer
    }

    fn form_id(&self, path: &str, cookie: &str) -> String {
        let page = self.place.get(path, cookie).expect("the form").body;
        let mark = "name=\"form-id\" value=\"";
        let at = page
            .find(mark)
            .unwrap_or_else(|| panic!("{path} has no form"))
            + mark.len();
        page[at..at + 36].to_owned()
    }
}

async fn one(db: &Db, sql: &'static str, key: &str) -> i64 {
    let found: Option<(i64,)> = row!(db, sql, key).expect("rows are counted");
    found.map_or(0, |(count,)| count)
}

async fn journeys(broken: &mut Broken<'_>, portal: &Arc<Portal>, round: usize) {
    const INTAKE: &str = "INSERT INTO intakes (id, programme, city, opens_on, closes_on, seats, taken, waiting, is_demo) \
         VALUES ($1, 'ssw1-construction', 'tashkent', '2000-01-01', '2099-12-31', 10, 0, 0, FALSE)";
    let db = &portal.db;
    // 1: an account.
    let email = format!("disk{round}@example.uz");
    let fields = [
        ("contact", email.as_str()),
        ("password", PASSWORD),
        ("consent", "yes"),
    ];
    let next = broken.step("/uz/register", "", "/uz/register", &fields);
    let code = code(portal, &email).await;
    let inside = broken.step(&next.location, "", "/uz/sign-in", &[("code", &code)]);
    let cookie = inside.cookies.join("; ");
    // 2: a profile.
    for (step, fields) in PROFILE {
        let path = format!("/uz/my/profile/{step}");
        broken.step(&path, &cookie, "/uz/my/profile", fields);
    }
    // 3: an application.
    let intake = format!("disk-{round}");
    let mut tx = db.begin().await.expect("a transaction");
    execute!(&mut tx, INTAKE, &intake).expect("the intake is written");
    tx.commit().await.expect("it lasts");
    for (step, field) in [("attend", "yes"), ("money", "no"), ("note", "")] {
        let path = format!("/uz/apply/{intake}/{step}");
        broken.step(&path, &cookie, "/uz/my", &[(step, field)]);
    }
    let path = format!("/uz/apply/{intake}/check");
    let form = broken.form_id(&path, &cookie);
    broken.step(&path, &cookie, "/uz/my/applications", &[("form-id", &form)]);
    // 4: a saved search.
    let path = "/uz/my/searches/new?q=oshpaz";
    let form = broken.form_id(path, &cookie);
    broken.step(
        path,
        &cookie,
        "/uz/my/searches",
        &[("form-id", &form), ("every", "at-once")],
    );
    // 5: a complaint.
    let path = format!("/uz/vacancies/{}/report", broken.place.vacancy());
    let complaint = broken.form_id(&path, "");
    let fields = [
        ("form-id", complaint.as_str()),
        ("reason", "money"),
        ("body", "Pul soʻradi"),
        ("contact", ""),
    ];
    broken.step(&path, "", "/uz/complaints", &fields);
    // 6: the staff decides.
    let staff = broken
        .place
        .sign_in("moderator@demo.example", server::demo::PASSWORD);
    let found: Option<(String,)> = row!(
        db,
        "SELECT id FROM applications WHERE intake_id = $1",
        &intake
    )
    .expect("the application");
    let path = format!("/uz/desk/applications/{}", found.expect("one").0);
    let fields = [
        ("seen", "submitted"),
        ("decision", "in_review"),
        ("reason", ""),
        ("note", ""),
    ];
    broken.step(&path, &staff, "/uz/desk/applications", &fields);
    let index = portal.settings.vault.contact(&email).expect("an index");
    for (sql, key) in [
        (
            "SELECT COUNT(*) FROM contacts WHERE address_index = $1",
            index.as_str(),
        ),
        (
            "SELECT COUNT(*) FROM applications WHERE intake_id = $1 AND state = 'in_review'",
            intake.as_str(),
        ),
        (WRITTEN, complaint.as_str()),
        (
            "SELECT COUNT(*) FROM saved_searches s JOIN contacts c ON c.account_id = s.account_id WHERE c.address_index = $1",
            index.as_str(),
        ),
    ] {
        assert_eq!(one(db, sql, key).await, 1, "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_fails_at_each_step_of_six_journeys_says_nothing_false_and_goes_on() {
    let _shared = MACHINE.read().await;
    let faults = Faults::build();
    let mut place = Place::sqlite();
    place.variables = faults.variables();
    let mut program = place.start();
    place.ready(&program);
    let mut portal = place.portal().await;
    let mut broken = Broken {
        place: &place,
        faults: &faults,
        refused: 0,
        read: 0,
    };
    let rounds = times(100);
    for round in 0..rounds {
        journeys(&mut broken, &portal, round).await;
    }
    let (refused, read) = (broken.refused, broken.read);
    // Killed while the disk is full: the next start finds everything whole.
    let before = one(
        &portal.db,
        "SELECT COUNT(*) FROM complaints WHERE reason = $1",
        "money",
    )
    .await;
    faults.set(Fault::Full);
    let path = format!("/uz/vacancies/{}/report", place.vacancy());
    let form = Chance(5).form_id();
    let fields = [
        ("form-id", form.as_str()),
        ("reason", "money"),
        ("body", "Pul soʻradi"),
        ("contact", ""),
    ];
    assert!(place.post(&path, "", &fields).expect("an answer").status >= 500);
    portal.db.close().await;
    program.kill();
    faults.set(Fault::None);
    let program = place.start();
    place.ready(&program);
    portal = place.portal().await;
    let db = &portal.db;
    let after = one(
        db,
        "SELECT COUNT(*) FROM complaints WHERE reason = $1",
        "money",
    )
    .await;
    assert_eq!(before, after);
    if let Db::Sqlite { read, .. } = db {
        let (sound,): (String,) = sqlx::query_as("PRAGMA integrity_check")
            .fetch_one(read)
            .await
            .expect("a check");
        assert_eq!(sound, "ok");
    }
    let log = place.told();
    assert!(!log.contains("panicked"), "{log}");
    println!(
        "SQLite: {rounds} times six journeys; {refused} forms refused while the disk failed, {read} pages read meanwhile; every form taken once afterwards"
    );
}

/// A `PostgreSQL` of its own, whose disk can fail where its tables are.
struct Server(Child);

impl Server {
    fn start(faults: &Faults) -> (Self, String) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/postgres");
        let mut child = Command::new(script)
            .envs(faults.variables())
            .env("FAULTS_IN", "/data/base/")
            .stdout(Stdio::piped())
            .spawn()
            .expect("PostgreSQL starts");
        let mut url = String::new();
        let out = child.stdout.take().expect("its address");
        BufReader::new(out)
            .read_line(&mut url)
            .expect("its address");
        (Self(child), url.trim().to_owned())
    }
}

impl Drop for Server {
    /// As for everybody who stops it: it takes its folder away.
    fn drop(&mut self) {
        let id = self.0.id().to_string();
        drop(Command::new("kill").args(["-TERM", &id]).status());
        drop(self.0.wait());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgresql_whose_disk_is_full_says_nothing_false_and_goes_on() {
    let _shared = MACHINE.read().await;
    if !std::env::var("KOPRIK_TEST_POSTGRES").is_ok_and(|url| url != "off") {
        return;
    }
    let faults = Faults::build();
    let (_server, url) = Server::start(&faults);
    let place = Place::on(&url).await;
    let program = place.start();
    place.ready(&program);
    let portal = place.portal().await;
    let db = &portal.db;
    let path = format!("/uz/vacancies/{}/report", place.vacancy());
    let (mut taken, mut refused) = (Vec::new(), Vec::new());
    let mut chance = Chance(53);
    let body = "Menejer pul soʻradi. ".repeat(40);
    let send = |form: &str| {
        let fields = [
            ("form-id", form),
            ("reason", "money"),
            ("body", &body),
            ("contact", ""),
        ];
        place.post(&path, "", &fields).expect("an answer").status
    };
    for fault in [Fault::Full, Fault::Write] {
        faults.set(fault);
        let enough = refused.len() + times(1_000);
        // What fits into the pages that are there is taken; then tables cannot grow.
        for _ in 0..20_000 {
            let form = chance.form_id();
            match send(&form) {
                303 => taken.push(form),
                status if status >= 500 => refused.push(form),
                status => panic!("{status}"),
            }
            if refused.len() >= enough {
                break;
            }
        }
        assert!(refused.len() >= enough, "the disk never failed");
        for page in READ {
            let answer = place.get(page, "").expect("an answer");
            assert_eq!(answer.status, 200, "{page} while {fault:?}");
        }
        faults.set(Fault::None);
    }
    for form in &taken {
        assert_eq!(one(db, WRITTEN, form).await, 1);
    }
    for form in &refused {
        assert_eq!(one(db, WRITTEN, form).await, 0);
        assert_eq!(send(form), 303, "there is room again");
    }
    println!(
        "PostgreSQL: {} forms taken and {} refused while its disk failed; none of the taken lost, the refused taken afterwards",
        taken.len(),
        refused.len()
    );
}

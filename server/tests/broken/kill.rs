//! `kill -9` while people write: what was acknowledged is there, nothing is there twice, and the next start is quick.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use app::db::Db;
use app::portal::Portal;
use app::{row, rows};

use crate::chance::Chance;
use crate::program::{self, Place, code, message, number};
use crate::stage::PASSWORD;
use crate::{MACHINE, times};

/// Complaints: each form is sent until it is answered, over kills too.
struct Complaints {
    path: String,
    chance: Chance,
    open: Option<String>,
    acknowledged: Vec<(String, String)>,
}

impl Complaints {
    fn write(&mut self, place: &Place) {
        let form = match self.open.take() {
            Some(form) => form,
            None => self.chance.form_id(),
        };
        let body = format!("Pul soʻradi {form}");
        let fields = [
            ("form-id", form.as_str()),
            ("reason", "money"),
            ("body", &body),
            ("contact", ""),
        ];
        match place.post(&self.path, "", &fields) {
            Some(answer) if answer.status == 303 => self.acknowledged.push((form, answer.location)),
            // No answer, or one that says that it was not written: the same form again.
            _ => self.open = Some(form),
        }
    }
}

/// Registrations: what waits for its code, and the message with the code, are written together.
struct Registrations {
    number: usize,
    /// Since the last look.
    acknowledged: Vec<(String, String)>,
}

impl Registrations {
    fn write(&mut self, place: &Place) {
        self.number += 1;
        let contact = format!("killed{}@example.uz", self.number);
        let fields = [
            ("contact", contact.as_str()),
            ("password", PASSWORD),
            ("consent", "yes"),
        ];
        if let Some(answer) = place.post("/uz/register", "", &fields)
            && answer.status == 303
        {
            let id = answer.location.rsplit('/').next().unwrap_or_default();
            let id = id.split('?').next().unwrap_or_default().to_owned();
            self.acknowledged.push((id, contact));
        }
    }
}

impl Registrations {
    /// Soon after they were acknowledged: what waits for a code is swept away when the code is over. Nobody else has the
    /// database open when the program is killed, so that its next start is what mends it.
    async fn check(&mut self, place: &Place, ledger: &mut Ledger) {
        const PENDING: &str = "SELECT COUNT(o.id) FROM pending p LEFT JOIN outbox o ON o.address_index = p.address_index WHERE p.id = $1 GROUP BY p.address_index";
        if self.acknowledged.is_empty() {
            return;
        }
        let portal = &place.portal().await;
        for (id, contact) in std::mem::take(&mut self.acknowledged) {
            let found: Option<(i64,)> =
                row!(&portal.db, PENDING, &id).expect("what waits for a code");
            let body = message(portal, &contact).await.unwrap_or_default();
            ledger.acknowledged += 1;
            // Found by the sealed contact, and opened: the key of the person is there too.
            let has_code = body.chars().filter(char::is_ascii_digit).count() >= 6;
            match found {
                Some((1,)) if has_code => {}
                Some((many,)) if many > 1 => ledger.doubled.push(contact),
                _ => ledger.lost.push(contact),
            }
        }
        portal.db.close().await;
    }
}

/// One person who changes the surname again and again.
struct Profile {
    cookie: String,
    sent: usize,
    /// The last of them that was.
    acknowledged: usize,
    total: usize,
}

fn surname(number: usize) -> String {
    let mut name = String::from("KILL");
    for place in (0..4).rev() {
        let letter = u8::try_from(number / 20_usize.pow(place) % 20).unwrap_or(0);
        name.push(char::from(b'A' + letter));
    }
    name
}

impl Profile {
    fn write(&mut self, place: &Place) {
        self.sent += 1;
        let name = surname(self.sent);
        let written = format!("{name} DILNOZA");
        let fields = [
            ("surname", name.as_str()),
            ("given", "DILNOZA"),
            ("written", &written),
        ];
        if let Some(answer) = place.post("/uz/my/profile/name", &self.cookie, &fields) {
            assert_eq!(answer.status, 303, "a change of the profile");
            self.acknowledged = self.sent;
            self.total += 1;
        }
    }

    /// What the page shows is what was acknowledged last, or something that was sent after it.
    fn check(&mut self, place: &Place, ledger: &mut Ledger) {
        let page = place
            .get("/uz/my/profile/name", &self.cookie)
            .expect("the page");
        let is_there = self.acknowledged == 0
            || (self.acknowledged..=self.sent).any(|number| page.body.contains(&surname(number)));
        if !is_there {
            ledger.lost.push(surname(self.acknowledged));
        }
    }
}

async fn candidate(place: &Place) -> String {
    let fields = [
        ("contact", "profile@example.uz"),
        ("password", PASSWORD),
        ("consent", "yes"),
    ];
    let next = place
        .post("/uz/register", "", &fields)
        .expect("an answer")
        .location;
    let portal = place.portal().await;
    let code = code(&portal, "profile@example.uz").await;
    portal.db.close().await;
    let answer = place
        .post(&next, "", &[("code", &code)])
        .expect("an answer");
    assert_eq!(answer.location, "/uz/my");
    answer.cookies.join("; ")
}

/// What became of the writes that were acknowledged.
#[derive(Default)]
struct Ledger {
    acknowledged: usize,
    lost: Vec<String>,
    doubled: Vec<String>,
}

async fn killed(place: Place, count: usize) {
    let _alone = MACHINE.write().await;
    let mut chance = Chance(20_261_125);
    let mut program = place.start();
    place.ready(&program);
    let mut complaints: Vec<Complaints> = (0..2)
        .map(|writer| Complaints {
            path: format!("/uz/vacancies/{}/report", place.vacancy()),
            chance: Chance(writer),
            open: None,
            acknowledged: Vec::new(),
        })
        .collect();
    let mut registrations = Registrations {
        number: 0,
        acknowledged: Vec::new(),
    };
    let mut profile = Profile {
        cookie: candidate(&place).await,
        sent: 0,
        acknowledged: 0,
        total: 0,
    };
    let mut ledger = Ledger::default();
    let mut starts = Vec::new();
    for _ in 0..count {
        let stop = AtomicBool::new(false);
        let goes_on = || !stop.load(Ordering::Relaxed);
        let wait = Duration::from_millis(20 + u64::try_from(chance.below(600)).unwrap_or(0));
        std::thread::scope(|scope| {
            for one in &mut complaints {
                scope.spawn(|| {
                    while goes_on() {
                        one.write(&place);
                    }
                });
            }
            scope.spawn(|| {
                while goes_on() {
                    registrations.write(&place);
                }
            });
            scope.spawn(|| {
                while goes_on() {
                    profile.write(&place);
                }
            });
            sleep(wait);
            program.kill();
            stop.store(true, Ordering::Relaxed);
        });
        program = place.start();
        starts.push(place.ready(&program));
        profile.check(&place, &mut ledger);
        registrations.check(&place, &mut ledger).await;
    }
    // What was open is sent once more and then answered.
    for one in &mut complaints {
        one.write(&place);
        assert!(one.open.is_none(), "the last form is answered");
    }
    let counts = (ledger.acknowledged, profile.total);
    let portal = place.portal().await;
    checked(&portal, &complaints, &mut ledger).await;
    ledger.acknowledged += profile.total;
    starts.sort();
    let median = starts[starts.len() / 2];
    let slowest = starts.last().copied().unwrap_or_default();
    println!(
        "{}: {count} kills; {} writes acknowledged ({} complaints, {} registrations, {} changes of a profile), {} lost, {} doubled; ready again after {median:?} (median), {slowest:?} (slowest)",
        portal.db.engine(),
        ledger.acknowledged,
        ledger.acknowledged - counts.0 - counts.1,
        counts.0,
        counts.1,
        ledger.lost.len(),
        ledger.doubled.len(),
    );
    assert!(ledger.lost.is_empty(), "lost: {:?}", ledger.lost);
    assert!(ledger.doubled.is_empty(), "doubled: {:?}", ledger.doubled);
    assert!(
        ledger.acknowledged >= count,
        "hardly anything was written between the kills"
    );
    let log = place.told();
    assert!(!log.contains("panicked"), "{log}");
    // Without optimisation, beside the builds of others, it is not that quick.
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 2 });
    assert!(
        median < limit,
        "half of the starts took more than {limit:?}"
    );
    // Of many starts a few may have to wait for a processor.
    let slow = starts.iter().filter(|start| **start > limit).count();
    assert!(
        slow * 100 <= count.max(100),
        "{slow} of {count} starts took more than {limit:?}"
    );
    portal.db.close().await;
}

async fn checked(portal: &Arc<Portal>, complaints: &[Complaints], ledger: &mut Ledger) {
    const TWICE: &str = "SELECT form_id FROM complaints GROUP BY form_id HAVING COUNT(*) > 1";
    const HALF: &str = "SELECT COUNT(*) FROM pending p WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.address_index = p.address_index)";
    // Each text ends with the id of its form; one that cannot be opened is an error here.
    let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (number, body) in program::complaints(portal).await {
        let form = body.rsplit(' ').next().unwrap_or_default().to_owned();
        rows.entry(form).or_default().push(number);
    }
    let twice: Vec<(String,)> = rows!(&portal.db, TWICE).expect("the forms");
    ledger.doubled.extend(twice.into_iter().map(|(form,)| form));
    for (form, location) in complaints.iter().flat_map(|one| &one.acknowledged) {
        ledger.acknowledged += 1;
        match rows.get(form).map(Vec::as_slice) {
            Some([own]) if own == number(location) => {}
            Some([_, _, ..]) => ledger.doubled.push(form.clone()),
            _ => ledger.lost.push(form.clone()),
        }
    }
    let half: Option<(i64,)> = row!(&portal.db, HALF).expect("what waits for a code");
    assert_eq!(half, Some((0,)), "a registration without its message");
    let report = app::audit::verify::verify(&portal.db, &[])
        .await
        .expect("a report");
    assert!(report.faults.is_empty(), "the trail: {:?}", report.faults);
    if let Db::Sqlite { read, .. } = &portal.db {
        let (sound,): (String,) = sqlx::query_as("PRAGMA integrity_check")
            .fetch_one(read)
            .await
            .expect("a check");
        assert_eq!(sound, "ok");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_under_mixed_writes_on_sqlite_it_loses_and_doubles_nothing_that_was_acknowledged() {
    killed(Place::sqlite(), times(1_000)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_under_mixed_writes_on_postgresql_it_loses_and_doubles_nothing_that_was_acknowledged()
 {
    if let Some(place) = Place::postgres().await {
        killed(place, times(1_000)).await;
    }
}

//! A clock that jumps: nothing breaks, nothing is sent twice, the trail stays whole, and what was written can be read.

use app::outbox::worker;
use http::StatusCode;

use crate::chance::Chance;
use crate::stage::{DAY, MINUTE, PASSWORD, START, on_both};
use crate::{MACHINE, times};

/// Back and forth by seconds and by years; the ends are those of a machine whose battery is empty, or whose year is mistyped.
const JUMPS: [i64; 12] = [
    -1,
    1_000,
    -61_000,
    30 * MINUTE,
    -2 * 60 * MINUTE,
    DAY,
    -DAY,
    40 * DAY,
    -400 * DAY,
    3_650 * DAY,
    -9_000 * DAY,
    20_000 * DAY,
];

#[tokio::test]
async fn over_jumps_of_the_clock_pages_open_forms_are_written_once_and_the_trail_is_whole() {
    let _shared = MACHINE.read().await;
    let count = times(1_000);
    on_both(async |stage| {
        server::demo::fill_if_empty(&stage.portal).await.expect("the demo");
        let mut admin = stage.staff("clock@example.uz", "administrator,moderator").await;
        let mut chance = Chance(12);
        for round in 0..count {
            let jump = *chance.one(&JUMPS);
            // Never before 1970 and not after the year 2500: a machine shows nothing else.
            let now = (stage.portal.now() + jump).clamp(0, START + 170_000 * DAY);
            stage.clock.store(now, std::sync::atomic::Ordering::Relaxed);
            for path in ["/uz", "/ru/programmes", "/ja/vacancies", "/en/eligibility", "/uz/certificates/check", "/uz/fees", "/readyz"] {
                let answer = stage.visitor().get(path).await;
                assert_eq!(answer.status, StatusCode::OK, "{path} at {now}");
            }
            for path in ["/uz/desk", "/uz/desk/applications", "/uz/desk/outbox", "/uz/desk/audit", "/uz/desk/vacancies", "/uz/certificates/check?number=Q26-7K2M-XYAB-9"] {
                let answer = admin.get(path).await;
                assert!(!answer.status.is_server_error(), "{path} at {now}");
            }
            // A registration within one moment of the clock goes through, whenever that is.
            let email = format!("clock{round}@example.uz");
            let mut visitor = stage.visitor();
            let fields = [("contact", email.as_str()), ("password", PASSWORD), ("consent", "yes")];
            let page = visitor.post("/uz/register", &fields).await;
            let code = stage.code(&email).await;
            let page = visitor.post(&page.location(), &[("code", &code)]).await;
            assert_eq!(page.location(), "/uz/my", "at {now}");
            worker::show(&stage.portal).await.expect("the timer runs");
            app::identity::sessions::sweep(&stage.portal).await.expect("the timer runs");
            app::vacancies::service::expire(&stage.portal).await.expect("the timer runs");
            app::saved::service::tell_due(&stage.portal).await.expect("the timer runs");
        }
        let twice = "SELECT COUNT(*) FROM (SELECT address_index FROM outbox WHERE kind = 'code' GROUP BY address_index HAVING COUNT(*) <> 1) d";
        assert_eq!(stage.count(twice).await, 0);
        let report = app::audit::verify::verify(&stage.portal.db, &[]).await.expect("a report");
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        println!("{}: {count} jumps of the clock", stage.portal.db.engine());
    })
    .await;
}

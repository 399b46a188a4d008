//! Writes a thousand generated persons with the server's answers, one JSON object to a line: the end-to-end tests put the
//! same questions to the browser's build.

use app::programmes::agree::{Case, letters};
use app::programmes::rules::{Passed, Person};
use app::writing::date::Day;
use server::generate::Chance;
use server::start;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("koprik-cases-{}", std::process::id()));
    let config = server::config::Config {
        database_url: format!("sqlite:{}", folder.join("cases.db").display()),
        ..server::config::Config::default()
    };
    let portal = start::prepared(&config).await?;
    let reference = portal.reference.current();
    let programmes: Vec<_> = reference
        .catalog
        .programmes
        .iter()
        .filter(|found| !found.requirements.is_empty())
        .collect();
    let tests = reference
        .catalog
        .rule_tests(app::i18n::calendar::day_of(portal.now()));
    let mut chance = Chance::from_seed(2_026);
    let mut below =
        |limit: usize| usize::try_from(chance.next() % limit.max(1) as u64).unwrap_or(0);
    let start_day = Day::new(2025, 1, 1).ok_or("a real day")?;
    let days = |count: usize| i64::try_from(count).unwrap_or(0);
    for _ in 0..1_000 {
        let programme = programmes[below(programmes.len())];
        let day = start_day.plus_days(days(below(1_500)));
        let mut person = Person {
            born: (below(5) > 0).then(|| start_day.plus_days(-days(below(22_000)))),
            stay_months: (below(3) > 0).then(|| u32::try_from(below(80)).unwrap_or(0)),
            ..Person::default()
        };
        for _ in 0..below(4) {
            let on = (below(2) > 0).then(|| start_day.plus_days(days(below(1_500))));
            person.passed.push(Passed {
                test: tests[below(tests.len())].code.clone(),
                on,
            });
        }
        for code in ["healthy", "no-deposit", "recognised-course"] {
            if below(2) > 0 {
                person.statements.insert(code.into(), below(3) > 0);
            }
        }
        if below(4) == 0 {
            person.done.insert("titp".into());
        }
        let case = Case {
            rules: programme.requirements.clone(),
            tests: tests.clone(),
            person,
            day,
        };
        let case = serde_json::to_string(&case)?;
        let answer = letters(&case);
        println!("{}", serde_json::json!({ "case": case, "answer": answer }));
    }
    portal.db.close().await;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

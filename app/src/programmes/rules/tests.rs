//! What the rules must hold: more never makes less eligible, and a rule outside its dates never counts.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().expect("a real day")
}

fn row(group: &str, condition: Condition) -> Dated<Requirement> {
    Dated {
        value: Requirement {
            group: group.into(),
            condition,
            months: None,
            price: None,
        },
        from: None,
        to: None,
        source: "https://example.org".into(),
        as_of: "2026".into(),
    }
}

fn tests() -> Vec<Test> {
    [
        ("n5", "jlpt", 1),
        ("n4", "jlpt", 2),
        ("n3", "jlpt", 3),
        ("a2", "jft", 3),
        ("skill", "skill", 1),
    ]
    .into_iter()
    .map(|(code, family, rank)| Test {
        code: code.into(),
        family: family.into(),
        rank,
        validity_months: (code == "skill").then_some(24),
    })
    .collect()
}

fn rules() -> Vec<Dated<Requirement>> {
    let language = |family: &str, test: &str, rank| Condition::Language {
        family: family.into(),
        test: test.into(),
        rank,
    };
    vec![
        row("age", Condition::AgeMin { years: 18 }),
        row("language", language("jlpt", "n4", 2)),
        row("language", language("jft", "a2", 3)),
        row(
            "skills",
            Condition::Test {
                test: "skill".into(),
            },
        ),
        row(
            "skills",
            Condition::ProgrammeDone {
                kind: "titp".into(),
            },
        ),
        row(
            "health",
            Condition::Statement {
                code: "healthy".into(),
            },
        ),
        row("stay", Condition::StayBelow { months: 60 }),
    ]
}

fn passed(test: &str, on: &str) -> Passed {
    Passed {
        test: test.into(),
        on: Some(day(on)),
    }
}

#[test]
fn one_alternative_of_a_group_is_enough_and_a_higher_level_includes_a_lower() {
    let person = Person {
        passed: vec![passed("n3", "2026-01-01")],
        ..Person::default()
    };
    let report = evaluate(&rules(), &tests(), &person, day("2026-11-24"));
    assert_eq!(report.groups[1].met, Met::Yes);
    assert_eq!(report.groups[1].rows.len(), 2);
}

#[test]
fn what_nobody_answered_is_open_and_not_refused() {
    let report = evaluate(&rules(), &tests(), &Person::default(), day("2026-11-24"));
    assert_eq!(report.groups[0].met, Met::Unknown);
    assert_eq!(report.verdict(), Verdict::NotYet);
    assert_eq!(
        evaluate(&[], &tests(), &Person::default(), day("2026-11-24")).verdict(),
        Verdict::NoRules
    );
}

#[test]
fn a_pass_of_tomorrow_or_one_that_is_too_old_does_not_count() {
    let on = |when: &str, today: &str| {
        let person = Person {
            passed: vec![passed("skill", when)],
            ..Person::default()
        };
        evaluate(&rules(), &tests(), &person, day(today)).groups[2].met
    };
    assert_eq!(on("2026-11-25", "2026-11-24"), Met::No);
    assert_eq!(on("2026-11-24", "2026-11-24"), Met::Yes);
    assert_eq!(on("2024-11-24", "2026-11-24"), Met::Yes);
    assert_eq!(on("2024-11-23", "2026-11-24"), Met::No);
}

fn people() -> impl Strategy<Value = Person> {
    let tests = prop::collection::vec((0..5_usize, prop::option::of(0..2_000_i64)), 0..4);
    (
        prop::option::of(1_000..20_000_i64),
        tests,
        prop::option::of(0..90_u32),
        prop::option::of(any::<bool>()),
        any::<bool>(),
    )
        .prop_map(|(born, passes, stay, healthy, titp)| Person {
            born: born.map(|days| day("1970-01-01").plus_days(days)),
            passed: passes
                .into_iter()
                .map(|(test, on)| Passed {
                    test: ["n5", "n4", "n3", "a2", "skill"][test].into(),
                    on: on.map(|days| day("2022-01-01").plus_days(days)),
                })
                .collect(),
            experience_months: None,
            statements: healthy
                .map(|yes| ("healthy".to_owned(), yes))
                .into_iter()
                .collect(),
            stay_months: stay,
            done: titp.then(|| "titp".to_owned()).into_iter().collect(),
        })
}

proptest! {
    #[test]
    fn one_more_qualification_never_makes_anybody_less_eligible(person in people(), test in 0..5_usize, on in 0..2_000_i64) {
        let today = day("2026-11-24");
        let before = evaluate(&rules(), &tests(), &person, today);
        let mut more = person;
        more.passed.push(Passed {
            test: ["n5", "n4", "n3", "a2", "skill"][test].into(),
            on: Some(day("2022-01-01").plus_days(on)),
        });
        more.done.insert("titp".into());
        let after = evaluate(&rules(), &tests(), &more, today);
        for (old, new) in before.groups.iter().zip(&after.groups) {
            prop_assert!(new.met >= old.met, "{} was {:?} and is {:?}", old.name, old.met, new.met);
        }
    }

    #[test]
    fn a_rule_outside_its_dates_never_counts(person in people(), from in 0..4_000_i64, length in 0..1_000_i64, today in 0..5_000_i64) {
        let start = day("2020-01-01");
        let mut rule = row("age", Condition::AgeMin { years: 18 });
        rule.from = Some(start.plus_days(from));
        rule.to = Some(start.plus_days(from + length));
        let report = evaluate(&[rule], &tests(), &person, start.plus_days(today));
        prop_assert_eq!(report.groups.is_empty(), today < from || today > from + length);
    }

    #[test]
    fn a_person_and_rules_that_travel_as_json_give_the_same_report(person in people()) {
        let today = day("2026-11-24");
        let there: Person = serde_json::from_str(&serde_json::to_string(&person).expect("json")).expect("person");
        let rules_there: Vec<Dated<Requirement>> =
            serde_json::from_str(&serde_json::to_string(&rules()).expect("json")).expect("rules");
        prop_assert_eq!(evaluate(&rules(), &tests(), &person, today), evaluate(&rules_there, &tests(), &there, today));
    }
}

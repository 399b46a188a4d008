//! What a registration accepts, and what it names as wrong.

use super::*;

fn today() -> Day {
    Day::new(2026, 11, 24).expect("a real day")
}

fn whole() -> Fields {
    [
        ("country", "JP"),
        ("kind", "supervising"),
        ("name", "見本協同組合"),
        ("latin", "Mihon Kyodo Kumiai"),
        ("number", "７０００-０１２０-５０００２"),
        ("licensed", "yes"),
        ("licence", "許1701000000"),
        ("issuer", "見本機関"),
        ("from-day", "1"),
        ("from-month", "4"),
        ("from-year", "2024"),
        ("until-day", "31"),
        ("until-month", "3"),
        ("until-year", "2029"),
        ("address", "東京都"),
        ("phone", "+81 3 1234 5678"),
        ("email", "info@example.jp"),
        ("website", "example.jp"),
    ]
    .into_iter()
    .fold(Fields::default(), |fields, (key, value)| {
        fields.with(key, value)
    })
}

#[test]
fn a_whole_registration_gives_its_facts() {
    let facts = facts(&whole(), today()).expect("nothing is wrong");
    assert_eq!(facts.number, "7000012050002");
    assert_eq!(facts.licence_to, "2029-03-31");
    assert_eq!(facts.website, "https://example.jp");
}

#[test]
fn a_supervising_organisation_without_a_licence_cannot_go_on_and_an_employer_can() {
    let without = whole().with("licensed", "no");
    assert_eq!(
        check(Step::Licence, &without, today()).of("licensed"),
        Some(Wrong::LicenceNeeded)
    );
    let employer = without.with("kind", "employer");
    assert_eq!(facts(&employer, today()).expect("fine").licence, "");
}

#[test]
fn a_licence_that_ended_or_has_not_begun_is_named() {
    let wrong = |name: &str, year: &str| {
        let fields = whole().with(&format!("{name}-year"), year);
        check(Step::Licence, &fields, today()).of(&format!("{name}-year"))
    };
    assert_eq!(wrong("until", "2026"), Some(Wrong::LicenceEnded));
    assert_eq!(wrong("until", "2023"), Some(Wrong::Order));
    assert_eq!(wrong("from", "2027"), Some(Wrong::Future));
}

#[test]
fn names_and_addresses_that_would_deceive_are_refused() {
    assert_eq!(name("A\u{202e}moc"), Err(Wrong::NameCharacters));
    assert_eq!(name("<b>"), Err(Wrong::NameCharacters));
    assert_eq!(latin_name("Аnadolu"), Err(Wrong::NotLatin));
    assert_eq!(latin_name("İş & Güç A.Ş."), Ok("İş & Güç A.Ş.".into()));
    for typed in [
        "javascript:alert(1)",
        "https://a@b.example",
        "https://nohost",
        "ftp://a.example",
    ] {
        assert_eq!(website(typed), Err(Wrong::Website), "{typed}");
    }
}

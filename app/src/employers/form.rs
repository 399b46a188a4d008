//! The steps in which an organisation is registered, what each accepts, and the facts that come out of them.

use serde::{Deserialize, Serialize};

use super::rules::Kind;
use crate::forms::{Errors, Fields};
use crate::writing::contact::{self, Contact};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::official_number::{self, OfficialProblem};

/// One page of the registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    Kind,
    Name,
    Number,
    Licence,
    Address,
    Contacts,
}

impl Step {
    pub const ALL: [Self; 6] = [
        Self::Kind,
        Self::Name,
        Self::Number,
        Self::Licence,
        Self::Address,
        Self::Contacts,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Name => "name",
            Self::Number => "number",
            Self::Licence => "licence",
            Self::Address => "address",
            Self::Contacts => "contacts",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }

    /// The fields that are kept of what was sent.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["country", "kind"],
            Self::Name => &["name", "latin"],
            Self::Number => &["number"],
            Self::Licence => &[
                "licensed",
                "licence",
                "issuer",
                "from-day",
                "from-month",
                "from-year",
                "until-day",
                "until-month",
                "until-year",
            ],
            Self::Address => &["address"],
            Self::Contacts => &["phone", "email", "website"],
        }
    }
}

/// The longest name, in characters.
pub const NAME: usize = 120;
/// The longest note, address or reason, in characters.
pub const TEXT: usize = 1_000;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    NameEmpty,
    NameLong,
    NameCharacters,
    /// The Latin name has letters of another script.
    NotLatin,
    Number(OfficialProblem),
    LicenceEmpty,
    /// This kind of organisation works only with a licence.
    LicenceNeeded,
    IssuerEmpty,
    Day(DayProblem),
    /// It begins in the future.
    Future,
    /// It ended before it began.
    Order,
    /// It has ended.
    LicenceEnded,
    AddressEmpty,
    TooLong,
    Phone,
    Email,
    Website,
    Reason,
    Source,
    AlreadyMember,
    TooManyInvitations,
    Contact,
    /// An organisation cannot act for itself by a link.
    OwnNumber,
}

/// What is known of an organisation once all steps are done, as it is sent and checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// ISO 3166-1: `JP`, `TR`, `UZ`.
    pub country: String,
    pub kind: String,
    /// In its own script.
    pub name: String,
    pub name_latin: String,
    pub number: String,
    /// Empty when it has no licence and needs none.
    pub licence: String,
    pub issuer: String,
    pub licence_from: String,
    /// Empty when no end was set.
    pub licence_to: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub website: String,
}

impl Facts {
    pub fn kind(&self) -> Option<Kind> {
        Kind::from_code(&self.kind)
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs that turn or hide text have no place in a name; neither have those of markup.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The name of an organisation in any script: letters, figures and the usual signs.
///
/// # Errors
/// Empty, long, or with signs that no name has.
pub fn name(typed: &str) -> Result<String, Wrong> {
    let text = squeezed(typed);
    if text.is_empty() {
        Err(Wrong::NameEmpty)
    } else if text.chars().count() > NAME {
        Err(Wrong::NameLong)
    } else if text.chars().any(is_hostile) || !text.chars().any(char::is_alphanumeric) {
        Err(Wrong::NameCharacters)
    } else {
        Ok(text)
    }
}

/// The same in Latin letters; those of Turkish and Uzbek are Latin too.
///
/// # Errors
/// As [`name`], or letters of another script.
pub fn latin_name(typed: &str) -> Result<String, Wrong> {
    let text = name(typed)?;
    let is_latin = |c: char| {
        u32::from(c) < 0x250 || matches!(c, '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}')
    };
    if text.chars().all(|c| !c.is_alphabetic() || is_latin(c)) {
        Ok(text)
    } else {
        Err(Wrong::NotLatin)
    }
}

/// An address on the web that may be shown as a link, or nothing.
///
/// # Errors
/// It is no such address.
pub fn website(typed: &str) -> Result<String, Wrong> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let rest = with_scheme
        .strip_prefix("https://")
        .or_else(|| with_scheme.strip_prefix("http://"))
        .ok_or(Wrong::Website)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    let is_clean = !rest
        .chars()
        .any(|c| c.is_whitespace() || is_hostile(c) || matches!(c, '"' | '\'' | '@' | '\\'));
    if is_host && is_clean && with_scheme.chars().count() <= 200 {
        Ok(with_scheme)
    } else {
        Err(Wrong::Website)
    }
}

/// A date of the form, `{name}-day` and so on.
///
/// # Errors
/// [`DayProblem`].
pub fn day(fields: &Fields, name: &str) -> Result<Day, DayProblem> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
}

/// Checks one step; `all` are the answers of all steps, this one among them. Codes of countries are checked by the service.
pub fn check(step: Step, all: &Fields, today: Day) -> Errors<Wrong> {
    let mut errors = Errors::none();
    let mut note = |field: &str, result: Result<(), Wrong>| {
        if let Err(wrong) = result {
            errors.add(field, wrong);
        }
    };
    match step {
        Step::Kind => {
            let chosen = |is_chosen: bool| {
                if is_chosen {
                    Ok(())
                } else {
                    Err(Wrong::Choose)
                }
            };
            note("country", chosen(!all.get("country").is_empty()));
            note("kind", chosen(Kind::from_code(all.get("kind")).is_some()));
        }
        Step::Name => {
            note("name", name(all.get("name")).map(drop));
            note("latin", latin_name(all.get("latin")).map(drop));
        }
        Step::Number => note(
            "number",
            official_number::read(all.get("country"), all.get("number"))
                .map(drop)
                .map_err(Wrong::Number),
        ),
        Step::Licence => licence(all, today, &mut errors),
        Step::Address => {
            let text = all.get("address").trim();
            note(
                "address",
                match text.chars().count() {
                    0 => Err(Wrong::AddressEmpty),
                    count if count > TEXT => Err(Wrong::TooLong),
                    _ => Ok(()),
                },
            );
        }
        Step::Contacts => {
            note("phone", phone(all).map(drop));
            note("email", email(all).map(drop));
            note("website", website(all.get("website")).map(drop));
        }
    }
    errors
}

fn phone(all: &Fields) -> Result<String, Wrong> {
    match contact::read(all.get("phone")) {
        Ok(Contact::Phone(number)) => Ok(number),
        _ => Err(Wrong::Phone),
    }
}

fn email(all: &Fields) -> Result<String, Wrong> {
    match contact::read(all.get("email")) {
        Ok(Contact::Email(address)) => Ok(address),
        _ => Err(Wrong::Email),
    }
}

fn licence(all: &Fields, today: Day, errors: &mut Errors<Wrong>) {
    let is_needed = Kind::from_code(all.get("kind")).is_some_and(Kind::needs_licence);
    match all.get("licensed") {
        "yes" => {}
        "no" if is_needed => return errors.add("licensed", Wrong::LicenceNeeded),
        "no" => return,
        _ => return errors.add("licensed", Wrong::Choose),
    }
    match squeezed(all.get("licence")).chars().count() {
        0 => errors.add("licence", Wrong::LicenceEmpty),
        count if count > NAME => errors.add("licence", Wrong::NameLong),
        _ => {}
    }
    if let Err(wrong) = name(all.get("issuer")) {
        let wrong = if wrong == Wrong::NameEmpty {
            Wrong::IssuerEmpty
        } else {
            wrong
        };
        errors.add("issuer", wrong);
    }
    let from = match day(all, "from") {
        Ok(from) if from > today => {
            errors.add("from-year", Wrong::Future);
            None
        }
        Ok(from) => Some(from),
        Err(problem) => {
            errors.add(&format!("from-{}", problem.part()), Wrong::Day(problem));
            None
        }
    };
    match day(all, "until") {
        Ok(end) if from.is_some_and(|from| end < from) => errors.add("until-year", Wrong::Order),
        Ok(end) if end < today => errors.add("until-year", Wrong::LicenceEnded),
        // Some licences have no end.
        Ok(_) | Err(DayProblem::Empty) => {}
        Err(problem) => errors.add(&format!("until-{}", problem.part()), Wrong::Day(problem)),
    }
}

/// The facts, if every step is in order.
pub fn facts(all: &Fields, today: Day) -> Option<Facts> {
    if Step::ALL
        .into_iter()
        .any(|step| !check(step, all, today).is_empty())
    {
        return None;
    }
    let is_licensed = all.get("licensed") == "yes";
    let of_licence = |text: String| if is_licensed { text } else { String::new() };
    let written = |name: &str| day(all, name).map_or_else(|_| String::new(), |day| day.to_string());
    Some(Facts {
        country: all.get("country").to_owned(),
        kind: all.get("kind").to_owned(),
        name: name(all.get("name")).ok()?,
        name_latin: latin_name(all.get("latin")).ok()?,
        number: official_number::read(all.get("country"), all.get("number")).ok()?,
        licence: of_licence(squeezed(all.get("licence"))),
        issuer: of_licence(squeezed(all.get("issuer"))),
        licence_from: of_licence(written("from")),
        licence_to: of_licence(written("until")),
        address: all.get("address").trim().to_owned(),
        phone: phone(all).ok()?,
        email: email(all).ok()?,
        website: website(all.get("website")).ok()?,
    })
}

#[cfg(test)]
mod tests {
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
}

//! The steps in which an organisation is registered, what each accepts, and the facts that come out of them.

mod answers;

use serde::{Deserialize, Serialize};

pub use answers::{day, latin_name, name, website};
use answers::{email, phone, squeezed};

use super::rules::Kind;
use crate::forms::{Errors, Fields};
use crate::writing::date::{Day, DayProblem};
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
mod tests;

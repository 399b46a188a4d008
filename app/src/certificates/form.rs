//! What the form of a new certificate accepts.

use serde::{Deserialize, Serialize};

use super::rules::Kind;
use crate::forms::{Errors, Fields};
use crate::writing::contact::{self, Contact};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;
use crate::writing::names::{self, NameProblem};

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    Name(NameProblem),
    /// The holder's profile has another name, and nobody has confirmed both.
    Differs,
    Day(DayProblem),
    /// Issued in the future.
    Future,
    /// It ends before it begins.
    Order,
    /// The rule does not know when it ends: the document does.
    EndMissing,
    Contact,
    /// No account has this contact.
    NoAccount,
    Issuer,
    Level,
    Reason,
    /// The last day of a suspension lies in the past.
    Past,
}

/// A certificate as entered; whether codes exist is checked by the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    pub kind: Kind,
    pub test: String,
    pub occupation: String,
    pub level: String,
    pub holder_name: String,
    /// What the box sent that confirms the name beside that of the profile.
    pub sure: String,
    pub contact: Option<Contact>,
    pub issuer: String,
    pub issued_on: Day,
    pub valid_to: Option<Day>,
}

/// The last day of a suspension; nothing when it has none.
///
/// # Errors
/// What is wrong with the date, and in which of its parts.
pub fn suspended_to(fields: &Fields) -> Result<Option<Day>, DayProblem> {
    match day(fields, "last") {
        Ok(day) => Ok(Some(day)),
        Err(DayProblem::Empty) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn day(fields: &Fields, name: &str) -> Result<Day, DayProblem> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
}

/// Reads the form.
///
/// # Errors
/// One kind for each field.
pub fn entered(fields: &Fields, today: Day) -> Result<Entered, Errors<Wrong>> {
    let mut errors = Errors::none();
    let kind = Kind::from_code(fields.get("kind"));
    if kind.is_none() {
        errors.add("kind", Wrong::Choose);
    }
    if kind.is_some_and(Kind::has_test) && fields.get("test").is_empty() {
        errors.add("test", Wrong::Choose);
    }
    let level = to_ascii(fields.get("level")).trim().to_owned();
    if kind == Some(Kind::Qualification) {
        if fields.get("occupation").is_empty() {
            errors.add("occupation", Wrong::Choose);
        }
        if !level
            .parse::<u8>()
            .is_ok_and(|level| (1..=8).contains(&level))
        {
            errors.add("level", Wrong::Level);
        }
    }
    let holder_name = names::passport_name(fields.get("holder"))
        .map_err(|problem| errors.add("holder", Wrong::Name(problem)))
        .ok();
    let typed = fields.get("contact").trim();
    let contact = if typed.is_empty() {
        None
    } else {
        contact::read(typed)
            .map_err(|_| errors.add("contact", Wrong::Contact))
            .ok()
    };
    let issuer = names::written_name(fields.get("issuer")).unwrap_or_default();
    if issuer.is_empty() {
        errors.add("issuer", Wrong::Issuer);
    }
    let issued_on = match day(fields, "issued") {
        Ok(issued) if issued > today => {
            errors.add("issued-year", Wrong::Future);
            None
        }
        Ok(issued) => Some(issued),
        Err(problem) => {
            errors.add(&format!("issued-{}", problem.part()), Wrong::Day(problem));
            None
        }
    };
    let valid_to = match day(fields, "until") {
        Ok(end) if issued_on.is_some_and(|issued| end < issued) => {
            errors.add("until-year", Wrong::Order);
            None
        }
        Ok(end) => Some(end),
        Err(DayProblem::Empty) => None,
        Err(problem) => {
            errors.add(&format!("until-{}", problem.part()), Wrong::Day(problem));
            None
        }
    };
    match (kind, holder_name, issued_on, errors.is_empty()) {
        (Some(kind), Some(holder_name), Some(issued_on), true) => Ok(Entered {
            kind,
            test: if kind.has_test() {
                fields.get("test").to_owned()
            } else {
                String::new()
            },
            occupation: if kind == Kind::Qualification {
                fields.get("occupation").to_owned()
            } else {
                String::new()
            },
            level: if kind == Kind::Qualification {
                level
            } else {
                String::new()
            },
            holder_name,
            sure: fields.get("sure").to_owned(),
            contact,
            issuer,
            issued_on,
            valid_to,
        }),
        _ => Err(errors),
    }
}

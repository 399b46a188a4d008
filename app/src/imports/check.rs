//! Checks one row: what it says, whom it is about, and whether it was written before.

use std::collections::HashMap;

use super::columns::{Field, Mapping};
use crate::access::AccountKind;
use crate::applications;
use crate::candidates;
use crate::candidates::form::Step;
use crate::certificates::batch::{self, Ready};
use crate::certificates::rules::Kind;
use crate::certificates::wording::kind_word;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::Locale;
use crate::identity;
use crate::writing::date::{Day, DayProblem};
use crate::writing::date_text::read_text;
use crate::writing::digits::to_ascii;
use crate::writing::name_guard::{self, Verdict};
use crate::writing::names::{self, NameProblem};
use crate::writing::number::{self, Kind as NumberKind};
use crate::writing::{contact, fold};

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    NameEmpty,
    NameLetters,
    NameDiffers,
    NameUnclear,
    DayUnread,
    DayEmpty,
    DayFuture,
    DayOrder,
    EndMissing,
    BornDiffers,
    NoAccount,
    NoApplication,
    TwoPeople,
    Unknown,
    Level,
    Issuer,
    SameInFile,
    SameInDatabase,
}

impl Wrong {
    pub const ALL: [Self; 18] = [
        Self::NameEmpty,
        Self::NameLetters,
        Self::NameDiffers,
        Self::NameUnclear,
        Self::DayUnread,
        Self::DayEmpty,
        Self::DayFuture,
        Self::DayOrder,
        Self::EndMissing,
        Self::BornDiffers,
        Self::NoAccount,
        Self::NoApplication,
        Self::TwoPeople,
        Self::Unknown,
        Self::Level,
        Self::Issuer,
        Self::SameInFile,
        Self::SameInDatabase,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::NameEmpty => "name-empty",
            Self::NameLetters => "name-letters",
            Self::NameDiffers => "name-differs",
            Self::NameUnclear => "name-unclear",
            Self::DayUnread => "day-unread",
            Self::DayEmpty => "day-empty",
            Self::DayFuture => "day-future",
            Self::DayOrder => "day-order",
            Self::EndMissing => "end-missing",
            Self::BornDiffers => "born-differs",
            Self::NoAccount => "no-account",
            Self::NoApplication => "no-application",
            Self::TwoPeople => "two-people",
            Self::Unknown => "unknown",
            Self::Level => "level",
            Self::Issuer => "issuer",
            Self::SameInFile => "same-in-file",
            Self::SameInDatabase => "same-in-database",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wrong| wrong.code() == code)
    }
}

/// One problem; `detail` is the other line, or the number of the other certificate.
pub type Problem = (Field, Wrong, String);

/// A row that may be written.
#[derive(Debug)]
pub struct Checked {
    pub kind: Kind,
    pub test: String,
    pub occupation: String,
    pub level: String,
    pub holder_name: String,
    pub account: Option<String>,
    pub issuer: String,
    pub issued_on: Day,
    pub valid_to: Option<Day>,
    pub same_key: String,
}

impl Checked {
    pub fn ready(&self, line: i64) -> Ready<'_> {
        Ready {
            line,
            kind: self.kind,
            test: &self.test,
            occupation: &self.occupation,
            level: &self.level,
            holder_name: &self.holder_name,
            account: self.account.as_deref(),
            issuer: &self.issuer,
            issued_on: self.issued_on,
            valid_to: self.valid_to,
            same_key: &self.same_key,
        }
    }
}

/// The words by which kinds, tests and occupations are known, in every language; made once for many rows.
#[derive(Debug)]
pub struct Words {
    kinds: HashMap<String, Kind>,
    tests: HashMap<String, String>,
    occupations: HashMap<String, String>,
}

impl Words {
    pub fn new(ctx: &Ctx) -> Self {
        let reference = ctx.portal.reference.current();
        let key = |text: &str| fold::tokens(text).concat();
        let mut kinds = HashMap::new();
        for kind in Kind::ALL {
            kinds.insert(key(kind.code()), kind);
            for locale in Locale::ALL {
                kinds.insert(key(&kind_word(locale, kind)), kind);
            }
        }
        let names = |set: &str| {
            let mut found = HashMap::new();
            for code in reference.codes(set) {
                for locale in Locale::ALL {
                    found.insert(key(reference.name(locale, set, code)), code.clone());
                }
            }
            // A code is never shadowed by a name.
            for code in reference.codes(set) {
                found.insert(key(code), code.clone());
            }
            found
        };
        Self {
            kinds,
            tests: names("test"),
            occupations: names("occupation"),
        }
    }

    fn kind(&self, typed: &str) -> Option<Kind> {
        self.kinds.get(&fold::tokens(typed).concat()).copied()
    }

    fn test(&self, typed: &str) -> Option<&String> {
        self.tests.get(&fold::tokens(typed).concat())
    }

    fn occupation(&self, typed: &str) -> Option<&String> {
        self.occupations.get(&fold::tokens(typed).concat())
    }
}

/// Checks one row.
///
/// # Errors
/// What is wrong, at most one problem for each column; or a failure.
pub async fn check(
    ctx: &Ctx,
    words: &Words,
    mapping: &Mapping,
    cells: &[String],
) -> Result<Result<Checked, Vec<Problem>>, AppError> {
    let mut problems: Vec<Problem> = Vec::new();
    let value = |field| mapping.value(field, cells);
    let mut add = |field, wrong, detail: &str| problems.push((field, wrong, detail.to_owned()));

    let kind = words.kind(value(Field::Kind));
    if kind.is_none() {
        add(Field::Kind, Wrong::Unknown, "");
    }
    let issued = match read_text(value(Field::Issued)) {
        Ok(day) if day > ctx.today() => {
            add(Field::Issued, Wrong::DayFuture, "");
            None
        }
        Ok(day) => Some(day),
        Err(DayProblem::Empty) => {
            add(Field::Issued, Wrong::DayEmpty, "");
            None
        }
        Err(_) => {
            add(Field::Issued, Wrong::DayUnread, "");
            None
        }
    };
    let until = match read_text(value(Field::Until)) {
        Ok(day) if issued.is_some_and(|issued| day < issued) => {
            add(Field::Until, Wrong::DayOrder, "");
            None
        }
        Ok(day) => Some(day),
        Err(DayProblem::Empty) => None,
        Err(_) => {
            add(Field::Until, Wrong::DayUnread, "");
            None
        }
    };
    let born = match read_text(value(Field::Born)) {
        Ok(day) if day >= ctx.today() => {
            add(Field::Born, Wrong::DayFuture, "");
            None
        }
        Ok(day) => Some(day),
        Err(DayProblem::Empty) => None,
        Err(_) => {
            add(Field::Born, Wrong::DayUnread, "");
            None
        }
    };
    let test = match kind {
        Some(kind) if kind.has_test() => {
            let known = words.test(value(Field::Test)).filter(|code| {
                issued.is_none_or(|day| {
                    let reference = ctx.portal.reference.current();
                    let tests = reference.catalog.tests_on(day);
                    tests.iter().any(|known| known.test.code == **code)
                })
            });
            if known.is_none() {
                add(Field::Test, Wrong::Unknown, "");
            }
            known.cloned().unwrap_or_default()
        }
        _ => String::new(),
    };
    let (occupation, level) = if kind == Some(Kind::Qualification) {
        let known = words.occupation(value(Field::Occupation)).cloned();
        if known.is_none() {
            add(Field::Occupation, Wrong::Unknown, "");
        }
        let level = to_ascii(value(Field::Level)).trim().to_owned();
        if !level
            .parse::<u8>()
            .is_ok_and(|level| (1..=8).contains(&level))
        {
            add(Field::Level, Wrong::Level, "");
        }
        (known.unwrap_or_default(), level)
    } else {
        (String::new(), String::new())
    };
    if let (Some(kind), Some(issued)) = (kind, issued)
        && until.is_none()
        && value(Field::Until).trim().is_empty()
        && batch::needs_end(ctx, kind, &test, issued)
    {
        add(Field::Until, Wrong::EndMissing, "");
    }
    let issuer = names::written_name(value(Field::Issuer)).unwrap_or_default();
    if issuer.is_empty() {
        add(Field::Issuer, Wrong::Issuer, "");
    }
    let holder = match names::passport_name(value(Field::Holder)) {
        Ok(name) => Some(name),
        Err(NameProblem::Empty) => {
            add(Field::Holder, Wrong::NameEmpty, "");
            None
        }
        Err(_) => {
            add(Field::Holder, Wrong::NameLetters, "");
            None
        }
    };
    let account = match person(ctx, value(Field::Contact), value(Field::Application)).await? {
        Ok(account) => account,
        Err((field, wrong)) => {
            add(field, wrong, "");
            None
        }
    };
    if let Some(account) = &account {
        let known = candidates::service::of(ctx, account).await?;
        if let (Some(name), Some(holder)) = (known.passport_name(), &holder) {
            let found = name_guard::compare(&name, holder);
            if found.asks() {
                let wrong = if found.verdict == Verdict::Different {
                    Wrong::NameDiffers
                } else {
                    Wrong::NameUnclear
                };
                add(Field::Holder, wrong, "");
            }
        }
        let profile = candidates::form::born(&known.fields(Step::Birth)).ok();
        if let (Some(profile), Some(born)) = (profile, born)
            && profile != born
        {
            add(Field::Born, Wrong::BornDiffers, "");
        }
    }
    let (Some(kind), Some(issued_on), Some(holder_name), true) =
        (kind, issued, holder, problems.is_empty())
    else {
        return Ok(Err(problems));
    };
    let number = value(Field::Number).trim();
    let day = issued_on.to_string();
    let born = born.map_or_else(String::new, |day| day.to_string());
    let same_key = if number.is_empty() {
        let person = account.as_deref().unwrap_or_default();
        batch::same_key(&[
            "person",
            kind.code(),
            &test,
            &occupation,
            &level,
            &holder_name,
            &born,
            person,
            &day,
        ])
    } else {
        batch::same_key(&["number", kind.code(), &test, &issuer, number])
    };
    let checked = Checked {
        kind,
        test,
        occupation,
        level,
        holder_name,
        account,
        issuer,
        issued_on,
        valid_to: until,
        same_key,
    };
    match batch::same_in_database(ctx, &checked.ready(0)).await? {
        Some(number) => Ok(Err(vec![(Field::Holder, Wrong::SameInDatabase, number)])),
        None => Ok(Ok(checked)),
    }
}

/// The account that a row names, by contact, by application, or by both.
async fn person(
    ctx: &Ctx,
    typed: &str,
    application: &str,
) -> Result<Result<Option<String>, (Field, Wrong)>, AppError> {
    let by_contact = if typed.trim().is_empty() {
        None
    } else {
        let found = match contact::read(typed) {
            Ok(contact) => identity::store::by_address(&ctx.portal, &contact.to_string()).await?,
            Err(_) => None,
        };
        let Some(found) = found.filter(|found| found.kind() == AccountKind::Candidate) else {
            return Ok(Err((Field::Contact, Wrong::NoAccount)));
        };
        Some(found.id)
    };
    let by_application = if application.trim().is_empty() {
        None
    } else {
        let found = match number::read(NumberKind::Application, application) {
            Ok(number) => applications::store::account_of(ctx, &number).await?,
            Err(_) => None,
        };
        let Some(found) = found else {
            return Ok(Err((Field::Application, Wrong::NoApplication)));
        };
        Some(found)
    };
    if by_contact.is_some() && by_application.is_some() && by_contact != by_application {
        return Ok(Err((Field::Application, Wrong::TwoPeople)));
    }
    Ok(Ok(by_contact.or(by_application)))
}

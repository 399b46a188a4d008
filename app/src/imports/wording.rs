//! Words for columns, problems and states of imports.

use super::check::Wrong;
use super::columns::Field;
use super::read::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Unread};
use super::store::State;
use crate::i18n::Locale;
use crate::t;

pub fn field_word(locale: Locale, field: Field) -> String {
    match field {
        Field::Holder => t!(locale, "import-holder"),
        Field::Born => t!(locale, "import-born"),
        Field::Contact => t!(locale, "import-contact"),
        Field::Application => t!(locale, "import-application"),
        Field::Kind => t!(locale, "import-kind"),
        Field::Test => t!(locale, "import-test"),
        Field::Occupation => t!(locale, "import-occupation"),
        Field::Level => t!(locale, "import-level"),
        Field::Issuer => t!(locale, "import-issuer"),
        Field::Issued => t!(locale, "import-issued"),
        Field::Until => t!(locale, "import-until"),
        Field::Number => t!(locale, "import-number"),
    }
}

pub fn unread_word(locale: Locale, unread: Unread) -> String {
    match unread {
        Unread::Missing => t!(locale, "import-unread-missing"),
        Unread::TooLarge => t!(
            locale,
            "import-unread-large",
            most = (MAX_BYTES / (1024 * 1024)).to_string()
        ),
        Unread::Kind => t!(locale, "import-unread-kind"),
        Unread::Encoding => t!(locale, "import-unread-encoding"),
        Unread::Empty => t!(locale, "import-unread-empty"),
        Unread::TooManyRows => t!(
            locale,
            "import-unread-rows",
            most = crate::i18n::count(locale, i64::try_from(MAX_ROWS).unwrap_or(i64::MAX))
        ),
        Unread::TooManyColumns => t!(
            locale,
            "import-unread-columns",
            most = MAX_COLUMNS.to_string()
        ),
        Unread::TooMuchText => t!(locale, "import-unread-text"),
        Unread::Broken => t!(locale, "import-unread-broken"),
    }
}

pub fn state_word(locale: Locale, state: State) -> String {
    match state {
        State::Mapping => t!(locale, "import-state-mapping"),
        State::Working => t!(locale, "import-state-working"),
        State::Refused => t!(locale, "import-state-refused"),
        State::Telling | State::Done => t!(locale, "import-state-done"),
        State::Dropped => t!(locale, "import-state-dropped"),
    }
}

/// What is wrong; `detail` is the line or the number of the other one.
pub fn wrong_word(locale: Locale, wrong: Wrong, detail: &str) -> String {
    match wrong {
        Wrong::NameEmpty => t!(locale, "import-wrong-name-empty"),
        Wrong::NameLetters => t!(locale, "import-wrong-name-letters"),
        Wrong::NameDiffers => t!(locale, "import-wrong-name-differs"),
        Wrong::NameUnclear => t!(locale, "import-wrong-name-unclear"),
        Wrong::DayUnread => t!(locale, "import-wrong-day-unread"),
        Wrong::DayEmpty => t!(locale, "import-wrong-day-empty"),
        Wrong::DayFuture => t!(locale, "import-wrong-day-future"),
        Wrong::DayOrder => t!(locale, "import-wrong-day-order"),
        Wrong::EndMissing => t!(locale, "import-wrong-end"),
        Wrong::BornDiffers => t!(locale, "import-wrong-born"),
        Wrong::NoAccount => t!(locale, "import-wrong-account"),
        Wrong::NoApplication => t!(locale, "import-wrong-application"),
        Wrong::TwoPeople => t!(locale, "import-wrong-two"),
        Wrong::Unknown => t!(locale, "import-wrong-unknown"),
        Wrong::Level => t!(locale, "import-wrong-level"),
        Wrong::Issuer => t!(locale, "import-wrong-issuer"),
        Wrong::SameInFile => t!(locale, "import-wrong-same-file", line = detail),
        Wrong::SameInDatabase => t!(locale, "import-wrong-same-database", number = detail),
    }
}

/// What to do about it.
pub fn remedy_word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::NameEmpty => t!(locale, "import-mend-name-empty"),
        Wrong::NameLetters => t!(locale, "import-mend-name-letters"),
        Wrong::NameDiffers => t!(locale, "import-mend-name-differs"),
        Wrong::NameUnclear => t!(locale, "import-mend-name-unclear"),
        Wrong::DayUnread | Wrong::DayEmpty => {
            t!(
                locale,
                "import-mend-day",
                example = "2026-11-24, 24.11.2026"
            )
        }
        Wrong::DayFuture | Wrong::DayOrder => t!(locale, "import-mend-day-compare"),
        Wrong::EndMissing => t!(locale, "import-mend-end"),
        Wrong::BornDiffers => t!(locale, "import-mend-born"),
        Wrong::NoAccount => t!(locale, "import-mend-account"),
        Wrong::NoApplication => t!(locale, "import-mend-application"),
        Wrong::TwoPeople => t!(locale, "import-mend-two"),
        Wrong::Unknown => t!(locale, "import-mend-unknown"),
        Wrong::Level => t!(locale, "import-mend-level"),
        Wrong::Issuer => t!(locale, "import-mend-issuer"),
        Wrong::SameInFile => t!(locale, "import-mend-same-file"),
        Wrong::SameInDatabase => t!(locale, "import-mend-same-database"),
    }
}

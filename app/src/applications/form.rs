//! The questions of an application, and what each accepts.

use serde::{Deserialize, Serialize};

use crate::forms::{Errors, Fields};

/// One page of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Whether one can be there.
    Attend,
    /// Whether somebody asked for money.
    Money,
    /// Anything else.
    Note,
}

impl Step {
    pub const ALL: [Self; 3] = [Self::Attend, Self::Money, Self::Note];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Attend => "attend",
            Self::Money => "money",
            Self::Note => "note",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }

    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Attend => &["attend"],
            Self::Money => &["money", "money-about"],
            Self::Note => &["note"],
        }
    }
}

/// The longest text, in characters.
pub const TEXT: usize = 1_000;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    /// Asked for money, but not said who and how much.
    MoneyAbout,
    TooLong,
}

/// Checks one step.
pub fn check(step: Step, fields: &Fields) -> Errors<Wrong> {
    let mut errors = Errors::none();
    let is_answered = |name: &str| matches!(fields.get(name), "yes" | "no");
    let is_long = |name: &str| fields.get(name).chars().count() > TEXT;
    match step {
        Step::Attend => {
            if !is_answered("attend") {
                errors.add("attend", Wrong::Choose);
            }
        }
        Step::Money => {
            if !is_answered("money") {
                errors.add("money", Wrong::Choose);
            }
            if fields.get("money") == "yes" && fields.get("money-about").trim().is_empty() {
                errors.add("money-about", Wrong::MoneyAbout);
            }
            if is_long("money-about") {
                errors.add("money-about", Wrong::TooLong);
            }
        }
        Step::Note => {
            if is_long("note") {
                errors.add("note", Wrong::TooLong);
            }
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_asked_for_money_is_asked_by_whom() {
        let fields = Fields::default().with("money", "yes");
        assert_eq!(
            check(Step::Money, &fields).of("money-about"),
            Some(Wrong::MoneyAbout)
        );
        assert!(check(Step::Money, &fields.with("money", "no")).is_empty());
    }

    #[test]
    fn a_text_of_a_thousand_and_one_characters_is_too_long() {
        let fields = Fields::default().with("note", "ў".repeat(TEXT + 1));
        assert_eq!(check(Step::Note, &fields).of("note"), Some(Wrong::TooLong));
        assert!(check(Step::Note, &Fields::default()).is_empty());
    }
}

//! The decision on an advert and the appeal against one: their fields, and what is wrong with them.

use serde::{Deserialize, Serialize};

use super::rules::Verdict;
use crate::forms::{Errors, Fields};

/// The longest note or appeal, in characters.
pub const TEXT: usize = 1_000;

/// What is wrong with a decision or an appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// Nothing was chosen.
    Decision,
    /// Returned or rejected without a reason.
    Reason,
    /// Approved although a finding blocks.
    Blocked,
    TooLong,
    /// An appeal without words.
    Words,
}

/// A decision that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    pub verdict: Verdict,
    /// Codes, separated by spaces.
    pub reasons: String,
    pub note: String,
}

/// Reads a decision; `known` are the reason codes there are.
///
/// # Errors
/// What is wrong, field by field.
pub fn decision(
    fields: &Fields,
    known: &[String],
    is_blocked: bool,
) -> Result<Filled, Errors<Wrong>> {
    let mut errors = Errors::none();
    let verdict = Verdict::from_code(fields.get("decision"));
    match verdict {
        None => errors.add("decision", Wrong::Decision),
        Some(Verdict::Approve) if is_blocked => errors.add("decision", Wrong::Blocked),
        Some(_) => {}
    }
    let mut reasons: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .filter(|code| fields.all("reason").any(|sent| sent == *code))
        .collect();
    if verdict.is_some_and(Verdict::needs_reason) && reasons.is_empty() {
        errors.add("reason", Wrong::Reason);
    }
    if verdict == Some(Verdict::Approve) {
        reasons.clear();
    }
    let note = fields.get("note").trim();
    if note.chars().count() > TEXT {
        errors.add("note", Wrong::TooLong);
    }
    match verdict {
        Some(verdict) if errors.is_empty() => Ok(Filled {
            verdict,
            reasons: reasons.join(" "),
            note: note.to_owned(),
        }),
        _ => Err(errors),
    }
}

/// Reads an appeal.
///
/// # Errors
/// What is wrong.
pub fn appeal(fields: &Fields) -> Result<String, Errors<Wrong>> {
    let words = fields.get("words").trim();
    match words.chars().count() {
        0 => Err(Errors::one("words", Wrong::Words)),
        length if length > TEXT => Err(Errors::one("words", Wrong::TooLong)),
        _ => Ok(words.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<String> {
        vec!["money".into(), "pay".into()]
    }

    fn fields(verdict: &str) -> Fields {
        Fields::default().with("decision", verdict)
    }

    #[test]
    fn who_returns_or_rejects_says_why() {
        for verdict in ["return", "reject"] {
            let errors = decision(&fields(verdict), &known(), false).expect_err("no reason");
            assert_eq!(errors.of("reason"), Some(Wrong::Reason));
            let invented = fields(verdict).and("reason", "invented");
            assert!(decision(&invented, &known(), false).is_err());
        }
        let sent = fields("return").and("reason", "pay").and("reason", "money");
        let filled = decision(&sent, &known(), false).expect("a decision");
        assert_eq!(filled.reasons, "money pay");
    }

    #[test]
    fn what_is_blocked_is_not_approved_but_can_be_returned() {
        let errors = decision(&fields("approve"), &known(), true).expect_err("blocked");
        assert_eq!(errors.of("decision"), Some(Wrong::Blocked));
        assert!(decision(&fields("return").and("reason", "pay"), &known(), true).is_ok());
        assert!(decision(&fields("approve"), &known(), false).is_ok());
    }

    #[test]
    fn an_appeal_has_words_but_not_too_many() {
        assert_eq!(
            appeal(&Fields::default()),
            Err(Errors::one("words", Wrong::Words))
        );
        let long = Fields::default().with("words", "ў".repeat(TEXT + 1));
        assert_eq!(appeal(&long), Err(Errors::one("words", Wrong::TooLong)));
    }
}

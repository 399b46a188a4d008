//! The steps of the profile, and what each accepts; the same for the page, the phone and the server function.

use serde::{Deserialize, Serialize};

use crate::forms::{Errors, Fields};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;
use crate::writing::name_guard::{self, Comparison};
use crate::writing::names::{self, NameProblem};

/// One page of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    Name,
    Birth,
    Region,
    District,
    Education,
    Work,
    Tests,
}

impl Step {
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Birth,
        Self::Region,
        Self::District,
        Self::Education,
        Self::Work,
        Self::Tests,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Birth => "birth",
            Self::Region => "region",
            Self::District => "district",
            Self::Education => "education",
            Self::Work => "work",
            Self::Tests => "tests",
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
            Self::Name => &["surname", "given", "patronymic", "written", "kana", "sure"],
            Self::Birth => &["born-day", "born-month", "born-year"],
            Self::Region => &["region"],
            Self::District => &["district"],
            Self::Education => &["education"],
            Self::Work => &["occupation", "years"],
            Self::Tests => &["tests", "says", "stay"],
        }
    }
}

/// The levels of education, lowest first.
pub const EDUCATION: [&str; 5] = ["none", "secondary", "vocational", "bachelor", "master"];

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Name(NameProblem),
    /// No katakana.
    Kana,
    /// The passport and the person's own spelling are not clearly one name, and nobody has confirmed both.
    Differs,
    Born(DayProblem),
    /// Born in the future, or more than 100 years ago.
    BornRange,
    Choose,
    Years,
    Stay,
}

/// Checks one step. Codes are checked against the data by the service.
pub fn check(step: Step, fields: &Fields, today: Day) -> Errors<Wrong> {
    let mut errors = Errors::none();
    match step {
        Step::Name => {
            for name in ["surname", "given"] {
                if let Err(problem) = names::passport_name(fields.get(name)) {
                    errors.add(name, Wrong::Name(problem));
                }
            }
            for name in ["patronymic", "written"] {
                match names::written_name(fields.get(name)) {
                    Ok(_) => {}
                    Err(NameProblem::Empty) if name == "patronymic" => {}
                    Err(problem) => errors.add(name, Wrong::Name(problem)),
                }
            }
            let kana = fields.get("kana").trim();
            if !kana.is_empty() && !name_guard::kana::is_katakana(kana) {
                errors.add("kana", Wrong::Kana);
            }
            if let Some(asked) = name_question(fields)
                && !fields.all("sure").any(|mark| mark == asked.mark())
            {
                errors.add("sure", Wrong::Differs);
            }
        }
        Step::Birth => match born(fields) {
            Err(problem) => errors.add(&format!("born-{}", problem.part()), Wrong::Born(problem)),
            Ok(day) if day > today || day.age_on(today) > 100 => {
                errors.add("born-year", Wrong::BornRange);
            }
            Ok(_) => {}
        },
        Step::Region => choose(fields, "region", &mut errors),
        Step::District => choose(fields, "district", &mut errors),
        Step::Education => {
            if !EDUCATION.contains(&fields.get("education")) {
                errors.add("education", Wrong::Choose);
            }
        }
        Step::Work => {
            choose(fields, "occupation", &mut errors);
            if years(fields).is_none() {
                errors.add("years", Wrong::Years);
            }
        }
        Step::Tests => {
            let typed = to_ascii(fields.get("stay"));
            if !typed.trim().is_empty() && stay(fields).is_none() {
                errors.add("stay", Wrong::Stay);
            }
        }
    }
    errors
}

/// The passport's spelling beside the person's own, where somebody must look.
#[derive(Clone, Debug)]
pub struct NameQuestion {
    pub passport: String,
    pub written: String,
    pub found: Comparison,
}

impl NameQuestion {
    /// What the box sends that confirms these two spellings.
    pub fn mark(&self) -> String {
        name_guard::confirmation(&self.passport, &self.written)
    }
}

/// Compares the passport with the person's own spelling, with the patronymic and without it.
pub fn name_question(fields: &Fields) -> Option<NameQuestion> {
    let surname = names::passport_name(fields.get("surname")).ok()?;
    let given = names::passport_name(fields.get("given")).ok()?;
    let written = names::written_name(fields.get("written")).ok()?;
    let short = format!("{surname} {given}");
    let long = format!("{short} {}", fields.get("patronymic"));
    let ask = |passport: String| {
        let found = name_guard::compare(passport.trim(), &written);
        let passport = passport.trim().to_owned();
        found.asks().then(|| NameQuestion {
            passport,
            written: written.clone(),
            found,
        })
    };
    let question = ask(short)?;
    if fields.get("patronymic").trim().is_empty() {
        return Some(question);
    }
    let with_father = ask(long)?;
    Some(if with_father.found.verdict < question.found.verdict {
        with_father
    } else {
        question
    })
}

fn choose(fields: &Fields, name: &str, errors: &mut Errors<Wrong>) {
    if fields.get(name).is_empty() {
        errors.add(name, Wrong::Choose);
    }
}

/// The birth date as typed.
///
/// # Errors
/// [`DayProblem`].
pub fn born(fields: &Fields) -> Result<Day, DayProblem> {
    read_parts(
        fields.get("born-day"),
        fields.get("born-month"),
        fields.get("born-year"),
    )
}

/// Years of work, 0 to 60.
pub fn years(fields: &Fields) -> Option<u32> {
    to_ascii(fields.get("years"))
        .trim()
        .parse()
        .ok()
        .filter(|years| *years <= 60)
}

/// Months in Japan so far, up to 60 years.
pub fn stay(fields: &Fields) -> Option<u32> {
    to_ascii(fields.get("stay"))
        .trim()
        .parse()
        .ok()
        .filter(|months| *months <= 720)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::new(2026, 11, 24).expect("a real day")
    }

    #[test]
    fn a_passport_name_in_cyrillic_is_named_as_such() {
        let fields = Fields::default()
            .with("surname", "Каримов")
            .with("given", "ALI")
            .with("written", "Али Каримов");
        let errors = check(Step::Name, &fields, today());
        assert_eq!(
            errors.of("surname"),
            Some(Wrong::Name(NameProblem::NotLatin))
        );
        assert_eq!(errors.of("given"), None);
        assert_eq!(errors.of("patronymic"), None);
    }

    #[test]
    fn spellings_that_are_not_clearly_one_name_are_confirmed_or_mended() {
        let fields = Fields::default()
            .with("surname", "KARIMOVA")
            .with("given", "NODIRA")
            .with("written", "Каримов Нодир");
        let errors = check(Step::Name, &fields, today());
        assert_eq!(errors.of("sure"), Some(Wrong::Differs));
        let mark = name_question(&fields).expect("a question").mark();
        let sure = fields.clone().with("sure", mark);
        assert!(check(Step::Name, &sure, today()).is_empty());
        let changed = sure.with("written", "Каримов Надир");
        assert_eq!(
            check(Step::Name, &changed, today()).of("sure"),
            Some(Wrong::Differs),
            "who confirmed one pair confirmed no other"
        );
        let mended = fields.with("written", "Нодира Каримова");
        assert!(check(Step::Name, &mended, today()).is_empty());
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        let fields = Fields::default()
            .with("born-day", "25")
            .with("born-month", "11")
            .with("born-year", "2026");
        assert_eq!(
            check(Step::Birth, &fields, today()).of("born-year"),
            Some(Wrong::BornRange)
        );
    }

    #[test]
    fn the_tests_step_may_be_empty() {
        assert!(check(Step::Tests, &Fields::default(), today()).is_empty());
    }
}

//! Pure decisions about vacancies: what differs between two versions, what has to be reviewed, what is left each month.

use serde::{Deserialize, Serialize};

use super::terms::{Deduction, Fee, Money, OwnText, OwnTexts, Pay, Terms};

/// One thing that a vacancy says; what belongs together is one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Programme,
    Status,
    Field,
    Occupation,
    Sector,
    Country,
    Region,
    City,
    Places,
    Contract,
    Start,
    Hours,
    Overtime,
    Shifts,
    DaysOffWeek,
    DaysOffYear,
    Pay,
    OvertimeRate,
    Bonuses,
    Deductions,
    Housing,
    HousingCost,
    HousingShared,
    HousingUtilities,
    Meals,
    TravelThere,
    TravelBack,
    Insurance,
    Training,
    Language,
    Tests,
    Certificates,
    Experience,
    Interview,
    Window,
    Fee,
    Title,
    Description,
}

impl Field {
    /// In the order in which people read them.
    pub const ALL: [Self; 38] = [
        Self::Programme,
        Self::Status,
        Self::Field,
        Self::Occupation,
        Self::Sector,
        Self::Country,
        Self::Region,
        Self::City,
        Self::Places,
        Self::Contract,
        Self::Start,
        Self::Hours,
        Self::Overtime,
        Self::Shifts,
        Self::DaysOffWeek,
        Self::DaysOffYear,
        Self::Pay,
        Self::OvertimeRate,
        Self::Bonuses,
        Self::Deductions,
        Self::Housing,
        Self::HousingCost,
        Self::HousingShared,
        Self::HousingUtilities,
        Self::Meals,
        Self::TravelThere,
        Self::TravelBack,
        Self::Insurance,
        Self::Training,
        Self::Language,
        Self::Tests,
        Self::Certificates,
        Self::Experience,
        Self::Interview,
        Self::Window,
        Self::Fee,
        Self::Title,
        Self::Description,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Status => "status",
            Self::Field => "field",
            Self::Occupation => "occupation",
            Self::Sector => "sector",
            Self::Country => "country",
            Self::Region => "region",
            Self::City => "city",
            Self::Places => "places",
            Self::Contract => "contract",
            Self::Start => "start",
            Self::Hours => "hours",
            Self::Overtime => "overtime",
            Self::Shifts => "shifts",
            Self::DaysOffWeek => "days_off_week",
            Self::DaysOffYear => "days_off_year",
            Self::Pay => "pay",
            Self::OvertimeRate => "overtime_rate",
            Self::Bonuses => "bonuses",
            Self::Deductions => "deductions",
            Self::Housing => "housing",
            Self::HousingCost => "housing_cost",
            Self::HousingShared => "housing_shared",
            Self::HousingUtilities => "housing_utilities",
            Self::Meals => "meals",
            Self::TravelThere => "travel_there",
            Self::TravelBack => "travel_back",
            Self::Insurance => "insurance",
            Self::Training => "training",
            Self::Language => "language",
            Self::Tests => "tests",
            Self::Certificates => "certificates",
            Self::Experience => "experience",
            Self::Interview => "interview",
            Self::Window => "window",
            Self::Fee => "fee",
            Self::Title => "title",
            Self::Description => "description",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// Whether a change of it after publication is looked at again before people see it: what touches the money, the
    /// time, the place, the work itself, and every free text. The rest helps candidates the sooner it is shown.
    pub const fn needs_review(self) -> bool {
        !matches!(
            self,
            Self::Places
                | Self::Start
                | Self::Insurance
                | Self::Training
                | Self::Language
                | Self::Tests
                | Self::Certificates
                | Self::Experience
                | Self::Interview
                | Self::Window
        )
    }
}

/// One field that is not the same in two versions. The values are for machines; `wording` says them to people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub field: Field,
    /// Empty: it was not said.
    pub old: String,
    /// Empty: it is not said any more.
    pub new: String,
}

/// What differs, field by field, in the order in which people read them.
pub fn differences(old: (&Terms, &OwnTexts), new: (&Terms, &OwnTexts)) -> Vec<Difference> {
    Field::ALL
        .into_iter()
        .map(|field| Difference {
            field,
            old: plain(old.0, old.1, field),
            new: plain(new.0, new.1, field),
        })
        .filter(|difference| difference.old != difference.new)
        .collect()
}

/// Whether a change of a published vacancy has to be looked at before it is shown.
pub fn needs_review(differences: &[Difference]) -> bool {
    differences
        .iter()
        .any(|difference| difference.field.needs_review())
}

/// What a field says, in one spelling; empty when it says nothing.
pub fn plain(terms: &Terms, texts: &OwnTexts, field: Field) -> String {
    let number = |value: Option<u32>| value.map_or_else(String::new, |value| value.to_string());
    let day = |value: Option<crate::writing::date::Day>| {
        value.map_or_else(String::new, |day| day.to_string())
    };
    match field {
        Field::Programme => terms.programme.clone(),
        Field::Status => terms.status.clone(),
        Field::Field => terms.field.clone(),
        Field::Occupation => terms.occupation.clone(),
        Field::Sector => terms.sector.clone(),
        Field::Country => terms.country.clone(),
        Field::Region => terms.region.clone(),
        Field::City => terms.city.clone(),
        Field::Places => number(terms.places),
        Field::Contract => joined(&[terms.contract.clone(), number(terms.contract_months)]),
        Field::Start => day(terms.start),
        Field::Hours => number(terms.hours_per_week_tenths),
        Field::Overtime => number(terms.overtime_hours_month),
        Field::Shifts => list(&terms.shifts),
        Field::DaysOffWeek => number(terms.days_off_per_week),
        Field::DaysOffYear => number(terms.days_off_per_year),
        Field::Pay => terms.pay.as_ref().map_or_else(String::new, pay),
        Field::OvertimeRate => number(terms.overtime_rate_percent),
        Field::Bonuses => list(&terms.bonuses),
        Field::Deductions => terms
            .deductions
            .as_deref()
            .map_or_else(String::new, deductions),
        Field::Housing => terms.housing.clone(),
        Field::HousingCost => terms.housing_cost.as_ref().map_or_else(String::new, money),
        Field::HousingShared => number(terms.housing_shared_by),
        Field::HousingUtilities => terms.housing_utilities.clone(),
        Field::Meals => terms.meals.clone(),
        Field::TravelThere => terms.travel_there.clone(),
        Field::TravelBack => terms.travel_back.clone(),
        Field::Insurance => list(&terms.insurance),
        Field::Training => list(&terms.training),
        Field::Language => terms.language_min.clone(),
        Field::Tests => list(&terms.tests),
        Field::Certificates => list(&terms.certificates),
        Field::Experience => number(terms.experience_months),
        Field::Interview => terms.interview.clone(),
        Field::Window => joined(&[day(terms.apply_from), day(terms.apply_to)]),
        Field::Fee => fee(&terms.fee),
        Field::Title => own(&texts.title),
        Field::Description => own(&texts.description),
    }
}

fn joined(parts: &[String]) -> String {
    if parts.iter().all(String::is_empty) {
        String::new()
    } else {
        parts.join(" ")
    }
}

/// Codes of which the order means nothing.
fn list(codes: &[String]) -> String {
    let mut codes = codes.to_vec();
    codes.sort();
    codes.dedup();
    codes.join(" ")
}

fn money(money: &Money) -> String {
    format!("{} {}", money.amount, money.currency)
}

fn pay(pay: &Pay) -> String {
    let gross = if pay.gross { "gross" } else { "net" };
    format!(
        "{} {} {} {gross}",
        pay.amount,
        pay.currency,
        pay.period.code()
    )
}

fn deductions(deductions: &[Deduction]) -> String {
    let mut lines: Vec<String> = deductions
        .iter()
        .map(|line| format!("{} {} {}", line.kind, line.amount, line.currency))
        .collect();
    lines.sort();
    if lines.is_empty() {
        "none".into()
    } else {
        lines.join("; ")
    }
}

fn fee(fee: &Fee) -> String {
    match fee {
        Fee::NotSaid => String::new(),
        Fee::Nothing => "nothing".into(),
        Fee::Lawful {
            code,
            amount,
            currency,
            rule,
        } => format!("{code} {amount} {currency} {rule}"),
    }
}

/// Everything that the employer wrote. Translations that others made come and go without changing what the employer says.
fn own(texts: &[OwnText]) -> String {
    let said: Vec<String> = texts
        .iter()
        .filter(|text| !text.text.is_empty())
        .map(|text| format!("{}: {}", text.lang, text.text))
        .collect();
    said.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancies::terms::{Period, TextState};

    fn texts(description: &str) -> OwnTexts {
        OwnTexts {
            description: vec![OwnText {
                lang: "ja".into(),
                text: description.into(),
                ..OwnText::default()
            }],
            ..OwnTexts::default()
        }
    }

    fn fields(old: &Terms, new: &Terms) -> Vec<Field> {
        let none = OwnTexts::default();
        differences((old, &none), (new, &none))
            .into_iter()
            .map(|difference| difference.field)
            .collect()
    }

    #[test]
    fn a_vacancy_does_not_differ_from_itself() {
        let terms = Terms {
            shifts: vec!["day".into(), "night".into()],
            ..Terms::default()
        };
        let other = Terms {
            shifts: vec!["night".into(), "day".into()],
            ..Terms::default()
        };
        assert_eq!(fields(&terms, &other), []);
    }

    #[test]
    fn less_pay_goes_back_to_review_and_more_places_do_not() {
        let old = Terms {
            pay: Some(Pay {
                amount: 200_000,
                currency: "JPY".into(),
                period: Period::Month,
                gross: true,
            }),
            ..Terms::default()
        };
        let mut less = old.clone();
        if let Some(pay) = &mut less.pay {
            pay.amount = 190_000;
        }
        let none = OwnTexts::default();
        let found = differences((&old, &none), (&less, &none));
        assert_eq!(found[0].field, Field::Pay);
        assert_eq!(found[0].old, "200000 JPY month gross");
        assert!(needs_review(&found));
        let more = Terms {
            places: Some(9),
            ..old.clone()
        };
        let found = differences((&old, &none), (&more, &none));
        assert_eq!(found.len(), 1);
        assert!(!needs_review(&found));
    }

    #[test]
    fn new_words_go_back_to_review_and_so_does_a_translation_that_their_author_made() {
        let terms = Terms::default();
        let (old, new) = (texts("溶接の仕事です"), texts("登録料は2万円です"));
        assert!(needs_review(&differences((&terms, &old), (&terms, &new))));
        let mut translated = old.clone();
        translated.description.push(OwnText {
            lang: "uz".into(),
            text: "Payvandlash ishi".into(),
            state: TextState::Checked,
        });
        let found = differences((&terms, &old), (&terms, &translated));
        assert!(needs_review(&found), "nobody else has read it");
    }

    #[test]
    fn nothing_deducted_is_not_the_same_as_not_said() {
        let said = Terms {
            deductions: Some(Vec::new()),
            ..Terms::default()
        };
        assert_eq!(fields(&Terms::default(), &said), [Field::Deductions]);
    }

    #[test]
    fn each_field_has_its_own_code() {
        for field in Field::ALL {
            assert_eq!(Field::from_code(field.code()), Some(field));
        }
    }
}

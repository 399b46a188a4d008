//! The questions of an application, the times of an interview, and the terms of an offer, as forms.

use serde::{Deserialize, Serialize};

use crate::forms::{Errors, Fields};
use crate::vacancies::form::{self as vacancy, DEDUCTION_FIELDS, days};
use crate::vacancies::terms::{Fee, Terms};
use crate::writing::date::{Day, DayProblem};
use crate::writing::zones::{Zone, minute};

/// One page of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// When one could leave.
    Ready,
    /// Which data go to whom.
    Consent,
}

impl Step {
    pub const ALL: [Self; 2] = [Self::Ready, Self::Consent];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Consent => "consent",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }
}

/// When somebody could leave.
pub const READY: [&str; 5] = ["now", "month", "quarter", "half-year", "unknown"];

/// Which data an organisation sees of somebody who applies, and of somebody in the pool.
pub const SHARED: [&str; 8] = [
    "name",
    "born",
    "region",
    "education",
    "work",
    "tests",
    "ready",
    "contact",
];
pub const POOLED: [&str; 4] = ["results", "field", "ready-on", "home-region"];

/// Changes with every change of the wording of consents.
pub const CONSENT_VERSION: &str = "1";

/// Texts, in characters.
pub const NOTE: usize = 1_000;
pub const PLACE: usize = 200;
/// How many times may be proposed at once.
pub const TIMES: usize = 3;
/// How an interview is held.
pub const WAYS: [&str; 3] = ["online", "phone", "in_person"];

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    Choose,
    /// Without the consent nothing can be sent.
    Consent,
    Day(DayProblem),
    /// No time of the day.
    Time,
    /// It is over already, or too far away.
    Past,
    Long,
    Empty,
    /// The candidate has to say that the differences were read.
    Read,
    /// Something in the terms; `vacancies` says what.
    Terms(vacancy::Wrong),
}

/// Checks one question of the application.
pub fn check(step: Step, fields: &Fields) -> Errors<Wrong> {
    match step {
        Step::Ready if !READY.contains(&fields.get("ready")) => Errors::one("ready", Wrong::Choose),
        Step::Consent if fields.get("consent") != "yes" => Errors::one("consent", Wrong::Consent),
        _ => Errors::none(),
    }
}

/// Times for an interview, as the employer proposes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Unix milliseconds, in their order.
    pub starts: Vec<i64>,
    pub minutes: i64,
    pub way: String,
    pub place: String,
}

/// Reads the times in the zone of the employer; the second and the third may be left out.
///
/// # Errors
/// What is wrong with each field.
pub fn proposal(fields: &Fields, zone: Zone, now: i64) -> Result<Proposal, Errors<Wrong>> {
    let mut errors = Errors::none();
    let mut starts = Vec::new();
    for position in 1..=TIMES {
        let name = format!("on{position}");
        let clock = format!("at{position}");
        let typed = fields.get(&clock).trim();
        match days(fields, &name) {
            Err(DayProblem::Empty) if position > 1 && typed.is_empty() => {}
            Err(problem) => {
                errors.add(&format!("{name}-{}", problem.part()), Wrong::Day(problem));
            }
            Ok(day) => match minute(typed) {
                None => errors.add(&clock, Wrong::Time),
                Some(minute) => {
                    let moment = zone.moment(day, minute);
                    // A year ahead is a mistake of typing.
                    if moment <= now || moment > now + 366 * 86_400_000 {
                        errors.add(&format!("{name}-day"), Wrong::Past);
                    }
                    starts.push(moment);
                }
            },
        }
    }
    let way = fields.get("way").to_owned();
    if !WAYS.contains(&way.as_str()) {
        errors.add("way", Wrong::Choose);
    }
    let place = fields.get("place").trim().to_owned();
    if place.is_empty() && way != "phone" {
        errors.add("place", Wrong::Empty);
    }
    if place.chars().count() > PLACE {
        errors.add("place", Wrong::Long);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    starts.sort_unstable();
    starts.dedup();
    Ok(Proposal {
        starts,
        minutes: 30,
        way,
        place,
    })
}

/// The steps of the vacancy editor that are conditions of an offer.
pub const TERM_STEPS: [vacancy::Step; 7] = [
    vacancy::Step::Contract,
    vacancy::Step::Hours,
    vacancy::Step::Pay,
    vacancy::Step::Deductions,
    vacancy::Step::Housing,
    vacancy::Step::Support,
    vacancy::Step::Fees,
];

/// The terms of an offer or a contract: what was typed; place, work and programme are those of the advert.
///
/// # Errors
/// What is wrong with each field.
pub fn terms(base: &Terms, fields: &Fields, today: Day) -> Result<Terms, Errors<Wrong>> {
    let mut errors = Errors::none();
    for step in TERM_STEPS {
        for (field, wrong) in vacancy::check(step, fields, today).iter() {
            errors.add(field, Wrong::Terms(wrong));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let typed = vacancy::terms(fields);
    Ok(Terms {
        contract: typed.contract,
        contract_months: typed.contract_months,
        start: typed.start,
        hours_per_week_tenths: typed.hours_per_week_tenths,
        overtime_hours_month: typed.overtime_hours_month,
        shifts: typed.shifts,
        days_off_per_week: typed.days_off_per_week,
        days_off_per_year: typed.days_off_per_year,
        pay: typed.pay,
        overtime_rate_percent: typed.overtime_rate_percent,
        bonuses: typed.bonuses,
        deductions: typed.deductions,
        housing: typed.housing,
        housing_cost: typed.housing_cost,
        housing_shared_by: typed.housing_shared_by,
        housing_utilities: typed.housing_utilities,
        meals: typed.meals,
        travel_there: typed.travel_there,
        travel_back: typed.travel_back,
        insurance: typed.insurance,
        training: typed.training,
        fee: typed.fee,
        ..base.clone()
    })
}

/// A form filled with the terms, so that only what differs has to be typed.
pub fn fill(terms: &Terms) -> Fields {
    let number = |value: Option<u32>| value.map_or_else(String::new, |value| value.to_string());
    let mut fields = Fields::default()
        .with("contract", &*terms.contract)
        .with("contract-months", number(terms.contract_months))
        .with("overtime", number(terms.overtime_hours_month))
        .with("days-off-week", number(terms.days_off_per_week))
        .with("days-off-year", number(terms.days_off_per_year))
        .with("overtime-rate", number(terms.overtime_rate_percent))
        .with("housing", &*terms.housing)
        .with("housing-shared", number(terms.housing_shared_by))
        .with("housing-utilities", &*terms.housing_utilities)
        .with("meals", &*terms.meals)
        .with("travel-there", &*terms.travel_there)
        .with("travel-back", &*terms.travel_back);
    if let Some(start) = terms.start {
        let (year, month, day) = start.parts();
        fields.set("start-day", day.to_string());
        fields.set("start-month", month.to_string());
        fields.set("start-year", year.to_string());
    }
    if let Some(hours) = terms.hours_per_week_tenths {
        let (whole, part) = (hours / 10, hours % 10);
        let typed = if part == 0 {
            whole.to_string()
        } else {
            format!("{whole}.{part}")
        };
        fields.set("hours", typed);
    }
    if let Some(pay) = &terms.pay {
        fields.set("pay", pay.amount.to_string());
        fields.set("currency", &*pay.currency);
        fields.set("period", pay.period.code());
        fields.set("gross", if pay.gross { "gross" } else { "net" });
    }
    if let Some(cost) = &terms.housing_cost {
        fields.set("housing-cost", cost.amount.to_string());
    }
    for (name, codes) in [
        ("shifts", &terms.shifts),
        ("bonuses", &terms.bonuses),
        ("insurance", &terms.insurance),
        ("training", &terms.training),
    ] {
        for code in codes {
            fields = fields.and(name, &**code);
        }
    }
    fill_money(terms, fields)
}

fn fill_money(terms: &Terms, mut fields: Fields) -> Fields {
    match terms.deductions.as_deref() {
        Some([]) => fields.set("nothing", "yes"),
        Some(lines) => {
            for (kind, name) in DEDUCTION_FIELDS {
                if let Some(line) = lines.iter().find(|line| line.kind == kind) {
                    fields.set(name, line.amount.to_string());
                }
            }
        }
        None => {}
    }
    match &terms.fee {
        Fee::NotSaid => {}
        Fee::Nothing => fields.set("fee", "nothing"),
        Fee::Lawful {
            code,
            amount,
            currency,
            rule,
        } => {
            fields.set("fee", "lawful");
            fields.set("charge", &**code);
            fields.set("charge-amount", amount.to_string());
            fields.set("charge-currency", &**currency);
            fields.set("rule", &**rule);
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancies::terms::{Deduction, Money, Pay, Period};
    use crate::writing::zones::TOKYO;

    fn today() -> Day {
        Day::new(2026, 11, 24).expect("a real day")
    }

    #[test]
    fn terms_that_were_filled_in_are_read_back_unchanged() {
        let terms_before = Terms {
            country: "JP".into(),
            city: "Nagoya".into(),
            contract: "fixed".into(),
            contract_months: Some(12),
            start: Day::new(2027, 4, 1),
            hours_per_week_tenths: Some(375),
            overtime_hours_month: Some(15),
            shifts: vec!["day".into(), "night".into()],
            days_off_per_week: Some(2),
            pay: Some(Pay {
                amount: 250_000,
                currency: "JPY".into(),
                period: Period::Month,
                gross: true,
            }),
            overtime_rate_percent: Some(125),
            bonuses: vec!["none".into()],
            deductions: Some(vec![Deduction {
                kind: "meals".into(),
                amount: 8_100,
                currency: "JPY".into(),
            }]),
            housing: "dormitory".into(),
            housing_cost: Some(Money {
                amount: 25_000,
                currency: "JPY".into(),
            }),
            housing_shared_by: Some(2),
            housing_utilities: "included".into(),
            meals: "kitchen".into(),
            travel_there: "employer".into(),
            travel_back: "shared".into(),
            insurance: vec!["health".into()],
            training: vec!["none".into()],
            fee: Fee::Nothing,
            ..Terms::default()
        };
        let read = terms(&terms_before, &fill(&terms_before), today());
        assert_eq!(read, Ok(terms_before));
    }

    #[test]
    fn what_is_left_out_of_an_offer_is_named() {
        let errors = terms(&Terms::default(), &Fields::default(), today()).expect_err("empty");
        assert!(errors.of("pay").is_some() && errors.of("fee").is_some());
    }

    #[test]
    fn one_time_is_enough_and_a_time_that_is_over_is_none() {
        let now = TOKYO.moment(today(), 600);
        let fields = Fields::default()
            .with("on1-day", "１")
            .with("on1-month", "12")
            .with("on1-year", "2026")
            .with("at1", "14:30")
            .with("way", "online")
            .with("place", "https://example.com/call");
        let found = proposal(&fields, TOKYO, now).expect("one time");
        let day = Day::new(2026, 12, 1).expect("a real day");
        assert_eq!(found.starts, [TOKYO.moment(day, 870)]);
        let over = proposal(&fields.clone().with("on1-month", "11"), TOKYO, now);
        assert_eq!(over.expect_err("over").of("on1-day"), Some(Wrong::Past));
        let half = proposal(&fields.with("at2", "15:00"), TOKYO, now);
        assert!(half.expect_err("no day").of("on2-day").is_some());
    }

    #[test]
    fn nothing_is_sent_without_consent() {
        assert_eq!(
            check(Step::Consent, &Fields::default()).of("consent"),
            Some(Wrong::Consent)
        );
    }
}

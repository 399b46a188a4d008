//! What the automatic findings say of a draft: the vacancy as an advert, and each finding at the step that it is about.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value, json};

use super::form::Step;
use super::service::Draft;
use super::terms::{Fee, OwnText, OwnTexts, Terms};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::findings::{Advert, Figures, Finding, Lexicon, check, shipped};
use crate::writing::date::Day;

type Rows = Arc<(Lexicon, Figures)>;

/// The rows of one day; they are read once a day.
static ROWS: Mutex<Option<(Day, Rows)>> = Mutex::new(None);

fn rows(today: Day) -> Result<Rows, AppError> {
    let mut kept = ROWS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((day, rows)) = kept.as_ref()
        && *day == today
    {
        return Ok(Arc::clone(rows));
    }
    let fresh = Arc::new((Lexicon::new(&shipped::words()?, today), shipped::figures()?));
    *kept = Some((today, Arc::clone(&fresh)));
    Ok(fresh)
}

/// What is found in a draft as it is typed, the weightiest first. Copies of other adverts are looked for by the staff.
///
/// # Errors
/// When the rows cannot be read.
pub fn of_draft(ctx: &Ctx, draft: &Draft) -> Result<Vec<Finding>, AppError> {
    let rows = rows(ctx.today())?;
    let (terms, texts) = draft.said(ctx);
    let vacancy = &draft.vacancy;
    let advert = advert(&vacancy.id, &vacancy.employer_org_id, &terms, &texts);
    let mut found = check(&advert, &rows.0, &rows.1, &[], ctx.today());
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Ok(found)
}

/// The step at which a finding is mended.
pub fn step_of(finding: &Finding) -> Step {
    match finding.field.as_deref() {
        Some("pay_amount" | "currency" | "period" | "gross") => Step::Pay,
        Some("hours_per_week" | "overtime_hours_month" | "days_off_per_week") => Step::Hours,
        Some("housing_kind" | "housing_cost" | "housing_currency" | "meals") => Step::Housing,
        Some("tests" | "language_min") => Step::Asked,
        Some("fee_to_worker") => Step::Fees,
        Some("deductions") => Step::Deductions,
        Some("programme" | "field" | "sector" | "country") => Step::Job,
        Some("occupation") => Step::Occupation,
        Some("region" | "city" | "places") => Step::Place,
        Some("contract_months" | "start") => Step::Contract,
        Some("travel_paid_by") => Step::Support,
        _ => Step::Words,
    }
}

/// An advert as the findings read it.
pub fn advert(id: &str, organisation: &str, terms: &Terms, texts: &OwnTexts) -> Advert {
    let own = |list: &[OwnText]| list.first().cloned().unwrap_or_default();
    let (title, text) = (own(&texts.title), own(&texts.description));
    let lang = if text.lang.is_empty() {
        title.lang
    } else {
        text.lang
    };
    let mut structured = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_said = !value.is_null() && value.as_str().is_none_or(|text| !text.is_empty());
        if is_said {
            structured.insert(key.to_owned(), value);
        }
    };
    put("organisation", json!(organisation));
    put("country", json!(terms.country));
    put("region", json!(terms.region));
    put("city", json!(terms.city));
    put("programme", json!(terms.programme));
    put("field", json!(terms.field));
    put("sector", json!(terms.sector));
    put("occupation", json!(terms.occupation));
    put("places", json!(terms.places));
    put("contract_months", json!(terms.contract_months));
    put("start", json!(terms.start.map(|day| day.to_string())));
    put("hours_per_week", json!(terms.hours_per_week()));
    put("overtime_hours_month", json!(terms.overtime_hours_month));
    put("days_off_per_week", json!(terms.days_off_per_week));
    if let Some(pay) = &terms.pay {
        put("pay_amount", json!(pay.amount));
        put("currency", json!(pay.currency));
        put("period", json!(pay.period.code()));
        put("gross", json!(pay.gross));
    }
    put("housing_kind", json!(terms.housing));
    if let Some(cost) = &terms.housing_cost {
        put("housing_cost", json!(cost.amount));
        put("housing_currency", json!(cost.currency));
    }
    put("meals", json!(terms.meals));
    put("travel_paid_by", json!(terms.travel_there));
    put("language_min", json!(terms.language_min));
    put("tests", json!(terms.tests));
    // A charge that names its rule stands in the terms, for a person to judge.
    if terms.fee == Fee::Nothing {
        put("fee_to_worker", json!(0));
    }
    Advert {
        id: id.to_owned(),
        lang,
        title: title.text,
        text: text.text,
        structured,
    }
}

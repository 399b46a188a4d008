//! A vacancy as the automatic findings read it, and where in the editor each finding is mended: for the server and the browser.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::form::{self, Step};
use super::terms::{Fee, OwnText, OwnTexts, Terms};
use crate::findings::{Advert, Finding, Rule};
use crate::forms::Fields;

/// What a programme says of each of its vacancies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub country: String,
    pub sector: String,
    pub field: String,
}

/// What the fields of all steps say, with what their programme adds.
pub fn said(fields: &Fields, programme: impl Fn(&str) -> Option<Programme>) -> (Terms, OwnTexts) {
    let mut terms = form::terms(fields);
    if let Some(programme) = programme(&terms.programme) {
        terms.country = programme.country;
        terms.sector = programme.sector;
        terms.field = programme.field;
    }
    (terms, form::texts(fields))
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
    Advert {
        id: id.to_owned(),
        lang,
        title: title.text,
        text: text.text,
        structured: structured(organisation, terms),
    }
}

fn structured(organisation: &str, terms: &Terms) -> Map<String, Value> {
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
    structured
}

/// The step and the field of the editor where a key of an advert is asked for.
fn place(key: &str) -> Option<(Step, &'static str)> {
    Some(match key {
        "pay_amount" => (Step::Pay, "pay"),
        "currency" => (Step::Pay, "currency"),
        "period" => (Step::Pay, "period"),
        "gross" => (Step::Pay, "gross"),
        "hours_per_week" => (Step::Hours, "hours"),
        "overtime_hours_month" => (Step::Hours, "overtime"),
        "days_off_per_week" => (Step::Hours, "days-off-week"),
        "housing_kind" => (Step::Housing, "housing"),
        "housing_cost" | "housing_currency" => (Step::Housing, "housing-cost"),
        "meals" => (Step::Housing, "meals"),
        "tests" => (Step::Asked, "tests"),
        "language_min" => (Step::Asked, "language"),
        "fee_to_worker" => (Step::Fees, "fee"),
        "deductions" => (Step::Deductions, "nothing"),
        "programme" | "field" => (Step::Job, "programme"),
        "sector" => (Step::Job, "sector"),
        "country" => (Step::Job, "country"),
        "occupation" => (Step::Occupation, "occupation"),
        "region" => (Step::Place, "region"),
        "city" => (Step::Place, "city"),
        "places" => (Step::Place, "places"),
        "contract_months" => (Step::Contract, "contract-months"),
        "start" => (Step::Contract, "start"),
        "travel_paid_by" => (Step::Support, "travel-there"),
        _ => return None,
    })
}

/// The step at which a finding is mended.
pub fn step_of(finding: &Finding) -> Step {
    finding
        .field
        .as_deref()
        .and_then(place)
        .map_or(Step::Words, |(step, _)| step)
}

/// The field of a step that a finding is about; nothing when it is about another step. Text that says otherwise than a field is
/// about both.
pub fn spot(finding: &Finding, step: Step, advert: &Advert) -> Option<&'static str> {
    if let Some((at, name)) = finding.field.as_deref().and_then(place) {
        return (at == step).then_some(name);
    }
    if step == Step::Words {
        let is_in_title = !advert.text.contains(&finding.words)
            && advert.title.contains(&finding.words)
            && finding.rule != Rule::NearCopy;
        return Some(if is_in_title { "title" } else { "description" });
    }
    let key = finding.values.iter().find(|(name, _)| name == "key")?;
    place(&key.1)
        .filter(|(at, _)| *at == step)
        .map(|(_, name)| name)
}

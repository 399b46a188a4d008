//! What the worker is to pay by the structured fields: the fee, and deductions that are none.

use super::{Case, push};
use crate::findings::advert::number;
use crate::findings::text::Doc;
use crate::findings::{Finding, Rule};
use serde_json::Value;

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    if case
        .advert
        .number("fee_to_worker")
        .is_some_and(|fee| fee > 0.0)
        || case.advert.value("fee_to_worker") == Some(&Value::Bool(true))
    {
        let shown = case.advert.shown("fee_to_worker");
        push(
            found,
            Finding::field(Rule::FeeDemand, "fee_to_worker", shown),
        );
    }
    let items: Vec<(String, Option<f64>)> = match case.advert.value("deductions") {
        Some(Value::Object(map)) => map
            .iter()
            .map(|(name, value)| (name.clone(), number(value)))
            .collect(),
        Some(Value::Array(list)) => list
            .iter()
            .map(|item| match item {
                Value::Object(map) => {
                    let name = ["kind", "name", "type", "what", "label", "item"]
                        .iter()
                        .find_map(|key| map.get(*key));
                    let sum = map
                        .get("amount")
                        .or_else(|| map.get("sum"))
                        .and_then(number);
                    (name.and_then(Value::as_str).unwrap_or("").to_owned(), sum)
                }
                other => (other.as_str().unwrap_or("").to_owned(), None),
            })
            .collect(),
        Some(Value::String(text)) => vec![(text.clone(), None)],
        _ => Vec::new(),
    };
    for (name, sum) in items {
        if sum == Some(0.0) {
            continue;
        }
        let name = name.replace(['_', '-'], " ");
        let doc = Doc::new("", &name);
        for (rule, list) in [
            (Rule::Deposit, "deposit-item"),
            (Rule::FeeDemand, "fee-item"),
        ] {
            if case.other_text_has(&doc, list) {
                push(found, Finding::field(rule, "deductions", name.clone()));
                break;
            }
        }
    }
}

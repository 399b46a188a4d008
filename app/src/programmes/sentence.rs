//! One stored row as a sentence, as its readers will see it: for the desk, which shows no codes.

use super::catalog::{
    Catalog, DocumentRow, FactRow, FeeRow, StateRow, StepRow, StoredRow, TestRow,
};
use super::wording;
use crate::certificates::rules::Kind;
use crate::certificates::wording::kind_word;
use crate::i18n::{Locale, amount, count};
use crate::reference::Reference;
use crate::t;

/// A price that may have figures behind the point, with the sign of its money.
fn price(locale: Locale, rate: &str, currency: &str) -> Option<String> {
    let (whole, part) = rate.split_once('.').unwrap_or((rate, ""));
    let whole: i64 = whole.parse().ok()?;
    let sum = amount(locale, whole, currency);
    if part.is_empty() {
        return Some(sum);
    }
    let point = match locale {
        Locale::Ja | Locale::En => '.',
        _ => ',',
    };
    let figures = count(locale, whole);
    Some(sum.replacen(&figures, &format!("{figures}{point}{part}"), 1))
}

/// What a row says, in a written form; nothing for a row that makes no sense.
pub fn sentence(locale: Locale, reference: &Reference, row: &StoredRow) -> Option<String> {
    let colon = wording::colon(locale);
    let named = |set: &str, code: &str| reference.name(locale, set, code).to_owned();
    match row.kind.as_str() {
        "state" => {
            let row = row.read::<StateRow>()?;
            Some(wording::standing_words(locale, reference, &row.value))
        }
        "fact" => {
            let row = row.read::<FactRow>()?;
            let (label, words) = wording::fact(locale, reference, &row.value);
            Some(format!("{label}{colon}{}", words?))
        }
        "fee" => {
            let fee = row.read::<FeeRow>()?.value;
            let mut words = format!(
                "{} → {}{colon}{}",
                named("fee_item", &fee.item),
                named("payee", &fee.payee),
                wording::fee_words(locale, &fee)
            );
            if !fee.note.is_empty() {
                words = format!("{words} ({})", named("fee_note", &fee.note));
            }
            Some(words)
        }
        "requirement" => {
            let asked = reference.catalog.requirement_of(row)?.value;
            let mut parts = vec![wording::condition(locale, reference, &asked.condition)];
            parts.extend(wording::effort(locale, &asked));
            Some(parts.join("; "))
        }
        "step" => {
            let step = row.read::<StepRow>()?.value;
            let words = wording::step_words(locale, reference, &step);
            Some(format!("{}{colon}{words}", named("step", &step.step)))
        }
        "document" => Some(named(
            "document",
            &row.read::<DocumentRow>()?.value.document,
        )),
        "test" => {
            let test = row.read::<TestRow>()?.value;
            let length = validity(locale, &test.validity_months);
            Some(format!("{}{colon}{length}", named("test", &test.code)))
        }
        "amount" => {
            let sum = amount(
                locale,
                row.field("amount").parse().ok()?,
                &row.field("currency"),
            );
            Some(format!("{} = {sum}", amount(locale, 1, &row.field("code"))))
        }
        "exchange_rate" => {
            let units: i64 = row.field("per").parse().ok()?;
            let money = amount(locale, units, &row.field("currency"));
            let price = price(locale, &row.field("rate"), &row.field("home"))?;
            Some(format!("{money} = {price}"))
        }
        "certificate_rule" => {
            let kind = kind_word(locale, Kind::from_code(&row.field("kind"))?);
            let test = row.field("test");
            let about = if test.is_empty() {
                kind
            } else {
                format!("{kind} ({})", named("test", &test))
            };
            let length = validity(locale, &row.field("validity_months"));
            let clock = row.field("expiring_days").parse::<i64>().map_or_else(
                |_| String::new(),
                |days| format!("; {}", t!(locale, "row-clock", days = days)),
            );
            Some(format!("{about}{colon}{length}{clock}"))
        }
        "programme" => programme(locale, reference, &reference.catalog, row),
        "occupation" => Some(named("occupation", &row.field("slug"))),
        _ => None,
    }
}

fn programme(
    locale: Locale,
    reference: &Reference,
    catalog: &Catalog,
    row: &StoredRow,
) -> Option<String> {
    let found = catalog.find(&row.field("slug"))?;
    Some(found.name(locale, reference))
}

/// How long a certificate of something counts, as the data write it.
fn validity(locale: Locale, months: &str) -> String {
    match (months, months.parse()) {
        ("", _) => t!(locale, "row-validity-unlimited"),
        (_, Ok(months)) => t!(
            locale,
            "row-validity-months",
            length = wording::length(locale, months)
        ),
        _ => t!(locale, "row-validity-unknown"),
    }
}

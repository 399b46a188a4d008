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

/// The name of a figure that findings compare with.
pub fn figure_kind(locale: Locale, kind: &str) -> String {
    match kind {
        "minimum_pay" => t!(locale, "finding-fig-minimum-pay"),
        "usual_pay_low" => t!(locale, "finding-fig-usual-low"),
        "usual_pay_high" => t!(locale, "finding-fig-usual-high"),
        "week_hours" => t!(locale, "finding-fig-week-hours"),
        "overtime_month" => t!(locale, "finding-fig-overtime"),
        "days_off" => t!(locale, "finding-fig-days-off"),
        _ => t!(locale, "finding-fig-other"),
    }
}

pub fn figure_period(locale: Locale, per: &str) -> String {
    match per {
        "hour" => t!(locale, "finding-fig-hour"),
        "day" => t!(locale, "finding-fig-day"),
        "week" => t!(locale, "finding-fig-week"),
        "year" => t!(locale, "finding-fig-year"),
        _ => t!(locale, "finding-fig-month"),
    }
}

/// Lowest lawful pay, Japan, Osaka: ¥1,177, for an hour.
fn figure(locale: Locale, reference: &Reference, row: &StoredRow) -> Option<String> {
    let value = row.field("value");
    let sum = match row.field("currency").as_str() {
        "" => value,
        currency => {
            let sum = price(locale, &value, currency)?;
            format!("{sum}, {}", figure_period(locale, &row.field("per")))
        }
    };
    let mut of = vec![
        figure_kind(locale, &row.field("kind")),
        reference
            .name(locale, "country", &row.field("country"))
            .to_owned(),
    ];
    let region = row.field("region");
    if !region.is_empty() {
        let mut names = region.split('/').map(str::to_lowercase);
        let code = names.find(|name| reference.codes("work_region").contains(name));
        of.push(match code {
            Some(code) => reference.name(locale, "work_region", &code).to_owned(),
            None => region.split('/').next().unwrap_or_default().to_owned(),
        });
    }
    let field = row.field("field");
    if let Some(others) = field.strip_prefix("except ") {
        let names: Vec<&str> = others
            .split(' ')
            .map(|code| reference.name(locale, "field", code))
            .collect();
        of.push(t!(locale, "finding-fig-except", fields = names.join(", ")));
    } else if !field.is_empty() {
        of.push(reference.name(locale, "field", &field).to_owned());
    }
    let words = format!("{}{}{sum}", of.join(", "), wording::colon(locale));
    Some(if row.field("example").is_empty() {
        words
    } else {
        format!("{words} ({})", t!(locale, "finding-fig-example"))
    })
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
        "finding_figure" => figure(locale, reference, row),
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

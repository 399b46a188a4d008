//! Reads the form of a row: codes from the lists of the data, days, an address as source; nothing is taken as typed.

mod figure;
mod reader;

use self::reader::Reader;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

use super::Place;
use super::topic::Topic;
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::programmes::catalog::{State, StoredRow};
use crate::writing::date::{Day, DayProblem};
use crate::writing::digits::to_ascii;

pub use figure::{FIGURES, PERIODS};

/// The currencies in which fees and pay are stated.
pub const CURRENCIES: [&str; 5] = ["UZS", "JPY", "TRY", "USD", "BHM"];
/// The currencies that have a rate, and the money of home into which it leads.
pub const FOREIGN: [&str; 3] = ["JPY", "TRY", "USD"];
const HOME: &str = "UZS";
/// What may be said of a fee.
pub const FEE_STATUS: [&str; 5] = ["pays", "free", "forbidden", "refund", "not_known"];

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Choose,
    Number,
    /// No price such as `80.15`.
    Rate,
    Expected,
    Day(DayProblem),
    /// It ends before it begins, or begins before the row that it replaces.
    Order,
    /// It was read at the source in the future.
    Future,
    Source,
}

/// A row as it would be written.
#[derive(Clone, Debug)]
pub struct Draft {
    pub row: StoredRow,
    pub from: Option<Day>,
}

impl Draft {
    /// Tells one content from another: what is saved is what was shown.
    pub fn digest(&self) -> String {
        let row = &self.row;
        let mut hash = Sha256::new();
        for part in [
            &row.kind,
            &row.scope,
            &row.data,
            &row.source_url,
            &row.as_of,
        ] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        for day in [&row.valid_from, &row.valid_to] {
            hash.update(day.as_deref().unwrap_or_default().as_bytes());
            hash.update([0]);
        }
        hash.update(row.position.to_be_bytes());
        URL_SAFE_NO_PAD.encode(hash.finalize())
    }
}

/// Reads the whole form. `id` is the form's own: a condition that stands on its own is grouped by it.
///
/// # Errors
/// One kind for each field.
pub fn read(ctx: &Ctx, place: &Place, fields: &Fields, id: &str) -> Result<Draft, Errors<Wrong>> {
    let reference = ctx.portal.reference.current();
    let mut reader = Reader {
        fields,
        reference: &reference,
        errors: Errors::none(),
        data: BTreeMap::new(),
    };
    content(place, &mut reader, id);
    let old = place.replaces.as_ref();
    // A rate is that of a day; so is a figure of the law.
    let is_dated =
        old.is_some() || matches!(place.topic, Topic::ExchangeRate | Topic::FindingFigure);
    let from = reader.day("from", is_dated);
    let to = reader.day("to", false);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        reader.errors.add("to-year", Wrong::Order);
    }
    if from
        .zip(old.and_then(StoredRow::from))
        .is_some_and(|(from, before)| from < before)
    {
        reader.errors.add("from-year", Wrong::Order);
    }
    let as_of = reader.day("as-of", true);
    if as_of.is_some_and(|day| day > ctx.today()) {
        reader.errors.add("as-of-year", Wrong::Future);
    }
    let source = fields.get("source").trim().to_owned();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|start| source.strip_prefix(start));
    let is_address = rest.is_some_and(|rest| {
        rest.split('/')
            .next()
            .is_some_and(|host| host.contains('.'))
    });
    if !is_address
        || source.len() > 500
        || source.contains(|c: char| c.is_whitespace() || c.is_control())
    {
        reader.errors.add("source", Wrong::Source);
    }
    let scope = scope(place, &mut reader);
    let position = position(place, &reader);
    let data = serde_json::to_string(&reader.data).unwrap_or_default();
    match (as_of, reader.errors.is_empty()) {
        (Some(as_of), true) => Ok(Draft {
            from,
            row: StoredRow {
                id: id.to_owned(),
                kind: place.topic.kind().to_owned(),
                scope,
                position,
                data,
                valid_from: from.map(|day| day.to_string()),
                valid_to: to.map(|day| day.to_string()),
                source_url: source,
                as_of: as_of.to_string(),
                origin: "staff".to_owned(),
            },
        }),
        _ => Err(reader.errors),
    }
}

/// What the row says: the fields of its topic.
fn content(place: &Place, reader: &mut Reader<'_>, id: &str) {
    let topic = place.topic;
    match topic.kind() {
        "fact" => reader.put("fact", topic.code()),
        "requirement" => condition(place, reader, id),
        _ => {}
    }
    match topic {
        Topic::State => {
            reader.one_of("state", &State::ALL.map(State::code));
            reader.code("reason", "state_reason");
            let expected = to_ascii(reader.fields.get("expected")).trim().to_owned();
            let whole = match expected.len() {
                4 => format!("{expected}-01-01"),
                7 => format!("{expected}-01"),
                _ => expected.clone(),
            };
            if !expected.is_empty() && whole.parse::<Day>().is_err() {
                reader.errors.add("expected", Wrong::Expected);
            }
            reader.put("expected", expected);
        }
        Topic::Pay => {
            reader.sum("amount", "currency");
            reader.put("period", "month");
            reader.code_or_none("note", "fact_note");
        }
        Topic::Duration => {
            reader.put("value", "none");
            reader.number_or_none("value", "value", 600);
            reader.code_or_none("note", "fact_note");
        }
        Topic::Family => {
            reader.one_of("value", &["yes", "no"]);
        }
        Topic::Housing => {
            reader.one_of("value", &["free", "given", "own"]);
        }
        Topic::Support => reader.put("value", "yes"),
        Topic::Level => reader.number("value", "value", 8),
        Topic::TestPlace | Topic::Note => reader.code("note", "fact_note"),
        Topic::Next => {
            let slug = reader.fields.get("value").to_owned();
            if reader.reference.catalog.find(&slug).is_none() {
                reader.code("value", "programme_kind");
            }
            reader.put("value", slug);
            reader.code_or_none("note", "fact_note");
        }
        Topic::Fee => {
            reader.code("item", "fee_item");
            reader.code("payee", "payee");
            if matches!(
                reader.one_of("status", &FEE_STATUS).as_str(),
                "pays" | "refund"
            ) {
                reader.sum("amount", "currency");
            }
            reader.code_or_none("note", "fee_note");
        }
        Topic::Step => {
            reader.code("step", "step");
            reader.code("owner", "owner");
            reader.number_or_none("days_min", "days_min", 3_650);
        }
        Topic::Document => reader.code("document", "document"),
        Topic::Test => known_test(reader),
        Topic::Amount => {
            reader.put("code", "BHM");
            reader.sum("amount", "currency");
        }
        Topic::CertificateRule => {
            let kinds =
                crate::certificates::rules::Kind::ALL.map(crate::certificates::rules::Kind::code);
            reader.one_of("kind", &kinds);
            reader.code_or_none("test", "test");
            reader.validity();
            reader.number_or_none("expiring_days", "expiring_days", 1_000);
        }
        Topic::FindingFigure => figure::read(place, reader),
        Topic::ExchangeRate => {
            reader.one_of("currency", &FOREIGN);
            reader.put("home", HOME);
            reader.number("per", "per", 10_000);
            match rate(reader.fields.get("rate")) {
                Some(rate) => reader.put("rate", rate),
                None => reader.errors.add("rate", Wrong::Rate),
            }
        }
        _ => {}
    }
}

/// A price with at most two figures behind the point: `80.15`, `80,15`, `12 650`.
fn rate(typed: &str) -> Option<String> {
    let text: String = to_ascii(typed)
        .replace(',', ".")
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let are_figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_rate = (1..=7).contains(&whole.len())
        && part.len() <= 2
        && are_figures(whole)
        && are_figures(part)
        && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    is_rate.then(|| match part {
        "" => whole.to_owned(),
        part => format!("{whole}.{part}"),
    })
}

/// What is asked of a person.
fn condition(place: &Place, reader: &mut Reader<'_>, id: &str) {
    let topic = place.topic;
    reader.put("condition", topic.code());
    let other = reader.fields.get("with").to_owned();
    let group = match (&place.replaces, reader.reference.catalog.row(&other)) {
        (Some(old), _) => old.field("group"),
        (None, Some(row)) if row.kind == "requirement" && place.scopes().contains(&row.scope) => {
            row.field("group")
        }
        _ => id.to_owned(),
    };
    reader.put("group", group);
    match topic {
        Topic::AgeMin | Topic::AgeMax => reader.number("min", "min", 99),
        Topic::Experience | Topic::StayBelow => reader.number("min", "min", 600),
        Topic::Language => {
            reader.code("min", "test");
            let found = reader.reference.catalog.stored_of_kind("test");
            let code = reader.fields.get("min");
            let family = found
                .filter(|row| row.field("code") == code)
                .last()
                .map_or_else(|| code.to_owned(), |row| row.field("family"));
            reader.put("param", family);
        }
        Topic::Skills => reader.code("param", "test"),
        Topic::Statement => reader.code("param", "statement"),
        Topic::ProgrammeDone => reader.code("param", "programme_kind"),
        _ => {}
    }
    reader.number_or_none("months", "months", 600);
    reader.sum_or_none("price_amount", "price_currency");
}

/// A test: its family and rank come from its earlier rows; one that never had any is of its own family.
fn known_test(reader: &mut Reader<'_>) {
    reader.code("code", "test");
    reader.validity();
    let code = reader.fields.get("code").to_owned();
    let earlier = reader
        .reference
        .catalog
        .stored_of_kind("test")
        .filter(|row| row.field("code") == code)
        .last();
    let or = |name: &str, otherwise: &str| {
        earlier.map_or_else(|| otherwise.to_owned(), |row| row.field(name))
    };
    let (family, rank, subject) = (
        or("family", &code),
        or("rank", "1"),
        or("subject", "skills"),
    );
    reader.put("family", family);
    reader.put("rank", rank);
    reader.put("subject", subject);
}

/// Where it counts: as before for a replacement, else for this programme or for all of its kind.
fn scope(place: &Place, reader: &mut Reader<'_>) -> String {
    if let Some(old) = &place.replaces {
        return old.scope.clone();
    }
    let data = &reader.data;
    let named = |name: &str| data.get(name).cloned().unwrap_or_default();
    match place.topic {
        Topic::ExchangeRate => format!("exchange_rate:{}", named("currency")),
        Topic::FindingFigure => format!("finding_figure:{}:{}", named("kind"), named("country")),
        Topic::Test | Topic::Amount => format!("{}:{}", place.topic.kind(), named("code")),
        Topic::CertificateRule => format!("certificate_rule:{}", named("kind")),
        _ => {
            let scopes = place.scopes();
            match (scopes.as_slice(), reader.fields.get("scope")) {
                ([only], _) | ([_, only], "own") | ([only, _], "kind") => only.clone(),
                _ => {
                    reader.errors.add("scope", Wrong::Choose);
                    String::new()
                }
            }
        }
    }
}

/// Steps and documents stand in an order; everything else does not.
fn position(place: &Place, reader: &Reader<'_>) -> i64 {
    if let Some(old) = &place.replaces {
        return if matches!(place.topic, Topic::Step | Topic::Document) {
            old.position
        } else {
            0
        };
    }
    let scopes = place.scopes();
    let rows = || {
        reader
            .reference
            .catalog
            .stored_of_kind(place.topic.kind())
            .filter(|row| scopes.contains(&row.scope))
    };
    match place.topic {
        Topic::Step | Topic::Document => {
            let after = reader.fields.get("after");
            rows()
                .find(|row| row.id == after)
                .or_else(|| rows().max_by_key(|row| row.position))
                .map_or(0, |row| row.position)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::rate;

    #[test]
    fn a_rate_is_read_as_its_source_writes_it_and_nothing_else_is_one() {
        for (typed, read) in [
            ("80.15", "80.15"),
            ("80,1", "80.1"),
            ("12 650", "12650"),
            ("８０", "80"),
        ] {
            assert_eq!(rate(typed).as_deref(), Some(read), "{typed}");
        }
        for typed in ["", "0", "0.00", "-3", "80.155", "1.2.3", "1e9", "123456789"] {
            assert_eq!(rate(typed), None, "{typed}");
        }
    }
}

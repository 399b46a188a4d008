//! Reads a figure that the automatic findings compare with: for which country, place and field, how much, for what time.

use super::reader::Reader;
use super::{Wrong, rate};
use crate::desk::rows::Place;
use crate::i18n::Locale;

/// The figures that there are, with their unit of time where it cannot be another.
pub const FIGURES: [(&str, &str); 6] = [
    ("minimum_pay", ""),
    ("usual_pay_low", ""),
    ("usual_pay_high", ""),
    ("week_hours", "week"),
    ("overtime_month", "month"),
    ("days_off", "week"),
];
pub const PERIODS: [&str; 5] = ["hour", "day", "week", "month", "year"];
const COUNTRIES: [&str; 3] = ["JP", "TR", "UZ"];
const MONEY: [&str; 3] = ["JPY", "TRY", "UZS"];

pub fn read(place: &Place, reader: &mut Reader<'_>) {
    let kind = reader.one_of("kind", &FIGURES.map(|(kind, _)| kind));
    let country = reader.one_of("country", &COUNTRIES);
    region(place, reader, &country);
    field(place, reader);
    match rate(reader.fields.get("value")) {
        Some(value) => reader.put("value", value),
        None => reader.errors.add("value", Wrong::Rate),
    }
    match FIGURES.iter().find(|(code, _)| *code == kind) {
        Some((_, "")) => {
            reader.one_of("per", &PERIODS);
            reader.one_of("currency", &MONEY);
        }
        Some((_, per)) => reader.put("per", *per),
        None => {}
    }
}

/// Whether a part is as it was in the row that is replaced.
fn is_kept(place: &Place, name: &str, value: &str) -> bool {
    place
        .replaces
        .as_ref()
        .is_some_and(|old| old.field(name) == value)
}

fn field(place: &Place, reader: &mut Reader<'_>) {
    let code = reader.fields.get("field").to_owned();
    if is_kept(place, "field", &code) {
        reader.put("field", code);
    } else {
        reader.code_or_none("field", "field");
    }
}

/// A prefecture or province, by all its names, so that adverts from elsewhere find it too.
fn region(place: &Place, reader: &mut Reader<'_>, country: &str) {
    let code = reader.fields.get("region").to_owned();
    if code.is_empty() {
        return;
    }
    if is_kept(place, "region", &code) {
        reader.put("region", code);
        return;
    }
    let known = reader.reference.codes("work_region").contains(&code)
        && code.starts_with(&format!("{}-", country.to_lowercase()));
    if !known {
        reader.errors.add("region", Wrong::Choose);
        return;
    }
    let mut names = vec![code.clone()];
    for locale in [Locale::En, Locale::Uz, Locale::Ru, Locale::Ja, Locale::Tr] {
        let name = reader.reference.name(locale, "work_region", &code);
        if !names.iter().any(|one| one == name) {
            names.push(name.to_owned());
        }
    }
    reader.put("region", names.join("/"));
}

//! Reads the parts of one form, one kind of value each, and gathers what is wrong.

use std::collections::BTreeMap;

use super::{CURRENCIES, Wrong};
use crate::forms::{Errors, Fields};
use crate::reference::Reference;
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;

/// Reads parts of one form and gathers what is wrong.
pub struct Reader<'a> {
    pub fields: &'a Fields,
    pub reference: &'a Reference,
    pub errors: Errors<Wrong>,
    pub data: BTreeMap<String, String>,
}

impl Reader<'_> {
    pub fn put(&mut self, name: &str, value: impl Into<String>) {
        self.data.insert(name.to_owned(), value.into());
    }

    /// A code of a set of the data.
    pub fn code(&mut self, name: &str, set: &str) {
        let value = self.fields.get(name).to_owned();
        if !self.reference.codes(set).contains(&value) {
            self.errors.add(name, Wrong::Choose);
        }
        self.put(name, value);
    }

    /// The same, or nothing.
    pub fn code_or_none(&mut self, name: &str, set: &str) {
        if !self.fields.get(name).is_empty() {
            self.code(name, set);
        }
    }

    pub fn one_of(&mut self, name: &str, codes: &[&str]) -> String {
        let value = self.fields.get(name).to_owned();
        if !codes.contains(&value.as_str()) {
            self.errors.add(name, Wrong::Choose);
        }
        self.put(name, value.clone());
        value
    }

    /// A whole number; `key` is its name in the row.
    pub fn number(&mut self, name: &str, key: &str, most: u32) {
        let value = to_ascii(self.fields.get(name)).trim().to_owned();
        match value.parse::<u32>() {
            Ok(number) if (1..=most).contains(&number) => self.put(key, number.to_string()),
            _ => self.errors.add(name, Wrong::Number),
        }
    }

    pub fn number_or_none(&mut self, name: &str, key: &str, most: u32) {
        if !self.fields.get(name).trim().is_empty() {
            self.number(name, key, most);
        }
    }

    /// A sum with its currency.
    pub fn sum(&mut self, name: &str, currency: &str) {
        self.number(name, name, 1_000_000_000);
        self.one_of(currency, &CURRENCIES);
    }

    pub fn sum_or_none(&mut self, name: &str, currency: &str) {
        if !self.fields.get(name).trim().is_empty() {
            self.sum(name, currency);
        }
    }

    /// A day in three parts; `Empty` is nothing unless it must be there.
    pub fn day(&mut self, name: &str, is_needed: bool) -> Option<Day> {
        let part = |part: &str| self.fields.get(&format!("{name}-{part}")).to_owned();
        match read_parts(&part("day"), &part("month"), &part("year")) {
            Ok(day) => Some(day),
            Err(DayProblem::Empty) if !is_needed => None,
            Err(problem) => {
                self.errors
                    .add(&format!("{name}-{}", problem.part()), Wrong::Day(problem));
                None
            }
        }
    }

    pub fn validity(&mut self) {
        match self.fields.get("validity") {
            "unlimited" => self.put("validity_months", ""),
            "unknown" => self.put("validity_months", "unknown"),
            "months" => self.number("months", "validity_months", 600),
            _ => self.errors.add("validity", Wrong::Choose),
        }
    }
}

//! The reference data that every room reads: names of codes in all written forms, kept in memory and renewed when rows change.

pub mod load;
pub mod store;

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use crate::i18n::Locale;
use crate::programmes::catalog::Catalog;

/// Names of codes: set → code → one text for each written form, in the order of `Locale::ALL`.
#[derive(Debug, Default)]
pub struct Reference {
    terms: HashMap<String, HashMap<String, [String; 6]>>,
    /// Codes of each set in the order of the data.
    order: HashMap<String, Vec<String>>,
    /// Code, region, and the name in Uzbek Latin, Cyrillic and Russian: the three in which districts have official names.
    pub(crate) districts: Vec<District>,
    /// Programmes, tests and rules.
    pub catalog: Catalog,
    /// Which loading these data come from; another node may have loaded newer ones.
    pub version: String,
}

/// A district or a town of a region.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct District {
    pub code: String,
    pub region: String,
    pub uz: String,
    pub uz_cyrl: String,
    pub ru: String,
}

impl District {
    /// Japanese, Turkish and English readers get the official Latin name.
    pub fn name(&self, locale: Locale) -> &str {
        match locale {
            Locale::UzCyrl => &self.uz_cyrl,
            Locale::Ru => &self.ru,
            _ => &self.uz,
        }
    }
}

/// Holds the present `Reference`; readers take a cheap copy of the pointer.
#[derive(Debug, Default)]
pub struct Shelf(RwLock<Arc<Reference>>);

impl Shelf {
    /// The data as they are now.
    pub fn current(&self) -> Arc<Reference> {
        match self.0.read() {
            Ok(guard) => Arc::clone(&guard),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// Puts newer data on the shelf; requests that run keep the old ones.
    pub fn replace(&self, newer: Reference) {
        match self.0.write() {
            Ok(mut guard) => *guard = Arc::new(newer),
            Err(poisoned) => *poisoned.into_inner() = Arc::new(newer),
        }
    }
}

impl Reference {
    /// Adds one code at the end of its set.
    pub fn add(&mut self, set: &str, code: &str, texts: [String; 6]) {
        let terms = self.terms.entry(set.to_owned()).or_default();
        if terms.insert(code.to_owned(), texts).is_none() {
            self.order
                .entry(set.to_owned())
                .or_default()
                .push(code.to_owned());
        }
    }

    /// The name of a code in a written form, or nothing when the data do not have it.
    pub fn term(&self, locale: Locale, set: &str, code: &str) -> Option<&str> {
        self.terms
            .get(set)
            .and_then(|terms| terms.get(code))
            .map(|texts| texts[locale as usize].as_str())
    }

    /// The name of a code, or the code itself: a page never lacks a word because a row is missing.
    pub fn name<'a>(&'a self, locale: Locale, set: &str, code: &'a str) -> &'a str {
        self.term(locale, set, code).unwrap_or(code)
    }

    /// The name of a place of the data: a city with centres, a region, or a district with its region.
    pub fn place(&self, locale: Locale, code: &str) -> String {
        if let Some(name) = self
            .term(locale, "city", code)
            .or_else(|| self.term(locale, "region", code))
        {
            return name.to_owned();
        }
        self.district(code).map_or_else(
            || code.to_owned(),
            |found| {
                let region = self.name(locale, "region", &found.region);
                let comma = if locale == Locale::Ja { "、" } else { ", " };
                format!("{region}{comma}{}", found.name(locale))
            },
        )
    }

    /// Every place where an intake or a centre may be, code and name: cities first, then regions, then districts.
    pub fn places(&self, locale: Locale) -> Vec<(String, String)> {
        let districts = self.districts.iter().map(|found| &found.code);
        self.codes("city")
            .iter()
            .chain(self.codes("region"))
            .chain(districts)
            .map(|code| (code.clone(), self.place(locale, code)))
            .collect()
    }

    pub fn district(&self, code: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.code == code)
    }

    /// The districts of a region, code and name; all of them when the region is not known yet.
    pub fn districts(&self, locale: Locale, region: &str) -> Vec<(String, String)> {
        self.districts
            .iter()
            .filter(|district| region.is_empty() || district.region == region)
            .map(|district| (district.code.clone(), district.name(locale).to_owned()))
            .collect()
    }

    /// The codes of a set in the order of the data.
    pub fn codes(&self, set: &str) -> &[String] {
        self.order.get(set).map_or(&[], Vec::as_slice)
    }
}

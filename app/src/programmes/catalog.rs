//! All programmes with their dated rows, in memory: read at start and whenever a row changes.

mod rows;

pub use rows::{DocumentRow, FactRow, FeeRow, StateRow, StepRow, StoredRow, TestRow, row_key};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use self::rows::{ProgrammeRow, RequirementRow};
use super::rules::{Condition, Dated, Requirement, Test};
use crate::i18n::Locale;
use crate::reference::Reference;
use crate::writing::date::Day;

/// Whether one can apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    NotYet,
    Suspended,
    Closed,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Open, Self::NotYet, Self::Suspended, Self::Closed];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NotYet => "not_yet",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// One programme with everything that is known of it, for every day.
#[derive(Clone, Debug)]
pub struct Programme {
    pub slug: String,
    pub kind: String,
    /// `JP`, `TR` or `UZ`.
    pub country: String,
    pub field: String,
    pub sector: String,
    pub occupation: String,
    pub city: String,
    pub source: String,
    pub as_of: String,
    pub states: Vec<Dated<StateRow>>,
    pub facts: Vec<Dated<FactRow>>,
    pub fees: Vec<Dated<FeeRow>>,
    pub steps: Vec<Dated<StepRow>>,
    pub documents: Vec<Dated<DocumentRow>>,
    pub requirements: Vec<Dated<Requirement>>,
}

/// A test with what it is about.
#[derive(Clone, Debug)]
pub struct KnownTest {
    pub test: Test,
    pub is_language: bool,
    /// The validity is not known: the day must be entered.
    pub validity_is_unknown: bool,
    from: Option<Day>,
    to: Option<Day>,
}

/// Everything, ready to be read.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    pub programmes: Vec<Programme>,
    /// Every row of every test, for every day; ask `tests_on`.
    tests: Vec<KnownTest>,
    pub fees_for_all: Vec<Dated<FeeRow>>,
    rows: Vec<StoredRow>,
}

impl Catalog {
    /// Builds the catalog; rows that make no sense are logged and left out. Later rows win over earlier ones.
    pub fn build(rows: Vec<StoredRow>) -> Self {
        let mut catalog = Self {
            rows,
            ..Self::default()
        };
        catalog.tests = catalog.all_tests();
        catalog.fees_for_all = catalog.scoped("fee", &["kind:all"]);
        let found: Vec<Dated<ProgrammeRow>> = catalog.of_kind("programme");
        catalog.programmes = found
            .into_iter()
            .map(|row| catalog.programme(row))
            .collect();
        catalog
    }

    pub fn find(&self, slug: &str) -> Option<&Programme> {
        self.programmes
            .iter()
            .find(|programme| programme.slug == slug)
    }

    /// The stored rows of one scope, for the desk.
    pub fn stored<'a>(&'a self, scope: &'a str) -> impl Iterator<Item = &'a StoredRow> {
        self.rows.iter().filter(move |row| row.scope == scope)
    }

    /// Every source with its date, as often as rows name it.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rows
            .iter()
            .map(|row| (row.source_url.as_str(), row.as_of.as_str()))
    }

    /// The tests on a day, each once: of two rows for one test the later counts.
    pub fn tests_on(&self, day: Day) -> Vec<&KnownTest> {
        let mut found: Vec<&KnownTest> = Vec::new();
        let holds = |known: &&KnownTest| {
            known.from.is_none_or(|from| from <= day) && known.to.is_none_or(|to| day <= to)
        };
        for known in self.tests.iter().filter(holds) {
            match found
                .iter_mut()
                .find(|earlier| earlier.test.code == known.test.code)
            {
                Some(earlier) => *earlier = known,
                None => found.push(known),
            }
        }
        found
    }

    /// The tests of a day as the rules want them.
    pub fn rule_tests(&self, day: Day) -> Vec<Test> {
        self.tests_on(day)
            .into_iter()
            .map(|known| known.test.clone())
            .collect()
    }

    /// One stored row.
    pub fn row(&self, id: &str) -> Option<&StoredRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The stored rows of one kind, for the desk.
    pub fn stored_of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a StoredRow> {
        self.rows.iter().filter(move |row| row.kind == kind)
    }

    /// All rows of a kind, read as `T`.
    pub fn of_kind<T: DeserializeOwned>(&self, kind: &str) -> Vec<Dated<T>> {
        self.rows
            .iter()
            .filter(|row| row.kind == kind)
            .filter_map(StoredRow::read)
            .collect()
    }

    fn scoped<T: DeserializeOwned>(&self, kind: &str, scopes: &[&str]) -> Vec<Dated<T>> {
        self.in_scopes(kind, scopes)
            .filter_map(StoredRow::read)
            .collect()
    }

    /// The same in the order of their positions: a row of the staff stands where it was put, not at the end.
    fn in_order<T: DeserializeOwned>(&self, kind: &str, scopes: &[&str]) -> Vec<Dated<T>> {
        let mut rows: Vec<&StoredRow> = self.in_scopes(kind, scopes).collect();
        rows.sort_by_key(|row| row.position);
        rows.into_iter().filter_map(StoredRow::read).collect()
    }

    fn in_scopes<'a>(
        &'a self,
        kind: &'a str,
        scopes: &'a [&'a str],
    ) -> impl Iterator<Item = &'a StoredRow> {
        scopes.iter().flat_map(move |scope| {
            self.rows
                .iter()
                .filter(move |row| row.kind == kind && row.scope == *scope)
        })
    }

    fn all_tests(&self) -> Vec<KnownTest> {
        self.of_kind::<TestRow>("test")
            .into_iter()
            .map(|row| KnownTest {
                from: row.from,
                to: row.to,
                is_language: row.value.subject == "language",
                validity_is_unknown: row.value.validity_months == "unknown",
                test: Test {
                    code: row.value.code,
                    family: row.value.family,
                    rank: row.value.rank.parse().unwrap_or(1),
                    validity_months: row.value.validity_months.parse().ok(),
                },
            })
            .collect()
    }

    fn programme(&self, row: Dated<ProgrammeRow>) -> Programme {
        let found = row.value;
        let of_kind = format!("kind:{}", found.kind);
        let own = format!("programme:{}", found.slug);
        let scopes = [of_kind.as_str(), own.as_str()];
        let requirements = self
            .scoped::<RequirementRow>("requirement", &scopes)
            .into_iter()
            .filter_map(|row| self.requirement(row))
            .collect();
        Programme {
            states: self.scoped("state", &scopes),
            facts: self.scoped("fact", &scopes),
            fees: self.scoped("fee", &scopes),
            steps: self.in_order("step", &scopes),
            documents: self.in_order("document", &scopes),
            requirements,
            slug: found.slug,
            kind: found.kind,
            country: found.country,
            field: found.field,
            sector: found.sector,
            occupation: found.occupation,
            city: found.city,
            source: row.source,
            as_of: row.as_of,
        }
    }

    /// What a stored row asks, if it is a requirement that makes sense.
    pub fn requirement_of(&self, row: &StoredRow) -> Option<Dated<Requirement>> {
        self.requirement(row.read::<RequirementRow>()?)
    }

    fn requirement(&self, row: Dated<RequirementRow>) -> Option<Dated<Requirement>> {
        let RequirementRow {
            group,
            condition,
            param,
            min,
            months,
            price_amount,
            price_currency,
        } = row.value;
        let number = || min.parse::<u32>().ok();
        let condition = match condition.as_str() {
            "age_min" => Condition::AgeMin { years: number()? },
            "age_max" => Condition::AgeMax { years: number()? },
            "language" => {
                let rank = self
                    .tests
                    .iter()
                    .find(|known| known.test.code == min)?
                    .test
                    .rank;
                Condition::Language {
                    family: param,
                    test: min,
                    rank,
                }
            }
            "test" => Condition::Test { test: param },
            "experience" => Condition::Experience { months: number()? },
            "statement" => Condition::Statement { code: param },
            "stay_below" => Condition::StayBelow { months: number()? },
            "programme_done" => Condition::ProgrammeDone { kind: param },
            other => {
                tracing::warn!(
                    condition = other,
                    "a requirement of an unknown kind is left out"
                );
                return None;
            }
        };
        Some(Dated {
            value: Requirement {
                group,
                condition,
                months: months.parse().ok(),
                price: price_amount
                    .parse()
                    .ok()
                    .map(|amount| (amount, price_currency)),
            },
            from: row.from,
            to: row.to,
            source: row.source,
            as_of: row.as_of,
        })
    }
}

impl Programme {
    /// How it stands on a day; the latest row that counts.
    pub fn state_on(&self, day: Day) -> Option<&Dated<StateRow>> {
        self.states.iter().rev().find(|row| row.holds_on(day))
    }

    /// A fact on a day; the programme's own row wins over that of its kind.
    pub fn fact_on(&self, fact: &str, day: Day) -> Option<&Dated<FactRow>> {
        self.facts
            .iter()
            .rev()
            .find(|row| row.value.fact == fact && row.holds_on(day))
    }

    /// The requirements that count on a day.
    pub fn requirements_on(&self, day: Day) -> Vec<Dated<Requirement>> {
        self.requirements
            .iter()
            .filter(|row| row.holds_on(day))
            .cloned()
            .collect()
    }

    /// Its name in a written form.
    pub fn name(&self, locale: Locale, reference: &Reference) -> String {
        let kind = reference.name(locale, "programme_kind", &self.kind);
        let colon = if locale == Locale::Ja { "：" } else { ": " };
        if !self.field.is_empty() {
            format!(
                "{kind}{colon}{}",
                reference.name(locale, "field", &self.field)
            )
        } else if !self.occupation.is_empty() {
            format!(
                "{kind}{colon}{}",
                reference.name(locale, "occupation", &self.occupation)
            )
        } else if !self.city.is_empty() {
            let own = reference.name(locale, "programme", &self.kind);
            let comma = if locale == Locale::Ja { "、" } else { ", " };
            format!("{own}{comma}{}", reference.name(locale, "city", &self.city))
        } else {
            kind.to_owned()
        }
    }
}

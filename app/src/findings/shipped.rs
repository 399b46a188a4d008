//! The rows that rules use: from the files of the program, and from the database where there is one.

use std::collections::BTreeMap;

use super::figures::{self, FieldName, FieldState, Figures, Need, Test};
use super::lexicon;
use crate::errors::AppError;
use crate::reference::load::file;

type Record = BTreeMap<String, String>;

/// The kinds of the rows in `dated_rows`.
pub const WORD: &str = "finding_word";
pub const FIGURE: &str = "finding_figure";

fn of(record: &Record, name: &str) -> String {
    record.get(name).cloned().unwrap_or_default()
}

fn date(record: &Record, name: &str) -> Option<String> {
    record.get(name).filter(|day| !day.is_empty()).cloned()
}

/// A row of words.
pub fn word(record: &Record) -> lexicon::Row {
    lexicon::Row {
        rule: of(record, "rule"),
        lang: of(record, "lang"),
        part: of(record, "part"),
        words: of(record, "words"),
        valid_from: date(record, "valid_from"),
        valid_to: date(record, "valid_to"),
    }
}

/// A row of figures; nothing when its value is no number.
pub fn figure(record: &Record) -> Option<figures::Row> {
    Some(figures::Row {
        kind: of(record, "kind"),
        country: of(record, "country"),
        region: of(record, "region"),
        field: of(record, "field"),
        value: of(record, "value").parse().ok()?,
        per: of(record, "per"),
        currency: of(record, "currency"),
        example: !of(record, "example").is_empty(),
        valid_from: date(record, "valid_from"),
        valid_to: date(record, "valid_to"),
        source: of(record, "source_url"),
    })
}

/// The words that ship with the program.
pub fn words() -> Result<Vec<lexicon::Row>, AppError> {
    Ok(file("finding_words.csv")?.iter().map(word).collect())
}

/// Kind and field of each programme by its slug.
pub type Programmes = BTreeMap<String, (String, String)>;

pub fn programmes() -> Result<Programmes, AppError> {
    Ok(file("programmes.csv")?
        .iter()
        .map(|row| (of(row, "slug"), (of(row, "kind"), of(row, "field"))))
        .collect())
}

/// A row that says how a programme stands; nothing for rows of other scopes.
pub fn state(record: &Record, programmes: &Programmes) -> Option<FieldState> {
    let slug = of(record, "scope");
    let (kind, field) = programmes.get(slug.strip_prefix("programme:")?)?;
    Some(FieldState {
        kind: kind.clone(),
        field: field.clone(),
        state: of(record, "state"),
        expected: of(record, "expected"),
        valid_from: date(record, "valid_from"),
        valid_to: date(record, "valid_to"),
        source: of(record, "source_url"),
    })
}

/// The figures that ship, with the states of fields, the tests and what programmes ask for.
pub fn figures() -> Result<Figures, AppError> {
    let programmes = programmes()?;
    let states = file("states.csv")?
        .iter()
        .filter_map(|row| state(row, &programmes))
        .collect();
    let fields = file("terms.csv")?
        .iter()
        .filter(|row| of(row, "set") == "field")
        .map(|row| FieldName {
            field: of(row, "code"),
            names: ["en", "uz", "ru", "ja", "tr"]
                .iter()
                .map(|lang| of(row, lang))
                .collect(),
        })
        .collect();
    let tests: Vec<Test> = file("tests.csv")?
        .iter()
        .map(|row| Test {
            code: of(row, "code"),
            family: of(row, "family"),
            rank: of(row, "rank").parse().unwrap_or(0),
        })
        .collect();
    let needs = file("requirements.csv")?
        .iter()
        .filter_map(|row| need(row, &programmes, &tests))
        .collect();
    Ok(Figures {
        rows: file("finding_figures.csv")?
            .iter()
            .filter_map(figure)
            .collect(),
        states,
        fields,
        tests,
        needs,
    })
}

/// A requirement of a test: a language of a kind, or the test of a programme.
fn need(row: &Record, programmes: &Programmes, tests: &[Test]) -> Option<Need> {
    let scope = of(row, "scope");
    let (kind, field) = match scope.strip_prefix("kind:") {
        Some(kind) => (kind.to_owned(), String::new()),
        None => programmes.get(scope.strip_prefix("programme:")?)?.clone(),
    };
    let named = match of(row, "condition").as_str() {
        "language" => of(row, "min"),
        "test" => of(row, "param"),
        _ => return None,
    };
    let test = tests.iter().find(|test| test.code == named)?;
    Some(Need {
        kind,
        field,
        family: test.family.clone(),
        rank: test.rank,
        valid_from: date(row, "valid_from"),
        valid_to: date(row, "valid_to"),
        source: of(row, "source_url"),
    })
}

//! Loads the reference data that ships with the program: the rows of `app/reference/*.csv`; rows of the staff stay.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::db::{Db, Tx};
use crate::errors::AppError;
use crate::programmes::catalog::row_key;
use crate::{execute, row, rows_in};

#[derive(rust_embed::RustEmbed)]
#[folder = "reference"]
struct Files;

/// The files whose rows are dated, with the kind that their rows have.
const DATED: [(&str, &str); 15] = [
    ("programmes.csv", "programme"),
    ("states.csv", "state"),
    ("facts.csv", "fact"),
    ("requirements.csv", "requirement"),
    ("fees.csv", "fee"),
    ("steps.csv", "step"),
    ("documents.csv", "document"),
    ("tests.csv", "test"),
    ("amounts.csv", "amount"),
    ("certificate_rules.csv", "certificate_rule"),
    ("occupations.csv", "occupation"),
    ("agreements.csv", "agreement"),
    ("figures.csv", "figure"),
    ("finding_words.csv", "finding_word"),
    ("finding_figures.csv", "finding_figure"),
];

/// The files of names; those without a column `set` are one set.
const TERM_FILES: [(&str, &str); 6] = [
    ("terms.csv", ""),
    ("countries.csv", "country"),
    ("vacancy_terms.csv", ""),
    ("audit_terms.csv", ""),
    ("work_regions.csv", ""),
    ("isco08.csv", "isco08"),
];

const CLEAR_TERMS: &str = "DELETE FROM ref_terms";
const CLEAR_ROWS: &str = "DELETE FROM dated_rows WHERE origin = 'shipped'";
const CLEAR_DISTRICTS: &str = "DELETE FROM districts";
const TERM: &str = "INSERT INTO ref_terms (set_code, code, position, en, uz, uz_cyrl, ru, ja, tr) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const DISTRICT: &str =
    "INSERT INTO districts (code, region, uz, uz_cyrl, ru) VALUES ($1, $2, $3, $4, $5)";
const ROW: &str = "INSERT INTO dated_rows (id, kind, scope, position, data, valid_from, valid_to, source_url, as_of, origin) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'shipped')";
const STAMP: &str = "INSERT INTO ref_state (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
const ENDS: &str = "SELECT row_key, last_day FROM row_ends";
const SHIPPED: &str = "SELECT value FROM ref_state WHERE name = 'shipped'";

type Record = BTreeMap<String, String>;

/// Reads one shipped file.
///
/// # Errors
/// When it is no CSV with a head row; the files are part of the program.
pub fn file(name: &str) -> Result<Vec<Record>, AppError> {
    let data = Files::get(name)
        .ok_or_else(|| AppError::Internal(format!("no reference file {name}").into()))?;
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(data.data.as_ref());
    reader
        .deserialize()
        .collect::<Result<Vec<Record>, _>>()
        .map_err(|error| AppError::Internal(format!("{name}: {error}").into()))
}

/// What tells one set of shipped files from another.
fn fingerprint() -> String {
    let mut names: Vec<String> = Files::iter().map(|name| name.to_string()).collect();
    names.sort();
    let mut hasher = DefaultHasher::new();
    for name in names {
        name.hash(&mut hasher);
        if let Some(file) = Files::get(&name) {
            file.data.hash(&mut hasher);
        }
    }
    format!("{:016x}", hasher.finish())
}

/// Loads the shipped rows unless the database has exactly these.
///
/// # Errors
/// When the database does not answer.
pub async fn load_if_changed(db: &Db, stamp: &str) -> Result<(), AppError> {
    let found: Option<(String,)> = row!(db, SHIPPED)?;
    if found.is_none_or(|(have,)| have != fingerprint()) {
        load(db, stamp).await?;
    }
    Ok(())
}

/// Replaces the shipped rows by those of this program, in one transaction. `stamp` tells other nodes to read again.
///
/// # Errors
/// When the database does not answer.
pub async fn load(db: &Db, stamp: &str) -> Result<usize, AppError> {
    let mut tx = db.begin().await?;
    execute!(&mut tx, CLEAR_TERMS)?;
    execute!(&mut tx, CLEAR_ROWS)?;
    execute!(&mut tx, CLEAR_DISTRICTS)?;
    let mut count = 0;
    for (name, set) in TERM_FILES {
        for term in file(name)? {
            let set = term.get("set").map_or(set, String::as_str);
            insert_term(&mut tx, set, count, &term).await?;
            count += 1;
        }
    }
    for district in file("districts.csv")? {
        let of = |name: &str| district.get(name).cloned().unwrap_or_default();
        execute!(
            &mut tx,
            DISTRICT,
            of("code"),
            of("region"),
            of("uz"),
            of("uz_cyrl"),
            of("ru")
        )?;
        count += 1;
    }
    let ends: Vec<(String, String)> = rows_in!(&mut tx, ENDS)?;
    let ends: BTreeMap<String, String> = ends.into_iter().collect();
    for (name, kind) in DATED {
        for (position, record) in file(name)?.into_iter().enumerate() {
            insert(&mut tx, name, kind, position, record, &ends).await?;
            count += 1;
        }
    }
    execute!(&mut tx, STAMP, "version", stamp)?;
    execute!(&mut tx, STAMP, "shipped", fingerprint())?;
    tx.commit().await?;
    Ok(count)
}

async fn insert_term(
    tx: &mut Tx,
    set: &str,
    position: usize,
    term: &Record,
) -> Result<(), AppError> {
    let of = |name: &str| term.get(name).cloned().unwrap_or_default();
    let code = of("code");
    execute!(
        tx,
        TERM,
        set,
        &code,
        number(position),
        of("en"),
        of("uz"),
        of("uz_cyrl"),
        of("ru"),
        of("ja"),
        of("tr"),
    )?;
    // Whether a name is official or ours, language by language, where a file says so.
    if term.contains_key("origin_uz") {
        let (uz, ru) = (of("origin_uz"), of("origin_ru"));
        execute!(
            tx,
            TERM,
            format!("{set}_origin"),
            &code,
            number(position),
            "official",
            &uz,
            &uz,
            &ru,
            of("origin_ja"),
            of("origin_tr"),
        )?;
    }
    Ok(())
}

async fn insert(
    tx: &mut Tx,
    file: &str,
    kind: &str,
    position: usize,
    mut record: Record,
    ends: &BTreeMap<String, String>,
) -> Result<(), AppError> {
    let mut take = |name: &str| record.remove(name).filter(|value| !value.is_empty());
    let (from, to) = (take("valid_from"), take("valid_to"));
    let source = take("source_url").unwrap_or_default();
    let as_of = take("as_of").unwrap_or_default();
    let scope = take("scope");
    let scope = scope.unwrap_or_else(|| {
        let code = ["slug", "code", "kind"]
            .iter()
            .find_map(|name| record.get(*name))
            .cloned();
        format!("{kind}:{}", code.unwrap_or_default())
    });
    let data = serde_json::to_string(&record)?;
    // What the staff ended stays ended as long as the very same row ships.
    let key = row_key(kind, &scope, &data, from.as_deref().unwrap_or_default());
    let to = ends.get(&key).cloned().or(to);
    execute!(
        tx,
        ROW,
        format!("{file}:{position}"),
        kind,
        scope,
        number(position),
        data,
        from,
        to,
        source,
        as_of
    )?;
    Ok(())
}

fn number(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

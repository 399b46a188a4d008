//! `koprik findings`: adverts as JSON lines in, findings as JSON lines out; with or without a database.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::Arc;

use app::context::Ctx;
use app::db::Db;
use app::findings::{
    Advert, Figures, Finding, Known, Lexicon, Rule, check, not_checked, service, shipped,
};
use app::i18n::Locale;
use app::portal::Portal;
use app::writing::date::Day;
use serde::Serialize;

use crate::config::Config;
use crate::start;

/// One line of the answer.
#[derive(Serialize)]
struct Line {
    id: serde_json::Value,
    findings: Vec<Finding>,
    /// Rules that have no figure for this advert.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_checked: Vec<Rule>,
    /// How many characters of a text without end were left out.
    #[serde(skip_serializing_if = "is_none")]
    unread: usize,
    /// Why a line was no advert.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the form that serde asks for"
)]
const fn is_none(unread: &usize) -> bool {
    *unread == 0
}

/// What the rules work with.
pub struct Data {
    pub lexicon: Lexicon,
    pub figures: Figures,
    pub others: Vec<Known>,
    pub today: Day,
}

impl Data {
    /// The rows of the program alone.
    ///
    /// # Errors
    /// When a file of the program cannot be read.
    pub fn shipped(today: Day) -> Result<Self, String> {
        let failed = |error| format!("the reference data cannot be read: {error:?}");
        Ok(Self {
            lexicon: Lexicon::new(&shipped::words().map_err(failed)?, today),
            figures: shipped::figures().map_err(failed)?,
            others: Vec::new(),
            today,
        })
    }
}

impl Data {
    /// With the rows of the staff, where the settings lead to a database that answers; otherwise the rows of the program.
    ///
    /// # Errors
    /// When a file of the program cannot be read.
    pub async fn read(today: Day) -> Result<Self, String> {
        let mut data = Self::shipped(today)?;
        let Ok(config) = Config::read() else {
            return Ok(data);
        };
        let file = config.database_url.strip_prefix("sqlite:");
        if file.is_some_and(|file| !Path::new(file.split('?').next().unwrap_or(file)).exists()) {
            return Ok(data);
        }
        let db = match start::database(&config).await {
            Ok(db) => db,
            Err(error) => {
                eprintln!("The rows of the database are left out: {error}");
                return Ok(data);
            }
        };
        data.add_rows(&db).await;
        match start::portal(&config, db).await {
            Ok(portal) => data.add_published(&portal).await,
            Err(error) => eprintln!("The published adverts are left out: {error}"),
        }
        Ok(data)
    }

    /// The rows of the staff instead of those of the program, unless they cannot be read.
    pub async fn add_rows(&mut self, db: &Db) {
        match service::read(db, self.today).await {
            Ok(found) if !found.figures.rows.is_empty() => {
                self.lexicon = found.lexicon;
                self.figures = found.figures;
            }
            Ok(_) => {}
            Err(error) => eprintln!("The rows of the database are left out: {error:?}"),
        }
    }

    /// What is published, for the search for copies, unless it cannot be read.
    pub async fn add_published(&mut self, portal: &Arc<Portal>) {
        let ctx = Ctx::system(portal, Locale::En);
        match app::vacancies::findings::published_by_name(&ctx).await {
            Ok(all) => self.others.extend(all),
            Err(error) => eprintln!("The published adverts are left out: {error:?}"),
        }
    }
}

/// Reads a file, or standard input for `-`; says at the end whether a line was bad.
///
/// # Errors
/// A sentence for the operator.
pub fn run(from: &Path, data: Data) -> Result<(), String> {
    let out = std::io::stdout().lock();
    if from == Path::new("-") {
        lines(std::io::stdin().lock(), out, data)
    } else {
        let file = File::open(from).map_err(|error| format!("{}: {error}", from.display()))?;
        lines(BufReader::new(file), out, data)
    }
}

/// One line out for each line in, but for empty ones; a bad one has an `error` and no findings.
///
/// # Errors
/// How many lines were no adverts.
pub fn lines(
    from: impl BufRead,
    mut out: impl std::io::Write,
    mut data: Data,
) -> Result<(), String> {
    let mut bad = 0_usize;
    for (number, line) in from.split(b'\n').enumerate() {
        let line = line.map_err(|error| format!("line {}: {error}", number + 1))?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = match advert(&line) {
            Ok((id, advert)) => {
                let findings = check(
                    &advert,
                    &data.lexicon,
                    &data.figures,
                    &data.others,
                    data.today,
                );
                data.others.push(Known::of(&advert));
                Line {
                    id,
                    findings,
                    not_checked: not_checked(&advert, &data.figures, data.today),
                    unread: advert.unread(),
                    error: None,
                }
            }
            Err((id, error)) => {
                bad += 1;
                eprintln!("line {}: {error}", number + 1);
                Line {
                    id,
                    findings: Vec::new(),
                    not_checked: Vec::new(),
                    unread: 0,
                    error: Some(error),
                }
            }
        };
        let json = serde_json::to_string(&answer).map_err(|error| error.to_string())?;
        writeln!(out, "{json}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())?;
    match bad {
        0 => Ok(()),
        1 => Err("one line was no advert".into()),
        bad => Err(format!("{bad} lines were no adverts")),
    }
}

/// The id and the advert of a line, or the id and what is wrong.
fn advert(line: &[u8]) -> Result<(serde_json::Value, Advert), (serde_json::Value, String)> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let text = String::from_utf8_lossy(line);
    let value: serde_json::Value = serde_json::from_str(&text)
        .map_err(|error| (serde_json::Value::Null, format!("no JSON: {error}")))?;
    let id = value.get("id").cloned().unwrap_or_default();
    if !value.is_object() {
        return Err((id, "no advert: no object".into()));
    }
    match serde_json::from_value(value) {
        Ok(advert) => Ok((id, advert)),
        Err(error) => Err((id, format!("no advert: {error}"))),
    }
}

//! What the portal does with findings: the rules of today from the database, and the words that staff add and end.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::lexicon::counts;
use super::{Advert, Figures, Finding, Known, Lexicon, Rule, check, shipped, store};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::{Db, is_taken};
use crate::errors::AppError;
use crate::programmes::catalog::StoredRow;
use crate::reference;
use crate::writing::date::Day;

/// The words and figures of one day.
#[derive(Debug)]
pub struct Today {
    pub lexicon: Lexicon,
    pub figures: Figures,
    /// The rows of words that count today, for the browser, which makes its own lexicon of them.
    pub words: Vec<super::lexicon::Row>,
}

/// The last reading: version of the rows, day, and what was read.
static READ: Mutex<Option<(String, Day, Arc<Today>)>> = Mutex::new(None);

/// The rules of today: those that ship and those of the staff.
pub async fn today(ctx: &Ctx) -> Result<Arc<Today>, AppError> {
    let version = ctx.portal.reference.current().version.clone();
    let day = ctx.today();
    {
        let read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, _, found)) = read
            .as_ref()
            .filter(|(of, on, _)| *of == version && *on == day && !version.is_empty())
        {
            return Ok(Arc::clone(found));
        }
    }
    let found = Arc::new(read(ctx.db(), day).await?);
    *READ.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, day, Arc::clone(&found)));
    Ok(found)
}

/// Reads words, figures and states from a database.
pub async fn read(db: &Db, day: Day) -> Result<Today, AppError> {
    let rows = store::all(db).await?;
    let programmes = shipped::programmes()?;
    let mut words = Vec::new();
    let mut figures = Figures {
        rows: Vec::new(),
        states: Vec::new(),
        ..shipped::figures()?
    };
    for row in &rows {
        let record = record(row);
        match row.kind.as_str() {
            shipped::WORD => words.push(shipped::word(&record)),
            shipped::FIGURE => figures.rows.extend(shipped::figure(&record)),
            _ => figures.states.extend(shipped::state(&record, &programmes)),
        }
    }
    words.retain(|row| counts(row.valid_from.as_deref(), row.valid_to.as_deref(), day));
    Ok(Today {
        lexicon: Lexicon::new(&words, day),
        figures,
        words,
    })
}

/// A stored row as the files have it.
fn record(row: &StoredRow) -> BTreeMap<String, String> {
    let mut record: BTreeMap<String, String> = serde_json::from_str(&row.data).unwrap_or_default();
    let day = |day: &Option<String>| day.clone().unwrap_or_default();
    record.insert("scope".into(), row.scope.clone());
    record.insert("valid_from".into(), day(&row.valid_from));
    record.insert("valid_to".into(), day(&row.valid_to));
    record.insert("source_url".into(), row.source_url.clone());
    record
}

/// What the rules of today say of an advert.
pub async fn of(ctx: &Ctx, advert: &Advert, others: &[Known]) -> Result<Vec<Finding>, AppError> {
    let rules = today(ctx).await?;
    Ok(check(
        advert,
        &rules.lexicon,
        &rules.figures,
        others,
        ctx.today(),
    ))
}

/// The rules that cannot decide about an advert: nobody has entered a figure for it.
pub fn not_checked(ctx: &Ctx, advert: &Advert) -> Vec<Rule> {
    let reference = ctx.portal.reference.current();
    let rows = reference
        .catalog
        .stored_of_kind(shipped::FIGURE)
        .filter_map(|row| shipped::figure(&record(row)))
        .collect();
    let figures = Figures {
        rows,
        ..Figures::default()
    };
    super::not_checked(advert, &figures, ctx.today())
}

/// The stored words of a rule (or `shared`) in a language.
pub async fn words(ctx: &Ctx, rule: &str, lang: &str) -> Result<Vec<Word>, AppError> {
    ctx.allow(Action::ReadProgrammeRows, Resource::General)?;
    let rows = store::all(ctx.db()).await?;
    Ok(rows
        .into_iter()
        .filter(|row| row.kind == shipped::WORD)
        .map(|row| Word {
            words: shipped::word(&record(&row)),
            id: row.id,
            origin: row.origin,
        })
        .filter(|word| word.words.rule == rule && word.words.lang == lang)
        .collect())
}

/// A stored row of words.
#[derive(Clone, Debug)]
pub struct Word {
    pub id: String,
    pub origin: String,
    pub words: super::lexicon::Row,
}

/// Adds words from today on. The same form sent twice is one row.
pub async fn add(ctx: &Ctx, id: &str, word: &super::lexicon::Row) -> Result<(), AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let today = ctx.today().to_string();
    let data = serde_json::json!({ "rule": word.rule, "lang": word.lang, "part": word.part, "words": word.words });
    let row = StoredRow {
        id: id.to_owned(),
        kind: shipped::WORD.into(),
        scope: format!("{}:{}", shipped::WORD, word.rule),
        position: 0,
        data: data.to_string(),
        valid_from: Some(today.clone()),
        valid_to: None,
        source_url: String::new(),
        as_of: today,
        origin: "staff".into(),
    };
    let mut tx = ctx.db().begin().await?;
    match store::insert(&mut tx, &row).await {
        Err(error) if is_taken(&error) => return Ok(()),
        other => other?,
    }
    let record = audit::Record {
        action: "finding_word.add",
        subject_kind: "row",
        subject_id: id,
        before: None,
        after: Some(data),
    };
    audit::record(ctx, &mut tx, record).await?;
    finish(ctx, tx).await
}

/// Ends words with yesterday: from today on they do not count.
pub async fn end(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    ctx.allow(Action::ChangeProgrammeRows, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    let row = store::one(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let last_day = ctx.today().plus_days(-1).to_string();
    if !store::end(&mut tx, &row, &last_day).await? {
        return Ok(());
    }
    let record = audit::Record {
        action: "finding_word.end",
        subject_kind: "row",
        subject_id: id,
        before: audit::json(&row),
        after: Some(serde_json::json!({ "valid_to": last_day })),
    };
    audit::record(ctx, &mut tx, record).await?;
    finish(ctx, tx).await
}

async fn finish(ctx: &Ctx, mut tx: crate::db::Tx) -> Result<(), AppError> {
    reference::store::stamp(&mut tx, &ctx.new_id()).await?;
    tx.commit().await?;
    reference::store::refresh(&ctx.portal).await
}

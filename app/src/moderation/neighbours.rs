//! What moderation asks of other rooms beside vacancies: organisations, findings, complaints. The only place that does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value, json};

use super::rules::Weight;
use super::store::Found;
use crate::context::Ctx;
use crate::employers::{self, store::Organisation};
use crate::errors::AppError;
use crate::findings::{Advert, Figures, Known, Lexicon, Severity, check, shipped};
use crate::vacancies;
use crate::vacancies::store::{Filter, Vacancy, Version};
use crate::vacancies::terms::{Fee, OwnTexts, Terms};
use crate::writing::date::Day;

/// Published adverts that a new one is compared with, the newest first, in pages of the public list.
const COMPARED_PAGES: usize = 10;

/// Whether who is signed in belongs to the publisher or to the employer.
pub async fn belongs(ctx: &Ctx, vacancy: &Vacancy) -> Result<bool, AppError> {
    let Some(account) = ctx.actor.account() else {
        return Ok(false);
    };
    for org in [&vacancy.org_id, &vacancy.employer_org_id] {
        if employers::service::belongs_to(ctx, account, org).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An organisation, if it is known.
pub async fn organisation(ctx: &Ctx, org: &str) -> Result<Option<Organisation>, AppError> {
    match employers::service::organisation(ctx, org).await {
        Ok(found) => Ok(Some(found)),
        Err(AppError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// How many undecided complaints there are about each vacancy.
pub async fn open_reports(_ctx: &Ctx) -> Result<HashMap<String, i64>, AppError> {
    Ok(HashMap::new())
}

/// The words and figures of the findings as they are valid on a day.
type Rows = (Day, Arc<(Lexicon, Figures)>);

/// Reading them takes longer than using them: they are kept for the day.
static ROWS: Mutex<Option<Rows>> = Mutex::new(None);

fn rows(today: Day) -> Result<Arc<(Lexicon, Figures)>, AppError> {
    let mut kept = ROWS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((day, rows)) = kept.as_ref()
        && *day == today
    {
        return Ok(Arc::clone(rows));
    }
    let fresh = Arc::new((Lexicon::new(&shipped::words()?, today), shipped::figures()?));
    *kept = Some((today, Arc::clone(&fresh)));
    Ok(fresh)
}

/// What the findings are compared with: loaded once for many adverts.
pub async fn published(ctx: &Ctx) -> Result<Vec<Known>, AppError> {
    let mut known = Vec::new();
    let mut after = String::new();
    for _ in 0..COMPARED_PAGES {
        let (lines, next) = vacancies::service::list(ctx, Filter::default(), &after).await?;
        for line in lines {
            let advert = advert(
                &line.id,
                &line.employer_org_id,
                &line.terms(),
                &line.texts(),
            );
            known.push(Known::of(&advert));
        }
        match next {
            Some(next) => after = next,
            None => break,
        }
    }
    Ok(known)
}

/// What the automatic findings say of a version.
pub fn findings(
    ctx: &Ctx,
    vacancy: &Vacancy,
    version: &Version,
    others: &[Known],
) -> Result<Vec<Found>, AppError> {
    let rows = rows(ctx.today())?;
    let advert = advert(
        &vacancy.id,
        &vacancy.employer_org_id,
        &version.terms,
        &version.texts,
    );
    let others: Vec<Known> = others
        .iter()
        .filter(|known| known.id != vacancy.id)
        .cloned()
        .collect();
    Ok(check(&advert, &rows.0, &rows.1, &others, ctx.today())
        .into_iter()
        .map(|finding| Found {
            rule: finding.rule.code().to_owned(),
            weight: weight(finding.severity),
            words: finding.words,
            field: finding.field.unwrap_or_default(),
        })
        .collect())
}

const fn weight(severity: Severity) -> Weight {
    match severity {
        Severity::Hint => Weight::Hint,
        Severity::Medium => Weight::Medium,
        Severity::High => Weight::High,
        Severity::Blocks => Weight::Blocks,
    }
}

/// An advert as the findings read it.
fn advert(id: &str, organisation: &str, terms: &Terms, texts: &OwnTexts) -> Advert {
    let said =
        |list: &[crate::vacancies::terms::OwnText]| list.first().cloned().unwrap_or_default();
    let (title, text) = (said(&texts.title), said(&texts.description));
    let lang = if text.lang.is_empty() {
        title.lang
    } else {
        text.lang
    };
    let mut structured = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_said = !value.is_null() && value.as_str().is_none_or(|text| !text.is_empty());
        if is_said {
            structured.insert(key.to_owned(), value);
        }
    };
    put("organisation", json!(organisation));
    put("country", json!(terms.country));
    put("region", json!(terms.region));
    put("city", json!(terms.city));
    put("programme", json!(terms.programme));
    put("field", json!(terms.field));
    put("sector", json!(terms.sector));
    put("occupation", json!(terms.occupation));
    put("places", json!(terms.places));
    put("contract_months", json!(terms.contract_months));
    put("hours_per_week", json!(terms.hours_per_week()));
    put("overtime_hours_month", json!(terms.overtime_hours_month));
    put("days_off_per_week", json!(terms.days_off_per_week));
    if let Some(pay) = &terms.pay {
        put("pay_amount", json!(pay.amount));
        put("currency", json!(pay.currency));
        put("period", json!(pay.period.code()));
        put("gross", json!(pay.gross));
    }
    put("housing_kind", json!(terms.housing));
    if let Some(cost) = &terms.housing_cost {
        put("housing_cost", json!(cost.amount));
        put("housing_currency", json!(cost.currency));
    }
    put("meals", json!(terms.meals));
    put("travel_paid_by", json!(terms.travel_there));
    put("language_min", json!(terms.language_min));
    put("tests", json!(terms.tests));
    match &terms.fee {
        // A charge that names its rule stands in the terms, for a person to judge.
        Fee::NotSaid | Fee::Lawful { .. } => {}
        Fee::Nothing => put("fee_to_worker", json!(0)),
    }
    Advert {
        id: id.to_owned(),
        lang,
        title: title.text,
        text: text.text,
        structured,
    }
}

/// The day until which the staff promised to look at what was sent on a day: two working days later.
pub fn promised_day(sent: Day) -> Day {
    // The first day of the count was a Thursday.
    let is_weekend = |day: Day| matches!((day.start_ms(0) / 86_400_000).rem_euclid(7), 2 | 3);
    let (mut day, mut left) = (sent, 2);
    while left > 0 {
        day = day.plus_days(1);
        if !is_weekend(day) {
            left -= 1;
        }
    }
    day
}

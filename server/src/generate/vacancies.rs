//! Many made-up vacancies in all languages, with the words of real adverts, straight into the tables and the index.

use std::sync::Arc;

use app::context::Ctx;
use app::db::Tx;
use app::errors::AppError;
use app::execute;
use app::i18n::Locale;
use app::portal::Portal;
use app::reference::load;
use app::search::service::{self as search, Entry};
use app::vacancies::service;
use app::vacancies::terms::{Deduction, Money, OwnText, OwnTexts, Pay, Period, Terms, TextState};
use app::writing::date::Day;

use super::Chance;
use super::words::{CITIES, ENDS, JOBS, PHRASES};

const ORGANISATION: &str = "INSERT INTO organisations (id, state, country, kind, name, name_latin, official_number, facts, licence_to, reason, complaints_upheld, form_id, created_by, created_at, approved_at, open_since, changed_at) \
     VALUES ($1, 'approved', $2, 'employer', $3, $3, $1, '{}', NULL, '', 0, $1, 'generated', $4, $4, $4, $4)";
const VACANCY: &str = "INSERT INTO vacancies (id, number, org_id, employer_org_id, created_by, form_id, state, live, is_hidden, is_demo, version, published_version, \
     occupation, programme, sector, country, region, published_at, closes_at, submitted_at, created_at, changed_at) \
     VALUES ($1, $1, $2, $2, 'generated', $1, 'published', 'public', FALSE, TRUE, 1, 1, $3, $4, $5, $6, $7, $8, $9, $8, $8, $8)";
const VERSION: &str = "INSERT INTO vacancy_versions (vacancy_id, version, terms, texts, form_id, made_by, made_at) VALUES ($1, 1, $2, $3, $1, 'generated', $4)";

/// Vacancies to one transaction.
const BATCH: usize = 1_000;
/// Vacancies of one organisation.
const EACH: usize = 40;
const DAY: i64 = 24 * 60 * 60_000;
/// The vacancies of one seed were published in so many days before today.
const SPREAD: i64 = 300;

/// Writes `count` made-up vacancies, marked as examples, the oldest first.
///
/// # Errors
/// When the database does not answer, or has the rows of this seed already.
pub async fn write(portal: &Arc<Portal>, count: usize, seed: u64) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let mut chance = Chance::from_seed(seed ^ 0xad4e);
    let occupations: Vec<String> = load::file("isco08.csv")?
        .into_iter()
        .filter_map(|group| group.get("code").cloned())
        .collect();
    let mut made = 0;
    while made < count {
        let batch = BATCH.min(count - made);
        let mut tx = ctx.db().begin().await?;
        let mut entries = Vec::with_capacity(batch);
        for number in made..made + batch {
            let org = format!("gen-{seed:x}-org-{:06x}", number / EACH);
            let (terms, texts, employer) = one(&mut chance, &ctx, &occupations, number);
            if number.is_multiple_of(EACH) {
                execute!(
                    &mut tx,
                    ORGANISATION,
                    &org,
                    &terms.country,
                    &employer,
                    ctx.now
                )?;
            }
            let at = ctx.now - SPREAD * DAY + position(number, count);
            let id = format!("gen-{seed:x}-{number:08x}");
            insert(&mut tx, &ctx, &id, &org, (&terms, &texts), at).await?;
            entries.push(service::entry(&ctx, &id, &terms, &texts, vec![employer]));
        }
        put(&mut tx, &entries).await?;
        tx.commit().await?;
        made += batch;
        if made.is_multiple_of(100_000) {
            eprintln!("{made} of {count} vacancies");
        }
    }
    Ok(())
}

async fn put(tx: &mut Tx, entries: &[Entry]) -> Result<(), AppError> {
    search::put(tx, entries).await
}

fn position(number: usize, count: usize) -> i64 {
    let (number, count) = (number as u64, count as u64);
    i64::try_from(number * 25_000_000 / count.max(1)).unwrap_or(0) * 1_000
}

async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &str,
    org: &str,
    said: (&Terms, &OwnTexts),
    at: i64,
) -> Result<(), AppError> {
    let (terms, texts) = said;
    let closes_at = ctx.now + 90 * DAY;
    execute!(
        &mut *tx,
        VACANCY,
        id,
        org,
        &terms.occupation,
        &terms.programme,
        &terms.sector,
        &terms.country,
        &terms.region,
        at,
        closes_at
    )?;
    let (terms, texts) = (serde_json::to_string(terms)?, serde_json::to_string(texts)?);
    execute!(tx, VERSION, id, terms, texts, at)?;
    Ok(())
}

/// Chance with a few favourites: the first of a list is ten times as likely as the tenth.
fn favourite<'a, T>(chance: &mut Chance, list: &'a [T]) -> &'a T {
    let length = list.len() as u64;
    let (one, other) = (chance.next() % length, chance.next() % length);
    let at = usize::try_from(one * other / length.max(1)).unwrap_or(0);
    &list[at]
}

fn one(
    chance: &mut Chance,
    ctx: &Ctx,
    occupations: &[String],
    number: usize,
) -> (Terms, OwnTexts, String) {
    let job = favourite(chance, JOBS);
    // A tenth of all is spread over every occupation there is.
    let occupation = if chance.next().is_multiple_of(10) {
        let at = chance.next() % occupations.len() as u64;
        occupations[usize::try_from(at).unwrap_or(0)].clone()
    } else {
        job.occupation.to_owned()
    };
    let place = favourite(chance, CITIES);
    let is_japan = place.region.starts_with("jp");
    let (country, currency) = if is_japan {
        ("JP", "JPY")
    } else {
        ("TR", "TRY")
    };
    let step = i64::try_from(chance.next() % 25).unwrap_or(0);
    let amount = if is_japan {
        170_000 + step * 6_000
    } else {
        28_000 + step * 1_500
    };
    let money = |amount: i64| Money {
        amount,
        currency: currency.to_owned(),
    };
    let languages = ["jlpt-n4", "jlpt-n5", "none", "jlpt-n3", "jlpt-n2"];
    let start = ctx
        .today()
        .plus_days(20 + i64::try_from(chance.next() % 300).unwrap_or(0));
    let free = chance.next().is_multiple_of(4);
    let terms = Terms {
        programme: if is_japan {
            job.programme.to_owned()
        } else {
            String::new()
        },
        status: if is_japan {
            String::new()
        } else {
            "tr-work-permit".into()
        },
        sector: job.sector.to_owned(),
        occupation,
        country: country.to_owned(),
        region: place.region.to_owned(),
        city: place.city.to_owned(),
        places: u32::try_from(1 + chance.next() % 12).ok(),
        contract: "fixed-renewable".into(),
        contract_months: Some(12),
        start: Some(start),
        hours_per_week_tenths: Some(400),
        overtime_hours_month: u32::try_from(chance.next() % 30).ok(),
        shifts: vec!["day".into()],
        days_off_per_week: Some(2),
        pay: Some(Pay {
            amount,
            currency: currency.into(),
            period: Period::Month,
            gross: true,
        }),
        deductions: Some(vec![Deduction {
            kind: "tax".into(),
            amount: amount / 30,
            currency: currency.into(),
        }]),
        housing: (*favourite(
            chance,
            &["dormitory", "company-flat", "own", "found-for-you"],
        ))
        .into(),
        housing_cost: Some(money(if free { 0 } else { amount / 10 })),
        language_min: if is_japan {
            (*favourite(chance, &languages)).into()
        } else {
            "none".into()
        },
        experience_months: Some(if chance.next().is_multiple_of(3) {
            12
        } else {
            0
        }),
        apply_to: Day::from_unix_ms(ctx.now, 300).plus_days(90).into(),
        ..Terms::default()
    };
    let texts = OwnTexts {
        title: Vec::new(),
        description: vec![description(chance, job.words)],
    };
    let employer = format!(
        "{} {} {}",
        place.city,
        favourite(chance, ENDS),
        number / EACH
    );
    (terms, texts, employer)
}

/// Three to six sentences of one language, with the word of the occupation in it.
fn description(chance: &mut Chance, words: &[(&str, &str)]) -> OwnText {
    let (lang, word) = *favourite(chance, words);
    let own: Vec<&str> = PHRASES
        .iter()
        .filter(|(known, _)| *known == lang)
        .map(|(_, text)| *text)
        .collect();
    let mut text = word.to_owned();
    for _ in 0..3 + chance.next() % 4 {
        text.push_str(if lang == "ja" { "。" } else { ". " });
        let phrase: &&str = favourite(chance, &own);
        text.push_str(phrase);
    }
    OwnText {
        lang: lang.to_owned(),
        state: TextState::OwnWords,
        text,
    }
}
